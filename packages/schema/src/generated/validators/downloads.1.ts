// Generated from packages/schema/schemas by `npm run generate -w packages/schema`. Do not edit.
// @ts-nocheck
import { textLength } from "../../validator-runtime.js";

const b=h,q={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"px-meta:downloads@1",type:"object",required:["px-meta","downloads"],
properties:{"px-meta":{const:"downloads@1"},network:{const:"deny"},because:{type:"string"},downloads:{type:"array",items:{$ref:"#/$defs/entr\
y"}}},$defs:{entry:{type:"object",required:["package","version","id","does"],properties:{package:{type:"string",minLength:1},version:{type:"\
string",minLength:1},id:{type:"string",minLength:1},triples:{type:"array",minItems:1,items:{type:"string",minLength:1}},does:{enum:["file","\
folder","fetch","skip","system","forbid"]},path:{type:"string",minLength:1},from:{enum:["store","vendored","override"]},sha256:{$ref:"#/$def\
s/sha256"},size:{type:"integer",minimum:0},urls:{type:"array",items:{type:"string"}},git:{type:"object",required:["url","rev"],properties:{url:{
type:"string"},rev:{type:"string"}}},unpack:{$ref:"#/$defs/unpack"},licence:{type:"string"},purpose:{type:"string"},override:{type:"string"},
message:{type:"string"},watch:{type:"string",minLength:1}}},unpack:{type:"object",required:["format"],properties:{format:{enum:["tar","tar.g\
z","tar.xz","tar.zst","tar.bz2","zip"]},strip:{type:"integer",minimum:0},include:{type:"array",items:{type:"string"}}}},sha256:{type:"string",
pattern:"^[0-9a-f]{64}$"}}},k={type:"object",required:["package","version","id","does"],properties:{package:{type:"string",minLength:1},version:{
type:"string",minLength:1},id:{type:"string",minLength:1},triples:{type:"array",minItems:1,items:{type:"string",minLength:1}},does:{enum:["f\
ile","folder","fetch","skip","system","forbid"]},path:{type:"string",minLength:1},from:{enum:["store","vendored","override"]},sha256:{$ref:"\
#/$defs/sha256"},size:{type:"integer",minimum:0},urls:{type:"array",items:{type:"string"}},git:{type:"object",required:["url","rev"],properties:{
url:{type:"string"},rev:{type:"string"}}},unpack:{$ref:"#/$defs/unpack"},licence:{type:"string"},purpose:{type:"string"},override:{type:"str\
ing"},message:{type:"string"},watch:{type:"string",minLength:1}}},m=textLength,L={type:"string",pattern:"^[0-9a-f]{64}$"},P=new RegExp("^[0-\
9a-f]{64}$","u");function f(s,{instancePath:p="",parentData:g,parentDataProperty:w,rootData:l=s,dynamicAnchors:u={}}={}){let e=null,i=0;const o=f.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof s=="string"){if(!P.test(s)){const r={instancePath:p,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"}};e===null?e=[r]:e.push(r),i++}}else{const r={instancePath:p,schemaPath:"#/typ\
e",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}return f.errors=e,i===0}f.evaluated={dynamicProps:!1,dynamicItems:!1};
const v={type:"object",required:["format"],properties:{format:{enum:["tar","tar.gz","tar.xz","tar.zst","tar.bz2","zip"]},strip:{type:"intege\
r",minimum:0},include:{type:"array",items:{type:"string"}}}};function y(s,{instancePath:p="",parentData:g,parentDataProperty:w,rootData:l=s,
dynamicAnchors:u={}}={}){let e=null,i=0;const o=y.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s==
"object"&&!Array.isArray(s)){if(s.format===void 0){const r={instancePath:p,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
format"}};e===null?e=[r]:e.push(r),i++}if(s.format!==void 0){let r=s.format;if(!(r==="tar"||r==="tar.gz"||r==="tar.xz"||r==="tar.zst"||r==="\
tar.bz2"||r==="zip")){const t={instancePath:p+"/format",schemaPath:"#/properties/format/enum",keyword:"enum",params:{allowedValues:v.properties.
format.enum}};e===null?e=[t]:e.push(t),i++}}if(s.strip!==void 0){let r=s.strip;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const t={
instancePath:p+"/strip",schemaPath:"#/properties/strip/type",keyword:"type",params:{type:"integer"}};e===null?e=[t]:e.push(t),i++}if(typeof r==
"number"&&isFinite(r)&&(r<0||isNaN(r))){const t={instancePath:p+"/strip",schemaPath:"#/properties/strip/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};e===null?e=[t]:e.push(t),i++}}if(s.include!==void 0){let r=s.include;if(Array.isArray(r)){const t=r.length;for(let n=0;n<t;n++)
if(typeof r[n]!="string"){const a={instancePath:p+"/include/"+n,schemaPath:"#/properties/include/items/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[a]:e.push(a),i++}}else{const t={instancePath:p+"/include",schemaPath:"#/properties/include/type",keyword:"type",params:{
type:"array"}};e===null?e=[t]:e.push(t),i++}}}else{const r={instancePath:p,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[r]:e.push(r),i++}return y.errors=e,i===0}y.evaluated={props:{format:!0,strip:!0,include:!0},dynamicProps:!1,dynamicItems:!1};function d(s,{
instancePath:p="",parentData:g,parentDataProperty:w,rootData:l=s,dynamicAnchors:u={}}={}){let e=null,i=0;const o=d.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.package===void 0){const r={instancePath:p,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"package"}};e===null?e=[r]:e.push(r),i++}if(s.version===void 0){const r={instancePath:p,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"}};e===null?e=[r]:e.push(r),i++}if(s.id===void 0){const r={instancePath:p,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"}};e===null?e=[r]:e.push(r),i++}if(s.does===void 0){const r={instancePath:p,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"does"}};e===null?e=[r]:e.push(r),i++}if(s.package!==void 0){let r=s.package;
if(typeof r=="string"){if(m(r)<1){const t={instancePath:p+"/package",schemaPath:"#/properties/package/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:p+"/package",schemaPath:"#/properties/package/type",keyword:"type",params:{
type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.version!==void 0){let r=s.version;if(typeof r=="string"){if(m(r)<1){const t={instancePath:p+
"/version",schemaPath:"#/properties/version/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:p+
"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.id!==void 0){let r=s.
id;if(typeof r=="string"){if(m(r)<1){const t={instancePath:p+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:p+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"}};e===
null?e=[t]:e.push(t),i++}}if(s.triples!==void 0){let r=s.triples;if(Array.isArray(r)){if(r.length<1){const n={instancePath:p+"/triples",schemaPath:"\
#/properties/triples/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[n]:e.push(n),i++}const t=r.length;for(let n=0;n<t;n++){let a=r[n];
if(typeof a=="string"){if(m(a)<1){const c={instancePath:p+"/triples/"+n,schemaPath:"#/properties/triples/items/minLength",keyword:"minLength",
params:{limit:1}};e===null?e=[c]:e.push(c),i++}}else{const c={instancePath:p+"/triples/"+n,schemaPath:"#/properties/triples/items/type",keyword:"\
type",params:{type:"string"}};e===null?e=[c]:e.push(c),i++}}}else{const t={instancePath:p+"/triples",schemaPath:"#/properties/triples/type",
keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}if(s.does!==void 0){let r=s.does;if(!(r==="file"||r==="folder"||r==="fet\
ch"||r==="skip"||r==="system"||r==="forbid")){const t={instancePath:p+"/does",schemaPath:"#/properties/does/enum",keyword:"enum",params:{allowedValues:k.
properties.does.enum}};e===null?e=[t]:e.push(t),i++}}if(s.path!==void 0){let r=s.path;if(typeof r=="string"){if(m(r)<1){const t={instancePath:p+
"/path",schemaPath:"#/properties/path/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:p+
"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.from!==void 0){let r=s.
from;if(!(r==="store"||r==="vendored"||r==="override")){const t={instancePath:p+"/from",schemaPath:"#/properties/from/enum",keyword:"enum",params:{
allowedValues:k.properties.from.enum}};e===null?e=[t]:e.push(t),i++}}if(s.sha256!==void 0&&(f(s.sha256,{instancePath:p+"/sha256",parentData:s,
parentDataProperty:"sha256",rootData:l,dynamicAnchors:u})||(e=e===null?f.errors:e.concat(f.errors),i=e.length)),s.size!==void 0){let r=s.size;
if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const t={instancePath:p+"/size",schemaPath:"#/properties/size/type",keyword:"type",
params:{type:"integer"}};e===null?e=[t]:e.push(t),i++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){const t={instancePath:p+"/size",schemaPath:"\
#/properties/size/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[t]:e.push(t),i++}}if(s.urls!==void 0){let r=s.urls;
if(Array.isArray(r)){const t=r.length;for(let n=0;n<t;n++)if(typeof r[n]!="string"){const a={instancePath:p+"/urls/"+n,schemaPath:"#/propert\
ies/urls/items/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),i++}}else{const t={instancePath:p+"/urls",schemaPath:"#\
/properties/urls/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}if(s.git!==void 0){let r=s.git;if(r&&typeof r=="o\
bject"&&!Array.isArray(r)){if(r.url===void 0){const t={instancePath:p+"/git",schemaPath:"#/properties/git/required",keyword:"required",params:{
missingProperty:"url"}};e===null?e=[t]:e.push(t),i++}if(r.rev===void 0){const t={instancePath:p+"/git",schemaPath:"#/properties/git/required",
keyword:"required",params:{missingProperty:"rev"}};e===null?e=[t]:e.push(t),i++}if(r.url!==void 0&&typeof r.url!="string"){const t={instancePath:p+
"/git/url",schemaPath:"#/properties/git/properties/url/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}if(r.rev!==
void 0&&typeof r.rev!="string"){const t={instancePath:p+"/git/rev",schemaPath:"#/properties/git/properties/rev/type",keyword:"type",params:{
type:"string"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:p+"/git",schemaPath:"#/properties/git/type",keyword:"type",params:{
type:"object"}};e===null?e=[t]:e.push(t),i++}}if(s.unpack!==void 0&&(y(s.unpack,{instancePath:p+"/unpack",parentData:s,parentDataProperty:"u\
npack",rootData:l,dynamicAnchors:u})||(e=e===null?y.errors:e.concat(y.errors),i=e.length)),s.licence!==void 0&&typeof s.licence!="string"){const r={
instancePath:p+"/licence",schemaPath:"#/properties/licence/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}if(s.purpose!==
void 0&&typeof s.purpose!="string"){const r={instancePath:p+"/purpose",schemaPath:"#/properties/purpose/type",keyword:"type",params:{type:"s\
tring"}};e===null?e=[r]:e.push(r),i++}if(s.override!==void 0&&typeof s.override!="string"){const r={instancePath:p+"/override",schemaPath:"#\
/properties/override/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}if(s.message!==void 0&&typeof s.message!="str\
ing"){const r={instancePath:p+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(
r),i++}if(s.watch!==void 0){let r=s.watch;if(typeof r=="string"){if(m(r)<1){const t={instancePath:p+"/watch",schemaPath:"#/properties/watch/\
minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:p+"/watch",schemaPath:"#/propertie\
s/watch/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}}else{const r={instancePath:p,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return d.errors=e,i===0}d.evaluated={props:{package:!0,version:!0,id:!0,triples:!0,
does:!0,path:!0,from:!0,sha256:!0,size:!0,urls:!0,git:!0,unpack:!0,licence:!0,purpose:!0,override:!0,message:!0,watch:!0},dynamicProps:!1,dynamicItems:!1};
function h(s,{instancePath:p="",parentData:g,parentDataProperty:w,rootData:l=s,dynamicAnchors:u={}}={}){let e=null,i=0;const o=h.evaluated;if(o.
dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s["px-meta"]===void 0){const r={
instancePath:p,schemaPath:"#/required",keyword:"required",params:{missingProperty:"px-meta"}};e===null?e=[r]:e.push(r),i++}if(s.downloads===
void 0){const r={instancePath:p,schemaPath:"#/required",keyword:"required",params:{missingProperty:"downloads"}};e===null?e=[r]:e.push(r),i++}
if(s["px-meta"]!==void 0&&s["px-meta"]!=="downloads@1"){const r={instancePath:p+"/px-meta",schemaPath:"#/properties/px-meta/const",keyword:"\
const",params:{allowedValue:"downloads@1"}};e===null?e=[r]:e.push(r),i++}if(s.network!==void 0&&s.network!=="deny"){const r={instancePath:p+
"/network",schemaPath:"#/properties/network/const",keyword:"const",params:{allowedValue:"deny"}};e===null?e=[r]:e.push(r),i++}if(s.because!==
void 0&&typeof s.because!="string"){const r={instancePath:p+"/because",schemaPath:"#/properties/because/type",keyword:"type",params:{type:"s\
tring"}};e===null?e=[r]:e.push(r),i++}if(s.downloads!==void 0){let r=s.downloads;if(Array.isArray(r)){const t=r.length;for(let n=0;n<t;n++)d(
r[n],{instancePath:p+"/downloads/"+n,parentData:r,parentDataProperty:n,rootData:l,dynamicAnchors:u})||(e=e===null?d.errors:e.concat(d.errors),
i=e.length)}else{const t={instancePath:p+"/downloads",schemaPath:"#/properties/downloads/type",keyword:"type",params:{type:"array"}};e===null?
e=[t]:e.push(t),i++}}}else{const r={instancePath:p,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return h.
errors=e,i===0}h.evaluated={props:{"px-meta":!0,network:!0,because:!0,downloads:!0},dynamicProps:!1,dynamicItems:!1};export{b as validate};
