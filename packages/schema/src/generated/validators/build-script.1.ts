// Generated from packages/schema/schemas by `npm run generate -w packages/schema`. Do not edit.
// @ts-nocheck

const k=u,w={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"px-meta:build-script@1",type:"object",required:["linked-libs","link\
ed-paths","cfgs","env"],properties:{"linked-libs":{type:"array",items:{type:"string"}},"linked-paths":{type:"array",items:{type:"string"}},cfgs:{
type:"array",items:{type:"string"}},env:{type:"object",additionalProperties:{type:"string"}},metadata:{type:"object",additionalProperties:{type:"\
string"}},warnings:{type:"array",items:{type:"string"}},"watches-env":{type:"array",uniqueItems:!0,items:{type:"string"}},"watches-files":{type:"\
array",items:{type:"string"}},"out-dir":{type:"string",format:"px-path"},unknown:{type:"array",uniqueItems:!0,items:{type:"string"}}}},c=/^(?:\$\{(?:OUT_DIR|WORKSPACE|CARGO_HOME|SYSROOT)\}(?:\/[^\0]*)?|[^$\0][^\0]*|\$|\$[^{\0][^\0]*)$/;
function u(i,{instancePath:p="",parentData:h,parentDataProperty:d,rootData:m=i,dynamicAnchors:g={}}={}){let e=null,n=0;const f=u.evaluated;if(f.
dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i["linked-libs"]===void 0){const t={
instancePath:p,schemaPath:"#/required",keyword:"required",params:{missingProperty:"linked-libs"}};e===null?e=[t]:e.push(t),n++}if(i["linked-\
paths"]===void 0){const t={instancePath:p,schemaPath:"#/required",keyword:"required",params:{missingProperty:"linked-paths"}};e===null?e=[t]:
e.push(t),n++}if(i.cfgs===void 0){const t={instancePath:p,schemaPath:"#/required",keyword:"required",params:{missingProperty:"cfgs"}};e===null?
e=[t]:e.push(t),n++}if(i.env===void 0){const t={instancePath:p,schemaPath:"#/required",keyword:"required",params:{missingProperty:"env"}};e===
null?e=[t]:e.push(t),n++}if(i["linked-libs"]!==void 0){let t=i["linked-libs"];if(Array.isArray(t)){const r=t.length;for(let s=0;s<r;s++)if(typeof t[s]!=
"string"){const a={instancePath:p+"/linked-libs/"+s,schemaPath:"#/properties/linked-libs/items/type",keyword:"type",params:{type:"string"}};
e===null?e=[a]:e.push(a),n++}}else{const r={instancePath:p+"/linked-libs",schemaPath:"#/properties/linked-libs/type",keyword:"type",params:{
type:"array"}};e===null?e=[r]:e.push(r),n++}}if(i["linked-paths"]!==void 0){let t=i["linked-paths"];if(Array.isArray(t)){const r=t.length;for(let s=0;s<
r;s++)if(typeof t[s]!="string"){const a={instancePath:p+"/linked-paths/"+s,schemaPath:"#/properties/linked-paths/items/type",keyword:"type",
params:{type:"string"}};e===null?e=[a]:e.push(a),n++}}else{const r={instancePath:p+"/linked-paths",schemaPath:"#/properties/linked-paths/typ\
e",keyword:"type",params:{type:"array"}};e===null?e=[r]:e.push(r),n++}}if(i.cfgs!==void 0){let t=i.cfgs;if(Array.isArray(t)){const r=t.length;
for(let s=0;s<r;s++)if(typeof t[s]!="string"){const a={instancePath:p+"/cfgs/"+s,schemaPath:"#/properties/cfgs/items/type",keyword:"type",params:{
type:"string"}};e===null?e=[a]:e.push(a),n++}}else{const r={instancePath:p+"/cfgs",schemaPath:"#/properties/cfgs/type",keyword:"type",params:{
type:"array"}};e===null?e=[r]:e.push(r),n++}}if(i.env!==void 0){let t=i.env;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const r in t)if(typeof t[r]!=
"string"){const s={instancePath:p+"/env/"+r.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/env/additionalProperties/type",keyword:"\
type",params:{type:"string"}};e===null?e=[s]:e.push(s),n++}}else{const r={instancePath:p+"/env",schemaPath:"#/properties/env/type",keyword:"\
type",params:{type:"object"}};e===null?e=[r]:e.push(r),n++}}if(i.metadata!==void 0){let t=i.metadata;if(t&&typeof t=="object"&&!Array.isArray(
t)){for(const r in t)if(typeof t[r]!="string"){const s={instancePath:p+"/metadata/"+r.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/p\
roperties/metadata/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),n++}}else{const r={instancePath:p+
"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),n++}}if(i.warnings!==void 0){
let t=i.warnings;if(Array.isArray(t)){const r=t.length;for(let s=0;s<r;s++)if(typeof t[s]!="string"){const a={instancePath:p+"/warnings/"+s,
schemaPath:"#/properties/warnings/items/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),n++}}else{const r={instancePath:p+
"/warnings",schemaPath:"#/properties/warnings/type",keyword:"type",params:{type:"array"}};e===null?e=[r]:e.push(r),n++}}if(i["watches-env"]!==
void 0){let t=i["watches-env"];if(Array.isArray(t)){const r=t.length;for(let l=0;l<r;l++)if(typeof t[l]!="string"){const o={instancePath:p+"\
/watches-env/"+l,schemaPath:"#/properties/watches-env/items/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),n++}let s=t.
length,a;if(s>1){const l={};for(;s--;){let o=t[s];if(typeof o=="string"){if(typeof l[o]=="number"){a=l[o];const y={instancePath:p+"/watches-\
env",schemaPath:"#/properties/watches-env/uniqueItems",keyword:"uniqueItems",params:{i:s,j:a}};e===null?e=[y]:e.push(y),n++;break}l[o]=s}}}}else{
const r={instancePath:p+"/watches-env",schemaPath:"#/properties/watches-env/type",keyword:"type",params:{type:"array"}};e===null?e=[r]:e.push(
r),n++}}if(i["watches-files"]!==void 0){let t=i["watches-files"];if(Array.isArray(t)){const r=t.length;for(let s=0;s<r;s++)if(typeof t[s]!="\
string"){const a={instancePath:p+"/watches-files/"+s,schemaPath:"#/properties/watches-files/items/type",keyword:"type",params:{type:"string"}};
e===null?e=[a]:e.push(a),n++}}else{const r={instancePath:p+"/watches-files",schemaPath:"#/properties/watches-files/type",keyword:"type",params:{
type:"array"}};e===null?e=[r]:e.push(r),n++}}if(i["out-dir"]!==void 0){let t=i["out-dir"];if(typeof t=="string"){if(!c.test(t)){const r={instancePath:p+
"/out-dir",schemaPath:"#/properties/out-dir/format",keyword:"format",params:{format:"px-path"}};e===null?e=[r]:e.push(r),n++}}else{const r={
instancePath:p+"/out-dir",schemaPath:"#/properties/out-dir/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),n++}}if(i.unknown!==
void 0){let t=i.unknown;if(Array.isArray(t)){const r=t.length;for(let l=0;l<r;l++)if(typeof t[l]!="string"){const o={instancePath:p+"/unknow\
n/"+l,schemaPath:"#/properties/unknown/items/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),n++}let s=t.length,a;if(s>
1){const l={};for(;s--;){let o=t[s];if(typeof o=="string"){if(typeof l[o]=="number"){a=l[o];const y={instancePath:p+"/unknown",schemaPath:"#\
/properties/unknown/uniqueItems",keyword:"uniqueItems",params:{i:s,j:a}};e===null?e=[y]:e.push(y),n++;break}l[o]=s}}}}else{const r={instancePath:p+
"/unknown",schemaPath:"#/properties/unknown/type",keyword:"type",params:{type:"array"}};e===null?e=[r]:e.push(r),n++}}}else{const t={instancePath:p,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),n++}return u.errors=e,n===0}u.evaluated={props:{"linked-\
libs":!0,"linked-paths":!0,cfgs:!0,env:!0,metadata:!0,warnings:!0,"watches-env":!0,"watches-files":!0,"out-dir":!0,unknown:!0},dynamicProps:!1,
dynamicItems:!1};export{k as validate};
