// Generated from packages/schema/schemas by `npm run generate -w packages/schema`. Do not edit.
// @ts-nocheck
import { textLength } from "../../validator-runtime.js";

const M=E,O={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"px-meta:snapshot@1",type:"object",required:["px-meta","platforms","\
packages","nodes","edges","roots","values","facts"],properties:{"px-meta":{const:"snapshot@1"},platforms:{type:"array",items:{type:"object",
required:["domain","triple"],properties:{domain:{$ref:"#/$defs/domain"},triple:{type:"string",minLength:1},cfgs:{type:"array",items:{type:"s\
tring"}}}}},packages:{type:"array",items:{type:"object",required:["id","name","version"],properties:{id:{type:"string",minLength:1},name:{type:"\
string",minLength:1},version:{type:"string"},source:{type:"string"},"manifest-path":{type:"string"},links:{type:"string"},"has-build-script":{
type:"boolean"},"is-proc-macro":{type:"boolean"},"is-workspace-member":{type:"boolean"},adopts:{type:"boolean"},"crate-types":{type:"array",
items:{type:"string"}},features:{type:"array",items:{type:"string"}},metadata:{}}}},nodes:{type:"object",required:["package","platform"],properties:{
package:{type:"array",items:{type:"integer",minimum:0}},platform:{type:"array",items:{type:"integer",minimum:0}}}},edges:{type:"object",required:[
"start","to","kind"],properties:{start:{type:"array",items:{type:"integer",minimum:0}},to:{type:"array",items:{type:"integer",minimum:0}},kind:{
type:"array",items:{type:"integer",minimum:0,maximum:3}}}},roots:{type:"array",items:{type:"integer",minimum:0}},values:{type:"array"},facts:{
type:"array",items:{type:"object",required:["schema","name","domains","target","value","trust","origin"],properties:{package:{type:"integer",
minimum:0},schema:{$ref:"#/$defs/schema-id"},name:{$ref:"#/$defs/fact-name"},domains:{$ref:"#/$defs/domains"},target:{type:"string"},"out-di\
r":{type:"string"},value:{type:"integer",minimum:0},trust:{$ref:"#/$defs/trust"},origin:{$ref:"#/$defs/origin"},overridden:{type:"array",items:{
$ref:"#/$defs/override-step"}},narrowed:{$ref:"#/$defs/narrowed"}}}},schemas:{type:"object",additionalProperties:{type:"object"}},layers:{type:"\
array",items:{$ref:"#/$defs/layer"}}},$defs:{domain:{enum:["target","host"]},domains:{type:"array",uniqueItems:!0,items:{type:"string",enum:[
"target","host"]}},"fact-name":{type:"string",minLength:1,maxLength:128},layer:{type:"object",required:["kind","place","overrides"],properties:{
kind:{$ref:"#/$defs/layer-kind"},place:{type:"string"},policy:{type:"object",properties:{vendoring:{enum:["allow","forbid","require"]},network:{
enum:["allow","deny"]},conflicts:{enum:["warn","deny"]}}},overrides:{type:"array",items:{$ref:"#/$defs/override"}}}},"layer-kind":{enum:["wo\
rkspace","site","compiled","environment","command-line"]},narrowed:{type:"object",additionalProperties:{type:"object",properties:{reach:{enum:[
"direct","self","public","all"]},plane:{type:"array",items:{enum:["compile","link","load","tool"]}}}}},origin:{type:"object",required:["meth\
od"],properties:{file:{type:"string"},line:{type:"integer",minimum:1},column:{type:"integer",minimum:1},method:{enum:["literal","probe","env",
"file","harvest","rustc","override"]},generator:{type:"string"},inputs:{type:"array",items:{type:"object",required:["kind","name"],properties:{
kind:{enum:["env","file","tool","output"]},name:{type:"string"},digest:{$ref:"#/$defs/sha256"}}}}}},override:{type:"object",required:["selec\
t","schema","name","operator","pointer"],properties:{select:{$ref:"#/$defs/select"},schema:{$ref:"#/$defs/schema-id"},name:{$ref:"#/$defs/fa\
ct-name"},operator:{enum:["default","set","unset","require","waive","append","prepend","remove","update","replace"]},pointer:{$ref:"#/$defs/\
pointer"},value:{},reason:{type:"string"},until:{type:"string"},optional:{type:"boolean"},line:{type:"integer",minimum:1},column:{type:"inte\
ger",minimum:1}}},"override-step":{type:"object",required:["layer","operator","pointer"],properties:{layer:{type:"object",required:["kind","\
place"],properties:{kind:{$ref:"#/$defs/layer-kind"},place:{type:"string"},line:{type:"integer",minimum:1},column:{type:"integer",minimum:1}}},
operator:{type:"string"},pointer:{$ref:"#/$defs/pointer"},was:{},waives:{type:"string"},reason:{type:"string"}}},pointer:{type:"string",pattern:"\
^(/([^~/]|~[01])*)*$"},"schema-id":{type:"string",pattern:"^([a-z0-9][a-z0-9_-]{0,63}:)?[a-z][a-z0-9-]{0,63}@[1-9][0-9]{0,3}$"},select:{type:"\
object",properties:{crate:{type:"string"},version:{type:"string"},links:{type:"string"},when:{type:"string"},domain:{$ref:"#/$defs/domain"}}},
sha256:{type:"string",pattern:"^[0-9a-f]{64}$"},trust:{enum:["harvested","published","probed","overridden","declared"]}}},_={enum:["target",
"host"]};function h(p,{instancePath:i="",parentData:d,parentDataProperty:c,rootData:u=p,dynamicAnchors:f={}}={}){let e=null,t=0;const m=h.evaluated;
if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),!(p==="target"||p==="host")){const r={instancePath:i,schemaPath:"#/enum",
keyword:"enum",params:{allowedValues:_.enum}};e===null?e=[r]:e.push(r),t++}return h.errors=e,t===0}h.evaluated={dynamicProps:!1,dynamicItems:!1};
const Q={type:"string",pattern:"^([a-z0-9][a-z0-9_-]{0,63}:)?[a-z][a-z0-9-]{0,63}@[1-9][0-9]{0,3}$"},R=new RegExp("^([a-z0-9][a-z0-9_-]{0,63\
}:)?[a-z][a-z0-9-]{0,63}@[1-9][0-9]{0,3}$","u");function g(p,{instancePath:i="",parentData:d,parentDataProperty:c,rootData:u=p,dynamicAnchors:f={}}={}){
let e=null,t=0;const m=g.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(!R.test(p)){const r={
instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^([a-z0-9][a-z0-9_-]{0,63}:)?[a-z][a-z0-9-]{0,63}@[1-9][0-9]{0,3}$"}};
e===null?e=[r]:e.push(r),t++}}else{const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(
r),t++}return g.errors=e,t===0}g.evaluated={dynamicProps:!1,dynamicItems:!1};const S={type:"string",minLength:1,maxLength:128},x=textLength;
function k(p,{instancePath:i="",parentData:d,parentDataProperty:c,rootData:u=p,dynamicAnchors:f={}}={}){let e=null,t=0;const m=k.evaluated;if(m.
dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(x(p)>128){const r={instancePath:i,schemaPath:"#/maxLe\
ngth",keyword:"maxLength",params:{limit:128}};e===null?e=[r]:e.push(r),t++}if(x(p)<1){const r={instancePath:i,schemaPath:"#/minLength",keyword:"\
minLength",params:{limit:1}};e===null?e=[r]:e.push(r),t++}}else{const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"str\
ing"}};e===null?e=[r]:e.push(r),t++}return k.errors=e,t===0}k.evaluated={dynamicProps:!1,dynamicItems:!1};const B={type:"array",uniqueItems:!0,
items:{type:"string",enum:["target","host"]}};function b(p,{instancePath:i="",parentData:d,parentDataProperty:c,rootData:u=p,dynamicAnchors:f={}}={}){
let e=null,t=0;const m=b.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),Array.isArray(p)){const r=p.length;for(let a=0;a<
r;a++){let s=p[a];if(typeof s!="string"){const l={instancePath:i+"/"+a,schemaPath:"#/items/type",keyword:"type",params:{type:"string"}};e===
null?e=[l]:e.push(l),t++}if(!(s==="target"||s==="host")){const l={instancePath:i+"/"+a,schemaPath:"#/items/enum",keyword:"enum",params:{allowedValues:B.
items.enum}};e===null?e=[l]:e.push(l),t++}}let n=p.length,o;if(n>1){const a={};for(;n--;){let s=p[n];if(typeof s=="string"){if(typeof a[s]==
"number"){o=a[s];const l={instancePath:i,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i:n,j:o}};e===null?e=[l]:e.push(l),t++;break}
a[s]=n}}}}else{const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"array"}};e===null?e=[r]:e.push(r),t++}return b.errors=
e,t===0}b.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};const C={enum:["harvested","published","probed","overridden","declared"]};function q(p,{
instancePath:i="",parentData:d,parentDataProperty:c,rootData:u=p,dynamicAnchors:f={}}={}){let e=null,t=0;const m=q.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),!(p==="harvested"||p==="published"||p==="probed"||p==="overridden"||p==="declared")){const r={
instancePath:i,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:C.enum}};e===null?e=[r]:e.push(r),t++}return q.errors=e,t===0}q.evaluated=
{dynamicProps:!1,dynamicItems:!1};const z={type:"object",required:["method"],properties:{file:{type:"string"},line:{type:"integer",minimum:1},
column:{type:"integer",minimum:1},method:{enum:["literal","probe","env","file","harvest","rustc","override"]},generator:{type:"string"},inputs:{
type:"array",items:{type:"object",required:["kind","name"],properties:{kind:{enum:["env","file","tool","output"]},name:{type:"string"},digest:{
$ref:"#/$defs/sha256"}}}}}},T={type:"string",pattern:"^[0-9a-f]{64}$"},G=new RegExp("^[0-9a-f]{64}$","u");function $(p,{instancePath:i="",parentData:d,
parentDataProperty:c,rootData:u=p,dynamicAnchors:f={}}={}){let e=null,t=0;const m=$.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&
(m.items=void 0),typeof p=="string"){if(!G.test(p)){const r={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9a\
-f]{64}$"}};e===null?e=[r]:e.push(r),t++}}else{const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=
[r]:e.push(r),t++}return $.errors=e,t===0}$.evaluated={dynamicProps:!1,dynamicItems:!1};function A(p,{instancePath:i="",parentData:d,parentDataProperty:c,
rootData:u=p,dynamicAnchors:f={}}={}){let e=null,t=0;const m=A.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),
p&&typeof p=="object"&&!Array.isArray(p)){if(p.method===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
method"}};e===null?e=[r]:e.push(r),t++}if(p.file!==void 0&&typeof p.file!="string"){const r={instancePath:i+"/file",schemaPath:"#/properties\
/file/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(p.line!==void 0){let r=p.line;if(!(typeof r=="number"&&!(r%
1)&&!isNaN(r)&&isFinite(r))){const n={instancePath:i+"/line",schemaPath:"#/properties/line/type",keyword:"type",params:{type:"integer"}};e===
null?e=[n]:e.push(n),t++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){const n={instancePath:i+"/line",schemaPath:"#/properties/line/\
minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[n]:e.push(n),t++}}if(p.column!==void 0){let r=p.column;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const n={instancePath:i+"/column",schemaPath:"#/properties/column/type",keyword:"type",params:{type:"\
integer"}};e===null?e=[n]:e.push(n),t++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){const n={instancePath:i+"/column",schemaPath:"#\
/properties/column/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[n]:e.push(n),t++}}if(p.method!==void 0){let r=p.
method;if(!(r==="literal"||r==="probe"||r==="env"||r==="file"||r==="harvest"||r==="rustc"||r==="override")){const n={instancePath:i+"/method",
schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues:z.properties.method.enum}};e===null?e=[n]:e.push(n),t++}}if(p.generator!==
void 0&&typeof p.generator!="string"){const r={instancePath:i+"/generator",schemaPath:"#/properties/generator/type",keyword:"type",params:{type:"\
string"}};e===null?e=[r]:e.push(r),t++}if(p.inputs!==void 0){let r=p.inputs;if(Array.isArray(r)){const n=r.length;for(let o=0;o<n;o++){let a=r[o];
if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.kind===void 0){const s={instancePath:i+"/inputs/"+o,schemaPath:"#/properties/inputs/items/\
required",keyword:"required",params:{missingProperty:"kind"}};e===null?e=[s]:e.push(s),t++}if(a.name===void 0){const s={instancePath:i+"/inp\
uts/"+o,schemaPath:"#/properties/inputs/items/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[s]:e.push(s),t++}if(a.
kind!==void 0){let s=a.kind;if(!(s==="env"||s==="file"||s==="tool"||s==="output")){const l={instancePath:i+"/inputs/"+o+"/kind",schemaPath:"\
#/properties/inputs/items/properties/kind/enum",keyword:"enum",params:{allowedValues:z.properties.inputs.items.properties.kind.enum}};e===null?
e=[l]:e.push(l),t++}}if(a.name!==void 0&&typeof a.name!="string"){const s={instancePath:i+"/inputs/"+o+"/name",schemaPath:"#/properties/inpu\
ts/items/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}a.digest!==void 0&&($(a.digest,{instancePath:i+
"/inputs/"+o+"/digest",parentData:a,parentDataProperty:"digest",rootData:u,dynamicAnchors:f})||(e=e===null?$.errors:e.concat($.errors),t=e.length))}else{
const s={instancePath:i+"/inputs/"+o,schemaPath:"#/properties/inputs/items/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(
s),t++}}}else{const n={instancePath:i+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.
push(n),t++}}}else{const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return A.
errors=e,t===0}A.evaluated={props:{file:!0,line:!0,column:!0,method:!0,generator:!0,inputs:!0},dynamicProps:!1,dynamicItems:!1};const U={type:"\
object",required:["layer","operator","pointer"],properties:{layer:{type:"object",required:["kind","place"],properties:{kind:{$ref:"#/$defs/l\
ayer-kind"},place:{type:"string"},line:{type:"integer",minimum:1},column:{type:"integer",minimum:1}}},operator:{type:"string"},pointer:{$ref:"\
#/$defs/pointer"},was:{},waives:{type:"string"},reason:{type:"string"}}},H={enum:["workspace","site","compiled","environment","command-line"]};
function P(p,{instancePath:i="",parentData:d,parentDataProperty:c,rootData:u=p,dynamicAnchors:f={}}={}){let e=null,t=0;const m=P.evaluated;if(m.
dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),!(p==="workspace"||p==="site"||p==="compiled"||p==="environment"||p==="comma\
nd-line")){const r={instancePath:i,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:H.enum}};e===null?e=[r]:e.push(r),t++}return P.errors=
e,t===0}P.evaluated={dynamicProps:!1,dynamicItems:!1};const W={type:"string",pattern:"^(/([^~/]|~[01])*)*$"},J=new RegExp("^(/([^~/]|~[01])*\
)*$","u");function w(p,{instancePath:i="",parentData:d,parentDataProperty:c,rootData:u=p,dynamicAnchors:f={}}={}){let e=null,t=0;const m=w.evaluated;
if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(!J.test(p)){const r={instancePath:i,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^(/([^~/]|~[01])*)*$"}};e===null?e=[r]:e.push(r),t++}}else{const r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}return w.errors=e,t===0}w.evaluated={dynamicProps:!1,dynamicItems:!1};
function j(p,{instancePath:i="",parentData:d,parentDataProperty:c,rootData:u=p,dynamicAnchors:f={}}={}){let e=null,t=0;const m=j.evaluated;if(m.
dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),p&&typeof p=="object"&&!Array.isArray(p)){if(p.layer===void 0){const r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"layer"}};e===null?e=[r]:e.push(r),t++}if(p.operator===void 0){const r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"operator"}};e===null?e=[r]:e.push(r),t++}if(p.pointer===void 0){const r={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"pointer"}};e===null?e=[r]:e.push(r),t++}if(p.layer!==void 0){
let r=p.layer;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.kind===void 0){const n={instancePath:i+"/layer",schemaPath:"#/properties/lay\
er/required",keyword:"required",params:{missingProperty:"kind"}};e===null?e=[n]:e.push(n),t++}if(r.place===void 0){const n={instancePath:i+"\
/layer",schemaPath:"#/properties/layer/required",keyword:"required",params:{missingProperty:"place"}};e===null?e=[n]:e.push(n),t++}if(r.kind!==
void 0&&(P(r.kind,{instancePath:i+"/layer/kind",parentData:r,parentDataProperty:"kind",rootData:u,dynamicAnchors:f})||(e=e===null?P.errors:e.
concat(P.errors),t=e.length)),r.place!==void 0&&typeof r.place!="string"){const n={instancePath:i+"/layer/place",schemaPath:"#/properties/la\
yer/properties/place/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),t++}if(r.line!==void 0){let n=r.line;if(!(typeof n==
"number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){const o={instancePath:i+"/layer/line",schemaPath:"#/properties/layer/properties/line/type",keyword:"\
type",params:{type:"integer"}};e===null?e=[o]:e.push(o),t++}if(typeof n=="number"&&isFinite(n)&&(n<1||isNaN(n))){const o={instancePath:i+"/l\
ayer/line",schemaPath:"#/properties/layer/properties/line/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[o]:e.push(
o),t++}}if(r.column!==void 0){let n=r.column;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){const o={instancePath:i+"/layer/colum\
n",schemaPath:"#/properties/layer/properties/column/type",keyword:"type",params:{type:"integer"}};e===null?e=[o]:e.push(o),t++}if(typeof n==
"number"&&isFinite(n)&&(n<1||isNaN(n))){const o={instancePath:i+"/layer/column",schemaPath:"#/properties/layer/properties/column/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1}};e===null?e=[o]:e.push(o),t++}}}else{const n={instancePath:i+"/layer",schemaPath:"#/properties/lay\
er/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),t++}}if(p.operator!==void 0&&typeof p.operator!="string"){const r={
instancePath:i+"/operator",schemaPath:"#/properties/operator/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(p.
pointer!==void 0&&(w(p.pointer,{instancePath:i+"/pointer",parentData:p,parentDataProperty:"pointer",rootData:u,dynamicAnchors:f})||(e=e===null?
w.errors:e.concat(w.errors),t=e.length)),p.waives!==void 0&&typeof p.waives!="string"){const r={instancePath:i+"/waives",schemaPath:"#/prope\
rties/waives/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(p.reason!==void 0&&typeof p.reason!="string"){const r={
instancePath:i+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}}else{const r={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return j.errors=e,t===0}j.evaluated={
props:{layer:!0,operator:!0,pointer:!0,was:!0,waives:!0,reason:!0},dynamicProps:!1,dynamicItems:!1};const V={type:"object",additionalProperties:{
type:"object",properties:{reach:{enum:["direct","self","public","all"]},plane:{type:"array",items:{enum:["compile","link","load","tool"]}}}}};
function D(p,{instancePath:i="",parentData:d,parentDataProperty:c,rootData:u=p,dynamicAnchors:f={}}={}){let e=null,t=0;const m=D.evaluated;if(m.
dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),p&&typeof p=="object"&&!Array.isArray(p))for(const r in p){let n=p[r];if(n&&
typeof n=="object"&&!Array.isArray(n)){if(n.reach!==void 0){let o=n.reach;if(!(o==="direct"||o==="self"||o==="public"||o==="all")){const a={
instancePath:i+"/"+r.replace(/~/g,"~0").replace(/\//g,"~1")+"/reach",schemaPath:"#/additionalProperties/properties/reach/enum",keyword:"enum",
params:{allowedValues:V.additionalProperties.properties.reach.enum}};e===null?e=[a]:e.push(a),t++}}if(n.plane!==void 0){let o=n.plane;if(Array.
isArray(o)){const a=o.length;for(let s=0;s<a;s++){let l=o[s];if(!(l==="compile"||l==="link"||l==="load"||l==="tool")){const y={instancePath:i+
"/"+r.replace(/~/g,"~0").replace(/\//g,"~1")+"/plane/"+s,schemaPath:"#/additionalProperties/properties/plane/items/enum",keyword:"enum",params:{
allowedValues:V.additionalProperties.properties.plane.items.enum}};e===null?e=[y]:e.push(y),t++}}}else{const a={instancePath:i+"/"+r.replace(
/~/g,"~0").replace(/\//g,"~1")+"/plane",schemaPath:"#/additionalProperties/properties/plane/type",keyword:"type",params:{type:"array"}};e===
null?e=[a]:e.push(a),t++}}}else{const o={instancePath:i+"/"+r.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",
keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),t++}}else{const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[r]:e.push(r),t++}return D.errors=e,t===0}D.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};const L={type:"o\
bject",required:["kind","place","overrides"],properties:{kind:{$ref:"#/$defs/layer-kind"},place:{type:"string"},policy:{type:"object",properties:{
vendoring:{enum:["allow","forbid","require"]},network:{enum:["allow","deny"]},conflicts:{enum:["warn","deny"]}}},overrides:{type:"array",items:{
$ref:"#/$defs/override"}}}},K={type:"object",required:["select","schema","name","operator","pointer"],properties:{select:{$ref:"#/$defs/sele\
ct"},schema:{$ref:"#/$defs/schema-id"},name:{$ref:"#/$defs/fact-name"},operator:{enum:["default","set","unset","require","waive","append","p\
repend","remove","update","replace"]},pointer:{$ref:"#/$defs/pointer"},value:{},reason:{type:"string"},until:{type:"string"},optional:{type:"\
boolean"},line:{type:"integer",minimum:1},column:{type:"integer",minimum:1}}},X={type:"object",properties:{crate:{type:"string"},version:{type:"\
string"},links:{type:"string"},when:{type:"string"},domain:{$ref:"#/$defs/domain"}}};function N(p,{instancePath:i="",parentData:d,parentDataProperty:c,
rootData:u=p,dynamicAnchors:f={}}={}){let e=null,t=0;const m=N.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),
p&&typeof p=="object"&&!Array.isArray(p)){if(p.crate!==void 0&&typeof p.crate!="string"){const r={instancePath:i+"/crate",schemaPath:"#/prop\
erties/crate/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(p.version!==void 0&&typeof p.version!="string"){const r={
instancePath:i+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(p.links!==
void 0&&typeof p.links!="string"){const r={instancePath:i+"/links",schemaPath:"#/properties/links/type",keyword:"type",params:{type:"string"}};
e===null?e=[r]:e.push(r),t++}if(p.when!==void 0&&typeof p.when!="string"){const r={instancePath:i+"/when",schemaPath:"#/properties/when/type",
keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}p.domain!==void 0&&(h(p.domain,{instancePath:i+"/domain",parentData:p,parentDataProperty:"\
domain",rootData:u,dynamicAnchors:f})||(e=e===null?h.errors:e.concat(h.errors),t=e.length))}else{const r={instancePath:i,schemaPath:"#/type",
keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return N.errors=e,t===0}N.evaluated={props:{crate:!0,version:!0,links:!0,
when:!0,domain:!0},dynamicProps:!1,dynamicItems:!1};function I(p,{instancePath:i="",parentData:d,parentDataProperty:c,rootData:u=p,dynamicAnchors:f={}}={}){
let e=null,t=0;const m=I.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),p&&typeof p=="object"&&!Array.isArray(
p)){if(p.select===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"select"}};e===null?e=[
r]:e.push(r),t++}if(p.schema===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"schema"}};
e===null?e=[r]:e.push(r),t++}if(p.name===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
name"}};e===null?e=[r]:e.push(r),t++}if(p.operator===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
operator"}};e===null?e=[r]:e.push(r),t++}if(p.pointer===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
pointer"}};e===null?e=[r]:e.push(r),t++}if(p.select!==void 0&&(N(p.select,{instancePath:i+"/select",parentData:p,parentDataProperty:"select",
rootData:u,dynamicAnchors:f})||(e=e===null?N.errors:e.concat(N.errors),t=e.length)),p.schema!==void 0&&(g(p.schema,{instancePath:i+"/schema",
parentData:p,parentDataProperty:"schema",rootData:u,dynamicAnchors:f})||(e=e===null?g.errors:e.concat(g.errors),t=e.length)),p.name!==void 0&&
(k(p.name,{instancePath:i+"/name",parentData:p,parentDataProperty:"name",rootData:u,dynamicAnchors:f})||(e=e===null?k.errors:e.concat(k.errors),
t=e.length)),p.operator!==void 0){let r=p.operator;if(!(r==="default"||r==="set"||r==="unset"||r==="require"||r==="waive"||r==="append"||r===
"prepend"||r==="remove"||r==="update"||r==="replace")){const n={instancePath:i+"/operator",schemaPath:"#/properties/operator/enum",keyword:"\
enum",params:{allowedValues:K.properties.operator.enum}};e===null?e=[n]:e.push(n),t++}}if(p.pointer!==void 0&&(w(p.pointer,{instancePath:i+"\
/pointer",parentData:p,parentDataProperty:"pointer",rootData:u,dynamicAnchors:f})||(e=e===null?w.errors:e.concat(w.errors),t=e.length)),p.reason!==
void 0&&typeof p.reason!="string"){const r={instancePath:i+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type:"stri\
ng"}};e===null?e=[r]:e.push(r),t++}if(p.until!==void 0&&typeof p.until!="string"){const r={instancePath:i+"/until",schemaPath:"#/properties/\
until/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(p.optional!==void 0&&typeof p.optional!="boolean"){const r={
instancePath:i+"/optional",schemaPath:"#/properties/optional/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(p.
line!==void 0){let r=p.line;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const n={instancePath:i+"/line",schemaPath:"#/properti\
es/line/type",keyword:"type",params:{type:"integer"}};e===null?e=[n]:e.push(n),t++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){const n={
instancePath:i+"/line",schemaPath:"#/properties/line/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[n]:e.push(n),t++}}
if(p.column!==void 0){let r=p.column;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const n={instancePath:i+"/column",schemaPath:"\
#/properties/column/type",keyword:"type",params:{type:"integer"}};e===null?e=[n]:e.push(n),t++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(
r))){const n={instancePath:i+"/column",schemaPath:"#/properties/column/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?
e=[n]:e.push(n),t++}}}else{const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return I.
errors=e,t===0}I.evaluated={props:{select:!0,schema:!0,name:!0,operator:!0,pointer:!0,value:!0,reason:!0,until:!0,optional:!0,line:!0,column:!0},
dynamicProps:!1,dynamicItems:!1};function F(p,{instancePath:i="",parentData:d,parentDataProperty:c,rootData:u=p,dynamicAnchors:f={}}={}){let e=null,
t=0;const m=F.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),p&&typeof p=="object"&&!Array.isArray(p)){if(p.
kind===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"}};e===null?e=[r]:e.push(r),
t++}if(p.place===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"place"}};e===null?e=[r]:
e.push(r),t++}if(p.overrides===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"overrides"}};
e===null?e=[r]:e.push(r),t++}if(p.kind!==void 0&&(P(p.kind,{instancePath:i+"/kind",parentData:p,parentDataProperty:"kind",rootData:u,dynamicAnchors:f})||
(e=e===null?P.errors:e.concat(P.errors),t=e.length)),p.place!==void 0&&typeof p.place!="string"){const r={instancePath:i+"/place",schemaPath:"\
#/properties/place/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(p.policy!==void 0){let r=p.policy;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.vendoring!==void 0){let n=r.vendoring;if(!(n==="allow"||n==="forbid"||n==="require")){const o={instancePath:i+
"/policy/vendoring",schemaPath:"#/properties/policy/properties/vendoring/enum",keyword:"enum",params:{allowedValues:L.properties.policy.properties.
vendoring.enum}};e===null?e=[o]:e.push(o),t++}}if(r.network!==void 0){let n=r.network;if(!(n==="allow"||n==="deny")){const o={instancePath:i+
"/policy/network",schemaPath:"#/properties/policy/properties/network/enum",keyword:"enum",params:{allowedValues:L.properties.policy.properties.
network.enum}};e===null?e=[o]:e.push(o),t++}}if(r.conflicts!==void 0){let n=r.conflicts;if(!(n==="warn"||n==="deny")){const o={instancePath:i+
"/policy/conflicts",schemaPath:"#/properties/policy/properties/conflicts/enum",keyword:"enum",params:{allowedValues:L.properties.policy.properties.
conflicts.enum}};e===null?e=[o]:e.push(o),t++}}}else{const n={instancePath:i+"/policy",schemaPath:"#/properties/policy/type",keyword:"type",
params:{type:"object"}};e===null?e=[n]:e.push(n),t++}}if(p.overrides!==void 0){let r=p.overrides;if(Array.isArray(r)){const n=r.length;for(let o=0;o<
n;o++)I(r[o],{instancePath:i+"/overrides/"+o,parentData:r,parentDataProperty:o,rootData:u,dynamicAnchors:f})||(e=e===null?I.errors:e.concat(
I.errors),t=e.length)}else{const n={instancePath:i+"/overrides",schemaPath:"#/properties/overrides/type",keyword:"type",params:{type:"array"}};
e===null?e=[n]:e.push(n),t++}}}else{const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(
r),t++}return F.errors=e,t===0}F.evaluated={props:{kind:!0,place:!0,policy:!0,overrides:!0},dynamicProps:!1,dynamicItems:!1};function E(p,{instancePath:i="",
parentData:d,parentDataProperty:c,rootData:u=p,dynamicAnchors:f={}}={}){let e=null,t=0;const m=E.evaluated;if(m.dynamicProps&&(m.props=void 0),
m.dynamicItems&&(m.items=void 0),p&&typeof p=="object"&&!Array.isArray(p)){if(p["px-meta"]===void 0){const r={instancePath:i,schemaPath:"#/r\
equired",keyword:"required",params:{missingProperty:"px-meta"}};e===null?e=[r]:e.push(r),t++}if(p.platforms===void 0){const r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"platforms"}};e===null?e=[r]:e.push(r),t++}if(p.packages===void 0){const r={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"packages"}};e===null?e=[r]:e.push(r),t++}if(p.nodes===void 0){
const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"nodes"}};e===null?e=[r]:e.push(r),t++}if(p.edges===
void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"edges"}};e===null?e=[r]:e.push(r),t++}if(p.
roots===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"roots"}};e===null?e=[r]:e.push(r),
t++}if(p.values===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"values"}};e===null?e=[
r]:e.push(r),t++}if(p.facts===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"facts"}};e===
null?e=[r]:e.push(r),t++}if(p["px-meta"]!==void 0&&p["px-meta"]!=="snapshot@1"){const r={instancePath:i+"/px-meta",schemaPath:"#/properties/\
px-meta/const",keyword:"const",params:{allowedValue:"snapshot@1"}};e===null?e=[r]:e.push(r),t++}if(p.platforms!==void 0){let r=p.platforms;if(Array.
isArray(r)){const n=r.length;for(let o=0;o<n;o++){let a=r[o];if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.domain===void 0){const s={instancePath:i+
"/platforms/"+o,schemaPath:"#/properties/platforms/items/required",keyword:"required",params:{missingProperty:"domain"}};e===null?e=[s]:e.push(
s),t++}if(a.triple===void 0){const s={instancePath:i+"/platforms/"+o,schemaPath:"#/properties/platforms/items/required",keyword:"required",params:{
missingProperty:"triple"}};e===null?e=[s]:e.push(s),t++}if(a.domain!==void 0&&(h(a.domain,{instancePath:i+"/platforms/"+o+"/domain",parentData:a,
parentDataProperty:"domain",rootData:u,dynamicAnchors:f})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),a.triple!==void 0){let s=a.triple;
if(typeof s=="string"){if(x(s)<1){const l={instancePath:i+"/platforms/"+o+"/triple",schemaPath:"#/properties/platforms/items/properties/trip\
le/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[l]:e.push(l),t++}}else{const l={instancePath:i+"/platforms/"+o+"/triple",schemaPath:"\
#/properties/platforms/items/properties/triple/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),t++}}if(a.cfgs!==void 0){
let s=a.cfgs;if(Array.isArray(s)){const l=s.length;for(let y=0;y<l;y++)if(typeof s[y]!="string"){const v={instancePath:i+"/platforms/"+o+"/c\
fgs/"+y,schemaPath:"#/properties/platforms/items/properties/cfgs/items/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),
t++}}else{const l={instancePath:i+"/platforms/"+o+"/cfgs",schemaPath:"#/properties/platforms/items/properties/cfgs/type",keyword:"type",params:{
type:"array"}};e===null?e=[l]:e.push(l),t++}}}else{const s={instancePath:i+"/platforms/"+o,schemaPath:"#/properties/platforms/items/type",keyword:"\
type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}}}else{const n={instancePath:i+"/platforms",schemaPath:"#/properties/platforms/ty\
pe",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}if(p.packages!==void 0){let r=p.packages;if(Array.isArray(r)){const n=r.
length;for(let o=0;o<n;o++){let a=r[o];if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.id===void 0){const s={instancePath:i+"/packages/"+o,
schemaPath:"#/properties/packages/items/required",keyword:"required",params:{missingProperty:"id"}};e===null?e=[s]:e.push(s),t++}if(a.name===
void 0){const s={instancePath:i+"/packages/"+o,schemaPath:"#/properties/packages/items/required",keyword:"required",params:{missingProperty:"\
name"}};e===null?e=[s]:e.push(s),t++}if(a.version===void 0){const s={instancePath:i+"/packages/"+o,schemaPath:"#/properties/packages/items/r\
equired",keyword:"required",params:{missingProperty:"version"}};e===null?e=[s]:e.push(s),t++}if(a.id!==void 0){let s=a.id;if(typeof s=="stri\
ng"){if(x(s)<1){const l={instancePath:i+"/packages/"+o+"/id",schemaPath:"#/properties/packages/items/properties/id/minLength",keyword:"minLe\
ngth",params:{limit:1}};e===null?e=[l]:e.push(l),t++}}else{const l={instancePath:i+"/packages/"+o+"/id",schemaPath:"#/properties/packages/it\
ems/properties/id/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),t++}}if(a.name!==void 0){let s=a.name;if(typeof s=="\
string"){if(x(s)<1){const l={instancePath:i+"/packages/"+o+"/name",schemaPath:"#/properties/packages/items/properties/name/minLength",keyword:"\
minLength",params:{limit:1}};e===null?e=[l]:e.push(l),t++}}else{const l={instancePath:i+"/packages/"+o+"/name",schemaPath:"#/properties/pack\
ages/items/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),t++}}if(a.version!==void 0&&typeof a.version!=
"string"){const s={instancePath:i+"/packages/"+o+"/version",schemaPath:"#/properties/packages/items/properties/version/type",keyword:"type",
params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(a.source!==void 0&&typeof a.source!="string"){const s={instancePath:i+"/packages/"+o+
"/source",schemaPath:"#/properties/packages/items/properties/source/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}
if(a["manifest-path"]!==void 0&&typeof a["manifest-path"]!="string"){const s={instancePath:i+"/packages/"+o+"/manifest-path",schemaPath:"#/p\
roperties/packages/items/properties/manifest-path/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(a.links!==void 0&&
typeof a.links!="string"){const s={instancePath:i+"/packages/"+o+"/links",schemaPath:"#/properties/packages/items/properties/links/type",keyword:"\
type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(a["has-build-script"]!==void 0&&typeof a["has-build-script"]!="boolean"){const s={
instancePath:i+"/packages/"+o+"/has-build-script",schemaPath:"#/properties/packages/items/properties/has-build-script/type",keyword:"type",params:{
type:"boolean"}};e===null?e=[s]:e.push(s),t++}if(a["is-proc-macro"]!==void 0&&typeof a["is-proc-macro"]!="boolean"){const s={instancePath:i+
"/packages/"+o+"/is-proc-macro",schemaPath:"#/properties/packages/items/properties/is-proc-macro/type",keyword:"type",params:{type:"boolean"}};
e===null?e=[s]:e.push(s),t++}if(a["is-workspace-member"]!==void 0&&typeof a["is-workspace-member"]!="boolean"){const s={instancePath:i+"/pac\
kages/"+o+"/is-workspace-member",schemaPath:"#/properties/packages/items/properties/is-workspace-member/type",keyword:"type",params:{type:"b\
oolean"}};e===null?e=[s]:e.push(s),t++}if(a.adopts!==void 0&&typeof a.adopts!="boolean"){const s={instancePath:i+"/packages/"+o+"/adopts",schemaPath:"\
#/properties/packages/items/properties/adopts/type",keyword:"type",params:{type:"boolean"}};e===null?e=[s]:e.push(s),t++}if(a["crate-types"]!==
void 0){let s=a["crate-types"];if(Array.isArray(s)){const l=s.length;for(let y=0;y<l;y++)if(typeof s[y]!="string"){const v={instancePath:i+"\
/packages/"+o+"/crate-types/"+y,schemaPath:"#/properties/packages/items/properties/crate-types/items/type",keyword:"type",params:{type:"stri\
ng"}};e===null?e=[v]:e.push(v),t++}}else{const l={instancePath:i+"/packages/"+o+"/crate-types",schemaPath:"#/properties/packages/items/prope\
rties/crate-types/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),t++}}if(a.features!==void 0){let s=a.features;if(Array.
isArray(s)){const l=s.length;for(let y=0;y<l;y++)if(typeof s[y]!="string"){const v={instancePath:i+"/packages/"+o+"/features/"+y,schemaPath:"\
#/properties/packages/items/properties/features/items/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),t++}}else{const l={
instancePath:i+"/packages/"+o+"/features",schemaPath:"#/properties/packages/items/properties/features/type",keyword:"type",params:{type:"arr\
ay"}};e===null?e=[l]:e.push(l),t++}}}else{const s={instancePath:i+"/packages/"+o,schemaPath:"#/properties/packages/items/type",keyword:"type",
params:{type:"object"}};e===null?e=[s]:e.push(s),t++}}}else{const n={instancePath:i+"/packages",schemaPath:"#/properties/packages/type",keyword:"\
type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}if(p.nodes!==void 0){let r=p.nodes;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
package===void 0){const n={instancePath:i+"/nodes",schemaPath:"#/properties/nodes/required",keyword:"required",params:{missingProperty:"pack\
age"}};e===null?e=[n]:e.push(n),t++}if(r.platform===void 0){const n={instancePath:i+"/nodes",schemaPath:"#/properties/nodes/required",keyword:"\
required",params:{missingProperty:"platform"}};e===null?e=[n]:e.push(n),t++}if(r.package!==void 0){let n=r.package;if(Array.isArray(n)){const o=n.
length;for(let a=0;a<o;a++){let s=n[a];if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){const l={instancePath:i+"/nodes/package/"+a,
schemaPath:"#/properties/nodes/properties/package/items/type",keyword:"type",params:{type:"integer"}};e===null?e=[l]:e.push(l),t++}if(typeof s==
"number"&&isFinite(s)&&(s<0||isNaN(s))){const l={instancePath:i+"/nodes/package/"+a,schemaPath:"#/properties/nodes/properties/package/items/\
minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[l]:e.push(l),t++}}}else{const o={instancePath:i+"/nodes/package",schemaPath:"\
#/properties/nodes/properties/package/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),t++}}if(r.platform!==void 0){let n=r.
platform;if(Array.isArray(n)){const o=n.length;for(let a=0;a<o;a++){let s=n[a];if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){const l={
instancePath:i+"/nodes/platform/"+a,schemaPath:"#/properties/nodes/properties/platform/items/type",keyword:"type",params:{type:"integer"}};e===
null?e=[l]:e.push(l),t++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){const l={instancePath:i+"/nodes/platform/"+a,schemaPath:"#/pro\
perties/nodes/properties/platform/items/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[l]:e.push(l),t++}}}else{const o={
instancePath:i+"/nodes/platform",schemaPath:"#/properties/nodes/properties/platform/type",keyword:"type",params:{type:"array"}};e===null?e=[
o]:e.push(o),t++}}}else{const n={instancePath:i+"/nodes",schemaPath:"#/properties/nodes/type",keyword:"type",params:{type:"object"}};e===null?
e=[n]:e.push(n),t++}}if(p.edges!==void 0){let r=p.edges;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.start===void 0){const n={instancePath:i+
"/edges",schemaPath:"#/properties/edges/required",keyword:"required",params:{missingProperty:"start"}};e===null?e=[n]:e.push(n),t++}if(r.to===
void 0){const n={instancePath:i+"/edges",schemaPath:"#/properties/edges/required",keyword:"required",params:{missingProperty:"to"}};e===null?
e=[n]:e.push(n),t++}if(r.kind===void 0){const n={instancePath:i+"/edges",schemaPath:"#/properties/edges/required",keyword:"required",params:{
missingProperty:"kind"}};e===null?e=[n]:e.push(n),t++}if(r.start!==void 0){let n=r.start;if(Array.isArray(n)){const o=n.length;for(let a=0;a<
o;a++){let s=n[a];if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){const l={instancePath:i+"/edges/start/"+a,schemaPath:"#/properti\
es/edges/properties/start/items/type",keyword:"type",params:{type:"integer"}};e===null?e=[l]:e.push(l),t++}if(typeof s=="number"&&isFinite(s)&&
(s<0||isNaN(s))){const l={instancePath:i+"/edges/start/"+a,schemaPath:"#/properties/edges/properties/start/items/minimum",keyword:"minimum",
params:{comparison:">=",limit:0}};e===null?e=[l]:e.push(l),t++}}}else{const o={instancePath:i+"/edges/start",schemaPath:"#/properties/edges/\
properties/start/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),t++}}if(r.to!==void 0){let n=r.to;if(Array.isArray(n)){
const o=n.length;for(let a=0;a<o;a++){let s=n[a];if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){const l={instancePath:i+"/edges/t\
o/"+a,schemaPath:"#/properties/edges/properties/to/items/type",keyword:"type",params:{type:"integer"}};e===null?e=[l]:e.push(l),t++}if(typeof s==
"number"&&isFinite(s)&&(s<0||isNaN(s))){const l={instancePath:i+"/edges/to/"+a,schemaPath:"#/properties/edges/properties/to/items/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}};e===null?e=[l]:e.push(l),t++}}}else{const o={instancePath:i+"/edges/to",schemaPath:"#/properties/\
edges/properties/to/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),t++}}if(r.kind!==void 0){let n=r.kind;if(Array.isArray(
n)){const o=n.length;for(let a=0;a<o;a++){let s=n[a];if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){const l={instancePath:i+"/edg\
es/kind/"+a,schemaPath:"#/properties/edges/properties/kind/items/type",keyword:"type",params:{type:"integer"}};e===null?e=[l]:e.push(l),t++}
if(typeof s=="number"&&isFinite(s)){if(s>3||isNaN(s)){const l={instancePath:i+"/edges/kind/"+a,schemaPath:"#/properties/edges/properties/kin\
d/items/maximum",keyword:"maximum",params:{comparison:"<=",limit:3}};e===null?e=[l]:e.push(l),t++}if(s<0||isNaN(s)){const l={instancePath:i+
"/edges/kind/"+a,schemaPath:"#/properties/edges/properties/kind/items/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?
e=[l]:e.push(l),t++}}}}else{const o={instancePath:i+"/edges/kind",schemaPath:"#/properties/edges/properties/kind/type",keyword:"type",params:{
type:"array"}};e===null?e=[o]:e.push(o),t++}}}else{const n={instancePath:i+"/edges",schemaPath:"#/properties/edges/type",keyword:"type",params:{
type:"object"}};e===null?e=[n]:e.push(n),t++}}if(p.roots!==void 0){let r=p.roots;if(Array.isArray(r)){const n=r.length;for(let o=0;o<n;o++){
let a=r[o];if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){const s={instancePath:i+"/roots/"+o,schemaPath:"#/properties/roots/item\
s/type",keyword:"type",params:{type:"integer"}};e===null?e=[s]:e.push(s),t++}if(typeof a=="number"&&isFinite(a)&&(a<0||isNaN(a))){const s={instancePath:i+
"/roots/"+o,schemaPath:"#/properties/roots/items/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[s]:e.push(s),t++}}}else{
const n={instancePath:i+"/roots",schemaPath:"#/properties/roots/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}if(p.
values!==void 0&&!Array.isArray(p.values)){const r={instancePath:i+"/values",schemaPath:"#/properties/values/type",keyword:"type",params:{type:"\
array"}};e===null?e=[r]:e.push(r),t++}if(p.facts!==void 0){let r=p.facts;if(Array.isArray(r)){const n=r.length;for(let o=0;o<n;o++){let a=r[o];
if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.schema===void 0){const s={instancePath:i+"/facts/"+o,schemaPath:"#/properties/facts/items/\
required",keyword:"required",params:{missingProperty:"schema"}};e===null?e=[s]:e.push(s),t++}if(a.name===void 0){const s={instancePath:i+"/f\
acts/"+o,schemaPath:"#/properties/facts/items/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[s]:e.push(s),t++}if(a.
domains===void 0){const s={instancePath:i+"/facts/"+o,schemaPath:"#/properties/facts/items/required",keyword:"required",params:{missingProperty:"\
domains"}};e===null?e=[s]:e.push(s),t++}if(a.target===void 0){const s={instancePath:i+"/facts/"+o,schemaPath:"#/properties/facts/items/requi\
red",keyword:"required",params:{missingProperty:"target"}};e===null?e=[s]:e.push(s),t++}if(a.value===void 0){const s={instancePath:i+"/facts\
/"+o,schemaPath:"#/properties/facts/items/required",keyword:"required",params:{missingProperty:"value"}};e===null?e=[s]:e.push(s),t++}if(a.trust===
void 0){const s={instancePath:i+"/facts/"+o,schemaPath:"#/properties/facts/items/required",keyword:"required",params:{missingProperty:"trust"}};
e===null?e=[s]:e.push(s),t++}if(a.origin===void 0){const s={instancePath:i+"/facts/"+o,schemaPath:"#/properties/facts/items/required",keyword:"\
required",params:{missingProperty:"origin"}};e===null?e=[s]:e.push(s),t++}if(a.package!==void 0){let s=a.package;if(!(typeof s=="number"&&!(s%
1)&&!isNaN(s)&&isFinite(s))){const l={instancePath:i+"/facts/"+o+"/package",schemaPath:"#/properties/facts/items/properties/package/type",keyword:"\
type",params:{type:"integer"}};e===null?e=[l]:e.push(l),t++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){const l={instancePath:i+"/f\
acts/"+o+"/package",schemaPath:"#/properties/facts/items/properties/package/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===
null?e=[l]:e.push(l),t++}}if(a.schema!==void 0&&(g(a.schema,{instancePath:i+"/facts/"+o+"/schema",parentData:a,parentDataProperty:"schema",rootData:u,
dynamicAnchors:f})||(e=e===null?g.errors:e.concat(g.errors),t=e.length)),a.name!==void 0&&(k(a.name,{instancePath:i+"/facts/"+o+"/name",parentData:a,
parentDataProperty:"name",rootData:u,dynamicAnchors:f})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),a.domains!==void 0&&(b(a.domains,
{instancePath:i+"/facts/"+o+"/domains",parentData:a,parentDataProperty:"domains",rootData:u,dynamicAnchors:f})||(e=e===null?b.errors:e.concat(
b.errors),t=e.length)),a.target!==void 0&&typeof a.target!="string"){const s={instancePath:i+"/facts/"+o+"/target",schemaPath:"#/properties/\
facts/items/properties/target/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(a["out-dir"]!==void 0&&typeof a["\
out-dir"]!="string"){const s={instancePath:i+"/facts/"+o+"/out-dir",schemaPath:"#/properties/facts/items/properties/out-dir/type",keyword:"t\
ype",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(a.value!==void 0){let s=a.value;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(
s))){const l={instancePath:i+"/facts/"+o+"/value",schemaPath:"#/properties/facts/items/properties/value/type",keyword:"type",params:{type:"i\
nteger"}};e===null?e=[l]:e.push(l),t++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){const l={instancePath:i+"/facts/"+o+"/value",schemaPath:"\
#/properties/facts/items/properties/value/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[l]:e.push(l),t++}}if(a.trust!==
void 0&&(q(a.trust,{instancePath:i+"/facts/"+o+"/trust",parentData:a,parentDataProperty:"trust",rootData:u,dynamicAnchors:f})||(e=e===null?q.
errors:e.concat(q.errors),t=e.length)),a.origin!==void 0&&(A(a.origin,{instancePath:i+"/facts/"+o+"/origin",parentData:a,parentDataProperty:"\
origin",rootData:u,dynamicAnchors:f})||(e=e===null?A.errors:e.concat(A.errors),t=e.length)),a.overridden!==void 0){let s=a.overridden;if(Array.
isArray(s)){const l=s.length;for(let y=0;y<l;y++)j(s[y],{instancePath:i+"/facts/"+o+"/overridden/"+y,parentData:s,parentDataProperty:y,rootData:u,
dynamicAnchors:f})||(e=e===null?j.errors:e.concat(j.errors),t=e.length)}else{const l={instancePath:i+"/facts/"+o+"/overridden",schemaPath:"#\
/properties/facts/items/properties/overridden/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),t++}}a.narrowed!==void 0&&
(D(a.narrowed,{instancePath:i+"/facts/"+o+"/narrowed",parentData:a,parentDataProperty:"narrowed",rootData:u,dynamicAnchors:f})||(e=e===null?
D.errors:e.concat(D.errors),t=e.length))}else{const s={instancePath:i+"/facts/"+o,schemaPath:"#/properties/facts/items/type",keyword:"type",
params:{type:"object"}};e===null?e=[s]:e.push(s),t++}}}else{const n={instancePath:i+"/facts",schemaPath:"#/properties/facts/type",keyword:"t\
ype",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}if(p.schemas!==void 0){let r=p.schemas;if(r&&typeof r=="object"&&!Array.isArray(r))
for(const n in r){let o=r[n];if(!(o&&typeof o=="object"&&!Array.isArray(o))){const a={instancePath:i+"/schemas/"+n.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/schemas/additionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),t++}}else{
const n={instancePath:i+"/schemas",schemaPath:"#/properties/schemas/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),t++}}
if(p.layers!==void 0){let r=p.layers;if(Array.isArray(r)){const n=r.length;for(let o=0;o<n;o++)F(r[o],{instancePath:i+"/layers/"+o,parentData:r,
parentDataProperty:o,rootData:u,dynamicAnchors:f})||(e=e===null?F.errors:e.concat(F.errors),t=e.length)}else{const n={instancePath:i+"/layer\
s",schemaPath:"#/properties/layers/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}}else{const r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return E.errors=e,t===0}E.evaluated={props:{"px-meta":!0,platforms:!0,
packages:!0,nodes:!0,edges:!0,roots:!0,values:!0,facts:!0,schemas:!0,layers:!0},dynamicProps:!1,dynamicItems:!1};export{M as validate};
