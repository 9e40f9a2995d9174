// Generated from packages/schema/schemas by `npm run generate -w packages/schema`. Do not edit.
// @ts-nocheck
import { textLength } from "../../validator-runtime.js";

const b=c,w={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"px-meta:downloads-gc@1",type:"object",required:["px-meta","store","\
removed","kept-bytes","problems"],properties:{"px-meta":{const:"downloads-gc@1"},store:{type:"string"},removed:{type:"array",items:{type:"ob\
ject",required:["sha256","size"],properties:{sha256:{$ref:"#/$defs/sha256"},size:{type:"integer",minimum:0}}}},"kept-bytes":{type:"integer",
minimum:0},problems:{type:"array",items:{$ref:"#/$defs/problem"}}},$defs:{problem:{type:"object",required:["kind","message"],properties:{kind:{
type:"string",minLength:1},severity:{enum:["error","warning","note"]},message:{type:"string"}}},sha256:{type:"string",pattern:"^[0-9a-f]{64}\
$"}}},q={type:"string",pattern:"^[0-9a-f]{64}$"},k=new RegExp("^[0-9a-f]{64}$","u");function l(s,{instancePath:i="",parentData:h,parentDataProperty:g,
rootData:y=s,dynamicAnchors:f={}}={}){let e=null,t=0;const a=l.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),
typeof s=="string"){if(!k.test(s)){const r={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"}};e===null?
e=[r]:e.push(r),t++}}else{const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}return l.
errors=e,t===0}l.evaluated={dynamicProps:!1,dynamicItems:!1};const v={type:"object",required:["kind","message"],properties:{kind:{type:"stri\
ng",minLength:1},severity:{enum:["error","warning","note"]},message:{type:"string"}}},P=textLength;function d(s,{instancePath:i="",parentData:h,
parentDataProperty:g,rootData:y=s,dynamicAnchors:f={}}={}){let e=null,t=0;const a=d.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&
(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.kind===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"kind"}};e===null?e=[r]:e.push(r),t++}if(s.message===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"message"}};e===null?e=[r]:e.push(r),t++}if(s.kind!==void 0){let r=s.kind;if(typeof r=="string"){if(P(r)<1){
const n={instancePath:i+"/kind",schemaPath:"#/properties/kind/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[n]:e.push(n),t++}}else{
const n={instancePath:i+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),t++}}if(s.
severity!==void 0){let r=s.severity;if(!(r==="error"||r==="warning"||r==="note")){const n={instancePath:i+"/severity",schemaPath:"#/properti\
es/severity/enum",keyword:"enum",params:{allowedValues:v.properties.severity.enum}};e===null?e=[n]:e.push(n),t++}}if(s.message!==void 0&&typeof s.
message!="string"){const r={instancePath:i+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type:"string"}};e===null?
e=[r]:e.push(r),t++}}else{const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return d.
errors=e,t===0}d.evaluated={props:{kind:!0,severity:!0,message:!0},dynamicProps:!1,dynamicItems:!1};function c(s,{instancePath:i="",parentData:h,
parentDataProperty:g,rootData:y=s,dynamicAnchors:f={}}={}){let e=null,t=0;const a=c.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&
(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s["px-meta"]===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"px-meta"}};e===null?e=[r]:e.push(r),t++}if(s.store===void 0){const r={instancePath:i,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:"store"}};e===null?e=[r]:e.push(r),t++}if(s.removed===void 0){const r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"removed"}};e===null?e=[r]:e.push(r),t++}if(s["kept-bytes"]===void 0){const r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"kept-bytes"}};e===null?e=[r]:e.push(r),t++}if(s.problems===void 0){const r={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"problems"}};e===null?e=[r]:e.push(r),t++}if(s["px-meta"]!==
void 0&&s["px-meta"]!=="downloads-gc@1"){const r={instancePath:i+"/px-meta",schemaPath:"#/properties/px-meta/const",keyword:"const",params:{
allowedValue:"downloads-gc@1"}};e===null?e=[r]:e.push(r),t++}if(s.store!==void 0&&typeof s.store!="string"){const r={instancePath:i+"/store",
schemaPath:"#/properties/store/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(s.removed!==void 0){let r=s.removed;
if(Array.isArray(r)){const n=r.length;for(let o=0;o<n;o++){let m=r[o];if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.sha256===void 0){const p={
instancePath:i+"/removed/"+o,schemaPath:"#/properties/removed/items/required",keyword:"required",params:{missingProperty:"sha256"}};e===null?
e=[p]:e.push(p),t++}if(m.size===void 0){const p={instancePath:i+"/removed/"+o,schemaPath:"#/properties/removed/items/required",keyword:"requ\
ired",params:{missingProperty:"size"}};e===null?e=[p]:e.push(p),t++}if(m.sha256!==void 0&&(l(m.sha256,{instancePath:i+"/removed/"+o+"/sha256",
parentData:m,parentDataProperty:"sha256",rootData:y,dynamicAnchors:f})||(e=e===null?l.errors:e.concat(l.errors),t=e.length)),m.size!==void 0){
let p=m.size;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){const u={instancePath:i+"/removed/"+o+"/size",schemaPath:"#/propertie\
s/removed/items/properties/size/type",keyword:"type",params:{type:"integer"}};e===null?e=[u]:e.push(u),t++}if(typeof p=="number"&&isFinite(p)&&
(p<0||isNaN(p))){const u={instancePath:i+"/removed/"+o+"/size",schemaPath:"#/properties/removed/items/properties/size/minimum",keyword:"mini\
mum",params:{comparison:">=",limit:0}};e===null?e=[u]:e.push(u),t++}}}else{const p={instancePath:i+"/removed/"+o,schemaPath:"#/properties/re\
moved/items/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),t++}}}else{const n={instancePath:i+"/removed",schemaPath:"\
#/properties/removed/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}if(s["kept-bytes"]!==void 0){let r=s["kept-by\
tes"];if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const n={instancePath:i+"/kept-bytes",schemaPath:"#/properties/kept-bytes/ty\
pe",keyword:"type",params:{type:"integer"}};e===null?e=[n]:e.push(n),t++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){const n={instancePath:i+
"/kept-bytes",schemaPath:"#/properties/kept-bytes/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[n]:e.push(n),t++}}
if(s.problems!==void 0){let r=s.problems;if(Array.isArray(r)){const n=r.length;for(let o=0;o<n;o++)d(r[o],{instancePath:i+"/problems/"+o,parentData:r,
parentDataProperty:o,rootData:y,dynamicAnchors:f})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)}else{const n={instancePath:i+"/probl\
ems",schemaPath:"#/properties/problems/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}}else{const r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return c.errors=e,t===0}c.evaluated={props:{"px-meta":!0,
store:!0,removed:!0,"kept-bytes":!0,problems:!0},dynamicProps:!1,dynamicItems:!1};export{b as validate};
