// Generated from packages/schema/schemas by `npm run generate -w packages/schema`. Do not edit.
// @ts-nocheck
import { textLength } from "../../validator-runtime.js";

const b=k,j={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"px-meta:downloads-list@1",type:"object",required:["px-meta","downlo\
ads","unneeded","problems"],properties:{"px-meta":{const:"downloads-list@1"},denied:{type:"string"},downloads:{type:"array",items:{$ref:"#/$\
defs/download"}},unneeded:{type:"array",items:{type:"object",required:["package","id"],properties:{package:{$ref:"#/$defs/package"},id:{type:"\
string"},when:{type:"string"}}}},problems:{type:"array",items:{$ref:"#/$defs/problem"}}},$defs:{package:{type:"object",required:["id","name",
"version"],properties:{id:{type:"string"},name:{type:"string"},version:{type:"string"}}},download:{type:"object",required:["package","id","t\
argets","does","stored","sha256","size"],properties:{package:{$ref:"#/$defs/package"},id:{type:"string"},targets:{type:"array",minItems:1,items:{
type:"string"}},does:{enum:["file","folder","fetch","denied","skip","system","forbid"]},stored:{type:"boolean"},override:{type:"string"},path:{
type:"string"},urls:{type:"array",items:{type:"string"}},git:{type:"object",required:["url","rev"],properties:{url:{type:"string"},rev:{type:"\
string"}}},sha256:{$ref:"#/$defs/sha256"},size:{type:"integer",minimum:1},unpack:{type:"object"},licence:{type:"string"},purpose:{type:"stri\
ng"}}},problem:{type:"object",required:["kind","message"],properties:{kind:{type:"string",minLength:1},severity:{enum:["error","warning","no\
te"]},message:{type:"string"}}},sha256:{type:"string",pattern:"^[0-9a-f]{64}$"}}},w={type:"object",required:["package","id","targets","does",
"stored","sha256","size"],properties:{package:{$ref:"#/$defs/package"},id:{type:"string"},targets:{type:"array",minItems:1,items:{type:"stri\
ng"}},does:{enum:["file","folder","fetch","denied","skip","system","forbid"]},stored:{type:"boolean"},override:{type:"string"},path:{type:"s\
tring"},urls:{type:"array",items:{type:"string"}},git:{type:"object",required:["url","rev"],properties:{url:{type:"string"},rev:{type:"strin\
g"}}},sha256:{$ref:"#/$defs/sha256"},size:{type:"integer",minimum:1},unpack:{type:"object"},licence:{type:"string"},purpose:{type:"string"}}},
A={type:"object",required:["id","name","version"],properties:{id:{type:"string"},name:{type:"string"},version:{type:"string"}}};function y(s,{
instancePath:i="",parentData:h,parentDataProperty:g,rootData:l=s,dynamicAnchors:u={}}={}){let e=null,t=0;const o=y.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.id===void 0){const r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"id"}};e===null?e=[r]:e.push(r),t++}if(s.name===void 0){const r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),t++}if(s.version===void 0){const r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"}};e===null?e=[r]:e.push(r),t++}if(s.id!==void 0&&typeof s.id!="\
string"){const r={instancePath:i+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}
if(s.name!==void 0&&typeof s.name!="string"){const r={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"\
string"}};e===null?e=[r]:e.push(r),t++}if(s.version!==void 0&&typeof s.version!="string"){const r={instancePath:i+"/version",schemaPath:"#/p\
roperties/version/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}}else{const r={instancePath:i,schemaPath:"#/type",
keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return y.errors=e,t===0}y.evaluated={props:{id:!0,name:!0,version:!0},dynamicProps:!1,
dynamicItems:!1};const $={type:"string",pattern:"^[0-9a-f]{64}$"},P=new RegExp("^[0-9a-f]{64}$","u");function f(s,{instancePath:i="",parentData:h,
parentDataProperty:g,rootData:l=s,dynamicAnchors:u={}}={}){let e=null,t=0;const o=f.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),typeof s=="string"){if(!P.test(s)){const r={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9a\
-f]{64}$"}};e===null?e=[r]:e.push(r),t++}}else{const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=
[r]:e.push(r),t++}return f.errors=e,t===0}f.evaluated={dynamicProps:!1,dynamicItems:!1};function m(s,{instancePath:i="",parentData:h,parentDataProperty:g,
rootData:l=s,dynamicAnchors:u={}}={}){let e=null,t=0;const o=m.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
s&&typeof s=="object"&&!Array.isArray(s)){if(s.package===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"package"}};e===null?e=[r]:e.push(r),t++}if(s.id===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"id"}};e===null?e=[r]:e.push(r),t++}if(s.targets===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"targets"}};e===null?e=[r]:e.push(r),t++}if(s.does===void 0){const r={instancePath:i,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:"does"}};e===null?e=[r]:e.push(r),t++}if(s.stored===void 0){const r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"stored"}};e===null?e=[r]:e.push(r),t++}if(s.sha256===void 0){const r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"sha256"}};e===null?e=[r]:e.push(r),t++}if(s.size===void 0){const r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"size"}};e===null?e=[r]:e.push(r),t++}if(s.package!==void 0&&(y(s.package,
{instancePath:i+"/package",parentData:s,parentDataProperty:"package",rootData:l,dynamicAnchors:u})||(e=e===null?y.errors:e.concat(y.errors),
t=e.length)),s.id!==void 0&&typeof s.id!="string"){const r={instancePath:i+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"\
string"}};e===null?e=[r]:e.push(r),t++}if(s.targets!==void 0){let r=s.targets;if(Array.isArray(r)){if(r.length<1){const p={instancePath:i+"/\
targets",schemaPath:"#/properties/targets/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[p]:e.push(p),t++}const n=r.length;for(let p=0;p<
n;p++)if(typeof r[p]!="string"){const a={instancePath:i+"/targets/"+p,schemaPath:"#/properties/targets/items/type",keyword:"type",params:{type:"\
string"}};e===null?e=[a]:e.push(a),t++}}else{const n={instancePath:i+"/targets",schemaPath:"#/properties/targets/type",keyword:"type",params:{
type:"array"}};e===null?e=[n]:e.push(n),t++}}if(s.does!==void 0){let r=s.does;if(!(r==="file"||r==="folder"||r==="fetch"||r==="denied"||r===
"skip"||r==="system"||r==="forbid")){const n={instancePath:i+"/does",schemaPath:"#/properties/does/enum",keyword:"enum",params:{allowedValues:w.
properties.does.enum}};e===null?e=[n]:e.push(n),t++}}if(s.stored!==void 0&&typeof s.stored!="boolean"){const r={instancePath:i+"/stored",schemaPath:"\
#/properties/stored/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(s.override!==void 0&&typeof s.override!="s\
tring"){const r={instancePath:i+"/override",schemaPath:"#/properties/override/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.
push(r),t++}if(s.path!==void 0&&typeof s.path!="string"){const r={instancePath:i+"/path",schemaPath:"#/properties/path/type",keyword:"type",
params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(s.urls!==void 0){let r=s.urls;if(Array.isArray(r)){const n=r.length;for(let p=0;p<n;p++)
if(typeof r[p]!="string"){const a={instancePath:i+"/urls/"+p,schemaPath:"#/properties/urls/items/type",keyword:"type",params:{type:"string"}};
e===null?e=[a]:e.push(a),t++}}else{const n={instancePath:i+"/urls",schemaPath:"#/properties/urls/type",keyword:"type",params:{type:"array"}};
e===null?e=[n]:e.push(n),t++}}if(s.git!==void 0){let r=s.git;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.url===void 0){const n={instancePath:i+
"/git",schemaPath:"#/properties/git/required",keyword:"required",params:{missingProperty:"url"}};e===null?e=[n]:e.push(n),t++}if(r.rev===void 0){
const n={instancePath:i+"/git",schemaPath:"#/properties/git/required",keyword:"required",params:{missingProperty:"rev"}};e===null?e=[n]:e.push(
n),t++}if(r.url!==void 0&&typeof r.url!="string"){const n={instancePath:i+"/git/url",schemaPath:"#/properties/git/properties/url/type",keyword:"\
type",params:{type:"string"}};e===null?e=[n]:e.push(n),t++}if(r.rev!==void 0&&typeof r.rev!="string"){const n={instancePath:i+"/git/rev",schemaPath:"\
#/properties/git/properties/rev/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),t++}}else{const n={instancePath:i+"/gi\
t",schemaPath:"#/properties/git/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),t++}}if(s.sha256!==void 0&&(f(s.sha256,
{instancePath:i+"/sha256",parentData:s,parentDataProperty:"sha256",rootData:l,dynamicAnchors:u})||(e=e===null?f.errors:e.concat(f.errors),t=
e.length)),s.size!==void 0){let r=s.size;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const n={instancePath:i+"/size",schemaPath:"\
#/properties/size/type",keyword:"type",params:{type:"integer"}};e===null?e=[n]:e.push(n),t++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(
r))){const n={instancePath:i+"/size",schemaPath:"#/properties/size/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[
n]:e.push(n),t++}}if(s.unpack!==void 0){let r=s.unpack;if(!(r&&typeof r=="object"&&!Array.isArray(r))){const n={instancePath:i+"/unpack",schemaPath:"\
#/properties/unpack/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),t++}}if(s.licence!==void 0&&typeof s.licence!="str\
ing"){const r={instancePath:i+"/licence",schemaPath:"#/properties/licence/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(
r),t++}if(s.purpose!==void 0&&typeof s.purpose!="string"){const r={instancePath:i+"/purpose",schemaPath:"#/properties/purpose/type",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}}else{const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"}};e===null?e=[r]:e.push(r),t++}return m.errors=e,t===0}m.evaluated={props:{package:!0,id:!0,targets:!0,does:!0,stored:!0,override:!0,path:!0,
urls:!0,git:!0,sha256:!0,size:!0,unpack:!0,licence:!0,purpose:!0},dynamicProps:!1,dynamicItems:!1};const v={type:"object",required:["kind","\
message"],properties:{kind:{type:"string",minLength:1},severity:{enum:["error","warning","note"]},message:{type:"string"}}},q=textLength;function c(s,{
instancePath:i="",parentData:h,parentDataProperty:g,rootData:l=s,dynamicAnchors:u={}}={}){let e=null,t=0;const o=c.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.kind===void 0){const r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"kind"}};e===null?e=[r]:e.push(r),t++}if(s.message===void 0){const r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"message"}};e===null?e=[r]:e.push(r),t++}if(s.kind!==void 0){let r=s.kind;
if(typeof r=="string"){if(q(r)<1){const n={instancePath:i+"/kind",schemaPath:"#/properties/kind/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[n]:e.push(n),t++}}else{const n={instancePath:i+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type:"string"}};
e===null?e=[n]:e.push(n),t++}}if(s.severity!==void 0){let r=s.severity;if(!(r==="error"||r==="warning"||r==="note")){const n={instancePath:i+
"/severity",schemaPath:"#/properties/severity/enum",keyword:"enum",params:{allowedValues:v.properties.severity.enum}};e===null?e=[n]:e.push(
n),t++}}if(s.message!==void 0&&typeof s.message!="string"){const r={instancePath:i+"/message",schemaPath:"#/properties/message/type",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}}else{const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"}};e===null?e=[r]:e.push(r),t++}return c.errors=e,t===0}c.evaluated={props:{kind:!0,severity:!0,message:!0},dynamicProps:!1,dynamicItems:!1};
function k(s,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:l=s,dynamicAnchors:u={}}={}){let e=null,t=0;const o=k.evaluated;if(o.
dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s["px-meta"]===void 0){const r={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"px-meta"}};e===null?e=[r]:e.push(r),t++}if(s.downloads===
void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"downloads"}};e===null?e=[r]:e.push(r),t++}
if(s.unneeded===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"unneeded"}};e===null?e=[
r]:e.push(r),t++}if(s.problems===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"problem\
s"}};e===null?e=[r]:e.push(r),t++}if(s["px-meta"]!==void 0&&s["px-meta"]!=="downloads-list@1"){const r={instancePath:i+"/px-meta",schemaPath:"\
#/properties/px-meta/const",keyword:"const",params:{allowedValue:"downloads-list@1"}};e===null?e=[r]:e.push(r),t++}if(s.denied!==void 0&&typeof s.
denied!="string"){const r={instancePath:i+"/denied",schemaPath:"#/properties/denied/type",keyword:"type",params:{type:"string"}};e===null?e=
[r]:e.push(r),t++}if(s.downloads!==void 0){let r=s.downloads;if(Array.isArray(r)){const n=r.length;for(let p=0;p<n;p++)m(r[p],{instancePath:i+
"/downloads/"+p,parentData:r,parentDataProperty:p,rootData:l,dynamicAnchors:u})||(e=e===null?m.errors:e.concat(m.errors),t=e.length)}else{const n={
instancePath:i+"/downloads",schemaPath:"#/properties/downloads/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}if(s.
unneeded!==void 0){let r=s.unneeded;if(Array.isArray(r)){const n=r.length;for(let p=0;p<n;p++){let a=r[p];if(a&&typeof a=="object"&&!Array.isArray(
a)){if(a.package===void 0){const d={instancePath:i+"/unneeded/"+p,schemaPath:"#/properties/unneeded/items/required",keyword:"required",params:{
missingProperty:"package"}};e===null?e=[d]:e.push(d),t++}if(a.id===void 0){const d={instancePath:i+"/unneeded/"+p,schemaPath:"#/properties/u\
nneeded/items/required",keyword:"required",params:{missingProperty:"id"}};e===null?e=[d]:e.push(d),t++}if(a.package!==void 0&&(y(a.package,{
instancePath:i+"/unneeded/"+p+"/package",parentData:a,parentDataProperty:"package",rootData:l,dynamicAnchors:u})||(e=e===null?y.errors:e.concat(
y.errors),t=e.length)),a.id!==void 0&&typeof a.id!="string"){const d={instancePath:i+"/unneeded/"+p+"/id",schemaPath:"#/properties/unneeded/\
items/properties/id/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),t++}if(a.when!==void 0&&typeof a.when!="string"){const d={
instancePath:i+"/unneeded/"+p+"/when",schemaPath:"#/properties/unneeded/items/properties/when/type",keyword:"type",params:{type:"string"}};e===
null?e=[d]:e.push(d),t++}}else{const d={instancePath:i+"/unneeded/"+p,schemaPath:"#/properties/unneeded/items/type",keyword:"type",params:{type:"\
object"}};e===null?e=[d]:e.push(d),t++}}}else{const n={instancePath:i+"/unneeded",schemaPath:"#/properties/unneeded/type",keyword:"type",params:{
type:"array"}};e===null?e=[n]:e.push(n),t++}}if(s.problems!==void 0){let r=s.problems;if(Array.isArray(r)){const n=r.length;for(let p=0;p<n;p++)
c(r[p],{instancePath:i+"/problems/"+p,parentData:r,parentDataProperty:p,rootData:l,dynamicAnchors:u})||(e=e===null?c.errors:e.concat(c.errors),
t=e.length)}else{const n={instancePath:i+"/problems",schemaPath:"#/properties/problems/type",keyword:"type",params:{type:"array"}};e===null?
e=[n]:e.push(n),t++}}}else{const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return k.
errors=e,t===0}k.evaluated={props:{"px-meta":!0,denied:!0,downloads:!0,unneeded:!0,problems:!0},dynamicProps:!1,dynamicItems:!1};export{b as validate};
