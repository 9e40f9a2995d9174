// Generated from packages/schema/schemas by `npm run generate -w packages/schema`. Do not edit.
// @ts-nocheck
import { textLength } from "../../validator-runtime.js";

const T=z,B={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"px-meta:snapshot@1",type:"object",required:["px-meta","platforms","\
packages","nodes","edges","roots","facts"],properties:{"px-meta":{const:"snapshot@1"},platforms:{type:"array",items:{type:"object",required:[
"domain","triple"],properties:{domain:{$ref:"#/$defs/domain"},triple:{type:"string",minLength:1},cfgs:{type:"array",items:{type:"string"}}}}},
packages:{type:"array",items:{type:"object",required:["id","name","version"],properties:{id:{type:"string",minLength:1},name:{type:"string",
minLength:1},version:{type:"string"},source:{type:"string"},"manifest-path":{type:"string"},links:{type:"string"},"has-build-script":{type:"\
boolean"},"is-proc-macro":{type:"boolean"},"is-workspace-member":{type:"boolean"},adopts:{type:"boolean"},"crate-types":{type:"array",items:{
type:"string"}},metadata:{}}}},nodes:{type:"array",items:{type:"array",prefixItems:[{type:"integer",minimum:0},{type:"integer",minimum:0}],minItems:2,
maxItems:2,items:!1}},edges:{type:"array",items:{type:"array",items:{type:"array",prefixItems:[{type:"integer",minimum:0},{enum:["normal","b\
uild","dev","proc-macro"]}],minItems:2,maxItems:2,items:!1}}},roots:{type:"array",items:{type:"integer",minimum:0}},facts:{type:"array",items:{
type:"object",required:["package","schema","name","domains","target","value","trust","origin"],properties:{package:{type:"string",minLength:1},
schema:{$ref:"#/$defs/schema-id"},name:{$ref:"#/$defs/fact-name"},domains:{$ref:"#/$defs/domains"},target:{type:"string"},"out-dir":{type:"s\
tring"},value:{},trust:{$ref:"#/$defs/trust"},origin:{$ref:"#/$defs/origin"},overridden:{type:"array",items:{$ref:"#/$defs/override-step"}},
narrowed:{$ref:"#/$defs/narrowed"}}}},schemas:{type:"object",additionalProperties:{type:"object"}},layers:{type:"array",items:{$ref:"#/$defs\
/layer"}}},$defs:{domain:{enum:["target","host"]},domains:{type:"array",uniqueItems:!0,items:{type:"string",enum:["target","host"]}},"fact-n\
ame":{type:"string",minLength:1,maxLength:128},layer:{type:"object",required:["kind","place","overrides"],properties:{kind:{$ref:"#/$defs/la\
yer-kind"},place:{type:"string"},policy:{type:"object",properties:{vendoring:{enum:["allow","forbid","require"]},network:{enum:["allow","den\
y"]},conflicts:{enum:["warn","deny"]}}},overrides:{type:"array",items:{$ref:"#/$defs/override"}}}},"layer-kind":{enum:["workspace","site","c\
ompiled","environment","command-line"]},narrowed:{type:"object",additionalProperties:{type:"object",properties:{reach:{enum:["direct","self",
"public","all"]},plane:{type:"array",items:{enum:["compile","link","load","tool"]}}}}},origin:{type:"object",required:["method"],properties:{
file:{type:"string"},line:{type:"integer",minimum:1},column:{type:"integer",minimum:1},method:{enum:["literal","probe","env","file","harvest",
"rustc","override"]},inputs:{type:"array",items:{type:"object",required:["kind","name"],properties:{kind:{enum:["env","file","tool","output"]},
name:{type:"string"},digest:{$ref:"#/$defs/sha256"}}}}}},override:{type:"object",required:["select","schema","name","operator","pointer"],properties:{
select:{$ref:"#/$defs/select"},schema:{$ref:"#/$defs/schema-id"},name:{$ref:"#/$defs/fact-name"},operator:{enum:["default","set","unset","re\
quire","waive","append","prepend","remove","update","replace"]},pointer:{$ref:"#/$defs/pointer"},value:{},reason:{type:"string"},optional:{type:"\
boolean"},line:{type:"integer",minimum:1},column:{type:"integer",minimum:1}}},"override-step":{type:"object",required:["layer","operator","p\
ointer"],properties:{layer:{type:"object",required:["kind","place"],properties:{kind:{$ref:"#/$defs/layer-kind"},place:{type:"string"},line:{
type:"integer",minimum:1},column:{type:"integer",minimum:1}}},operator:{type:"string"},pointer:{$ref:"#/$defs/pointer"},was:{},reason:{type:"\
string"}}},pointer:{type:"string",pattern:"^(/([^~/]|~[01])*)*$"},"schema-id":{type:"string",pattern:"^([a-z0-9][a-z0-9_-]{0,63}:)?[a-z][a-z\
0-9-]{0,63}@[1-9][0-9]{0,3}$"},select:{type:"object",properties:{crate:{type:"string"},version:{type:"string"},links:{type:"string"},when:{type:"\
string"},domain:{$ref:"#/$defs/domain"}}},sha256:{type:"string",pattern:"^[0-9a-f]{64}$"},trust:{enum:["harvested","published","probed","ove\
rridden","declared"]}}},C={enum:["target","host"]};function k(i,{instancePath:s="",parentData:h,parentDataProperty:g,rootData:f=i,dynamicAnchors:d={}}={}){
let e=null,t=0;const l=k.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),!(i==="target"||i==="host")){const r={
instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:C.enum}};e===null?e=[r]:e.push(r),t++}return k.errors=e,t===0}k.evaluated=
{dynamicProps:!1,dynamicItems:!1};const U={type:"string",pattern:"^([a-z0-9][a-z0-9_-]{0,63}:)?[a-z][a-z0-9-]{0,63}@[1-9][0-9]{0,3}$"},G=new RegExp(
"^([a-z0-9][a-z0-9_-]{0,63}:)?[a-z][a-z0-9-]{0,63}@[1-9][0-9]{0,3}$","u");function P(i,{instancePath:s="",parentData:h,parentDataProperty:g,
rootData:f=i,dynamicAnchors:d={}}={}){let e=null,t=0;const l=P.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),
typeof i=="string"){if(!G.test(i)){const r={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^([a-z0-9][a-z0-9_-]{0,\
63}:)?[a-z][a-z0-9-]{0,63}@[1-9][0-9]{0,3}$"}};e===null?e=[r]:e.push(r),t++}}else{const r={instancePath:s,schemaPath:"#/type",keyword:"type",
params:{type:"string"}};e===null?e=[r]:e.push(r),t++}return P.errors=e,t===0}P.evaluated={dynamicProps:!1,dynamicItems:!1};const W={type:"st\
ring",minLength:1,maxLength:128},$=textLength;function w(i,{instancePath:s="",parentData:h,parentDataProperty:g,rootData:f=i,dynamicAnchors:d={}}={}){
let e=null,t=0;const l=w.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),typeof i=="string"){if($(i)>128){const r={
instancePath:s,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:128}};e===null?e=[r]:e.push(r),t++}if($(i)<1){const r={instancePath:s,
schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),t++}}else{const r={instancePath:s,schemaPath:"#/type",
keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}return w.errors=e,t===0}w.evaluated={dynamicProps:!1,dynamicItems:!1};const H={
type:"array",uniqueItems:!0,items:{type:"string",enum:["target","host"]}};function D(i,{instancePath:s="",parentData:h,parentDataProperty:g,
rootData:f=i,dynamicAnchors:d={}}={}){let e=null,t=0;const l=D.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),
Array.isArray(i)){const r=i.length;for(let o=0;o<r;o++){let a=i[o];if(typeof a!="string"){const m={instancePath:s+"/"+o,schemaPath:"#/items/\
type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),t++}if(!(a==="target"||a==="host")){const m={instancePath:s+"/"+o,schemaPath:"\
#/items/enum",keyword:"enum",params:{allowedValues:H.items.enum}};e===null?e=[m]:e.push(m),t++}}let p=i.length,n;if(p>1){const o={};for(;p--;){
let a=i[p];if(typeof a=="string"){if(typeof o[a]=="number"){n=o[a];const m={instancePath:s,schemaPath:"#/uniqueItems",keyword:"uniqueItems",
params:{i:p,j:n}};e===null?e=[m]:e.push(m),t++;break}o[a]=p}}}}else{const r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
array"}};e===null?e=[r]:e.push(r),t++}return D.errors=e,t===0}D.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};const J={enum:["harvest\
ed","published","probed","overridden","declared"]};function A(i,{instancePath:s="",parentData:h,parentDataProperty:g,rootData:f=i,dynamicAnchors:d={}}={}){
let e=null,t=0;const l=A.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),!(i==="harvested"||i==="published"||
i==="probed"||i==="overridden"||i==="declared")){const r={instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:J.enum}};e===
null?e=[r]:e.push(r),t++}return A.errors=e,t===0}A.evaluated={dynamicProps:!1,dynamicItems:!1};const _={type:"object",required:["method"],properties:{
file:{type:"string"},line:{type:"integer",minimum:1},column:{type:"integer",minimum:1},method:{enum:["literal","probe","env","file","harvest",
"rustc","override"]},inputs:{type:"array",items:{type:"object",required:["kind","name"],properties:{kind:{enum:["env","file","tool","output"]},
name:{type:"string"},digest:{$ref:"#/$defs/sha256"}}}}}},X={type:"string",pattern:"^[0-9a-f]{64}$"},K=new RegExp("^[0-9a-f]{64}$","u");function j(i,{
instancePath:s="",parentData:h,parentDataProperty:g,rootData:f=i,dynamicAnchors:d={}}={}){let e=null,t=0;const l=j.evaluated;if(l.dynamicProps&&
(l.props=void 0),l.dynamicItems&&(l.items=void 0),typeof i=="string"){if(!K.test(i)){const r={instancePath:s,schemaPath:"#/pattern",keyword:"\
pattern",params:{pattern:"^[0-9a-f]{64}$"}};e===null?e=[r]:e.push(r),t++}}else{const r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),t++}return j.errors=e,t===0}j.evaluated={dynamicProps:!1,dynamicItems:!1};function I(i,{instancePath:s="",
parentData:h,parentDataProperty:g,rootData:f=i,dynamicAnchors:d={}}={}){let e=null,t=0;const l=I.evaluated;if(l.dynamicProps&&(l.props=void 0),
l.dynamicItems&&(l.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.method===void 0){const r={instancePath:s,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:"method"}};e===null?e=[r]:e.push(r),t++}if(i.file!==void 0&&typeof i.file!="string"){const r={
instancePath:s+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.line!==void 0){
let r=i.line;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const p={instancePath:s+"/line",schemaPath:"#/properties/line/type",keyword:"\
type",params:{type:"integer"}};e===null?e=[p]:e.push(p),t++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){const p={instancePath:s+"/l\
ine",schemaPath:"#/properties/line/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[p]:e.push(p),t++}}if(i.column!==
void 0){let r=i.column;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const p={instancePath:s+"/column",schemaPath:"#/properties/\
column/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),t++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){const p={
instancePath:s+"/column",schemaPath:"#/properties/column/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[p]:e.push(
p),t++}}if(i.method!==void 0){let r=i.method;if(!(r==="literal"||r==="probe"||r==="env"||r==="file"||r==="harvest"||r==="rustc"||r==="overri\
de")){const p={instancePath:s+"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues:_.properties.method.enum}};
e===null?e=[p]:e.push(p),t++}}if(i.inputs!==void 0){let r=i.inputs;if(Array.isArray(r)){const p=r.length;for(let n=0;n<p;n++){let o=r[n];if(o&&
typeof o=="object"&&!Array.isArray(o)){if(o.kind===void 0){const a={instancePath:s+"/inputs/"+n,schemaPath:"#/properties/inputs/items/requir\
ed",keyword:"required",params:{missingProperty:"kind"}};e===null?e=[a]:e.push(a),t++}if(o.name===void 0){const a={instancePath:s+"/inputs/"+
n,schemaPath:"#/properties/inputs/items/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[a]:e.push(a),t++}if(o.kind!==
void 0){let a=o.kind;if(!(a==="env"||a==="file"||a==="tool"||a==="output")){const m={instancePath:s+"/inputs/"+n+"/kind",schemaPath:"#/prope\
rties/inputs/items/properties/kind/enum",keyword:"enum",params:{allowedValues:_.properties.inputs.items.properties.kind.enum}};e===null?e=[m]:
e.push(m),t++}}if(o.name!==void 0&&typeof o.name!="string"){const a={instancePath:s+"/inputs/"+n+"/name",schemaPath:"#/properties/inputs/ite\
ms/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}o.digest!==void 0&&(j(o.digest,{instancePath:s+
"/inputs/"+n+"/digest",parentData:o,parentDataProperty:"digest",rootData:f,dynamicAnchors:d})||(e=e===null?j.errors:e.concat(j.errors),t=e.length))}else{
const a={instancePath:s+"/inputs/"+n,schemaPath:"#/properties/inputs/items/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(
a),t++}}}else{const p={instancePath:s+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.
push(p),t++}}}else{const r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return I.
errors=e,t===0}I.evaluated={props:{file:!0,line:!0,column:!0,method:!0,inputs:!0},dynamicProps:!1,dynamicItems:!1};const Y={type:"object",required:[
"layer","operator","pointer"],properties:{layer:{type:"object",required:["kind","place"],properties:{kind:{$ref:"#/$defs/layer-kind"},place:{
type:"string"},line:{type:"integer",minimum:1},column:{type:"integer",minimum:1}}},operator:{type:"string"},pointer:{$ref:"#/$defs/pointer"},
was:{},reason:{type:"string"}}},M={enum:["workspace","site","compiled","environment","command-line"]};function v(i,{instancePath:s="",parentData:h,
parentDataProperty:g,rootData:f=i,dynamicAnchors:d={}}={}){let e=null,t=0;const l=v.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&
(l.items=void 0),!(i==="workspace"||i==="site"||i==="compiled"||i==="environment"||i==="command-line")){const r={instancePath:s,schemaPath:"\
#/enum",keyword:"enum",params:{allowedValues:M.enum}};e===null?e=[r]:e.push(r),t++}return v.errors=e,t===0}v.evaluated={dynamicProps:!1,dynamicItems:!1};
const Z={type:"string",pattern:"^(/([^~/]|~[01])*)*$"},O=new RegExp("^(/([^~/]|~[01])*)*$","u");function b(i,{instancePath:s="",parentData:h,
parentDataProperty:g,rootData:f=i,dynamicAnchors:d={}}={}){let e=null,t=0;const l=b.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&
(l.items=void 0),typeof i=="string"){if(!O.test(i)){const r={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(/([^\
~/]|~[01])*)*$"}};e===null?e=[r]:e.push(r),t++}}else{const r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===
null?e=[r]:e.push(r),t++}return b.errors=e,t===0}b.evaluated={dynamicProps:!1,dynamicItems:!1};function N(i,{instancePath:s="",parentData:h,
parentDataProperty:g,rootData:f=i,dynamicAnchors:d={}}={}){let e=null,t=0;const l=N.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&
(l.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.layer===void 0){const r={instancePath:s,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"layer"}};e===null?e=[r]:e.push(r),t++}if(i.operator===void 0){const r={instancePath:s,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"operator"}};e===null?e=[r]:e.push(r),t++}if(i.pointer===void 0){const r={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"pointer"}};e===null?e=[r]:e.push(r),t++}if(i.layer!==void 0){let r=i.layer;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.kind===void 0){const p={instancePath:s+"/layer",schemaPath:"#/properties/layer/required",keyword:"required",
params:{missingProperty:"kind"}};e===null?e=[p]:e.push(p),t++}if(r.place===void 0){const p={instancePath:s+"/layer",schemaPath:"#/properties\
/layer/required",keyword:"required",params:{missingProperty:"place"}};e===null?e=[p]:e.push(p),t++}if(r.kind!==void 0&&(v(r.kind,{instancePath:s+
"/layer/kind",parentData:r,parentDataProperty:"kind",rootData:f,dynamicAnchors:d})||(e=e===null?v.errors:e.concat(v.errors),t=e.length)),r.place!==
void 0&&typeof r.place!="string"){const p={instancePath:s+"/layer/place",schemaPath:"#/properties/layer/properties/place/type",keyword:"type",
params:{type:"string"}};e===null?e=[p]:e.push(p),t++}if(r.line!==void 0){let p=r.line;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){
const n={instancePath:s+"/layer/line",schemaPath:"#/properties/layer/properties/line/type",keyword:"type",params:{type:"integer"}};e===null?
e=[n]:e.push(n),t++}if(typeof p=="number"&&isFinite(p)&&(p<1||isNaN(p))){const n={instancePath:s+"/layer/line",schemaPath:"#/properties/laye\
r/properties/line/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[n]:e.push(n),t++}}if(r.column!==void 0){let p=r.column;
if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){const n={instancePath:s+"/layer/column",schemaPath:"#/properties/layer/properties/\
column/type",keyword:"type",params:{type:"integer"}};e===null?e=[n]:e.push(n),t++}if(typeof p=="number"&&isFinite(p)&&(p<1||isNaN(p))){const n={
instancePath:s+"/layer/column",schemaPath:"#/properties/layer/properties/column/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};
e===null?e=[n]:e.push(n),t++}}}else{const p={instancePath:s+"/layer",schemaPath:"#/properties/layer/type",keyword:"type",params:{type:"objec\
t"}};e===null?e=[p]:e.push(p),t++}}if(i.operator!==void 0&&typeof i.operator!="string"){const r={instancePath:s+"/operator",schemaPath:"#/pr\
operties/operator/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.pointer!==void 0&&(b(i.pointer,{instancePath:s+
"/pointer",parentData:i,parentDataProperty:"pointer",rootData:f,dynamicAnchors:d})||(e=e===null?b.errors:e.concat(b.errors),t=e.length)),i.reason!==
void 0&&typeof i.reason!="string"){const r={instancePath:s+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type:"stri\
ng"}};e===null?e=[r]:e.push(r),t++}}else{const r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.
push(r),t++}return N.errors=e,t===0}N.evaluated={props:{layer:!0,operator:!0,pointer:!0,was:!0,reason:!0},dynamicProps:!1,dynamicItems:!1};const R={
type:"object",additionalProperties:{type:"object",properties:{reach:{enum:["direct","self","public","all"]},plane:{type:"array",items:{enum:[
"compile","link","load","tool"]}}}}};function x(i,{instancePath:s="",parentData:h,parentDataProperty:g,rootData:f=i,dynamicAnchors:d={}}={}){
let e=null,t=0;const l=x.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),i&&typeof i=="object"&&!Array.isArray(
i))for(const r in i){let p=i[r];if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.reach!==void 0){let n=p.reach;if(!(n==="direct"||n==="self"||
n==="public"||n==="all")){const o={instancePath:s+"/"+r.replace(/~/g,"~0").replace(/\//g,"~1")+"/reach",schemaPath:"#/additionalProperties/p\
roperties/reach/enum",keyword:"enum",params:{allowedValues:R.additionalProperties.properties.reach.enum}};e===null?e=[o]:e.push(o),t++}}if(p.
plane!==void 0){let n=p.plane;if(Array.isArray(n)){const o=n.length;for(let a=0;a<o;a++){let m=n[a];if(!(m==="compile"||m==="link"||m==="loa\
d"||m==="tool")){const u={instancePath:s+"/"+r.replace(/~/g,"~0").replace(/\//g,"~1")+"/plane/"+a,schemaPath:"#/additionalProperties/propert\
ies/plane/items/enum",keyword:"enum",params:{allowedValues:R.additionalProperties.properties.plane.items.enum}};e===null?e=[u]:e.push(u),t++}}}else{
const o={instancePath:s+"/"+r.replace(/~/g,"~0").replace(/\//g,"~1")+"/plane",schemaPath:"#/additionalProperties/properties/plane/type",keyword:"\
type",params:{type:"array"}};e===null?e=[o]:e.push(o),t++}}}else{const n={instancePath:s+"/"+r.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/additionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),t++}}else{const r={instancePath:s,schemaPath:"#\
/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return x.errors=e,t===0}x.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
const V={type:"object",required:["kind","place","overrides"],properties:{kind:{$ref:"#/$defs/layer-kind"},place:{type:"string"},policy:{type:"\
object",properties:{vendoring:{enum:["allow","forbid","require"]},network:{enum:["allow","deny"]},conflicts:{enum:["warn","deny"]}}},overrides:{
type:"array",items:{$ref:"#/$defs/override"}}}},Q={type:"object",required:["select","schema","name","operator","pointer"],properties:{select:{
$ref:"#/$defs/select"},schema:{$ref:"#/$defs/schema-id"},name:{$ref:"#/$defs/fact-name"},operator:{enum:["default","set","unset","require","\
waive","append","prepend","remove","update","replace"]},pointer:{$ref:"#/$defs/pointer"},value:{},reason:{type:"string"},optional:{type:"boo\
lean"},line:{type:"integer",minimum:1},column:{type:"integer",minimum:1}}},ee={type:"object",properties:{crate:{type:"string"},version:{type:"\
string"},links:{type:"string"},when:{type:"string"},domain:{$ref:"#/$defs/domain"}}};function L(i,{instancePath:s="",parentData:h,parentDataProperty:g,
rootData:f=i,dynamicAnchors:d={}}={}){let e=null,t=0;const l=L.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),
i&&typeof i=="object"&&!Array.isArray(i)){if(i.crate!==void 0&&typeof i.crate!="string"){const r={instancePath:s+"/crate",schemaPath:"#/prop\
erties/crate/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.version!==void 0&&typeof i.version!="string"){const r={
instancePath:s+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.links!==
void 0&&typeof i.links!="string"){const r={instancePath:s+"/links",schemaPath:"#/properties/links/type",keyword:"type",params:{type:"string"}};
e===null?e=[r]:e.push(r),t++}if(i.when!==void 0&&typeof i.when!="string"){const r={instancePath:s+"/when",schemaPath:"#/properties/when/type",
keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}i.domain!==void 0&&(k(i.domain,{instancePath:s+"/domain",parentData:i,parentDataProperty:"\
domain",rootData:f,dynamicAnchors:d})||(e=e===null?k.errors:e.concat(k.errors),t=e.length))}else{const r={instancePath:s,schemaPath:"#/type",
keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return L.errors=e,t===0}L.evaluated={props:{crate:!0,version:!0,links:!0,
when:!0,domain:!0},dynamicProps:!1,dynamicItems:!1};function F(i,{instancePath:s="",parentData:h,parentDataProperty:g,rootData:f=i,dynamicAnchors:d={}}={}){
let e=null,t=0;const l=F.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),i&&typeof i=="object"&&!Array.isArray(
i)){if(i.select===void 0){const r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"select"}};e===null?e=[
r]:e.push(r),t++}if(i.schema===void 0){const r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"schema"}};
e===null?e=[r]:e.push(r),t++}if(i.name===void 0){const r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
name"}};e===null?e=[r]:e.push(r),t++}if(i.operator===void 0){const r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
operator"}};e===null?e=[r]:e.push(r),t++}if(i.pointer===void 0){const r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
pointer"}};e===null?e=[r]:e.push(r),t++}if(i.select!==void 0&&(L(i.select,{instancePath:s+"/select",parentData:i,parentDataProperty:"select",
rootData:f,dynamicAnchors:d})||(e=e===null?L.errors:e.concat(L.errors),t=e.length)),i.schema!==void 0&&(P(i.schema,{instancePath:s+"/schema",
parentData:i,parentDataProperty:"schema",rootData:f,dynamicAnchors:d})||(e=e===null?P.errors:e.concat(P.errors),t=e.length)),i.name!==void 0&&
(w(i.name,{instancePath:s+"/name",parentData:i,parentDataProperty:"name",rootData:f,dynamicAnchors:d})||(e=e===null?w.errors:e.concat(w.errors),
t=e.length)),i.operator!==void 0){let r=i.operator;if(!(r==="default"||r==="set"||r==="unset"||r==="require"||r==="waive"||r==="append"||r===
"prepend"||r==="remove"||r==="update"||r==="replace")){const p={instancePath:s+"/operator",schemaPath:"#/properties/operator/enum",keyword:"\
enum",params:{allowedValues:Q.properties.operator.enum}};e===null?e=[p]:e.push(p),t++}}if(i.pointer!==void 0&&(b(i.pointer,{instancePath:s+"\
/pointer",parentData:i,parentDataProperty:"pointer",rootData:f,dynamicAnchors:d})||(e=e===null?b.errors:e.concat(b.errors),t=e.length)),i.reason!==
void 0&&typeof i.reason!="string"){const r={instancePath:s+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type:"stri\
ng"}};e===null?e=[r]:e.push(r),t++}if(i.optional!==void 0&&typeof i.optional!="boolean"){const r={instancePath:s+"/optional",schemaPath:"#/p\
roperties/optional/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(i.line!==void 0){let r=i.line;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const p={instancePath:s+"/line",schemaPath:"#/properties/line/type",keyword:"type",params:{type:"\
integer"}};e===null?e=[p]:e.push(p),t++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){const p={instancePath:s+"/line",schemaPath:"#/p\
roperties/line/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[p]:e.push(p),t++}}if(i.column!==void 0){let r=i.column;
if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const p={instancePath:s+"/column",schemaPath:"#/properties/column/type",keyword:"t\
ype",params:{type:"integer"}};e===null?e=[p]:e.push(p),t++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){const p={instancePath:s+"/co\
lumn",schemaPath:"#/properties/column/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[p]:e.push(p),t++}}}else{const r={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return F.errors=e,t===0}F.evaluated={
props:{select:!0,schema:!0,name:!0,operator:!0,pointer:!0,value:!0,reason:!0,optional:!0,line:!0,column:!0},dynamicProps:!1,dynamicItems:!1};
function E(i,{instancePath:s="",parentData:h,parentDataProperty:g,rootData:f=i,dynamicAnchors:d={}}={}){let e=null,t=0;const l=E.evaluated;if(l.
dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.kind===void 0){const r={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"}};e===null?e=[r]:e.push(r),t++}if(i.place===void 0){const r={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"place"}};e===null?e=[r]:e.push(r),t++}if(i.overrides===void 0){const r={
instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"overrides"}};e===null?e=[r]:e.push(r),t++}if(i.kind!==void 0&&
(v(i.kind,{instancePath:s+"/kind",parentData:i,parentDataProperty:"kind",rootData:f,dynamicAnchors:d})||(e=e===null?v.errors:e.concat(v.errors),
t=e.length)),i.place!==void 0&&typeof i.place!="string"){const r={instancePath:s+"/place",schemaPath:"#/properties/place/type",keyword:"type",
params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.policy!==void 0){let r=i.policy;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
vendoring!==void 0){let p=r.vendoring;if(!(p==="allow"||p==="forbid"||p==="require")){const n={instancePath:s+"/policy/vendoring",schemaPath:"\
#/properties/policy/properties/vendoring/enum",keyword:"enum",params:{allowedValues:V.properties.policy.properties.vendoring.enum}};e===null?
e=[n]:e.push(n),t++}}if(r.network!==void 0){let p=r.network;if(!(p==="allow"||p==="deny")){const n={instancePath:s+"/policy/network",schemaPath:"\
#/properties/policy/properties/network/enum",keyword:"enum",params:{allowedValues:V.properties.policy.properties.network.enum}};e===null?e=[
n]:e.push(n),t++}}if(r.conflicts!==void 0){let p=r.conflicts;if(!(p==="warn"||p==="deny")){const n={instancePath:s+"/policy/conflicts",schemaPath:"\
#/properties/policy/properties/conflicts/enum",keyword:"enum",params:{allowedValues:V.properties.policy.properties.conflicts.enum}};e===null?
e=[n]:e.push(n),t++}}}else{const p={instancePath:s+"/policy",schemaPath:"#/properties/policy/type",keyword:"type",params:{type:"object"}};e===
null?e=[p]:e.push(p),t++}}if(i.overrides!==void 0){let r=i.overrides;if(Array.isArray(r)){const p=r.length;for(let n=0;n<p;n++)F(r[n],{instancePath:s+
"/overrides/"+n,parentData:r,parentDataProperty:n,rootData:f,dynamicAnchors:d})||(e=e===null?F.errors:e.concat(F.errors),t=e.length)}else{const p={
instancePath:s+"/overrides",schemaPath:"#/properties/overrides/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),t++}}}else{
const r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return E.errors=e,t===0}E.evaluated=
{props:{kind:!0,place:!0,policy:!0,overrides:!0},dynamicProps:!1,dynamicItems:!1};function z(i,{instancePath:s="",parentData:h,parentDataProperty:g,
rootData:f=i,dynamicAnchors:d={}}={}){let e=null,t=0;const l=z.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),
i&&typeof i=="object"&&!Array.isArray(i)){if(i["px-meta"]===void 0){const r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"px-meta"}};e===null?e=[r]:e.push(r),t++}if(i.platforms===void 0){const r={instancePath:s,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"platforms"}};e===null?e=[r]:e.push(r),t++}if(i.packages===void 0){const r={instancePath:s,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"packages"}};e===null?e=[r]:e.push(r),t++}if(i.nodes===void 0){const r={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"nodes"}};e===null?e=[r]:e.push(r),t++}if(i.edges===void 0){const r={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"edges"}};e===null?e=[r]:e.push(r),t++}if(i.roots===void 0){const r={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"roots"}};e===null?e=[r]:e.push(r),t++}if(i.facts===void 0){const r={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"facts"}};e===null?e=[r]:e.push(r),t++}if(i["px-meta"]!==void 0&&i["px-meta"]!=="snap\
shot@1"){const r={instancePath:s+"/px-meta",schemaPath:"#/properties/px-meta/const",keyword:"const",params:{allowedValue:"snapshot@1"}};e===
null?e=[r]:e.push(r),t++}if(i.platforms!==void 0){let r=i.platforms;if(Array.isArray(r)){const p=r.length;for(let n=0;n<p;n++){let o=r[n];if(o&&
typeof o=="object"&&!Array.isArray(o)){if(o.domain===void 0){const a={instancePath:s+"/platforms/"+n,schemaPath:"#/properties/platforms/item\
s/required",keyword:"required",params:{missingProperty:"domain"}};e===null?e=[a]:e.push(a),t++}if(o.triple===void 0){const a={instancePath:s+
"/platforms/"+n,schemaPath:"#/properties/platforms/items/required",keyword:"required",params:{missingProperty:"triple"}};e===null?e=[a]:e.push(
a),t++}if(o.domain!==void 0&&(k(o.domain,{instancePath:s+"/platforms/"+n+"/domain",parentData:o,parentDataProperty:"domain",rootData:f,dynamicAnchors:d})||
(e=e===null?k.errors:e.concat(k.errors),t=e.length)),o.triple!==void 0){let a=o.triple;if(typeof a=="string"){if($(a)<1){const m={instancePath:s+
"/platforms/"+n+"/triple",schemaPath:"#/properties/platforms/items/properties/triple/minLength",keyword:"minLength",params:{limit:1}};e===null?
e=[m]:e.push(m),t++}}else{const m={instancePath:s+"/platforms/"+n+"/triple",schemaPath:"#/properties/platforms/items/properties/triple/type",
keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),t++}}if(o.cfgs!==void 0){let a=o.cfgs;if(Array.isArray(a)){const m=a.length;
for(let u=0;u<m;u++)if(typeof a[u]!="string"){const y={instancePath:s+"/platforms/"+n+"/cfgs/"+u,schemaPath:"#/properties/platforms/items/pr\
operties/cfgs/items/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),t++}}else{const m={instancePath:s+"/platforms/"+n+
"/cfgs",schemaPath:"#/properties/platforms/items/properties/cfgs/type",keyword:"type",params:{type:"array"}};e===null?e=[m]:e.push(m),t++}}}else{
const a={instancePath:s+"/platforms/"+n,schemaPath:"#/properties/platforms/items/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:
e.push(a),t++}}}else{const p={instancePath:s+"/platforms",schemaPath:"#/properties/platforms/type",keyword:"type",params:{type:"array"}};e===
null?e=[p]:e.push(p),t++}}if(i.packages!==void 0){let r=i.packages;if(Array.isArray(r)){const p=r.length;for(let n=0;n<p;n++){let o=r[n];if(o&&
typeof o=="object"&&!Array.isArray(o)){if(o.id===void 0){const a={instancePath:s+"/packages/"+n,schemaPath:"#/properties/packages/items/requ\
ired",keyword:"required",params:{missingProperty:"id"}};e===null?e=[a]:e.push(a),t++}if(o.name===void 0){const a={instancePath:s+"/packages/"+
n,schemaPath:"#/properties/packages/items/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[a]:e.push(a),t++}if(o.version===
void 0){const a={instancePath:s+"/packages/"+n,schemaPath:"#/properties/packages/items/required",keyword:"required",params:{missingProperty:"\
version"}};e===null?e=[a]:e.push(a),t++}if(o.id!==void 0){let a=o.id;if(typeof a=="string"){if($(a)<1){const m={instancePath:s+"/packages/"+
n+"/id",schemaPath:"#/properties/packages/items/properties/id/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[m]:e.push(m),t++}}else{
const m={instancePath:s+"/packages/"+n+"/id",schemaPath:"#/properties/packages/items/properties/id/type",keyword:"type",params:{type:"string"}};
e===null?e=[m]:e.push(m),t++}}if(o.name!==void 0){let a=o.name;if(typeof a=="string"){if($(a)<1){const m={instancePath:s+"/packages/"+n+"/na\
me",schemaPath:"#/properties/packages/items/properties/name/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[m]:e.push(m),t++}}else{
const m={instancePath:s+"/packages/"+n+"/name",schemaPath:"#/properties/packages/items/properties/name/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[m]:e.push(m),t++}}if(o.version!==void 0&&typeof o.version!="string"){const a={instancePath:s+"/packages/"+n+"/version",schemaPath:"\
#/properties/packages/items/properties/version/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}if(o.source!==void 0&&
typeof o.source!="string"){const a={instancePath:s+"/packages/"+n+"/source",schemaPath:"#/properties/packages/items/properties/source/type",
keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}if(o["manifest-path"]!==void 0&&typeof o["manifest-path"]!="string"){const a={
instancePath:s+"/packages/"+n+"/manifest-path",schemaPath:"#/properties/packages/items/properties/manifest-path/type",keyword:"type",params:{
type:"string"}};e===null?e=[a]:e.push(a),t++}if(o.links!==void 0&&typeof o.links!="string"){const a={instancePath:s+"/packages/"+n+"/links",
schemaPath:"#/properties/packages/items/properties/links/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}if(o["has\
-build-script"]!==void 0&&typeof o["has-build-script"]!="boolean"){const a={instancePath:s+"/packages/"+n+"/has-build-script",schemaPath:"#/\
properties/packages/items/properties/has-build-script/type",keyword:"type",params:{type:"boolean"}};e===null?e=[a]:e.push(a),t++}if(o["is-pr\
oc-macro"]!==void 0&&typeof o["is-proc-macro"]!="boolean"){const a={instancePath:s+"/packages/"+n+"/is-proc-macro",schemaPath:"#/properties/\
packages/items/properties/is-proc-macro/type",keyword:"type",params:{type:"boolean"}};e===null?e=[a]:e.push(a),t++}if(o["is-workspace-member"]!==
void 0&&typeof o["is-workspace-member"]!="boolean"){const a={instancePath:s+"/packages/"+n+"/is-workspace-member",schemaPath:"#/properties/p\
ackages/items/properties/is-workspace-member/type",keyword:"type",params:{type:"boolean"}};e===null?e=[a]:e.push(a),t++}if(o.adopts!==void 0&&
typeof o.adopts!="boolean"){const a={instancePath:s+"/packages/"+n+"/adopts",schemaPath:"#/properties/packages/items/properties/adopts/type",
keyword:"type",params:{type:"boolean"}};e===null?e=[a]:e.push(a),t++}if(o["crate-types"]!==void 0){let a=o["crate-types"];if(Array.isArray(a)){
const m=a.length;for(let u=0;u<m;u++)if(typeof a[u]!="string"){const y={instancePath:s+"/packages/"+n+"/crate-types/"+u,schemaPath:"#/proper\
ties/packages/items/properties/crate-types/items/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),t++}}else{const m={instancePath:s+
"/packages/"+n+"/crate-types",schemaPath:"#/properties/packages/items/properties/crate-types/type",keyword:"type",params:{type:"array"}};e===
null?e=[m]:e.push(m),t++}}}else{const a={instancePath:s+"/packages/"+n,schemaPath:"#/properties/packages/items/type",keyword:"type",params:{
type:"object"}};e===null?e=[a]:e.push(a),t++}}}else{const p={instancePath:s+"/packages",schemaPath:"#/properties/packages/type",keyword:"typ\
e",params:{type:"array"}};e===null?e=[p]:e.push(p),t++}}if(i.nodes!==void 0){let r=i.nodes;if(Array.isArray(r)){const p=r.length;for(let n=0;n<
p;n++){let o=r[n];if(Array.isArray(o)){if(o.length>2){const u={instancePath:s+"/nodes/"+n,schemaPath:"#/properties/nodes/items/maxItems",keyword:"\
maxItems",params:{limit:2}};e===null?e=[u]:e.push(u),t++}if(o.length<2){const u={instancePath:s+"/nodes/"+n,schemaPath:"#/properties/nodes/i\
tems/minItems",keyword:"minItems",params:{limit:2}};e===null?e=[u]:e.push(u),t++}const a=o.length;if(a>0){let u=o[0];if(!(typeof u=="number"&&
!(u%1)&&!isNaN(u)&&isFinite(u))){const y={instancePath:s+"/nodes/"+n+"/0",schemaPath:"#/properties/nodes/items/prefixItems/0/type",keyword:"\
type",params:{type:"integer"}};e===null?e=[y]:e.push(y),t++}if(typeof u=="number"&&isFinite(u)&&(u<0||isNaN(u))){const y={instancePath:s+"/n\
odes/"+n+"/0",schemaPath:"#/properties/nodes/items/prefixItems/0/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[y]:
e.push(y),t++}}if(a>1){let u=o[1];if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u))){const y={instancePath:s+"/nodes/"+n+"/1",schemaPath:"\
#/properties/nodes/items/prefixItems/1/type",keyword:"type",params:{type:"integer"}};e===null?e=[y]:e.push(y),t++}if(typeof u=="number"&&isFinite(
u)&&(u<0||isNaN(u))){const y={instancePath:s+"/nodes/"+n+"/1",schemaPath:"#/properties/nodes/items/prefixItems/1/minimum",keyword:"minimum",
params:{comparison:">=",limit:0}};e===null?e=[y]:e.push(y),t++}}if(!(o.length<=2)){const u={instancePath:s+"/nodes/"+n,schemaPath:"#/propert\
ies/nodes/items/items",keyword:"items",params:{limit:2}};e===null?e=[u]:e.push(u),t++}}else{const a={instancePath:s+"/nodes/"+n,schemaPath:"\
#/properties/nodes/items/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}}else{const p={instancePath:s+"/nodes",schemaPath:"\
#/properties/nodes/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),t++}}if(i.edges!==void 0){let r=i.edges;if(Array.isArray(
r)){const p=r.length;for(let n=0;n<p;n++){let o=r[n];if(Array.isArray(o)){const a=o.length;for(let m=0;m<a;m++){let u=o[m];if(Array.isArray(
u)){if(u.length>2){const c={instancePath:s+"/edges/"+n+"/"+m,schemaPath:"#/properties/edges/items/items/maxItems",keyword:"maxItems",params:{
limit:2}};e===null?e=[c]:e.push(c),t++}if(u.length<2){const c={instancePath:s+"/edges/"+n+"/"+m,schemaPath:"#/properties/edges/items/items/m\
inItems",keyword:"minItems",params:{limit:2}};e===null?e=[c]:e.push(c),t++}const y=u.length;if(y>0){let c=u[0];if(!(typeof c=="number"&&!(c%
1)&&!isNaN(c)&&isFinite(c))){const q={instancePath:s+"/edges/"+n+"/"+m+"/0",schemaPath:"#/properties/edges/items/items/prefixItems/0/type",keyword:"\
type",params:{type:"integer"}};e===null?e=[q]:e.push(q),t++}if(typeof c=="number"&&isFinite(c)&&(c<0||isNaN(c))){const q={instancePath:s+"/e\
dges/"+n+"/"+m+"/0",schemaPath:"#/properties/edges/items/items/prefixItems/0/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===
null?e=[q]:e.push(q),t++}}if(y>1){let c=u[1];if(!(c==="normal"||c==="build"||c==="dev"||c==="proc-macro")){const q={instancePath:s+"/edges/"+
n+"/"+m+"/1",schemaPath:"#/properties/edges/items/items/prefixItems/1/enum",keyword:"enum",params:{allowedValues:B.properties.edges.items.items.
prefixItems[1].enum}};e===null?e=[q]:e.push(q),t++}}if(!(u.length<=2)){const c={instancePath:s+"/edges/"+n+"/"+m,schemaPath:"#/properties/ed\
ges/items/items/items",keyword:"items",params:{limit:2}};e===null?e=[c]:e.push(c),t++}}else{const y={instancePath:s+"/edges/"+n+"/"+m,schemaPath:"\
#/properties/edges/items/items/type",keyword:"type",params:{type:"array"}};e===null?e=[y]:e.push(y),t++}}}else{const a={instancePath:s+"/edg\
es/"+n,schemaPath:"#/properties/edges/items/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}}else{const p={instancePath:s+
"/edges",schemaPath:"#/properties/edges/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),t++}}if(i.roots!==void 0){let r=i.
roots;if(Array.isArray(r)){const p=r.length;for(let n=0;n<p;n++){let o=r[n];if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){const a={
instancePath:s+"/roots/"+n,schemaPath:"#/properties/roots/items/type",keyword:"type",params:{type:"integer"}};e===null?e=[a]:e.push(a),t++}if(typeof o==
"number"&&isFinite(o)&&(o<0||isNaN(o))){const a={instancePath:s+"/roots/"+n,schemaPath:"#/properties/roots/items/minimum",keyword:"minimum",
params:{comparison:">=",limit:0}};e===null?e=[a]:e.push(a),t++}}}else{const p={instancePath:s+"/roots",schemaPath:"#/properties/roots/type",
keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),t++}}if(i.facts!==void 0){let r=i.facts;if(Array.isArray(r)){const p=r.length;
for(let n=0;n<p;n++){let o=r[n];if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.package===void 0){const a={instancePath:s+"/facts/"+n,schemaPath:"\
#/properties/facts/items/required",keyword:"required",params:{missingProperty:"package"}};e===null?e=[a]:e.push(a),t++}if(o.schema===void 0){
const a={instancePath:s+"/facts/"+n,schemaPath:"#/properties/facts/items/required",keyword:"required",params:{missingProperty:"schema"}};e===
null?e=[a]:e.push(a),t++}if(o.name===void 0){const a={instancePath:s+"/facts/"+n,schemaPath:"#/properties/facts/items/required",keyword:"req\
uired",params:{missingProperty:"name"}};e===null?e=[a]:e.push(a),t++}if(o.domains===void 0){const a={instancePath:s+"/facts/"+n,schemaPath:"\
#/properties/facts/items/required",keyword:"required",params:{missingProperty:"domains"}};e===null?e=[a]:e.push(a),t++}if(o.target===void 0){
const a={instancePath:s+"/facts/"+n,schemaPath:"#/properties/facts/items/required",keyword:"required",params:{missingProperty:"target"}};e===
null?e=[a]:e.push(a),t++}if(o.value===void 0){const a={instancePath:s+"/facts/"+n,schemaPath:"#/properties/facts/items/required",keyword:"re\
quired",params:{missingProperty:"value"}};e===null?e=[a]:e.push(a),t++}if(o.trust===void 0){const a={instancePath:s+"/facts/"+n,schemaPath:"\
#/properties/facts/items/required",keyword:"required",params:{missingProperty:"trust"}};e===null?e=[a]:e.push(a),t++}if(o.origin===void 0){const a={
instancePath:s+"/facts/"+n,schemaPath:"#/properties/facts/items/required",keyword:"required",params:{missingProperty:"origin"}};e===null?e=[
a]:e.push(a),t++}if(o.package!==void 0){let a=o.package;if(typeof a=="string"){if($(a)<1){const m={instancePath:s+"/facts/"+n+"/package",schemaPath:"\
#/properties/facts/items/properties/package/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[m]:e.push(m),t++}}else{const m={instancePath:s+
"/facts/"+n+"/package",schemaPath:"#/properties/facts/items/properties/package/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.
push(m),t++}}if(o.schema!==void 0&&(P(o.schema,{instancePath:s+"/facts/"+n+"/schema",parentData:o,parentDataProperty:"schema",rootData:f,dynamicAnchors:d})||
(e=e===null?P.errors:e.concat(P.errors),t=e.length)),o.name!==void 0&&(w(o.name,{instancePath:s+"/facts/"+n+"/name",parentData:o,parentDataProperty:"\
name",rootData:f,dynamicAnchors:d})||(e=e===null?w.errors:e.concat(w.errors),t=e.length)),o.domains!==void 0&&(D(o.domains,{instancePath:s+"\
/facts/"+n+"/domains",parentData:o,parentDataProperty:"domains",rootData:f,dynamicAnchors:d})||(e=e===null?D.errors:e.concat(D.errors),t=e.length)),
o.target!==void 0&&typeof o.target!="string"){const a={instancePath:s+"/facts/"+n+"/target",schemaPath:"#/properties/facts/items/properties/\
target/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}if(o["out-dir"]!==void 0&&typeof o["out-dir"]!="string"){const a={
instancePath:s+"/facts/"+n+"/out-dir",schemaPath:"#/properties/facts/items/properties/out-dir/type",keyword:"type",params:{type:"string"}};e===
null?e=[a]:e.push(a),t++}if(o.trust!==void 0&&(A(o.trust,{instancePath:s+"/facts/"+n+"/trust",parentData:o,parentDataProperty:"trust",rootData:f,
dynamicAnchors:d})||(e=e===null?A.errors:e.concat(A.errors),t=e.length)),o.origin!==void 0&&(I(o.origin,{instancePath:s+"/facts/"+n+"/origin",
parentData:o,parentDataProperty:"origin",rootData:f,dynamicAnchors:d})||(e=e===null?I.errors:e.concat(I.errors),t=e.length)),o.overridden!==
void 0){let a=o.overridden;if(Array.isArray(a)){const m=a.length;for(let u=0;u<m;u++)N(a[u],{instancePath:s+"/facts/"+n+"/overridden/"+u,parentData:a,
parentDataProperty:u,rootData:f,dynamicAnchors:d})||(e=e===null?N.errors:e.concat(N.errors),t=e.length)}else{const m={instancePath:s+"/facts\
/"+n+"/overridden",schemaPath:"#/properties/facts/items/properties/overridden/type",keyword:"type",params:{type:"array"}};e===null?e=[m]:e.push(
m),t++}}o.narrowed!==void 0&&(x(o.narrowed,{instancePath:s+"/facts/"+n+"/narrowed",parentData:o,parentDataProperty:"narrowed",rootData:f,dynamicAnchors:d})||
(e=e===null?x.errors:e.concat(x.errors),t=e.length))}else{const a={instancePath:s+"/facts/"+n,schemaPath:"#/properties/facts/items/type",keyword:"\
type",params:{type:"object"}};e===null?e=[a]:e.push(a),t++}}}else{const p={instancePath:s+"/facts",schemaPath:"#/properties/facts/type",keyword:"\
type",params:{type:"array"}};e===null?e=[p]:e.push(p),t++}}if(i.schemas!==void 0){let r=i.schemas;if(r&&typeof r=="object"&&!Array.isArray(r))
for(const p in r){let n=r[p];if(!(n&&typeof n=="object"&&!Array.isArray(n))){const o={instancePath:s+"/schemas/"+p.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/schemas/additionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),t++}}else{
const p={instancePath:s+"/schemas",schemaPath:"#/properties/schemas/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),t++}}
if(i.layers!==void 0){let r=i.layers;if(Array.isArray(r)){const p=r.length;for(let n=0;n<p;n++)E(r[n],{instancePath:s+"/layers/"+n,parentData:r,
parentDataProperty:n,rootData:f,dynamicAnchors:d})||(e=e===null?E.errors:e.concat(E.errors),t=e.length)}else{const p={instancePath:s+"/layer\
s",schemaPath:"#/properties/layers/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),t++}}}else{const r={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return z.errors=e,t===0}z.evaluated={props:{"px-meta":!0,platforms:!0,
packages:!0,nodes:!0,edges:!0,roots:!0,facts:!0,schemas:!0,layers:!0},dynamicProps:!1,dynamicItems:!1};export{T as validate};
