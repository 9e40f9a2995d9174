// Generated from packages/schema/schemas by `npm run generate -w packages/schema`. Do not edit.
// @ts-nocheck
import { textLength } from "../../validator-runtime.js";

const v=f,y={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"px-meta:headers@1",type:"object",required:["include-dirs"],properties:{
"include-dirs":{type:"array",items:{type:"string",format:"px-path"}},prefix:{type:"string"},files:{type:"array",items:{type:"string",format:"\
px-path"}},language:{enum:["c","c++","objective-c","any"]},standard:{type:"string"},defines:{type:"object",additionalProperties:{type:["stri\
ng","boolean"]}},generated:{type:"boolean"},evidence:{type:"array",items:{type:"object",required:["field","text"],properties:{field:{type:"s\
tring",minLength:1},text:{type:"string"}}}}}},c=/^(?:\$\{(?:OUT_DIR|WORKSPACE|CARGO_HOME|SYSROOT)\}(?:\/[^\0]*)?|[^$\0][^\0]*|\$|\$[^{\0][^\0]*)$/,
u=textLength;function f(p,{instancePath:a="",parentData:m,parentDataProperty:h,rootData:g=p,dynamicAnchors:P={}}={}){let e=null,n=0;const o=f.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),p&&typeof p=="object"&&!Array.isArray(p)){if(p["include-dirs"]===
void 0){const r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"include-dirs"}};e===null?e=[r]:e.push(r),
n++}if(p["include-dirs"]!==void 0){let r=p["include-dirs"];if(Array.isArray(r)){const i=r.length;for(let s=0;s<i;s++){let l=r[s];if(typeof l==
"string"){if(!c.test(l)){const t={instancePath:a+"/include-dirs/"+s,schemaPath:"#/properties/include-dirs/items/format",keyword:"format",params:{
format:"px-path"}};e===null?e=[t]:e.push(t),n++}}else{const t={instancePath:a+"/include-dirs/"+s,schemaPath:"#/properties/include-dirs/items\
/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),n++}}}else{const i={instancePath:a+"/include-dirs",schemaPath:"#/prop\
erties/include-dirs/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),n++}}if(p.prefix!==void 0&&typeof p.prefix!="string"){
const r={instancePath:a+"/prefix",schemaPath:"#/properties/prefix/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),n++}
if(p.files!==void 0){let r=p.files;if(Array.isArray(r)){const i=r.length;for(let s=0;s<i;s++){let l=r[s];if(typeof l=="string"){if(!c.test(l)){
const t={instancePath:a+"/files/"+s,schemaPath:"#/properties/files/items/format",keyword:"format",params:{format:"px-path"}};e===null?e=[t]:
e.push(t),n++}}else{const t={instancePath:a+"/files/"+s,schemaPath:"#/properties/files/items/type",keyword:"type",params:{type:"string"}};e===
null?e=[t]:e.push(t),n++}}}else{const i={instancePath:a+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type:"array"}};
e===null?e=[i]:e.push(i),n++}}if(p.language!==void 0){let r=p.language;if(!(r==="c"||r==="c++"||r==="objective-c"||r==="any")){const i={instancePath:a+
"/language",schemaPath:"#/properties/language/enum",keyword:"enum",params:{allowedValues:y.properties.language.enum}};e===null?e=[i]:e.push(
i),n++}}if(p.standard!==void 0&&typeof p.standard!="string"){const r={instancePath:a+"/standard",schemaPath:"#/properties/standard/type",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),n++}if(p.defines!==void 0){let r=p.defines;if(r&&typeof r=="object"&&!Array.isArray(r))
for(const i in r){let s=r[i];if(typeof s!="string"&&typeof s!="boolean"){const l={instancePath:a+"/defines/"+i.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/defines/additionalProperties/type",keyword:"type",params:{type:y.properties.defines.additionalProperties.type}};
e===null?e=[l]:e.push(l),n++}}else{const i={instancePath:a+"/defines",schemaPath:"#/properties/defines/type",keyword:"type",params:{type:"ob\
ject"}};e===null?e=[i]:e.push(i),n++}}if(p.generated!==void 0&&typeof p.generated!="boolean"){const r={instancePath:a+"/generated",schemaPath:"\
#/properties/generated/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),n++}if(p.evidence!==void 0){let r=p.evidence;if(Array.
isArray(r)){const i=r.length;for(let s=0;s<i;s++){let l=r[s];if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.field===void 0){const t={instancePath:a+
"/evidence/"+s,schemaPath:"#/properties/evidence/items/required",keyword:"required",params:{missingProperty:"field"}};e===null?e=[t]:e.push(
t),n++}if(l.text===void 0){const t={instancePath:a+"/evidence/"+s,schemaPath:"#/properties/evidence/items/required",keyword:"required",params:{
missingProperty:"text"}};e===null?e=[t]:e.push(t),n++}if(l.field!==void 0){let t=l.field;if(typeof t=="string"){if(u(t)<1){const d={instancePath:a+
"/evidence/"+s+"/field",schemaPath:"#/properties/evidence/items/properties/field/minLength",keyword:"minLength",params:{limit:1}};e===null?e=
[d]:e.push(d),n++}}else{const d={instancePath:a+"/evidence/"+s+"/field",schemaPath:"#/properties/evidence/items/properties/field/type",keyword:"\
type",params:{type:"string"}};e===null?e=[d]:e.push(d),n++}}if(l.text!==void 0&&typeof l.text!="string"){const t={instancePath:a+"/evidence/"+
s+"/text",schemaPath:"#/properties/evidence/items/properties/text/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),n++}}else{
const t={instancePath:a+"/evidence/"+s,schemaPath:"#/properties/evidence/items/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.
push(t),n++}}}else{const i={instancePath:a+"/evidence",schemaPath:"#/properties/evidence/type",keyword:"type",params:{type:"array"}};e===null?
e=[i]:e.push(i),n++}}}else{const r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),n++}return f.
errors=e,n===0}f.evaluated={props:{"include-dirs":!0,prefix:!0,files:!0,language:!0,standard:!0,defines:!0,generated:!0,evidence:!0},dynamicProps:!1,
dynamicItems:!1};export{v as validate};
