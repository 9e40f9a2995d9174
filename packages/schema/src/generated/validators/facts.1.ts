// Generated from packages/schema/schemas by `npm run generate -w packages/schema`. Do not edit.
// @ts-nocheck
import { textLength } from "../../validator-runtime.js";

const F=j,V={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"px-meta:facts@1",type:"object",required:["package","facts","upstrea\
m"],properties:{package:{$ref:"#/$defs/package"},unit:{type:"object",required:["host","target","profile","features"],properties:{host:{type:"\
string"},target:{type:"string"},profile:{type:"string"},features:{type:"array",items:{type:"string"}}}},facts:{type:"array",items:{$ref:"#/$\
defs/fact"}},said:{type:"array",items:{$ref:"#/$defs/fact"}},upstream:{type:"array",items:{type:"object",required:["package","links","path",
"sha256"],properties:{package:{$ref:"#/$defs/package"},links:{type:"string"},path:{type:"string",minLength:1},sha256:{$ref:"#/$defs/sha256"}}}}},
$defs:{fact:{type:"object",required:["schema","name","value","origin"],properties:{schema:{$ref:"#/$defs/schema-id"},name:{$ref:"#/$defs/fac\
t-name"},value:{},origin:{$ref:"#/$defs/origin"},narrowed:{$ref:"#/$defs/narrowed"},overridden:{type:"array",items:{$ref:"#/$defs/override-s\
tep"}}}},"fact-name":{type:"string",minLength:1,maxLength:128},"layer-kind":{enum:["workspace","site","compiled","environment","command-line"]},
narrowed:{type:"object",additionalProperties:{type:"object",properties:{reach:{enum:["direct","self","public","all"]},plane:{type:"array",items:{
enum:["compile","link","load","tool"]}}}}},origin:{type:"object",required:["method"],properties:{file:{type:"string"},line:{type:"integer",minimum:1},
column:{type:"integer",minimum:1},method:{enum:["literal","probe","env","file","harvest","rustc","override"]},generator:{type:"string"},inputs:{
type:"array",items:{type:"object",required:["kind","name"],properties:{kind:{enum:["env","file","tool","output"]},name:{type:"string"},digest:{
$ref:"#/$defs/sha256"}}}}}},"override-step":{type:"object",required:["layer","operator","pointer"],properties:{layer:{type:"object",required:[
"kind","place"],properties:{kind:{$ref:"#/$defs/layer-kind"},place:{type:"string"},line:{type:"integer",minimum:1},column:{type:"integer",minimum:1}}},
operator:{type:"string"},pointer:{$ref:"#/$defs/pointer"},was:{},waives:{type:"string"},reason:{type:"string"}}},package:{type:"object",required:[
"name","version"],properties:{name:{type:"string",minLength:1},version:{type:"string",minLength:1},links:{type:"string"}}},pointer:{type:"st\
ring",pattern:"^(/([^~/]|~[01])*)*$"},"schema-id":{type:"string",pattern:"^([a-z0-9][a-z0-9_-]{0,63}:)?[a-z][a-z0-9-]{0,63}@[1-9][0-9]{0,3}$"},
sha256:{type:"string",pattern:"^[0-9a-f]{64}$"}}},_={type:"object",required:["name","version"],properties:{name:{type:"string",minLength:1},
version:{type:"string",minLength:1},links:{type:"string"}}},D=textLength;function c(t,{instancePath:n="",parentData:y,parentDataProperty:d,rootData:u=t,
dynamicAnchors:m={}}={}){let e=null,s=0;const p=c.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),t&&typeof t==
"object"&&!Array.isArray(t)){if(t.name===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
name"}};e===null?e=[r]:e.push(r),s++}if(t.version===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
version"}};e===null?e=[r]:e.push(r),s++}if(t.name!==void 0){let r=t.name;if(typeof r=="string"){if(D(r)<1){const i={instancePath:n+"/name",schemaPath:"\
#/properties/name/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(i),s++}}else{const i={instancePath:n+"/name",schemaPath:"\
#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),s++}}if(t.version!==void 0){let r=t.version;if(typeof r==
"string"){if(D(r)<1){const i={instancePath:n+"/version",schemaPath:"#/properties/version/minLength",keyword:"minLength",params:{limit:1}};e===
null?e=[i]:e.push(i),s++}}else{const i={instancePath:n+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"}};
e===null?e=[i]:e.push(i),s++}}if(t.links!==void 0&&typeof t.links!="string"){const r={instancePath:n+"/links",schemaPath:"#/properties/links\
/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",
params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return c.errors=e,s===0}c.evaluated={props:{name:!0,version:!0,links:!0},dynamicProps:!1,
dynamicItems:!1};const R={type:"object",required:["schema","name","value","origin"],properties:{schema:{$ref:"#/$defs/schema-id"},name:{$ref:"\
#/$defs/fact-name"},value:{},origin:{$ref:"#/$defs/origin"},narrowed:{$ref:"#/$defs/narrowed"},overridden:{type:"array",items:{$ref:"#/$defs\
/override-step"}}}},B={type:"string",pattern:"^([a-z0-9][a-z0-9_-]{0,63}:)?[a-z][a-z0-9-]{0,63}@[1-9][0-9]{0,3}$"},z=new RegExp("^([a-z0-9][\
a-z0-9_-]{0,63}:)?[a-z][a-z0-9-]{0,63}@[1-9][0-9]{0,3}$","u");function k(t,{instancePath:n="",parentData:y,parentDataProperty:d,rootData:u=t,
dynamicAnchors:m={}}={}){let e=null,s=0;const p=k.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof t=="\
string"){if(!z.test(t)){const r={instancePath:n,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^([a-z0-9][a-z0-9_-]{0,63}:)?[a-z]\
[a-z0-9-]{0,63}@[1-9][0-9]{0,3}$"}};e===null?e=[r]:e.push(r),s++}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}};e===null?e=[r]:e.push(r),s++}return k.errors=e,s===0}k.evaluated={dynamicProps:!1,dynamicItems:!1};const C={type:"string",minLength:1,
maxLength:128};function P(t,{instancePath:n="",parentData:y,parentDataProperty:d,rootData:u=t,dynamicAnchors:m={}}={}){let e=null,s=0;const p=P.
evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof t=="string"){if(D(t)>128){const r={instancePath:n,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:128}};e===null?e=[r]:e.push(r),s++}if(D(t)<1){const r={instancePath:n,schemaPath:"#/minLength",
keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),s++}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),s++}return P.errors=e,s===0}P.evaluated={dynamicProps:!1,dynamicItems:!1};const I={type:"object",required:[
"method"],properties:{file:{type:"string"},line:{type:"integer",minimum:1},column:{type:"integer",minimum:1},method:{enum:["literal","probe",
"env","file","harvest","rustc","override"]},generator:{type:"string"},inputs:{type:"array",items:{type:"object",required:["kind","name"],properties:{
kind:{enum:["env","file","tool","output"]},name:{type:"string"},digest:{$ref:"#/$defs/sha256"}}}}}},G={type:"string",pattern:"^[0-9a-f]{64}$"},
N=new RegExp("^[0-9a-f]{64}$","u");function h(t,{instancePath:n="",parentData:y,parentDataProperty:d,rootData:u=t,dynamicAnchors:m={}}={}){let e=null,
s=0;const p=h.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof t=="string"){if(!N.test(t)){const r={instancePath:n,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"}};e===null?e=[r]:e.push(r),s++}}else{const r={instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}return h.errors=e,s===0}h.evaluated={dynamicProps:!1,dynamicItems:!1};
function w(t,{instancePath:n="",parentData:y,parentDataProperty:d,rootData:u=t,dynamicAnchors:m={}}={}){let e=null,s=0;const p=w.evaluated;if(p.
dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.method===void 0){const r={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"method"}};e===null?e=[r]:e.push(r),s++}if(t.file!==void 0&&typeof t.file!=
"string"){const r={instancePath:n+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),
s++}if(t.line!==void 0){let r=t.line;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const i={instancePath:n+"/line",schemaPath:"#\
/properties/line/type",keyword:"type",params:{type:"integer"}};e===null?e=[i]:e.push(i),s++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(
r))){const i={instancePath:n+"/line",schemaPath:"#/properties/line/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[
i]:e.push(i),s++}}if(t.column!==void 0){let r=t.column;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const i={instancePath:n+"/c\
olumn",schemaPath:"#/properties/column/type",keyword:"type",params:{type:"integer"}};e===null?e=[i]:e.push(i),s++}if(typeof r=="number"&&isFinite(
r)&&(r<1||isNaN(r))){const i={instancePath:n+"/column",schemaPath:"#/properties/column/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};
e===null?e=[i]:e.push(i),s++}}if(t.method!==void 0){let r=t.method;if(!(r==="literal"||r==="probe"||r==="env"||r==="file"||r==="harvest"||r===
"rustc"||r==="override")){const i={instancePath:n+"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues:I.properties.
method.enum}};e===null?e=[i]:e.push(i),s++}}if(t.generator!==void 0&&typeof t.generator!="string"){const r={instancePath:n+"/generator",schemaPath:"\
#/properties/generator/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(t.inputs!==void 0){let r=t.inputs;if(Array.
isArray(r)){const i=r.length;for(let a=0;a<i;a++){let l=r[a];if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.kind===void 0){const o={instancePath:n+
"/inputs/"+a,schemaPath:"#/properties/inputs/items/required",keyword:"required",params:{missingProperty:"kind"}};e===null?e=[o]:e.push(o),s++}
if(l.name===void 0){const o={instancePath:n+"/inputs/"+a,schemaPath:"#/properties/inputs/items/required",keyword:"required",params:{missingProperty:"\
name"}};e===null?e=[o]:e.push(o),s++}if(l.kind!==void 0){let o=l.kind;if(!(o==="env"||o==="file"||o==="tool"||o==="output")){const f={instancePath:n+
"/inputs/"+a+"/kind",schemaPath:"#/properties/inputs/items/properties/kind/enum",keyword:"enum",params:{allowedValues:I.properties.inputs.items.
properties.kind.enum}};e===null?e=[f]:e.push(f),s++}}if(l.name!==void 0&&typeof l.name!="string"){const o={instancePath:n+"/inputs/"+a+"/nam\
e",schemaPath:"#/properties/inputs/items/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),s++}l.digest!==
void 0&&(h(l.digest,{instancePath:n+"/inputs/"+a+"/digest",parentData:l,parentDataProperty:"digest",rootData:u,dynamicAnchors:m})||(e=e===null?
h.errors:e.concat(h.errors),s=e.length))}else{const o={instancePath:n+"/inputs/"+a,schemaPath:"#/properties/inputs/items/type",keyword:"type",
params:{type:"object"}};e===null?e=[o]:e.push(o),s++}}}else{const i={instancePath:n+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"\
type",params:{type:"array"}};e===null?e=[i]:e.push(i),s++}}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"}};e===null?e=[r]:e.push(r),s++}return w.errors=e,s===0}w.evaluated={props:{file:!0,line:!0,column:!0,method:!0,generator:!0,inputs:!0},
dynamicProps:!1,dynamicItems:!1};const L={type:"object",additionalProperties:{type:"object",properties:{reach:{enum:["direct","self","public",
"all"]},plane:{type:"array",items:{enum:["compile","link","load","tool"]}}}}};function v(t,{instancePath:n="",parentData:y,parentDataProperty:d,
rootData:u=t,dynamicAnchors:m={}}={}){let e=null,s=0;const p=v.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
t&&typeof t=="object"&&!Array.isArray(t))for(const r in t){let i=t[r];if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.reach!==void 0){let a=i.
reach;if(!(a==="direct"||a==="self"||a==="public"||a==="all")){const l={instancePath:n+"/"+r.replace(/~/g,"~0").replace(/\//g,"~1")+"/reach",
schemaPath:"#/additionalProperties/properties/reach/enum",keyword:"enum",params:{allowedValues:L.additionalProperties.properties.reach.enum}};
e===null?e=[l]:e.push(l),s++}}if(i.plane!==void 0){let a=i.plane;if(Array.isArray(a)){const l=a.length;for(let o=0;o<l;o++){let f=a[o];if(!(f===
"compile"||f==="link"||f==="load"||f==="tool")){const A={instancePath:n+"/"+r.replace(/~/g,"~0").replace(/\//g,"~1")+"/plane/"+o,schemaPath:"\
#/additionalProperties/properties/plane/items/enum",keyword:"enum",params:{allowedValues:L.additionalProperties.properties.plane.items.enum}};
e===null?e=[A]:e.push(A),s++}}}else{const l={instancePath:n+"/"+r.replace(/~/g,"~0").replace(/\//g,"~1")+"/plane",schemaPath:"#/additionalPr\
operties/properties/plane/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),s++}}}else{const a={instancePath:n+"/"+r.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),s++}}else{
const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return v.errors=e,s===0}v.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};const H={type:"object",required:["layer","operator","pointer"],properties:{layer:{type:"object",required:[
"kind","place"],properties:{kind:{$ref:"#/$defs/layer-kind"},place:{type:"string"},line:{type:"integer",minimum:1},column:{type:"integer",minimum:1}}},
operator:{type:"string"},pointer:{$ref:"#/$defs/pointer"},was:{},waives:{type:"string"},reason:{type:"string"}}},E={enum:["workspace","site",
"compiled","environment","command-line"]};function q(t,{instancePath:n="",parentData:y,parentDataProperty:d,rootData:u=t,dynamicAnchors:m={}}={}){
let e=null,s=0;const p=q.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),!(t==="workspace"||t==="site"||t==="\
compiled"||t==="environment"||t==="command-line")){const r={instancePath:n,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:E.enum}};
e===null?e=[r]:e.push(r),s++}return q.errors=e,s===0}q.evaluated={dynamicProps:!1,dynamicItems:!1};const J={type:"string",pattern:"^(/([^~/]\
|~[01])*)*$"},x=new RegExp("^(/([^~/]|~[01])*)*$","u");function $(t,{instancePath:n="",parentData:y,parentDataProperty:d,rootData:u=t,dynamicAnchors:m={}}={}){
let e=null,s=0;const p=$.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof t=="string"){if(!x.test(t)){const r={
instancePath:n,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(/([^~/]|~[01])*)*$"}};e===null?e=[r]:e.push(r),s++}}else{const r={
instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}return $.errors=e,s===0}$.evaluated={
dynamicProps:!1,dynamicItems:!1};function b(t,{instancePath:n="",parentData:y,parentDataProperty:d,rootData:u=t,dynamicAnchors:m={}}={}){let e=null,
s=0;const p=b.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.
layer===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"layer"}};e===null?e=[r]:e.push(r),
s++}if(t.operator===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"operator"}};e===null?
e=[r]:e.push(r),s++}if(t.pointer===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"point\
er"}};e===null?e=[r]:e.push(r),s++}if(t.layer!==void 0){let r=t.layer;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.kind===void 0){const i={
instancePath:n+"/layer",schemaPath:"#/properties/layer/required",keyword:"required",params:{missingProperty:"kind"}};e===null?e=[i]:e.push(i),
s++}if(r.place===void 0){const i={instancePath:n+"/layer",schemaPath:"#/properties/layer/required",keyword:"required",params:{missingProperty:"\
place"}};e===null?e=[i]:e.push(i),s++}if(r.kind!==void 0&&(q(r.kind,{instancePath:n+"/layer/kind",parentData:r,parentDataProperty:"kind",rootData:u,
dynamicAnchors:m})||(e=e===null?q.errors:e.concat(q.errors),s=e.length)),r.place!==void 0&&typeof r.place!="string"){const i={instancePath:n+
"/layer/place",schemaPath:"#/properties/layer/properties/place/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),s++}if(r.
line!==void 0){let i=r.line;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){const a={instancePath:n+"/layer/line",schemaPath:"#/pr\
operties/layer/properties/line/type",keyword:"type",params:{type:"integer"}};e===null?e=[a]:e.push(a),s++}if(typeof i=="number"&&isFinite(i)&&
(i<1||isNaN(i))){const a={instancePath:n+"/layer/line",schemaPath:"#/properties/layer/properties/line/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1}};e===null?e=[a]:e.push(a),s++}}if(r.column!==void 0){let i=r.column;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){const a={
instancePath:n+"/layer/column",schemaPath:"#/properties/layer/properties/column/type",keyword:"type",params:{type:"integer"}};e===null?e=[a]:
e.push(a),s++}if(typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i))){const a={instancePath:n+"/layer/column",schemaPath:"#/properties/layer/pr\
operties/column/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[a]:e.push(a),s++}}}else{const i={instancePath:n+"/l\
ayer",schemaPath:"#/properties/layer/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),s++}}if(t.operator!==void 0&&typeof t.
operator!="string"){const r={instancePath:n+"/operator",schemaPath:"#/properties/operator/type",keyword:"type",params:{type:"string"}};e===null?
e=[r]:e.push(r),s++}if(t.pointer!==void 0&&($(t.pointer,{instancePath:n+"/pointer",parentData:t,parentDataProperty:"pointer",rootData:u,dynamicAnchors:m})||
(e=e===null?$.errors:e.concat($.errors),s=e.length)),t.waives!==void 0&&typeof t.waives!="string"){const r={instancePath:n+"/waives",schemaPath:"\
#/properties/waives/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(t.reason!==void 0&&typeof t.reason!="string"){
const r={instancePath:n+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}}else{
const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return b.errors=e,s===0}b.evaluated=
{props:{layer:!0,operator:!0,pointer:!0,was:!0,waives:!0,reason:!0},dynamicProps:!1,dynamicItems:!1};function g(t,{instancePath:n="",parentData:y,
parentDataProperty:d,rootData:u=t,dynamicAnchors:m={}}={}){let e=null,s=0;const p=g.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&
(p.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.schema===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"schema"}};e===null?e=[r]:e.push(r),s++}if(t.name===void 0){const r={instancePath:n,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),s++}if(t.value===void 0){const r={instancePath:n,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"value"}};e===null?e=[r]:e.push(r),s++}if(t.origin===void 0){const r={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"origin"}};e===null?e=[r]:e.push(r),s++}if(t.schema!==void 0&&(k(t.schema,{instancePath:n+
"/schema",parentData:t,parentDataProperty:"schema",rootData:u,dynamicAnchors:m})||(e=e===null?k.errors:e.concat(k.errors),s=e.length)),t.name!==
void 0&&(P(t.name,{instancePath:n+"/name",parentData:t,parentDataProperty:"name",rootData:u,dynamicAnchors:m})||(e=e===null?P.errors:e.concat(
P.errors),s=e.length)),t.origin!==void 0&&(w(t.origin,{instancePath:n+"/origin",parentData:t,parentDataProperty:"origin",rootData:u,dynamicAnchors:m})||
(e=e===null?w.errors:e.concat(w.errors),s=e.length)),t.narrowed!==void 0&&(v(t.narrowed,{instancePath:n+"/narrowed",parentData:t,parentDataProperty:"\
narrowed",rootData:u,dynamicAnchors:m})||(e=e===null?v.errors:e.concat(v.errors),s=e.length)),t.overridden!==void 0){let r=t.overridden;if(Array.
isArray(r)){const i=r.length;for(let a=0;a<i;a++)b(r[a],{instancePath:n+"/overridden/"+a,parentData:r,parentDataProperty:a,rootData:u,dynamicAnchors:m})||
(e=e===null?b.errors:e.concat(b.errors),s=e.length)}else{const i={instancePath:n+"/overridden",schemaPath:"#/properties/overridden/type",keyword:"\
type",params:{type:"array"}};e===null?e=[i]:e.push(i),s++}}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"}};e===null?e=[r]:e.push(r),s++}return g.errors=e,s===0}g.evaluated={props:{schema:!0,name:!0,value:!0,origin:!0,narrowed:!0,overridden:!0},
dynamicProps:!1,dynamicItems:!1};function j(t,{instancePath:n="",parentData:y,parentDataProperty:d,rootData:u=t,dynamicAnchors:m={}}={}){let e=null,
s=0;const p=j.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.
package===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"package"}};e===null?e=[r]:e.push(
r),s++}if(t.facts===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"facts"}};e===null?e=
[r]:e.push(r),s++}if(t.upstream===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"upstre\
am"}};e===null?e=[r]:e.push(r),s++}if(t.package!==void 0&&(c(t.package,{instancePath:n+"/package",parentData:t,parentDataProperty:"package",
rootData:u,dynamicAnchors:m})||(e=e===null?c.errors:e.concat(c.errors),s=e.length)),t.unit!==void 0){let r=t.unit;if(r&&typeof r=="object"&&
!Array.isArray(r)){if(r.host===void 0){const i={instancePath:n+"/unit",schemaPath:"#/properties/unit/required",keyword:"required",params:{missingProperty:"\
host"}};e===null?e=[i]:e.push(i),s++}if(r.target===void 0){const i={instancePath:n+"/unit",schemaPath:"#/properties/unit/required",keyword:"\
required",params:{missingProperty:"target"}};e===null?e=[i]:e.push(i),s++}if(r.profile===void 0){const i={instancePath:n+"/unit",schemaPath:"\
#/properties/unit/required",keyword:"required",params:{missingProperty:"profile"}};e===null?e=[i]:e.push(i),s++}if(r.features===void 0){const i={
instancePath:n+"/unit",schemaPath:"#/properties/unit/required",keyword:"required",params:{missingProperty:"features"}};e===null?e=[i]:e.push(
i),s++}if(r.host!==void 0&&typeof r.host!="string"){const i={instancePath:n+"/unit/host",schemaPath:"#/properties/unit/properties/host/type",
keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),s++}if(r.target!==void 0&&typeof r.target!="string"){const i={instancePath:n+
"/unit/target",schemaPath:"#/properties/unit/properties/target/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),s++}if(r.
profile!==void 0&&typeof r.profile!="string"){const i={instancePath:n+"/unit/profile",schemaPath:"#/properties/unit/properties/profile/type",
keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),s++}if(r.features!==void 0){let i=r.features;if(Array.isArray(i)){const a=i.
length;for(let l=0;l<a;l++)if(typeof i[l]!="string"){const o={instancePath:n+"/unit/features/"+l,schemaPath:"#/properties/unit/properties/fe\
atures/items/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),s++}}else{const a={instancePath:n+"/unit/features",schemaPath:"\
#/properties/unit/properties/features/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),s++}}}else{const i={instancePath:n+
"/unit",schemaPath:"#/properties/unit/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),s++}}if(t.facts!==void 0){let r=t.
facts;if(Array.isArray(r)){const i=r.length;for(let a=0;a<i;a++)g(r[a],{instancePath:n+"/facts/"+a,parentData:r,parentDataProperty:a,rootData:u,
dynamicAnchors:m})||(e=e===null?g.errors:e.concat(g.errors),s=e.length)}else{const i={instancePath:n+"/facts",schemaPath:"#/properties/facts\
/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),s++}}if(t.said!==void 0){let r=t.said;if(Array.isArray(r)){const i=r.length;
for(let a=0;a<i;a++)g(r[a],{instancePath:n+"/said/"+a,parentData:r,parentDataProperty:a,rootData:u,dynamicAnchors:m})||(e=e===null?g.errors:
e.concat(g.errors),s=e.length)}else{const i={instancePath:n+"/said",schemaPath:"#/properties/said/type",keyword:"type",params:{type:"array"}};
e===null?e=[i]:e.push(i),s++}}if(t.upstream!==void 0){let r=t.upstream;if(Array.isArray(r)){const i=r.length;for(let a=0;a<i;a++){let l=r[a];
if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.package===void 0){const o={instancePath:n+"/upstream/"+a,schemaPath:"#/properties/upstream\
/items/required",keyword:"required",params:{missingProperty:"package"}};e===null?e=[o]:e.push(o),s++}if(l.links===void 0){const o={instancePath:n+
"/upstream/"+a,schemaPath:"#/properties/upstream/items/required",keyword:"required",params:{missingProperty:"links"}};e===null?e=[o]:e.push(
o),s++}if(l.path===void 0){const o={instancePath:n+"/upstream/"+a,schemaPath:"#/properties/upstream/items/required",keyword:"required",params:{
missingProperty:"path"}};e===null?e=[o]:e.push(o),s++}if(l.sha256===void 0){const o={instancePath:n+"/upstream/"+a,schemaPath:"#/properties/\
upstream/items/required",keyword:"required",params:{missingProperty:"sha256"}};e===null?e=[o]:e.push(o),s++}if(l.package!==void 0&&(c(l.package,
{instancePath:n+"/upstream/"+a+"/package",parentData:l,parentDataProperty:"package",rootData:u,dynamicAnchors:m})||(e=e===null?c.errors:e.concat(
c.errors),s=e.length)),l.links!==void 0&&typeof l.links!="string"){const o={instancePath:n+"/upstream/"+a+"/links",schemaPath:"#/properties/\
upstream/items/properties/links/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),s++}if(l.path!==void 0){let o=l.path;if(typeof o==
"string"){if(D(o)<1){const f={instancePath:n+"/upstream/"+a+"/path",schemaPath:"#/properties/upstream/items/properties/path/minLength",keyword:"\
minLength",params:{limit:1}};e===null?e=[f]:e.push(f),s++}}else{const f={instancePath:n+"/upstream/"+a+"/path",schemaPath:"#/properties/upst\
ream/items/properties/path/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),s++}}l.sha256!==void 0&&(h(l.sha256,{instancePath:n+
"/upstream/"+a+"/sha256",parentData:l,parentDataProperty:"sha256",rootData:u,dynamicAnchors:m})||(e=e===null?h.errors:e.concat(h.errors),s=e.
length))}else{const o={instancePath:n+"/upstream/"+a,schemaPath:"#/properties/upstream/items/type",keyword:"type",params:{type:"object"}};e===
null?e=[o]:e.push(o),s++}}}else{const i={instancePath:n+"/upstream",schemaPath:"#/properties/upstream/type",keyword:"type",params:{type:"arr\
ay"}};e===null?e=[i]:e.push(i),s++}}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:
e.push(r),s++}return j.errors=e,s===0}j.evaluated={props:{package:!0,unit:!0,facts:!0,said:!0,upstream:!0},dynamicProps:!1,dynamicItems:!1};export{F as validate};
