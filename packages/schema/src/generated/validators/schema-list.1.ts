// Generated from packages/schema/schemas by `npm run generate -w packages/schema`. Do not edit.
// @ts-nocheck
import { textLength } from "../../validator-runtime.js";

const q=h,P={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"px-meta:schema-list@1",type:"object",required:["px-meta","schemas",
"problems"],properties:{"px-meta":{const:"schema-list@1"},schemas:{type:"array",items:{type:"object",required:["id","kind","summary"],properties:{
id:{type:"string"},kind:{enum:["fact","crate","format"]},summary:{type:"string"},package:{$ref:"#/$defs/known-package"},path:{type:"string"}}}},
problems:{type:"array",items:{$ref:"#/$defs/problem"}}},$defs:{"known-package":{type:"object",required:["id","name","version"],properties:{id:{
type:"string",minLength:1},name:{type:"string",minLength:1},version:{type:"string",minLength:1},links:{type:["string","null"]}}},problem:{type:"\
object",required:["kind","message"],properties:{kind:{type:"string",minLength:1},severity:{enum:["error","warning","note"]},message:{type:"s\
tring"}}}}},w={type:"object",required:["id","name","version"],properties:{id:{type:"string",minLength:1},name:{type:"string",minLength:1},version:{
type:"string",minLength:1},links:{type:["string","null"]}}},f=textLength;function l(s,{instancePath:n="",parentData:c,parentDataProperty:g,rootData:y=s,
dynamicAnchors:d={}}={}){let e=null,i=0;const o=l.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s==
"object"&&!Array.isArray(s)){if(s.id===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"i\
d"}};e===null?e=[r]:e.push(r),i++}if(s.name===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
name"}};e===null?e=[r]:e.push(r),i++}if(s.version===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
version"}};e===null?e=[r]:e.push(r),i++}if(s.id!==void 0){let r=s.id;if(typeof r=="string"){if(f(r)<1){const t={instancePath:n+"/id",schemaPath:"\
#/properties/id/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/id",schemaPath:"\
#/properties/id/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.name!==void 0){let r=s.name;if(typeof r=="st\
ring"){if(f(r)<1){const t={instancePath:n+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1}};e===null?e=
[t]:e.push(t),i++}}else{const t={instancePath:n+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?
e=[t]:e.push(t),i++}}if(s.version!==void 0){let r=s.version;if(typeof r=="string"){if(f(r)<1){const t={instancePath:n+"/version",schemaPath:"\
#/properties/version/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/version",
schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.links!==void 0){let r=s.links;
if(typeof r!="string"&&r!==null){const t={instancePath:n+"/links",schemaPath:"#/properties/links/type",keyword:"type",params:{type:w.properties.
links.type}};e===null?e=[t]:e.push(t),i++}}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[r]:e.push(r),i++}return l.errors=e,i===0}l.evaluated={props:{id:!0,name:!0,version:!0,links:!0},dynamicProps:!1,dynamicItems:!1};const v={
type:"object",required:["kind","message"],properties:{kind:{type:"string",minLength:1},severity:{enum:["error","warning","note"]},message:{type:"\
string"}}};function u(s,{instancePath:n="",parentData:c,parentDataProperty:g,rootData:y=s,dynamicAnchors:d={}}={}){let e=null,i=0;const o=u.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.kind===void 0){
const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"}};e===null?e=[r]:e.push(r),i++}if(s.message===
void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"message"}};e===null?e=[r]:e.push(r),i++}
if(s.kind!==void 0){let r=s.kind;if(typeof r=="string"){if(f(r)<1){const t={instancePath:n+"/kind",schemaPath:"#/properties/kind/minLength",
keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/kind",schemaPath:"#/properties/kind/type",
keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.severity!==void 0){let r=s.severity;if(!(r==="error"||r==="warning"||
r==="note")){const t={instancePath:n+"/severity",schemaPath:"#/properties/severity/enum",keyword:"enum",params:{allowedValues:v.properties.severity.
enum}};e===null?e=[t]:e.push(t),i++}}if(s.message!==void 0&&typeof s.message!="string"){const r={instancePath:n+"/message",schemaPath:"#/pro\
perties/message/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}}else{const r={instancePath:n,schemaPath:"#/type",
keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return u.errors=e,i===0}u.evaluated={props:{kind:!0,severity:!0,message:!0},
dynamicProps:!1,dynamicItems:!1};function h(s,{instancePath:n="",parentData:c,parentDataProperty:g,rootData:y=s,dynamicAnchors:d={}}={}){let e=null,
i=0;const o=h.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s["\
px-meta"]===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"px-meta"}};e===null?e=[r]:e.
push(r),i++}if(s.schemas===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"schemas"}};e===
null?e=[r]:e.push(r),i++}if(s.problems===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
problems"}};e===null?e=[r]:e.push(r),i++}if(s["px-meta"]!==void 0&&s["px-meta"]!=="schema-list@1"){const r={instancePath:n+"/px-meta",schemaPath:"\
#/properties/px-meta/const",keyword:"const",params:{allowedValue:"schema-list@1"}};e===null?e=[r]:e.push(r),i++}if(s.schemas!==void 0){let r=s.
schemas;if(Array.isArray(r)){const t=r.length;for(let a=0;a<t;a++){let m=r[a];if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.id===void 0){
const p={instancePath:n+"/schemas/"+a,schemaPath:"#/properties/schemas/items/required",keyword:"required",params:{missingProperty:"id"}};e===
null?e=[p]:e.push(p),i++}if(m.kind===void 0){const p={instancePath:n+"/schemas/"+a,schemaPath:"#/properties/schemas/items/required",keyword:"\
required",params:{missingProperty:"kind"}};e===null?e=[p]:e.push(p),i++}if(m.summary===void 0){const p={instancePath:n+"/schemas/"+a,schemaPath:"\
#/properties/schemas/items/required",keyword:"required",params:{missingProperty:"summary"}};e===null?e=[p]:e.push(p),i++}if(m.id!==void 0&&typeof m.
id!="string"){const p={instancePath:n+"/schemas/"+a+"/id",schemaPath:"#/properties/schemas/items/properties/id/type",keyword:"type",params:{
type:"string"}};e===null?e=[p]:e.push(p),i++}if(m.kind!==void 0){let p=m.kind;if(!(p==="fact"||p==="crate"||p==="format")){const k={instancePath:n+
"/schemas/"+a+"/kind",schemaPath:"#/properties/schemas/items/properties/kind/enum",keyword:"enum",params:{allowedValues:P.properties.schemas.
items.properties.kind.enum}};e===null?e=[k]:e.push(k),i++}}if(m.summary!==void 0&&typeof m.summary!="string"){const p={instancePath:n+"/sche\
mas/"+a+"/summary",schemaPath:"#/properties/schemas/items/properties/summary/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(
p),i++}if(m.package!==void 0&&(l(m.package,{instancePath:n+"/schemas/"+a+"/package",parentData:m,parentDataProperty:"package",rootData:y,dynamicAnchors:d})||
(e=e===null?l.errors:e.concat(l.errors),i=e.length)),m.path!==void 0&&typeof m.path!="string"){const p={instancePath:n+"/schemas/"+a+"/path",
schemaPath:"#/properties/schemas/items/properties/path/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),i++}}else{const p={
instancePath:n+"/schemas/"+a,schemaPath:"#/properties/schemas/items/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),i++}}}else{
const t={instancePath:n+"/schemas",schemaPath:"#/properties/schemas/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}
if(s.problems!==void 0){let r=s.problems;if(Array.isArray(r)){const t=r.length;for(let a=0;a<t;a++)u(r[a],{instancePath:n+"/problems/"+a,parentData:r,
parentDataProperty:a,rootData:y,dynamicAnchors:d})||(e=e===null?u.errors:e.concat(u.errors),i=e.length)}else{const t={instancePath:n+"/probl\
ems",schemaPath:"#/properties/problems/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}}else{const r={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return h.errors=e,i===0}h.evaluated={props:{"px-meta":!0,
schemas:!0,problems:!0},dynamicProps:!1,dynamicItems:!1};export{q as validate};
