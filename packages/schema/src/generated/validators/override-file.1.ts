// Generated from packages/schema/schemas by `npm run generate -w packages/schema`. Do not edit.
// @ts-nocheck
import { textLength } from "../../validator-runtime.js";

const I=v,L={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"px-meta:override-file@1",type:"object",required:["px-meta"],additionalProperties:!1,
properties:{"px-meta":{const:1},policy:{type:"object",additionalProperties:!1,properties:{vendoring:{enum:["allow","forbid","require"]},network:{
enum:["allow","deny"]},conflicts:{enum:["warn","deny"]}}},override:{type:"array",items:{$ref:"#/$defs/entry"}},download:{type:"array",items:{
$ref:"#/$defs/download"}}},$defs:{entry:{type:"object",required:["select","fact"],additionalProperties:!1,properties:{select:{type:"object",
additionalProperties:!1,properties:{crate:{type:"string",minLength:1},version:{type:"string",minLength:1},links:{type:"string",minLength:1},
when:{type:"string",minLength:1},domain:{enum:["target","host"]}}},fact:{type:"string",minLength:1},default:{$ref:"#/$defs/fields"},set:{$ref:"\
#/$defs/fields"},unset:{type:"array",minItems:1,items:{type:"string"}},require:{$ref:"#/$defs/fields"},waive:{anyOf:[{type:"string",minLength:1},
{$ref:"#/$defs/fields"}]},append:{$ref:"#/$defs/lists"},prepend:{$ref:"#/$defs/lists"},remove:{$ref:"#/$defs/lists"},update:{$ref:"#/$defs/t\
ables"},replace:{$ref:"#/$defs/fields"},reason:{type:"string",minLength:1},until:{type:"string",pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},optional:{
type:"boolean"}}},download:{type:"object",required:["select"],additionalProperties:!1,properties:{select:{type:"object",minProperties:1,additionalProperties:!1,
properties:{crate:{type:"string",minLength:1},version:{type:"string",minLength:1},id:{type:"string",minLength:1},host:{type:"string",minLength:1},
url:{type:"string",minLength:1},when:{type:"string",minLength:1}}},file:{type:"string",minLength:1},folder:{type:"string",minLength:1},mirror:{
type:"string",minLength:1},url:{type:"string",minLength:1},skip:{const:!0},forbid:{const:!0},system:{const:!0},sha256:{type:"string",pattern:"\
^[0-9a-f]{64}$"},size:{type:"integer",minimum:1,maximum:9007199254740991},reason:{type:"string",minLength:1},optional:{type:"boolean"}}},fields:{
type:"object",minProperties:1},lists:{type:"object",minProperties:1,additionalProperties:{type:"array",minItems:1}},tables:{type:"object",minProperties:1,
additionalProperties:{type:"object",minProperties:1}}}},b={type:"object",required:["select","fact"],additionalProperties:!1,properties:{select:{
type:"object",additionalProperties:!1,properties:{crate:{type:"string",minLength:1},version:{type:"string",minLength:1},links:{type:"string",
minLength:1},when:{type:"string",minLength:1},domain:{enum:["target","host"]}}},fact:{type:"string",minLength:1},default:{$ref:"#/$defs/fiel\
ds"},set:{$ref:"#/$defs/fields"},unset:{type:"array",minItems:1,items:{type:"string"}},require:{$ref:"#/$defs/fields"},waive:{anyOf:[{type:"\
string",minLength:1},{$ref:"#/$defs/fields"}]},append:{$ref:"#/$defs/lists"},prepend:{$ref:"#/$defs/lists"},remove:{$ref:"#/$defs/lists"},update:{
$ref:"#/$defs/tables"},replace:{$ref:"#/$defs/fields"},reason:{type:"string",minLength:1},until:{type:"string",pattern:"^[0-9]{4}-[0-9]{2}-[\
0-9]{2}$"},optional:{type:"boolean"}}},$=Object.prototype.hasOwnProperty,a=textLength,x={type:"object",minProperties:1};function f(i,{instancePath:p="",
parentData:P,parentDataProperty:w,rootData:c=i,dynamicAnchors:m={}}={}){let e=null,n=0;const l=f.evaluated;if(l.dynamicProps&&(l.props=void 0),
l.dynamicItems&&(l.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(Object.keys(i).length<1){const t={instancePath:p,schemaPath:"#\
/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[t]:e.push(t),n++}}else{const t={instancePath:p,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[t]:e.push(t),n++}return f.errors=e,n===0}f.evaluated={dynamicProps:!1,dynamicItems:!1};const O={type:"\
object",minProperties:1,additionalProperties:{type:"array",minItems:1}};function y(i,{instancePath:p="",parentData:P,parentDataProperty:w,rootData:c=i,
dynamicAnchors:m={}}={}){let e=null,n=0;const l=y.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),i&&typeof i==
"object"&&!Array.isArray(i)){if(Object.keys(i).length<1){const t={instancePath:p,schemaPath:"#/minProperties",keyword:"minProperties",params:{
limit:1}};e===null?e=[t]:e.push(t),n++}for(const t in i){let r=i[t];if(Array.isArray(r)){if(r.length<1){const s={instancePath:p+"/"+t.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[s]:e.push(s),n++}}else{
const s={instancePath:p+"/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"a\
rray"}};e===null?e=[s]:e.push(s),n++}}}else{const t={instancePath:p,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:
e.push(t),n++}return y.errors=e,n===0}y.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};const z={type:"object",minProperties:1,additionalProperties:{
type:"object",minProperties:1}};function d(i,{instancePath:p="",parentData:P,parentDataProperty:w,rootData:c=i,dynamicAnchors:m={}}={}){let e=null,
n=0;const l=d.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(Object.
keys(i).length<1){const t={instancePath:p,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[t]:e.push(t),n++}
for(const t in i){let r=i[t];if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length<1){const s={instancePath:p+"/"+t.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[s]:e.
push(s),n++}}else{const s={instancePath:p+"/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"typ\
e",params:{type:"object"}};e===null?e=[s]:e.push(s),n++}}}else{const t={instancePath:p,schemaPath:"#/type",keyword:"type",params:{type:"obje\
ct"}};e===null?e=[t]:e.push(t),n++}return d.errors=e,n===0}d.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};const D=new RegExp("^[0-9]\
{4}-[0-9]{2}-[0-9]{2}$","u");function h(i,{instancePath:p="",parentData:P,parentDataProperty:w,rootData:c=i,dynamicAnchors:m={}}={}){let e=null,
n=0;const l=h.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.
select===void 0){const r={instancePath:p,schemaPath:"#/required",keyword:"required",params:{missingProperty:"select"}};e===null?e=[r]:e.push(
r),n++}if(i.fact===void 0){const r={instancePath:p,schemaPath:"#/required",keyword:"required",params:{missingProperty:"fact"}};e===null?e=[r]:
e.push(r),n++}for(const r in i)if(!$.call(b.properties,r)){const s={instancePath:p,schemaPath:"#/additionalProperties",keyword:"additionalPr\
operties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),n++}if(i.select!==void 0){let r=i.select;if(r&&typeof r=="object"&&!Array.
isArray(r)){for(const s in r)if(!(s==="crate"||s==="version"||s==="links"||s==="when"||s==="domain")){const o={instancePath:p+"/select",schemaPath:"\
#/properties/select/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[o]:e.push(o),n++}if(r.crate!==
void 0){let s=r.crate;if(typeof s=="string"){if(a(s)<1){const o={instancePath:p+"/select/crate",schemaPath:"#/properties/select/properties/c\
rate/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[o]:e.push(o),n++}}else{const o={instancePath:p+"/select/crate",schemaPath:"\
#/properties/select/properties/crate/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),n++}}if(r.version!==void 0){let s=r.
version;if(typeof s=="string"){if(a(s)<1){const o={instancePath:p+"/select/version",schemaPath:"#/properties/select/properties/version/minLe\
ngth",keyword:"minLength",params:{limit:1}};e===null?e=[o]:e.push(o),n++}}else{const o={instancePath:p+"/select/version",schemaPath:"#/prope\
rties/select/properties/version/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),n++}}if(r.links!==void 0){let s=r.links;
if(typeof s=="string"){if(a(s)<1){const o={instancePath:p+"/select/links",schemaPath:"#/properties/select/properties/links/minLength",keyword:"\
minLength",params:{limit:1}};e===null?e=[o]:e.push(o),n++}}else{const o={instancePath:p+"/select/links",schemaPath:"#/properties/select/prop\
erties/links/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),n++}}if(r.when!==void 0){let s=r.when;if(typeof s=="strin\
g"){if(a(s)<1){const o={instancePath:p+"/select/when",schemaPath:"#/properties/select/properties/when/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[o]:e.push(o),n++}}else{const o={instancePath:p+"/select/when",schemaPath:"#/properties/select/properties/when/type",keyword:"\
type",params:{type:"string"}};e===null?e=[o]:e.push(o),n++}}if(r.domain!==void 0){let s=r.domain;if(!(s==="target"||s==="host")){const o={instancePath:p+
"/select/domain",schemaPath:"#/properties/select/properties/domain/enum",keyword:"enum",params:{allowedValues:b.properties.select.properties.
domain.enum}};e===null?e=[o]:e.push(o),n++}}}else{const s={instancePath:p+"/select",schemaPath:"#/properties/select/type",keyword:"type",params:{
type:"object"}};e===null?e=[s]:e.push(s),n++}}if(i.fact!==void 0){let r=i.fact;if(typeof r=="string"){if(a(r)<1){const s={instancePath:p+"/f\
act",schemaPath:"#/properties/fact/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),n++}}else{const s={instancePath:p+
"/fact",schemaPath:"#/properties/fact/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),n++}}if(i.default!==void 0&&(f(i.
default,{instancePath:p+"/default",parentData:i,parentDataProperty:"default",rootData:c,dynamicAnchors:m})||(e=e===null?f.errors:e.concat(f.
errors),n=e.length)),i.set!==void 0&&(f(i.set,{instancePath:p+"/set",parentData:i,parentDataProperty:"set",rootData:c,dynamicAnchors:m})||(e=
e===null?f.errors:e.concat(f.errors),n=e.length)),i.unset!==void 0){let r=i.unset;if(Array.isArray(r)){if(r.length<1){const o={instancePath:p+
"/unset",schemaPath:"#/properties/unset/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[o]:e.push(o),n++}const s=r.length;for(let o=0;o<
s;o++)if(typeof r[o]!="string"){const k={instancePath:p+"/unset/"+o,schemaPath:"#/properties/unset/items/type",keyword:"type",params:{type:"\
string"}};e===null?e=[k]:e.push(k),n++}}else{const s={instancePath:p+"/unset",schemaPath:"#/properties/unset/type",keyword:"type",params:{type:"\
array"}};e===null?e=[s]:e.push(s),n++}}if(i.require!==void 0&&(f(i.require,{instancePath:p+"/require",parentData:i,parentDataProperty:"requi\
re",rootData:c,dynamicAnchors:m})||(e=e===null?f.errors:e.concat(f.errors),n=e.length)),i.waive!==void 0){let r=i.waive;const s=n;let o=!1;const k=n;
if(typeof r=="string"){if(a(r)<1){const u={instancePath:p+"/waive",schemaPath:"#/properties/waive/anyOf/0/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[u]:e.push(u),n++}}else{const u={instancePath:p+"/waive",schemaPath:"#/properties/waive/anyOf/0/type",keyword:"type",params:{
type:"string"}};e===null?e=[u]:e.push(u),n++}var t=k===n;o=o||t;const j=n;f(r,{instancePath:p+"/waive",parentData:i,parentDataProperty:"waiv\
e",rootData:c,dynamicAnchors:m})||(e=e===null?f.errors:e.concat(f.errors),n=e.length);var t=j===n;if(o=o||t,o)n=s,e!==null&&(s?e.length=s:e=
null);else{const u={instancePath:p+"/waive",schemaPath:"#/properties/waive/anyOf",keyword:"anyOf",params:{}};e===null?e=[u]:e.push(u),n++}}if(i.
append!==void 0&&(y(i.append,{instancePath:p+"/append",parentData:i,parentDataProperty:"append",rootData:c,dynamicAnchors:m})||(e=e===null?y.
errors:e.concat(y.errors),n=e.length)),i.prepend!==void 0&&(y(i.prepend,{instancePath:p+"/prepend",parentData:i,parentDataProperty:"prepend",
rootData:c,dynamicAnchors:m})||(e=e===null?y.errors:e.concat(y.errors),n=e.length)),i.remove!==void 0&&(y(i.remove,{instancePath:p+"/remove",
parentData:i,parentDataProperty:"remove",rootData:c,dynamicAnchors:m})||(e=e===null?y.errors:e.concat(y.errors),n=e.length)),i.update!==void 0&&
(d(i.update,{instancePath:p+"/update",parentData:i,parentDataProperty:"update",rootData:c,dynamicAnchors:m})||(e=e===null?d.errors:e.concat(
d.errors),n=e.length)),i.replace!==void 0&&(f(i.replace,{instancePath:p+"/replace",parentData:i,parentDataProperty:"replace",rootData:c,dynamicAnchors:m})||
(e=e===null?f.errors:e.concat(f.errors),n=e.length)),i.reason!==void 0){let r=i.reason;if(typeof r=="string"){if(a(r)<1){const s={instancePath:p+
"/reason",schemaPath:"#/properties/reason/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),n++}}else{const s={instancePath:p+
"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),n++}}if(i.until!==void 0){let r=i.
until;if(typeof r=="string"){if(!D.test(r)){const s={instancePath:p+"/until",schemaPath:"#/properties/until/pattern",keyword:"pattern",params:{
pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}};e===null?e=[s]:e.push(s),n++}}else{const s={instancePath:p+"/until",schemaPath:"#/properties/until/\
type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),n++}}if(i.optional!==void 0&&typeof i.optional!="boolean"){const r={instancePath:p+
"/optional",schemaPath:"#/properties/optional/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),n++}}else{const r={instancePath:p,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),n++}return h.errors=e,n===0}h.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};const A={type:"object",required:["select"],additionalProperties:!1,properties:{select:{type:"object",minProperties:1,additionalProperties:!1,
properties:{crate:{type:"string",minLength:1},version:{type:"string",minLength:1},id:{type:"string",minLength:1},host:{type:"string",minLength:1},
url:{type:"string",minLength:1},when:{type:"string",minLength:1}}},file:{type:"string",minLength:1},folder:{type:"string",minLength:1},mirror:{
type:"string",minLength:1},url:{type:"string",minLength:1},skip:{const:!0},forbid:{const:!0},system:{const:!0},sha256:{type:"string",pattern:"\
^[0-9a-f]{64}$"},size:{type:"integer",minimum:1,maximum:9007199254740991},reason:{type:"string",minLength:1},optional:{type:"boolean"}}},q=new RegExp(
"^[0-9a-f]{64}$","u");function g(i,{instancePath:p="",parentData:P,parentDataProperty:w,rootData:c=i,dynamicAnchors:m={}}={}){let e=null,n=0;
const l=g.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.select===
void 0){const t={instancePath:p,schemaPath:"#/required",keyword:"required",params:{missingProperty:"select"}};e===null?e=[t]:e.push(t),n++}for(const t in i)
if(!$.call(A.properties,t)){const r={instancePath:p,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};
e===null?e=[r]:e.push(r),n++}if(i.select!==void 0){let t=i.select;if(t&&typeof t=="object"&&!Array.isArray(t)){if(Object.keys(t).length<1){const r={
instancePath:p+"/select",schemaPath:"#/properties/select/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[r]:e.push(r),n++}
for(const r in t)if(!(r==="crate"||r==="version"||r==="id"||r==="host"||r==="url"||r==="when")){const s={instancePath:p+"/select",schemaPath:"\
#/properties/select/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),n++}if(t.crate!==
void 0){let r=t.crate;if(typeof r=="string"){if(a(r)<1){const s={instancePath:p+"/select/crate",schemaPath:"#/properties/select/properties/c\
rate/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),n++}}else{const s={instancePath:p+"/select/crate",schemaPath:"\
#/properties/select/properties/crate/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),n++}}if(t.version!==void 0){let r=t.
version;if(typeof r=="string"){if(a(r)<1){const s={instancePath:p+"/select/version",schemaPath:"#/properties/select/properties/version/minLe\
ngth",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),n++}}else{const s={instancePath:p+"/select/version",schemaPath:"#/prope\
rties/select/properties/version/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),n++}}if(t.id!==void 0){let r=t.id;if(typeof r==
"string"){if(a(r)<1){const s={instancePath:p+"/select/id",schemaPath:"#/properties/select/properties/id/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[s]:e.push(s),n++}}else{const s={instancePath:p+"/select/id",schemaPath:"#/properties/select/properties/id/type",keyword:"\
type",params:{type:"string"}};e===null?e=[s]:e.push(s),n++}}if(t.host!==void 0){let r=t.host;if(typeof r=="string"){if(a(r)<1){const s={instancePath:p+
"/select/host",schemaPath:"#/properties/select/properties/host/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),n++}}else{
const s={instancePath:p+"/select/host",schemaPath:"#/properties/select/properties/host/type",keyword:"type",params:{type:"string"}};e===null?
e=[s]:e.push(s),n++}}if(t.url!==void 0){let r=t.url;if(typeof r=="string"){if(a(r)<1){const s={instancePath:p+"/select/url",schemaPath:"#/pr\
operties/select/properties/url/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),n++}}else{const s={instancePath:p+"\
/select/url",schemaPath:"#/properties/select/properties/url/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),n++}}if(t.
when!==void 0){let r=t.when;if(typeof r=="string"){if(a(r)<1){const s={instancePath:p+"/select/when",schemaPath:"#/properties/select/propert\
ies/when/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),n++}}else{const s={instancePath:p+"/select/when",schemaPath:"\
#/properties/select/properties/when/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),n++}}}else{const r={instancePath:p+
"/select",schemaPath:"#/properties/select/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),n++}}if(i.file!==void 0){let t=i.
file;if(typeof t=="string"){if(a(t)<1){const r={instancePath:p+"/file",schemaPath:"#/properties/file/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[r]:e.push(r),n++}}else{const r={instancePath:p+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type:"\
string"}};e===null?e=[r]:e.push(r),n++}}if(i.folder!==void 0){let t=i.folder;if(typeof t=="string"){if(a(t)<1){const r={instancePath:p+"/fol\
der",schemaPath:"#/properties/folder/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),n++}}else{const r={instancePath:p+
"/folder",schemaPath:"#/properties/folder/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),n++}}if(i.mirror!==void 0){let t=i.
mirror;if(typeof t=="string"){if(a(t)<1){const r={instancePath:p+"/mirror",schemaPath:"#/properties/mirror/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[r]:e.push(r),n++}}else{const r={instancePath:p+"/mirror",schemaPath:"#/properties/mirror/type",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),n++}}if(i.url!==void 0){let t=i.url;if(typeof t=="string"){if(a(t)<1){const r={instancePath:p+"/url",
schemaPath:"#/properties/url/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),n++}}else{const r={instancePath:p+"/u\
rl",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),n++}}if(i.skip!==void 0&&i.skip!==!0){
const t={instancePath:p+"/skip",schemaPath:"#/properties/skip/const",keyword:"const",params:{allowedValue:!0}};e===null?e=[t]:e.push(t),n++}
if(i.forbid!==void 0&&i.forbid!==!0){const t={instancePath:p+"/forbid",schemaPath:"#/properties/forbid/const",keyword:"const",params:{allowedValue:!0}};
e===null?e=[t]:e.push(t),n++}if(i.system!==void 0&&i.system!==!0){const t={instancePath:p+"/system",schemaPath:"#/properties/system/const",keyword:"\
const",params:{allowedValue:!0}};e===null?e=[t]:e.push(t),n++}if(i.sha256!==void 0){let t=i.sha256;if(typeof t=="string"){if(!q.test(t)){const r={
instancePath:p+"/sha256",schemaPath:"#/properties/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"}};e===null?e=[r]:e.push(
r),n++}}else{const r={instancePath:p+"/sha256",schemaPath:"#/properties/sha256/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.
push(r),n++}}if(i.size!==void 0){let t=i.size;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){const r={instancePath:p+"/size",schemaPath:"\
#/properties/size/type",keyword:"type",params:{type:"integer"}};e===null?e=[r]:e.push(r),n++}if(typeof t=="number"&&isFinite(t)){if(t>9007199254740991||
isNaN(t)){const r={instancePath:p+"/size",schemaPath:"#/properties/size/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};
e===null?e=[r]:e.push(r),n++}if(t<1||isNaN(t)){const r={instancePath:p+"/size",schemaPath:"#/properties/size/minimum",keyword:"minimum",params:{
comparison:">=",limit:1}};e===null?e=[r]:e.push(r),n++}}}if(i.reason!==void 0){let t=i.reason;if(typeof t=="string"){if(a(t)<1){const r={instancePath:p+
"/reason",schemaPath:"#/properties/reason/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),n++}}else{const r={instancePath:p+
"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),n++}}if(i.optional!==void 0&&
typeof i.optional!="boolean"){const t={instancePath:p+"/optional",schemaPath:"#/properties/optional/type",keyword:"type",params:{type:"boole\
an"}};e===null?e=[t]:e.push(t),n++}}else{const t={instancePath:p,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.
push(t),n++}return g.errors=e,n===0}g.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function v(i,{instancePath:p="",parentData:P,parentDataProperty:w,
rootData:c=i,dynamicAnchors:m={}}={}){let e=null,n=0;const l=v.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),
i&&typeof i=="object"&&!Array.isArray(i)){if(i["px-meta"]===void 0){const t={instancePath:p,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"px-meta"}};e===null?e=[t]:e.push(t),n++}for(const t in i)if(!(t==="px-meta"||t==="policy"||t==="override"||t==="download")){
const r={instancePath:p,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(
r),n++}if(i["px-meta"]!==void 0&&i["px-meta"]!==1){const t={instancePath:p+"/px-meta",schemaPath:"#/properties/px-meta/const",keyword:"const",
params:{allowedValue:1}};e===null?e=[t]:e.push(t),n++}if(i.policy!==void 0){let t=i.policy;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const r in t)
if(!(r==="vendoring"||r==="network"||r==="conflicts")){const s={instancePath:p+"/policy",schemaPath:"#/properties/policy/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),n++}if(t.vendoring!==void 0){let r=t.vendoring;if(!(r===
"allow"||r==="forbid"||r==="require")){const s={instancePath:p+"/policy/vendoring",schemaPath:"#/properties/policy/properties/vendoring/enum",
keyword:"enum",params:{allowedValues:L.properties.policy.properties.vendoring.enum}};e===null?e=[s]:e.push(s),n++}}if(t.network!==void 0){let r=t.
network;if(!(r==="allow"||r==="deny")){const s={instancePath:p+"/policy/network",schemaPath:"#/properties/policy/properties/network/enum",keyword:"\
enum",params:{allowedValues:L.properties.policy.properties.network.enum}};e===null?e=[s]:e.push(s),n++}}if(t.conflicts!==void 0){let r=t.conflicts;
if(!(r==="warn"||r==="deny")){const s={instancePath:p+"/policy/conflicts",schemaPath:"#/properties/policy/properties/conflicts/enum",keyword:"\
enum",params:{allowedValues:L.properties.policy.properties.conflicts.enum}};e===null?e=[s]:e.push(s),n++}}}else{const r={instancePath:p+"/po\
licy",schemaPath:"#/properties/policy/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),n++}}if(i.override!==void 0){let t=i.
override;if(Array.isArray(t)){const r=t.length;for(let s=0;s<r;s++)h(t[s],{instancePath:p+"/override/"+s,parentData:t,parentDataProperty:s,rootData:c,
dynamicAnchors:m})||(e=e===null?h.errors:e.concat(h.errors),n=e.length)}else{const r={instancePath:p+"/override",schemaPath:"#/properties/ov\
erride/type",keyword:"type",params:{type:"array"}};e===null?e=[r]:e.push(r),n++}}if(i.download!==void 0){let t=i.download;if(Array.isArray(t)){
const r=t.length;for(let s=0;s<r;s++)g(t[s],{instancePath:p+"/download/"+s,parentData:t,parentDataProperty:s,rootData:c,dynamicAnchors:m})||
(e=e===null?g.errors:e.concat(g.errors),n=e.length)}else{const r={instancePath:p+"/download",schemaPath:"#/properties/download/type",keyword:"\
type",params:{type:"array"}};e===null?e=[r]:e.push(r),n++}}}else{const t={instancePath:p,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"}};e===null?e=[t]:e.push(t),n++}return v.errors=e,n===0}v.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};export{I as validate};
