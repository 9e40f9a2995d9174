// Generated from packages/schema/schemas by `npm run generate -w packages/schema`. Do not edit.
// @ts-nocheck
import { textLength } from "../../validator-runtime.js";

const b=h,q={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"px-meta:downloads-store@1",type:"object",required:["px-meta","store",
"bytes","files","problems"],properties:{"px-meta":{const:"downloads-store@1"},store:{type:"string"},bytes:{type:"integer",minimum:0},limit:{
type:"integer",minimum:0},files:{type:"array",items:{type:"object",required:["sha256","path","size","used","in-use"],properties:{sha256:{$ref:"\
#/$defs/sha256"},path:{type:"string"},size:{type:"integer",minimum:0},used:{type:"string"},"in-use":{type:"boolean"}}}},actions:{type:"array",
items:{type:"object",required:["key","path","size","used"],properties:{key:{$ref:"#/$defs/sha256"},path:{type:"string"},size:{type:"integer",
minimum:0},used:{type:"string"}}}},problems:{type:"array",items:{$ref:"#/$defs/problem"}}},$defs:{problem:{type:"object",required:["kind","m\
essage"],properties:{kind:{type:"string",minLength:1},severity:{enum:["error","warning","note"]},message:{type:"string"}}},sha256:{type:"str\
ing",pattern:"^[0-9a-f]{64}$"}}},v={type:"string",pattern:"^[0-9a-f]{64}$"},k=new RegExp("^[0-9a-f]{64}$","u");function u(p,{instancePath:t="",
parentData:c,parentDataProperty:g,rootData:y=p,dynamicAnchors:d={}}={}){let e=null,i=0;const l=u.evaluated;if(l.dynamicProps&&(l.props=void 0),
l.dynamicItems&&(l.items=void 0),typeof p=="string"){if(!k.test(p)){const s={instancePath:t,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"^[0-9a-f]{64}$"}};e===null?e=[s]:e.push(s),i++}}else{const s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"strin\
g"}};e===null?e=[s]:e.push(s),i++}return u.errors=e,i===0}u.evaluated={dynamicProps:!1,dynamicItems:!1};const P={type:"object",required:["ki\
nd","message"],properties:{kind:{type:"string",minLength:1},severity:{enum:["error","warning","note"]},message:{type:"string"}}},w=textLength;
function f(p,{instancePath:t="",parentData:c,parentDataProperty:g,rootData:y=p,dynamicAnchors:d={}}={}){let e=null,i=0;const l=f.evaluated;if(l.
dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),p&&typeof p=="object"&&!Array.isArray(p)){if(p.kind===void 0){const s={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"}};e===null?e=[s]:e.push(s),i++}if(p.message===void 0){const s={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"message"}};e===null?e=[s]:e.push(s),i++}if(p.kind!==void 0){let s=p.kind;
if(typeof s=="string"){if(w(s)<1){const a={instancePath:t+"/kind",schemaPath:"#/properties/kind/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[a]:e.push(a),i++}}else{const a={instancePath:t+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type:"string"}};
e===null?e=[a]:e.push(a),i++}}if(p.severity!==void 0){let s=p.severity;if(!(s==="error"||s==="warning"||s==="note")){const a={instancePath:t+
"/severity",schemaPath:"#/properties/severity/enum",keyword:"enum",params:{allowedValues:P.properties.severity.enum}};e===null?e=[a]:e.push(
a),i++}}if(p.message!==void 0&&typeof p.message!="string"){const s={instancePath:t+"/message",schemaPath:"#/properties/message/type",keyword:"\
type",params:{type:"string"}};e===null?e=[s]:e.push(s),i++}}else{const s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"}};e===null?e=[s]:e.push(s),i++}return f.errors=e,i===0}f.evaluated={props:{kind:!0,severity:!0,message:!0},dynamicProps:!1,dynamicItems:!1};
function h(p,{instancePath:t="",parentData:c,parentDataProperty:g,rootData:y=p,dynamicAnchors:d={}}={}){let e=null,i=0;const l=h.evaluated;if(l.
dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),p&&typeof p=="object"&&!Array.isArray(p)){if(p["px-meta"]===void 0){const s={
instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"px-meta"}};e===null?e=[s]:e.push(s),i++}if(p.store===void 0){
const s={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"store"}};e===null?e=[s]:e.push(s),i++}if(p.bytes===
void 0){const s={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"bytes"}};e===null?e=[s]:e.push(s),i++}if(p.
files===void 0){const s={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"files"}};e===null?e=[s]:e.push(s),
i++}if(p.problems===void 0){const s={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"problems"}};e===null?
e=[s]:e.push(s),i++}if(p["px-meta"]!==void 0&&p["px-meta"]!=="downloads-store@1"){const s={instancePath:t+"/px-meta",schemaPath:"#/propertie\
s/px-meta/const",keyword:"const",params:{allowedValue:"downloads-store@1"}};e===null?e=[s]:e.push(s),i++}if(p.store!==void 0&&typeof p.store!=
"string"){const s={instancePath:t+"/store",schemaPath:"#/properties/store/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(
s),i++}if(p.bytes!==void 0){let s=p.bytes;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){const a={instancePath:t+"/bytes",schemaPath:"\
#/properties/bytes/type",keyword:"type",params:{type:"integer"}};e===null?e=[a]:e.push(a),i++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(
s))){const a={instancePath:t+"/bytes",schemaPath:"#/properties/bytes/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=
[a]:e.push(a),i++}}if(p.limit!==void 0){let s=p.limit;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){const a={instancePath:t+"/li\
mit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"}};e===null?e=[a]:e.push(a),i++}if(typeof s=="number"&&isFinite(
s)&&(s<0||isNaN(s))){const a={instancePath:t+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};
e===null?e=[a]:e.push(a),i++}}if(p.files!==void 0){let s=p.files;if(Array.isArray(s)){const a=s.length;for(let o=0;o<a;o++){let n=s[o];if(n&&
typeof n=="object"&&!Array.isArray(n)){if(n.sha256===void 0){const r={instancePath:t+"/files/"+o,schemaPath:"#/properties/files/items/requir\
ed",keyword:"required",params:{missingProperty:"sha256"}};e===null?e=[r]:e.push(r),i++}if(n.path===void 0){const r={instancePath:t+"/files/"+
o,schemaPath:"#/properties/files/items/required",keyword:"required",params:{missingProperty:"path"}};e===null?e=[r]:e.push(r),i++}if(n.size===
void 0){const r={instancePath:t+"/files/"+o,schemaPath:"#/properties/files/items/required",keyword:"required",params:{missingProperty:"size"}};
e===null?e=[r]:e.push(r),i++}if(n.used===void 0){const r={instancePath:t+"/files/"+o,schemaPath:"#/properties/files/items/required",keyword:"\
required",params:{missingProperty:"used"}};e===null?e=[r]:e.push(r),i++}if(n["in-use"]===void 0){const r={instancePath:t+"/files/"+o,schemaPath:"\
#/properties/files/items/required",keyword:"required",params:{missingProperty:"in-use"}};e===null?e=[r]:e.push(r),i++}if(n.sha256!==void 0&&
(u(n.sha256,{instancePath:t+"/files/"+o+"/sha256",parentData:n,parentDataProperty:"sha256",rootData:y,dynamicAnchors:d})||(e=e===null?u.errors:
e.concat(u.errors),i=e.length)),n.path!==void 0&&typeof n.path!="string"){const r={instancePath:t+"/files/"+o+"/path",schemaPath:"#/properti\
es/files/items/properties/path/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}if(n.size!==void 0){let r=n.size;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const m={instancePath:t+"/files/"+o+"/size",schemaPath:"#/properties/files/items/properties/size/\
type",keyword:"type",params:{type:"integer"}};e===null?e=[m]:e.push(m),i++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){const m={instancePath:t+
"/files/"+o+"/size",schemaPath:"#/properties/files/items/properties/size/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?
e=[m]:e.push(m),i++}}if(n.used!==void 0&&typeof n.used!="string"){const r={instancePath:t+"/files/"+o+"/used",schemaPath:"#/properties/files\
/items/properties/used/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}if(n["in-use"]!==void 0&&typeof n["in-use"]!=
"boolean"){const r={instancePath:t+"/files/"+o+"/in-use",schemaPath:"#/properties/files/items/properties/in-use/type",keyword:"type",params:{
type:"boolean"}};e===null?e=[r]:e.push(r),i++}}else{const r={instancePath:t+"/files/"+o,schemaPath:"#/properties/files/items/type",keyword:"\
type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}}}else{const a={instancePath:t+"/files",schemaPath:"#/properties/files/type",keyword:"\
type",params:{type:"array"}};e===null?e=[a]:e.push(a),i++}}if(p.actions!==void 0){let s=p.actions;if(Array.isArray(s)){const a=s.length;for(let o=0;o<
a;o++){let n=s[o];if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.key===void 0){const r={instancePath:t+"/actions/"+o,schemaPath:"#/proper\
ties/actions/items/required",keyword:"required",params:{missingProperty:"key"}};e===null?e=[r]:e.push(r),i++}if(n.path===void 0){const r={instancePath:t+
"/actions/"+o,schemaPath:"#/properties/actions/items/required",keyword:"required",params:{missingProperty:"path"}};e===null?e=[r]:e.push(r),
i++}if(n.size===void 0){const r={instancePath:t+"/actions/"+o,schemaPath:"#/properties/actions/items/required",keyword:"required",params:{missingProperty:"\
size"}};e===null?e=[r]:e.push(r),i++}if(n.used===void 0){const r={instancePath:t+"/actions/"+o,schemaPath:"#/properties/actions/items/requir\
ed",keyword:"required",params:{missingProperty:"used"}};e===null?e=[r]:e.push(r),i++}if(n.key!==void 0&&(u(n.key,{instancePath:t+"/actions/"+
o+"/key",parentData:n,parentDataProperty:"key",rootData:y,dynamicAnchors:d})||(e=e===null?u.errors:e.concat(u.errors),i=e.length)),n.path!==
void 0&&typeof n.path!="string"){const r={instancePath:t+"/actions/"+o+"/path",schemaPath:"#/properties/actions/items/properties/path/type",
keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}if(n.size!==void 0){let r=n.size;if(!(typeof r=="number"&&!(r%1)&&!isNaN(
r)&&isFinite(r))){const m={instancePath:t+"/actions/"+o+"/size",schemaPath:"#/properties/actions/items/properties/size/type",keyword:"type",
params:{type:"integer"}};e===null?e=[m]:e.push(m),i++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){const m={instancePath:t+"/actions\
/"+o+"/size",schemaPath:"#/properties/actions/items/properties/size/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=
[m]:e.push(m),i++}}if(n.used!==void 0&&typeof n.used!="string"){const r={instancePath:t+"/actions/"+o+"/used",schemaPath:"#/properties/actio\
ns/items/properties/used/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}}else{const r={instancePath:t+"/actions/"+
o,schemaPath:"#/properties/actions/items/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}}}else{const a={instancePath:t+
"/actions",schemaPath:"#/properties/actions/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),i++}}if(p.problems!==void 0){
let s=p.problems;if(Array.isArray(s)){const a=s.length;for(let o=0;o<a;o++)f(s[o],{instancePath:t+"/problems/"+o,parentData:s,parentDataProperty:o,
rootData:y,dynamicAnchors:d})||(e=e===null?f.errors:e.concat(f.errors),i=e.length)}else{const a={instancePath:t+"/problems",schemaPath:"#/pr\
operties/problems/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),i++}}}else{const s={instancePath:t,schemaPath:"#/type",
keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),i++}return h.errors=e,i===0}h.evaluated={props:{"px-meta":!0,store:!0,bytes:!0,
limit:!0,files:!0,actions:!0,problems:!0},dynamicProps:!1,dynamicItems:!1};export{b as validate};
