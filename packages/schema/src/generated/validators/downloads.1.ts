// Generated from packages/schema/schemas by `npm run generate -w packages/schema`. Do not edit.
// @ts-nocheck
import { textLength } from "../../validator-runtime.js";

const b=h,L={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"px-meta:downloads@1",type:"object",required:["px-meta","downloads"],
properties:{"px-meta":{const:"downloads@1"},network:{const:"deny"},because:{type:"string"},downloads:{type:"array",items:{$ref:"#/$defs/entr\
y"}}},$defs:{entry:{type:"object",required:["package","version","id","does"],properties:{package:{type:"string",minLength:1},version:{type:"\
string",minLength:1},id:{type:"string",minLength:1},triples:{type:"array",minItems:1,items:{type:"string",minLength:1}},does:{enum:["file","\
folder","fetch","skip","system","forbid"]},path:{type:"string",minLength:1},from:{enum:["store","vendored","override"]},sha256:{$ref:"#/$def\
s/sha256"},size:{type:"integer",minimum:0},urls:{type:"array",items:{type:"string"}},unpack:{$ref:"#/$defs/unpack"},licence:{type:"string"},
purpose:{type:"string"},override:{type:"string"},message:{type:"string"},watch:{type:"string",minLength:1}}},unpack:{type:"object",required:[
"format"],properties:{format:{enum:["tar","tar.gz","tar.xz","tar.zst","tar.bz2","zip"]},strip:{type:"integer",minimum:0},include:{type:"arra\
y",items:{type:"string"}}}},sha256:{type:"string",pattern:"^[0-9a-f]{64}$"}}},k={type:"object",required:["package","version","id","does"],properties:{
package:{type:"string",minLength:1},version:{type:"string",minLength:1},id:{type:"string",minLength:1},triples:{type:"array",minItems:1,items:{
type:"string",minLength:1}},does:{enum:["file","folder","fetch","skip","system","forbid"]},path:{type:"string",minLength:1},from:{enum:["sto\
re","vendored","override"]},sha256:{$ref:"#/$defs/sha256"},size:{type:"integer",minimum:0},urls:{type:"array",items:{type:"string"}},unpack:{
$ref:"#/$defs/unpack"},licence:{type:"string"},purpose:{type:"string"},override:{type:"string"},message:{type:"string"},watch:{type:"string",
minLength:1}}},m=textLength,z={type:"string",pattern:"^[0-9a-f]{64}$"},P=new RegExp("^[0-9a-f]{64}$","u");function f(t,{instancePath:n="",parentData:g,
parentDataProperty:w,rootData:l=t,dynamicAnchors:u={}}={}){let e=null,i=0;const a=f.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&
(a.items=void 0),typeof t=="string"){if(!P.test(t)){const r={instancePath:n,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9a\
-f]{64}$"}};e===null?e=[r]:e.push(r),i++}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=
[r]:e.push(r),i++}return f.errors=e,i===0}f.evaluated={dynamicProps:!1,dynamicItems:!1};const v={type:"object",required:["format"],properties:{
format:{enum:["tar","tar.gz","tar.xz","tar.zst","tar.bz2","zip"]},strip:{type:"integer",minimum:0},include:{type:"array",items:{type:"string"}}}};
function y(t,{instancePath:n="",parentData:g,parentDataProperty:w,rootData:l=t,dynamicAnchors:u={}}={}){let e=null,i=0;const a=y.evaluated;if(a.
dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.format===void 0){const r={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"format"}};e===null?e=[r]:e.push(r),i++}if(t.format!==void 0){let r=t.format;
if(!(r==="tar"||r==="tar.gz"||r==="tar.xz"||r==="tar.zst"||r==="tar.bz2"||r==="zip")){const s={instancePath:n+"/format",schemaPath:"#/proper\
ties/format/enum",keyword:"enum",params:{allowedValues:v.properties.format.enum}};e===null?e=[s]:e.push(s),i++}}if(t.strip!==void 0){let r=t.
strip;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const s={instancePath:n+"/strip",schemaPath:"#/properties/strip/type",keyword:"\
type",params:{type:"integer"}};e===null?e=[s]:e.push(s),i++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){const s={instancePath:n+"/s\
trip",schemaPath:"#/properties/strip/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[s]:e.push(s),i++}}if(t.include!==
void 0){let r=t.include;if(Array.isArray(r)){const s=r.length;for(let p=0;p<s;p++)if(typeof r[p]!="string"){const o={instancePath:n+"/includ\
e/"+p,schemaPath:"#/properties/include/items/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),i++}}else{const s={instancePath:n+
"/include",schemaPath:"#/properties/include/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),i++}}}else{const r={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return y.errors=e,i===0}y.evaluated={props:{format:!0,
strip:!0,include:!0},dynamicProps:!1,dynamicItems:!1};function d(t,{instancePath:n="",parentData:g,parentDataProperty:w,rootData:l=t,dynamicAnchors:u={}}={}){
let e=null,i=0;const a=d.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(
t)){if(t.package===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"package"}};e===null?e=
[r]:e.push(r),i++}if(t.version===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"}};
e===null?e=[r]:e.push(r),i++}if(t.id===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"i\
d"}};e===null?e=[r]:e.push(r),i++}if(t.does===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
does"}};e===null?e=[r]:e.push(r),i++}if(t.package!==void 0){let r=t.package;if(typeof r=="string"){if(m(r)<1){const s={instancePath:n+"/pack\
age",schemaPath:"#/properties/package/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),i++}}else{const s={instancePath:n+
"/package",schemaPath:"#/properties/package/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),i++}}if(t.version!==void 0){
let r=t.version;if(typeof r=="string"){if(m(r)<1){const s={instancePath:n+"/version",schemaPath:"#/properties/version/minLength",keyword:"mi\
nLength",params:{limit:1}};e===null?e=[s]:e.push(s),i++}}else{const s={instancePath:n+"/version",schemaPath:"#/properties/version/type",keyword:"\
type",params:{type:"string"}};e===null?e=[s]:e.push(s),i++}}if(t.id!==void 0){let r=t.id;if(typeof r=="string"){if(m(r)<1){const s={instancePath:n+
"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),i++}}else{const s={instancePath:n+
"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),i++}}if(t.triples!==void 0){let r=t.
triples;if(Array.isArray(r)){if(r.length<1){const p={instancePath:n+"/triples",schemaPath:"#/properties/triples/minItems",keyword:"minItems",
params:{limit:1}};e===null?e=[p]:e.push(p),i++}const s=r.length;for(let p=0;p<s;p++){let o=r[p];if(typeof o=="string"){if(m(o)<1){const c={instancePath:n+
"/triples/"+p,schemaPath:"#/properties/triples/items/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[c]:e.push(c),i++}}else{const c={
instancePath:n+"/triples/"+p,schemaPath:"#/properties/triples/items/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),i++}}}else{
const s={instancePath:n+"/triples",schemaPath:"#/properties/triples/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),i++}}
if(t.does!==void 0){let r=t.does;if(!(r==="file"||r==="folder"||r==="fetch"||r==="skip"||r==="system"||r==="forbid")){const s={instancePath:n+
"/does",schemaPath:"#/properties/does/enum",keyword:"enum",params:{allowedValues:k.properties.does.enum}};e===null?e=[s]:e.push(s),i++}}if(t.
path!==void 0){let r=t.path;if(typeof r=="string"){if(m(r)<1){const s={instancePath:n+"/path",schemaPath:"#/properties/path/minLength",keyword:"\
minLength",params:{limit:1}};e===null?e=[s]:e.push(s),i++}}else{const s={instancePath:n+"/path",schemaPath:"#/properties/path/type",keyword:"\
type",params:{type:"string"}};e===null?e=[s]:e.push(s),i++}}if(t.from!==void 0){let r=t.from;if(!(r==="store"||r==="vendored"||r==="override")){
const s={instancePath:n+"/from",schemaPath:"#/properties/from/enum",keyword:"enum",params:{allowedValues:k.properties.from.enum}};e===null?e=
[s]:e.push(s),i++}}if(t.sha256!==void 0&&(f(t.sha256,{instancePath:n+"/sha256",parentData:t,parentDataProperty:"sha256",rootData:l,dynamicAnchors:u})||
(e=e===null?f.errors:e.concat(f.errors),i=e.length)),t.size!==void 0){let r=t.size;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){
const s={instancePath:n+"/size",schemaPath:"#/properties/size/type",keyword:"type",params:{type:"integer"}};e===null?e=[s]:e.push(s),i++}if(typeof r==
"number"&&isFinite(r)&&(r<0||isNaN(r))){const s={instancePath:n+"/size",schemaPath:"#/properties/size/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};e===null?e=[s]:e.push(s),i++}}if(t.urls!==void 0){let r=t.urls;if(Array.isArray(r)){const s=r.length;for(let p=0;p<s;p++)if(typeof r[p]!=
"string"){const o={instancePath:n+"/urls/"+p,schemaPath:"#/properties/urls/items/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:
e.push(o),i++}}else{const s={instancePath:n+"/urls",schemaPath:"#/properties/urls/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:
e.push(s),i++}}if(t.unpack!==void 0&&(y(t.unpack,{instancePath:n+"/unpack",parentData:t,parentDataProperty:"unpack",rootData:l,dynamicAnchors:u})||
(e=e===null?y.errors:e.concat(y.errors),i=e.length)),t.licence!==void 0&&typeof t.licence!="string"){const r={instancePath:n+"/licence",schemaPath:"\
#/properties/licence/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}if(t.purpose!==void 0&&typeof t.purpose!="str\
ing"){const r={instancePath:n+"/purpose",schemaPath:"#/properties/purpose/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(
r),i++}if(t.override!==void 0&&typeof t.override!="string"){const r={instancePath:n+"/override",schemaPath:"#/properties/override/type",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}if(t.message!==void 0&&typeof t.message!="string"){const r={instancePath:n+"/mess\
age",schemaPath:"#/properties/message/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}if(t.watch!==void 0){let r=t.
watch;if(typeof r=="string"){if(m(r)<1){const s={instancePath:n+"/watch",schemaPath:"#/properties/watch/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[s]:e.push(s),i++}}else{const s={instancePath:n+"/watch",schemaPath:"#/properties/watch/type",keyword:"type",params:{type:"\
string"}};e===null?e=[s]:e.push(s),i++}}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=
[r]:e.push(r),i++}return d.errors=e,i===0}d.evaluated={props:{package:!0,version:!0,id:!0,triples:!0,does:!0,path:!0,from:!0,sha256:!0,size:!0,
urls:!0,unpack:!0,licence:!0,purpose:!0,override:!0,message:!0,watch:!0},dynamicProps:!1,dynamicItems:!1};function h(t,{instancePath:n="",parentData:g,
parentDataProperty:w,rootData:l=t,dynamicAnchors:u={}}={}){let e=null,i=0;const a=h.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&
(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t["px-meta"]===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"px-meta"}};e===null?e=[r]:e.push(r),i++}if(t.downloads===void 0){const r={instancePath:n,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"downloads"}};e===null?e=[r]:e.push(r),i++}if(t["px-meta"]!==void 0&&t["px-meta"]!=="down\
loads@1"){const r={instancePath:n+"/px-meta",schemaPath:"#/properties/px-meta/const",keyword:"const",params:{allowedValue:"downloads@1"}};e===
null?e=[r]:e.push(r),i++}if(t.network!==void 0&&t.network!=="deny"){const r={instancePath:n+"/network",schemaPath:"#/properties/network/cons\
t",keyword:"const",params:{allowedValue:"deny"}};e===null?e=[r]:e.push(r),i++}if(t.because!==void 0&&typeof t.because!="string"){const r={instancePath:n+
"/because",schemaPath:"#/properties/because/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}if(t.downloads!==void 0){
let r=t.downloads;if(Array.isArray(r)){const s=r.length;for(let p=0;p<s;p++)d(r[p],{instancePath:n+"/downloads/"+p,parentData:r,parentDataProperty:p,
rootData:l,dynamicAnchors:u})||(e=e===null?d.errors:e.concat(d.errors),i=e.length)}else{const s={instancePath:n+"/downloads",schemaPath:"#/p\
roperties/downloads/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),i++}}}else{const r={instancePath:n,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return h.errors=e,i===0}h.evaluated={props:{"px-meta":!0,network:!0,
because:!0,downloads:!0},dynamicProps:!1,dynamicItems:!1};export{b as validate};
