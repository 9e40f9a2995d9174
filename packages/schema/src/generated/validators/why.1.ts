// Generated from packages/schema/schemas by `npm run generate -w packages/schema`. Do not edit.
// @ts-nocheck
import { textLength } from "../../validator-runtime.js";

const W=B,R={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"px-meta:why@1",type:"object",required:["px-meta","asked","nodes","p\
roblems"],properties:{"px-meta":{const:"why@1"},asked:{type:"object",required:["package","schema"],properties:{package:{type:"string"},schema:{
$ref:"#/$defs/schema-id"},name:{type:"string"},pointer:{type:"string"}}},nodes:{type:"array",items:{type:"object",required:["package","domai\
n","triple","contributions","tree"],properties:{package:{$ref:"#/$defs/known-package"},domain:{$ref:"#/$defs/domain"},triple:{type:"string"},
merged:{type:"object",required:["merge","below","here"],properties:{merge:{type:"string"},below:{$ref:"#/$defs/merged"},here:{$ref:"#/$defs/\
merged"}}},tree:{type:"array",items:{type:"object",required:["package","contributions"],properties:{package:{type:"string"},edge:{enum:["nor\
mal","build","dev","proc-macro"]},parent:{type:"integer",minimum:0},here:{$ref:"#/$defs/merged"},contributions:{type:"array",items:{type:"in\
teger",minimum:0}}}}},contributions:{type:"array",items:{type:"object",required:["package","schema","name","domains","standing","path","trus\
t","origin","layers"],properties:{package:{$ref:"#/$defs/known-package"},schema:{$ref:"#/$defs/schema-id"},name:{$ref:"#/$defs/fact-name"},domains:{
$ref:"#/$defs/domains"},target:{type:"string"},pointer:{$ref:"#/$defs/pointer"},value:{},standing:{enum:["seen","decides","agrees","dominate\
d","disagrees","silent","out-of-sight"]},"stopped-by":{enum:["reach","plane","domain","narrowed"]},path:{type:"array",items:{type:"object",required:[
"package"],properties:{package:{type:"string"},edge:{enum:["normal","build","dev","proc-macro"]},skipped:{type:"integer",minimum:1}}}},trust:{
$ref:"#/$defs/trust"},origin:{$ref:"#/$defs/origin"},layers:{type:"array",items:{$ref:"#/$defs/override-step"}}}}}}}},problems:{type:"array",
items:{$ref:"#/$defs/problem"}}},$defs:{domain:{enum:["target","host"]},domains:{type:"array",uniqueItems:!0,items:{type:"string",enum:["tar\
get","host"]}},"fact-name":{type:"string",minLength:1,maxLength:128},"known-package":{type:"object",required:["id","name","version"],properties:{
id:{type:"string",minLength:1},name:{type:"string",minLength:1},version:{type:"string",minLength:1},links:{type:["string","null"]}}},"layer-\
kind":{enum:["workspace","site","compiled","environment","command-line"]},merged:{type:"object",required:["kind"],properties:{kind:{enum:["v\
alue","nothing","conflict","unknown"]},value:{},contributors:{type:"array",items:{type:"object",required:["package","schema","name","pointer",
"value"],properties:{package:{type:"string"},schema:{$ref:"#/$defs/schema-id"},name:{$ref:"#/$defs/fact-name"},pointer:{type:"string"},value:{},
implied:{const:!0}}}}}},origin:{type:"object",required:["method"],properties:{file:{type:"string"},line:{type:"integer",minimum:1},column:{type:"\
integer",minimum:1},method:{enum:["literal","probe","env","file","harvest","rustc","override"]},inputs:{type:"array",items:{type:"object",required:[
"kind","name"],properties:{kind:{enum:["env","file","tool","output"]},name:{type:"string"},digest:{$ref:"#/$defs/sha256"}}}}}},"override-ste\
p":{type:"object",required:["layer","operator","pointer"],properties:{layer:{type:"object",required:["kind","place"],properties:{kind:{$ref:"\
#/$defs/layer-kind"},place:{type:"string"},line:{type:"integer",minimum:1},column:{type:"integer",minimum:1}}},operator:{type:"string"},pointer:{
$ref:"#/$defs/pointer"},was:{},waives:{type:"string"},reason:{type:"string"}}},pointer:{type:"string",pattern:"^(/([^~/]|~[01])*)*$"},problem:{
type:"object",required:["kind","message"],properties:{kind:{type:"string",minLength:1},severity:{enum:["error","warning","note"]},message:{type:"\
string"}}},"schema-id":{type:"string",pattern:"^([a-z0-9][a-z0-9_-]{0,63}:)?[a-z][a-z0-9-]{0,63}@[1-9][0-9]{0,3}$"},sha256:{type:"string",pattern:"\
^[0-9a-f]{64}$"},trust:{enum:["harvested","published","probed","overridden","declared"]}}},X={type:"string",pattern:"^([a-z0-9][a-z0-9_-]{0,\
63}:)?[a-z][a-z0-9-]{0,63}@[1-9][0-9]{0,3}$"},G=new RegExp("^([a-z0-9][a-z0-9_-]{0,63}:)?[a-z][a-z0-9-]{0,63}@[1-9][0-9]{0,3}$","u");function v(i,{
instancePath:s="",parentData:b,parentDataProperty:w,rootData:f=i,dynamicAnchors:y={}}={}){let e=null,t=0;const d=v.evaluated;if(d.dynamicProps&&
(d.props=void 0),d.dynamicItems&&(d.items=void 0),typeof i=="string"){if(!G.test(i)){const r={instancePath:s,schemaPath:"#/pattern",keyword:"\
pattern",params:{pattern:"^([a-z0-9][a-z0-9_-]{0,63}:)?[a-z][a-z0-9-]{0,63}@[1-9][0-9]{0,3}$"}};e===null?e=[r]:e.push(r),t++}}else{const r={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}return v.errors=e,t===0}v.evaluated={
dynamicProps:!1,dynamicItems:!1};const H={type:"object",required:["id","name","version"],properties:{id:{type:"string",minLength:1},name:{type:"\
string",minLength:1},version:{type:"string",minLength:1},links:{type:["string","null"]}}},I=textLength;function $(i,{instancePath:s="",parentData:b,
parentDataProperty:w,rootData:f=i,dynamicAnchors:y={}}={}){let e=null,t=0;const d=$.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&
(d.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.id===void 0){const r={instancePath:s,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"id"}};e===null?e=[r]:e.push(r),t++}if(i.name===void 0){const r={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),t++}if(i.version===void 0){const r={instancePath:s,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:"version"}};e===null?e=[r]:e.push(r),t++}if(i.id!==void 0){let r=i.id;if(typeof r=="string"){if(I(
r)<1){const n={instancePath:s+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[n]:e.push(n),t++}}else{
const n={instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),t++}}if(i.name!==
void 0){let r=i.name;if(typeof r=="string"){if(I(r)<1){const n={instancePath:s+"/name",schemaPath:"#/properties/name/minLength",keyword:"min\
Length",params:{limit:1}};e===null?e=[n]:e.push(n),t++}}else{const n={instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"ty\
pe",params:{type:"string"}};e===null?e=[n]:e.push(n),t++}}if(i.version!==void 0){let r=i.version;if(typeof r=="string"){if(I(r)<1){const n={
instancePath:s+"/version",schemaPath:"#/properties/version/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[n]:e.push(n),t++}}else{
const n={instancePath:s+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),t++}}
if(i.links!==void 0){let r=i.links;if(typeof r!="string"&&r!==null){const n={instancePath:s+"/links",schemaPath:"#/properties/links/type",keyword:"\
type",params:{type:H.properties.links.type}};e===null?e=[n]:e.push(n),t++}}}else{const r={instancePath:s,schemaPath:"#/type",keyword:"type",
params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return $.errors=e,t===0}$.evaluated={props:{id:!0,name:!0,version:!0,links:!0},dynamicProps:!1,
dynamicItems:!1};const J={enum:["target","host"]};function N(i,{instancePath:s="",parentData:b,parentDataProperty:w,rootData:f=i,dynamicAnchors:y={}}={}){
let e=null,t=0;const d=N.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),!(i==="target"||i==="host")){const r={
instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:J.enum}};e===null?e=[r]:e.push(r),t++}return N.errors=e,t===0}N.evaluated=
{dynamicProps:!1,dynamicItems:!1};const K={type:"object",required:["kind"],properties:{kind:{enum:["value","nothing","conflict","unknown"]},
value:{},contributors:{type:"array",items:{type:"object",required:["package","schema","name","pointer","value"],properties:{package:{type:"s\
tring"},schema:{$ref:"#/$defs/schema-id"},name:{$ref:"#/$defs/fact-name"},pointer:{type:"string"},value:{},implied:{const:!0}}}}}},Y={type:"\
string",minLength:1,maxLength:128};function D(i,{instancePath:s="",parentData:b,parentDataProperty:w,rootData:f=i,dynamicAnchors:y={}}={}){let e=null,
t=0;const d=D.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),typeof i=="string"){if(I(i)>128){const r={instancePath:s,
schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:128}};e===null?e=[r]:e.push(r),t++}if(I(i)<1){const r={instancePath:s,schemaPath:"\
#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),t++}}else{const r={instancePath:s,schemaPath:"#/type",keyword:"t\
ype",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}return D.errors=e,t===0}D.evaluated={dynamicProps:!1,dynamicItems:!1};function q(i,{
instancePath:s="",parentData:b,parentDataProperty:w,rootData:f=i,dynamicAnchors:y={}}={}){let e=null,t=0;const d=q.evaluated;if(d.dynamicProps&&
(d.props=void 0),d.dynamicItems&&(d.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.kind===void 0){const r={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"kind"}};e===null?e=[r]:e.push(r),t++}if(i.kind!==void 0){let r=i.kind;if(!(r==="valu\
e"||r==="nothing"||r==="conflict"||r==="unknown")){const n={instancePath:s+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{
allowedValues:K.properties.kind.enum}};e===null?e=[n]:e.push(n),t++}}if(i.contributors!==void 0){let r=i.contributors;if(Array.isArray(r)){const n=r.
length;for(let p=0;p<n;p++){let u=r[p];if(u&&typeof u=="object"&&!Array.isArray(u)){if(u.package===void 0){const o={instancePath:s+"/contrib\
utors/"+p,schemaPath:"#/properties/contributors/items/required",keyword:"required",params:{missingProperty:"package"}};e===null?e=[o]:e.push(
o),t++}if(u.schema===void 0){const o={instancePath:s+"/contributors/"+p,schemaPath:"#/properties/contributors/items/required",keyword:"requi\
red",params:{missingProperty:"schema"}};e===null?e=[o]:e.push(o),t++}if(u.name===void 0){const o={instancePath:s+"/contributors/"+p,schemaPath:"\
#/properties/contributors/items/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[o]:e.push(o),t++}if(u.pointer===void 0){
const o={instancePath:s+"/contributors/"+p,schemaPath:"#/properties/contributors/items/required",keyword:"required",params:{missingProperty:"\
pointer"}};e===null?e=[o]:e.push(o),t++}if(u.value===void 0){const o={instancePath:s+"/contributors/"+p,schemaPath:"#/properties/contributor\
s/items/required",keyword:"required",params:{missingProperty:"value"}};e===null?e=[o]:e.push(o),t++}if(u.package!==void 0&&typeof u.package!=
"string"){const o={instancePath:s+"/contributors/"+p+"/package",schemaPath:"#/properties/contributors/items/properties/package/type",keyword:"\
type",params:{type:"string"}};e===null?e=[o]:e.push(o),t++}if(u.schema!==void 0&&(v(u.schema,{instancePath:s+"/contributors/"+p+"/schema",parentData:u,
parentDataProperty:"schema",rootData:f,dynamicAnchors:y})||(e=e===null?v.errors:e.concat(v.errors),t=e.length)),u.name!==void 0&&(D(u.name,{
instancePath:s+"/contributors/"+p+"/name",parentData:u,parentDataProperty:"name",rootData:f,dynamicAnchors:y})||(e=e===null?D.errors:e.concat(
D.errors),t=e.length)),u.pointer!==void 0&&typeof u.pointer!="string"){const o={instancePath:s+"/contributors/"+p+"/pointer",schemaPath:"#/p\
roperties/contributors/items/properties/pointer/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),t++}if(u.implied!==void 0&&
u.implied!==!0){const o={instancePath:s+"/contributors/"+p+"/implied",schemaPath:"#/properties/contributors/items/properties/implied/const",
keyword:"const",params:{allowedValue:!0}};e===null?e=[o]:e.push(o),t++}}else{const o={instancePath:s+"/contributors/"+p,schemaPath:"#/proper\
ties/contributors/items/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),t++}}}else{const n={instancePath:s+"/contribut\
ors",schemaPath:"#/properties/contributors/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}}else{const r={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return q.errors=e,t===0}q.evaluated={props:{kind:!0,
value:!0,contributors:!0},dynamicProps:!1,dynamicItems:!1};const M={type:"array",uniqueItems:!0,items:{type:"string",enum:["target","host"]}};
function L(i,{instancePath:s="",parentData:b,parentDataProperty:w,rootData:f=i,dynamicAnchors:y={}}={}){let e=null,t=0;const d=L.evaluated;if(d.
dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),Array.isArray(i)){const r=i.length;for(let u=0;u<r;u++){let o=i[u];if(typeof o!=
"string"){const c={instancePath:s+"/"+u,schemaPath:"#/items/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),t++}if(!(o===
"target"||o==="host")){const c={instancePath:s+"/"+u,schemaPath:"#/items/enum",keyword:"enum",params:{allowedValues:M.items.enum}};e===null?
e=[c]:e.push(c),t++}}let n=i.length,p;if(n>1){const u={};for(;n--;){let o=i[n];if(typeof o=="string"){if(typeof u[o]=="number"){p=u[o];const c={
instancePath:s,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i:n,j:p}};e===null?e=[c]:e.push(c),t++;break}u[o]=n}}}}else{const r={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"array"}};e===null?e=[r]:e.push(r),t++}return L.errors=e,t===0}L.evaluated={items:!0,
dynamicProps:!1,dynamicItems:!1};const Z={type:"string",pattern:"^(/([^~/]|~[01])*)*$"},O=new RegExp("^(/([^~/]|~[01])*)*$","u");function j(i,{
instancePath:s="",parentData:b,parentDataProperty:w,rootData:f=i,dynamicAnchors:y={}}={}){let e=null,t=0;const d=j.evaluated;if(d.dynamicProps&&
(d.props=void 0),d.dynamicItems&&(d.items=void 0),typeof i=="string"){if(!O.test(i)){const r={instancePath:s,schemaPath:"#/pattern",keyword:"\
pattern",params:{pattern:"^(/([^~/]|~[01])*)*$"}};e===null?e=[r]:e.push(r),t++}}else{const r={instancePath:s,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}return j.errors=e,t===0}j.evaluated={dynamicProps:!1,dynamicItems:!1};const Q={enum:[
"harvested","published","probed","overridden","declared"]};function x(i,{instancePath:s="",parentData:b,parentDataProperty:w,rootData:f=i,dynamicAnchors:y={}}={}){
let e=null,t=0;const d=x.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),!(i==="harvested"||i==="published"||
i==="probed"||i==="overridden"||i==="declared")){const r={instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Q.enum}};e===
null?e=[r]:e.push(r),t++}return x.errors=e,t===0}x.evaluated={dynamicProps:!1,dynamicItems:!1};const C={type:"object",required:["method"],properties:{
file:{type:"string"},line:{type:"integer",minimum:1},column:{type:"integer",minimum:1},method:{enum:["literal","probe","env","file","harvest",
"rustc","override"]},inputs:{type:"array",items:{type:"object",required:["kind","name"],properties:{kind:{enum:["env","file","tool","output"]},
name:{type:"string"},digest:{$ref:"#/$defs/sha256"}}}}}},ee={type:"string",pattern:"^[0-9a-f]{64}$"},S=new RegExp("^[0-9a-f]{64}$","u");function E(i,{
instancePath:s="",parentData:b,parentDataProperty:w,rootData:f=i,dynamicAnchors:y={}}={}){let e=null,t=0;const d=E.evaluated;if(d.dynamicProps&&
(d.props=void 0),d.dynamicItems&&(d.items=void 0),typeof i=="string"){if(!S.test(i)){const r={instancePath:s,schemaPath:"#/pattern",keyword:"\
pattern",params:{pattern:"^[0-9a-f]{64}$"}};e===null?e=[r]:e.push(r),t++}}else{const r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),t++}return E.errors=e,t===0}E.evaluated={dynamicProps:!1,dynamicItems:!1};function z(i,{instancePath:s="",
parentData:b,parentDataProperty:w,rootData:f=i,dynamicAnchors:y={}}={}){let e=null,t=0;const d=z.evaluated;if(d.dynamicProps&&(d.props=void 0),
d.dynamicItems&&(d.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.method===void 0){const r={instancePath:s,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:"method"}};e===null?e=[r]:e.push(r),t++}if(i.file!==void 0&&typeof i.file!="string"){const r={
instancePath:s+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.line!==void 0){
let r=i.line;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const n={instancePath:s+"/line",schemaPath:"#/properties/line/type",keyword:"\
type",params:{type:"integer"}};e===null?e=[n]:e.push(n),t++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){const n={instancePath:s+"/l\
ine",schemaPath:"#/properties/line/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[n]:e.push(n),t++}}if(i.column!==
void 0){let r=i.column;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const n={instancePath:s+"/column",schemaPath:"#/properties/\
column/type",keyword:"type",params:{type:"integer"}};e===null?e=[n]:e.push(n),t++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){const n={
instancePath:s+"/column",schemaPath:"#/properties/column/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[n]:e.push(
n),t++}}if(i.method!==void 0){let r=i.method;if(!(r==="literal"||r==="probe"||r==="env"||r==="file"||r==="harvest"||r==="rustc"||r==="overri\
de")){const n={instancePath:s+"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues:C.properties.method.enum}};
e===null?e=[n]:e.push(n),t++}}if(i.inputs!==void 0){let r=i.inputs;if(Array.isArray(r)){const n=r.length;for(let p=0;p<n;p++){let u=r[p];if(u&&
typeof u=="object"&&!Array.isArray(u)){if(u.kind===void 0){const o={instancePath:s+"/inputs/"+p,schemaPath:"#/properties/inputs/items/requir\
ed",keyword:"required",params:{missingProperty:"kind"}};e===null?e=[o]:e.push(o),t++}if(u.name===void 0){const o={instancePath:s+"/inputs/"+
p,schemaPath:"#/properties/inputs/items/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[o]:e.push(o),t++}if(u.kind!==
void 0){let o=u.kind;if(!(o==="env"||o==="file"||o==="tool"||o==="output")){const c={instancePath:s+"/inputs/"+p+"/kind",schemaPath:"#/prope\
rties/inputs/items/properties/kind/enum",keyword:"enum",params:{allowedValues:C.properties.inputs.items.properties.kind.enum}};e===null?e=[c]:
e.push(c),t++}}if(u.name!==void 0&&typeof u.name!="string"){const o={instancePath:s+"/inputs/"+p+"/name",schemaPath:"#/properties/inputs/ite\
ms/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),t++}u.digest!==void 0&&(E(u.digest,{instancePath:s+
"/inputs/"+p+"/digest",parentData:u,parentDataProperty:"digest",rootData:f,dynamicAnchors:y})||(e=e===null?E.errors:e.concat(E.errors),t=e.length))}else{
const o={instancePath:s+"/inputs/"+p,schemaPath:"#/properties/inputs/items/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(
o),t++}}}else{const n={instancePath:s+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.
push(n),t++}}}else{const r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return z.
errors=e,t===0}z.evaluated={props:{file:!0,line:!0,column:!0,method:!0,inputs:!0},dynamicProps:!1,dynamicItems:!1};const re={type:"object",required:[
"layer","operator","pointer"],properties:{layer:{type:"object",required:["kind","place"],properties:{kind:{$ref:"#/$defs/layer-kind"},place:{
type:"string"},line:{type:"integer",minimum:1},column:{type:"integer",minimum:1}}},operator:{type:"string"},pointer:{$ref:"#/$defs/pointer"},
was:{},waives:{type:"string"},reason:{type:"string"}}},T={enum:["workspace","site","compiled","environment","command-line"]};function F(i,{instancePath:s="",
parentData:b,parentDataProperty:w,rootData:f=i,dynamicAnchors:y={}}={}){let e=null,t=0;const d=F.evaluated;if(d.dynamicProps&&(d.props=void 0),
d.dynamicItems&&(d.items=void 0),!(i==="workspace"||i==="site"||i==="compiled"||i==="environment"||i==="command-line")){const r={instancePath:s,
schemaPath:"#/enum",keyword:"enum",params:{allowedValues:T.enum}};e===null?e=[r]:e.push(r),t++}return F.errors=e,t===0}F.evaluated={dynamicProps:!1,
dynamicItems:!1};function V(i,{instancePath:s="",parentData:b,parentDataProperty:w,rootData:f=i,dynamicAnchors:y={}}={}){let e=null,t=0;const d=V.
evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.layer===void 0){
const r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"layer"}};e===null?e=[r]:e.push(r),t++}if(i.operator===
void 0){const r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"operator"}};e===null?e=[r]:e.push(r),t++}
if(i.pointer===void 0){const r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"pointer"}};e===null?e=[r]:
e.push(r),t++}if(i.layer!==void 0){let r=i.layer;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.kind===void 0){const n={instancePath:s+"/\
layer",schemaPath:"#/properties/layer/required",keyword:"required",params:{missingProperty:"kind"}};e===null?e=[n]:e.push(n),t++}if(r.place===
void 0){const n={instancePath:s+"/layer",schemaPath:"#/properties/layer/required",keyword:"required",params:{missingProperty:"place"}};e===null?
e=[n]:e.push(n),t++}if(r.kind!==void 0&&(F(r.kind,{instancePath:s+"/layer/kind",parentData:r,parentDataProperty:"kind",rootData:f,dynamicAnchors:y})||
(e=e===null?F.errors:e.concat(F.errors),t=e.length)),r.place!==void 0&&typeof r.place!="string"){const n={instancePath:s+"/layer/place",schemaPath:"\
#/properties/layer/properties/place/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),t++}if(r.line!==void 0){let n=r.line;
if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){const p={instancePath:s+"/layer/line",schemaPath:"#/properties/layer/properties/li\
ne/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),t++}if(typeof n=="number"&&isFinite(n)&&(n<1||isNaN(n))){const p={
instancePath:s+"/layer/line",schemaPath:"#/properties/layer/properties/line/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===
null?e=[p]:e.push(p),t++}}if(r.column!==void 0){let n=r.column;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){const p={instancePath:s+
"/layer/column",schemaPath:"#/properties/layer/properties/column/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),t++}
if(typeof n=="number"&&isFinite(n)&&(n<1||isNaN(n))){const p={instancePath:s+"/layer/column",schemaPath:"#/properties/layer/properties/colum\
n/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[p]:e.push(p),t++}}}else{const n={instancePath:s+"/layer",schemaPath:"\
#/properties/layer/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),t++}}if(i.operator!==void 0&&typeof i.operator!="st\
ring"){const r={instancePath:s+"/operator",schemaPath:"#/properties/operator/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(
r),t++}if(i.pointer!==void 0&&(j(i.pointer,{instancePath:s+"/pointer",parentData:i,parentDataProperty:"pointer",rootData:f,dynamicAnchors:y})||
(e=e===null?j.errors:e.concat(j.errors),t=e.length)),i.waives!==void 0&&typeof i.waives!="string"){const r={instancePath:s+"/waives",schemaPath:"\
#/properties/waives/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.reason!==void 0&&typeof i.reason!="string"){
const r={instancePath:s+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}}else{
const r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return V.errors=e,t===0}V.evaluated=
{props:{layer:!0,operator:!0,pointer:!0,was:!0,waives:!0,reason:!0},dynamicProps:!1,dynamicItems:!1};const U={type:"object",required:["kind",
"message"],properties:{kind:{type:"string",minLength:1},severity:{enum:["error","warning","note"]},message:{type:"string"}}};function _(i,{instancePath:s="",
parentData:b,parentDataProperty:w,rootData:f=i,dynamicAnchors:y={}}={}){let e=null,t=0;const d=_.evaluated;if(d.dynamicProps&&(d.props=void 0),
d.dynamicItems&&(d.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.kind===void 0){const r={instancePath:s,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:"kind"}};e===null?e=[r]:e.push(r),t++}if(i.message===void 0){const r={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"message"}};e===null?e=[r]:e.push(r),t++}if(i.kind!==void 0){let r=i.kind;if(typeof r==
"string"){if(I(r)<1){const n={instancePath:s+"/kind",schemaPath:"#/properties/kind/minLength",keyword:"minLength",params:{limit:1}};e===null?
e=[n]:e.push(n),t++}}else{const n={instancePath:s+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type:"string"}};e===null?
e=[n]:e.push(n),t++}}if(i.severity!==void 0){let r=i.severity;if(!(r==="error"||r==="warning"||r==="note")){const n={instancePath:s+"/severi\
ty",schemaPath:"#/properties/severity/enum",keyword:"enum",params:{allowedValues:U.properties.severity.enum}};e===null?e=[n]:e.push(n),t++}}
if(i.message!==void 0&&typeof i.message!="string"){const r={instancePath:s+"/message",schemaPath:"#/properties/message/type",keyword:"type",
params:{type:"string"}};e===null?e=[r]:e.push(r),t++}}else{const r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};
e===null?e=[r]:e.push(r),t++}return _.errors=e,t===0}_.evaluated={props:{kind:!0,severity:!0,message:!0},dynamicProps:!1,dynamicItems:!1};function B(i,{
instancePath:s="",parentData:b,parentDataProperty:w,rootData:f=i,dynamicAnchors:y={}}={}){let e=null,t=0;const d=B.evaluated;if(d.dynamicProps&&
(d.props=void 0),d.dynamicItems&&(d.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i["px-meta"]===void 0){const r={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"px-meta"}};e===null?e=[r]:e.push(r),t++}if(i.asked===void 0){const r={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"asked"}};e===null?e=[r]:e.push(r),t++}if(i.nodes===void 0){const r={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"nodes"}};e===null?e=[r]:e.push(r),t++}if(i.problems===void 0){const r={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"problems"}};e===null?e=[r]:e.push(r),t++}if(i["px-meta"]!==void 0&&i["px\
-meta"]!=="why@1"){const r={instancePath:s+"/px-meta",schemaPath:"#/properties/px-meta/const",keyword:"const",params:{allowedValue:"why@1"}};
e===null?e=[r]:e.push(r),t++}if(i.asked!==void 0){let r=i.asked;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.package===void 0){const n={
instancePath:s+"/asked",schemaPath:"#/properties/asked/required",keyword:"required",params:{missingProperty:"package"}};e===null?e=[n]:e.push(
n),t++}if(r.schema===void 0){const n={instancePath:s+"/asked",schemaPath:"#/properties/asked/required",keyword:"required",params:{missingProperty:"\
schema"}};e===null?e=[n]:e.push(n),t++}if(r.package!==void 0&&typeof r.package!="string"){const n={instancePath:s+"/asked/package",schemaPath:"\
#/properties/asked/properties/package/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),t++}if(r.schema!==void 0&&(v(r.schema,
{instancePath:s+"/asked/schema",parentData:r,parentDataProperty:"schema",rootData:f,dynamicAnchors:y})||(e=e===null?v.errors:e.concat(v.errors),
t=e.length)),r.name!==void 0&&typeof r.name!="string"){const n={instancePath:s+"/asked/name",schemaPath:"#/properties/asked/properties/name/\
type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),t++}if(r.pointer!==void 0&&typeof r.pointer!="string"){const n={instancePath:s+
"/asked/pointer",schemaPath:"#/properties/asked/properties/pointer/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),t++}}else{
const n={instancePath:s+"/asked",schemaPath:"#/properties/asked/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),t++}}if(i.
nodes!==void 0){let r=i.nodes;if(Array.isArray(r)){const n=r.length;for(let p=0;p<n;p++){let u=r[p];if(u&&typeof u=="object"&&!Array.isArray(
u)){if(u.package===void 0){const o={instancePath:s+"/nodes/"+p,schemaPath:"#/properties/nodes/items/required",keyword:"required",params:{missingProperty:"\
package"}};e===null?e=[o]:e.push(o),t++}if(u.domain===void 0){const o={instancePath:s+"/nodes/"+p,schemaPath:"#/properties/nodes/items/requi\
red",keyword:"required",params:{missingProperty:"domain"}};e===null?e=[o]:e.push(o),t++}if(u.triple===void 0){const o={instancePath:s+"/node\
s/"+p,schemaPath:"#/properties/nodes/items/required",keyword:"required",params:{missingProperty:"triple"}};e===null?e=[o]:e.push(o),t++}if(u.
contributions===void 0){const o={instancePath:s+"/nodes/"+p,schemaPath:"#/properties/nodes/items/required",keyword:"required",params:{missingProperty:"\
contributions"}};e===null?e=[o]:e.push(o),t++}if(u.tree===void 0){const o={instancePath:s+"/nodes/"+p,schemaPath:"#/properties/nodes/items/r\
equired",keyword:"required",params:{missingProperty:"tree"}};e===null?e=[o]:e.push(o),t++}if(u.package!==void 0&&($(u.package,{instancePath:s+
"/nodes/"+p+"/package",parentData:u,parentDataProperty:"package",rootData:f,dynamicAnchors:y})||(e=e===null?$.errors:e.concat($.errors),t=e.
length)),u.domain!==void 0&&(N(u.domain,{instancePath:s+"/nodes/"+p+"/domain",parentData:u,parentDataProperty:"domain",rootData:f,dynamicAnchors:y})||
(e=e===null?N.errors:e.concat(N.errors),t=e.length)),u.triple!==void 0&&typeof u.triple!="string"){const o={instancePath:s+"/nodes/"+p+"/tri\
ple",schemaPath:"#/properties/nodes/items/properties/triple/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),t++}if(u.merged!==
void 0){let o=u.merged;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.merge===void 0){const c={instancePath:s+"/nodes/"+p+"/merged",schemaPath:"\
#/properties/nodes/items/properties/merged/required",keyword:"required",params:{missingProperty:"merge"}};e===null?e=[c]:e.push(c),t++}if(o.
below===void 0){const c={instancePath:s+"/nodes/"+p+"/merged",schemaPath:"#/properties/nodes/items/properties/merged/required",keyword:"requ\
ired",params:{missingProperty:"below"}};e===null?e=[c]:e.push(c),t++}if(o.here===void 0){const c={instancePath:s+"/nodes/"+p+"/merged",schemaPath:"\
#/properties/nodes/items/properties/merged/required",keyword:"required",params:{missingProperty:"here"}};e===null?e=[c]:e.push(c),t++}if(o.merge!==
void 0&&typeof o.merge!="string"){const c={instancePath:s+"/nodes/"+p+"/merged/merge",schemaPath:"#/properties/nodes/items/properties/merged\
/properties/merge/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),t++}o.below!==void 0&&(q(o.below,{instancePath:s+"/n\
odes/"+p+"/merged/below",parentData:o,parentDataProperty:"below",rootData:f,dynamicAnchors:y})||(e=e===null?q.errors:e.concat(q.errors),t=e.
length)),o.here!==void 0&&(q(o.here,{instancePath:s+"/nodes/"+p+"/merged/here",parentData:o,parentDataProperty:"here",rootData:f,dynamicAnchors:y})||
(e=e===null?q.errors:e.concat(q.errors),t=e.length))}else{const c={instancePath:s+"/nodes/"+p+"/merged",schemaPath:"#/properties/nodes/items\
/properties/merged/type",keyword:"type",params:{type:"object"}};e===null?e=[c]:e.push(c),t++}}if(u.tree!==void 0){let o=u.tree;if(Array.isArray(
o)){const c=o.length;for(let l=0;l<c;l++){let m=o[l];if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.package===void 0){const a={instancePath:s+
"/nodes/"+p+"/tree/"+l,schemaPath:"#/properties/nodes/items/properties/tree/items/required",keyword:"required",params:{missingProperty:"pack\
age"}};e===null?e=[a]:e.push(a),t++}if(m.contributions===void 0){const a={instancePath:s+"/nodes/"+p+"/tree/"+l,schemaPath:"#/properties/nod\
es/items/properties/tree/items/required",keyword:"required",params:{missingProperty:"contributions"}};e===null?e=[a]:e.push(a),t++}if(m.package!==
void 0&&typeof m.package!="string"){const a={instancePath:s+"/nodes/"+p+"/tree/"+l+"/package",schemaPath:"#/properties/nodes/items/propertie\
s/tree/items/properties/package/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}if(m.edge!==void 0){let a=m.edge;if(!(a===
"normal"||a==="build"||a==="dev"||a==="proc-macro")){const h={instancePath:s+"/nodes/"+p+"/tree/"+l+"/edge",schemaPath:"#/properties/nodes/i\
tems/properties/tree/items/properties/edge/enum",keyword:"enum",params:{allowedValues:R.properties.nodes.items.properties.tree.items.properties.
edge.enum}};e===null?e=[h]:e.push(h),t++}}if(m.parent!==void 0){let a=m.parent;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){const h={
instancePath:s+"/nodes/"+p+"/tree/"+l+"/parent",schemaPath:"#/properties/nodes/items/properties/tree/items/properties/parent/type",keyword:"\
type",params:{type:"integer"}};e===null?e=[h]:e.push(h),t++}if(typeof a=="number"&&isFinite(a)&&(a<0||isNaN(a))){const h={instancePath:s+"/n\
odes/"+p+"/tree/"+l+"/parent",schemaPath:"#/properties/nodes/items/properties/tree/items/properties/parent/minimum",keyword:"minimum",params:{
comparison:">=",limit:0}};e===null?e=[h]:e.push(h),t++}}if(m.here!==void 0&&(q(m.here,{instancePath:s+"/nodes/"+p+"/tree/"+l+"/here",parentData:m,
parentDataProperty:"here",rootData:f,dynamicAnchors:y})||(e=e===null?q.errors:e.concat(q.errors),t=e.length)),m.contributions!==void 0){let a=m.
contributions;if(Array.isArray(a)){const h=a.length;for(let k=0;k<h;k++){let P=a[k];if(!(typeof P=="number"&&!(P%1)&&!isNaN(P)&&isFinite(P))){
const g={instancePath:s+"/nodes/"+p+"/tree/"+l+"/contributions/"+k,schemaPath:"#/properties/nodes/items/properties/tree/items/properties/con\
tributions/items/type",keyword:"type",params:{type:"integer"}};e===null?e=[g]:e.push(g),t++}if(typeof P=="number"&&isFinite(P)&&(P<0||isNaN(
P))){const g={instancePath:s+"/nodes/"+p+"/tree/"+l+"/contributions/"+k,schemaPath:"#/properties/nodes/items/properties/tree/items/propertie\
s/contributions/items/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[g]:e.push(g),t++}}}else{const h={instancePath:s+
"/nodes/"+p+"/tree/"+l+"/contributions",schemaPath:"#/properties/nodes/items/properties/tree/items/properties/contributions/type",keyword:"t\
ype",params:{type:"array"}};e===null?e=[h]:e.push(h),t++}}}else{const a={instancePath:s+"/nodes/"+p+"/tree/"+l,schemaPath:"#/properties/node\
s/items/properties/tree/items/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),t++}}}else{const c={instancePath:s+"/nod\
es/"+p+"/tree",schemaPath:"#/properties/nodes/items/properties/tree/type",keyword:"type",params:{type:"array"}};e===null?e=[c]:e.push(c),t++}}
if(u.contributions!==void 0){let o=u.contributions;if(Array.isArray(o)){const c=o.length;for(let l=0;l<c;l++){let m=o[l];if(m&&typeof m=="ob\
ject"&&!Array.isArray(m)){if(m.package===void 0){const a={instancePath:s+"/nodes/"+p+"/contributions/"+l,schemaPath:"#/properties/nodes/item\
s/properties/contributions/items/required",keyword:"required",params:{missingProperty:"package"}};e===null?e=[a]:e.push(a),t++}if(m.schema===
void 0){const a={instancePath:s+"/nodes/"+p+"/contributions/"+l,schemaPath:"#/properties/nodes/items/properties/contributions/items/required",
keyword:"required",params:{missingProperty:"schema"}};e===null?e=[a]:e.push(a),t++}if(m.name===void 0){const a={instancePath:s+"/nodes/"+p+"\
/contributions/"+l,schemaPath:"#/properties/nodes/items/properties/contributions/items/required",keyword:"required",params:{missingProperty:"\
name"}};e===null?e=[a]:e.push(a),t++}if(m.domains===void 0){const a={instancePath:s+"/nodes/"+p+"/contributions/"+l,schemaPath:"#/properties\
/nodes/items/properties/contributions/items/required",keyword:"required",params:{missingProperty:"domains"}};e===null?e=[a]:e.push(a),t++}if(m.
standing===void 0){const a={instancePath:s+"/nodes/"+p+"/contributions/"+l,schemaPath:"#/properties/nodes/items/properties/contributions/ite\
ms/required",keyword:"required",params:{missingProperty:"standing"}};e===null?e=[a]:e.push(a),t++}if(m.path===void 0){const a={instancePath:s+
"/nodes/"+p+"/contributions/"+l,schemaPath:"#/properties/nodes/items/properties/contributions/items/required",keyword:"required",params:{missingProperty:"\
path"}};e===null?e=[a]:e.push(a),t++}if(m.trust===void 0){const a={instancePath:s+"/nodes/"+p+"/contributions/"+l,schemaPath:"#/properties/n\
odes/items/properties/contributions/items/required",keyword:"required",params:{missingProperty:"trust"}};e===null?e=[a]:e.push(a),t++}if(m.origin===
void 0){const a={instancePath:s+"/nodes/"+p+"/contributions/"+l,schemaPath:"#/properties/nodes/items/properties/contributions/items/required",
keyword:"required",params:{missingProperty:"origin"}};e===null?e=[a]:e.push(a),t++}if(m.layers===void 0){const a={instancePath:s+"/nodes/"+p+
"/contributions/"+l,schemaPath:"#/properties/nodes/items/properties/contributions/items/required",keyword:"required",params:{missingProperty:"\
layers"}};e===null?e=[a]:e.push(a),t++}if(m.package!==void 0&&($(m.package,{instancePath:s+"/nodes/"+p+"/contributions/"+l+"/package",parentData:m,
parentDataProperty:"package",rootData:f,dynamicAnchors:y})||(e=e===null?$.errors:e.concat($.errors),t=e.length)),m.schema!==void 0&&(v(m.schema,
{instancePath:s+"/nodes/"+p+"/contributions/"+l+"/schema",parentData:m,parentDataProperty:"schema",rootData:f,dynamicAnchors:y})||(e=e===null?
v.errors:e.concat(v.errors),t=e.length)),m.name!==void 0&&(D(m.name,{instancePath:s+"/nodes/"+p+"/contributions/"+l+"/name",parentData:m,parentDataProperty:"\
name",rootData:f,dynamicAnchors:y})||(e=e===null?D.errors:e.concat(D.errors),t=e.length)),m.domains!==void 0&&(L(m.domains,{instancePath:s+"\
/nodes/"+p+"/contributions/"+l+"/domains",parentData:m,parentDataProperty:"domains",rootData:f,dynamicAnchors:y})||(e=e===null?L.errors:e.concat(
L.errors),t=e.length)),m.target!==void 0&&typeof m.target!="string"){const a={instancePath:s+"/nodes/"+p+"/contributions/"+l+"/target",schemaPath:"\
#/properties/nodes/items/properties/contributions/items/properties/target/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(
a),t++}if(m.pointer!==void 0&&(j(m.pointer,{instancePath:s+"/nodes/"+p+"/contributions/"+l+"/pointer",parentData:m,parentDataProperty:"point\
er",rootData:f,dynamicAnchors:y})||(e=e===null?j.errors:e.concat(j.errors),t=e.length)),m.standing!==void 0){let a=m.standing;if(!(a==="seen"||
a==="decides"||a==="agrees"||a==="dominated"||a==="disagrees"||a==="silent"||a==="out-of-sight")){const h={instancePath:s+"/nodes/"+p+"/cont\
ributions/"+l+"/standing",schemaPath:"#/properties/nodes/items/properties/contributions/items/properties/standing/enum",keyword:"enum",params:{
allowedValues:R.properties.nodes.items.properties.contributions.items.properties.standing.enum}};e===null?e=[h]:e.push(h),t++}}if(m["stopped\
-by"]!==void 0){let a=m["stopped-by"];if(!(a==="reach"||a==="plane"||a==="domain"||a==="narrowed")){const h={instancePath:s+"/nodes/"+p+"/co\
ntributions/"+l+"/stopped-by",schemaPath:"#/properties/nodes/items/properties/contributions/items/properties/stopped-by/enum",keyword:"enum",
params:{allowedValues:R.properties.nodes.items.properties.contributions.items.properties["stopped-by"].enum}};e===null?e=[h]:e.push(h),t++}}
if(m.path!==void 0){let a=m.path;if(Array.isArray(a)){const h=a.length;for(let k=0;k<h;k++){let P=a[k];if(P&&typeof P=="object"&&!Array.isArray(
P)){if(P.package===void 0){const g={instancePath:s+"/nodes/"+p+"/contributions/"+l+"/path/"+k,schemaPath:"#/properties/nodes/items/propertie\
s/contributions/items/properties/path/items/required",keyword:"required",params:{missingProperty:"package"}};e===null?e=[g]:e.push(g),t++}if(P.
package!==void 0&&typeof P.package!="string"){const g={instancePath:s+"/nodes/"+p+"/contributions/"+l+"/path/"+k+"/package",schemaPath:"#/pr\
operties/nodes/items/properties/contributions/items/properties/path/items/properties/package/type",keyword:"type",params:{type:"string"}};e===
null?e=[g]:e.push(g),t++}if(P.edge!==void 0){let g=P.edge;if(!(g==="normal"||g==="build"||g==="dev"||g==="proc-macro")){const A={instancePath:s+
"/nodes/"+p+"/contributions/"+l+"/path/"+k+"/edge",schemaPath:"#/properties/nodes/items/properties/contributions/items/properties/path/items\
/properties/edge/enum",keyword:"enum",params:{allowedValues:R.properties.nodes.items.properties.contributions.items.properties.path.items.properties.
edge.enum}};e===null?e=[A]:e.push(A),t++}}if(P.skipped!==void 0){let g=P.skipped;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&isFinite(g))){const A={
instancePath:s+"/nodes/"+p+"/contributions/"+l+"/path/"+k+"/skipped",schemaPath:"#/properties/nodes/items/properties/contributions/items/pro\
perties/path/items/properties/skipped/type",keyword:"type",params:{type:"integer"}};e===null?e=[A]:e.push(A),t++}if(typeof g=="number"&&isFinite(
g)&&(g<1||isNaN(g))){const A={instancePath:s+"/nodes/"+p+"/contributions/"+l+"/path/"+k+"/skipped",schemaPath:"#/properties/nodes/items/prop\
erties/contributions/items/properties/path/items/properties/skipped/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=
[A]:e.push(A),t++}}}else{const g={instancePath:s+"/nodes/"+p+"/contributions/"+l+"/path/"+k,schemaPath:"#/properties/nodes/items/properties/\
contributions/items/properties/path/items/type",keyword:"type",params:{type:"object"}};e===null?e=[g]:e.push(g),t++}}}else{const h={instancePath:s+
"/nodes/"+p+"/contributions/"+l+"/path",schemaPath:"#/properties/nodes/items/properties/contributions/items/properties/path/type",keyword:"t\
ype",params:{type:"array"}};e===null?e=[h]:e.push(h),t++}}if(m.trust!==void 0&&(x(m.trust,{instancePath:s+"/nodes/"+p+"/contributions/"+l+"/\
trust",parentData:m,parentDataProperty:"trust",rootData:f,dynamicAnchors:y})||(e=e===null?x.errors:e.concat(x.errors),t=e.length)),m.origin!==
void 0&&(z(m.origin,{instancePath:s+"/nodes/"+p+"/contributions/"+l+"/origin",parentData:m,parentDataProperty:"origin",rootData:f,dynamicAnchors:y})||
(e=e===null?z.errors:e.concat(z.errors),t=e.length)),m.layers!==void 0){let a=m.layers;if(Array.isArray(a)){const h=a.length;for(let k=0;k<h;k++)
V(a[k],{instancePath:s+"/nodes/"+p+"/contributions/"+l+"/layers/"+k,parentData:a,parentDataProperty:k,rootData:f,dynamicAnchors:y})||(e=e===
null?V.errors:e.concat(V.errors),t=e.length)}else{const h={instancePath:s+"/nodes/"+p+"/contributions/"+l+"/layers",schemaPath:"#/properties\
/nodes/items/properties/contributions/items/properties/layers/type",keyword:"type",params:{type:"array"}};e===null?e=[h]:e.push(h),t++}}}else{
const a={instancePath:s+"/nodes/"+p+"/contributions/"+l,schemaPath:"#/properties/nodes/items/properties/contributions/items/type",keyword:"t\
ype",params:{type:"object"}};e===null?e=[a]:e.push(a),t++}}}else{const c={instancePath:s+"/nodes/"+p+"/contributions",schemaPath:"#/properti\
es/nodes/items/properties/contributions/type",keyword:"type",params:{type:"array"}};e===null?e=[c]:e.push(c),t++}}}else{const o={instancePath:s+
"/nodes/"+p,schemaPath:"#/properties/nodes/items/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),t++}}}else{const n={instancePath:s+
"/nodes",schemaPath:"#/properties/nodes/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}if(i.problems!==void 0){let r=i.
problems;if(Array.isArray(r)){const n=r.length;for(let p=0;p<n;p++)_(r[p],{instancePath:s+"/problems/"+p,parentData:r,parentDataProperty:p,rootData:f,
dynamicAnchors:y})||(e=e===null?_.errors:e.concat(_.errors),t=e.length)}else{const n={instancePath:s+"/problems",schemaPath:"#/properties/pr\
oblems/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}}else{const r={instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return B.errors=e,t===0}B.evaluated={props:{"px-meta":!0,asked:!0,nodes:!0,problems:!0},
dynamicProps:!1,dynamicItems:!1};export{W as validate};
