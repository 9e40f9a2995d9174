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
$defs/place"}}}}}}},asks:{type:"object",required:["env","unset","tables","reaches"],properties:{env:{type:"object",additionalProperties:{type:"\
string"}},unset:{type:"array",items:{type:"string"}},tables:{type:"array",items:{type:"object",required:["triple","links","keys"],properties:{
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
ace","site","compiled","environment","command-line"]};function P(i,{instancePath:t="",parentData:k,parentDataProperty:g,rootData:y=i,dynamicAnchors:u={}}={}){
let e=null,s=0;const f=P.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),!(i==="workspace"||i==="site"||i==="\
compiled"||i==="environment"||i==="command-line")){const r={instancePath:t,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:x.enum}};
e===null?e=[r]:e.push(r),s++}return P.errors=e,s===0}P.evaluated={dynamicProps:!1,dynamicItems:!1};const R={type:"object",required:["kind","\
place"],properties:{kind:{$ref:"#/$defs/layer-kind"},place:{type:"string"},line:{type:"integer",minimum:1},column:{type:"integer",minimum:1}}};
function h(i,{instancePath:t="",parentData:k,parentDataProperty:g,rootData:y=i,dynamicAnchors:u={}}={}){let e=null,s=0;const f=h.evaluated;if(f.
dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.kind===void 0){const r={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"}};e===null?e=[r]:e.push(r),s++}if(i.place===void 0){const r={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"place"}};e===null?e=[r]:e.push(r),s++}if(i.kind!==void 0&&(P(i.kind,{instancePath:t+
"/kind",parentData:i,parentDataProperty:"kind",rootData:y,dynamicAnchors:u})||(e=e===null?P.errors:e.concat(P.errors),s=e.length)),i.place!==
void 0&&typeof i.place!="string"){const r={instancePath:t+"/place",schemaPath:"#/properties/place/type",keyword:"type",params:{type:"string"}};
e===null?e=[r]:e.push(r),s++}if(i.line!==void 0){let r=i.line;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const n={instancePath:t+
"/line",schemaPath:"#/properties/line/type",keyword:"type",params:{type:"integer"}};e===null?e=[n]:e.push(n),s++}if(typeof r=="number"&&isFinite(
r)&&(r<1||isNaN(r))){const n={instancePath:t+"/line",schemaPath:"#/properties/line/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};
e===null?e=[n]:e.push(n),s++}}if(i.column!==void 0){let r=i.column;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const n={instancePath:t+
"/column",schemaPath:"#/properties/column/type",keyword:"type",params:{type:"integer"}};e===null?e=[n]:e.push(n),s++}if(typeof r=="number"&&
isFinite(r)&&(r<1||isNaN(r))){const n={instancePath:t+"/column",schemaPath:"#/properties/column/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1}};e===null?e=[n]:e.push(n),s++}}}else{const r={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[r]:e.push(r),s++}return h.errors=e,s===0}h.evaluated={props:{kind:!0,place:!0,line:!0,column:!0},dynamicProps:!1,dynamicItems:!1};const B={
type:"object",properties:{crate:{type:"string"},version:{type:"string"},links:{type:"string"},when:{type:"string"},domain:{$ref:"#/$defs/dom\
ain"}}},z={enum:["target","host"]};function w(i,{instancePath:t="",parentData:k,parentDataProperty:g,rootData:y=i,dynamicAnchors:u={}}={}){let e=null,
s=0;const f=w.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),!(i==="target"||i==="host")){const r={instancePath:t,
schemaPath:"#/enum",keyword:"enum",params:{allowedValues:z.enum}};e===null?e=[r]:e.push(r),s++}return w.errors=e,s===0}w.evaluated={dynamicProps:!1,
dynamicItems:!1};function b(i,{instancePath:t="",parentData:k,parentDataProperty:g,rootData:y=i,dynamicAnchors:u={}}={}){let e=null,s=0;const f=b.
evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.crate!==void 0&&
typeof i.crate!="string"){const r={instancePath:t+"/crate",schemaPath:"#/properties/crate/type",keyword:"type",params:{type:"string"}};e===null?
e=[r]:e.push(r),s++}if(i.version!==void 0&&typeof i.version!="string"){const r={instancePath:t+"/version",schemaPath:"#/properties/version/t\
ype",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(i.links!==void 0&&typeof i.links!="string"){const r={instancePath:t+
"/links",schemaPath:"#/properties/links/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(i.when!==void 0&&typeof i.
when!="string"){const r={instancePath:t+"/when",schemaPath:"#/properties/when/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.
push(r),s++}i.domain!==void 0&&(w(i.domain,{instancePath:t+"/domain",parentData:i,parentDataProperty:"domain",rootData:y,dynamicAnchors:u})||
(e=e===null?w.errors:e.concat(w.errors),s=e.length))}else{const r={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};
e===null?e=[r]:e.push(r),s++}return b.errors=e,s===0}b.evaluated={props:{crate:!0,version:!0,links:!0,when:!0,domain:!0},dynamicProps:!1,dynamicItems:!1};
const C={type:"string",pattern:"^([a-z0-9][a-z0-9_-]{0,63}:)?[a-z][a-z0-9-]{0,63}@[1-9][0-9]{0,3}$"},N=new RegExp("^([a-z0-9][a-z0-9_-]{0,63\
}:)?[a-z][a-z0-9-]{0,63}@[1-9][0-9]{0,3}$","u");function v(i,{instancePath:t="",parentData:k,parentDataProperty:g,rootData:y=i,dynamicAnchors:u={}}={}){
let e=null,s=0;const f=v.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),typeof i=="string"){if(!N.test(i)){const r={
instancePath:t,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^([a-z0-9][a-z0-9_-]{0,63}:)?[a-z][a-z0-9-]{0,63}@[1-9][0-9]{0,3}$"}};
e===null?e=[r]:e.push(r),s++}}else{const r={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(
r),s++}return v.errors=e,s===0}v.evaluated={dynamicProps:!1,dynamicItems:!1};const G={type:"string",minLength:1,maxLength:128},q=textLength;
function j(i,{instancePath:t="",parentData:k,parentDataProperty:g,rootData:y=i,dynamicAnchors:u={}}={}){let e=null,s=0;const f=j.evaluated;if(f.
dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),typeof i=="string"){if(q(i)>128){const r={instancePath:t,schemaPath:"#/maxLe\
ngth",keyword:"maxLength",params:{limit:128}};e===null?e=[r]:e.push(r),s++}if(q(i)<1){const r={instancePath:t,schemaPath:"#/minLength",keyword:"\
minLength",params:{limit:1}};e===null?e=[r]:e.push(r),s++}}else{const r={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"str\
ing"}};e===null?e=[r]:e.push(r),s++}return j.errors=e,s===0}j.evaluated={dynamicProps:!1,dynamicItems:!1};const H={type:"string",pattern:"^(\
/([^~/]|~[01])*)*$"},E=new RegExp("^(/([^~/]|~[01])*)*$","u");function A(i,{instancePath:t="",parentData:k,parentDataProperty:g,rootData:y=i,
dynamicAnchors:u={}}={}){let e=null,s=0;const f=A.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),typeof i=="\
string"){if(!E.test(i)){const r={instancePath:t,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(/([^~/]|~[01])*)*$"}};e===null?e=
[r]:e.push(r),s++}}else{const r={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}return A.
errors=e,s===0}A.evaluated={dynamicProps:!1,dynamicItems:!1};const F={type:"object",required:["id","name","version"],properties:{id:{type:"s\
tring",minLength:1},name:{type:"string",minLength:1},version:{type:"string"},links:{type:["string","null"]}}};function D(i,{instancePath:t="",
parentData:k,parentDataProperty:g,rootData:y=i,dynamicAnchors:u={}}={}){let e=null,s=0;const f=D.evaluated;if(f.dynamicProps&&(f.props=void 0),
f.dynamicItems&&(f.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.id===void 0){const r={instancePath:t,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"id"}};e===null?e=[r]:e.push(r),s++}if(i.name===void 0){const r={instancePath:t,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),s++}if(i.version===void 0){const r={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"version"}};e===null?e=[r]:e.push(r),s++}if(i.id!==void 0){let r=i.id;if(typeof r=="s\
tring"){if(q(r)<1){const n={instancePath:t+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[n]:
e.push(n),s++}}else{const n={instancePath:t+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.
push(n),s++}}if(i.name!==void 0){let r=i.name;if(typeof r=="string"){if(q(r)<1){const n={instancePath:t+"/name",schemaPath:"#/properties/nam\
e/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[n]:e.push(n),s++}}else{const n={instancePath:t+"/name",schemaPath:"#/properti\
es/name/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}if(i.version!==void 0&&typeof i.version!="string"){const r={
instancePath:t+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(i.links!==
void 0){let r=i.links;if(typeof r!="string"&&r!==null){const n={instancePath:t+"/links",schemaPath:"#/properties/links/type",keyword:"type",
params:{type:F.properties.links.type}};e===null?e=[n]:e.push(n),s++}}}else{const r={instancePath:t,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[r]:e.push(r),s++}return D.errors=e,s===0}D.evaluated={props:{id:!0,name:!0,version:!0,links:!0},dynamicProps:!1,
dynamicItems:!1};const V={type:"object",required:["kind","message"],properties:{kind:{type:"string",minLength:1},severity:{enum:["error","wa\
rning","note"]},message:{type:"string"}}};function $(i,{instancePath:t="",parentData:k,parentDataProperty:g,rootData:y=i,dynamicAnchors:u={}}={}){
let e=null,s=0;const f=$.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),i&&typeof i=="object"&&!Array.isArray(
i)){if(i.kind===void 0){const r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"}};e===null?e=[r]:e.
push(r),s++}if(i.message===void 0){const r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"message"}};e===
null?e=[r]:e.push(r),s++}if(i.kind!==void 0){let r=i.kind;if(typeof r=="string"){if(q(r)<1){const n={instancePath:t+"/kind",schemaPath:"#/pr\
operties/kind/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[n]:e.push(n),s++}}else{const n={instancePath:t+"/kind",schemaPath:"\
#/properties/kind/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}if(i.severity!==void 0){let r=i.severity;if(!(r===
"error"||r==="warning"||r==="note")){const n={instancePath:t+"/severity",schemaPath:"#/properties/severity/enum",keyword:"enum",params:{allowedValues:V.
properties.severity.enum}};e===null?e=[n]:e.push(n),s++}}if(i.message!==void 0&&typeof i.message!="string"){const r={instancePath:t+"/messag\
e",schemaPath:"#/properties/message/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}}else{const r={instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return $.errors=e,s===0}$.evaluated={props:{kind:!0,
severity:!0,message:!0},dynamicProps:!1,dynamicItems:!1};function L(i,{instancePath:t="",parentData:k,parentDataProperty:g,rootData:y=i,dynamicAnchors:u={}}={}){
let e=null,s=0;const f=L.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),i&&typeof i=="object"&&!Array.isArray(
i)){if(i["px-meta"]===void 0){const r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"px-meta"}};e===null?
e=[r]:e.push(r),s++}if(i.layers===void 0){const r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"layers"}};
e===null?e=[r]:e.push(r),s++}if(i.effects===void 0){const r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
effects"}};e===null?e=[r]:e.push(r),s++}if(i.asks===void 0){const r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
asks"}};e===null?e=[r]:e.push(r),s++}if(i.problems===void 0){const r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
problems"}};e===null?e=[r]:e.push(r),s++}if(i["px-meta"]!==void 0&&i["px-meta"]!=="override-check@1"){const r={instancePath:t+"/px-meta",schemaPath:"\
#/properties/px-meta/const",keyword:"const",params:{allowedValue:"override-check@1"}};e===null?e=[r]:e.push(r),s++}if(i.layers!==void 0){let r=i.
layers;if(Array.isArray(r)){const n=r.length;for(let l=0;l<n;l++){let p=r[l];if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.kind===void 0){
const a={instancePath:t+"/layers/"+l,schemaPath:"#/properties/layers/items/required",keyword:"required",params:{missingProperty:"kind"}};e===
null?e=[a]:e.push(a),s++}if(p.place===void 0){const a={instancePath:t+"/layers/"+l,schemaPath:"#/properties/layers/items/required",keyword:"\
required",params:{missingProperty:"place"}};e===null?e=[a]:e.push(a),s++}if(p.overrides===void 0){const a={instancePath:t+"/layers/"+l,schemaPath:"\
#/properties/layers/items/required",keyword:"required",params:{missingProperty:"overrides"}};e===null?e=[a]:e.push(a),s++}if(p.kind!==void 0&&
(P(p.kind,{instancePath:t+"/layers/"+l+"/kind",parentData:p,parentDataProperty:"kind",rootData:y,dynamicAnchors:u})||(e=e===null?P.errors:e.
concat(P.errors),s=e.length)),p.place!==void 0&&typeof p.place!="string"){const a={instancePath:t+"/layers/"+l+"/place",schemaPath:"#/proper\
ties/layers/items/properties/place/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),s++}if(p.policy!==void 0){let a=p.policy;
if(!(a&&typeof a=="object"&&!Array.isArray(a))){const o={instancePath:t+"/layers/"+l+"/policy",schemaPath:"#/properties/layers/items/propert\
ies/policy/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),s++}}if(p.overrides!==void 0){let a=p.overrides;if(!(typeof a==
"number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){const o={instancePath:t+"/layers/"+l+"/overrides",schemaPath:"#/properties/layers/items/propertie\
s/overrides/type",keyword:"type",params:{type:"integer"}};e===null?e=[o]:e.push(o),s++}if(typeof a=="number"&&isFinite(a)&&(a<0||isNaN(a))){
const o={instancePath:t+"/layers/"+l+"/overrides",schemaPath:"#/properties/layers/items/properties/overrides/minimum",keyword:"minimum",params:{
comparison:">=",limit:0}};e===null?e=[o]:e.push(o),s++}}}else{const a={instancePath:t+"/layers/"+l,schemaPath:"#/properties/layers/items/typ\
e",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),s++}}}else{const n={instancePath:t+"/layers",schemaPath:"#/properties/lay\
ers/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}if(i.effects!==void 0){let r=i.effects;if(Array.isArray(r)){const n=r.
length;for(let l=0;l<n;l++){let p=r[l];if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.at===void 0){const a={instancePath:t+"/effects/"+l,
schemaPath:"#/properties/effects/items/required",keyword:"required",params:{missingProperty:"at"}};e===null?e=[a]:e.push(a),s++}if(p.select===
void 0){const a={instancePath:t+"/effects/"+l,schemaPath:"#/properties/effects/items/required",keyword:"required",params:{missingProperty:"s\
elect"}};e===null?e=[a]:e.push(a),s++}if(p.schema===void 0){const a={instancePath:t+"/effects/"+l,schemaPath:"#/properties/effects/items/req\
uired",keyword:"required",params:{missingProperty:"schema"}};e===null?e=[a]:e.push(a),s++}if(p.name===void 0){const a={instancePath:t+"/effe\
cts/"+l,schemaPath:"#/properties/effects/items/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[a]:e.push(a),s++}if(p.
operator===void 0){const a={instancePath:t+"/effects/"+l,schemaPath:"#/properties/effects/items/required",keyword:"required",params:{missingProperty:"\
operator"}};e===null?e=[a]:e.push(a),s++}if(p.pointer===void 0){const a={instancePath:t+"/effects/"+l,schemaPath:"#/properties/effects/items\
/required",keyword:"required",params:{missingProperty:"pointer"}};e===null?e=[a]:e.push(a),s++}if(p.facts===void 0){const a={instancePath:t+
"/effects/"+l,schemaPath:"#/properties/effects/items/required",keyword:"required",params:{missingProperty:"facts"}};e===null?e=[a]:e.push(a),
s++}if(p.at!==void 0&&(h(p.at,{instancePath:t+"/effects/"+l+"/at",parentData:p,parentDataProperty:"at",rootData:y,dynamicAnchors:u})||(e=e===
null?h.errors:e.concat(h.errors),s=e.length)),p.select!==void 0&&(b(p.select,{instancePath:t+"/effects/"+l+"/select",parentData:p,parentDataProperty:"\
select",rootData:y,dynamicAnchors:u})||(e=e===null?b.errors:e.concat(b.errors),s=e.length)),p.schema!==void 0&&(v(p.schema,{instancePath:t+"\
/effects/"+l+"/schema",parentData:p,parentDataProperty:"schema",rootData:y,dynamicAnchors:u})||(e=e===null?v.errors:e.concat(v.errors),s=e.length)),
p.name!==void 0&&(j(p.name,{instancePath:t+"/effects/"+l+"/name",parentData:p,parentDataProperty:"name",rootData:y,dynamicAnchors:u})||(e=e===
null?j.errors:e.concat(j.errors),s=e.length)),p.operator!==void 0&&typeof p.operator!="string"){const a={instancePath:t+"/effects/"+l+"/oper\
ator",schemaPath:"#/properties/effects/items/properties/operator/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),s++}if(p.
pointer!==void 0&&(A(p.pointer,{instancePath:t+"/effects/"+l+"/pointer",parentData:p,parentDataProperty:"pointer",rootData:y,dynamicAnchors:u})||
(e=e===null?A.errors:e.concat(A.errors),s=e.length)),p.useless!==void 0){let a=p.useless;if(!(a==="same"||a==="shadowed"||a==="unread")){const o={
instancePath:t+"/effects/"+l+"/useless",schemaPath:"#/properties/effects/items/properties/useless/enum",keyword:"enum",params:{allowedValues:I.
properties.effects.items.properties.useless.enum}};e===null?e=[o]:e.push(o),s++}}if(p.facts!==void 0){let a=p.facts;if(Array.isArray(a)){const o=a.
length;for(let m=0;m<o;m++){let c=a[m];if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.package===void 0){const d={instancePath:t+"/effects\
/"+l+"/facts/"+m,schemaPath:"#/properties/effects/items/properties/facts/items/required",keyword:"required",params:{missingProperty:"package"}};
e===null?e=[d]:e.push(d),s++}if(c.target===void 0){const d={instancePath:t+"/effects/"+l+"/facts/"+m,schemaPath:"#/properties/effects/items/\
properties/facts/items/required",keyword:"required",params:{missingProperty:"target"}};e===null?e=[d]:e.push(d),s++}if(c.changed===void 0){const d={
instancePath:t+"/effects/"+l+"/facts/"+m,schemaPath:"#/properties/effects/items/properties/facts/items/required",keyword:"required",params:{
missingProperty:"changed"}};e===null?e=[d]:e.push(d),s++}if(c.package!==void 0&&(D(c.package,{instancePath:t+"/effects/"+l+"/facts/"+m+"/pac\
kage",parentData:c,parentDataProperty:"package",rootData:y,dynamicAnchors:u})||(e=e===null?D.errors:e.concat(D.errors),s=e.length)),c.target!==
void 0&&typeof c.target!="string"){const d={instancePath:t+"/effects/"+l+"/facts/"+m+"/target",schemaPath:"#/properties/effects/items/proper\
ties/facts/items/properties/target/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),s++}if(c.changed!==void 0&&typeof c.
changed!="boolean"){const d={instancePath:t+"/effects/"+l+"/facts/"+m+"/changed",schemaPath:"#/properties/effects/items/properties/facts/ite\
ms/properties/changed/type",keyword:"type",params:{type:"boolean"}};e===null?e=[d]:e.push(d),s++}c["shadowed-by"]!==void 0&&(h(c["shadowed-b\
y"],{instancePath:t+"/effects/"+l+"/facts/"+m+"/shadowed-by",parentData:c,parentDataProperty:"shadowed-by",rootData:y,dynamicAnchors:u})||(e=
e===null?h.errors:e.concat(h.errors),s=e.length))}else{const d={instancePath:t+"/effects/"+l+"/facts/"+m,schemaPath:"#/properties/effects/it\
ems/properties/facts/items/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),s++}}}else{const o={instancePath:t+"/effect\
s/"+l+"/facts",schemaPath:"#/properties/effects/items/properties/facts/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),
s++}}}else{const a={instancePath:t+"/effects/"+l,schemaPath:"#/properties/effects/items/type",keyword:"type",params:{type:"object"}};e===null?
e=[a]:e.push(a),s++}}}else{const n={instancePath:t+"/effects",schemaPath:"#/properties/effects/type",keyword:"type",params:{type:"array"}};e===
null?e=[n]:e.push(n),s++}}if(i.asks!==void 0){let r=i.asks;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.env===void 0){const n={instancePath:t+
"/asks",schemaPath:"#/properties/asks/required",keyword:"required",params:{missingProperty:"env"}};e===null?e=[n]:e.push(n),s++}if(r.unset===
void 0){const n={instancePath:t+"/asks",schemaPath:"#/properties/asks/required",keyword:"required",params:{missingProperty:"unset"}};e===null?
e=[n]:e.push(n),s++}if(r.tables===void 0){const n={instancePath:t+"/asks",schemaPath:"#/properties/asks/required",keyword:"required",params:{
missingProperty:"tables"}};e===null?e=[n]:e.push(n),s++}if(r.reaches===void 0){const n={instancePath:t+"/asks",schemaPath:"#/properties/asks\
/required",keyword:"required",params:{missingProperty:"reaches"}};e===null?e=[n]:e.push(n),s++}if(r.env!==void 0){let n=r.env;if(n&&typeof n==
"object"&&!Array.isArray(n)){for(const l in n)if(typeof n[l]!="string"){const p={instancePath:t+"/asks/env/"+l.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/asks/properties/env/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),
s++}}else{const l={instancePath:t+"/asks/env",schemaPath:"#/properties/asks/properties/env/type",keyword:"type",params:{type:"object"}};e===
null?e=[l]:e.push(l),s++}}if(r.unset!==void 0){let n=r.unset;if(Array.isArray(n)){const l=n.length;for(let p=0;p<l;p++)if(typeof n[p]!="stri\
ng"){const a={instancePath:t+"/asks/unset/"+p,schemaPath:"#/properties/asks/properties/unset/items/type",keyword:"type",params:{type:"string"}};
e===null?e=[a]:e.push(a),s++}}else{const l={instancePath:t+"/asks/unset",schemaPath:"#/properties/asks/properties/unset/type",keyword:"type",
params:{type:"array"}};e===null?e=[l]:e.push(l),s++}}if(r.tables!==void 0){let n=r.tables;if(Array.isArray(n)){const l=n.length;for(let p=0;p<
l;p++){let a=n[p];if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.triple===void 0){const o={instancePath:t+"/asks/tables/"+p,schemaPath:"#\
/properties/asks/properties/tables/items/required",keyword:"required",params:{missingProperty:"triple"}};e===null?e=[o]:e.push(o),s++}if(a.links===
void 0){const o={instancePath:t+"/asks/tables/"+p,schemaPath:"#/properties/asks/properties/tables/items/required",keyword:"required",params:{
missingProperty:"links"}};e===null?e=[o]:e.push(o),s++}if(a.keys===void 0){const o={instancePath:t+"/asks/tables/"+p,schemaPath:"#/propertie\
s/asks/properties/tables/items/required",keyword:"required",params:{missingProperty:"keys"}};e===null?e=[o]:e.push(o),s++}if(a.triple!==void 0&&
typeof a.triple!="string"){const o={instancePath:t+"/asks/tables/"+p+"/triple",schemaPath:"#/properties/asks/properties/tables/items/propert\
ies/triple/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),s++}if(a.links!==void 0&&typeof a.links!="string"){const o={
instancePath:t+"/asks/tables/"+p+"/links",schemaPath:"#/properties/asks/properties/tables/items/properties/links/type",keyword:"type",params:{
type:"string"}};e===null?e=[o]:e.push(o),s++}if(a.keys!==void 0){let o=a.keys;if(!(o&&typeof o=="object"&&!Array.isArray(o))){const m={instancePath:t+
"/asks/tables/"+p+"/keys",schemaPath:"#/properties/asks/properties/tables/items/properties/keys/type",keyword:"type",params:{type:"object"}};
e===null?e=[m]:e.push(m),s++}}}else{const o={instancePath:t+"/asks/tables/"+p,schemaPath:"#/properties/asks/properties/tables/items/type",keyword:"\
type",params:{type:"object"}};e===null?e=[o]:e.push(o),s++}}}else{const l={instancePath:t+"/asks/tables",schemaPath:"#/properties/asks/prope\
rties/tables/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),s++}}if(r.reaches!==void 0){let n=r.reaches;if(Array.isArray(
n)){const l=n.length;for(let p=0;p<l;p++){let a=n[p];if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.package===void 0){const o={instancePath:t+
"/asks/reaches/"+p,schemaPath:"#/properties/asks/properties/reaches/items/required",keyword:"required",params:{missingProperty:"package"}};e===
null?e=[o]:e.push(o),s++}if(a.means===void 0){const o={instancePath:t+"/asks/reaches/"+p,schemaPath:"#/properties/asks/properties/reaches/it\
ems/required",keyword:"required",params:{missingProperty:"means"}};e===null?e=[o]:e.push(o),s++}if(a.because===void 0){const o={instancePath:t+
"/asks/reaches/"+p,schemaPath:"#/properties/asks/properties/reaches/items/required",keyword:"required",params:{missingProperty:"because"}};e===
null?e=[o]:e.push(o),s++}if(a.dependents===void 0){const o={instancePath:t+"/asks/reaches/"+p,schemaPath:"#/properties/asks/properties/reach\
es/items/required",keyword:"required",params:{missingProperty:"dependents"}};e===null?e=[o]:e.push(o),s++}if(a.package!==void 0){let o=a.package;
if(typeof o=="string"){if(q(o)<1){const m={instancePath:t+"/asks/reaches/"+p+"/package",schemaPath:"#/properties/asks/properties/reaches/ite\
ms/properties/package/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[m]:e.push(m),s++}}else{const m={instancePath:t+"/asks/rea\
ches/"+p+"/package",schemaPath:"#/properties/asks/properties/reaches/items/properties/package/type",keyword:"type",params:{type:"string"}};e===
null?e=[m]:e.push(m),s++}}if(a.means!==void 0&&typeof a.means!="string"){const o={instancePath:t+"/asks/reaches/"+p+"/means",schemaPath:"#/p\
roperties/asks/properties/reaches/items/properties/means/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),s++}if(a.because!==
void 0){let o=a.because;if(Array.isArray(o)){const m=o.length;for(let c=0;c<m;c++)h(o[c],{instancePath:t+"/asks/reaches/"+p+"/because/"+c,parentData:o,
parentDataProperty:c,rootData:y,dynamicAnchors:u})||(e=e===null?h.errors:e.concat(h.errors),s=e.length)}else{const m={instancePath:t+"/asks/\
reaches/"+p+"/because",schemaPath:"#/properties/asks/properties/reaches/items/properties/because/type",keyword:"type",params:{type:"array"}};
e===null?e=[m]:e.push(m),s++}}if(a.dependents!==void 0){let o=a.dependents;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){const m={
instancePath:t+"/asks/reaches/"+p+"/dependents",schemaPath:"#/properties/asks/properties/reaches/items/properties/dependents/type",keyword:"\
type",params:{type:"integer"}};e===null?e=[m]:e.push(m),s++}if(typeof o=="number"&&isFinite(o)&&(o<0||isNaN(o))){const m={instancePath:t+"/a\
sks/reaches/"+p+"/dependents",schemaPath:"#/properties/asks/properties/reaches/items/properties/dependents/minimum",keyword:"minimum",params:{
comparison:">=",limit:0}};e===null?e=[m]:e.push(m),s++}}}else{const o={instancePath:t+"/asks/reaches/"+p,schemaPath:"#/properties/asks/prope\
rties/reaches/items/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),s++}}}else{const l={instancePath:t+"/asks/reaches",
schemaPath:"#/properties/asks/properties/reaches/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),s++}}}else{const n={instancePath:t+
"/asks",schemaPath:"#/properties/asks/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),s++}}if(i.problems!==void 0){let r=i.
problems;if(Array.isArray(r)){const n=r.length;for(let l=0;l<n;l++)$(r[l],{instancePath:t+"/problems/"+l,parentData:r,parentDataProperty:l,rootData:y,
dynamicAnchors:u})||(e=e===null?$.errors:e.concat($.errors),s=e.length)}else{const n={instancePath:t+"/problems",schemaPath:"#/properties/pr\
oblems/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}}else{const r={instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return L.errors=e,s===0}L.evaluated={props:{"px-meta":!0,layers:!0,effects:!0,asks:!0,
problems:!0},dynamicProps:!1,dynamicItems:!1};export{_ as validate};
