// Generated from packages/schema/schemas by `npm run generate -w packages/schema`. Do not edit.
// @ts-nocheck
import { textLength } from "../../validator-runtime.js";

const _=$,R={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"px-meta:propagate@1",type:"object",required:["px-meta","packages","\
platforms","nodes","sets","fields","facts","values","unions","problems"],properties:{"px-meta":{const:"propagate@1"},values:{type:"array"},unions:{
type:"array",items:{type:"array",items:{type:"integer"}}},packages:{type:"array",items:{type:"string"}},platforms:{type:"array",items:{type:"\
object",required:["domain","triple"],properties:{domain:{$ref:"#/$defs/domain"},triple:{type:"string"}}}},facts:{type:"array",items:{type:"o\
bject",required:["schema","name","domains","value"],properties:{package:{type:"integer",minimum:0},schema:{$ref:"#/$defs/schema-id"},name:{$ref:"\
#/$defs/fact-name"},domains:{$ref:"#/$defs/domains"},target:{type:"string"},value:{type:"integer",minimum:0},trust:{$ref:"#/$defs/trust"}}}},
sets:{type:"array",items:{type:"object",properties:{facts:{type:"array",items:{type:"integer",minimum:0}},sets:{type:"array",items:{type:"in\
teger",minimum:0}}}}},nodes:{type:"object",required:["package","platform","sees"],properties:{package:{type:"array",items:{type:"integer",minimum:0}},
platform:{type:"array",items:{type:"integer",minimum:0}},sees:{type:"array",items:{type:"array",items:{type:"integer",minimum:-1}}}}},fields:{
type:"array",items:{type:"object",required:["schema","pointer","merge","below","here"],properties:{schema:{$ref:"#/$defs/schema-id"},pointer:{
type:"string"},merge:{type:"string"},below:{type:"array",items:{type:"integer"}},here:{type:"array",items:{type:"integer"}},conflicts:{type:"\
object",required:["contributions","contributors","below","here"],properties:{contributions:{type:"array",items:{type:"object",required:["fac\
t","pointer"],properties:{fact:{type:"integer",minimum:0},pointer:{type:"string"}}}},contributors:{type:"array",items:{type:"object",properties:{
contributions:{type:"array",items:{type:"integer",minimum:0}},sets:{type:"array",items:{type:"integer",minimum:0}}}}},below:{type:"array",items:{
type:"integer",minimum:0}},here:{type:"array",items:{type:"integer",minimum:0}}}}}}},problems:{type:"array",items:{$ref:"#/$defs/problem"}}},
$defs:{domain:{enum:["target","host"]},domains:{type:"array",uniqueItems:!0,items:{type:"string",enum:["target","host"]}},"fact-name":{type:"\
string",minLength:1,maxLength:128},problem:{type:"object",required:["kind","message"],properties:{kind:{type:"string",minLength:1},severity:{
enum:["error","warning","note"]},message:{type:"string"}}},"schema-id":{type:"string",pattern:"^([a-z0-9][a-z0-9_-]{0,63}:)?[a-z][a-z0-9-]{0\
,63}@[1-9][0-9]{0,3}$"},trust:{enum:["harvested","published","probed","overridden","declared"]}}},x={enum:["target","host"]};function A(o,{instancePath:t="",
parentData:q,parentDataProperty:v,rootData:g=o,dynamicAnchors:k={}}={}){let e=null,s=0;const y=A.evaluated;if(y.dynamicProps&&(y.props=void 0),
y.dynamicItems&&(y.items=void 0),!(o==="target"||o==="host")){const i={instancePath:t,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:x.
enum}};e===null?e=[i]:e.push(i),s++}return A.errors=e,s===0}A.evaluated={dynamicProps:!1,dynamicItems:!1};const B={type:"string",pattern:"^(\
[a-z0-9][a-z0-9_-]{0,63}:)?[a-z][a-z0-9-]{0,63}@[1-9][0-9]{0,3}$"},z=new RegExp("^([a-z0-9][a-z0-9_-]{0,63}:)?[a-z][a-z0-9-]{0,63}@[1-9][0-9\
]{0,3}$","u");function w(o,{instancePath:t="",parentData:q,parentDataProperty:v,rootData:g=o,dynamicAnchors:k={}}={}){let e=null,s=0;const y=w.
evaluated;if(y.dynamicProps&&(y.props=void 0),y.dynamicItems&&(y.items=void 0),typeof o=="string"){if(!z.test(o)){const i={instancePath:t,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^([a-z0-9][a-z0-9_-]{0,63}:)?[a-z][a-z0-9-]{0,63}@[1-9][0-9]{0,3}$"}};e===null?e=[i]:e.push(i),
s++}}else{const i={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),s++}return w.errors=e,
s===0}w.evaluated={dynamicProps:!1,dynamicItems:!1};const C={type:"string",minLength:1,maxLength:128},I=textLength;function N(o,{instancePath:t="",
parentData:q,parentDataProperty:v,rootData:g=o,dynamicAnchors:k={}}={}){let e=null,s=0;const y=N.evaluated;if(y.dynamicProps&&(y.props=void 0),
y.dynamicItems&&(y.items=void 0),typeof o=="string"){if(I(o)>128){const i={instancePath:t,schemaPath:"#/maxLength",keyword:"maxLength",params:{
limit:128}};e===null?e=[i]:e.push(i),s++}if(I(o)<1){const i={instancePath:t,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===
null?e=[i]:e.push(i),s++}}else{const i={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),s++}
return N.errors=e,s===0}N.evaluated={dynamicProps:!1,dynamicItems:!1};const L={type:"array",uniqueItems:!0,items:{type:"string",enum:["targe\
t","host"]}};function j(o,{instancePath:t="",parentData:q,parentDataProperty:v,rootData:g=o,dynamicAnchors:k={}}={}){let e=null,s=0;const y=j.
evaluated;if(y.dynamicProps&&(y.props=void 0),y.dynamicItems&&(y.items=void 0),Array.isArray(o)){const i=o.length;for(let a=0;a<i;a++){let r=o[a];
if(typeof r!="string"){const n={instancePath:t+"/"+a,schemaPath:"#/items/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(
n),s++}if(!(r==="target"||r==="host")){const n={instancePath:t+"/"+a,schemaPath:"#/items/enum",keyword:"enum",params:{allowedValues:L.items.
enum}};e===null?e=[n]:e.push(n),s++}}let l=o.length,p;if(l>1){const a={};for(;l--;){let r=o[l];if(typeof r=="string"){if(typeof a[r]=="numbe\
r"){p=a[r];const n={instancePath:t,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i:l,j:p}};e===null?e=[n]:e.push(n),s++;break}a[r]=
l}}}}else{const i={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),s++}return j.errors=e,s===
0}j.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};const E={enum:["harvested","published","probed","overridden","declared"]};function D(o,{
instancePath:t="",parentData:q,parentDataProperty:v,rootData:g=o,dynamicAnchors:k={}}={}){let e=null,s=0;const y=D.evaluated;if(y.dynamicProps&&
(y.props=void 0),y.dynamicItems&&(y.items=void 0),!(o==="harvested"||o==="published"||o==="probed"||o==="overridden"||o==="declared")){const i={
instancePath:t,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:E.enum}};e===null?e=[i]:e.push(i),s++}return D.errors=e,s===0}D.evaluated=
{dynamicProps:!1,dynamicItems:!1};const V={type:"object",required:["kind","message"],properties:{kind:{type:"string",minLength:1},severity:{
enum:["error","warning","note"]},message:{type:"string"}}};function F(o,{instancePath:t="",parentData:q,parentDataProperty:v,rootData:g=o,dynamicAnchors:k={}}={}){
let e=null,s=0;const y=F.evaluated;if(y.dynamicProps&&(y.props=void 0),y.dynamicItems&&(y.items=void 0),o&&typeof o=="object"&&!Array.isArray(
o)){if(o.kind===void 0){const i={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"}};e===null?e=[i]:e.
push(i),s++}if(o.message===void 0){const i={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"message"}};e===
null?e=[i]:e.push(i),s++}if(o.kind!==void 0){let i=o.kind;if(typeof i=="string"){if(I(i)<1){const l={instancePath:t+"/kind",schemaPath:"#/pr\
operties/kind/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[l]:e.push(l),s++}}else{const l={instancePath:t+"/kind",schemaPath:"\
#/properties/kind/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),s++}}if(o.severity!==void 0){let i=o.severity;if(!(i===
"error"||i==="warning"||i==="note")){const l={instancePath:t+"/severity",schemaPath:"#/properties/severity/enum",keyword:"enum",params:{allowedValues:V.
properties.severity.enum}};e===null?e=[l]:e.push(l),s++}}if(o.message!==void 0&&typeof o.message!="string"){const i={instancePath:t+"/messag\
e",schemaPath:"#/properties/message/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),s++}}else{const i={instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),s++}return F.errors=e,s===0}F.evaluated={props:{kind:!0,
severity:!0,message:!0},dynamicProps:!1,dynamicItems:!1};function $(o,{instancePath:t="",parentData:q,parentDataProperty:v,rootData:g=o,dynamicAnchors:k={}}={}){
let e=null,s=0;const y=$.evaluated;if(y.dynamicProps&&(y.props=void 0),y.dynamicItems&&(y.items=void 0),o&&typeof o=="object"&&!Array.isArray(
o)){if(o["px-meta"]===void 0){const i={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"px-meta"}};e===null?
e=[i]:e.push(i),s++}if(o.packages===void 0){const i={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"pack\
ages"}};e===null?e=[i]:e.push(i),s++}if(o.platforms===void 0){const i={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
platforms"}};e===null?e=[i]:e.push(i),s++}if(o.nodes===void 0){const i={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
nodes"}};e===null?e=[i]:e.push(i),s++}if(o.sets===void 0){const i={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
sets"}};e===null?e=[i]:e.push(i),s++}if(o.fields===void 0){const i={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
fields"}};e===null?e=[i]:e.push(i),s++}if(o.facts===void 0){const i={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
facts"}};e===null?e=[i]:e.push(i),s++}if(o.values===void 0){const i={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
values"}};e===null?e=[i]:e.push(i),s++}if(o.unions===void 0){const i={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
unions"}};e===null?e=[i]:e.push(i),s++}if(o.problems===void 0){const i={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
problems"}};e===null?e=[i]:e.push(i),s++}if(o["px-meta"]!==void 0&&o["px-meta"]!=="propagate@1"){const i={instancePath:t+"/px-meta",schemaPath:"\
#/properties/px-meta/const",keyword:"const",params:{allowedValue:"propagate@1"}};e===null?e=[i]:e.push(i),s++}if(o.values!==void 0&&!Array.isArray(
o.values)){const i={instancePath:t+"/values",schemaPath:"#/properties/values/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(
i),s++}if(o.unions!==void 0){let i=o.unions;if(Array.isArray(i)){const l=i.length;for(let p=0;p<l;p++){let a=i[p];if(Array.isArray(a)){const r=a.
length;for(let n=0;n<r;n++){let u=a[n];if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u))){const m={instancePath:t+"/unions/"+p+"/"+n,
schemaPath:"#/properties/unions/items/items/type",keyword:"type",params:{type:"integer"}};e===null?e=[m]:e.push(m),s++}}}else{const r={instancePath:t+
"/unions/"+p,schemaPath:"#/properties/unions/items/type",keyword:"type",params:{type:"array"}};e===null?e=[r]:e.push(r),s++}}}else{const l={
instancePath:t+"/unions",schemaPath:"#/properties/unions/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),s++}}if(o.packages!==
void 0){let i=o.packages;if(Array.isArray(i)){const l=i.length;for(let p=0;p<l;p++)if(typeof i[p]!="string"){const a={instancePath:t+"/packa\
ges/"+p,schemaPath:"#/properties/packages/items/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),s++}}else{const l={instancePath:t+
"/packages",schemaPath:"#/properties/packages/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),s++}}if(o.platforms!==void 0){
let i=o.platforms;if(Array.isArray(i)){const l=i.length;for(let p=0;p<l;p++){let a=i[p];if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.domain===
void 0){const r={instancePath:t+"/platforms/"+p,schemaPath:"#/properties/platforms/items/required",keyword:"required",params:{missingProperty:"\
domain"}};e===null?e=[r]:e.push(r),s++}if(a.triple===void 0){const r={instancePath:t+"/platforms/"+p,schemaPath:"#/properties/platforms/item\
s/required",keyword:"required",params:{missingProperty:"triple"}};e===null?e=[r]:e.push(r),s++}if(a.domain!==void 0&&(A(a.domain,{instancePath:t+
"/platforms/"+p+"/domain",parentData:a,parentDataProperty:"domain",rootData:g,dynamicAnchors:k})||(e=e===null?A.errors:e.concat(A.errors),s=
e.length)),a.triple!==void 0&&typeof a.triple!="string"){const r={instancePath:t+"/platforms/"+p+"/triple",schemaPath:"#/properties/platform\
s/items/properties/triple/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}}else{const r={instancePath:t+"/platform\
s/"+p,schemaPath:"#/properties/platforms/items/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}}}else{const l={instancePath:t+
"/platforms",schemaPath:"#/properties/platforms/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),s++}}if(o.facts!==void 0){
let i=o.facts;if(Array.isArray(i)){const l=i.length;for(let p=0;p<l;p++){let a=i[p];if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.schema===
void 0){const r={instancePath:t+"/facts/"+p,schemaPath:"#/properties/facts/items/required",keyword:"required",params:{missingProperty:"schem\
a"}};e===null?e=[r]:e.push(r),s++}if(a.name===void 0){const r={instancePath:t+"/facts/"+p,schemaPath:"#/properties/facts/items/required",keyword:"\
required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),s++}if(a.domains===void 0){const r={instancePath:t+"/facts/"+p,schemaPath:"\
#/properties/facts/items/required",keyword:"required",params:{missingProperty:"domains"}};e===null?e=[r]:e.push(r),s++}if(a.value===void 0){
const r={instancePath:t+"/facts/"+p,schemaPath:"#/properties/facts/items/required",keyword:"required",params:{missingProperty:"value"}};e===
null?e=[r]:e.push(r),s++}if(a.package!==void 0){let r=a.package;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const n={instancePath:t+
"/facts/"+p+"/package",schemaPath:"#/properties/facts/items/properties/package/type",keyword:"type",params:{type:"integer"}};e===null?e=[n]:
e.push(n),s++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){const n={instancePath:t+"/facts/"+p+"/package",schemaPath:"#/properties/f\
acts/items/properties/package/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[n]:e.push(n),s++}}if(a.schema!==void 0&&
(w(a.schema,{instancePath:t+"/facts/"+p+"/schema",parentData:a,parentDataProperty:"schema",rootData:g,dynamicAnchors:k})||(e=e===null?w.errors:
e.concat(w.errors),s=e.length)),a.name!==void 0&&(N(a.name,{instancePath:t+"/facts/"+p+"/name",parentData:a,parentDataProperty:"name",rootData:g,
dynamicAnchors:k})||(e=e===null?N.errors:e.concat(N.errors),s=e.length)),a.domains!==void 0&&(j(a.domains,{instancePath:t+"/facts/"+p+"/doma\
ins",parentData:a,parentDataProperty:"domains",rootData:g,dynamicAnchors:k})||(e=e===null?j.errors:e.concat(j.errors),s=e.length)),a.target!==
void 0&&typeof a.target!="string"){const r={instancePath:t+"/facts/"+p+"/target",schemaPath:"#/properties/facts/items/properties/target/type",
keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(a.value!==void 0){let r=a.value;if(!(typeof r=="number"&&!(r%1)&&!isNaN(
r)&&isFinite(r))){const n={instancePath:t+"/facts/"+p+"/value",schemaPath:"#/properties/facts/items/properties/value/type",keyword:"type",params:{
type:"integer"}};e===null?e=[n]:e.push(n),s++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){const n={instancePath:t+"/facts/"+p+"/val\
ue",schemaPath:"#/properties/facts/items/properties/value/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[n]:e.push(
n),s++}}a.trust!==void 0&&(D(a.trust,{instancePath:t+"/facts/"+p+"/trust",parentData:a,parentDataProperty:"trust",rootData:g,dynamicAnchors:k})||
(e=e===null?D.errors:e.concat(D.errors),s=e.length))}else{const r={instancePath:t+"/facts/"+p,schemaPath:"#/properties/facts/items/type",keyword:"\
type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}}}else{const l={instancePath:t+"/facts",schemaPath:"#/properties/facts/type",keyword:"\
type",params:{type:"array"}};e===null?e=[l]:e.push(l),s++}}if(o.sets!==void 0){let i=o.sets;if(Array.isArray(i)){const l=i.length;for(let p=0;p<
l;p++){let a=i[p];if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.facts!==void 0){let r=a.facts;if(Array.isArray(r)){const n=r.length;for(let u=0;u<
n;u++){let m=r[u];if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){const f={instancePath:t+"/sets/"+p+"/facts/"+u,schemaPath:"#/pro\
perties/sets/items/properties/facts/items/type",keyword:"type",params:{type:"integer"}};e===null?e=[f]:e.push(f),s++}if(typeof m=="number"&&
isFinite(m)&&(m<0||isNaN(m))){const f={instancePath:t+"/sets/"+p+"/facts/"+u,schemaPath:"#/properties/sets/items/properties/facts/items/mini\
mum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[f]:e.push(f),s++}}}else{const n={instancePath:t+"/sets/"+p+"/facts",schemaPath:"\
#/properties/sets/items/properties/facts/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}if(a.sets!==void 0){let r=a.
sets;if(Array.isArray(r)){const n=r.length;for(let u=0;u<n;u++){let m=r[u];if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){const f={
instancePath:t+"/sets/"+p+"/sets/"+u,schemaPath:"#/properties/sets/items/properties/sets/items/type",keyword:"type",params:{type:"integer"}};
e===null?e=[f]:e.push(f),s++}if(typeof m=="number"&&isFinite(m)&&(m<0||isNaN(m))){const f={instancePath:t+"/sets/"+p+"/sets/"+u,schemaPath:"\
#/properties/sets/items/properties/sets/items/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[f]:e.push(f),s++}}}else{
const n={instancePath:t+"/sets/"+p+"/sets",schemaPath:"#/properties/sets/items/properties/sets/type",keyword:"type",params:{type:"array"}};e===
null?e=[n]:e.push(n),s++}}}else{const r={instancePath:t+"/sets/"+p,schemaPath:"#/properties/sets/items/type",keyword:"type",params:{type:"ob\
ject"}};e===null?e=[r]:e.push(r),s++}}}else{const l={instancePath:t+"/sets",schemaPath:"#/properties/sets/type",keyword:"type",params:{type:"\
array"}};e===null?e=[l]:e.push(l),s++}}if(o.nodes!==void 0){let i=o.nodes;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.package===void 0){
const l={instancePath:t+"/nodes",schemaPath:"#/properties/nodes/required",keyword:"required",params:{missingProperty:"package"}};e===null?e=
[l]:e.push(l),s++}if(i.platform===void 0){const l={instancePath:t+"/nodes",schemaPath:"#/properties/nodes/required",keyword:"required",params:{
missingProperty:"platform"}};e===null?e=[l]:e.push(l),s++}if(i.sees===void 0){const l={instancePath:t+"/nodes",schemaPath:"#/properties/node\
s/required",keyword:"required",params:{missingProperty:"sees"}};e===null?e=[l]:e.push(l),s++}if(i.package!==void 0){let l=i.package;if(Array.
isArray(l)){const p=l.length;for(let a=0;a<p;a++){let r=l[a];if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const n={instancePath:t+
"/nodes/package/"+a,schemaPath:"#/properties/nodes/properties/package/items/type",keyword:"type",params:{type:"integer"}};e===null?e=[n]:e.push(
n),s++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){const n={instancePath:t+"/nodes/package/"+a,schemaPath:"#/properties/nodes/prope\
rties/package/items/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[n]:e.push(n),s++}}}else{const p={instancePath:t+
"/nodes/package",schemaPath:"#/properties/nodes/properties/package/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),s++}}
if(i.platform!==void 0){let l=i.platform;if(Array.isArray(l)){const p=l.length;for(let a=0;a<p;a++){let r=l[a];if(!(typeof r=="number"&&!(r%
1)&&!isNaN(r)&&isFinite(r))){const n={instancePath:t+"/nodes/platform/"+a,schemaPath:"#/properties/nodes/properties/platform/items/type",keyword:"\
type",params:{type:"integer"}};e===null?e=[n]:e.push(n),s++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){const n={instancePath:t+"/n\
odes/platform/"+a,schemaPath:"#/properties/nodes/properties/platform/items/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===
null?e=[n]:e.push(n),s++}}}else{const p={instancePath:t+"/nodes/platform",schemaPath:"#/properties/nodes/properties/platform/type",keyword:"\
type",params:{type:"array"}};e===null?e=[p]:e.push(p),s++}}if(i.sees!==void 0){let l=i.sees;if(Array.isArray(l)){const p=l.length;for(let a=0;a<
p;a++){let r=l[a];if(Array.isArray(r)){const n=r.length;for(let u=0;u<n;u++){let m=r[u];if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(
m))){const f={instancePath:t+"/nodes/sees/"+a+"/"+u,schemaPath:"#/properties/nodes/properties/sees/items/items/type",keyword:"type",params:{
type:"integer"}};e===null?e=[f]:e.push(f),s++}if(typeof m=="number"&&isFinite(m)&&(m<-1||isNaN(m))){const f={instancePath:t+"/nodes/sees/"+a+
"/"+u,schemaPath:"#/properties/nodes/properties/sees/items/items/minimum",keyword:"minimum",params:{comparison:">=",limit:-1}};e===null?e=[f]:
e.push(f),s++}}}else{const n={instancePath:t+"/nodes/sees/"+a,schemaPath:"#/properties/nodes/properties/sees/items/type",keyword:"type",params:{
type:"array"}};e===null?e=[n]:e.push(n),s++}}}else{const p={instancePath:t+"/nodes/sees",schemaPath:"#/properties/nodes/properties/sees/type",
keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),s++}}}else{const l={instancePath:t+"/nodes",schemaPath:"#/properties/nodes/ty\
pe",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),s++}}if(o.fields!==void 0){let i=o.fields;if(Array.isArray(i)){const l=i.
length;for(let p=0;p<l;p++){let a=i[p];if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.schema===void 0){const r={instancePath:t+"/fields/"+
p,schemaPath:"#/properties/fields/items/required",keyword:"required",params:{missingProperty:"schema"}};e===null?e=[r]:e.push(r),s++}if(a.pointer===
void 0){const r={instancePath:t+"/fields/"+p,schemaPath:"#/properties/fields/items/required",keyword:"required",params:{missingProperty:"poi\
nter"}};e===null?e=[r]:e.push(r),s++}if(a.merge===void 0){const r={instancePath:t+"/fields/"+p,schemaPath:"#/properties/fields/items/require\
d",keyword:"required",params:{missingProperty:"merge"}};e===null?e=[r]:e.push(r),s++}if(a.below===void 0){const r={instancePath:t+"/fields/"+
p,schemaPath:"#/properties/fields/items/required",keyword:"required",params:{missingProperty:"below"}};e===null?e=[r]:e.push(r),s++}if(a.here===
void 0){const r={instancePath:t+"/fields/"+p,schemaPath:"#/properties/fields/items/required",keyword:"required",params:{missingProperty:"her\
e"}};e===null?e=[r]:e.push(r),s++}if(a.schema!==void 0&&(w(a.schema,{instancePath:t+"/fields/"+p+"/schema",parentData:a,parentDataProperty:"\
schema",rootData:g,dynamicAnchors:k})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),a.pointer!==void 0&&typeof a.pointer!="string"){
const r={instancePath:t+"/fields/"+p+"/pointer",schemaPath:"#/properties/fields/items/properties/pointer/type",keyword:"type",params:{type:"\
string"}};e===null?e=[r]:e.push(r),s++}if(a.merge!==void 0&&typeof a.merge!="string"){const r={instancePath:t+"/fields/"+p+"/merge",schemaPath:"\
#/properties/fields/items/properties/merge/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(a.below!==void 0){let r=a.
below;if(Array.isArray(r)){const n=r.length;for(let u=0;u<n;u++){let m=r[u];if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){const f={
instancePath:t+"/fields/"+p+"/below/"+u,schemaPath:"#/properties/fields/items/properties/below/items/type",keyword:"type",params:{type:"inte\
ger"}};e===null?e=[f]:e.push(f),s++}}}else{const n={instancePath:t+"/fields/"+p+"/below",schemaPath:"#/properties/fields/items/properties/be\
low/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}if(a.here!==void 0){let r=a.here;if(Array.isArray(r)){const n=r.
length;for(let u=0;u<n;u++){let m=r[u];if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){const f={instancePath:t+"/fields/"+p+"/here\
/"+u,schemaPath:"#/properties/fields/items/properties/here/items/type",keyword:"type",params:{type:"integer"}};e===null?e=[f]:e.push(f),s++}}}else{
const n={instancePath:t+"/fields/"+p+"/here",schemaPath:"#/properties/fields/items/properties/here/type",keyword:"type",params:{type:"array"}};
e===null?e=[n]:e.push(n),s++}}if(a.conflicts!==void 0){let r=a.conflicts;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.contributions===void 0){
const n={instancePath:t+"/fields/"+p+"/conflicts",schemaPath:"#/properties/fields/items/properties/conflicts/required",keyword:"required",params:{
missingProperty:"contributions"}};e===null?e=[n]:e.push(n),s++}if(r.contributors===void 0){const n={instancePath:t+"/fields/"+p+"/conflicts",
schemaPath:"#/properties/fields/items/properties/conflicts/required",keyword:"required",params:{missingProperty:"contributors"}};e===null?e=
[n]:e.push(n),s++}if(r.below===void 0){const n={instancePath:t+"/fields/"+p+"/conflicts",schemaPath:"#/properties/fields/items/properties/co\
nflicts/required",keyword:"required",params:{missingProperty:"below"}};e===null?e=[n]:e.push(n),s++}if(r.here===void 0){const n={instancePath:t+
"/fields/"+p+"/conflicts",schemaPath:"#/properties/fields/items/properties/conflicts/required",keyword:"required",params:{missingProperty:"h\
ere"}};e===null?e=[n]:e.push(n),s++}if(r.contributions!==void 0){let n=r.contributions;if(Array.isArray(n)){const u=n.length;for(let m=0;m<u;m++){
let f=n[m];if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.fact===void 0){const c={instancePath:t+"/fields/"+p+"/conflicts/contributions/"+
m,schemaPath:"#/properties/fields/items/properties/conflicts/properties/contributions/items/required",keyword:"required",params:{missingProperty:"\
fact"}};e===null?e=[c]:e.push(c),s++}if(f.pointer===void 0){const c={instancePath:t+"/fields/"+p+"/conflicts/contributions/"+m,schemaPath:"#\
/properties/fields/items/properties/conflicts/properties/contributions/items/required",keyword:"required",params:{missingProperty:"pointer"}};
e===null?e=[c]:e.push(c),s++}if(f.fact!==void 0){let c=f.fact;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c))){const h={instancePath:t+
"/fields/"+p+"/conflicts/contributions/"+m+"/fact",schemaPath:"#/properties/fields/items/properties/conflicts/properties/contributions/items\
/properties/fact/type",keyword:"type",params:{type:"integer"}};e===null?e=[h]:e.push(h),s++}if(typeof c=="number"&&isFinite(c)&&(c<0||isNaN(
c))){const h={instancePath:t+"/fields/"+p+"/conflicts/contributions/"+m+"/fact",schemaPath:"#/properties/fields/items/properties/conflicts/p\
roperties/contributions/items/properties/fact/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[h]:e.push(h),s++}}if(f.
pointer!==void 0&&typeof f.pointer!="string"){const c={instancePath:t+"/fields/"+p+"/conflicts/contributions/"+m+"/pointer",schemaPath:"#/pr\
operties/fields/items/properties/conflicts/properties/contributions/items/properties/pointer/type",keyword:"type",params:{type:"string"}};e===
null?e=[c]:e.push(c),s++}}else{const c={instancePath:t+"/fields/"+p+"/conflicts/contributions/"+m,schemaPath:"#/properties/fields/items/prop\
erties/conflicts/properties/contributions/items/type",keyword:"type",params:{type:"object"}};e===null?e=[c]:e.push(c),s++}}}else{const u={instancePath:t+
"/fields/"+p+"/conflicts/contributions",schemaPath:"#/properties/fields/items/properties/conflicts/properties/contributions/type",keyword:"t\
ype",params:{type:"array"}};e===null?e=[u]:e.push(u),s++}}if(r.contributors!==void 0){let n=r.contributors;if(Array.isArray(n)){const u=n.length;
for(let m=0;m<u;m++){let f=n[m];if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.contributions!==void 0){let c=f.contributions;if(Array.isArray(
c)){const h=c.length;for(let P=0;P<h;P++){let d=c[P];if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d))){const b={instancePath:t+"/fie\
lds/"+p+"/conflicts/contributors/"+m+"/contributions/"+P,schemaPath:"#/properties/fields/items/properties/conflicts/properties/contributors/\
items/properties/contributions/items/type",keyword:"type",params:{type:"integer"}};e===null?e=[b]:e.push(b),s++}if(typeof d=="number"&&isFinite(
d)&&(d<0||isNaN(d))){const b={instancePath:t+"/fields/"+p+"/conflicts/contributors/"+m+"/contributions/"+P,schemaPath:"#/properties/fields/i\
tems/properties/conflicts/properties/contributors/items/properties/contributions/items/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};
e===null?e=[b]:e.push(b),s++}}}else{const h={instancePath:t+"/fields/"+p+"/conflicts/contributors/"+m+"/contributions",schemaPath:"#/propert\
ies/fields/items/properties/conflicts/properties/contributors/items/properties/contributions/type",keyword:"type",params:{type:"array"}};e===
null?e=[h]:e.push(h),s++}}if(f.sets!==void 0){let c=f.sets;if(Array.isArray(c)){const h=c.length;for(let P=0;P<h;P++){let d=c[P];if(!(typeof d==
"number"&&!(d%1)&&!isNaN(d)&&isFinite(d))){const b={instancePath:t+"/fields/"+p+"/conflicts/contributors/"+m+"/sets/"+P,schemaPath:"#/proper\
ties/fields/items/properties/conflicts/properties/contributors/items/properties/sets/items/type",keyword:"type",params:{type:"integer"}};e===
null?e=[b]:e.push(b),s++}if(typeof d=="number"&&isFinite(d)&&(d<0||isNaN(d))){const b={instancePath:t+"/fields/"+p+"/conflicts/contributors/"+
m+"/sets/"+P,schemaPath:"#/properties/fields/items/properties/conflicts/properties/contributors/items/properties/sets/items/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}};e===null?e=[b]:e.push(b),s++}}}else{const h={instancePath:t+"/fields/"+p+"/conflicts/contributors\
/"+m+"/sets",schemaPath:"#/properties/fields/items/properties/conflicts/properties/contributors/items/properties/sets/type",keyword:"type",params:{
type:"array"}};e===null?e=[h]:e.push(h),s++}}}else{const c={instancePath:t+"/fields/"+p+"/conflicts/contributors/"+m,schemaPath:"#/propertie\
s/fields/items/properties/conflicts/properties/contributors/items/type",keyword:"type",params:{type:"object"}};e===null?e=[c]:e.push(c),s++}}}else{
const u={instancePath:t+"/fields/"+p+"/conflicts/contributors",schemaPath:"#/properties/fields/items/properties/conflicts/properties/contrib\
utors/type",keyword:"type",params:{type:"array"}};e===null?e=[u]:e.push(u),s++}}if(r.below!==void 0){let n=r.below;if(Array.isArray(n)){const u=n.
length;for(let m=0;m<u;m++){let f=n[m];if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f))){const c={instancePath:t+"/fields/"+p+"/conf\
licts/below/"+m,schemaPath:"#/properties/fields/items/properties/conflicts/properties/below/items/type",keyword:"type",params:{type:"integer"}};
e===null?e=[c]:e.push(c),s++}if(typeof f=="number"&&isFinite(f)&&(f<0||isNaN(f))){const c={instancePath:t+"/fields/"+p+"/conflicts/below/"+m,
schemaPath:"#/properties/fields/items/properties/conflicts/properties/below/items/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};
e===null?e=[c]:e.push(c),s++}}}else{const u={instancePath:t+"/fields/"+p+"/conflicts/below",schemaPath:"#/properties/fields/items/properties\
/conflicts/properties/below/type",keyword:"type",params:{type:"array"}};e===null?e=[u]:e.push(u),s++}}if(r.here!==void 0){let n=r.here;if(Array.
isArray(n)){const u=n.length;for(let m=0;m<u;m++){let f=n[m];if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f))){const c={instancePath:t+
"/fields/"+p+"/conflicts/here/"+m,schemaPath:"#/properties/fields/items/properties/conflicts/properties/here/items/type",keyword:"type",params:{
type:"integer"}};e===null?e=[c]:e.push(c),s++}if(typeof f=="number"&&isFinite(f)&&(f<0||isNaN(f))){const c={instancePath:t+"/fields/"+p+"/co\
nflicts/here/"+m,schemaPath:"#/properties/fields/items/properties/conflicts/properties/here/items/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};e===null?e=[c]:e.push(c),s++}}}else{const u={instancePath:t+"/fields/"+p+"/conflicts/here",schemaPath:"#/properties/fields/ite\
ms/properties/conflicts/properties/here/type",keyword:"type",params:{type:"array"}};e===null?e=[u]:e.push(u),s++}}}else{const n={instancePath:t+
"/fields/"+p+"/conflicts",schemaPath:"#/properties/fields/items/properties/conflicts/type",keyword:"type",params:{type:"object"}};e===null?e=
[n]:e.push(n),s++}}}else{const r={instancePath:t+"/fields/"+p,schemaPath:"#/properties/fields/items/type",keyword:"type",params:{type:"objec\
t"}};e===null?e=[r]:e.push(r),s++}}}else{const l={instancePath:t+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type:"\
array"}};e===null?e=[l]:e.push(l),s++}}if(o.problems!==void 0){let i=o.problems;if(Array.isArray(i)){const l=i.length;for(let p=0;p<l;p++)F(
i[p],{instancePath:t+"/problems/"+p,parentData:i,parentDataProperty:p,rootData:g,dynamicAnchors:k})||(e=e===null?F.errors:e.concat(F.errors),
s=e.length)}else{const l={instancePath:t+"/problems",schemaPath:"#/properties/problems/type",keyword:"type",params:{type:"array"}};e===null?
e=[l]:e.push(l),s++}}}else{const i={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),s++}return $.
errors=e,s===0}$.evaluated={props:{"px-meta":!0,values:!0,unions:!0,packages:!0,platforms:!0,facts:!0,sets:!0,nodes:!0,fields:!0,problems:!0},
dynamicProps:!1,dynamicItems:!1};export{_ as validate};
