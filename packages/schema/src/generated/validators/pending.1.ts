// Generated from packages/schema/schemas by `npm run generate -w packages/schema`. Do not edit.
// @ts-nocheck
import { textLength } from "../../validator-runtime.js";

const k=y,P={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"px-meta:pending@1",type:"object",required:["out-dir","package","wan\
ts"],properties:{"out-dir":{type:"string",minLength:1},package:{$ref:"#/$defs/package"},wants:{type:"array",items:{$ref:"#/$defs/query"}}},$defs:{
package:{type:"object",required:["name","version"],properties:{name:{type:"string",minLength:1},version:{type:"string",minLength:1},links:{type:"\
string"}}},query:{type:"object",required:["schema"],properties:{schema:{$ref:"#/$defs/schema-id"},name:{type:"string"},package:{type:"string"}}},
"schema-id":{type:"string",pattern:"^([a-z0-9][a-z0-9_-]{0,63}:)?[a-z][a-z0-9-]{0,63}@[1-9][0-9]{0,3}$"}}},h=textLength,v={type:"object",required:[
"name","version"],properties:{name:{type:"string",minLength:1},version:{type:"string",minLength:1},links:{type:"string"}}};function l(s,{instancePath:n="",
parentData:f,parentDataProperty:d,rootData:p=s,dynamicAnchors:o={}}={}){let e=null,t=0;const a=l.evaluated;if(a.dynamicProps&&(a.props=void 0),
a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.name===void 0){const r={instancePath:n,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),t++}if(s.version===void 0){const r={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"version"}};e===null?e=[r]:e.push(r),t++}if(s.name!==void 0){let r=s.name;if(typeof r==
"string"){if(h(r)<1){const i={instancePath:n+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1}};e===null?
e=[i]:e.push(i),t++}}else{const i={instancePath:n+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?
e=[i]:e.push(i),t++}}if(s.version!==void 0){let r=s.version;if(typeof r=="string"){if(h(r)<1){const i={instancePath:n+"/version",schemaPath:"\
#/properties/version/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:n+"/version",
schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}}if(s.links!==void 0&&typeof s.links!=
"string"){const r={instancePath:n+"/links",schemaPath:"#/properties/links/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(
r),t++}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return l.errors=
e,t===0}l.evaluated={props:{name:!0,version:!0,links:!0},dynamicProps:!1,dynamicItems:!1};const w={type:"object",required:["schema"],properties:{
schema:{$ref:"#/$defs/schema-id"},name:{type:"string"},package:{type:"string"}}},q={type:"string",pattern:"^([a-z0-9][a-z0-9_-]{0,63}:)?[a-z\
][a-z0-9-]{0,63}@[1-9][0-9]{0,3}$"},g=new RegExp("^([a-z0-9][a-z0-9_-]{0,63}:)?[a-z][a-z0-9-]{0,63}@[1-9][0-9]{0,3}$","u");function m(s,{instancePath:n="",
parentData:f,parentDataProperty:d,rootData:p=s,dynamicAnchors:o={}}={}){let e=null,t=0;const a=m.evaluated;if(a.dynamicProps&&(a.props=void 0),
a.dynamicItems&&(a.items=void 0),typeof s=="string"){if(!g.test(s)){const r={instancePath:n,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"^([a-z0-9][a-z0-9_-]{0,63}:)?[a-z][a-z0-9-]{0,63}@[1-9][0-9]{0,3}$"}};e===null?e=[r]:e.push(r),t++}}else{const r={instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}return m.errors=e,t===0}m.evaluated={dynamicProps:!1,dynamicItems:!1};
function u(s,{instancePath:n="",parentData:f,parentDataProperty:d,rootData:p=s,dynamicAnchors:o={}}={}){let e=null,t=0;const a=u.evaluated;if(a.
dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.schema===void 0){const r={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"schema"}};e===null?e=[r]:e.push(r),t++}if(s.schema!==void 0&&(m(s.schema,
{instancePath:n+"/schema",parentData:s,parentDataProperty:"schema",rootData:p,dynamicAnchors:o})||(e=e===null?m.errors:e.concat(m.errors),t=
e.length)),s.name!==void 0&&typeof s.name!="string"){const r={instancePath:n+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),t++}if(s.package!==void 0&&typeof s.package!="string"){const r={instancePath:n+"/package",schemaPath:"\
#/properties/package/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}}else{const r={instancePath:n,schemaPath:"#/t\
ype",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return u.errors=e,t===0}u.evaluated={props:{schema:!0,name:!0,package:!0},
dynamicProps:!1,dynamicItems:!1};function y(s,{instancePath:n="",parentData:f,parentDataProperty:d,rootData:p=s,dynamicAnchors:o={}}={}){let e=null,
t=0;const a=y.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s["\
out-dir"]===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"out-dir"}};e===null?e=[r]:e.
push(r),t++}if(s.package===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"package"}};e===
null?e=[r]:e.push(r),t++}if(s.wants===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"wa\
nts"}};e===null?e=[r]:e.push(r),t++}if(s["out-dir"]!==void 0){let r=s["out-dir"];if(typeof r=="string"){if(h(r)<1){const i={instancePath:n+"\
/out-dir",schemaPath:"#/properties/out-dir/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:n+
"/out-dir",schemaPath:"#/properties/out-dir/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}}if(s.package!==void 0&&
(l(s.package,{instancePath:n+"/package",parentData:s,parentDataProperty:"package",rootData:p,dynamicAnchors:o})||(e=e===null?l.errors:e.concat(
l.errors),t=e.length)),s.wants!==void 0){let r=s.wants;if(Array.isArray(r)){const i=r.length;for(let c=0;c<i;c++)u(r[c],{instancePath:n+"/wa\
nts/"+c,parentData:r,parentDataProperty:c,rootData:p,dynamicAnchors:o})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)}else{const i={instancePath:n+
"/wants",schemaPath:"#/properties/wants/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),t++}}}else{const r={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return y.errors=e,t===0}y.evaluated={props:{"out-dir":!0,
package:!0,wants:!0},dynamicProps:!1,dynamicItems:!1};export{k as validate};
