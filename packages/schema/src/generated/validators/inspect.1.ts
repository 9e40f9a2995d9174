// Generated from packages/schema/schemas by `npm run generate -w packages/schema`. Do not edit.
// @ts-nocheck
import { textLength } from "../../validator-runtime.js";

const K=x,F={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"px-meta:inspect@1",type:"object",required:["px-meta","facts","probl\
ems"],properties:{"px-meta":{const:"inspect@1"},selection:{type:"object",properties:{targets:{type:"array",items:{type:"string"}},profile:{type:"\
string"},features:{type:"array",items:{type:"string"}},packages:{type:"array",items:{type:"string"}}}},changed:{type:"array",items:{type:"st\
ring"}},facts:{type:"array",items:{type:"object",required:["package","domains","schema","name","value","trust","origin"],properties:{package:{
$ref:"#/$defs/known-package"},domains:{$ref:"#/$defs/domains"},target:{type:"string"},schema:{$ref:"#/$defs/schema-id"},name:{$ref:"#/$defs/\
fact-name"},value:{},trust:{$ref:"#/$defs/trust"},origin:{$ref:"#/$defs/origin"},overridden:{type:"array",items:{$ref:"#/$defs/override-step"}},
"out-dir":{type:"string"}}}},runs:{type:"array",items:{type:"object",required:["package","out-dir","in-last-build"],properties:{package:{$ref:"\
#/$defs/read-package"},"out-dir":{type:"string"},"in-last-build":{type:"boolean"},why:{type:"object",required:["kind"],properties:{kind:{enum:[
"facts","cargo"]},because:{type:"array",items:{$ref:"#/$defs/rerun-reason"}},"cut-off":{type:"integer",minimum:0},files:{type:"array",items:{
type:"string"}}}}}}},problems:{type:"array",items:{$ref:"#/$defs/problem"}}},$defs:{domains:{type:"array",uniqueItems:!0,items:{type:"string",
enum:["target","host"]}},"fact-name":{type:"string",minLength:1,maxLength:128},"known-package":{type:"object",required:["id","name","version"],
properties:{id:{type:"string",minLength:1},name:{type:"string",minLength:1},version:{type:"string",minLength:1},links:{type:["string","null"]}}},
"layer-kind":{enum:["workspace","site","compiled","environment","command-line"]},origin:{type:"object",required:["method"],properties:{file:{
type:"string"},line:{type:"integer",minimum:1},column:{type:"integer",minimum:1},method:{enum:["literal","probe","env","file","harvest","rus\
tc","override"]},inputs:{type:"array",items:{type:"object",required:["kind","name"],properties:{kind:{enum:["env","file","tool","output"]},name:{
type:"string"},digest:{$ref:"#/$defs/sha256"}}}}}},"override-step":{type:"object",required:["layer","operator","pointer"],properties:{layer:{
type:"object",required:["kind","place"],properties:{kind:{$ref:"#/$defs/layer-kind"},place:{type:"string"},line:{type:"integer",minimum:1},column:{
type:"integer",minimum:1}}},operator:{type:"string"},pointer:{$ref:"#/$defs/pointer"},was:{},waives:{type:"string"},reason:{type:"string"}}},
pointer:{type:"string",pattern:"^(/([^~/]|~[01])*)*$"},problem:{type:"object",required:["kind","message"],properties:{kind:{type:"string",minLength:1},
severity:{enum:["error","warning","note"]},message:{type:"string"}}},"read-package":{type:"object",required:["name","version"],properties:{id:{
type:"string"},name:{type:"string"},version:{type:"string"}}},"rerun-reason":{type:"object",required:["schema","changes"],properties:{schema:{
$ref:"#/$defs/schema-id"},name:{type:"string"},package:{type:"string"},pointer:{$ref:"#/$defs/pointer"},changes:{type:"array",items:{type:"o\
bject",required:["schema","pointer"],properties:{package:{$ref:"#/$defs/read-package"},schema:{$ref:"#/$defs/schema-id"},name:{type:"string"},
pointer:{$ref:"#/$defs/pointer"},was:{},is:{}}}}}},"schema-id":{type:"string",pattern:"^([a-z0-9][a-z0-9_-]{0,63}:)?[a-z][a-z0-9-]{0,63}@[1-\
9][0-9]{0,3}$"},sha256:{type:"string",pattern:"^[0-9a-f]{64}$"},trust:{enum:["harvested","published","probed","overridden","declared"]}}},V={
type:"object",required:["id","name","version"],properties:{id:{type:"string",minLength:1},name:{type:"string",minLength:1},version:{type:"st\
ring",minLength:1},links:{type:["string","null"]}}},w=textLength;function v(s,{instancePath:i="",parentData:d,parentDataProperty:c,rootData:m=s,
dynamicAnchors:f={}}={}){let e=null,t=0;const l=v.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),s&&typeof s==
"object"&&!Array.isArray(s)){if(s.id===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"i\
d"}};e===null?e=[r]:e.push(r),t++}if(s.name===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
name"}};e===null?e=[r]:e.push(r),t++}if(s.version===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
version"}};e===null?e=[r]:e.push(r),t++}if(s.id!==void 0){let r=s.id;if(typeof r=="string"){if(w(r)<1){const n={instancePath:i+"/id",schemaPath:"\
#/properties/id/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[n]:e.push(n),t++}}else{const n={instancePath:i+"/id",schemaPath:"\
#/properties/id/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),t++}}if(s.name!==void 0){let r=s.name;if(typeof r=="st\
ring"){if(w(r)<1){const n={instancePath:i+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1}};e===null?e=
[n]:e.push(n),t++}}else{const n={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?
e=[n]:e.push(n),t++}}if(s.version!==void 0){let r=s.version;if(typeof r=="string"){if(w(r)<1){const n={instancePath:i+"/version",schemaPath:"\
#/properties/version/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[n]:e.push(n),t++}}else{const n={instancePath:i+"/version",
schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),t++}}if(s.links!==void 0){let r=s.links;
if(typeof r!="string"&&r!==null){const n={instancePath:i+"/links",schemaPath:"#/properties/links/type",keyword:"type",params:{type:V.properties.
links.type}};e===null?e=[n]:e.push(n),t++}}}else{const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[r]:e.push(r),t++}return v.errors=e,t===0}v.evaluated={props:{id:!0,name:!0,version:!0,links:!0},dynamicProps:!1,dynamicItems:!1};const _={
type:"array",uniqueItems:!0,items:{type:"string",enum:["target","host"]}};function b(s,{instancePath:i="",parentData:d,parentDataProperty:c,
rootData:m=s,dynamicAnchors:f={}}={}){let e=null,t=0;const l=b.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),
Array.isArray(s)){const r=s.length;for(let a=0;a<r;a++){let p=s[a];if(typeof p!="string"){const u={instancePath:i+"/"+a,schemaPath:"#/items/\
type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),t++}if(!(p==="target"||p==="host")){const u={instancePath:i+"/"+a,schemaPath:"\
#/items/enum",keyword:"enum",params:{allowedValues:_.items.enum}};e===null?e=[u]:e.push(u),t++}}let n=s.length,o;if(n>1){const a={};for(;n--;){
let p=s[n];if(typeof p=="string"){if(typeof a[p]=="number"){o=a[p];const u={instancePath:i,schemaPath:"#/uniqueItems",keyword:"uniqueItems",
params:{i:n,j:o}};e===null?e=[u]:e.push(u),t++;break}a[p]=n}}}}else{const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
array"}};e===null?e=[r]:e.push(r),t++}return b.errors=e,t===0}b.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};const M={type:"string",
pattern:"^([a-z0-9][a-z0-9_-]{0,63}:)?[a-z][a-z0-9-]{0,63}@[1-9][0-9]{0,3}$"},R=new RegExp("^([a-z0-9][a-z0-9_-]{0,63}:)?[a-z][a-z0-9-]{0,63\
}@[1-9][0-9]{0,3}$","u");function h(s,{instancePath:i="",parentData:d,parentDataProperty:c,rootData:m=s,dynamicAnchors:f={}}={}){let e=null,
t=0;const l=h.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),typeof s=="string"){if(!R.test(s)){const r={instancePath:i,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^([a-z0-9][a-z0-9_-]{0,63}:)?[a-z][a-z0-9-]{0,63}@[1-9][0-9]{0,3}$"}};e===null?e=[
r]:e.push(r),t++}}else{const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}return h.
errors=e,t===0}h.evaluated={dynamicProps:!1,dynamicItems:!1};const O={type:"string",minLength:1,maxLength:128};function q(s,{instancePath:i="",
parentData:d,parentDataProperty:c,rootData:m=s,dynamicAnchors:f={}}={}){let e=null,t=0;const l=q.evaluated;if(l.dynamicProps&&(l.props=void 0),
l.dynamicItems&&(l.items=void 0),typeof s=="string"){if(w(s)>128){const r={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{
limit:128}};e===null?e=[r]:e.push(r),t++}if(w(s)<1){const r={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===
null?e=[r]:e.push(r),t++}}else{const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}
return q.errors=e,t===0}q.evaluated={dynamicProps:!1,dynamicItems:!1};const B={enum:["harvested","published","probed","overridden","declared"]};
function $(s,{instancePath:i="",parentData:d,parentDataProperty:c,rootData:m=s,dynamicAnchors:f={}}={}){let e=null,t=0;const l=$.evaluated;if(l.
dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),!(s==="harvested"||s==="published"||s==="probed"||s==="overridden"||s==="dec\
lared")){const r={instancePath:i,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:B.enum}};e===null?e=[r]:e.push(r),t++}return $.errors=
e,t===0}$.evaluated={dynamicProps:!1,dynamicItems:!1};const z={type:"object",required:["method"],properties:{file:{type:"string"},line:{type:"\
integer",minimum:1},column:{type:"integer",minimum:1},method:{enum:["literal","probe","env","file","harvest","rustc","override"]},inputs:{type:"\
array",items:{type:"object",required:["kind","name"],properties:{kind:{enum:["env","file","tool","output"]},name:{type:"string"},digest:{$ref:"\
#/$defs/sha256"}}}}}},Q={type:"string",pattern:"^[0-9a-f]{64}$"},C=new RegExp("^[0-9a-f]{64}$","u");function D(s,{instancePath:i="",parentData:d,
parentDataProperty:c,rootData:m=s,dynamicAnchors:f={}}={}){let e=null,t=0;const l=D.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&
(l.items=void 0),typeof s=="string"){if(!C.test(s)){const r={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9a\
-f]{64}$"}};e===null?e=[r]:e.push(r),t++}}else{const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=
[r]:e.push(r),t++}return D.errors=e,t===0}D.evaluated={dynamicProps:!1,dynamicItems:!1};function j(s,{instancePath:i="",parentData:d,parentDataProperty:c,
rootData:m=s,dynamicAnchors:f={}}={}){let e=null,t=0;const l=j.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),
s&&typeof s=="object"&&!Array.isArray(s)){if(s.method===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
method"}};e===null?e=[r]:e.push(r),t++}if(s.file!==void 0&&typeof s.file!="string"){const r={instancePath:i+"/file",schemaPath:"#/properties\
/file/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(s.line!==void 0){let r=s.line;if(!(typeof r=="number"&&!(r%
1)&&!isNaN(r)&&isFinite(r))){const n={instancePath:i+"/line",schemaPath:"#/properties/line/type",keyword:"type",params:{type:"integer"}};e===
null?e=[n]:e.push(n),t++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){const n={instancePath:i+"/line",schemaPath:"#/properties/line/\
minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[n]:e.push(n),t++}}if(s.column!==void 0){let r=s.column;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const n={instancePath:i+"/column",schemaPath:"#/properties/column/type",keyword:"type",params:{type:"\
integer"}};e===null?e=[n]:e.push(n),t++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){const n={instancePath:i+"/column",schemaPath:"#\
/properties/column/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[n]:e.push(n),t++}}if(s.method!==void 0){let r=s.
method;if(!(r==="literal"||r==="probe"||r==="env"||r==="file"||r==="harvest"||r==="rustc"||r==="override")){const n={instancePath:i+"/method",
schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues:z.properties.method.enum}};e===null?e=[n]:e.push(n),t++}}if(s.inputs!==
void 0){let r=s.inputs;if(Array.isArray(r)){const n=r.length;for(let o=0;o<n;o++){let a=r[o];if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.
kind===void 0){const p={instancePath:i+"/inputs/"+o,schemaPath:"#/properties/inputs/items/required",keyword:"required",params:{missingProperty:"\
kind"}};e===null?e=[p]:e.push(p),t++}if(a.name===void 0){const p={instancePath:i+"/inputs/"+o,schemaPath:"#/properties/inputs/items/required",
keyword:"required",params:{missingProperty:"name"}};e===null?e=[p]:e.push(p),t++}if(a.kind!==void 0){let p=a.kind;if(!(p==="env"||p==="file"||
p==="tool"||p==="output")){const u={instancePath:i+"/inputs/"+o+"/kind",schemaPath:"#/properties/inputs/items/properties/kind/enum",keyword:"\
enum",params:{allowedValues:z.properties.inputs.items.properties.kind.enum}};e===null?e=[u]:e.push(u),t++}}if(a.name!==void 0&&typeof a.name!=
"string"){const p={instancePath:i+"/inputs/"+o+"/name",schemaPath:"#/properties/inputs/items/properties/name/type",keyword:"type",params:{type:"\
string"}};e===null?e=[p]:e.push(p),t++}a.digest!==void 0&&(D(a.digest,{instancePath:i+"/inputs/"+o+"/digest",parentData:a,parentDataProperty:"\
digest",rootData:m,dynamicAnchors:f})||(e=e===null?D.errors:e.concat(D.errors),t=e.length))}else{const p={instancePath:i+"/inputs/"+o,schemaPath:"\
#/properties/inputs/items/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),t++}}}else{const n={instancePath:i+"/inputs",
schemaPath:"#/properties/inputs/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}}else{const r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return j.errors=e,t===0}j.evaluated={props:{file:!0,line:!0,column:!0,
method:!0,inputs:!0},dynamicProps:!1,dynamicItems:!1};const S={type:"object",required:["layer","operator","pointer"],properties:{layer:{type:"\
object",required:["kind","place"],properties:{kind:{$ref:"#/$defs/layer-kind"},place:{type:"string"},line:{type:"integer",minimum:1},column:{
type:"integer",minimum:1}}},operator:{type:"string"},pointer:{$ref:"#/$defs/pointer"},was:{},waives:{type:"string"},reason:{type:"string"}}},
G={enum:["workspace","site","compiled","environment","command-line"]};function A(s,{instancePath:i="",parentData:d,parentDataProperty:c,rootData:m=s,
dynamicAnchors:f={}}={}){let e=null,t=0;const l=A.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),!(s==="work\
space"||s==="site"||s==="compiled"||s==="environment"||s==="command-line")){const r={instancePath:i,schemaPath:"#/enum",keyword:"enum",params:{
allowedValues:G.enum}};e===null?e=[r]:e.push(r),t++}return A.errors=e,t===0}A.evaluated={dynamicProps:!1,dynamicItems:!1};const T={type:"str\
ing",pattern:"^(/([^~/]|~[01])*)*$"},H=new RegExp("^(/([^~/]|~[01])*)*$","u");function g(s,{instancePath:i="",parentData:d,parentDataProperty:c,
rootData:m=s,dynamicAnchors:f={}}={}){let e=null,t=0;const l=g.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),
typeof s=="string"){if(!H.test(s)){const r={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(/([^~/]|~[01])*)*$"}};
e===null?e=[r]:e.push(r),t++}}else{const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(
r),t++}return g.errors=e,t===0}g.evaluated={dynamicProps:!1,dynamicItems:!1};function I(s,{instancePath:i="",parentData:d,parentDataProperty:c,
rootData:m=s,dynamicAnchors:f={}}={}){let e=null,t=0;const l=I.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),
s&&typeof s=="object"&&!Array.isArray(s)){if(s.layer===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
layer"}};e===null?e=[r]:e.push(r),t++}if(s.operator===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
operator"}};e===null?e=[r]:e.push(r),t++}if(s.pointer===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
pointer"}};e===null?e=[r]:e.push(r),t++}if(s.layer!==void 0){let r=s.layer;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.kind===void 0){
const n={instancePath:i+"/layer",schemaPath:"#/properties/layer/required",keyword:"required",params:{missingProperty:"kind"}};e===null?e=[n]:
e.push(n),t++}if(r.place===void 0){const n={instancePath:i+"/layer",schemaPath:"#/properties/layer/required",keyword:"required",params:{missingProperty:"\
place"}};e===null?e=[n]:e.push(n),t++}if(r.kind!==void 0&&(A(r.kind,{instancePath:i+"/layer/kind",parentData:r,parentDataProperty:"kind",rootData:m,
dynamicAnchors:f})||(e=e===null?A.errors:e.concat(A.errors),t=e.length)),r.place!==void 0&&typeof r.place!="string"){const n={instancePath:i+
"/layer/place",schemaPath:"#/properties/layer/properties/place/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),t++}if(r.
line!==void 0){let n=r.line;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){const o={instancePath:i+"/layer/line",schemaPath:"#/pr\
operties/layer/properties/line/type",keyword:"type",params:{type:"integer"}};e===null?e=[o]:e.push(o),t++}if(typeof n=="number"&&isFinite(n)&&
(n<1||isNaN(n))){const o={instancePath:i+"/layer/line",schemaPath:"#/properties/layer/properties/line/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1}};e===null?e=[o]:e.push(o),t++}}if(r.column!==void 0){let n=r.column;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){const o={
instancePath:i+"/layer/column",schemaPath:"#/properties/layer/properties/column/type",keyword:"type",params:{type:"integer"}};e===null?e=[o]:
e.push(o),t++}if(typeof n=="number"&&isFinite(n)&&(n<1||isNaN(n))){const o={instancePath:i+"/layer/column",schemaPath:"#/properties/layer/pr\
operties/column/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[o]:e.push(o),t++}}}else{const n={instancePath:i+"/l\
ayer",schemaPath:"#/properties/layer/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),t++}}if(s.operator!==void 0&&typeof s.
operator!="string"){const r={instancePath:i+"/operator",schemaPath:"#/properties/operator/type",keyword:"type",params:{type:"string"}};e===null?
e=[r]:e.push(r),t++}if(s.pointer!==void 0&&(g(s.pointer,{instancePath:i+"/pointer",parentData:s,parentDataProperty:"pointer",rootData:m,dynamicAnchors:f})||
(e=e===null?g.errors:e.concat(g.errors),t=e.length)),s.waives!==void 0&&typeof s.waives!="string"){const r={instancePath:i+"/waives",schemaPath:"\
#/properties/waives/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(s.reason!==void 0&&typeof s.reason!="string"){
const r={instancePath:i+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}}else{
const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return I.errors=e,t===0}I.evaluated=
{props:{layer:!0,operator:!0,pointer:!0,was:!0,waives:!0,reason:!0},dynamicProps:!1,dynamicItems:!1};const U={type:"object",required:["name",
"version"],properties:{id:{type:"string"},name:{type:"string"},version:{type:"string"}}};function P(s,{instancePath:i="",parentData:d,parentDataProperty:c,
rootData:m=s,dynamicAnchors:f={}}={}){let e=null,t=0;const l=P.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),
s&&typeof s=="object"&&!Array.isArray(s)){if(s.name===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
name"}};e===null?e=[r]:e.push(r),t++}if(s.version===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
version"}};e===null?e=[r]:e.push(r),t++}if(s.id!==void 0&&typeof s.id!="string"){const r={instancePath:i+"/id",schemaPath:"#/properties/id/t\
ype",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(s.name!==void 0&&typeof s.name!="string"){const r={instancePath:i+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(s.version!==void 0&&typeof s.
version!="string"){const r={instancePath:i+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"}};e===null?
e=[r]:e.push(r),t++}}else{const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return P.
errors=e,t===0}P.evaluated={props:{id:!0,name:!0,version:!0},dynamicProps:!1,dynamicItems:!1};const W={type:"object",required:["schema","cha\
nges"],properties:{schema:{$ref:"#/$defs/schema-id"},name:{type:"string"},package:{type:"string"},pointer:{$ref:"#/$defs/pointer"},changes:{
type:"array",items:{type:"object",required:["schema","pointer"],properties:{package:{$ref:"#/$defs/read-package"},schema:{$ref:"#/$defs/sche\
ma-id"},name:{type:"string"},pointer:{$ref:"#/$defs/pointer"},was:{},is:{}}}}}};function L(s,{instancePath:i="",parentData:d,parentDataProperty:c,
rootData:m=s,dynamicAnchors:f={}}={}){let e=null,t=0;const l=L.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),
s&&typeof s=="object"&&!Array.isArray(s)){if(s.schema===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
schema"}};e===null?e=[r]:e.push(r),t++}if(s.changes===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
changes"}};e===null?e=[r]:e.push(r),t++}if(s.schema!==void 0&&(h(s.schema,{instancePath:i+"/schema",parentData:s,parentDataProperty:"schema",
rootData:m,dynamicAnchors:f})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),s.name!==void 0&&typeof s.name!="string"){const r={instancePath:i+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(s.package!==void 0&&typeof s.
package!="string"){const r={instancePath:i+"/package",schemaPath:"#/properties/package/type",keyword:"type",params:{type:"string"}};e===null?
e=[r]:e.push(r),t++}if(s.pointer!==void 0&&(g(s.pointer,{instancePath:i+"/pointer",parentData:s,parentDataProperty:"pointer",rootData:m,dynamicAnchors:f})||
(e=e===null?g.errors:e.concat(g.errors),t=e.length)),s.changes!==void 0){let r=s.changes;if(Array.isArray(r)){const n=r.length;for(let o=0;o<
n;o++){let a=r[o];if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.schema===void 0){const p={instancePath:i+"/changes/"+o,schemaPath:"#/pro\
perties/changes/items/required",keyword:"required",params:{missingProperty:"schema"}};e===null?e=[p]:e.push(p),t++}if(a.pointer===void 0){const p={
instancePath:i+"/changes/"+o,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty:"pointer"}};e===null?
e=[p]:e.push(p),t++}if(a.package!==void 0&&(P(a.package,{instancePath:i+"/changes/"+o+"/package",parentData:a,parentDataProperty:"package",rootData:m,
dynamicAnchors:f})||(e=e===null?P.errors:e.concat(P.errors),t=e.length)),a.schema!==void 0&&(h(a.schema,{instancePath:i+"/changes/"+o+"/sche\
ma",parentData:a,parentDataProperty:"schema",rootData:m,dynamicAnchors:f})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),a.name!==void 0&&
typeof a.name!="string"){const p={instancePath:i+"/changes/"+o+"/name",schemaPath:"#/properties/changes/items/properties/name/type",keyword:"\
type",params:{type:"string"}};e===null?e=[p]:e.push(p),t++}a.pointer!==void 0&&(g(a.pointer,{instancePath:i+"/changes/"+o+"/pointer",parentData:a,
parentDataProperty:"pointer",rootData:m,dynamicAnchors:f})||(e=e===null?g.errors:e.concat(g.errors),t=e.length))}else{const p={instancePath:i+
"/changes/"+o,schemaPath:"#/properties/changes/items/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),t++}}}else{const n={
instancePath:i+"/changes",schemaPath:"#/properties/changes/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}}else{const r={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return L.errors=e,t===0}L.evaluated={
props:{schema:!0,name:!0,package:!0,pointer:!0,changes:!0},dynamicProps:!1,dynamicItems:!1};const J={type:"object",required:["kind","message"],
properties:{kind:{type:"string",minLength:1},severity:{enum:["error","warning","note"]},message:{type:"string"}}};function N(s,{instancePath:i="",
parentData:d,parentDataProperty:c,rootData:m=s,dynamicAnchors:f={}}={}){let e=null,t=0;const l=N.evaluated;if(l.dynamicProps&&(l.props=void 0),
l.dynamicItems&&(l.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.kind===void 0){const r={instancePath:i,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:"kind"}};e===null?e=[r]:e.push(r),t++}if(s.message===void 0){const r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"message"}};e===null?e=[r]:e.push(r),t++}if(s.kind!==void 0){let r=s.kind;if(typeof r==
"string"){if(w(r)<1){const n={instancePath:i+"/kind",schemaPath:"#/properties/kind/minLength",keyword:"minLength",params:{limit:1}};e===null?
e=[n]:e.push(n),t++}}else{const n={instancePath:i+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type:"string"}};e===null?
e=[n]:e.push(n),t++}}if(s.severity!==void 0){let r=s.severity;if(!(r==="error"||r==="warning"||r==="note")){const n={instancePath:i+"/severi\
ty",schemaPath:"#/properties/severity/enum",keyword:"enum",params:{allowedValues:J.properties.severity.enum}};e===null?e=[n]:e.push(n),t++}}
if(s.message!==void 0&&typeof s.message!="string"){const r={instancePath:i+"/message",schemaPath:"#/properties/message/type",keyword:"type",
params:{type:"string"}};e===null?e=[r]:e.push(r),t++}}else{const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};
e===null?e=[r]:e.push(r),t++}return N.errors=e,t===0}N.evaluated={props:{kind:!0,severity:!0,message:!0},dynamicProps:!1,dynamicItems:!1};function x(s,{
instancePath:i="",parentData:d,parentDataProperty:c,rootData:m=s,dynamicAnchors:f={}}={}){let e=null,t=0;const l=x.evaluated;if(l.dynamicProps&&
(l.props=void 0),l.dynamicItems&&(l.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s["px-meta"]===void 0){const r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"px-meta"}};e===null?e=[r]:e.push(r),t++}if(s.facts===void 0){const r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"facts"}};e===null?e=[r]:e.push(r),t++}if(s.problems===void 0){const r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"problems"}};e===null?e=[r]:e.push(r),t++}if(s["px-meta"]!==void 0&&s["px\
-meta"]!=="inspect@1"){const r={instancePath:i+"/px-meta",schemaPath:"#/properties/px-meta/const",keyword:"const",params:{allowedValue:"insp\
ect@1"}};e===null?e=[r]:e.push(r),t++}if(s.selection!==void 0){let r=s.selection;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.targets!==
void 0){let n=r.targets;if(Array.isArray(n)){const o=n.length;for(let a=0;a<o;a++)if(typeof n[a]!="string"){const p={instancePath:i+"/select\
ion/targets/"+a,schemaPath:"#/properties/selection/properties/targets/items/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(
p),t++}}else{const o={instancePath:i+"/selection/targets",schemaPath:"#/properties/selection/properties/targets/type",keyword:"type",params:{
type:"array"}};e===null?e=[o]:e.push(o),t++}}if(r.profile!==void 0&&typeof r.profile!="string"){const n={instancePath:i+"/selection/profile",
schemaPath:"#/properties/selection/properties/profile/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),t++}if(r.features!==
void 0){let n=r.features;if(Array.isArray(n)){const o=n.length;for(let a=0;a<o;a++)if(typeof n[a]!="string"){const p={instancePath:i+"/selec\
tion/features/"+a,schemaPath:"#/properties/selection/properties/features/items/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.
push(p),t++}}else{const o={instancePath:i+"/selection/features",schemaPath:"#/properties/selection/properties/features/type",keyword:"type",
params:{type:"array"}};e===null?e=[o]:e.push(o),t++}}if(r.packages!==void 0){let n=r.packages;if(Array.isArray(n)){const o=n.length;for(let a=0;a<
o;a++)if(typeof n[a]!="string"){const p={instancePath:i+"/selection/packages/"+a,schemaPath:"#/properties/selection/properties/packages/item\
s/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),t++}}else{const o={instancePath:i+"/selection/packages",schemaPath:"\
#/properties/selection/properties/packages/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),t++}}}else{const n={instancePath:i+
"/selection",schemaPath:"#/properties/selection/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),t++}}if(s.changed!==void 0){
let r=s.changed;if(Array.isArray(r)){const n=r.length;for(let o=0;o<n;o++)if(typeof r[o]!="string"){const a={instancePath:i+"/changed/"+o,schemaPath:"\
#/properties/changed/items/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}else{const n={instancePath:i+"/changed",
schemaPath:"#/properties/changed/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}if(s.facts!==void 0){let r=s.facts;
if(Array.isArray(r)){const n=r.length;for(let o=0;o<n;o++){let a=r[o];if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.package===void 0){const p={
instancePath:i+"/facts/"+o,schemaPath:"#/properties/facts/items/required",keyword:"required",params:{missingProperty:"package"}};e===null?e=
[p]:e.push(p),t++}if(a.domains===void 0){const p={instancePath:i+"/facts/"+o,schemaPath:"#/properties/facts/items/required",keyword:"require\
d",params:{missingProperty:"domains"}};e===null?e=[p]:e.push(p),t++}if(a.schema===void 0){const p={instancePath:i+"/facts/"+o,schemaPath:"#/\
properties/facts/items/required",keyword:"required",params:{missingProperty:"schema"}};e===null?e=[p]:e.push(p),t++}if(a.name===void 0){const p={
instancePath:i+"/facts/"+o,schemaPath:"#/properties/facts/items/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[p]:
e.push(p),t++}if(a.value===void 0){const p={instancePath:i+"/facts/"+o,schemaPath:"#/properties/facts/items/required",keyword:"required",params:{
missingProperty:"value"}};e===null?e=[p]:e.push(p),t++}if(a.trust===void 0){const p={instancePath:i+"/facts/"+o,schemaPath:"#/properties/fac\
ts/items/required",keyword:"required",params:{missingProperty:"trust"}};e===null?e=[p]:e.push(p),t++}if(a.origin===void 0){const p={instancePath:i+
"/facts/"+o,schemaPath:"#/properties/facts/items/required",keyword:"required",params:{missingProperty:"origin"}};e===null?e=[p]:e.push(p),t++}
if(a.package!==void 0&&(v(a.package,{instancePath:i+"/facts/"+o+"/package",parentData:a,parentDataProperty:"package",rootData:m,dynamicAnchors:f})||
(e=e===null?v.errors:e.concat(v.errors),t=e.length)),a.domains!==void 0&&(b(a.domains,{instancePath:i+"/facts/"+o+"/domains",parentData:a,parentDataProperty:"\
domains",rootData:m,dynamicAnchors:f})||(e=e===null?b.errors:e.concat(b.errors),t=e.length)),a.target!==void 0&&typeof a.target!="string"){const p={
instancePath:i+"/facts/"+o+"/target",schemaPath:"#/properties/facts/items/properties/target/type",keyword:"type",params:{type:"string"}};e===
null?e=[p]:e.push(p),t++}if(a.schema!==void 0&&(h(a.schema,{instancePath:i+"/facts/"+o+"/schema",parentData:a,parentDataProperty:"schema",rootData:m,
dynamicAnchors:f})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),a.name!==void 0&&(q(a.name,{instancePath:i+"/facts/"+o+"/name",parentData:a,
parentDataProperty:"name",rootData:m,dynamicAnchors:f})||(e=e===null?q.errors:e.concat(q.errors),t=e.length)),a.trust!==void 0&&($(a.trust,{
instancePath:i+"/facts/"+o+"/trust",parentData:a,parentDataProperty:"trust",rootData:m,dynamicAnchors:f})||(e=e===null?$.errors:e.concat($.errors),
t=e.length)),a.origin!==void 0&&(j(a.origin,{instancePath:i+"/facts/"+o+"/origin",parentData:a,parentDataProperty:"origin",rootData:m,dynamicAnchors:f})||
(e=e===null?j.errors:e.concat(j.errors),t=e.length)),a.overridden!==void 0){let p=a.overridden;if(Array.isArray(p)){const u=p.length;for(let y=0;y<
u;y++)I(p[y],{instancePath:i+"/facts/"+o+"/overridden/"+y,parentData:p,parentDataProperty:y,rootData:m,dynamicAnchors:f})||(e=e===null?I.errors:
e.concat(I.errors),t=e.length)}else{const u={instancePath:i+"/facts/"+o+"/overridden",schemaPath:"#/properties/facts/items/properties/overri\
dden/type",keyword:"type",params:{type:"array"}};e===null?e=[u]:e.push(u),t++}}if(a["out-dir"]!==void 0&&typeof a["out-dir"]!="string"){const p={
instancePath:i+"/facts/"+o+"/out-dir",schemaPath:"#/properties/facts/items/properties/out-dir/type",keyword:"type",params:{type:"string"}};e===
null?e=[p]:e.push(p),t++}}else{const p={instancePath:i+"/facts/"+o,schemaPath:"#/properties/facts/items/type",keyword:"type",params:{type:"o\
bject"}};e===null?e=[p]:e.push(p),t++}}}else{const n={instancePath:i+"/facts",schemaPath:"#/properties/facts/type",keyword:"type",params:{type:"\
array"}};e===null?e=[n]:e.push(n),t++}}if(s.runs!==void 0){let r=s.runs;if(Array.isArray(r)){const n=r.length;for(let o=0;o<n;o++){let a=r[o];
if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.package===void 0){const p={instancePath:i+"/runs/"+o,schemaPath:"#/properties/runs/items/r\
equired",keyword:"required",params:{missingProperty:"package"}};e===null?e=[p]:e.push(p),t++}if(a["out-dir"]===void 0){const p={instancePath:i+
"/runs/"+o,schemaPath:"#/properties/runs/items/required",keyword:"required",params:{missingProperty:"out-dir"}};e===null?e=[p]:e.push(p),t++}
if(a["in-last-build"]===void 0){const p={instancePath:i+"/runs/"+o,schemaPath:"#/properties/runs/items/required",keyword:"required",params:{
missingProperty:"in-last-build"}};e===null?e=[p]:e.push(p),t++}if(a.package!==void 0&&(P(a.package,{instancePath:i+"/runs/"+o+"/package",parentData:a,
parentDataProperty:"package",rootData:m,dynamicAnchors:f})||(e=e===null?P.errors:e.concat(P.errors),t=e.length)),a["out-dir"]!==void 0&&typeof a["\
out-dir"]!="string"){const p={instancePath:i+"/runs/"+o+"/out-dir",schemaPath:"#/properties/runs/items/properties/out-dir/type",keyword:"typ\
e",params:{type:"string"}};e===null?e=[p]:e.push(p),t++}if(a["in-last-build"]!==void 0&&typeof a["in-last-build"]!="boolean"){const p={instancePath:i+
"/runs/"+o+"/in-last-build",schemaPath:"#/properties/runs/items/properties/in-last-build/type",keyword:"type",params:{type:"boolean"}};e===null?
e=[p]:e.push(p),t++}if(a.why!==void 0){let p=a.why;if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.kind===void 0){const u={instancePath:i+
"/runs/"+o+"/why",schemaPath:"#/properties/runs/items/properties/why/required",keyword:"required",params:{missingProperty:"kind"}};e===null?
e=[u]:e.push(u),t++}if(p.kind!==void 0){let u=p.kind;if(!(u==="facts"||u==="cargo")){const y={instancePath:i+"/runs/"+o+"/why/kind",schemaPath:"\
#/properties/runs/items/properties/why/properties/kind/enum",keyword:"enum",params:{allowedValues:F.properties.runs.items.properties.why.properties.
kind.enum}};e===null?e=[y]:e.push(y),t++}}if(p.because!==void 0){let u=p.because;if(Array.isArray(u)){const y=u.length;for(let k=0;k<y;k++)L(
u[k],{instancePath:i+"/runs/"+o+"/why/because/"+k,parentData:u,parentDataProperty:k,rootData:m,dynamicAnchors:f})||(e=e===null?L.errors:e.concat(
L.errors),t=e.length)}else{const y={instancePath:i+"/runs/"+o+"/why/because",schemaPath:"#/properties/runs/items/properties/why/properties/b\
ecause/type",keyword:"type",params:{type:"array"}};e===null?e=[y]:e.push(y),t++}}if(p["cut-off"]!==void 0){let u=p["cut-off"];if(!(typeof u==
"number"&&!(u%1)&&!isNaN(u)&&isFinite(u))){const y={instancePath:i+"/runs/"+o+"/why/cut-off",schemaPath:"#/properties/runs/items/properties/\
why/properties/cut-off/type",keyword:"type",params:{type:"integer"}};e===null?e=[y]:e.push(y),t++}if(typeof u=="number"&&isFinite(u)&&(u<0||
isNaN(u))){const y={instancePath:i+"/runs/"+o+"/why/cut-off",schemaPath:"#/properties/runs/items/properties/why/properties/cut-off/minimum",
keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[y]:e.push(y),t++}}if(p.files!==void 0){let u=p.files;if(Array.isArray(u)){const y=u.
length;for(let k=0;k<y;k++)if(typeof u[k]!="string"){const E={instancePath:i+"/runs/"+o+"/why/files/"+k,schemaPath:"#/properties/runs/items/\
properties/why/properties/files/items/type",keyword:"type",params:{type:"string"}};e===null?e=[E]:e.push(E),t++}}else{const y={instancePath:i+
"/runs/"+o+"/why/files",schemaPath:"#/properties/runs/items/properties/why/properties/files/type",keyword:"type",params:{type:"array"}};e===
null?e=[y]:e.push(y),t++}}}else{const u={instancePath:i+"/runs/"+o+"/why",schemaPath:"#/properties/runs/items/properties/why/type",keyword:"\
type",params:{type:"object"}};e===null?e=[u]:e.push(u),t++}}}else{const p={instancePath:i+"/runs/"+o,schemaPath:"#/properties/runs/items/typ\
e",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),t++}}}else{const n={instancePath:i+"/runs",schemaPath:"#/properties/runs/\
type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}if(s.problems!==void 0){let r=s.problems;if(Array.isArray(r)){const n=r.
length;for(let o=0;o<n;o++)N(r[o],{instancePath:i+"/problems/"+o,parentData:r,parentDataProperty:o,rootData:m,dynamicAnchors:f})||(e=e===null?
N.errors:e.concat(N.errors),t=e.length)}else{const n={instancePath:i+"/problems",schemaPath:"#/properties/problems/type",keyword:"type",params:{
type:"array"}};e===null?e=[n]:e.push(n),t++}}}else{const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[r]:e.push(r),t++}return x.errors=e,t===0}x.evaluated={props:{"px-meta":!0,selection:!0,changed:!0,facts:!0,runs:!0,problems:!0},dynamicProps:!1,
dynamicItems:!1};export{K as validate};
