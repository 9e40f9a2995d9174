// Generated from packages/schema/schemas by `npm run generate -w packages/schema`. Do not edit.
// @ts-nocheck
import { textLength } from "../../validator-runtime.js";

const q=f,P={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"px-meta:schema-list@1",type:"object",required:["px-meta","schemas",
"problems"],properties:{"px-meta":{const:"schema-list@1"},schemas:{type:"array",items:{type:"object",required:["id","kind","summary"],properties:{
id:{type:"string"},kind:{enum:["fact","crate","format"]},summary:{type:"string"},package:{$ref:"#/$defs/known-package"},path:{type:"string"}}}},
problems:{type:"array",items:{$ref:"#/$defs/problem"}}},$defs:{"known-package":{type:"object",required:["id","name","version"],properties:{id:{
type:"string",minLength:1},name:{type:"string",minLength:1},version:{type:"string"},links:{type:["string","null"]}}},problem:{type:"object",
required:["kind","message"],properties:{kind:{type:"string",minLength:1},severity:{enum:["error","warning","note"]},message:{type:"string"}}}}},
w={type:"object",required:["id","name","version"],properties:{id:{type:"string",minLength:1},name:{type:"string",minLength:1},version:{type:"\
string"},links:{type:["string","null"]}}},c=textLength;function l(s,{instancePath:t="",parentData:h,parentDataProperty:g,rootData:y=s,dynamicAnchors:d={}}={}){
let e=null,i=0;const o=l.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.id===void 0){const r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"}};e===null?e=[r]:e.push(
r),i++}if(s.name===void 0){const r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:
e.push(r),i++}if(s.version===void 0){const r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"}};
e===null?e=[r]:e.push(r),i++}if(s.id!==void 0){let r=s.id;if(typeof r=="string"){if(c(r)<1){const n={instancePath:t+"/id",schemaPath:"#/prop\
erties/id/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[n]:e.push(n),i++}}else{const n={instancePath:t+"/id",schemaPath:"#/pr\
operties/id/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),i++}}if(s.name!==void 0){let r=s.name;if(typeof r=="string"){
if(c(r)<1){const n={instancePath:t+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[n]:e.push(
n),i++}}else{const n={instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(
n),i++}}if(s.version!==void 0&&typeof s.version!="string"){const r={instancePath:t+"/version",schemaPath:"#/properties/version/type",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}if(s.links!==void 0){let r=s.links;if(typeof r!="string"&&r!==null){const n={instancePath:t+
"/links",schemaPath:"#/properties/links/type",keyword:"type",params:{type:w.properties.links.type}};e===null?e=[n]:e.push(n),i++}}}else{const r={
instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return l.errors=e,i===0}l.evaluated={
props:{id:!0,name:!0,version:!0,links:!0},dynamicProps:!1,dynamicItems:!1};const v={type:"object",required:["kind","message"],properties:{kind:{
type:"string",minLength:1},severity:{enum:["error","warning","note"]},message:{type:"string"}}};function u(s,{instancePath:t="",parentData:h,
parentDataProperty:g,rootData:y=s,dynamicAnchors:d={}}={}){let e=null,i=0;const o=u.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.kind===void 0){const r={instancePath:t,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"kind"}};e===null?e=[r]:e.push(r),i++}if(s.message===void 0){const r={instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"message"}};e===null?e=[r]:e.push(r),i++}if(s.kind!==void 0){let r=s.kind;if(typeof r=="string"){if(c(r)<1){
const n={instancePath:t+"/kind",schemaPath:"#/properties/kind/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[n]:e.push(n),i++}}else{
const n={instancePath:t+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),i++}}if(s.
severity!==void 0){let r=s.severity;if(!(r==="error"||r==="warning"||r==="note")){const n={instancePath:t+"/severity",schemaPath:"#/properti\
es/severity/enum",keyword:"enum",params:{allowedValues:v.properties.severity.enum}};e===null?e=[n]:e.push(n),i++}}if(s.message!==void 0&&typeof s.
message!="string"){const r={instancePath:t+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type:"string"}};e===null?
e=[r]:e.push(r),i++}}else{const r={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return u.
errors=e,i===0}u.evaluated={props:{kind:!0,severity:!0,message:!0},dynamicProps:!1,dynamicItems:!1};function f(s,{instancePath:t="",parentData:h,
parentDataProperty:g,rootData:y=s,dynamicAnchors:d={}}={}){let e=null,i=0;const o=f.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s["px-meta"]===void 0){const r={instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"px-meta"}};e===null?e=[r]:e.push(r),i++}if(s.schemas===void 0){const r={instancePath:t,schemaPath:"#/requ\
ired",keyword:"required",params:{missingProperty:"schemas"}};e===null?e=[r]:e.push(r),i++}if(s.problems===void 0){const r={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"problems"}};e===null?e=[r]:e.push(r),i++}if(s["px-meta"]!==void 0&&s["px-meta"]!=="s\
chema-list@1"){const r={instancePath:t+"/px-meta",schemaPath:"#/properties/px-meta/const",keyword:"const",params:{allowedValue:"schema-list@\
1"}};e===null?e=[r]:e.push(r),i++}if(s.schemas!==void 0){let r=s.schemas;if(Array.isArray(r)){const n=r.length;for(let a=0;a<n;a++){let m=r[a];
if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.id===void 0){const p={instancePath:t+"/schemas/"+a,schemaPath:"#/properties/schemas/items/\
required",keyword:"required",params:{missingProperty:"id"}};e===null?e=[p]:e.push(p),i++}if(m.kind===void 0){const p={instancePath:t+"/schem\
as/"+a,schemaPath:"#/properties/schemas/items/required",keyword:"required",params:{missingProperty:"kind"}};e===null?e=[p]:e.push(p),i++}if(m.
summary===void 0){const p={instancePath:t+"/schemas/"+a,schemaPath:"#/properties/schemas/items/required",keyword:"required",params:{missingProperty:"\
summary"}};e===null?e=[p]:e.push(p),i++}if(m.id!==void 0&&typeof m.id!="string"){const p={instancePath:t+"/schemas/"+a+"/id",schemaPath:"#/p\
roperties/schemas/items/properties/id/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),i++}if(m.kind!==void 0){let p=m.
kind;if(!(p==="fact"||p==="crate"||p==="format")){const k={instancePath:t+"/schemas/"+a+"/kind",schemaPath:"#/properties/schemas/items/prope\
rties/kind/enum",keyword:"enum",params:{allowedValues:P.properties.schemas.items.properties.kind.enum}};e===null?e=[k]:e.push(k),i++}}if(m.summary!==
void 0&&typeof m.summary!="string"){const p={instancePath:t+"/schemas/"+a+"/summary",schemaPath:"#/properties/schemas/items/properties/summa\
ry/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),i++}if(m.package!==void 0&&(l(m.package,{instancePath:t+"/schemas/"+
a+"/package",parentData:m,parentDataProperty:"package",rootData:y,dynamicAnchors:d})||(e=e===null?l.errors:e.concat(l.errors),i=e.length)),m.
path!==void 0&&typeof m.path!="string"){const p={instancePath:t+"/schemas/"+a+"/path",schemaPath:"#/properties/schemas/items/properties/path\
/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),i++}}else{const p={instancePath:t+"/schemas/"+a,schemaPath:"#/propert\
ies/schemas/items/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),i++}}}else{const n={instancePath:t+"/schemas",schemaPath:"\
#/properties/schemas/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),i++}}if(s.problems!==void 0){let r=s.problems;if(Array.
isArray(r)){const n=r.length;for(let a=0;a<n;a++)u(r[a],{instancePath:t+"/problems/"+a,parentData:r,parentDataProperty:a,rootData:y,dynamicAnchors:d})||
(e=e===null?u.errors:e.concat(u.errors),i=e.length)}else{const n={instancePath:t+"/problems",schemaPath:"#/properties/problems/type",keyword:"\
type",params:{type:"array"}};e===null?e=[n]:e.push(n),i++}}}else{const r={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"}};e===null?e=[r]:e.push(r),i++}return f.errors=e,i===0}f.evaluated={props:{"px-meta":!0,schemas:!0,problems:!0},dynamicProps:!1,dynamicItems:!1};export{q as validate};
