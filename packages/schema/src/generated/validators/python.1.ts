// Generated from packages/schema/schemas by `npm run generate -w packages/schema`. Do not edit.
// @ts-nocheck
import { textLength } from "../../validator-runtime.js";

const k=f,P={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"px-meta:python@1",type:"object",required:["language","implementatio\
n"],properties:{schema_version:{type:"string",pattern:"^1\\.[0-9]{1,4}$"},base_prefix:{type:"string"},base_interpreter:{type:"string"},platform:{
type:"string"},language:{type:"object",required:["version"],properties:{version:{type:"string",minLength:1},version_info:{$ref:"#/$defs/vers\
ion"}}},implementation:{type:"object",required:["name"],properties:{name:{type:"string",minLength:1},version:{$ref:"#/$defs/version"},hexversion:{
type:"integer"},cache_tag:{type:"string"}}},abi:{type:"object",required:["flags"],properties:{flags:{type:"array",items:{type:"string"}},extension_suffix:{
type:"string"},stable_abi_suffix:{type:"string"}}},suffixes:{type:"object",additionalProperties:{type:"array",items:{type:"string"}}},libpython:{
type:"object",properties:{dynamic:{type:"string"},dynamic_stableabi:{type:"string"},static:{type:"string"},link_extensions:{type:"boolean"}}},
c_api:{type:"object",required:["headers"],properties:{headers:{type:"string"},pkgconfig_path:{type:"string"}}},arbitrary_data:{type:"object"},
pyo3:{type:"object",properties:{implementation:{type:"string"},version:{type:"string"},shared:{type:"boolean"},abi3:{type:"boolean"},target_abi:{
type:"string"},lib_name:{type:"string"},lib_dir:{type:"string"},executable:{type:"string"},pointer_width:{type:"integer"},build_flags:{type:"\
array",items:{type:"string"}},suppress_build_script_link_lines:{type:"boolean"},extra_build_script_lines:{type:"array",items:{type:"string"}},
python_framework_prefix:{type:"string"}}}},$defs:{version:{type:"object",required:["major","minor"],properties:{major:{type:"integer",minimum:0},
minor:{type:"integer",minimum:0},micro:{type:"integer",minimum:0},releaselevel:{enum:["alpha","beta","candidate","final"]},serial:{type:"int\
eger",minimum:0}}}}},b=new RegExp("^1\\.[0-9]{1,4}$","u"),h=textLength,_={type:"object",required:["major","minor"],properties:{major:{type:"\
integer",minimum:0},minor:{type:"integer",minimum:0},micro:{type:"integer",minimum:0},releaselevel:{enum:["alpha","beta","candidate","final"]},
serial:{type:"integer",minimum:0}}};function y(p,{instancePath:s="",parentData:d,parentDataProperty:g,rootData:m=p,dynamicAnchors:u={}}={}){
let e=null,t=0;const l=y.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),p&&typeof p=="object"&&!Array.isArray(
p)){if(p.major===void 0){const r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"major"}};e===null?e=[r]:
e.push(r),t++}if(p.minor===void 0){const r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"minor"}};e===
null?e=[r]:e.push(r),t++}if(p.major!==void 0){let r=p.major;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const i={instancePath:s+
"/major",schemaPath:"#/properties/major/type",keyword:"type",params:{type:"integer"}};e===null?e=[i]:e.push(i),t++}if(typeof r=="number"&&isFinite(
r)&&(r<0||isNaN(r))){const i={instancePath:s+"/major",schemaPath:"#/properties/major/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};
e===null?e=[i]:e.push(i),t++}}if(p.minor!==void 0){let r=p.minor;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const i={instancePath:s+
"/minor",schemaPath:"#/properties/minor/type",keyword:"type",params:{type:"integer"}};e===null?e=[i]:e.push(i),t++}if(typeof r=="number"&&isFinite(
r)&&(r<0||isNaN(r))){const i={instancePath:s+"/minor",schemaPath:"#/properties/minor/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};
e===null?e=[i]:e.push(i),t++}}if(p.micro!==void 0){let r=p.micro;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const i={instancePath:s+
"/micro",schemaPath:"#/properties/micro/type",keyword:"type",params:{type:"integer"}};e===null?e=[i]:e.push(i),t++}if(typeof r=="number"&&isFinite(
r)&&(r<0||isNaN(r))){const i={instancePath:s+"/micro",schemaPath:"#/properties/micro/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};
e===null?e=[i]:e.push(i),t++}}if(p.releaselevel!==void 0){let r=p.releaselevel;if(!(r==="alpha"||r==="beta"||r==="candidate"||r==="final")){
const i={instancePath:s+"/releaselevel",schemaPath:"#/properties/releaselevel/enum",keyword:"enum",params:{allowedValues:_.properties.releaselevel.
enum}};e===null?e=[i]:e.push(i),t++}}if(p.serial!==void 0){let r=p.serial;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const i={
instancePath:s+"/serial",schemaPath:"#/properties/serial/type",keyword:"type",params:{type:"integer"}};e===null?e=[i]:e.push(i),t++}if(typeof r==
"number"&&isFinite(r)&&(r<0||isNaN(r))){const i={instancePath:s+"/serial",schemaPath:"#/properties/serial/minimum",keyword:"minimum",params:{
comparison:">=",limit:0}};e===null?e=[i]:e.push(i),t++}}}else{const r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"objec\
t"}};e===null?e=[r]:e.push(r),t++}return y.errors=e,t===0}y.evaluated={props:{major:!0,minor:!0,micro:!0,releaselevel:!0,serial:!0},dynamicProps:!1,
dynamicItems:!1};function f(p,{instancePath:s="",parentData:d,parentDataProperty:g,rootData:m=p,dynamicAnchors:u={}}={}){let e=null,t=0;const l=f.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),p&&typeof p=="object"&&!Array.isArray(p)){if(p.language===void 0){
const r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"language"}};e===null?e=[r]:e.push(r),t++}if(p.implementation===
void 0){const r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"implementation"}};e===null?e=[r]:e.push(
r),t++}if(p.schema_version!==void 0){let r=p.schema_version;if(typeof r=="string"){if(!b.test(r)){const i={instancePath:s+"/schema_version",
schemaPath:"#/properties/schema_version/pattern",keyword:"pattern",params:{pattern:"^1\\.[0-9]{1,4}$"}};e===null?e=[i]:e.push(i),t++}}else{const i={
instancePath:s+"/schema_version",schemaPath:"#/properties/schema_version/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(
i),t++}}if(p.base_prefix!==void 0&&typeof p.base_prefix!="string"){const r={instancePath:s+"/base_prefix",schemaPath:"#/properties/base_pref\
ix/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(p.base_interpreter!==void 0&&typeof p.base_interpreter!="str\
ing"){const r={instancePath:s+"/base_interpreter",schemaPath:"#/properties/base_interpreter/type",keyword:"type",params:{type:"string"}};e===
null?e=[r]:e.push(r),t++}if(p.platform!==void 0&&typeof p.platform!="string"){const r={instancePath:s+"/platform",schemaPath:"#/properties/p\
latform/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(p.language!==void 0){let r=p.language;if(r&&typeof r=="\
object"&&!Array.isArray(r)){if(r.version===void 0){const i={instancePath:s+"/language",schemaPath:"#/properties/language/required",keyword:"\
required",params:{missingProperty:"version"}};e===null?e=[i]:e.push(i),t++}if(r.version!==void 0){let i=r.version;if(typeof i=="string"){if(h(
i)<1){const n={instancePath:s+"/language/version",schemaPath:"#/properties/language/properties/version/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[n]:e.push(n),t++}}else{const n={instancePath:s+"/language/version",schemaPath:"#/properties/language/properties/versio\
n/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),t++}}r.version_info!==void 0&&(y(r.version_info,{instancePath:s+"/la\
nguage/version_info",parentData:r,parentDataProperty:"version_info",rootData:m,dynamicAnchors:u})||(e=e===null?y.errors:e.concat(y.errors),t=
e.length))}else{const i={instancePath:s+"/language",schemaPath:"#/properties/language/type",keyword:"type",params:{type:"object"}};e===null?
e=[i]:e.push(i),t++}}if(p.implementation!==void 0){let r=p.implementation;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.name===void 0){const i={
instancePath:s+"/implementation",schemaPath:"#/properties/implementation/required",keyword:"required",params:{missingProperty:"name"}};e===null?
e=[i]:e.push(i),t++}if(r.name!==void 0){let i=r.name;if(typeof i=="string"){if(h(i)<1){const n={instancePath:s+"/implementation/name",schemaPath:"\
#/properties/implementation/properties/name/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[n]:e.push(n),t++}}else{const n={instancePath:s+
"/implementation/name",schemaPath:"#/properties/implementation/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.
push(n),t++}}if(r.version!==void 0&&(y(r.version,{instancePath:s+"/implementation/version",parentData:r,parentDataProperty:"version",rootData:m,
dynamicAnchors:u})||(e=e===null?y.errors:e.concat(y.errors),t=e.length)),r.hexversion!==void 0){let i=r.hexversion;if(!(typeof i=="number"&&
!(i%1)&&!isNaN(i)&&isFinite(i))){const n={instancePath:s+"/implementation/hexversion",schemaPath:"#/properties/implementation/properties/hex\
version/type",keyword:"type",params:{type:"integer"}};e===null?e=[n]:e.push(n),t++}}if(r.cache_tag!==void 0&&typeof r.cache_tag!="string"){const i={
instancePath:s+"/implementation/cache_tag",schemaPath:"#/properties/implementation/properties/cache_tag/type",keyword:"type",params:{type:"s\
tring"}};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:s+"/implementation",schemaPath:"#/properties/implementation/type",keyword:"\
type",params:{type:"object"}};e===null?e=[i]:e.push(i),t++}}if(p.abi!==void 0){let r=p.abi;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
flags===void 0){const i={instancePath:s+"/abi",schemaPath:"#/properties/abi/required",keyword:"required",params:{missingProperty:"flags"}};e===
null?e=[i]:e.push(i),t++}if(r.flags!==void 0){let i=r.flags;if(Array.isArray(i)){const n=i.length;for(let a=0;a<n;a++)if(typeof i[a]!="strin\
g"){const o={instancePath:s+"/abi/flags/"+a,schemaPath:"#/properties/abi/properties/flags/items/type",keyword:"type",params:{type:"string"}};
e===null?e=[o]:e.push(o),t++}}else{const n={instancePath:s+"/abi/flags",schemaPath:"#/properties/abi/properties/flags/type",keyword:"type",params:{
type:"array"}};e===null?e=[n]:e.push(n),t++}}if(r.extension_suffix!==void 0&&typeof r.extension_suffix!="string"){const i={instancePath:s+"/\
abi/extension_suffix",schemaPath:"#/properties/abi/properties/extension_suffix/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.
push(i),t++}if(r.stable_abi_suffix!==void 0&&typeof r.stable_abi_suffix!="string"){const i={instancePath:s+"/abi/stable_abi_suffix",schemaPath:"\
#/properties/abi/properties/stable_abi_suffix/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:s+
"/abi",schemaPath:"#/properties/abi/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),t++}}if(p.suffixes!==void 0){let r=p.
suffixes;if(r&&typeof r=="object"&&!Array.isArray(r))for(const i in r){let n=r[i];if(Array.isArray(n)){const a=n.length;for(let o=0;o<a;o++)
if(typeof n[o]!="string"){const c={instancePath:s+"/suffixes/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+o,schemaPath:"#/properties/suffi\
xes/additionalProperties/items/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),t++}}else{const a={instancePath:s+"/suf\
fixes/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/suffixes/additionalProperties/type",keyword:"type",params:{type:"a\
rray"}};e===null?e=[a]:e.push(a),t++}}else{const i={instancePath:s+"/suffixes",schemaPath:"#/properties/suffixes/type",keyword:"type",params:{
type:"object"}};e===null?e=[i]:e.push(i),t++}}if(p.libpython!==void 0){let r=p.libpython;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.dynamic!==
void 0&&typeof r.dynamic!="string"){const i={instancePath:s+"/libpython/dynamic",schemaPath:"#/properties/libpython/properties/dynamic/type",
keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}if(r.dynamic_stableabi!==void 0&&typeof r.dynamic_stableabi!="string"){const i={
instancePath:s+"/libpython/dynamic_stableabi",schemaPath:"#/properties/libpython/properties/dynamic_stableabi/type",keyword:"type",params:{type:"\
string"}};e===null?e=[i]:e.push(i),t++}if(r.static!==void 0&&typeof r.static!="string"){const i={instancePath:s+"/libpython/static",schemaPath:"\
#/properties/libpython/properties/static/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}if(r.link_extensions!==void 0&&
typeof r.link_extensions!="boolean"){const i={instancePath:s+"/libpython/link_extensions",schemaPath:"#/properties/libpython/properties/link\
_extensions/type",keyword:"type",params:{type:"boolean"}};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:s+"/libpython",schemaPath:"\
#/properties/libpython/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),t++}}if(p.c_api!==void 0){let r=p.c_api;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.headers===void 0){const i={instancePath:s+"/c_api",schemaPath:"#/properties/c_api/required",keyword:"requi\
red",params:{missingProperty:"headers"}};e===null?e=[i]:e.push(i),t++}if(r.headers!==void 0&&typeof r.headers!="string"){const i={instancePath:s+
"/c_api/headers",schemaPath:"#/properties/c_api/properties/headers/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}
if(r.pkgconfig_path!==void 0&&typeof r.pkgconfig_path!="string"){const i={instancePath:s+"/c_api/pkgconfig_path",schemaPath:"#/properties/c_\
api/properties/pkgconfig_path/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:s+"/c_ap\
i",schemaPath:"#/properties/c_api/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),t++}}if(p.arbitrary_data!==void 0){let r=p.
arbitrary_data;if(!(r&&typeof r=="object"&&!Array.isArray(r))){const i={instancePath:s+"/arbitrary_data",schemaPath:"#/properties/arbitrary_\
data/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),t++}}if(p.pyo3!==void 0){let r=p.pyo3;if(r&&typeof r=="object"&&!Array.
isArray(r)){if(r.implementation!==void 0&&typeof r.implementation!="string"){const i={instancePath:s+"/pyo3/implementation",schemaPath:"#/pr\
operties/pyo3/properties/implementation/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}if(r.version!==void 0&&typeof r.
version!="string"){const i={instancePath:s+"/pyo3/version",schemaPath:"#/properties/pyo3/properties/version/type",keyword:"type",params:{type:"\
string"}};e===null?e=[i]:e.push(i),t++}if(r.shared!==void 0&&typeof r.shared!="boolean"){const i={instancePath:s+"/pyo3/shared",schemaPath:"\
#/properties/pyo3/properties/shared/type",keyword:"type",params:{type:"boolean"}};e===null?e=[i]:e.push(i),t++}if(r.abi3!==void 0&&typeof r.
abi3!="boolean"){const i={instancePath:s+"/pyo3/abi3",schemaPath:"#/properties/pyo3/properties/abi3/type",keyword:"type",params:{type:"boole\
an"}};e===null?e=[i]:e.push(i),t++}if(r.target_abi!==void 0&&typeof r.target_abi!="string"){const i={instancePath:s+"/pyo3/target_abi",schemaPath:"\
#/properties/pyo3/properties/target_abi/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}if(r.lib_name!==void 0&&typeof r.
lib_name!="string"){const i={instancePath:s+"/pyo3/lib_name",schemaPath:"#/properties/pyo3/properties/lib_name/type",keyword:"type",params:{
type:"string"}};e===null?e=[i]:e.push(i),t++}if(r.lib_dir!==void 0&&typeof r.lib_dir!="string"){const i={instancePath:s+"/pyo3/lib_dir",schemaPath:"\
#/properties/pyo3/properties/lib_dir/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}if(r.executable!==void 0&&typeof r.
executable!="string"){const i={instancePath:s+"/pyo3/executable",schemaPath:"#/properties/pyo3/properties/executable/type",keyword:"type",params:{
type:"string"}};e===null?e=[i]:e.push(i),t++}if(r.pointer_width!==void 0){let i=r.pointer_width;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&
isFinite(i))){const n={instancePath:s+"/pyo3/pointer_width",schemaPath:"#/properties/pyo3/properties/pointer_width/type",keyword:"type",params:{
type:"integer"}};e===null?e=[n]:e.push(n),t++}}if(r.build_flags!==void 0){let i=r.build_flags;if(Array.isArray(i)){const n=i.length;for(let a=0;a<
n;a++)if(typeof i[a]!="string"){const o={instancePath:s+"/pyo3/build_flags/"+a,schemaPath:"#/properties/pyo3/properties/build_flags/items/ty\
pe",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),t++}}else{const n={instancePath:s+"/pyo3/build_flags",schemaPath:"#/prop\
erties/pyo3/properties/build_flags/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}if(r.suppress_build_script_link_lines!==
void 0&&typeof r.suppress_build_script_link_lines!="boolean"){const i={instancePath:s+"/pyo3/suppress_build_script_link_lines",schemaPath:"#\
/properties/pyo3/properties/suppress_build_script_link_lines/type",keyword:"type",params:{type:"boolean"}};e===null?e=[i]:e.push(i),t++}if(r.
extra_build_script_lines!==void 0){let i=r.extra_build_script_lines;if(Array.isArray(i)){const n=i.length;for(let a=0;a<n;a++)if(typeof i[a]!=
"string"){const o={instancePath:s+"/pyo3/extra_build_script_lines/"+a,schemaPath:"#/properties/pyo3/properties/extra_build_script_lines/item\
s/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),t++}}else{const n={instancePath:s+"/pyo3/extra_build_script_lines",schemaPath:"\
#/properties/pyo3/properties/extra_build_script_lines/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}if(r.python_framework_prefix!==
void 0&&typeof r.python_framework_prefix!="string"){const i={instancePath:s+"/pyo3/python_framework_prefix",schemaPath:"#/properties/pyo3/pr\
operties/python_framework_prefix/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:s+"/p\
yo3",schemaPath:"#/properties/pyo3/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),t++}}}else{const r={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return f.errors=e,t===0}f.evaluated={props:{schema_version:!0,
base_prefix:!0,base_interpreter:!0,platform:!0,language:!0,implementation:!0,abi:!0,suffixes:!0,libpython:!0,c_api:!0,arbitrary_data:!0,pyo3:!0},
dynamicProps:!1,dynamicItems:!1};export{k as validate};
