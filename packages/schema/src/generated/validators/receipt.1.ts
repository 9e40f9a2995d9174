// Generated from packages/schema/schemas by `npm run generate -w packages/schema`. Do not edit.
// @ts-nocheck
import { textLength } from "../../validator-runtime.js";

const I=j,b={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"px-meta:receipt@1",type:"object",required:["from","reads","merged"],
properties:{from:{enum:["view","chain"]},reads:{type:"array",items:{type:"object",required:["query","found"],properties:{query:{$ref:"#/$def\
s/query"},found:{type:"array",items:{type:"object",required:["package","schema","name","sha256"],properties:{package:{$ref:"#/$defs/package"},
schema:{$ref:"#/$defs/schema-id"},name:{$ref:"#/$defs/fact-name"},sha256:{$ref:"#/$defs/sha256"},"out-dir":{type:"string"}}}}}}},merged:{type:"\
array",items:{type:"object",required:["schema","pointer"],properties:{schema:{$ref:"#/$defs/schema-id"},pointer:{$ref:"#/$defs/pointer"},sha256:{
$ref:"#/$defs/sha256"}}}}},$defs:{"fact-name":{type:"string",minLength:1,maxLength:128},package:{type:"object",required:["name","version"],properties:{
name:{type:"string",minLength:1},version:{type:"string",minLength:1},links:{type:"string"}}},pointer:{type:"string",pattern:"^(/([^~/]|~[01]\
)*)*$"},query:{type:"object",required:["schema"],properties:{schema:{$ref:"#/$defs/schema-id"},name:{type:"string"},package:{type:"string"}}},
"schema-id":{type:"string",pattern:"^([a-z0-9][a-z0-9_-]{0,63}:)?[a-z][a-z0-9-]{0,63}@[1-9][0-9]{0,3}$"},sha256:{type:"string",pattern:"^[0-\
9a-f]{64}$"}}},x={type:"object",required:["schema"],properties:{schema:{$ref:"#/$defs/schema-id"},name:{type:"string"},package:{type:"string"}}},
E={type:"string",pattern:"^([a-z0-9][a-z0-9_-]{0,63}:)?[a-z][a-z0-9-]{0,63}@[1-9][0-9]{0,3}$"},L=new RegExp("^([a-z0-9][a-z0-9_-]{0,63}:)?[a\
-z][a-z0-9-]{0,63}@[1-9][0-9]{0,3}$","u");function c(t,{instancePath:a="",parentData:g,parentDataProperty:P,rootData:u=t,dynamicAnchors:l={}}={}){
let e=null,s=0;const n=c.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof t=="string"){if(!L.test(t)){const r={
instancePath:a,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^([a-z0-9][a-z0-9_-]{0,63}:)?[a-z][a-z0-9-]{0,63}@[1-9][0-9]{0,3}$"}};
e===null?e=[r]:e.push(r),s++}}else{const r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(
r),s++}return c.errors=e,s===0}c.evaluated={dynamicProps:!1,dynamicItems:!1};function k(t,{instancePath:a="",parentData:g,parentDataProperty:P,
rootData:u=t,dynamicAnchors:l={}}={}){let e=null,s=0;const n=k.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),
t&&typeof t=="object"&&!Array.isArray(t)){if(t.schema===void 0){const r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
schema"}};e===null?e=[r]:e.push(r),s++}if(t.schema!==void 0&&(c(t.schema,{instancePath:a+"/schema",parentData:t,parentDataProperty:"schema",
rootData:u,dynamicAnchors:l})||(e=e===null?c.errors:e.concat(c.errors),s=e.length)),t.name!==void 0&&typeof t.name!="string"){const r={instancePath:a+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(t.package!==void 0&&typeof t.
package!="string"){const r={instancePath:a+"/package",schemaPath:"#/properties/package/type",keyword:"type",params:{type:"string"}};e===null?
e=[r]:e.push(r),s++}}else{const r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return k.
errors=e,s===0}k.evaluated={props:{schema:!0,name:!0,package:!0},dynamicProps:!1,dynamicItems:!1};const _={type:"object",required:["name","v\
ersion"],properties:{name:{type:"string",minLength:1},version:{type:"string",minLength:1},links:{type:"string"}}},D=textLength;function v(t,{
instancePath:a="",parentData:g,parentDataProperty:P,rootData:u=t,dynamicAnchors:l={}}={}){let e=null,s=0;const n=v.evaluated;if(n.dynamicProps&&
(n.props=void 0),n.dynamicItems&&(n.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.name===void 0){const r={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),s++}if(t.version===void 0){const r={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"}};e===null?e=[r]:e.push(r),s++}if(t.name!==void 0){let r=t.name;
if(typeof r=="string"){if(D(r)<1){const o={instancePath:a+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[o]:e.push(o),s++}}else{const o={instancePath:a+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};
e===null?e=[o]:e.push(o),s++}}if(t.version!==void 0){let r=t.version;if(typeof r=="string"){if(D(r)<1){const o={instancePath:a+"/version",schemaPath:"\
#/properties/version/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[o]:e.push(o),s++}}else{const o={instancePath:a+"/version",
schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),s++}}if(t.links!==void 0&&typeof t.links!=
"string"){const r={instancePath:a+"/links",schemaPath:"#/properties/links/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(
r),s++}}else{const r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return v.errors=
e,s===0}v.evaluated={props:{name:!0,version:!0,links:!0},dynamicProps:!1,dynamicItems:!1};const R={type:"string",minLength:1,maxLength:128};
function w(t,{instancePath:a="",parentData:g,parentDataProperty:P,rootData:u=t,dynamicAnchors:l={}}={}){let e=null,s=0;const n=w.evaluated;if(n.
dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof t=="string"){if(D(t)>128){const r={instancePath:a,schemaPath:"#/maxLe\
ngth",keyword:"maxLength",params:{limit:128}};e===null?e=[r]:e.push(r),s++}if(D(t)<1){const r={instancePath:a,schemaPath:"#/minLength",keyword:"\
minLength",params:{limit:1}};e===null?e=[r]:e.push(r),s++}}else{const r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"str\
ing"}};e===null?e=[r]:e.push(r),s++}return w.errors=e,s===0}w.evaluated={dynamicProps:!1,dynamicItems:!1};const V={type:"string",pattern:"^[\
0-9a-f]{64}$"},z=new RegExp("^[0-9a-f]{64}$","u");function h(t,{instancePath:a="",parentData:g,parentDataProperty:P,rootData:u=t,dynamicAnchors:l={}}={}){
let e=null,s=0;const n=h.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),typeof t=="string"){if(!z.test(t)){const r={
instancePath:a,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"}};e===null?e=[r]:e.push(r),s++}}else{const r={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}return h.errors=e,s===0}h.evaluated={dynamicProps:!1,
dynamicItems:!1};const B={type:"string",pattern:"^(/([^~/]|~[01])*)*$"},A=new RegExp("^(/([^~/]|~[01])*)*$","u");function q(t,{instancePath:a="",
parentData:g,parentDataProperty:P,rootData:u=t,dynamicAnchors:l={}}={}){let e=null,s=0;const n=q.evaluated;if(n.dynamicProps&&(n.props=void 0),
n.dynamicItems&&(n.items=void 0),typeof t=="string"){if(!A.test(t)){const r={instancePath:a,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"^(/([^~/]|~[01])*)*$"}};e===null?e=[r]:e.push(r),s++}}else{const r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}};e===null?e=[r]:e.push(r),s++}return q.errors=e,s===0}q.evaluated={dynamicProps:!1,dynamicItems:!1};function j(t,{instancePath:a="",
parentData:g,parentDataProperty:P,rootData:u=t,dynamicAnchors:l={}}={}){let e=null,s=0;const n=j.evaluated;if(n.dynamicProps&&(n.props=void 0),
n.dynamicItems&&(n.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.from===void 0){const r={instancePath:a,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:"from"}};e===null?e=[r]:e.push(r),s++}if(t.reads===void 0){const r={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"reads"}};e===null?e=[r]:e.push(r),s++}if(t.merged===void 0){const r={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"merged"}};e===null?e=[r]:e.push(r),s++}if(t.from!==void 0){let r=t.from;
if(!(r==="view"||r==="chain")){const o={instancePath:a+"/from",schemaPath:"#/properties/from/enum",keyword:"enum",params:{allowedValues:b.properties.
from.enum}};e===null?e=[o]:e.push(o),s++}}if(t.reads!==void 0){let r=t.reads;if(Array.isArray(r)){const o=r.length;for(let i=0;i<o;i++){let p=r[i];
if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.query===void 0){const d={instancePath:a+"/reads/"+i,schemaPath:"#/properties/reads/items/r\
equired",keyword:"required",params:{missingProperty:"query"}};e===null?e=[d]:e.push(d),s++}if(p.found===void 0){const d={instancePath:a+"/re\
ads/"+i,schemaPath:"#/properties/reads/items/required",keyword:"required",params:{missingProperty:"found"}};e===null?e=[d]:e.push(d),s++}if(p.
query!==void 0&&(k(p.query,{instancePath:a+"/reads/"+i+"/query",parentData:p,parentDataProperty:"query",rootData:u,dynamicAnchors:l})||(e=e===
null?k.errors:e.concat(k.errors),s=e.length)),p.found!==void 0){let d=p.found;if(Array.isArray(d)){const $=d.length;for(let y=0;y<$;y++){let m=d[y];
if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.package===void 0){const f={instancePath:a+"/reads/"+i+"/found/"+y,schemaPath:"#/properties\
/reads/items/properties/found/items/required",keyword:"required",params:{missingProperty:"package"}};e===null?e=[f]:e.push(f),s++}if(m.schema===
void 0){const f={instancePath:a+"/reads/"+i+"/found/"+y,schemaPath:"#/properties/reads/items/properties/found/items/required",keyword:"requi\
red",params:{missingProperty:"schema"}};e===null?e=[f]:e.push(f),s++}if(m.name===void 0){const f={instancePath:a+"/reads/"+i+"/found/"+y,schemaPath:"\
#/properties/reads/items/properties/found/items/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[f]:e.push(f),s++}if(m.
sha256===void 0){const f={instancePath:a+"/reads/"+i+"/found/"+y,schemaPath:"#/properties/reads/items/properties/found/items/required",keyword:"\
required",params:{missingProperty:"sha256"}};e===null?e=[f]:e.push(f),s++}if(m.package!==void 0&&(v(m.package,{instancePath:a+"/reads/"+i+"/\
found/"+y+"/package",parentData:m,parentDataProperty:"package",rootData:u,dynamicAnchors:l})||(e=e===null?v.errors:e.concat(v.errors),s=e.length)),
m.schema!==void 0&&(c(m.schema,{instancePath:a+"/reads/"+i+"/found/"+y+"/schema",parentData:m,parentDataProperty:"schema",rootData:u,dynamicAnchors:l})||
(e=e===null?c.errors:e.concat(c.errors),s=e.length)),m.name!==void 0&&(w(m.name,{instancePath:a+"/reads/"+i+"/found/"+y+"/name",parentData:m,
parentDataProperty:"name",rootData:u,dynamicAnchors:l})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),m.sha256!==void 0&&(h(m.sha256,
{instancePath:a+"/reads/"+i+"/found/"+y+"/sha256",parentData:m,parentDataProperty:"sha256",rootData:u,dynamicAnchors:l})||(e=e===null?h.errors:
e.concat(h.errors),s=e.length)),m["out-dir"]!==void 0&&typeof m["out-dir"]!="string"){const f={instancePath:a+"/reads/"+i+"/found/"+y+"/out-\
dir",schemaPath:"#/properties/reads/items/properties/found/items/properties/out-dir/type",keyword:"type",params:{type:"string"}};e===null?e=
[f]:e.push(f),s++}}else{const f={instancePath:a+"/reads/"+i+"/found/"+y,schemaPath:"#/properties/reads/items/properties/found/items/type",keyword:"\
type",params:{type:"object"}};e===null?e=[f]:e.push(f),s++}}}else{const $={instancePath:a+"/reads/"+i+"/found",schemaPath:"#/properties/read\
s/items/properties/found/type",keyword:"type",params:{type:"array"}};e===null?e=[$]:e.push($),s++}}}else{const d={instancePath:a+"/reads/"+i,
schemaPath:"#/properties/reads/items/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),s++}}}else{const o={instancePath:a+
"/reads",schemaPath:"#/properties/reads/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),s++}}if(t.merged!==void 0){let r=t.
merged;if(Array.isArray(r)){const o=r.length;for(let i=0;i<o;i++){let p=r[i];if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.schema===void 0){
const d={instancePath:a+"/merged/"+i,schemaPath:"#/properties/merged/items/required",keyword:"required",params:{missingProperty:"schema"}};e===
null?e=[d]:e.push(d),s++}if(p.pointer===void 0){const d={instancePath:a+"/merged/"+i,schemaPath:"#/properties/merged/items/required",keyword:"\
required",params:{missingProperty:"pointer"}};e===null?e=[d]:e.push(d),s++}p.schema!==void 0&&(c(p.schema,{instancePath:a+"/merged/"+i+"/sch\
ema",parentData:p,parentDataProperty:"schema",rootData:u,dynamicAnchors:l})||(e=e===null?c.errors:e.concat(c.errors),s=e.length)),p.pointer!==
void 0&&(q(p.pointer,{instancePath:a+"/merged/"+i+"/pointer",parentData:p,parentDataProperty:"pointer",rootData:u,dynamicAnchors:l})||(e=e===
null?q.errors:e.concat(q.errors),s=e.length)),p.sha256!==void 0&&(h(p.sha256,{instancePath:a+"/merged/"+i+"/sha256",parentData:p,parentDataProperty:"\
sha256",rootData:u,dynamicAnchors:l})||(e=e===null?h.errors:e.concat(h.errors),s=e.length))}else{const d={instancePath:a+"/merged/"+i,schemaPath:"\
#/properties/merged/items/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),s++}}}else{const o={instancePath:a+"/merged",
schemaPath:"#/properties/merged/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),s++}}}else{const r={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return j.errors=e,s===0}j.evaluated={props:{from:!0,reads:!0,merged:!0},
dynamicProps:!1,dynamicItems:!1};export{I as validate};
