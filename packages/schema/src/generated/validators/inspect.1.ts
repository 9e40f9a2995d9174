// Generated from packages/schema/schemas by `npm run generate -w packages/schema`. Do not edit.
// @ts-nocheck
import { textLength } from "../../validator-runtime.js";

const K=E,F={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"px-meta:inspect@1",type:"object",required:["px-meta","facts","probl\
ems"],properties:{"px-meta":{const:"inspect@1"},selection:{type:"object",properties:{targets:{type:"array",items:{type:"string"}},profile:{type:"\
string"},features:{type:"array",items:{type:"string"}},packages:{type:"array",items:{type:"string"}}}},changed:{type:"array",items:{type:"st\
ring"}},facts:{type:"array",items:{type:"object",required:["package","domains","schema","name","value","trust","origin"],properties:{package:{
$ref:"#/$defs/known-package"},domains:{$ref:"#/$defs/domains"},target:{type:"string"},schema:{$ref:"#/$defs/schema-id"},name:{$ref:"#/$defs/\
fact-name"},value:{},trust:{$ref:"#/$defs/trust"},origin:{$ref:"#/$defs/origin"},overridden:{type:"array",items:{$ref:"#/$defs/override-step"}},
asked:{type:"array",items:{$ref:"#/$defs/override-step"}},"out-dir":{type:"string"}}}},runs:{type:"array",items:{type:"object",required:["pa\
ckage","out-dir","in-last-build"],properties:{package:{$ref:"#/$defs/read-package"},"out-dir":{type:"string"},"in-last-build":{type:"boolean"},
why:{type:"object",required:["kind"],properties:{kind:{enum:["facts","cargo"]},because:{type:"array",items:{$ref:"#/$defs/rerun-reason"}},"c\
ut-off":{type:"integer",minimum:0},files:{type:"array",items:{type:"string"}},variables:{type:"array",items:{type:"string"}},scripts:{type:"\
array",items:{type:"string"}}}}}}},problems:{type:"array",items:{$ref:"#/$defs/problem"}}},$defs:{domains:{type:"array",uniqueItems:!0,items:{
type:"string",enum:["target","host"]}},"fact-name":{type:"string",minLength:1,maxLength:128},"known-package":{type:"object",required:["id","\
name","version"],properties:{id:{type:"string",minLength:1},name:{type:"string",minLength:1},version:{type:"string"},links:{type:["string","\
null"]}}},"layer-kind":{enum:["workspace","site","compiled","environment","command-line"]},origin:{type:"object",required:["method"],properties:{
file:{type:"string"},line:{type:"integer",minimum:1},column:{type:"integer",minimum:1},method:{enum:["literal","probe","env","file","harvest",
"rustc","override"]},generator:{type:"string"},inputs:{type:"array",items:{type:"object",required:["kind","name"],properties:{kind:{enum:["e\
nv","file","tool","output"]},name:{type:"string"},digest:{$ref:"#/$defs/sha256"}}}}}},"override-step":{type:"object",required:["layer","oper\
ator","pointer"],properties:{layer:{type:"object",required:["kind","place"],properties:{kind:{$ref:"#/$defs/layer-kind"},place:{type:"string"},
line:{type:"integer",minimum:1},column:{type:"integer",minimum:1}}},operator:{type:"string"},pointer:{$ref:"#/$defs/pointer"},was:{},waives:{
type:"string"},reason:{type:"string"}}},pointer:{type:"string",pattern:"^(/([^~/]|~[01])*)*$"},problem:{type:"object",required:["kind","mess\
age"],properties:{kind:{type:"string",minLength:1},severity:{enum:["error","warning","note"]},message:{type:"string"}}},"read-package":{type:"\
object",required:["name","version"],properties:{id:{type:"string"},name:{type:"string"},version:{type:"string"}}},"rerun-reason":{type:"obje\
ct",required:["schema","changes"],properties:{schema:{$ref:"#/$defs/schema-id"},name:{type:"string"},package:{type:"string"},pointer:{$ref:"\
#/$defs/pointer"},changes:{type:"array",items:{type:"object",required:["schema","pointer"],properties:{package:{$ref:"#/$defs/read-package"},
schema:{$ref:"#/$defs/schema-id"},name:{type:"string"},pointer:{$ref:"#/$defs/pointer"},was:{},is:{}}}}}},"schema-id":{type:"string",pattern:"\
^([a-z0-9][a-z0-9_-]{0,63}:)?[a-z][a-z0-9-]{0,63}@[1-9][0-9]{0,3}$"},sha256:{type:"string",pattern:"^[0-9a-f]{64}$"},trust:{enum:["harvested",
"published","probed","overridden","declared"]}}},V={type:"object",required:["id","name","version"],properties:{id:{type:"string",minLength:1},
name:{type:"string",minLength:1},version:{type:"string"},links:{type:["string","null"]}}},x=textLength;function b(i,{instancePath:s="",parentData:c,
parentDataProperty:h,rootData:m=i,dynamicAnchors:f={}}={}){let e=null,t=0;const l=b.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&
(l.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.id===void 0){const r={instancePath:s,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"id"}};e===null?e=[r]:e.push(r),t++}if(i.name===void 0){const r={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),t++}if(i.version===void 0){const r={instancePath:s,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:"version"}};e===null?e=[r]:e.push(r),t++}if(i.id!==void 0){let r=i.id;if(typeof r=="string"){if(x(
r)<1){const n={instancePath:s+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[n]:e.push(n),t++}}else{
const n={instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),t++}}if(i.name!==
void 0){let r=i.name;if(typeof r=="string"){if(x(r)<1){const n={instancePath:s+"/name",schemaPath:"#/properties/name/minLength",keyword:"min\
Length",params:{limit:1}};e===null?e=[n]:e.push(n),t++}}else{const n={instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"ty\
pe",params:{type:"string"}};e===null?e=[n]:e.push(n),t++}}if(i.version!==void 0&&typeof i.version!="string"){const r={instancePath:s+"/versi\
on",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.links!==void 0){let r=i.
links;if(typeof r!="string"&&r!==null){const n={instancePath:s+"/links",schemaPath:"#/properties/links/type",keyword:"type",params:{type:V.properties.
links.type}};e===null?e=[n]:e.push(n),t++}}}else{const r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[r]:e.push(r),t++}return b.errors=e,t===0}b.evaluated={props:{id:!0,name:!0,version:!0,links:!0},dynamicProps:!1,dynamicItems:!1};const _={
type:"array",uniqueItems:!0,items:{type:"string",enum:["target","host"]}};function q(i,{instancePath:s="",parentData:c,parentDataProperty:h,
rootData:m=i,dynamicAnchors:f={}}={}){let e=null,t=0;const l=q.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),
Array.isArray(i)){const r=i.length;for(let a=0;a<r;a++){let p=i[a];if(typeof p!="string"){const u={instancePath:s+"/"+a,schemaPath:"#/items/\
type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),t++}if(!(p==="target"||p==="host")){const u={instancePath:s+"/"+a,schemaPath:"\
#/items/enum",keyword:"enum",params:{allowedValues:_.items.enum}};e===null?e=[u]:e.push(u),t++}}let n=i.length,o;if(n>1){const a={};for(;n--;){
let p=i[n];if(typeof p=="string"){if(typeof a[p]=="number"){o=a[p];const u={instancePath:s,schemaPath:"#/uniqueItems",keyword:"uniqueItems",
params:{i:n,j:o}};e===null?e=[u]:e.push(u),t++;break}a[p]=n}}}}else{const r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
array"}};e===null?e=[r]:e.push(r),t++}return q.errors=e,t===0}q.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};const M={type:"string",
pattern:"^([a-z0-9][a-z0-9_-]{0,63}:)?[a-z][a-z0-9-]{0,63}@[1-9][0-9]{0,3}$"},R=new RegExp("^([a-z0-9][a-z0-9_-]{0,63}:)?[a-z][a-z0-9-]{0,63\
}@[1-9][0-9]{0,3}$","u");function g(i,{instancePath:s="",parentData:c,parentDataProperty:h,rootData:m=i,dynamicAnchors:f={}}={}){let e=null,
t=0;const l=g.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),typeof i=="string"){if(!R.test(i)){const r={instancePath:s,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^([a-z0-9][a-z0-9_-]{0,63}:)?[a-z][a-z0-9-]{0,63}@[1-9][0-9]{0,3}$"}};e===null?e=[
r]:e.push(r),t++}}else{const r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}return g.
errors=e,t===0}g.evaluated={dynamicProps:!1,dynamicItems:!1};const O={type:"string",minLength:1,maxLength:128};function $(i,{instancePath:s="",
parentData:c,parentDataProperty:h,rootData:m=i,dynamicAnchors:f={}}={}){let e=null,t=0;const l=$.evaluated;if(l.dynamicProps&&(l.props=void 0),
l.dynamicItems&&(l.items=void 0),typeof i=="string"){if(x(i)>128){const r={instancePath:s,schemaPath:"#/maxLength",keyword:"maxLength",params:{
limit:128}};e===null?e=[r]:e.push(r),t++}if(x(i)<1){const r={instancePath:s,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===
null?e=[r]:e.push(r),t++}}else{const r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}
return $.errors=e,t===0}$.evaluated={dynamicProps:!1,dynamicItems:!1};const B={enum:["harvested","published","probed","overridden","declared"]};
function D(i,{instancePath:s="",parentData:c,parentDataProperty:h,rootData:m=i,dynamicAnchors:f={}}={}){let e=null,t=0;const l=D.evaluated;if(l.
dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),!(i==="harvested"||i==="published"||i==="probed"||i==="overridden"||i==="dec\
lared")){const r={instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:B.enum}};e===null?e=[r]:e.push(r),t++}return D.errors=
e,t===0}D.evaluated={dynamicProps:!1,dynamicItems:!1};const z={type:"object",required:["method"],properties:{file:{type:"string"},line:{type:"\
integer",minimum:1},column:{type:"integer",minimum:1},method:{enum:["literal","probe","env","file","harvest","rustc","override"]},generator:{
type:"string"},inputs:{type:"array",items:{type:"object",required:["kind","name"],properties:{kind:{enum:["env","file","tool","output"]},name:{
type:"string"},digest:{$ref:"#/$defs/sha256"}}}}}},Q={type:"string",pattern:"^[0-9a-f]{64}$"},C=new RegExp("^[0-9a-f]{64}$","u");function A(i,{
instancePath:s="",parentData:c,parentDataProperty:h,rootData:m=i,dynamicAnchors:f={}}={}){let e=null,t=0;const l=A.evaluated;if(l.dynamicProps&&
(l.props=void 0),l.dynamicItems&&(l.items=void 0),typeof i=="string"){if(!C.test(i)){const r={instancePath:s,schemaPath:"#/pattern",keyword:"\
pattern",params:{pattern:"^[0-9a-f]{64}$"}};e===null?e=[r]:e.push(r),t++}}else{const r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),t++}return A.errors=e,t===0}A.evaluated={dynamicProps:!1,dynamicItems:!1};function j(i,{instancePath:s="",
parentData:c,parentDataProperty:h,rootData:m=i,dynamicAnchors:f={}}={}){let e=null,t=0;const l=j.evaluated;if(l.dynamicProps&&(l.props=void 0),
l.dynamicItems&&(l.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.method===void 0){const r={instancePath:s,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:"method"}};e===null?e=[r]:e.push(r),t++}if(i.file!==void 0&&typeof i.file!="string"){const r={
instancePath:s+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.line!==void 0){
let r=i.line;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const n={instancePath:s+"/line",schemaPath:"#/properties/line/type",keyword:"\
type",params:{type:"integer"}};e===null?e=[n]:e.push(n),t++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){const n={instancePath:s+"/l\
ine",schemaPath:"#/properties/line/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[n]:e.push(n),t++}}if(i.column!==
void 0){let r=i.column;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const n={instancePath:s+"/column",schemaPath:"#/properties/\
column/type",keyword:"type",params:{type:"integer"}};e===null?e=[n]:e.push(n),t++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){const n={
instancePath:s+"/column",schemaPath:"#/properties/column/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[n]:e.push(
n),t++}}if(i.method!==void 0){let r=i.method;if(!(r==="literal"||r==="probe"||r==="env"||r==="file"||r==="harvest"||r==="rustc"||r==="overri\
de")){const n={instancePath:s+"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues:z.properties.method.enum}};
e===null?e=[n]:e.push(n),t++}}if(i.generator!==void 0&&typeof i.generator!="string"){const r={instancePath:s+"/generator",schemaPath:"#/prop\
erties/generator/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.inputs!==void 0){let r=i.inputs;if(Array.isArray(
r)){const n=r.length;for(let o=0;o<n;o++){let a=r[o];if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.kind===void 0){const p={instancePath:s+
"/inputs/"+o,schemaPath:"#/properties/inputs/items/required",keyword:"required",params:{missingProperty:"kind"}};e===null?e=[p]:e.push(p),t++}
if(a.name===void 0){const p={instancePath:s+"/inputs/"+o,schemaPath:"#/properties/inputs/items/required",keyword:"required",params:{missingProperty:"\
name"}};e===null?e=[p]:e.push(p),t++}if(a.kind!==void 0){let p=a.kind;if(!(p==="env"||p==="file"||p==="tool"||p==="output")){const u={instancePath:s+
"/inputs/"+o+"/kind",schemaPath:"#/properties/inputs/items/properties/kind/enum",keyword:"enum",params:{allowedValues:z.properties.inputs.items.
properties.kind.enum}};e===null?e=[u]:e.push(u),t++}}if(a.name!==void 0&&typeof a.name!="string"){const p={instancePath:s+"/inputs/"+o+"/nam\
e",schemaPath:"#/properties/inputs/items/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),t++}a.digest!==
void 0&&(A(a.digest,{instancePath:s+"/inputs/"+o+"/digest",parentData:a,parentDataProperty:"digest",rootData:m,dynamicAnchors:f})||(e=e===null?
A.errors:e.concat(A.errors),t=e.length))}else{const p={instancePath:s+"/inputs/"+o,schemaPath:"#/properties/inputs/items/type",keyword:"type",
params:{type:"object"}};e===null?e=[p]:e.push(p),t++}}}else{const n={instancePath:s+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"\
type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}}else{const r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"}};e===null?e=[r]:e.push(r),t++}return j.errors=e,t===0}j.evaluated={props:{file:!0,line:!0,column:!0,method:!0,generator:!0,inputs:!0},
dynamicProps:!1,dynamicItems:!1};const S={type:"object",required:["layer","operator","pointer"],properties:{layer:{type:"object",required:["\
kind","place"],properties:{kind:{$ref:"#/$defs/layer-kind"},place:{type:"string"},line:{type:"integer",minimum:1},column:{type:"integer",minimum:1}}},
operator:{type:"string"},pointer:{$ref:"#/$defs/pointer"},was:{},waives:{type:"string"},reason:{type:"string"}}},G={enum:["workspace","site",
"compiled","environment","command-line"]};function I(i,{instancePath:s="",parentData:c,parentDataProperty:h,rootData:m=i,dynamicAnchors:f={}}={}){
let e=null,t=0;const l=I.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),!(i==="workspace"||i==="site"||i==="\
compiled"||i==="environment"||i==="command-line")){const r={instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:G.enum}};
e===null?e=[r]:e.push(r),t++}return I.errors=e,t===0}I.evaluated={dynamicProps:!1,dynamicItems:!1};const T={type:"string",pattern:"^(/([^~/]\
|~[01])*)*$"},H=new RegExp("^(/([^~/]|~[01])*)*$","u");function k(i,{instancePath:s="",parentData:c,parentDataProperty:h,rootData:m=i,dynamicAnchors:f={}}={}){
let e=null,t=0;const l=k.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),typeof i=="string"){if(!H.test(i)){const r={
instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(/([^~/]|~[01])*)*$"}};e===null?e=[r]:e.push(r),t++}}else{const r={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}return k.errors=e,t===0}k.evaluated={
dynamicProps:!1,dynamicItems:!1};function P(i,{instancePath:s="",parentData:c,parentDataProperty:h,rootData:m=i,dynamicAnchors:f={}}={}){let e=null,
t=0;const l=P.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.
layer===void 0){const r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"layer"}};e===null?e=[r]:e.push(r),
t++}if(i.operator===void 0){const r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"operator"}};e===null?
e=[r]:e.push(r),t++}if(i.pointer===void 0){const r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"point\
er"}};e===null?e=[r]:e.push(r),t++}if(i.layer!==void 0){let r=i.layer;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.kind===void 0){const n={
instancePath:s+"/layer",schemaPath:"#/properties/layer/required",keyword:"required",params:{missingProperty:"kind"}};e===null?e=[n]:e.push(n),
t++}if(r.place===void 0){const n={instancePath:s+"/layer",schemaPath:"#/properties/layer/required",keyword:"required",params:{missingProperty:"\
place"}};e===null?e=[n]:e.push(n),t++}if(r.kind!==void 0&&(I(r.kind,{instancePath:s+"/layer/kind",parentData:r,parentDataProperty:"kind",rootData:m,
dynamicAnchors:f})||(e=e===null?I.errors:e.concat(I.errors),t=e.length)),r.place!==void 0&&typeof r.place!="string"){const n={instancePath:s+
"/layer/place",schemaPath:"#/properties/layer/properties/place/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),t++}if(r.
line!==void 0){let n=r.line;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){const o={instancePath:s+"/layer/line",schemaPath:"#/pr\
operties/layer/properties/line/type",keyword:"type",params:{type:"integer"}};e===null?e=[o]:e.push(o),t++}if(typeof n=="number"&&isFinite(n)&&
(n<1||isNaN(n))){const o={instancePath:s+"/layer/line",schemaPath:"#/properties/layer/properties/line/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1}};e===null?e=[o]:e.push(o),t++}}if(r.column!==void 0){let n=r.column;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){const o={
instancePath:s+"/layer/column",schemaPath:"#/properties/layer/properties/column/type",keyword:"type",params:{type:"integer"}};e===null?e=[o]:
e.push(o),t++}if(typeof n=="number"&&isFinite(n)&&(n<1||isNaN(n))){const o={instancePath:s+"/layer/column",schemaPath:"#/properties/layer/pr\
operties/column/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[o]:e.push(o),t++}}}else{const n={instancePath:s+"/l\
ayer",schemaPath:"#/properties/layer/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),t++}}if(i.operator!==void 0&&typeof i.
operator!="string"){const r={instancePath:s+"/operator",schemaPath:"#/properties/operator/type",keyword:"type",params:{type:"string"}};e===null?
e=[r]:e.push(r),t++}if(i.pointer!==void 0&&(k(i.pointer,{instancePath:s+"/pointer",parentData:i,parentDataProperty:"pointer",rootData:m,dynamicAnchors:f})||
(e=e===null?k.errors:e.concat(k.errors),t=e.length)),i.waives!==void 0&&typeof i.waives!="string"){const r={instancePath:s+"/waives",schemaPath:"\
#/properties/waives/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.reason!==void 0&&typeof i.reason!="string"){
const r={instancePath:s+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}}else{
const r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return P.errors=e,t===0}P.evaluated=
{props:{layer:!0,operator:!0,pointer:!0,was:!0,waives:!0,reason:!0},dynamicProps:!1,dynamicItems:!1};const U={type:"object",required:["name",
"version"],properties:{id:{type:"string"},name:{type:"string"},version:{type:"string"}}};function w(i,{instancePath:s="",parentData:c,parentDataProperty:h,
rootData:m=i,dynamicAnchors:f={}}={}){let e=null,t=0;const l=w.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),
i&&typeof i=="object"&&!Array.isArray(i)){if(i.name===void 0){const r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
name"}};e===null?e=[r]:e.push(r),t++}if(i.version===void 0){const r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
version"}};e===null?e=[r]:e.push(r),t++}if(i.id!==void 0&&typeof i.id!="string"){const r={instancePath:s+"/id",schemaPath:"#/properties/id/t\
ype",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.name!==void 0&&typeof i.name!="string"){const r={instancePath:s+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.version!==void 0&&typeof i.
version!="string"){const r={instancePath:s+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"}};e===null?
e=[r]:e.push(r),t++}}else{const r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return w.
errors=e,t===0}w.evaluated={props:{id:!0,name:!0,version:!0},dynamicProps:!1,dynamicItems:!1};const W={type:"object",required:["schema","cha\
nges"],properties:{schema:{$ref:"#/$defs/schema-id"},name:{type:"string"},package:{type:"string"},pointer:{$ref:"#/$defs/pointer"},changes:{
type:"array",items:{type:"object",required:["schema","pointer"],properties:{package:{$ref:"#/$defs/read-package"},schema:{$ref:"#/$defs/sche\
ma-id"},name:{type:"string"},pointer:{$ref:"#/$defs/pointer"},was:{},is:{}}}}}};function L(i,{instancePath:s="",parentData:c,parentDataProperty:h,
rootData:m=i,dynamicAnchors:f={}}={}){let e=null,t=0;const l=L.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),
i&&typeof i=="object"&&!Array.isArray(i)){if(i.schema===void 0){const r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
schema"}};e===null?e=[r]:e.push(r),t++}if(i.changes===void 0){const r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
changes"}};e===null?e=[r]:e.push(r),t++}if(i.schema!==void 0&&(g(i.schema,{instancePath:s+"/schema",parentData:i,parentDataProperty:"schema",
rootData:m,dynamicAnchors:f})||(e=e===null?g.errors:e.concat(g.errors),t=e.length)),i.name!==void 0&&typeof i.name!="string"){const r={instancePath:s+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.package!==void 0&&typeof i.
package!="string"){const r={instancePath:s+"/package",schemaPath:"#/properties/package/type",keyword:"type",params:{type:"string"}};e===null?
e=[r]:e.push(r),t++}if(i.pointer!==void 0&&(k(i.pointer,{instancePath:s+"/pointer",parentData:i,parentDataProperty:"pointer",rootData:m,dynamicAnchors:f})||
(e=e===null?k.errors:e.concat(k.errors),t=e.length)),i.changes!==void 0){let r=i.changes;if(Array.isArray(r)){const n=r.length;for(let o=0;o<
n;o++){let a=r[o];if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.schema===void 0){const p={instancePath:s+"/changes/"+o,schemaPath:"#/pro\
perties/changes/items/required",keyword:"required",params:{missingProperty:"schema"}};e===null?e=[p]:e.push(p),t++}if(a.pointer===void 0){const p={
instancePath:s+"/changes/"+o,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty:"pointer"}};e===null?
e=[p]:e.push(p),t++}if(a.package!==void 0&&(w(a.package,{instancePath:s+"/changes/"+o+"/package",parentData:a,parentDataProperty:"package",rootData:m,
dynamicAnchors:f})||(e=e===null?w.errors:e.concat(w.errors),t=e.length)),a.schema!==void 0&&(g(a.schema,{instancePath:s+"/changes/"+o+"/sche\
ma",parentData:a,parentDataProperty:"schema",rootData:m,dynamicAnchors:f})||(e=e===null?g.errors:e.concat(g.errors),t=e.length)),a.name!==void 0&&
typeof a.name!="string"){const p={instancePath:s+"/changes/"+o+"/name",schemaPath:"#/properties/changes/items/properties/name/type",keyword:"\
type",params:{type:"string"}};e===null?e=[p]:e.push(p),t++}a.pointer!==void 0&&(k(a.pointer,{instancePath:s+"/changes/"+o+"/pointer",parentData:a,
parentDataProperty:"pointer",rootData:m,dynamicAnchors:f})||(e=e===null?k.errors:e.concat(k.errors),t=e.length))}else{const p={instancePath:s+
"/changes/"+o,schemaPath:"#/properties/changes/items/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),t++}}}else{const n={
instancePath:s+"/changes",schemaPath:"#/properties/changes/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}}else{const r={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return L.errors=e,t===0}L.evaluated={
props:{schema:!0,name:!0,package:!0,pointer:!0,changes:!0},dynamicProps:!1,dynamicItems:!1};const J={type:"object",required:["kind","message"],
properties:{kind:{type:"string",minLength:1},severity:{enum:["error","warning","note"]},message:{type:"string"}}};function N(i,{instancePath:s="",
parentData:c,parentDataProperty:h,rootData:m=i,dynamicAnchors:f={}}={}){let e=null,t=0;const l=N.evaluated;if(l.dynamicProps&&(l.props=void 0),
l.dynamicItems&&(l.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.kind===void 0){const r={instancePath:s,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:"kind"}};e===null?e=[r]:e.push(r),t++}if(i.message===void 0){const r={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"message"}};e===null?e=[r]:e.push(r),t++}if(i.kind!==void 0){let r=i.kind;if(typeof r==
"string"){if(x(r)<1){const n={instancePath:s+"/kind",schemaPath:"#/properties/kind/minLength",keyword:"minLength",params:{limit:1}};e===null?
e=[n]:e.push(n),t++}}else{const n={instancePath:s+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type:"string"}};e===null?
e=[n]:e.push(n),t++}}if(i.severity!==void 0){let r=i.severity;if(!(r==="error"||r==="warning"||r==="note")){const n={instancePath:s+"/severi\
ty",schemaPath:"#/properties/severity/enum",keyword:"enum",params:{allowedValues:J.properties.severity.enum}};e===null?e=[n]:e.push(n),t++}}
if(i.message!==void 0&&typeof i.message!="string"){const r={instancePath:s+"/message",schemaPath:"#/properties/message/type",keyword:"type",
params:{type:"string"}};e===null?e=[r]:e.push(r),t++}}else{const r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};
e===null?e=[r]:e.push(r),t++}return N.errors=e,t===0}N.evaluated={props:{kind:!0,severity:!0,message:!0},dynamicProps:!1,dynamicItems:!1};function E(i,{
instancePath:s="",parentData:c,parentDataProperty:h,rootData:m=i,dynamicAnchors:f={}}={}){let e=null,t=0;const l=E.evaluated;if(l.dynamicProps&&
(l.props=void 0),l.dynamicItems&&(l.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i["px-meta"]===void 0){const r={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"px-meta"}};e===null?e=[r]:e.push(r),t++}if(i.facts===void 0){const r={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"facts"}};e===null?e=[r]:e.push(r),t++}if(i.problems===void 0){const r={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"problems"}};e===null?e=[r]:e.push(r),t++}if(i["px-meta"]!==void 0&&i["px\
-meta"]!=="inspect@1"){const r={instancePath:s+"/px-meta",schemaPath:"#/properties/px-meta/const",keyword:"const",params:{allowedValue:"insp\
ect@1"}};e===null?e=[r]:e.push(r),t++}if(i.selection!==void 0){let r=i.selection;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.targets!==
void 0){let n=r.targets;if(Array.isArray(n)){const o=n.length;for(let a=0;a<o;a++)if(typeof n[a]!="string"){const p={instancePath:s+"/select\
ion/targets/"+a,schemaPath:"#/properties/selection/properties/targets/items/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(
p),t++}}else{const o={instancePath:s+"/selection/targets",schemaPath:"#/properties/selection/properties/targets/type",keyword:"type",params:{
type:"array"}};e===null?e=[o]:e.push(o),t++}}if(r.profile!==void 0&&typeof r.profile!="string"){const n={instancePath:s+"/selection/profile",
schemaPath:"#/properties/selection/properties/profile/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),t++}if(r.features!==
void 0){let n=r.features;if(Array.isArray(n)){const o=n.length;for(let a=0;a<o;a++)if(typeof n[a]!="string"){const p={instancePath:s+"/selec\
tion/features/"+a,schemaPath:"#/properties/selection/properties/features/items/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.
push(p),t++}}else{const o={instancePath:s+"/selection/features",schemaPath:"#/properties/selection/properties/features/type",keyword:"type",
params:{type:"array"}};e===null?e=[o]:e.push(o),t++}}if(r.packages!==void 0){let n=r.packages;if(Array.isArray(n)){const o=n.length;for(let a=0;a<
o;a++)if(typeof n[a]!="string"){const p={instancePath:s+"/selection/packages/"+a,schemaPath:"#/properties/selection/properties/packages/item\
s/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),t++}}else{const o={instancePath:s+"/selection/packages",schemaPath:"\
#/properties/selection/properties/packages/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),t++}}}else{const n={instancePath:s+
"/selection",schemaPath:"#/properties/selection/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),t++}}if(i.changed!==void 0){
let r=i.changed;if(Array.isArray(r)){const n=r.length;for(let o=0;o<n;o++)if(typeof r[o]!="string"){const a={instancePath:s+"/changed/"+o,schemaPath:"\
#/properties/changed/items/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}else{const n={instancePath:s+"/changed",
schemaPath:"#/properties/changed/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}if(i.facts!==void 0){let r=i.facts;
if(Array.isArray(r)){const n=r.length;for(let o=0;o<n;o++){let a=r[o];if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.package===void 0){const p={
instancePath:s+"/facts/"+o,schemaPath:"#/properties/facts/items/required",keyword:"required",params:{missingProperty:"package"}};e===null?e=
[p]:e.push(p),t++}if(a.domains===void 0){const p={instancePath:s+"/facts/"+o,schemaPath:"#/properties/facts/items/required",keyword:"require\
d",params:{missingProperty:"domains"}};e===null?e=[p]:e.push(p),t++}if(a.schema===void 0){const p={instancePath:s+"/facts/"+o,schemaPath:"#/\
properties/facts/items/required",keyword:"required",params:{missingProperty:"schema"}};e===null?e=[p]:e.push(p),t++}if(a.name===void 0){const p={
instancePath:s+"/facts/"+o,schemaPath:"#/properties/facts/items/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[p]:
e.push(p),t++}if(a.value===void 0){const p={instancePath:s+"/facts/"+o,schemaPath:"#/properties/facts/items/required",keyword:"required",params:{
missingProperty:"value"}};e===null?e=[p]:e.push(p),t++}if(a.trust===void 0){const p={instancePath:s+"/facts/"+o,schemaPath:"#/properties/fac\
ts/items/required",keyword:"required",params:{missingProperty:"trust"}};e===null?e=[p]:e.push(p),t++}if(a.origin===void 0){const p={instancePath:s+
"/facts/"+o,schemaPath:"#/properties/facts/items/required",keyword:"required",params:{missingProperty:"origin"}};e===null?e=[p]:e.push(p),t++}
if(a.package!==void 0&&(b(a.package,{instancePath:s+"/facts/"+o+"/package",parentData:a,parentDataProperty:"package",rootData:m,dynamicAnchors:f})||
(e=e===null?b.errors:e.concat(b.errors),t=e.length)),a.domains!==void 0&&(q(a.domains,{instancePath:s+"/facts/"+o+"/domains",parentData:a,parentDataProperty:"\
domains",rootData:m,dynamicAnchors:f})||(e=e===null?q.errors:e.concat(q.errors),t=e.length)),a.target!==void 0&&typeof a.target!="string"){const p={
instancePath:s+"/facts/"+o+"/target",schemaPath:"#/properties/facts/items/properties/target/type",keyword:"type",params:{type:"string"}};e===
null?e=[p]:e.push(p),t++}if(a.schema!==void 0&&(g(a.schema,{instancePath:s+"/facts/"+o+"/schema",parentData:a,parentDataProperty:"schema",rootData:m,
dynamicAnchors:f})||(e=e===null?g.errors:e.concat(g.errors),t=e.length)),a.name!==void 0&&($(a.name,{instancePath:s+"/facts/"+o+"/name",parentData:a,
parentDataProperty:"name",rootData:m,dynamicAnchors:f})||(e=e===null?$.errors:e.concat($.errors),t=e.length)),a.trust!==void 0&&(D(a.trust,{
instancePath:s+"/facts/"+o+"/trust",parentData:a,parentDataProperty:"trust",rootData:m,dynamicAnchors:f})||(e=e===null?D.errors:e.concat(D.errors),
t=e.length)),a.origin!==void 0&&(j(a.origin,{instancePath:s+"/facts/"+o+"/origin",parentData:a,parentDataProperty:"origin",rootData:m,dynamicAnchors:f})||
(e=e===null?j.errors:e.concat(j.errors),t=e.length)),a.overridden!==void 0){let p=a.overridden;if(Array.isArray(p)){const u=p.length;for(let y=0;y<
u;y++)P(p[y],{instancePath:s+"/facts/"+o+"/overridden/"+y,parentData:p,parentDataProperty:y,rootData:m,dynamicAnchors:f})||(e=e===null?P.errors:
e.concat(P.errors),t=e.length)}else{const u={instancePath:s+"/facts/"+o+"/overridden",schemaPath:"#/properties/facts/items/properties/overri\
dden/type",keyword:"type",params:{type:"array"}};e===null?e=[u]:e.push(u),t++}}if(a.asked!==void 0){let p=a.asked;if(Array.isArray(p)){const u=p.
length;for(let y=0;y<u;y++)P(p[y],{instancePath:s+"/facts/"+o+"/asked/"+y,parentData:p,parentDataProperty:y,rootData:m,dynamicAnchors:f})||(e=
e===null?P.errors:e.concat(P.errors),t=e.length)}else{const u={instancePath:s+"/facts/"+o+"/asked",schemaPath:"#/properties/facts/items/prop\
erties/asked/type",keyword:"type",params:{type:"array"}};e===null?e=[u]:e.push(u),t++}}if(a["out-dir"]!==void 0&&typeof a["out-dir"]!="strin\
g"){const p={instancePath:s+"/facts/"+o+"/out-dir",schemaPath:"#/properties/facts/items/properties/out-dir/type",keyword:"type",params:{type:"\
string"}};e===null?e=[p]:e.push(p),t++}}else{const p={instancePath:s+"/facts/"+o,schemaPath:"#/properties/facts/items/type",keyword:"type",params:{
type:"object"}};e===null?e=[p]:e.push(p),t++}}}else{const n={instancePath:s+"/facts",schemaPath:"#/properties/facts/type",keyword:"type",params:{
type:"array"}};e===null?e=[n]:e.push(n),t++}}if(i.runs!==void 0){let r=i.runs;if(Array.isArray(r)){const n=r.length;for(let o=0;o<n;o++){let a=r[o];
if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.package===void 0){const p={instancePath:s+"/runs/"+o,schemaPath:"#/properties/runs/items/r\
equired",keyword:"required",params:{missingProperty:"package"}};e===null?e=[p]:e.push(p),t++}if(a["out-dir"]===void 0){const p={instancePath:s+
"/runs/"+o,schemaPath:"#/properties/runs/items/required",keyword:"required",params:{missingProperty:"out-dir"}};e===null?e=[p]:e.push(p),t++}
if(a["in-last-build"]===void 0){const p={instancePath:s+"/runs/"+o,schemaPath:"#/properties/runs/items/required",keyword:"required",params:{
missingProperty:"in-last-build"}};e===null?e=[p]:e.push(p),t++}if(a.package!==void 0&&(w(a.package,{instancePath:s+"/runs/"+o+"/package",parentData:a,
parentDataProperty:"package",rootData:m,dynamicAnchors:f})||(e=e===null?w.errors:e.concat(w.errors),t=e.length)),a["out-dir"]!==void 0&&typeof a["\
out-dir"]!="string"){const p={instancePath:s+"/runs/"+o+"/out-dir",schemaPath:"#/properties/runs/items/properties/out-dir/type",keyword:"typ\
e",params:{type:"string"}};e===null?e=[p]:e.push(p),t++}if(a["in-last-build"]!==void 0&&typeof a["in-last-build"]!="boolean"){const p={instancePath:s+
"/runs/"+o+"/in-last-build",schemaPath:"#/properties/runs/items/properties/in-last-build/type",keyword:"type",params:{type:"boolean"}};e===null?
e=[p]:e.push(p),t++}if(a.why!==void 0){let p=a.why;if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.kind===void 0){const u={instancePath:s+
"/runs/"+o+"/why",schemaPath:"#/properties/runs/items/properties/why/required",keyword:"required",params:{missingProperty:"kind"}};e===null?
e=[u]:e.push(u),t++}if(p.kind!==void 0){let u=p.kind;if(!(u==="facts"||u==="cargo")){const y={instancePath:s+"/runs/"+o+"/why/kind",schemaPath:"\
#/properties/runs/items/properties/why/properties/kind/enum",keyword:"enum",params:{allowedValues:F.properties.runs.items.properties.why.properties.
kind.enum}};e===null?e=[y]:e.push(y),t++}}if(p.because!==void 0){let u=p.because;if(Array.isArray(u)){const y=u.length;for(let d=0;d<y;d++)L(
u[d],{instancePath:s+"/runs/"+o+"/why/because/"+d,parentData:u,parentDataProperty:d,rootData:m,dynamicAnchors:f})||(e=e===null?L.errors:e.concat(
L.errors),t=e.length)}else{const y={instancePath:s+"/runs/"+o+"/why/because",schemaPath:"#/properties/runs/items/properties/why/properties/b\
ecause/type",keyword:"type",params:{type:"array"}};e===null?e=[y]:e.push(y),t++}}if(p["cut-off"]!==void 0){let u=p["cut-off"];if(!(typeof u==
"number"&&!(u%1)&&!isNaN(u)&&isFinite(u))){const y={instancePath:s+"/runs/"+o+"/why/cut-off",schemaPath:"#/properties/runs/items/properties/\
why/properties/cut-off/type",keyword:"type",params:{type:"integer"}};e===null?e=[y]:e.push(y),t++}if(typeof u=="number"&&isFinite(u)&&(u<0||
isNaN(u))){const y={instancePath:s+"/runs/"+o+"/why/cut-off",schemaPath:"#/properties/runs/items/properties/why/properties/cut-off/minimum",
keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[y]:e.push(y),t++}}if(p.files!==void 0){let u=p.files;if(Array.isArray(u)){const y=u.
length;for(let d=0;d<y;d++)if(typeof u[d]!="string"){const v={instancePath:s+"/runs/"+o+"/why/files/"+d,schemaPath:"#/properties/runs/items/\
properties/why/properties/files/items/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),t++}}else{const y={instancePath:s+
"/runs/"+o+"/why/files",schemaPath:"#/properties/runs/items/properties/why/properties/files/type",keyword:"type",params:{type:"array"}};e===
null?e=[y]:e.push(y),t++}}if(p.variables!==void 0){let u=p.variables;if(Array.isArray(u)){const y=u.length;for(let d=0;d<y;d++)if(typeof u[d]!=
"string"){const v={instancePath:s+"/runs/"+o+"/why/variables/"+d,schemaPath:"#/properties/runs/items/properties/why/properties/variables/ite\
ms/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),t++}}else{const y={instancePath:s+"/runs/"+o+"/why/variables",schemaPath:"\
#/properties/runs/items/properties/why/properties/variables/type",keyword:"type",params:{type:"array"}};e===null?e=[y]:e.push(y),t++}}if(p.scripts!==
void 0){let u=p.scripts;if(Array.isArray(u)){const y=u.length;for(let d=0;d<y;d++)if(typeof u[d]!="string"){const v={instancePath:s+"/runs/"+
o+"/why/scripts/"+d,schemaPath:"#/properties/runs/items/properties/why/properties/scripts/items/type",keyword:"type",params:{type:"string"}};
e===null?e=[v]:e.push(v),t++}}else{const y={instancePath:s+"/runs/"+o+"/why/scripts",schemaPath:"#/properties/runs/items/properties/why/prop\
erties/scripts/type",keyword:"type",params:{type:"array"}};e===null?e=[y]:e.push(y),t++}}}else{const u={instancePath:s+"/runs/"+o+"/why",schemaPath:"\
#/properties/runs/items/properties/why/type",keyword:"type",params:{type:"object"}};e===null?e=[u]:e.push(u),t++}}}else{const p={instancePath:s+
"/runs/"+o,schemaPath:"#/properties/runs/items/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),t++}}}else{const n={instancePath:s+
"/runs",schemaPath:"#/properties/runs/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}if(i.problems!==void 0){let r=i.
problems;if(Array.isArray(r)){const n=r.length;for(let o=0;o<n;o++)N(r[o],{instancePath:s+"/problems/"+o,parentData:r,parentDataProperty:o,rootData:m,
dynamicAnchors:f})||(e=e===null?N.errors:e.concat(N.errors),t=e.length)}else{const n={instancePath:s+"/problems",schemaPath:"#/properties/pr\
oblems/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}}else{const r={instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return E.errors=e,t===0}E.evaluated={props:{"px-meta":!0,selection:!0,changed:!0,
facts:!0,runs:!0,problems:!0},dynamicProps:!1,dynamicItems:!1};export{K as validate};
