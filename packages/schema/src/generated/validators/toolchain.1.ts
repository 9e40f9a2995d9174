// Generated from packages/schema/schemas by `npm run generate -w packages/schema`. Do not edit.
// @ts-nocheck
import { textLength } from "../../validator-runtime.js";

const v=u,P={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"px-meta:toolchain@1",type:"object",required:["rustc"],properties:{rustc:{
type:"object",required:["version","host"],properties:{version:{type:"string",minLength:1},"commit-hash":{type:"string"},"commit-date":{type:"\
string"},host:{type:"string",minLength:1},"llvm-version":{type:"string"},sysroot:{type:"string",format:"px-path"},path:{type:"string",format:"\
px-path"}}},cargo:{type:"object",properties:{version:{type:"string"},path:{type:"string",format:"px-path"}}},linker:{$ref:"#/$defs/tool"},archiver:{
$ref:"#/$defs/tool"},"c-compiler":{$ref:"#/$defs/compiler"},"cxx-compiler":{$ref:"#/$defs/compiler"}},$defs:{compiler:{type:"object",required:[
"path"],properties:{path:{type:"string",minLength:1},args:{type:"array",items:{type:"string"}},version:{type:"string"},family:{type:"string"},
"chosen-by":{type:"string"}}},tool:{type:"object",required:["path"],properties:{path:{type:"string",minLength:1},args:{type:"array",items:{type:"\
string"}},version:{type:"string"},family:{type:"string"},"chosen-by":{type:"string"}}}}},f=textLength,m=/^(?:\$\{(?:OUT_DIR|WORKSPACE|CARGO_HOME|SYSROOT)\}(?:\/[^\0]*)?|[^$\0][^\0]*|\$|\$[^{\0][^\0]*)$/,
k={type:"object",required:["path"],properties:{path:{type:"string",minLength:1},args:{type:"array",items:{type:"string"}},version:{type:"str\
ing"},family:{type:"string"},"chosen-by":{type:"string"}}};function a(s,{instancePath:i="",parentData:d,parentDataProperty:g,rootData:l=s,dynamicAnchors:c={}}={}){
let e=null,p=0;const o=a.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.path===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"path"}};e===null?e=[r]:e.
push(r),p++}if(s.path!==void 0){let r=s.path;if(typeof r=="string"){if(f(r)<1){const t={instancePath:i+"/path",schemaPath:"#/properties/path\
/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),p++}}else{const t={instancePath:i+"/path",schemaPath:"#/propertie\
s/path/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),p++}}if(s.args!==void 0){let r=s.args;if(Array.isArray(r)){const t=r.
length;for(let n=0;n<t;n++)if(typeof r[n]!="string"){const h={instancePath:i+"/args/"+n,schemaPath:"#/properties/args/items/type",keyword:"t\
ype",params:{type:"string"}};e===null?e=[h]:e.push(h),p++}}else{const t={instancePath:i+"/args",schemaPath:"#/properties/args/type",keyword:"\
type",params:{type:"array"}};e===null?e=[t]:e.push(t),p++}}if(s.version!==void 0&&typeof s.version!="string"){const r={instancePath:i+"/vers\
ion",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),p++}if(s.family!==void 0&&typeof s.
family!="string"){const r={instancePath:i+"/family",schemaPath:"#/properties/family/type",keyword:"type",params:{type:"string"}};e===null?e=
[r]:e.push(r),p++}if(s["chosen-by"]!==void 0&&typeof s["chosen-by"]!="string"){const r={instancePath:i+"/chosen-by",schemaPath:"#/properties\
/chosen-by/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),p++}}else{const r={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[r]:e.push(r),p++}return a.errors=e,p===0}a.evaluated={props:{path:!0,args:!0,version:!0,family:!0,
"chosen-by":!0},dynamicProps:!1,dynamicItems:!1};const w={type:"object",required:["path"],properties:{path:{type:"string",minLength:1},args:{
type:"array",items:{type:"string"}},version:{type:"string"},family:{type:"string"},"chosen-by":{type:"string"}}};function y(s,{instancePath:i="",
parentData:d,parentDataProperty:g,rootData:l=s,dynamicAnchors:c={}}={}){let e=null,p=0;const o=y.evaluated;if(o.dynamicProps&&(o.props=void 0),
o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.path===void 0){const r={instancePath:i,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:"path"}};e===null?e=[r]:e.push(r),p++}if(s.path!==void 0){let r=s.path;if(typeof r=="string"){
if(f(r)<1){const t={instancePath:i+"/path",schemaPath:"#/properties/path/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(
t),p++}}else{const t={instancePath:i+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),p++}}if(s.args!==void 0){let r=s.args;if(Array.isArray(r)){const t=r.length;for(let n=0;n<t;n++)if(typeof r[n]!="string"){const h={instancePath:i+
"/args/"+n,schemaPath:"#/properties/args/items/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),p++}}else{const t={instancePath:i+
"/args",schemaPath:"#/properties/args/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),p++}}if(s.version!==void 0&&typeof s.
version!="string"){const r={instancePath:i+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"}};e===null?
e=[r]:e.push(r),p++}if(s.family!==void 0&&typeof s.family!="string"){const r={instancePath:i+"/family",schemaPath:"#/properties/family/type",
keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),p++}if(s["chosen-by"]!==void 0&&typeof s["chosen-by"]!="string"){const r={instancePath:i+
"/chosen-by",schemaPath:"#/properties/chosen-by/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),p++}}else{const r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),p++}return y.errors=e,p===0}y.evaluated={props:{path:!0,
args:!0,version:!0,family:!0,"chosen-by":!0},dynamicProps:!1,dynamicItems:!1};function u(s,{instancePath:i="",parentData:d,parentDataProperty:g,
rootData:l=s,dynamicAnchors:c={}}={}){let e=null,p=0;const o=u.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
s&&typeof s=="object"&&!Array.isArray(s)){if(s.rustc===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
rustc"}};e===null?e=[r]:e.push(r),p++}if(s.rustc!==void 0){let r=s.rustc;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.version===void 0){
const t={instancePath:i+"/rustc",schemaPath:"#/properties/rustc/required",keyword:"required",params:{missingProperty:"version"}};e===null?e=
[t]:e.push(t),p++}if(r.host===void 0){const t={instancePath:i+"/rustc",schemaPath:"#/properties/rustc/required",keyword:"required",params:{missingProperty:"\
host"}};e===null?e=[t]:e.push(t),p++}if(r.version!==void 0){let t=r.version;if(typeof t=="string"){if(f(t)<1){const n={instancePath:i+"/rust\
c/version",schemaPath:"#/properties/rustc/properties/version/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[n]:e.push(n),p++}}else{
const n={instancePath:i+"/rustc/version",schemaPath:"#/properties/rustc/properties/version/type",keyword:"type",params:{type:"string"}};e===
null?e=[n]:e.push(n),p++}}if(r["commit-hash"]!==void 0&&typeof r["commit-hash"]!="string"){const t={instancePath:i+"/rustc/commit-hash",schemaPath:"\
#/properties/rustc/properties/commit-hash/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),p++}if(r["commit-date"]!==void 0&&
typeof r["commit-date"]!="string"){const t={instancePath:i+"/rustc/commit-date",schemaPath:"#/properties/rustc/properties/commit-date/type",
keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),p++}if(r.host!==void 0){let t=r.host;if(typeof t=="string"){if(f(t)<1){const n={
instancePath:i+"/rustc/host",schemaPath:"#/properties/rustc/properties/host/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[n]:
e.push(n),p++}}else{const n={instancePath:i+"/rustc/host",schemaPath:"#/properties/rustc/properties/host/type",keyword:"type",params:{type:"\
string"}};e===null?e=[n]:e.push(n),p++}}if(r["llvm-version"]!==void 0&&typeof r["llvm-version"]!="string"){const t={instancePath:i+"/rustc/l\
lvm-version",schemaPath:"#/properties/rustc/properties/llvm-version/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),p++}
if(r.sysroot!==void 0){let t=r.sysroot;if(typeof t=="string"){if(!m.test(t)){const n={instancePath:i+"/rustc/sysroot",schemaPath:"#/properti\
es/rustc/properties/sysroot/format",keyword:"format",params:{format:"px-path"}};e===null?e=[n]:e.push(n),p++}}else{const n={instancePath:i+"\
/rustc/sysroot",schemaPath:"#/properties/rustc/properties/sysroot/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),p++}}
if(r.path!==void 0){let t=r.path;if(typeof t=="string"){if(!m.test(t)){const n={instancePath:i+"/rustc/path",schemaPath:"#/properties/rustc/\
properties/path/format",keyword:"format",params:{format:"px-path"}};e===null?e=[n]:e.push(n),p++}}else{const n={instancePath:i+"/rustc/path",
schemaPath:"#/properties/rustc/properties/path/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),p++}}}else{const t={instancePath:i+
"/rustc",schemaPath:"#/properties/rustc/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),p++}}if(s.cargo!==void 0){let r=s.
cargo;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.version!==void 0&&typeof r.version!="string"){const t={instancePath:i+"/cargo/versio\
n",schemaPath:"#/properties/cargo/properties/version/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),p++}if(r.path!==void 0){
let t=r.path;if(typeof t=="string"){if(!m.test(t)){const n={instancePath:i+"/cargo/path",schemaPath:"#/properties/cargo/properties/path/form\
at",keyword:"format",params:{format:"px-path"}};e===null?e=[n]:e.push(n),p++}}else{const n={instancePath:i+"/cargo/path",schemaPath:"#/prope\
rties/cargo/properties/path/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),p++}}}else{const t={instancePath:i+"/cargo",
schemaPath:"#/properties/cargo/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),p++}}s.linker!==void 0&&(a(s.linker,{instancePath:i+
"/linker",parentData:s,parentDataProperty:"linker",rootData:l,dynamicAnchors:c})||(e=e===null?a.errors:e.concat(a.errors),p=e.length)),s.archiver!==
void 0&&(a(s.archiver,{instancePath:i+"/archiver",parentData:s,parentDataProperty:"archiver",rootData:l,dynamicAnchors:c})||(e=e===null?a.errors:
e.concat(a.errors),p=e.length)),s["c-compiler"]!==void 0&&(y(s["c-compiler"],{instancePath:i+"/c-compiler",parentData:s,parentDataProperty:"\
c-compiler",rootData:l,dynamicAnchors:c})||(e=e===null?y.errors:e.concat(y.errors),p=e.length)),s["cxx-compiler"]!==void 0&&(y(s["cxx-compil\
er"],{instancePath:i+"/cxx-compiler",parentData:s,parentDataProperty:"cxx-compiler",rootData:l,dynamicAnchors:c})||(e=e===null?y.errors:e.concat(
y.errors),p=e.length))}else{const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),p++}
return u.errors=e,p===0}u.evaluated={props:{rustc:!0,cargo:!0,linker:!0,archiver:!0,"c-compiler":!0,"cxx-compiler":!0},dynamicProps:!1,dynamicItems:!1};export{v as validate};
