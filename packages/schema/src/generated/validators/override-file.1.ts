// Generated from packages/schema/schemas by `npm run generate -w packages/schema`. Do not edit.
// @ts-nocheck
import { textLength } from "../../validator-runtime.js";

const I=v,L={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"px-meta:override-file@1",type:"object",required:["px-meta"],additionalProperties:!1,
properties:{"px-meta":{const:1},policy:{type:"object",additionalProperties:!1,properties:{vendoring:{enum:["allow","forbid","require"]},network:{
enum:["allow","deny"]},conflicts:{enum:["warn","deny"]}}},shim:{type:"object",additionalProperties:!1,properties:{cargo:{type:"boolean"}}},override:{
type:"array",items:{$ref:"#/$defs/entry"}},download:{type:"array",items:{$ref:"#/$defs/download"}}},$defs:{entry:{type:"object",required:["s\
elect","fact"],additionalProperties:!1,properties:{select:{type:"object",additionalProperties:!1,properties:{crate:{type:"string",minLength:1},
version:{type:"string",minLength:1},links:{type:"string",minLength:1},when:{type:"string",minLength:1},domain:{enum:["target","host"]}}},fact:{
type:"string",minLength:1},default:{$ref:"#/$defs/fields"},set:{$ref:"#/$defs/fields"},unset:{type:"array",minItems:1,items:{type:"string"}},
require:{$ref:"#/$defs/fields"},waive:{anyOf:[{type:"string",minLength:1},{$ref:"#/$defs/fields"}]},append:{$ref:"#/$defs/lists"},prepend:{$ref:"\
#/$defs/lists"},remove:{$ref:"#/$defs/lists"},update:{$ref:"#/$defs/tables"},replace:{$ref:"#/$defs/fields"},reason:{type:"string",minLength:1},
until:{type:"string",pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},optional:{type:"boolean"}}},download:{type:"object",required:["select"],additionalProperties:!1,
properties:{select:{type:"object",minProperties:1,additionalProperties:!1,properties:{crate:{type:"string",minLength:1},version:{type:"strin\
g",minLength:1},id:{type:"string",minLength:1},host:{type:"string",minLength:1},url:{type:"string",minLength:1},when:{type:"string",minLength:1}}},
file:{type:"string",minLength:1},folder:{type:"string",minLength:1},mirror:{type:"string",minLength:1},url:{type:"string",minLength:1},skip:{
const:!0},forbid:{const:!0},system:{const:!0},sha256:{type:"string",pattern:"^[0-9a-f]{64}$"},size:{type:"integer",minimum:1,maximum:9007199254740991},
reason:{type:"string",minLength:1},optional:{type:"boolean"}}},fields:{type:"object",minProperties:1},lists:{type:"object",minProperties:1,additionalProperties:{
type:"array",minItems:1}},tables:{type:"object",minProperties:1,additionalProperties:{type:"object",minProperties:1}}}},b={type:"object",required:[
"select","fact"],additionalProperties:!1,properties:{select:{type:"object",additionalProperties:!1,properties:{crate:{type:"string",minLength:1},
version:{type:"string",minLength:1},links:{type:"string",minLength:1},when:{type:"string",minLength:1},domain:{enum:["target","host"]}}},fact:{
type:"string",minLength:1},default:{$ref:"#/$defs/fields"},set:{$ref:"#/$defs/fields"},unset:{type:"array",minItems:1,items:{type:"string"}},
require:{$ref:"#/$defs/fields"},waive:{anyOf:[{type:"string",minLength:1},{$ref:"#/$defs/fields"}]},append:{$ref:"#/$defs/lists"},prepend:{$ref:"\
#/$defs/lists"},remove:{$ref:"#/$defs/lists"},update:{$ref:"#/$defs/tables"},replace:{$ref:"#/$defs/fields"},reason:{type:"string",minLength:1},
until:{type:"string",pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},optional:{type:"boolean"}}},$=Object.prototype.hasOwnProperty,a=textLength,x={type:"\
object",minProperties:1};function f(n,{instancePath:p="",parentData:P,parentDataProperty:w,rootData:c=n,dynamicAnchors:m={}}={}){let e=null,
i=0;const l=f.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){if(Object.
keys(n).length<1){const t={instancePath:p,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[t]:e.push(t),i++}}else{
const t={instancePath:p,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),i++}return f.errors=e,i===0}f.evaluated=
{dynamicProps:!1,dynamicItems:!1};const O={type:"object",minProperties:1,additionalProperties:{type:"array",minItems:1}};function y(n,{instancePath:p="",
parentData:P,parentDataProperty:w,rootData:c=n,dynamicAnchors:m={}}={}){let e=null,i=0;const l=y.evaluated;if(l.dynamicProps&&(l.props=void 0),
l.dynamicItems&&(l.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){if(Object.keys(n).length<1){const t={instancePath:p,schemaPath:"#\
/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[t]:e.push(t),i++}for(const t in n){let r=n[t];if(Array.isArray(r)){if(r.
length<1){const s={instancePath:p+"/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/minItems",keyword:"minItem\
s",params:{limit:1}};e===null?e=[s]:e.push(s),i++}}else{const s={instancePath:p+"/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/a\
dditionalProperties/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),i++}}}else{const t={instancePath:p,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),i++}return y.errors=e,i===0}y.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
const z={type:"object",minProperties:1,additionalProperties:{type:"object",minProperties:1}};function u(n,{instancePath:p="",parentData:P,parentDataProperty:w,
rootData:c=n,dynamicAnchors:m={}}={}){let e=null,i=0;const l=u.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),
n&&typeof n=="object"&&!Array.isArray(n)){if(Object.keys(n).length<1){const t={instancePath:p,schemaPath:"#/minProperties",keyword:"minPrope\
rties",params:{limit:1}};e===null?e=[t]:e.push(t),i++}for(const t in n){let r=n[t];if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(
r).length<1){const s={instancePath:p+"/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/minProperties",keyword:"\
minProperties",params:{limit:1}};e===null?e=[s]:e.push(s),i++}}else{const s={instancePath:p+"/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/additionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),i++}}}else{const t={instancePath:p,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),i++}return u.errors=e,i===0}u.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
const D=new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$","u");function h(n,{instancePath:p="",parentData:P,parentDataProperty:w,rootData:c=n,dynamicAnchors:m={}}={}){
let e=null,i=0;const l=h.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),n&&typeof n=="object"&&!Array.isArray(
n)){if(n.select===void 0){const r={instancePath:p,schemaPath:"#/required",keyword:"required",params:{missingProperty:"select"}};e===null?e=[
r]:e.push(r),i++}if(n.fact===void 0){const r={instancePath:p,schemaPath:"#/required",keyword:"required",params:{missingProperty:"fact"}};e===
null?e=[r]:e.push(r),i++}for(const r in n)if(!$.call(b.properties,r)){const s={instancePath:p,schemaPath:"#/additionalProperties",keyword:"a\
dditionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),i++}if(n.select!==void 0){let r=n.select;if(r&&typeof r=="objec\
t"&&!Array.isArray(r)){for(const s in r)if(!(s==="crate"||s==="version"||s==="links"||s==="when"||s==="domain")){const o={instancePath:p+"/s\
elect",schemaPath:"#/properties/select/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[o]:e.
push(o),i++}if(r.crate!==void 0){let s=r.crate;if(typeof s=="string"){if(a(s)<1){const o={instancePath:p+"/select/crate",schemaPath:"#/prope\
rties/select/properties/crate/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[o]:e.push(o),i++}}else{const o={instancePath:p+"/\
select/crate",schemaPath:"#/properties/select/properties/crate/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),i++}}if(r.
version!==void 0){let s=r.version;if(typeof s=="string"){if(a(s)<1){const o={instancePath:p+"/select/version",schemaPath:"#/properties/selec\
t/properties/version/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[o]:e.push(o),i++}}else{const o={instancePath:p+"/select/ve\
rsion",schemaPath:"#/properties/select/properties/version/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),i++}}if(r.links!==
void 0){let s=r.links;if(typeof s=="string"){if(a(s)<1){const o={instancePath:p+"/select/links",schemaPath:"#/properties/select/properties/l\
inks/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[o]:e.push(o),i++}}else{const o={instancePath:p+"/select/links",schemaPath:"\
#/properties/select/properties/links/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),i++}}if(r.when!==void 0){let s=r.
when;if(typeof s=="string"){if(a(s)<1){const o={instancePath:p+"/select/when",schemaPath:"#/properties/select/properties/when/minLength",keyword:"\
minLength",params:{limit:1}};e===null?e=[o]:e.push(o),i++}}else{const o={instancePath:p+"/select/when",schemaPath:"#/properties/select/prope\
rties/when/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),i++}}if(r.domain!==void 0){let s=r.domain;if(!(s==="target"||
s==="host")){const o={instancePath:p+"/select/domain",schemaPath:"#/properties/select/properties/domain/enum",keyword:"enum",params:{allowedValues:b.
properties.select.properties.domain.enum}};e===null?e=[o]:e.push(o),i++}}}else{const s={instancePath:p+"/select",schemaPath:"#/properties/se\
lect/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),i++}}if(n.fact!==void 0){let r=n.fact;if(typeof r=="string"){if(a(
r)<1){const s={instancePath:p+"/fact",schemaPath:"#/properties/fact/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),
i++}}else{const s={instancePath:p+"/fact",schemaPath:"#/properties/fact/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),
i++}}if(n.default!==void 0&&(f(n.default,{instancePath:p+"/default",parentData:n,parentDataProperty:"default",rootData:c,dynamicAnchors:m})||
(e=e===null?f.errors:e.concat(f.errors),i=e.length)),n.set!==void 0&&(f(n.set,{instancePath:p+"/set",parentData:n,parentDataProperty:"set",rootData:c,
dynamicAnchors:m})||(e=e===null?f.errors:e.concat(f.errors),i=e.length)),n.unset!==void 0){let r=n.unset;if(Array.isArray(r)){if(r.length<1){
const o={instancePath:p+"/unset",schemaPath:"#/properties/unset/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[o]:e.push(o),i++}
const s=r.length;for(let o=0;o<s;o++)if(typeof r[o]!="string"){const k={instancePath:p+"/unset/"+o,schemaPath:"#/properties/unset/items/type",
keyword:"type",params:{type:"string"}};e===null?e=[k]:e.push(k),i++}}else{const s={instancePath:p+"/unset",schemaPath:"#/properties/unset/ty\
pe",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),i++}}if(n.require!==void 0&&(f(n.require,{instancePath:p+"/require",parentData:n,
parentDataProperty:"require",rootData:c,dynamicAnchors:m})||(e=e===null?f.errors:e.concat(f.errors),i=e.length)),n.waive!==void 0){let r=n.waive;
const s=i;let o=!1;const k=i;if(typeof r=="string"){if(a(r)<1){const d={instancePath:p+"/waive",schemaPath:"#/properties/waive/anyOf/0/minLe\
ngth",keyword:"minLength",params:{limit:1}};e===null?e=[d]:e.push(d),i++}}else{const d={instancePath:p+"/waive",schemaPath:"#/properties/wai\
ve/anyOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),i++}var t=k===i;o=o||t;const j=i;f(r,{instancePath:p+"/waiv\
e",parentData:n,parentDataProperty:"waive",rootData:c,dynamicAnchors:m})||(e=e===null?f.errors:e.concat(f.errors),i=e.length);var t=j===i;if(o=
o||t,o)i=s,e!==null&&(s?e.length=s:e=null);else{const d={instancePath:p+"/waive",schemaPath:"#/properties/waive/anyOf",keyword:"anyOf",params:{}};
e===null?e=[d]:e.push(d),i++}}if(n.append!==void 0&&(y(n.append,{instancePath:p+"/append",parentData:n,parentDataProperty:"append",rootData:c,
dynamicAnchors:m})||(e=e===null?y.errors:e.concat(y.errors),i=e.length)),n.prepend!==void 0&&(y(n.prepend,{instancePath:p+"/prepend",parentData:n,
parentDataProperty:"prepend",rootData:c,dynamicAnchors:m})||(e=e===null?y.errors:e.concat(y.errors),i=e.length)),n.remove!==void 0&&(y(n.remove,
{instancePath:p+"/remove",parentData:n,parentDataProperty:"remove",rootData:c,dynamicAnchors:m})||(e=e===null?y.errors:e.concat(y.errors),i=
e.length)),n.update!==void 0&&(u(n.update,{instancePath:p+"/update",parentData:n,parentDataProperty:"update",rootData:c,dynamicAnchors:m})||
(e=e===null?u.errors:e.concat(u.errors),i=e.length)),n.replace!==void 0&&(f(n.replace,{instancePath:p+"/replace",parentData:n,parentDataProperty:"\
replace",rootData:c,dynamicAnchors:m})||(e=e===null?f.errors:e.concat(f.errors),i=e.length)),n.reason!==void 0){let r=n.reason;if(typeof r==
"string"){if(a(r)<1){const s={instancePath:p+"/reason",schemaPath:"#/properties/reason/minLength",keyword:"minLength",params:{limit:1}};e===
null?e=[s]:e.push(s),i++}}else{const s={instancePath:p+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type:"string"}};
e===null?e=[s]:e.push(s),i++}}if(n.until!==void 0){let r=n.until;if(typeof r=="string"){if(!D.test(r)){const s={instancePath:p+"/until",schemaPath:"\
#/properties/until/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}};e===null?e=[s]:e.push(s),i++}}else{const s={instancePath:p+
"/until",schemaPath:"#/properties/until/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),i++}}if(n.optional!==void 0&&typeof n.
optional!="boolean"){const r={instancePath:p+"/optional",schemaPath:"#/properties/optional/type",keyword:"type",params:{type:"boolean"}};e===
null?e=[r]:e.push(r),i++}}else{const r={instancePath:p,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}
return h.errors=e,i===0}h.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};const A={type:"object",required:["select"],additionalProperties:!1,
properties:{select:{type:"object",minProperties:1,additionalProperties:!1,properties:{crate:{type:"string",minLength:1},version:{type:"strin\
g",minLength:1},id:{type:"string",minLength:1},host:{type:"string",minLength:1},url:{type:"string",minLength:1},when:{type:"string",minLength:1}}},
file:{type:"string",minLength:1},folder:{type:"string",minLength:1},mirror:{type:"string",minLength:1},url:{type:"string",minLength:1},skip:{
const:!0},forbid:{const:!0},system:{const:!0},sha256:{type:"string",pattern:"^[0-9a-f]{64}$"},size:{type:"integer",minimum:1,maximum:9007199254740991},
reason:{type:"string",minLength:1},optional:{type:"boolean"}}},q=new RegExp("^[0-9a-f]{64}$","u");function g(n,{instancePath:p="",parentData:P,
parentDataProperty:w,rootData:c=n,dynamicAnchors:m={}}={}){let e=null,i=0;const l=g.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&
(l.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){if(n.select===void 0){const t={instancePath:p,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"select"}};e===null?e=[t]:e.push(t),i++}for(const t in n)if(!$.call(A.properties,t)){const r={instancePath:p,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),i++}if(n.select!==
void 0){let t=n.select;if(t&&typeof t=="object"&&!Array.isArray(t)){if(Object.keys(t).length<1){const r={instancePath:p+"/select",schemaPath:"\
#/properties/select/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[r]:e.push(r),i++}for(const r in t)if(!(r==="crate"||
r==="version"||r==="id"||r==="host"||r==="url"||r==="when")){const s={instancePath:p+"/select",schemaPath:"#/properties/select/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),i++}if(t.crate!==void 0){let r=t.crate;if(typeof r==
"string"){if(a(r)<1){const s={instancePath:p+"/select/crate",schemaPath:"#/properties/select/properties/crate/minLength",keyword:"minLength",
params:{limit:1}};e===null?e=[s]:e.push(s),i++}}else{const s={instancePath:p+"/select/crate",schemaPath:"#/properties/select/properties/crat\
e/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),i++}}if(t.version!==void 0){let r=t.version;if(typeof r=="string"){if(a(
r)<1){const s={instancePath:p+"/select/version",schemaPath:"#/properties/select/properties/version/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[s]:e.push(s),i++}}else{const s={instancePath:p+"/select/version",schemaPath:"#/properties/select/properties/version/type",keyword:"\
type",params:{type:"string"}};e===null?e=[s]:e.push(s),i++}}if(t.id!==void 0){let r=t.id;if(typeof r=="string"){if(a(r)<1){const s={instancePath:p+
"/select/id",schemaPath:"#/properties/select/properties/id/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),i++}}else{
const s={instancePath:p+"/select/id",schemaPath:"#/properties/select/properties/id/type",keyword:"type",params:{type:"string"}};e===null?e=[
s]:e.push(s),i++}}if(t.host!==void 0){let r=t.host;if(typeof r=="string"){if(a(r)<1){const s={instancePath:p+"/select/host",schemaPath:"#/pr\
operties/select/properties/host/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),i++}}else{const s={instancePath:p+
"/select/host",schemaPath:"#/properties/select/properties/host/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),i++}}if(t.
url!==void 0){let r=t.url;if(typeof r=="string"){if(a(r)<1){const s={instancePath:p+"/select/url",schemaPath:"#/properties/select/properties\
/url/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),i++}}else{const s={instancePath:p+"/select/url",schemaPath:"#\
/properties/select/properties/url/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),i++}}if(t.when!==void 0){let r=t.when;
if(typeof r=="string"){if(a(r)<1){const s={instancePath:p+"/select/when",schemaPath:"#/properties/select/properties/when/minLength",keyword:"\
minLength",params:{limit:1}};e===null?e=[s]:e.push(s),i++}}else{const s={instancePath:p+"/select/when",schemaPath:"#/properties/select/prope\
rties/when/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),i++}}}else{const r={instancePath:p+"/select",schemaPath:"#/\
properties/select/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}}if(n.file!==void 0){let t=n.file;if(typeof t=="\
string"){if(a(t)<1){const r={instancePath:p+"/file",schemaPath:"#/properties/file/minLength",keyword:"minLength",params:{limit:1}};e===null?
e=[r]:e.push(r),i++}}else{const r={instancePath:p+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type:"string"}};e===null?
e=[r]:e.push(r),i++}}if(n.folder!==void 0){let t=n.folder;if(typeof t=="string"){if(a(t)<1){const r={instancePath:p+"/folder",schemaPath:"#/\
properties/folder/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),i++}}else{const r={instancePath:p+"/folder",schemaPath:"\
#/properties/folder/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}}if(n.mirror!==void 0){let t=n.mirror;if(typeof t==
"string"){if(a(t)<1){const r={instancePath:p+"/mirror",schemaPath:"#/properties/mirror/minLength",keyword:"minLength",params:{limit:1}};e===
null?e=[r]:e.push(r),i++}}else{const r={instancePath:p+"/mirror",schemaPath:"#/properties/mirror/type",keyword:"type",params:{type:"string"}};
e===null?e=[r]:e.push(r),i++}}if(n.url!==void 0){let t=n.url;if(typeof t=="string"){if(a(t)<1){const r={instancePath:p+"/url",schemaPath:"#/\
properties/url/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),i++}}else{const r={instancePath:p+"/url",schemaPath:"\
#/properties/url/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}}if(n.skip!==void 0&&n.skip!==!0){const t={instancePath:p+
"/skip",schemaPath:"#/properties/skip/const",keyword:"const",params:{allowedValue:!0}};e===null?e=[t]:e.push(t),i++}if(n.forbid!==void 0&&n.
forbid!==!0){const t={instancePath:p+"/forbid",schemaPath:"#/properties/forbid/const",keyword:"const",params:{allowedValue:!0}};e===null?e=[
t]:e.push(t),i++}if(n.system!==void 0&&n.system!==!0){const t={instancePath:p+"/system",schemaPath:"#/properties/system/const",keyword:"cons\
t",params:{allowedValue:!0}};e===null?e=[t]:e.push(t),i++}if(n.sha256!==void 0){let t=n.sha256;if(typeof t=="string"){if(!q.test(t)){const r={
instancePath:p+"/sha256",schemaPath:"#/properties/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"}};e===null?e=[r]:e.push(
r),i++}}else{const r={instancePath:p+"/sha256",schemaPath:"#/properties/sha256/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.
push(r),i++}}if(n.size!==void 0){let t=n.size;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){const r={instancePath:p+"/size",schemaPath:"\
#/properties/size/type",keyword:"type",params:{type:"integer"}};e===null?e=[r]:e.push(r),i++}if(typeof t=="number"&&isFinite(t)){if(t>9007199254740991||
isNaN(t)){const r={instancePath:p+"/size",schemaPath:"#/properties/size/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};
e===null?e=[r]:e.push(r),i++}if(t<1||isNaN(t)){const r={instancePath:p+"/size",schemaPath:"#/properties/size/minimum",keyword:"minimum",params:{
comparison:">=",limit:1}};e===null?e=[r]:e.push(r),i++}}}if(n.reason!==void 0){let t=n.reason;if(typeof t=="string"){if(a(t)<1){const r={instancePath:p+
"/reason",schemaPath:"#/properties/reason/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),i++}}else{const r={instancePath:p+
"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}}if(n.optional!==void 0&&
typeof n.optional!="boolean"){const t={instancePath:p+"/optional",schemaPath:"#/properties/optional/type",keyword:"type",params:{type:"boole\
an"}};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:p,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.
push(t),i++}return g.errors=e,i===0}g.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function v(n,{instancePath:p="",parentData:P,parentDataProperty:w,
rootData:c=n,dynamicAnchors:m={}}={}){let e=null,i=0;const l=v.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),
n&&typeof n=="object"&&!Array.isArray(n)){if(n["px-meta"]===void 0){const t={instancePath:p,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"px-meta"}};e===null?e=[t]:e.push(t),i++}for(const t in n)if(!(t==="px-meta"||t==="policy"||t==="shim"||t==="override"||t===
"download")){const r={instancePath:p,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?
e=[r]:e.push(r),i++}if(n["px-meta"]!==void 0&&n["px-meta"]!==1){const t={instancePath:p+"/px-meta",schemaPath:"#/properties/px-meta/const",keyword:"\
const",params:{allowedValue:1}};e===null?e=[t]:e.push(t),i++}if(n.policy!==void 0){let t=n.policy;if(t&&typeof t=="object"&&!Array.isArray(t)){
for(const r in t)if(!(r==="vendoring"||r==="network"||r==="conflicts")){const s={instancePath:p+"/policy",schemaPath:"#/properties/policy/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),i++}if(t.vendoring!==void 0){let r=t.
vendoring;if(!(r==="allow"||r==="forbid"||r==="require")){const s={instancePath:p+"/policy/vendoring",schemaPath:"#/properties/policy/proper\
ties/vendoring/enum",keyword:"enum",params:{allowedValues:L.properties.policy.properties.vendoring.enum}};e===null?e=[s]:e.push(s),i++}}if(t.
network!==void 0){let r=t.network;if(!(r==="allow"||r==="deny")){const s={instancePath:p+"/policy/network",schemaPath:"#/properties/policy/p\
roperties/network/enum",keyword:"enum",params:{allowedValues:L.properties.policy.properties.network.enum}};e===null?e=[s]:e.push(s),i++}}if(t.
conflicts!==void 0){let r=t.conflicts;if(!(r==="warn"||r==="deny")){const s={instancePath:p+"/policy/conflicts",schemaPath:"#/properties/pol\
icy/properties/conflicts/enum",keyword:"enum",params:{allowedValues:L.properties.policy.properties.conflicts.enum}};e===null?e=[s]:e.push(s),
i++}}}else{const r={instancePath:p+"/policy",schemaPath:"#/properties/policy/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(
r),i++}}if(n.shim!==void 0){let t=n.shim;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const r in t)if(r!=="cargo"){const s={instancePath:p+
"/shim",schemaPath:"#/properties/shim/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(
s),i++}if(t.cargo!==void 0&&typeof t.cargo!="boolean"){const r={instancePath:p+"/shim/cargo",schemaPath:"#/properties/shim/properties/cargo/\
type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),i++}}else{const r={instancePath:p+"/shim",schemaPath:"#/properties/sh\
im/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}}if(n.override!==void 0){let t=n.override;if(Array.isArray(t)){
const r=t.length;for(let s=0;s<r;s++)h(t[s],{instancePath:p+"/override/"+s,parentData:t,parentDataProperty:s,rootData:c,dynamicAnchors:m})||
(e=e===null?h.errors:e.concat(h.errors),i=e.length)}else{const r={instancePath:p+"/override",schemaPath:"#/properties/override/type",keyword:"\
type",params:{type:"array"}};e===null?e=[r]:e.push(r),i++}}if(n.download!==void 0){let t=n.download;if(Array.isArray(t)){const r=t.length;for(let s=0;s<
r;s++)g(t[s],{instancePath:p+"/download/"+s,parentData:t,parentDataProperty:s,rootData:c,dynamicAnchors:m})||(e=e===null?g.errors:e.concat(g.
errors),i=e.length)}else{const r={instancePath:p+"/download",schemaPath:"#/properties/download/type",keyword:"type",params:{type:"array"}};e===
null?e=[r]:e.push(r),i++}}}else{const t={instancePath:p,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),
i++}return v.errors=e,i===0}v.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};export{I as validate};
