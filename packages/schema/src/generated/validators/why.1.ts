// Generated from packages/schema/schemas by `npm run generate -w packages/schema`. Do not edit.
// @ts-nocheck
import { textLength } from "../../validator-runtime.js";

const W=_,R={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"px-meta:why@1",type:"object",required:["px-meta","asked","nodes","p\
roblems"],properties:{"px-meta":{const:"why@1"},asked:{type:"object",required:["package","schema"],properties:{package:{type:"string"},schema:{
$ref:"#/$defs/schema-id"},name:{type:"string"},pointer:{type:"string"}}},nodes:{type:"array",items:{type:"object",required:["package","domai\
n","triple","contributions"],properties:{package:{$ref:"#/$defs/known-package"},domain:{$ref:"#/$defs/domain"},triple:{type:"string"},merged:{
type:"object",required:["merge","below","here"],properties:{merge:{type:"string"},below:{$ref:"#/$defs/merged"},here:{$ref:"#/$defs/merged"}}},
contributions:{type:"array",items:{type:"object",required:["package","schema","name","domains","standing","path","trust","origin","layers"],
properties:{package:{$ref:"#/$defs/known-package"},schema:{$ref:"#/$defs/schema-id"},name:{$ref:"#/$defs/fact-name"},domains:{$ref:"#/$defs/\
domains"},target:{type:"string"},pointer:{$ref:"#/$defs/pointer"},value:{},standing:{enum:["seen","decides","agrees","dominated","disagrees",
"silent","out-of-sight"]},"stopped-by":{enum:["reach","plane","domain","narrowed"]},path:{type:"array",items:{type:"object",required:["packa\
ge"],properties:{package:{type:"string"},edge:{enum:["normal","build","dev","proc-macro"]}}}},trust:{$ref:"#/$defs/trust"},origin:{$ref:"#/$\
defs/origin"},layers:{type:"array",items:{$ref:"#/$defs/override-step"}}}}}}}},problems:{type:"array",items:{$ref:"#/$defs/problem"}}},$defs:{
domain:{enum:["target","host"]},domains:{type:"array",uniqueItems:!0,items:{type:"string",enum:["target","host"]}},"fact-name":{type:"string",
minLength:1,maxLength:128},"known-package":{type:"object",required:["id","name","version"],properties:{id:{type:"string",minLength:1},name:{
type:"string",minLength:1},version:{type:"string",minLength:1},links:{type:["string","null"]}}},"layer-kind":{enum:["workspace","site","comp\
iled","environment","command-line"]},merged:{type:"object",required:["kind"],properties:{kind:{enum:["value","nothing","conflict","unknown"]},
value:{}}},origin:{type:"object",required:["method"],properties:{file:{type:"string"},line:{type:"integer",minimum:1},column:{type:"integer",
minimum:1},method:{enum:["literal","probe","env","file","harvest","rustc","override"]},inputs:{type:"array",items:{type:"object",required:["\
kind","name"],properties:{kind:{enum:["env","file","tool","output"]},name:{type:"string"},digest:{$ref:"#/$defs/sha256"}}}}}},"override-step":{
type:"object",required:["layer","operator","pointer"],properties:{layer:{type:"object",required:["kind","place"],properties:{kind:{$ref:"#/$\
defs/layer-kind"},place:{type:"string"},line:{type:"integer",minimum:1},column:{type:"integer",minimum:1}}},operator:{type:"string"},pointer:{
$ref:"#/$defs/pointer"},was:{},waives:{type:"string"},reason:{type:"string"}}},pointer:{type:"string",pattern:"^(/([^~/]|~[01])*)*$"},problem:{
type:"object",required:["kind","message"],properties:{kind:{type:"string",minLength:1},severity:{enum:["error","warning","note"]},message:{type:"\
string"}}},"schema-id":{type:"string",pattern:"^([a-z0-9][a-z0-9_-]{0,63}:)?[a-z][a-z0-9-]{0,63}@[1-9][0-9]{0,3}$"},sha256:{type:"string",pattern:"\
^[0-9a-f]{64}$"},trust:{enum:["harvested","published","probed","overridden","declared"]}}},X={type:"string",pattern:"^([a-z0-9][a-z0-9_-]{0,\
63}:)?[a-z][a-z0-9-]{0,63}@[1-9][0-9]{0,3}$"},G=new RegExp("^([a-z0-9][a-z0-9_-]{0,63}:)?[a-z][a-z0-9-]{0,63}@[1-9][0-9]{0,3}$","u");function b(i,{
instancePath:s="",parentData:g,parentDataProperty:k,rootData:y=i,dynamicAnchors:f={}}={}){let e=null,t=0;const o=b.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof i=="string"){if(!G.test(i)){const r={instancePath:s,schemaPath:"#/pattern",keyword:"\
pattern",params:{pattern:"^([a-z0-9][a-z0-9_-]{0,63}:)?[a-z][a-z0-9-]{0,63}@[1-9][0-9]{0,3}$"}};e===null?e=[r]:e.push(r),t++}}else{const r={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}return b.errors=e,t===0}b.evaluated={
dynamicProps:!1,dynamicItems:!1};const H={type:"object",required:["id","name","version"],properties:{id:{type:"string",minLength:1},name:{type:"\
string",minLength:1},version:{type:"string",minLength:1},links:{type:["string","null"]}}},j=textLength;function v(i,{instancePath:s="",parentData:g,
parentDataProperty:k,rootData:y=i,dynamicAnchors:f={}}={}){let e=null,t=0;const o=v.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.id===void 0){const r={instancePath:s,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"id"}};e===null?e=[r]:e.push(r),t++}if(i.name===void 0){const r={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),t++}if(i.version===void 0){const r={instancePath:s,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:"version"}};e===null?e=[r]:e.push(r),t++}if(i.id!==void 0){let r=i.id;if(typeof r=="string"){if(j(
r)<1){const n={instancePath:s+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[n]:e.push(n),t++}}else{
const n={instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),t++}}if(i.name!==
void 0){let r=i.name;if(typeof r=="string"){if(j(r)<1){const n={instancePath:s+"/name",schemaPath:"#/properties/name/minLength",keyword:"min\
Length",params:{limit:1}};e===null?e=[n]:e.push(n),t++}}else{const n={instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"ty\
pe",params:{type:"string"}};e===null?e=[n]:e.push(n),t++}}if(i.version!==void 0){let r=i.version;if(typeof r=="string"){if(j(r)<1){const n={
instancePath:s+"/version",schemaPath:"#/properties/version/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[n]:e.push(n),t++}}else{
const n={instancePath:s+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),t++}}
if(i.links!==void 0){let r=i.links;if(typeof r!="string"&&r!==null){const n={instancePath:s+"/links",schemaPath:"#/properties/links/type",keyword:"\
type",params:{type:H.properties.links.type}};e===null?e=[n]:e.push(n),t++}}}else{const r={instancePath:s,schemaPath:"#/type",keyword:"type",
params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return v.errors=e,t===0}v.evaluated={props:{id:!0,name:!0,version:!0,links:!0},dynamicProps:!1,
dynamicItems:!1};const J={enum:["target","host"]};function A(i,{instancePath:s="",parentData:g,parentDataProperty:k,rootData:y=i,dynamicAnchors:f={}}={}){
let e=null,t=0;const o=A.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),!(i==="target"||i==="host")){const r={
instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:J.enum}};e===null?e=[r]:e.push(r),t++}return A.errors=e,t===0}A.evaluated=
{dynamicProps:!1,dynamicItems:!1};const K={type:"object",required:["kind"],properties:{kind:{enum:["value","nothing","conflict","unknown"]},
value:{}}};function q(i,{instancePath:s="",parentData:g,parentDataProperty:k,rootData:y=i,dynamicAnchors:f={}}={}){let e=null,t=0;const o=q.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.kind===void 0){
const r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"}};e===null?e=[r]:e.push(r),t++}if(i.kind!==
void 0){let r=i.kind;if(!(r==="value"||r==="nothing"||r==="conflict"||r==="unknown")){const n={instancePath:s+"/kind",schemaPath:"#/properti\
es/kind/enum",keyword:"enum",params:{allowedValues:K.properties.kind.enum}};e===null?e=[n]:e.push(n),t++}}}else{const r={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return q.errors=e,t===0}q.evaluated={props:{kind:!0,value:!0},dynamicProps:!1,
dynamicItems:!1};const Y={type:"string",minLength:1,maxLength:128};function I(i,{instancePath:s="",parentData:g,parentDataProperty:k,rootData:y=i,
dynamicAnchors:f={}}={}){let e=null,t=0;const o=I.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof i=="\
string"){if(j(i)>128){const r={instancePath:s,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:128}};e===null?e=[r]:e.push(r),t++}
if(j(i)<1){const r={instancePath:s,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),t++}}else{const r={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}return I.errors=e,t===0}I.evaluated={
dynamicProps:!1,dynamicItems:!1};const M={type:"array",uniqueItems:!0,items:{type:"string",enum:["target","host"]}};function L(i,{instancePath:s="",
parentData:g,parentDataProperty:k,rootData:y=i,dynamicAnchors:f={}}={}){let e=null,t=0;const o=L.evaluated;if(o.dynamicProps&&(o.props=void 0),
o.dynamicItems&&(o.items=void 0),Array.isArray(i)){const r=i.length;for(let u=0;u<r;u++){let a=i[u];if(typeof a!="string"){const m={instancePath:s+
"/"+u,schemaPath:"#/items/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),t++}if(!(a==="target"||a==="host")){const m={
instancePath:s+"/"+u,schemaPath:"#/items/enum",keyword:"enum",params:{allowedValues:M.items.enum}};e===null?e=[m]:e.push(m),t++}}let n=i.length,
p;if(n>1){const u={};for(;n--;){let a=i[n];if(typeof a=="string"){if(typeof u[a]=="number"){p=u[a];const m={instancePath:s,schemaPath:"#/uni\
queItems",keyword:"uniqueItems",params:{i:n,j:p}};e===null?e=[m]:e.push(m),t++;break}u[a]=n}}}}else{const r={instancePath:s,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"array"}};e===null?e=[r]:e.push(r),t++}return L.errors=e,t===0}L.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};
const Z={type:"string",pattern:"^(/([^~/]|~[01])*)*$"},O=new RegExp("^(/([^~/]|~[01])*)*$","u");function D(i,{instancePath:s="",parentData:g,
parentDataProperty:k,rootData:y=i,dynamicAnchors:f={}}={}){let e=null,t=0;const o=D.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),typeof i=="string"){if(!O.test(i)){const r={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(/([^\
~/]|~[01])*)*$"}};e===null?e=[r]:e.push(r),t++}}else{const r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===
null?e=[r]:e.push(r),t++}return D.errors=e,t===0}D.evaluated={dynamicProps:!1,dynamicItems:!1};const Q={enum:["harvested","published","probe\
d","overridden","declared"]};function x(i,{instancePath:s="",parentData:g,parentDataProperty:k,rootData:y=i,dynamicAnchors:f={}}={}){let e=null,
t=0;const o=x.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),!(i==="harvested"||i==="published"||i==="probed"||
i==="overridden"||i==="declared")){const r={instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Q.enum}};e===null?e=[r]:
e.push(r),t++}return x.errors=e,t===0}x.evaluated={dynamicProps:!1,dynamicItems:!1};const C={type:"object",required:["method"],properties:{file:{
type:"string"},line:{type:"integer",minimum:1},column:{type:"integer",minimum:1},method:{enum:["literal","probe","env","file","harvest","rus\
tc","override"]},inputs:{type:"array",items:{type:"object",required:["kind","name"],properties:{kind:{enum:["env","file","tool","output"]},name:{
type:"string"},digest:{$ref:"#/$defs/sha256"}}}}}},ee={type:"string",pattern:"^[0-9a-f]{64}$"},S=new RegExp("^[0-9a-f]{64}$","u");function E(i,{
instancePath:s="",parentData:g,parentDataProperty:k,rootData:y=i,dynamicAnchors:f={}}={}){let e=null,t=0;const o=E.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof i=="string"){if(!S.test(i)){const r={instancePath:s,schemaPath:"#/pattern",keyword:"\
pattern",params:{pattern:"^[0-9a-f]{64}$"}};e===null?e=[r]:e.push(r),t++}}else{const r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),t++}return E.errors=e,t===0}E.evaluated={dynamicProps:!1,dynamicItems:!1};function z(i,{instancePath:s="",
parentData:g,parentDataProperty:k,rootData:y=i,dynamicAnchors:f={}}={}){let e=null,t=0;const o=z.evaluated;if(o.dynamicProps&&(o.props=void 0),
o.dynamicItems&&(o.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.method===void 0){const r={instancePath:s,schemaPath:"#/requi\
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
typeof u=="object"&&!Array.isArray(u)){if(u.kind===void 0){const a={instancePath:s+"/inputs/"+p,schemaPath:"#/properties/inputs/items/requir\
ed",keyword:"required",params:{missingProperty:"kind"}};e===null?e=[a]:e.push(a),t++}if(u.name===void 0){const a={instancePath:s+"/inputs/"+
p,schemaPath:"#/properties/inputs/items/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[a]:e.push(a),t++}if(u.kind!==
void 0){let a=u.kind;if(!(a==="env"||a==="file"||a==="tool"||a==="output")){const m={instancePath:s+"/inputs/"+p+"/kind",schemaPath:"#/prope\
rties/inputs/items/properties/kind/enum",keyword:"enum",params:{allowedValues:C.properties.inputs.items.properties.kind.enum}};e===null?e=[m]:
e.push(m),t++}}if(u.name!==void 0&&typeof u.name!="string"){const a={instancePath:s+"/inputs/"+p+"/name",schemaPath:"#/properties/inputs/ite\
ms/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}u.digest!==void 0&&(E(u.digest,{instancePath:s+
"/inputs/"+p+"/digest",parentData:u,parentDataProperty:"digest",rootData:y,dynamicAnchors:f})||(e=e===null?E.errors:e.concat(E.errors),t=e.length))}else{
const a={instancePath:s+"/inputs/"+p,schemaPath:"#/properties/inputs/items/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(
a),t++}}}else{const n={instancePath:s+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.
push(n),t++}}}else{const r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return z.
errors=e,t===0}z.evaluated={props:{file:!0,line:!0,column:!0,method:!0,inputs:!0},dynamicProps:!1,dynamicItems:!1};const re={type:"object",required:[
"layer","operator","pointer"],properties:{layer:{type:"object",required:["kind","place"],properties:{kind:{$ref:"#/$defs/layer-kind"},place:{
type:"string"},line:{type:"integer",minimum:1},column:{type:"integer",minimum:1}}},operator:{type:"string"},pointer:{$ref:"#/$defs/pointer"},
was:{},waives:{type:"string"},reason:{type:"string"}}},T={enum:["workspace","site","compiled","environment","command-line"]};function N(i,{instancePath:s="",
parentData:g,parentDataProperty:k,rootData:y=i,dynamicAnchors:f={}}={}){let e=null,t=0;const o=N.evaluated;if(o.dynamicProps&&(o.props=void 0),
o.dynamicItems&&(o.items=void 0),!(i==="workspace"||i==="site"||i==="compiled"||i==="environment"||i==="command-line")){const r={instancePath:s,
schemaPath:"#/enum",keyword:"enum",params:{allowedValues:T.enum}};e===null?e=[r]:e.push(r),t++}return N.errors=e,t===0}N.evaluated={dynamicProps:!1,
dynamicItems:!1};function V(i,{instancePath:s="",parentData:g,parentDataProperty:k,rootData:y=i,dynamicAnchors:f={}}={}){let e=null,t=0;const o=V.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.layer===void 0){
const r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"layer"}};e===null?e=[r]:e.push(r),t++}if(i.operator===
void 0){const r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"operator"}};e===null?e=[r]:e.push(r),t++}
if(i.pointer===void 0){const r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"pointer"}};e===null?e=[r]:
e.push(r),t++}if(i.layer!==void 0){let r=i.layer;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.kind===void 0){const n={instancePath:s+"/\
layer",schemaPath:"#/properties/layer/required",keyword:"required",params:{missingProperty:"kind"}};e===null?e=[n]:e.push(n),t++}if(r.place===
void 0){const n={instancePath:s+"/layer",schemaPath:"#/properties/layer/required",keyword:"required",params:{missingProperty:"place"}};e===null?
e=[n]:e.push(n),t++}if(r.kind!==void 0&&(N(r.kind,{instancePath:s+"/layer/kind",parentData:r,parentDataProperty:"kind",rootData:y,dynamicAnchors:f})||
(e=e===null?N.errors:e.concat(N.errors),t=e.length)),r.place!==void 0&&typeof r.place!="string"){const n={instancePath:s+"/layer/place",schemaPath:"\
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
r),t++}if(i.pointer!==void 0&&(D(i.pointer,{instancePath:s+"/pointer",parentData:i,parentDataProperty:"pointer",rootData:y,dynamicAnchors:f})||
(e=e===null?D.errors:e.concat(D.errors),t=e.length)),i.waives!==void 0&&typeof i.waives!="string"){const r={instancePath:s+"/waives",schemaPath:"\
#/properties/waives/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.reason!==void 0&&typeof i.reason!="string"){
const r={instancePath:s+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}}else{
const r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return V.errors=e,t===0}V.evaluated=
{props:{layer:!0,operator:!0,pointer:!0,was:!0,waives:!0,reason:!0},dynamicProps:!1,dynamicItems:!1};const U={type:"object",required:["kind",
"message"],properties:{kind:{type:"string",minLength:1},severity:{enum:["error","warning","note"]},message:{type:"string"}}};function F(i,{instancePath:s="",
parentData:g,parentDataProperty:k,rootData:y=i,dynamicAnchors:f={}}={}){let e=null,t=0;const o=F.evaluated;if(o.dynamicProps&&(o.props=void 0),
o.dynamicItems&&(o.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.kind===void 0){const r={instancePath:s,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:"kind"}};e===null?e=[r]:e.push(r),t++}if(i.message===void 0){const r={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"message"}};e===null?e=[r]:e.push(r),t++}if(i.kind!==void 0){let r=i.kind;if(typeof r==
"string"){if(j(r)<1){const n={instancePath:s+"/kind",schemaPath:"#/properties/kind/minLength",keyword:"minLength",params:{limit:1}};e===null?
e=[n]:e.push(n),t++}}else{const n={instancePath:s+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type:"string"}};e===null?
e=[n]:e.push(n),t++}}if(i.severity!==void 0){let r=i.severity;if(!(r==="error"||r==="warning"||r==="note")){const n={instancePath:s+"/severi\
ty",schemaPath:"#/properties/severity/enum",keyword:"enum",params:{allowedValues:U.properties.severity.enum}};e===null?e=[n]:e.push(n),t++}}
if(i.message!==void 0&&typeof i.message!="string"){const r={instancePath:s+"/message",schemaPath:"#/properties/message/type",keyword:"type",
params:{type:"string"}};e===null?e=[r]:e.push(r),t++}}else{const r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};
e===null?e=[r]:e.push(r),t++}return F.errors=e,t===0}F.evaluated={props:{kind:!0,severity:!0,message:!0},dynamicProps:!1,dynamicItems:!1};function _(i,{
instancePath:s="",parentData:g,parentDataProperty:k,rootData:y=i,dynamicAnchors:f={}}={}){let e=null,t=0;const o=_.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i["px-meta"]===void 0){const r={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"px-meta"}};e===null?e=[r]:e.push(r),t++}if(i.asked===void 0){const r={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"asked"}};e===null?e=[r]:e.push(r),t++}if(i.nodes===void 0){const r={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"nodes"}};e===null?e=[r]:e.push(r),t++}if(i.problems===void 0){const r={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"problems"}};e===null?e=[r]:e.push(r),t++}if(i["px-meta"]!==void 0&&i["px\
-meta"]!=="why@1"){const r={instancePath:s+"/px-meta",schemaPath:"#/properties/px-meta/const",keyword:"const",params:{allowedValue:"why@1"}};
e===null?e=[r]:e.push(r),t++}if(i.asked!==void 0){let r=i.asked;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.package===void 0){const n={
instancePath:s+"/asked",schemaPath:"#/properties/asked/required",keyword:"required",params:{missingProperty:"package"}};e===null?e=[n]:e.push(
n),t++}if(r.schema===void 0){const n={instancePath:s+"/asked",schemaPath:"#/properties/asked/required",keyword:"required",params:{missingProperty:"\
schema"}};e===null?e=[n]:e.push(n),t++}if(r.package!==void 0&&typeof r.package!="string"){const n={instancePath:s+"/asked/package",schemaPath:"\
#/properties/asked/properties/package/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),t++}if(r.schema!==void 0&&(b(r.schema,
{instancePath:s+"/asked/schema",parentData:r,parentDataProperty:"schema",rootData:y,dynamicAnchors:f})||(e=e===null?b.errors:e.concat(b.errors),
t=e.length)),r.name!==void 0&&typeof r.name!="string"){const n={instancePath:s+"/asked/name",schemaPath:"#/properties/asked/properties/name/\
type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),t++}if(r.pointer!==void 0&&typeof r.pointer!="string"){const n={instancePath:s+
"/asked/pointer",schemaPath:"#/properties/asked/properties/pointer/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),t++}}else{
const n={instancePath:s+"/asked",schemaPath:"#/properties/asked/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),t++}}if(i.
nodes!==void 0){let r=i.nodes;if(Array.isArray(r)){const n=r.length;for(let p=0;p<n;p++){let u=r[p];if(u&&typeof u=="object"&&!Array.isArray(
u)){if(u.package===void 0){const a={instancePath:s+"/nodes/"+p,schemaPath:"#/properties/nodes/items/required",keyword:"required",params:{missingProperty:"\
package"}};e===null?e=[a]:e.push(a),t++}if(u.domain===void 0){const a={instancePath:s+"/nodes/"+p,schemaPath:"#/properties/nodes/items/requi\
red",keyword:"required",params:{missingProperty:"domain"}};e===null?e=[a]:e.push(a),t++}if(u.triple===void 0){const a={instancePath:s+"/node\
s/"+p,schemaPath:"#/properties/nodes/items/required",keyword:"required",params:{missingProperty:"triple"}};e===null?e=[a]:e.push(a),t++}if(u.
contributions===void 0){const a={instancePath:s+"/nodes/"+p,schemaPath:"#/properties/nodes/items/required",keyword:"required",params:{missingProperty:"\
contributions"}};e===null?e=[a]:e.push(a),t++}if(u.package!==void 0&&(v(u.package,{instancePath:s+"/nodes/"+p+"/package",parentData:u,parentDataProperty:"\
package",rootData:y,dynamicAnchors:f})||(e=e===null?v.errors:e.concat(v.errors),t=e.length)),u.domain!==void 0&&(A(u.domain,{instancePath:s+
"/nodes/"+p+"/domain",parentData:u,parentDataProperty:"domain",rootData:y,dynamicAnchors:f})||(e=e===null?A.errors:e.concat(A.errors),t=e.length)),
u.triple!==void 0&&typeof u.triple!="string"){const a={instancePath:s+"/nodes/"+p+"/triple",schemaPath:"#/properties/nodes/items/properties/\
triple/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}if(u.merged!==void 0){let a=u.merged;if(a&&typeof a=="objec\
t"&&!Array.isArray(a)){if(a.merge===void 0){const m={instancePath:s+"/nodes/"+p+"/merged",schemaPath:"#/properties/nodes/items/properties/me\
rged/required",keyword:"required",params:{missingProperty:"merge"}};e===null?e=[m]:e.push(m),t++}if(a.below===void 0){const m={instancePath:s+
"/nodes/"+p+"/merged",schemaPath:"#/properties/nodes/items/properties/merged/required",keyword:"required",params:{missingProperty:"below"}};
e===null?e=[m]:e.push(m),t++}if(a.here===void 0){const m={instancePath:s+"/nodes/"+p+"/merged",schemaPath:"#/properties/nodes/items/properti\
es/merged/required",keyword:"required",params:{missingProperty:"here"}};e===null?e=[m]:e.push(m),t++}if(a.merge!==void 0&&typeof a.merge!="s\
tring"){const m={instancePath:s+"/nodes/"+p+"/merged/merge",schemaPath:"#/properties/nodes/items/properties/merged/properties/merge/type",keyword:"\
type",params:{type:"string"}};e===null?e=[m]:e.push(m),t++}a.below!==void 0&&(q(a.below,{instancePath:s+"/nodes/"+p+"/merged/below",parentData:a,
parentDataProperty:"below",rootData:y,dynamicAnchors:f})||(e=e===null?q.errors:e.concat(q.errors),t=e.length)),a.here!==void 0&&(q(a.here,{instancePath:s+
"/nodes/"+p+"/merged/here",parentData:a,parentDataProperty:"here",rootData:y,dynamicAnchors:f})||(e=e===null?q.errors:e.concat(q.errors),t=e.
length))}else{const m={instancePath:s+"/nodes/"+p+"/merged",schemaPath:"#/properties/nodes/items/properties/merged/type",keyword:"type",params:{
type:"object"}};e===null?e=[m]:e.push(m),t++}}if(u.contributions!==void 0){let a=u.contributions;if(Array.isArray(a)){const m=a.length;for(let c=0;c<
m;c++){let d=a[c];if(d&&typeof d=="object"&&!Array.isArray(d)){if(d.package===void 0){const l={instancePath:s+"/nodes/"+p+"/contributions/"+
c,schemaPath:"#/properties/nodes/items/properties/contributions/items/required",keyword:"required",params:{missingProperty:"package"}};e===null?
e=[l]:e.push(l),t++}if(d.schema===void 0){const l={instancePath:s+"/nodes/"+p+"/contributions/"+c,schemaPath:"#/properties/nodes/items/prope\
rties/contributions/items/required",keyword:"required",params:{missingProperty:"schema"}};e===null?e=[l]:e.push(l),t++}if(d.name===void 0){const l={
instancePath:s+"/nodes/"+p+"/contributions/"+c,schemaPath:"#/properties/nodes/items/properties/contributions/items/required",keyword:"requir\
ed",params:{missingProperty:"name"}};e===null?e=[l]:e.push(l),t++}if(d.domains===void 0){const l={instancePath:s+"/nodes/"+p+"/contributions\
/"+c,schemaPath:"#/properties/nodes/items/properties/contributions/items/required",keyword:"required",params:{missingProperty:"domains"}};e===
null?e=[l]:e.push(l),t++}if(d.standing===void 0){const l={instancePath:s+"/nodes/"+p+"/contributions/"+c,schemaPath:"#/properties/nodes/item\
s/properties/contributions/items/required",keyword:"required",params:{missingProperty:"standing"}};e===null?e=[l]:e.push(l),t++}if(d.path===
void 0){const l={instancePath:s+"/nodes/"+p+"/contributions/"+c,schemaPath:"#/properties/nodes/items/properties/contributions/items/required",
keyword:"required",params:{missingProperty:"path"}};e===null?e=[l]:e.push(l),t++}if(d.trust===void 0){const l={instancePath:s+"/nodes/"+p+"/\
contributions/"+c,schemaPath:"#/properties/nodes/items/properties/contributions/items/required",keyword:"required",params:{missingProperty:"\
trust"}};e===null?e=[l]:e.push(l),t++}if(d.origin===void 0){const l={instancePath:s+"/nodes/"+p+"/contributions/"+c,schemaPath:"#/properties\
/nodes/items/properties/contributions/items/required",keyword:"required",params:{missingProperty:"origin"}};e===null?e=[l]:e.push(l),t++}if(d.
layers===void 0){const l={instancePath:s+"/nodes/"+p+"/contributions/"+c,schemaPath:"#/properties/nodes/items/properties/contributions/items\
/required",keyword:"required",params:{missingProperty:"layers"}};e===null?e=[l]:e.push(l),t++}if(d.package!==void 0&&(v(d.package,{instancePath:s+
"/nodes/"+p+"/contributions/"+c+"/package",parentData:d,parentDataProperty:"package",rootData:y,dynamicAnchors:f})||(e=e===null?v.errors:e.concat(
v.errors),t=e.length)),d.schema!==void 0&&(b(d.schema,{instancePath:s+"/nodes/"+p+"/contributions/"+c+"/schema",parentData:d,parentDataProperty:"\
schema",rootData:y,dynamicAnchors:f})||(e=e===null?b.errors:e.concat(b.errors),t=e.length)),d.name!==void 0&&(I(d.name,{instancePath:s+"/nod\
es/"+p+"/contributions/"+c+"/name",parentData:d,parentDataProperty:"name",rootData:y,dynamicAnchors:f})||(e=e===null?I.errors:e.concat(I.errors),
t=e.length)),d.domains!==void 0&&(L(d.domains,{instancePath:s+"/nodes/"+p+"/contributions/"+c+"/domains",parentData:d,parentDataProperty:"do\
mains",rootData:y,dynamicAnchors:f})||(e=e===null?L.errors:e.concat(L.errors),t=e.length)),d.target!==void 0&&typeof d.target!="string"){const l={
instancePath:s+"/nodes/"+p+"/contributions/"+c+"/target",schemaPath:"#/properties/nodes/items/properties/contributions/items/properties/targ\
et/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),t++}if(d.pointer!==void 0&&(D(d.pointer,{instancePath:s+"/nodes/"+p+
"/contributions/"+c+"/pointer",parentData:d,parentDataProperty:"pointer",rootData:y,dynamicAnchors:f})||(e=e===null?D.errors:e.concat(D.errors),
t=e.length)),d.standing!==void 0){let l=d.standing;if(!(l==="seen"||l==="decides"||l==="agrees"||l==="dominated"||l==="disagrees"||l==="sile\
nt"||l==="out-of-sight")){const h={instancePath:s+"/nodes/"+p+"/contributions/"+c+"/standing",schemaPath:"#/properties/nodes/items/propertie\
s/contributions/items/properties/standing/enum",keyword:"enum",params:{allowedValues:R.properties.nodes.items.properties.contributions.items.
properties.standing.enum}};e===null?e=[h]:e.push(h),t++}}if(d["stopped-by"]!==void 0){let l=d["stopped-by"];if(!(l==="reach"||l==="plane"||l===
"domain"||l==="narrowed")){const h={instancePath:s+"/nodes/"+p+"/contributions/"+c+"/stopped-by",schemaPath:"#/properties/nodes/items/proper\
ties/contributions/items/properties/stopped-by/enum",keyword:"enum",params:{allowedValues:R.properties.nodes.items.properties.contributions.
items.properties["stopped-by"].enum}};e===null?e=[h]:e.push(h),t++}}if(d.path!==void 0){let l=d.path;if(Array.isArray(l)){const h=l.length;for(let P=0;P<
h;P++){let $=l[P];if($&&typeof $=="object"&&!Array.isArray($)){if($.package===void 0){const w={instancePath:s+"/nodes/"+p+"/contributions/"+
c+"/path/"+P,schemaPath:"#/properties/nodes/items/properties/contributions/items/properties/path/items/required",keyword:"required",params:{
missingProperty:"package"}};e===null?e=[w]:e.push(w),t++}if($.package!==void 0&&typeof $.package!="string"){const w={instancePath:s+"/nodes/"+
p+"/contributions/"+c+"/path/"+P+"/package",schemaPath:"#/properties/nodes/items/properties/contributions/items/properties/path/items/proper\
ties/package/type",keyword:"type",params:{type:"string"}};e===null?e=[w]:e.push(w),t++}if($.edge!==void 0){let w=$.edge;if(!(w==="normal"||w===
"build"||w==="dev"||w==="proc-macro")){const B={instancePath:s+"/nodes/"+p+"/contributions/"+c+"/path/"+P+"/edge",schemaPath:"#/properties/n\
odes/items/properties/contributions/items/properties/path/items/properties/edge/enum",keyword:"enum",params:{allowedValues:R.properties.nodes.
items.properties.contributions.items.properties.path.items.properties.edge.enum}};e===null?e=[B]:e.push(B),t++}}}else{const w={instancePath:s+
"/nodes/"+p+"/contributions/"+c+"/path/"+P,schemaPath:"#/properties/nodes/items/properties/contributions/items/properties/path/items/type",keyword:"\
type",params:{type:"object"}};e===null?e=[w]:e.push(w),t++}}}else{const h={instancePath:s+"/nodes/"+p+"/contributions/"+c+"/path",schemaPath:"\
#/properties/nodes/items/properties/contributions/items/properties/path/type",keyword:"type",params:{type:"array"}};e===null?e=[h]:e.push(h),
t++}}if(d.trust!==void 0&&(x(d.trust,{instancePath:s+"/nodes/"+p+"/contributions/"+c+"/trust",parentData:d,parentDataProperty:"trust",rootData:y,
dynamicAnchors:f})||(e=e===null?x.errors:e.concat(x.errors),t=e.length)),d.origin!==void 0&&(z(d.origin,{instancePath:s+"/nodes/"+p+"/contri\
butions/"+c+"/origin",parentData:d,parentDataProperty:"origin",rootData:y,dynamicAnchors:f})||(e=e===null?z.errors:e.concat(z.errors),t=e.length)),
d.layers!==void 0){let l=d.layers;if(Array.isArray(l)){const h=l.length;for(let P=0;P<h;P++)V(l[P],{instancePath:s+"/nodes/"+p+"/contributio\
ns/"+c+"/layers/"+P,parentData:l,parentDataProperty:P,rootData:y,dynamicAnchors:f})||(e=e===null?V.errors:e.concat(V.errors),t=e.length)}else{
const h={instancePath:s+"/nodes/"+p+"/contributions/"+c+"/layers",schemaPath:"#/properties/nodes/items/properties/contributions/items/proper\
ties/layers/type",keyword:"type",params:{type:"array"}};e===null?e=[h]:e.push(h),t++}}}else{const l={instancePath:s+"/nodes/"+p+"/contributi\
ons/"+c,schemaPath:"#/properties/nodes/items/properties/contributions/items/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(
l),t++}}}else{const m={instancePath:s+"/nodes/"+p+"/contributions",schemaPath:"#/properties/nodes/items/properties/contributions/type",keyword:"\
type",params:{type:"array"}};e===null?e=[m]:e.push(m),t++}}}else{const a={instancePath:s+"/nodes/"+p,schemaPath:"#/properties/nodes/items/ty\
pe",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),t++}}}else{const n={instancePath:s+"/nodes",schemaPath:"#/properties/nod\
es/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}if(i.problems!==void 0){let r=i.problems;if(Array.isArray(r)){const n=r.
length;for(let p=0;p<n;p++)F(r[p],{instancePath:s+"/problems/"+p,parentData:r,parentDataProperty:p,rootData:y,dynamicAnchors:f})||(e=e===null?
F.errors:e.concat(F.errors),t=e.length)}else{const n={instancePath:s+"/problems",schemaPath:"#/properties/problems/type",keyword:"type",params:{
type:"array"}};e===null?e=[n]:e.push(n),t++}}}else{const r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[r]:e.push(r),t++}return _.errors=e,t===0}_.evaluated={props:{"px-meta":!0,asked:!0,nodes:!0,problems:!0},dynamicProps:!1,dynamicItems:!1};export{W as validate};
