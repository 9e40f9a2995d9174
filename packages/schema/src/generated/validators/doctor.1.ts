// Generated from packages/schema/schemas by `npm run generate -w packages/schema`. Do not edit.
// @ts-nocheck
import { textLength } from "../../validator-runtime.js";

const k=d,w={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"px-meta:doctor@1",type:"object",required:["px-meta","cargo","proble\
ms"],properties:{"px-meta":{const:"doctor@1"},cargo:{type:"object",required:["program"],properties:{program:{type:"string",minLength:1},version:{
type:"string"}}},workspace:{type:"object",required:["root","build-dir","packages","adopting"],properties:{root:{type:"string",minLength:1},"\
build-dir":{type:"string",minLength:1},packages:{type:"integer",minimum:0},adopting:{type:"array",items:{type:"string"}}}},problems:{type:"a\
rray",items:{$ref:"#/$defs/problem"}}},$defs:{problem:{type:"object",required:["kind","message"],properties:{kind:{type:"string",minLength:1},
severity:{enum:["error","warning","note"]},message:{type:"string"}}}}},m=textLength,h={type:"object",required:["kind","message"],properties:{
kind:{type:"string",minLength:1},severity:{enum:["error","warning","note"]},message:{type:"string"}}};function n(o,{instancePath:p="",parentData:f,
parentDataProperty:g,rootData:c=o,dynamicAnchors:u={}}={}){let e=null,t=0;const a=n.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&
(a.items=void 0),o&&typeof o=="object"&&!Array.isArray(o)){if(o.kind===void 0){const r={instancePath:p,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"kind"}};e===null?e=[r]:e.push(r),t++}if(o.message===void 0){const r={instancePath:p,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"message"}};e===null?e=[r]:e.push(r),t++}if(o.kind!==void 0){let r=o.kind;if(typeof r=="string"){if(m(r)<1){
const s={instancePath:p+"/kind",schemaPath:"#/properties/kind/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),t++}}else{
const s={instancePath:p+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}}if(o.
severity!==void 0){let r=o.severity;if(!(r==="error"||r==="warning"||r==="note")){const s={instancePath:p+"/severity",schemaPath:"#/properti\
es/severity/enum",keyword:"enum",params:{allowedValues:h.properties.severity.enum}};e===null?e=[s]:e.push(s),t++}}if(o.message!==void 0&&typeof o.
message!="string"){const r={instancePath:p+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type:"string"}};e===null?
e=[r]:e.push(r),t++}}else{const r={instancePath:p,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return n.
errors=e,t===0}n.evaluated={props:{kind:!0,severity:!0,message:!0},dynamicProps:!1,dynamicItems:!1};function d(o,{instancePath:p="",parentData:f,
parentDataProperty:g,rootData:c=o,dynamicAnchors:u={}}={}){let e=null,t=0;const a=d.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&
(a.items=void 0),o&&typeof o=="object"&&!Array.isArray(o)){if(o["px-meta"]===void 0){const r={instancePath:p,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"px-meta"}};e===null?e=[r]:e.push(r),t++}if(o.cargo===void 0){const r={instancePath:p,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:"cargo"}};e===null?e=[r]:e.push(r),t++}if(o.problems===void 0){const r={instancePath:p,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"problems"}};e===null?e=[r]:e.push(r),t++}if(o["px-meta"]!==void 0&&o["px-meta"]!=="d\
octor@1"){const r={instancePath:p+"/px-meta",schemaPath:"#/properties/px-meta/const",keyword:"const",params:{allowedValue:"doctor@1"}};e===null?
e=[r]:e.push(r),t++}if(o.cargo!==void 0){let r=o.cargo;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.program===void 0){const s={instancePath:p+
"/cargo",schemaPath:"#/properties/cargo/required",keyword:"required",params:{missingProperty:"program"}};e===null?e=[s]:e.push(s),t++}if(r.program!==
void 0){let s=r.program;if(typeof s=="string"){if(m(s)<1){const i={instancePath:p+"/cargo/program",schemaPath:"#/properties/cargo/properties\
/program/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:p+"/cargo/program",schemaPath:"\
#/properties/cargo/properties/program/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}}if(r.version!==void 0&&typeof r.
version!="string"){const s={instancePath:p+"/cargo/version",schemaPath:"#/properties/cargo/properties/version/type",keyword:"type",params:{type:"\
string"}};e===null?e=[s]:e.push(s),t++}}else{const s={instancePath:p+"/cargo",schemaPath:"#/properties/cargo/type",keyword:"type",params:{type:"\
object"}};e===null?e=[s]:e.push(s),t++}}if(o.workspace!==void 0){let r=o.workspace;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.root===
void 0){const s={instancePath:p+"/workspace",schemaPath:"#/properties/workspace/required",keyword:"required",params:{missingProperty:"root"}};
e===null?e=[s]:e.push(s),t++}if(r["build-dir"]===void 0){const s={instancePath:p+"/workspace",schemaPath:"#/properties/workspace/required",keyword:"\
required",params:{missingProperty:"build-dir"}};e===null?e=[s]:e.push(s),t++}if(r.packages===void 0){const s={instancePath:p+"/workspace",schemaPath:"\
#/properties/workspace/required",keyword:"required",params:{missingProperty:"packages"}};e===null?e=[s]:e.push(s),t++}if(r.adopting===void 0){
const s={instancePath:p+"/workspace",schemaPath:"#/properties/workspace/required",keyword:"required",params:{missingProperty:"adopting"}};e===
null?e=[s]:e.push(s),t++}if(r.root!==void 0){let s=r.root;if(typeof s=="string"){if(m(s)<1){const i={instancePath:p+"/workspace/root",schemaPath:"\
#/properties/workspace/properties/root/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:p+
"/workspace/root",schemaPath:"#/properties/workspace/properties/root/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}}
if(r["build-dir"]!==void 0){let s=r["build-dir"];if(typeof s=="string"){if(m(s)<1){const i={instancePath:p+"/workspace/build-dir",schemaPath:"\
#/properties/workspace/properties/build-dir/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:p+
"/workspace/build-dir",schemaPath:"#/properties/workspace/properties/build-dir/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.
push(i),t++}}if(r.packages!==void 0){let s=r.packages;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){const i={instancePath:p+"/wo\
rkspace/packages",schemaPath:"#/properties/workspace/properties/packages/type",keyword:"type",params:{type:"integer"}};e===null?e=[i]:e.push(
i),t++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){const i={instancePath:p+"/workspace/packages",schemaPath:"#/properties/workspace\
/properties/packages/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[i]:e.push(i),t++}}if(r.adopting!==void 0){let s=r.
adopting;if(Array.isArray(s)){const i=s.length;for(let l=0;l<i;l++)if(typeof s[l]!="string"){const y={instancePath:p+"/workspace/adopting/"+
l,schemaPath:"#/properties/workspace/properties/adopting/items/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),t++}}else{
const i={instancePath:p+"/workspace/adopting",schemaPath:"#/properties/workspace/properties/adopting/type",keyword:"type",params:{type:"arra\
y"}};e===null?e=[i]:e.push(i),t++}}}else{const s={instancePath:p+"/workspace",schemaPath:"#/properties/workspace/type",keyword:"type",params:{
type:"object"}};e===null?e=[s]:e.push(s),t++}}if(o.problems!==void 0){let r=o.problems;if(Array.isArray(r)){const s=r.length;for(let i=0;i<s;i++)
n(r[i],{instancePath:p+"/problems/"+i,parentData:r,parentDataProperty:i,rootData:c,dynamicAnchors:u})||(e=e===null?n.errors:e.concat(n.errors),
t=e.length)}else{const s={instancePath:p+"/problems",schemaPath:"#/properties/problems/type",keyword:"type",params:{type:"array"}};e===null?
e=[s]:e.push(s),t++}}}else{const r={instancePath:p,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return d.
errors=e,t===0}d.evaluated={props:{"px-meta":!0,cargo:!0,workspace:!0,problems:!0},dynamicProps:!1,dynamicItems:!1};export{k as validate};
