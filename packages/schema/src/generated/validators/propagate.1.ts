// Generated from packages/schema/schemas by `npm run generate -w packages/schema`. Do not edit.
// @ts-nocheck
import { isEqual, textLength } from "../../validator-runtime.js";

const F=A,V={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"px-meta:propagate@1",type:"object",required:["px-meta","values","fa\
cts","nodes","problems"],properties:{"px-meta":{const:"propagate@1"},values:{type:"array"},facts:{type:"array",items:{type:"object",required:[
"package","schema","name","domains","value"],properties:{package:{type:"string"},schema:{$ref:"#/$defs/schema-id"},name:{$ref:"#/$defs/fact-\
name"},domains:{$ref:"#/$defs/domains"},target:{type:"string"},value:{type:"integer",minimum:0},trust:{$ref:"#/$defs/trust"}}}},nodes:{type:"\
array",items:{type:"object",required:["package","domain","triple","facts","merged"],properties:{package:{type:"string"},domain:{$ref:"#/$def\
s/domain"},triple:{type:"string"},facts:{type:"array",items:{type:"integer",minimum:0}},merged:{type:"array",items:{type:"object",required:[
"schema","pointer","value"],properties:{schema:{$ref:"#/$defs/schema-id"},pointer:{$ref:"#/$defs/pointer"},value:{type:"integer",minimum:0}}}}}}},
problems:{type:"array",items:{$ref:"#/$defs/problem"}}},$defs:{domain:{enum:["target","host"]},domains:{type:"array",uniqueItems:!0,items:{$ref:"\
#/$defs/domain"}},"fact-name":{type:"string",minLength:1,maxLength:128},pointer:{type:"string",pattern:"^(/([^~/]|~[01])*)*$"},problem:{type:"\
object",required:["kind","message"],properties:{kind:{type:"string",minLength:1},severity:{enum:["error","warning","note"]},message:{type:"s\
tring"}}},"schema-id":{type:"string",pattern:"^([a-z0-9][a-z0-9_-]{0,63}:)?[a-z][a-z0-9-]{0,63}@[1-9][0-9]{0,3}$"},trust:{enum:["harvested",
"published","probed","overridden","declared"]}}},_={type:"string",pattern:"^([a-z0-9][a-z0-9_-]{0,63}:)?[a-z][a-z0-9-]{0,63}@[1-9][0-9]{0,3}\
$"},j=new RegExp("^([a-z0-9][a-z0-9_-]{0,63}:)?[a-z][a-z0-9-]{0,63}@[1-9][0-9]{0,3}$","u");function h(a,{instancePath:t="",parentData:P,parentDataProperty:k,
rootData:f=a,dynamicAnchors:c={}}={}){let e=null,s=0;const o=h.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
typeof a=="string"){if(!j.test(a)){const r={instancePath:t,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^([a-z0-9][a-z0-9_-]{0,\
63}:)?[a-z][a-z0-9-]{0,63}@[1-9][0-9]{0,3}$"}};e===null?e=[r]:e.push(r),s++}}else{const r={instancePath:t,schemaPath:"#/type",keyword:"type",
params:{type:"string"}};e===null?e=[r]:e.push(r),s++}return h.errors=e,s===0}h.evaluated={dynamicProps:!1,dynamicItems:!1};const R={type:"st\
ring",minLength:1,maxLength:128},I=textLength;function v(a,{instancePath:t="",parentData:P,parentDataProperty:k,rootData:f=a,dynamicAnchors:c={}}={}){
let e=null,s=0;const o=v.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof a=="string"){if(I(a)>128){const r={
instancePath:t,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:128}};e===null?e=[r]:e.push(r),s++}if(I(a)<1){const r={instancePath:t,
schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),s++}}else{const r={instancePath:t,schemaPath:"#/type",
keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}return v.errors=e,s===0}v.evaluated={dynamicProps:!1,dynamicItems:!1};const B={
type:"array",uniqueItems:!0,items:{$ref:"#/$defs/domain"}},x={enum:["target","host"]};function g(a,{instancePath:t="",parentData:P,parentDataProperty:k,
rootData:f=a,dynamicAnchors:c={}}={}){let e=null,s=0;const o=g.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
!(a==="target"||a==="host")){const r={instancePath:t,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:x.enum}};e===null?e=[r]:e.push(
r),s++}return g.errors=e,s===0}g.evaluated={dynamicProps:!1,dynamicItems:!1};const z=isEqual;function w(a,{instancePath:t="",parentData:P,parentDataProperty:k,
rootData:f=a,dynamicAnchors:c={}}={}){let e=null,s=0;const o=w.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
Array.isArray(a)){const r=a.length;for(let n=0;n<r;n++)g(a[n],{instancePath:t+"/"+n,parentData:a,parentDataProperty:n,rootData:f,dynamicAnchors:c})||
(e=e===null?g.errors:e.concat(g.errors),s=e.length);let m=a.length,p;if(m>1){e:for(;m--;)for(p=m;p--;)if(z(a[m],a[p])){const n={instancePath:t,
schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i:m,j:p}};e===null?e=[n]:e.push(n),s++;break e}}}else{const r={instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"array"}};e===null?e=[r]:e.push(r),s++}return w.errors=e,s===0}w.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};
const L={enum:["harvested","published","probed","overridden","declared"]};function q(a,{instancePath:t="",parentData:P,parentDataProperty:k,
rootData:f=a,dynamicAnchors:c={}}={}){let e=null,s=0;const o=q.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
!(a==="harvested"||a==="published"||a==="probed"||a==="overridden"||a==="declared")){const r={instancePath:t,schemaPath:"#/enum",keyword:"en\
um",params:{allowedValues:L.enum}};e===null?e=[r]:e.push(r),s++}return q.errors=e,s===0}q.evaluated={dynamicProps:!1,dynamicItems:!1};const C={
type:"string",pattern:"^(/([^~/]|~[01])*)*$"},N=new RegExp("^(/([^~/]|~[01])*)*$","u");function b(a,{instancePath:t="",parentData:P,parentDataProperty:k,
rootData:f=a,dynamicAnchors:c={}}={}){let e=null,s=0;const o=b.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
typeof a=="string"){if(!N.test(a)){const r={instancePath:t,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(/([^~/]|~[01])*)*$"}};
e===null?e=[r]:e.push(r),s++}}else{const r={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(
r),s++}return b.errors=e,s===0}b.evaluated={dynamicProps:!1,dynamicItems:!1};const E={type:"object",required:["kind","message"],properties:{
kind:{type:"string",minLength:1},severity:{enum:["error","warning","note"]},message:{type:"string"}}};function D(a,{instancePath:t="",parentData:P,
parentDataProperty:k,rootData:f=a,dynamicAnchors:c={}}={}){let e=null,s=0;const o=D.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.kind===void 0){const r={instancePath:t,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"kind"}};e===null?e=[r]:e.push(r),s++}if(a.message===void 0){const r={instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"message"}};e===null?e=[r]:e.push(r),s++}if(a.kind!==void 0){let r=a.kind;if(typeof r=="string"){if(I(r)<1){
const m={instancePath:t+"/kind",schemaPath:"#/properties/kind/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[m]:e.push(m),s++}}else{
const m={instancePath:t+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),s++}}if(a.
severity!==void 0){let r=a.severity;if(!(r==="error"||r==="warning"||r==="note")){const m={instancePath:t+"/severity",schemaPath:"#/properti\
es/severity/enum",keyword:"enum",params:{allowedValues:E.properties.severity.enum}};e===null?e=[m]:e.push(m),s++}}if(a.message!==void 0&&typeof a.
message!="string"){const r={instancePath:t+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type:"string"}};e===null?
e=[r]:e.push(r),s++}}else{const r={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return D.
errors=e,s===0}D.evaluated={props:{kind:!0,severity:!0,message:!0},dynamicProps:!1,dynamicItems:!1};function A(a,{instancePath:t="",parentData:P,
parentDataProperty:k,rootData:f=a,dynamicAnchors:c={}}={}){let e=null,s=0;const o=A.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a["px-meta"]===void 0){const r={instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"px-meta"}};e===null?e=[r]:e.push(r),s++}if(a.values===void 0){const r={instancePath:t,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:"values"}};e===null?e=[r]:e.push(r),s++}if(a.facts===void 0){const r={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"facts"}};e===null?e=[r]:e.push(r),s++}if(a.nodes===void 0){const r={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"nodes"}};e===null?e=[r]:e.push(r),s++}if(a.problems===void 0){const r={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"problems"}};e===null?e=[r]:e.push(r),s++}if(a["px-meta"]!==void 0&&a["px\
-meta"]!=="propagate@1"){const r={instancePath:t+"/px-meta",schemaPath:"#/properties/px-meta/const",keyword:"const",params:{allowedValue:"pr\
opagate@1"}};e===null?e=[r]:e.push(r),s++}if(a.values!==void 0&&!Array.isArray(a.values)){const r={instancePath:t+"/values",schemaPath:"#/pr\
operties/values/type",keyword:"type",params:{type:"array"}};e===null?e=[r]:e.push(r),s++}if(a.facts!==void 0){let r=a.facts;if(Array.isArray(
r)){const m=r.length;for(let p=0;p<m;p++){let n=r[p];if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.package===void 0){const i={instancePath:t+
"/facts/"+p,schemaPath:"#/properties/facts/items/required",keyword:"required",params:{missingProperty:"package"}};e===null?e=[i]:e.push(i),s++}
if(n.schema===void 0){const i={instancePath:t+"/facts/"+p,schemaPath:"#/properties/facts/items/required",keyword:"required",params:{missingProperty:"\
schema"}};e===null?e=[i]:e.push(i),s++}if(n.name===void 0){const i={instancePath:t+"/facts/"+p,schemaPath:"#/properties/facts/items/required",
keyword:"required",params:{missingProperty:"name"}};e===null?e=[i]:e.push(i),s++}if(n.domains===void 0){const i={instancePath:t+"/facts/"+p,
schemaPath:"#/properties/facts/items/required",keyword:"required",params:{missingProperty:"domains"}};e===null?e=[i]:e.push(i),s++}if(n.value===
void 0){const i={instancePath:t+"/facts/"+p,schemaPath:"#/properties/facts/items/required",keyword:"required",params:{missingProperty:"value"}};
e===null?e=[i]:e.push(i),s++}if(n.package!==void 0&&typeof n.package!="string"){const i={instancePath:t+"/facts/"+p+"/package",schemaPath:"#\
/properties/facts/items/properties/package/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),s++}if(n.schema!==void 0&&(h(
n.schema,{instancePath:t+"/facts/"+p+"/schema",parentData:n,parentDataProperty:"schema",rootData:f,dynamicAnchors:c})||(e=e===null?h.errors:
e.concat(h.errors),s=e.length)),n.name!==void 0&&(v(n.name,{instancePath:t+"/facts/"+p+"/name",parentData:n,parentDataProperty:"name",rootData:f,
dynamicAnchors:c})||(e=e===null?v.errors:e.concat(v.errors),s=e.length)),n.domains!==void 0&&(w(n.domains,{instancePath:t+"/facts/"+p+"/doma\
ins",parentData:n,parentDataProperty:"domains",rootData:f,dynamicAnchors:c})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),n.target!==
void 0&&typeof n.target!="string"){const i={instancePath:t+"/facts/"+p+"/target",schemaPath:"#/properties/facts/items/properties/target/type",
keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),s++}if(n.value!==void 0){let i=n.value;if(!(typeof i=="number"&&!(i%1)&&!isNaN(
i)&&isFinite(i))){const y={instancePath:t+"/facts/"+p+"/value",schemaPath:"#/properties/facts/items/properties/value/type",keyword:"type",params:{
type:"integer"}};e===null?e=[y]:e.push(y),s++}if(typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i))){const y={instancePath:t+"/facts/"+p+"/val\
ue",schemaPath:"#/properties/facts/items/properties/value/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[y]:e.push(
y),s++}}n.trust!==void 0&&(q(n.trust,{instancePath:t+"/facts/"+p+"/trust",parentData:n,parentDataProperty:"trust",rootData:f,dynamicAnchors:c})||
(e=e===null?q.errors:e.concat(q.errors),s=e.length))}else{const i={instancePath:t+"/facts/"+p,schemaPath:"#/properties/facts/items/type",keyword:"\
type",params:{type:"object"}};e===null?e=[i]:e.push(i),s++}}}else{const m={instancePath:t+"/facts",schemaPath:"#/properties/facts/type",keyword:"\
type",params:{type:"array"}};e===null?e=[m]:e.push(m),s++}}if(a.nodes!==void 0){let r=a.nodes;if(Array.isArray(r)){const m=r.length;for(let p=0;p<
m;p++){let n=r[p];if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.package===void 0){const i={instancePath:t+"/nodes/"+p,schemaPath:"#/prop\
erties/nodes/items/required",keyword:"required",params:{missingProperty:"package"}};e===null?e=[i]:e.push(i),s++}if(n.domain===void 0){const i={
instancePath:t+"/nodes/"+p,schemaPath:"#/properties/nodes/items/required",keyword:"required",params:{missingProperty:"domain"}};e===null?e=[
i]:e.push(i),s++}if(n.triple===void 0){const i={instancePath:t+"/nodes/"+p,schemaPath:"#/properties/nodes/items/required",keyword:"required",
params:{missingProperty:"triple"}};e===null?e=[i]:e.push(i),s++}if(n.facts===void 0){const i={instancePath:t+"/nodes/"+p,schemaPath:"#/prope\
rties/nodes/items/required",keyword:"required",params:{missingProperty:"facts"}};e===null?e=[i]:e.push(i),s++}if(n.merged===void 0){const i={
instancePath:t+"/nodes/"+p,schemaPath:"#/properties/nodes/items/required",keyword:"required",params:{missingProperty:"merged"}};e===null?e=[
i]:e.push(i),s++}if(n.package!==void 0&&typeof n.package!="string"){const i={instancePath:t+"/nodes/"+p+"/package",schemaPath:"#/properties/\
nodes/items/properties/package/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),s++}if(n.domain!==void 0&&(g(n.domain,{
instancePath:t+"/nodes/"+p+"/domain",parentData:n,parentDataProperty:"domain",rootData:f,dynamicAnchors:c})||(e=e===null?g.errors:e.concat(g.
errors),s=e.length)),n.triple!==void 0&&typeof n.triple!="string"){const i={instancePath:t+"/nodes/"+p+"/triple",schemaPath:"#/properties/no\
des/items/properties/triple/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),s++}if(n.facts!==void 0){let i=n.facts;if(Array.
isArray(i)){const y=i.length;for(let u=0;u<y;u++){let d=i[u];if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d))){const l={instancePath:t+
"/nodes/"+p+"/facts/"+u,schemaPath:"#/properties/nodes/items/properties/facts/items/type",keyword:"type",params:{type:"integer"}};e===null?e=
[l]:e.push(l),s++}if(typeof d=="number"&&isFinite(d)&&(d<0||isNaN(d))){const l={instancePath:t+"/nodes/"+p+"/facts/"+u,schemaPath:"#/propert\
ies/nodes/items/properties/facts/items/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[l]:e.push(l),s++}}}else{const y={
instancePath:t+"/nodes/"+p+"/facts",schemaPath:"#/properties/nodes/items/properties/facts/type",keyword:"type",params:{type:"array"}};e===null?
e=[y]:e.push(y),s++}}if(n.merged!==void 0){let i=n.merged;if(Array.isArray(i)){const y=i.length;for(let u=0;u<y;u++){let d=i[u];if(d&&typeof d==
"object"&&!Array.isArray(d)){if(d.schema===void 0){const l={instancePath:t+"/nodes/"+p+"/merged/"+u,schemaPath:"#/properties/nodes/items/pro\
perties/merged/items/required",keyword:"required",params:{missingProperty:"schema"}};e===null?e=[l]:e.push(l),s++}if(d.pointer===void 0){const l={
instancePath:t+"/nodes/"+p+"/merged/"+u,schemaPath:"#/properties/nodes/items/properties/merged/items/required",keyword:"required",params:{missingProperty:"\
pointer"}};e===null?e=[l]:e.push(l),s++}if(d.value===void 0){const l={instancePath:t+"/nodes/"+p+"/merged/"+u,schemaPath:"#/properties/nodes\
/items/properties/merged/items/required",keyword:"required",params:{missingProperty:"value"}};e===null?e=[l]:e.push(l),s++}if(d.schema!==void 0&&
(h(d.schema,{instancePath:t+"/nodes/"+p+"/merged/"+u+"/schema",parentData:d,parentDataProperty:"schema",rootData:f,dynamicAnchors:c})||(e=e===
null?h.errors:e.concat(h.errors),s=e.length)),d.pointer!==void 0&&(b(d.pointer,{instancePath:t+"/nodes/"+p+"/merged/"+u+"/pointer",parentData:d,
parentDataProperty:"pointer",rootData:f,dynamicAnchors:c})||(e=e===null?b.errors:e.concat(b.errors),s=e.length)),d.value!==void 0){let l=d.value;
if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){const $={instancePath:t+"/nodes/"+p+"/merged/"+u+"/value",schemaPath:"#/properties\
/nodes/items/properties/merged/items/properties/value/type",keyword:"type",params:{type:"integer"}};e===null?e=[$]:e.push($),s++}if(typeof l==
"number"&&isFinite(l)&&(l<0||isNaN(l))){const $={instancePath:t+"/nodes/"+p+"/merged/"+u+"/value",schemaPath:"#/properties/nodes/items/prope\
rties/merged/items/properties/value/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[$]:e.push($),s++}}}else{const l={
instancePath:t+"/nodes/"+p+"/merged/"+u,schemaPath:"#/properties/nodes/items/properties/merged/items/type",keyword:"type",params:{type:"obje\
ct"}};e===null?e=[l]:e.push(l),s++}}}else{const y={instancePath:t+"/nodes/"+p+"/merged",schemaPath:"#/properties/nodes/items/properties/merg\
ed/type",keyword:"type",params:{type:"array"}};e===null?e=[y]:e.push(y),s++}}}else{const i={instancePath:t+"/nodes/"+p,schemaPath:"#/propert\
ies/nodes/items/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),s++}}}else{const m={instancePath:t+"/nodes",schemaPath:"\
#/properties/nodes/type",keyword:"type",params:{type:"array"}};e===null?e=[m]:e.push(m),s++}}if(a.problems!==void 0){let r=a.problems;if(Array.
isArray(r)){const m=r.length;for(let p=0;p<m;p++)D(r[p],{instancePath:t+"/problems/"+p,parentData:r,parentDataProperty:p,rootData:f,dynamicAnchors:c})||
(e=e===null?D.errors:e.concat(D.errors),s=e.length)}else{const m={instancePath:t+"/problems",schemaPath:"#/properties/problems/type",keyword:"\
type",params:{type:"array"}};e===null?e=[m]:e.push(m),s++}}}else{const r={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"}};e===null?e=[r]:e.push(r),s++}return A.errors=e,s===0}A.evaluated={props:{"px-meta":!0,values:!0,facts:!0,nodes:!0,problems:!0},dynamicProps:!1,
dynamicItems:!1};export{F as validate};
