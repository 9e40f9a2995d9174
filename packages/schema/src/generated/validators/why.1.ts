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
integer",minimum:1},method:{enum:["literal","probe","env","file","harvest","rustc","override"]},generator:{type:"string"},inputs:{type:"arra\
y",items:{type:"object",required:["kind","name"],properties:{kind:{enum:["env","file","tool","output"]},name:{type:"string"},digest:{$ref:"#\
/$defs/sha256"}}}}}},"override-step":{type:"object",required:["layer","operator","pointer"],properties:{layer:{type:"object",required:["kind",
"place"],properties:{kind:{$ref:"#/$defs/layer-kind"},place:{type:"string"},line:{type:"integer",minimum:1},column:{type:"integer",minimum:1}}},
operator:{type:"string"},pointer:{$ref:"#/$defs/pointer"},was:{},waives:{type:"string"},reason:{type:"string"}}},pointer:{type:"string",pattern:"\
^(/([^~/]|~[01])*)*$"},problem:{type:"object",required:["kind","message"],properties:{kind:{type:"string",minLength:1},severity:{enum:["erro\
r","warning","note"]},message:{type:"string"}}},"schema-id":{type:"string",pattern:"^([a-z0-9][a-z0-9_-]{0,63}:)?[a-z][a-z0-9-]{0,63}@[1-9][\
0-9]{0,3}$"},sha256:{type:"string",pattern:"^[0-9a-f]{64}$"},trust:{enum:["harvested","published","probed","overridden","declared"]}}},X={type:"\
string",pattern:"^([a-z0-9][a-z0-9_-]{0,63}:)?[a-z][a-z0-9-]{0,63}@[1-9][0-9]{0,3}$"},G=new RegExp("^([a-z0-9][a-z0-9_-]{0,63}:)?[a-z][a-z0-\
9-]{0,63}@[1-9][0-9]{0,3}$","u");function b(i,{instancePath:s="",parentData:w,parentDataProperty:v,rootData:c=i,dynamicAnchors:h={}}={}){let e=null,
t=0;const u=b.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),typeof i=="string"){if(!G.test(i)){const r={instancePath:s,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^([a-z0-9][a-z0-9_-]{0,63}:)?[a-z][a-z0-9-]{0,63}@[1-9][0-9]{0,3}$"}};e===null?e=[
r]:e.push(r),t++}}else{const r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}return b.
errors=e,t===0}b.evaluated={dynamicProps:!1,dynamicItems:!1};const H={type:"object",required:["id","name","version"],properties:{id:{type:"s\
tring",minLength:1},name:{type:"string",minLength:1},version:{type:"string"},links:{type:["string","null"]}}},R=textLength;function D(i,{instancePath:s="",
parentData:w,parentDataProperty:v,rootData:c=i,dynamicAnchors:h={}}={}){let e=null,t=0;const u=D.evaluated;if(u.dynamicProps&&(u.props=void 0),
u.dynamicItems&&(u.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.id===void 0){const r={instancePath:s,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"id"}};e===null?e=[r]:e.push(r),t++}if(i.name===void 0){const r={instancePath:s,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),t++}if(i.version===void 0){const r={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"version"}};e===null?e=[r]:e.push(r),t++}if(i.id!==void 0){let r=i.id;if(typeof r=="s\
tring"){if(R(r)<1){const a={instancePath:s+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[a]:
e.push(a),t++}}else{const a={instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.
push(a),t++}}if(i.name!==void 0){let r=i.name;if(typeof r=="string"){if(R(r)<1){const a={instancePath:s+"/name",schemaPath:"#/properties/nam\
e/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[a]:e.push(a),t++}}else{const a={instancePath:s+"/name",schemaPath:"#/properti\
es/name/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}if(i.version!==void 0&&typeof i.version!="string"){const r={
instancePath:s+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.links!==
void 0){let r=i.links;if(typeof r!="string"&&r!==null){const a={instancePath:s+"/links",schemaPath:"#/properties/links/type",keyword:"type",
params:{type:H.properties.links.type}};e===null?e=[a]:e.push(a),t++}}}else{const r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[r]:e.push(r),t++}return D.errors=e,t===0}D.evaluated={props:{id:!0,name:!0,version:!0,links:!0},dynamicProps:!1,
dynamicItems:!1};const J={enum:["target","host"]};function I(i,{instancePath:s="",parentData:w,parentDataProperty:v,rootData:c=i,dynamicAnchors:h={}}={}){
let e=null,t=0;const u=I.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),!(i==="target"||i==="host")){const r={
instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:J.enum}};e===null?e=[r]:e.push(r),t++}return I.errors=e,t===0}I.evaluated=
{dynamicProps:!1,dynamicItems:!1};const K={type:"object",required:["kind"],properties:{kind:{enum:["value","nothing","conflict","unknown"]},
value:{},contributors:{type:"array",items:{type:"object",required:["package","schema","name","pointer","value"],properties:{package:{type:"s\
tring"},schema:{$ref:"#/$defs/schema-id"},name:{$ref:"#/$defs/fact-name"},pointer:{type:"string"},value:{},implied:{const:!0}}}}}},Y={type:"\
string",minLength:1,maxLength:128};function q(i,{instancePath:s="",parentData:w,parentDataProperty:v,rootData:c=i,dynamicAnchors:h={}}={}){let e=null,
t=0;const u=q.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),typeof i=="string"){if(R(i)>128){const r={instancePath:s,
schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:128}};e===null?e=[r]:e.push(r),t++}if(R(i)<1){const r={instancePath:s,schemaPath:"\
#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),t++}}else{const r={instancePath:s,schemaPath:"#/type",keyword:"t\
ype",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}return q.errors=e,t===0}q.evaluated={dynamicProps:!1,dynamicItems:!1};function $(i,{
instancePath:s="",parentData:w,parentDataProperty:v,rootData:c=i,dynamicAnchors:h={}}={}){let e=null,t=0;const u=$.evaluated;if(u.dynamicProps&&
(u.props=void 0),u.dynamicItems&&(u.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.kind===void 0){const r={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"kind"}};e===null?e=[r]:e.push(r),t++}if(i.kind!==void 0){let r=i.kind;if(!(r==="valu\
e"||r==="nothing"||r==="conflict"||r==="unknown")){const a={instancePath:s+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{
allowedValues:K.properties.kind.enum}};e===null?e=[a]:e.push(a),t++}}if(i.contributors!==void 0){let r=i.contributors;if(Array.isArray(r)){const a=r.
length;for(let n=0;n<a;n++){let m=r[n];if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.package===void 0){const p={instancePath:s+"/contrib\
utors/"+n,schemaPath:"#/properties/contributors/items/required",keyword:"required",params:{missingProperty:"package"}};e===null?e=[p]:e.push(
p),t++}if(m.schema===void 0){const p={instancePath:s+"/contributors/"+n,schemaPath:"#/properties/contributors/items/required",keyword:"requi\
red",params:{missingProperty:"schema"}};e===null?e=[p]:e.push(p),t++}if(m.name===void 0){const p={instancePath:s+"/contributors/"+n,schemaPath:"\
#/properties/contributors/items/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[p]:e.push(p),t++}if(m.pointer===void 0){
const p={instancePath:s+"/contributors/"+n,schemaPath:"#/properties/contributors/items/required",keyword:"required",params:{missingProperty:"\
pointer"}};e===null?e=[p]:e.push(p),t++}if(m.value===void 0){const p={instancePath:s+"/contributors/"+n,schemaPath:"#/properties/contributor\
s/items/required",keyword:"required",params:{missingProperty:"value"}};e===null?e=[p]:e.push(p),t++}if(m.package!==void 0&&typeof m.package!=
"string"){const p={instancePath:s+"/contributors/"+n+"/package",schemaPath:"#/properties/contributors/items/properties/package/type",keyword:"\
type",params:{type:"string"}};e===null?e=[p]:e.push(p),t++}if(m.schema!==void 0&&(b(m.schema,{instancePath:s+"/contributors/"+n+"/schema",parentData:m,
parentDataProperty:"schema",rootData:c,dynamicAnchors:h})||(e=e===null?b.errors:e.concat(b.errors),t=e.length)),m.name!==void 0&&(q(m.name,{
instancePath:s+"/contributors/"+n+"/name",parentData:m,parentDataProperty:"name",rootData:c,dynamicAnchors:h})||(e=e===null?q.errors:e.concat(
q.errors),t=e.length)),m.pointer!==void 0&&typeof m.pointer!="string"){const p={instancePath:s+"/contributors/"+n+"/pointer",schemaPath:"#/p\
roperties/contributors/items/properties/pointer/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),t++}if(m.implied!==void 0&&
m.implied!==!0){const p={instancePath:s+"/contributors/"+n+"/implied",schemaPath:"#/properties/contributors/items/properties/implied/const",
keyword:"const",params:{allowedValue:!0}};e===null?e=[p]:e.push(p),t++}}else{const p={instancePath:s+"/contributors/"+n,schemaPath:"#/proper\
ties/contributors/items/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),t++}}}else{const a={instancePath:s+"/contribut\
ors",schemaPath:"#/properties/contributors/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}}else{const r={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return $.errors=e,t===0}$.evaluated={props:{kind:!0,
value:!0,contributors:!0},dynamicProps:!1,dynamicItems:!1};const Z={type:"string",pattern:"^(/([^~/]|~[01])*)*$"},M=new RegExp("^(/([^~/]|~[\
01])*)*$","u");function j(i,{instancePath:s="",parentData:w,parentDataProperty:v,rootData:c=i,dynamicAnchors:h={}}={}){let e=null,t=0;const u=j.
evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),typeof i=="string"){if(!M.test(i)){const r={instancePath:s,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^(/([^~/]|~[01])*)*$"}};e===null?e=[r]:e.push(r),t++}}else{const r={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}return j.errors=e,t===0}j.evaluated={dynamicProps:!1,dynamicItems:!1};
const O={type:"array",uniqueItems:!0,items:{type:"string",enum:["target","host"]}};function N(i,{instancePath:s="",parentData:w,parentDataProperty:v,
rootData:c=i,dynamicAnchors:h={}}={}){let e=null,t=0;const u=N.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),
Array.isArray(i)){const r=i.length;for(let m=0;m<r;m++){let p=i[m];if(typeof p!="string"){const l={instancePath:s+"/"+m,schemaPath:"#/items/\
type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),t++}if(!(p==="target"||p==="host")){const l={instancePath:s+"/"+m,schemaPath:"\
#/items/enum",keyword:"enum",params:{allowedValues:O.items.enum}};e===null?e=[l]:e.push(l),t++}}let a=i.length,n;if(a>1){const m={};for(;a--;){
let p=i[a];if(typeof p=="string"){if(typeof m[p]=="number"){n=m[p];const l={instancePath:s,schemaPath:"#/uniqueItems",keyword:"uniqueItems",
params:{i:a,j:n}};e===null?e=[l]:e.push(l),t++;break}m[p]=a}}}}else{const r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
array"}};e===null?e=[r]:e.push(r),t++}return N.errors=e,t===0}N.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};const Q={enum:["harvest\
ed","published","probed","overridden","declared"]};function L(i,{instancePath:s="",parentData:w,parentDataProperty:v,rootData:c=i,dynamicAnchors:h={}}={}){
let e=null,t=0;const u=L.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),!(i==="harvested"||i==="published"||
i==="probed"||i==="overridden"||i==="declared")){const r={instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Q.enum}};e===
null?e=[r]:e.push(r),t++}return L.errors=e,t===0}L.evaluated={dynamicProps:!1,dynamicItems:!1};const C={type:"object",required:["method"],properties:{
file:{type:"string"},line:{type:"integer",minimum:1},column:{type:"integer",minimum:1},method:{enum:["literal","probe","env","file","harvest",
"rustc","override"]},generator:{type:"string"},inputs:{type:"array",items:{type:"object",required:["kind","name"],properties:{kind:{enum:["e\
nv","file","tool","output"]},name:{type:"string"},digest:{$ref:"#/$defs/sha256"}}}}}},ee={type:"string",pattern:"^[0-9a-f]{64}$"},S=new RegExp(
"^[0-9a-f]{64}$","u");function x(i,{instancePath:s="",parentData:w,parentDataProperty:v,rootData:c=i,dynamicAnchors:h={}}={}){let e=null,t=0;
const u=x.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),typeof i=="string"){if(!S.test(i)){const r={instancePath:s,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"}};e===null?e=[r]:e.push(r),t++}}else{const r={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}return x.errors=e,t===0}x.evaluated={dynamicProps:!1,dynamicItems:!1};
function E(i,{instancePath:s="",parentData:w,parentDataProperty:v,rootData:c=i,dynamicAnchors:h={}}={}){let e=null,t=0;const u=E.evaluated;if(u.
dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.method===void 0){const r={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"method"}};e===null?e=[r]:e.push(r),t++}if(i.file!==void 0&&typeof i.file!=
"string"){const r={instancePath:s+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),
t++}if(i.line!==void 0){let r=i.line;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const a={instancePath:s+"/line",schemaPath:"#\
/properties/line/type",keyword:"type",params:{type:"integer"}};e===null?e=[a]:e.push(a),t++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(
r))){const a={instancePath:s+"/line",schemaPath:"#/properties/line/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[
a]:e.push(a),t++}}if(i.column!==void 0){let r=i.column;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const a={instancePath:s+"/c\
olumn",schemaPath:"#/properties/column/type",keyword:"type",params:{type:"integer"}};e===null?e=[a]:e.push(a),t++}if(typeof r=="number"&&isFinite(
r)&&(r<1||isNaN(r))){const a={instancePath:s+"/column",schemaPath:"#/properties/column/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};
e===null?e=[a]:e.push(a),t++}}if(i.method!==void 0){let r=i.method;if(!(r==="literal"||r==="probe"||r==="env"||r==="file"||r==="harvest"||r===
"rustc"||r==="override")){const a={instancePath:s+"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues:C.properties.
method.enum}};e===null?e=[a]:e.push(a),t++}}if(i.generator!==void 0&&typeof i.generator!="string"){const r={instancePath:s+"/generator",schemaPath:"\
#/properties/generator/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.inputs!==void 0){let r=i.inputs;if(Array.
isArray(r)){const a=r.length;for(let n=0;n<a;n++){let m=r[n];if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.kind===void 0){const p={instancePath:s+
"/inputs/"+n,schemaPath:"#/properties/inputs/items/required",keyword:"required",params:{missingProperty:"kind"}};e===null?e=[p]:e.push(p),t++}
if(m.name===void 0){const p={instancePath:s+"/inputs/"+n,schemaPath:"#/properties/inputs/items/required",keyword:"required",params:{missingProperty:"\
name"}};e===null?e=[p]:e.push(p),t++}if(m.kind!==void 0){let p=m.kind;if(!(p==="env"||p==="file"||p==="tool"||p==="output")){const l={instancePath:s+
"/inputs/"+n+"/kind",schemaPath:"#/properties/inputs/items/properties/kind/enum",keyword:"enum",params:{allowedValues:C.properties.inputs.items.
properties.kind.enum}};e===null?e=[l]:e.push(l),t++}}if(m.name!==void 0&&typeof m.name!="string"){const p={instancePath:s+"/inputs/"+n+"/nam\
e",schemaPath:"#/properties/inputs/items/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),t++}m.digest!==
void 0&&(x(m.digest,{instancePath:s+"/inputs/"+n+"/digest",parentData:m,parentDataProperty:"digest",rootData:c,dynamicAnchors:h})||(e=e===null?
x.errors:e.concat(x.errors),t=e.length))}else{const p={instancePath:s+"/inputs/"+n,schemaPath:"#/properties/inputs/items/type",keyword:"type",
params:{type:"object"}};e===null?e=[p]:e.push(p),t++}}}else{const a={instancePath:s+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"\
type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}}else{const r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"}};e===null?e=[r]:e.push(r),t++}return E.errors=e,t===0}E.evaluated={props:{file:!0,line:!0,column:!0,method:!0,generator:!0,inputs:!0},
dynamicProps:!1,dynamicItems:!1};const re={type:"object",required:["layer","operator","pointer"],properties:{layer:{type:"object",required:[
"kind","place"],properties:{kind:{$ref:"#/$defs/layer-kind"},place:{type:"string"},line:{type:"integer",minimum:1},column:{type:"integer",minimum:1}}},
operator:{type:"string"},pointer:{$ref:"#/$defs/pointer"},was:{},waives:{type:"string"},reason:{type:"string"}}},T={enum:["workspace","site",
"compiled","environment","command-line"]};function z(i,{instancePath:s="",parentData:w,parentDataProperty:v,rootData:c=i,dynamicAnchors:h={}}={}){
let e=null,t=0;const u=z.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),!(i==="workspace"||i==="site"||i==="\
compiled"||i==="environment"||i==="command-line")){const r={instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:T.enum}};
e===null?e=[r]:e.push(r),t++}return z.errors=e,t===0}z.evaluated={dynamicProps:!1,dynamicItems:!1};function F(i,{instancePath:s="",parentData:w,
parentDataProperty:v,rootData:c=i,dynamicAnchors:h={}}={}){let e=null,t=0;const u=F.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&
(u.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.layer===void 0){const r={instancePath:s,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"layer"}};e===null?e=[r]:e.push(r),t++}if(i.operator===void 0){const r={instancePath:s,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"operator"}};e===null?e=[r]:e.push(r),t++}if(i.pointer===void 0){const r={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"pointer"}};e===null?e=[r]:e.push(r),t++}if(i.layer!==void 0){let r=i.layer;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.kind===void 0){const a={instancePath:s+"/layer",schemaPath:"#/properties/layer/required",keyword:"required",
params:{missingProperty:"kind"}};e===null?e=[a]:e.push(a),t++}if(r.place===void 0){const a={instancePath:s+"/layer",schemaPath:"#/properties\
/layer/required",keyword:"required",params:{missingProperty:"place"}};e===null?e=[a]:e.push(a),t++}if(r.kind!==void 0&&(z(r.kind,{instancePath:s+
"/layer/kind",parentData:r,parentDataProperty:"kind",rootData:c,dynamicAnchors:h})||(e=e===null?z.errors:e.concat(z.errors),t=e.length)),r.place!==
void 0&&typeof r.place!="string"){const a={instancePath:s+"/layer/place",schemaPath:"#/properties/layer/properties/place/type",keyword:"type",
params:{type:"string"}};e===null?e=[a]:e.push(a),t++}if(r.line!==void 0){let a=r.line;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){
const n={instancePath:s+"/layer/line",schemaPath:"#/properties/layer/properties/line/type",keyword:"type",params:{type:"integer"}};e===null?
e=[n]:e.push(n),t++}if(typeof a=="number"&&isFinite(a)&&(a<1||isNaN(a))){const n={instancePath:s+"/layer/line",schemaPath:"#/properties/laye\
r/properties/line/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[n]:e.push(n),t++}}if(r.column!==void 0){let a=r.column;
if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){const n={instancePath:s+"/layer/column",schemaPath:"#/properties/layer/properties/\
column/type",keyword:"type",params:{type:"integer"}};e===null?e=[n]:e.push(n),t++}if(typeof a=="number"&&isFinite(a)&&(a<1||isNaN(a))){const n={
instancePath:s+"/layer/column",schemaPath:"#/properties/layer/properties/column/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};
e===null?e=[n]:e.push(n),t++}}}else{const a={instancePath:s+"/layer",schemaPath:"#/properties/layer/type",keyword:"type",params:{type:"objec\
t"}};e===null?e=[a]:e.push(a),t++}}if(i.operator!==void 0&&typeof i.operator!="string"){const r={instancePath:s+"/operator",schemaPath:"#/pr\
operties/operator/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.pointer!==void 0&&(j(i.pointer,{instancePath:s+
"/pointer",parentData:i,parentDataProperty:"pointer",rootData:c,dynamicAnchors:h})||(e=e===null?j.errors:e.concat(j.errors),t=e.length)),i.waives!==
void 0&&typeof i.waives!="string"){const r={instancePath:s+"/waives",schemaPath:"#/properties/waives/type",keyword:"type",params:{type:"stri\
ng"}};e===null?e=[r]:e.push(r),t++}if(i.reason!==void 0&&typeof i.reason!="string"){const r={instancePath:s+"/reason",schemaPath:"#/properti\
es/reason/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}}else{const r={instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return F.errors=e,t===0}F.evaluated={props:{layer:!0,operator:!0,pointer:!0,was:!0,
waives:!0,reason:!0},dynamicProps:!1,dynamicItems:!1};const U={type:"object",required:["kind","message"],properties:{kind:{type:"string",minLength:1},
severity:{enum:["error","warning","note"]},message:{type:"string"}}};function V(i,{instancePath:s="",parentData:w,parentDataProperty:v,rootData:c=i,
dynamicAnchors:h={}}={}){let e=null,t=0;const u=V.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),i&&typeof i==
"object"&&!Array.isArray(i)){if(i.kind===void 0){const r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
kind"}};e===null?e=[r]:e.push(r),t++}if(i.message===void 0){const r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
message"}};e===null?e=[r]:e.push(r),t++}if(i.kind!==void 0){let r=i.kind;if(typeof r=="string"){if(R(r)<1){const a={instancePath:s+"/kind",schemaPath:"\
#/properties/kind/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[a]:e.push(a),t++}}else{const a={instancePath:s+"/kind",schemaPath:"\
#/properties/kind/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}if(i.severity!==void 0){let r=i.severity;if(!(r===
"error"||r==="warning"||r==="note")){const a={instancePath:s+"/severity",schemaPath:"#/properties/severity/enum",keyword:"enum",params:{allowedValues:U.
properties.severity.enum}};e===null?e=[a]:e.push(a),t++}}if(i.message!==void 0&&typeof i.message!="string"){const r={instancePath:s+"/messag\
e",schemaPath:"#/properties/message/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}}else{const r={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return V.errors=e,t===0}V.evaluated={props:{kind:!0,
severity:!0,message:!0},dynamicProps:!1,dynamicItems:!1};function B(i,{instancePath:s="",parentData:w,parentDataProperty:v,rootData:c=i,dynamicAnchors:h={}}={}){
let e=null,t=0;const u=B.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),i&&typeof i=="object"&&!Array.isArray(
i)){if(i["px-meta"]===void 0){const r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"px-meta"}};e===null?
e=[r]:e.push(r),t++}if(i.asked===void 0){const r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"asked"}};
e===null?e=[r]:e.push(r),t++}if(i.nodes===void 0){const r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
nodes"}};e===null?e=[r]:e.push(r),t++}if(i.problems===void 0){const r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
problems"}};e===null?e=[r]:e.push(r),t++}if(i["px-meta"]!==void 0&&i["px-meta"]!=="why@1"){const r={instancePath:s+"/px-meta",schemaPath:"#/\
properties/px-meta/const",keyword:"const",params:{allowedValue:"why@1"}};e===null?e=[r]:e.push(r),t++}if(i.asked!==void 0){let r=i.asked;if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.package===void 0){const a={instancePath:s+"/asked",schemaPath:"#/properties/asked/required",keyword:"\
required",params:{missingProperty:"package"}};e===null?e=[a]:e.push(a),t++}if(r.package!==void 0&&typeof r.package!="string"){const a={instancePath:s+
"/asked/package",schemaPath:"#/properties/asked/properties/package/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}
if(r.schema!==void 0&&(b(r.schema,{instancePath:s+"/asked/schema",parentData:r,parentDataProperty:"schema",rootData:c,dynamicAnchors:h})||(e=
e===null?b.errors:e.concat(b.errors),t=e.length)),r.name!==void 0&&typeof r.name!="string"){const a={instancePath:s+"/asked/name",schemaPath:"\
#/properties/asked/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}if(r.pointer!==void 0&&typeof r.
pointer!="string"){const a={instancePath:s+"/asked/pointer",schemaPath:"#/properties/asked/properties/pointer/type",keyword:"type",params:{type:"\
string"}};e===null?e=[a]:e.push(a),t++}}else{const a={instancePath:s+"/asked",schemaPath:"#/properties/asked/type",keyword:"type",params:{type:"\
object"}};e===null?e=[a]:e.push(a),t++}}if(i.nodes!==void 0){let r=i.nodes;if(Array.isArray(r)){const a=r.length;for(let n=0;n<a;n++){let m=r[n];
if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.package===void 0){const p={instancePath:s+"/nodes/"+n,schemaPath:"#/properties/nodes/items\
/required",keyword:"required",params:{missingProperty:"package"}};e===null?e=[p]:e.push(p),t++}if(m.domain===void 0){const p={instancePath:s+
"/nodes/"+n,schemaPath:"#/properties/nodes/items/required",keyword:"required",params:{missingProperty:"domain"}};e===null?e=[p]:e.push(p),t++}
if(m.triple===void 0){const p={instancePath:s+"/nodes/"+n,schemaPath:"#/properties/nodes/items/required",keyword:"required",params:{missingProperty:"\
triple"}};e===null?e=[p]:e.push(p),t++}if(m.contributions===void 0){const p={instancePath:s+"/nodes/"+n,schemaPath:"#/properties/nodes/items\
/required",keyword:"required",params:{missingProperty:"contributions"}};e===null?e=[p]:e.push(p),t++}if(m.tree===void 0){const p={instancePath:s+
"/nodes/"+n,schemaPath:"#/properties/nodes/items/required",keyword:"required",params:{missingProperty:"tree"}};e===null?e=[p]:e.push(p),t++}
if(m.package!==void 0&&(D(m.package,{instancePath:s+"/nodes/"+n+"/package",parentData:m,parentDataProperty:"package",rootData:c,dynamicAnchors:h})||
(e=e===null?D.errors:e.concat(D.errors),t=e.length)),m.domain!==void 0&&(I(m.domain,{instancePath:s+"/nodes/"+n+"/domain",parentData:m,parentDataProperty:"\
domain",rootData:c,dynamicAnchors:h})||(e=e===null?I.errors:e.concat(I.errors),t=e.length)),m.triple!==void 0&&typeof m.triple!="string"){const p={
instancePath:s+"/nodes/"+n+"/triple",schemaPath:"#/properties/nodes/items/properties/triple/type",keyword:"type",params:{type:"string"}};e===
null?e=[p]:e.push(p),t++}if(m.merged!==void 0){let p=m.merged;if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.merge===void 0){const l={instancePath:s+
"/nodes/"+n+"/merged",schemaPath:"#/properties/nodes/items/properties/merged/required",keyword:"required",params:{missingProperty:"merge"}};
e===null?e=[l]:e.push(l),t++}if(p.below===void 0){const l={instancePath:s+"/nodes/"+n+"/merged",schemaPath:"#/properties/nodes/items/propert\
ies/merged/required",keyword:"required",params:{missingProperty:"below"}};e===null?e=[l]:e.push(l),t++}if(p.here===void 0){const l={instancePath:s+
"/nodes/"+n+"/merged",schemaPath:"#/properties/nodes/items/properties/merged/required",keyword:"required",params:{missingProperty:"here"}};e===
null?e=[l]:e.push(l),t++}if(p.merge!==void 0&&typeof p.merge!="string"){const l={instancePath:s+"/nodes/"+n+"/merged/merge",schemaPath:"#/pr\
operties/nodes/items/properties/merged/properties/merge/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),t++}p.below!==
void 0&&($(p.below,{instancePath:s+"/nodes/"+n+"/merged/below",parentData:p,parentDataProperty:"below",rootData:c,dynamicAnchors:h})||(e=e===
null?$.errors:e.concat($.errors),t=e.length)),p.here!==void 0&&($(p.here,{instancePath:s+"/nodes/"+n+"/merged/here",parentData:p,parentDataProperty:"\
here",rootData:c,dynamicAnchors:h})||(e=e===null?$.errors:e.concat($.errors),t=e.length))}else{const l={instancePath:s+"/nodes/"+n+"/merged",
schemaPath:"#/properties/nodes/items/properties/merged/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),t++}}if(m.not!==
void 0){let p=m.not;if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.value===void 0){const l={instancePath:s+"/nodes/"+n+"/not",schemaPath:"\
#/properties/nodes/items/properties/not/required",keyword:"required",params:{missingProperty:"value"}};e===null?e=[l]:e.push(l),t++}if(p.verdict===
void 0){const l={instancePath:s+"/nodes/"+n+"/not",schemaPath:"#/properties/nodes/items/properties/not/required",keyword:"required",params:{
missingProperty:"verdict"}};e===null?e=[l]:e.push(l),t++}if(p.against===void 0){const l={instancePath:s+"/nodes/"+n+"/not",schemaPath:"#/pro\
perties/nodes/items/properties/not/required",keyword:"required",params:{missingProperty:"against"}};e===null?e=[l]:e.push(l),t++}if(p.overrides===
void 0){const l={instancePath:s+"/nodes/"+n+"/not",schemaPath:"#/properties/nodes/items/properties/not/required",keyword:"required",params:{
missingProperty:"overrides"}};e===null?e=[l]:e.push(l),t++}if(p.faults===void 0){const l={instancePath:s+"/nodes/"+n+"/not",schemaPath:"#/pr\
operties/nodes/items/properties/not/required",keyword:"required",params:{missingProperty:"faults"}};e===null?e=[l]:e.push(l),t++}if(p.verdict!==
void 0){let l=p.verdict;if(!(l==="is"||l==="ruled-out"||l==="unsaid"||l==="invalid")){const f={instancePath:s+"/nodes/"+n+"/not/verdict",schemaPath:"\
#/properties/nodes/items/properties/not/properties/verdict/enum",keyword:"enum",params:{allowedValues:_.properties.nodes.items.properties.not.
properties.verdict.enum}};e===null?e=[f]:e.push(f),t++}}if(p.reason!==void 0&&typeof p.reason!="string"){const l={instancePath:s+"/nodes/"+n+
"/not/reason",schemaPath:"#/properties/nodes/items/properties/not/properties/reason/type",keyword:"type",params:{type:"string"}};e===null?e=
[l]:e.push(l),t++}if(p.against!==void 0){let l=p.against;if(Array.isArray(l)){const f=l.length;for(let d=0;d<f;d++){let o=l[d];if(!(typeof o==
"number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){const y={instancePath:s+"/nodes/"+n+"/not/against/"+d,schemaPath:"#/properties/nodes/items/proper\
ties/not/properties/against/items/type",keyword:"type",params:{type:"integer"}};e===null?e=[y]:e.push(y),t++}if(typeof o=="number"&&isFinite(
o)&&(o<0||isNaN(o))){const y={instancePath:s+"/nodes/"+n+"/not/against/"+d,schemaPath:"#/properties/nodes/items/properties/not/properties/ag\
ainst/items/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[y]:e.push(y),t++}}}else{const f={instancePath:s+"/nodes\
/"+n+"/not/against",schemaPath:"#/properties/nodes/items/properties/not/properties/against/type",keyword:"type",params:{type:"array"}};e===null?
e=[f]:e.push(f),t++}}if(p.overrides!==void 0){let l=p.overrides;if(Array.isArray(l)){const f=l.length;for(let d=0;d<f;d++){let o=l[d];if(o&&
typeof o=="object"&&!Array.isArray(o)){if(o.set===void 0){const y={instancePath:s+"/nodes/"+n+"/not/overrides/"+d,schemaPath:"#/properties/n\
odes/items/properties/not/properties/overrides/items/required",keyword:"required",params:{missingProperty:"set"}};e===null?e=[y]:e.push(y),t++}
if(o.select===void 0){const y={instancePath:s+"/nodes/"+n+"/not/overrides/"+d,schemaPath:"#/properties/nodes/items/properties/not/properties\
/overrides/items/required",keyword:"required",params:{missingProperty:"select"}};e===null?e=[y]:e.push(y),t++}if(o.schema===void 0){const y={
instancePath:s+"/nodes/"+n+"/not/overrides/"+d,schemaPath:"#/properties/nodes/items/properties/not/properties/overrides/items/required",keyword:"\
required",params:{missingProperty:"schema"}};e===null?e=[y]:e.push(y),t++}if(o.name===void 0){const y={instancePath:s+"/nodes/"+n+"/not/over\
rides/"+d,schemaPath:"#/properties/nodes/items/properties/not/properties/overrides/items/required",keyword:"required",params:{missingProperty:"\
name"}};e===null?e=[y]:e.push(y),t++}if(o.pointer===void 0){const y={instancePath:s+"/nodes/"+n+"/not/overrides/"+d,schemaPath:"#/properties\
/nodes/items/properties/not/properties/overrides/items/required",keyword:"required",params:{missingProperty:"pointer"}};e===null?e=[y]:e.push(
y),t++}if(o.value===void 0){const y={instancePath:s+"/nodes/"+n+"/not/overrides/"+d,schemaPath:"#/properties/nodes/items/properties/not/prop\
erties/overrides/items/required",keyword:"required",params:{missingProperty:"value"}};e===null?e=[y]:e.push(y),t++}if(o.set!==void 0&&typeof o.
set!="string"){const y={instancePath:s+"/nodes/"+n+"/not/overrides/"+d+"/set",schemaPath:"#/properties/nodes/items/properties/not/properties\
/overrides/items/properties/set/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),t++}if(o.select!==void 0){let y=o.select;
if(!(y&&typeof y=="object"&&!Array.isArray(y))){const k={instancePath:s+"/nodes/"+n+"/not/overrides/"+d+"/select",schemaPath:"#/properties/n\
odes/items/properties/not/properties/overrides/items/properties/select/type",keyword:"type",params:{type:"object"}};e===null?e=[k]:e.push(k),
t++}}o.schema!==void 0&&(b(o.schema,{instancePath:s+"/nodes/"+n+"/not/overrides/"+d+"/schema",parentData:o,parentDataProperty:"schema",rootData:c,
dynamicAnchors:h})||(e=e===null?b.errors:e.concat(b.errors),t=e.length)),o.name!==void 0&&(q(o.name,{instancePath:s+"/nodes/"+n+"/not/overri\
des/"+d+"/name",parentData:o,parentDataProperty:"name",rootData:c,dynamicAnchors:h})||(e=e===null?q.errors:e.concat(q.errors),t=e.length)),o.
pointer!==void 0&&(j(o.pointer,{instancePath:s+"/nodes/"+n+"/not/overrides/"+d+"/pointer",parentData:o,parentDataProperty:"pointer",rootData:c,
dynamicAnchors:h})||(e=e===null?j.errors:e.concat(j.errors),t=e.length))}else{const y={instancePath:s+"/nodes/"+n+"/not/overrides/"+d,schemaPath:"\
#/properties/nodes/items/properties/not/properties/overrides/items/type",keyword:"type",params:{type:"object"}};e===null?e=[y]:e.push(y),t++}}}else{
const f={instancePath:s+"/nodes/"+n+"/not/overrides",schemaPath:"#/properties/nodes/items/properties/not/properties/overrides/type",keyword:"\
type",params:{type:"array"}};e===null?e=[f]:e.push(f),t++}}if(p.settles!==void 0&&typeof p.settles!="boolean"){const l={instancePath:s+"/nod\
es/"+n+"/not/settles",schemaPath:"#/properties/nodes/items/properties/not/properties/settles/type",keyword:"type",params:{type:"boolean"}};e===
null?e=[l]:e.push(l),t++}if(p.faults!==void 0){let l=p.faults;if(Array.isArray(l)){const f=l.length;for(let d=0;d<f;d++)if(typeof l[d]!="str\
ing"){const o={instancePath:s+"/nodes/"+n+"/not/faults/"+d,schemaPath:"#/properties/nodes/items/properties/not/properties/faults/items/type",
keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),t++}}else{const f={instancePath:s+"/nodes/"+n+"/not/faults",schemaPath:"#/pr\
operties/nodes/items/properties/not/properties/faults/type",keyword:"type",params:{type:"array"}};e===null?e=[f]:e.push(f),t++}}}else{const l={
instancePath:s+"/nodes/"+n+"/not",schemaPath:"#/properties/nodes/items/properties/not/type",keyword:"type",params:{type:"object"}};e===null?
e=[l]:e.push(l),t++}}if(m.tree!==void 0){let p=m.tree;if(Array.isArray(p)){const l=p.length;for(let f=0;f<l;f++){let d=p[f];if(d&&typeof d==
"object"&&!Array.isArray(d)){if(d.package===void 0){const o={instancePath:s+"/nodes/"+n+"/tree/"+f,schemaPath:"#/properties/nodes/items/prop\
erties/tree/items/required",keyword:"required",params:{missingProperty:"package"}};e===null?e=[o]:e.push(o),t++}if(d.contributions===void 0){
const o={instancePath:s+"/nodes/"+n+"/tree/"+f,schemaPath:"#/properties/nodes/items/properties/tree/items/required",keyword:"required",params:{
missingProperty:"contributions"}};e===null?e=[o]:e.push(o),t++}if(d.package!==void 0&&typeof d.package!="string"){const o={instancePath:s+"/\
nodes/"+n+"/tree/"+f+"/package",schemaPath:"#/properties/nodes/items/properties/tree/items/properties/package/type",keyword:"type",params:{type:"\
string"}};e===null?e=[o]:e.push(o),t++}if(d.edge!==void 0){let o=d.edge;if(!(o==="normal"||o==="build"||o==="dev"||o==="proc-macro")){const y={
instancePath:s+"/nodes/"+n+"/tree/"+f+"/edge",schemaPath:"#/properties/nodes/items/properties/tree/items/properties/edge/enum",keyword:"enum",
params:{allowedValues:_.properties.nodes.items.properties.tree.items.properties.edge.enum}};e===null?e=[y]:e.push(y),t++}}if(d.parent!==void 0){
let o=d.parent;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){const y={instancePath:s+"/nodes/"+n+"/tree/"+f+"/parent",schemaPath:"\
#/properties/nodes/items/properties/tree/items/properties/parent/type",keyword:"type",params:{type:"integer"}};e===null?e=[y]:e.push(y),t++}
if(typeof o=="number"&&isFinite(o)&&(o<0||isNaN(o))){const y={instancePath:s+"/nodes/"+n+"/tree/"+f+"/parent",schemaPath:"#/properties/nodes\
/items/properties/tree/items/properties/parent/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[y]:e.push(y),t++}}if(d.
here!==void 0&&($(d.here,{instancePath:s+"/nodes/"+n+"/tree/"+f+"/here",parentData:d,parentDataProperty:"here",rootData:c,dynamicAnchors:h})||
(e=e===null?$.errors:e.concat($.errors),t=e.length)),d.contributions!==void 0){let o=d.contributions;if(Array.isArray(o)){const y=o.length;for(let k=0;k<
y;k++){let P=o[k];if(!(typeof P=="number"&&!(P%1)&&!isNaN(P)&&isFinite(P))){const g={instancePath:s+"/nodes/"+n+"/tree/"+f+"/contributions/"+
k,schemaPath:"#/properties/nodes/items/properties/tree/items/properties/contributions/items/type",keyword:"type",params:{type:"integer"}};e===
null?e=[g]:e.push(g),t++}if(typeof P=="number"&&isFinite(P)&&(P<0||isNaN(P))){const g={instancePath:s+"/nodes/"+n+"/tree/"+f+"/contributions\
/"+k,schemaPath:"#/properties/nodes/items/properties/tree/items/properties/contributions/items/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};e===null?e=[g]:e.push(g),t++}}}else{const y={instancePath:s+"/nodes/"+n+"/tree/"+f+"/contributions",schemaPath:"#/properties/n\
odes/items/properties/tree/items/properties/contributions/type",keyword:"type",params:{type:"array"}};e===null?e=[y]:e.push(y),t++}}}else{const o={
instancePath:s+"/nodes/"+n+"/tree/"+f,schemaPath:"#/properties/nodes/items/properties/tree/items/type",keyword:"type",params:{type:"object"}};
e===null?e=[o]:e.push(o),t++}}}else{const l={instancePath:s+"/nodes/"+n+"/tree",schemaPath:"#/properties/nodes/items/properties/tree/type",keyword:"\
type",params:{type:"array"}};e===null?e=[l]:e.push(l),t++}}if(m.contributions!==void 0){let p=m.contributions;if(Array.isArray(p)){const l=p.
length;for(let f=0;f<l;f++){let d=p[f];if(d&&typeof d=="object"&&!Array.isArray(d)){if(d.package===void 0){const o={instancePath:s+"/nodes/"+
n+"/contributions/"+f,schemaPath:"#/properties/nodes/items/properties/contributions/items/required",keyword:"required",params:{missingProperty:"\
package"}};e===null?e=[o]:e.push(o),t++}if(d.schema===void 0){const o={instancePath:s+"/nodes/"+n+"/contributions/"+f,schemaPath:"#/properti\
es/nodes/items/properties/contributions/items/required",keyword:"required",params:{missingProperty:"schema"}};e===null?e=[o]:e.push(o),t++}if(d.
name===void 0){const o={instancePath:s+"/nodes/"+n+"/contributions/"+f,schemaPath:"#/properties/nodes/items/properties/contributions/items/r\
equired",keyword:"required",params:{missingProperty:"name"}};e===null?e=[o]:e.push(o),t++}if(d.domains===void 0){const o={instancePath:s+"/n\
odes/"+n+"/contributions/"+f,schemaPath:"#/properties/nodes/items/properties/contributions/items/required",keyword:"required",params:{missingProperty:"\
domains"}};e===null?e=[o]:e.push(o),t++}if(d.standing===void 0){const o={instancePath:s+"/nodes/"+n+"/contributions/"+f,schemaPath:"#/proper\
ties/nodes/items/properties/contributions/items/required",keyword:"required",params:{missingProperty:"standing"}};e===null?e=[o]:e.push(o),t++}
if(d.path===void 0){const o={instancePath:s+"/nodes/"+n+"/contributions/"+f,schemaPath:"#/properties/nodes/items/properties/contributions/it\
ems/required",keyword:"required",params:{missingProperty:"path"}};e===null?e=[o]:e.push(o),t++}if(d.trust===void 0){const o={instancePath:s+
"/nodes/"+n+"/contributions/"+f,schemaPath:"#/properties/nodes/items/properties/contributions/items/required",keyword:"required",params:{missingProperty:"\
trust"}};e===null?e=[o]:e.push(o),t++}if(d.origin===void 0){const o={instancePath:s+"/nodes/"+n+"/contributions/"+f,schemaPath:"#/properties\
/nodes/items/properties/contributions/items/required",keyword:"required",params:{missingProperty:"origin"}};e===null?e=[o]:e.push(o),t++}if(d.
layers===void 0){const o={instancePath:s+"/nodes/"+n+"/contributions/"+f,schemaPath:"#/properties/nodes/items/properties/contributions/items\
/required",keyword:"required",params:{missingProperty:"layers"}};e===null?e=[o]:e.push(o),t++}if(d.package!==void 0&&(D(d.package,{instancePath:s+
"/nodes/"+n+"/contributions/"+f+"/package",parentData:d,parentDataProperty:"package",rootData:c,dynamicAnchors:h})||(e=e===null?D.errors:e.concat(
D.errors),t=e.length)),d.schema!==void 0&&(b(d.schema,{instancePath:s+"/nodes/"+n+"/contributions/"+f+"/schema",parentData:d,parentDataProperty:"\
schema",rootData:c,dynamicAnchors:h})||(e=e===null?b.errors:e.concat(b.errors),t=e.length)),d.name!==void 0&&(q(d.name,{instancePath:s+"/nod\
es/"+n+"/contributions/"+f+"/name",parentData:d,parentDataProperty:"name",rootData:c,dynamicAnchors:h})||(e=e===null?q.errors:e.concat(q.errors),
t=e.length)),d.domains!==void 0&&(N(d.domains,{instancePath:s+"/nodes/"+n+"/contributions/"+f+"/domains",parentData:d,parentDataProperty:"do\
mains",rootData:c,dynamicAnchors:h})||(e=e===null?N.errors:e.concat(N.errors),t=e.length)),d.target!==void 0&&typeof d.target!="string"){const o={
instancePath:s+"/nodes/"+n+"/contributions/"+f+"/target",schemaPath:"#/properties/nodes/items/properties/contributions/items/properties/targ\
et/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),t++}if(d.pointer!==void 0&&(j(d.pointer,{instancePath:s+"/nodes/"+n+
"/contributions/"+f+"/pointer",parentData:d,parentDataProperty:"pointer",rootData:c,dynamicAnchors:h})||(e=e===null?j.errors:e.concat(j.errors),
t=e.length)),d.standing!==void 0){let o=d.standing;if(!(o==="seen"||o==="decides"||o==="agrees"||o==="dominated"||o==="disagrees"||o==="sile\
nt"||o==="out-of-sight")){const y={instancePath:s+"/nodes/"+n+"/contributions/"+f+"/standing",schemaPath:"#/properties/nodes/items/propertie\
s/contributions/items/properties/standing/enum",keyword:"enum",params:{allowedValues:_.properties.nodes.items.properties.contributions.items.
properties.standing.enum}};e===null?e=[y]:e.push(y),t++}}if(d["stopped-by"]!==void 0){let o=d["stopped-by"];if(!(o==="reach"||o==="plane"||o===
"domain"||o==="narrowed")){const y={instancePath:s+"/nodes/"+n+"/contributions/"+f+"/stopped-by",schemaPath:"#/properties/nodes/items/proper\
ties/contributions/items/properties/stopped-by/enum",keyword:"enum",params:{allowedValues:_.properties.nodes.items.properties.contributions.
items.properties["stopped-by"].enum}};e===null?e=[y]:e.push(y),t++}}if(d.path!==void 0){let o=d.path;if(Array.isArray(o)){const y=o.length;for(let k=0;k<
y;k++){let P=o[k];if(P&&typeof P=="object"&&!Array.isArray(P)){if(P.package===void 0){const g={instancePath:s+"/nodes/"+n+"/contributions/"+
f+"/path/"+k,schemaPath:"#/properties/nodes/items/properties/contributions/items/properties/path/items/required",keyword:"required",params:{
missingProperty:"package"}};e===null?e=[g]:e.push(g),t++}if(P.package!==void 0&&typeof P.package!="string"){const g={instancePath:s+"/nodes/"+
n+"/contributions/"+f+"/path/"+k+"/package",schemaPath:"#/properties/nodes/items/properties/contributions/items/properties/path/items/proper\
ties/package/type",keyword:"type",params:{type:"string"}};e===null?e=[g]:e.push(g),t++}if(P.edge!==void 0){let g=P.edge;if(!(g==="normal"||g===
"build"||g==="dev"||g==="proc-macro")){const A={instancePath:s+"/nodes/"+n+"/contributions/"+f+"/path/"+k+"/edge",schemaPath:"#/properties/n\
odes/items/properties/contributions/items/properties/path/items/properties/edge/enum",keyword:"enum",params:{allowedValues:_.properties.nodes.
items.properties.contributions.items.properties.path.items.properties.edge.enum}};e===null?e=[A]:e.push(A),t++}}if(P.skipped!==void 0){let g=P.
skipped;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&isFinite(g))){const A={instancePath:s+"/nodes/"+n+"/contributions/"+f+"/path/"+k+"/skipp\
ed",schemaPath:"#/properties/nodes/items/properties/contributions/items/properties/path/items/properties/skipped/type",keyword:"type",params:{
type:"integer"}};e===null?e=[A]:e.push(A),t++}if(typeof g=="number"&&isFinite(g)&&(g<1||isNaN(g))){const A={instancePath:s+"/nodes/"+n+"/con\
tributions/"+f+"/path/"+k+"/skipped",schemaPath:"#/properties/nodes/items/properties/contributions/items/properties/path/items/properties/sk\
ipped/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[A]:e.push(A),t++}}}else{const g={instancePath:s+"/nodes/"+n+"\
/contributions/"+f+"/path/"+k,schemaPath:"#/properties/nodes/items/properties/contributions/items/properties/path/items/type",keyword:"type",
params:{type:"object"}};e===null?e=[g]:e.push(g),t++}}}else{const y={instancePath:s+"/nodes/"+n+"/contributions/"+f+"/path",schemaPath:"#/pr\
operties/nodes/items/properties/contributions/items/properties/path/type",keyword:"type",params:{type:"array"}};e===null?e=[y]:e.push(y),t++}}
if(d.trust!==void 0&&(L(d.trust,{instancePath:s+"/nodes/"+n+"/contributions/"+f+"/trust",parentData:d,parentDataProperty:"trust",rootData:c,
dynamicAnchors:h})||(e=e===null?L.errors:e.concat(L.errors),t=e.length)),d.origin!==void 0&&(E(d.origin,{instancePath:s+"/nodes/"+n+"/contri\
butions/"+f+"/origin",parentData:d,parentDataProperty:"origin",rootData:c,dynamicAnchors:h})||(e=e===null?E.errors:e.concat(E.errors),t=e.length)),
d.layers!==void 0){let o=d.layers;if(Array.isArray(o)){const y=o.length;for(let k=0;k<y;k++)F(o[k],{instancePath:s+"/nodes/"+n+"/contributio\
ns/"+f+"/layers/"+k,parentData:o,parentDataProperty:k,rootData:c,dynamicAnchors:h})||(e=e===null?F.errors:e.concat(F.errors),t=e.length)}else{
const y={instancePath:s+"/nodes/"+n+"/contributions/"+f+"/layers",schemaPath:"#/properties/nodes/items/properties/contributions/items/proper\
ties/layers/type",keyword:"type",params:{type:"array"}};e===null?e=[y]:e.push(y),t++}}}else{const o={instancePath:s+"/nodes/"+n+"/contributi\
ons/"+f,schemaPath:"#/properties/nodes/items/properties/contributions/items/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(
o),t++}}}else{const l={instancePath:s+"/nodes/"+n+"/contributions",schemaPath:"#/properties/nodes/items/properties/contributions/type",keyword:"\
type",params:{type:"array"}};e===null?e=[l]:e.push(l),t++}}}else{const p={instancePath:s+"/nodes/"+n,schemaPath:"#/properties/nodes/items/ty\
pe",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),t++}}}else{const a={instancePath:s+"/nodes",schemaPath:"#/properties/nod\
es/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}if(i.problems!==void 0){let r=i.problems;if(Array.isArray(r)){const a=r.
length;for(let n=0;n<a;n++)V(r[n],{instancePath:s+"/problems/"+n,parentData:r,parentDataProperty:n,rootData:c,dynamicAnchors:h})||(e=e===null?
V.errors:e.concat(V.errors),t=e.length)}else{const a={instancePath:s+"/problems",schemaPath:"#/properties/problems/type",keyword:"type",params:{
type:"array"}};e===null?e=[a]:e.push(a),t++}}}else{const r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[r]:e.push(r),t++}return B.errors=e,t===0}B.evaluated={props:{"px-meta":!0,asked:!0,nodes:!0,problems:!0},dynamicProps:!1,dynamicItems:!1};export{W as validate};
