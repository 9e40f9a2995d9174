// Generated from packages/schema/schemas by `npm run generate -w packages/schema`. Do not edit.
// @ts-nocheck
import { textLength } from "../../validator-runtime.js";

const j=$,L={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"px-meta:download@1",type:"object",properties:{urls:{$ref:"#/$defs/u\
rls"},git:{$ref:"#/$defs/git"},sha256:{$ref:"#/$defs/sha256"},size:{$ref:"#/$defs/size"},unpack:{$ref:"#/$defs/unpack"},when:{type:"string",
minLength:1},licence:{type:"string",minLength:1},purpose:{enum:["library","tool","data","source"]},target:{type:"object",minProperties:1,additionalProperties:{
$ref:"#/$defs/variant"}},used:{$ref:"#/$defs/used"}},$defs:{urls:{type:"array",minItems:1,maxItems:100,items:{type:"string",minLength:1,maxLength:4096}},
git:{type:"object",required:["url","rev"],properties:{url:{type:"string",minLength:1,maxLength:4096},rev:{type:"string",pattern:"^(?:[0-9a-f\
]{40}|[0-9a-f]{64})$"}}},sha256:{type:"string",pattern:"^[0-9a-f]{64}$"},size:{type:"integer",minimum:1,maximum:9007199254740991},unpack:{type:"\
object",required:["format"],properties:{format:{enum:["tar","tar.gz","tar.xz","tar.zst","tar.bz2","zip"]},strip:{type:"integer",minimum:0,maximum:64},
include:{type:"array",minItems:1,maxItems:1e3,items:{type:"string",minLength:1,maxLength:1024}}}},variant:{type:"object",properties:{urls:{$ref:"\
#/$defs/urls"},git:{$ref:"#/$defs/git"},sha256:{$ref:"#/$defs/sha256"},size:{$ref:"#/$defs/size"},unpack:{$ref:"#/$defs/unpack"}}},used:{type:"\
object",required:["from","verified"],properties:{from:{enum:["network","store","vendored","override","system","skipped"]},verified:{type:"bo\
olean"},url:{type:"string",minLength:1},path:{type:"string",format:"px-path"},sha256:{type:"string",pattern:"^[0-9a-f]{64}$"},override:{type:"\
string",minLength:1}}}}},q={type:"array",minItems:1,maxItems:100,items:{type:"string",minLength:1,maxLength:4096}},m=textLength;function f(t,{
instancePath:n="",parentData:P,parentDataProperty:v,rootData:a=t,dynamicAnchors:l={}}={}){let e=null,i=0;const p=f.evaluated;if(p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),Array.isArray(t)){if(t.length>100){const s={instancePath:n,schemaPath:"#/maxItems",keyword:"\
maxItems",params:{limit:100}};e===null?e=[s]:e.push(s),i++}if(t.length<1){const s={instancePath:n,schemaPath:"#/minItems",keyword:"minItems",
params:{limit:1}};e===null?e=[s]:e.push(s),i++}const r=t.length;for(let s=0;s<r;s++){let o=t[s];if(typeof o=="string"){if(m(o)>4096){const u={
instancePath:n+"/"+s,schemaPath:"#/items/maxLength",keyword:"maxLength",params:{limit:4096}};e===null?e=[u]:e.push(u),i++}if(m(o)<1){const u={
instancePath:n+"/"+s,schemaPath:"#/items/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[u]:e.push(u),i++}}else{const u={instancePath:n+
"/"+s,schemaPath:"#/items/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),i++}}}else{const r={instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"array"}};e===null?e=[r]:e.push(r),i++}return f.errors=e,i===0}f.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};
const A={type:"object",required:["url","rev"],properties:{url:{type:"string",minLength:1,maxLength:4096},rev:{type:"string",pattern:"^(?:[0-\
9a-f]{40}|[0-9a-f]{64})$"}}},D=new RegExp("^(?:[0-9a-f]{40}|[0-9a-f]{64})$","u");function c(t,{instancePath:n="",parentData:P,parentDataProperty:v,
rootData:a=t,dynamicAnchors:l={}}={}){let e=null,i=0;const p=c.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
t&&typeof t=="object"&&!Array.isArray(t)){if(t.url===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
url"}};e===null?e=[r]:e.push(r),i++}if(t.rev===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
rev"}};e===null?e=[r]:e.push(r),i++}if(t.url!==void 0){let r=t.url;if(typeof r=="string"){if(m(r)>4096){const s={instancePath:n+"/url",schemaPath:"\
#/properties/url/maxLength",keyword:"maxLength",params:{limit:4096}};e===null?e=[s]:e.push(s),i++}if(m(r)<1){const s={instancePath:n+"/url",
schemaPath:"#/properties/url/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),i++}}else{const s={instancePath:n+"/u\
rl",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),i++}}if(t.rev!==void 0){let r=t.rev;if(typeof r==
"string"){if(!D.test(r)){const s={instancePath:n+"/rev",schemaPath:"#/properties/rev/pattern",keyword:"pattern",params:{pattern:"^(?:[0-9a-f\
]{40}|[0-9a-f]{64})$"}};e===null?e=[s]:e.push(s),i++}}else{const s={instancePath:n+"/rev",schemaPath:"#/properties/rev/type",keyword:"type",
params:{type:"string"}};e===null?e=[s]:e.push(s),i++}}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};
e===null?e=[r]:e.push(r),i++}return c.errors=e,i===0}c.evaluated={props:{url:!0,rev:!0},dynamicProps:!1,dynamicItems:!1};const E={type:"stri\
ng",pattern:"^[0-9a-f]{64}$"},x=new RegExp("^[0-9a-f]{64}$","u");function y(t,{instancePath:n="",parentData:P,parentDataProperty:v,rootData:a=t,
dynamicAnchors:l={}}={}){let e=null,i=0;const p=y.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof t=="\
string"){if(!x.test(t)){const r={instancePath:n,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"}};e===null?e=[r]:e.
push(r),i++}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}return y.errors=
e,i===0}y.evaluated={dynamicProps:!1,dynamicItems:!1};const N={type:"integer",minimum:1,maximum:9007199254740991};function h(t,{instancePath:n="",
parentData:P,parentDataProperty:v,rootData:a=t,dynamicAnchors:l={}}={}){let e=null,i=0;const p=h.evaluated;if(p.dynamicProps&&(p.props=void 0),
p.dynamicItems&&(p.items=void 0),!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){const r={instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"integer"}};e===null?e=[r]:e.push(r),i++}if(typeof t=="number"&&isFinite(t)){if(t>9007199254740991||isNaN(t)){const r={instancePath:n,
schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};e===null?e=[r]:e.push(r),i++}if(t<1||isNaN(t)){const r={
instancePath:n,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[r]:e.push(r),i++}}return h.errors=e,i===
0}h.evaluated={dynamicProps:!1,dynamicItems:!1};const b={type:"object",required:["format"],properties:{format:{enum:["tar","tar.gz","tar.xz",
"tar.zst","tar.bz2","zip"]},strip:{type:"integer",minimum:0,maximum:64},include:{type:"array",minItems:1,maxItems:1e3,items:{type:"string",minLength:1,
maxLength:1024}}}};function d(t,{instancePath:n="",parentData:P,parentDataProperty:v,rootData:a=t,dynamicAnchors:l={}}={}){let e=null,i=0;const p=d.
evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.format===void 0){
const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"format"}};e===null?e=[r]:e.push(r),i++}if(t.format!==
void 0){let r=t.format;if(!(r==="tar"||r==="tar.gz"||r==="tar.xz"||r==="tar.zst"||r==="tar.bz2"||r==="zip")){const s={instancePath:n+"/forma\
t",schemaPath:"#/properties/format/enum",keyword:"enum",params:{allowedValues:b.properties.format.enum}};e===null?e=[s]:e.push(s),i++}}if(t.
strip!==void 0){let r=t.strip;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const s={instancePath:n+"/strip",schemaPath:"#/prope\
rties/strip/type",keyword:"type",params:{type:"integer"}};e===null?e=[s]:e.push(s),i++}if(typeof r=="number"&&isFinite(r)){if(r>64||isNaN(r)){
const s={instancePath:n+"/strip",schemaPath:"#/properties/strip/maximum",keyword:"maximum",params:{comparison:"<=",limit:64}};e===null?e=[s]:
e.push(s),i++}if(r<0||isNaN(r)){const s={instancePath:n+"/strip",schemaPath:"#/properties/strip/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};e===null?e=[s]:e.push(s),i++}}}if(t.include!==void 0){let r=t.include;if(Array.isArray(r)){if(r.length>1e3){const o={instancePath:n+
"/include",schemaPath:"#/properties/include/maxItems",keyword:"maxItems",params:{limit:1e3}};e===null?e=[o]:e.push(o),i++}if(r.length<1){const o={
instancePath:n+"/include",schemaPath:"#/properties/include/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[o]:e.push(o),i++}const s=r.
length;for(let o=0;o<s;o++){let u=r[o];if(typeof u=="string"){if(m(u)>1024){const g={instancePath:n+"/include/"+o,schemaPath:"#/properties/i\
nclude/items/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[g]:e.push(g),i++}if(m(u)<1){const g={instancePath:n+"/include/"+
o,schemaPath:"#/properties/include/items/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[g]:e.push(g),i++}}else{const g={instancePath:n+
"/include/"+o,schemaPath:"#/properties/include/items/type",keyword:"type",params:{type:"string"}};e===null?e=[g]:e.push(g),i++}}}else{const s={
instancePath:n+"/include",schemaPath:"#/properties/include/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),i++}}}else{const r={
instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return d.errors=e,i===0}d.evaluated={
props:{format:!0,strip:!0,include:!0},dynamicProps:!1,dynamicItems:!1};const O={type:"object",properties:{urls:{$ref:"#/$defs/urls"},git:{$ref:"\
#/$defs/git"},sha256:{$ref:"#/$defs/sha256"},size:{$ref:"#/$defs/size"},unpack:{$ref:"#/$defs/unpack"}}};function k(t,{instancePath:n="",parentData:P,
parentDataProperty:v,rootData:a=t,dynamicAnchors:l={}}={}){let e=null,i=0;const p=k.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&
(p.items=void 0),t&&typeof t=="object"&&!Array.isArray(t))t.urls!==void 0&&(f(t.urls,{instancePath:n+"/urls",parentData:t,parentDataProperty:"\
urls",rootData:a,dynamicAnchors:l})||(e=e===null?f.errors:e.concat(f.errors),i=e.length)),t.git!==void 0&&(c(t.git,{instancePath:n+"/git",parentData:t,
parentDataProperty:"git",rootData:a,dynamicAnchors:l})||(e=e===null?c.errors:e.concat(c.errors),i=e.length)),t.sha256!==void 0&&(y(t.sha256,
{instancePath:n+"/sha256",parentData:t,parentDataProperty:"sha256",rootData:a,dynamicAnchors:l})||(e=e===null?y.errors:e.concat(y.errors),i=
e.length)),t.size!==void 0&&(h(t.size,{instancePath:n+"/size",parentData:t,parentDataProperty:"size",rootData:a,dynamicAnchors:l})||(e=e===null?
h.errors:e.concat(h.errors),i=e.length)),t.unpack!==void 0&&(d(t.unpack,{instancePath:n+"/unpack",parentData:t,parentDataProperty:"unpack",rootData:a,
dynamicAnchors:l})||(e=e===null?d.errors:e.concat(d.errors),i=e.length));else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[r]:e.push(r),i++}return k.errors=e,i===0}k.evaluated={props:{urls:!0,git:!0,sha256:!0,size:!0,unpack:!0},dynamicProps:!1,
dynamicItems:!1};const I={type:"object",required:["from","verified"],properties:{from:{enum:["network","store","vendored","override","system",
"skipped"]},verified:{type:"boolean"},url:{type:"string",minLength:1},path:{type:"string",format:"px-path"},sha256:{type:"string",pattern:"^\
[0-9a-f]{64}$"},override:{type:"string",minLength:1}}},z=/^(?:\$\{(?:OUT_DIR|WORKSPACE|CARGO_HOME|SYSROOT)\}(?:\/[^\0]*)?|[^$\0][^\0]*|\$|\$[^{\0][^\0]*)$/;
function w(t,{instancePath:n="",parentData:P,parentDataProperty:v,rootData:a=t,dynamicAnchors:l={}}={}){let e=null,i=0;const p=w.evaluated;if(p.
dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.from===void 0){const r={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"from"}};e===null?e=[r]:e.push(r),i++}if(t.verified===void 0){const r={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"verified"}};e===null?e=[r]:e.push(r),i++}if(t.from!==void 0){let r=t.from;
if(!(r==="network"||r==="store"||r==="vendored"||r==="override"||r==="system"||r==="skipped")){const s={instancePath:n+"/from",schemaPath:"#\
/properties/from/enum",keyword:"enum",params:{allowedValues:I.properties.from.enum}};e===null?e=[s]:e.push(s),i++}}if(t.verified!==void 0&&typeof t.
verified!="boolean"){const r={instancePath:n+"/verified",schemaPath:"#/properties/verified/type",keyword:"type",params:{type:"boolean"}};e===
null?e=[r]:e.push(r),i++}if(t.url!==void 0){let r=t.url;if(typeof r=="string"){if(m(r)<1){const s={instancePath:n+"/url",schemaPath:"#/prope\
rties/url/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),i++}}else{const s={instancePath:n+"/url",schemaPath:"#/p\
roperties/url/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),i++}}if(t.path!==void 0){let r=t.path;if(typeof r=="stri\
ng"){if(!z.test(r)){const s={instancePath:n+"/path",schemaPath:"#/properties/path/format",keyword:"format",params:{format:"px-path"}};e===null?
e=[s]:e.push(s),i++}}else{const s={instancePath:n+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type:"string"}};e===null?
e=[s]:e.push(s),i++}}if(t.sha256!==void 0){let r=t.sha256;if(typeof r=="string"){if(!x.test(r)){const s={instancePath:n+"/sha256",schemaPath:"\
#/properties/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"}};e===null?e=[s]:e.push(s),i++}}else{const s={instancePath:n+
"/sha256",schemaPath:"#/properties/sha256/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),i++}}if(t.override!==void 0){
let r=t.override;if(typeof r=="string"){if(m(r)<1){const s={instancePath:n+"/override",schemaPath:"#/properties/override/minLength",keyword:"\
minLength",params:{limit:1}};e===null?e=[s]:e.push(s),i++}}else{const s={instancePath:n+"/override",schemaPath:"#/properties/override/type",
keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),i++}}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[r]:e.push(r),i++}return w.errors=e,i===0}w.evaluated={props:{from:!0,verified:!0,url:!0,path:!0,sha256:!0,override:!0},
dynamicProps:!1,dynamicItems:!1};function $(t,{instancePath:n="",parentData:P,parentDataProperty:v,rootData:a=t,dynamicAnchors:l={}}={}){let e=null,
i=0;const p=$.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.
urls!==void 0&&(f(t.urls,{instancePath:n+"/urls",parentData:t,parentDataProperty:"urls",rootData:a,dynamicAnchors:l})||(e=e===null?f.errors:
e.concat(f.errors),i=e.length)),t.git!==void 0&&(c(t.git,{instancePath:n+"/git",parentData:t,parentDataProperty:"git",rootData:a,dynamicAnchors:l})||
(e=e===null?c.errors:e.concat(c.errors),i=e.length)),t.sha256!==void 0&&(y(t.sha256,{instancePath:n+"/sha256",parentData:t,parentDataProperty:"\
sha256",rootData:a,dynamicAnchors:l})||(e=e===null?y.errors:e.concat(y.errors),i=e.length)),t.size!==void 0&&(h(t.size,{instancePath:n+"/siz\
e",parentData:t,parentDataProperty:"size",rootData:a,dynamicAnchors:l})||(e=e===null?h.errors:e.concat(h.errors),i=e.length)),t.unpack!==void 0&&
(d(t.unpack,{instancePath:n+"/unpack",parentData:t,parentDataProperty:"unpack",rootData:a,dynamicAnchors:l})||(e=e===null?d.errors:e.concat(
d.errors),i=e.length)),t.when!==void 0){let r=t.when;if(typeof r=="string"){if(m(r)<1){const s={instancePath:n+"/when",schemaPath:"#/propert\
ies/when/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),i++}}else{const s={instancePath:n+"/when",schemaPath:"#/p\
roperties/when/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),i++}}if(t.licence!==void 0){let r=t.licence;if(typeof r==
"string"){if(m(r)<1){const s={instancePath:n+"/licence",schemaPath:"#/properties/licence/minLength",keyword:"minLength",params:{limit:1}};e===
null?e=[s]:e.push(s),i++}}else{const s={instancePath:n+"/licence",schemaPath:"#/properties/licence/type",keyword:"type",params:{type:"string"}};
e===null?e=[s]:e.push(s),i++}}if(t.purpose!==void 0){let r=t.purpose;if(!(r==="library"||r==="tool"||r==="data"||r==="source")){const s={instancePath:n+
"/purpose",schemaPath:"#/properties/purpose/enum",keyword:"enum",params:{allowedValues:L.properties.purpose.enum}};e===null?e=[s]:e.push(s),
i++}}if(t.target!==void 0){let r=t.target;if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length<1){const s={instancePath:n+"\
/target",schemaPath:"#/properties/target/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[s]:e.push(s),i++}for(const s in r)
k(r[s],{instancePath:n+"/target/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:r,parentDataProperty:s,rootData:a,dynamicAnchors:l})||
(e=e===null?k.errors:e.concat(k.errors),i=e.length)}else{const s={instancePath:n+"/target",schemaPath:"#/properties/target/type",keyword:"ty\
pe",params:{type:"object"}};e===null?e=[s]:e.push(s),i++}}t.used!==void 0&&(w(t.used,{instancePath:n+"/used",parentData:t,parentDataProperty:"\
used",rootData:a,dynamicAnchors:l})||(e=e===null?w.errors:e.concat(w.errors),i=e.length))}else{const r={instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return $.errors=e,i===0}$.evaluated={props:{urls:!0,git:!0,sha256:!0,size:!0,unpack:!0,
when:!0,licence:!0,purpose:!0,target:!0,used:!0},dynamicProps:!1,dynamicItems:!1};export{j as validate};
