// Generated from packages/schema/schemas by `npm run generate -w packages/schema`. Do not edit.
// @ts-nocheck
import { isEqual, textLength } from "../../validator-runtime.js";

const G=L,H={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"px-meta:inspect@1",type:"object",required:["px-meta","facts","probl\
ems"],properties:{"px-meta":{const:"inspect@1"},selection:{type:"object",properties:{targets:{type:"array",items:{type:"string"}},profile:{type:"\
string"},features:{type:"array",items:{type:"string"}},packages:{type:"array",items:{type:"string"}}}},changed:{type:"array",items:{type:"st\
ring"}},facts:{type:"array",items:{type:"object",required:["package","domains","schema","name","value","trust","origin"],properties:{package:{
$ref:"#/$defs/known-package"},domains:{$ref:"#/$defs/domains"},target:{type:"string"},schema:{$ref:"#/$defs/schema-id"},name:{$ref:"#/$defs/\
fact-name"},value:{},trust:{$ref:"#/$defs/trust"},origin:{$ref:"#/$defs/origin"},overridden:{type:"array",items:{$ref:"#/$defs/override-step"}},
"out-dir":{type:"string"}}}},problems:{type:"array",items:{$ref:"#/$defs/problem"}}},$defs:{domain:{enum:["target","host"]},domains:{type:"a\
rray",uniqueItems:!0,items:{$ref:"#/$defs/domain"}},"fact-name":{type:"string",minLength:1,maxLength:128},"known-package":{type:"object",required:[
"id","name","version"],properties:{id:{type:"string",minLength:1},name:{type:"string",minLength:1},version:{type:"string",minLength:1},links:{
type:["string","null"]}}},"layer-kind":{enum:["workspace","site","compiled","environment","command-line"]},origin:{type:"object",required:["\
method"],properties:{file:{type:"string"},line:{type:"integer",minimum:1},column:{type:"integer",minimum:1},method:{enum:["literal","probe",
"env","file","harvest","rustc","override"]},inputs:{type:"array",items:{type:"object",required:["kind","name"],properties:{kind:{enum:["env",
"file","tool","output"]},name:{type:"string"},digest:{$ref:"#/$defs/sha256"}}}}}},"override-step":{type:"object",required:["layer","operator",
"pointer"],properties:{layer:{type:"object",required:["kind","place"],properties:{kind:{$ref:"#/$defs/layer-kind"},place:{type:"string"},line:{
type:"integer",minimum:1},column:{type:"integer",minimum:1}}},operator:{type:"string"},pointer:{$ref:"#/$defs/pointer"},was:{},reason:{type:"\
string"}}},pointer:{type:"string",pattern:"^(/([^~/]|~[01])*)*$"},problem:{type:"object",required:["kind","message"],properties:{kind:{type:"\
string",minLength:1},severity:{enum:["error","warning","note"]},message:{type:"string"}}},"schema-id":{type:"string",pattern:"^([a-z0-9][a-z\
0-9_-]{0,63}:)?[a-z][a-z0-9-]{0,63}@[1-9][0-9]{0,3}$"},sha256:{type:"string",pattern:"^[0-9a-f]{64}$"},trust:{enum:["harvested","published",
"probed","overridden","declared"]}}},E={type:"object",required:["id","name","version"],properties:{id:{type:"string",minLength:1},name:{type:"\
string",minLength:1},version:{type:"string",minLength:1},links:{type:["string","null"]}}},c=textLength;function h(s,{instancePath:n="",parentData:f,
parentDataProperty:d,rootData:m=s,dynamicAnchors:u={}}={}){let e=null,t=0;const o=h.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.id===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"id"}};e===null?e=[r]:e.push(r),t++}if(s.name===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),t++}if(s.version===void 0){const r={instancePath:n,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:"version"}};e===null?e=[r]:e.push(r),t++}if(s.id!==void 0){let r=s.id;if(typeof r=="string"){if(c(
r)<1){const i={instancePath:n+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(i),t++}}else{
const i={instancePath:n+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}}if(s.name!==
void 0){let r=s.name;if(typeof r=="string"){if(c(r)<1){const i={instancePath:n+"/name",schemaPath:"#/properties/name/minLength",keyword:"min\
Length",params:{limit:1}};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:n+"/name",schemaPath:"#/properties/name/type",keyword:"ty\
pe",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}}if(s.version!==void 0){let r=s.version;if(typeof r=="string"){if(c(r)<1){const i={
instancePath:n+"/version",schemaPath:"#/properties/version/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(i),t++}}else{
const i={instancePath:n+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}}
if(s.links!==void 0){let r=s.links;if(typeof r!="string"&&r!==null){const i={instancePath:n+"/links",schemaPath:"#/properties/links/type",keyword:"\
type",params:{type:E.properties.links.type}};e===null?e=[i]:e.push(i),t++}}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",
params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return h.errors=e,t===0}h.evaluated={props:{id:!0,name:!0,version:!0,links:!0},dynamicProps:!1,
dynamicItems:!1};const J={type:"array",uniqueItems:!0,items:{$ref:"#/$defs/domain"}},z={enum:["target","host"]};function g(s,{instancePath:n="",
parentData:f,parentDataProperty:d,rootData:m=s,dynamicAnchors:u={}}={}){let e=null,t=0;const o=g.evaluated;if(o.dynamicProps&&(o.props=void 0),
o.dynamicItems&&(o.items=void 0),!(s==="target"||s==="host")){const r={instancePath:n,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:z.
enum}};e===null?e=[r]:e.push(r),t++}return g.errors=e,t===0}g.evaluated={dynamicProps:!1,dynamicItems:!1};const N=isEqual;function k(s,{instancePath:n="",
parentData:f,parentDataProperty:d,rootData:m=s,dynamicAnchors:u={}}={}){let e=null,t=0;const o=k.evaluated;if(o.dynamicProps&&(o.props=void 0),
o.dynamicItems&&(o.items=void 0),Array.isArray(s)){const r=s.length;for(let p=0;p<r;p++)g(s[p],{instancePath:n+"/"+p,parentData:s,parentDataProperty:p,
rootData:m,dynamicAnchors:u})||(e=e===null?g.errors:e.concat(g.errors),t=e.length);let i=s.length,a;if(i>1){e:for(;i--;)for(a=i;a--;)if(N(s[i],
s[a])){const p={instancePath:n,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i,j:a}};e===null?e=[p]:e.push(p),t++;break e}}}else{
const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"array"}};e===null?e=[r]:e.push(r),t++}return k.errors=e,t===0}k.evaluated=
{items:!0,dynamicProps:!1,dynamicItems:!1};const K={type:"string",pattern:"^([a-z0-9][a-z0-9_-]{0,63}:)?[a-z][a-z0-9-]{0,63}@[1-9][0-9]{0,3}\
$"},F=new RegExp("^([a-z0-9][a-z0-9_-]{0,63}:)?[a-z][a-z0-9-]{0,63}@[1-9][0-9]{0,3}$","u");function P(s,{instancePath:n="",parentData:f,parentDataProperty:d,
rootData:m=s,dynamicAnchors:u={}}={}){let e=null,t=0;const o=P.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
typeof s=="string"){if(!F.test(s)){const r={instancePath:n,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^([a-z0-9][a-z0-9_-]{0,\
63}:)?[a-z][a-z0-9-]{0,63}@[1-9][0-9]{0,3}$"}};e===null?e=[r]:e.push(r),t++}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",
params:{type:"string"}};e===null?e=[r]:e.push(r),t++}return P.errors=e,t===0}P.evaluated={dynamicProps:!1,dynamicItems:!1};const M={type:"st\
ring",minLength:1,maxLength:128};function v(s,{instancePath:n="",parentData:f,parentDataProperty:d,rootData:m=s,dynamicAnchors:u={}}={}){let e=null,
t=0;const o=v.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof s=="string"){if(c(s)>128){const r={instancePath:n,
schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:128}};e===null?e=[r]:e.push(r),t++}if(c(s)<1){const r={instancePath:n,schemaPath:"\
#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),t++}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"t\
ype",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}return v.errors=e,t===0}v.evaluated={dynamicProps:!1,dynamicItems:!1};const V={enum:[
"harvested","published","probed","overridden","declared"]};function w(s,{instancePath:n="",parentData:f,parentDataProperty:d,rootData:m=s,dynamicAnchors:u={}}={}){
let e=null,t=0;const o=w.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),!(s==="harvested"||s==="published"||
s==="probed"||s==="overridden"||s==="declared")){const r={instancePath:n,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:V.enum}};e===
null?e=[r]:e.push(r),t++}return w.errors=e,t===0}w.evaluated={dynamicProps:!1,dynamicItems:!1};const x={type:"object",required:["method"],properties:{
file:{type:"string"},line:{type:"integer",minimum:1},column:{type:"integer",minimum:1},method:{enum:["literal","probe","env","file","harvest",
"rustc","override"]},inputs:{type:"array",items:{type:"object",required:["kind","name"],properties:{kind:{enum:["env","file","tool","output"]},
name:{type:"string"},digest:{$ref:"#/$defs/sha256"}}}}}},O={type:"string",pattern:"^[0-9a-f]{64}$"},_=new RegExp("^[0-9a-f]{64}$","u");function q(s,{
instancePath:n="",parentData:f,parentDataProperty:d,rootData:m=s,dynamicAnchors:u={}}={}){let e=null,t=0;const o=q.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof s=="string"){if(!_.test(s)){const r={instancePath:n,schemaPath:"#/pattern",keyword:"\
pattern",params:{pattern:"^[0-9a-f]{64}$"}};e===null?e=[r]:e.push(r),t++}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),t++}return q.errors=e,t===0}q.evaluated={dynamicProps:!1,dynamicItems:!1};function b(s,{instancePath:n="",
parentData:f,parentDataProperty:d,rootData:m=s,dynamicAnchors:u={}}={}){let e=null,t=0;const o=b.evaluated;if(o.dynamicProps&&(o.props=void 0),
o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.method===void 0){const r={instancePath:n,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:"method"}};e===null?e=[r]:e.push(r),t++}if(s.file!==void 0&&typeof s.file!="string"){const r={
instancePath:n+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(s.line!==void 0){
let r=s.line;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const i={instancePath:n+"/line",schemaPath:"#/properties/line/type",keyword:"\
type",params:{type:"integer"}};e===null?e=[i]:e.push(i),t++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){const i={instancePath:n+"/l\
ine",schemaPath:"#/properties/line/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[i]:e.push(i),t++}}if(s.column!==
void 0){let r=s.column;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const i={instancePath:n+"/column",schemaPath:"#/properties/\
column/type",keyword:"type",params:{type:"integer"}};e===null?e=[i]:e.push(i),t++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){const i={
instancePath:n+"/column",schemaPath:"#/properties/column/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[i]:e.push(
i),t++}}if(s.method!==void 0){let r=s.method;if(!(r==="literal"||r==="probe"||r==="env"||r==="file"||r==="harvest"||r==="rustc"||r==="overri\
de")){const i={instancePath:n+"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues:x.properties.method.enum}};
e===null?e=[i]:e.push(i),t++}}if(s.inputs!==void 0){let r=s.inputs;if(Array.isArray(r)){const i=r.length;for(let a=0;a<i;a++){let p=r[a];if(p&&
typeof p=="object"&&!Array.isArray(p)){if(p.kind===void 0){const l={instancePath:n+"/inputs/"+a,schemaPath:"#/properties/inputs/items/requir\
ed",keyword:"required",params:{missingProperty:"kind"}};e===null?e=[l]:e.push(l),t++}if(p.name===void 0){const l={instancePath:n+"/inputs/"+
a,schemaPath:"#/properties/inputs/items/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[l]:e.push(l),t++}if(p.kind!==
void 0){let l=p.kind;if(!(l==="env"||l==="file"||l==="tool"||l==="output")){const y={instancePath:n+"/inputs/"+a+"/kind",schemaPath:"#/prope\
rties/inputs/items/properties/kind/enum",keyword:"enum",params:{allowedValues:x.properties.inputs.items.properties.kind.enum}};e===null?e=[y]:
e.push(y),t++}}if(p.name!==void 0&&typeof p.name!="string"){const l={instancePath:n+"/inputs/"+a+"/name",schemaPath:"#/properties/inputs/ite\
ms/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),t++}p.digest!==void 0&&(q(p.digest,{instancePath:n+
"/inputs/"+a+"/digest",parentData:p,parentDataProperty:"digest",rootData:m,dynamicAnchors:u})||(e=e===null?q.errors:e.concat(q.errors),t=e.length))}else{
const l={instancePath:n+"/inputs/"+a,schemaPath:"#/properties/inputs/items/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(
l),t++}}}else{const i={instancePath:n+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.
push(i),t++}}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return b.
errors=e,t===0}b.evaluated={props:{file:!0,line:!0,column:!0,method:!0,inputs:!0},dynamicProps:!1,dynamicItems:!1};const Q={type:"object",required:[
"layer","operator","pointer"],properties:{layer:{type:"object",required:["kind","place"],properties:{kind:{$ref:"#/$defs/layer-kind"},place:{
type:"string"},line:{type:"integer",minimum:1},column:{type:"integer",minimum:1}}},operator:{type:"string"},pointer:{$ref:"#/$defs/pointer"},
was:{},reason:{type:"string"}}},R={enum:["workspace","site","compiled","environment","command-line"]};function D(s,{instancePath:n="",parentData:f,
parentDataProperty:d,rootData:m=s,dynamicAnchors:u={}}={}){let e=null,t=0;const o=D.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),!(s==="workspace"||s==="site"||s==="compiled"||s==="environment"||s==="command-line")){const r={instancePath:n,schemaPath:"\
#/enum",keyword:"enum",params:{allowedValues:R.enum}};e===null?e=[r]:e.push(r),t++}return D.errors=e,t===0}D.evaluated={dynamicProps:!1,dynamicItems:!1};
const S={type:"string",pattern:"^(/([^~/]|~[01])*)*$"},B=new RegExp("^(/([^~/]|~[01])*)*$","u");function $(s,{instancePath:n="",parentData:f,
parentDataProperty:d,rootData:m=s,dynamicAnchors:u={}}={}){let e=null,t=0;const o=$.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),typeof s=="string"){if(!B.test(s)){const r={instancePath:n,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(/([^\
~/]|~[01])*)*$"}};e===null?e=[r]:e.push(r),t++}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===
null?e=[r]:e.push(r),t++}return $.errors=e,t===0}$.evaluated={dynamicProps:!1,dynamicItems:!1};function A(s,{instancePath:n="",parentData:f,
parentDataProperty:d,rootData:m=s,dynamicAnchors:u={}}={}){let e=null,t=0;const o=A.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.layer===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"layer"}};e===null?e=[r]:e.push(r),t++}if(s.operator===void 0){const r={instancePath:n,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"operator"}};e===null?e=[r]:e.push(r),t++}if(s.pointer===void 0){const r={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"pointer"}};e===null?e=[r]:e.push(r),t++}if(s.layer!==void 0){let r=s.layer;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.kind===void 0){const i={instancePath:n+"/layer",schemaPath:"#/properties/layer/required",keyword:"required",
params:{missingProperty:"kind"}};e===null?e=[i]:e.push(i),t++}if(r.place===void 0){const i={instancePath:n+"/layer",schemaPath:"#/properties\
/layer/required",keyword:"required",params:{missingProperty:"place"}};e===null?e=[i]:e.push(i),t++}if(r.kind!==void 0&&(D(r.kind,{instancePath:n+
"/layer/kind",parentData:r,parentDataProperty:"kind",rootData:m,dynamicAnchors:u})||(e=e===null?D.errors:e.concat(D.errors),t=e.length)),r.place!==
void 0&&typeof r.place!="string"){const i={instancePath:n+"/layer/place",schemaPath:"#/properties/layer/properties/place/type",keyword:"type",
params:{type:"string"}};e===null?e=[i]:e.push(i),t++}if(r.line!==void 0){let i=r.line;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){
const a={instancePath:n+"/layer/line",schemaPath:"#/properties/layer/properties/line/type",keyword:"type",params:{type:"integer"}};e===null?
e=[a]:e.push(a),t++}if(typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i))){const a={instancePath:n+"/layer/line",schemaPath:"#/properties/laye\
r/properties/line/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[a]:e.push(a),t++}}if(r.column!==void 0){let i=r.column;
if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){const a={instancePath:n+"/layer/column",schemaPath:"#/properties/layer/properties/\
column/type",keyword:"type",params:{type:"integer"}};e===null?e=[a]:e.push(a),t++}if(typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i))){const a={
instancePath:n+"/layer/column",schemaPath:"#/properties/layer/properties/column/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};
e===null?e=[a]:e.push(a),t++}}}else{const i={instancePath:n+"/layer",schemaPath:"#/properties/layer/type",keyword:"type",params:{type:"objec\
t"}};e===null?e=[i]:e.push(i),t++}}if(s.operator!==void 0&&typeof s.operator!="string"){const r={instancePath:n+"/operator",schemaPath:"#/pr\
operties/operator/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(s.pointer!==void 0&&($(s.pointer,{instancePath:n+
"/pointer",parentData:s,parentDataProperty:"pointer",rootData:m,dynamicAnchors:u})||(e=e===null?$.errors:e.concat($.errors),t=e.length)),s.reason!==
void 0&&typeof s.reason!="string"){const r={instancePath:n+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type:"stri\
ng"}};e===null?e=[r]:e.push(r),t++}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.
push(r),t++}return A.errors=e,t===0}A.evaluated={props:{layer:!0,operator:!0,pointer:!0,was:!0,reason:!0},dynamicProps:!1,dynamicItems:!1};const C={
type:"object",required:["kind","message"],properties:{kind:{type:"string",minLength:1},severity:{enum:["error","warning","note"]},message:{type:"\
string"}}};function j(s,{instancePath:n="",parentData:f,parentDataProperty:d,rootData:m=s,dynamicAnchors:u={}}={}){let e=null,t=0;const o=j.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.kind===void 0){
const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"}};e===null?e=[r]:e.push(r),t++}if(s.message===
void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"message"}};e===null?e=[r]:e.push(r),t++}
if(s.kind!==void 0){let r=s.kind;if(typeof r=="string"){if(c(r)<1){const i={instancePath:n+"/kind",schemaPath:"#/properties/kind/minLength",
keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:n+"/kind",schemaPath:"#/properties/kind/type",
keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}}if(s.severity!==void 0){let r=s.severity;if(!(r==="error"||r==="warning"||
r==="note")){const i={instancePath:n+"/severity",schemaPath:"#/properties/severity/enum",keyword:"enum",params:{allowedValues:C.properties.severity.
enum}};e===null?e=[i]:e.push(i),t++}}if(s.message!==void 0&&typeof s.message!="string"){const r={instancePath:n+"/message",schemaPath:"#/pro\
perties/message/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}}else{const r={instancePath:n,schemaPath:"#/type",
keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return j.errors=e,t===0}j.evaluated={props:{kind:!0,severity:!0,message:!0},
dynamicProps:!1,dynamicItems:!1};function L(s,{instancePath:n="",parentData:f,parentDataProperty:d,rootData:m=s,dynamicAnchors:u={}}={}){let e=null,
t=0;const o=L.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s["\
px-meta"]===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"px-meta"}};e===null?e=[r]:e.
push(r),t++}if(s.facts===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"facts"}};e===null?
e=[r]:e.push(r),t++}if(s.problems===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"prob\
lems"}};e===null?e=[r]:e.push(r),t++}if(s["px-meta"]!==void 0&&s["px-meta"]!=="inspect@1"){const r={instancePath:n+"/px-meta",schemaPath:"#/\
properties/px-meta/const",keyword:"const",params:{allowedValue:"inspect@1"}};e===null?e=[r]:e.push(r),t++}if(s.selection!==void 0){let r=s.selection;
if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.targets!==void 0){let i=r.targets;if(Array.isArray(i)){const a=i.length;for(let p=0;p<a;p++)
if(typeof i[p]!="string"){const l={instancePath:n+"/selection/targets/"+p,schemaPath:"#/properties/selection/properties/targets/items/type",
keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),t++}}else{const a={instancePath:n+"/selection/targets",schemaPath:"#/propert\
ies/selection/properties/targets/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}if(r.profile!==void 0&&typeof r.profile!=
"string"){const i={instancePath:n+"/selection/profile",schemaPath:"#/properties/selection/properties/profile/type",keyword:"type",params:{type:"\
string"}};e===null?e=[i]:e.push(i),t++}if(r.features!==void 0){let i=r.features;if(Array.isArray(i)){const a=i.length;for(let p=0;p<a;p++)if(typeof i[p]!=
"string"){const l={instancePath:n+"/selection/features/"+p,schemaPath:"#/properties/selection/properties/features/items/type",keyword:"type",
params:{type:"string"}};e===null?e=[l]:e.push(l),t++}}else{const a={instancePath:n+"/selection/features",schemaPath:"#/properties/selection/\
properties/features/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}if(r.packages!==void 0){let i=r.packages;if(Array.
isArray(i)){const a=i.length;for(let p=0;p<a;p++)if(typeof i[p]!="string"){const l={instancePath:n+"/selection/packages/"+p,schemaPath:"#/pr\
operties/selection/properties/packages/items/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),t++}}else{const a={instancePath:n+
"/selection/packages",schemaPath:"#/properties/selection/properties/packages/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(
a),t++}}}else{const i={instancePath:n+"/selection",schemaPath:"#/properties/selection/type",keyword:"type",params:{type:"object"}};e===null?
e=[i]:e.push(i),t++}}if(s.changed!==void 0){let r=s.changed;if(Array.isArray(r)){const i=r.length;for(let a=0;a<i;a++)if(typeof r[a]!="strin\
g"){const p={instancePath:n+"/changed/"+a,schemaPath:"#/properties/changed/items/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:
e.push(p),t++}}else{const i={instancePath:n+"/changed",schemaPath:"#/properties/changed/type",keyword:"type",params:{type:"array"}};e===null?
e=[i]:e.push(i),t++}}if(s.facts!==void 0){let r=s.facts;if(Array.isArray(r)){const i=r.length;for(let a=0;a<i;a++){let p=r[a];if(p&&typeof p==
"object"&&!Array.isArray(p)){if(p.package===void 0){const l={instancePath:n+"/facts/"+a,schemaPath:"#/properties/facts/items/required",keyword:"\
required",params:{missingProperty:"package"}};e===null?e=[l]:e.push(l),t++}if(p.domains===void 0){const l={instancePath:n+"/facts/"+a,schemaPath:"\
#/properties/facts/items/required",keyword:"required",params:{missingProperty:"domains"}};e===null?e=[l]:e.push(l),t++}if(p.schema===void 0){
const l={instancePath:n+"/facts/"+a,schemaPath:"#/properties/facts/items/required",keyword:"required",params:{missingProperty:"schema"}};e===
null?e=[l]:e.push(l),t++}if(p.name===void 0){const l={instancePath:n+"/facts/"+a,schemaPath:"#/properties/facts/items/required",keyword:"req\
uired",params:{missingProperty:"name"}};e===null?e=[l]:e.push(l),t++}if(p.value===void 0){const l={instancePath:n+"/facts/"+a,schemaPath:"#/\
properties/facts/items/required",keyword:"required",params:{missingProperty:"value"}};e===null?e=[l]:e.push(l),t++}if(p.trust===void 0){const l={
instancePath:n+"/facts/"+a,schemaPath:"#/properties/facts/items/required",keyword:"required",params:{missingProperty:"trust"}};e===null?e=[l]:
e.push(l),t++}if(p.origin===void 0){const l={instancePath:n+"/facts/"+a,schemaPath:"#/properties/facts/items/required",keyword:"required",params:{
missingProperty:"origin"}};e===null?e=[l]:e.push(l),t++}if(p.package!==void 0&&(h(p.package,{instancePath:n+"/facts/"+a+"/package",parentData:p,
parentDataProperty:"package",rootData:m,dynamicAnchors:u})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),p.domains!==void 0&&(k(p.domains,
{instancePath:n+"/facts/"+a+"/domains",parentData:p,parentDataProperty:"domains",rootData:m,dynamicAnchors:u})||(e=e===null?k.errors:e.concat(
k.errors),t=e.length)),p.target!==void 0&&typeof p.target!="string"){const l={instancePath:n+"/facts/"+a+"/target",schemaPath:"#/properties/\
facts/items/properties/target/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),t++}if(p.schema!==void 0&&(P(p.schema,{instancePath:n+
"/facts/"+a+"/schema",parentData:p,parentDataProperty:"schema",rootData:m,dynamicAnchors:u})||(e=e===null?P.errors:e.concat(P.errors),t=e.length)),
p.name!==void 0&&(v(p.name,{instancePath:n+"/facts/"+a+"/name",parentData:p,parentDataProperty:"name",rootData:m,dynamicAnchors:u})||(e=e===
null?v.errors:e.concat(v.errors),t=e.length)),p.trust!==void 0&&(w(p.trust,{instancePath:n+"/facts/"+a+"/trust",parentData:p,parentDataProperty:"\
trust",rootData:m,dynamicAnchors:u})||(e=e===null?w.errors:e.concat(w.errors),t=e.length)),p.origin!==void 0&&(b(p.origin,{instancePath:n+"/\
facts/"+a+"/origin",parentData:p,parentDataProperty:"origin",rootData:m,dynamicAnchors:u})||(e=e===null?b.errors:e.concat(b.errors),t=e.length)),
p.overridden!==void 0){let l=p.overridden;if(Array.isArray(l)){const y=l.length;for(let I=0;I<y;I++)A(l[I],{instancePath:n+"/facts/"+a+"/ove\
rridden/"+I,parentData:l,parentDataProperty:I,rootData:m,dynamicAnchors:u})||(e=e===null?A.errors:e.concat(A.errors),t=e.length)}else{const y={
instancePath:n+"/facts/"+a+"/overridden",schemaPath:"#/properties/facts/items/properties/overridden/type",keyword:"type",params:{type:"array"}};
e===null?e=[y]:e.push(y),t++}}if(p["out-dir"]!==void 0&&typeof p["out-dir"]!="string"){const l={instancePath:n+"/facts/"+a+"/out-dir",schemaPath:"\
#/properties/facts/items/properties/out-dir/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),t++}}else{const l={instancePath:n+
"/facts/"+a,schemaPath:"#/properties/facts/items/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),t++}}}else{const i={instancePath:n+
"/facts",schemaPath:"#/properties/facts/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),t++}}if(s.problems!==void 0){let r=s.
problems;if(Array.isArray(r)){const i=r.length;for(let a=0;a<i;a++)j(r[a],{instancePath:n+"/problems/"+a,parentData:r,parentDataProperty:a,rootData:m,
dynamicAnchors:u})||(e=e===null?j.errors:e.concat(j.errors),t=e.length)}else{const i={instancePath:n+"/problems",schemaPath:"#/properties/pr\
oblems/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),t++}}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return L.errors=e,t===0}L.evaluated={props:{"px-meta":!0,selection:!0,changed:!0,
facts:!0,problems:!0},dynamicProps:!1,dynamicItems:!1};export{G as validate};
