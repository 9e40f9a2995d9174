// Generated from packages/schema/schemas by `npm run generate -w packages/schema`. Do not edit.
// @ts-nocheck
import { textLength } from "../../validator-runtime.js";

const k=c,v={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"px-meta:pending@1",type:"object",required:["out-dir","package","wan\
ts","opt-level"],properties:{"out-dir":{type:"string",minLength:1},package:{$ref:"#/$defs/package"},wants:{type:"array",items:{$ref:"#/$defs\
/query"}},"opt-level":{type:"string"}},$defs:{package:{type:"object",required:["name","version"],properties:{name:{type:"string",minLength:1},
version:{type:"string",minLength:1},links:{type:"string"}}},query:{type:"object",required:["schema"],properties:{schema:{$ref:"#/$defs/schem\
a-id"},name:{type:"string"},package:{type:"string"}}},"schema-id":{type:"string",pattern:"^([a-z0-9][a-z0-9_-]{0,63}:)?[a-z][a-z0-9-]{0,63}@\
[1-9][0-9]{0,3}$"}}},h=textLength,P={type:"object",required:["name","version"],properties:{name:{type:"string",minLength:1},version:{type:"s\
tring",minLength:1},links:{type:"string"}}};function l(t,{instancePath:n="",parentData:f,parentDataProperty:d,rootData:p=t,dynamicAnchors:o={}}={}){
let e=null,s=0;const a=l.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(
t)){if(t.name===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.
push(r),s++}if(t.version===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"}};e===
null?e=[r]:e.push(r),s++}if(t.name!==void 0){let r=t.name;if(typeof r=="string"){if(h(r)<1){const i={instancePath:n+"/name",schemaPath:"#/pr\
operties/name/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(i),s++}}else{const i={instancePath:n+"/name",schemaPath:"\
#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),s++}}if(t.version!==void 0){let r=t.version;if(typeof r==
"string"){if(h(r)<1){const i={instancePath:n+"/version",schemaPath:"#/properties/version/minLength",keyword:"minLength",params:{limit:1}};e===
null?e=[i]:e.push(i),s++}}else{const i={instancePath:n+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"}};
e===null?e=[i]:e.push(i),s++}}if(t.links!==void 0&&typeof t.links!="string"){const r={instancePath:n+"/links",schemaPath:"#/properties/links\
/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",
params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return l.errors=e,s===0}l.evaluated={props:{name:!0,version:!0,links:!0},dynamicProps:!1,
dynamicItems:!1};const w={type:"object",required:["schema"],properties:{schema:{$ref:"#/$defs/schema-id"},name:{type:"string"},package:{type:"\
string"}}},q={type:"string",pattern:"^([a-z0-9][a-z0-9_-]{0,63}:)?[a-z][a-z0-9-]{0,63}@[1-9][0-9]{0,3}$"},g=new RegExp("^([a-z0-9][a-z0-9_-]\
{0,63}:)?[a-z][a-z0-9-]{0,63}@[1-9][0-9]{0,3}$","u");function u(t,{instancePath:n="",parentData:f,parentDataProperty:d,rootData:p=t,dynamicAnchors:o={}}={}){
let e=null,s=0;const a=u.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof t=="string"){if(!g.test(t)){const r={
instancePath:n,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^([a-z0-9][a-z0-9_-]{0,63}:)?[a-z][a-z0-9-]{0,63}@[1-9][0-9]{0,3}$"}};
e===null?e=[r]:e.push(r),s++}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(
r),s++}return u.errors=e,s===0}u.evaluated={dynamicProps:!1,dynamicItems:!1};function m(t,{instancePath:n="",parentData:f,parentDataProperty:d,
rootData:p=t,dynamicAnchors:o={}}={}){let e=null,s=0;const a=m.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),
t&&typeof t=="object"&&!Array.isArray(t)){if(t.schema===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
schema"}};e===null?e=[r]:e.push(r),s++}if(t.schema!==void 0&&(u(t.schema,{instancePath:n+"/schema",parentData:t,parentDataProperty:"schema",
rootData:p,dynamicAnchors:o})||(e=e===null?u.errors:e.concat(u.errors),s=e.length)),t.name!==void 0&&typeof t.name!="string"){const r={instancePath:n+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(t.package!==void 0&&typeof t.
package!="string"){const r={instancePath:n+"/package",schemaPath:"#/properties/package/type",keyword:"type",params:{type:"string"}};e===null?
e=[r]:e.push(r),s++}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return m.
errors=e,s===0}m.evaluated={props:{schema:!0,name:!0,package:!0},dynamicProps:!1,dynamicItems:!1};function c(t,{instancePath:n="",parentData:f,
parentDataProperty:d,rootData:p=t,dynamicAnchors:o={}}={}){let e=null,s=0;const a=c.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&
(a.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t["out-dir"]===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"out-dir"}};e===null?e=[r]:e.push(r),s++}if(t.package===void 0){const r={instancePath:n,schemaPath:"#/requ\
ired",keyword:"required",params:{missingProperty:"package"}};e===null?e=[r]:e.push(r),s++}if(t.wants===void 0){const r={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"wants"}};e===null?e=[r]:e.push(r),s++}if(t["opt-level"]===void 0){const r={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"opt-level"}};e===null?e=[r]:e.push(r),s++}if(t["out-dir"]!==void 0){let r=t["\
out-dir"];if(typeof r=="string"){if(h(r)<1){const i={instancePath:n+"/out-dir",schemaPath:"#/properties/out-dir/minLength",keyword:"minLengt\
h",params:{limit:1}};e===null?e=[i]:e.push(i),s++}}else{const i={instancePath:n+"/out-dir",schemaPath:"#/properties/out-dir/type",keyword:"t\
ype",params:{type:"string"}};e===null?e=[i]:e.push(i),s++}}if(t.package!==void 0&&(l(t.package,{instancePath:n+"/package",parentData:t,parentDataProperty:"\
package",rootData:p,dynamicAnchors:o})||(e=e===null?l.errors:e.concat(l.errors),s=e.length)),t.wants!==void 0){let r=t.wants;if(Array.isArray(
r)){const i=r.length;for(let y=0;y<i;y++)m(r[y],{instancePath:n+"/wants/"+y,parentData:r,parentDataProperty:y,rootData:p,dynamicAnchors:o})||
(e=e===null?m.errors:e.concat(m.errors),s=e.length)}else{const i={instancePath:n+"/wants",schemaPath:"#/properties/wants/type",keyword:"type",
params:{type:"array"}};e===null?e=[i]:e.push(i),s++}}if(t["opt-level"]!==void 0&&typeof t["opt-level"]!="string"){const r={instancePath:n+"/\
opt-level",schemaPath:"#/properties/opt-level/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}}else{const r={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return c.errors=e,s===0}c.evaluated={props:{"out-dir":!0,
package:!0,wants:!0,"opt-level":!0},dynamicProps:!1,dynamicItems:!1};export{k as validate};
