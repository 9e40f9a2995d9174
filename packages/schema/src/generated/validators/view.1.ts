// Generated from packages/schema/schemas by `npm run generate -w packages/schema`. Do not edit.
// @ts-nocheck
import { textLength } from "../../validator-runtime.js";

const R=I,B={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"px-meta:view@1",type:"object",required:["package","domains","comple\
te","facts","merged","contributions"],properties:{package:{$ref:"#/$defs/package"},domains:{$ref:"#/$defs/domains"},complete:{type:"boolean"},
facts:{type:"array",items:{type:"object",required:["package","schema","name","domains","target","value","sha256","trust","origin"],properties:{
package:{$ref:"#/$defs/known-package"},schema:{$ref:"#/$defs/schema-id"},name:{$ref:"#/$defs/fact-name"},domains:{$ref:"#/$defs/domains"},target:{
type:"string"},value:{},sha256:{$ref:"#/$defs/sha256"},trust:{$ref:"#/$defs/trust"},origin:{$ref:"#/$defs/origin"},overridden:{type:"array",
items:{$ref:"#/$defs/override-step"}},"out-dir":{type:"string"},workspace:{type:"string"}}}},declared:{type:"array",items:{type:"string"}},merged:{
type:"array",items:{type:"object",required:["schema","pointer","value","sha256"],properties:{schema:{$ref:"#/$defs/schema-id"},pointer:{$ref:"\
#/$defs/pointer"},value:{},sha256:{$ref:"#/$defs/sha256"}}}},contributions:{type:"array",items:{type:"object",required:["package","output","\
sha256"],properties:{package:{$ref:"#/$defs/package"},output:{type:"string"},facts:{type:"string"},sha256:{$ref:"#/$defs/sha256"}}}}},$defs:{
domains:{type:"array",uniqueItems:!0,items:{type:"string",enum:["target","host"]}},"fact-name":{type:"string",minLength:1,maxLength:128},"kn\
own-package":{type:"object",required:["id","name","version"],properties:{id:{type:"string",minLength:1},name:{type:"string",minLength:1},version:{
type:"string"},links:{type:["string","null"]}}},"layer-kind":{enum:["workspace","site","compiled","environment","command-line"]},origin:{type:"\
object",required:["method"],properties:{file:{type:"string"},line:{type:"integer",minimum:1},column:{type:"integer",minimum:1},method:{enum:[
"literal","probe","env","file","harvest","rustc","override"]},generator:{type:"string"},inputs:{type:"array",items:{type:"object",required:[
"kind","name"],properties:{kind:{enum:["env","file","tool","output"]},name:{type:"string"},digest:{$ref:"#/$defs/sha256"}}}}}},"override-ste\
p":{type:"object",required:["layer","operator","pointer"],properties:{layer:{type:"object",required:["kind","place"],properties:{kind:{$ref:"\
#/$defs/layer-kind"},place:{type:"string"},line:{type:"integer",minimum:1},column:{type:"integer",minimum:1}}},operator:{type:"string"},pointer:{
$ref:"#/$defs/pointer"},was:{},waives:{type:"string"},reason:{type:"string"}}},package:{type:"object",required:["name","version"],properties:{
name:{type:"string",minLength:1},version:{type:"string",minLength:1},links:{type:"string"}}},pointer:{type:"string",pattern:"^(/([^~/]|~[01]\
)*)*$"},"schema-id":{type:"string",pattern:"^([a-z0-9][a-z0-9_-]{0,63}:)?[a-z][a-z0-9-]{0,63}@[1-9][0-9]{0,3}$"},sha256:{type:"string",pattern:"\
^[0-9a-f]{64}$"},trust:{enum:["harvested","published","probed","overridden","declared"]}}},C={type:"object",required:["name","version"],properties:{
name:{type:"string",minLength:1},version:{type:"string",minLength:1},links:{type:"string"}}},v=textLength;function h(s,{instancePath:i="",parentData:y,
parentDataProperty:c,rootData:u=s,dynamicAnchors:m={}}={}){let e=null,t=0;const l=h.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&
(l.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.name===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),t++}if(s.version===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"version"}};e===null?e=[r]:e.push(r),t++}if(s.name!==void 0){let r=s.name;if(typeof r=="string"){if(v(r)<1){
const n={instancePath:i+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[n]:e.push(n),t++}}else{
const n={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),t++}}if(s.
version!==void 0){let r=s.version;if(typeof r=="string"){if(v(r)<1){const n={instancePath:i+"/version",schemaPath:"#/properties/version/minL\
ength",keyword:"minLength",params:{limit:1}};e===null?e=[n]:e.push(n),t++}}else{const n={instancePath:i+"/version",schemaPath:"#/properties/\
version/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),t++}}if(s.links!==void 0&&typeof s.links!="string"){const r={instancePath:i+
"/links",schemaPath:"#/properties/links/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}}else{const r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return h.errors=e,t===0}h.evaluated={props:{name:!0,
version:!0,links:!0},dynamicProps:!1,dynamicItems:!1};const z={type:"array",uniqueItems:!0,items:{type:"string",enum:["target","host"]}};function g(s,{
instancePath:i="",parentData:y,parentDataProperty:c,rootData:u=s,dynamicAnchors:m={}}={}){let e=null,t=0;const l=g.evaluated;if(l.dynamicProps&&
(l.props=void 0),l.dynamicItems&&(l.items=void 0),Array.isArray(s)){const r=s.length;for(let p=0;p<r;p++){let a=s[p];if(typeof a!="string"){
const f={instancePath:i+"/"+p,schemaPath:"#/items/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),t++}if(!(a==="target"||
a==="host")){const f={instancePath:i+"/"+p,schemaPath:"#/items/enum",keyword:"enum",params:{allowedValues:z.items.enum}};e===null?e=[f]:e.push(
f),t++}}let n=s.length,o;if(n>1){const p={};for(;n--;){let a=s[n];if(typeof a=="string"){if(typeof p[a]=="number"){o=p[a];const f={instancePath:i,
schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i:n,j:o}};e===null?e=[f]:e.push(f),t++;break}p[a]=n}}}}else{const r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"array"}};e===null?e=[r]:e.push(r),t++}return g.errors=e,t===0}g.evaluated={items:!0,dynamicProps:!1,
dynamicItems:!1};const N={type:"object",required:["id","name","version"],properties:{id:{type:"string",minLength:1},name:{type:"string",minLength:1},
version:{type:"string"},links:{type:["string","null"]}}};function w(s,{instancePath:i="",parentData:y,parentDataProperty:c,rootData:u=s,dynamicAnchors:m={}}={}){
let e=null,t=0;const l=w.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.id===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"}};e===null?e=[r]:e.push(
r),t++}if(s.name===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:
e.push(r),t++}if(s.version===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"}};
e===null?e=[r]:e.push(r),t++}if(s.id!==void 0){let r=s.id;if(typeof r=="string"){if(v(r)<1){const n={instancePath:i+"/id",schemaPath:"#/prop\
erties/id/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[n]:e.push(n),t++}}else{const n={instancePath:i+"/id",schemaPath:"#/pr\
operties/id/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),t++}}if(s.name!==void 0){let r=s.name;if(typeof r=="string"){
if(v(r)<1){const n={instancePath:i+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[n]:e.push(
n),t++}}else{const n={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(
n),t++}}if(s.version!==void 0&&typeof s.version!="string"){const r={instancePath:i+"/version",schemaPath:"#/properties/version/type",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(s.links!==void 0){let r=s.links;if(typeof r!="string"&&r!==null){const n={instancePath:i+
"/links",schemaPath:"#/properties/links/type",keyword:"type",params:{type:N.properties.links.type}};e===null?e=[n]:e.push(n),t++}}}else{const r={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return w.errors=e,t===0}w.evaluated={
props:{id:!0,name:!0,version:!0,links:!0},dynamicProps:!1,dynamicItems:!1};const G={type:"string",pattern:"^([a-z0-9][a-z0-9_-]{0,63}:)?[a-z\
][a-z0-9-]{0,63}@[1-9][0-9]{0,3}$"},E=new RegExp("^([a-z0-9][a-z0-9_-]{0,63}:)?[a-z][a-z0-9-]{0,63}@[1-9][0-9]{0,3}$","u");function k(s,{instancePath:i="",
parentData:y,parentDataProperty:c,rootData:u=s,dynamicAnchors:m={}}={}){let e=null,t=0;const l=k.evaluated;if(l.dynamicProps&&(l.props=void 0),
l.dynamicItems&&(l.items=void 0),typeof s=="string"){if(!E.test(s)){const r={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"^([a-z0-9][a-z0-9_-]{0,63}:)?[a-z][a-z0-9-]{0,63}@[1-9][0-9]{0,3}$"}};e===null?e=[r]:e.push(r),t++}}else{const r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}return k.errors=e,t===0}k.evaluated={dynamicProps:!1,dynamicItems:!1};
const H={type:"string",minLength:1,maxLength:128};function q(s,{instancePath:i="",parentData:y,parentDataProperty:c,rootData:u=s,dynamicAnchors:m={}}={}){
let e=null,t=0;const l=q.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),typeof s=="string"){if(v(s)>128){const r={
instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:128}};e===null?e=[r]:e.push(r),t++}if(v(s)<1){const r={instancePath:i,
schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),t++}}else{const r={instancePath:i,schemaPath:"#/type",
keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}return q.errors=e,t===0}q.evaluated={dynamicProps:!1,dynamicItems:!1};const J={
type:"string",pattern:"^[0-9a-f]{64}$"},x=new RegExp("^[0-9a-f]{64}$","u");function d(s,{instancePath:i="",parentData:y,parentDataProperty:c,
rootData:u=s,dynamicAnchors:m={}}={}){let e=null,t=0;const l=d.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),
typeof s=="string"){if(!x.test(s)){const r={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"}};e===null?
e=[r]:e.push(r),t++}}else{const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}return d.
errors=e,t===0}d.evaluated={dynamicProps:!1,dynamicItems:!1};const F={enum:["harvested","published","probed","overridden","declared"]};function b(s,{
instancePath:i="",parentData:y,parentDataProperty:c,rootData:u=s,dynamicAnchors:m={}}={}){let e=null,t=0;const l=b.evaluated;if(l.dynamicProps&&
(l.props=void 0),l.dynamicItems&&(l.items=void 0),!(s==="harvested"||s==="published"||s==="probed"||s==="overridden"||s==="declared")){const r={
instancePath:i,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:F.enum}};e===null?e=[r]:e.push(r),t++}return b.errors=e,t===0}b.evaluated=
{dynamicProps:!1,dynamicItems:!1};const L={type:"object",required:["method"],properties:{file:{type:"string"},line:{type:"integer",minimum:1},
column:{type:"integer",minimum:1},method:{enum:["literal","probe","env","file","harvest","rustc","override"]},generator:{type:"string"},inputs:{
type:"array",items:{type:"object",required:["kind","name"],properties:{kind:{enum:["env","file","tool","output"]},name:{type:"string"},digest:{
$ref:"#/$defs/sha256"}}}}}};function $(s,{instancePath:i="",parentData:y,parentDataProperty:c,rootData:u=s,dynamicAnchors:m={}}={}){let e=null,
t=0;const l=$.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.
method===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"method"}};e===null?e=[r]:e.push(
r),t++}if(s.file!==void 0&&typeof s.file!="string"){const r={instancePath:i+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),t++}if(s.line!==void 0){let r=s.line;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const n={
instancePath:i+"/line",schemaPath:"#/properties/line/type",keyword:"type",params:{type:"integer"}};e===null?e=[n]:e.push(n),t++}if(typeof r==
"number"&&isFinite(r)&&(r<1||isNaN(r))){const n={instancePath:i+"/line",schemaPath:"#/properties/line/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1}};e===null?e=[n]:e.push(n),t++}}if(s.column!==void 0){let r=s.column;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const n={
instancePath:i+"/column",schemaPath:"#/properties/column/type",keyword:"type",params:{type:"integer"}};e===null?e=[n]:e.push(n),t++}if(typeof r==
"number"&&isFinite(r)&&(r<1||isNaN(r))){const n={instancePath:i+"/column",schemaPath:"#/properties/column/minimum",keyword:"minimum",params:{
comparison:">=",limit:1}};e===null?e=[n]:e.push(n),t++}}if(s.method!==void 0){let r=s.method;if(!(r==="literal"||r==="probe"||r==="env"||r===
"file"||r==="harvest"||r==="rustc"||r==="override")){const n={instancePath:i+"/method",schemaPath:"#/properties/method/enum",keyword:"enum",
params:{allowedValues:L.properties.method.enum}};e===null?e=[n]:e.push(n),t++}}if(s.generator!==void 0&&typeof s.generator!="string"){const r={
instancePath:i+"/generator",schemaPath:"#/properties/generator/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(s.
inputs!==void 0){let r=s.inputs;if(Array.isArray(r)){const n=r.length;for(let o=0;o<n;o++){let p=r[o];if(p&&typeof p=="object"&&!Array.isArray(
p)){if(p.kind===void 0){const a={instancePath:i+"/inputs/"+o,schemaPath:"#/properties/inputs/items/required",keyword:"required",params:{missingProperty:"\
kind"}};e===null?e=[a]:e.push(a),t++}if(p.name===void 0){const a={instancePath:i+"/inputs/"+o,schemaPath:"#/properties/inputs/items/required",
keyword:"required",params:{missingProperty:"name"}};e===null?e=[a]:e.push(a),t++}if(p.kind!==void 0){let a=p.kind;if(!(a==="env"||a==="file"||
a==="tool"||a==="output")){const f={instancePath:i+"/inputs/"+o+"/kind",schemaPath:"#/properties/inputs/items/properties/kind/enum",keyword:"\
enum",params:{allowedValues:L.properties.inputs.items.properties.kind.enum}};e===null?e=[f]:e.push(f),t++}}if(p.name!==void 0&&typeof p.name!=
"string"){const a={instancePath:i+"/inputs/"+o+"/name",schemaPath:"#/properties/inputs/items/properties/name/type",keyword:"type",params:{type:"\
string"}};e===null?e=[a]:e.push(a),t++}p.digest!==void 0&&(d(p.digest,{instancePath:i+"/inputs/"+o+"/digest",parentData:p,parentDataProperty:"\
digest",rootData:u,dynamicAnchors:m})||(e=e===null?d.errors:e.concat(d.errors),t=e.length))}else{const a={instancePath:i+"/inputs/"+o,schemaPath:"\
#/properties/inputs/items/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),t++}}}else{const n={instancePath:i+"/inputs",
schemaPath:"#/properties/inputs/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}}else{const r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return $.errors=e,t===0}$.evaluated={props:{file:!0,line:!0,column:!0,
method:!0,generator:!0,inputs:!0},dynamicProps:!1,dynamicItems:!1};const K={type:"object",required:["layer","operator","pointer"],properties:{
layer:{type:"object",required:["kind","place"],properties:{kind:{$ref:"#/$defs/layer-kind"},place:{type:"string"},line:{type:"integer",minimum:1},
column:{type:"integer",minimum:1}}},operator:{type:"string"},pointer:{$ref:"#/$defs/pointer"},was:{},waives:{type:"string"},reason:{type:"st\
ring"}}},V={enum:["workspace","site","compiled","environment","command-line"]};function D(s,{instancePath:i="",parentData:y,parentDataProperty:c,
rootData:u=s,dynamicAnchors:m={}}={}){let e=null,t=0;const l=D.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),
!(s==="workspace"||s==="site"||s==="compiled"||s==="environment"||s==="command-line")){const r={instancePath:i,schemaPath:"#/enum",keyword:"\
enum",params:{allowedValues:V.enum}};e===null?e=[r]:e.push(r),t++}return D.errors=e,t===0}D.evaluated={dynamicProps:!1,dynamicItems:!1};const M={
type:"string",pattern:"^(/([^~/]|~[01])*)*$"},_=new RegExp("^(/([^~/]|~[01])*)*$","u");function P(s,{instancePath:i="",parentData:y,parentDataProperty:c,
rootData:u=s,dynamicAnchors:m={}}={}){let e=null,t=0;const l=P.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),
typeof s=="string"){if(!_.test(s)){const r={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(/([^~/]|~[01])*)*$"}};
e===null?e=[r]:e.push(r),t++}}else{const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(
r),t++}return P.errors=e,t===0}P.evaluated={dynamicProps:!1,dynamicItems:!1};function j(s,{instancePath:i="",parentData:y,parentDataProperty:c,
rootData:u=s,dynamicAnchors:m={}}={}){let e=null,t=0;const l=j.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),
s&&typeof s=="object"&&!Array.isArray(s)){if(s.layer===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
layer"}};e===null?e=[r]:e.push(r),t++}if(s.operator===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
operator"}};e===null?e=[r]:e.push(r),t++}if(s.pointer===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
pointer"}};e===null?e=[r]:e.push(r),t++}if(s.layer!==void 0){let r=s.layer;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.kind===void 0){
const n={instancePath:i+"/layer",schemaPath:"#/properties/layer/required",keyword:"required",params:{missingProperty:"kind"}};e===null?e=[n]:
e.push(n),t++}if(r.place===void 0){const n={instancePath:i+"/layer",schemaPath:"#/properties/layer/required",keyword:"required",params:{missingProperty:"\
place"}};e===null?e=[n]:e.push(n),t++}if(r.kind!==void 0&&(D(r.kind,{instancePath:i+"/layer/kind",parentData:r,parentDataProperty:"kind",rootData:u,
dynamicAnchors:m})||(e=e===null?D.errors:e.concat(D.errors),t=e.length)),r.place!==void 0&&typeof r.place!="string"){const n={instancePath:i+
"/layer/place",schemaPath:"#/properties/layer/properties/place/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),t++}if(r.
line!==void 0){let n=r.line;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){const o={instancePath:i+"/layer/line",schemaPath:"#/pr\
operties/layer/properties/line/type",keyword:"type",params:{type:"integer"}};e===null?e=[o]:e.push(o),t++}if(typeof n=="number"&&isFinite(n)&&
(n<1||isNaN(n))){const o={instancePath:i+"/layer/line",schemaPath:"#/properties/layer/properties/line/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1}};e===null?e=[o]:e.push(o),t++}}if(r.column!==void 0){let n=r.column;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){const o={
instancePath:i+"/layer/column",schemaPath:"#/properties/layer/properties/column/type",keyword:"type",params:{type:"integer"}};e===null?e=[o]:
e.push(o),t++}if(typeof n=="number"&&isFinite(n)&&(n<1||isNaN(n))){const o={instancePath:i+"/layer/column",schemaPath:"#/properties/layer/pr\
operties/column/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[o]:e.push(o),t++}}}else{const n={instancePath:i+"/l\
ayer",schemaPath:"#/properties/layer/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),t++}}if(s.operator!==void 0&&typeof s.
operator!="string"){const r={instancePath:i+"/operator",schemaPath:"#/properties/operator/type",keyword:"type",params:{type:"string"}};e===null?
e=[r]:e.push(r),t++}if(s.pointer!==void 0&&(P(s.pointer,{instancePath:i+"/pointer",parentData:s,parentDataProperty:"pointer",rootData:u,dynamicAnchors:m})||
(e=e===null?P.errors:e.concat(P.errors),t=e.length)),s.waives!==void 0&&typeof s.waives!="string"){const r={instancePath:i+"/waives",schemaPath:"\
#/properties/waives/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(s.reason!==void 0&&typeof s.reason!="string"){
const r={instancePath:i+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}}else{
const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return j.errors=e,t===0}j.evaluated=
{props:{layer:!0,operator:!0,pointer:!0,was:!0,waives:!0,reason:!0},dynamicProps:!1,dynamicItems:!1};function I(s,{instancePath:i="",parentData:y,
parentDataProperty:c,rootData:u=s,dynamicAnchors:m={}}={}){let e=null,t=0;const l=I.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&
(l.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.package===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"package"}};e===null?e=[r]:e.push(r),t++}if(s.domains===void 0){const r={instancePath:i,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:"domains"}};e===null?e=[r]:e.push(r),t++}if(s.complete===void 0){const r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"complete"}};e===null?e=[r]:e.push(r),t++}if(s.facts===void 0){const r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"facts"}};e===null?e=[r]:e.push(r),t++}if(s.merged===void 0){const r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"merged"}};e===null?e=[r]:e.push(r),t++}if(s.contributions===void 0){const r={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"contributions"}};e===null?e=[r]:e.push(r),t++}if(s.package!==
void 0&&(h(s.package,{instancePath:i+"/package",parentData:s,parentDataProperty:"package",rootData:u,dynamicAnchors:m})||(e=e===null?h.errors:
e.concat(h.errors),t=e.length)),s.domains!==void 0&&(g(s.domains,{instancePath:i+"/domains",parentData:s,parentDataProperty:"domains",rootData:u,
dynamicAnchors:m})||(e=e===null?g.errors:e.concat(g.errors),t=e.length)),s.complete!==void 0&&typeof s.complete!="boolean"){const r={instancePath:i+
"/complete",schemaPath:"#/properties/complete/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(s.facts!==void 0){
let r=s.facts;if(Array.isArray(r)){const n=r.length;for(let o=0;o<n;o++){let p=r[o];if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.package===
void 0){const a={instancePath:i+"/facts/"+o,schemaPath:"#/properties/facts/items/required",keyword:"required",params:{missingProperty:"packa\
ge"}};e===null?e=[a]:e.push(a),t++}if(p.schema===void 0){const a={instancePath:i+"/facts/"+o,schemaPath:"#/properties/facts/items/required",
keyword:"required",params:{missingProperty:"schema"}};e===null?e=[a]:e.push(a),t++}if(p.name===void 0){const a={instancePath:i+"/facts/"+o,schemaPath:"\
#/properties/facts/items/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[a]:e.push(a),t++}if(p.domains===void 0){const a={
instancePath:i+"/facts/"+o,schemaPath:"#/properties/facts/items/required",keyword:"required",params:{missingProperty:"domains"}};e===null?e=
[a]:e.push(a),t++}if(p.target===void 0){const a={instancePath:i+"/facts/"+o,schemaPath:"#/properties/facts/items/required",keyword:"required",
params:{missingProperty:"target"}};e===null?e=[a]:e.push(a),t++}if(p.value===void 0){const a={instancePath:i+"/facts/"+o,schemaPath:"#/prope\
rties/facts/items/required",keyword:"required",params:{missingProperty:"value"}};e===null?e=[a]:e.push(a),t++}if(p.sha256===void 0){const a={
instancePath:i+"/facts/"+o,schemaPath:"#/properties/facts/items/required",keyword:"required",params:{missingProperty:"sha256"}};e===null?e=[
a]:e.push(a),t++}if(p.trust===void 0){const a={instancePath:i+"/facts/"+o,schemaPath:"#/properties/facts/items/required",keyword:"required",
params:{missingProperty:"trust"}};e===null?e=[a]:e.push(a),t++}if(p.origin===void 0){const a={instancePath:i+"/facts/"+o,schemaPath:"#/prope\
rties/facts/items/required",keyword:"required",params:{missingProperty:"origin"}};e===null?e=[a]:e.push(a),t++}if(p.package!==void 0&&(w(p.package,
{instancePath:i+"/facts/"+o+"/package",parentData:p,parentDataProperty:"package",rootData:u,dynamicAnchors:m})||(e=e===null?w.errors:e.concat(
w.errors),t=e.length)),p.schema!==void 0&&(k(p.schema,{instancePath:i+"/facts/"+o+"/schema",parentData:p,parentDataProperty:"schema",rootData:u,
dynamicAnchors:m})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),p.name!==void 0&&(q(p.name,{instancePath:i+"/facts/"+o+"/name",parentData:p,
parentDataProperty:"name",rootData:u,dynamicAnchors:m})||(e=e===null?q.errors:e.concat(q.errors),t=e.length)),p.domains!==void 0&&(g(p.domains,
{instancePath:i+"/facts/"+o+"/domains",parentData:p,parentDataProperty:"domains",rootData:u,dynamicAnchors:m})||(e=e===null?g.errors:e.concat(
g.errors),t=e.length)),p.target!==void 0&&typeof p.target!="string"){const a={instancePath:i+"/facts/"+o+"/target",schemaPath:"#/properties/\
facts/items/properties/target/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}if(p.sha256!==void 0&&(d(p.sha256,{instancePath:i+
"/facts/"+o+"/sha256",parentData:p,parentDataProperty:"sha256",rootData:u,dynamicAnchors:m})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),
p.trust!==void 0&&(b(p.trust,{instancePath:i+"/facts/"+o+"/trust",parentData:p,parentDataProperty:"trust",rootData:u,dynamicAnchors:m})||(e=
e===null?b.errors:e.concat(b.errors),t=e.length)),p.origin!==void 0&&($(p.origin,{instancePath:i+"/facts/"+o+"/origin",parentData:p,parentDataProperty:"\
origin",rootData:u,dynamicAnchors:m})||(e=e===null?$.errors:e.concat($.errors),t=e.length)),p.overridden!==void 0){let a=p.overridden;if(Array.
isArray(a)){const f=a.length;for(let A=0;A<f;A++)j(a[A],{instancePath:i+"/facts/"+o+"/overridden/"+A,parentData:a,parentDataProperty:A,rootData:u,
dynamicAnchors:m})||(e=e===null?j.errors:e.concat(j.errors),t=e.length)}else{const f={instancePath:i+"/facts/"+o+"/overridden",schemaPath:"#\
/properties/facts/items/properties/overridden/type",keyword:"type",params:{type:"array"}};e===null?e=[f]:e.push(f),t++}}if(p["out-dir"]!==void 0&&
typeof p["out-dir"]!="string"){const a={instancePath:i+"/facts/"+o+"/out-dir",schemaPath:"#/properties/facts/items/properties/out-dir/type",
keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}if(p.workspace!==void 0&&typeof p.workspace!="string"){const a={instancePath:i+
"/facts/"+o+"/workspace",schemaPath:"#/properties/facts/items/properties/workspace/type",keyword:"type",params:{type:"string"}};e===null?e=[
a]:e.push(a),t++}}else{const a={instancePath:i+"/facts/"+o,schemaPath:"#/properties/facts/items/type",keyword:"type",params:{type:"object"}};
e===null?e=[a]:e.push(a),t++}}}else{const n={instancePath:i+"/facts",schemaPath:"#/properties/facts/type",keyword:"type",params:{type:"array"}};
e===null?e=[n]:e.push(n),t++}}if(s.declared!==void 0){let r=s.declared;if(Array.isArray(r)){const n=r.length;for(let o=0;o<n;o++)if(typeof r[o]!=
"string"){const p={instancePath:i+"/declared/"+o,schemaPath:"#/properties/declared/items/type",keyword:"type",params:{type:"string"}};e===null?
e=[p]:e.push(p),t++}}else{const n={instancePath:i+"/declared",schemaPath:"#/properties/declared/type",keyword:"type",params:{type:"array"}};
e===null?e=[n]:e.push(n),t++}}if(s.merged!==void 0){let r=s.merged;if(Array.isArray(r)){const n=r.length;for(let o=0;o<n;o++){let p=r[o];if(p&&
typeof p=="object"&&!Array.isArray(p)){if(p.schema===void 0){const a={instancePath:i+"/merged/"+o,schemaPath:"#/properties/merged/items/requ\
ired",keyword:"required",params:{missingProperty:"schema"}};e===null?e=[a]:e.push(a),t++}if(p.pointer===void 0){const a={instancePath:i+"/me\
rged/"+o,schemaPath:"#/properties/merged/items/required",keyword:"required",params:{missingProperty:"pointer"}};e===null?e=[a]:e.push(a),t++}
if(p.value===void 0){const a={instancePath:i+"/merged/"+o,schemaPath:"#/properties/merged/items/required",keyword:"required",params:{missingProperty:"\
value"}};e===null?e=[a]:e.push(a),t++}if(p.sha256===void 0){const a={instancePath:i+"/merged/"+o,schemaPath:"#/properties/merged/items/requi\
red",keyword:"required",params:{missingProperty:"sha256"}};e===null?e=[a]:e.push(a),t++}p.schema!==void 0&&(k(p.schema,{instancePath:i+"/mer\
ged/"+o+"/schema",parentData:p,parentDataProperty:"schema",rootData:u,dynamicAnchors:m})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),
p.pointer!==void 0&&(P(p.pointer,{instancePath:i+"/merged/"+o+"/pointer",parentData:p,parentDataProperty:"pointer",rootData:u,dynamicAnchors:m})||
(e=e===null?P.errors:e.concat(P.errors),t=e.length)),p.sha256!==void 0&&(d(p.sha256,{instancePath:i+"/merged/"+o+"/sha256",parentData:p,parentDataProperty:"\
sha256",rootData:u,dynamicAnchors:m})||(e=e===null?d.errors:e.concat(d.errors),t=e.length))}else{const a={instancePath:i+"/merged/"+o,schemaPath:"\
#/properties/merged/items/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),t++}}}else{const n={instancePath:i+"/merged",
schemaPath:"#/properties/merged/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}if(s.contributions!==void 0){let r=s.
contributions;if(Array.isArray(r)){const n=r.length;for(let o=0;o<n;o++){let p=r[o];if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.package===
void 0){const a={instancePath:i+"/contributions/"+o,schemaPath:"#/properties/contributions/items/required",keyword:"required",params:{missingProperty:"\
package"}};e===null?e=[a]:e.push(a),t++}if(p.output===void 0){const a={instancePath:i+"/contributions/"+o,schemaPath:"#/properties/contribut\
ions/items/required",keyword:"required",params:{missingProperty:"output"}};e===null?e=[a]:e.push(a),t++}if(p.sha256===void 0){const a={instancePath:i+
"/contributions/"+o,schemaPath:"#/properties/contributions/items/required",keyword:"required",params:{missingProperty:"sha256"}};e===null?e=
[a]:e.push(a),t++}if(p.package!==void 0&&(h(p.package,{instancePath:i+"/contributions/"+o+"/package",parentData:p,parentDataProperty:"packag\
e",rootData:u,dynamicAnchors:m})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),p.output!==void 0&&typeof p.output!="string"){const a={
instancePath:i+"/contributions/"+o+"/output",schemaPath:"#/properties/contributions/items/properties/output/type",keyword:"type",params:{type:"\
string"}};e===null?e=[a]:e.push(a),t++}if(p.facts!==void 0&&typeof p.facts!="string"){const a={instancePath:i+"/contributions/"+o+"/facts",schemaPath:"\
#/properties/contributions/items/properties/facts/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}p.sha256!==void 0&&
(d(p.sha256,{instancePath:i+"/contributions/"+o+"/sha256",parentData:p,parentDataProperty:"sha256",rootData:u,dynamicAnchors:m})||(e=e===null?
d.errors:e.concat(d.errors),t=e.length))}else{const a={instancePath:i+"/contributions/"+o,schemaPath:"#/properties/contributions/items/type",
keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),t++}}}else{const n={instancePath:i+"/contributions",schemaPath:"#/properties\
/contributions/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}}else{const r={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return I.errors=e,t===0}I.evaluated={props:{package:!0,domains:!0,complete:!0,facts:!0,
declared:!0,merged:!0,contributions:!0},dynamicProps:!1,dynamicItems:!1};export{R as validate};
