// Generated from packages/schema/schemas by `npm run generate -w packages/schema`. Do not edit.
// @ts-nocheck
import { textLength } from "../../validator-runtime.js";

const b=c,w={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"px-meta:downloads-gc@1",type:"object",required:["px-meta","store","\
removed","kept-bytes","problems"],properties:{"px-meta":{const:"downloads-gc@1"},store:{type:"string"},removed:{type:"array",items:{type:"ob\
ject",required:["sha256","size"],properties:{sha256:{$ref:"#/$defs/sha256"},size:{type:"integer",minimum:0}}}},"removed-actions":{type:"arra\
y",items:{type:"object",required:["key","size"],properties:{key:{$ref:"#/$defs/sha256"},size:{type:"integer",minimum:0}}}},"kept-bytes":{type:"\
integer",minimum:0},problems:{type:"array",items:{$ref:"#/$defs/problem"}}},$defs:{problem:{type:"object",required:["kind","message"],properties:{
kind:{type:"string",minLength:1},severity:{enum:["error","warning","note"]},message:{type:"string"}}},sha256:{type:"string",pattern:"^[0-9a-\
f]{64}$"}}},q={type:"string",pattern:"^[0-9a-f]{64}$"},g=new RegExp("^[0-9a-f]{64}$","u");function d(t,{instancePath:i="",parentData:h,parentDataProperty:k,
rootData:u=t,dynamicAnchors:f={}}={}){let e=null,s=0;const m=d.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),
typeof t=="string"){if(!g.test(t)){const r={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"}};e===null?
e=[r]:e.push(r),s++}}else{const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}return d.
errors=e,s===0}d.evaluated={dynamicProps:!1,dynamicItems:!1};const v={type:"object",required:["kind","message"],properties:{kind:{type:"stri\
ng",minLength:1},severity:{enum:["error","warning","note"]},message:{type:"string"}}},P=textLength;function y(t,{instancePath:i="",parentData:h,
parentDataProperty:k,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,s=0;const m=y.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&
(m.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.kind===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"kind"}};e===null?e=[r]:e.push(r),s++}if(t.message===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"message"}};e===null?e=[r]:e.push(r),s++}if(t.kind!==void 0){let r=t.kind;if(typeof r=="string"){if(P(r)<1){
const p={instancePath:i+"/kind",schemaPath:"#/properties/kind/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[p]:e.push(p),s++}}else{
const p={instancePath:i+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),s++}}if(t.
severity!==void 0){let r=t.severity;if(!(r==="error"||r==="warning"||r==="note")){const p={instancePath:i+"/severity",schemaPath:"#/properti\
es/severity/enum",keyword:"enum",params:{allowedValues:v.properties.severity.enum}};e===null?e=[p]:e.push(p),s++}}if(t.message!==void 0&&typeof t.
message!="string"){const r={instancePath:i+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type:"string"}};e===null?
e=[r]:e.push(r),s++}}else{const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return y.
errors=e,s===0}y.evaluated={props:{kind:!0,severity:!0,message:!0},dynamicProps:!1,dynamicItems:!1};function c(t,{instancePath:i="",parentData:h,
parentDataProperty:k,rootData:u=t,dynamicAnchors:f={}}={}){let e=null,s=0;const m=c.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&
(m.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t["px-meta"]===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"px-meta"}};e===null?e=[r]:e.push(r),s++}if(t.store===void 0){const r={instancePath:i,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:"store"}};e===null?e=[r]:e.push(r),s++}if(t.removed===void 0){const r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"removed"}};e===null?e=[r]:e.push(r),s++}if(t["kept-bytes"]===void 0){const r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"kept-bytes"}};e===null?e=[r]:e.push(r),s++}if(t.problems===void 0){const r={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"problems"}};e===null?e=[r]:e.push(r),s++}if(t["px-meta"]!==
void 0&&t["px-meta"]!=="downloads-gc@1"){const r={instancePath:i+"/px-meta",schemaPath:"#/properties/px-meta/const",keyword:"const",params:{
allowedValue:"downloads-gc@1"}};e===null?e=[r]:e.push(r),s++}if(t.store!==void 0&&typeof t.store!="string"){const r={instancePath:i+"/store",
schemaPath:"#/properties/store/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(t.removed!==void 0){let r=t.removed;
if(Array.isArray(r)){const p=r.length;for(let o=0;o<p;o++){let a=r[o];if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.sha256===void 0){const n={
instancePath:i+"/removed/"+o,schemaPath:"#/properties/removed/items/required",keyword:"required",params:{missingProperty:"sha256"}};e===null?
e=[n]:e.push(n),s++}if(a.size===void 0){const n={instancePath:i+"/removed/"+o,schemaPath:"#/properties/removed/items/required",keyword:"requ\
ired",params:{missingProperty:"size"}};e===null?e=[n]:e.push(n),s++}if(a.sha256!==void 0&&(d(a.sha256,{instancePath:i+"/removed/"+o+"/sha256",
parentData:a,parentDataProperty:"sha256",rootData:u,dynamicAnchors:f})||(e=e===null?d.errors:e.concat(d.errors),s=e.length)),a.size!==void 0){
let n=a.size;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){const l={instancePath:i+"/removed/"+o+"/size",schemaPath:"#/propertie\
s/removed/items/properties/size/type",keyword:"type",params:{type:"integer"}};e===null?e=[l]:e.push(l),s++}if(typeof n=="number"&&isFinite(n)&&
(n<0||isNaN(n))){const l={instancePath:i+"/removed/"+o+"/size",schemaPath:"#/properties/removed/items/properties/size/minimum",keyword:"mini\
mum",params:{comparison:">=",limit:0}};e===null?e=[l]:e.push(l),s++}}}else{const n={instancePath:i+"/removed/"+o,schemaPath:"#/properties/re\
moved/items/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),s++}}}else{const p={instancePath:i+"/removed",schemaPath:"\
#/properties/removed/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),s++}}if(t["removed-actions"]!==void 0){let r=t["re\
moved-actions"];if(Array.isArray(r)){const p=r.length;for(let o=0;o<p;o++){let a=r[o];if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.key===
void 0){const n={instancePath:i+"/removed-actions/"+o,schemaPath:"#/properties/removed-actions/items/required",keyword:"required",params:{missingProperty:"\
key"}};e===null?e=[n]:e.push(n),s++}if(a.size===void 0){const n={instancePath:i+"/removed-actions/"+o,schemaPath:"#/properties/removed-actio\
ns/items/required",keyword:"required",params:{missingProperty:"size"}};e===null?e=[n]:e.push(n),s++}if(a.key!==void 0&&(d(a.key,{instancePath:i+
"/removed-actions/"+o+"/key",parentData:a,parentDataProperty:"key",rootData:u,dynamicAnchors:f})||(e=e===null?d.errors:e.concat(d.errors),s=
e.length)),a.size!==void 0){let n=a.size;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){const l={instancePath:i+"/removed-actions\
/"+o+"/size",schemaPath:"#/properties/removed-actions/items/properties/size/type",keyword:"type",params:{type:"integer"}};e===null?e=[l]:e.push(
l),s++}if(typeof n=="number"&&isFinite(n)&&(n<0||isNaN(n))){const l={instancePath:i+"/removed-actions/"+o+"/size",schemaPath:"#/properties/r\
emoved-actions/items/properties/size/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[l]:e.push(l),s++}}}else{const n={
instancePath:i+"/removed-actions/"+o,schemaPath:"#/properties/removed-actions/items/type",keyword:"type",params:{type:"object"}};e===null?e=
[n]:e.push(n),s++}}}else{const p={instancePath:i+"/removed-actions",schemaPath:"#/properties/removed-actions/type",keyword:"type",params:{type:"\
array"}};e===null?e=[p]:e.push(p),s++}}if(t["kept-bytes"]!==void 0){let r=t["kept-bytes"];if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))){const p={instancePath:i+"/kept-bytes",schemaPath:"#/properties/kept-bytes/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:
e.push(p),s++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){const p={instancePath:i+"/kept-bytes",schemaPath:"#/properties/kept-bytes\
/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[p]:e.push(p),s++}}if(t.problems!==void 0){let r=t.problems;if(Array.
isArray(r)){const p=r.length;for(let o=0;o<p;o++)y(r[o],{instancePath:i+"/problems/"+o,parentData:r,parentDataProperty:o,rootData:u,dynamicAnchors:f})||
(e=e===null?y.errors:e.concat(y.errors),s=e.length)}else{const p={instancePath:i+"/problems",schemaPath:"#/properties/problems/type",keyword:"\
type",params:{type:"array"}};e===null?e=[p]:e.push(p),s++}}}else{const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"}};e===null?e=[r]:e.push(r),s++}return c.errors=e,s===0}c.evaluated={props:{"px-meta":!0,store:!0,removed:!0,"removed-actions":!0,"kept\
-bytes":!0,problems:!0},dynamicProps:!1,dynamicItems:!1};export{b as validate};
