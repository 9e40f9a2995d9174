// Generated from packages/schema/schemas by `npm run generate -w packages/schema`. Do not edit.
// @ts-nocheck
import { textLength } from "../../validator-runtime.js";

const h=m,g={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"px-meta:validate@1",type:"object",required:["px-meta","facts","prob\
lems"],properties:{"px-meta":{const:"validate@1"},facts:{type:"integer",minimum:0},problems:{type:"array",items:{$ref:"#/$defs/problem"}}},$defs:{
problem:{type:"object",required:["kind","message"],properties:{kind:{type:"string",minLength:1},severity:{enum:["error","warning","note"]},message:{
type:"string"}}}}},d={type:"object",required:["kind","message"],properties:{kind:{type:"string",minLength:1},severity:{enum:["error","warnin\
g","note"]},message:{type:"string"}}},c=textLength;function a(s,{instancePath:n="",parentData:f,parentDataProperty:y,rootData:l=s,dynamicAnchors:u={}}={}){
let e=null,t=0;const p=a.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.kind===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"}};e===null?e=[r]:e.
push(r),t++}if(s.message===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"message"}};e===
null?e=[r]:e.push(r),t++}if(s.kind!==void 0){let r=s.kind;if(typeof r=="string"){if(c(r)<1){const i={instancePath:n+"/kind",schemaPath:"#/pr\
operties/kind/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:n+"/kind",schemaPath:"\
#/properties/kind/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}}if(s.severity!==void 0){let r=s.severity;if(!(r===
"error"||r==="warning"||r==="note")){const i={instancePath:n+"/severity",schemaPath:"#/properties/severity/enum",keyword:"enum",params:{allowedValues:d.
properties.severity.enum}};e===null?e=[i]:e.push(i),t++}}if(s.message!==void 0&&typeof s.message!="string"){const r={instancePath:n+"/messag\
e",schemaPath:"#/properties/message/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}}else{const r={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return a.errors=e,t===0}a.evaluated={props:{kind:!0,
severity:!0,message:!0},dynamicProps:!1,dynamicItems:!1};function m(s,{instancePath:n="",parentData:f,parentDataProperty:y,rootData:l=s,dynamicAnchors:u={}}={}){
let e=null,t=0;const p=m.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s["px-meta"]===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"px-meta"}};e===null?
e=[r]:e.push(r),t++}if(s.facts===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"facts"}};
e===null?e=[r]:e.push(r),t++}if(s.problems===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
problems"}};e===null?e=[r]:e.push(r),t++}if(s["px-meta"]!==void 0&&s["px-meta"]!=="validate@1"){const r={instancePath:n+"/px-meta",schemaPath:"\
#/properties/px-meta/const",keyword:"const",params:{allowedValue:"validate@1"}};e===null?e=[r]:e.push(r),t++}if(s.facts!==void 0){let r=s.facts;
if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const i={instancePath:n+"/facts",schemaPath:"#/properties/facts/type",keyword:"typ\
e",params:{type:"integer"}};e===null?e=[i]:e.push(i),t++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){const i={instancePath:n+"/fact\
s",schemaPath:"#/properties/facts/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[i]:e.push(i),t++}}if(s.problems!==
void 0){let r=s.problems;if(Array.isArray(r)){const i=r.length;for(let o=0;o<i;o++)a(r[o],{instancePath:n+"/problems/"+o,parentData:r,parentDataProperty:o,
rootData:l,dynamicAnchors:u})||(e=e===null?a.errors:e.concat(a.errors),t=e.length)}else{const i={instancePath:n+"/problems",schemaPath:"#/pr\
operties/problems/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),t++}}}else{const r={instancePath:n,schemaPath:"#/type",
keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return m.errors=e,t===0}m.evaluated={props:{"px-meta":!0,facts:!0,problems:!0},
dynamicProps:!1,dynamicItems:!1};export{h as validate};
