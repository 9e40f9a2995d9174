// Generated from packages/schema/schemas by `npm run generate -w packages/schema`. Do not edit.
// @ts-nocheck
import { textLength } from "../../validator-runtime.js";

const x=d,l={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"px-meta:abi@1",type:"object",properties:{cxx:{type:"object",properties:{
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
"target-modifiers":{type:"object",additionalProperties:{type:"string"}}}},evidence:{type:"array",items:{type:"object",required:["field","tex\
t"],properties:{field:{type:"string",minLength:1},text:{type:"string"}}}}}},f=textLength;function d(p,{instancePath:s="",parentData:y,parentDataProperty:h,
rootData:b=p,dynamicAnchors:g={}}={}){let e=null,i=0;const c=d.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),
p&&typeof p=="object"&&!Array.isArray(p)){if(p.cxx!==void 0){let r=p.cxx;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.stdlib!==void 0){
let t=r.stdlib;if(!(t==="libstdc++"||t==="libc++"||t==="msvc-stl")){const n={instancePath:s+"/cxx/stdlib",schemaPath:"#/properties/cxx/prope\
rties/stdlib/enum",keyword:"enum",params:{allowedValues:l.properties.cxx.properties.stdlib.enum}};e===null?e=[n]:e.push(n),i++}}if(r["cxx11-\
abi"]!==void 0&&typeof r["cxx11-abi"]!="boolean"){const t={instancePath:s+"/cxx/cxx11-abi",schemaPath:"#/properties/cxx/properties/cxx11-abi\
/type",keyword:"type",params:{type:"boolean"}};e===null?e=[t]:e.push(t),i++}if(r["libcxx-abi-version"]!==void 0&&typeof r["libcxx-abi-versio\
n"]!="string"){const t={instancePath:s+"/cxx/libcxx-abi-version",schemaPath:"#/properties/cxx/properties/libcxx-abi-version/type",keyword:"t\
ype",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}if(r["glibcxx-floor"]!==void 0&&typeof r["glibcxx-floor"]!="string"){const t={instancePath:s+
"/cxx/glibcxx-floor",schemaPath:"#/properties/cxx/properties/glibcxx-floor/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),i++}if(r.standard!==void 0){let t=r.standard;if(!(t===11||t===14||t===17||t===20||t===23||t===26)){const n={instancePath:s+"/cxx/standard",
schemaPath:"#/properties/cxx/properties/standard/enum",keyword:"enum",params:{allowedValues:l.properties.cxx.properties.standard.enum}};e===
null?e=[n]:e.push(n),i++}}if(r.exceptions!==void 0&&typeof r.exceptions!="boolean"){const t={instancePath:s+"/cxx/exceptions",schemaPath:"#/\
properties/cxx/properties/exceptions/type",keyword:"type",params:{type:"boolean"}};e===null?e=[t]:e.push(t),i++}if(r.rtti!==void 0&&typeof r.
rtti!="boolean"){const t={instancePath:s+"/cxx/rtti",schemaPath:"#/properties/cxx/properties/rtti/type",keyword:"type",params:{type:"boolean"}};
e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:s+"/cxx",schemaPath:"#/properties/cxx/type",keyword:"type",params:{type:"object"}};
e===null?e=[t]:e.push(t),i++}}if(p.libc!==void 0){let r=p.libc;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.family!==void 0){let t=r.family;
if(!(t==="glibc"||t==="musl"||t==="bionic"||t==="msvcrt"||t==="ucrt"||t==="newlib"||t==="wasi"||t==="apple"||t==="uclibc")){const n={instancePath:s+
"/libc/family",schemaPath:"#/properties/libc/properties/family/enum",keyword:"enum",params:{allowedValues:l.properties.libc.properties.family.
enum}};e===null?e=[n]:e.push(n),i++}}if(r["glibc-floor"]!==void 0&&typeof r["glibc-floor"]!="string"){const t={instancePath:s+"/libc/glibc-f\
loor",schemaPath:"#/properties/libc/properties/glibc-floor/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}if(r["t\
ime-bits"]!==void 0){let t=r["time-bits"];if(!(t===32||t===64)){const n={instancePath:s+"/libc/time-bits",schemaPath:"#/properties/libc/prop\
erties/time-bits/enum",keyword:"enum",params:{allowedValues:l.properties.libc.properties["time-bits"].enum}};e===null?e=[n]:e.push(n),i++}}if(r["\
offset-bits"]!==void 0){let t=r["offset-bits"];if(!(t===32||t===64)){const n={instancePath:s+"/libc/offset-bits",schemaPath:"#/properties/li\
bc/properties/offset-bits/enum",keyword:"enum",params:{allowedValues:l.properties.libc.properties["offset-bits"].enum}};e===null?e=[n]:e.push(
n),i++}}}else{const t={instancePath:s+"/libc",schemaPath:"#/properties/libc/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(
t),i++}}if(p.msvc!==void 0){let r=p.msvc;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.crt!==void 0){let t=r.crt;if(!(t==="MT"||t==="MD"||
t==="MTd"||t==="MDd")){const n={instancePath:s+"/msvc/crt",schemaPath:"#/properties/msvc/properties/crt/enum",keyword:"enum",params:{allowedValues:l.
properties.msvc.properties.crt.enum}};e===null?e=[n]:e.push(n),i++}}if(r["iterator-debug-level"]!==void 0){let t=r["iterator-debug-level"];if(!(t===
0||t===1||t===2)){const n={instancePath:s+"/msvc/iterator-debug-level",schemaPath:"#/properties/msvc/properties/iterator-debug-level/enum",keyword:"\
enum",params:{allowedValues:l.properties.msvc.properties["iterator-debug-level"].enum}};e===null?e=[n]:e.push(n),i++}}if(r.toolset!==void 0&&
typeof r.toolset!="string"){const t={instancePath:s+"/msvc/toolset",schemaPath:"#/properties/msvc/properties/toolset/type",keyword:"type",params:{
type:"string"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:s+"/msvc",schemaPath:"#/properties/msvc/type",keyword:"type",params:{
type:"object"}};e===null?e=[t]:e.push(t),i++}}if(p["calling-convention"]!==void 0&&typeof p["calling-convention"]!="string"){const r={instancePath:s+
"/calling-convention",schemaPath:"#/properties/calling-convention/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}
if(p["float-abi"]!==void 0){let r=p["float-abi"];if(!(r==="soft"||r==="hard"||r==="any")){const t={instancePath:s+"/float-abi",schemaPath:"#\
/properties/float-abi/enum",keyword:"enum",params:{allowedValues:l.properties["float-abi"].enum}};e===null?e=[t]:e.push(t),i++}}if(p["long-d\
ouble"]!==void 0){let r=p["long-double"];if(!(r==="f64"||r==="x87"||r==="ieee128"||r==="ibm128")){const t={instancePath:s+"/long-double",schemaPath:"\
#/properties/long-double/enum",keyword:"enum",params:{allowedValues:l.properties["long-double"].enum}};e===null?e=[t]:e.push(t),i++}}if(p.char!==
void 0){let r=p.char;if(!(r==="signed"||r==="unsigned")){const t={instancePath:s+"/char",schemaPath:"#/properties/char/enum",keyword:"enum",
params:{allowedValues:l.properties.char.enum}};e===null?e=[t]:e.push(t),i++}}if(p["wchar-bytes"]!==void 0){let r=p["wchar-bytes"];if(!(r===1||
r===2||r===4)){const t={instancePath:s+"/wchar-bytes",schemaPath:"#/properties/wchar-bytes/enum",keyword:"enum",params:{allowedValues:l.properties["\
wchar-bytes"].enum}};e===null?e=[t]:e.push(t),i++}}if(p["enum-size"]!==void 0){let r=p["enum-size"];if(!(r==="int"||r==="short")){const t={instancePath:s+
"/enum-size",schemaPath:"#/properties/enum-size/enum",keyword:"enum",params:{allowedValues:l.properties["enum-size"].enum}};e===null?e=[t]:e.
push(t),i++}}if(p["cpu-features"]!==void 0){let r=p["cpu-features"];if(Array.isArray(r)){const t=r.length;for(let o=0;o<t;o++)if(typeof r[o]!=
"string"){const u={instancePath:s+"/cpu-features/"+o,schemaPath:"#/properties/cpu-features/items/type",keyword:"type",params:{type:"string"}};
e===null?e=[u]:e.push(u),i++}let n=r.length,a;if(n>1){const o={};for(;n--;){let u=r[n];if(typeof u=="string"){if(typeof o[u]=="number"){a=o[u];
const m={instancePath:s+"/cpu-features",schemaPath:"#/properties/cpu-features/uniqueItems",keyword:"uniqueItems",params:{i:n,j:a}};e===null?
e=[m]:e.push(m),i++;break}o[u]=n}}}}else{const t={instancePath:s+"/cpu-features",schemaPath:"#/properties/cpu-features/type",keyword:"type",
params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}if(p["x86-64-level"]!==void 0){let r=p["x86-64-level"];if(!(r==="v1"||r==="v2"||r==="v3"||
r==="v4")){const t={instancePath:s+"/x86-64-level",schemaPath:"#/properties/x86-64-level/enum",keyword:"enum",params:{allowedValues:l.properties["\
x86-64-level"].enum}};e===null?e=[t]:e.push(t),i++}}if(p["android-api"]!==void 0){let r=p["android-api"];if(!(typeof r=="number"&&!(r%1)&&!isNaN(
r)&&isFinite(r))){const t={instancePath:s+"/android-api",schemaPath:"#/properties/android-api/type",keyword:"type",params:{type:"integer"}};
e===null?e=[t]:e.push(t),i++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){const t={instancePath:s+"/android-api",schemaPath:"#/prope\
rties/android-api/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[t]:e.push(t),i++}}if(p["deployment-target"]!==void 0&&
typeof p["deployment-target"]!="string"){const r={instancePath:s+"/deployment-target",schemaPath:"#/properties/deployment-target/type",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}if(p["oldest-system"]!==void 0){let r=p["oldest-system"];if(r&&typeof r=="object"&&
!Array.isArray(r)){if(r.glibc!==void 0&&typeof r.glibc!="string"){const t={instancePath:s+"/oldest-system/glibc",schemaPath:"#/properties/ol\
dest-system/properties/glibc/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}if(r["android-api"]!==void 0){let t=r["\
android-api"];if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){const n={instancePath:s+"/oldest-system/android-api",schemaPath:"#/p\
roperties/oldest-system/properties/android-api/type",keyword:"type",params:{type:"integer"}};e===null?e=[n]:e.push(n),i++}if(typeof t=="numb\
er"&&isFinite(t)&&(t<1||isNaN(t))){const n={instancePath:s+"/oldest-system/android-api",schemaPath:"#/properties/oldest-system/properties/an\
droid-api/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[n]:e.push(n),i++}}if(r["deployment-target"]!==void 0&&typeof r["\
deployment-target"]!="string"){const t={instancePath:s+"/oldest-system/deployment-target",schemaPath:"#/properties/oldest-system/properties/\
deployment-target/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:s+"/oldest-system",schemaPath:"\
#/properties/oldest-system/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),i++}}if(p.pic!==void 0){let r=p.pic;if(!(r===
"none"||r==="pie"||r==="pic")){const t={instancePath:s+"/pic",schemaPath:"#/properties/pic/enum",keyword:"enum",params:{allowedValues:l.properties.
pic.enum}};e===null?e=[t]:e.push(t),i++}}if(p.sanitizer!==void 0){let r=p.sanitizer;if(!(r==="none"||r==="address"||r==="hwaddress"||r==="le\
ak"||r==="memory"||r==="thread"||r==="cfi"||r==="kcfi"||r==="shadow-call-stack")){const t={instancePath:s+"/sanitizer",schemaPath:"#/propert\
ies/sanitizer/enum",keyword:"enum",params:{allowedValues:l.properties.sanitizer.enum}};e===null?e=[t]:e.push(t),i++}}if(p.lto!==void 0){let r=p.
lto;if(!(r==="none"||r==="llvm"||r==="gcc"||r==="msvc")){const t={instancePath:s+"/lto",schemaPath:"#/properties/lto/enum",keyword:"enum",params:{
allowedValues:l.properties.lto.enum}};e===null?e=[t]:e.push(t),i++}}if(p.hardening!==void 0){let r=p.hardening;if(r&&typeof r=="object"&&!Array.
isArray(r)){if(r.ibt!==void 0&&typeof r.ibt!="boolean"){const t={instancePath:s+"/hardening/ibt",schemaPath:"#/properties/hardening/properti\
es/ibt/type",keyword:"type",params:{type:"boolean"}};e===null?e=[t]:e.push(t),i++}if(r.shstk!==void 0&&typeof r.shstk!="boolean"){const t={instancePath:s+
"/hardening/shstk",schemaPath:"#/properties/hardening/properties/shstk/type",keyword:"type",params:{type:"boolean"}};e===null?e=[t]:e.push(t),
i++}if(r.bti!==void 0&&typeof r.bti!="boolean"){const t={instancePath:s+"/hardening/bti",schemaPath:"#/properties/hardening/properties/bti/t\
ype",keyword:"type",params:{type:"boolean"}};e===null?e=[t]:e.push(t),i++}if(r.pac!==void 0&&typeof r.pac!="boolean"){const t={instancePath:s+
"/hardening/pac",schemaPath:"#/properties/hardening/properties/pac/type",keyword:"type",params:{type:"boolean"}};e===null?e=[t]:e.push(t),i++}}else{
const t={instancePath:s+"/hardening",schemaPath:"#/properties/hardening/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),
i++}}if(p.openmp!==void 0){let r=p.openmp;if(!(r==="libgomp"||r==="libomp"||r==="vcomp")){const t={instancePath:s+"/openmp",schemaPath:"#/pr\
operties/openmp/enum",keyword:"enum",params:{allowedValues:l.properties.openmp.enum}};e===null?e=[t]:e.push(t),i++}}if(p["blas-int"]!==void 0){
let r=p["blas-int"];if(!(r==="lp64"||r==="ilp64")){const t={instancePath:s+"/blas-int",schemaPath:"#/properties/blas-int/enum",keyword:"enum",
params:{allowedValues:l.properties["blas-int"].enum}};e===null?e=[t]:e.push(t),i++}}if(p.rust!==void 0){let r=p.rust;if(r&&typeof r=="object"&&
!Array.isArray(r)){if(r["target-modifiers"]!==void 0){let t=r["target-modifiers"];if(t&&typeof t=="object"&&!Array.isArray(t)){for(const n in t)
if(typeof t[n]!="string"){const a={instancePath:s+"/rust/target-modifiers/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/propertie\
s/rust/properties/target-modifiers/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),i++}}else{const n={
instancePath:s+"/rust/target-modifiers",schemaPath:"#/properties/rust/properties/target-modifiers/type",keyword:"type",params:{type:"object"}};
e===null?e=[n]:e.push(n),i++}}}else{const t={instancePath:s+"/rust",schemaPath:"#/properties/rust/type",keyword:"type",params:{type:"object"}};
e===null?e=[t]:e.push(t),i++}}if(p.evidence!==void 0){let r=p.evidence;if(Array.isArray(r)){const t=r.length;for(let n=0;n<t;n++){let a=r[n];
if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.field===void 0){const o={instancePath:s+"/evidence/"+n,schemaPath:"#/properties/evidence/i\
tems/required",keyword:"required",params:{missingProperty:"field"}};e===null?e=[o]:e.push(o),i++}if(a.text===void 0){const o={instancePath:s+
"/evidence/"+n,schemaPath:"#/properties/evidence/items/required",keyword:"required",params:{missingProperty:"text"}};e===null?e=[o]:e.push(o),
i++}if(a.field!==void 0){let o=a.field;if(typeof o=="string"){if(f(o)<1){const u={instancePath:s+"/evidence/"+n+"/field",schemaPath:"#/prope\
rties/evidence/items/properties/field/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[u]:e.push(u),i++}}else{const u={instancePath:s+
"/evidence/"+n+"/field",schemaPath:"#/properties/evidence/items/properties/field/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:
e.push(u),i++}}if(a.text!==void 0&&typeof a.text!="string"){const o={instancePath:s+"/evidence/"+n+"/text",schemaPath:"#/properties/evidence\
/items/properties/text/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),i++}}else{const o={instancePath:s+"/evidence/"+
n,schemaPath:"#/properties/evidence/items/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),i++}}}else{const t={instancePath:s+
"/evidence",schemaPath:"#/properties/evidence/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}}else{const r={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return d.errors=e,i===0}d.evaluated={props:{cxx:!0,libc:!0,
msvc:!0,"calling-convention":!0,"float-abi":!0,"long-double":!0,char:!0,"wchar-bytes":!0,"enum-size":!0,"cpu-features":!0,"x86-64-level":!0,
"android-api":!0,"deployment-target":!0,"oldest-system":!0,pic:!0,sanitizer:!0,lto:!0,hardening:!0,openmp:!0,"blas-int":!0,rust:!0,evidence:!0},
dynamicProps:!1,dynamicItems:!1};export{x as validate};
