// Generated from packages/schema/schemas by `npm run generate -w packages/schema`. Do not edit.
// @ts-nocheck
import { textLength } from "../../validator-runtime.js";

const F=A,V={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"px-meta:propagate@1",type:"object",required:["px-meta","values","fa\
cts","nodes","problems"],properties:{"px-meta":{const:"propagate@1"},values:{type:"array"},facts:{type:"array",items:{type:"object",required:[
"package","schema","name","domains","value"],properties:{package:{type:"string"},schema:{$ref:"#/$defs/schema-id"},name:{$ref:"#/$defs/fact-\
name"},domains:{$ref:"#/$defs/domains"},target:{type:"string"},value:{type:"integer",minimum:0},trust:{$ref:"#/$defs/trust"}}}},nodes:{type:"\
array",items:{type:"object",required:["package","domain","triple","facts","merged"],properties:{package:{type:"string"},domain:{$ref:"#/$def\
s/domain"},triple:{type:"string"},facts:{type:"array",items:{type:"integer",minimum:0}},merged:{type:"array",items:{type:"object",required:[
"schema","pointer","value"],properties:{schema:{$ref:"#/$defs/schema-id"},pointer:{$ref:"#/$defs/pointer"},value:{type:"integer",minimum:0}}}}}}},
problems:{type:"array",items:{$ref:"#/$defs/problem"}}},$defs:{domain:{enum:["target","host"]},domains:{type:"array",uniqueItems:!0,items:{type:"\
string",enum:["target","host"]}},"fact-name":{type:"string",minLength:1,maxLength:128},pointer:{type:"string",pattern:"^(/([^~/]|~[01])*)*$"},
problem:{type:"object",required:["kind","message"],properties:{kind:{type:"string",minLength:1},severity:{enum:["error","warning","note"]},message:{
type:"string"}}},"schema-id":{type:"string",pattern:"^([a-z0-9][a-z0-9_-]{0,63}:)?[a-z][a-z0-9-]{0,63}@[1-9][0-9]{0,3}$"},trust:{enum:["harv\
ested","published","probed","overridden","declared"]}}},_={type:"string",pattern:"^([a-z0-9][a-z0-9_-]{0,63}:)?[a-z][a-z0-9-]{0,63}@[1-9][0-\
9]{0,3}$"},j=new RegExp("^([a-z0-9][a-z0-9_-]{0,63}:)?[a-z][a-z0-9-]{0,63}@[1-9][0-9]{0,3}$","u");function h(i,{instancePath:t="",parentData:g,
parentDataProperty:P,rootData:c=i,dynamicAnchors:y={}}={}){let e=null,s=0;const o=h.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),typeof i=="string"){if(!j.test(i)){const r={instancePath:t,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^([a-z\
0-9][a-z0-9_-]{0,63}:)?[a-z][a-z0-9-]{0,63}@[1-9][0-9]{0,3}$"}};e===null?e=[r]:e.push(r),s++}}else{const r={instancePath:t,schemaPath:"#/typ\
e",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}return h.errors=e,s===0}h.evaluated={dynamicProps:!1,dynamicItems:!1};
const R={type:"string",minLength:1,maxLength:128},I=textLength;function k(i,{instancePath:t="",parentData:g,parentDataProperty:P,rootData:c=i,
dynamicAnchors:y={}}={}){let e=null,s=0;const o=k.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof i=="\
string"){if(I(i)>128){const r={instancePath:t,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:128}};e===null?e=[r]:e.push(r),s++}
if(I(i)<1){const r={instancePath:t,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),s++}}else{const r={
instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}return k.errors=e,s===0}k.evaluated={
dynamicProps:!1,dynamicItems:!1};const x={type:"array",uniqueItems:!0,items:{type:"string",enum:["target","host"]}};function v(i,{instancePath:t="",
parentData:g,parentDataProperty:P,rootData:c=i,dynamicAnchors:y={}}={}){let e=null,s=0;const o=v.evaluated;if(o.dynamicProps&&(o.props=void 0),
o.dynamicItems&&(o.items=void 0),Array.isArray(i)){const r=i.length;for(let n=0;n<r;n++){let a=i[n];if(typeof a!="string"){const d={instancePath:t+
"/"+n,schemaPath:"#/items/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),s++}if(!(a==="target"||a==="host")){const d={
instancePath:t+"/"+n,schemaPath:"#/items/enum",keyword:"enum",params:{allowedValues:x.items.enum}};e===null?e=[d]:e.push(d),s++}}let m=i.length,
p;if(m>1){const n={};for(;m--;){let a=i[m];if(typeof a=="string"){if(typeof n[a]=="number"){p=n[a];const d={instancePath:t,schemaPath:"#/uni\
queItems",keyword:"uniqueItems",params:{i:m,j:p}};e===null?e=[d]:e.push(d),s++;break}n[a]=m}}}}else{const r={instancePath:t,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"array"}};e===null?e=[r]:e.push(r),s++}return v.errors=e,s===0}v.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};
const z={enum:["harvested","published","probed","overridden","declared"]};function w(i,{instancePath:t="",parentData:g,parentDataProperty:P,
rootData:c=i,dynamicAnchors:y={}}={}){let e=null,s=0;const o=w.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
!(i==="harvested"||i==="published"||i==="probed"||i==="overridden"||i==="declared")){const r={instancePath:t,schemaPath:"#/enum",keyword:"en\
um",params:{allowedValues:z.enum}};e===null?e=[r]:e.push(r),s++}return w.errors=e,s===0}w.evaluated={dynamicProps:!1,dynamicItems:!1};const L={
enum:["target","host"]};function q(i,{instancePath:t="",parentData:g,parentDataProperty:P,rootData:c=i,dynamicAnchors:y={}}={}){let e=null,s=0;
const o=q.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),!(i==="target"||i==="host")){const r={instancePath:t,
schemaPath:"#/enum",keyword:"enum",params:{allowedValues:L.enum}};e===null?e=[r]:e.push(r),s++}return q.errors=e,s===0}q.evaluated={dynamicProps:!1,
dynamicItems:!1};const B={type:"string",pattern:"^(/([^~/]|~[01])*)*$"},N=new RegExp("^(/([^~/]|~[01])*)*$","u");function b(i,{instancePath:t="",
parentData:g,parentDataProperty:P,rootData:c=i,dynamicAnchors:y={}}={}){let e=null,s=0;const o=b.evaluated;if(o.dynamicProps&&(o.props=void 0),
o.dynamicItems&&(o.items=void 0),typeof i=="string"){if(!N.test(i)){const r={instancePath:t,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"^(/([^~/]|~[01])*)*$"}};e===null?e=[r]:e.push(r),s++}}else{const r={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}};e===null?e=[r]:e.push(r),s++}return b.errors=e,s===0}b.evaluated={dynamicProps:!1,dynamicItems:!1};const E={type:"object",required:[
"kind","message"],properties:{kind:{type:"string",minLength:1},severity:{enum:["error","warning","note"]},message:{type:"string"}}};function D(i,{
instancePath:t="",parentData:g,parentDataProperty:P,rootData:c=i,dynamicAnchors:y={}}={}){let e=null,s=0;const o=D.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.kind===void 0){const r={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"kind"}};e===null?e=[r]:e.push(r),s++}if(i.message===void 0){const r={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"message"}};e===null?e=[r]:e.push(r),s++}if(i.kind!==void 0){let r=i.kind;
if(typeof r=="string"){if(I(r)<1){const m={instancePath:t+"/kind",schemaPath:"#/properties/kind/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[m]:e.push(m),s++}}else{const m={instancePath:t+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type:"string"}};
e===null?e=[m]:e.push(m),s++}}if(i.severity!==void 0){let r=i.severity;if(!(r==="error"||r==="warning"||r==="note")){const m={instancePath:t+
"/severity",schemaPath:"#/properties/severity/enum",keyword:"enum",params:{allowedValues:E.properties.severity.enum}};e===null?e=[m]:e.push(
m),s++}}if(i.message!==void 0&&typeof i.message!="string"){const r={instancePath:t+"/message",schemaPath:"#/properties/message/type",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}}else{const r={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"}};e===null?e=[r]:e.push(r),s++}return D.errors=e,s===0}D.evaluated={props:{kind:!0,severity:!0,message:!0},dynamicProps:!1,dynamicItems:!1};
function A(i,{instancePath:t="",parentData:g,parentDataProperty:P,rootData:c=i,dynamicAnchors:y={}}={}){let e=null,s=0;const o=A.evaluated;if(o.
dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i["px-meta"]===void 0){const r={
instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"px-meta"}};e===null?e=[r]:e.push(r),s++}if(i.values===void 0){
const r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"values"}};e===null?e=[r]:e.push(r),s++}if(i.facts===
void 0){const r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"facts"}};e===null?e=[r]:e.push(r),s++}if(i.
nodes===void 0){const r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"nodes"}};e===null?e=[r]:e.push(r),
s++}if(i.problems===void 0){const r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"problems"}};e===null?
e=[r]:e.push(r),s++}if(i["px-meta"]!==void 0&&i["px-meta"]!=="propagate@1"){const r={instancePath:t+"/px-meta",schemaPath:"#/properties/px-m\
eta/const",keyword:"const",params:{allowedValue:"propagate@1"}};e===null?e=[r]:e.push(r),s++}if(i.values!==void 0&&!Array.isArray(i.values)){
const r={instancePath:t+"/values",schemaPath:"#/properties/values/type",keyword:"type",params:{type:"array"}};e===null?e=[r]:e.push(r),s++}if(i.
facts!==void 0){let r=i.facts;if(Array.isArray(r)){const m=r.length;for(let p=0;p<m;p++){let n=r[p];if(n&&typeof n=="object"&&!Array.isArray(
n)){if(n.package===void 0){const a={instancePath:t+"/facts/"+p,schemaPath:"#/properties/facts/items/required",keyword:"required",params:{missingProperty:"\
package"}};e===null?e=[a]:e.push(a),s++}if(n.schema===void 0){const a={instancePath:t+"/facts/"+p,schemaPath:"#/properties/facts/items/requi\
red",keyword:"required",params:{missingProperty:"schema"}};e===null?e=[a]:e.push(a),s++}if(n.name===void 0){const a={instancePath:t+"/facts/"+
p,schemaPath:"#/properties/facts/items/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[a]:e.push(a),s++}if(n.domains===
void 0){const a={instancePath:t+"/facts/"+p,schemaPath:"#/properties/facts/items/required",keyword:"required",params:{missingProperty:"domai\
ns"}};e===null?e=[a]:e.push(a),s++}if(n.value===void 0){const a={instancePath:t+"/facts/"+p,schemaPath:"#/properties/facts/items/required",keyword:"\
required",params:{missingProperty:"value"}};e===null?e=[a]:e.push(a),s++}if(n.package!==void 0&&typeof n.package!="string"){const a={instancePath:t+
"/facts/"+p+"/package",schemaPath:"#/properties/facts/items/properties/package/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.
push(a),s++}if(n.schema!==void 0&&(h(n.schema,{instancePath:t+"/facts/"+p+"/schema",parentData:n,parentDataProperty:"schema",rootData:c,dynamicAnchors:y})||
(e=e===null?h.errors:e.concat(h.errors),s=e.length)),n.name!==void 0&&(k(n.name,{instancePath:t+"/facts/"+p+"/name",parentData:n,parentDataProperty:"\
name",rootData:c,dynamicAnchors:y})||(e=e===null?k.errors:e.concat(k.errors),s=e.length)),n.domains!==void 0&&(v(n.domains,{instancePath:t+"\
/facts/"+p+"/domains",parentData:n,parentDataProperty:"domains",rootData:c,dynamicAnchors:y})||(e=e===null?v.errors:e.concat(v.errors),s=e.length)),
n.target!==void 0&&typeof n.target!="string"){const a={instancePath:t+"/facts/"+p+"/target",schemaPath:"#/properties/facts/items/properties/\
target/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),s++}if(n.value!==void 0){let a=n.value;if(!(typeof a=="number"&&
!(a%1)&&!isNaN(a)&&isFinite(a))){const d={instancePath:t+"/facts/"+p+"/value",schemaPath:"#/properties/facts/items/properties/value/type",keyword:"\
type",params:{type:"integer"}};e===null?e=[d]:e.push(d),s++}if(typeof a=="number"&&isFinite(a)&&(a<0||isNaN(a))){const d={instancePath:t+"/f\
acts/"+p+"/value",schemaPath:"#/properties/facts/items/properties/value/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?
e=[d]:e.push(d),s++}}n.trust!==void 0&&(w(n.trust,{instancePath:t+"/facts/"+p+"/trust",parentData:n,parentDataProperty:"trust",rootData:c,dynamicAnchors:y})||
(e=e===null?w.errors:e.concat(w.errors),s=e.length))}else{const a={instancePath:t+"/facts/"+p,schemaPath:"#/properties/facts/items/type",keyword:"\
type",params:{type:"object"}};e===null?e=[a]:e.push(a),s++}}}else{const m={instancePath:t+"/facts",schemaPath:"#/properties/facts/type",keyword:"\
type",params:{type:"array"}};e===null?e=[m]:e.push(m),s++}}if(i.nodes!==void 0){let r=i.nodes;if(Array.isArray(r)){const m=r.length;for(let p=0;p<
m;p++){let n=r[p];if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.package===void 0){const a={instancePath:t+"/nodes/"+p,schemaPath:"#/prop\
erties/nodes/items/required",keyword:"required",params:{missingProperty:"package"}};e===null?e=[a]:e.push(a),s++}if(n.domain===void 0){const a={
instancePath:t+"/nodes/"+p,schemaPath:"#/properties/nodes/items/required",keyword:"required",params:{missingProperty:"domain"}};e===null?e=[
a]:e.push(a),s++}if(n.triple===void 0){const a={instancePath:t+"/nodes/"+p,schemaPath:"#/properties/nodes/items/required",keyword:"required",
params:{missingProperty:"triple"}};e===null?e=[a]:e.push(a),s++}if(n.facts===void 0){const a={instancePath:t+"/nodes/"+p,schemaPath:"#/prope\
rties/nodes/items/required",keyword:"required",params:{missingProperty:"facts"}};e===null?e=[a]:e.push(a),s++}if(n.merged===void 0){const a={
instancePath:t+"/nodes/"+p,schemaPath:"#/properties/nodes/items/required",keyword:"required",params:{missingProperty:"merged"}};e===null?e=[
a]:e.push(a),s++}if(n.package!==void 0&&typeof n.package!="string"){const a={instancePath:t+"/nodes/"+p+"/package",schemaPath:"#/properties/\
nodes/items/properties/package/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),s++}if(n.domain!==void 0&&(q(n.domain,{
instancePath:t+"/nodes/"+p+"/domain",parentData:n,parentDataProperty:"domain",rootData:c,dynamicAnchors:y})||(e=e===null?q.errors:e.concat(q.
errors),s=e.length)),n.triple!==void 0&&typeof n.triple!="string"){const a={instancePath:t+"/nodes/"+p+"/triple",schemaPath:"#/properties/no\
des/items/properties/triple/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),s++}if(n.facts!==void 0){let a=n.facts;if(Array.
isArray(a)){const d=a.length;for(let f=0;f<d;f++){let u=a[f];if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u))){const l={instancePath:t+
"/nodes/"+p+"/facts/"+f,schemaPath:"#/properties/nodes/items/properties/facts/items/type",keyword:"type",params:{type:"integer"}};e===null?e=
[l]:e.push(l),s++}if(typeof u=="number"&&isFinite(u)&&(u<0||isNaN(u))){const l={instancePath:t+"/nodes/"+p+"/facts/"+f,schemaPath:"#/propert\
ies/nodes/items/properties/facts/items/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[l]:e.push(l),s++}}}else{const d={
instancePath:t+"/nodes/"+p+"/facts",schemaPath:"#/properties/nodes/items/properties/facts/type",keyword:"type",params:{type:"array"}};e===null?
e=[d]:e.push(d),s++}}if(n.merged!==void 0){let a=n.merged;if(Array.isArray(a)){const d=a.length;for(let f=0;f<d;f++){let u=a[f];if(u&&typeof u==
"object"&&!Array.isArray(u)){if(u.schema===void 0){const l={instancePath:t+"/nodes/"+p+"/merged/"+f,schemaPath:"#/properties/nodes/items/pro\
perties/merged/items/required",keyword:"required",params:{missingProperty:"schema"}};e===null?e=[l]:e.push(l),s++}if(u.pointer===void 0){const l={
instancePath:t+"/nodes/"+p+"/merged/"+f,schemaPath:"#/properties/nodes/items/properties/merged/items/required",keyword:"required",params:{missingProperty:"\
pointer"}};e===null?e=[l]:e.push(l),s++}if(u.value===void 0){const l={instancePath:t+"/nodes/"+p+"/merged/"+f,schemaPath:"#/properties/nodes\
/items/properties/merged/items/required",keyword:"required",params:{missingProperty:"value"}};e===null?e=[l]:e.push(l),s++}if(u.schema!==void 0&&
(h(u.schema,{instancePath:t+"/nodes/"+p+"/merged/"+f+"/schema",parentData:u,parentDataProperty:"schema",rootData:c,dynamicAnchors:y})||(e=e===
null?h.errors:e.concat(h.errors),s=e.length)),u.pointer!==void 0&&(b(u.pointer,{instancePath:t+"/nodes/"+p+"/merged/"+f+"/pointer",parentData:u,
parentDataProperty:"pointer",rootData:c,dynamicAnchors:y})||(e=e===null?b.errors:e.concat(b.errors),s=e.length)),u.value!==void 0){let l=u.value;
if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){const $={instancePath:t+"/nodes/"+p+"/merged/"+f+"/value",schemaPath:"#/properties\
/nodes/items/properties/merged/items/properties/value/type",keyword:"type",params:{type:"integer"}};e===null?e=[$]:e.push($),s++}if(typeof l==
"number"&&isFinite(l)&&(l<0||isNaN(l))){const $={instancePath:t+"/nodes/"+p+"/merged/"+f+"/value",schemaPath:"#/properties/nodes/items/prope\
rties/merged/items/properties/value/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[$]:e.push($),s++}}}else{const l={
instancePath:t+"/nodes/"+p+"/merged/"+f,schemaPath:"#/properties/nodes/items/properties/merged/items/type",keyword:"type",params:{type:"obje\
ct"}};e===null?e=[l]:e.push(l),s++}}}else{const d={instancePath:t+"/nodes/"+p+"/merged",schemaPath:"#/properties/nodes/items/properties/merg\
ed/type",keyword:"type",params:{type:"array"}};e===null?e=[d]:e.push(d),s++}}}else{const a={instancePath:t+"/nodes/"+p,schemaPath:"#/propert\
ies/nodes/items/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),s++}}}else{const m={instancePath:t+"/nodes",schemaPath:"\
#/properties/nodes/type",keyword:"type",params:{type:"array"}};e===null?e=[m]:e.push(m),s++}}if(i.problems!==void 0){let r=i.problems;if(Array.
isArray(r)){const m=r.length;for(let p=0;p<m;p++)D(r[p],{instancePath:t+"/problems/"+p,parentData:r,parentDataProperty:p,rootData:c,dynamicAnchors:y})||
(e=e===null?D.errors:e.concat(D.errors),s=e.length)}else{const m={instancePath:t+"/problems",schemaPath:"#/properties/problems/type",keyword:"\
type",params:{type:"array"}};e===null?e=[m]:e.push(m),s++}}}else{const r={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"}};e===null?e=[r]:e.push(r),s++}return A.errors=e,s===0}A.evaluated={props:{"px-meta":!0,values:!0,facts:!0,nodes:!0,problems:!0},dynamicProps:!1,
dynamicItems:!1};export{F as validate};
