// Generated from packages/schema/schemas by `npm run generate -w packages/schema`. Do not edit.
// @ts-nocheck
import { textLength } from "../../validator-runtime.js";

const h=m,g={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"px-meta:schema-check@1",type:"object",required:["px-meta","schema",
"problems"],properties:{"px-meta":{const:"schema-check@1"},schema:{type:"string"},instance:{type:"string"},problems:{type:"array",items:{$ref:"\
#/$defs/problem"}}},$defs:{problem:{type:"object",required:["kind","message"],properties:{kind:{type:"string",minLength:1},severity:{enum:["\
error","warning","note"]},message:{type:"string"}}}}},f={type:"object",required:["kind","message"],properties:{kind:{type:"string",minLength:1},
severity:{enum:["error","warning","note"]},message:{type:"string"}}},d=textLength;function a(s,{instancePath:i="",parentData:u,parentDataProperty:y,
rootData:l=s,dynamicAnchors:c={}}={}){let e=null,t=0;const p=a.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
s&&typeof s=="object"&&!Array.isArray(s)){if(s.kind===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
kind"}};e===null?e=[r]:e.push(r),t++}if(s.message===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
message"}};e===null?e=[r]:e.push(r),t++}if(s.kind!==void 0){let r=s.kind;if(typeof r=="string"){if(d(r)<1){const n={instancePath:i+"/kind",schemaPath:"\
#/properties/kind/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[n]:e.push(n),t++}}else{const n={instancePath:i+"/kind",schemaPath:"\
#/properties/kind/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),t++}}if(s.severity!==void 0){let r=s.severity;if(!(r===
"error"||r==="warning"||r==="note")){const n={instancePath:i+"/severity",schemaPath:"#/properties/severity/enum",keyword:"enum",params:{allowedValues:f.
properties.severity.enum}};e===null?e=[n]:e.push(n),t++}}if(s.message!==void 0&&typeof s.message!="string"){const r={instancePath:i+"/messag\
e",schemaPath:"#/properties/message/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}}else{const r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return a.errors=e,t===0}a.evaluated={props:{kind:!0,
severity:!0,message:!0},dynamicProps:!1,dynamicItems:!1};function m(s,{instancePath:i="",parentData:u,parentDataProperty:y,rootData:l=s,dynamicAnchors:c={}}={}){
let e=null,t=0;const p=m.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s["px-meta"]===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"px-meta"}};e===null?
e=[r]:e.push(r),t++}if(s.schema===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"schema"}};
e===null?e=[r]:e.push(r),t++}if(s.problems===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
problems"}};e===null?e=[r]:e.push(r),t++}if(s["px-meta"]!==void 0&&s["px-meta"]!=="schema-check@1"){const r={instancePath:i+"/px-meta",schemaPath:"\
#/properties/px-meta/const",keyword:"const",params:{allowedValue:"schema-check@1"}};e===null?e=[r]:e.push(r),t++}if(s.schema!==void 0&&typeof s.
schema!="string"){const r={instancePath:i+"/schema",schemaPath:"#/properties/schema/type",keyword:"type",params:{type:"string"}};e===null?e=
[r]:e.push(r),t++}if(s.instance!==void 0&&typeof s.instance!="string"){const r={instancePath:i+"/instance",schemaPath:"#/properties/instance\
/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(s.problems!==void 0){let r=s.problems;if(Array.isArray(r)){const n=r.
length;for(let o=0;o<n;o++)a(r[o],{instancePath:i+"/problems/"+o,parentData:r,parentDataProperty:o,rootData:l,dynamicAnchors:c})||(e=e===null?
a.errors:e.concat(a.errors),t=e.length)}else{const n={instancePath:i+"/problems",schemaPath:"#/properties/problems/type",keyword:"type",params:{
type:"array"}};e===null?e=[n]:e.push(n),t++}}}else{const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[r]:e.push(r),t++}return m.errors=e,t===0}m.evaluated={props:{"px-meta":!0,schema:!0,instance:!0,problems:!0},dynamicProps:!1,dynamicItems:!1};export{h as validate};
