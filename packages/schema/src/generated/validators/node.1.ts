// Generated from packages/schema/schemas by `npm run generate -w packages/schema`. Do not edit.
// @ts-nocheck
import { textLength } from "../../validator-runtime.js";

const R=A,B={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"px-meta:node@1",type:"object",required:["px-meta","nodes","problems"],
properties:{"px-meta":{const:"node@1"},nodes:{type:"array",items:{type:"object",required:["package","domain","triple","facts","merged"],properties:{
package:{$ref:"#/$defs/known-package"},domain:{$ref:"#/$defs/domain"},triple:{type:"string"},facts:{type:"array",items:{type:"object",required:[
"package","schema","name","domains","value","trust"],properties:{package:{type:"string"},schema:{$ref:"#/$defs/schema-id"},name:{$ref:"#/$de\
fs/fact-name"},domains:{$ref:"#/$defs/domains"},target:{type:"string"},value:{},trust:{$ref:"#/$defs/trust"}}}},merged:{type:"array",items:{
type:"object",required:["schema","pointer","merge","below","here"],properties:{schema:{$ref:"#/$defs/schema-id"},pointer:{type:"string"},merge:{
type:"string"},below:{$ref:"#/$defs/merged"},here:{$ref:"#/$defs/merged"}}}}}}},problems:{type:"array",items:{$ref:"#/$defs/problem"}}},$defs:{
domain:{enum:["target","host"]},domains:{type:"array",uniqueItems:!0,items:{type:"string",enum:["target","host"]}},"fact-name":{type:"string",
minLength:1,maxLength:128},"known-package":{type:"object",required:["id","name","version"],properties:{id:{type:"string",minLength:1},name:{
type:"string",minLength:1},version:{type:"string"},links:{type:["string","null"]}}},merged:{type:"object",required:["kind"],properties:{kind:{
enum:["value","nothing","conflict","unknown"]},value:{},contributors:{type:"array",items:{type:"object",required:["package","schema","name",
"pointer","value"],properties:{package:{type:"string"},schema:{$ref:"#/$defs/schema-id"},name:{$ref:"#/$defs/fact-name"},pointer:{type:"stri\
ng"},value:{},implied:{const:!0}}}}}},problem:{type:"object",required:["kind","message"],properties:{kind:{type:"string",minLength:1},severity:{
enum:["error","warning","note"]},message:{type:"string"}}},"schema-id":{type:"string",pattern:"^([a-z0-9][a-z0-9_-]{0,63}:)?[a-z][a-z0-9-]{0\
,63}@[1-9][0-9]{0,3}$"},trust:{enum:["harvested","published","probed","overridden","declared"]}}},I={type:"object",required:["id","name","ve\
rsion"],properties:{id:{type:"string",minLength:1},name:{type:"string",minLength:1},version:{type:"string"},links:{type:["string","null"]}}},
j=textLength;function v(i,{instancePath:t="",parentData:P,parentDataProperty:w,rootData:f=i,dynamicAnchors:c={}}={}){let e=null,s=0;const l=v.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.id===void 0){const r={
instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"}};e===null?e=[r]:e.push(r),s++}if(i.name===void 0){const r={
instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),s++}if(i.version===void 0){
const r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"}};e===null?e=[r]:e.push(r),s++}if(i.id!==
void 0){let r=i.id;if(typeof r=="string"){if(j(r)<1){const d={instancePath:t+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",
params:{limit:1}};e===null?e=[d]:e.push(d),s++}}else{const d={instancePath:t+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{
type:"string"}};e===null?e=[d]:e.push(d),s++}}if(i.name!==void 0){let r=i.name;if(typeof r=="string"){if(j(r)<1){const d={instancePath:t+"/n\
ame",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[d]:e.push(d),s++}}else{const d={instancePath:t+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),s++}}if(i.version!==void 0&&typeof i.
version!="string"){const r={instancePath:t+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"}};e===null?
e=[r]:e.push(r),s++}if(i.links!==void 0){let r=i.links;if(typeof r!="string"&&r!==null){const d={instancePath:t+"/links",schemaPath:"#/prope\
rties/links/type",keyword:"type",params:{type:I.properties.links.type}};e===null?e=[d]:e.push(d),s++}}}else{const r={instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return v.errors=e,s===0}v.evaluated={props:{id:!0,name:!0,version:!0,
links:!0},dynamicProps:!1,dynamicItems:!1};const L={enum:["target","host"]};function b(i,{instancePath:t="",parentData:P,parentDataProperty:w,
rootData:f=i,dynamicAnchors:c={}}={}){let e=null,s=0;const l=b.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),
!(i==="target"||i==="host")){const r={instancePath:t,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:L.enum}};e===null?e=[r]:e.push(
r),s++}return b.errors=e,s===0}b.evaluated={dynamicProps:!1,dynamicItems:!1};const C={type:"string",pattern:"^([a-z0-9][a-z0-9_-]{0,63}:)?[a\
-z][a-z0-9-]{0,63}@[1-9][0-9]{0,3}$"},x=new RegExp("^([a-z0-9][a-z0-9_-]{0,63}:)?[a-z][a-z0-9-]{0,63}@[1-9][0-9]{0,3}$","u");function h(i,{instancePath:t="",
parentData:P,parentDataProperty:w,rootData:f=i,dynamicAnchors:c={}}={}){let e=null,s=0;const l=h.evaluated;if(l.dynamicProps&&(l.props=void 0),
l.dynamicItems&&(l.items=void 0),typeof i=="string"){if(!x.test(i)){const r={instancePath:t,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"^([a-z0-9][a-z0-9_-]{0,63}:)?[a-z][a-z0-9-]{0,63}@[1-9][0-9]{0,3}$"}};e===null?e=[r]:e.push(r),s++}}else{const r={instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}return h.errors=e,s===0}h.evaluated={dynamicProps:!1,dynamicItems:!1};
const F={type:"string",minLength:1,maxLength:128};function g(i,{instancePath:t="",parentData:P,parentDataProperty:w,rootData:f=i,dynamicAnchors:c={}}={}){
let e=null,s=0;const l=g.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),typeof i=="string"){if(j(i)>128){const r={
instancePath:t,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:128}};e===null?e=[r]:e.push(r),s++}if(j(i)<1){const r={instancePath:t,
schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),s++}}else{const r={instancePath:t,schemaPath:"#/type",
keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}return g.errors=e,s===0}g.evaluated={dynamicProps:!1,dynamicItems:!1};const z={
type:"array",uniqueItems:!0,items:{type:"string",enum:["target","host"]}};function q(i,{instancePath:t="",parentData:P,parentDataProperty:w,
rootData:f=i,dynamicAnchors:c={}}={}){let e=null,s=0;const l=q.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),
Array.isArray(i)){const r=i.length;for(let p=0;p<r;p++){let n=i[p];if(typeof n!="string"){const y={instancePath:t+"/"+p,schemaPath:"#/items/\
type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),s++}if(!(n==="target"||n==="host")){const y={instancePath:t+"/"+p,schemaPath:"\
#/items/enum",keyword:"enum",params:{allowedValues:z.items.enum}};e===null?e=[y]:e.push(y),s++}}let d=i.length,a;if(d>1){const p={};for(;d--;){
let n=i[d];if(typeof n=="string"){if(typeof p[n]=="number"){a=p[n];const y={instancePath:t,schemaPath:"#/uniqueItems",keyword:"uniqueItems",
params:{i:d,j:a}};e===null?e=[y]:e.push(y),s++;break}p[n]=d}}}}else{const r={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"\
array"}};e===null?e=[r]:e.push(r),s++}return q.errors=e,s===0}q.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};const E={enum:["harvest\
ed","published","probed","overridden","declared"]};function D(i,{instancePath:t="",parentData:P,parentDataProperty:w,rootData:f=i,dynamicAnchors:c={}}={}){
let e=null,s=0;const l=D.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),!(i==="harvested"||i==="published"||
i==="probed"||i==="overridden"||i==="declared")){const r={instancePath:t,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:E.enum}};e===
null?e=[r]:e.push(r),s++}return D.errors=e,s===0}D.evaluated={dynamicProps:!1,dynamicItems:!1};const V={type:"object",required:["kind"],properties:{
kind:{enum:["value","nothing","conflict","unknown"]},value:{},contributors:{type:"array",items:{type:"object",required:["package","schema","\
name","pointer","value"],properties:{package:{type:"string"},schema:{$ref:"#/$defs/schema-id"},name:{$ref:"#/$defs/fact-name"},pointer:{type:"\
string"},value:{},implied:{const:!0}}}}}};function k(i,{instancePath:t="",parentData:P,parentDataProperty:w,rootData:f=i,dynamicAnchors:c={}}={}){
let e=null,s=0;const l=k.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),i&&typeof i=="object"&&!Array.isArray(
i)){if(i.kind===void 0){const r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"}};e===null?e=[r]:e.
push(r),s++}if(i.kind!==void 0){let r=i.kind;if(!(r==="value"||r==="nothing"||r==="conflict"||r==="unknown")){const d={instancePath:t+"/kind",
schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues:V.properties.kind.enum}};e===null?e=[d]:e.push(d),s++}}if(i.contributors!==
void 0){let r=i.contributors;if(Array.isArray(r)){const d=r.length;for(let a=0;a<d;a++){let p=r[a];if(p&&typeof p=="object"&&!Array.isArray(
p)){if(p.package===void 0){const n={instancePath:t+"/contributors/"+a,schemaPath:"#/properties/contributors/items/required",keyword:"require\
d",params:{missingProperty:"package"}};e===null?e=[n]:e.push(n),s++}if(p.schema===void 0){const n={instancePath:t+"/contributors/"+a,schemaPath:"\
#/properties/contributors/items/required",keyword:"required",params:{missingProperty:"schema"}};e===null?e=[n]:e.push(n),s++}if(p.name===void 0){
const n={instancePath:t+"/contributors/"+a,schemaPath:"#/properties/contributors/items/required",keyword:"required",params:{missingProperty:"\
name"}};e===null?e=[n]:e.push(n),s++}if(p.pointer===void 0){const n={instancePath:t+"/contributors/"+a,schemaPath:"#/properties/contributors\
/items/required",keyword:"required",params:{missingProperty:"pointer"}};e===null?e=[n]:e.push(n),s++}if(p.value===void 0){const n={instancePath:t+
"/contributors/"+a,schemaPath:"#/properties/contributors/items/required",keyword:"required",params:{missingProperty:"value"}};e===null?e=[n]:
e.push(n),s++}if(p.package!==void 0&&typeof p.package!="string"){const n={instancePath:t+"/contributors/"+a+"/package",schemaPath:"#/propert\
ies/contributors/items/properties/package/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}if(p.schema!==void 0&&(h(
p.schema,{instancePath:t+"/contributors/"+a+"/schema",parentData:p,parentDataProperty:"schema",rootData:f,dynamicAnchors:c})||(e=e===null?h.
errors:e.concat(h.errors),s=e.length)),p.name!==void 0&&(g(p.name,{instancePath:t+"/contributors/"+a+"/name",parentData:p,parentDataProperty:"\
name",rootData:f,dynamicAnchors:c})||(e=e===null?g.errors:e.concat(g.errors),s=e.length)),p.pointer!==void 0&&typeof p.pointer!="string"){const n={
instancePath:t+"/contributors/"+a+"/pointer",schemaPath:"#/properties/contributors/items/properties/pointer/type",keyword:"type",params:{type:"\
string"}};e===null?e=[n]:e.push(n),s++}if(p.implied!==void 0&&p.implied!==!0){const n={instancePath:t+"/contributors/"+a+"/implied",schemaPath:"\
#/properties/contributors/items/properties/implied/const",keyword:"const",params:{allowedValue:!0}};e===null?e=[n]:e.push(n),s++}}else{const n={
instancePath:t+"/contributors/"+a,schemaPath:"#/properties/contributors/items/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.
push(n),s++}}}else{const d={instancePath:t+"/contributors",schemaPath:"#/properties/contributors/type",keyword:"type",params:{type:"array"}};
e===null?e=[d]:e.push(d),s++}}}else{const r={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(
r),s++}return k.errors=e,s===0}k.evaluated={props:{kind:!0,value:!0,contributors:!0},dynamicProps:!1,dynamicItems:!1};const _={type:"object",
required:["kind","message"],properties:{kind:{type:"string",minLength:1},severity:{enum:["error","warning","note"]},message:{type:"string"}}};
function $(i,{instancePath:t="",parentData:P,parentDataProperty:w,rootData:f=i,dynamicAnchors:c={}}={}){let e=null,s=0;const l=$.evaluated;if(l.
dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.kind===void 0){const r={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"}};e===null?e=[r]:e.push(r),s++}if(i.message===void 0){const r={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"message"}};e===null?e=[r]:e.push(r),s++}if(i.kind!==void 0){let r=i.kind;
if(typeof r=="string"){if(j(r)<1){const d={instancePath:t+"/kind",schemaPath:"#/properties/kind/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[d]:e.push(d),s++}}else{const d={instancePath:t+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type:"string"}};
e===null?e=[d]:e.push(d),s++}}if(i.severity!==void 0){let r=i.severity;if(!(r==="error"||r==="warning"||r==="note")){const d={instancePath:t+
"/severity",schemaPath:"#/properties/severity/enum",keyword:"enum",params:{allowedValues:_.properties.severity.enum}};e===null?e=[d]:e.push(
d),s++}}if(i.message!==void 0&&typeof i.message!="string"){const r={instancePath:t+"/message",schemaPath:"#/properties/message/type",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}}else{const r={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"}};e===null?e=[r]:e.push(r),s++}return $.errors=e,s===0}$.evaluated={props:{kind:!0,severity:!0,message:!0},dynamicProps:!1,dynamicItems:!1};
function A(i,{instancePath:t="",parentData:P,parentDataProperty:w,rootData:f=i,dynamicAnchors:c={}}={}){let e=null,s=0;const l=A.evaluated;if(l.
dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i["px-meta"]===void 0){const r={
instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"px-meta"}};e===null?e=[r]:e.push(r),s++}if(i.nodes===void 0){
const r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"nodes"}};e===null?e=[r]:e.push(r),s++}if(i.problems===
void 0){const r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"problems"}};e===null?e=[r]:e.push(r),s++}
if(i["px-meta"]!==void 0&&i["px-meta"]!=="node@1"){const r={instancePath:t+"/px-meta",schemaPath:"#/properties/px-meta/const",keyword:"const",
params:{allowedValue:"node@1"}};e===null?e=[r]:e.push(r),s++}if(i.nodes!==void 0){let r=i.nodes;if(Array.isArray(r)){const d=r.length;for(let a=0;a<
d;a++){let p=r[a];if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.package===void 0){const n={instancePath:t+"/nodes/"+a,schemaPath:"#/prop\
erties/nodes/items/required",keyword:"required",params:{missingProperty:"package"}};e===null?e=[n]:e.push(n),s++}if(p.domain===void 0){const n={
instancePath:t+"/nodes/"+a,schemaPath:"#/properties/nodes/items/required",keyword:"required",params:{missingProperty:"domain"}};e===null?e=[
n]:e.push(n),s++}if(p.triple===void 0){const n={instancePath:t+"/nodes/"+a,schemaPath:"#/properties/nodes/items/required",keyword:"required",
params:{missingProperty:"triple"}};e===null?e=[n]:e.push(n),s++}if(p.facts===void 0){const n={instancePath:t+"/nodes/"+a,schemaPath:"#/prope\
rties/nodes/items/required",keyword:"required",params:{missingProperty:"facts"}};e===null?e=[n]:e.push(n),s++}if(p.merged===void 0){const n={
instancePath:t+"/nodes/"+a,schemaPath:"#/properties/nodes/items/required",keyword:"required",params:{missingProperty:"merged"}};e===null?e=[
n]:e.push(n),s++}if(p.package!==void 0&&(v(p.package,{instancePath:t+"/nodes/"+a+"/package",parentData:p,parentDataProperty:"package",rootData:f,
dynamicAnchors:c})||(e=e===null?v.errors:e.concat(v.errors),s=e.length)),p.domain!==void 0&&(b(p.domain,{instancePath:t+"/nodes/"+a+"/domain",
parentData:p,parentDataProperty:"domain",rootData:f,dynamicAnchors:c})||(e=e===null?b.errors:e.concat(b.errors),s=e.length)),p.triple!==void 0&&
typeof p.triple!="string"){const n={instancePath:t+"/nodes/"+a+"/triple",schemaPath:"#/properties/nodes/items/properties/triple/type",keyword:"\
type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}if(p.facts!==void 0){let n=p.facts;if(Array.isArray(n)){const y=n.length;for(let u=0;u<
y;u++){let m=n[u];if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.package===void 0){const o={instancePath:t+"/nodes/"+a+"/facts/"+u,schemaPath:"\
#/properties/nodes/items/properties/facts/items/required",keyword:"required",params:{missingProperty:"package"}};e===null?e=[o]:e.push(o),s++}
if(m.schema===void 0){const o={instancePath:t+"/nodes/"+a+"/facts/"+u,schemaPath:"#/properties/nodes/items/properties/facts/items/required",
keyword:"required",params:{missingProperty:"schema"}};e===null?e=[o]:e.push(o),s++}if(m.name===void 0){const o={instancePath:t+"/nodes/"+a+"\
/facts/"+u,schemaPath:"#/properties/nodes/items/properties/facts/items/required",keyword:"required",params:{missingProperty:"name"}};e===null?
e=[o]:e.push(o),s++}if(m.domains===void 0){const o={instancePath:t+"/nodes/"+a+"/facts/"+u,schemaPath:"#/properties/nodes/items/properties/f\
acts/items/required",keyword:"required",params:{missingProperty:"domains"}};e===null?e=[o]:e.push(o),s++}if(m.value===void 0){const o={instancePath:t+
"/nodes/"+a+"/facts/"+u,schemaPath:"#/properties/nodes/items/properties/facts/items/required",keyword:"required",params:{missingProperty:"va\
lue"}};e===null?e=[o]:e.push(o),s++}if(m.trust===void 0){const o={instancePath:t+"/nodes/"+a+"/facts/"+u,schemaPath:"#/properties/nodes/item\
s/properties/facts/items/required",keyword:"required",params:{missingProperty:"trust"}};e===null?e=[o]:e.push(o),s++}if(m.package!==void 0&&
typeof m.package!="string"){const o={instancePath:t+"/nodes/"+a+"/facts/"+u+"/package",schemaPath:"#/properties/nodes/items/properties/facts\
/items/properties/package/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),s++}if(m.schema!==void 0&&(h(m.schema,{instancePath:t+
"/nodes/"+a+"/facts/"+u+"/schema",parentData:m,parentDataProperty:"schema",rootData:f,dynamicAnchors:c})||(e=e===null?h.errors:e.concat(h.errors),
s=e.length)),m.name!==void 0&&(g(m.name,{instancePath:t+"/nodes/"+a+"/facts/"+u+"/name",parentData:m,parentDataProperty:"name",rootData:f,dynamicAnchors:c})||
(e=e===null?g.errors:e.concat(g.errors),s=e.length)),m.domains!==void 0&&(q(m.domains,{instancePath:t+"/nodes/"+a+"/facts/"+u+"/domains",parentData:m,
parentDataProperty:"domains",rootData:f,dynamicAnchors:c})||(e=e===null?q.errors:e.concat(q.errors),s=e.length)),m.target!==void 0&&typeof m.
target!="string"){const o={instancePath:t+"/nodes/"+a+"/facts/"+u+"/target",schemaPath:"#/properties/nodes/items/properties/facts/items/prop\
erties/target/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),s++}m.trust!==void 0&&(D(m.trust,{instancePath:t+"/nodes\
/"+a+"/facts/"+u+"/trust",parentData:m,parentDataProperty:"trust",rootData:f,dynamicAnchors:c})||(e=e===null?D.errors:e.concat(D.errors),s=e.
length))}else{const o={instancePath:t+"/nodes/"+a+"/facts/"+u,schemaPath:"#/properties/nodes/items/properties/facts/items/type",keyword:"typ\
e",params:{type:"object"}};e===null?e=[o]:e.push(o),s++}}}else{const y={instancePath:t+"/nodes/"+a+"/facts",schemaPath:"#/properties/nodes/i\
tems/properties/facts/type",keyword:"type",params:{type:"array"}};e===null?e=[y]:e.push(y),s++}}if(p.merged!==void 0){let n=p.merged;if(Array.
isArray(n)){const y=n.length;for(let u=0;u<y;u++){let m=n[u];if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.schema===void 0){const o={instancePath:t+
"/nodes/"+a+"/merged/"+u,schemaPath:"#/properties/nodes/items/properties/merged/items/required",keyword:"required",params:{missingProperty:"\
schema"}};e===null?e=[o]:e.push(o),s++}if(m.pointer===void 0){const o={instancePath:t+"/nodes/"+a+"/merged/"+u,schemaPath:"#/properties/node\
s/items/properties/merged/items/required",keyword:"required",params:{missingProperty:"pointer"}};e===null?e=[o]:e.push(o),s++}if(m.merge===void 0){
const o={instancePath:t+"/nodes/"+a+"/merged/"+u,schemaPath:"#/properties/nodes/items/properties/merged/items/required",keyword:"required",params:{
missingProperty:"merge"}};e===null?e=[o]:e.push(o),s++}if(m.below===void 0){const o={instancePath:t+"/nodes/"+a+"/merged/"+u,schemaPath:"#/p\
roperties/nodes/items/properties/merged/items/required",keyword:"required",params:{missingProperty:"below"}};e===null?e=[o]:e.push(o),s++}if(m.
here===void 0){const o={instancePath:t+"/nodes/"+a+"/merged/"+u,schemaPath:"#/properties/nodes/items/properties/merged/items/required",keyword:"\
required",params:{missingProperty:"here"}};e===null?e=[o]:e.push(o),s++}if(m.schema!==void 0&&(h(m.schema,{instancePath:t+"/nodes/"+a+"/merg\
ed/"+u+"/schema",parentData:m,parentDataProperty:"schema",rootData:f,dynamicAnchors:c})||(e=e===null?h.errors:e.concat(h.errors),s=e.length)),
m.pointer!==void 0&&typeof m.pointer!="string"){const o={instancePath:t+"/nodes/"+a+"/merged/"+u+"/pointer",schemaPath:"#/properties/nodes/i\
tems/properties/merged/items/properties/pointer/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),s++}if(m.merge!==void 0&&
typeof m.merge!="string"){const o={instancePath:t+"/nodes/"+a+"/merged/"+u+"/merge",schemaPath:"#/properties/nodes/items/properties/merged/i\
tems/properties/merge/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),s++}m.below!==void 0&&(k(m.below,{instancePath:t+
"/nodes/"+a+"/merged/"+u+"/below",parentData:m,parentDataProperty:"below",rootData:f,dynamicAnchors:c})||(e=e===null?k.errors:e.concat(k.errors),
s=e.length)),m.here!==void 0&&(k(m.here,{instancePath:t+"/nodes/"+a+"/merged/"+u+"/here",parentData:m,parentDataProperty:"here",rootData:f,dynamicAnchors:c})||
(e=e===null?k.errors:e.concat(k.errors),s=e.length))}else{const o={instancePath:t+"/nodes/"+a+"/merged/"+u,schemaPath:"#/properties/nodes/it\
ems/properties/merged/items/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),s++}}}else{const y={instancePath:t+"/nodes\
/"+a+"/merged",schemaPath:"#/properties/nodes/items/properties/merged/type",keyword:"type",params:{type:"array"}};e===null?e=[y]:e.push(y),s++}}}else{
const n={instancePath:t+"/nodes/"+a,schemaPath:"#/properties/nodes/items/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(
n),s++}}}else{const d={instancePath:t+"/nodes",schemaPath:"#/properties/nodes/type",keyword:"type",params:{type:"array"}};e===null?e=[d]:e.push(
d),s++}}if(i.problems!==void 0){let r=i.problems;if(Array.isArray(r)){const d=r.length;for(let a=0;a<d;a++)$(r[a],{instancePath:t+"/problems\
/"+a,parentData:r,parentDataProperty:a,rootData:f,dynamicAnchors:c})||(e=e===null?$.errors:e.concat($.errors),s=e.length)}else{const d={instancePath:t+
"/problems",schemaPath:"#/properties/problems/type",keyword:"type",params:{type:"array"}};e===null?e=[d]:e.push(d),s++}}}else{const r={instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return A.errors=e,s===0}A.evaluated={props:{"px-meta":!0,
nodes:!0,problems:!0},dynamicProps:!1,dynamicItems:!1};export{R as validate};
