// Generated from packages/schema/schemas by `npm run generate -w packages/schema`. Do not edit.
// @ts-nocheck
import { textLength } from "../../validator-runtime.js";

const b=h,q={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"px-meta:downloads-store@1",type:"object",required:["px-meta","store",
"bytes","files","problems"],properties:{"px-meta":{const:"downloads-store@1"},store:{type:"string"},bytes:{type:"integer",minimum:0},limit:{
type:"integer",minimum:0},files:{type:"array",items:{type:"object",required:["sha256","path","size","used","in-use"],properties:{sha256:{$ref:"\
#/$defs/sha256"},path:{type:"string"},size:{type:"integer",minimum:0},used:{type:"string"},"in-use":{type:"boolean"}}}},problems:{type:"arra\
y",items:{$ref:"#/$defs/problem"}}},$defs:{problem:{type:"object",required:["kind","message"],properties:{kind:{type:"string",minLength:1},severity:{
enum:["error","warning","note"]},message:{type:"string"}}},sha256:{type:"string",pattern:"^[0-9a-f]{64}$"}}},v={type:"string",pattern:"^[0-9\
a-f]{64}$"},P=new RegExp("^[0-9a-f]{64}$","u");function m(i,{instancePath:t="",parentData:c,parentDataProperty:g,rootData:y=i,dynamicAnchors:d={}}={}){
let e=null,s=0;const l=m.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),typeof i=="string"){if(!P.test(i)){const r={
instancePath:t,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"}};e===null?e=[r]:e.push(r),s++}}else{const r={instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}return m.errors=e,s===0}m.evaluated={dynamicProps:!1,
dynamicItems:!1};const k={type:"object",required:["kind","message"],properties:{kind:{type:"string",minLength:1},severity:{enum:["error","wa\
rning","note"]},message:{type:"string"}}},w=textLength;function u(i,{instancePath:t="",parentData:c,parentDataProperty:g,rootData:y=i,dynamicAnchors:d={}}={}){
let e=null,s=0;const l=u.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),i&&typeof i=="object"&&!Array.isArray(
i)){if(i.kind===void 0){const r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"}};e===null?e=[r]:e.
push(r),s++}if(i.message===void 0){const r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"message"}};e===
null?e=[r]:e.push(r),s++}if(i.kind!==void 0){let r=i.kind;if(typeof r=="string"){if(w(r)<1){const p={instancePath:t+"/kind",schemaPath:"#/pr\
operties/kind/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[p]:e.push(p),s++}}else{const p={instancePath:t+"/kind",schemaPath:"\
#/properties/kind/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),s++}}if(i.severity!==void 0){let r=i.severity;if(!(r===
"error"||r==="warning"||r==="note")){const p={instancePath:t+"/severity",schemaPath:"#/properties/severity/enum",keyword:"enum",params:{allowedValues:k.
properties.severity.enum}};e===null?e=[p]:e.push(p),s++}}if(i.message!==void 0&&typeof i.message!="string"){const r={instancePath:t+"/messag\
e",schemaPath:"#/properties/message/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}}else{const r={instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return u.errors=e,s===0}u.evaluated={props:{kind:!0,
severity:!0,message:!0},dynamicProps:!1,dynamicItems:!1};function h(i,{instancePath:t="",parentData:c,parentDataProperty:g,rootData:y=i,dynamicAnchors:d={}}={}){
let e=null,s=0;const l=h.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),i&&typeof i=="object"&&!Array.isArray(
i)){if(i["px-meta"]===void 0){const r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"px-meta"}};e===null?
e=[r]:e.push(r),s++}if(i.store===void 0){const r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"store"}};
e===null?e=[r]:e.push(r),s++}if(i.bytes===void 0){const r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
bytes"}};e===null?e=[r]:e.push(r),s++}if(i.files===void 0){const r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
files"}};e===null?e=[r]:e.push(r),s++}if(i.problems===void 0){const r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
problems"}};e===null?e=[r]:e.push(r),s++}if(i["px-meta"]!==void 0&&i["px-meta"]!=="downloads-store@1"){const r={instancePath:t+"/px-meta",schemaPath:"\
#/properties/px-meta/const",keyword:"const",params:{allowedValue:"downloads-store@1"}};e===null?e=[r]:e.push(r),s++}if(i.store!==void 0&&typeof i.
store!="string"){const r={instancePath:t+"/store",schemaPath:"#/properties/store/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:
e.push(r),s++}if(i.bytes!==void 0){let r=i.bytes;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const p={instancePath:t+"/bytes",
schemaPath:"#/properties/bytes/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),s++}if(typeof r=="number"&&isFinite(r)&&
(r<0||isNaN(r))){const p={instancePath:t+"/bytes",schemaPath:"#/properties/bytes/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};
e===null?e=[p]:e.push(p),s++}}if(i.limit!==void 0){let r=i.limit;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const p={instancePath:t+
"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),s++}if(typeof r=="number"&&isFinite(
r)&&(r<0||isNaN(r))){const p={instancePath:t+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};
e===null?e=[p]:e.push(p),s++}}if(i.files!==void 0){let r=i.files;if(Array.isArray(r)){const p=r.length;for(let o=0;o<p;o++){let a=r[o];if(a&&
typeof a=="object"&&!Array.isArray(a)){if(a.sha256===void 0){const n={instancePath:t+"/files/"+o,schemaPath:"#/properties/files/items/requir\
ed",keyword:"required",params:{missingProperty:"sha256"}};e===null?e=[n]:e.push(n),s++}if(a.path===void 0){const n={instancePath:t+"/files/"+
o,schemaPath:"#/properties/files/items/required",keyword:"required",params:{missingProperty:"path"}};e===null?e=[n]:e.push(n),s++}if(a.size===
void 0){const n={instancePath:t+"/files/"+o,schemaPath:"#/properties/files/items/required",keyword:"required",params:{missingProperty:"size"}};
e===null?e=[n]:e.push(n),s++}if(a.used===void 0){const n={instancePath:t+"/files/"+o,schemaPath:"#/properties/files/items/required",keyword:"\
required",params:{missingProperty:"used"}};e===null?e=[n]:e.push(n),s++}if(a["in-use"]===void 0){const n={instancePath:t+"/files/"+o,schemaPath:"\
#/properties/files/items/required",keyword:"required",params:{missingProperty:"in-use"}};e===null?e=[n]:e.push(n),s++}if(a.sha256!==void 0&&
(m(a.sha256,{instancePath:t+"/files/"+o+"/sha256",parentData:a,parentDataProperty:"sha256",rootData:y,dynamicAnchors:d})||(e=e===null?m.errors:
e.concat(m.errors),s=e.length)),a.path!==void 0&&typeof a.path!="string"){const n={instancePath:t+"/files/"+o+"/path",schemaPath:"#/properti\
es/files/items/properties/path/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}if(a.size!==void 0){let n=a.size;if(!(typeof n==
"number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){const f={instancePath:t+"/files/"+o+"/size",schemaPath:"#/properties/files/items/properties/size/\
type",keyword:"type",params:{type:"integer"}};e===null?e=[f]:e.push(f),s++}if(typeof n=="number"&&isFinite(n)&&(n<0||isNaN(n))){const f={instancePath:t+
"/files/"+o+"/size",schemaPath:"#/properties/files/items/properties/size/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?
e=[f]:e.push(f),s++}}if(a.used!==void 0&&typeof a.used!="string"){const n={instancePath:t+"/files/"+o+"/used",schemaPath:"#/properties/files\
/items/properties/used/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}if(a["in-use"]!==void 0&&typeof a["in-use"]!=
"boolean"){const n={instancePath:t+"/files/"+o+"/in-use",schemaPath:"#/properties/files/items/properties/in-use/type",keyword:"type",params:{
type:"boolean"}};e===null?e=[n]:e.push(n),s++}}else{const n={instancePath:t+"/files/"+o,schemaPath:"#/properties/files/items/type",keyword:"\
type",params:{type:"object"}};e===null?e=[n]:e.push(n),s++}}}else{const p={instancePath:t+"/files",schemaPath:"#/properties/files/type",keyword:"\
type",params:{type:"array"}};e===null?e=[p]:e.push(p),s++}}if(i.problems!==void 0){let r=i.problems;if(Array.isArray(r)){const p=r.length;for(let o=0;o<
p;o++)u(r[o],{instancePath:t+"/problems/"+o,parentData:r,parentDataProperty:o,rootData:y,dynamicAnchors:d})||(e=e===null?u.errors:e.concat(u.
errors),s=e.length)}else{const p={instancePath:t+"/problems",schemaPath:"#/properties/problems/type",keyword:"type",params:{type:"array"}};e===
null?e=[p]:e.push(p),s++}}}else{const r={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),
s++}return h.errors=e,s===0}h.evaluated={props:{"px-meta":!0,store:!0,bytes:!0,limit:!0,files:!0,problems:!0},dynamicProps:!1,dynamicItems:!1};export{b as validate};
