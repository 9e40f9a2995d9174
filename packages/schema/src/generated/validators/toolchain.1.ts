// Generated from packages/schema/schemas by `npm run generate -w packages/schema`. Do not edit.
// @ts-nocheck
import { textLength } from "../../validator-runtime.js";

const g=y,v={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"px-meta:toolchain@1",type:"object",required:["rustc"],properties:{rustc:{
type:"object",required:["version","host"],properties:{version:{type:"string",minLength:1},"commit-hash":{type:"string"},"commit-date":{type:"\
string"},host:{type:"string",minLength:1},"llvm-version":{type:"string"},sysroot:{type:"string",format:"px-path"},path:{type:"string",format:"\
px-path"}}},cargo:{type:"object",properties:{version:{type:"string"},path:{type:"string",format:"px-path"}}},linker:{$ref:"#/$defs/tool"},archiver:{
$ref:"#/$defs/tool"},"c-compiler":{$ref:"#/$defs/tool"},"cxx-compiler":{$ref:"#/$defs/tool"}},$defs:{tool:{type:"object",required:["path"],properties:{
path:{type:"string",minLength:1},args:{type:"array",items:{type:"string"}},version:{type:"string"},family:{type:"string"},"chosen-by":{type:"\
string"}}}}},h=textLength,f=/^(?:\$\{(?:OUT_DIR|WORKSPACE|CARGO_HOME|SYSROOT)\}(?:\/[^\0]*)?|[^$\0][^\0]*|\$|\$[^{\0][^\0]*)$/,P={type:"obje\
ct",required:["path"],properties:{path:{type:"string",minLength:1},args:{type:"array",items:{type:"string"}},version:{type:"string"},family:{
type:"string"},"chosen-by":{type:"string"}}};function n(s,{instancePath:i="",parentData:m,parentDataProperty:d,rootData:c=s,dynamicAnchors:l={}}={}){
let e=null,p=0;const a=n.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.path===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"path"}};e===null?e=[r]:e.
push(r),p++}if(s.path!==void 0){let r=s.path;if(typeof r=="string"){if(h(r)<1){const t={instancePath:i+"/path",schemaPath:"#/properties/path\
/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),p++}}else{const t={instancePath:i+"/path",schemaPath:"#/propertie\
s/path/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),p++}}if(s.args!==void 0){let r=s.args;if(Array.isArray(r)){const t=r.
length;for(let o=0;o<t;o++)if(typeof r[o]!="string"){const u={instancePath:i+"/args/"+o,schemaPath:"#/properties/args/items/type",keyword:"t\
ype",params:{type:"string"}};e===null?e=[u]:e.push(u),p++}}else{const t={instancePath:i+"/args",schemaPath:"#/properties/args/type",keyword:"\
type",params:{type:"array"}};e===null?e=[t]:e.push(t),p++}}if(s.version!==void 0&&typeof s.version!="string"){const r={instancePath:i+"/vers\
ion",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),p++}if(s.family!==void 0&&typeof s.
family!="string"){const r={instancePath:i+"/family",schemaPath:"#/properties/family/type",keyword:"type",params:{type:"string"}};e===null?e=
[r]:e.push(r),p++}if(s["chosen-by"]!==void 0&&typeof s["chosen-by"]!="string"){const r={instancePath:i+"/chosen-by",schemaPath:"#/properties\
/chosen-by/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),p++}}else{const r={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[r]:e.push(r),p++}return n.errors=e,p===0}n.evaluated={props:{path:!0,args:!0,version:!0,family:!0,
"chosen-by":!0},dynamicProps:!1,dynamicItems:!1};function y(s,{instancePath:i="",parentData:m,parentDataProperty:d,rootData:c=s,dynamicAnchors:l={}}={}){
let e=null,p=0;const a=y.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.rustc===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"rustc"}};e===null?e=[r]:
e.push(r),p++}if(s.rustc!==void 0){let r=s.rustc;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.version===void 0){const t={instancePath:i+
"/rustc",schemaPath:"#/properties/rustc/required",keyword:"required",params:{missingProperty:"version"}};e===null?e=[t]:e.push(t),p++}if(r.host===
void 0){const t={instancePath:i+"/rustc",schemaPath:"#/properties/rustc/required",keyword:"required",params:{missingProperty:"host"}};e===null?
e=[t]:e.push(t),p++}if(r.version!==void 0){let t=r.version;if(typeof t=="string"){if(h(t)<1){const o={instancePath:i+"/rustc/version",schemaPath:"\
#/properties/rustc/properties/version/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[o]:e.push(o),p++}}else{const o={instancePath:i+
"/rustc/version",schemaPath:"#/properties/rustc/properties/version/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),p++}}
if(r["commit-hash"]!==void 0&&typeof r["commit-hash"]!="string"){const t={instancePath:i+"/rustc/commit-hash",schemaPath:"#/properties/rustc\
/properties/commit-hash/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),p++}if(r["commit-date"]!==void 0&&typeof r["co\
mmit-date"]!="string"){const t={instancePath:i+"/rustc/commit-date",schemaPath:"#/properties/rustc/properties/commit-date/type",keyword:"typ\
e",params:{type:"string"}};e===null?e=[t]:e.push(t),p++}if(r.host!==void 0){let t=r.host;if(typeof t=="string"){if(h(t)<1){const o={instancePath:i+
"/rustc/host",schemaPath:"#/properties/rustc/properties/host/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[o]:e.push(o),p++}}else{
const o={instancePath:i+"/rustc/host",schemaPath:"#/properties/rustc/properties/host/type",keyword:"type",params:{type:"string"}};e===null?e=
[o]:e.push(o),p++}}if(r["llvm-version"]!==void 0&&typeof r["llvm-version"]!="string"){const t={instancePath:i+"/rustc/llvm-version",schemaPath:"\
#/properties/rustc/properties/llvm-version/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),p++}if(r.sysroot!==void 0){
let t=r.sysroot;if(typeof t=="string"){if(!f.test(t)){const o={instancePath:i+"/rustc/sysroot",schemaPath:"#/properties/rustc/properties/sys\
root/format",keyword:"format",params:{format:"px-path"}};e===null?e=[o]:e.push(o),p++}}else{const o={instancePath:i+"/rustc/sysroot",schemaPath:"\
#/properties/rustc/properties/sysroot/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),p++}}if(r.path!==void 0){let t=r.
path;if(typeof t=="string"){if(!f.test(t)){const o={instancePath:i+"/rustc/path",schemaPath:"#/properties/rustc/properties/path/format",keyword:"\
format",params:{format:"px-path"}};e===null?e=[o]:e.push(o),p++}}else{const o={instancePath:i+"/rustc/path",schemaPath:"#/properties/rustc/p\
roperties/path/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),p++}}}else{const t={instancePath:i+"/rustc",schemaPath:"\
#/properties/rustc/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),p++}}if(s.cargo!==void 0){let r=s.cargo;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.version!==void 0&&typeof r.version!="string"){const t={instancePath:i+"/cargo/version",schemaPath:"#/prope\
rties/cargo/properties/version/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),p++}if(r.path!==void 0){let t=r.path;if(typeof t==
"string"){if(!f.test(t)){const o={instancePath:i+"/cargo/path",schemaPath:"#/properties/cargo/properties/path/format",keyword:"format",params:{
format:"px-path"}};e===null?e=[o]:e.push(o),p++}}else{const o={instancePath:i+"/cargo/path",schemaPath:"#/properties/cargo/properties/path/t\
ype",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),p++}}}else{const t={instancePath:i+"/cargo",schemaPath:"#/properties/ca\
rgo/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),p++}}s.linker!==void 0&&(n(s.linker,{instancePath:i+"/linker",parentData:s,
parentDataProperty:"linker",rootData:c,dynamicAnchors:l})||(e=e===null?n.errors:e.concat(n.errors),p=e.length)),s.archiver!==void 0&&(n(s.archiver,
{instancePath:i+"/archiver",parentData:s,parentDataProperty:"archiver",rootData:c,dynamicAnchors:l})||(e=e===null?n.errors:e.concat(n.errors),
p=e.length)),s["c-compiler"]!==void 0&&(n(s["c-compiler"],{instancePath:i+"/c-compiler",parentData:s,parentDataProperty:"c-compiler",rootData:c,
dynamicAnchors:l})||(e=e===null?n.errors:e.concat(n.errors),p=e.length)),s["cxx-compiler"]!==void 0&&(n(s["cxx-compiler"],{instancePath:i+"/\
cxx-compiler",parentData:s,parentDataProperty:"cxx-compiler",rootData:c,dynamicAnchors:l})||(e=e===null?n.errors:e.concat(n.errors),p=e.length))}else{
const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),p++}return y.errors=e,p===0}y.evaluated=
{props:{rustc:!0,cargo:!0,linker:!0,archiver:!0,"c-compiler":!0,"cxx-compiler":!0},dynamicProps:!1,dynamicItems:!1};export{g as validate};
