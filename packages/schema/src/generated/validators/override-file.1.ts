// Generated from packages/schema/schemas by `npm run generate -w packages/schema`. Do not edit.
// @ts-nocheck
import { textLength } from "../../validator-runtime.js";

const L=h,g={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"px-meta:override-file@1",type:"object",required:["px-meta"],additionalProperties:!1,
properties:{"px-meta":{const:1},policy:{type:"object",additionalProperties:!1,properties:{vendoring:{enum:["allow","forbid","require"]},network:{
enum:["allow","deny"]},conflicts:{enum:["warn","deny"]}}},override:{type:"array",items:{$ref:"#/$defs/entry"}}},$defs:{entry:{type:"object",
required:["select","fact"],additionalProperties:!1,properties:{select:{type:"object",additionalProperties:!1,properties:{crate:{type:"string",
minLength:1},version:{type:"string",minLength:1},links:{type:"string",minLength:1},when:{type:"string",minLength:1},domain:{enum:["target","\
host"]}}},fact:{type:"string",minLength:1},default:{$ref:"#/$defs/fields"},set:{$ref:"#/$defs/fields"},unset:{type:"array",minItems:1,items:{
type:"string"}},require:{$ref:"#/$defs/fields"},waive:{anyOf:[{type:"string",minLength:1},{$ref:"#/$defs/fields"}]},append:{$ref:"#/$defs/fi\
elds"},prepend:{$ref:"#/$defs/fields"},remove:{$ref:"#/$defs/fields"},update:{$ref:"#/$defs/fields"},replace:{$ref:"#/$defs/fields"},reason:{
type:"string",minLength:1},optional:{type:"boolean"}}},fields:{type:"object",minProperties:1}}},v={type:"object",required:["select","fact"],
additionalProperties:!1,properties:{select:{type:"object",additionalProperties:!1,properties:{crate:{type:"string",minLength:1},version:{type:"\
string",minLength:1},links:{type:"string",minLength:1},when:{type:"string",minLength:1},domain:{enum:["target","host"]}}},fact:{type:"string",
minLength:1},default:{$ref:"#/$defs/fields"},set:{$ref:"#/$defs/fields"},unset:{type:"array",minItems:1,items:{type:"string"}},require:{$ref:"\
#/$defs/fields"},waive:{anyOf:[{type:"string",minLength:1},{$ref:"#/$defs/fields"}]},append:{$ref:"#/$defs/fields"},prepend:{$ref:"#/$defs/f\
ields"},remove:{$ref:"#/$defs/fields"},update:{$ref:"#/$defs/fields"},replace:{$ref:"#/$defs/fields"},reason:{type:"string",minLength:1},optional:{
type:"boolean"}}},$=Object.prototype.hasOwnProperty,y=textLength,b={type:"object",minProperties:1};function l(s,{instancePath:n="",parentData:w,
parentDataProperty:P,rootData:f=s,dynamicAnchors:c={}}={}){let e=null,i=0;const a=l.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&
(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(Object.keys(s).length<1){const o={instancePath:n,schemaPath:"#/minProperties",
keyword:"minProperties",params:{limit:1}};e===null?e=[o]:e.push(o),i++}}else{const o={instancePath:n,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[o]:e.push(o),i++}return l.errors=e,i===0}l.evaluated={dynamicProps:!1,dynamicItems:!1};function u(s,{instancePath:n="",
parentData:w,parentDataProperty:P,rootData:f=s,dynamicAnchors:c={}}={}){let e=null,i=0;const a=u.evaluated;if(a.dynamicProps&&(a.props=void 0),
a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.select===void 0){const r={instancePath:n,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:"select"}};e===null?e=[r]:e.push(r),i++}if(s.fact===void 0){const r={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"fact"}};e===null?e=[r]:e.push(r),i++}for(const r in s)if(!$.call(v.properties,r)){const t={
instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),i++}
if(s.select!==void 0){let r=s.select;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const t in r)if(!(t==="crate"||t==="version"||t==="lin\
ks"||t==="when"||t==="domain")){const p={instancePath:n+"/select",schemaPath:"#/properties/select/additionalProperties",keyword:"additionalP\
roperties",params:{additionalProperty:t}};e===null?e=[p]:e.push(p),i++}if(r.crate!==void 0){let t=r.crate;if(typeof t=="string"){if(y(t)<1){
const p={instancePath:n+"/select/crate",schemaPath:"#/properties/select/properties/crate/minLength",keyword:"minLength",params:{limit:1}};e===
null?e=[p]:e.push(p),i++}}else{const p={instancePath:n+"/select/crate",schemaPath:"#/properties/select/properties/crate/type",keyword:"type",
params:{type:"string"}};e===null?e=[p]:e.push(p),i++}}if(r.version!==void 0){let t=r.version;if(typeof t=="string"){if(y(t)<1){const p={instancePath:n+
"/select/version",schemaPath:"#/properties/select/properties/version/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[p]:e.push(
p),i++}}else{const p={instancePath:n+"/select/version",schemaPath:"#/properties/select/properties/version/type",keyword:"type",params:{type:"\
string"}};e===null?e=[p]:e.push(p),i++}}if(r.links!==void 0){let t=r.links;if(typeof t=="string"){if(y(t)<1){const p={instancePath:n+"/selec\
t/links",schemaPath:"#/properties/select/properties/links/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[p]:e.push(p),i++}}else{
const p={instancePath:n+"/select/links",schemaPath:"#/properties/select/properties/links/type",keyword:"type",params:{type:"string"}};e===null?
e=[p]:e.push(p),i++}}if(r.when!==void 0){let t=r.when;if(typeof t=="string"){if(y(t)<1){const p={instancePath:n+"/select/when",schemaPath:"#\
/properties/select/properties/when/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[p]:e.push(p),i++}}else{const p={instancePath:n+
"/select/when",schemaPath:"#/properties/select/properties/when/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),i++}}if(r.
domain!==void 0){let t=r.domain;if(!(t==="target"||t==="host")){const p={instancePath:n+"/select/domain",schemaPath:"#/properties/select/pro\
perties/domain/enum",keyword:"enum",params:{allowedValues:v.properties.select.properties.domain.enum}};e===null?e=[p]:e.push(p),i++}}}else{const t={
instancePath:n+"/select",schemaPath:"#/properties/select/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),i++}}if(s.fact!==
void 0){let r=s.fact;if(typeof r=="string"){if(y(r)<1){const t={instancePath:n+"/fact",schemaPath:"#/properties/fact/minLength",keyword:"min\
Length",params:{limit:1}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/fact",schemaPath:"#/properties/fact/type",keyword:"ty\
pe",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.default!==void 0&&(l(s.default,{instancePath:n+"/default",parentData:s,parentDataProperty:"\
default",rootData:f,dynamicAnchors:c})||(e=e===null?l.errors:e.concat(l.errors),i=e.length)),s.set!==void 0&&(l(s.set,{instancePath:n+"/set",
parentData:s,parentDataProperty:"set",rootData:f,dynamicAnchors:c})||(e=e===null?l.errors:e.concat(l.errors),i=e.length)),s.unset!==void 0){
let r=s.unset;if(Array.isArray(r)){if(r.length<1){const p={instancePath:n+"/unset",schemaPath:"#/properties/unset/minItems",keyword:"minItem\
s",params:{limit:1}};e===null?e=[p]:e.push(p),i++}const t=r.length;for(let p=0;p<t;p++)if(typeof r[p]!="string"){const m={instancePath:n+"/u\
nset/"+p,schemaPath:"#/properties/unset/items/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),i++}}else{const t={instancePath:n+
"/unset",schemaPath:"#/properties/unset/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}if(s.require!==void 0&&(l(
s.require,{instancePath:n+"/require",parentData:s,parentDataProperty:"require",rootData:f,dynamicAnchors:c})||(e=e===null?l.errors:e.concat(
l.errors),i=e.length)),s.waive!==void 0){let r=s.waive;const t=i;let p=!1;const m=i;if(typeof r=="string"){if(y(r)<1){const d={instancePath:n+
"/waive",schemaPath:"#/properties/waive/anyOf/0/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[d]:e.push(d),i++}}else{const d={
instancePath:n+"/waive",schemaPath:"#/properties/waive/anyOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),i++}var o=m===
i;p=p||o;const k=i;l(r,{instancePath:n+"/waive",parentData:s,parentDataProperty:"waive",rootData:f,dynamicAnchors:c})||(e=e===null?l.errors:
e.concat(l.errors),i=e.length);var o=k===i;if(p=p||o,p)i=t,e!==null&&(t?e.length=t:e=null);else{const d={instancePath:n+"/waive",schemaPath:"\
#/properties/waive/anyOf",keyword:"anyOf",params:{}};e===null?e=[d]:e.push(d),i++}}if(s.append!==void 0&&(l(s.append,{instancePath:n+"/appen\
d",parentData:s,parentDataProperty:"append",rootData:f,dynamicAnchors:c})||(e=e===null?l.errors:e.concat(l.errors),i=e.length)),s.prepend!==
void 0&&(l(s.prepend,{instancePath:n+"/prepend",parentData:s,parentDataProperty:"prepend",rootData:f,dynamicAnchors:c})||(e=e===null?l.errors:
e.concat(l.errors),i=e.length)),s.remove!==void 0&&(l(s.remove,{instancePath:n+"/remove",parentData:s,parentDataProperty:"remove",rootData:f,
dynamicAnchors:c})||(e=e===null?l.errors:e.concat(l.errors),i=e.length)),s.update!==void 0&&(l(s.update,{instancePath:n+"/update",parentData:s,
parentDataProperty:"update",rootData:f,dynamicAnchors:c})||(e=e===null?l.errors:e.concat(l.errors),i=e.length)),s.replace!==void 0&&(l(s.replace,
{instancePath:n+"/replace",parentData:s,parentDataProperty:"replace",rootData:f,dynamicAnchors:c})||(e=e===null?l.errors:e.concat(l.errors),
i=e.length)),s.reason!==void 0){let r=s.reason;if(typeof r=="string"){if(y(r)<1){const t={instancePath:n+"/reason",schemaPath:"#/properties/\
reason/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/reason",schemaPath:"#/p\
roperties/reason/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(s.optional!==void 0&&typeof s.optional!="bool\
ean"){const r={instancePath:n+"/optional",schemaPath:"#/properties/optional/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(
r),i++}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}return u.errors=
e,i===0}u.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function h(s,{instancePath:n="",parentData:w,parentDataProperty:P,rootData:f=s,
dynamicAnchors:c={}}={}){let e=null,i=0;const a=h.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s==
"object"&&!Array.isArray(s)){if(s["px-meta"]===void 0){const o={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
px-meta"}};e===null?e=[o]:e.push(o),i++}for(const o in s)if(!(o==="px-meta"||o==="policy"||o==="override")){const r={instancePath:n,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[r]:e.push(r),i++}if(s["px-meta"]!==void 0&&
s["px-meta"]!==1){const o={instancePath:n+"/px-meta",schemaPath:"#/properties/px-meta/const",keyword:"const",params:{allowedValue:1}};e===null?
e=[o]:e.push(o),i++}if(s.policy!==void 0){let o=s.policy;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const r in o)if(!(r==="vendoring"||
r==="network"||r==="conflicts")){const t={instancePath:n+"/policy",schemaPath:"#/properties/policy/additionalProperties",keyword:"additional\
Properties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),i++}if(o.vendoring!==void 0){let r=o.vendoring;if(!(r==="allow"||r==="fo\
rbid"||r==="require")){const t={instancePath:n+"/policy/vendoring",schemaPath:"#/properties/policy/properties/vendoring/enum",keyword:"enum",
params:{allowedValues:g.properties.policy.properties.vendoring.enum}};e===null?e=[t]:e.push(t),i++}}if(o.network!==void 0){let r=o.network;if(!(r===
"allow"||r==="deny")){const t={instancePath:n+"/policy/network",schemaPath:"#/properties/policy/properties/network/enum",keyword:"enum",params:{
allowedValues:g.properties.policy.properties.network.enum}};e===null?e=[t]:e.push(t),i++}}if(o.conflicts!==void 0){let r=o.conflicts;if(!(r===
"warn"||r==="deny")){const t={instancePath:n+"/policy/conflicts",schemaPath:"#/properties/policy/properties/conflicts/enum",keyword:"enum",params:{
allowedValues:g.properties.policy.properties.conflicts.enum}};e===null?e=[t]:e.push(t),i++}}}else{const r={instancePath:n+"/policy",schemaPath:"\
#/properties/policy/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}}if(s.override!==void 0){let o=s.override;if(Array.
isArray(o)){const r=o.length;for(let t=0;t<r;t++)u(o[t],{instancePath:n+"/override/"+t,parentData:o,parentDataProperty:t,rootData:f,dynamicAnchors:c})||
(e=e===null?u.errors:e.concat(u.errors),i=e.length)}else{const r={instancePath:n+"/override",schemaPath:"#/properties/override/type",keyword:"\
type",params:{type:"array"}};e===null?e=[r]:e.push(r),i++}}}else{const o={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"}};e===null?e=[o]:e.push(o),i++}return h.errors=e,i===0}h.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};export{L as validate};
