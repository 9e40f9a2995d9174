// Generated from packages/schema/schemas by `npm run generate -w packages/schema`. Do not edit.
// @ts-nocheck
import { textLength } from "../../validator-runtime.js";

const x=D,F={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"px-meta:facts@1",type:"object",required:["package","unit","facts","\
upstream"],properties:{package:{$ref:"#/$defs/package"},unit:{type:"object",required:["host","target","profile","features"],properties:{host:{
type:"string"},target:{type:"string"},profile:{type:"string"},features:{type:"array",items:{type:"string"}}}},facts:{type:"array",items:{type:"\
object",required:["schema","name","value","origin"],properties:{schema:{$ref:"#/$defs/schema-id"},name:{$ref:"#/$defs/fact-name"},value:{},origin:{
$ref:"#/$defs/origin"},narrowed:{$ref:"#/$defs/narrowed"},overridden:{type:"array",items:{$ref:"#/$defs/override-step"}}}}},upstream:{type:"\
array",items:{type:"object",required:["package","links","path","sha256"],properties:{package:{$ref:"#/$defs/package"},links:{type:"string"},
path:{type:"string",minLength:1},sha256:{$ref:"#/$defs/sha256"}}}}},$defs:{"fact-name":{type:"string",minLength:1,maxLength:128},"layer-kind":{
enum:["workspace","site","compiled","environment","command-line"]},narrowed:{type:"object",additionalProperties:{type:"object",properties:{reach:{
enum:["direct","self","public","all"]},plane:{type:"array",items:{enum:["compile","link","load","tool"]}}}}},origin:{type:"object",required:[
"method"],properties:{file:{type:"string"},line:{type:"integer",minimum:1},column:{type:"integer",minimum:1},method:{enum:["literal","probe",
"env","file","harvest","rustc","override"]},inputs:{type:"array",items:{type:"object",required:["kind","name"],properties:{kind:{enum:["env",
"file","tool","output"]},name:{type:"string"},digest:{$ref:"#/$defs/sha256"}}}}}},"override-step":{type:"object",required:["layer","operator",
"pointer"],properties:{layer:{type:"object",required:["kind","place"],properties:{kind:{$ref:"#/$defs/layer-kind"},place:{type:"string"},line:{
type:"integer",minimum:1},column:{type:"integer",minimum:1}}},operator:{type:"string"},pointer:{$ref:"#/$defs/pointer"},was:{},waives:{type:"\
string"},reason:{type:"string"}}},package:{type:"object",required:["name","version"],properties:{name:{type:"string",minLength:1},version:{type:"\
string",minLength:1},links:{type:"string"}}},pointer:{type:"string",pattern:"^(/([^~/]|~[01])*)*$"},"schema-id":{type:"string",pattern:"^([a\
-z0-9][a-z0-9_-]{0,63}:)?[a-z][a-z0-9-]{0,63}@[1-9][0-9]{0,3}$"},sha256:{type:"string",pattern:"^[0-9a-f]{64}$"}}},V={type:"object",required:[
"name","version"],properties:{name:{type:"string",minLength:1},version:{type:"string",minLength:1},links:{type:"string"}}},j=textLength;function c(n,{
instancePath:i="",parentData:y,parentDataProperty:d,rootData:u=n,dynamicAnchors:m={}}={}){let e=null,t=0;const l=c.evaluated;if(l.dynamicProps&&
(l.props=void 0),l.dynamicItems&&(l.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){if(n.name===void 0){const r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),t++}if(n.version===void 0){const r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"}};e===null?e=[r]:e.push(r),t++}if(n.name!==void 0){let r=n.name;
if(typeof r=="string"){if(j(r)<1){const s={instancePath:i+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[s]:e.push(s),t++}}else{const s={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};
e===null?e=[s]:e.push(s),t++}}if(n.version!==void 0){let r=n.version;if(typeof r=="string"){if(j(r)<1){const s={instancePath:i+"/version",schemaPath:"\
#/properties/version/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),t++}}else{const s={instancePath:i+"/version",
schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}}if(n.links!==void 0&&typeof n.links!=
"string"){const r={instancePath:i+"/links",schemaPath:"#/properties/links/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(
r),t++}}else{const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return c.errors=
e,t===0}c.evaluated={props:{name:!0,version:!0,links:!0},dynamicProps:!1,dynamicItems:!1};const _={type:"string",pattern:"^([a-z0-9][a-z0-9_\
-]{0,63}:)?[a-z][a-z0-9-]{0,63}@[1-9][0-9]{0,3}$"},L=new RegExp("^([a-z0-9][a-z0-9_-]{0,63}:)?[a-z][a-z0-9-]{0,63}@[1-9][0-9]{0,3}$","u");function k(n,{
instancePath:i="",parentData:y,parentDataProperty:d,rootData:u=n,dynamicAnchors:m={}}={}){let e=null,t=0;const l=k.evaluated;if(l.dynamicProps&&
(l.props=void 0),l.dynamicItems&&(l.items=void 0),typeof n=="string"){if(!L.test(n)){const r={instancePath:i,schemaPath:"#/pattern",keyword:"\
pattern",params:{pattern:"^([a-z0-9][a-z0-9_-]{0,63}:)?[a-z][a-z0-9-]{0,63}@[1-9][0-9]{0,3}$"}};e===null?e=[r]:e.push(r),t++}}else{const r={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}return k.errors=e,t===0}k.evaluated={
dynamicProps:!1,dynamicItems:!1};const R={type:"string",minLength:1,maxLength:128};function P(n,{instancePath:i="",parentData:y,parentDataProperty:d,
rootData:u=n,dynamicAnchors:m={}}={}){let e=null,t=0;const l=P.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),
typeof n=="string"){if(j(n)>128){const r={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:128}};e===null?e=[r]:e.push(
r),t++}if(j(n)<1){const r={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),t++}}else{
const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}return P.errors=e,t===0}P.evaluated=
{dynamicProps:!1,dynamicItems:!1};const A={type:"object",required:["method"],properties:{file:{type:"string"},line:{type:"integer",minimum:1},
column:{type:"integer",minimum:1},method:{enum:["literal","probe","env","file","harvest","rustc","override"]},inputs:{type:"array",items:{type:"\
object",required:["kind","name"],properties:{kind:{enum:["env","file","tool","output"]},name:{type:"string"},digest:{$ref:"#/$defs/sha256"}}}}}},
B={type:"string",pattern:"^[0-9a-f]{64}$"},z=new RegExp("^[0-9a-f]{64}$","u");function h(n,{instancePath:i="",parentData:y,parentDataProperty:d,
rootData:u=n,dynamicAnchors:m={}}={}){let e=null,t=0;const l=h.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),
typeof n=="string"){if(!z.test(n)){const r={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"}};e===null?
e=[r]:e.push(r),t++}}else{const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}return h.
errors=e,t===0}h.evaluated={dynamicProps:!1,dynamicItems:!1};function w(n,{instancePath:i="",parentData:y,parentDataProperty:d,rootData:u=n,
dynamicAnchors:m={}}={}){let e=null,t=0;const l=w.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),n&&typeof n==
"object"&&!Array.isArray(n)){if(n.method===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
method"}};e===null?e=[r]:e.push(r),t++}if(n.file!==void 0&&typeof n.file!="string"){const r={instancePath:i+"/file",schemaPath:"#/properties\
/file/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(n.line!==void 0){let r=n.line;if(!(typeof r=="number"&&!(r%
1)&&!isNaN(r)&&isFinite(r))){const s={instancePath:i+"/line",schemaPath:"#/properties/line/type",keyword:"type",params:{type:"integer"}};e===
null?e=[s]:e.push(s),t++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){const s={instancePath:i+"/line",schemaPath:"#/properties/line/\
minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[s]:e.push(s),t++}}if(n.column!==void 0){let r=n.column;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const s={instancePath:i+"/column",schemaPath:"#/properties/column/type",keyword:"type",params:{type:"\
integer"}};e===null?e=[s]:e.push(s),t++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){const s={instancePath:i+"/column",schemaPath:"#\
/properties/column/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[s]:e.push(s),t++}}if(n.method!==void 0){let r=n.
method;if(!(r==="literal"||r==="probe"||r==="env"||r==="file"||r==="harvest"||r==="rustc"||r==="override")){const s={instancePath:i+"/method",
schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues:A.properties.method.enum}};e===null?e=[s]:e.push(s),t++}}if(n.inputs!==
void 0){let r=n.inputs;if(Array.isArray(r)){const s=r.length;for(let a=0;a<s;a++){let p=r[a];if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.
kind===void 0){const o={instancePath:i+"/inputs/"+a,schemaPath:"#/properties/inputs/items/required",keyword:"required",params:{missingProperty:"\
kind"}};e===null?e=[o]:e.push(o),t++}if(p.name===void 0){const o={instancePath:i+"/inputs/"+a,schemaPath:"#/properties/inputs/items/required",
keyword:"required",params:{missingProperty:"name"}};e===null?e=[o]:e.push(o),t++}if(p.kind!==void 0){let o=p.kind;if(!(o==="env"||o==="file"||
o==="tool"||o==="output")){const f={instancePath:i+"/inputs/"+a+"/kind",schemaPath:"#/properties/inputs/items/properties/kind/enum",keyword:"\
enum",params:{allowedValues:A.properties.inputs.items.properties.kind.enum}};e===null?e=[f]:e.push(f),t++}}if(p.name!==void 0&&typeof p.name!=
"string"){const o={instancePath:i+"/inputs/"+a+"/name",schemaPath:"#/properties/inputs/items/properties/name/type",keyword:"type",params:{type:"\
string"}};e===null?e=[o]:e.push(o),t++}p.digest!==void 0&&(h(p.digest,{instancePath:i+"/inputs/"+a+"/digest",parentData:p,parentDataProperty:"\
digest",rootData:u,dynamicAnchors:m})||(e=e===null?h.errors:e.concat(h.errors),t=e.length))}else{const o={instancePath:i+"/inputs/"+a,schemaPath:"\
#/properties/inputs/items/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),t++}}}else{const s={instancePath:i+"/inputs",
schemaPath:"#/properties/inputs/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}}else{const r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return w.errors=e,t===0}w.evaluated={props:{file:!0,line:!0,column:!0,
method:!0,inputs:!0},dynamicProps:!1,dynamicItems:!1};const I={type:"object",additionalProperties:{type:"object",properties:{reach:{enum:["d\
irect","self","public","all"]},plane:{type:"array",items:{enum:["compile","link","load","tool"]}}}}};function v(n,{instancePath:i="",parentData:y,
parentDataProperty:d,rootData:u=n,dynamicAnchors:m={}}={}){let e=null,t=0;const l=v.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&
(l.items=void 0),n&&typeof n=="object"&&!Array.isArray(n))for(const r in n){let s=n[r];if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.reach!==
void 0){let a=s.reach;if(!(a==="direct"||a==="self"||a==="public"||a==="all")){const p={instancePath:i+"/"+r.replace(/~/g,"~0").replace(/\//g,
"~1")+"/reach",schemaPath:"#/additionalProperties/properties/reach/enum",keyword:"enum",params:{allowedValues:I.additionalProperties.properties.
reach.enum}};e===null?e=[p]:e.push(p),t++}}if(s.plane!==void 0){let a=s.plane;if(Array.isArray(a)){const p=a.length;for(let o=0;o<p;o++){let f=a[o];
if(!(f==="compile"||f==="link"||f==="load"||f==="tool")){const g={instancePath:i+"/"+r.replace(/~/g,"~0").replace(/\//g,"~1")+"/plane/"+o,schemaPath:"\
#/additionalProperties/properties/plane/items/enum",keyword:"enum",params:{allowedValues:I.additionalProperties.properties.plane.items.enum}};
e===null?e=[g]:e.push(g),t++}}}else{const p={instancePath:i+"/"+r.replace(/~/g,"~0").replace(/\//g,"~1")+"/plane",schemaPath:"#/additionalPr\
operties/properties/plane/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),t++}}}else{const a={instancePath:i+"/"+r.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),t++}}else{
const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return v.errors=e,t===0}v.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};const C={type:"object",required:["layer","operator","pointer"],properties:{layer:{type:"object",required:[
"kind","place"],properties:{kind:{$ref:"#/$defs/layer-kind"},place:{type:"string"},line:{type:"integer",minimum:1},column:{type:"integer",minimum:1}}},
operator:{type:"string"},pointer:{$ref:"#/$defs/pointer"},was:{},waives:{type:"string"},reason:{type:"string"}}},N={enum:["workspace","site",
"compiled","environment","command-line"]};function q(n,{instancePath:i="",parentData:y,parentDataProperty:d,rootData:u=n,dynamicAnchors:m={}}={}){
let e=null,t=0;const l=q.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),!(n==="workspace"||n==="site"||n==="\
compiled"||n==="environment"||n==="command-line")){const r={instancePath:i,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:N.enum}};
e===null?e=[r]:e.push(r),t++}return q.errors=e,t===0}q.evaluated={dynamicProps:!1,dynamicItems:!1};const G={type:"string",pattern:"^(/([^~/]\
|~[01])*)*$"},E=new RegExp("^(/([^~/]|~[01])*)*$","u");function b(n,{instancePath:i="",parentData:y,parentDataProperty:d,rootData:u=n,dynamicAnchors:m={}}={}){
let e=null,t=0;const l=b.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),typeof n=="string"){if(!E.test(n)){const r={
instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(/([^~/]|~[01])*)*$"}};e===null?e=[r]:e.push(r),t++}}else{const r={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}return b.errors=e,t===0}b.evaluated={
dynamicProps:!1,dynamicItems:!1};function $(n,{instancePath:i="",parentData:y,parentDataProperty:d,rootData:u=n,dynamicAnchors:m={}}={}){let e=null,
t=0;const l=$.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){if(n.
layer===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"layer"}};e===null?e=[r]:e.push(r),
t++}if(n.operator===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"operator"}};e===null?
e=[r]:e.push(r),t++}if(n.pointer===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"point\
er"}};e===null?e=[r]:e.push(r),t++}if(n.layer!==void 0){let r=n.layer;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.kind===void 0){const s={
instancePath:i+"/layer",schemaPath:"#/properties/layer/required",keyword:"required",params:{missingProperty:"kind"}};e===null?e=[s]:e.push(s),
t++}if(r.place===void 0){const s={instancePath:i+"/layer",schemaPath:"#/properties/layer/required",keyword:"required",params:{missingProperty:"\
place"}};e===null?e=[s]:e.push(s),t++}if(r.kind!==void 0&&(q(r.kind,{instancePath:i+"/layer/kind",parentData:r,parentDataProperty:"kind",rootData:u,
dynamicAnchors:m})||(e=e===null?q.errors:e.concat(q.errors),t=e.length)),r.place!==void 0&&typeof r.place!="string"){const s={instancePath:i+
"/layer/place",schemaPath:"#/properties/layer/properties/place/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(r.
line!==void 0){let s=r.line;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){const a={instancePath:i+"/layer/line",schemaPath:"#/pr\
operties/layer/properties/line/type",keyword:"type",params:{type:"integer"}};e===null?e=[a]:e.push(a),t++}if(typeof s=="number"&&isFinite(s)&&
(s<1||isNaN(s))){const a={instancePath:i+"/layer/line",schemaPath:"#/properties/layer/properties/line/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1}};e===null?e=[a]:e.push(a),t++}}if(r.column!==void 0){let s=r.column;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){const a={
instancePath:i+"/layer/column",schemaPath:"#/properties/layer/properties/column/type",keyword:"type",params:{type:"integer"}};e===null?e=[a]:
e.push(a),t++}if(typeof s=="number"&&isFinite(s)&&(s<1||isNaN(s))){const a={instancePath:i+"/layer/column",schemaPath:"#/properties/layer/pr\
operties/column/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[a]:e.push(a),t++}}}else{const s={instancePath:i+"/l\
ayer",schemaPath:"#/properties/layer/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}}if(n.operator!==void 0&&typeof n.
operator!="string"){const r={instancePath:i+"/operator",schemaPath:"#/properties/operator/type",keyword:"type",params:{type:"string"}};e===null?
e=[r]:e.push(r),t++}if(n.pointer!==void 0&&(b(n.pointer,{instancePath:i+"/pointer",parentData:n,parentDataProperty:"pointer",rootData:u,dynamicAnchors:m})||
(e=e===null?b.errors:e.concat(b.errors),t=e.length)),n.waives!==void 0&&typeof n.waives!="string"){const r={instancePath:i+"/waives",schemaPath:"\
#/properties/waives/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(n.reason!==void 0&&typeof n.reason!="string"){
const r={instancePath:i+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}}else{
const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return $.errors=e,t===0}$.evaluated=
{props:{layer:!0,operator:!0,pointer:!0,was:!0,waives:!0,reason:!0},dynamicProps:!1,dynamicItems:!1};function D(n,{instancePath:i="",parentData:y,
parentDataProperty:d,rootData:u=n,dynamicAnchors:m={}}={}){let e=null,t=0;const l=D.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&
(l.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){if(n.package===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"package"}};e===null?e=[r]:e.push(r),t++}if(n.unit===void 0){const r={instancePath:i,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"unit"}};e===null?e=[r]:e.push(r),t++}if(n.facts===void 0){const r={instancePath:i,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"facts"}};e===null?e=[r]:e.push(r),t++}if(n.upstream===void 0){const r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"upstream"}};e===null?e=[r]:e.push(r),t++}if(n.package!==void 0&&(c(n.package,
{instancePath:i+"/package",parentData:n,parentDataProperty:"package",rootData:u,dynamicAnchors:m})||(e=e===null?c.errors:e.concat(c.errors),
t=e.length)),n.unit!==void 0){let r=n.unit;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.host===void 0){const s={instancePath:i+"/unit",
schemaPath:"#/properties/unit/required",keyword:"required",params:{missingProperty:"host"}};e===null?e=[s]:e.push(s),t++}if(r.target===void 0){
const s={instancePath:i+"/unit",schemaPath:"#/properties/unit/required",keyword:"required",params:{missingProperty:"target"}};e===null?e=[s]:
e.push(s),t++}if(r.profile===void 0){const s={instancePath:i+"/unit",schemaPath:"#/properties/unit/required",keyword:"required",params:{missingProperty:"\
profile"}};e===null?e=[s]:e.push(s),t++}if(r.features===void 0){const s={instancePath:i+"/unit",schemaPath:"#/properties/unit/required",keyword:"\
required",params:{missingProperty:"features"}};e===null?e=[s]:e.push(s),t++}if(r.host!==void 0&&typeof r.host!="string"){const s={instancePath:i+
"/unit/host",schemaPath:"#/properties/unit/properties/host/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(r.target!==
void 0&&typeof r.target!="string"){const s={instancePath:i+"/unit/target",schemaPath:"#/properties/unit/properties/target/type",keyword:"typ\
e",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(r.profile!==void 0&&typeof r.profile!="string"){const s={instancePath:i+"/unit/pr\
ofile",schemaPath:"#/properties/unit/properties/profile/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(r.features!==
void 0){let s=r.features;if(Array.isArray(s)){const a=s.length;for(let p=0;p<a;p++)if(typeof s[p]!="string"){const o={instancePath:i+"/unit/\
features/"+p,schemaPath:"#/properties/unit/properties/features/items/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),t++}}else{
const a={instancePath:i+"/unit/features",schemaPath:"#/properties/unit/properties/features/type",keyword:"type",params:{type:"array"}};e===null?
e=[a]:e.push(a),t++}}}else{const s={instancePath:i+"/unit",schemaPath:"#/properties/unit/type",keyword:"type",params:{type:"object"}};e===null?
e=[s]:e.push(s),t++}}if(n.facts!==void 0){let r=n.facts;if(Array.isArray(r)){const s=r.length;for(let a=0;a<s;a++){let p=r[a];if(p&&typeof p==
"object"&&!Array.isArray(p)){if(p.schema===void 0){const o={instancePath:i+"/facts/"+a,schemaPath:"#/properties/facts/items/required",keyword:"\
required",params:{missingProperty:"schema"}};e===null?e=[o]:e.push(o),t++}if(p.name===void 0){const o={instancePath:i+"/facts/"+a,schemaPath:"\
#/properties/facts/items/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[o]:e.push(o),t++}if(p.value===void 0){const o={
instancePath:i+"/facts/"+a,schemaPath:"#/properties/facts/items/required",keyword:"required",params:{missingProperty:"value"}};e===null?e=[o]:
e.push(o),t++}if(p.origin===void 0){const o={instancePath:i+"/facts/"+a,schemaPath:"#/properties/facts/items/required",keyword:"required",params:{
missingProperty:"origin"}};e===null?e=[o]:e.push(o),t++}if(p.schema!==void 0&&(k(p.schema,{instancePath:i+"/facts/"+a+"/schema",parentData:p,
parentDataProperty:"schema",rootData:u,dynamicAnchors:m})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),p.name!==void 0&&(P(p.name,{
instancePath:i+"/facts/"+a+"/name",parentData:p,parentDataProperty:"name",rootData:u,dynamicAnchors:m})||(e=e===null?P.errors:e.concat(P.errors),
t=e.length)),p.origin!==void 0&&(w(p.origin,{instancePath:i+"/facts/"+a+"/origin",parentData:p,parentDataProperty:"origin",rootData:u,dynamicAnchors:m})||
(e=e===null?w.errors:e.concat(w.errors),t=e.length)),p.narrowed!==void 0&&(v(p.narrowed,{instancePath:i+"/facts/"+a+"/narrowed",parentData:p,
parentDataProperty:"narrowed",rootData:u,dynamicAnchors:m})||(e=e===null?v.errors:e.concat(v.errors),t=e.length)),p.overridden!==void 0){let o=p.
overridden;if(Array.isArray(o)){const f=o.length;for(let g=0;g<f;g++)$(o[g],{instancePath:i+"/facts/"+a+"/overridden/"+g,parentData:o,parentDataProperty:g,
rootData:u,dynamicAnchors:m})||(e=e===null?$.errors:e.concat($.errors),t=e.length)}else{const f={instancePath:i+"/facts/"+a+"/overridden",schemaPath:"\
#/properties/facts/items/properties/overridden/type",keyword:"type",params:{type:"array"}};e===null?e=[f]:e.push(f),t++}}}else{const o={instancePath:i+
"/facts/"+a,schemaPath:"#/properties/facts/items/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),t++}}}else{const s={instancePath:i+
"/facts",schemaPath:"#/properties/facts/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}if(n.upstream!==void 0){let r=n.
upstream;if(Array.isArray(r)){const s=r.length;for(let a=0;a<s;a++){let p=r[a];if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.package===void 0){
const o={instancePath:i+"/upstream/"+a,schemaPath:"#/properties/upstream/items/required",keyword:"required",params:{missingProperty:"package"}};
e===null?e=[o]:e.push(o),t++}if(p.links===void 0){const o={instancePath:i+"/upstream/"+a,schemaPath:"#/properties/upstream/items/required",keyword:"\
required",params:{missingProperty:"links"}};e===null?e=[o]:e.push(o),t++}if(p.path===void 0){const o={instancePath:i+"/upstream/"+a,schemaPath:"\
#/properties/upstream/items/required",keyword:"required",params:{missingProperty:"path"}};e===null?e=[o]:e.push(o),t++}if(p.sha256===void 0){
const o={instancePath:i+"/upstream/"+a,schemaPath:"#/properties/upstream/items/required",keyword:"required",params:{missingProperty:"sha256"}};
e===null?e=[o]:e.push(o),t++}if(p.package!==void 0&&(c(p.package,{instancePath:i+"/upstream/"+a+"/package",parentData:p,parentDataProperty:"\
package",rootData:u,dynamicAnchors:m})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),p.links!==void 0&&typeof p.links!="string"){const o={
instancePath:i+"/upstream/"+a+"/links",schemaPath:"#/properties/upstream/items/properties/links/type",keyword:"type",params:{type:"string"}};
e===null?e=[o]:e.push(o),t++}if(p.path!==void 0){let o=p.path;if(typeof o=="string"){if(j(o)<1){const f={instancePath:i+"/upstream/"+a+"/pat\
h",schemaPath:"#/properties/upstream/items/properties/path/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[f]:e.push(f),t++}}else{
const f={instancePath:i+"/upstream/"+a+"/path",schemaPath:"#/properties/upstream/items/properties/path/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[f]:e.push(f),t++}}p.sha256!==void 0&&(h(p.sha256,{instancePath:i+"/upstream/"+a+"/sha256",parentData:p,parentDataProperty:"\
sha256",rootData:u,dynamicAnchors:m})||(e=e===null?h.errors:e.concat(h.errors),t=e.length))}else{const o={instancePath:i+"/upstream/"+a,schemaPath:"\
#/properties/upstream/items/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),t++}}}else{const s={instancePath:i+"/upstr\
eam",schemaPath:"#/properties/upstream/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}}else{const r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return D.errors=e,t===0}D.evaluated={props:{package:!0,
unit:!0,facts:!0,upstream:!0},dynamicProps:!1,dynamicItems:!1};export{x as validate};
