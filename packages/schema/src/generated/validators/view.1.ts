// Generated from packages/schema/schemas by `npm run generate -w packages/schema`. Do not edit.
// @ts-nocheck
import { textLength } from "../../validator-runtime.js";

const R=A,B={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"px-meta:view@1",type:"object",required:["package","domains","comple\
te","facts","merged","contributions"],properties:{package:{$ref:"#/$defs/package"},domains:{$ref:"#/$defs/domains"},complete:{type:"boolean"},
facts:{type:"array",items:{type:"object",required:["package","schema","name","domains","target","value","sha256","trust","origin"],properties:{
package:{$ref:"#/$defs/known-package"},schema:{$ref:"#/$defs/schema-id"},name:{$ref:"#/$defs/fact-name"},domains:{$ref:"#/$defs/domains"},target:{
type:"string"},value:{},sha256:{$ref:"#/$defs/sha256"},trust:{$ref:"#/$defs/trust"},origin:{$ref:"#/$defs/origin"},overridden:{type:"array",
items:{$ref:"#/$defs/override-step"}},"out-dir":{type:"string"},workspace:{type:"string"}}}},merged:{type:"array",items:{type:"object",required:[
"schema","pointer","value","sha256"],properties:{schema:{$ref:"#/$defs/schema-id"},pointer:{$ref:"#/$defs/pointer"},value:{},sha256:{$ref:"#\
/$defs/sha256"}}}},contributions:{type:"array",items:{type:"object",required:["package","output","sha256"],properties:{package:{$ref:"#/$def\
s/package"},output:{type:"string"},facts:{type:"string"},sha256:{$ref:"#/$defs/sha256"}}}}},$defs:{domains:{type:"array",uniqueItems:!0,items:{
type:"string",enum:["target","host"]}},"fact-name":{type:"string",minLength:1,maxLength:128},"known-package":{type:"object",required:["id","\
name","version"],properties:{id:{type:"string",minLength:1},name:{type:"string",minLength:1},version:{type:"string"},links:{type:["string","\
null"]}}},"layer-kind":{enum:["workspace","site","compiled","environment","command-line"]},origin:{type:"object",required:["method"],properties:{
file:{type:"string"},line:{type:"integer",minimum:1},column:{type:"integer",minimum:1},method:{enum:["literal","probe","env","file","harvest",
"rustc","override"]},inputs:{type:"array",items:{type:"object",required:["kind","name"],properties:{kind:{enum:["env","file","tool","output"]},
name:{type:"string"},digest:{$ref:"#/$defs/sha256"}}}}}},"override-step":{type:"object",required:["layer","operator","pointer"],properties:{
layer:{type:"object",required:["kind","place"],properties:{kind:{$ref:"#/$defs/layer-kind"},place:{type:"string"},line:{type:"integer",minimum:1},
column:{type:"integer",minimum:1}}},operator:{type:"string"},pointer:{$ref:"#/$defs/pointer"},was:{},waives:{type:"string"},reason:{type:"st\
ring"}}},package:{type:"object",required:["name","version"],properties:{name:{type:"string",minLength:1},version:{type:"string",minLength:1},
links:{type:"string"}}},pointer:{type:"string",pattern:"^(/([^~/]|~[01])*)*$"},"schema-id":{type:"string",pattern:"^([a-z0-9][a-z0-9_-]{0,63\
}:)?[a-z][a-z0-9-]{0,63}@[1-9][0-9]{0,3}$"},sha256:{type:"string",pattern:"^[0-9a-f]{64}$"},trust:{enum:["harvested","published","probed","o\
verridden","declared"]}}},C={type:"object",required:["name","version"],properties:{name:{type:"string",minLength:1},version:{type:"string",minLength:1},
links:{type:"string"}}},v=textLength;function h(i,{instancePath:s="",parentData:c,parentDataProperty:y,rootData:u=i,dynamicAnchors:m={}}={}){
let e=null,t=0;const l=h.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),i&&typeof i=="object"&&!Array.isArray(
i)){if(i.name===void 0){const r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.
push(r),t++}if(i.version===void 0){const r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"}};e===
null?e=[r]:e.push(r),t++}if(i.name!==void 0){let r=i.name;if(typeof r=="string"){if(v(r)<1){const p={instancePath:s+"/name",schemaPath:"#/pr\
operties/name/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[p]:e.push(p),t++}}else{const p={instancePath:s+"/name",schemaPath:"\
#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),t++}}if(i.version!==void 0){let r=i.version;if(typeof r==
"string"){if(v(r)<1){const p={instancePath:s+"/version",schemaPath:"#/properties/version/minLength",keyword:"minLength",params:{limit:1}};e===
null?e=[p]:e.push(p),t++}}else{const p={instancePath:s+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"}};
e===null?e=[p]:e.push(p),t++}}if(i.links!==void 0&&typeof i.links!="string"){const r={instancePath:s+"/links",schemaPath:"#/properties/links\
/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}}else{const r={instancePath:s,schemaPath:"#/type",keyword:"type",
params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return h.errors=e,t===0}h.evaluated={props:{name:!0,version:!0,links:!0},dynamicProps:!1,
dynamicItems:!1};const z={type:"array",uniqueItems:!0,items:{type:"string",enum:["target","host"]}};function g(i,{instancePath:s="",parentData:c,
parentDataProperty:y,rootData:u=i,dynamicAnchors:m={}}={}){let e=null,t=0;const l=g.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&
(l.items=void 0),Array.isArray(i)){const r=i.length;for(let a=0;a<r;a++){let n=i[a];if(typeof n!="string"){const f={instancePath:s+"/"+a,schemaPath:"\
#/items/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),t++}if(!(n==="target"||n==="host")){const f={instancePath:s+"/"+
a,schemaPath:"#/items/enum",keyword:"enum",params:{allowedValues:z.items.enum}};e===null?e=[f]:e.push(f),t++}}let p=i.length,o;if(p>1){const a={};
for(;p--;){let n=i[p];if(typeof n=="string"){if(typeof a[n]=="number"){o=a[n];const f={instancePath:s,schemaPath:"#/uniqueItems",keyword:"un\
iqueItems",params:{i:p,j:o}};e===null?e=[f]:e.push(f),t++;break}a[n]=p}}}}else{const r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"array"}};e===null?e=[r]:e.push(r),t++}return g.errors=e,t===0}g.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};const N={type:"ob\
ject",required:["id","name","version"],properties:{id:{type:"string",minLength:1},name:{type:"string",minLength:1},version:{type:"string"},links:{
type:["string","null"]}}};function w(i,{instancePath:s="",parentData:c,parentDataProperty:y,rootData:u=i,dynamicAnchors:m={}}={}){let e=null,
t=0;const l=w.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.
id===void 0){const r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"}};e===null?e=[r]:e.push(r),t++}
if(i.name===void 0){const r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(
r),t++}if(i.version===void 0){const r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"}};e===null?
e=[r]:e.push(r),t++}if(i.id!==void 0){let r=i.id;if(typeof r=="string"){if(v(r)<1){const p={instancePath:s+"/id",schemaPath:"#/properties/id\
/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[p]:e.push(p),t++}}else{const p={instancePath:s+"/id",schemaPath:"#/properties/\
id/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),t++}}if(i.name!==void 0){let r=i.name;if(typeof r=="string"){if(v(r)<
1){const p={instancePath:s+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[p]:e.push(p),t++}}else{
const p={instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),t++}}if(i.
version!==void 0&&typeof i.version!="string"){const r={instancePath:s+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.links!==void 0){let r=i.links;if(typeof r!="string"&&r!==null){const p={instancePath:s+"/l\
inks",schemaPath:"#/properties/links/type",keyword:"type",params:{type:N.properties.links.type}};e===null?e=[p]:e.push(p),t++}}}else{const r={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return w.errors=e,t===0}w.evaluated={
props:{id:!0,name:!0,version:!0,links:!0},dynamicProps:!1,dynamicItems:!1};const G={type:"string",pattern:"^([a-z0-9][a-z0-9_-]{0,63}:)?[a-z\
][a-z0-9-]{0,63}@[1-9][0-9]{0,3}$"},E=new RegExp("^([a-z0-9][a-z0-9_-]{0,63}:)?[a-z][a-z0-9-]{0,63}@[1-9][0-9]{0,3}$","u");function k(i,{instancePath:s="",
parentData:c,parentDataProperty:y,rootData:u=i,dynamicAnchors:m={}}={}){let e=null,t=0;const l=k.evaluated;if(l.dynamicProps&&(l.props=void 0),
l.dynamicItems&&(l.items=void 0),typeof i=="string"){if(!E.test(i)){const r={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"^([a-z0-9][a-z0-9_-]{0,63}:)?[a-z][a-z0-9-]{0,63}@[1-9][0-9]{0,3}$"}};e===null?e=[r]:e.push(r),t++}}else{const r={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}return k.errors=e,t===0}k.evaluated={dynamicProps:!1,dynamicItems:!1};
const H={type:"string",minLength:1,maxLength:128};function q(i,{instancePath:s="",parentData:c,parentDataProperty:y,rootData:u=i,dynamicAnchors:m={}}={}){
let e=null,t=0;const l=q.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),typeof i=="string"){if(v(i)>128){const r={
instancePath:s,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:128}};e===null?e=[r]:e.push(r),t++}if(v(i)<1){const r={instancePath:s,
schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),t++}}else{const r={instancePath:s,schemaPath:"#/type",
keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}return q.errors=e,t===0}q.evaluated={dynamicProps:!1,dynamicItems:!1};const J={
type:"string",pattern:"^[0-9a-f]{64}$"},x=new RegExp("^[0-9a-f]{64}$","u");function d(i,{instancePath:s="",parentData:c,parentDataProperty:y,
rootData:u=i,dynamicAnchors:m={}}={}){let e=null,t=0;const l=d.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),
typeof i=="string"){if(!x.test(i)){const r={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"}};e===null?
e=[r]:e.push(r),t++}}else{const r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}return d.
errors=e,t===0}d.evaluated={dynamicProps:!1,dynamicItems:!1};const F={enum:["harvested","published","probed","overridden","declared"]};function b(i,{
instancePath:s="",parentData:c,parentDataProperty:y,rootData:u=i,dynamicAnchors:m={}}={}){let e=null,t=0;const l=b.evaluated;if(l.dynamicProps&&
(l.props=void 0),l.dynamicItems&&(l.items=void 0),!(i==="harvested"||i==="published"||i==="probed"||i==="overridden"||i==="declared")){const r={
instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:F.enum}};e===null?e=[r]:e.push(r),t++}return b.errors=e,t===0}b.evaluated=
{dynamicProps:!1,dynamicItems:!1};const L={type:"object",required:["method"],properties:{file:{type:"string"},line:{type:"integer",minimum:1},
column:{type:"integer",minimum:1},method:{enum:["literal","probe","env","file","harvest","rustc","override"]},inputs:{type:"array",items:{type:"\
object",required:["kind","name"],properties:{kind:{enum:["env","file","tool","output"]},name:{type:"string"},digest:{$ref:"#/$defs/sha256"}}}}}};
function $(i,{instancePath:s="",parentData:c,parentDataProperty:y,rootData:u=i,dynamicAnchors:m={}}={}){let e=null,t=0;const l=$.evaluated;if(l.
dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.method===void 0){const r={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"method"}};e===null?e=[r]:e.push(r),t++}if(i.file!==void 0&&typeof i.file!=
"string"){const r={instancePath:s+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),
t++}if(i.line!==void 0){let r=i.line;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const p={instancePath:s+"/line",schemaPath:"#\
/properties/line/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),t++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(
r))){const p={instancePath:s+"/line",schemaPath:"#/properties/line/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[
p]:e.push(p),t++}}if(i.column!==void 0){let r=i.column;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const p={instancePath:s+"/c\
olumn",schemaPath:"#/properties/column/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),t++}if(typeof r=="number"&&isFinite(
r)&&(r<1||isNaN(r))){const p={instancePath:s+"/column",schemaPath:"#/properties/column/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};
e===null?e=[p]:e.push(p),t++}}if(i.method!==void 0){let r=i.method;if(!(r==="literal"||r==="probe"||r==="env"||r==="file"||r==="harvest"||r===
"rustc"||r==="override")){const p={instancePath:s+"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues:L.properties.
method.enum}};e===null?e=[p]:e.push(p),t++}}if(i.inputs!==void 0){let r=i.inputs;if(Array.isArray(r)){const p=r.length;for(let o=0;o<p;o++){
let a=r[o];if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.kind===void 0){const n={instancePath:s+"/inputs/"+o,schemaPath:"#/properties/in\
puts/items/required",keyword:"required",params:{missingProperty:"kind"}};e===null?e=[n]:e.push(n),t++}if(a.name===void 0){const n={instancePath:s+
"/inputs/"+o,schemaPath:"#/properties/inputs/items/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[n]:e.push(n),t++}
if(a.kind!==void 0){let n=a.kind;if(!(n==="env"||n==="file"||n==="tool"||n==="output")){const f={instancePath:s+"/inputs/"+o+"/kind",schemaPath:"\
#/properties/inputs/items/properties/kind/enum",keyword:"enum",params:{allowedValues:L.properties.inputs.items.properties.kind.enum}};e===null?
e=[f]:e.push(f),t++}}if(a.name!==void 0&&typeof a.name!="string"){const n={instancePath:s+"/inputs/"+o+"/name",schemaPath:"#/properties/inpu\
ts/items/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),t++}a.digest!==void 0&&(d(a.digest,{instancePath:s+
"/inputs/"+o+"/digest",parentData:a,parentDataProperty:"digest",rootData:u,dynamicAnchors:m})||(e=e===null?d.errors:e.concat(d.errors),t=e.length))}else{
const n={instancePath:s+"/inputs/"+o,schemaPath:"#/properties/inputs/items/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(
n),t++}}}else{const p={instancePath:s+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.
push(p),t++}}}else{const r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return $.
errors=e,t===0}$.evaluated={props:{file:!0,line:!0,column:!0,method:!0,inputs:!0},dynamicProps:!1,dynamicItems:!1};const K={type:"object",required:[
"layer","operator","pointer"],properties:{layer:{type:"object",required:["kind","place"],properties:{kind:{$ref:"#/$defs/layer-kind"},place:{
type:"string"},line:{type:"integer",minimum:1},column:{type:"integer",minimum:1}}},operator:{type:"string"},pointer:{$ref:"#/$defs/pointer"},
was:{},waives:{type:"string"},reason:{type:"string"}}},V={enum:["workspace","site","compiled","environment","command-line"]};function D(i,{instancePath:s="",
parentData:c,parentDataProperty:y,rootData:u=i,dynamicAnchors:m={}}={}){let e=null,t=0;const l=D.evaluated;if(l.dynamicProps&&(l.props=void 0),
l.dynamicItems&&(l.items=void 0),!(i==="workspace"||i==="site"||i==="compiled"||i==="environment"||i==="command-line")){const r={instancePath:s,
schemaPath:"#/enum",keyword:"enum",params:{allowedValues:V.enum}};e===null?e=[r]:e.push(r),t++}return D.errors=e,t===0}D.evaluated={dynamicProps:!1,
dynamicItems:!1};const M={type:"string",pattern:"^(/([^~/]|~[01])*)*$"},_=new RegExp("^(/([^~/]|~[01])*)*$","u");function P(i,{instancePath:s="",
parentData:c,parentDataProperty:y,rootData:u=i,dynamicAnchors:m={}}={}){let e=null,t=0;const l=P.evaluated;if(l.dynamicProps&&(l.props=void 0),
l.dynamicItems&&(l.items=void 0),typeof i=="string"){if(!_.test(i)){const r={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"^(/([^~/]|~[01])*)*$"}};e===null?e=[r]:e.push(r),t++}}else{const r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}};e===null?e=[r]:e.push(r),t++}return P.errors=e,t===0}P.evaluated={dynamicProps:!1,dynamicItems:!1};function j(i,{instancePath:s="",
parentData:c,parentDataProperty:y,rootData:u=i,dynamicAnchors:m={}}={}){let e=null,t=0;const l=j.evaluated;if(l.dynamicProps&&(l.props=void 0),
l.dynamicItems&&(l.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.layer===void 0){const r={instancePath:s,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:"layer"}};e===null?e=[r]:e.push(r),t++}if(i.operator===void 0){const r={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"operator"}};e===null?e=[r]:e.push(r),t++}if(i.pointer===void 0){const r={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"pointer"}};e===null?e=[r]:e.push(r),t++}if(i.layer!==void 0){let r=i.layer;
if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.kind===void 0){const p={instancePath:s+"/layer",schemaPath:"#/properties/layer/required",keyword:"\
required",params:{missingProperty:"kind"}};e===null?e=[p]:e.push(p),t++}if(r.place===void 0){const p={instancePath:s+"/layer",schemaPath:"#/\
properties/layer/required",keyword:"required",params:{missingProperty:"place"}};e===null?e=[p]:e.push(p),t++}if(r.kind!==void 0&&(D(r.kind,{
instancePath:s+"/layer/kind",parentData:r,parentDataProperty:"kind",rootData:u,dynamicAnchors:m})||(e=e===null?D.errors:e.concat(D.errors),t=
e.length)),r.place!==void 0&&typeof r.place!="string"){const p={instancePath:s+"/layer/place",schemaPath:"#/properties/layer/properties/plac\
e/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),t++}if(r.line!==void 0){let p=r.line;if(!(typeof p=="number"&&!(p%1)&&
!isNaN(p)&&isFinite(p))){const o={instancePath:s+"/layer/line",schemaPath:"#/properties/layer/properties/line/type",keyword:"type",params:{type:"\
integer"}};e===null?e=[o]:e.push(o),t++}if(typeof p=="number"&&isFinite(p)&&(p<1||isNaN(p))){const o={instancePath:s+"/layer/line",schemaPath:"\
#/properties/layer/properties/line/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[o]:e.push(o),t++}}if(r.column!==
void 0){let p=r.column;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){const o={instancePath:s+"/layer/column",schemaPath:"#/prope\
rties/layer/properties/column/type",keyword:"type",params:{type:"integer"}};e===null?e=[o]:e.push(o),t++}if(typeof p=="number"&&isFinite(p)&&
(p<1||isNaN(p))){const o={instancePath:s+"/layer/column",schemaPath:"#/properties/layer/properties/column/minimum",keyword:"minimum",params:{
comparison:">=",limit:1}};e===null?e=[o]:e.push(o),t++}}}else{const p={instancePath:s+"/layer",schemaPath:"#/properties/layer/type",keyword:"\
type",params:{type:"object"}};e===null?e=[p]:e.push(p),t++}}if(i.operator!==void 0&&typeof i.operator!="string"){const r={instancePath:s+"/o\
perator",schemaPath:"#/properties/operator/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.pointer!==void 0&&
(P(i.pointer,{instancePath:s+"/pointer",parentData:i,parentDataProperty:"pointer",rootData:u,dynamicAnchors:m})||(e=e===null?P.errors:e.concat(
P.errors),t=e.length)),i.waives!==void 0&&typeof i.waives!="string"){const r={instancePath:s+"/waives",schemaPath:"#/properties/waives/type",
keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.reason!==void 0&&typeof i.reason!="string"){const r={instancePath:s+
"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}}else{const r={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return j.errors=e,t===0}j.evaluated={props:{layer:!0,
operator:!0,pointer:!0,was:!0,waives:!0,reason:!0},dynamicProps:!1,dynamicItems:!1};function A(i,{instancePath:s="",parentData:c,parentDataProperty:y,
rootData:u=i,dynamicAnchors:m={}}={}){let e=null,t=0;const l=A.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),
i&&typeof i=="object"&&!Array.isArray(i)){if(i.package===void 0){const r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"package"}};e===null?e=[r]:e.push(r),t++}if(i.domains===void 0){const r={instancePath:s,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"domains"}};e===null?e=[r]:e.push(r),t++}if(i.complete===void 0){const r={instancePath:s,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:"complete"}};e===null?e=[r]:e.push(r),t++}if(i.facts===void 0){const r={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"facts"}};e===null?e=[r]:e.push(r),t++}if(i.merged===void 0){const r={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"merged"}};e===null?e=[r]:e.push(r),t++}if(i.contributions===void 0){const r={
instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"contributions"}};e===null?e=[r]:e.push(r),t++}if(i.package!==
void 0&&(h(i.package,{instancePath:s+"/package",parentData:i,parentDataProperty:"package",rootData:u,dynamicAnchors:m})||(e=e===null?h.errors:
e.concat(h.errors),t=e.length)),i.domains!==void 0&&(g(i.domains,{instancePath:s+"/domains",parentData:i,parentDataProperty:"domains",rootData:u,
dynamicAnchors:m})||(e=e===null?g.errors:e.concat(g.errors),t=e.length)),i.complete!==void 0&&typeof i.complete!="boolean"){const r={instancePath:s+
"/complete",schemaPath:"#/properties/complete/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(i.facts!==void 0){
let r=i.facts;if(Array.isArray(r)){const p=r.length;for(let o=0;o<p;o++){let a=r[o];if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.package===
void 0){const n={instancePath:s+"/facts/"+o,schemaPath:"#/properties/facts/items/required",keyword:"required",params:{missingProperty:"packa\
ge"}};e===null?e=[n]:e.push(n),t++}if(a.schema===void 0){const n={instancePath:s+"/facts/"+o,schemaPath:"#/properties/facts/items/required",
keyword:"required",params:{missingProperty:"schema"}};e===null?e=[n]:e.push(n),t++}if(a.name===void 0){const n={instancePath:s+"/facts/"+o,schemaPath:"\
#/properties/facts/items/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[n]:e.push(n),t++}if(a.domains===void 0){const n={
instancePath:s+"/facts/"+o,schemaPath:"#/properties/facts/items/required",keyword:"required",params:{missingProperty:"domains"}};e===null?e=
[n]:e.push(n),t++}if(a.target===void 0){const n={instancePath:s+"/facts/"+o,schemaPath:"#/properties/facts/items/required",keyword:"required",
params:{missingProperty:"target"}};e===null?e=[n]:e.push(n),t++}if(a.value===void 0){const n={instancePath:s+"/facts/"+o,schemaPath:"#/prope\
rties/facts/items/required",keyword:"required",params:{missingProperty:"value"}};e===null?e=[n]:e.push(n),t++}if(a.sha256===void 0){const n={
instancePath:s+"/facts/"+o,schemaPath:"#/properties/facts/items/required",keyword:"required",params:{missingProperty:"sha256"}};e===null?e=[
n]:e.push(n),t++}if(a.trust===void 0){const n={instancePath:s+"/facts/"+o,schemaPath:"#/properties/facts/items/required",keyword:"required",
params:{missingProperty:"trust"}};e===null?e=[n]:e.push(n),t++}if(a.origin===void 0){const n={instancePath:s+"/facts/"+o,schemaPath:"#/prope\
rties/facts/items/required",keyword:"required",params:{missingProperty:"origin"}};e===null?e=[n]:e.push(n),t++}if(a.package!==void 0&&(w(a.package,
{instancePath:s+"/facts/"+o+"/package",parentData:a,parentDataProperty:"package",rootData:u,dynamicAnchors:m})||(e=e===null?w.errors:e.concat(
w.errors),t=e.length)),a.schema!==void 0&&(k(a.schema,{instancePath:s+"/facts/"+o+"/schema",parentData:a,parentDataProperty:"schema",rootData:u,
dynamicAnchors:m})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),a.name!==void 0&&(q(a.name,{instancePath:s+"/facts/"+o+"/name",parentData:a,
parentDataProperty:"name",rootData:u,dynamicAnchors:m})||(e=e===null?q.errors:e.concat(q.errors),t=e.length)),a.domains!==void 0&&(g(a.domains,
{instancePath:s+"/facts/"+o+"/domains",parentData:a,parentDataProperty:"domains",rootData:u,dynamicAnchors:m})||(e=e===null?g.errors:e.concat(
g.errors),t=e.length)),a.target!==void 0&&typeof a.target!="string"){const n={instancePath:s+"/facts/"+o+"/target",schemaPath:"#/properties/\
facts/items/properties/target/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),t++}if(a.sha256!==void 0&&(d(a.sha256,{instancePath:s+
"/facts/"+o+"/sha256",parentData:a,parentDataProperty:"sha256",rootData:u,dynamicAnchors:m})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),
a.trust!==void 0&&(b(a.trust,{instancePath:s+"/facts/"+o+"/trust",parentData:a,parentDataProperty:"trust",rootData:u,dynamicAnchors:m})||(e=
e===null?b.errors:e.concat(b.errors),t=e.length)),a.origin!==void 0&&($(a.origin,{instancePath:s+"/facts/"+o+"/origin",parentData:a,parentDataProperty:"\
origin",rootData:u,dynamicAnchors:m})||(e=e===null?$.errors:e.concat($.errors),t=e.length)),a.overridden!==void 0){let n=a.overridden;if(Array.
isArray(n)){const f=n.length;for(let I=0;I<f;I++)j(n[I],{instancePath:s+"/facts/"+o+"/overridden/"+I,parentData:n,parentDataProperty:I,rootData:u,
dynamicAnchors:m})||(e=e===null?j.errors:e.concat(j.errors),t=e.length)}else{const f={instancePath:s+"/facts/"+o+"/overridden",schemaPath:"#\
/properties/facts/items/properties/overridden/type",keyword:"type",params:{type:"array"}};e===null?e=[f]:e.push(f),t++}}if(a["out-dir"]!==void 0&&
typeof a["out-dir"]!="string"){const n={instancePath:s+"/facts/"+o+"/out-dir",schemaPath:"#/properties/facts/items/properties/out-dir/type",
keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),t++}if(a.workspace!==void 0&&typeof a.workspace!="string"){const n={instancePath:s+
"/facts/"+o+"/workspace",schemaPath:"#/properties/facts/items/properties/workspace/type",keyword:"type",params:{type:"string"}};e===null?e=[
n]:e.push(n),t++}}else{const n={instancePath:s+"/facts/"+o,schemaPath:"#/properties/facts/items/type",keyword:"type",params:{type:"object"}};
e===null?e=[n]:e.push(n),t++}}}else{const p={instancePath:s+"/facts",schemaPath:"#/properties/facts/type",keyword:"type",params:{type:"array"}};
e===null?e=[p]:e.push(p),t++}}if(i.merged!==void 0){let r=i.merged;if(Array.isArray(r)){const p=r.length;for(let o=0;o<p;o++){let a=r[o];if(a&&
typeof a=="object"&&!Array.isArray(a)){if(a.schema===void 0){const n={instancePath:s+"/merged/"+o,schemaPath:"#/properties/merged/items/requ\
ired",keyword:"required",params:{missingProperty:"schema"}};e===null?e=[n]:e.push(n),t++}if(a.pointer===void 0){const n={instancePath:s+"/me\
rged/"+o,schemaPath:"#/properties/merged/items/required",keyword:"required",params:{missingProperty:"pointer"}};e===null?e=[n]:e.push(n),t++}
if(a.value===void 0){const n={instancePath:s+"/merged/"+o,schemaPath:"#/properties/merged/items/required",keyword:"required",params:{missingProperty:"\
value"}};e===null?e=[n]:e.push(n),t++}if(a.sha256===void 0){const n={instancePath:s+"/merged/"+o,schemaPath:"#/properties/merged/items/requi\
red",keyword:"required",params:{missingProperty:"sha256"}};e===null?e=[n]:e.push(n),t++}a.schema!==void 0&&(k(a.schema,{instancePath:s+"/mer\
ged/"+o+"/schema",parentData:a,parentDataProperty:"schema",rootData:u,dynamicAnchors:m})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),
a.pointer!==void 0&&(P(a.pointer,{instancePath:s+"/merged/"+o+"/pointer",parentData:a,parentDataProperty:"pointer",rootData:u,dynamicAnchors:m})||
(e=e===null?P.errors:e.concat(P.errors),t=e.length)),a.sha256!==void 0&&(d(a.sha256,{instancePath:s+"/merged/"+o+"/sha256",parentData:a,parentDataProperty:"\
sha256",rootData:u,dynamicAnchors:m})||(e=e===null?d.errors:e.concat(d.errors),t=e.length))}else{const n={instancePath:s+"/merged/"+o,schemaPath:"\
#/properties/merged/items/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),t++}}}else{const p={instancePath:s+"/merged",
schemaPath:"#/properties/merged/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),t++}}if(i.contributions!==void 0){let r=i.
contributions;if(Array.isArray(r)){const p=r.length;for(let o=0;o<p;o++){let a=r[o];if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.package===
void 0){const n={instancePath:s+"/contributions/"+o,schemaPath:"#/properties/contributions/items/required",keyword:"required",params:{missingProperty:"\
package"}};e===null?e=[n]:e.push(n),t++}if(a.output===void 0){const n={instancePath:s+"/contributions/"+o,schemaPath:"#/properties/contribut\
ions/items/required",keyword:"required",params:{missingProperty:"output"}};e===null?e=[n]:e.push(n),t++}if(a.sha256===void 0){const n={instancePath:s+
"/contributions/"+o,schemaPath:"#/properties/contributions/items/required",keyword:"required",params:{missingProperty:"sha256"}};e===null?e=
[n]:e.push(n),t++}if(a.package!==void 0&&(h(a.package,{instancePath:s+"/contributions/"+o+"/package",parentData:a,parentDataProperty:"packag\
e",rootData:u,dynamicAnchors:m})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),a.output!==void 0&&typeof a.output!="string"){const n={
instancePath:s+"/contributions/"+o+"/output",schemaPath:"#/properties/contributions/items/properties/output/type",keyword:"type",params:{type:"\
string"}};e===null?e=[n]:e.push(n),t++}if(a.facts!==void 0&&typeof a.facts!="string"){const n={instancePath:s+"/contributions/"+o+"/facts",schemaPath:"\
#/properties/contributions/items/properties/facts/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),t++}a.sha256!==void 0&&
(d(a.sha256,{instancePath:s+"/contributions/"+o+"/sha256",parentData:a,parentDataProperty:"sha256",rootData:u,dynamicAnchors:m})||(e=e===null?
d.errors:e.concat(d.errors),t=e.length))}else{const n={instancePath:s+"/contributions/"+o,schemaPath:"#/properties/contributions/items/type",
keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),t++}}}else{const p={instancePath:s+"/contributions",schemaPath:"#/properties\
/contributions/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),t++}}}else{const r={instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return A.errors=e,t===0}A.evaluated={props:{package:!0,domains:!0,complete:!0,facts:!0,
merged:!0,contributions:!0},dynamicProps:!1,dynamicItems:!1};export{R as validate};
