// Generated from packages/schema/schemas by `npm run generate -w packages/schema`. Do not edit.
// @ts-nocheck
import { isEqual, textLength } from "../../validator-runtime.js";

const C=A,G={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"px-meta:view@1",type:"object",required:["package","domains","comple\
te","facts","merged","contributions"],properties:{package:{$ref:"#/$defs/package"},domains:{$ref:"#/$defs/domains"},complete:{type:"boolean"},
facts:{type:"array",items:{type:"object",required:["package","schema","name","domains","target","value","sha256","trust","origin"],properties:{
package:{$ref:"#/$defs/known-package"},schema:{$ref:"#/$defs/schema-id"},name:{$ref:"#/$defs/fact-name"},domains:{$ref:"#/$defs/domains"},target:{
type:"string"},value:{},sha256:{$ref:"#/$defs/sha256"},trust:{$ref:"#/$defs/trust"},origin:{$ref:"#/$defs/origin"},overridden:{type:"array",
items:{$ref:"#/$defs/override-step"}},"out-dir":{type:"string"}}}},merged:{type:"array",items:{type:"object",required:["schema","pointer","v\
alue","sha256"],properties:{schema:{$ref:"#/$defs/schema-id"},pointer:{$ref:"#/$defs/pointer"},value:{},sha256:{$ref:"#/$defs/sha256"}}}},contributions:{
type:"array",items:{type:"object",required:["package","output","sha256"],properties:{package:{$ref:"#/$defs/package"},output:{type:"string"},
facts:{type:"string"},sha256:{$ref:"#/$defs/sha256"}}}}},$defs:{domain:{enum:["target","host"]},domains:{type:"array",uniqueItems:!0,items:{
$ref:"#/$defs/domain"}},"fact-name":{type:"string",minLength:1,maxLength:128},"known-package":{type:"object",required:["id","name","version"],
properties:{id:{type:"string",minLength:1},name:{type:"string",minLength:1},version:{type:"string",minLength:1},links:{type:["string","null"]}}},
"layer-kind":{enum:["workspace","site","compiled","environment","command-line"]},origin:{type:"object",required:["method"],properties:{file:{
type:"string"},line:{type:"integer",minimum:1},column:{type:"integer",minimum:1},method:{enum:["literal","probe","env","file","harvest","rus\
tc","override"]},inputs:{type:"array",items:{type:"object",required:["kind","name"],properties:{kind:{enum:["env","file","tool","output"]},name:{
type:"string"},digest:{$ref:"#/$defs/sha256"}}}}}},"override-step":{type:"object",required:["layer","operator","pointer"],properties:{layer:{
type:"object",required:["kind","place"],properties:{kind:{$ref:"#/$defs/layer-kind"},place:{type:"string"},line:{type:"integer",minimum:1},column:{
type:"integer",minimum:1}}},operator:{type:"string"},pointer:{$ref:"#/$defs/pointer"},was:{},reason:{type:"string"}}},package:{type:"object",
required:["name","version"],properties:{name:{type:"string",minLength:1},version:{type:"string",minLength:1},links:{type:"string"}}},pointer:{
type:"string",pattern:"^(/([^~/]|~[01])*)*$"},"schema-id":{type:"string",pattern:"^([a-z0-9][a-z0-9_-]{0,63}:)?[a-z][a-z0-9-]{0,63}@[1-9][0-\
9]{0,3}$"},sha256:{type:"string",pattern:"^[0-9a-f]{64}$"},trust:{enum:["harvested","published","probed","overridden","declared"]}}},H={type:"\
object",required:["name","version"],properties:{name:{type:"string",minLength:1},version:{type:"string",minLength:1},links:{type:"string"}}},
v=textLength;function y(s,{instancePath:i="",parentData:d,parentDataProperty:c,rootData:u=s,dynamicAnchors:m={}}={}){let e=null,t=0;const l=y.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.name===void 0){
const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),t++}if(s.version===
void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"}};e===null?e=[r]:e.push(r),t++}
if(s.name!==void 0){let r=s.name;if(typeof r=="string"){if(v(r)<1){const n={instancePath:i+"/name",schemaPath:"#/properties/name/minLength",
keyword:"minLength",params:{limit:1}};e===null?e=[n]:e.push(n),t++}}else{const n={instancePath:i+"/name",schemaPath:"#/properties/name/type",
keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),t++}}if(s.version!==void 0){let r=s.version;if(typeof r=="string"){if(v(r)<1){
const n={instancePath:i+"/version",schemaPath:"#/properties/version/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[n]:e.push(n),
t++}}else{const n={instancePath:i+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.
push(n),t++}}if(s.links!==void 0&&typeof s.links!="string"){const r={instancePath:i+"/links",schemaPath:"#/properties/links/type",keyword:"t\
ype",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}}else{const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"}};e===null?e=[r]:e.push(r),t++}return y.errors=e,t===0}y.evaluated={props:{name:!0,version:!0,links:!0},dynamicProps:!1,dynamicItems:!1};
const J={type:"array",uniqueItems:!0,items:{$ref:"#/$defs/domain"}},z={enum:["target","host"]};function w(s,{instancePath:i="",parentData:d,
parentDataProperty:c,rootData:u=s,dynamicAnchors:m={}}={}){let e=null,t=0;const l=w.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&
(l.items=void 0),!(s==="target"||s==="host")){const r={instancePath:i,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:z.enum}};e===
null?e=[r]:e.push(r),t++}return w.errors=e,t===0}w.evaluated={dynamicProps:!1,dynamicItems:!1};const N=isEqual;function h(s,{instancePath:i="",
parentData:d,parentDataProperty:c,rootData:u=s,dynamicAnchors:m={}}={}){let e=null,t=0;const l=h.evaluated;if(l.dynamicProps&&(l.props=void 0),
l.dynamicItems&&(l.items=void 0),Array.isArray(s)){const r=s.length;for(let a=0;a<r;a++)w(s[a],{instancePath:i+"/"+a,parentData:s,parentDataProperty:a,
rootData:u,dynamicAnchors:m})||(e=e===null?w.errors:e.concat(w.errors),t=e.length);let n=s.length,o;if(n>1){e:for(;n--;)for(o=n;o--;)if(N(s[n],
s[o])){const a={instancePath:i,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i:n,j:o}};e===null?e=[a]:e.push(a),t++;break e}}}else{
const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"array"}};e===null?e=[r]:e.push(r),t++}return h.errors=e,t===0}h.evaluated=
{items:!0,dynamicProps:!1,dynamicItems:!1};const x={type:"object",required:["id","name","version"],properties:{id:{type:"string",minLength:1},
name:{type:"string",minLength:1},version:{type:"string",minLength:1},links:{type:["string","null"]}}};function q(s,{instancePath:i="",parentData:d,
parentDataProperty:c,rootData:u=s,dynamicAnchors:m={}}={}){let e=null,t=0;const l=q.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&
(l.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.id===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"id"}};e===null?e=[r]:e.push(r),t++}if(s.name===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),t++}if(s.version===void 0){const r={instancePath:i,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:"version"}};e===null?e=[r]:e.push(r),t++}if(s.id!==void 0){let r=s.id;if(typeof r=="string"){if(v(
r)<1){const n={instancePath:i+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[n]:e.push(n),t++}}else{
const n={instancePath:i+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),t++}}if(s.name!==
void 0){let r=s.name;if(typeof r=="string"){if(v(r)<1){const n={instancePath:i+"/name",schemaPath:"#/properties/name/minLength",keyword:"min\
Length",params:{limit:1}};e===null?e=[n]:e.push(n),t++}}else{const n={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"ty\
pe",params:{type:"string"}};e===null?e=[n]:e.push(n),t++}}if(s.version!==void 0){let r=s.version;if(typeof r=="string"){if(v(r)<1){const n={
instancePath:i+"/version",schemaPath:"#/properties/version/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[n]:e.push(n),t++}}else{
const n={instancePath:i+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),t++}}
if(s.links!==void 0){let r=s.links;if(typeof r!="string"&&r!==null){const n={instancePath:i+"/links",schemaPath:"#/properties/links/type",keyword:"\
type",params:{type:x.properties.links.type}};e===null?e=[n]:e.push(n),t++}}}else{const r={instancePath:i,schemaPath:"#/type",keyword:"type",
params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return q.errors=e,t===0}q.evaluated={props:{id:!0,name:!0,version:!0,links:!0},dynamicProps:!1,
dynamicItems:!1};const K={type:"string",pattern:"^([a-z0-9][a-z0-9_-]{0,63}:)?[a-z][a-z0-9-]{0,63}@[1-9][0-9]{0,3}$"},F=new RegExp("^([a-z0-\
9][a-z0-9_-]{0,63}:)?[a-z][a-z0-9-]{0,63}@[1-9][0-9]{0,3}$","u");function g(s,{instancePath:i="",parentData:d,parentDataProperty:c,rootData:u=s,
dynamicAnchors:m={}}={}){let e=null,t=0;const l=g.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),typeof s=="\
string"){if(!F.test(s)){const r={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^([a-z0-9][a-z0-9_-]{0,63}:)?[a-z]\
[a-z0-9-]{0,63}@[1-9][0-9]{0,3}$"}};e===null?e=[r]:e.push(r),t++}}else{const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}};e===null?e=[r]:e.push(r),t++}return g.errors=e,t===0}g.evaluated={dynamicProps:!1,dynamicItems:!1};const M={type:"string",minLength:1,
maxLength:128};function b(s,{instancePath:i="",parentData:d,parentDataProperty:c,rootData:u=s,dynamicAnchors:m={}}={}){let e=null,t=0;const l=b.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),typeof s=="string"){if(v(s)>128){const r={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:128}};e===null?e=[r]:e.push(r),t++}if(v(s)<1){const r={instancePath:i,schemaPath:"#/minLength",
keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),t++}}else{const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),t++}return b.errors=e,t===0}b.evaluated={dynamicProps:!1,dynamicItems:!1};const O={type:"string",pattern:"\
^[0-9a-f]{64}$"},V=new RegExp("^[0-9a-f]{64}$","u");function f(s,{instancePath:i="",parentData:d,parentDataProperty:c,rootData:u=s,dynamicAnchors:m={}}={}){
let e=null,t=0;const l=f.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),typeof s=="string"){if(!V.test(s)){const r={
instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"}};e===null?e=[r]:e.push(r),t++}}else{const r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}return f.errors=e,t===0}f.evaluated={dynamicProps:!1,
dynamicItems:!1};const _={enum:["harvested","published","probed","overridden","declared"]};function $(s,{instancePath:i="",parentData:d,parentDataProperty:c,
rootData:u=s,dynamicAnchors:m={}}={}){let e=null,t=0;const l=$.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),
!(s==="harvested"||s==="published"||s==="probed"||s==="overridden"||s==="declared")){const r={instancePath:i,schemaPath:"#/enum",keyword:"en\
um",params:{allowedValues:_.enum}};e===null?e=[r]:e.push(r),t++}return $.errors=e,t===0}$.evaluated={dynamicProps:!1,dynamicItems:!1};const E={
type:"object",required:["method"],properties:{file:{type:"string"},line:{type:"integer",minimum:1},column:{type:"integer",minimum:1},method:{
enum:["literal","probe","env","file","harvest","rustc","override"]},inputs:{type:"array",items:{type:"object",required:["kind","name"],properties:{
kind:{enum:["env","file","tool","output"]},name:{type:"string"},digest:{$ref:"#/$defs/sha256"}}}}}};function D(s,{instancePath:i="",parentData:d,
parentDataProperty:c,rootData:u=s,dynamicAnchors:m={}}={}){let e=null,t=0;const l=D.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&
(l.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.method===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"method"}};e===null?e=[r]:e.push(r),t++}if(s.file!==void 0&&typeof s.file!="string"){const r={instancePath:i+
"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(s.line!==void 0){let r=s.
line;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const n={instancePath:i+"/line",schemaPath:"#/properties/line/type",keyword:"\
type",params:{type:"integer"}};e===null?e=[n]:e.push(n),t++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){const n={instancePath:i+"/l\
ine",schemaPath:"#/properties/line/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[n]:e.push(n),t++}}if(s.column!==
void 0){let r=s.column;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const n={instancePath:i+"/column",schemaPath:"#/properties/\
column/type",keyword:"type",params:{type:"integer"}};e===null?e=[n]:e.push(n),t++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){const n={
instancePath:i+"/column",schemaPath:"#/properties/column/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[n]:e.push(
n),t++}}if(s.method!==void 0){let r=s.method;if(!(r==="literal"||r==="probe"||r==="env"||r==="file"||r==="harvest"||r==="rustc"||r==="overri\
de")){const n={instancePath:i+"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues:E.properties.method.enum}};
e===null?e=[n]:e.push(n),t++}}if(s.inputs!==void 0){let r=s.inputs;if(Array.isArray(r)){const n=r.length;for(let o=0;o<n;o++){let a=r[o];if(a&&
typeof a=="object"&&!Array.isArray(a)){if(a.kind===void 0){const p={instancePath:i+"/inputs/"+o,schemaPath:"#/properties/inputs/items/requir\
ed",keyword:"required",params:{missingProperty:"kind"}};e===null?e=[p]:e.push(p),t++}if(a.name===void 0){const p={instancePath:i+"/inputs/"+
o,schemaPath:"#/properties/inputs/items/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[p]:e.push(p),t++}if(a.kind!==
void 0){let p=a.kind;if(!(p==="env"||p==="file"||p==="tool"||p==="output")){const P={instancePath:i+"/inputs/"+o+"/kind",schemaPath:"#/prope\
rties/inputs/items/properties/kind/enum",keyword:"enum",params:{allowedValues:E.properties.inputs.items.properties.kind.enum}};e===null?e=[P]:
e.push(P),t++}}if(a.name!==void 0&&typeof a.name!="string"){const p={instancePath:i+"/inputs/"+o+"/name",schemaPath:"#/properties/inputs/ite\
ms/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),t++}a.digest!==void 0&&(f(a.digest,{instancePath:i+
"/inputs/"+o+"/digest",parentData:a,parentDataProperty:"digest",rootData:u,dynamicAnchors:m})||(e=e===null?f.errors:e.concat(f.errors),t=e.length))}else{
const p={instancePath:i+"/inputs/"+o,schemaPath:"#/properties/inputs/items/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(
p),t++}}}else{const n={instancePath:i+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.
push(n),t++}}}else{const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return D.
errors=e,t===0}D.evaluated={props:{file:!0,line:!0,column:!0,method:!0,inputs:!0},dynamicProps:!1,dynamicItems:!1};const Q={type:"object",required:[
"layer","operator","pointer"],properties:{layer:{type:"object",required:["kind","place"],properties:{kind:{$ref:"#/$defs/layer-kind"},place:{
type:"string"},line:{type:"integer",minimum:1},column:{type:"integer",minimum:1}}},operator:{type:"string"},pointer:{$ref:"#/$defs/pointer"},
was:{},reason:{type:"string"}}},R={enum:["workspace","site","compiled","environment","command-line"]};function j(s,{instancePath:i="",parentData:d,
parentDataProperty:c,rootData:u=s,dynamicAnchors:m={}}={}){let e=null,t=0;const l=j.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&
(l.items=void 0),!(s==="workspace"||s==="site"||s==="compiled"||s==="environment"||s==="command-line")){const r={instancePath:i,schemaPath:"\
#/enum",keyword:"enum",params:{allowedValues:R.enum}};e===null?e=[r]:e.push(r),t++}return j.errors=e,t===0}j.evaluated={dynamicProps:!1,dynamicItems:!1};
const S={type:"string",pattern:"^(/([^~/]|~[01])*)*$"},B=new RegExp("^(/([^~/]|~[01])*)*$","u");function k(s,{instancePath:i="",parentData:d,
parentDataProperty:c,rootData:u=s,dynamicAnchors:m={}}={}){let e=null,t=0;const l=k.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&
(l.items=void 0),typeof s=="string"){if(!B.test(s)){const r={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(/([^\
~/]|~[01])*)*$"}};e===null?e=[r]:e.push(r),t++}}else{const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===
null?e=[r]:e.push(r),t++}return k.errors=e,t===0}k.evaluated={dynamicProps:!1,dynamicItems:!1};function I(s,{instancePath:i="",parentData:d,
parentDataProperty:c,rootData:u=s,dynamicAnchors:m={}}={}){let e=null,t=0;const l=I.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&
(l.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.layer===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"layer"}};e===null?e=[r]:e.push(r),t++}if(s.operator===void 0){const r={instancePath:i,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"operator"}};e===null?e=[r]:e.push(r),t++}if(s.pointer===void 0){const r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"pointer"}};e===null?e=[r]:e.push(r),t++}if(s.layer!==void 0){let r=s.layer;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.kind===void 0){const n={instancePath:i+"/layer",schemaPath:"#/properties/layer/required",keyword:"required",
params:{missingProperty:"kind"}};e===null?e=[n]:e.push(n),t++}if(r.place===void 0){const n={instancePath:i+"/layer",schemaPath:"#/properties\
/layer/required",keyword:"required",params:{missingProperty:"place"}};e===null?e=[n]:e.push(n),t++}if(r.kind!==void 0&&(j(r.kind,{instancePath:i+
"/layer/kind",parentData:r,parentDataProperty:"kind",rootData:u,dynamicAnchors:m})||(e=e===null?j.errors:e.concat(j.errors),t=e.length)),r.place!==
void 0&&typeof r.place!="string"){const n={instancePath:i+"/layer/place",schemaPath:"#/properties/layer/properties/place/type",keyword:"type",
params:{type:"string"}};e===null?e=[n]:e.push(n),t++}if(r.line!==void 0){let n=r.line;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){
const o={instancePath:i+"/layer/line",schemaPath:"#/properties/layer/properties/line/type",keyword:"type",params:{type:"integer"}};e===null?
e=[o]:e.push(o),t++}if(typeof n=="number"&&isFinite(n)&&(n<1||isNaN(n))){const o={instancePath:i+"/layer/line",schemaPath:"#/properties/laye\
r/properties/line/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[o]:e.push(o),t++}}if(r.column!==void 0){let n=r.column;
if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){const o={instancePath:i+"/layer/column",schemaPath:"#/properties/layer/properties/\
column/type",keyword:"type",params:{type:"integer"}};e===null?e=[o]:e.push(o),t++}if(typeof n=="number"&&isFinite(n)&&(n<1||isNaN(n))){const o={
instancePath:i+"/layer/column",schemaPath:"#/properties/layer/properties/column/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};
e===null?e=[o]:e.push(o),t++}}}else{const n={instancePath:i+"/layer",schemaPath:"#/properties/layer/type",keyword:"type",params:{type:"objec\
t"}};e===null?e=[n]:e.push(n),t++}}if(s.operator!==void 0&&typeof s.operator!="string"){const r={instancePath:i+"/operator",schemaPath:"#/pr\
operties/operator/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(s.pointer!==void 0&&(k(s.pointer,{instancePath:i+
"/pointer",parentData:s,parentDataProperty:"pointer",rootData:u,dynamicAnchors:m})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),s.reason!==
void 0&&typeof s.reason!="string"){const r={instancePath:i+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type:"stri\
ng"}};e===null?e=[r]:e.push(r),t++}}else{const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.
push(r),t++}return I.errors=e,t===0}I.evaluated={props:{layer:!0,operator:!0,pointer:!0,was:!0,reason:!0},dynamicProps:!1,dynamicItems:!1};function A(s,{
instancePath:i="",parentData:d,parentDataProperty:c,rootData:u=s,dynamicAnchors:m={}}={}){let e=null,t=0;const l=A.evaluated;if(l.dynamicProps&&
(l.props=void 0),l.dynamicItems&&(l.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.package===void 0){const r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"package"}};e===null?e=[r]:e.push(r),t++}if(s.domains===void 0){const r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"domains"}};e===null?e=[r]:e.push(r),t++}if(s.complete===void 0){const r={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"complete"}};e===null?e=[r]:e.push(r),t++}if(s.facts===void 0){
const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"facts"}};e===null?e=[r]:e.push(r),t++}if(s.merged===
void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"merged"}};e===null?e=[r]:e.push(r),t++}if(s.
contributions===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"contributions"}};e===null?
e=[r]:e.push(r),t++}if(s.package!==void 0&&(y(s.package,{instancePath:i+"/package",parentData:s,parentDataProperty:"package",rootData:u,dynamicAnchors:m})||
(e=e===null?y.errors:e.concat(y.errors),t=e.length)),s.domains!==void 0&&(h(s.domains,{instancePath:i+"/domains",parentData:s,parentDataProperty:"\
domains",rootData:u,dynamicAnchors:m})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),s.complete!==void 0&&typeof s.complete!="boolea\
n"){const r={instancePath:i+"/complete",schemaPath:"#/properties/complete/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(
r),t++}if(s.facts!==void 0){let r=s.facts;if(Array.isArray(r)){const n=r.length;for(let o=0;o<n;o++){let a=r[o];if(a&&typeof a=="object"&&!Array.
isArray(a)){if(a.package===void 0){const p={instancePath:i+"/facts/"+o,schemaPath:"#/properties/facts/items/required",keyword:"required",params:{
missingProperty:"package"}};e===null?e=[p]:e.push(p),t++}if(a.schema===void 0){const p={instancePath:i+"/facts/"+o,schemaPath:"#/properties/\
facts/items/required",keyword:"required",params:{missingProperty:"schema"}};e===null?e=[p]:e.push(p),t++}if(a.name===void 0){const p={instancePath:i+
"/facts/"+o,schemaPath:"#/properties/facts/items/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[p]:e.push(p),t++}
if(a.domains===void 0){const p={instancePath:i+"/facts/"+o,schemaPath:"#/properties/facts/items/required",keyword:"required",params:{missingProperty:"\
domains"}};e===null?e=[p]:e.push(p),t++}if(a.target===void 0){const p={instancePath:i+"/facts/"+o,schemaPath:"#/properties/facts/items/requi\
red",keyword:"required",params:{missingProperty:"target"}};e===null?e=[p]:e.push(p),t++}if(a.value===void 0){const p={instancePath:i+"/facts\
/"+o,schemaPath:"#/properties/facts/items/required",keyword:"required",params:{missingProperty:"value"}};e===null?e=[p]:e.push(p),t++}if(a.sha256===
void 0){const p={instancePath:i+"/facts/"+o,schemaPath:"#/properties/facts/items/required",keyword:"required",params:{missingProperty:"sha25\
6"}};e===null?e=[p]:e.push(p),t++}if(a.trust===void 0){const p={instancePath:i+"/facts/"+o,schemaPath:"#/properties/facts/items/required",keyword:"\
required",params:{missingProperty:"trust"}};e===null?e=[p]:e.push(p),t++}if(a.origin===void 0){const p={instancePath:i+"/facts/"+o,schemaPath:"\
#/properties/facts/items/required",keyword:"required",params:{missingProperty:"origin"}};e===null?e=[p]:e.push(p),t++}if(a.package!==void 0&&
(q(a.package,{instancePath:i+"/facts/"+o+"/package",parentData:a,parentDataProperty:"package",rootData:u,dynamicAnchors:m})||(e=e===null?q.errors:
e.concat(q.errors),t=e.length)),a.schema!==void 0&&(g(a.schema,{instancePath:i+"/facts/"+o+"/schema",parentData:a,parentDataProperty:"schema",
rootData:u,dynamicAnchors:m})||(e=e===null?g.errors:e.concat(g.errors),t=e.length)),a.name!==void 0&&(b(a.name,{instancePath:i+"/facts/"+o+"\
/name",parentData:a,parentDataProperty:"name",rootData:u,dynamicAnchors:m})||(e=e===null?b.errors:e.concat(b.errors),t=e.length)),a.domains!==
void 0&&(h(a.domains,{instancePath:i+"/facts/"+o+"/domains",parentData:a,parentDataProperty:"domains",rootData:u,dynamicAnchors:m})||(e=e===
null?h.errors:e.concat(h.errors),t=e.length)),a.target!==void 0&&typeof a.target!="string"){const p={instancePath:i+"/facts/"+o+"/target",schemaPath:"\
#/properties/facts/items/properties/target/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),t++}if(a.sha256!==void 0&&(f(
a.sha256,{instancePath:i+"/facts/"+o+"/sha256",parentData:a,parentDataProperty:"sha256",rootData:u,dynamicAnchors:m})||(e=e===null?f.errors:
e.concat(f.errors),t=e.length)),a.trust!==void 0&&($(a.trust,{instancePath:i+"/facts/"+o+"/trust",parentData:a,parentDataProperty:"trust",rootData:u,
dynamicAnchors:m})||(e=e===null?$.errors:e.concat($.errors),t=e.length)),a.origin!==void 0&&(D(a.origin,{instancePath:i+"/facts/"+o+"/origin",
parentData:a,parentDataProperty:"origin",rootData:u,dynamicAnchors:m})||(e=e===null?D.errors:e.concat(D.errors),t=e.length)),a.overridden!==
void 0){let p=a.overridden;if(Array.isArray(p)){const P=p.length;for(let L=0;L<P;L++)I(p[L],{instancePath:i+"/facts/"+o+"/overridden/"+L,parentData:p,
parentDataProperty:L,rootData:u,dynamicAnchors:m})||(e=e===null?I.errors:e.concat(I.errors),t=e.length)}else{const P={instancePath:i+"/facts\
/"+o+"/overridden",schemaPath:"#/properties/facts/items/properties/overridden/type",keyword:"type",params:{type:"array"}};e===null?e=[P]:e.push(
P),t++}}if(a["out-dir"]!==void 0&&typeof a["out-dir"]!="string"){const p={instancePath:i+"/facts/"+o+"/out-dir",schemaPath:"#/properties/fac\
ts/items/properties/out-dir/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),t++}}else{const p={instancePath:i+"/facts/"+
o,schemaPath:"#/properties/facts/items/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),t++}}}else{const n={instancePath:i+
"/facts",schemaPath:"#/properties/facts/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}if(s.merged!==void 0){let r=s.
merged;if(Array.isArray(r)){const n=r.length;for(let o=0;o<n;o++){let a=r[o];if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.schema===void 0){
const p={instancePath:i+"/merged/"+o,schemaPath:"#/properties/merged/items/required",keyword:"required",params:{missingProperty:"schema"}};e===
null?e=[p]:e.push(p),t++}if(a.pointer===void 0){const p={instancePath:i+"/merged/"+o,schemaPath:"#/properties/merged/items/required",keyword:"\
required",params:{missingProperty:"pointer"}};e===null?e=[p]:e.push(p),t++}if(a.value===void 0){const p={instancePath:i+"/merged/"+o,schemaPath:"\
#/properties/merged/items/required",keyword:"required",params:{missingProperty:"value"}};e===null?e=[p]:e.push(p),t++}if(a.sha256===void 0){
const p={instancePath:i+"/merged/"+o,schemaPath:"#/properties/merged/items/required",keyword:"required",params:{missingProperty:"sha256"}};e===
null?e=[p]:e.push(p),t++}a.schema!==void 0&&(g(a.schema,{instancePath:i+"/merged/"+o+"/schema",parentData:a,parentDataProperty:"schema",rootData:u,
dynamicAnchors:m})||(e=e===null?g.errors:e.concat(g.errors),t=e.length)),a.pointer!==void 0&&(k(a.pointer,{instancePath:i+"/merged/"+o+"/poi\
nter",parentData:a,parentDataProperty:"pointer",rootData:u,dynamicAnchors:m})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),a.sha256!==
void 0&&(f(a.sha256,{instancePath:i+"/merged/"+o+"/sha256",parentData:a,parentDataProperty:"sha256",rootData:u,dynamicAnchors:m})||(e=e===null?
f.errors:e.concat(f.errors),t=e.length))}else{const p={instancePath:i+"/merged/"+o,schemaPath:"#/properties/merged/items/type",keyword:"type",
params:{type:"object"}};e===null?e=[p]:e.push(p),t++}}}else{const n={instancePath:i+"/merged",schemaPath:"#/properties/merged/type",keyword:"\
type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}if(s.contributions!==void 0){let r=s.contributions;if(Array.isArray(r)){const n=r.
length;for(let o=0;o<n;o++){let a=r[o];if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.package===void 0){const p={instancePath:i+"/contrib\
utions/"+o,schemaPath:"#/properties/contributions/items/required",keyword:"required",params:{missingProperty:"package"}};e===null?e=[p]:e.push(
p),t++}if(a.output===void 0){const p={instancePath:i+"/contributions/"+o,schemaPath:"#/properties/contributions/items/required",keyword:"req\
uired",params:{missingProperty:"output"}};e===null?e=[p]:e.push(p),t++}if(a.sha256===void 0){const p={instancePath:i+"/contributions/"+o,schemaPath:"\
#/properties/contributions/items/required",keyword:"required",params:{missingProperty:"sha256"}};e===null?e=[p]:e.push(p),t++}if(a.package!==
void 0&&(y(a.package,{instancePath:i+"/contributions/"+o+"/package",parentData:a,parentDataProperty:"package",rootData:u,dynamicAnchors:m})||
(e=e===null?y.errors:e.concat(y.errors),t=e.length)),a.output!==void 0&&typeof a.output!="string"){const p={instancePath:i+"/contributions/"+
o+"/output",schemaPath:"#/properties/contributions/items/properties/output/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(
p),t++}if(a.facts!==void 0&&typeof a.facts!="string"){const p={instancePath:i+"/contributions/"+o+"/facts",schemaPath:"#/properties/contribu\
tions/items/properties/facts/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),t++}a.sha256!==void 0&&(f(a.sha256,{instancePath:i+
"/contributions/"+o+"/sha256",parentData:a,parentDataProperty:"sha256",rootData:u,dynamicAnchors:m})||(e=e===null?f.errors:e.concat(f.errors),
t=e.length))}else{const p={instancePath:i+"/contributions/"+o,schemaPath:"#/properties/contributions/items/type",keyword:"type",params:{type:"\
object"}};e===null?e=[p]:e.push(p),t++}}}else{const n={instancePath:i+"/contributions",schemaPath:"#/properties/contributions/type",keyword:"\
type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}}else{const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"}};e===null?e=[r]:e.push(r),t++}return A.errors=e,t===0}A.evaluated={props:{package:!0,domains:!0,complete:!0,facts:!0,merged:!0,contributions:!0},
dynamicProps:!1,dynamicItems:!1};export{C as validate};
