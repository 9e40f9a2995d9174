// Generated from packages/schema/schemas by `npm run generate -w packages/schema`. Do not edit.
// @ts-nocheck
import { textLength } from "../../validator-runtime.js";

const L=w,g={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"px-meta:native-library@1",type:"object",required:["link","libs"],properties:{
link:{enum:["static","dynamic","framework","raw-dylib"]},source:{enum:["system","bundled","prebuilt","unknown"]},libs:{type:"array",items:{type:"\
string",minLength:1}},"search-paths":{type:"array",items:{type:"string",format:"px-path"}},version:{type:"string",minLength:1},"include-dirs":{
type:"array",items:{type:"string",format:"px-path"}},defines:{type:"object",additionalProperties:{type:["string","boolean"]}},root:{type:"st\
ring",format:"px-path"},libraries:{type:"array",items:{type:"object",required:["name"],properties:{name:{type:"string",minLength:1},link:{enum:[
"static","dynamic","framework","raw-dylib"]},path:{type:"string",format:"px-path"},modifiers:{type:"array",items:{type:"string"}},symbols:{type:"\
object",required:["defined","sha256"],properties:{defined:{type:"integer",minimum:0},sha256:{type:"string",minLength:64},shared:{type:"array",
items:{type:"object",required:["with","count","first"],properties:{with:{type:"string"},count:{type:"integer",minimum:1},first:{type:"array",
items:{type:"string"}}}}}}}}}},provides:{type:"object",additionalProperties:{type:"string",minLength:1}},sonames:{type:"object",additionalProperties:{
type:"string",minLength:1}},evidence:{type:"array",items:{type:"object",required:["field","text"],properties:{field:{type:"string",minLength:1},
text:{type:"string"}}}}}},u=textLength,k=/^(?:\$\{(?:OUT_DIR|WORKSPACE|CARGO_HOME|SYSROOT)\}(?:\/[^\0]*)?|[^$\0][^\0]*|\$|\$[^{\0][^\0]*)$/;
function w(l,{instancePath:a="",parentData:v,parentDataProperty:A,rootData:j=l,dynamicAnchors:q={}}={}){let e=null,p=0;const c=w.evaluated;if(c.
dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),l&&typeof l=="object"&&!Array.isArray(l)){if(l.link===void 0){const i={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"link"}};e===null?e=[i]:e.push(i),p++}if(l.libs===void 0){const i={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"libs"}};e===null?e=[i]:e.push(i),p++}if(l.link!==void 0){let i=l.link;if(!(i===
"static"||i==="dynamic"||i==="framework"||i==="raw-dylib")){const t={instancePath:a+"/link",schemaPath:"#/properties/link/enum",keyword:"enu\
m",params:{allowedValues:g.properties.link.enum}};e===null?e=[t]:e.push(t),p++}}if(l.source!==void 0){let i=l.source;if(!(i==="system"||i===
"bundled"||i==="prebuilt"||i==="unknown")){const t={instancePath:a+"/source",schemaPath:"#/properties/source/enum",keyword:"enum",params:{allowedValues:g.
properties.source.enum}};e===null?e=[t]:e.push(t),p++}}if(l.libs!==void 0){let i=l.libs;if(Array.isArray(i)){const t=i.length;for(let r=0;r<
t;r++){let o=i[r];if(typeof o=="string"){if(u(o)<1){const s={instancePath:a+"/libs/"+r,schemaPath:"#/properties/libs/items/minLength",keyword:"\
minLength",params:{limit:1}};e===null?e=[s]:e.push(s),p++}}else{const s={instancePath:a+"/libs/"+r,schemaPath:"#/properties/libs/items/type",
keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),p++}}}else{const t={instancePath:a+"/libs",schemaPath:"#/properties/libs/typ\
e",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),p++}}if(l["search-paths"]!==void 0){let i=l["search-paths"];if(Array.isArray(
i)){const t=i.length;for(let r=0;r<t;r++){let o=i[r];if(typeof o=="string"){if(!k.test(o)){const s={instancePath:a+"/search-paths/"+r,schemaPath:"\
#/properties/search-paths/items/format",keyword:"format",params:{format:"px-path"}};e===null?e=[s]:e.push(s),p++}}else{const s={instancePath:a+
"/search-paths/"+r,schemaPath:"#/properties/search-paths/items/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),p++}}}else{
const t={instancePath:a+"/search-paths",schemaPath:"#/properties/search-paths/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(
t),p++}}if(l.version!==void 0){let i=l.version;if(typeof i=="string"){if(u(i)<1){const t={instancePath:a+"/version",schemaPath:"#/properties\
/version/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),p++}}else{const t={instancePath:a+"/version",schemaPath:"\
#/properties/version/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),p++}}if(l["include-dirs"]!==void 0){let i=l["incl\
ude-dirs"];if(Array.isArray(i)){const t=i.length;for(let r=0;r<t;r++){let o=i[r];if(typeof o=="string"){if(!k.test(o)){const s={instancePath:a+
"/include-dirs/"+r,schemaPath:"#/properties/include-dirs/items/format",keyword:"format",params:{format:"px-path"}};e===null?e=[s]:e.push(s),
p++}}else{const s={instancePath:a+"/include-dirs/"+r,schemaPath:"#/properties/include-dirs/items/type",keyword:"type",params:{type:"string"}};
e===null?e=[s]:e.push(s),p++}}}else{const t={instancePath:a+"/include-dirs",schemaPath:"#/properties/include-dirs/type",keyword:"type",params:{
type:"array"}};e===null?e=[t]:e.push(t),p++}}if(l.defines!==void 0){let i=l.defines;if(i&&typeof i=="object"&&!Array.isArray(i))for(const t in i){
let r=i[t];if(typeof r!="string"&&typeof r!="boolean"){const o={instancePath:a+"/defines/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/defines/additionalProperties/type",keyword:"type",params:{type:g.properties.defines.additionalProperties.type}};e===null?e=[o]:
e.push(o),p++}}else{const t={instancePath:a+"/defines",schemaPath:"#/properties/defines/type",keyword:"type",params:{type:"object"}};e===null?
e=[t]:e.push(t),p++}}if(l.root!==void 0){let i=l.root;if(typeof i=="string"){if(!k.test(i)){const t={instancePath:a+"/root",schemaPath:"#/pr\
operties/root/format",keyword:"format",params:{format:"px-path"}};e===null?e=[t]:e.push(t),p++}}else{const t={instancePath:a+"/root",schemaPath:"\
#/properties/root/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),p++}}if(l.libraries!==void 0){let i=l.libraries;if(Array.
isArray(i)){const t=i.length;for(let r=0;r<t;r++){let o=i[r];if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.name===void 0){const s={instancePath:a+
"/libraries/"+r,schemaPath:"#/properties/libraries/items/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[s]:e.push(
s),p++}if(o.name!==void 0){let s=o.name;if(typeof s=="string"){if(u(s)<1){const n={instancePath:a+"/libraries/"+r+"/name",schemaPath:"#/prop\
erties/libraries/items/properties/name/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[n]:e.push(n),p++}}else{const n={instancePath:a+
"/libraries/"+r+"/name",schemaPath:"#/properties/libraries/items/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:
e.push(n),p++}}if(o.link!==void 0){let s=o.link;if(!(s==="static"||s==="dynamic"||s==="framework"||s==="raw-dylib")){const n={instancePath:a+
"/libraries/"+r+"/link",schemaPath:"#/properties/libraries/items/properties/link/enum",keyword:"enum",params:{allowedValues:g.properties.libraries.
items.properties.link.enum}};e===null?e=[n]:e.push(n),p++}}if(o.path!==void 0){let s=o.path;if(typeof s=="string"){if(!k.test(s)){const n={instancePath:a+
"/libraries/"+r+"/path",schemaPath:"#/properties/libraries/items/properties/path/format",keyword:"format",params:{format:"px-path"}};e===null?
e=[n]:e.push(n),p++}}else{const n={instancePath:a+"/libraries/"+r+"/path",schemaPath:"#/properties/libraries/items/properties/path/type",keyword:"\
type",params:{type:"string"}};e===null?e=[n]:e.push(n),p++}}if(o.modifiers!==void 0){let s=o.modifiers;if(Array.isArray(s)){const n=s.length;
for(let y=0;y<n;y++)if(typeof s[y]!="string"){const d={instancePath:a+"/libraries/"+r+"/modifiers/"+y,schemaPath:"#/properties/libraries/ite\
ms/properties/modifiers/items/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),p++}}else{const n={instancePath:a+"/libr\
aries/"+r+"/modifiers",schemaPath:"#/properties/libraries/items/properties/modifiers/type",keyword:"type",params:{type:"array"}};e===null?e=
[n]:e.push(n),p++}}if(o.symbols!==void 0){let s=o.symbols;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.defined===void 0){const n={instancePath:a+
"/libraries/"+r+"/symbols",schemaPath:"#/properties/libraries/items/properties/symbols/required",keyword:"required",params:{missingProperty:"\
defined"}};e===null?e=[n]:e.push(n),p++}if(s.sha256===void 0){const n={instancePath:a+"/libraries/"+r+"/symbols",schemaPath:"#/properties/li\
braries/items/properties/symbols/required",keyword:"required",params:{missingProperty:"sha256"}};e===null?e=[n]:e.push(n),p++}if(s.defined!==
void 0){let n=s.defined;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){const y={instancePath:a+"/libraries/"+r+"/symbols/defined",
schemaPath:"#/properties/libraries/items/properties/symbols/properties/defined/type",keyword:"type",params:{type:"integer"}};e===null?e=[y]:
e.push(y),p++}if(typeof n=="number"&&isFinite(n)&&(n<0||isNaN(n))){const y={instancePath:a+"/libraries/"+r+"/symbols/defined",schemaPath:"#/\
properties/libraries/items/properties/symbols/properties/defined/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[y]:
e.push(y),p++}}if(s.sha256!==void 0){let n=s.sha256;if(typeof n=="string"){if(u(n)<64){const y={instancePath:a+"/libraries/"+r+"/symbols/sha\
256",schemaPath:"#/properties/libraries/items/properties/symbols/properties/sha256/minLength",keyword:"minLength",params:{limit:64}};e===null?
e=[y]:e.push(y),p++}}else{const y={instancePath:a+"/libraries/"+r+"/symbols/sha256",schemaPath:"#/properties/libraries/items/properties/symb\
ols/properties/sha256/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),p++}}if(s.shared!==void 0){let n=s.shared;if(Array.
isArray(n)){const y=n.length;for(let d=0;d<y;d++){let f=n[d];if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.with===void 0){const m={instancePath:a+
"/libraries/"+r+"/symbols/shared/"+d,schemaPath:"#/properties/libraries/items/properties/symbols/properties/shared/items/required",keyword:"\
required",params:{missingProperty:"with"}};e===null?e=[m]:e.push(m),p++}if(f.count===void 0){const m={instancePath:a+"/libraries/"+r+"/symbo\
ls/shared/"+d,schemaPath:"#/properties/libraries/items/properties/symbols/properties/shared/items/required",keyword:"required",params:{missingProperty:"\
count"}};e===null?e=[m]:e.push(m),p++}if(f.first===void 0){const m={instancePath:a+"/libraries/"+r+"/symbols/shared/"+d,schemaPath:"#/proper\
ties/libraries/items/properties/symbols/properties/shared/items/required",keyword:"required",params:{missingProperty:"first"}};e===null?e=[m]:
e.push(m),p++}if(f.with!==void 0&&typeof f.with!="string"){const m={instancePath:a+"/libraries/"+r+"/symbols/shared/"+d+"/with",schemaPath:"\
#/properties/libraries/items/properties/symbols/properties/shared/items/properties/with/type",keyword:"type",params:{type:"string"}};e===null?
e=[m]:e.push(m),p++}if(f.count!==void 0){let m=f.count;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){const h={instancePath:a+"/l\
ibraries/"+r+"/symbols/shared/"+d+"/count",schemaPath:"#/properties/libraries/items/properties/symbols/properties/shared/items/properties/co\
unt/type",keyword:"type",params:{type:"integer"}};e===null?e=[h]:e.push(h),p++}if(typeof m=="number"&&isFinite(m)&&(m<1||isNaN(m))){const h={
instancePath:a+"/libraries/"+r+"/symbols/shared/"+d+"/count",schemaPath:"#/properties/libraries/items/properties/symbols/properties/shared/i\
tems/properties/count/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[h]:e.push(h),p++}}if(f.first!==void 0){let m=f.
first;if(Array.isArray(m)){const h=m.length;for(let b=0;b<h;b++)if(typeof m[b]!="string"){const P={instancePath:a+"/libraries/"+r+"/symbols/\
shared/"+d+"/first/"+b,schemaPath:"#/properties/libraries/items/properties/symbols/properties/shared/items/properties/first/items/type",keyword:"\
type",params:{type:"string"}};e===null?e=[P]:e.push(P),p++}}else{const h={instancePath:a+"/libraries/"+r+"/symbols/shared/"+d+"/first",schemaPath:"\
#/properties/libraries/items/properties/symbols/properties/shared/items/properties/first/type",keyword:"type",params:{type:"array"}};e===null?
e=[h]:e.push(h),p++}}}else{const m={instancePath:a+"/libraries/"+r+"/symbols/shared/"+d,schemaPath:"#/properties/libraries/items/properties/\
symbols/properties/shared/items/type",keyword:"type",params:{type:"object"}};e===null?e=[m]:e.push(m),p++}}}else{const y={instancePath:a+"/l\
ibraries/"+r+"/symbols/shared",schemaPath:"#/properties/libraries/items/properties/symbols/properties/shared/type",keyword:"type",params:{type:"\
array"}};e===null?e=[y]:e.push(y),p++}}}else{const n={instancePath:a+"/libraries/"+r+"/symbols",schemaPath:"#/properties/libraries/items/pro\
perties/symbols/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),p++}}}else{const s={instancePath:a+"/libraries/"+r,schemaPath:"\
#/properties/libraries/items/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),p++}}}else{const t={instancePath:a+"/libr\
aries",schemaPath:"#/properties/libraries/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),p++}}if(l.provides!==void 0){
let i=l.provides;if(i&&typeof i=="object"&&!Array.isArray(i))for(const t in i){let r=i[t];if(typeof r=="string"){if(u(r)<1){const o={instancePath:a+
"/provides/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/provides/additionalProperties/minLength",keyword:"minLength",
params:{limit:1}};e===null?e=[o]:e.push(o),p++}}else{const o={instancePath:a+"/provides/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/provides/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),p++}}else{const t={instancePath:a+
"/provides",schemaPath:"#/properties/provides/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),p++}}if(l.sonames!==void 0){
let i=l.sonames;if(i&&typeof i=="object"&&!Array.isArray(i))for(const t in i){let r=i[t];if(typeof r=="string"){if(u(r)<1){const o={instancePath:a+
"/sonames/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/sonames/additionalProperties/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[o]:e.push(o),p++}}else{const o={instancePath:a+"/sonames/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/prop\
erties/sonames/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),p++}}else{const t={instancePath:a+
"/sonames",schemaPath:"#/properties/sonames/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),p++}}if(l.evidence!==void 0){
let i=l.evidence;if(Array.isArray(i)){const t=i.length;for(let r=0;r<t;r++){let o=i[r];if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.field===
void 0){const s={instancePath:a+"/evidence/"+r,schemaPath:"#/properties/evidence/items/required",keyword:"required",params:{missingProperty:"\
field"}};e===null?e=[s]:e.push(s),p++}if(o.text===void 0){const s={instancePath:a+"/evidence/"+r,schemaPath:"#/properties/evidence/items/req\
uired",keyword:"required",params:{missingProperty:"text"}};e===null?e=[s]:e.push(s),p++}if(o.field!==void 0){let s=o.field;if(typeof s=="str\
ing"){if(u(s)<1){const n={instancePath:a+"/evidence/"+r+"/field",schemaPath:"#/properties/evidence/items/properties/field/minLength",keyword:"\
minLength",params:{limit:1}};e===null?e=[n]:e.push(n),p++}}else{const n={instancePath:a+"/evidence/"+r+"/field",schemaPath:"#/properties/evi\
dence/items/properties/field/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),p++}}if(o.text!==void 0&&typeof o.text!="\
string"){const s={instancePath:a+"/evidence/"+r+"/text",schemaPath:"#/properties/evidence/items/properties/text/type",keyword:"type",params:{
type:"string"}};e===null?e=[s]:e.push(s),p++}}else{const s={instancePath:a+"/evidence/"+r,schemaPath:"#/properties/evidence/items/type",keyword:"\
type",params:{type:"object"}};e===null?e=[s]:e.push(s),p++}}}else{const t={instancePath:a+"/evidence",schemaPath:"#/properties/evidence/type",
keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),p++}}}else{const i={instancePath:a,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[i]:e.push(i),p++}return w.errors=e,p===0}w.evaluated={props:{link:!0,source:!0,libs:!0,"search-paths":!0,version:!0,
"include-dirs":!0,defines:!0,root:!0,libraries:!0,provides:!0,sonames:!0,evidence:!0},dynamicProps:!1,dynamicItems:!1};export{L as validate};
