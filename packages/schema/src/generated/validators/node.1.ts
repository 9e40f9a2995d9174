// Generated from packages/schema/schemas by `npm run generate -w packages/schema`. Do not edit.
// @ts-nocheck
import { textLength } from "../../validator-runtime.js";

const R=L,B={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"px-meta:node@1",type:"object",required:["px-meta","nodes","problems"],
properties:{"px-meta":{const:"node@1"},nodes:{type:"array",items:{type:"object",required:["package","domain","triple","facts","merged"],properties:{
package:{$ref:"#/$defs/known-package"},domain:{$ref:"#/$defs/domain"},triple:{type:"string"},facts:{type:"array",items:{type:"object",required:[
"package","schema","name","domains","value","trust"],properties:{package:{type:"string"},schema:{$ref:"#/$defs/schema-id"},name:{$ref:"#/$de\
fs/fact-name"},domains:{$ref:"#/$defs/domains"},target:{type:"string"},value:{},trust:{$ref:"#/$defs/trust"}}}},merged:{type:"array",items:{
type:"object",required:["schema","pointer","merge","below","here"],properties:{schema:{$ref:"#/$defs/schema-id"},pointer:{type:"string"},merge:{
type:"string"},below:{$ref:"#/$defs/merged"},here:{$ref:"#/$defs/merged"}}}}}}},problems:{type:"array",items:{$ref:"#/$defs/problem"}}},$defs:{
domain:{enum:["target","host"]},domains:{type:"array",uniqueItems:!0,items:{type:"string",enum:["target","host"]}},"fact-name":{type:"string",
minLength:1,maxLength:128},"known-package":{type:"object",required:["id","name","version"],properties:{id:{type:"string",minLength:1},name:{
type:"string",minLength:1},version:{type:"string",minLength:1},links:{type:["string","null"]}}},merged:{type:"object",required:["kind"],properties:{
kind:{enum:["value","nothing","conflict","unknown"]},value:{}}},problem:{type:"object",required:["kind","message"],properties:{kind:{type:"s\
tring",minLength:1},severity:{enum:["error","warning","note"]},message:{type:"string"}}},"schema-id":{type:"string",pattern:"^([a-z0-9][a-z0\
-9_-]{0,63}:)?[a-z][a-z0-9-]{0,63}@[1-9][0-9]{0,3}$"},trust:{enum:["harvested","published","probed","overridden","declared"]}}},A={type:"obj\
ect",required:["id","name","version"],properties:{id:{type:"string",minLength:1},name:{type:"string",minLength:1},version:{type:"string",minLength:1},
links:{type:["string","null"]}}},w=textLength;function v(n,{instancePath:t="",parentData:k,parentDataProperty:P,rootData:f=n,dynamicAnchors:y={}}={}){
let e=null,s=0;const d=v.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),n&&typeof n=="object"&&!Array.isArray(
n)){if(n.id===void 0){const r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"}};e===null?e=[r]:e.push(
r),s++}if(n.name===void 0){const r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:
e.push(r),s++}if(n.version===void 0){const r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"}};
e===null?e=[r]:e.push(r),s++}if(n.id!==void 0){let r=n.id;if(typeof r=="string"){if(w(r)<1){const a={instancePath:t+"/id",schemaPath:"#/prop\
erties/id/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[a]:e.push(a),s++}}else{const a={instancePath:t+"/id",schemaPath:"#/pr\
operties/id/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),s++}}if(n.name!==void 0){let r=n.name;if(typeof r=="string"){
if(w(r)<1){const a={instancePath:t+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[a]:e.push(
a),s++}}else{const a={instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(
a),s++}}if(n.version!==void 0){let r=n.version;if(typeof r=="string"){if(w(r)<1){const a={instancePath:t+"/version",schemaPath:"#/properties\
/version/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[a]:e.push(a),s++}}else{const a={instancePath:t+"/version",schemaPath:"\
#/properties/version/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),s++}}if(n.links!==void 0){let r=n.links;if(typeof r!=
"string"&&r!==null){const a={instancePath:t+"/links",schemaPath:"#/properties/links/type",keyword:"type",params:{type:A.properties.links.type}};
e===null?e=[a]:e.push(a),s++}}}else{const r={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(
r),s++}return v.errors=e,s===0}v.evaluated={props:{id:!0,name:!0,version:!0,links:!0},dynamicProps:!1,dynamicItems:!1};const I={enum:["targe\
t","host"]};function q(n,{instancePath:t="",parentData:k,parentDataProperty:P,rootData:f=n,dynamicAnchors:y={}}={}){let e=null,s=0;const d=q.
evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),!(n==="target"||n==="host")){const r={instancePath:t,schemaPath:"\
#/enum",keyword:"enum",params:{allowedValues:I.enum}};e===null?e=[r]:e.push(r),s++}return q.errors=e,s===0}q.evaluated={dynamicProps:!1,dynamicItems:!1};
const C={type:"string",pattern:"^([a-z0-9][a-z0-9_-]{0,63}:)?[a-z][a-z0-9-]{0,63}@[1-9][0-9]{0,3}$"},x=new RegExp("^([a-z0-9][a-z0-9_-]{0,63\
}:)?[a-z][a-z0-9-]{0,63}@[1-9][0-9]{0,3}$","u");function h(n,{instancePath:t="",parentData:k,parentDataProperty:P,rootData:f=n,dynamicAnchors:y={}}={}){
let e=null,s=0;const d=h.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),typeof n=="string"){if(!x.test(n)){const r={
instancePath:t,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^([a-z0-9][a-z0-9_-]{0,63}:)?[a-z][a-z0-9-]{0,63}@[1-9][0-9]{0,3}$"}};
e===null?e=[r]:e.push(r),s++}}else{const r={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(
r),s++}return h.errors=e,s===0}h.evaluated={dynamicProps:!1,dynamicItems:!1};const F={type:"string",minLength:1,maxLength:128};function b(n,{
instancePath:t="",parentData:k,parentDataProperty:P,rootData:f=n,dynamicAnchors:y={}}={}){let e=null,s=0;const d=b.evaluated;if(d.dynamicProps&&
(d.props=void 0),d.dynamicItems&&(d.items=void 0),typeof n=="string"){if(w(n)>128){const r={instancePath:t,schemaPath:"#/maxLength",keyword:"\
maxLength",params:{limit:128}};e===null?e=[r]:e.push(r),s++}if(w(n)<1){const r={instancePath:t,schemaPath:"#/minLength",keyword:"minLength",
params:{limit:1}};e===null?e=[r]:e.push(r),s++}}else{const r={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===
null?e=[r]:e.push(r),s++}return b.errors=e,s===0}b.evaluated={dynamicProps:!1,dynamicItems:!1};const z={type:"array",uniqueItems:!0,items:{type:"\
string",enum:["target","host"]}};function D(n,{instancePath:t="",parentData:k,parentDataProperty:P,rootData:f=n,dynamicAnchors:y={}}={}){let e=null,
s=0;const d=D.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),Array.isArray(n)){const r=n.length;for(let u=0;u<
r;u++){let m=n[u];if(typeof m!="string"){const c={instancePath:t+"/"+u,schemaPath:"#/items/type",keyword:"type",params:{type:"string"}};e===
null?e=[c]:e.push(c),s++}if(!(m==="target"||m==="host")){const c={instancePath:t+"/"+u,schemaPath:"#/items/enum",keyword:"enum",params:{allowedValues:z.
items.enum}};e===null?e=[c]:e.push(c),s++}}let a=n.length,p;if(a>1){const u={};for(;a--;){let m=n[a];if(typeof m=="string"){if(typeof u[m]==
"number"){p=u[m];const c={instancePath:t,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i:a,j:p}};e===null?e=[c]:e.push(c),s++;break}
u[m]=a}}}}else{const r={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"array"}};e===null?e=[r]:e.push(r),s++}return D.errors=
e,s===0}D.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};const E={enum:["harvested","published","probed","overridden","declared"]};function j(n,{
instancePath:t="",parentData:k,parentDataProperty:P,rootData:f=n,dynamicAnchors:y={}}={}){let e=null,s=0;const d=j.evaluated;if(d.dynamicProps&&
(d.props=void 0),d.dynamicItems&&(d.items=void 0),!(n==="harvested"||n==="published"||n==="probed"||n==="overridden"||n==="declared")){const r={
instancePath:t,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:E.enum}};e===null?e=[r]:e.push(r),s++}return j.errors=e,s===0}j.evaluated=
{dynamicProps:!1,dynamicItems:!1};const V={type:"object",required:["kind"],properties:{kind:{enum:["value","nothing","conflict","unknown"]},
value:{}}};function g(n,{instancePath:t="",parentData:k,parentDataProperty:P,rootData:f=n,dynamicAnchors:y={}}={}){let e=null,s=0;const d=g.
evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){if(n.kind===void 0){
const r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"}};e===null?e=[r]:e.push(r),s++}if(n.kind!==
void 0){let r=n.kind;if(!(r==="value"||r==="nothing"||r==="conflict"||r==="unknown")){const a={instancePath:t+"/kind",schemaPath:"#/properti\
es/kind/enum",keyword:"enum",params:{allowedValues:V.properties.kind.enum}};e===null?e=[a]:e.push(a),s++}}}else{const r={instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return g.errors=e,s===0}g.evaluated={props:{kind:!0,value:!0},dynamicProps:!1,
dynamicItems:!1};const _={type:"object",required:["kind","message"],properties:{kind:{type:"string",minLength:1},severity:{enum:["error","wa\
rning","note"]},message:{type:"string"}}};function $(n,{instancePath:t="",parentData:k,parentDataProperty:P,rootData:f=n,dynamicAnchors:y={}}={}){
let e=null,s=0;const d=$.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),n&&typeof n=="object"&&!Array.isArray(
n)){if(n.kind===void 0){const r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"}};e===null?e=[r]:e.
push(r),s++}if(n.message===void 0){const r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"message"}};e===
null?e=[r]:e.push(r),s++}if(n.kind!==void 0){let r=n.kind;if(typeof r=="string"){if(w(r)<1){const a={instancePath:t+"/kind",schemaPath:"#/pr\
operties/kind/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[a]:e.push(a),s++}}else{const a={instancePath:t+"/kind",schemaPath:"\
#/properties/kind/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),s++}}if(n.severity!==void 0){let r=n.severity;if(!(r===
"error"||r==="warning"||r==="note")){const a={instancePath:t+"/severity",schemaPath:"#/properties/severity/enum",keyword:"enum",params:{allowedValues:_.
properties.severity.enum}};e===null?e=[a]:e.push(a),s++}}if(n.message!==void 0&&typeof n.message!="string"){const r={instancePath:t+"/messag\
e",schemaPath:"#/properties/message/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}}else{const r={instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return $.errors=e,s===0}$.evaluated={props:{kind:!0,
severity:!0,message:!0},dynamicProps:!1,dynamicItems:!1};function L(n,{instancePath:t="",parentData:k,parentDataProperty:P,rootData:f=n,dynamicAnchors:y={}}={}){
let e=null,s=0;const d=L.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),n&&typeof n=="object"&&!Array.isArray(
n)){if(n["px-meta"]===void 0){const r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"px-meta"}};e===null?
e=[r]:e.push(r),s++}if(n.nodes===void 0){const r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"nodes"}};
e===null?e=[r]:e.push(r),s++}if(n.problems===void 0){const r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
problems"}};e===null?e=[r]:e.push(r),s++}if(n["px-meta"]!==void 0&&n["px-meta"]!=="node@1"){const r={instancePath:t+"/px-meta",schemaPath:"#\
/properties/px-meta/const",keyword:"const",params:{allowedValue:"node@1"}};e===null?e=[r]:e.push(r),s++}if(n.nodes!==void 0){let r=n.nodes;if(Array.
isArray(r)){const a=r.length;for(let p=0;p<a;p++){let u=r[p];if(u&&typeof u=="object"&&!Array.isArray(u)){if(u.package===void 0){const m={instancePath:t+
"/nodes/"+p,schemaPath:"#/properties/nodes/items/required",keyword:"required",params:{missingProperty:"package"}};e===null?e=[m]:e.push(m),s++}
if(u.domain===void 0){const m={instancePath:t+"/nodes/"+p,schemaPath:"#/properties/nodes/items/required",keyword:"required",params:{missingProperty:"\
domain"}};e===null?e=[m]:e.push(m),s++}if(u.triple===void 0){const m={instancePath:t+"/nodes/"+p,schemaPath:"#/properties/nodes/items/requir\
ed",keyword:"required",params:{missingProperty:"triple"}};e===null?e=[m]:e.push(m),s++}if(u.facts===void 0){const m={instancePath:t+"/nodes/"+
p,schemaPath:"#/properties/nodes/items/required",keyword:"required",params:{missingProperty:"facts"}};e===null?e=[m]:e.push(m),s++}if(u.merged===
void 0){const m={instancePath:t+"/nodes/"+p,schemaPath:"#/properties/nodes/items/required",keyword:"required",params:{missingProperty:"merge\
d"}};e===null?e=[m]:e.push(m),s++}if(u.package!==void 0&&(v(u.package,{instancePath:t+"/nodes/"+p+"/package",parentData:u,parentDataProperty:"\
package",rootData:f,dynamicAnchors:y})||(e=e===null?v.errors:e.concat(v.errors),s=e.length)),u.domain!==void 0&&(q(u.domain,{instancePath:t+
"/nodes/"+p+"/domain",parentData:u,parentDataProperty:"domain",rootData:f,dynamicAnchors:y})||(e=e===null?q.errors:e.concat(q.errors),s=e.length)),
u.triple!==void 0&&typeof u.triple!="string"){const m={instancePath:t+"/nodes/"+p+"/triple",schemaPath:"#/properties/nodes/items/properties/\
triple/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),s++}if(u.facts!==void 0){let m=u.facts;if(Array.isArray(m)){const c=m.
length;for(let l=0;l<c;l++){let o=m[l];if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.package===void 0){const i={instancePath:t+"/nodes/"+
p+"/facts/"+l,schemaPath:"#/properties/nodes/items/properties/facts/items/required",keyword:"required",params:{missingProperty:"package"}};e===
null?e=[i]:e.push(i),s++}if(o.schema===void 0){const i={instancePath:t+"/nodes/"+p+"/facts/"+l,schemaPath:"#/properties/nodes/items/properti\
es/facts/items/required",keyword:"required",params:{missingProperty:"schema"}};e===null?e=[i]:e.push(i),s++}if(o.name===void 0){const i={instancePath:t+
"/nodes/"+p+"/facts/"+l,schemaPath:"#/properties/nodes/items/properties/facts/items/required",keyword:"required",params:{missingProperty:"na\
me"}};e===null?e=[i]:e.push(i),s++}if(o.domains===void 0){const i={instancePath:t+"/nodes/"+p+"/facts/"+l,schemaPath:"#/properties/nodes/ite\
ms/properties/facts/items/required",keyword:"required",params:{missingProperty:"domains"}};e===null?e=[i]:e.push(i),s++}if(o.value===void 0){
const i={instancePath:t+"/nodes/"+p+"/facts/"+l,schemaPath:"#/properties/nodes/items/properties/facts/items/required",keyword:"required",params:{
missingProperty:"value"}};e===null?e=[i]:e.push(i),s++}if(o.trust===void 0){const i={instancePath:t+"/nodes/"+p+"/facts/"+l,schemaPath:"#/pr\
operties/nodes/items/properties/facts/items/required",keyword:"required",params:{missingProperty:"trust"}};e===null?e=[i]:e.push(i),s++}if(o.
package!==void 0&&typeof o.package!="string"){const i={instancePath:t+"/nodes/"+p+"/facts/"+l+"/package",schemaPath:"#/properties/nodes/item\
s/properties/facts/items/properties/package/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),s++}if(o.schema!==void 0&&
(h(o.schema,{instancePath:t+"/nodes/"+p+"/facts/"+l+"/schema",parentData:o,parentDataProperty:"schema",rootData:f,dynamicAnchors:y})||(e=e===
null?h.errors:e.concat(h.errors),s=e.length)),o.name!==void 0&&(b(o.name,{instancePath:t+"/nodes/"+p+"/facts/"+l+"/name",parentData:o,parentDataProperty:"\
name",rootData:f,dynamicAnchors:y})||(e=e===null?b.errors:e.concat(b.errors),s=e.length)),o.domains!==void 0&&(D(o.domains,{instancePath:t+"\
/nodes/"+p+"/facts/"+l+"/domains",parentData:o,parentDataProperty:"domains",rootData:f,dynamicAnchors:y})||(e=e===null?D.errors:e.concat(D.errors),
s=e.length)),o.target!==void 0&&typeof o.target!="string"){const i={instancePath:t+"/nodes/"+p+"/facts/"+l+"/target",schemaPath:"#/propertie\
s/nodes/items/properties/facts/items/properties/target/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),s++}o.trust!==void 0&&
(j(o.trust,{instancePath:t+"/nodes/"+p+"/facts/"+l+"/trust",parentData:o,parentDataProperty:"trust",rootData:f,dynamicAnchors:y})||(e=e===null?
j.errors:e.concat(j.errors),s=e.length))}else{const i={instancePath:t+"/nodes/"+p+"/facts/"+l,schemaPath:"#/properties/nodes/items/propertie\
s/facts/items/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),s++}}}else{const c={instancePath:t+"/nodes/"+p+"/facts",
schemaPath:"#/properties/nodes/items/properties/facts/type",keyword:"type",params:{type:"array"}};e===null?e=[c]:e.push(c),s++}}if(u.merged!==
void 0){let m=u.merged;if(Array.isArray(m)){const c=m.length;for(let l=0;l<c;l++){let o=m[l];if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.
schema===void 0){const i={instancePath:t+"/nodes/"+p+"/merged/"+l,schemaPath:"#/properties/nodes/items/properties/merged/items/required",keyword:"\
required",params:{missingProperty:"schema"}};e===null?e=[i]:e.push(i),s++}if(o.pointer===void 0){const i={instancePath:t+"/nodes/"+p+"/merge\
d/"+l,schemaPath:"#/properties/nodes/items/properties/merged/items/required",keyword:"required",params:{missingProperty:"pointer"}};e===null?
e=[i]:e.push(i),s++}if(o.merge===void 0){const i={instancePath:t+"/nodes/"+p+"/merged/"+l,schemaPath:"#/properties/nodes/items/properties/me\
rged/items/required",keyword:"required",params:{missingProperty:"merge"}};e===null?e=[i]:e.push(i),s++}if(o.below===void 0){const i={instancePath:t+
"/nodes/"+p+"/merged/"+l,schemaPath:"#/properties/nodes/items/properties/merged/items/required",keyword:"required",params:{missingProperty:"\
below"}};e===null?e=[i]:e.push(i),s++}if(o.here===void 0){const i={instancePath:t+"/nodes/"+p+"/merged/"+l,schemaPath:"#/properties/nodes/it\
ems/properties/merged/items/required",keyword:"required",params:{missingProperty:"here"}};e===null?e=[i]:e.push(i),s++}if(o.schema!==void 0&&
(h(o.schema,{instancePath:t+"/nodes/"+p+"/merged/"+l+"/schema",parentData:o,parentDataProperty:"schema",rootData:f,dynamicAnchors:y})||(e=e===
null?h.errors:e.concat(h.errors),s=e.length)),o.pointer!==void 0&&typeof o.pointer!="string"){const i={instancePath:t+"/nodes/"+p+"/merged/"+
l+"/pointer",schemaPath:"#/properties/nodes/items/properties/merged/items/properties/pointer/type",keyword:"type",params:{type:"string"}};e===
null?e=[i]:e.push(i),s++}if(o.merge!==void 0&&typeof o.merge!="string"){const i={instancePath:t+"/nodes/"+p+"/merged/"+l+"/merge",schemaPath:"\
#/properties/nodes/items/properties/merged/items/properties/merge/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),s++}
o.below!==void 0&&(g(o.below,{instancePath:t+"/nodes/"+p+"/merged/"+l+"/below",parentData:o,parentDataProperty:"below",rootData:f,dynamicAnchors:y})||
(e=e===null?g.errors:e.concat(g.errors),s=e.length)),o.here!==void 0&&(g(o.here,{instancePath:t+"/nodes/"+p+"/merged/"+l+"/here",parentData:o,
parentDataProperty:"here",rootData:f,dynamicAnchors:y})||(e=e===null?g.errors:e.concat(g.errors),s=e.length))}else{const i={instancePath:t+"\
/nodes/"+p+"/merged/"+l,schemaPath:"#/properties/nodes/items/properties/merged/items/type",keyword:"type",params:{type:"object"}};e===null?e=
[i]:e.push(i),s++}}}else{const c={instancePath:t+"/nodes/"+p+"/merged",schemaPath:"#/properties/nodes/items/properties/merged/type",keyword:"\
type",params:{type:"array"}};e===null?e=[c]:e.push(c),s++}}}else{const m={instancePath:t+"/nodes/"+p,schemaPath:"#/properties/nodes/items/ty\
pe",keyword:"type",params:{type:"object"}};e===null?e=[m]:e.push(m),s++}}}else{const a={instancePath:t+"/nodes",schemaPath:"#/properties/nod\
es/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),s++}}if(n.problems!==void 0){let r=n.problems;if(Array.isArray(r)){const a=r.
length;for(let p=0;p<a;p++)$(r[p],{instancePath:t+"/problems/"+p,parentData:r,parentDataProperty:p,rootData:f,dynamicAnchors:y})||(e=e===null?
$.errors:e.concat($.errors),s=e.length)}else{const a={instancePath:t+"/problems",schemaPath:"#/properties/problems/type",keyword:"type",params:{
type:"array"}};e===null?e=[a]:e.push(a),s++}}}else{const r={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[r]:e.push(r),s++}return L.errors=e,s===0}L.evaluated={props:{"px-meta":!0,nodes:!0,problems:!0},dynamicProps:!1,dynamicItems:!1};export{R as validate};
