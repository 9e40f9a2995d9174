// Generated from packages/schema/schemas by `npm run generate -w packages/schema`. Do not edit.
// @ts-nocheck
import { textLength } from "../../validator-runtime.js";

const P=u,f={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"px-meta:native-library@1",type:"object",required:["link","libs"],properties:{
link:{enum:["static","dynamic","framework","raw-dylib"]},source:{enum:["system","bundled","prebuilt","unknown"]},libs:{type:"array",items:{type:"\
string",minLength:1}},"search-paths":{type:"array",items:{type:"string",format:"px-path"}},version:{type:"string",minLength:1},"include-dirs":{
type:"array",items:{type:"string",format:"px-path"}},defines:{type:"object",additionalProperties:{type:["string","boolean"]}},root:{type:"st\
ring",format:"px-path"},libraries:{type:"array",items:{type:"object",required:["name"],properties:{name:{type:"string",minLength:1},link:{enum:[
"static","dynamic","framework","raw-dylib"]},path:{type:"string",format:"px-path"},modifiers:{type:"array",items:{type:"string"}}}}},evidence:{
type:"array",items:{type:"object",required:["field","text"],properties:{field:{type:"string",minLength:1},text:{type:"string"}}}}}},d=textLength,
h=/^(?:\$\{(?:OUT_DIR|WORKSPACE|CARGO_HOME|SYSROOT)\}(?:\/[^\0]*)?|[^$\0][^\0]*|\$|\$[^{\0][^\0]*)$/;function u(l,{instancePath:a="",parentData:b,
parentDataProperty:k,rootData:g=l,dynamicAnchors:w={}}={}){let e=null,p=0;const m=u.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&
(m.items=void 0),l&&typeof l=="object"&&!Array.isArray(l)){if(l.link===void 0){const t={instancePath:a,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"link"}};e===null?e=[t]:e.push(t),p++}if(l.libs===void 0){const t={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"libs"}};e===null?e=[t]:e.push(t),p++}if(l.link!==void 0){let t=l.link;if(!(t==="static"||t==="dynamic"||t===
"framework"||t==="raw-dylib")){const s={instancePath:a+"/link",schemaPath:"#/properties/link/enum",keyword:"enum",params:{allowedValues:f.properties.
link.enum}};e===null?e=[s]:e.push(s),p++}}if(l.source!==void 0){let t=l.source;if(!(t==="system"||t==="bundled"||t==="prebuilt"||t==="unknow\
n")){const s={instancePath:a+"/source",schemaPath:"#/properties/source/enum",keyword:"enum",params:{allowedValues:f.properties.source.enum}};
e===null?e=[s]:e.push(s),p++}}if(l.libs!==void 0){let t=l.libs;if(Array.isArray(t)){const s=t.length;for(let i=0;i<s;i++){let n=t[i];if(typeof n==
"string"){if(d(n)<1){const r={instancePath:a+"/libs/"+i,schemaPath:"#/properties/libs/items/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[r]:e.push(r),p++}}else{const r={instancePath:a+"/libs/"+i,schemaPath:"#/properties/libs/items/type",keyword:"type",params:{type:"\
string"}};e===null?e=[r]:e.push(r),p++}}}else{const s={instancePath:a+"/libs",schemaPath:"#/properties/libs/type",keyword:"type",params:{type:"\
array"}};e===null?e=[s]:e.push(s),p++}}if(l["search-paths"]!==void 0){let t=l["search-paths"];if(Array.isArray(t)){const s=t.length;for(let i=0;i<
s;i++){let n=t[i];if(typeof n=="string"){if(!h.test(n)){const r={instancePath:a+"/search-paths/"+i,schemaPath:"#/properties/search-paths/ite\
ms/format",keyword:"format",params:{format:"px-path"}};e===null?e=[r]:e.push(r),p++}}else{const r={instancePath:a+"/search-paths/"+i,schemaPath:"\
#/properties/search-paths/items/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),p++}}}else{const s={instancePath:a+"/s\
earch-paths",schemaPath:"#/properties/search-paths/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),p++}}if(l.version!==
void 0){let t=l.version;if(typeof t=="string"){if(d(t)<1){const s={instancePath:a+"/version",schemaPath:"#/properties/version/minLength",keyword:"\
minLength",params:{limit:1}};e===null?e=[s]:e.push(s),p++}}else{const s={instancePath:a+"/version",schemaPath:"#/properties/version/type",keyword:"\
type",params:{type:"string"}};e===null?e=[s]:e.push(s),p++}}if(l["include-dirs"]!==void 0){let t=l["include-dirs"];if(Array.isArray(t)){const s=t.
length;for(let i=0;i<s;i++){let n=t[i];if(typeof n=="string"){if(!h.test(n)){const r={instancePath:a+"/include-dirs/"+i,schemaPath:"#/proper\
ties/include-dirs/items/format",keyword:"format",params:{format:"px-path"}};e===null?e=[r]:e.push(r),p++}}else{const r={instancePath:a+"/inc\
lude-dirs/"+i,schemaPath:"#/properties/include-dirs/items/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),p++}}}else{const s={
instancePath:a+"/include-dirs",schemaPath:"#/properties/include-dirs/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),p++}}
if(l.defines!==void 0){let t=l.defines;if(t&&typeof t=="object"&&!Array.isArray(t))for(const s in t){let i=t[s];if(typeof i!="string"&&typeof i!=
"boolean"){const n={instancePath:a+"/defines/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/defines/additionalPropertie\
s/type",keyword:"type",params:{type:f.properties.defines.additionalProperties.type}};e===null?e=[n]:e.push(n),p++}}else{const s={instancePath:a+
"/defines",schemaPath:"#/properties/defines/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),p++}}if(l.root!==void 0){let t=l.
root;if(typeof t=="string"){if(!h.test(t)){const s={instancePath:a+"/root",schemaPath:"#/properties/root/format",keyword:"format",params:{format:"\
px-path"}};e===null?e=[s]:e.push(s),p++}}else{const s={instancePath:a+"/root",schemaPath:"#/properties/root/type",keyword:"type",params:{type:"\
string"}};e===null?e=[s]:e.push(s),p++}}if(l.libraries!==void 0){let t=l.libraries;if(Array.isArray(t)){const s=t.length;for(let i=0;i<s;i++){
let n=t[i];if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.name===void 0){const r={instancePath:a+"/libraries/"+i,schemaPath:"#/properties\
/libraries/items/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),p++}if(n.name!==void 0){let r=n.name;
if(typeof r=="string"){if(d(r)<1){const o={instancePath:a+"/libraries/"+i+"/name",schemaPath:"#/properties/libraries/items/properties/name/m\
inLength",keyword:"minLength",params:{limit:1}};e===null?e=[o]:e.push(o),p++}}else{const o={instancePath:a+"/libraries/"+i+"/name",schemaPath:"\
#/properties/libraries/items/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),p++}}if(n.link!==void 0){
let r=n.link;if(!(r==="static"||r==="dynamic"||r==="framework"||r==="raw-dylib")){const o={instancePath:a+"/libraries/"+i+"/link",schemaPath:"\
#/properties/libraries/items/properties/link/enum",keyword:"enum",params:{allowedValues:f.properties.libraries.items.properties.link.enum}};
e===null?e=[o]:e.push(o),p++}}if(n.path!==void 0){let r=n.path;if(typeof r=="string"){if(!h.test(r)){const o={instancePath:a+"/libraries/"+i+
"/path",schemaPath:"#/properties/libraries/items/properties/path/format",keyword:"format",params:{format:"px-path"}};e===null?e=[o]:e.push(o),
p++}}else{const o={instancePath:a+"/libraries/"+i+"/path",schemaPath:"#/properties/libraries/items/properties/path/type",keyword:"type",params:{
type:"string"}};e===null?e=[o]:e.push(o),p++}}if(n.modifiers!==void 0){let r=n.modifiers;if(Array.isArray(r)){const o=r.length;for(let y=0;y<
o;y++)if(typeof r[y]!="string"){const c={instancePath:a+"/libraries/"+i+"/modifiers/"+y,schemaPath:"#/properties/libraries/items/properties/\
modifiers/items/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),p++}}else{const o={instancePath:a+"/libraries/"+i+"/mo\
difiers",schemaPath:"#/properties/libraries/items/properties/modifiers/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),
p++}}}else{const r={instancePath:a+"/libraries/"+i,schemaPath:"#/properties/libraries/items/type",keyword:"type",params:{type:"object"}};e===
null?e=[r]:e.push(r),p++}}}else{const s={instancePath:a+"/libraries",schemaPath:"#/properties/libraries/type",keyword:"type",params:{type:"a\
rray"}};e===null?e=[s]:e.push(s),p++}}if(l.evidence!==void 0){let t=l.evidence;if(Array.isArray(t)){const s=t.length;for(let i=0;i<s;i++){let n=t[i];
if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.field===void 0){const r={instancePath:a+"/evidence/"+i,schemaPath:"#/properties/evidence/i\
tems/required",keyword:"required",params:{missingProperty:"field"}};e===null?e=[r]:e.push(r),p++}if(n.text===void 0){const r={instancePath:a+
"/evidence/"+i,schemaPath:"#/properties/evidence/items/required",keyword:"required",params:{missingProperty:"text"}};e===null?e=[r]:e.push(r),
p++}if(n.field!==void 0){let r=n.field;if(typeof r=="string"){if(d(r)<1){const o={instancePath:a+"/evidence/"+i+"/field",schemaPath:"#/prope\
rties/evidence/items/properties/field/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[o]:e.push(o),p++}}else{const o={instancePath:a+
"/evidence/"+i+"/field",schemaPath:"#/properties/evidence/items/properties/field/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:
e.push(o),p++}}if(n.text!==void 0&&typeof n.text!="string"){const r={instancePath:a+"/evidence/"+i+"/text",schemaPath:"#/properties/evidence\
/items/properties/text/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),p++}}else{const r={instancePath:a+"/evidence/"+
i,schemaPath:"#/properties/evidence/items/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),p++}}}else{const s={instancePath:a+
"/evidence",schemaPath:"#/properties/evidence/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),p++}}}else{const t={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),p++}return u.errors=e,p===0}u.evaluated={props:{link:!0,
source:!0,libs:!0,"search-paths":!0,version:!0,"include-dirs":!0,defines:!0,root:!0,libraries:!0,evidence:!0},dynamicProps:!1,dynamicItems:!1};export{P as validate};
