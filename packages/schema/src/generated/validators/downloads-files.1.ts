// Generated from packages/schema/schemas by `npm run generate -w packages/schema`. Do not edit.
// @ts-nocheck
import { textLength } from "../../validator-runtime.js";

const q=h,D={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"px-meta:downloads-files@1",type:"object",required:["px-meta","downl\
oads","problems"],properties:{"px-meta":{const:"downloads-files@1"},downloads:{type:"array",items:{$ref:"#/$defs/download"}},problems:{type:"\
array",items:{$ref:"#/$defs/problem"}}},$defs:{download:{type:"object",required:["package","id","targets","does"],properties:{package:{$ref:"\
#/$defs/known-package"},id:{type:"string"},targets:{type:"array",minItems:1,items:{type:"string"}},does:{enum:["file","folder","fetch","skip",
"system","forbid"]},from:{enum:["network","store","vendored","override"]},path:{type:"string"},sha256:{$ref:"#/$defs/sha256"},size:{type:"in\
teger",minimum:0},url:{type:"string"},override:{type:"string"}}},"known-package":{type:"object",required:["id","name","version"],properties:{
id:{type:"string",minLength:1},name:{type:"string",minLength:1},version:{type:"string"},links:{type:["string","null"]}}},problem:{type:"obje\
ct",required:["kind","message"],properties:{kind:{type:"string",minLength:1},severity:{enum:["error","warning","note"]},message:{type:"strin\
g"}}},sha256:{type:"string",pattern:"^[0-9a-f]{64}$"}}},w={type:"object",required:["package","id","targets","does"],properties:{package:{$ref:"\
#/$defs/known-package"},id:{type:"string"},targets:{type:"array",minItems:1,items:{type:"string"}},does:{enum:["file","folder","fetch","skip",
"system","forbid"]},from:{enum:["network","store","vendored","override"]},path:{type:"string"},sha256:{$ref:"#/$defs/sha256"},size:{type:"in\
teger",minimum:0},url:{type:"string"},override:{type:"string"}}},P={type:"object",required:["id","name","version"],properties:{id:{type:"str\
ing",minLength:1},name:{type:"string",minLength:1},version:{type:"string"},links:{type:["string","null"]}}},g=textLength;function d(s,{instancePath:i="",
parentData:y,parentDataProperty:c,rootData:a=s,dynamicAnchors:l={}}={}){let e=null,t=0;const p=d.evaluated;if(p.dynamicProps&&(p.props=void 0),
p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.id===void 0){const r={instancePath:i,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"id"}};e===null?e=[r]:e.push(r),t++}if(s.name===void 0){const r={instancePath:i,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),t++}if(s.version===void 0){const r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"version"}};e===null?e=[r]:e.push(r),t++}if(s.id!==void 0){let r=s.id;if(typeof r=="s\
tring"){if(g(r)<1){const n={instancePath:i+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[n]:
e.push(n),t++}}else{const n={instancePath:i+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.
push(n),t++}}if(s.name!==void 0){let r=s.name;if(typeof r=="string"){if(g(r)<1){const n={instancePath:i+"/name",schemaPath:"#/properties/nam\
e/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[n]:e.push(n),t++}}else{const n={instancePath:i+"/name",schemaPath:"#/properti\
es/name/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),t++}}if(s.version!==void 0&&typeof s.version!="string"){const r={
instancePath:i+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(s.links!==
void 0){let r=s.links;if(typeof r!="string"&&r!==null){const n={instancePath:i+"/links",schemaPath:"#/properties/links/type",keyword:"type",
params:{type:P.properties.links.type}};e===null?e=[n]:e.push(n),t++}}}else{const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[r]:e.push(r),t++}return d.errors=e,t===0}d.evaluated={props:{id:!0,name:!0,version:!0,links:!0},dynamicProps:!1,
dynamicItems:!1};const $={type:"string",pattern:"^[0-9a-f]{64}$"},v=new RegExp("^[0-9a-f]{64}$","u");function m(s,{instancePath:i="",parentData:y,
parentDataProperty:c,rootData:a=s,dynamicAnchors:l={}}={}){let e=null,t=0;const p=m.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&
(p.items=void 0),typeof s=="string"){if(!v.test(s)){const r={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9a\
-f]{64}$"}};e===null?e=[r]:e.push(r),t++}}else{const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=
[r]:e.push(r),t++}return m.errors=e,t===0}m.evaluated={dynamicProps:!1,dynamicItems:!1};function u(s,{instancePath:i="",parentData:y,parentDataProperty:c,
rootData:a=s,dynamicAnchors:l={}}={}){let e=null,t=0;const p=u.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
s&&typeof s=="object"&&!Array.isArray(s)){if(s.package===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"package"}};e===null?e=[r]:e.push(r),t++}if(s.id===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"id"}};e===null?e=[r]:e.push(r),t++}if(s.targets===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"targets"}};e===null?e=[r]:e.push(r),t++}if(s.does===void 0){const r={instancePath:i,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:"does"}};e===null?e=[r]:e.push(r),t++}if(s.package!==void 0&&(d(s.package,{instancePath:i+"/pa\
ckage",parentData:s,parentDataProperty:"package",rootData:a,dynamicAnchors:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),s.id!==
void 0&&typeof s.id!="string"){const r={instancePath:i+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"}};e===null?
e=[r]:e.push(r),t++}if(s.targets!==void 0){let r=s.targets;if(Array.isArray(r)){if(r.length<1){const o={instancePath:i+"/targets",schemaPath:"\
#/properties/targets/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[o]:e.push(o),t++}const n=r.length;for(let o=0;o<n;o++)if(typeof r[o]!=
"string"){const k={instancePath:i+"/targets/"+o,schemaPath:"#/properties/targets/items/type",keyword:"type",params:{type:"string"}};e===null?
e=[k]:e.push(k),t++}}else{const n={instancePath:i+"/targets",schemaPath:"#/properties/targets/type",keyword:"type",params:{type:"array"}};e===
null?e=[n]:e.push(n),t++}}if(s.does!==void 0){let r=s.does;if(!(r==="file"||r==="folder"||r==="fetch"||r==="skip"||r==="system"||r==="forbid")){
const n={instancePath:i+"/does",schemaPath:"#/properties/does/enum",keyword:"enum",params:{allowedValues:w.properties.does.enum}};e===null?e=
[n]:e.push(n),t++}}if(s.from!==void 0){let r=s.from;if(!(r==="network"||r==="store"||r==="vendored"||r==="override")){const n={instancePath:i+
"/from",schemaPath:"#/properties/from/enum",keyword:"enum",params:{allowedValues:w.properties.from.enum}};e===null?e=[n]:e.push(n),t++}}if(s.
path!==void 0&&typeof s.path!="string"){const r={instancePath:i+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type:"str\
ing"}};e===null?e=[r]:e.push(r),t++}if(s.sha256!==void 0&&(m(s.sha256,{instancePath:i+"/sha256",parentData:s,parentDataProperty:"sha256",rootData:a,
dynamicAnchors:l})||(e=e===null?m.errors:e.concat(m.errors),t=e.length)),s.size!==void 0){let r=s.size;if(!(typeof r=="number"&&!(r%1)&&!isNaN(
r)&&isFinite(r))){const n={instancePath:i+"/size",schemaPath:"#/properties/size/type",keyword:"type",params:{type:"integer"}};e===null?e=[n]:
e.push(n),t++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){const n={instancePath:i+"/size",schemaPath:"#/properties/size/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}};e===null?e=[n]:e.push(n),t++}}if(s.url!==void 0&&typeof s.url!="string"){const r={instancePath:i+
"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(s.override!==void 0&&typeof s.
override!="string"){const r={instancePath:i+"/override",schemaPath:"#/properties/override/type",keyword:"type",params:{type:"string"}};e===null?
e=[r]:e.push(r),t++}}else{const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return u.
errors=e,t===0}u.evaluated={props:{package:!0,id:!0,targets:!0,does:!0,from:!0,path:!0,sha256:!0,size:!0,url:!0,override:!0},dynamicProps:!1,
dynamicItems:!1};const b={type:"object",required:["kind","message"],properties:{kind:{type:"string",minLength:1},severity:{enum:["error","wa\
rning","note"]},message:{type:"string"}}};function f(s,{instancePath:i="",parentData:y,parentDataProperty:c,rootData:a=s,dynamicAnchors:l={}}={}){
let e=null,t=0;const p=f.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.kind===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"}};e===null?e=[r]:e.
push(r),t++}if(s.message===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"message"}};e===
null?e=[r]:e.push(r),t++}if(s.kind!==void 0){let r=s.kind;if(typeof r=="string"){if(g(r)<1){const n={instancePath:i+"/kind",schemaPath:"#/pr\
operties/kind/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[n]:e.push(n),t++}}else{const n={instancePath:i+"/kind",schemaPath:"\
#/properties/kind/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),t++}}if(s.severity!==void 0){let r=s.severity;if(!(r===
"error"||r==="warning"||r==="note")){const n={instancePath:i+"/severity",schemaPath:"#/properties/severity/enum",keyword:"enum",params:{allowedValues:b.
properties.severity.enum}};e===null?e=[n]:e.push(n),t++}}if(s.message!==void 0&&typeof s.message!="string"){const r={instancePath:i+"/messag\
e",schemaPath:"#/properties/message/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}}else{const r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return f.errors=e,t===0}f.evaluated={props:{kind:!0,
severity:!0,message:!0},dynamicProps:!1,dynamicItems:!1};function h(s,{instancePath:i="",parentData:y,parentDataProperty:c,rootData:a=s,dynamicAnchors:l={}}={}){
let e=null,t=0;const p=h.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s["px-meta"]===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"px-meta"}};e===null?
e=[r]:e.push(r),t++}if(s.downloads===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"dow\
nloads"}};e===null?e=[r]:e.push(r),t++}if(s.problems===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
problems"}};e===null?e=[r]:e.push(r),t++}if(s["px-meta"]!==void 0&&s["px-meta"]!=="downloads-files@1"){const r={instancePath:i+"/px-meta",schemaPath:"\
#/properties/px-meta/const",keyword:"const",params:{allowedValue:"downloads-files@1"}};e===null?e=[r]:e.push(r),t++}if(s.downloads!==void 0){
let r=s.downloads;if(Array.isArray(r)){const n=r.length;for(let o=0;o<n;o++)u(r[o],{instancePath:i+"/downloads/"+o,parentData:r,parentDataProperty:o,
rootData:a,dynamicAnchors:l})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)}else{const n={instancePath:i+"/downloads",schemaPath:"#/p\
roperties/downloads/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}if(s.problems!==void 0){let r=s.problems;if(Array.
isArray(r)){const n=r.length;for(let o=0;o<n;o++)f(r[o],{instancePath:i+"/problems/"+o,parentData:r,parentDataProperty:o,rootData:a,dynamicAnchors:l})||
(e=e===null?f.errors:e.concat(f.errors),t=e.length)}else{const n={instancePath:i+"/problems",schemaPath:"#/properties/problems/type",keyword:"\
type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}}else{const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"}};e===null?e=[r]:e.push(r),t++}return h.errors=e,t===0}h.evaluated={props:{"px-meta":!0,downloads:!0,problems:!0},dynamicProps:!1,dynamicItems:!1};export{q as validate};
