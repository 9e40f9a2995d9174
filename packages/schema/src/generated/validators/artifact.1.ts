// Generated from packages/schema/schemas by `npm run generate -w packages/schema`. Do not edit.
// @ts-nocheck
import { textLength } from "../../validator-runtime.js";

const g=o,k={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"px-meta:artifact@1",type:"object",required:["path","kind"],properties:{
path:{type:"string",format:"px-path"},kind:{type:"string",minLength:1},"media-type":{type:"string"},triple:{type:"string"},sha256:{type:"str\
ing",pattern:"^[0-9a-f]{64}$"},size:{type:"integer",minimum:0},version:{type:"string"},license:{type:"string"},args:{type:"array",items:{type:"\
string"}},"produced-by":{type:"string"}}},l=/^(?:\$\{(?:OUT_DIR|WORKSPACE|CARGO_HOME|SYSROOT)\}(?:\/[^\0]*)?|[^$\0][^\0]*|\$|\$[^{\0][^\0]*)$/,
f=textLength,h=new RegExp("^[0-9a-f]{64}$","u");function o(s,{instancePath:p="",parentData:u,parentDataProperty:m,rootData:d=s,dynamicAnchors:c={}}={}){
let e=null,i=0;const n=o.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.path===void 0){const r={instancePath:p,schemaPath:"#/required",keyword:"required",params:{missingProperty:"path"}};e===null?e=[r]:e.
push(r),i++}if(s.kind===void 0){const r={instancePath:p,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"}};e===null?
e=[r]:e.push(r),i++}if(s.path!==void 0){let r=s.path;if(typeof r=="string"){if(!l.test(r)){const t={instancePath:p+"/path",schemaPath:"#/pro\
perties/path/format",keyword:"format",params:{format:"px-path"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:p+"/path",schemaPath:"\
#/properties/path/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.kind!==void 0){let r=s.kind;if(typeof r=="\
string"){if(f(r)<1){const t={instancePath:p+"/kind",schemaPath:"#/properties/kind/minLength",keyword:"minLength",params:{limit:1}};e===null?
e=[t]:e.push(t),i++}}else{const t={instancePath:p+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type:"string"}};e===null?
e=[t]:e.push(t),i++}}if(s["media-type"]!==void 0&&typeof s["media-type"]!="string"){const r={instancePath:p+"/media-type",schemaPath:"#/prop\
erties/media-type/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}if(s.triple!==void 0&&typeof s.triple!="string"){
const r={instancePath:p+"/triple",schemaPath:"#/properties/triple/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}
if(s.sha256!==void 0){let r=s.sha256;if(typeof r=="string"){if(!h.test(r)){const t={instancePath:p+"/sha256",schemaPath:"#/properties/sha256\
/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:p+"/sha256",schemaPath:"\
#/properties/sha256/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.size!==void 0){let r=s.size;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const t={instancePath:p+"/size",schemaPath:"#/properties/size/type",keyword:"type",params:{type:"\
integer"}};e===null?e=[t]:e.push(t),i++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){const t={instancePath:p+"/size",schemaPath:"#/p\
roperties/size/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[t]:e.push(t),i++}}if(s.version!==void 0&&typeof s.version!=
"string"){const r={instancePath:p+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.
push(r),i++}if(s.license!==void 0&&typeof s.license!="string"){const r={instancePath:p+"/license",schemaPath:"#/properties/license/type",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}if(s.args!==void 0){let r=s.args;if(Array.isArray(r)){const t=r.length;for(let a=0;a<
t;a++)if(typeof r[a]!="string"){const y={instancePath:p+"/args/"+a,schemaPath:"#/properties/args/items/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[y]:e.push(y),i++}}else{const t={instancePath:p+"/args",schemaPath:"#/properties/args/type",keyword:"type",params:{type:"\
array"}};e===null?e=[t]:e.push(t),i++}}if(s["produced-by"]!==void 0&&typeof s["produced-by"]!="string"){const r={instancePath:p+"/produced-b\
y",schemaPath:"#/properties/produced-by/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}}else{const r={instancePath:p,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return o.errors=e,i===0}o.evaluated={props:{path:!0,
kind:!0,"media-type":!0,triple:!0,sha256:!0,size:!0,version:!0,license:!0,args:!0,"produced-by":!0},dynamicProps:!1,dynamicItems:!1};export{g as validate};
