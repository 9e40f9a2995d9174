// Generated from packages/schema/schemas by `npm run generate -w packages/schema`. Do not edit.
// @ts-nocheck
import { textLength } from "../../validator-runtime.js";

const M=L,O={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"px-meta:snapshot@1",type:"object",required:["px-meta","platforms","\
packages","nodes","edges","roots","facts"],properties:{"px-meta":{const:"snapshot@1"},platforms:{type:"array",items:{type:"object",required:[
"domain","triple"],properties:{domain:{$ref:"#/$defs/domain"},triple:{type:"string",minLength:1},cfgs:{type:"array",items:{type:"string"}}}}},
packages:{type:"array",items:{type:"object",required:["id","name","version"],properties:{id:{type:"string",minLength:1},name:{type:"string",
minLength:1},version:{type:"string"},source:{type:"string"},"manifest-path":{type:"string"},links:{type:"string"},"has-build-script":{type:"\
boolean"},"is-proc-macro":{type:"boolean"},"is-workspace-member":{type:"boolean"},adopts:{type:"boolean"},"crate-types":{type:"array",items:{
type:"string"}},metadata:{}}}},nodes:{type:"object",required:["package","platform"],properties:{package:{type:"array",items:{type:"integer",
minimum:0}},platform:{type:"array",items:{type:"integer",minimum:0}}}},edges:{type:"object",required:["start","to","kind"],properties:{start:{
type:"array",items:{type:"integer",minimum:0}},to:{type:"array",items:{type:"integer",minimum:0}},kind:{type:"array",items:{type:"integer",minimum:0,
maximum:3}}}},roots:{type:"array",items:{type:"integer",minimum:0}},facts:{type:"array",items:{type:"object",required:["package","schema","n\
ame","domains","target","value","trust","origin"],properties:{package:{type:"string",minLength:1},schema:{$ref:"#/$defs/schema-id"},name:{$ref:"\
#/$defs/fact-name"},domains:{$ref:"#/$defs/domains"},target:{type:"string"},"out-dir":{type:"string"},value:{},trust:{$ref:"#/$defs/trust"},
origin:{$ref:"#/$defs/origin"},overridden:{type:"array",items:{$ref:"#/$defs/override-step"}},narrowed:{$ref:"#/$defs/narrowed"}}}},schemas:{
type:"object",additionalProperties:{type:"object"}},layers:{type:"array",items:{$ref:"#/$defs/layer"}}},$defs:{domain:{enum:["target","host"]},
domains:{type:"array",uniqueItems:!0,items:{type:"string",enum:["target","host"]}},"fact-name":{type:"string",minLength:1,maxLength:128},layer:{
type:"object",required:["kind","place","overrides"],properties:{kind:{$ref:"#/$defs/layer-kind"},place:{type:"string"},policy:{type:"object",
properties:{vendoring:{enum:["allow","forbid","require"]},network:{enum:["allow","deny"]},conflicts:{enum:["warn","deny"]}}},overrides:{type:"\
array",items:{$ref:"#/$defs/override"}}}},"layer-kind":{enum:["workspace","site","compiled","environment","command-line"]},narrowed:{type:"o\
bject",additionalProperties:{type:"object",properties:{reach:{enum:["direct","self","public","all"]},plane:{type:"array",items:{enum:["compi\
le","link","load","tool"]}}}}},origin:{type:"object",required:["method"],properties:{file:{type:"string"},line:{type:"integer",minimum:1},column:{
type:"integer",minimum:1},method:{enum:["literal","probe","env","file","harvest","rustc","override"]},inputs:{type:"array",items:{type:"obje\
ct",required:["kind","name"],properties:{kind:{enum:["env","file","tool","output"]},name:{type:"string"},digest:{$ref:"#/$defs/sha256"}}}}}},
override:{type:"object",required:["select","schema","name","operator","pointer"],properties:{select:{$ref:"#/$defs/select"},schema:{$ref:"#/\
$defs/schema-id"},name:{$ref:"#/$defs/fact-name"},operator:{enum:["default","set","unset","require","waive","append","prepend","remove","upd\
ate","replace"]},pointer:{$ref:"#/$defs/pointer"},value:{},reason:{type:"string"},optional:{type:"boolean"},line:{type:"integer",minimum:1},
column:{type:"integer",minimum:1}}},"override-step":{type:"object",required:["layer","operator","pointer"],properties:{layer:{type:"object",
required:["kind","place"],properties:{kind:{$ref:"#/$defs/layer-kind"},place:{type:"string"},line:{type:"integer",minimum:1},column:{type:"i\
nteger",minimum:1}}},operator:{type:"string"},pointer:{$ref:"#/$defs/pointer"},was:{},reason:{type:"string"}}},pointer:{type:"string",pattern:"\
^(/([^~/]|~[01])*)*$"},"schema-id":{type:"string",pattern:"^([a-z0-9][a-z0-9_-]{0,63}:)?[a-z][a-z0-9-]{0,63}@[1-9][0-9]{0,3}$"},select:{type:"\
object",properties:{crate:{type:"string"},version:{type:"string"},links:{type:"string"},when:{type:"string"},domain:{$ref:"#/$defs/domain"}}},
sha256:{type:"string",pattern:"^[0-9a-f]{64}$"},trust:{enum:["harvested","published","probed","overridden","declared"]}}},_={enum:["target",
"host"]};function h(p,{instancePath:s="",parentData:y,parentDataProperty:c,rootData:u=p,dynamicAnchors:f={}}={}){let e=null,t=0;const m=h.evaluated;
if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),!(p==="target"||p==="host")){const r={instancePath:s,schemaPath:"#/enum",
keyword:"enum",params:{allowedValues:_.enum}};e===null?e=[r]:e.push(r),t++}return h.errors=e,t===0}h.evaluated={dynamicProps:!1,dynamicItems:!1};
const Q={type:"string",pattern:"^([a-z0-9][a-z0-9_-]{0,63}:)?[a-z][a-z0-9-]{0,63}@[1-9][0-9]{0,3}$"},R=new RegExp("^([a-z0-9][a-z0-9_-]{0,63\
}:)?[a-z][a-z0-9-]{0,63}@[1-9][0-9]{0,3}$","u");function g(p,{instancePath:s="",parentData:y,parentDataProperty:c,rootData:u=p,dynamicAnchors:f={}}={}){
let e=null,t=0;const m=g.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(!R.test(p)){const r={
instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^([a-z0-9][a-z0-9_-]{0,63}:)?[a-z][a-z0-9-]{0,63}@[1-9][0-9]{0,3}$"}};
e===null?e=[r]:e.push(r),t++}}else{const r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(
r),t++}return g.errors=e,t===0}g.evaluated={dynamicProps:!1,dynamicItems:!1};const S={type:"string",minLength:1,maxLength:128},v=textLength;
function k(p,{instancePath:s="",parentData:y,parentDataProperty:c,rootData:u=p,dynamicAnchors:f={}}={}){let e=null,t=0;const m=k.evaluated;if(m.
dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(v(p)>128){const r={instancePath:s,schemaPath:"#/maxLe\
ngth",keyword:"maxLength",params:{limit:128}};e===null?e=[r]:e.push(r),t++}if(v(p)<1){const r={instancePath:s,schemaPath:"#/minLength",keyword:"\
minLength",params:{limit:1}};e===null?e=[r]:e.push(r),t++}}else{const r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"str\
ing"}};e===null?e=[r]:e.push(r),t++}return k.errors=e,t===0}k.evaluated={dynamicProps:!1,dynamicItems:!1};const B={type:"array",uniqueItems:!0,
items:{type:"string",enum:["target","host"]}};function b(p,{instancePath:s="",parentData:y,parentDataProperty:c,rootData:u=p,dynamicAnchors:f={}}={}){
let e=null,t=0;const m=b.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),Array.isArray(p)){const r=p.length;for(let a=0;a<
r;a++){let i=p[a];if(typeof i!="string"){const l={instancePath:s+"/"+a,schemaPath:"#/items/type",keyword:"type",params:{type:"string"}};e===
null?e=[l]:e.push(l),t++}if(!(i==="target"||i==="host")){const l={instancePath:s+"/"+a,schemaPath:"#/items/enum",keyword:"enum",params:{allowedValues:B.
items.enum}};e===null?e=[l]:e.push(l),t++}}let n=p.length,o;if(n>1){const a={};for(;n--;){let i=p[n];if(typeof i=="string"){if(typeof a[i]==
"number"){o=a[i];const l={instancePath:s,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i:n,j:o}};e===null?e=[l]:e.push(l),t++;break}
a[i]=n}}}}else{const r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"array"}};e===null?e=[r]:e.push(r),t++}return b.errors=
e,t===0}b.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};const C={enum:["harvested","published","probed","overridden","declared"]};function q(p,{
instancePath:s="",parentData:y,parentDataProperty:c,rootData:u=p,dynamicAnchors:f={}}={}){let e=null,t=0;const m=q.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),!(p==="harvested"||p==="published"||p==="probed"||p==="overridden"||p==="declared")){const r={
instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:C.enum}};e===null?e=[r]:e.push(r),t++}return q.errors=e,t===0}q.evaluated=
{dynamicProps:!1,dynamicItems:!1};const z={type:"object",required:["method"],properties:{file:{type:"string"},line:{type:"integer",minimum:1},
column:{type:"integer",minimum:1},method:{enum:["literal","probe","env","file","harvest","rustc","override"]},inputs:{type:"array",items:{type:"\
object",required:["kind","name"],properties:{kind:{enum:["env","file","tool","output"]},name:{type:"string"},digest:{$ref:"#/$defs/sha256"}}}}}},
T={type:"string",pattern:"^[0-9a-f]{64}$"},G=new RegExp("^[0-9a-f]{64}$","u");function $(p,{instancePath:s="",parentData:y,parentDataProperty:c,
rootData:u=p,dynamicAnchors:f={}}={}){let e=null,t=0;const m=$.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),
typeof p=="string"){if(!G.test(p)){const r={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"}};e===null?
e=[r]:e.push(r),t++}}else{const r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}return $.
errors=e,t===0}$.evaluated={dynamicProps:!1,dynamicItems:!1};function j(p,{instancePath:s="",parentData:y,parentDataProperty:c,rootData:u=p,
dynamicAnchors:f={}}={}){let e=null,t=0;const m=j.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),p&&typeof p==
"object"&&!Array.isArray(p)){if(p.method===void 0){const r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
method"}};e===null?e=[r]:e.push(r),t++}if(p.file!==void 0&&typeof p.file!="string"){const r={instancePath:s+"/file",schemaPath:"#/properties\
/file/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(p.line!==void 0){let r=p.line;if(!(typeof r=="number"&&!(r%
1)&&!isNaN(r)&&isFinite(r))){const n={instancePath:s+"/line",schemaPath:"#/properties/line/type",keyword:"type",params:{type:"integer"}};e===
null?e=[n]:e.push(n),t++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){const n={instancePath:s+"/line",schemaPath:"#/properties/line/\
minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[n]:e.push(n),t++}}if(p.column!==void 0){let r=p.column;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const n={instancePath:s+"/column",schemaPath:"#/properties/column/type",keyword:"type",params:{type:"\
integer"}};e===null?e=[n]:e.push(n),t++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){const n={instancePath:s+"/column",schemaPath:"#\
/properties/column/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[n]:e.push(n),t++}}if(p.method!==void 0){let r=p.
method;if(!(r==="literal"||r==="probe"||r==="env"||r==="file"||r==="harvest"||r==="rustc"||r==="override")){const n={instancePath:s+"/method",
schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues:z.properties.method.enum}};e===null?e=[n]:e.push(n),t++}}if(p.inputs!==
void 0){let r=p.inputs;if(Array.isArray(r)){const n=r.length;for(let o=0;o<n;o++){let a=r[o];if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.
kind===void 0){const i={instancePath:s+"/inputs/"+o,schemaPath:"#/properties/inputs/items/required",keyword:"required",params:{missingProperty:"\
kind"}};e===null?e=[i]:e.push(i),t++}if(a.name===void 0){const i={instancePath:s+"/inputs/"+o,schemaPath:"#/properties/inputs/items/required",
keyword:"required",params:{missingProperty:"name"}};e===null?e=[i]:e.push(i),t++}if(a.kind!==void 0){let i=a.kind;if(!(i==="env"||i==="file"||
i==="tool"||i==="output")){const l={instancePath:s+"/inputs/"+o+"/kind",schemaPath:"#/properties/inputs/items/properties/kind/enum",keyword:"\
enum",params:{allowedValues:z.properties.inputs.items.properties.kind.enum}};e===null?e=[l]:e.push(l),t++}}if(a.name!==void 0&&typeof a.name!=
"string"){const i={instancePath:s+"/inputs/"+o+"/name",schemaPath:"#/properties/inputs/items/properties/name/type",keyword:"type",params:{type:"\
string"}};e===null?e=[i]:e.push(i),t++}a.digest!==void 0&&($(a.digest,{instancePath:s+"/inputs/"+o+"/digest",parentData:a,parentDataProperty:"\
digest",rootData:u,dynamicAnchors:f})||(e=e===null?$.errors:e.concat($.errors),t=e.length))}else{const i={instancePath:s+"/inputs/"+o,schemaPath:"\
#/properties/inputs/items/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),t++}}}else{const n={instancePath:s+"/inputs",
schemaPath:"#/properties/inputs/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}}else{const r={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return j.errors=e,t===0}j.evaluated={props:{file:!0,line:!0,column:!0,
method:!0,inputs:!0},dynamicProps:!1,dynamicItems:!1};const U={type:"object",required:["layer","operator","pointer"],properties:{layer:{type:"\
object",required:["kind","place"],properties:{kind:{$ref:"#/$defs/layer-kind"},place:{type:"string"},line:{type:"integer",minimum:1},column:{
type:"integer",minimum:1}}},operator:{type:"string"},pointer:{$ref:"#/$defs/pointer"},was:{},reason:{type:"string"}}},H={enum:["workspace","\
site","compiled","environment","command-line"]};function P(p,{instancePath:s="",parentData:y,parentDataProperty:c,rootData:u=p,dynamicAnchors:f={}}={}){
let e=null,t=0;const m=P.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),!(p==="workspace"||p==="site"||p==="\
compiled"||p==="environment"||p==="command-line")){const r={instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:H.enum}};
e===null?e=[r]:e.push(r),t++}return P.errors=e,t===0}P.evaluated={dynamicProps:!1,dynamicItems:!1};const W={type:"string",pattern:"^(/([^~/]\
|~[01])*)*$"},J=new RegExp("^(/([^~/]|~[01])*)*$","u");function w(p,{instancePath:s="",parentData:y,parentDataProperty:c,rootData:u=p,dynamicAnchors:f={}}={}){
let e=null,t=0;const m=w.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),typeof p=="string"){if(!J.test(p)){const r={
instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(/([^~/]|~[01])*)*$"}};e===null?e=[r]:e.push(r),t++}}else{const r={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}return w.errors=e,t===0}w.evaluated={
dynamicProps:!1,dynamicItems:!1};function A(p,{instancePath:s="",parentData:y,parentDataProperty:c,rootData:u=p,dynamicAnchors:f={}}={}){let e=null,
t=0;const m=A.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),p&&typeof p=="object"&&!Array.isArray(p)){if(p.
layer===void 0){const r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"layer"}};e===null?e=[r]:e.push(r),
t++}if(p.operator===void 0){const r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"operator"}};e===null?
e=[r]:e.push(r),t++}if(p.pointer===void 0){const r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"point\
er"}};e===null?e=[r]:e.push(r),t++}if(p.layer!==void 0){let r=p.layer;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.kind===void 0){const n={
instancePath:s+"/layer",schemaPath:"#/properties/layer/required",keyword:"required",params:{missingProperty:"kind"}};e===null?e=[n]:e.push(n),
t++}if(r.place===void 0){const n={instancePath:s+"/layer",schemaPath:"#/properties/layer/required",keyword:"required",params:{missingProperty:"\
place"}};e===null?e=[n]:e.push(n),t++}if(r.kind!==void 0&&(P(r.kind,{instancePath:s+"/layer/kind",parentData:r,parentDataProperty:"kind",rootData:u,
dynamicAnchors:f})||(e=e===null?P.errors:e.concat(P.errors),t=e.length)),r.place!==void 0&&typeof r.place!="string"){const n={instancePath:s+
"/layer/place",schemaPath:"#/properties/layer/properties/place/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),t++}if(r.
line!==void 0){let n=r.line;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){const o={instancePath:s+"/layer/line",schemaPath:"#/pr\
operties/layer/properties/line/type",keyword:"type",params:{type:"integer"}};e===null?e=[o]:e.push(o),t++}if(typeof n=="number"&&isFinite(n)&&
(n<1||isNaN(n))){const o={instancePath:s+"/layer/line",schemaPath:"#/properties/layer/properties/line/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1}};e===null?e=[o]:e.push(o),t++}}if(r.column!==void 0){let n=r.column;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){const o={
instancePath:s+"/layer/column",schemaPath:"#/properties/layer/properties/column/type",keyword:"type",params:{type:"integer"}};e===null?e=[o]:
e.push(o),t++}if(typeof n=="number"&&isFinite(n)&&(n<1||isNaN(n))){const o={instancePath:s+"/layer/column",schemaPath:"#/properties/layer/pr\
operties/column/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[o]:e.push(o),t++}}}else{const n={instancePath:s+"/l\
ayer",schemaPath:"#/properties/layer/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),t++}}if(p.operator!==void 0&&typeof p.
operator!="string"){const r={instancePath:s+"/operator",schemaPath:"#/properties/operator/type",keyword:"type",params:{type:"string"}};e===null?
e=[r]:e.push(r),t++}if(p.pointer!==void 0&&(w(p.pointer,{instancePath:s+"/pointer",parentData:p,parentDataProperty:"pointer",rootData:u,dynamicAnchors:f})||
(e=e===null?w.errors:e.concat(w.errors),t=e.length)),p.reason!==void 0&&typeof p.reason!="string"){const r={instancePath:s+"/reason",schemaPath:"\
#/properties/reason/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}}else{const r={instancePath:s,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return A.errors=e,t===0}A.evaluated={props:{layer:!0,operator:!0,pointer:!0,
was:!0,reason:!0},dynamicProps:!1,dynamicItems:!1};const V={type:"object",additionalProperties:{type:"object",properties:{reach:{enum:["dire\
ct","self","public","all"]},plane:{type:"array",items:{enum:["compile","link","load","tool"]}}}}};function D(p,{instancePath:s="",parentData:y,
parentDataProperty:c,rootData:u=p,dynamicAnchors:f={}}={}){let e=null,t=0;const m=D.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&
(m.items=void 0),p&&typeof p=="object"&&!Array.isArray(p))for(const r in p){let n=p[r];if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.reach!==
void 0){let o=n.reach;if(!(o==="direct"||o==="self"||o==="public"||o==="all")){const a={instancePath:s+"/"+r.replace(/~/g,"~0").replace(/\//g,
"~1")+"/reach",schemaPath:"#/additionalProperties/properties/reach/enum",keyword:"enum",params:{allowedValues:V.additionalProperties.properties.
reach.enum}};e===null?e=[a]:e.push(a),t++}}if(n.plane!==void 0){let o=n.plane;if(Array.isArray(o)){const a=o.length;for(let i=0;i<a;i++){let l=o[i];
if(!(l==="compile"||l==="link"||l==="load"||l==="tool")){const d={instancePath:s+"/"+r.replace(/~/g,"~0").replace(/\//g,"~1")+"/plane/"+i,schemaPath:"\
#/additionalProperties/properties/plane/items/enum",keyword:"enum",params:{allowedValues:V.additionalProperties.properties.plane.items.enum}};
e===null?e=[d]:e.push(d),t++}}}else{const a={instancePath:s+"/"+r.replace(/~/g,"~0").replace(/\//g,"~1")+"/plane",schemaPath:"#/additionalPr\
operties/properties/plane/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),t++}}}else{const o={instancePath:s+"/"+r.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),t++}}else{
const r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return D.errors=e,t===0}D.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};const E={type:"object",required:["kind","place","overrides"],properties:{kind:{$ref:"#/$defs/laye\
r-kind"},place:{type:"string"},policy:{type:"object",properties:{vendoring:{enum:["allow","forbid","require"]},network:{enum:["allow","deny"]},
conflicts:{enum:["warn","deny"]}}},overrides:{type:"array",items:{$ref:"#/$defs/override"}}}},K={type:"object",required:["select","schema","\
name","operator","pointer"],properties:{select:{$ref:"#/$defs/select"},schema:{$ref:"#/$defs/schema-id"},name:{$ref:"#/$defs/fact-name"},operator:{
enum:["default","set","unset","require","waive","append","prepend","remove","update","replace"]},pointer:{$ref:"#/$defs/pointer"},value:{},reason:{
type:"string"},optional:{type:"boolean"},line:{type:"integer",minimum:1},column:{type:"integer",minimum:1}}},X={type:"object",properties:{crate:{
type:"string"},version:{type:"string"},links:{type:"string"},when:{type:"string"},domain:{$ref:"#/$defs/domain"}}};function N(p,{instancePath:s="",
parentData:y,parentDataProperty:c,rootData:u=p,dynamicAnchors:f={}}={}){let e=null,t=0;const m=N.evaluated;if(m.dynamicProps&&(m.props=void 0),
m.dynamicItems&&(m.items=void 0),p&&typeof p=="object"&&!Array.isArray(p)){if(p.crate!==void 0&&typeof p.crate!="string"){const r={instancePath:s+
"/crate",schemaPath:"#/properties/crate/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(p.version!==void 0&&typeof p.
version!="string"){const r={instancePath:s+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"}};e===null?
e=[r]:e.push(r),t++}if(p.links!==void 0&&typeof p.links!="string"){const r={instancePath:s+"/links",schemaPath:"#/properties/links/type",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(p.when!==void 0&&typeof p.when!="string"){const r={instancePath:s+"/when",schemaPath:"\
#/properties/when/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}p.domain!==void 0&&(h(p.domain,{instancePath:s+"\
/domain",parentData:p,parentDataProperty:"domain",rootData:u,dynamicAnchors:f})||(e=e===null?h.errors:e.concat(h.errors),t=e.length))}else{const r={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return N.errors=e,t===0}N.evaluated={
props:{crate:!0,version:!0,links:!0,when:!0,domain:!0},dynamicProps:!1,dynamicItems:!1};function I(p,{instancePath:s="",parentData:y,parentDataProperty:c,
rootData:u=p,dynamicAnchors:f={}}={}){let e=null,t=0;const m=I.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),
p&&typeof p=="object"&&!Array.isArray(p)){if(p.select===void 0){const r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
select"}};e===null?e=[r]:e.push(r),t++}if(p.schema===void 0){const r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
schema"}};e===null?e=[r]:e.push(r),t++}if(p.name===void 0){const r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
name"}};e===null?e=[r]:e.push(r),t++}if(p.operator===void 0){const r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
operator"}};e===null?e=[r]:e.push(r),t++}if(p.pointer===void 0){const r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
pointer"}};e===null?e=[r]:e.push(r),t++}if(p.select!==void 0&&(N(p.select,{instancePath:s+"/select",parentData:p,parentDataProperty:"select",
rootData:u,dynamicAnchors:f})||(e=e===null?N.errors:e.concat(N.errors),t=e.length)),p.schema!==void 0&&(g(p.schema,{instancePath:s+"/schema",
parentData:p,parentDataProperty:"schema",rootData:u,dynamicAnchors:f})||(e=e===null?g.errors:e.concat(g.errors),t=e.length)),p.name!==void 0&&
(k(p.name,{instancePath:s+"/name",parentData:p,parentDataProperty:"name",rootData:u,dynamicAnchors:f})||(e=e===null?k.errors:e.concat(k.errors),
t=e.length)),p.operator!==void 0){let r=p.operator;if(!(r==="default"||r==="set"||r==="unset"||r==="require"||r==="waive"||r==="append"||r===
"prepend"||r==="remove"||r==="update"||r==="replace")){const n={instancePath:s+"/operator",schemaPath:"#/properties/operator/enum",keyword:"\
enum",params:{allowedValues:K.properties.operator.enum}};e===null?e=[n]:e.push(n),t++}}if(p.pointer!==void 0&&(w(p.pointer,{instancePath:s+"\
/pointer",parentData:p,parentDataProperty:"pointer",rootData:u,dynamicAnchors:f})||(e=e===null?w.errors:e.concat(w.errors),t=e.length)),p.reason!==
void 0&&typeof p.reason!="string"){const r={instancePath:s+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type:"stri\
ng"}};e===null?e=[r]:e.push(r),t++}if(p.optional!==void 0&&typeof p.optional!="boolean"){const r={instancePath:s+"/optional",schemaPath:"#/p\
roperties/optional/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(p.line!==void 0){let r=p.line;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const n={instancePath:s+"/line",schemaPath:"#/properties/line/type",keyword:"type",params:{type:"\
integer"}};e===null?e=[n]:e.push(n),t++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){const n={instancePath:s+"/line",schemaPath:"#/p\
roperties/line/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[n]:e.push(n),t++}}if(p.column!==void 0){let r=p.column;
if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const n={instancePath:s+"/column",schemaPath:"#/properties/column/type",keyword:"t\
ype",params:{type:"integer"}};e===null?e=[n]:e.push(n),t++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){const n={instancePath:s+"/co\
lumn",schemaPath:"#/properties/column/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[n]:e.push(n),t++}}}else{const r={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return I.errors=e,t===0}I.evaluated={
props:{select:!0,schema:!0,name:!0,operator:!0,pointer:!0,value:!0,reason:!0,optional:!0,line:!0,column:!0},dynamicProps:!1,dynamicItems:!1};
function F(p,{instancePath:s="",parentData:y,parentDataProperty:c,rootData:u=p,dynamicAnchors:f={}}={}){let e=null,t=0;const m=F.evaluated;if(m.
dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),p&&typeof p=="object"&&!Array.isArray(p)){if(p.kind===void 0){const r={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"}};e===null?e=[r]:e.push(r),t++}if(p.place===void 0){const r={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"place"}};e===null?e=[r]:e.push(r),t++}if(p.overrides===void 0){const r={
instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"overrides"}};e===null?e=[r]:e.push(r),t++}if(p.kind!==void 0&&
(P(p.kind,{instancePath:s+"/kind",parentData:p,parentDataProperty:"kind",rootData:u,dynamicAnchors:f})||(e=e===null?P.errors:e.concat(P.errors),
t=e.length)),p.place!==void 0&&typeof p.place!="string"){const r={instancePath:s+"/place",schemaPath:"#/properties/place/type",keyword:"type",
params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(p.policy!==void 0){let r=p.policy;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
vendoring!==void 0){let n=r.vendoring;if(!(n==="allow"||n==="forbid"||n==="require")){const o={instancePath:s+"/policy/vendoring",schemaPath:"\
#/properties/policy/properties/vendoring/enum",keyword:"enum",params:{allowedValues:E.properties.policy.properties.vendoring.enum}};e===null?
e=[o]:e.push(o),t++}}if(r.network!==void 0){let n=r.network;if(!(n==="allow"||n==="deny")){const o={instancePath:s+"/policy/network",schemaPath:"\
#/properties/policy/properties/network/enum",keyword:"enum",params:{allowedValues:E.properties.policy.properties.network.enum}};e===null?e=[
o]:e.push(o),t++}}if(r.conflicts!==void 0){let n=r.conflicts;if(!(n==="warn"||n==="deny")){const o={instancePath:s+"/policy/conflicts",schemaPath:"\
#/properties/policy/properties/conflicts/enum",keyword:"enum",params:{allowedValues:E.properties.policy.properties.conflicts.enum}};e===null?
e=[o]:e.push(o),t++}}}else{const n={instancePath:s+"/policy",schemaPath:"#/properties/policy/type",keyword:"type",params:{type:"object"}};e===
null?e=[n]:e.push(n),t++}}if(p.overrides!==void 0){let r=p.overrides;if(Array.isArray(r)){const n=r.length;for(let o=0;o<n;o++)I(r[o],{instancePath:s+
"/overrides/"+o,parentData:r,parentDataProperty:o,rootData:u,dynamicAnchors:f})||(e=e===null?I.errors:e.concat(I.errors),t=e.length)}else{const n={
instancePath:s+"/overrides",schemaPath:"#/properties/overrides/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}}else{
const r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return F.errors=e,t===0}F.evaluated=
{props:{kind:!0,place:!0,policy:!0,overrides:!0},dynamicProps:!1,dynamicItems:!1};function L(p,{instancePath:s="",parentData:y,parentDataProperty:c,
rootData:u=p,dynamicAnchors:f={}}={}){let e=null,t=0;const m=L.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),
p&&typeof p=="object"&&!Array.isArray(p)){if(p["px-meta"]===void 0){const r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"px-meta"}};e===null?e=[r]:e.push(r),t++}if(p.platforms===void 0){const r={instancePath:s,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"platforms"}};e===null?e=[r]:e.push(r),t++}if(p.packages===void 0){const r={instancePath:s,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"packages"}};e===null?e=[r]:e.push(r),t++}if(p.nodes===void 0){const r={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"nodes"}};e===null?e=[r]:e.push(r),t++}if(p.edges===void 0){const r={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"edges"}};e===null?e=[r]:e.push(r),t++}if(p.roots===void 0){const r={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"roots"}};e===null?e=[r]:e.push(r),t++}if(p.facts===void 0){const r={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"facts"}};e===null?e=[r]:e.push(r),t++}if(p["px-meta"]!==void 0&&p["px-meta"]!=="snap\
shot@1"){const r={instancePath:s+"/px-meta",schemaPath:"#/properties/px-meta/const",keyword:"const",params:{allowedValue:"snapshot@1"}};e===
null?e=[r]:e.push(r),t++}if(p.platforms!==void 0){let r=p.platforms;if(Array.isArray(r)){const n=r.length;for(let o=0;o<n;o++){let a=r[o];if(a&&
typeof a=="object"&&!Array.isArray(a)){if(a.domain===void 0){const i={instancePath:s+"/platforms/"+o,schemaPath:"#/properties/platforms/item\
s/required",keyword:"required",params:{missingProperty:"domain"}};e===null?e=[i]:e.push(i),t++}if(a.triple===void 0){const i={instancePath:s+
"/platforms/"+o,schemaPath:"#/properties/platforms/items/required",keyword:"required",params:{missingProperty:"triple"}};e===null?e=[i]:e.push(
i),t++}if(a.domain!==void 0&&(h(a.domain,{instancePath:s+"/platforms/"+o+"/domain",parentData:a,parentDataProperty:"domain",rootData:u,dynamicAnchors:f})||
(e=e===null?h.errors:e.concat(h.errors),t=e.length)),a.triple!==void 0){let i=a.triple;if(typeof i=="string"){if(v(i)<1){const l={instancePath:s+
"/platforms/"+o+"/triple",schemaPath:"#/properties/platforms/items/properties/triple/minLength",keyword:"minLength",params:{limit:1}};e===null?
e=[l]:e.push(l),t++}}else{const l={instancePath:s+"/platforms/"+o+"/triple",schemaPath:"#/properties/platforms/items/properties/triple/type",
keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),t++}}if(a.cfgs!==void 0){let i=a.cfgs;if(Array.isArray(i)){const l=i.length;
for(let d=0;d<l;d++)if(typeof i[d]!="string"){const x={instancePath:s+"/platforms/"+o+"/cfgs/"+d,schemaPath:"#/properties/platforms/items/pr\
operties/cfgs/items/type",keyword:"type",params:{type:"string"}};e===null?e=[x]:e.push(x),t++}}else{const l={instancePath:s+"/platforms/"+o+
"/cfgs",schemaPath:"#/properties/platforms/items/properties/cfgs/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),t++}}}else{
const i={instancePath:s+"/platforms/"+o,schemaPath:"#/properties/platforms/items/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:
e.push(i),t++}}}else{const n={instancePath:s+"/platforms",schemaPath:"#/properties/platforms/type",keyword:"type",params:{type:"array"}};e===
null?e=[n]:e.push(n),t++}}if(p.packages!==void 0){let r=p.packages;if(Array.isArray(r)){const n=r.length;for(let o=0;o<n;o++){let a=r[o];if(a&&
typeof a=="object"&&!Array.isArray(a)){if(a.id===void 0){const i={instancePath:s+"/packages/"+o,schemaPath:"#/properties/packages/items/requ\
ired",keyword:"required",params:{missingProperty:"id"}};e===null?e=[i]:e.push(i),t++}if(a.name===void 0){const i={instancePath:s+"/packages/"+
o,schemaPath:"#/properties/packages/items/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[i]:e.push(i),t++}if(a.version===
void 0){const i={instancePath:s+"/packages/"+o,schemaPath:"#/properties/packages/items/required",keyword:"required",params:{missingProperty:"\
version"}};e===null?e=[i]:e.push(i),t++}if(a.id!==void 0){let i=a.id;if(typeof i=="string"){if(v(i)<1){const l={instancePath:s+"/packages/"+
o+"/id",schemaPath:"#/properties/packages/items/properties/id/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[l]:e.push(l),t++}}else{
const l={instancePath:s+"/packages/"+o+"/id",schemaPath:"#/properties/packages/items/properties/id/type",keyword:"type",params:{type:"string"}};
e===null?e=[l]:e.push(l),t++}}if(a.name!==void 0){let i=a.name;if(typeof i=="string"){if(v(i)<1){const l={instancePath:s+"/packages/"+o+"/na\
me",schemaPath:"#/properties/packages/items/properties/name/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[l]:e.push(l),t++}}else{
const l={instancePath:s+"/packages/"+o+"/name",schemaPath:"#/properties/packages/items/properties/name/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[l]:e.push(l),t++}}if(a.version!==void 0&&typeof a.version!="string"){const i={instancePath:s+"/packages/"+o+"/version",schemaPath:"\
#/properties/packages/items/properties/version/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}if(a.source!==void 0&&
typeof a.source!="string"){const i={instancePath:s+"/packages/"+o+"/source",schemaPath:"#/properties/packages/items/properties/source/type",
keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}if(a["manifest-path"]!==void 0&&typeof a["manifest-path"]!="string"){const i={
instancePath:s+"/packages/"+o+"/manifest-path",schemaPath:"#/properties/packages/items/properties/manifest-path/type",keyword:"type",params:{
type:"string"}};e===null?e=[i]:e.push(i),t++}if(a.links!==void 0&&typeof a.links!="string"){const i={instancePath:s+"/packages/"+o+"/links",
schemaPath:"#/properties/packages/items/properties/links/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}if(a["has\
-build-script"]!==void 0&&typeof a["has-build-script"]!="boolean"){const i={instancePath:s+"/packages/"+o+"/has-build-script",schemaPath:"#/\
properties/packages/items/properties/has-build-script/type",keyword:"type",params:{type:"boolean"}};e===null?e=[i]:e.push(i),t++}if(a["is-pr\
oc-macro"]!==void 0&&typeof a["is-proc-macro"]!="boolean"){const i={instancePath:s+"/packages/"+o+"/is-proc-macro",schemaPath:"#/properties/\
packages/items/properties/is-proc-macro/type",keyword:"type",params:{type:"boolean"}};e===null?e=[i]:e.push(i),t++}if(a["is-workspace-member"]!==
void 0&&typeof a["is-workspace-member"]!="boolean"){const i={instancePath:s+"/packages/"+o+"/is-workspace-member",schemaPath:"#/properties/p\
ackages/items/properties/is-workspace-member/type",keyword:"type",params:{type:"boolean"}};e===null?e=[i]:e.push(i),t++}if(a.adopts!==void 0&&
typeof a.adopts!="boolean"){const i={instancePath:s+"/packages/"+o+"/adopts",schemaPath:"#/properties/packages/items/properties/adopts/type",
keyword:"type",params:{type:"boolean"}};e===null?e=[i]:e.push(i),t++}if(a["crate-types"]!==void 0){let i=a["crate-types"];if(Array.isArray(i)){
const l=i.length;for(let d=0;d<l;d++)if(typeof i[d]!="string"){const x={instancePath:s+"/packages/"+o+"/crate-types/"+d,schemaPath:"#/proper\
ties/packages/items/properties/crate-types/items/type",keyword:"type",params:{type:"string"}};e===null?e=[x]:e.push(x),t++}}else{const l={instancePath:s+
"/packages/"+o+"/crate-types",schemaPath:"#/properties/packages/items/properties/crate-types/type",keyword:"type",params:{type:"array"}};e===
null?e=[l]:e.push(l),t++}}}else{const i={instancePath:s+"/packages/"+o,schemaPath:"#/properties/packages/items/type",keyword:"type",params:{
type:"object"}};e===null?e=[i]:e.push(i),t++}}}else{const n={instancePath:s+"/packages",schemaPath:"#/properties/packages/type",keyword:"typ\
e",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}if(p.nodes!==void 0){let r=p.nodes;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
package===void 0){const n={instancePath:s+"/nodes",schemaPath:"#/properties/nodes/required",keyword:"required",params:{missingProperty:"pack\
age"}};e===null?e=[n]:e.push(n),t++}if(r.platform===void 0){const n={instancePath:s+"/nodes",schemaPath:"#/properties/nodes/required",keyword:"\
required",params:{missingProperty:"platform"}};e===null?e=[n]:e.push(n),t++}if(r.package!==void 0){let n=r.package;if(Array.isArray(n)){const o=n.
length;for(let a=0;a<o;a++){let i=n[a];if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){const l={instancePath:s+"/nodes/package/"+a,
schemaPath:"#/properties/nodes/properties/package/items/type",keyword:"type",params:{type:"integer"}};e===null?e=[l]:e.push(l),t++}if(typeof i==
"number"&&isFinite(i)&&(i<0||isNaN(i))){const l={instancePath:s+"/nodes/package/"+a,schemaPath:"#/properties/nodes/properties/package/items/\
minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[l]:e.push(l),t++}}}else{const o={instancePath:s+"/nodes/package",schemaPath:"\
#/properties/nodes/properties/package/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),t++}}if(r.platform!==void 0){let n=r.
platform;if(Array.isArray(n)){const o=n.length;for(let a=0;a<o;a++){let i=n[a];if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){const l={
instancePath:s+"/nodes/platform/"+a,schemaPath:"#/properties/nodes/properties/platform/items/type",keyword:"type",params:{type:"integer"}};e===
null?e=[l]:e.push(l),t++}if(typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i))){const l={instancePath:s+"/nodes/platform/"+a,schemaPath:"#/pro\
perties/nodes/properties/platform/items/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[l]:e.push(l),t++}}}else{const o={
instancePath:s+"/nodes/platform",schemaPath:"#/properties/nodes/properties/platform/type",keyword:"type",params:{type:"array"}};e===null?e=[
o]:e.push(o),t++}}}else{const n={instancePath:s+"/nodes",schemaPath:"#/properties/nodes/type",keyword:"type",params:{type:"object"}};e===null?
e=[n]:e.push(n),t++}}if(p.edges!==void 0){let r=p.edges;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.start===void 0){const n={instancePath:s+
"/edges",schemaPath:"#/properties/edges/required",keyword:"required",params:{missingProperty:"start"}};e===null?e=[n]:e.push(n),t++}if(r.to===
void 0){const n={instancePath:s+"/edges",schemaPath:"#/properties/edges/required",keyword:"required",params:{missingProperty:"to"}};e===null?
e=[n]:e.push(n),t++}if(r.kind===void 0){const n={instancePath:s+"/edges",schemaPath:"#/properties/edges/required",keyword:"required",params:{
missingProperty:"kind"}};e===null?e=[n]:e.push(n),t++}if(r.start!==void 0){let n=r.start;if(Array.isArray(n)){const o=n.length;for(let a=0;a<
o;a++){let i=n[a];if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){const l={instancePath:s+"/edges/start/"+a,schemaPath:"#/properti\
es/edges/properties/start/items/type",keyword:"type",params:{type:"integer"}};e===null?e=[l]:e.push(l),t++}if(typeof i=="number"&&isFinite(i)&&
(i<0||isNaN(i))){const l={instancePath:s+"/edges/start/"+a,schemaPath:"#/properties/edges/properties/start/items/minimum",keyword:"minimum",
params:{comparison:">=",limit:0}};e===null?e=[l]:e.push(l),t++}}}else{const o={instancePath:s+"/edges/start",schemaPath:"#/properties/edges/\
properties/start/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),t++}}if(r.to!==void 0){let n=r.to;if(Array.isArray(n)){
const o=n.length;for(let a=0;a<o;a++){let i=n[a];if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){const l={instancePath:s+"/edges/t\
o/"+a,schemaPath:"#/properties/edges/properties/to/items/type",keyword:"type",params:{type:"integer"}};e===null?e=[l]:e.push(l),t++}if(typeof i==
"number"&&isFinite(i)&&(i<0||isNaN(i))){const l={instancePath:s+"/edges/to/"+a,schemaPath:"#/properties/edges/properties/to/items/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}};e===null?e=[l]:e.push(l),t++}}}else{const o={instancePath:s+"/edges/to",schemaPath:"#/properties/\
edges/properties/to/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),t++}}if(r.kind!==void 0){let n=r.kind;if(Array.isArray(
n)){const o=n.length;for(let a=0;a<o;a++){let i=n[a];if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){const l={instancePath:s+"/edg\
es/kind/"+a,schemaPath:"#/properties/edges/properties/kind/items/type",keyword:"type",params:{type:"integer"}};e===null?e=[l]:e.push(l),t++}
if(typeof i=="number"&&isFinite(i)){if(i>3||isNaN(i)){const l={instancePath:s+"/edges/kind/"+a,schemaPath:"#/properties/edges/properties/kin\
d/items/maximum",keyword:"maximum",params:{comparison:"<=",limit:3}};e===null?e=[l]:e.push(l),t++}if(i<0||isNaN(i)){const l={instancePath:s+
"/edges/kind/"+a,schemaPath:"#/properties/edges/properties/kind/items/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?
e=[l]:e.push(l),t++}}}}else{const o={instancePath:s+"/edges/kind",schemaPath:"#/properties/edges/properties/kind/type",keyword:"type",params:{
type:"array"}};e===null?e=[o]:e.push(o),t++}}}else{const n={instancePath:s+"/edges",schemaPath:"#/properties/edges/type",keyword:"type",params:{
type:"object"}};e===null?e=[n]:e.push(n),t++}}if(p.roots!==void 0){let r=p.roots;if(Array.isArray(r)){const n=r.length;for(let o=0;o<n;o++){
let a=r[o];if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){const i={instancePath:s+"/roots/"+o,schemaPath:"#/properties/roots/item\
s/type",keyword:"type",params:{type:"integer"}};e===null?e=[i]:e.push(i),t++}if(typeof a=="number"&&isFinite(a)&&(a<0||isNaN(a))){const i={instancePath:s+
"/roots/"+o,schemaPath:"#/properties/roots/items/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[i]:e.push(i),t++}}}else{
const n={instancePath:s+"/roots",schemaPath:"#/properties/roots/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}if(p.
facts!==void 0){let r=p.facts;if(Array.isArray(r)){const n=r.length;for(let o=0;o<n;o++){let a=r[o];if(a&&typeof a=="object"&&!Array.isArray(
a)){if(a.package===void 0){const i={instancePath:s+"/facts/"+o,schemaPath:"#/properties/facts/items/required",keyword:"required",params:{missingProperty:"\
package"}};e===null?e=[i]:e.push(i),t++}if(a.schema===void 0){const i={instancePath:s+"/facts/"+o,schemaPath:"#/properties/facts/items/requi\
red",keyword:"required",params:{missingProperty:"schema"}};e===null?e=[i]:e.push(i),t++}if(a.name===void 0){const i={instancePath:s+"/facts/"+
o,schemaPath:"#/properties/facts/items/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[i]:e.push(i),t++}if(a.domains===
void 0){const i={instancePath:s+"/facts/"+o,schemaPath:"#/properties/facts/items/required",keyword:"required",params:{missingProperty:"domai\
ns"}};e===null?e=[i]:e.push(i),t++}if(a.target===void 0){const i={instancePath:s+"/facts/"+o,schemaPath:"#/properties/facts/items/required",
keyword:"required",params:{missingProperty:"target"}};e===null?e=[i]:e.push(i),t++}if(a.value===void 0){const i={instancePath:s+"/facts/"+o,
schemaPath:"#/properties/facts/items/required",keyword:"required",params:{missingProperty:"value"}};e===null?e=[i]:e.push(i),t++}if(a.trust===
void 0){const i={instancePath:s+"/facts/"+o,schemaPath:"#/properties/facts/items/required",keyword:"required",params:{missingProperty:"trust"}};
e===null?e=[i]:e.push(i),t++}if(a.origin===void 0){const i={instancePath:s+"/facts/"+o,schemaPath:"#/properties/facts/items/required",keyword:"\
required",params:{missingProperty:"origin"}};e===null?e=[i]:e.push(i),t++}if(a.package!==void 0){let i=a.package;if(typeof i=="string"){if(v(
i)<1){const l={instancePath:s+"/facts/"+o+"/package",schemaPath:"#/properties/facts/items/properties/package/minLength",keyword:"minLength",
params:{limit:1}};e===null?e=[l]:e.push(l),t++}}else{const l={instancePath:s+"/facts/"+o+"/package",schemaPath:"#/properties/facts/items/pro\
perties/package/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),t++}}if(a.schema!==void 0&&(g(a.schema,{instancePath:s+
"/facts/"+o+"/schema",parentData:a,parentDataProperty:"schema",rootData:u,dynamicAnchors:f})||(e=e===null?g.errors:e.concat(g.errors),t=e.length)),
a.name!==void 0&&(k(a.name,{instancePath:s+"/facts/"+o+"/name",parentData:a,parentDataProperty:"name",rootData:u,dynamicAnchors:f})||(e=e===
null?k.errors:e.concat(k.errors),t=e.length)),a.domains!==void 0&&(b(a.domains,{instancePath:s+"/facts/"+o+"/domains",parentData:a,parentDataProperty:"\
domains",rootData:u,dynamicAnchors:f})||(e=e===null?b.errors:e.concat(b.errors),t=e.length)),a.target!==void 0&&typeof a.target!="string"){const i={
instancePath:s+"/facts/"+o+"/target",schemaPath:"#/properties/facts/items/properties/target/type",keyword:"type",params:{type:"string"}};e===
null?e=[i]:e.push(i),t++}if(a["out-dir"]!==void 0&&typeof a["out-dir"]!="string"){const i={instancePath:s+"/facts/"+o+"/out-dir",schemaPath:"\
#/properties/facts/items/properties/out-dir/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}if(a.trust!==void 0&&(q(
a.trust,{instancePath:s+"/facts/"+o+"/trust",parentData:a,parentDataProperty:"trust",rootData:u,dynamicAnchors:f})||(e=e===null?q.errors:e.concat(
q.errors),t=e.length)),a.origin!==void 0&&(j(a.origin,{instancePath:s+"/facts/"+o+"/origin",parentData:a,parentDataProperty:"origin",rootData:u,
dynamicAnchors:f})||(e=e===null?j.errors:e.concat(j.errors),t=e.length)),a.overridden!==void 0){let i=a.overridden;if(Array.isArray(i)){const l=i.
length;for(let d=0;d<l;d++)A(i[d],{instancePath:s+"/facts/"+o+"/overridden/"+d,parentData:i,parentDataProperty:d,rootData:u,dynamicAnchors:f})||
(e=e===null?A.errors:e.concat(A.errors),t=e.length)}else{const l={instancePath:s+"/facts/"+o+"/overridden",schemaPath:"#/properties/facts/it\
ems/properties/overridden/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),t++}}a.narrowed!==void 0&&(D(a.narrowed,{instancePath:s+
"/facts/"+o+"/narrowed",parentData:a,parentDataProperty:"narrowed",rootData:u,dynamicAnchors:f})||(e=e===null?D.errors:e.concat(D.errors),t=
e.length))}else{const i={instancePath:s+"/facts/"+o,schemaPath:"#/properties/facts/items/type",keyword:"type",params:{type:"object"}};e===null?
e=[i]:e.push(i),t++}}}else{const n={instancePath:s+"/facts",schemaPath:"#/properties/facts/type",keyword:"type",params:{type:"array"}};e===null?
e=[n]:e.push(n),t++}}if(p.schemas!==void 0){let r=p.schemas;if(r&&typeof r=="object"&&!Array.isArray(r))for(const n in r){let o=r[n];if(!(o&&
typeof o=="object"&&!Array.isArray(o))){const a={instancePath:s+"/schemas/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/propertie\
s/schemas/additionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),t++}}else{const n={instancePath:s+"/sch\
emas",schemaPath:"#/properties/schemas/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),t++}}if(p.layers!==void 0){let r=p.
layers;if(Array.isArray(r)){const n=r.length;for(let o=0;o<n;o++)F(r[o],{instancePath:s+"/layers/"+o,parentData:r,parentDataProperty:o,rootData:u,
dynamicAnchors:f})||(e=e===null?F.errors:e.concat(F.errors),t=e.length)}else{const n={instancePath:s+"/layers",schemaPath:"#/properties/laye\
rs/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}}else{const r={instancePath:s,schemaPath:"#/type",keyword:"type",
params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return L.errors=e,t===0}L.evaluated={props:{"px-meta":!0,platforms:!0,packages:!0,nodes:!0,
edges:!0,roots:!0,facts:!0,schemas:!0,layers:!0},dynamicProps:!1,dynamicItems:!1};export{M as validate};
