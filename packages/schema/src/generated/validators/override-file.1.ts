// Generated from packages/schema/schemas by `npm run generate -w packages/schema`. Do not edit.
// @ts-nocheck
import { textLength } from "../../validator-runtime.js";

const L=k,v={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"px-meta:override-file@1",type:"object",required:["px-meta"],additionalProperties:!1,
properties:{"px-meta":{const:1},policy:{type:"object",additionalProperties:!1,properties:{vendoring:{enum:["allow","forbid","require"]},network:{
enum:["allow","deny"]},conflicts:{enum:["warn","deny"]}}},override:{type:"array",items:{$ref:"#/$defs/entry"}}},$defs:{entry:{type:"object",
required:["select","fact"],additionalProperties:!1,properties:{select:{type:"object",additionalProperties:!1,properties:{crate:{type:"string",
minLength:1},version:{type:"string",minLength:1},links:{type:"string",minLength:1},when:{type:"string",minLength:1},domain:{enum:["target","\
host"]}}},fact:{type:"string",minLength:1},default:{$ref:"#/$defs/fields"},set:{$ref:"#/$defs/fields"},unset:{type:"array",minItems:1,items:{
type:"string"}},require:{$ref:"#/$defs/fields"},waive:{anyOf:[{type:"string",minLength:1},{$ref:"#/$defs/fields"}]},append:{$ref:"#/$defs/li\
sts"},prepend:{$ref:"#/$defs/lists"},remove:{$ref:"#/$defs/lists"},update:{$ref:"#/$defs/tables"},replace:{$ref:"#/$defs/fields"},reason:{type:"\
string",minLength:1},optional:{type:"boolean"}}},fields:{type:"object",minProperties:1},lists:{type:"object",minProperties:1,additionalProperties:{
type:"array",minItems:1}},tables:{type:"object",minProperties:1,additionalProperties:{type:"object",minProperties:1}}}},b={type:"object",required:[
"select","fact"],additionalProperties:!1,properties:{select:{type:"object",additionalProperties:!1,properties:{crate:{type:"string",minLength:1},
version:{type:"string",minLength:1},links:{type:"string",minLength:1},when:{type:"string",minLength:1},domain:{enum:["target","host"]}}},fact:{
type:"string",minLength:1},default:{$ref:"#/$defs/fields"},set:{$ref:"#/$defs/fields"},unset:{type:"array",minItems:1,items:{type:"string"}},
require:{$ref:"#/$defs/fields"},waive:{anyOf:[{type:"string",minLength:1},{$ref:"#/$defs/fields"}]},append:{$ref:"#/$defs/lists"},prepend:{$ref:"\
#/$defs/lists"},remove:{$ref:"#/$defs/lists"},update:{$ref:"#/$defs/tables"},replace:{$ref:"#/$defs/fields"},reason:{type:"string",minLength:1},
optional:{type:"boolean"}}},j=Object.prototype.hasOwnProperty,m=textLength,D={type:"object",minProperties:1};function a(r,{instancePath:n="",
parentData:P,parentDataProperty:g,rootData:f=r,dynamicAnchors:c={}}={}){let e=null,i=0;const l=a.evaluated;if(l.dynamicProps&&(l.props=void 0),
l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length<1){const p={instancePath:n,schemaPath:"#\
/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[p]:e.push(p),i++}}else{const p={instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[p]:e.push(p),i++}return a.errors=e,i===0}a.evaluated={dynamicProps:!1,dynamicItems:!1};const I={type:"\
object",minProperties:1,additionalProperties:{type:"array",minItems:1}};function y(r,{instancePath:n="",parentData:P,parentDataProperty:g,rootData:f=r,
dynamicAnchors:c={}}={}){let e=null,i=0;const l=y.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r==
"object"&&!Array.isArray(r)){if(Object.keys(r).length<1){const p={instancePath:n,schemaPath:"#/minProperties",keyword:"minProperties",params:{
limit:1}};e===null?e=[p]:e.push(p),i++}for(const p in r){let t=r[p];if(Array.isArray(t)){if(t.length<1){const s={instancePath:n+"/"+p.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[s]:e.push(s),i++}}else{
const s={instancePath:n+"/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"a\
rray"}};e===null?e=[s]:e.push(s),i++}}}else{const p={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:
e.push(p),i++}return y.errors=e,i===0}y.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};const q={type:"object",minProperties:1,additionalProperties:{
type:"object",minProperties:1}};function u(r,{instancePath:n="",parentData:P,parentDataProperty:g,rootData:f=r,dynamicAnchors:c={}}={}){let e=null,
i=0;const l=u.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(Object.
keys(r).length<1){const p={instancePath:n,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[p]:e.push(p),i++}
for(const p in r){let t=r[p];if(t&&typeof t=="object"&&!Array.isArray(t)){if(Object.keys(t).length<1){const s={instancePath:n+"/"+p.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[s]:e.
push(s),i++}}else{const s={instancePath:n+"/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"typ\
e",params:{type:"object"}};e===null?e=[s]:e.push(s),i++}}}else{const p={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"obje\
ct"}};e===null?e=[p]:e.push(p),i++}return u.errors=e,i===0}u.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function h(r,{instancePath:n="",
parentData:P,parentDataProperty:g,rootData:f=r,dynamicAnchors:c={}}={}){let e=null,i=0;const l=h.evaluated;if(l.dynamicProps&&(l.props=void 0),
l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.select===void 0){const t={instancePath:n,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:"select"}};e===null?e=[t]:e.push(t),i++}if(r.fact===void 0){const t={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"fact"}};e===null?e=[t]:e.push(t),i++}for(const t in r)if(!j.call(b.properties,t)){const s={
instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[s]:e.push(s),i++}
if(r.select!==void 0){let t=r.select;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const s in t)if(!(s==="crate"||s==="version"||s==="lin\
ks"||s==="when"||s==="domain")){const o={instancePath:n+"/select",schemaPath:"#/properties/select/additionalProperties",keyword:"additionalP\
roperties",params:{additionalProperty:s}};e===null?e=[o]:e.push(o),i++}if(t.crate!==void 0){let s=t.crate;if(typeof s=="string"){if(m(s)<1){
const o={instancePath:n+"/select/crate",schemaPath:"#/properties/select/properties/crate/minLength",keyword:"minLength",params:{limit:1}};e===
null?e=[o]:e.push(o),i++}}else{const o={instancePath:n+"/select/crate",schemaPath:"#/properties/select/properties/crate/type",keyword:"type",
params:{type:"string"}};e===null?e=[o]:e.push(o),i++}}if(t.version!==void 0){let s=t.version;if(typeof s=="string"){if(m(s)<1){const o={instancePath:n+
"/select/version",schemaPath:"#/properties/select/properties/version/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[o]:e.push(
o),i++}}else{const o={instancePath:n+"/select/version",schemaPath:"#/properties/select/properties/version/type",keyword:"type",params:{type:"\
string"}};e===null?e=[o]:e.push(o),i++}}if(t.links!==void 0){let s=t.links;if(typeof s=="string"){if(m(s)<1){const o={instancePath:n+"/selec\
t/links",schemaPath:"#/properties/select/properties/links/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[o]:e.push(o),i++}}else{
const o={instancePath:n+"/select/links",schemaPath:"#/properties/select/properties/links/type",keyword:"type",params:{type:"string"}};e===null?
e=[o]:e.push(o),i++}}if(t.when!==void 0){let s=t.when;if(typeof s=="string"){if(m(s)<1){const o={instancePath:n+"/select/when",schemaPath:"#\
/properties/select/properties/when/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[o]:e.push(o),i++}}else{const o={instancePath:n+
"/select/when",schemaPath:"#/properties/select/properties/when/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),i++}}if(t.
domain!==void 0){let s=t.domain;if(!(s==="target"||s==="host")){const o={instancePath:n+"/select/domain",schemaPath:"#/properties/select/pro\
perties/domain/enum",keyword:"enum",params:{allowedValues:b.properties.select.properties.domain.enum}};e===null?e=[o]:e.push(o),i++}}}else{const s={
instancePath:n+"/select",schemaPath:"#/properties/select/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),i++}}if(r.fact!==
void 0){let t=r.fact;if(typeof t=="string"){if(m(t)<1){const s={instancePath:n+"/fact",schemaPath:"#/properties/fact/minLength",keyword:"min\
Length",params:{limit:1}};e===null?e=[s]:e.push(s),i++}}else{const s={instancePath:n+"/fact",schemaPath:"#/properties/fact/type",keyword:"ty\
pe",params:{type:"string"}};e===null?e=[s]:e.push(s),i++}}if(r.default!==void 0&&(a(r.default,{instancePath:n+"/default",parentData:r,parentDataProperty:"\
default",rootData:f,dynamicAnchors:c})||(e=e===null?a.errors:e.concat(a.errors),i=e.length)),r.set!==void 0&&(a(r.set,{instancePath:n+"/set",
parentData:r,parentDataProperty:"set",rootData:f,dynamicAnchors:c})||(e=e===null?a.errors:e.concat(a.errors),i=e.length)),r.unset!==void 0){
let t=r.unset;if(Array.isArray(t)){if(t.length<1){const o={instancePath:n+"/unset",schemaPath:"#/properties/unset/minItems",keyword:"minItem\
s",params:{limit:1}};e===null?e=[o]:e.push(o),i++}const s=t.length;for(let o=0;o<s;o++)if(typeof t[o]!="string"){const w={instancePath:n+"/u\
nset/"+o,schemaPath:"#/properties/unset/items/type",keyword:"type",params:{type:"string"}};e===null?e=[w]:e.push(w),i++}}else{const s={instancePath:n+
"/unset",schemaPath:"#/properties/unset/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),i++}}if(r.require!==void 0&&(a(
r.require,{instancePath:n+"/require",parentData:r,parentDataProperty:"require",rootData:f,dynamicAnchors:c})||(e=e===null?a.errors:e.concat(
a.errors),i=e.length)),r.waive!==void 0){let t=r.waive;const s=i;let o=!1;const w=i;if(typeof t=="string"){if(m(t)<1){const d={instancePath:n+
"/waive",schemaPath:"#/properties/waive/anyOf/0/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[d]:e.push(d),i++}}else{const d={
instancePath:n+"/waive",schemaPath:"#/properties/waive/anyOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),i++}var p=w===
i;o=o||p;const $=i;a(t,{instancePath:n+"/waive",parentData:r,parentDataProperty:"waive",rootData:f,dynamicAnchors:c})||(e=e===null?a.errors:
e.concat(a.errors),i=e.length);var p=$===i;if(o=o||p,o)i=s,e!==null&&(s?e.length=s:e=null);else{const d={instancePath:n+"/waive",schemaPath:"\
#/properties/waive/anyOf",keyword:"anyOf",params:{}};e===null?e=[d]:e.push(d),i++}}if(r.append!==void 0&&(y(r.append,{instancePath:n+"/appen\
d",parentData:r,parentDataProperty:"append",rootData:f,dynamicAnchors:c})||(e=e===null?y.errors:e.concat(y.errors),i=e.length)),r.prepend!==
void 0&&(y(r.prepend,{instancePath:n+"/prepend",parentData:r,parentDataProperty:"prepend",rootData:f,dynamicAnchors:c})||(e=e===null?y.errors:
e.concat(y.errors),i=e.length)),r.remove!==void 0&&(y(r.remove,{instancePath:n+"/remove",parentData:r,parentDataProperty:"remove",rootData:f,
dynamicAnchors:c})||(e=e===null?y.errors:e.concat(y.errors),i=e.length)),r.update!==void 0&&(u(r.update,{instancePath:n+"/update",parentData:r,
parentDataProperty:"update",rootData:f,dynamicAnchors:c})||(e=e===null?u.errors:e.concat(u.errors),i=e.length)),r.replace!==void 0&&(a(r.replace,
{instancePath:n+"/replace",parentData:r,parentDataProperty:"replace",rootData:f,dynamicAnchors:c})||(e=e===null?a.errors:e.concat(a.errors),
i=e.length)),r.reason!==void 0){let t=r.reason;if(typeof t=="string"){if(m(t)<1){const s={instancePath:n+"/reason",schemaPath:"#/properties/\
reason/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),i++}}else{const s={instancePath:n+"/reason",schemaPath:"#/p\
roperties/reason/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),i++}}if(r.optional!==void 0&&typeof r.optional!="bool\
ean"){const t={instancePath:n+"/optional",schemaPath:"#/properties/optional/type",keyword:"type",params:{type:"boolean"}};e===null?e=[t]:e.push(
t),i++}}else{const t={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),i++}return h.errors=
e,i===0}h.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function k(r,{instancePath:n="",parentData:P,parentDataProperty:g,rootData:f=r,
dynamicAnchors:c={}}={}){let e=null,i=0;const l=k.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r==
"object"&&!Array.isArray(r)){if(r["px-meta"]===void 0){const p={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
px-meta"}};e===null?e=[p]:e.push(p),i++}for(const p in r)if(!(p==="px-meta"||p==="policy"||p==="override")){const t={instancePath:n,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};e===null?e=[t]:e.push(t),i++}if(r["px-meta"]!==void 0&&
r["px-meta"]!==1){const p={instancePath:n+"/px-meta",schemaPath:"#/properties/px-meta/const",keyword:"const",params:{allowedValue:1}};e===null?
e=[p]:e.push(p),i++}if(r.policy!==void 0){let p=r.policy;if(p&&typeof p=="object"&&!Array.isArray(p)){for(const t in p)if(!(t==="vendoring"||
t==="network"||t==="conflicts")){const s={instancePath:n+"/policy",schemaPath:"#/properties/policy/additionalProperties",keyword:"additional\
Properties",params:{additionalProperty:t}};e===null?e=[s]:e.push(s),i++}if(p.vendoring!==void 0){let t=p.vendoring;if(!(t==="allow"||t==="fo\
rbid"||t==="require")){const s={instancePath:n+"/policy/vendoring",schemaPath:"#/properties/policy/properties/vendoring/enum",keyword:"enum",
params:{allowedValues:v.properties.policy.properties.vendoring.enum}};e===null?e=[s]:e.push(s),i++}}if(p.network!==void 0){let t=p.network;if(!(t===
"allow"||t==="deny")){const s={instancePath:n+"/policy/network",schemaPath:"#/properties/policy/properties/network/enum",keyword:"enum",params:{
allowedValues:v.properties.policy.properties.network.enum}};e===null?e=[s]:e.push(s),i++}}if(p.conflicts!==void 0){let t=p.conflicts;if(!(t===
"warn"||t==="deny")){const s={instancePath:n+"/policy/conflicts",schemaPath:"#/properties/policy/properties/conflicts/enum",keyword:"enum",params:{
allowedValues:v.properties.policy.properties.conflicts.enum}};e===null?e=[s]:e.push(s),i++}}}else{const t={instancePath:n+"/policy",schemaPath:"\
#/properties/policy/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),i++}}if(r.override!==void 0){let p=r.override;if(Array.
isArray(p)){const t=p.length;for(let s=0;s<t;s++)h(p[s],{instancePath:n+"/override/"+s,parentData:p,parentDataProperty:s,rootData:f,dynamicAnchors:c})||
(e=e===null?h.errors:e.concat(h.errors),i=e.length)}else{const t={instancePath:n+"/override",schemaPath:"#/properties/override/type",keyword:"\
type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}}else{const p={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"}};e===null?e=[p]:e.push(p),i++}return k.errors=e,i===0}k.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};export{L as validate};
