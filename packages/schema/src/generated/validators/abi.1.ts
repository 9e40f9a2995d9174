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
g"},"oldest-system":{type:"object",properties:{glibc:{type:"string"},"android-api":{type:"integer",minimum:1},"deployment-target":{type:"str\
ing"}}},pic:{enum:["none","pie","pic"]},sanitizer:{enum:["none","address","hwaddress","leak","memory","thread","cfi","kcfi","shadow-call-sta\
ck"]},lto:{enum:["none","llvm","gcc","msvc"]},hardening:{type:"object",properties:{ibt:{type:"boolean"},shstk:{type:"boolean"},bti:{type:"bo\
olean"},pac:{type:"boolean"}}},openmp:{enum:["libgomp","libomp","vcomp"]},"blas-int":{enum:["lp64","ilp64"]},rust:{type:"object",properties:{
"target-modifiers":{type:"object",additionalProperties:{type:"string"}}}}}};function m(p,{instancePath:s="",parentData:d,parentDataProperty:y,
rootData:h=p,dynamicAnchors:b={}}={}){let t=null,i=0;const c=m.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),
p&&typeof p=="object"&&!Array.isArray(p)){if(p.cxx!==void 0){let r=p.cxx;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.stdlib!==void 0){
let e=r.stdlib;if(!(e==="libstdc++"||e==="libc++"||e==="msvc-stl")){const n={instancePath:s+"/cxx/stdlib",schemaPath:"#/properties/cxx/prope\
rties/stdlib/enum",keyword:"enum",params:{allowedValues:o.properties.cxx.properties.stdlib.enum}};t===null?t=[n]:t.push(n),i++}}if(r["cxx11-\
abi"]!==void 0&&typeof r["cxx11-abi"]!="boolean"){const e={instancePath:s+"/cxx/cxx11-abi",schemaPath:"#/properties/cxx/properties/cxx11-abi\
/type",keyword:"type",params:{type:"boolean"}};t===null?t=[e]:t.push(e),i++}if(r["libcxx-abi-version"]!==void 0&&typeof r["libcxx-abi-versio\
n"]!="string"){const e={instancePath:s+"/cxx/libcxx-abi-version",schemaPath:"#/properties/cxx/properties/libcxx-abi-version/type",keyword:"t\
ype",params:{type:"string"}};t===null?t=[e]:t.push(e),i++}if(r["glibcxx-floor"]!==void 0&&typeof r["glibcxx-floor"]!="string"){const e={instancePath:s+
"/cxx/glibcxx-floor",schemaPath:"#/properties/cxx/properties/glibcxx-floor/type",keyword:"type",params:{type:"string"}};t===null?t=[e]:t.push(
e),i++}if(r.standard!==void 0){let e=r.standard;if(!(e===11||e===14||e===17||e===20||e===23||e===26)){const n={instancePath:s+"/cxx/standard",
schemaPath:"#/properties/cxx/properties/standard/enum",keyword:"enum",params:{allowedValues:o.properties.cxx.properties.standard.enum}};t===
null?t=[n]:t.push(n),i++}}if(r.exceptions!==void 0&&typeof r.exceptions!="boolean"){const e={instancePath:s+"/cxx/exceptions",schemaPath:"#/\
properties/cxx/properties/exceptions/type",keyword:"type",params:{type:"boolean"}};t===null?t=[e]:t.push(e),i++}if(r.rtti!==void 0&&typeof r.
rtti!="boolean"){const e={instancePath:s+"/cxx/rtti",schemaPath:"#/properties/cxx/properties/rtti/type",keyword:"type",params:{type:"boolean"}};
t===null?t=[e]:t.push(e),i++}}else{const e={instancePath:s+"/cxx",schemaPath:"#/properties/cxx/type",keyword:"type",params:{type:"object"}};
t===null?t=[e]:t.push(e),i++}}if(p.libc!==void 0){let r=p.libc;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.family!==void 0){let e=r.family;
if(!(e==="glibc"||e==="musl"||e==="bionic"||e==="msvcrt"||e==="ucrt"||e==="newlib"||e==="wasi"||e==="apple"||e==="uclibc")){const n={instancePath:s+
"/libc/family",schemaPath:"#/properties/libc/properties/family/enum",keyword:"enum",params:{allowedValues:o.properties.libc.properties.family.
enum}};t===null?t=[n]:t.push(n),i++}}if(r["glibc-floor"]!==void 0&&typeof r["glibc-floor"]!="string"){const e={instancePath:s+"/libc/glibc-f\
loor",schemaPath:"#/properties/libc/properties/glibc-floor/type",keyword:"type",params:{type:"string"}};t===null?t=[e]:t.push(e),i++}if(r["t\
ime-bits"]!==void 0){let e=r["time-bits"];if(!(e===32||e===64)){const n={instancePath:s+"/libc/time-bits",schemaPath:"#/properties/libc/prop\
erties/time-bits/enum",keyword:"enum",params:{allowedValues:o.properties.libc.properties["time-bits"].enum}};t===null?t=[n]:t.push(n),i++}}if(r["\
offset-bits"]!==void 0){let e=r["offset-bits"];if(!(e===32||e===64)){const n={instancePath:s+"/libc/offset-bits",schemaPath:"#/properties/li\
bc/properties/offset-bits/enum",keyword:"enum",params:{allowedValues:o.properties.libc.properties["offset-bits"].enum}};t===null?t=[n]:t.push(
n),i++}}}else{const e={instancePath:s+"/libc",schemaPath:"#/properties/libc/type",keyword:"type",params:{type:"object"}};t===null?t=[e]:t.push(
e),i++}}if(p.msvc!==void 0){let r=p.msvc;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.crt!==void 0){let e=r.crt;if(!(e==="MT"||e==="MD"||
e==="MTd"||e==="MDd")){const n={instancePath:s+"/msvc/crt",schemaPath:"#/properties/msvc/properties/crt/enum",keyword:"enum",params:{allowedValues:o.
properties.msvc.properties.crt.enum}};t===null?t=[n]:t.push(n),i++}}if(r["iterator-debug-level"]!==void 0){let e=r["iterator-debug-level"];if(!(e===
0||e===1||e===2)){const n={instancePath:s+"/msvc/iterator-debug-level",schemaPath:"#/properties/msvc/properties/iterator-debug-level/enum",keyword:"\
enum",params:{allowedValues:o.properties.msvc.properties["iterator-debug-level"].enum}};t===null?t=[n]:t.push(n),i++}}if(r.toolset!==void 0&&
typeof r.toolset!="string"){const e={instancePath:s+"/msvc/toolset",schemaPath:"#/properties/msvc/properties/toolset/type",keyword:"type",params:{
type:"string"}};t===null?t=[e]:t.push(e),i++}}else{const e={instancePath:s+"/msvc",schemaPath:"#/properties/msvc/type",keyword:"type",params:{
type:"object"}};t===null?t=[e]:t.push(e),i++}}if(p["calling-convention"]!==void 0&&typeof p["calling-convention"]!="string"){const r={instancePath:s+
"/calling-convention",schemaPath:"#/properties/calling-convention/type",keyword:"type",params:{type:"string"}};t===null?t=[r]:t.push(r),i++}
if(p["float-abi"]!==void 0){let r=p["float-abi"];if(!(r==="soft"||r==="hard"||r==="any")){const e={instancePath:s+"/float-abi",schemaPath:"#\
/properties/float-abi/enum",keyword:"enum",params:{allowedValues:o.properties["float-abi"].enum}};t===null?t=[e]:t.push(e),i++}}if(p["long-d\
ouble"]!==void 0){let r=p["long-double"];if(!(r==="f64"||r==="x87"||r==="ieee128"||r==="ibm128")){const e={instancePath:s+"/long-double",schemaPath:"\
#/properties/long-double/enum",keyword:"enum",params:{allowedValues:o.properties["long-double"].enum}};t===null?t=[e]:t.push(e),i++}}if(p.char!==
void 0){let r=p.char;if(!(r==="signed"||r==="unsigned")){const e={instancePath:s+"/char",schemaPath:"#/properties/char/enum",keyword:"enum",
params:{allowedValues:o.properties.char.enum}};t===null?t=[e]:t.push(e),i++}}if(p["wchar-bytes"]!==void 0){let r=p["wchar-bytes"];if(!(r===1||
r===2||r===4)){const e={instancePath:s+"/wchar-bytes",schemaPath:"#/properties/wchar-bytes/enum",keyword:"enum",params:{allowedValues:o.properties["\
wchar-bytes"].enum}};t===null?t=[e]:t.push(e),i++}}if(p["enum-size"]!==void 0){let r=p["enum-size"];if(!(r==="int"||r==="short")){const e={instancePath:s+
"/enum-size",schemaPath:"#/properties/enum-size/enum",keyword:"enum",params:{allowedValues:o.properties["enum-size"].enum}};t===null?t=[e]:t.
push(e),i++}}if(p["cpu-features"]!==void 0){let r=p["cpu-features"];if(Array.isArray(r)){const e=r.length;for(let l=0;l<e;l++)if(typeof r[l]!=
"string"){const a={instancePath:s+"/cpu-features/"+l,schemaPath:"#/properties/cpu-features/items/type",keyword:"type",params:{type:"string"}};
t===null?t=[a]:t.push(a),i++}let n=r.length,u;if(n>1){const l={};for(;n--;){let a=r[n];if(typeof a=="string"){if(typeof l[a]=="number"){u=l[a];
const f={instancePath:s+"/cpu-features",schemaPath:"#/properties/cpu-features/uniqueItems",keyword:"uniqueItems",params:{i:n,j:u}};t===null?
t=[f]:t.push(f),i++;break}l[a]=n}}}}else{const e={instancePath:s+"/cpu-features",schemaPath:"#/properties/cpu-features/type",keyword:"type",
params:{type:"array"}};t===null?t=[e]:t.push(e),i++}}if(p["x86-64-level"]!==void 0){let r=p["x86-64-level"];if(!(r==="v1"||r==="v2"||r==="v3"||
r==="v4")){const e={instancePath:s+"/x86-64-level",schemaPath:"#/properties/x86-64-level/enum",keyword:"enum",params:{allowedValues:o.properties["\
x86-64-level"].enum}};t===null?t=[e]:t.push(e),i++}}if(p["android-api"]!==void 0){let r=p["android-api"];if(!(typeof r=="number"&&!(r%1)&&!isNaN(
r)&&isFinite(r))){const e={instancePath:s+"/android-api",schemaPath:"#/properties/android-api/type",keyword:"type",params:{type:"integer"}};
t===null?t=[e]:t.push(e),i++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){const e={instancePath:s+"/android-api",schemaPath:"#/prope\
rties/android-api/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};t===null?t=[e]:t.push(e),i++}}if(p["deployment-target"]!==void 0&&
typeof p["deployment-target"]!="string"){const r={instancePath:s+"/deployment-target",schemaPath:"#/properties/deployment-target/type",keyword:"\
type",params:{type:"string"}};t===null?t=[r]:t.push(r),i++}if(p["oldest-system"]!==void 0){let r=p["oldest-system"];if(r&&typeof r=="object"&&
!Array.isArray(r)){if(r.glibc!==void 0&&typeof r.glibc!="string"){const e={instancePath:s+"/oldest-system/glibc",schemaPath:"#/properties/ol\
dest-system/properties/glibc/type",keyword:"type",params:{type:"string"}};t===null?t=[e]:t.push(e),i++}if(r["android-api"]!==void 0){let e=r["\
android-api"];if(!(typeof e=="number"&&!(e%1)&&!isNaN(e)&&isFinite(e))){const n={instancePath:s+"/oldest-system/android-api",schemaPath:"#/p\
roperties/oldest-system/properties/android-api/type",keyword:"type",params:{type:"integer"}};t===null?t=[n]:t.push(n),i++}if(typeof e=="numb\
er"&&isFinite(e)&&(e<1||isNaN(e))){const n={instancePath:s+"/oldest-system/android-api",schemaPath:"#/properties/oldest-system/properties/an\
droid-api/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};t===null?t=[n]:t.push(n),i++}}if(r["deployment-target"]!==void 0&&typeof r["\
deployment-target"]!="string"){const e={instancePath:s+"/oldest-system/deployment-target",schemaPath:"#/properties/oldest-system/properties/\
deployment-target/type",keyword:"type",params:{type:"string"}};t===null?t=[e]:t.push(e),i++}}else{const e={instancePath:s+"/oldest-system",schemaPath:"\
#/properties/oldest-system/type",keyword:"type",params:{type:"object"}};t===null?t=[e]:t.push(e),i++}}if(p.pic!==void 0){let r=p.pic;if(!(r===
"none"||r==="pie"||r==="pic")){const e={instancePath:s+"/pic",schemaPath:"#/properties/pic/enum",keyword:"enum",params:{allowedValues:o.properties.
pic.enum}};t===null?t=[e]:t.push(e),i++}}if(p.sanitizer!==void 0){let r=p.sanitizer;if(!(r==="none"||r==="address"||r==="hwaddress"||r==="le\
ak"||r==="memory"||r==="thread"||r==="cfi"||r==="kcfi"||r==="shadow-call-stack")){const e={instancePath:s+"/sanitizer",schemaPath:"#/propert\
ies/sanitizer/enum",keyword:"enum",params:{allowedValues:o.properties.sanitizer.enum}};t===null?t=[e]:t.push(e),i++}}if(p.lto!==void 0){let r=p.
lto;if(!(r==="none"||r==="llvm"||r==="gcc"||r==="msvc")){const e={instancePath:s+"/lto",schemaPath:"#/properties/lto/enum",keyword:"enum",params:{
allowedValues:o.properties.lto.enum}};t===null?t=[e]:t.push(e),i++}}if(p.hardening!==void 0){let r=p.hardening;if(r&&typeof r=="object"&&!Array.
isArray(r)){if(r.ibt!==void 0&&typeof r.ibt!="boolean"){const e={instancePath:s+"/hardening/ibt",schemaPath:"#/properties/hardening/properti\
es/ibt/type",keyword:"type",params:{type:"boolean"}};t===null?t=[e]:t.push(e),i++}if(r.shstk!==void 0&&typeof r.shstk!="boolean"){const e={instancePath:s+
"/hardening/shstk",schemaPath:"#/properties/hardening/properties/shstk/type",keyword:"type",params:{type:"boolean"}};t===null?t=[e]:t.push(e),
i++}if(r.bti!==void 0&&typeof r.bti!="boolean"){const e={instancePath:s+"/hardening/bti",schemaPath:"#/properties/hardening/properties/bti/t\
ype",keyword:"type",params:{type:"boolean"}};t===null?t=[e]:t.push(e),i++}if(r.pac!==void 0&&typeof r.pac!="boolean"){const e={instancePath:s+
"/hardening/pac",schemaPath:"#/properties/hardening/properties/pac/type",keyword:"type",params:{type:"boolean"}};t===null?t=[e]:t.push(e),i++}}else{
const e={instancePath:s+"/hardening",schemaPath:"#/properties/hardening/type",keyword:"type",params:{type:"object"}};t===null?t=[e]:t.push(e),
i++}}if(p.openmp!==void 0){let r=p.openmp;if(!(r==="libgomp"||r==="libomp"||r==="vcomp")){const e={instancePath:s+"/openmp",schemaPath:"#/pr\
operties/openmp/enum",keyword:"enum",params:{allowedValues:o.properties.openmp.enum}};t===null?t=[e]:t.push(e),i++}}if(p["blas-int"]!==void 0){
let r=p["blas-int"];if(!(r==="lp64"||r==="ilp64")){const e={instancePath:s+"/blas-int",schemaPath:"#/properties/blas-int/enum",keyword:"enum",
params:{allowedValues:o.properties["blas-int"].enum}};t===null?t=[e]:t.push(e),i++}}if(p.rust!==void 0){let r=p.rust;if(r&&typeof r=="object"&&
!Array.isArray(r)){if(r["target-modifiers"]!==void 0){let e=r["target-modifiers"];if(e&&typeof e=="object"&&!Array.isArray(e)){for(const n in e)
if(typeof e[n]!="string"){const u={instancePath:s+"/rust/target-modifiers/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/propertie\
s/rust/properties/target-modifiers/additionalProperties/type",keyword:"type",params:{type:"string"}};t===null?t=[u]:t.push(u),i++}}else{const n={
instancePath:s+"/rust/target-modifiers",schemaPath:"#/properties/rust/properties/target-modifiers/type",keyword:"type",params:{type:"object"}};
t===null?t=[n]:t.push(n),i++}}}else{const e={instancePath:s+"/rust",schemaPath:"#/properties/rust/type",keyword:"type",params:{type:"object"}};
t===null?t=[e]:t.push(e),i++}}}else{const r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};t===null?t=[r]:t.push(
r),i++}return m.errors=t,i===0}m.evaluated={props:{cxx:!0,libc:!0,msvc:!0,"calling-convention":!0,"float-abi":!0,"long-double":!0,char:!0,"w\
char-bytes":!0,"enum-size":!0,"cpu-features":!0,"x86-64-level":!0,"android-api":!0,"deployment-target":!0,"oldest-system":!0,pic:!0,sanitizer:!0,
lto:!0,hardening:!0,openmp:!0,"blas-int":!0,rust:!0},dynamicProps:!1,dynamicItems:!1};export{g as validate};
