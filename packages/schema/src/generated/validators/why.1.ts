// Generated from packages/schema/schemas by `npm run generate -w packages/schema`. Do not edit.
// @ts-nocheck
import { textLength } from "../../validator-runtime.js";

const W=B,_={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"px-meta:why@1",type:"object",required:["px-meta","asked","nodes","p\
roblems"],properties:{"px-meta":{const:"why@1"},asked:{type:"object",required:["package"],properties:{package:{type:"string"},schema:{$ref:"\
#/$defs/schema-id"},name:{type:"string"},pointer:{type:"string"},not:{}}},nodes:{type:"array",items:{type:"object",required:["package","doma\
in","triple","contributions","tree"],properties:{package:{$ref:"#/$defs/known-package"},domain:{$ref:"#/$defs/domain"},triple:{type:"string"},
merged:{type:"object",required:["merge","below","here"],properties:{merge:{type:"string"},below:{$ref:"#/$defs/merged"},here:{$ref:"#/$defs/\
merged"}}},not:{type:"object",required:["value","verdict","against","overrides","faults"],properties:{value:{},verdict:{enum:["is","ruled-ou\
t","unsaid","invalid"]},reason:{type:"string"},against:{type:"array",items:{type:"integer",minimum:0}},nearest:{},overrides:{type:"array",items:{
type:"object",required:["set","select","schema","name","pointer","value"],properties:{set:{type:"string"},select:{type:"object"},schema:{$ref:"\
#/$defs/schema-id"},name:{$ref:"#/$defs/fact-name"},pointer:{$ref:"#/$defs/pointer"},value:{}}}},settles:{type:"boolean"},faults:{type:"arra\
y",items:{type:"string"}}}},tree:{type:"array",items:{type:"object",required:["package","contributions"],properties:{package:{type:"string"},
edge:{enum:["normal","build","dev","proc-macro"]},parent:{type:"integer",minimum:0},here:{$ref:"#/$defs/merged"},contributions:{type:"array",
items:{type:"integer",minimum:0}}}}},contributions:{type:"array",items:{type:"object",required:["package","schema","name","domains","standin\
g","path","trust","origin","layers"],properties:{package:{$ref:"#/$defs/known-package"},schema:{$ref:"#/$defs/schema-id"},name:{$ref:"#/$def\
s/fact-name"},domains:{$ref:"#/$defs/domains"},target:{type:"string"},pointer:{$ref:"#/$defs/pointer"},value:{},standing:{enum:["seen","deci\
des","agrees","dominated","disagrees","silent","out-of-sight"]},"stopped-by":{enum:["reach","plane","domain","narrowed"]},path:{type:"array",
items:{type:"object",required:["package"],properties:{package:{type:"string"},edge:{enum:["normal","build","dev","proc-macro"]},skipped:{type:"\
integer",minimum:1}}}},trust:{$ref:"#/$defs/trust"},origin:{$ref:"#/$defs/origin"},layers:{type:"array",items:{$ref:"#/$defs/override-step"}}}}}}}},
problems:{type:"array",items:{$ref:"#/$defs/problem"}}},$defs:{domain:{enum:["target","host"]},domains:{type:"array",uniqueItems:!0,items:{type:"\
string",enum:["target","host"]}},"fact-name":{type:"string",minLength:1,maxLength:128},"known-package":{type:"object",required:["id","name",
"version"],properties:{id:{type:"string",minLength:1},name:{type:"string",minLength:1},version:{type:"string"},links:{type:["string","null"]}}},
"layer-kind":{enum:["workspace","site","compiled","environment","command-line"]},merged:{type:"object",required:["kind"],properties:{kind:{enum:[
"value","nothing","conflict","unknown"]},value:{},contributors:{type:"array",items:{type:"object",required:["package","schema","name","point\
er","value"],properties:{package:{type:"string"},schema:{$ref:"#/$defs/schema-id"},name:{$ref:"#/$defs/fact-name"},pointer:{type:"string"},value:{},
implied:{const:!0}}}}}},origin:{type:"object",required:["method"],properties:{file:{type:"string"},line:{type:"integer",minimum:1},column:{type:"\
integer",minimum:1},method:{enum:["literal","probe","env","file","harvest","rustc","override"]},inputs:{type:"array",items:{type:"object",required:[
"kind","name"],properties:{kind:{enum:["env","file","tool","output"]},name:{type:"string"},digest:{$ref:"#/$defs/sha256"}}}}}},"override-ste\
p":{type:"object",required:["layer","operator","pointer"],properties:{layer:{type:"object",required:["kind","place"],properties:{kind:{$ref:"\
#/$defs/layer-kind"},place:{type:"string"},line:{type:"integer",minimum:1},column:{type:"integer",minimum:1}}},operator:{type:"string"},pointer:{
$ref:"#/$defs/pointer"},was:{},waives:{type:"string"},reason:{type:"string"}}},pointer:{type:"string",pattern:"^(/([^~/]|~[01])*)*$"},problem:{
type:"object",required:["kind","message"],properties:{kind:{type:"string",minLength:1},severity:{enum:["error","warning","note"]},message:{type:"\
string"}}},"schema-id":{type:"string",pattern:"^([a-z0-9][a-z0-9_-]{0,63}:)?[a-z][a-z0-9-]{0,63}@[1-9][0-9]{0,3}$"},sha256:{type:"string",pattern:"\
^[0-9a-f]{64}$"},trust:{enum:["harvested","published","probed","overridden","declared"]}}},X={type:"string",pattern:"^([a-z0-9][a-z0-9_-]{0,\
63}:)?[a-z][a-z0-9-]{0,63}@[1-9][0-9]{0,3}$"},G=new RegExp("^([a-z0-9][a-z0-9_-]{0,63}:)?[a-z][a-z0-9-]{0,63}@[1-9][0-9]{0,3}$","u");function b(n,{
instancePath:s="",parentData:w,parentDataProperty:v,rootData:c=n,dynamicAnchors:h={}}={}){let e=null,t=0;const u=b.evaluated;if(u.dynamicProps&&
(u.props=void 0),u.dynamicItems&&(u.items=void 0),typeof n=="string"){if(!G.test(n)){const r={instancePath:s,schemaPath:"#/pattern",keyword:"\
pattern",params:{pattern:"^([a-z0-9][a-z0-9_-]{0,63}:)?[a-z][a-z0-9-]{0,63}@[1-9][0-9]{0,3}$"}};e===null?e=[r]:e.push(r),t++}}else{const r={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}return b.errors=e,t===0}b.evaluated={
dynamicProps:!1,dynamicItems:!1};const H={type:"object",required:["id","name","version"],properties:{id:{type:"string",minLength:1},name:{type:"\
string",minLength:1},version:{type:"string"},links:{type:["string","null"]}}},R=textLength;function D(n,{instancePath:s="",parentData:w,parentDataProperty:v,
rootData:c=n,dynamicAnchors:h={}}={}){let e=null,t=0;const u=D.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),
n&&typeof n=="object"&&!Array.isArray(n)){if(n.id===void 0){const r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
id"}};e===null?e=[r]:e.push(r),t++}if(n.name===void 0){const r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
name"}};e===null?e=[r]:e.push(r),t++}if(n.version===void 0){const r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
version"}};e===null?e=[r]:e.push(r),t++}if(n.id!==void 0){let r=n.id;if(typeof r=="string"){if(R(r)<1){const a={instancePath:s+"/id",schemaPath:"\
#/properties/id/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[a]:e.push(a),t++}}else{const a={instancePath:s+"/id",schemaPath:"\
#/properties/id/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}if(n.name!==void 0){let r=n.name;if(typeof r=="st\
ring"){if(R(r)<1){const a={instancePath:s+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1}};e===null?e=
[a]:e.push(a),t++}}else{const a={instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?
e=[a]:e.push(a),t++}}if(n.version!==void 0&&typeof n.version!="string"){const r={instancePath:s+"/version",schemaPath:"#/properties/version/\
type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(n.links!==void 0){let r=n.links;if(typeof r!="string"&&r!==null){
const a={instancePath:s+"/links",schemaPath:"#/properties/links/type",keyword:"type",params:{type:H.properties.links.type}};e===null?e=[a]:e.
push(a),t++}}}else{const r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return D.
errors=e,t===0}D.evaluated={props:{id:!0,name:!0,version:!0,links:!0},dynamicProps:!1,dynamicItems:!1};const J={enum:["target","host"]};function I(n,{
instancePath:s="",parentData:w,parentDataProperty:v,rootData:c=n,dynamicAnchors:h={}}={}){let e=null,t=0;const u=I.evaluated;if(u.dynamicProps&&
(u.props=void 0),u.dynamicItems&&(u.items=void 0),!(n==="target"||n==="host")){const r={instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{
allowedValues:J.enum}};e===null?e=[r]:e.push(r),t++}return I.errors=e,t===0}I.evaluated={dynamicProps:!1,dynamicItems:!1};const K={type:"obj\
ect",required:["kind"],properties:{kind:{enum:["value","nothing","conflict","unknown"]},value:{},contributors:{type:"array",items:{type:"obj\
ect",required:["package","schema","name","pointer","value"],properties:{package:{type:"string"},schema:{$ref:"#/$defs/schema-id"},name:{$ref:"\
#/$defs/fact-name"},pointer:{type:"string"},value:{},implied:{const:!0}}}}}},Y={type:"string",minLength:1,maxLength:128};function q(n,{instancePath:s="",
parentData:w,parentDataProperty:v,rootData:c=n,dynamicAnchors:h={}}={}){let e=null,t=0;const u=q.evaluated;if(u.dynamicProps&&(u.props=void 0),
u.dynamicItems&&(u.items=void 0),typeof n=="string"){if(R(n)>128){const r={instancePath:s,schemaPath:"#/maxLength",keyword:"maxLength",params:{
limit:128}};e===null?e=[r]:e.push(r),t++}if(R(n)<1){const r={instancePath:s,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===
null?e=[r]:e.push(r),t++}}else{const r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}
return q.errors=e,t===0}q.evaluated={dynamicProps:!1,dynamicItems:!1};function $(n,{instancePath:s="",parentData:w,parentDataProperty:v,rootData:c=n,
dynamicAnchors:h={}}={}){let e=null,t=0;const u=$.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),n&&typeof n==
"object"&&!Array.isArray(n)){if(n.kind===void 0){const r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
kind"}};e===null?e=[r]:e.push(r),t++}if(n.kind!==void 0){let r=n.kind;if(!(r==="value"||r==="nothing"||r==="conflict"||r==="unknown")){const a={
instancePath:s+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues:K.properties.kind.enum}};e===null?e=[a]:e.push(
a),t++}}if(n.contributors!==void 0){let r=n.contributors;if(Array.isArray(r)){const a=r.length;for(let i=0;i<a;i++){let m=r[i];if(m&&typeof m==
"object"&&!Array.isArray(m)){if(m.package===void 0){const o={instancePath:s+"/contributors/"+i,schemaPath:"#/properties/contributors/items/r\
equired",keyword:"required",params:{missingProperty:"package"}};e===null?e=[o]:e.push(o),t++}if(m.schema===void 0){const o={instancePath:s+"\
/contributors/"+i,schemaPath:"#/properties/contributors/items/required",keyword:"required",params:{missingProperty:"schema"}};e===null?e=[o]:
e.push(o),t++}if(m.name===void 0){const o={instancePath:s+"/contributors/"+i,schemaPath:"#/properties/contributors/items/required",keyword:"\
required",params:{missingProperty:"name"}};e===null?e=[o]:e.push(o),t++}if(m.pointer===void 0){const o={instancePath:s+"/contributors/"+i,schemaPath:"\
#/properties/contributors/items/required",keyword:"required",params:{missingProperty:"pointer"}};e===null?e=[o]:e.push(o),t++}if(m.value===void 0){
const o={instancePath:s+"/contributors/"+i,schemaPath:"#/properties/contributors/items/required",keyword:"required",params:{missingProperty:"\
value"}};e===null?e=[o]:e.push(o),t++}if(m.package!==void 0&&typeof m.package!="string"){const o={instancePath:s+"/contributors/"+i+"/packag\
e",schemaPath:"#/properties/contributors/items/properties/package/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),t++}
if(m.schema!==void 0&&(b(m.schema,{instancePath:s+"/contributors/"+i+"/schema",parentData:m,parentDataProperty:"schema",rootData:c,dynamicAnchors:h})||
(e=e===null?b.errors:e.concat(b.errors),t=e.length)),m.name!==void 0&&(q(m.name,{instancePath:s+"/contributors/"+i+"/name",parentData:m,parentDataProperty:"\
name",rootData:c,dynamicAnchors:h})||(e=e===null?q.errors:e.concat(q.errors),t=e.length)),m.pointer!==void 0&&typeof m.pointer!="string"){const o={
instancePath:s+"/contributors/"+i+"/pointer",schemaPath:"#/properties/contributors/items/properties/pointer/type",keyword:"type",params:{type:"\
string"}};e===null?e=[o]:e.push(o),t++}if(m.implied!==void 0&&m.implied!==!0){const o={instancePath:s+"/contributors/"+i+"/implied",schemaPath:"\
#/properties/contributors/items/properties/implied/const",keyword:"const",params:{allowedValue:!0}};e===null?e=[o]:e.push(o),t++}}else{const o={
instancePath:s+"/contributors/"+i,schemaPath:"#/properties/contributors/items/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.
push(o),t++}}}else{const a={instancePath:s+"/contributors",schemaPath:"#/properties/contributors/type",keyword:"type",params:{type:"array"}};
e===null?e=[a]:e.push(a),t++}}}else{const r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(
r),t++}return $.errors=e,t===0}$.evaluated={props:{kind:!0,value:!0,contributors:!0},dynamicProps:!1,dynamicItems:!1};const Z={type:"string",
pattern:"^(/([^~/]|~[01])*)*$"},M=new RegExp("^(/([^~/]|~[01])*)*$","u");function j(n,{instancePath:s="",parentData:w,parentDataProperty:v,rootData:c=n,
dynamicAnchors:h={}}={}){let e=null,t=0;const u=j.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),typeof n=="\
string"){if(!M.test(n)){const r={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(/([^~/]|~[01])*)*$"}};e===null?e=
[r]:e.push(r),t++}}else{const r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}return j.
errors=e,t===0}j.evaluated={dynamicProps:!1,dynamicItems:!1};const O={type:"array",uniqueItems:!0,items:{type:"string",enum:["target","host"]}};
function N(n,{instancePath:s="",parentData:w,parentDataProperty:v,rootData:c=n,dynamicAnchors:h={}}={}){let e=null,t=0;const u=N.evaluated;if(u.
dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),Array.isArray(n)){const r=n.length;for(let m=0;m<r;m++){let o=n[m];if(typeof o!=
"string"){const l={instancePath:s+"/"+m,schemaPath:"#/items/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),t++}if(!(o===
"target"||o==="host")){const l={instancePath:s+"/"+m,schemaPath:"#/items/enum",keyword:"enum",params:{allowedValues:O.items.enum}};e===null?
e=[l]:e.push(l),t++}}let a=n.length,i;if(a>1){const m={};for(;a--;){let o=n[a];if(typeof o=="string"){if(typeof m[o]=="number"){i=m[o];const l={
instancePath:s,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i:a,j:i}};e===null?e=[l]:e.push(l),t++;break}m[o]=a}}}}else{const r={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"array"}};e===null?e=[r]:e.push(r),t++}return N.errors=e,t===0}N.evaluated={items:!0,
dynamicProps:!1,dynamicItems:!1};const Q={enum:["harvested","published","probed","overridden","declared"]};function L(n,{instancePath:s="",parentData:w,
parentDataProperty:v,rootData:c=n,dynamicAnchors:h={}}={}){let e=null,t=0;const u=L.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&
(u.items=void 0),!(n==="harvested"||n==="published"||n==="probed"||n==="overridden"||n==="declared")){const r={instancePath:s,schemaPath:"#/\
enum",keyword:"enum",params:{allowedValues:Q.enum}};e===null?e=[r]:e.push(r),t++}return L.errors=e,t===0}L.evaluated={dynamicProps:!1,dynamicItems:!1};
const C={type:"object",required:["method"],properties:{file:{type:"string"},line:{type:"integer",minimum:1},column:{type:"integer",minimum:1},
method:{enum:["literal","probe","env","file","harvest","rustc","override"]},inputs:{type:"array",items:{type:"object",required:["kind","name"],
properties:{kind:{enum:["env","file","tool","output"]},name:{type:"string"},digest:{$ref:"#/$defs/sha256"}}}}}},ee={type:"string",pattern:"^\
[0-9a-f]{64}$"},S=new RegExp("^[0-9a-f]{64}$","u");function x(n,{instancePath:s="",parentData:w,parentDataProperty:v,rootData:c=n,dynamicAnchors:h={}}={}){
let e=null,t=0;const u=x.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),typeof n=="string"){if(!S.test(n)){const r={
instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"}};e===null?e=[r]:e.push(r),t++}}else{const r={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}return x.errors=e,t===0}x.evaluated={dynamicProps:!1,
dynamicItems:!1};function E(n,{instancePath:s="",parentData:w,parentDataProperty:v,rootData:c=n,dynamicAnchors:h={}}={}){let e=null,t=0;const u=E.
evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){if(n.method===void 0){
const r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"method"}};e===null?e=[r]:e.push(r),t++}if(n.file!==
void 0&&typeof n.file!="string"){const r={instancePath:s+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type:"string"}};
e===null?e=[r]:e.push(r),t++}if(n.line!==void 0){let r=n.line;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const a={instancePath:s+
"/line",schemaPath:"#/properties/line/type",keyword:"type",params:{type:"integer"}};e===null?e=[a]:e.push(a),t++}if(typeof r=="number"&&isFinite(
r)&&(r<1||isNaN(r))){const a={instancePath:s+"/line",schemaPath:"#/properties/line/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};
e===null?e=[a]:e.push(a),t++}}if(n.column!==void 0){let r=n.column;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const a={instancePath:s+
"/column",schemaPath:"#/properties/column/type",keyword:"type",params:{type:"integer"}};e===null?e=[a]:e.push(a),t++}if(typeof r=="number"&&
isFinite(r)&&(r<1||isNaN(r))){const a={instancePath:s+"/column",schemaPath:"#/properties/column/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1}};e===null?e=[a]:e.push(a),t++}}if(n.method!==void 0){let r=n.method;if(!(r==="literal"||r==="probe"||r==="env"||r==="file"||r===
"harvest"||r==="rustc"||r==="override")){const a={instancePath:s+"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues:C.
properties.method.enum}};e===null?e=[a]:e.push(a),t++}}if(n.inputs!==void 0){let r=n.inputs;if(Array.isArray(r)){const a=r.length;for(let i=0;i<
a;i++){let m=r[i];if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.kind===void 0){const o={instancePath:s+"/inputs/"+i,schemaPath:"#/proper\
ties/inputs/items/required",keyword:"required",params:{missingProperty:"kind"}};e===null?e=[o]:e.push(o),t++}if(m.name===void 0){const o={instancePath:s+
"/inputs/"+i,schemaPath:"#/properties/inputs/items/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[o]:e.push(o),t++}
if(m.kind!==void 0){let o=m.kind;if(!(o==="env"||o==="file"||o==="tool"||o==="output")){const l={instancePath:s+"/inputs/"+i+"/kind",schemaPath:"\
#/properties/inputs/items/properties/kind/enum",keyword:"enum",params:{allowedValues:C.properties.inputs.items.properties.kind.enum}};e===null?
e=[l]:e.push(l),t++}}if(m.name!==void 0&&typeof m.name!="string"){const o={instancePath:s+"/inputs/"+i+"/name",schemaPath:"#/properties/inpu\
ts/items/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),t++}m.digest!==void 0&&(x(m.digest,{instancePath:s+
"/inputs/"+i+"/digest",parentData:m,parentDataProperty:"digest",rootData:c,dynamicAnchors:h})||(e=e===null?x.errors:e.concat(x.errors),t=e.length))}else{
const o={instancePath:s+"/inputs/"+i,schemaPath:"#/properties/inputs/items/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(
o),t++}}}else{const a={instancePath:s+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.
push(a),t++}}}else{const r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return E.
errors=e,t===0}E.evaluated={props:{file:!0,line:!0,column:!0,method:!0,inputs:!0},dynamicProps:!1,dynamicItems:!1};const re={type:"object",required:[
"layer","operator","pointer"],properties:{layer:{type:"object",required:["kind","place"],properties:{kind:{$ref:"#/$defs/layer-kind"},place:{
type:"string"},line:{type:"integer",minimum:1},column:{type:"integer",minimum:1}}},operator:{type:"string"},pointer:{$ref:"#/$defs/pointer"},
was:{},waives:{type:"string"},reason:{type:"string"}}},T={enum:["workspace","site","compiled","environment","command-line"]};function z(n,{instancePath:s="",
parentData:w,parentDataProperty:v,rootData:c=n,dynamicAnchors:h={}}={}){let e=null,t=0;const u=z.evaluated;if(u.dynamicProps&&(u.props=void 0),
u.dynamicItems&&(u.items=void 0),!(n==="workspace"||n==="site"||n==="compiled"||n==="environment"||n==="command-line")){const r={instancePath:s,
schemaPath:"#/enum",keyword:"enum",params:{allowedValues:T.enum}};e===null?e=[r]:e.push(r),t++}return z.errors=e,t===0}z.evaluated={dynamicProps:!1,
dynamicItems:!1};function F(n,{instancePath:s="",parentData:w,parentDataProperty:v,rootData:c=n,dynamicAnchors:h={}}={}){let e=null,t=0;const u=F.
evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){if(n.layer===void 0){
const r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"layer"}};e===null?e=[r]:e.push(r),t++}if(n.operator===
void 0){const r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"operator"}};e===null?e=[r]:e.push(r),t++}
if(n.pointer===void 0){const r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"pointer"}};e===null?e=[r]:
e.push(r),t++}if(n.layer!==void 0){let r=n.layer;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.kind===void 0){const a={instancePath:s+"/\
layer",schemaPath:"#/properties/layer/required",keyword:"required",params:{missingProperty:"kind"}};e===null?e=[a]:e.push(a),t++}if(r.place===
void 0){const a={instancePath:s+"/layer",schemaPath:"#/properties/layer/required",keyword:"required",params:{missingProperty:"place"}};e===null?
e=[a]:e.push(a),t++}if(r.kind!==void 0&&(z(r.kind,{instancePath:s+"/layer/kind",parentData:r,parentDataProperty:"kind",rootData:c,dynamicAnchors:h})||
(e=e===null?z.errors:e.concat(z.errors),t=e.length)),r.place!==void 0&&typeof r.place!="string"){const a={instancePath:s+"/layer/place",schemaPath:"\
#/properties/layer/properties/place/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}if(r.line!==void 0){let a=r.line;
if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){const i={instancePath:s+"/layer/line",schemaPath:"#/properties/layer/properties/li\
ne/type",keyword:"type",params:{type:"integer"}};e===null?e=[i]:e.push(i),t++}if(typeof a=="number"&&isFinite(a)&&(a<1||isNaN(a))){const i={
instancePath:s+"/layer/line",schemaPath:"#/properties/layer/properties/line/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===
null?e=[i]:e.push(i),t++}}if(r.column!==void 0){let a=r.column;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){const i={instancePath:s+
"/layer/column",schemaPath:"#/properties/layer/properties/column/type",keyword:"type",params:{type:"integer"}};e===null?e=[i]:e.push(i),t++}
if(typeof a=="number"&&isFinite(a)&&(a<1||isNaN(a))){const i={instancePath:s+"/layer/column",schemaPath:"#/properties/layer/properties/colum\
n/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[i]:e.push(i),t++}}}else{const a={instancePath:s+"/layer",schemaPath:"\
#/properties/layer/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),t++}}if(n.operator!==void 0&&typeof n.operator!="st\
ring"){const r={instancePath:s+"/operator",schemaPath:"#/properties/operator/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(
r),t++}if(n.pointer!==void 0&&(j(n.pointer,{instancePath:s+"/pointer",parentData:n,parentDataProperty:"pointer",rootData:c,dynamicAnchors:h})||
(e=e===null?j.errors:e.concat(j.errors),t=e.length)),n.waives!==void 0&&typeof n.waives!="string"){const r={instancePath:s+"/waives",schemaPath:"\
#/properties/waives/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(n.reason!==void 0&&typeof n.reason!="string"){
const r={instancePath:s+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}}else{
const r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return F.errors=e,t===0}F.evaluated=
{props:{layer:!0,operator:!0,pointer:!0,was:!0,waives:!0,reason:!0},dynamicProps:!1,dynamicItems:!1};const U={type:"object",required:["kind",
"message"],properties:{kind:{type:"string",minLength:1},severity:{enum:["error","warning","note"]},message:{type:"string"}}};function V(n,{instancePath:s="",
parentData:w,parentDataProperty:v,rootData:c=n,dynamicAnchors:h={}}={}){let e=null,t=0;const u=V.evaluated;if(u.dynamicProps&&(u.props=void 0),
u.dynamicItems&&(u.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){if(n.kind===void 0){const r={instancePath:s,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:"kind"}};e===null?e=[r]:e.push(r),t++}if(n.message===void 0){const r={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"message"}};e===null?e=[r]:e.push(r),t++}if(n.kind!==void 0){let r=n.kind;if(typeof r==
"string"){if(R(r)<1){const a={instancePath:s+"/kind",schemaPath:"#/properties/kind/minLength",keyword:"minLength",params:{limit:1}};e===null?
e=[a]:e.push(a),t++}}else{const a={instancePath:s+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type:"string"}};e===null?
e=[a]:e.push(a),t++}}if(n.severity!==void 0){let r=n.severity;if(!(r==="error"||r==="warning"||r==="note")){const a={instancePath:s+"/severi\
ty",schemaPath:"#/properties/severity/enum",keyword:"enum",params:{allowedValues:U.properties.severity.enum}};e===null?e=[a]:e.push(a),t++}}
if(n.message!==void 0&&typeof n.message!="string"){const r={instancePath:s+"/message",schemaPath:"#/properties/message/type",keyword:"type",
params:{type:"string"}};e===null?e=[r]:e.push(r),t++}}else{const r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};
e===null?e=[r]:e.push(r),t++}return V.errors=e,t===0}V.evaluated={props:{kind:!0,severity:!0,message:!0},dynamicProps:!1,dynamicItems:!1};function B(n,{
instancePath:s="",parentData:w,parentDataProperty:v,rootData:c=n,dynamicAnchors:h={}}={}){let e=null,t=0;const u=B.evaluated;if(u.dynamicProps&&
(u.props=void 0),u.dynamicItems&&(u.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){if(n["px-meta"]===void 0){const r={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"px-meta"}};e===null?e=[r]:e.push(r),t++}if(n.asked===void 0){const r={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"asked"}};e===null?e=[r]:e.push(r),t++}if(n.nodes===void 0){const r={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"nodes"}};e===null?e=[r]:e.push(r),t++}if(n.problems===void 0){const r={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"problems"}};e===null?e=[r]:e.push(r),t++}if(n["px-meta"]!==void 0&&n["px\
-meta"]!=="why@1"){const r={instancePath:s+"/px-meta",schemaPath:"#/properties/px-meta/const",keyword:"const",params:{allowedValue:"why@1"}};
e===null?e=[r]:e.push(r),t++}if(n.asked!==void 0){let r=n.asked;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.package===void 0){const a={
instancePath:s+"/asked",schemaPath:"#/properties/asked/required",keyword:"required",params:{missingProperty:"package"}};e===null?e=[a]:e.push(
a),t++}if(r.package!==void 0&&typeof r.package!="string"){const a={instancePath:s+"/asked/package",schemaPath:"#/properties/asked/properties\
/package/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}if(r.schema!==void 0&&(b(r.schema,{instancePath:s+"/asked\
/schema",parentData:r,parentDataProperty:"schema",rootData:c,dynamicAnchors:h})||(e=e===null?b.errors:e.concat(b.errors),t=e.length)),r.name!==
void 0&&typeof r.name!="string"){const a={instancePath:s+"/asked/name",schemaPath:"#/properties/asked/properties/name/type",keyword:"type",params:{
type:"string"}};e===null?e=[a]:e.push(a),t++}if(r.pointer!==void 0&&typeof r.pointer!="string"){const a={instancePath:s+"/asked/pointer",schemaPath:"\
#/properties/asked/properties/pointer/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}else{const a={instancePath:s+
"/asked",schemaPath:"#/properties/asked/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),t++}}if(n.nodes!==void 0){let r=n.
nodes;if(Array.isArray(r)){const a=r.length;for(let i=0;i<a;i++){let m=r[i];if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.package===void 0){
const o={instancePath:s+"/nodes/"+i,schemaPath:"#/properties/nodes/items/required",keyword:"required",params:{missingProperty:"package"}};e===
null?e=[o]:e.push(o),t++}if(m.domain===void 0){const o={instancePath:s+"/nodes/"+i,schemaPath:"#/properties/nodes/items/required",keyword:"r\
equired",params:{missingProperty:"domain"}};e===null?e=[o]:e.push(o),t++}if(m.triple===void 0){const o={instancePath:s+"/nodes/"+i,schemaPath:"\
#/properties/nodes/items/required",keyword:"required",params:{missingProperty:"triple"}};e===null?e=[o]:e.push(o),t++}if(m.contributions===void 0){
const o={instancePath:s+"/nodes/"+i,schemaPath:"#/properties/nodes/items/required",keyword:"required",params:{missingProperty:"contributions"}};
e===null?e=[o]:e.push(o),t++}if(m.tree===void 0){const o={instancePath:s+"/nodes/"+i,schemaPath:"#/properties/nodes/items/required",keyword:"\
required",params:{missingProperty:"tree"}};e===null?e=[o]:e.push(o),t++}if(m.package!==void 0&&(D(m.package,{instancePath:s+"/nodes/"+i+"/pa\
ckage",parentData:m,parentDataProperty:"package",rootData:c,dynamicAnchors:h})||(e=e===null?D.errors:e.concat(D.errors),t=e.length)),m.domain!==
void 0&&(I(m.domain,{instancePath:s+"/nodes/"+i+"/domain",parentData:m,parentDataProperty:"domain",rootData:c,dynamicAnchors:h})||(e=e===null?
I.errors:e.concat(I.errors),t=e.length)),m.triple!==void 0&&typeof m.triple!="string"){const o={instancePath:s+"/nodes/"+i+"/triple",schemaPath:"\
#/properties/nodes/items/properties/triple/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),t++}if(m.merged!==void 0){let o=m.
merged;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.merge===void 0){const l={instancePath:s+"/nodes/"+i+"/merged",schemaPath:"#/propert\
ies/nodes/items/properties/merged/required",keyword:"required",params:{missingProperty:"merge"}};e===null?e=[l]:e.push(l),t++}if(o.below===void 0){
const l={instancePath:s+"/nodes/"+i+"/merged",schemaPath:"#/properties/nodes/items/properties/merged/required",keyword:"required",params:{missingProperty:"\
below"}};e===null?e=[l]:e.push(l),t++}if(o.here===void 0){const l={instancePath:s+"/nodes/"+i+"/merged",schemaPath:"#/properties/nodes/items\
/properties/merged/required",keyword:"required",params:{missingProperty:"here"}};e===null?e=[l]:e.push(l),t++}if(o.merge!==void 0&&typeof o.
merge!="string"){const l={instancePath:s+"/nodes/"+i+"/merged/merge",schemaPath:"#/properties/nodes/items/properties/merged/properties/merge\
/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),t++}o.below!==void 0&&($(o.below,{instancePath:s+"/nodes/"+i+"/merged\
/below",parentData:o,parentDataProperty:"below",rootData:c,dynamicAnchors:h})||(e=e===null?$.errors:e.concat($.errors),t=e.length)),o.here!==
void 0&&($(o.here,{instancePath:s+"/nodes/"+i+"/merged/here",parentData:o,parentDataProperty:"here",rootData:c,dynamicAnchors:h})||(e=e===null?
$.errors:e.concat($.errors),t=e.length))}else{const l={instancePath:s+"/nodes/"+i+"/merged",schemaPath:"#/properties/nodes/items/properties/\
merged/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),t++}}if(m.not!==void 0){let o=m.not;if(o&&typeof o=="object"&&!Array.
isArray(o)){if(o.value===void 0){const l={instancePath:s+"/nodes/"+i+"/not",schemaPath:"#/properties/nodes/items/properties/not/required",keyword:"\
required",params:{missingProperty:"value"}};e===null?e=[l]:e.push(l),t++}if(o.verdict===void 0){const l={instancePath:s+"/nodes/"+i+"/not",schemaPath:"\
#/properties/nodes/items/properties/not/required",keyword:"required",params:{missingProperty:"verdict"}};e===null?e=[l]:e.push(l),t++}if(o.against===
void 0){const l={instancePath:s+"/nodes/"+i+"/not",schemaPath:"#/properties/nodes/items/properties/not/required",keyword:"required",params:{
missingProperty:"against"}};e===null?e=[l]:e.push(l),t++}if(o.overrides===void 0){const l={instancePath:s+"/nodes/"+i+"/not",schemaPath:"#/p\
roperties/nodes/items/properties/not/required",keyword:"required",params:{missingProperty:"overrides"}};e===null?e=[l]:e.push(l),t++}if(o.faults===
void 0){const l={instancePath:s+"/nodes/"+i+"/not",schemaPath:"#/properties/nodes/items/properties/not/required",keyword:"required",params:{
missingProperty:"faults"}};e===null?e=[l]:e.push(l),t++}if(o.verdict!==void 0){let l=o.verdict;if(!(l==="is"||l==="ruled-out"||l==="unsaid"||
l==="invalid")){const f={instancePath:s+"/nodes/"+i+"/not/verdict",schemaPath:"#/properties/nodes/items/properties/not/properties/verdict/en\
um",keyword:"enum",params:{allowedValues:_.properties.nodes.items.properties.not.properties.verdict.enum}};e===null?e=[f]:e.push(f),t++}}if(o.
reason!==void 0&&typeof o.reason!="string"){const l={instancePath:s+"/nodes/"+i+"/not/reason",schemaPath:"#/properties/nodes/items/propertie\
s/not/properties/reason/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),t++}if(o.against!==void 0){let l=o.against;if(Array.
isArray(l)){const f=l.length;for(let d=0;d<f;d++){let p=l[d];if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){const y={instancePath:s+
"/nodes/"+i+"/not/against/"+d,schemaPath:"#/properties/nodes/items/properties/not/properties/against/items/type",keyword:"type",params:{type:"\
integer"}};e===null?e=[y]:e.push(y),t++}if(typeof p=="number"&&isFinite(p)&&(p<0||isNaN(p))){const y={instancePath:s+"/nodes/"+i+"/not/again\
st/"+d,schemaPath:"#/properties/nodes/items/properties/not/properties/against/items/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};
e===null?e=[y]:e.push(y),t++}}}else{const f={instancePath:s+"/nodes/"+i+"/not/against",schemaPath:"#/properties/nodes/items/properties/not/p\
roperties/against/type",keyword:"type",params:{type:"array"}};e===null?e=[f]:e.push(f),t++}}if(o.overrides!==void 0){let l=o.overrides;if(Array.
isArray(l)){const f=l.length;for(let d=0;d<f;d++){let p=l[d];if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.set===void 0){const y={instancePath:s+
"/nodes/"+i+"/not/overrides/"+d,schemaPath:"#/properties/nodes/items/properties/not/properties/overrides/items/required",keyword:"required",
params:{missingProperty:"set"}};e===null?e=[y]:e.push(y),t++}if(p.select===void 0){const y={instancePath:s+"/nodes/"+i+"/not/overrides/"+d,schemaPath:"\
#/properties/nodes/items/properties/not/properties/overrides/items/required",keyword:"required",params:{missingProperty:"select"}};e===null?
e=[y]:e.push(y),t++}if(p.schema===void 0){const y={instancePath:s+"/nodes/"+i+"/not/overrides/"+d,schemaPath:"#/properties/nodes/items/prope\
rties/not/properties/overrides/items/required",keyword:"required",params:{missingProperty:"schema"}};e===null?e=[y]:e.push(y),t++}if(p.name===
void 0){const y={instancePath:s+"/nodes/"+i+"/not/overrides/"+d,schemaPath:"#/properties/nodes/items/properties/not/properties/overrides/ite\
ms/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[y]:e.push(y),t++}if(p.pointer===void 0){const y={instancePath:s+
"/nodes/"+i+"/not/overrides/"+d,schemaPath:"#/properties/nodes/items/properties/not/properties/overrides/items/required",keyword:"required",
params:{missingProperty:"pointer"}};e===null?e=[y]:e.push(y),t++}if(p.value===void 0){const y={instancePath:s+"/nodes/"+i+"/not/overrides/"+
d,schemaPath:"#/properties/nodes/items/properties/not/properties/overrides/items/required",keyword:"required",params:{missingProperty:"value"}};
e===null?e=[y]:e.push(y),t++}if(p.set!==void 0&&typeof p.set!="string"){const y={instancePath:s+"/nodes/"+i+"/not/overrides/"+d+"/set",schemaPath:"\
#/properties/nodes/items/properties/not/properties/overrides/items/properties/set/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:
e.push(y),t++}if(p.select!==void 0){let y=p.select;if(!(y&&typeof y=="object"&&!Array.isArray(y))){const k={instancePath:s+"/nodes/"+i+"/not\
/overrides/"+d+"/select",schemaPath:"#/properties/nodes/items/properties/not/properties/overrides/items/properties/select/type",keyword:"typ\
e",params:{type:"object"}};e===null?e=[k]:e.push(k),t++}}p.schema!==void 0&&(b(p.schema,{instancePath:s+"/nodes/"+i+"/not/overrides/"+d+"/sc\
hema",parentData:p,parentDataProperty:"schema",rootData:c,dynamicAnchors:h})||(e=e===null?b.errors:e.concat(b.errors),t=e.length)),p.name!==
void 0&&(q(p.name,{instancePath:s+"/nodes/"+i+"/not/overrides/"+d+"/name",parentData:p,parentDataProperty:"name",rootData:c,dynamicAnchors:h})||
(e=e===null?q.errors:e.concat(q.errors),t=e.length)),p.pointer!==void 0&&(j(p.pointer,{instancePath:s+"/nodes/"+i+"/not/overrides/"+d+"/poin\
ter",parentData:p,parentDataProperty:"pointer",rootData:c,dynamicAnchors:h})||(e=e===null?j.errors:e.concat(j.errors),t=e.length))}else{const y={
instancePath:s+"/nodes/"+i+"/not/overrides/"+d,schemaPath:"#/properties/nodes/items/properties/not/properties/overrides/items/type",keyword:"\
type",params:{type:"object"}};e===null?e=[y]:e.push(y),t++}}}else{const f={instancePath:s+"/nodes/"+i+"/not/overrides",schemaPath:"#/propert\
ies/nodes/items/properties/not/properties/overrides/type",keyword:"type",params:{type:"array"}};e===null?e=[f]:e.push(f),t++}}if(o.settles!==
void 0&&typeof o.settles!="boolean"){const l={instancePath:s+"/nodes/"+i+"/not/settles",schemaPath:"#/properties/nodes/items/properties/not/\
properties/settles/type",keyword:"type",params:{type:"boolean"}};e===null?e=[l]:e.push(l),t++}if(o.faults!==void 0){let l=o.faults;if(Array.
isArray(l)){const f=l.length;for(let d=0;d<f;d++)if(typeof l[d]!="string"){const p={instancePath:s+"/nodes/"+i+"/not/faults/"+d,schemaPath:"\
#/properties/nodes/items/properties/not/properties/faults/items/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),t++}}else{
const f={instancePath:s+"/nodes/"+i+"/not/faults",schemaPath:"#/properties/nodes/items/properties/not/properties/faults/type",keyword:"type",
params:{type:"array"}};e===null?e=[f]:e.push(f),t++}}}else{const l={instancePath:s+"/nodes/"+i+"/not",schemaPath:"#/properties/nodes/items/p\
roperties/not/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),t++}}if(m.tree!==void 0){let o=m.tree;if(Array.isArray(o)){
const l=o.length;for(let f=0;f<l;f++){let d=o[f];if(d&&typeof d=="object"&&!Array.isArray(d)){if(d.package===void 0){const p={instancePath:s+
"/nodes/"+i+"/tree/"+f,schemaPath:"#/properties/nodes/items/properties/tree/items/required",keyword:"required",params:{missingProperty:"pack\
age"}};e===null?e=[p]:e.push(p),t++}if(d.contributions===void 0){const p={instancePath:s+"/nodes/"+i+"/tree/"+f,schemaPath:"#/properties/nod\
es/items/properties/tree/items/required",keyword:"required",params:{missingProperty:"contributions"}};e===null?e=[p]:e.push(p),t++}if(d.package!==
void 0&&typeof d.package!="string"){const p={instancePath:s+"/nodes/"+i+"/tree/"+f+"/package",schemaPath:"#/properties/nodes/items/propertie\
s/tree/items/properties/package/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),t++}if(d.edge!==void 0){let p=d.edge;if(!(p===
"normal"||p==="build"||p==="dev"||p==="proc-macro")){const y={instancePath:s+"/nodes/"+i+"/tree/"+f+"/edge",schemaPath:"#/properties/nodes/i\
tems/properties/tree/items/properties/edge/enum",keyword:"enum",params:{allowedValues:_.properties.nodes.items.properties.tree.items.properties.
edge.enum}};e===null?e=[y]:e.push(y),t++}}if(d.parent!==void 0){let p=d.parent;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){const y={
instancePath:s+"/nodes/"+i+"/tree/"+f+"/parent",schemaPath:"#/properties/nodes/items/properties/tree/items/properties/parent/type",keyword:"\
type",params:{type:"integer"}};e===null?e=[y]:e.push(y),t++}if(typeof p=="number"&&isFinite(p)&&(p<0||isNaN(p))){const y={instancePath:s+"/n\
odes/"+i+"/tree/"+f+"/parent",schemaPath:"#/properties/nodes/items/properties/tree/items/properties/parent/minimum",keyword:"minimum",params:{
comparison:">=",limit:0}};e===null?e=[y]:e.push(y),t++}}if(d.here!==void 0&&($(d.here,{instancePath:s+"/nodes/"+i+"/tree/"+f+"/here",parentData:d,
parentDataProperty:"here",rootData:c,dynamicAnchors:h})||(e=e===null?$.errors:e.concat($.errors),t=e.length)),d.contributions!==void 0){let p=d.
contributions;if(Array.isArray(p)){const y=p.length;for(let k=0;k<y;k++){let P=p[k];if(!(typeof P=="number"&&!(P%1)&&!isNaN(P)&&isFinite(P))){
const g={instancePath:s+"/nodes/"+i+"/tree/"+f+"/contributions/"+k,schemaPath:"#/properties/nodes/items/properties/tree/items/properties/con\
tributions/items/type",keyword:"type",params:{type:"integer"}};e===null?e=[g]:e.push(g),t++}if(typeof P=="number"&&isFinite(P)&&(P<0||isNaN(
P))){const g={instancePath:s+"/nodes/"+i+"/tree/"+f+"/contributions/"+k,schemaPath:"#/properties/nodes/items/properties/tree/items/propertie\
s/contributions/items/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[g]:e.push(g),t++}}}else{const y={instancePath:s+
"/nodes/"+i+"/tree/"+f+"/contributions",schemaPath:"#/properties/nodes/items/properties/tree/items/properties/contributions/type",keyword:"t\
ype",params:{type:"array"}};e===null?e=[y]:e.push(y),t++}}}else{const p={instancePath:s+"/nodes/"+i+"/tree/"+f,schemaPath:"#/properties/node\
s/items/properties/tree/items/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),t++}}}else{const l={instancePath:s+"/nod\
es/"+i+"/tree",schemaPath:"#/properties/nodes/items/properties/tree/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),t++}}
if(m.contributions!==void 0){let o=m.contributions;if(Array.isArray(o)){const l=o.length;for(let f=0;f<l;f++){let d=o[f];if(d&&typeof d=="ob\
ject"&&!Array.isArray(d)){if(d.package===void 0){const p={instancePath:s+"/nodes/"+i+"/contributions/"+f,schemaPath:"#/properties/nodes/item\
s/properties/contributions/items/required",keyword:"required",params:{missingProperty:"package"}};e===null?e=[p]:e.push(p),t++}if(d.schema===
void 0){const p={instancePath:s+"/nodes/"+i+"/contributions/"+f,schemaPath:"#/properties/nodes/items/properties/contributions/items/required",
keyword:"required",params:{missingProperty:"schema"}};e===null?e=[p]:e.push(p),t++}if(d.name===void 0){const p={instancePath:s+"/nodes/"+i+"\
/contributions/"+f,schemaPath:"#/properties/nodes/items/properties/contributions/items/required",keyword:"required",params:{missingProperty:"\
name"}};e===null?e=[p]:e.push(p),t++}if(d.domains===void 0){const p={instancePath:s+"/nodes/"+i+"/contributions/"+f,schemaPath:"#/properties\
/nodes/items/properties/contributions/items/required",keyword:"required",params:{missingProperty:"domains"}};e===null?e=[p]:e.push(p),t++}if(d.
standing===void 0){const p={instancePath:s+"/nodes/"+i+"/contributions/"+f,schemaPath:"#/properties/nodes/items/properties/contributions/ite\
ms/required",keyword:"required",params:{missingProperty:"standing"}};e===null?e=[p]:e.push(p),t++}if(d.path===void 0){const p={instancePath:s+
"/nodes/"+i+"/contributions/"+f,schemaPath:"#/properties/nodes/items/properties/contributions/items/required",keyword:"required",params:{missingProperty:"\
path"}};e===null?e=[p]:e.push(p),t++}if(d.trust===void 0){const p={instancePath:s+"/nodes/"+i+"/contributions/"+f,schemaPath:"#/properties/n\
odes/items/properties/contributions/items/required",keyword:"required",params:{missingProperty:"trust"}};e===null?e=[p]:e.push(p),t++}if(d.origin===
void 0){const p={instancePath:s+"/nodes/"+i+"/contributions/"+f,schemaPath:"#/properties/nodes/items/properties/contributions/items/required",
keyword:"required",params:{missingProperty:"origin"}};e===null?e=[p]:e.push(p),t++}if(d.layers===void 0){const p={instancePath:s+"/nodes/"+i+
"/contributions/"+f,schemaPath:"#/properties/nodes/items/properties/contributions/items/required",keyword:"required",params:{missingProperty:"\
layers"}};e===null?e=[p]:e.push(p),t++}if(d.package!==void 0&&(D(d.package,{instancePath:s+"/nodes/"+i+"/contributions/"+f+"/package",parentData:d,
parentDataProperty:"package",rootData:c,dynamicAnchors:h})||(e=e===null?D.errors:e.concat(D.errors),t=e.length)),d.schema!==void 0&&(b(d.schema,
{instancePath:s+"/nodes/"+i+"/contributions/"+f+"/schema",parentData:d,parentDataProperty:"schema",rootData:c,dynamicAnchors:h})||(e=e===null?
b.errors:e.concat(b.errors),t=e.length)),d.name!==void 0&&(q(d.name,{instancePath:s+"/nodes/"+i+"/contributions/"+f+"/name",parentData:d,parentDataProperty:"\
name",rootData:c,dynamicAnchors:h})||(e=e===null?q.errors:e.concat(q.errors),t=e.length)),d.domains!==void 0&&(N(d.domains,{instancePath:s+"\
/nodes/"+i+"/contributions/"+f+"/domains",parentData:d,parentDataProperty:"domains",rootData:c,dynamicAnchors:h})||(e=e===null?N.errors:e.concat(
N.errors),t=e.length)),d.target!==void 0&&typeof d.target!="string"){const p={instancePath:s+"/nodes/"+i+"/contributions/"+f+"/target",schemaPath:"\
#/properties/nodes/items/properties/contributions/items/properties/target/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(
p),t++}if(d.pointer!==void 0&&(j(d.pointer,{instancePath:s+"/nodes/"+i+"/contributions/"+f+"/pointer",parentData:d,parentDataProperty:"point\
er",rootData:c,dynamicAnchors:h})||(e=e===null?j.errors:e.concat(j.errors),t=e.length)),d.standing!==void 0){let p=d.standing;if(!(p==="seen"||
p==="decides"||p==="agrees"||p==="dominated"||p==="disagrees"||p==="silent"||p==="out-of-sight")){const y={instancePath:s+"/nodes/"+i+"/cont\
ributions/"+f+"/standing",schemaPath:"#/properties/nodes/items/properties/contributions/items/properties/standing/enum",keyword:"enum",params:{
allowedValues:_.properties.nodes.items.properties.contributions.items.properties.standing.enum}};e===null?e=[y]:e.push(y),t++}}if(d["stopped\
-by"]!==void 0){let p=d["stopped-by"];if(!(p==="reach"||p==="plane"||p==="domain"||p==="narrowed")){const y={instancePath:s+"/nodes/"+i+"/co\
ntributions/"+f+"/stopped-by",schemaPath:"#/properties/nodes/items/properties/contributions/items/properties/stopped-by/enum",keyword:"enum",
params:{allowedValues:_.properties.nodes.items.properties.contributions.items.properties["stopped-by"].enum}};e===null?e=[y]:e.push(y),t++}}
if(d.path!==void 0){let p=d.path;if(Array.isArray(p)){const y=p.length;for(let k=0;k<y;k++){let P=p[k];if(P&&typeof P=="object"&&!Array.isArray(
P)){if(P.package===void 0){const g={instancePath:s+"/nodes/"+i+"/contributions/"+f+"/path/"+k,schemaPath:"#/properties/nodes/items/propertie\
s/contributions/items/properties/path/items/required",keyword:"required",params:{missingProperty:"package"}};e===null?e=[g]:e.push(g),t++}if(P.
package!==void 0&&typeof P.package!="string"){const g={instancePath:s+"/nodes/"+i+"/contributions/"+f+"/path/"+k+"/package",schemaPath:"#/pr\
operties/nodes/items/properties/contributions/items/properties/path/items/properties/package/type",keyword:"type",params:{type:"string"}};e===
null?e=[g]:e.push(g),t++}if(P.edge!==void 0){let g=P.edge;if(!(g==="normal"||g==="build"||g==="dev"||g==="proc-macro")){const A={instancePath:s+
"/nodes/"+i+"/contributions/"+f+"/path/"+k+"/edge",schemaPath:"#/properties/nodes/items/properties/contributions/items/properties/path/items\
/properties/edge/enum",keyword:"enum",params:{allowedValues:_.properties.nodes.items.properties.contributions.items.properties.path.items.properties.
edge.enum}};e===null?e=[A]:e.push(A),t++}}if(P.skipped!==void 0){let g=P.skipped;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&isFinite(g))){const A={
instancePath:s+"/nodes/"+i+"/contributions/"+f+"/path/"+k+"/skipped",schemaPath:"#/properties/nodes/items/properties/contributions/items/pro\
perties/path/items/properties/skipped/type",keyword:"type",params:{type:"integer"}};e===null?e=[A]:e.push(A),t++}if(typeof g=="number"&&isFinite(
g)&&(g<1||isNaN(g))){const A={instancePath:s+"/nodes/"+i+"/contributions/"+f+"/path/"+k+"/skipped",schemaPath:"#/properties/nodes/items/prop\
erties/contributions/items/properties/path/items/properties/skipped/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=
[A]:e.push(A),t++}}}else{const g={instancePath:s+"/nodes/"+i+"/contributions/"+f+"/path/"+k,schemaPath:"#/properties/nodes/items/properties/\
contributions/items/properties/path/items/type",keyword:"type",params:{type:"object"}};e===null?e=[g]:e.push(g),t++}}}else{const y={instancePath:s+
"/nodes/"+i+"/contributions/"+f+"/path",schemaPath:"#/properties/nodes/items/properties/contributions/items/properties/path/type",keyword:"t\
ype",params:{type:"array"}};e===null?e=[y]:e.push(y),t++}}if(d.trust!==void 0&&(L(d.trust,{instancePath:s+"/nodes/"+i+"/contributions/"+f+"/\
trust",parentData:d,parentDataProperty:"trust",rootData:c,dynamicAnchors:h})||(e=e===null?L.errors:e.concat(L.errors),t=e.length)),d.origin!==
void 0&&(E(d.origin,{instancePath:s+"/nodes/"+i+"/contributions/"+f+"/origin",parentData:d,parentDataProperty:"origin",rootData:c,dynamicAnchors:h})||
(e=e===null?E.errors:e.concat(E.errors),t=e.length)),d.layers!==void 0){let p=d.layers;if(Array.isArray(p)){const y=p.length;for(let k=0;k<y;k++)
F(p[k],{instancePath:s+"/nodes/"+i+"/contributions/"+f+"/layers/"+k,parentData:p,parentDataProperty:k,rootData:c,dynamicAnchors:h})||(e=e===
null?F.errors:e.concat(F.errors),t=e.length)}else{const y={instancePath:s+"/nodes/"+i+"/contributions/"+f+"/layers",schemaPath:"#/properties\
/nodes/items/properties/contributions/items/properties/layers/type",keyword:"type",params:{type:"array"}};e===null?e=[y]:e.push(y),t++}}}else{
const p={instancePath:s+"/nodes/"+i+"/contributions/"+f,schemaPath:"#/properties/nodes/items/properties/contributions/items/type",keyword:"t\
ype",params:{type:"object"}};e===null?e=[p]:e.push(p),t++}}}else{const l={instancePath:s+"/nodes/"+i+"/contributions",schemaPath:"#/properti\
es/nodes/items/properties/contributions/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),t++}}}else{const o={instancePath:s+
"/nodes/"+i,schemaPath:"#/properties/nodes/items/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),t++}}}else{const a={instancePath:s+
"/nodes",schemaPath:"#/properties/nodes/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}if(n.problems!==void 0){let r=n.
problems;if(Array.isArray(r)){const a=r.length;for(let i=0;i<a;i++)V(r[i],{instancePath:s+"/problems/"+i,parentData:r,parentDataProperty:i,rootData:c,
dynamicAnchors:h})||(e=e===null?V.errors:e.concat(V.errors),t=e.length)}else{const a={instancePath:s+"/problems",schemaPath:"#/properties/pr\
oblems/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}}else{const r={instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return B.errors=e,t===0}B.evaluated={props:{"px-meta":!0,asked:!0,nodes:!0,problems:!0},
dynamicProps:!1,dynamicItems:!1};export{W as validate};
