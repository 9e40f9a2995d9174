// Generated from packages/schema/schemas by `npm run generate -w packages/schema`. Do not edit.
// @ts-nocheck
import { textLength } from "../../validator-runtime.js";

const k=f,c={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"px-meta:target@1",type:"object",required:["triple","arch","os","end\
ian","pointer-width"],properties:{triple:{type:"string",minLength:1},arch:{type:"string",minLength:1},os:{type:"string",minLength:1},env:{type:"\
string"},abi:{type:"string"},vendor:{type:"string"},family:{type:"array",uniqueItems:!0,items:{type:"string"}},endian:{enum:["little","big"]},
"pointer-width":{enum:[16,32,64]},features:{type:"array",uniqueItems:!0,items:{type:"string"}},atomics:{type:"array",uniqueItems:!0,items:{type:"\
string"}},"crt-static":{type:"boolean"},panic:{type:"string"},"relocation-model":{type:"string"},"llvm-target":{type:"string"},"data-layout":{
type:"string"},cpu:{type:"string"},"deployment-target":{type:"string"},cfgs:{type:"array",uniqueItems:!0,items:{type:"string"}}}},m=textLength;
function f(r,{instancePath:n="",parentData:h,parentDataProperty:d,rootData:g=r,dynamicAnchors:w={}}={}){let e=null,s=0;const y=f.evaluated;if(y.
dynamicProps&&(y.props=void 0),y.dynamicItems&&(y.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.triple===void 0){const t={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"triple"}};e===null?e=[t]:e.push(t),s++}if(r.arch===void 0){const t={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"arch"}};e===null?e=[t]:e.push(t),s++}if(r.os===void 0){const t={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"os"}};e===null?e=[t]:e.push(t),s++}if(r.endian===void 0){const t={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"endian"}};e===null?e=[t]:e.push(t),s++}if(r["pointer-width"]===void 0){const t={
instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"pointer-width"}};e===null?e=[t]:e.push(t),s++}if(r.triple!==
void 0){let t=r.triple;if(typeof t=="string"){if(m(t)<1){const i={instancePath:n+"/triple",schemaPath:"#/properties/triple/minLength",keyword:"\
minLength",params:{limit:1}};e===null?e=[i]:e.push(i),s++}}else{const i={instancePath:n+"/triple",schemaPath:"#/properties/triple/type",keyword:"\
type",params:{type:"string"}};e===null?e=[i]:e.push(i),s++}}if(r.arch!==void 0){let t=r.arch;if(typeof t=="string"){if(m(t)<1){const i={instancePath:n+
"/arch",schemaPath:"#/properties/arch/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(i),s++}}else{const i={instancePath:n+
"/arch",schemaPath:"#/properties/arch/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),s++}}if(r.os!==void 0){let t=r.os;
if(typeof t=="string"){if(m(t)<1){const i={instancePath:n+"/os",schemaPath:"#/properties/os/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[i]:e.push(i),s++}}else{const i={instancePath:n+"/os",schemaPath:"#/properties/os/type",keyword:"type",params:{type:"string"}};e===
null?e=[i]:e.push(i),s++}}if(r.env!==void 0&&typeof r.env!="string"){const t={instancePath:n+"/env",schemaPath:"#/properties/env/type",keyword:"\
type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(r.abi!==void 0&&typeof r.abi!="string"){const t={instancePath:n+"/abi",schemaPath:"\
#/properties/abi/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(r.vendor!==void 0&&typeof r.vendor!="string"){
const t={instancePath:n+"/vendor",schemaPath:"#/properties/vendor/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}
if(r.family!==void 0){let t=r.family;if(Array.isArray(t)){const i=t.length;for(let p=0;p<i;p++)if(typeof t[p]!="string"){const o={instancePath:n+
"/family/"+p,schemaPath:"#/properties/family/items/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),s++}let l=t.length,
a;if(l>1){const p={};for(;l--;){let o=t[l];if(typeof o=="string"){if(typeof p[o]=="number"){a=p[o];const u={instancePath:n+"/family",schemaPath:"\
#/properties/family/uniqueItems",keyword:"uniqueItems",params:{i:l,j:a}};e===null?e=[u]:e.push(u),s++;break}p[o]=l}}}}else{const i={instancePath:n+
"/family",schemaPath:"#/properties/family/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),s++}}if(r.endian!==void 0){let t=r.
endian;if(!(t==="little"||t==="big")){const i={instancePath:n+"/endian",schemaPath:"#/properties/endian/enum",keyword:"enum",params:{allowedValues:c.
properties.endian.enum}};e===null?e=[i]:e.push(i),s++}}if(r["pointer-width"]!==void 0){let t=r["pointer-width"];if(!(t===16||t===32||t===64)){
const i={instancePath:n+"/pointer-width",schemaPath:"#/properties/pointer-width/enum",keyword:"enum",params:{allowedValues:c.properties["poi\
nter-width"].enum}};e===null?e=[i]:e.push(i),s++}}if(r.features!==void 0){let t=r.features;if(Array.isArray(t)){const i=t.length;for(let p=0;p<
i;p++)if(typeof t[p]!="string"){const o={instancePath:n+"/features/"+p,schemaPath:"#/properties/features/items/type",keyword:"type",params:{
type:"string"}};e===null?e=[o]:e.push(o),s++}let l=t.length,a;if(l>1){const p={};for(;l--;){let o=t[l];if(typeof o=="string"){if(typeof p[o]==
"number"){a=p[o];const u={instancePath:n+"/features",schemaPath:"#/properties/features/uniqueItems",keyword:"uniqueItems",params:{i:l,j:a}};
e===null?e=[u]:e.push(u),s++;break}p[o]=l}}}}else{const i={instancePath:n+"/features",schemaPath:"#/properties/features/type",keyword:"type",
params:{type:"array"}};e===null?e=[i]:e.push(i),s++}}if(r.atomics!==void 0){let t=r.atomics;if(Array.isArray(t)){const i=t.length;for(let p=0;p<
i;p++)if(typeof t[p]!="string"){const o={instancePath:n+"/atomics/"+p,schemaPath:"#/properties/atomics/items/type",keyword:"type",params:{type:"\
string"}};e===null?e=[o]:e.push(o),s++}let l=t.length,a;if(l>1){const p={};for(;l--;){let o=t[l];if(typeof o=="string"){if(typeof p[o]=="num\
ber"){a=p[o];const u={instancePath:n+"/atomics",schemaPath:"#/properties/atomics/uniqueItems",keyword:"uniqueItems",params:{i:l,j:a}};e===null?
e=[u]:e.push(u),s++;break}p[o]=l}}}}else{const i={instancePath:n+"/atomics",schemaPath:"#/properties/atomics/type",keyword:"type",params:{type:"\
array"}};e===null?e=[i]:e.push(i),s++}}if(r["crt-static"]!==void 0&&typeof r["crt-static"]!="boolean"){const t={instancePath:n+"/crt-static",
schemaPath:"#/properties/crt-static/type",keyword:"type",params:{type:"boolean"}};e===null?e=[t]:e.push(t),s++}if(r.panic!==void 0&&typeof r.
panic!="string"){const t={instancePath:n+"/panic",schemaPath:"#/properties/panic/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:
e.push(t),s++}if(r["relocation-model"]!==void 0&&typeof r["relocation-model"]!="string"){const t={instancePath:n+"/relocation-model",schemaPath:"\
#/properties/relocation-model/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(r["llvm-target"]!==void 0&&typeof r["\
llvm-target"]!="string"){const t={instancePath:n+"/llvm-target",schemaPath:"#/properties/llvm-target/type",keyword:"type",params:{type:"stri\
ng"}};e===null?e=[t]:e.push(t),s++}if(r["data-layout"]!==void 0&&typeof r["data-layout"]!="string"){const t={instancePath:n+"/data-layout",schemaPath:"\
#/properties/data-layout/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(r.cpu!==void 0&&typeof r.cpu!="string"){
const t={instancePath:n+"/cpu",schemaPath:"#/properties/cpu/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(r["\
deployment-target"]!==void 0&&typeof r["deployment-target"]!="string"){const t={instancePath:n+"/deployment-target",schemaPath:"#/properties\
/deployment-target/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(r.cfgs!==void 0){let t=r.cfgs;if(Array.isArray(
t)){const i=t.length;for(let p=0;p<i;p++)if(typeof t[p]!="string"){const o={instancePath:n+"/cfgs/"+p,schemaPath:"#/properties/cfgs/items/ty\
pe",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),s++}let l=t.length,a;if(l>1){const p={};for(;l--;){let o=t[l];if(typeof o==
"string"){if(typeof p[o]=="number"){a=p[o];const u={instancePath:n+"/cfgs",schemaPath:"#/properties/cfgs/uniqueItems",keyword:"uniqueItems",
params:{i:l,j:a}};e===null?e=[u]:e.push(u),s++;break}p[o]=l}}}}else{const i={instancePath:n+"/cfgs",schemaPath:"#/properties/cfgs/type",keyword:"\
type",params:{type:"array"}};e===null?e=[i]:e.push(i),s++}}}else{const t={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"}};e===null?e=[t]:e.push(t),s++}return f.errors=e,s===0}f.evaluated={props:{triple:!0,arch:!0,os:!0,env:!0,abi:!0,vendor:!0,family:!0,endian:!0,
"pointer-width":!0,features:!0,atomics:!0,"crt-static":!0,panic:!0,"relocation-model":!0,"llvm-target":!0,"data-layout":!0,cpu:!0,"deploymen\
t-target":!0,cfgs:!0},dynamicProps:!1,dynamicItems:!1};export{k as validate};
