// Generated from packages/schema/schemas by `npm run generate -w packages/schema`. Do not edit.
// @ts-nocheck

const g=m,o={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"px-meta:abi@1",type:"object",properties:{cxx:{type:"object",properties:{
stdlib:{enum:["libstdc++","libc++","msvc-stl"]},"cxx11-abi":{type:"boolean"},"libcxx-abi-version":{type:"string"},"glibcxx-floor":{type:"str\
ing"},standard:{enum:[11,14,17,20,23,26]},exceptions:{type:"boolean"},rtti:{type:"boolean"}}},libc:{type:"object",properties:{family:{enum:[
"glibc","musl","bionic","msvcrt","ucrt","newlib","wasi","apple","uclibc"]},"glibc-floor":{type:"string"},"time-bits":{enum:[32,64]},"offset-\
bits":{enum:[32,64]}}},msvc:{type:"object",properties:{crt:{enum:["MT","MD","MTd","MDd"]},"iterator-debug-level":{enum:[0,1,2]},toolset:{type:"\
string"}}},"calling-convention":{type:"string"},"float-abi":{enum:["soft","hard","any"]},"long-double":{enum:["f64","x87","ieee128","ibm128"]},
char:{enum:["signed","unsigned"]},"wchar-bytes":{enum:[1,2,4]},"enum-size":{enum:["int","short"]},"cpu-features":{type:"array",uniqueItems:!0,
items:{type:"string"}},"x86-64-level":{enum:["v1","v2","v3","v4"]},"android-api":{type:"integer",minimum:1},"deployment-target":{type:"strin\
g"},pic:{enum:["none","pie","pic"]},sanitizer:{enum:["none","address","hwaddress","leak","memory","thread","cfi","kcfi","shadow-call-stack"]},
lto:{enum:["none","llvm","gcc","msvc"]},hardening:{type:"object",properties:{ibt:{type:"boolean"},shstk:{type:"boolean"},bti:{type:"boolean"},
pac:{type:"boolean"}}},openmp:{enum:["libgomp","libomp","vcomp"]},"blas-int":{enum:["lp64","ilp64"]},rust:{type:"object",properties:{"target\
-modifiers":{type:"object",additionalProperties:{type:"string"}}}}}};function m(s,{instancePath:p="",parentData:d,parentDataProperty:y,rootData:h=s,
dynamicAnchors:b={}}={}){let e=null,i=0;const c=m.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),s&&typeof s==
"object"&&!Array.isArray(s)){if(s.cxx!==void 0){let r=s.cxx;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.stdlib!==void 0){let t=r.stdlib;
if(!(t==="libstdc++"||t==="libc++"||t==="msvc-stl")){const n={instancePath:p+"/cxx/stdlib",schemaPath:"#/properties/cxx/properties/stdlib/en\
um",keyword:"enum",params:{allowedValues:o.properties.cxx.properties.stdlib.enum}};e===null?e=[n]:e.push(n),i++}}if(r["cxx11-abi"]!==void 0&&
typeof r["cxx11-abi"]!="boolean"){const t={instancePath:p+"/cxx/cxx11-abi",schemaPath:"#/properties/cxx/properties/cxx11-abi/type",keyword:"\
type",params:{type:"boolean"}};e===null?e=[t]:e.push(t),i++}if(r["libcxx-abi-version"]!==void 0&&typeof r["libcxx-abi-version"]!="string"){const t={
instancePath:p+"/cxx/libcxx-abi-version",schemaPath:"#/properties/cxx/properties/libcxx-abi-version/type",keyword:"type",params:{type:"strin\
g"}};e===null?e=[t]:e.push(t),i++}if(r["glibcxx-floor"]!==void 0&&typeof r["glibcxx-floor"]!="string"){const t={instancePath:p+"/cxx/glibcxx\
-floor",schemaPath:"#/properties/cxx/properties/glibcxx-floor/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}if(r.
standard!==void 0){let t=r.standard;if(!(t===11||t===14||t===17||t===20||t===23||t===26)){const n={instancePath:p+"/cxx/standard",schemaPath:"\
#/properties/cxx/properties/standard/enum",keyword:"enum",params:{allowedValues:o.properties.cxx.properties.standard.enum}};e===null?e=[n]:e.
push(n),i++}}if(r.exceptions!==void 0&&typeof r.exceptions!="boolean"){const t={instancePath:p+"/cxx/exceptions",schemaPath:"#/properties/cx\
x/properties/exceptions/type",keyword:"type",params:{type:"boolean"}};e===null?e=[t]:e.push(t),i++}if(r.rtti!==void 0&&typeof r.rtti!="boole\
an"){const t={instancePath:p+"/cxx/rtti",schemaPath:"#/properties/cxx/properties/rtti/type",keyword:"type",params:{type:"boolean"}};e===null?
e=[t]:e.push(t),i++}}else{const t={instancePath:p+"/cxx",schemaPath:"#/properties/cxx/type",keyword:"type",params:{type:"object"}};e===null?
e=[t]:e.push(t),i++}}if(s.libc!==void 0){let r=s.libc;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.family!==void 0){let t=r.family;if(!(t===
"glibc"||t==="musl"||t==="bionic"||t==="msvcrt"||t==="ucrt"||t==="newlib"||t==="wasi"||t==="apple"||t==="uclibc")){const n={instancePath:p+"\
/libc/family",schemaPath:"#/properties/libc/properties/family/enum",keyword:"enum",params:{allowedValues:o.properties.libc.properties.family.
enum}};e===null?e=[n]:e.push(n),i++}}if(r["glibc-floor"]!==void 0&&typeof r["glibc-floor"]!="string"){const t={instancePath:p+"/libc/glibc-f\
loor",schemaPath:"#/properties/libc/properties/glibc-floor/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}if(r["t\
ime-bits"]!==void 0){let t=r["time-bits"];if(!(t===32||t===64)){const n={instancePath:p+"/libc/time-bits",schemaPath:"#/properties/libc/prop\
erties/time-bits/enum",keyword:"enum",params:{allowedValues:o.properties.libc.properties["time-bits"].enum}};e===null?e=[n]:e.push(n),i++}}if(r["\
offset-bits"]!==void 0){let t=r["offset-bits"];if(!(t===32||t===64)){const n={instancePath:p+"/libc/offset-bits",schemaPath:"#/properties/li\
bc/properties/offset-bits/enum",keyword:"enum",params:{allowedValues:o.properties.libc.properties["offset-bits"].enum}};e===null?e=[n]:e.push(
n),i++}}}else{const t={instancePath:p+"/libc",schemaPath:"#/properties/libc/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(
t),i++}}if(s.msvc!==void 0){let r=s.msvc;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.crt!==void 0){let t=r.crt;if(!(t==="MT"||t==="MD"||
t==="MTd"||t==="MDd")){const n={instancePath:p+"/msvc/crt",schemaPath:"#/properties/msvc/properties/crt/enum",keyword:"enum",params:{allowedValues:o.
properties.msvc.properties.crt.enum}};e===null?e=[n]:e.push(n),i++}}if(r["iterator-debug-level"]!==void 0){let t=r["iterator-debug-level"];if(!(t===
0||t===1||t===2)){const n={instancePath:p+"/msvc/iterator-debug-level",schemaPath:"#/properties/msvc/properties/iterator-debug-level/enum",keyword:"\
enum",params:{allowedValues:o.properties.msvc.properties["iterator-debug-level"].enum}};e===null?e=[n]:e.push(n),i++}}if(r.toolset!==void 0&&
typeof r.toolset!="string"){const t={instancePath:p+"/msvc/toolset",schemaPath:"#/properties/msvc/properties/toolset/type",keyword:"type",params:{
type:"string"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:p+"/msvc",schemaPath:"#/properties/msvc/type",keyword:"type",params:{
type:"object"}};e===null?e=[t]:e.push(t),i++}}if(s["calling-convention"]!==void 0&&typeof s["calling-convention"]!="string"){const r={instancePath:p+
"/calling-convention",schemaPath:"#/properties/calling-convention/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}
if(s["float-abi"]!==void 0){let r=s["float-abi"];if(!(r==="soft"||r==="hard"||r==="any")){const t={instancePath:p+"/float-abi",schemaPath:"#\
/properties/float-abi/enum",keyword:"enum",params:{allowedValues:o.properties["float-abi"].enum}};e===null?e=[t]:e.push(t),i++}}if(s["long-d\
ouble"]!==void 0){let r=s["long-double"];if(!(r==="f64"||r==="x87"||r==="ieee128"||r==="ibm128")){const t={instancePath:p+"/long-double",schemaPath:"\
#/properties/long-double/enum",keyword:"enum",params:{allowedValues:o.properties["long-double"].enum}};e===null?e=[t]:e.push(t),i++}}if(s.char!==
void 0){let r=s.char;if(!(r==="signed"||r==="unsigned")){const t={instancePath:p+"/char",schemaPath:"#/properties/char/enum",keyword:"enum",
params:{allowedValues:o.properties.char.enum}};e===null?e=[t]:e.push(t),i++}}if(s["wchar-bytes"]!==void 0){let r=s["wchar-bytes"];if(!(r===1||
r===2||r===4)){const t={instancePath:p+"/wchar-bytes",schemaPath:"#/properties/wchar-bytes/enum",keyword:"enum",params:{allowedValues:o.properties["\
wchar-bytes"].enum}};e===null?e=[t]:e.push(t),i++}}if(s["enum-size"]!==void 0){let r=s["enum-size"];if(!(r==="int"||r==="short")){const t={instancePath:p+
"/enum-size",schemaPath:"#/properties/enum-size/enum",keyword:"enum",params:{allowedValues:o.properties["enum-size"].enum}};e===null?e=[t]:e.
push(t),i++}}if(s["cpu-features"]!==void 0){let r=s["cpu-features"];if(Array.isArray(r)){const t=r.length;for(let l=0;l<t;l++)if(typeof r[l]!=
"string"){const a={instancePath:p+"/cpu-features/"+l,schemaPath:"#/properties/cpu-features/items/type",keyword:"type",params:{type:"string"}};
e===null?e=[a]:e.push(a),i++}let n=r.length,u;if(n>1){const l={};for(;n--;){let a=r[n];if(typeof a=="string"){if(typeof l[a]=="number"){u=l[a];
const f={instancePath:p+"/cpu-features",schemaPath:"#/properties/cpu-features/uniqueItems",keyword:"uniqueItems",params:{i:n,j:u}};e===null?
e=[f]:e.push(f),i++;break}l[a]=n}}}}else{const t={instancePath:p+"/cpu-features",schemaPath:"#/properties/cpu-features/type",keyword:"type",
params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}if(s["x86-64-level"]!==void 0){let r=s["x86-64-level"];if(!(r==="v1"||r==="v2"||r==="v3"||
r==="v4")){const t={instancePath:p+"/x86-64-level",schemaPath:"#/properties/x86-64-level/enum",keyword:"enum",params:{allowedValues:o.properties["\
x86-64-level"].enum}};e===null?e=[t]:e.push(t),i++}}if(s["android-api"]!==void 0){let r=s["android-api"];if(!(typeof r=="number"&&!(r%1)&&!isNaN(
r)&&isFinite(r))){const t={instancePath:p+"/android-api",schemaPath:"#/properties/android-api/type",keyword:"type",params:{type:"integer"}};
e===null?e=[t]:e.push(t),i++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){const t={instancePath:p+"/android-api",schemaPath:"#/prope\
rties/android-api/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[t]:e.push(t),i++}}if(s["deployment-target"]!==void 0&&
typeof s["deployment-target"]!="string"){const r={instancePath:p+"/deployment-target",schemaPath:"#/properties/deployment-target/type",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}if(s.pic!==void 0){let r=s.pic;if(!(r==="none"||r==="pie"||r==="pic")){const t={instancePath:p+
"/pic",schemaPath:"#/properties/pic/enum",keyword:"enum",params:{allowedValues:o.properties.pic.enum}};e===null?e=[t]:e.push(t),i++}}if(s.sanitizer!==
void 0){let r=s.sanitizer;if(!(r==="none"||r==="address"||r==="hwaddress"||r==="leak"||r==="memory"||r==="thread"||r==="cfi"||r==="kcfi"||r===
"shadow-call-stack")){const t={instancePath:p+"/sanitizer",schemaPath:"#/properties/sanitizer/enum",keyword:"enum",params:{allowedValues:o.properties.
sanitizer.enum}};e===null?e=[t]:e.push(t),i++}}if(s.lto!==void 0){let r=s.lto;if(!(r==="none"||r==="llvm"||r==="gcc"||r==="msvc")){const t={
instancePath:p+"/lto",schemaPath:"#/properties/lto/enum",keyword:"enum",params:{allowedValues:o.properties.lto.enum}};e===null?e=[t]:e.push(
t),i++}}if(s.hardening!==void 0){let r=s.hardening;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.ibt!==void 0&&typeof r.ibt!="boolean"){
const t={instancePath:p+"/hardening/ibt",schemaPath:"#/properties/hardening/properties/ibt/type",keyword:"type",params:{type:"boolean"}};e===
null?e=[t]:e.push(t),i++}if(r.shstk!==void 0&&typeof r.shstk!="boolean"){const t={instancePath:p+"/hardening/shstk",schemaPath:"#/properties\
/hardening/properties/shstk/type",keyword:"type",params:{type:"boolean"}};e===null?e=[t]:e.push(t),i++}if(r.bti!==void 0&&typeof r.bti!="boo\
lean"){const t={instancePath:p+"/hardening/bti",schemaPath:"#/properties/hardening/properties/bti/type",keyword:"type",params:{type:"boolean"}};
e===null?e=[t]:e.push(t),i++}if(r.pac!==void 0&&typeof r.pac!="boolean"){const t={instancePath:p+"/hardening/pac",schemaPath:"#/properties/h\
ardening/properties/pac/type",keyword:"type",params:{type:"boolean"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:p+"/hardening",
schemaPath:"#/properties/hardening/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),i++}}if(s.openmp!==void 0){let r=s.
openmp;if(!(r==="libgomp"||r==="libomp"||r==="vcomp")){const t={instancePath:p+"/openmp",schemaPath:"#/properties/openmp/enum",keyword:"enum",
params:{allowedValues:o.properties.openmp.enum}};e===null?e=[t]:e.push(t),i++}}if(s["blas-int"]!==void 0){let r=s["blas-int"];if(!(r==="lp64"||
r==="ilp64")){const t={instancePath:p+"/blas-int",schemaPath:"#/properties/blas-int/enum",keyword:"enum",params:{allowedValues:o.properties["\
blas-int"].enum}};e===null?e=[t]:e.push(t),i++}}if(s.rust!==void 0){let r=s.rust;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r["target-m\
odifiers"]!==void 0){let t=r["target-modifiers"];if(t&&typeof t=="object"&&!Array.isArray(t)){for(const n in t)if(typeof t[n]!="string"){const u={
instancePath:p+"/rust/target-modifiers/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/rust/properties/target-modifiers/\
additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),i++}}else{const n={instancePath:p+"/rust/target-m\
odifiers",schemaPath:"#/properties/rust/properties/target-modifiers/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),i++}}}else{
const t={instancePath:p+"/rust",schemaPath:"#/properties/rust/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),i++}}}else{
const r={instancePath:p,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return m.errors=e,i===0}m.evaluated=
{props:{cxx:!0,libc:!0,msvc:!0,"calling-convention":!0,"float-abi":!0,"long-double":!0,char:!0,"wchar-bytes":!0,"enum-size":!0,"cpu-features":!0,
"x86-64-level":!0,"android-api":!0,"deployment-target":!0,pic:!0,sanitizer:!0,lto:!0,hardening:!0,openmp:!0,"blas-int":!0,rust:!0},dynamicProps:!1,
dynamicItems:!1};export{g as validate};
