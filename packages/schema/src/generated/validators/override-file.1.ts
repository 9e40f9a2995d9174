// Generated from packages/schema/schemas by `npm run generate -w packages/schema`. Do not edit.
// @ts-nocheck
import { textLength } from "../../validator-runtime.js";

const D=k,v={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"px-meta:override-file@1",type:"object",required:["px-meta"],additionalProperties:!1,
properties:{"px-meta":{const:1},policy:{type:"object",additionalProperties:!1,properties:{vendoring:{enum:["allow","forbid","require"]},network:{
enum:["allow","deny"]},conflicts:{enum:["warn","deny"]}}},override:{type:"array",items:{$ref:"#/$defs/entry"}}},$defs:{entry:{type:"object",
required:["select","fact"],additionalProperties:!1,properties:{select:{type:"object",additionalProperties:!1,properties:{crate:{type:"string",
minLength:1},version:{type:"string",minLength:1},links:{type:"string",minLength:1},when:{type:"string",minLength:1},domain:{enum:["target","\
host"]}}},fact:{type:"string",minLength:1},default:{$ref:"#/$defs/fields"},set:{$ref:"#/$defs/fields"},unset:{type:"array",minItems:1,items:{
type:"string"}},require:{$ref:"#/$defs/fields"},waive:{anyOf:[{type:"string",minLength:1},{$ref:"#/$defs/fields"}]},append:{$ref:"#/$defs/li\
sts"},prepend:{$ref:"#/$defs/lists"},remove:{$ref:"#/$defs/lists"},update:{$ref:"#/$defs/tables"},replace:{$ref:"#/$defs/fields"},reason:{type:"\
string",minLength:1},until:{type:"string",pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},optional:{type:"boolean"}}},fields:{type:"object",minProperties:1},
lists:{type:"object",minProperties:1,additionalProperties:{type:"array",minItems:1}},tables:{type:"object",minProperties:1,additionalProperties:{
type:"object",minProperties:1}}}},$={type:"object",required:["select","fact"],additionalProperties:!1,properties:{select:{type:"object",additionalProperties:!1,
properties:{crate:{type:"string",minLength:1},version:{type:"string",minLength:1},links:{type:"string",minLength:1},when:{type:"string",minLength:1},
domain:{enum:["target","host"]}}},fact:{type:"string",minLength:1},default:{$ref:"#/$defs/fields"},set:{$ref:"#/$defs/fields"},unset:{type:"\
array",minItems:1,items:{type:"string"}},require:{$ref:"#/$defs/fields"},waive:{anyOf:[{type:"string",minLength:1},{$ref:"#/$defs/fields"}]},
append:{$ref:"#/$defs/lists"},prepend:{$ref:"#/$defs/lists"},remove:{$ref:"#/$defs/lists"},update:{$ref:"#/$defs/tables"},replace:{$ref:"#/$\
defs/fields"},reason:{type:"string",minLength:1},until:{type:"string",pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},optional:{type:"boolean"}}},j=Object.
prototype.hasOwnProperty,m=textLength,I={type:"object",minProperties:1};function a(t,{instancePath:n="",parentData:P,parentDataProperty:g,rootData:f=t,
dynamicAnchors:c={}}={}){let e=null,i=0;const l=a.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),t&&typeof t==
"object"&&!Array.isArray(t)){if(Object.keys(t).length<1){const p={instancePath:n,schemaPath:"#/minProperties",keyword:"minProperties",params:{
limit:1}};e===null?e=[p]:e.push(p),i++}}else{const p={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[
p]:e.push(p),i++}return a.errors=e,i===0}a.evaluated={dynamicProps:!1,dynamicItems:!1};const q={type:"object",minProperties:1,additionalProperties:{
type:"array",minItems:1}};function y(t,{instancePath:n="",parentData:P,parentDataProperty:g,rootData:f=t,dynamicAnchors:c={}}={}){let e=null,
i=0;const l=y.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(Object.
keys(t).length<1){const p={instancePath:n,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[p]:e.push(p),i++}
for(const p in t){let s=t[p];if(Array.isArray(s)){if(s.length<1){const r={instancePath:n+"/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/additionalProperties/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[r]:e.push(r),i++}}else{const r={instancePath:n+"/"+p.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"array"}};e===null?e=[r]:e.push(r),i++}}}else{
const p={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),i++}return y.errors=e,i===0}y.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};const A={type:"object",minProperties:1,additionalProperties:{type:"object",minProperties:1}};function u(t,{
instancePath:n="",parentData:P,parentDataProperty:g,rootData:f=t,dynamicAnchors:c={}}={}){let e=null,i=0;const l=u.evaluated;if(l.dynamicProps&&
(l.props=void 0),l.dynamicItems&&(l.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(Object.keys(t).length<1){const p={instancePath:n,
schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[p]:e.push(p),i++}for(const p in t){let s=t[p];if(s&&typeof s==
"object"&&!Array.isArray(s)){if(Object.keys(s).length<1){const r={instancePath:n+"/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/\
additionalProperties/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[r]:e.push(r),i++}}else{const r={instancePath:n+"/"+
p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(
r),i++}}}else{const p={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),i++}return u.errors=
e,i===0}u.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};const L=new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$","u");function h(t,{instancePath:n="",
parentData:P,parentDataProperty:g,rootData:f=t,dynamicAnchors:c={}}={}){let e=null,i=0;const l=h.evaluated;if(l.dynamicProps&&(l.props=void 0),
l.dynamicItems&&(l.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.select===void 0){const s={instancePath:n,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:"select"}};e===null?e=[s]:e.push(s),i++}if(t.fact===void 0){const s={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"fact"}};e===null?e=[s]:e.push(s),i++}for(const s in t)if(!j.call($.properties,s)){const r={
instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[r]:e.push(r),i++}
if(t.select!==void 0){let s=t.select;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const r in s)if(!(r==="crate"||r==="version"||r==="lin\
ks"||r==="when"||r==="domain")){const o={instancePath:n+"/select",schemaPath:"#/properties/select/additionalProperties",keyword:"additionalP\
roperties",params:{additionalProperty:r}};e===null?e=[o]:e.push(o),i++}if(s.crate!==void 0){let r=s.crate;if(typeof r=="string"){if(m(r)<1){
const o={instancePath:n+"/select/crate",schemaPath:"#/properties/select/properties/crate/minLength",keyword:"minLength",params:{limit:1}};e===
null?e=[o]:e.push(o),i++}}else{const o={instancePath:n+"/select/crate",schemaPath:"#/properties/select/properties/crate/type",keyword:"type",
params:{type:"string"}};e===null?e=[o]:e.push(o),i++}}if(s.version!==void 0){let r=s.version;if(typeof r=="string"){if(m(r)<1){const o={instancePath:n+
"/select/version",schemaPath:"#/properties/select/properties/version/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[o]:e.push(
o),i++}}else{const o={instancePath:n+"/select/version",schemaPath:"#/properties/select/properties/version/type",keyword:"type",params:{type:"\
string"}};e===null?e=[o]:e.push(o),i++}}if(s.links!==void 0){let r=s.links;if(typeof r=="string"){if(m(r)<1){const o={instancePath:n+"/selec\
t/links",schemaPath:"#/properties/select/properties/links/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[o]:e.push(o),i++}}else{
const o={instancePath:n+"/select/links",schemaPath:"#/properties/select/properties/links/type",keyword:"type",params:{type:"string"}};e===null?
e=[o]:e.push(o),i++}}if(s.when!==void 0){let r=s.when;if(typeof r=="string"){if(m(r)<1){const o={instancePath:n+"/select/when",schemaPath:"#\
/properties/select/properties/when/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[o]:e.push(o),i++}}else{const o={instancePath:n+
"/select/when",schemaPath:"#/properties/select/properties/when/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),i++}}if(s.
domain!==void 0){let r=s.domain;if(!(r==="target"||r==="host")){const o={instancePath:n+"/select/domain",schemaPath:"#/properties/select/pro\
perties/domain/enum",keyword:"enum",params:{allowedValues:$.properties.select.properties.domain.enum}};e===null?e=[o]:e.push(o),i++}}}else{const r={
instancePath:n+"/select",schemaPath:"#/properties/select/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}}if(t.fact!==
void 0){let s=t.fact;if(typeof s=="string"){if(m(s)<1){const r={instancePath:n+"/fact",schemaPath:"#/properties/fact/minLength",keyword:"min\
Length",params:{limit:1}};e===null?e=[r]:e.push(r),i++}}else{const r={instancePath:n+"/fact",schemaPath:"#/properties/fact/type",keyword:"ty\
pe",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}}if(t.default!==void 0&&(a(t.default,{instancePath:n+"/default",parentData:t,parentDataProperty:"\
default",rootData:f,dynamicAnchors:c})||(e=e===null?a.errors:e.concat(a.errors),i=e.length)),t.set!==void 0&&(a(t.set,{instancePath:n+"/set",
parentData:t,parentDataProperty:"set",rootData:f,dynamicAnchors:c})||(e=e===null?a.errors:e.concat(a.errors),i=e.length)),t.unset!==void 0){
let s=t.unset;if(Array.isArray(s)){if(s.length<1){const o={instancePath:n+"/unset",schemaPath:"#/properties/unset/minItems",keyword:"minItem\
s",params:{limit:1}};e===null?e=[o]:e.push(o),i++}const r=s.length;for(let o=0;o<r;o++)if(typeof s[o]!="string"){const w={instancePath:n+"/u\
nset/"+o,schemaPath:"#/properties/unset/items/type",keyword:"type",params:{type:"string"}};e===null?e=[w]:e.push(w),i++}}else{const r={instancePath:n+
"/unset",schemaPath:"#/properties/unset/type",keyword:"type",params:{type:"array"}};e===null?e=[r]:e.push(r),i++}}if(t.require!==void 0&&(a(
t.require,{instancePath:n+"/require",parentData:t,parentDataProperty:"require",rootData:f,dynamicAnchors:c})||(e=e===null?a.errors:e.concat(
a.errors),i=e.length)),t.waive!==void 0){let s=t.waive;const r=i;let o=!1;const w=i;if(typeof s=="string"){if(m(s)<1){const d={instancePath:n+
"/waive",schemaPath:"#/properties/waive/anyOf/0/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[d]:e.push(d),i++}}else{const d={
instancePath:n+"/waive",schemaPath:"#/properties/waive/anyOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),i++}var p=w===
i;o=o||p;const b=i;a(s,{instancePath:n+"/waive",parentData:t,parentDataProperty:"waive",rootData:f,dynamicAnchors:c})||(e=e===null?a.errors:
e.concat(a.errors),i=e.length);var p=b===i;if(o=o||p,o)i=r,e!==null&&(r?e.length=r:e=null);else{const d={instancePath:n+"/waive",schemaPath:"\
#/properties/waive/anyOf",keyword:"anyOf",params:{}};e===null?e=[d]:e.push(d),i++}}if(t.append!==void 0&&(y(t.append,{instancePath:n+"/appen\
d",parentData:t,parentDataProperty:"append",rootData:f,dynamicAnchors:c})||(e=e===null?y.errors:e.concat(y.errors),i=e.length)),t.prepend!==
void 0&&(y(t.prepend,{instancePath:n+"/prepend",parentData:t,parentDataProperty:"prepend",rootData:f,dynamicAnchors:c})||(e=e===null?y.errors:
e.concat(y.errors),i=e.length)),t.remove!==void 0&&(y(t.remove,{instancePath:n+"/remove",parentData:t,parentDataProperty:"remove",rootData:f,
dynamicAnchors:c})||(e=e===null?y.errors:e.concat(y.errors),i=e.length)),t.update!==void 0&&(u(t.update,{instancePath:n+"/update",parentData:t,
parentDataProperty:"update",rootData:f,dynamicAnchors:c})||(e=e===null?u.errors:e.concat(u.errors),i=e.length)),t.replace!==void 0&&(a(t.replace,
{instancePath:n+"/replace",parentData:t,parentDataProperty:"replace",rootData:f,dynamicAnchors:c})||(e=e===null?a.errors:e.concat(a.errors),
i=e.length)),t.reason!==void 0){let s=t.reason;if(typeof s=="string"){if(m(s)<1){const r={instancePath:n+"/reason",schemaPath:"#/properties/\
reason/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),i++}}else{const r={instancePath:n+"/reason",schemaPath:"#/p\
roperties/reason/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}}if(t.until!==void 0){let s=t.until;if(typeof s==
"string"){if(!L.test(s)){const r={instancePath:n+"/until",schemaPath:"#/properties/until/pattern",keyword:"pattern",params:{pattern:"^[0-9]{\
4}-[0-9]{2}-[0-9]{2}$"}};e===null?e=[r]:e.push(r),i++}}else{const r={instancePath:n+"/until",schemaPath:"#/properties/until/type",keyword:"t\
ype",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}}if(t.optional!==void 0&&typeof t.optional!="boolean"){const s={instancePath:n+"/o\
ptional",schemaPath:"#/properties/optional/type",keyword:"type",params:{type:"boolean"}};e===null?e=[s]:e.push(s),i++}}else{const s={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),i++}return h.errors=e,i===0}h.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function k(t,{instancePath:n="",parentData:P,parentDataProperty:g,rootData:f=t,dynamicAnchors:c={}}={}){let e=null,i=0;const l=k.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t["px-meta"]===void 0){
const p={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"px-meta"}};e===null?e=[p]:e.push(p),i++}for(const p in t)
if(!(p==="px-meta"||p==="policy"||p==="override")){const s={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:p}};e===null?e=[s]:e.push(s),i++}if(t["px-meta"]!==void 0&&t["px-meta"]!==1){const p={instancePath:n+"/px-meta",schemaPath:"\
#/properties/px-meta/const",keyword:"const",params:{allowedValue:1}};e===null?e=[p]:e.push(p),i++}if(t.policy!==void 0){let p=t.policy;if(p&&
typeof p=="object"&&!Array.isArray(p)){for(const s in p)if(!(s==="vendoring"||s==="network"||s==="conflicts")){const r={instancePath:n+"/pol\
icy",schemaPath:"#/properties/policy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[r]:e.push(
r),i++}if(p.vendoring!==void 0){let s=p.vendoring;if(!(s==="allow"||s==="forbid"||s==="require")){const r={instancePath:n+"/policy/vendoring",
schemaPath:"#/properties/policy/properties/vendoring/enum",keyword:"enum",params:{allowedValues:v.properties.policy.properties.vendoring.enum}};
e===null?e=[r]:e.push(r),i++}}if(p.network!==void 0){let s=p.network;if(!(s==="allow"||s==="deny")){const r={instancePath:n+"/policy/network",
schemaPath:"#/properties/policy/properties/network/enum",keyword:"enum",params:{allowedValues:v.properties.policy.properties.network.enum}};
e===null?e=[r]:e.push(r),i++}}if(p.conflicts!==void 0){let s=p.conflicts;if(!(s==="warn"||s==="deny")){const r={instancePath:n+"/policy/conf\
licts",schemaPath:"#/properties/policy/properties/conflicts/enum",keyword:"enum",params:{allowedValues:v.properties.policy.properties.conflicts.
enum}};e===null?e=[r]:e.push(r),i++}}}else{const s={instancePath:n+"/policy",schemaPath:"#/properties/policy/type",keyword:"type",params:{type:"\
object"}};e===null?e=[s]:e.push(s),i++}}if(t.override!==void 0){let p=t.override;if(Array.isArray(p)){const s=p.length;for(let r=0;r<s;r++)h(
p[r],{instancePath:n+"/override/"+r,parentData:p,parentDataProperty:r,rootData:f,dynamicAnchors:c})||(e=e===null?h.errors:e.concat(h.errors),
i=e.length)}else{const s={instancePath:n+"/override",schemaPath:"#/properties/override/type",keyword:"type",params:{type:"array"}};e===null?
e=[s]:e.push(s),i++}}}else{const p={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),i++}return k.
errors=e,i===0}k.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};export{D as validate};
