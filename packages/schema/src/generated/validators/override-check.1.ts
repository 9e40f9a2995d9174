// Generated from packages/schema/schemas by `npm run generate -w packages/schema`. Do not edit.
// @ts-nocheck
import { textLength } from "../../validator-runtime.js";

const _=L,I={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"px-meta:override-check@1",type:"object",required:["px-meta","layers",
"effects","asks","problems"],properties:{"px-meta":{const:"override-check@1"},layers:{type:"array",items:{type:"object",required:["kind","pl\
ace","overrides"],properties:{kind:{$ref:"#/$defs/layer-kind"},place:{type:"string"},policy:{type:"object"},overrides:{type:"integer",minimum:0}}}},
effects:{type:"array",items:{type:"object",required:["at","select","schema","name","operator","pointer","facts"],properties:{at:{$ref:"#/$de\
fs/place"},select:{$ref:"#/$defs/select"},schema:{$ref:"#/$defs/schema-id"},name:{$ref:"#/$defs/fact-name"},operator:{type:"string"},pointer:{
$ref:"#/$defs/pointer"},value:{},useless:{enum:["same","shadowed","unread"]},facts:{type:"array",items:{type:"object",required:["package","t\
arget","changed"],properties:{package:{$ref:"#/$defs/known-package"},target:{type:"string"},changed:{type:"boolean"},"shadowed-by":{$ref:"#/\
$defs/place"}}}}}}},downloads:{type:"array",items:{type:"object",required:["at","select","does","downloads"],properties:{at:{$ref:"#/$defs/p\
lace"},select:{type:"object"},does:{enum:["file","folder","mirror","url","skip","forbid","system"]},downloads:{type:"array",items:{type:"str\
ing"}},useless:{const:"shadowed"}}}},asks:{type:"object",required:["env","unset","tables","reaches"],properties:{env:{type:"object",additionalProperties:{
type:"string"}},unset:{type:"array",items:{type:"string"}},tables:{type:"array",items:{type:"object",required:["triple","links","keys"],properties:{
triple:{type:"string"},links:{type:"string"},keys:{type:"object"}}}},reaches:{type:"array",items:{type:"object",required:["package","means",
"because","dependents"],properties:{package:{type:"string",minLength:1},means:{type:"string"},because:{type:"array",items:{$ref:"#/$defs/pla\
ce"}},dependents:{type:"integer",minimum:0}}}}}},problems:{type:"array",items:{$ref:"#/$defs/problem"}}},$defs:{place:{type:"object",required:[
"kind","place"],properties:{kind:{$ref:"#/$defs/layer-kind"},place:{type:"string"},line:{type:"integer",minimum:1},column:{type:"integer",minimum:1}}},
domain:{enum:["target","host"]},"fact-name":{type:"string",minLength:1,maxLength:128},"known-package":{type:"object",required:["id","name","\
version"],properties:{id:{type:"string",minLength:1},name:{type:"string",minLength:1},version:{type:"string"},links:{type:["string","null"]}}},
"layer-kind":{enum:["workspace","site","compiled","environment","command-line"]},pointer:{type:"string",pattern:"^(/([^~/]|~[01])*)*$"},problem:{
type:"object",required:["kind","message"],properties:{kind:{type:"string",minLength:1},severity:{enum:["error","warning","note"]},message:{type:"\
string"}}},"schema-id":{type:"string",pattern:"^([a-z0-9][a-z0-9_-]{0,63}:)?[a-z][a-z0-9-]{0,63}@[1-9][0-9]{0,3}$"},select:{type:"object",properties:{
crate:{type:"string"},version:{type:"string"},links:{type:"string"},when:{type:"string"},domain:{$ref:"#/$defs/domain"}}}}},x={enum:["worksp\
ace","site","compiled","environment","command-line"]};function w(a,{instancePath:t="",parentData:k,parentDataProperty:g,rootData:y=a,dynamicAnchors:u={}}={}){
let e=null,s=0;const d=w.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),!(a==="workspace"||a==="site"||a==="\
compiled"||a==="environment"||a==="command-line")){const r={instancePath:t,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:x.enum}};
e===null?e=[r]:e.push(r),s++}return w.errors=e,s===0}w.evaluated={dynamicProps:!1,dynamicItems:!1};const R={type:"object",required:["kind","\
place"],properties:{kind:{$ref:"#/$defs/layer-kind"},place:{type:"string"},line:{type:"integer",minimum:1},column:{type:"integer",minimum:1}}};
function h(a,{instancePath:t="",parentData:k,parentDataProperty:g,rootData:y=a,dynamicAnchors:u={}}={}){let e=null,s=0;const d=h.evaluated;if(d.
dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.kind===void 0){const r={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"}};e===null?e=[r]:e.push(r),s++}if(a.place===void 0){const r={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"place"}};e===null?e=[r]:e.push(r),s++}if(a.kind!==void 0&&(w(a.kind,{instancePath:t+
"/kind",parentData:a,parentDataProperty:"kind",rootData:y,dynamicAnchors:u})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),a.place!==
void 0&&typeof a.place!="string"){const r={instancePath:t+"/place",schemaPath:"#/properties/place/type",keyword:"type",params:{type:"string"}};
e===null?e=[r]:e.push(r),s++}if(a.line!==void 0){let r=a.line;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const p={instancePath:t+
"/line",schemaPath:"#/properties/line/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),s++}if(typeof r=="number"&&isFinite(
r)&&(r<1||isNaN(r))){const p={instancePath:t+"/line",schemaPath:"#/properties/line/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};
e===null?e=[p]:e.push(p),s++}}if(a.column!==void 0){let r=a.column;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const p={instancePath:t+
"/column",schemaPath:"#/properties/column/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),s++}if(typeof r=="number"&&
isFinite(r)&&(r<1||isNaN(r))){const p={instancePath:t+"/column",schemaPath:"#/properties/column/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1}};e===null?e=[p]:e.push(p),s++}}}else{const r={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[r]:e.push(r),s++}return h.errors=e,s===0}h.evaluated={props:{kind:!0,place:!0,line:!0,column:!0},dynamicProps:!1,dynamicItems:!1};const B={
type:"object",properties:{crate:{type:"string"},version:{type:"string"},links:{type:"string"},when:{type:"string"},domain:{$ref:"#/$defs/dom\
ain"}}},z={enum:["target","host"]};function P(a,{instancePath:t="",parentData:k,parentDataProperty:g,rootData:y=a,dynamicAnchors:u={}}={}){let e=null,
s=0;const d=P.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),!(a==="target"||a==="host")){const r={instancePath:t,
schemaPath:"#/enum",keyword:"enum",params:{allowedValues:z.enum}};e===null?e=[r]:e.push(r),s++}return P.errors=e,s===0}P.evaluated={dynamicProps:!1,
dynamicItems:!1};function b(a,{instancePath:t="",parentData:k,parentDataProperty:g,rootData:y=a,dynamicAnchors:u={}}={}){let e=null,s=0;const d=b.
evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.crate!==void 0&&
typeof a.crate!="string"){const r={instancePath:t+"/crate",schemaPath:"#/properties/crate/type",keyword:"type",params:{type:"string"}};e===null?
e=[r]:e.push(r),s++}if(a.version!==void 0&&typeof a.version!="string"){const r={instancePath:t+"/version",schemaPath:"#/properties/version/t\
ype",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(a.links!==void 0&&typeof a.links!="string"){const r={instancePath:t+
"/links",schemaPath:"#/properties/links/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(a.when!==void 0&&typeof a.
when!="string"){const r={instancePath:t+"/when",schemaPath:"#/properties/when/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.
push(r),s++}a.domain!==void 0&&(P(a.domain,{instancePath:t+"/domain",parentData:a,parentDataProperty:"domain",rootData:y,dynamicAnchors:u})||
(e=e===null?P.errors:e.concat(P.errors),s=e.length))}else{const r={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};
e===null?e=[r]:e.push(r),s++}return b.errors=e,s===0}b.evaluated={props:{crate:!0,version:!0,links:!0,when:!0,domain:!0},dynamicProps:!1,dynamicItems:!1};
const C={type:"string",pattern:"^([a-z0-9][a-z0-9_-]{0,63}:)?[a-z][a-z0-9-]{0,63}@[1-9][0-9]{0,3}$"},N=new RegExp("^([a-z0-9][a-z0-9_-]{0,63\
}:)?[a-z][a-z0-9-]{0,63}@[1-9][0-9]{0,3}$","u");function v(a,{instancePath:t="",parentData:k,parentDataProperty:g,rootData:y=a,dynamicAnchors:u={}}={}){
let e=null,s=0;const d=v.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),typeof a=="string"){if(!N.test(a)){const r={
instancePath:t,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^([a-z0-9][a-z0-9_-]{0,63}:)?[a-z][a-z0-9-]{0,63}@[1-9][0-9]{0,3}$"}};
e===null?e=[r]:e.push(r),s++}}else{const r={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(
r),s++}return v.errors=e,s===0}v.evaluated={dynamicProps:!1,dynamicItems:!1};const G={type:"string",minLength:1,maxLength:128},q=textLength;
function j(a,{instancePath:t="",parentData:k,parentDataProperty:g,rootData:y=a,dynamicAnchors:u={}}={}){let e=null,s=0;const d=j.evaluated;if(d.
dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),typeof a=="string"){if(q(a)>128){const r={instancePath:t,schemaPath:"#/maxLe\
ngth",keyword:"maxLength",params:{limit:128}};e===null?e=[r]:e.push(r),s++}if(q(a)<1){const r={instancePath:t,schemaPath:"#/minLength",keyword:"\
minLength",params:{limit:1}};e===null?e=[r]:e.push(r),s++}}else{const r={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"str\
ing"}};e===null?e=[r]:e.push(r),s++}return j.errors=e,s===0}j.evaluated={dynamicProps:!1,dynamicItems:!1};const H={type:"string",pattern:"^(\
/([^~/]|~[01])*)*$"},E=new RegExp("^(/([^~/]|~[01])*)*$","u");function A(a,{instancePath:t="",parentData:k,parentDataProperty:g,rootData:y=a,
dynamicAnchors:u={}}={}){let e=null,s=0;const d=A.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),typeof a=="\
string"){if(!E.test(a)){const r={instancePath:t,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(/([^~/]|~[01])*)*$"}};e===null?e=
[r]:e.push(r),s++}}else{const r={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}return A.
errors=e,s===0}A.evaluated={dynamicProps:!1,dynamicItems:!1};const F={type:"object",required:["id","name","version"],properties:{id:{type:"s\
tring",minLength:1},name:{type:"string",minLength:1},version:{type:"string"},links:{type:["string","null"]}}};function D(a,{instancePath:t="",
parentData:k,parentDataProperty:g,rootData:y=a,dynamicAnchors:u={}}={}){let e=null,s=0;const d=D.evaluated;if(d.dynamicProps&&(d.props=void 0),
d.dynamicItems&&(d.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.id===void 0){const r={instancePath:t,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"id"}};e===null?e=[r]:e.push(r),s++}if(a.name===void 0){const r={instancePath:t,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),s++}if(a.version===void 0){const r={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"version"}};e===null?e=[r]:e.push(r),s++}if(a.id!==void 0){let r=a.id;if(typeof r=="s\
tring"){if(q(r)<1){const p={instancePath:t+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[p]:
e.push(p),s++}}else{const p={instancePath:t+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.
push(p),s++}}if(a.name!==void 0){let r=a.name;if(typeof r=="string"){if(q(r)<1){const p={instancePath:t+"/name",schemaPath:"#/properties/nam\
e/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[p]:e.push(p),s++}}else{const p={instancePath:t+"/name",schemaPath:"#/properti\
es/name/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),s++}}if(a.version!==void 0&&typeof a.version!="string"){const r={
instancePath:t+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(a.links!==
void 0){let r=a.links;if(typeof r!="string"&&r!==null){const p={instancePath:t+"/links",schemaPath:"#/properties/links/type",keyword:"type",
params:{type:F.properties.links.type}};e===null?e=[p]:e.push(p),s++}}}else{const r={instancePath:t,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[r]:e.push(r),s++}return D.errors=e,s===0}D.evaluated={props:{id:!0,name:!0,version:!0,links:!0},dynamicProps:!1,
dynamicItems:!1};const V={type:"object",required:["kind","message"],properties:{kind:{type:"string",minLength:1},severity:{enum:["error","wa\
rning","note"]},message:{type:"string"}}};function $(a,{instancePath:t="",parentData:k,parentDataProperty:g,rootData:y=a,dynamicAnchors:u={}}={}){
let e=null,s=0;const d=$.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),a&&typeof a=="object"&&!Array.isArray(
a)){if(a.kind===void 0){const r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"}};e===null?e=[r]:e.
push(r),s++}if(a.message===void 0){const r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"message"}};e===
null?e=[r]:e.push(r),s++}if(a.kind!==void 0){let r=a.kind;if(typeof r=="string"){if(q(r)<1){const p={instancePath:t+"/kind",schemaPath:"#/pr\
operties/kind/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[p]:e.push(p),s++}}else{const p={instancePath:t+"/kind",schemaPath:"\
#/properties/kind/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),s++}}if(a.severity!==void 0){let r=a.severity;if(!(r===
"error"||r==="warning"||r==="note")){const p={instancePath:t+"/severity",schemaPath:"#/properties/severity/enum",keyword:"enum",params:{allowedValues:V.
properties.severity.enum}};e===null?e=[p]:e.push(p),s++}}if(a.message!==void 0&&typeof a.message!="string"){const r={instancePath:t+"/messag\
e",schemaPath:"#/properties/message/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}}else{const r={instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return $.errors=e,s===0}$.evaluated={props:{kind:!0,
severity:!0,message:!0},dynamicProps:!1,dynamicItems:!1};function L(a,{instancePath:t="",parentData:k,parentDataProperty:g,rootData:y=a,dynamicAnchors:u={}}={}){
let e=null,s=0;const d=L.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),a&&typeof a=="object"&&!Array.isArray(
a)){if(a["px-meta"]===void 0){const r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"px-meta"}};e===null?
e=[r]:e.push(r),s++}if(a.layers===void 0){const r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"layers"}};
e===null?e=[r]:e.push(r),s++}if(a.effects===void 0){const r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
effects"}};e===null?e=[r]:e.push(r),s++}if(a.asks===void 0){const r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
asks"}};e===null?e=[r]:e.push(r),s++}if(a.problems===void 0){const r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
problems"}};e===null?e=[r]:e.push(r),s++}if(a["px-meta"]!==void 0&&a["px-meta"]!=="override-check@1"){const r={instancePath:t+"/px-meta",schemaPath:"\
#/properties/px-meta/const",keyword:"const",params:{allowedValue:"override-check@1"}};e===null?e=[r]:e.push(r),s++}if(a.layers!==void 0){let r=a.
layers;if(Array.isArray(r)){const p=r.length;for(let l=0;l<p;l++){let n=r[l];if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.kind===void 0){
const i={instancePath:t+"/layers/"+l,schemaPath:"#/properties/layers/items/required",keyword:"required",params:{missingProperty:"kind"}};e===
null?e=[i]:e.push(i),s++}if(n.place===void 0){const i={instancePath:t+"/layers/"+l,schemaPath:"#/properties/layers/items/required",keyword:"\
required",params:{missingProperty:"place"}};e===null?e=[i]:e.push(i),s++}if(n.overrides===void 0){const i={instancePath:t+"/layers/"+l,schemaPath:"\
#/properties/layers/items/required",keyword:"required",params:{missingProperty:"overrides"}};e===null?e=[i]:e.push(i),s++}if(n.kind!==void 0&&
(w(n.kind,{instancePath:t+"/layers/"+l+"/kind",parentData:n,parentDataProperty:"kind",rootData:y,dynamicAnchors:u})||(e=e===null?w.errors:e.
concat(w.errors),s=e.length)),n.place!==void 0&&typeof n.place!="string"){const i={instancePath:t+"/layers/"+l+"/place",schemaPath:"#/proper\
ties/layers/items/properties/place/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),s++}if(n.policy!==void 0){let i=n.policy;
if(!(i&&typeof i=="object"&&!Array.isArray(i))){const o={instancePath:t+"/layers/"+l+"/policy",schemaPath:"#/properties/layers/items/propert\
ies/policy/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),s++}}if(n.overrides!==void 0){let i=n.overrides;if(!(typeof i==
"number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){const o={instancePath:t+"/layers/"+l+"/overrides",schemaPath:"#/properties/layers/items/propertie\
s/overrides/type",keyword:"type",params:{type:"integer"}};e===null?e=[o]:e.push(o),s++}if(typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i))){
const o={instancePath:t+"/layers/"+l+"/overrides",schemaPath:"#/properties/layers/items/properties/overrides/minimum",keyword:"minimum",params:{
comparison:">=",limit:0}};e===null?e=[o]:e.push(o),s++}}}else{const i={instancePath:t+"/layers/"+l,schemaPath:"#/properties/layers/items/typ\
e",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),s++}}}else{const p={instancePath:t+"/layers",schemaPath:"#/properties/lay\
ers/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),s++}}if(a.effects!==void 0){let r=a.effects;if(Array.isArray(r)){const p=r.
length;for(let l=0;l<p;l++){let n=r[l];if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.at===void 0){const i={instancePath:t+"/effects/"+l,
schemaPath:"#/properties/effects/items/required",keyword:"required",params:{missingProperty:"at"}};e===null?e=[i]:e.push(i),s++}if(n.select===
void 0){const i={instancePath:t+"/effects/"+l,schemaPath:"#/properties/effects/items/required",keyword:"required",params:{missingProperty:"s\
elect"}};e===null?e=[i]:e.push(i),s++}if(n.schema===void 0){const i={instancePath:t+"/effects/"+l,schemaPath:"#/properties/effects/items/req\
uired",keyword:"required",params:{missingProperty:"schema"}};e===null?e=[i]:e.push(i),s++}if(n.name===void 0){const i={instancePath:t+"/effe\
cts/"+l,schemaPath:"#/properties/effects/items/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[i]:e.push(i),s++}if(n.
operator===void 0){const i={instancePath:t+"/effects/"+l,schemaPath:"#/properties/effects/items/required",keyword:"required",params:{missingProperty:"\
operator"}};e===null?e=[i]:e.push(i),s++}if(n.pointer===void 0){const i={instancePath:t+"/effects/"+l,schemaPath:"#/properties/effects/items\
/required",keyword:"required",params:{missingProperty:"pointer"}};e===null?e=[i]:e.push(i),s++}if(n.facts===void 0){const i={instancePath:t+
"/effects/"+l,schemaPath:"#/properties/effects/items/required",keyword:"required",params:{missingProperty:"facts"}};e===null?e=[i]:e.push(i),
s++}if(n.at!==void 0&&(h(n.at,{instancePath:t+"/effects/"+l+"/at",parentData:n,parentDataProperty:"at",rootData:y,dynamicAnchors:u})||(e=e===
null?h.errors:e.concat(h.errors),s=e.length)),n.select!==void 0&&(b(n.select,{instancePath:t+"/effects/"+l+"/select",parentData:n,parentDataProperty:"\
select",rootData:y,dynamicAnchors:u})||(e=e===null?b.errors:e.concat(b.errors),s=e.length)),n.schema!==void 0&&(v(n.schema,{instancePath:t+"\
/effects/"+l+"/schema",parentData:n,parentDataProperty:"schema",rootData:y,dynamicAnchors:u})||(e=e===null?v.errors:e.concat(v.errors),s=e.length)),
n.name!==void 0&&(j(n.name,{instancePath:t+"/effects/"+l+"/name",parentData:n,parentDataProperty:"name",rootData:y,dynamicAnchors:u})||(e=e===
null?j.errors:e.concat(j.errors),s=e.length)),n.operator!==void 0&&typeof n.operator!="string"){const i={instancePath:t+"/effects/"+l+"/oper\
ator",schemaPath:"#/properties/effects/items/properties/operator/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),s++}if(n.
pointer!==void 0&&(A(n.pointer,{instancePath:t+"/effects/"+l+"/pointer",parentData:n,parentDataProperty:"pointer",rootData:y,dynamicAnchors:u})||
(e=e===null?A.errors:e.concat(A.errors),s=e.length)),n.useless!==void 0){let i=n.useless;if(!(i==="same"||i==="shadowed"||i==="unread")){const o={
instancePath:t+"/effects/"+l+"/useless",schemaPath:"#/properties/effects/items/properties/useless/enum",keyword:"enum",params:{allowedValues:I.
properties.effects.items.properties.useless.enum}};e===null?e=[o]:e.push(o),s++}}if(n.facts!==void 0){let i=n.facts;if(Array.isArray(i)){const o=i.
length;for(let f=0;f<o;f++){let m=i[f];if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.package===void 0){const c={instancePath:t+"/effects\
/"+l+"/facts/"+f,schemaPath:"#/properties/effects/items/properties/facts/items/required",keyword:"required",params:{missingProperty:"package"}};
e===null?e=[c]:e.push(c),s++}if(m.target===void 0){const c={instancePath:t+"/effects/"+l+"/facts/"+f,schemaPath:"#/properties/effects/items/\
properties/facts/items/required",keyword:"required",params:{missingProperty:"target"}};e===null?e=[c]:e.push(c),s++}if(m.changed===void 0){const c={
instancePath:t+"/effects/"+l+"/facts/"+f,schemaPath:"#/properties/effects/items/properties/facts/items/required",keyword:"required",params:{
missingProperty:"changed"}};e===null?e=[c]:e.push(c),s++}if(m.package!==void 0&&(D(m.package,{instancePath:t+"/effects/"+l+"/facts/"+f+"/pac\
kage",parentData:m,parentDataProperty:"package",rootData:y,dynamicAnchors:u})||(e=e===null?D.errors:e.concat(D.errors),s=e.length)),m.target!==
void 0&&typeof m.target!="string"){const c={instancePath:t+"/effects/"+l+"/facts/"+f+"/target",schemaPath:"#/properties/effects/items/proper\
ties/facts/items/properties/target/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),s++}if(m.changed!==void 0&&typeof m.
changed!="boolean"){const c={instancePath:t+"/effects/"+l+"/facts/"+f+"/changed",schemaPath:"#/properties/effects/items/properties/facts/ite\
ms/properties/changed/type",keyword:"type",params:{type:"boolean"}};e===null?e=[c]:e.push(c),s++}m["shadowed-by"]!==void 0&&(h(m["shadowed-b\
y"],{instancePath:t+"/effects/"+l+"/facts/"+f+"/shadowed-by",parentData:m,parentDataProperty:"shadowed-by",rootData:y,dynamicAnchors:u})||(e=
e===null?h.errors:e.concat(h.errors),s=e.length))}else{const c={instancePath:t+"/effects/"+l+"/facts/"+f,schemaPath:"#/properties/effects/it\
ems/properties/facts/items/type",keyword:"type",params:{type:"object"}};e===null?e=[c]:e.push(c),s++}}}else{const o={instancePath:t+"/effect\
s/"+l+"/facts",schemaPath:"#/properties/effects/items/properties/facts/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),
s++}}}else{const i={instancePath:t+"/effects/"+l,schemaPath:"#/properties/effects/items/type",keyword:"type",params:{type:"object"}};e===null?
e=[i]:e.push(i),s++}}}else{const p={instancePath:t+"/effects",schemaPath:"#/properties/effects/type",keyword:"type",params:{type:"array"}};e===
null?e=[p]:e.push(p),s++}}if(a.downloads!==void 0){let r=a.downloads;if(Array.isArray(r)){const p=r.length;for(let l=0;l<p;l++){let n=r[l];if(n&&
typeof n=="object"&&!Array.isArray(n)){if(n.at===void 0){const i={instancePath:t+"/downloads/"+l,schemaPath:"#/properties/downloads/items/re\
quired",keyword:"required",params:{missingProperty:"at"}};e===null?e=[i]:e.push(i),s++}if(n.select===void 0){const i={instancePath:t+"/downl\
oads/"+l,schemaPath:"#/properties/downloads/items/required",keyword:"required",params:{missingProperty:"select"}};e===null?e=[i]:e.push(i),s++}
if(n.does===void 0){const i={instancePath:t+"/downloads/"+l,schemaPath:"#/properties/downloads/items/required",keyword:"required",params:{missingProperty:"\
does"}};e===null?e=[i]:e.push(i),s++}if(n.downloads===void 0){const i={instancePath:t+"/downloads/"+l,schemaPath:"#/properties/downloads/ite\
ms/required",keyword:"required",params:{missingProperty:"downloads"}};e===null?e=[i]:e.push(i),s++}if(n.at!==void 0&&(h(n.at,{instancePath:t+
"/downloads/"+l+"/at",parentData:n,parentDataProperty:"at",rootData:y,dynamicAnchors:u})||(e=e===null?h.errors:e.concat(h.errors),s=e.length)),
n.select!==void 0){let i=n.select;if(!(i&&typeof i=="object"&&!Array.isArray(i))){const o={instancePath:t+"/downloads/"+l+"/select",schemaPath:"\
#/properties/downloads/items/properties/select/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),s++}}if(n.does!==void 0){
let i=n.does;if(!(i==="file"||i==="folder"||i==="mirror"||i==="url"||i==="skip"||i==="forbid"||i==="system")){const o={instancePath:t+"/down\
loads/"+l+"/does",schemaPath:"#/properties/downloads/items/properties/does/enum",keyword:"enum",params:{allowedValues:I.properties.downloads.
items.properties.does.enum}};e===null?e=[o]:e.push(o),s++}}if(n.downloads!==void 0){let i=n.downloads;if(Array.isArray(i)){const o=i.length;
for(let f=0;f<o;f++)if(typeof i[f]!="string"){const m={instancePath:t+"/downloads/"+l+"/downloads/"+f,schemaPath:"#/properties/downloads/ite\
ms/properties/downloads/items/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),s++}}else{const o={instancePath:t+"/down\
loads/"+l+"/downloads",schemaPath:"#/properties/downloads/items/properties/downloads/type",keyword:"type",params:{type:"array"}};e===null?e=
[o]:e.push(o),s++}}if(n.useless!==void 0&&n.useless!=="shadowed"){const i={instancePath:t+"/downloads/"+l+"/useless",schemaPath:"#/propertie\
s/downloads/items/properties/useless/const",keyword:"const",params:{allowedValue:"shadowed"}};e===null?e=[i]:e.push(i),s++}}else{const i={instancePath:t+
"/downloads/"+l,schemaPath:"#/properties/downloads/items/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),s++}}}else{const p={
instancePath:t+"/downloads",schemaPath:"#/properties/downloads/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),s++}}if(a.
asks!==void 0){let r=a.asks;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.env===void 0){const p={instancePath:t+"/asks",schemaPath:"#/pr\
operties/asks/required",keyword:"required",params:{missingProperty:"env"}};e===null?e=[p]:e.push(p),s++}if(r.unset===void 0){const p={instancePath:t+
"/asks",schemaPath:"#/properties/asks/required",keyword:"required",params:{missingProperty:"unset"}};e===null?e=[p]:e.push(p),s++}if(r.tables===
void 0){const p={instancePath:t+"/asks",schemaPath:"#/properties/asks/required",keyword:"required",params:{missingProperty:"tables"}};e===null?
e=[p]:e.push(p),s++}if(r.reaches===void 0){const p={instancePath:t+"/asks",schemaPath:"#/properties/asks/required",keyword:"required",params:{
missingProperty:"reaches"}};e===null?e=[p]:e.push(p),s++}if(r.env!==void 0){let p=r.env;if(p&&typeof p=="object"&&!Array.isArray(p)){for(const l in p)
if(typeof p[l]!="string"){const n={instancePath:t+"/asks/env/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/asks/proper\
ties/env/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}else{const l={instancePath:t+"/asks\
/env",schemaPath:"#/properties/asks/properties/env/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),s++}}if(r.unset!==void 0){
let p=r.unset;if(Array.isArray(p)){const l=p.length;for(let n=0;n<l;n++)if(typeof p[n]!="string"){const i={instancePath:t+"/asks/unset/"+n,schemaPath:"\
#/properties/asks/properties/unset/items/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),s++}}else{const l={instancePath:t+
"/asks/unset",schemaPath:"#/properties/asks/properties/unset/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),s++}}if(r.
tables!==void 0){let p=r.tables;if(Array.isArray(p)){const l=p.length;for(let n=0;n<l;n++){let i=p[n];if(i&&typeof i=="object"&&!Array.isArray(
i)){if(i.triple===void 0){const o={instancePath:t+"/asks/tables/"+n,schemaPath:"#/properties/asks/properties/tables/items/required",keyword:"\
required",params:{missingProperty:"triple"}};e===null?e=[o]:e.push(o),s++}if(i.links===void 0){const o={instancePath:t+"/asks/tables/"+n,schemaPath:"\
#/properties/asks/properties/tables/items/required",keyword:"required",params:{missingProperty:"links"}};e===null?e=[o]:e.push(o),s++}if(i.keys===
void 0){const o={instancePath:t+"/asks/tables/"+n,schemaPath:"#/properties/asks/properties/tables/items/required",keyword:"required",params:{
missingProperty:"keys"}};e===null?e=[o]:e.push(o),s++}if(i.triple!==void 0&&typeof i.triple!="string"){const o={instancePath:t+"/asks/tables\
/"+n+"/triple",schemaPath:"#/properties/asks/properties/tables/items/properties/triple/type",keyword:"type",params:{type:"string"}};e===null?
e=[o]:e.push(o),s++}if(i.links!==void 0&&typeof i.links!="string"){const o={instancePath:t+"/asks/tables/"+n+"/links",schemaPath:"#/properti\
es/asks/properties/tables/items/properties/links/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),s++}if(i.keys!==void 0){
let o=i.keys;if(!(o&&typeof o=="object"&&!Array.isArray(o))){const f={instancePath:t+"/asks/tables/"+n+"/keys",schemaPath:"#/properties/asks\
/properties/tables/items/properties/keys/type",keyword:"type",params:{type:"object"}};e===null?e=[f]:e.push(f),s++}}}else{const o={instancePath:t+
"/asks/tables/"+n,schemaPath:"#/properties/asks/properties/tables/items/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),
s++}}}else{const l={instancePath:t+"/asks/tables",schemaPath:"#/properties/asks/properties/tables/type",keyword:"type",params:{type:"array"}};
e===null?e=[l]:e.push(l),s++}}if(r.reaches!==void 0){let p=r.reaches;if(Array.isArray(p)){const l=p.length;for(let n=0;n<l;n++){let i=p[n];if(i&&
typeof i=="object"&&!Array.isArray(i)){if(i.package===void 0){const o={instancePath:t+"/asks/reaches/"+n,schemaPath:"#/properties/asks/prope\
rties/reaches/items/required",keyword:"required",params:{missingProperty:"package"}};e===null?e=[o]:e.push(o),s++}if(i.means===void 0){const o={
instancePath:t+"/asks/reaches/"+n,schemaPath:"#/properties/asks/properties/reaches/items/required",keyword:"required",params:{missingProperty:"\
means"}};e===null?e=[o]:e.push(o),s++}if(i.because===void 0){const o={instancePath:t+"/asks/reaches/"+n,schemaPath:"#/properties/asks/proper\
ties/reaches/items/required",keyword:"required",params:{missingProperty:"because"}};e===null?e=[o]:e.push(o),s++}if(i.dependents===void 0){const o={
instancePath:t+"/asks/reaches/"+n,schemaPath:"#/properties/asks/properties/reaches/items/required",keyword:"required",params:{missingProperty:"\
dependents"}};e===null?e=[o]:e.push(o),s++}if(i.package!==void 0){let o=i.package;if(typeof o=="string"){if(q(o)<1){const f={instancePath:t+
"/asks/reaches/"+n+"/package",schemaPath:"#/properties/asks/properties/reaches/items/properties/package/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[f]:e.push(f),s++}}else{const f={instancePath:t+"/asks/reaches/"+n+"/package",schemaPath:"#/properties/asks/properties/\
reaches/items/properties/package/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),s++}}if(i.means!==void 0&&typeof i.means!=
"string"){const o={instancePath:t+"/asks/reaches/"+n+"/means",schemaPath:"#/properties/asks/properties/reaches/items/properties/means/type",
keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),s++}if(i.because!==void 0){let o=i.because;if(Array.isArray(o)){const f=o.length;
for(let m=0;m<f;m++)h(o[m],{instancePath:t+"/asks/reaches/"+n+"/because/"+m,parentData:o,parentDataProperty:m,rootData:y,dynamicAnchors:u})||
(e=e===null?h.errors:e.concat(h.errors),s=e.length)}else{const f={instancePath:t+"/asks/reaches/"+n+"/because",schemaPath:"#/properties/asks\
/properties/reaches/items/properties/because/type",keyword:"type",params:{type:"array"}};e===null?e=[f]:e.push(f),s++}}if(i.dependents!==void 0){
let o=i.dependents;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){const f={instancePath:t+"/asks/reaches/"+n+"/dependents",schemaPath:"\
#/properties/asks/properties/reaches/items/properties/dependents/type",keyword:"type",params:{type:"integer"}};e===null?e=[f]:e.push(f),s++}
if(typeof o=="number"&&isFinite(o)&&(o<0||isNaN(o))){const f={instancePath:t+"/asks/reaches/"+n+"/dependents",schemaPath:"#/properties/asks/\
properties/reaches/items/properties/dependents/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[f]:e.push(f),s++}}}else{
const o={instancePath:t+"/asks/reaches/"+n,schemaPath:"#/properties/asks/properties/reaches/items/type",keyword:"type",params:{type:"object"}};
e===null?e=[o]:e.push(o),s++}}}else{const l={instancePath:t+"/asks/reaches",schemaPath:"#/properties/asks/properties/reaches/type",keyword:"\
type",params:{type:"array"}};e===null?e=[l]:e.push(l),s++}}}else{const p={instancePath:t+"/asks",schemaPath:"#/properties/asks/type",keyword:"\
type",params:{type:"object"}};e===null?e=[p]:e.push(p),s++}}if(a.problems!==void 0){let r=a.problems;if(Array.isArray(r)){const p=r.length;for(let l=0;l<
p;l++)$(r[l],{instancePath:t+"/problems/"+l,parentData:r,parentDataProperty:l,rootData:y,dynamicAnchors:u})||(e=e===null?$.errors:e.concat($.
errors),s=e.length)}else{const p={instancePath:t+"/problems",schemaPath:"#/properties/problems/type",keyword:"type",params:{type:"array"}};e===
null?e=[p]:e.push(p),s++}}}else{const r={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),
s++}return L.errors=e,s===0}L.evaluated={props:{"px-meta":!0,layers:!0,effects:!0,downloads:!0,asks:!0,problems:!0},dynamicProps:!1,dynamicItems:!1};export{_ as validate};
