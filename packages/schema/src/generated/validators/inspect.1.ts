// Generated from packages/schema/schemas by `npm run generate -w packages/schema`. Do not edit.
// @ts-nocheck
import { textLength } from "../../validator-runtime.js";

const B=I,C={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"px-meta:inspect@1",type:"object",required:["px-meta","facts","probl\
ems"],properties:{"px-meta":{const:"inspect@1"},selection:{type:"object",properties:{targets:{type:"array",items:{type:"string"}},profile:{type:"\
string"},features:{type:"array",items:{type:"string"}},packages:{type:"array",items:{type:"string"}}}},changed:{type:"array",items:{type:"st\
ring"}},facts:{type:"array",items:{type:"object",required:["package","domains","schema","name","value","trust","origin"],properties:{package:{
$ref:"#/$defs/known-package"},domains:{$ref:"#/$defs/domains"},target:{type:"string"},schema:{$ref:"#/$defs/schema-id"},name:{$ref:"#/$defs/\
fact-name"},value:{},trust:{$ref:"#/$defs/trust"},origin:{$ref:"#/$defs/origin"},overridden:{type:"array",items:{$ref:"#/$defs/override-step"}},
"out-dir":{type:"string"}}}},problems:{type:"array",items:{$ref:"#/$defs/problem"}}},$defs:{domains:{type:"array",uniqueItems:!0,items:{type:"\
string",enum:["target","host"]}},"fact-name":{type:"string",minLength:1,maxLength:128},"known-package":{type:"object",required:["id","name",
"version"],properties:{id:{type:"string",minLength:1},name:{type:"string",minLength:1},version:{type:"string",minLength:1},links:{type:["str\
ing","null"]}}},"layer-kind":{enum:["workspace","site","compiled","environment","command-line"]},origin:{type:"object",required:["method"],properties:{
file:{type:"string"},line:{type:"integer",minimum:1},column:{type:"integer",minimum:1},method:{enum:["literal","probe","env","file","harvest",
"rustc","override"]},inputs:{type:"array",items:{type:"object",required:["kind","name"],properties:{kind:{enum:["env","file","tool","output"]},
name:{type:"string"},digest:{$ref:"#/$defs/sha256"}}}}}},"override-step":{type:"object",required:["layer","operator","pointer"],properties:{
layer:{type:"object",required:["kind","place"],properties:{kind:{$ref:"#/$defs/layer-kind"},place:{type:"string"},line:{type:"integer",minimum:1},
column:{type:"integer",minimum:1}}},operator:{type:"string"},pointer:{$ref:"#/$defs/pointer"},was:{},waives:{type:"string"},reason:{type:"st\
ring"}}},pointer:{type:"string",pattern:"^(/([^~/]|~[01])*)*$"},problem:{type:"object",required:["kind","message"],properties:{kind:{type:"s\
tring",minLength:1},severity:{enum:["error","warning","note"]},message:{type:"string"}}},"schema-id":{type:"string",pattern:"^([a-z0-9][a-z0\
-9_-]{0,63}:)?[a-z][a-z0-9-]{0,63}@[1-9][0-9]{0,3}$"},sha256:{type:"string",pattern:"^[0-9a-f]{64}$"},trust:{enum:["harvested","published","\
probed","overridden","declared"]}}},x={type:"object",required:["id","name","version"],properties:{id:{type:"string",minLength:1},name:{type:"\
string",minLength:1},version:{type:"string",minLength:1},links:{type:["string","null"]}}},c=textLength;function h(s,{instancePath:n="",parentData:y,
parentDataProperty:d,rootData:m=s,dynamicAnchors:u={}}={}){let e=null,t=0;const l=h.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&
(l.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.id===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"requir\
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
type",params:{type:x.properties.links.type}};e===null?e=[i]:e.push(i),t++}}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",
params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return h.errors=e,t===0}h.evaluated={props:{id:!0,name:!0,version:!0,links:!0},dynamicProps:!1,
dynamicItems:!1};const z={type:"array",uniqueItems:!0,items:{type:"string",enum:["target","host"]}};function g(s,{instancePath:n="",parentData:y,
parentDataProperty:d,rootData:m=s,dynamicAnchors:u={}}={}){let e=null,t=0;const l=g.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&
(l.items=void 0),Array.isArray(s)){const r=s.length;for(let a=0;a<r;a++){let o=s[a];if(typeof o!="string"){const f={instancePath:n+"/"+a,schemaPath:"\
#/items/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),t++}if(!(o==="target"||o==="host")){const f={instancePath:n+"/"+
a,schemaPath:"#/items/enum",keyword:"enum",params:{allowedValues:z.items.enum}};e===null?e=[f]:e.push(f),t++}}let i=s.length,p;if(i>1){const a={};
for(;i--;){let o=s[i];if(typeof o=="string"){if(typeof a[o]=="number"){p=a[o];const f={instancePath:n,schemaPath:"#/uniqueItems",keyword:"un\
iqueItems",params:{i,j:p}};e===null?e=[f]:e.push(f),t++;break}a[o]=i}}}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{
type:"array"}};e===null?e=[r]:e.push(r),t++}return g.errors=e,t===0}g.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};const G={type:"st\
ring",pattern:"^([a-z0-9][a-z0-9_-]{0,63}:)?[a-z][a-z0-9-]{0,63}@[1-9][0-9]{0,3}$"},N=new RegExp("^([a-z0-9][a-z0-9_-]{0,63}:)?[a-z][a-z0-9-\
]{0,63}@[1-9][0-9]{0,3}$","u");function k(s,{instancePath:n="",parentData:y,parentDataProperty:d,rootData:m=s,dynamicAnchors:u={}}={}){let e=null,
t=0;const l=k.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),typeof s=="string"){if(!N.test(s)){const r={instancePath:n,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^([a-z0-9][a-z0-9_-]{0,63}:)?[a-z][a-z0-9-]{0,63}@[1-9][0-9]{0,3}$"}};e===null?e=[
r]:e.push(r),t++}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}return k.
errors=e,t===0}k.evaluated={dynamicProps:!1,dynamicItems:!1};const H={type:"string",minLength:1,maxLength:128};function P(s,{instancePath:n="",
parentData:y,parentDataProperty:d,rootData:m=s,dynamicAnchors:u={}}={}){let e=null,t=0;const l=P.evaluated;if(l.dynamicProps&&(l.props=void 0),
l.dynamicItems&&(l.items=void 0),typeof s=="string"){if(c(s)>128){const r={instancePath:n,schemaPath:"#/maxLength",keyword:"maxLength",params:{
limit:128}};e===null?e=[r]:e.push(r),t++}if(c(s)<1){const r={instancePath:n,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===
null?e=[r]:e.push(r),t++}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}
return P.errors=e,t===0}P.evaluated={dynamicProps:!1,dynamicItems:!1};const E={enum:["harvested","published","probed","overridden","declared"]};
function v(s,{instancePath:n="",parentData:y,parentDataProperty:d,rootData:m=s,dynamicAnchors:u={}}={}){let e=null,t=0;const l=v.evaluated;if(l.
dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),!(s==="harvested"||s==="published"||s==="probed"||s==="overridden"||s==="dec\
lared")){const r={instancePath:n,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:E.enum}};e===null?e=[r]:e.push(r),t++}return v.errors=
e,t===0}v.evaluated={dynamicProps:!1,dynamicItems:!1};const L={type:"object",required:["method"],properties:{file:{type:"string"},line:{type:"\
integer",minimum:1},column:{type:"integer",minimum:1},method:{enum:["literal","probe","env","file","harvest","rustc","override"]},inputs:{type:"\
array",items:{type:"object",required:["kind","name"],properties:{kind:{enum:["env","file","tool","output"]},name:{type:"string"},digest:{$ref:"\
#/$defs/sha256"}}}}}},J={type:"string",pattern:"^[0-9a-f]{64}$"},F=new RegExp("^[0-9a-f]{64}$","u");function w(s,{instancePath:n="",parentData:y,
parentDataProperty:d,rootData:m=s,dynamicAnchors:u={}}={}){let e=null,t=0;const l=w.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&
(l.items=void 0),typeof s=="string"){if(!F.test(s)){const r={instancePath:n,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9a\
-f]{64}$"}};e===null?e=[r]:e.push(r),t++}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=
[r]:e.push(r),t++}return w.errors=e,t===0}w.evaluated={dynamicProps:!1,dynamicItems:!1};function b(s,{instancePath:n="",parentData:y,parentDataProperty:d,
rootData:m=s,dynamicAnchors:u={}}={}){let e=null,t=0;const l=b.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),
s&&typeof s=="object"&&!Array.isArray(s)){if(s.method===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
method"}};e===null?e=[r]:e.push(r),t++}if(s.file!==void 0&&typeof s.file!="string"){const r={instancePath:n+"/file",schemaPath:"#/properties\
/file/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(s.line!==void 0){let r=s.line;if(!(typeof r=="number"&&!(r%
1)&&!isNaN(r)&&isFinite(r))){const i={instancePath:n+"/line",schemaPath:"#/properties/line/type",keyword:"type",params:{type:"integer"}};e===
null?e=[i]:e.push(i),t++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){const i={instancePath:n+"/line",schemaPath:"#/properties/line/\
minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[i]:e.push(i),t++}}if(s.column!==void 0){let r=s.column;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const i={instancePath:n+"/column",schemaPath:"#/properties/column/type",keyword:"type",params:{type:"\
integer"}};e===null?e=[i]:e.push(i),t++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){const i={instancePath:n+"/column",schemaPath:"#\
/properties/column/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[i]:e.push(i),t++}}if(s.method!==void 0){let r=s.
method;if(!(r==="literal"||r==="probe"||r==="env"||r==="file"||r==="harvest"||r==="rustc"||r==="override")){const i={instancePath:n+"/method",
schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues:L.properties.method.enum}};e===null?e=[i]:e.push(i),t++}}if(s.inputs!==
void 0){let r=s.inputs;if(Array.isArray(r)){const i=r.length;for(let p=0;p<i;p++){let a=r[p];if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.
kind===void 0){const o={instancePath:n+"/inputs/"+p,schemaPath:"#/properties/inputs/items/required",keyword:"required",params:{missingProperty:"\
kind"}};e===null?e=[o]:e.push(o),t++}if(a.name===void 0){const o={instancePath:n+"/inputs/"+p,schemaPath:"#/properties/inputs/items/required",
keyword:"required",params:{missingProperty:"name"}};e===null?e=[o]:e.push(o),t++}if(a.kind!==void 0){let o=a.kind;if(!(o==="env"||o==="file"||
o==="tool"||o==="output")){const f={instancePath:n+"/inputs/"+p+"/kind",schemaPath:"#/properties/inputs/items/properties/kind/enum",keyword:"\
enum",params:{allowedValues:L.properties.inputs.items.properties.kind.enum}};e===null?e=[f]:e.push(f),t++}}if(a.name!==void 0&&typeof a.name!=
"string"){const o={instancePath:n+"/inputs/"+p+"/name",schemaPath:"#/properties/inputs/items/properties/name/type",keyword:"type",params:{type:"\
string"}};e===null?e=[o]:e.push(o),t++}a.digest!==void 0&&(w(a.digest,{instancePath:n+"/inputs/"+p+"/digest",parentData:a,parentDataProperty:"\
digest",rootData:m,dynamicAnchors:u})||(e=e===null?w.errors:e.concat(w.errors),t=e.length))}else{const o={instancePath:n+"/inputs/"+p,schemaPath:"\
#/properties/inputs/items/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),t++}}}else{const i={instancePath:n+"/inputs",
schemaPath:"#/properties/inputs/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),t++}}}else{const r={instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return b.errors=e,t===0}b.evaluated={props:{file:!0,line:!0,column:!0,
method:!0,inputs:!0},dynamicProps:!1,dynamicItems:!1};const K={type:"object",required:["layer","operator","pointer"],properties:{layer:{type:"\
object",required:["kind","place"],properties:{kind:{$ref:"#/$defs/layer-kind"},place:{type:"string"},line:{type:"integer",minimum:1},column:{
type:"integer",minimum:1}}},operator:{type:"string"},pointer:{$ref:"#/$defs/pointer"},was:{},waives:{type:"string"},reason:{type:"string"}}},
V={enum:["workspace","site","compiled","environment","command-line"]};function q(s,{instancePath:n="",parentData:y,parentDataProperty:d,rootData:m=s,
dynamicAnchors:u={}}={}){let e=null,t=0;const l=q.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),!(s==="work\
space"||s==="site"||s==="compiled"||s==="environment"||s==="command-line")){const r={instancePath:n,schemaPath:"#/enum",keyword:"enum",params:{
allowedValues:V.enum}};e===null?e=[r]:e.push(r),t++}return q.errors=e,t===0}q.evaluated={dynamicProps:!1,dynamicItems:!1};const M={type:"str\
ing",pattern:"^(/([^~/]|~[01])*)*$"},_=new RegExp("^(/([^~/]|~[01])*)*$","u");function D(s,{instancePath:n="",parentData:y,parentDataProperty:d,
rootData:m=s,dynamicAnchors:u={}}={}){let e=null,t=0;const l=D.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),
typeof s=="string"){if(!_.test(s)){const r={instancePath:n,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(/([^~/]|~[01])*)*$"}};
e===null?e=[r]:e.push(r),t++}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(
r),t++}return D.errors=e,t===0}D.evaluated={dynamicProps:!1,dynamicItems:!1};function $(s,{instancePath:n="",parentData:y,parentDataProperty:d,
rootData:m=s,dynamicAnchors:u={}}={}){let e=null,t=0;const l=$.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),
s&&typeof s=="object"&&!Array.isArray(s)){if(s.layer===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
layer"}};e===null?e=[r]:e.push(r),t++}if(s.operator===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
operator"}};e===null?e=[r]:e.push(r),t++}if(s.pointer===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
pointer"}};e===null?e=[r]:e.push(r),t++}if(s.layer!==void 0){let r=s.layer;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.kind===void 0){
const i={instancePath:n+"/layer",schemaPath:"#/properties/layer/required",keyword:"required",params:{missingProperty:"kind"}};e===null?e=[i]:
e.push(i),t++}if(r.place===void 0){const i={instancePath:n+"/layer",schemaPath:"#/properties/layer/required",keyword:"required",params:{missingProperty:"\
place"}};e===null?e=[i]:e.push(i),t++}if(r.kind!==void 0&&(q(r.kind,{instancePath:n+"/layer/kind",parentData:r,parentDataProperty:"kind",rootData:m,
dynamicAnchors:u})||(e=e===null?q.errors:e.concat(q.errors),t=e.length)),r.place!==void 0&&typeof r.place!="string"){const i={instancePath:n+
"/layer/place",schemaPath:"#/properties/layer/properties/place/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}if(r.
line!==void 0){let i=r.line;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){const p={instancePath:n+"/layer/line",schemaPath:"#/pr\
operties/layer/properties/line/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),t++}if(typeof i=="number"&&isFinite(i)&&
(i<1||isNaN(i))){const p={instancePath:n+"/layer/line",schemaPath:"#/properties/layer/properties/line/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1}};e===null?e=[p]:e.push(p),t++}}if(r.column!==void 0){let i=r.column;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){const p={
instancePath:n+"/layer/column",schemaPath:"#/properties/layer/properties/column/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:
e.push(p),t++}if(typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i))){const p={instancePath:n+"/layer/column",schemaPath:"#/properties/layer/pr\
operties/column/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[p]:e.push(p),t++}}}else{const i={instancePath:n+"/l\
ayer",schemaPath:"#/properties/layer/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),t++}}if(s.operator!==void 0&&typeof s.
operator!="string"){const r={instancePath:n+"/operator",schemaPath:"#/properties/operator/type",keyword:"type",params:{type:"string"}};e===null?
e=[r]:e.push(r),t++}if(s.pointer!==void 0&&(D(s.pointer,{instancePath:n+"/pointer",parentData:s,parentDataProperty:"pointer",rootData:m,dynamicAnchors:u})||
(e=e===null?D.errors:e.concat(D.errors),t=e.length)),s.waives!==void 0&&typeof s.waives!="string"){const r={instancePath:n+"/waives",schemaPath:"\
#/properties/waives/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(s.reason!==void 0&&typeof s.reason!="string"){
const r={instancePath:n+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}}else{
const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return $.errors=e,t===0}$.evaluated=
{props:{layer:!0,operator:!0,pointer:!0,was:!0,waives:!0,reason:!0},dynamicProps:!1,dynamicItems:!1};const R={type:"object",required:["kind",
"message"],properties:{kind:{type:"string",minLength:1},severity:{enum:["error","warning","note"]},message:{type:"string"}}};function A(s,{instancePath:n="",
parentData:y,parentDataProperty:d,rootData:m=s,dynamicAnchors:u={}}={}){let e=null,t=0;const l=A.evaluated;if(l.dynamicProps&&(l.props=void 0),
l.dynamicItems&&(l.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.kind===void 0){const r={instancePath:n,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:"kind"}};e===null?e=[r]:e.push(r),t++}if(s.message===void 0){const r={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"message"}};e===null?e=[r]:e.push(r),t++}if(s.kind!==void 0){let r=s.kind;if(typeof r==
"string"){if(c(r)<1){const i={instancePath:n+"/kind",schemaPath:"#/properties/kind/minLength",keyword:"minLength",params:{limit:1}};e===null?
e=[i]:e.push(i),t++}}else{const i={instancePath:n+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type:"string"}};e===null?
e=[i]:e.push(i),t++}}if(s.severity!==void 0){let r=s.severity;if(!(r==="error"||r==="warning"||r==="note")){const i={instancePath:n+"/severi\
ty",schemaPath:"#/properties/severity/enum",keyword:"enum",params:{allowedValues:R.properties.severity.enum}};e===null?e=[i]:e.push(i),t++}}
if(s.message!==void 0&&typeof s.message!="string"){const r={instancePath:n+"/message",schemaPath:"#/properties/message/type",keyword:"type",
params:{type:"string"}};e===null?e=[r]:e.push(r),t++}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};
e===null?e=[r]:e.push(r),t++}return A.errors=e,t===0}A.evaluated={props:{kind:!0,severity:!0,message:!0},dynamicProps:!1,dynamicItems:!1};function I(s,{
instancePath:n="",parentData:y,parentDataProperty:d,rootData:m=s,dynamicAnchors:u={}}={}){let e=null,t=0;const l=I.evaluated;if(l.dynamicProps&&
(l.props=void 0),l.dynamicItems&&(l.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s["px-meta"]===void 0){const r={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"px-meta"}};e===null?e=[r]:e.push(r),t++}if(s.facts===void 0){const r={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"facts"}};e===null?e=[r]:e.push(r),t++}if(s.problems===void 0){const r={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"problems"}};e===null?e=[r]:e.push(r),t++}if(s["px-meta"]!==void 0&&s["px\
-meta"]!=="inspect@1"){const r={instancePath:n+"/px-meta",schemaPath:"#/properties/px-meta/const",keyword:"const",params:{allowedValue:"insp\
ect@1"}};e===null?e=[r]:e.push(r),t++}if(s.selection!==void 0){let r=s.selection;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.targets!==
void 0){let i=r.targets;if(Array.isArray(i)){const p=i.length;for(let a=0;a<p;a++)if(typeof i[a]!="string"){const o={instancePath:n+"/select\
ion/targets/"+a,schemaPath:"#/properties/selection/properties/targets/items/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(
o),t++}}else{const p={instancePath:n+"/selection/targets",schemaPath:"#/properties/selection/properties/targets/type",keyword:"type",params:{
type:"array"}};e===null?e=[p]:e.push(p),t++}}if(r.profile!==void 0&&typeof r.profile!="string"){const i={instancePath:n+"/selection/profile",
schemaPath:"#/properties/selection/properties/profile/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}if(r.features!==
void 0){let i=r.features;if(Array.isArray(i)){const p=i.length;for(let a=0;a<p;a++)if(typeof i[a]!="string"){const o={instancePath:n+"/selec\
tion/features/"+a,schemaPath:"#/properties/selection/properties/features/items/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.
push(o),t++}}else{const p={instancePath:n+"/selection/features",schemaPath:"#/properties/selection/properties/features/type",keyword:"type",
params:{type:"array"}};e===null?e=[p]:e.push(p),t++}}if(r.packages!==void 0){let i=r.packages;if(Array.isArray(i)){const p=i.length;for(let a=0;a<
p;a++)if(typeof i[a]!="string"){const o={instancePath:n+"/selection/packages/"+a,schemaPath:"#/properties/selection/properties/packages/item\
s/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),t++}}else{const p={instancePath:n+"/selection/packages",schemaPath:"\
#/properties/selection/properties/packages/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),t++}}}else{const i={instancePath:n+
"/selection",schemaPath:"#/properties/selection/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),t++}}if(s.changed!==void 0){
let r=s.changed;if(Array.isArray(r)){const i=r.length;for(let p=0;p<i;p++)if(typeof r[p]!="string"){const a={instancePath:n+"/changed/"+p,schemaPath:"\
#/properties/changed/items/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}else{const i={instancePath:n+"/changed",
schemaPath:"#/properties/changed/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),t++}}if(s.facts!==void 0){let r=s.facts;
if(Array.isArray(r)){const i=r.length;for(let p=0;p<i;p++){let a=r[p];if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.package===void 0){const o={
instancePath:n+"/facts/"+p,schemaPath:"#/properties/facts/items/required",keyword:"required",params:{missingProperty:"package"}};e===null?e=
[o]:e.push(o),t++}if(a.domains===void 0){const o={instancePath:n+"/facts/"+p,schemaPath:"#/properties/facts/items/required",keyword:"require\
d",params:{missingProperty:"domains"}};e===null?e=[o]:e.push(o),t++}if(a.schema===void 0){const o={instancePath:n+"/facts/"+p,schemaPath:"#/\
properties/facts/items/required",keyword:"required",params:{missingProperty:"schema"}};e===null?e=[o]:e.push(o),t++}if(a.name===void 0){const o={
instancePath:n+"/facts/"+p,schemaPath:"#/properties/facts/items/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[o]:
e.push(o),t++}if(a.value===void 0){const o={instancePath:n+"/facts/"+p,schemaPath:"#/properties/facts/items/required",keyword:"required",params:{
missingProperty:"value"}};e===null?e=[o]:e.push(o),t++}if(a.trust===void 0){const o={instancePath:n+"/facts/"+p,schemaPath:"#/properties/fac\
ts/items/required",keyword:"required",params:{missingProperty:"trust"}};e===null?e=[o]:e.push(o),t++}if(a.origin===void 0){const o={instancePath:n+
"/facts/"+p,schemaPath:"#/properties/facts/items/required",keyword:"required",params:{missingProperty:"origin"}};e===null?e=[o]:e.push(o),t++}
if(a.package!==void 0&&(h(a.package,{instancePath:n+"/facts/"+p+"/package",parentData:a,parentDataProperty:"package",rootData:m,dynamicAnchors:u})||
(e=e===null?h.errors:e.concat(h.errors),t=e.length)),a.domains!==void 0&&(g(a.domains,{instancePath:n+"/facts/"+p+"/domains",parentData:a,parentDataProperty:"\
domains",rootData:m,dynamicAnchors:u})||(e=e===null?g.errors:e.concat(g.errors),t=e.length)),a.target!==void 0&&typeof a.target!="string"){const o={
instancePath:n+"/facts/"+p+"/target",schemaPath:"#/properties/facts/items/properties/target/type",keyword:"type",params:{type:"string"}};e===
null?e=[o]:e.push(o),t++}if(a.schema!==void 0&&(k(a.schema,{instancePath:n+"/facts/"+p+"/schema",parentData:a,parentDataProperty:"schema",rootData:m,
dynamicAnchors:u})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),a.name!==void 0&&(P(a.name,{instancePath:n+"/facts/"+p+"/name",parentData:a,
parentDataProperty:"name",rootData:m,dynamicAnchors:u})||(e=e===null?P.errors:e.concat(P.errors),t=e.length)),a.trust!==void 0&&(v(a.trust,{
instancePath:n+"/facts/"+p+"/trust",parentData:a,parentDataProperty:"trust",rootData:m,dynamicAnchors:u})||(e=e===null?v.errors:e.concat(v.errors),
t=e.length)),a.origin!==void 0&&(b(a.origin,{instancePath:n+"/facts/"+p+"/origin",parentData:a,parentDataProperty:"origin",rootData:m,dynamicAnchors:u})||
(e=e===null?b.errors:e.concat(b.errors),t=e.length)),a.overridden!==void 0){let o=a.overridden;if(Array.isArray(o)){const f=o.length;for(let j=0;j<
f;j++)$(o[j],{instancePath:n+"/facts/"+p+"/overridden/"+j,parentData:o,parentDataProperty:j,rootData:m,dynamicAnchors:u})||(e=e===null?$.errors:
e.concat($.errors),t=e.length)}else{const f={instancePath:n+"/facts/"+p+"/overridden",schemaPath:"#/properties/facts/items/properties/overri\
dden/type",keyword:"type",params:{type:"array"}};e===null?e=[f]:e.push(f),t++}}if(a["out-dir"]!==void 0&&typeof a["out-dir"]!="string"){const o={
instancePath:n+"/facts/"+p+"/out-dir",schemaPath:"#/properties/facts/items/properties/out-dir/type",keyword:"type",params:{type:"string"}};e===
null?e=[o]:e.push(o),t++}}else{const o={instancePath:n+"/facts/"+p,schemaPath:"#/properties/facts/items/type",keyword:"type",params:{type:"o\
bject"}};e===null?e=[o]:e.push(o),t++}}}else{const i={instancePath:n+"/facts",schemaPath:"#/properties/facts/type",keyword:"type",params:{type:"\
array"}};e===null?e=[i]:e.push(i),t++}}if(s.problems!==void 0){let r=s.problems;if(Array.isArray(r)){const i=r.length;for(let p=0;p<i;p++)A(
r[p],{instancePath:n+"/problems/"+p,parentData:r,parentDataProperty:p,rootData:m,dynamicAnchors:u})||(e=e===null?A.errors:e.concat(A.errors),
t=e.length)}else{const i={instancePath:n+"/problems",schemaPath:"#/properties/problems/type",keyword:"type",params:{type:"array"}};e===null?
e=[i]:e.push(i),t++}}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return I.
errors=e,t===0}I.evaluated={props:{"px-meta":!0,selection:!0,changed:!0,facts:!0,problems:!0},dynamicProps:!1,dynamicItems:!1};export{B as validate};
