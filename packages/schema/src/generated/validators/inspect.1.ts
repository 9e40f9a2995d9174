// Generated from packages/schema/schemas by `npm run generate -w packages/schema`. Do not edit.
// @ts-nocheck
import { textLength } from "../../validator-runtime.js";

const B=I,C={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"px-meta:inspect@1",type:"object",required:["px-meta","facts","probl\
ems"],properties:{"px-meta":{const:"inspect@1"},selection:{type:"object",properties:{targets:{type:"array",items:{type:"string"}},profile:{type:"\
string"},features:{type:"array",items:{type:"string"}},packages:{type:"array",items:{type:"string"}}}},changed:{type:"array",items:{type:"st\
ring"}},facts:{type:"array",items:{type:"object",required:["package","domains","schema","name","value","trust","origin"],properties:{package:{
$ref:"#/$defs/known-package"},domains:{$ref:"#/$defs/domains"},target:{type:"string"},schema:{$ref:"#/$defs/schema-id"},name:{$ref:"#/$defs/\
fact-name"},value:{},trust:{$ref:"#/$defs/trust"},origin:{$ref:"#/$defs/origin"},overridden:{type:"array",items:{$ref:"#/$defs/override-step"}},
"out-dir":{type:"string"}}}},problems:{type:"array",items:{$ref:"#/$defs/problem"}}},$defs:{domains:{type:"array",uniqueItems:!0,items:{type:"\
string",enum:["target","host"]}},"fact-name":{type:"string",minLength:1,maxLength:128},"known-package":{type:"object",required:["id","name",
"version"],properties:{id:{type:"string",minLength:1},name:{type:"string",minLength:1},version:{type:"string",minLength:1},links:{type:["str\
ing","null"]}}},"layer-kind":{enum:["workspace","site","compiled","environment","command-line"]},origin:{type:"object",required:["method"],properties:{
file:{type:"string"},line:{type:"integer",minimum:1},column:{type:"integer",minimum:1},method:{enum:["literal","probe","env","file","harvest",
"rustc","override"]},inputs:{type:"array",items:{type:"object",required:["kind","name"],properties:{kind:{enum:["env","file","tool","output"]},
name:{type:"string"},digest:{$ref:"#/$defs/sha256"}}}}}},"override-step":{type:"object",required:["layer","operator","pointer"],properties:{
layer:{type:"object",required:["kind","place"],properties:{kind:{$ref:"#/$defs/layer-kind"},place:{type:"string"},line:{type:"integer",minimum:1},
column:{type:"integer",minimum:1}}},operator:{type:"string"},pointer:{$ref:"#/$defs/pointer"},was:{},reason:{type:"string"}}},pointer:{type:"\
string",pattern:"^(/([^~/]|~[01])*)*$"},problem:{type:"object",required:["kind","message"],properties:{kind:{type:"string",minLength:1},severity:{
enum:["error","warning","note"]},message:{type:"string"}}},"schema-id":{type:"string",pattern:"^([a-z0-9][a-z0-9_-]{0,63}:)?[a-z][a-z0-9-]{0\
,63}@[1-9][0-9]{0,3}$"},sha256:{type:"string",pattern:"^[0-9a-f]{64}$"},trust:{enum:["harvested","published","probed","overridden","declared"]}}},
x={type:"object",required:["id","name","version"],properties:{id:{type:"string",minLength:1},name:{type:"string",minLength:1},version:{type:"\
string",minLength:1},links:{type:["string","null"]}}},c=textLength;function h(i,{instancePath:n="",parentData:y,parentDataProperty:d,rootData:m=i,
dynamicAnchors:u={}}={}){let e=null,t=0;const l=h.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),i&&typeof i==
"object"&&!Array.isArray(i)){if(i.id===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"i\
d"}};e===null?e=[r]:e.push(r),t++}if(i.name===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
name"}};e===null?e=[r]:e.push(r),t++}if(i.version===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
version"}};e===null?e=[r]:e.push(r),t++}if(i.id!==void 0){let r=i.id;if(typeof r=="string"){if(c(r)<1){const s={instancePath:n+"/id",schemaPath:"\
#/properties/id/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),t++}}else{const s={instancePath:n+"/id",schemaPath:"\
#/properties/id/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}}if(i.name!==void 0){let r=i.name;if(typeof r=="st\
ring"){if(c(r)<1){const s={instancePath:n+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1}};e===null?e=
[s]:e.push(s),t++}}else{const s={instancePath:n+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?
e=[s]:e.push(s),t++}}if(i.version!==void 0){let r=i.version;if(typeof r=="string"){if(c(r)<1){const s={instancePath:n+"/version",schemaPath:"\
#/properties/version/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),t++}}else{const s={instancePath:n+"/version",
schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}}if(i.links!==void 0){let r=i.links;
if(typeof r!="string"&&r!==null){const s={instancePath:n+"/links",schemaPath:"#/properties/links/type",keyword:"type",params:{type:x.properties.
links.type}};e===null?e=[s]:e.push(s),t++}}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[r]:e.push(r),t++}return h.errors=e,t===0}h.evaluated={props:{id:!0,name:!0,version:!0,links:!0},dynamicProps:!1,dynamicItems:!1};const z={
type:"array",uniqueItems:!0,items:{type:"string",enum:["target","host"]}};function g(i,{instancePath:n="",parentData:y,parentDataProperty:d,
rootData:m=i,dynamicAnchors:u={}}={}){let e=null,t=0;const l=g.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),
Array.isArray(i)){const r=i.length;for(let a=0;a<r;a++){let o=i[a];if(typeof o!="string"){const f={instancePath:n+"/"+a,schemaPath:"#/items/\
type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),t++}if(!(o==="target"||o==="host")){const f={instancePath:n+"/"+a,schemaPath:"\
#/items/enum",keyword:"enum",params:{allowedValues:z.items.enum}};e===null?e=[f]:e.push(f),t++}}let s=i.length,p;if(s>1){const a={};for(;s--;){
let o=i[s];if(typeof o=="string"){if(typeof a[o]=="number"){p=a[o];const f={instancePath:n,schemaPath:"#/uniqueItems",keyword:"uniqueItems",
params:{i:s,j:p}};e===null?e=[f]:e.push(f),t++;break}a[o]=s}}}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"\
array"}};e===null?e=[r]:e.push(r),t++}return g.errors=e,t===0}g.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};const G={type:"string",
pattern:"^([a-z0-9][a-z0-9_-]{0,63}:)?[a-z][a-z0-9-]{0,63}@[1-9][0-9]{0,3}$"},N=new RegExp("^([a-z0-9][a-z0-9_-]{0,63}:)?[a-z][a-z0-9-]{0,63\
}@[1-9][0-9]{0,3}$","u");function k(i,{instancePath:n="",parentData:y,parentDataProperty:d,rootData:m=i,dynamicAnchors:u={}}={}){let e=null,
t=0;const l=k.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),typeof i=="string"){if(!N.test(i)){const r={instancePath:n,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^([a-z0-9][a-z0-9_-]{0,63}:)?[a-z][a-z0-9-]{0,63}@[1-9][0-9]{0,3}$"}};e===null?e=[
r]:e.push(r),t++}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}return k.
errors=e,t===0}k.evaluated={dynamicProps:!1,dynamicItems:!1};const H={type:"string",minLength:1,maxLength:128};function P(i,{instancePath:n="",
parentData:y,parentDataProperty:d,rootData:m=i,dynamicAnchors:u={}}={}){let e=null,t=0;const l=P.evaluated;if(l.dynamicProps&&(l.props=void 0),
l.dynamicItems&&(l.items=void 0),typeof i=="string"){if(c(i)>128){const r={instancePath:n,schemaPath:"#/maxLength",keyword:"maxLength",params:{
limit:128}};e===null?e=[r]:e.push(r),t++}if(c(i)<1){const r={instancePath:n,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===
null?e=[r]:e.push(r),t++}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}
return P.errors=e,t===0}P.evaluated={dynamicProps:!1,dynamicItems:!1};const E={enum:["harvested","published","probed","overridden","declared"]};
function v(i,{instancePath:n="",parentData:y,parentDataProperty:d,rootData:m=i,dynamicAnchors:u={}}={}){let e=null,t=0;const l=v.evaluated;if(l.
dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),!(i==="harvested"||i==="published"||i==="probed"||i==="overridden"||i==="dec\
lared")){const r={instancePath:n,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:E.enum}};e===null?e=[r]:e.push(r),t++}return v.errors=
e,t===0}v.evaluated={dynamicProps:!1,dynamicItems:!1};const L={type:"object",required:["method"],properties:{file:{type:"string"},line:{type:"\
integer",minimum:1},column:{type:"integer",minimum:1},method:{enum:["literal","probe","env","file","harvest","rustc","override"]},inputs:{type:"\
array",items:{type:"object",required:["kind","name"],properties:{kind:{enum:["env","file","tool","output"]},name:{type:"string"},digest:{$ref:"\
#/$defs/sha256"}}}}}},J={type:"string",pattern:"^[0-9a-f]{64}$"},F=new RegExp("^[0-9a-f]{64}$","u");function w(i,{instancePath:n="",parentData:y,
parentDataProperty:d,rootData:m=i,dynamicAnchors:u={}}={}){let e=null,t=0;const l=w.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&
(l.items=void 0),typeof i=="string"){if(!F.test(i)){const r={instancePath:n,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9a\
-f]{64}$"}};e===null?e=[r]:e.push(r),t++}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=
[r]:e.push(r),t++}return w.errors=e,t===0}w.evaluated={dynamicProps:!1,dynamicItems:!1};function b(i,{instancePath:n="",parentData:y,parentDataProperty:d,
rootData:m=i,dynamicAnchors:u={}}={}){let e=null,t=0;const l=b.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),
i&&typeof i=="object"&&!Array.isArray(i)){if(i.method===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
method"}};e===null?e=[r]:e.push(r),t++}if(i.file!==void 0&&typeof i.file!="string"){const r={instancePath:n+"/file",schemaPath:"#/properties\
/file/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.line!==void 0){let r=i.line;if(!(typeof r=="number"&&!(r%
1)&&!isNaN(r)&&isFinite(r))){const s={instancePath:n+"/line",schemaPath:"#/properties/line/type",keyword:"type",params:{type:"integer"}};e===
null?e=[s]:e.push(s),t++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){const s={instancePath:n+"/line",schemaPath:"#/properties/line/\
minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[s]:e.push(s),t++}}if(i.column!==void 0){let r=i.column;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const s={instancePath:n+"/column",schemaPath:"#/properties/column/type",keyword:"type",params:{type:"\
integer"}};e===null?e=[s]:e.push(s),t++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){const s={instancePath:n+"/column",schemaPath:"#\
/properties/column/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[s]:e.push(s),t++}}if(i.method!==void 0){let r=i.
method;if(!(r==="literal"||r==="probe"||r==="env"||r==="file"||r==="harvest"||r==="rustc"||r==="override")){const s={instancePath:n+"/method",
schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues:L.properties.method.enum}};e===null?e=[s]:e.push(s),t++}}if(i.inputs!==
void 0){let r=i.inputs;if(Array.isArray(r)){const s=r.length;for(let p=0;p<s;p++){let a=r[p];if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.
kind===void 0){const o={instancePath:n+"/inputs/"+p,schemaPath:"#/properties/inputs/items/required",keyword:"required",params:{missingProperty:"\
kind"}};e===null?e=[o]:e.push(o),t++}if(a.name===void 0){const o={instancePath:n+"/inputs/"+p,schemaPath:"#/properties/inputs/items/required",
keyword:"required",params:{missingProperty:"name"}};e===null?e=[o]:e.push(o),t++}if(a.kind!==void 0){let o=a.kind;if(!(o==="env"||o==="file"||
o==="tool"||o==="output")){const f={instancePath:n+"/inputs/"+p+"/kind",schemaPath:"#/properties/inputs/items/properties/kind/enum",keyword:"\
enum",params:{allowedValues:L.properties.inputs.items.properties.kind.enum}};e===null?e=[f]:e.push(f),t++}}if(a.name!==void 0&&typeof a.name!=
"string"){const o={instancePath:n+"/inputs/"+p+"/name",schemaPath:"#/properties/inputs/items/properties/name/type",keyword:"type",params:{type:"\
string"}};e===null?e=[o]:e.push(o),t++}a.digest!==void 0&&(w(a.digest,{instancePath:n+"/inputs/"+p+"/digest",parentData:a,parentDataProperty:"\
digest",rootData:m,dynamicAnchors:u})||(e=e===null?w.errors:e.concat(w.errors),t=e.length))}else{const o={instancePath:n+"/inputs/"+p,schemaPath:"\
#/properties/inputs/items/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),t++}}}else{const s={instancePath:n+"/inputs",
schemaPath:"#/properties/inputs/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}}else{const r={instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return b.errors=e,t===0}b.evaluated={props:{file:!0,line:!0,column:!0,
method:!0,inputs:!0},dynamicProps:!1,dynamicItems:!1};const K={type:"object",required:["layer","operator","pointer"],properties:{layer:{type:"\
object",required:["kind","place"],properties:{kind:{$ref:"#/$defs/layer-kind"},place:{type:"string"},line:{type:"integer",minimum:1},column:{
type:"integer",minimum:1}}},operator:{type:"string"},pointer:{$ref:"#/$defs/pointer"},was:{},reason:{type:"string"}}},V={enum:["workspace","\
site","compiled","environment","command-line"]};function q(i,{instancePath:n="",parentData:y,parentDataProperty:d,rootData:m=i,dynamicAnchors:u={}}={}){
let e=null,t=0;const l=q.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),!(i==="workspace"||i==="site"||i==="\
compiled"||i==="environment"||i==="command-line")){const r={instancePath:n,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:V.enum}};
e===null?e=[r]:e.push(r),t++}return q.errors=e,t===0}q.evaluated={dynamicProps:!1,dynamicItems:!1};const M={type:"string",pattern:"^(/([^~/]\
|~[01])*)*$"},_=new RegExp("^(/([^~/]|~[01])*)*$","u");function D(i,{instancePath:n="",parentData:y,parentDataProperty:d,rootData:m=i,dynamicAnchors:u={}}={}){
let e=null,t=0;const l=D.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),typeof i=="string"){if(!_.test(i)){const r={
instancePath:n,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(/([^~/]|~[01])*)*$"}};e===null?e=[r]:e.push(r),t++}}else{const r={
instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}return D.errors=e,t===0}D.evaluated={
dynamicProps:!1,dynamicItems:!1};function $(i,{instancePath:n="",parentData:y,parentDataProperty:d,rootData:m=i,dynamicAnchors:u={}}={}){let e=null,
t=0;const l=$.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.
layer===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"layer"}};e===null?e=[r]:e.push(r),
t++}if(i.operator===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"operator"}};e===null?
e=[r]:e.push(r),t++}if(i.pointer===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"point\
er"}};e===null?e=[r]:e.push(r),t++}if(i.layer!==void 0){let r=i.layer;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.kind===void 0){const s={
instancePath:n+"/layer",schemaPath:"#/properties/layer/required",keyword:"required",params:{missingProperty:"kind"}};e===null?e=[s]:e.push(s),
t++}if(r.place===void 0){const s={instancePath:n+"/layer",schemaPath:"#/properties/layer/required",keyword:"required",params:{missingProperty:"\
place"}};e===null?e=[s]:e.push(s),t++}if(r.kind!==void 0&&(q(r.kind,{instancePath:n+"/layer/kind",parentData:r,parentDataProperty:"kind",rootData:m,
dynamicAnchors:u})||(e=e===null?q.errors:e.concat(q.errors),t=e.length)),r.place!==void 0&&typeof r.place!="string"){const s={instancePath:n+
"/layer/place",schemaPath:"#/properties/layer/properties/place/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(r.
line!==void 0){let s=r.line;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){const p={instancePath:n+"/layer/line",schemaPath:"#/pr\
operties/layer/properties/line/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),t++}if(typeof s=="number"&&isFinite(s)&&
(s<1||isNaN(s))){const p={instancePath:n+"/layer/line",schemaPath:"#/properties/layer/properties/line/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1}};e===null?e=[p]:e.push(p),t++}}if(r.column!==void 0){let s=r.column;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){const p={
instancePath:n+"/layer/column",schemaPath:"#/properties/layer/properties/column/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:
e.push(p),t++}if(typeof s=="number"&&isFinite(s)&&(s<1||isNaN(s))){const p={instancePath:n+"/layer/column",schemaPath:"#/properties/layer/pr\
operties/column/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[p]:e.push(p),t++}}}else{const s={instancePath:n+"/l\
ayer",schemaPath:"#/properties/layer/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}}if(i.operator!==void 0&&typeof i.
operator!="string"){const r={instancePath:n+"/operator",schemaPath:"#/properties/operator/type",keyword:"type",params:{type:"string"}};e===null?
e=[r]:e.push(r),t++}if(i.pointer!==void 0&&(D(i.pointer,{instancePath:n+"/pointer",parentData:i,parentDataProperty:"pointer",rootData:m,dynamicAnchors:u})||
(e=e===null?D.errors:e.concat(D.errors),t=e.length)),i.reason!==void 0&&typeof i.reason!="string"){const r={instancePath:n+"/reason",schemaPath:"\
#/properties/reason/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}}else{const r={instancePath:n,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return $.errors=e,t===0}$.evaluated={props:{layer:!0,operator:!0,pointer:!0,
was:!0,reason:!0},dynamicProps:!1,dynamicItems:!1};const R={type:"object",required:["kind","message"],properties:{kind:{type:"string",minLength:1},
severity:{enum:["error","warning","note"]},message:{type:"string"}}};function A(i,{instancePath:n="",parentData:y,parentDataProperty:d,rootData:m=i,
dynamicAnchors:u={}}={}){let e=null,t=0;const l=A.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),i&&typeof i==
"object"&&!Array.isArray(i)){if(i.kind===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
kind"}};e===null?e=[r]:e.push(r),t++}if(i.message===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
message"}};e===null?e=[r]:e.push(r),t++}if(i.kind!==void 0){let r=i.kind;if(typeof r=="string"){if(c(r)<1){const s={instancePath:n+"/kind",schemaPath:"\
#/properties/kind/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),t++}}else{const s={instancePath:n+"/kind",schemaPath:"\
#/properties/kind/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}}if(i.severity!==void 0){let r=i.severity;if(!(r===
"error"||r==="warning"||r==="note")){const s={instancePath:n+"/severity",schemaPath:"#/properties/severity/enum",keyword:"enum",params:{allowedValues:R.
properties.severity.enum}};e===null?e=[s]:e.push(s),t++}}if(i.message!==void 0&&typeof i.message!="string"){const r={instancePath:n+"/messag\
e",schemaPath:"#/properties/message/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}}else{const r={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return A.errors=e,t===0}A.evaluated={props:{kind:!0,
severity:!0,message:!0},dynamicProps:!1,dynamicItems:!1};function I(i,{instancePath:n="",parentData:y,parentDataProperty:d,rootData:m=i,dynamicAnchors:u={}}={}){
let e=null,t=0;const l=I.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),i&&typeof i=="object"&&!Array.isArray(
i)){if(i["px-meta"]===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"px-meta"}};e===null?
e=[r]:e.push(r),t++}if(i.facts===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"facts"}};
e===null?e=[r]:e.push(r),t++}if(i.problems===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
problems"}};e===null?e=[r]:e.push(r),t++}if(i["px-meta"]!==void 0&&i["px-meta"]!=="inspect@1"){const r={instancePath:n+"/px-meta",schemaPath:"\
#/properties/px-meta/const",keyword:"const",params:{allowedValue:"inspect@1"}};e===null?e=[r]:e.push(r),t++}if(i.selection!==void 0){let r=i.
selection;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.targets!==void 0){let s=r.targets;if(Array.isArray(s)){const p=s.length;for(let a=0;a<
p;a++)if(typeof s[a]!="string"){const o={instancePath:n+"/selection/targets/"+a,schemaPath:"#/properties/selection/properties/targets/items/\
type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),t++}}else{const p={instancePath:n+"/selection/targets",schemaPath:"#/p\
roperties/selection/properties/targets/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),t++}}if(r.profile!==void 0&&typeof r.
profile!="string"){const s={instancePath:n+"/selection/profile",schemaPath:"#/properties/selection/properties/profile/type",keyword:"type",params:{
type:"string"}};e===null?e=[s]:e.push(s),t++}if(r.features!==void 0){let s=r.features;if(Array.isArray(s)){const p=s.length;for(let a=0;a<p;a++)
if(typeof s[a]!="string"){const o={instancePath:n+"/selection/features/"+a,schemaPath:"#/properties/selection/properties/features/items/type",
keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),t++}}else{const p={instancePath:n+"/selection/features",schemaPath:"#/proper\
ties/selection/properties/features/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),t++}}if(r.packages!==void 0){let s=r.
packages;if(Array.isArray(s)){const p=s.length;for(let a=0;a<p;a++)if(typeof s[a]!="string"){const o={instancePath:n+"/selection/packages/"+
a,schemaPath:"#/properties/selection/properties/packages/items/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),t++}}else{
const p={instancePath:n+"/selection/packages",schemaPath:"#/properties/selection/properties/packages/type",keyword:"type",params:{type:"arra\
y"}};e===null?e=[p]:e.push(p),t++}}}else{const s={instancePath:n+"/selection",schemaPath:"#/properties/selection/type",keyword:"type",params:{
type:"object"}};e===null?e=[s]:e.push(s),t++}}if(i.changed!==void 0){let r=i.changed;if(Array.isArray(r)){const s=r.length;for(let p=0;p<s;p++)
if(typeof r[p]!="string"){const a={instancePath:n+"/changed/"+p,schemaPath:"#/properties/changed/items/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[a]:e.push(a),t++}}else{const s={instancePath:n+"/changed",schemaPath:"#/properties/changed/type",keyword:"type",params:{
type:"array"}};e===null?e=[s]:e.push(s),t++}}if(i.facts!==void 0){let r=i.facts;if(Array.isArray(r)){const s=r.length;for(let p=0;p<s;p++){let a=r[p];
if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.package===void 0){const o={instancePath:n+"/facts/"+p,schemaPath:"#/properties/facts/items\
/required",keyword:"required",params:{missingProperty:"package"}};e===null?e=[o]:e.push(o),t++}if(a.domains===void 0){const o={instancePath:n+
"/facts/"+p,schemaPath:"#/properties/facts/items/required",keyword:"required",params:{missingProperty:"domains"}};e===null?e=[o]:e.push(o),t++}
if(a.schema===void 0){const o={instancePath:n+"/facts/"+p,schemaPath:"#/properties/facts/items/required",keyword:"required",params:{missingProperty:"\
schema"}};e===null?e=[o]:e.push(o),t++}if(a.name===void 0){const o={instancePath:n+"/facts/"+p,schemaPath:"#/properties/facts/items/required",
keyword:"required",params:{missingProperty:"name"}};e===null?e=[o]:e.push(o),t++}if(a.value===void 0){const o={instancePath:n+"/facts/"+p,schemaPath:"\
#/properties/facts/items/required",keyword:"required",params:{missingProperty:"value"}};e===null?e=[o]:e.push(o),t++}if(a.trust===void 0){const o={
instancePath:n+"/facts/"+p,schemaPath:"#/properties/facts/items/required",keyword:"required",params:{missingProperty:"trust"}};e===null?e=[o]:
e.push(o),t++}if(a.origin===void 0){const o={instancePath:n+"/facts/"+p,schemaPath:"#/properties/facts/items/required",keyword:"required",params:{
missingProperty:"origin"}};e===null?e=[o]:e.push(o),t++}if(a.package!==void 0&&(h(a.package,{instancePath:n+"/facts/"+p+"/package",parentData:a,
parentDataProperty:"package",rootData:m,dynamicAnchors:u})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),a.domains!==void 0&&(g(a.domains,
{instancePath:n+"/facts/"+p+"/domains",parentData:a,parentDataProperty:"domains",rootData:m,dynamicAnchors:u})||(e=e===null?g.errors:e.concat(
g.errors),t=e.length)),a.target!==void 0&&typeof a.target!="string"){const o={instancePath:n+"/facts/"+p+"/target",schemaPath:"#/properties/\
facts/items/properties/target/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),t++}if(a.schema!==void 0&&(k(a.schema,{instancePath:n+
"/facts/"+p+"/schema",parentData:a,parentDataProperty:"schema",rootData:m,dynamicAnchors:u})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),
a.name!==void 0&&(P(a.name,{instancePath:n+"/facts/"+p+"/name",parentData:a,parentDataProperty:"name",rootData:m,dynamicAnchors:u})||(e=e===
null?P.errors:e.concat(P.errors),t=e.length)),a.trust!==void 0&&(v(a.trust,{instancePath:n+"/facts/"+p+"/trust",parentData:a,parentDataProperty:"\
trust",rootData:m,dynamicAnchors:u})||(e=e===null?v.errors:e.concat(v.errors),t=e.length)),a.origin!==void 0&&(b(a.origin,{instancePath:n+"/\
facts/"+p+"/origin",parentData:a,parentDataProperty:"origin",rootData:m,dynamicAnchors:u})||(e=e===null?b.errors:e.concat(b.errors),t=e.length)),
a.overridden!==void 0){let o=a.overridden;if(Array.isArray(o)){const f=o.length;for(let j=0;j<f;j++)$(o[j],{instancePath:n+"/facts/"+p+"/ove\
rridden/"+j,parentData:o,parentDataProperty:j,rootData:m,dynamicAnchors:u})||(e=e===null?$.errors:e.concat($.errors),t=e.length)}else{const f={
instancePath:n+"/facts/"+p+"/overridden",schemaPath:"#/properties/facts/items/properties/overridden/type",keyword:"type",params:{type:"array"}};
e===null?e=[f]:e.push(f),t++}}if(a["out-dir"]!==void 0&&typeof a["out-dir"]!="string"){const o={instancePath:n+"/facts/"+p+"/out-dir",schemaPath:"\
#/properties/facts/items/properties/out-dir/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),t++}}else{const o={instancePath:n+
"/facts/"+p,schemaPath:"#/properties/facts/items/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),t++}}}else{const s={instancePath:n+
"/facts",schemaPath:"#/properties/facts/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}if(i.problems!==void 0){let r=i.
problems;if(Array.isArray(r)){const s=r.length;for(let p=0;p<s;p++)A(r[p],{instancePath:n+"/problems/"+p,parentData:r,parentDataProperty:p,rootData:m,
dynamicAnchors:u})||(e=e===null?A.errors:e.concat(A.errors),t=e.length)}else{const s={instancePath:n+"/problems",schemaPath:"#/properties/pr\
oblems/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return I.errors=e,t===0}I.evaluated={props:{"px-meta":!0,selection:!0,changed:!0,
facts:!0,problems:!0},dynamicProps:!1,dynamicItems:!1};export{B as validate};
