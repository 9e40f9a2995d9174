// Generated from packages/schema/schemas by `npm run generate -w packages/schema`. Do not edit.
// @ts-nocheck
import { textLength } from "../../validator-runtime.js";

const _=$,R={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"px-meta:propagate@1",type:"object",required:["px-meta","values","pa\
ckages","platforms","facts","sets","nodes","fields","problems"],properties:{"px-meta":{const:"propagate@1"},values:{type:"array"},packages:{
type:"array",items:{type:"string"}},platforms:{type:"array",items:{type:"object",required:["domain","triple"],properties:{domain:{$ref:"#/$d\
efs/domain"},triple:{type:"string"}}}},facts:{type:"array",items:{type:"object",required:["schema","name","domains","value"],properties:{package:{
type:"integer",minimum:0},schema:{$ref:"#/$defs/schema-id"},name:{$ref:"#/$defs/fact-name"},domains:{$ref:"#/$defs/domains"},target:{type:"s\
tring"},value:{type:"integer",minimum:0},trust:{$ref:"#/$defs/trust"}}}},sets:{type:"array",items:{type:"object",properties:{facts:{type:"ar\
ray",items:{type:"integer",minimum:0}},sets:{type:"array",items:{type:"integer",minimum:0}}}}},nodes:{type:"object",required:["package","pla\
tform","sees"],properties:{package:{type:"array",items:{type:"integer",minimum:0}},platform:{type:"array",items:{type:"integer",minimum:0}},
sees:{type:"array",items:{type:"array",items:{type:"integer",minimum:-1}}}}},fields:{type:"array",items:{type:"object",required:["schema","p\
ointer","merge","below","here"],properties:{schema:{$ref:"#/$defs/schema-id"},pointer:{type:"string"},merge:{type:"string"},below:{type:"arr\
ay",items:{type:"integer",minimum:-3}},here:{type:"array",items:{type:"integer",minimum:-3}},conflicts:{type:"object",required:["contributio\
ns","contributors","below","here"],properties:{contributions:{type:"array",items:{type:"object",required:["fact","pointer"],properties:{fact:{
type:"integer",minimum:0},pointer:{type:"string"}}}},contributors:{type:"array",items:{type:"object",properties:{contributions:{type:"array",
items:{type:"integer",minimum:0}},sets:{type:"array",items:{type:"integer",minimum:0}}}}},below:{type:"array",items:{type:"integer",minimum:0}},
here:{type:"array",items:{type:"integer",minimum:0}}}}}}},problems:{type:"array",items:{$ref:"#/$defs/problem"}}},$defs:{domain:{enum:["targ\
et","host"]},domains:{type:"array",uniqueItems:!0,items:{type:"string",enum:["target","host"]}},"fact-name":{type:"string",minLength:1,maxLength:128},
problem:{type:"object",required:["kind","message"],properties:{kind:{type:"string",minLength:1},severity:{enum:["error","warning","note"]},message:{
type:"string"}}},"schema-id":{type:"string",pattern:"^([a-z0-9][a-z0-9_-]{0,63}:)?[a-z][a-z0-9-]{0,63}@[1-9][0-9]{0,3}$"},trust:{enum:["harv\
ested","published","probed","overridden","declared"]}}},x={enum:["target","host"]};function A(l,{instancePath:t="",parentData:q,parentDataProperty:v,
rootData:g=l,dynamicAnchors:k={}}={}){let e=null,s=0;const d=A.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),
!(l==="target"||l==="host")){const i={instancePath:t,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:x.enum}};e===null?e=[i]:e.push(
i),s++}return A.errors=e,s===0}A.evaluated={dynamicProps:!1,dynamicItems:!1};const B={type:"string",pattern:"^([a-z0-9][a-z0-9_-]{0,63}:)?[a\
-z][a-z0-9-]{0,63}@[1-9][0-9]{0,3}$"},z=new RegExp("^([a-z0-9][a-z0-9_-]{0,63}:)?[a-z][a-z0-9-]{0,63}@[1-9][0-9]{0,3}$","u");function w(l,{instancePath:t="",
parentData:q,parentDataProperty:v,rootData:g=l,dynamicAnchors:k={}}={}){let e=null,s=0;const d=w.evaluated;if(d.dynamicProps&&(d.props=void 0),
d.dynamicItems&&(d.items=void 0),typeof l=="string"){if(!z.test(l)){const i={instancePath:t,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"^([a-z0-9][a-z0-9_-]{0,63}:)?[a-z][a-z0-9-]{0,63}@[1-9][0-9]{0,3}$"}};e===null?e=[i]:e.push(i),s++}}else{const i={instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),s++}return w.errors=e,s===0}w.evaluated={dynamicProps:!1,dynamicItems:!1};
const C={type:"string",minLength:1,maxLength:128},I=textLength;function N(l,{instancePath:t="",parentData:q,parentDataProperty:v,rootData:g=l,
dynamicAnchors:k={}}={}){let e=null,s=0;const d=N.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),typeof l=="\
string"){if(I(l)>128){const i={instancePath:t,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:128}};e===null?e=[i]:e.push(i),s++}
if(I(l)<1){const i={instancePath:t,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(i),s++}}else{const i={
instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),s++}return N.errors=e,s===0}N.evaluated={
dynamicProps:!1,dynamicItems:!1};const L={type:"array",uniqueItems:!0,items:{type:"string",enum:["target","host"]}};function j(l,{instancePath:t="",
parentData:q,parentDataProperty:v,rootData:g=l,dynamicAnchors:k={}}={}){let e=null,s=0;const d=j.evaluated;if(d.dynamicProps&&(d.props=void 0),
d.dynamicItems&&(d.items=void 0),Array.isArray(l)){const i=l.length;for(let a=0;a<i;a++){let r=l[a];if(typeof r!="string"){const n={instancePath:t+
"/"+a,schemaPath:"#/items/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}if(!(r==="target"||r==="host")){const n={
instancePath:t+"/"+a,schemaPath:"#/items/enum",keyword:"enum",params:{allowedValues:L.items.enum}};e===null?e=[n]:e.push(n),s++}}let m=l.length,
p;if(m>1){const a={};for(;m--;){let r=l[m];if(typeof r=="string"){if(typeof a[r]=="number"){p=a[r];const n={instancePath:t,schemaPath:"#/uni\
queItems",keyword:"uniqueItems",params:{i:m,j:p}};e===null?e=[n]:e.push(n),s++;break}a[r]=m}}}}else{const i={instancePath:t,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),s++}return j.errors=e,s===0}j.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};
const E={enum:["harvested","published","probed","overridden","declared"]};function D(l,{instancePath:t="",parentData:q,parentDataProperty:v,
rootData:g=l,dynamicAnchors:k={}}={}){let e=null,s=0;const d=D.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),
!(l==="harvested"||l==="published"||l==="probed"||l==="overridden"||l==="declared")){const i={instancePath:t,schemaPath:"#/enum",keyword:"en\
um",params:{allowedValues:E.enum}};e===null?e=[i]:e.push(i),s++}return D.errors=e,s===0}D.evaluated={dynamicProps:!1,dynamicItems:!1};const V={
type:"object",required:["kind","message"],properties:{kind:{type:"string",minLength:1},severity:{enum:["error","warning","note"]},message:{type:"\
string"}}};function F(l,{instancePath:t="",parentData:q,parentDataProperty:v,rootData:g=l,dynamicAnchors:k={}}={}){let e=null,s=0;const d=F.
evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),l&&typeof l=="object"&&!Array.isArray(l)){if(l.kind===void 0){
const i={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"}};e===null?e=[i]:e.push(i),s++}if(l.message===
void 0){const i={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"message"}};e===null?e=[i]:e.push(i),s++}
if(l.kind!==void 0){let i=l.kind;if(typeof i=="string"){if(I(i)<1){const m={instancePath:t+"/kind",schemaPath:"#/properties/kind/minLength",
keyword:"minLength",params:{limit:1}};e===null?e=[m]:e.push(m),s++}}else{const m={instancePath:t+"/kind",schemaPath:"#/properties/kind/type",
keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),s++}}if(l.severity!==void 0){let i=l.severity;if(!(i==="error"||i==="warning"||
i==="note")){const m={instancePath:t+"/severity",schemaPath:"#/properties/severity/enum",keyword:"enum",params:{allowedValues:V.properties.severity.
enum}};e===null?e=[m]:e.push(m),s++}}if(l.message!==void 0&&typeof l.message!="string"){const i={instancePath:t+"/message",schemaPath:"#/pro\
perties/message/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),s++}}else{const i={instancePath:t,schemaPath:"#/type",
keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),s++}return F.errors=e,s===0}F.evaluated={props:{kind:!0,severity:!0,message:!0},
dynamicProps:!1,dynamicItems:!1};function $(l,{instancePath:t="",parentData:q,parentDataProperty:v,rootData:g=l,dynamicAnchors:k={}}={}){let e=null,
s=0;const d=$.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),l&&typeof l=="object"&&!Array.isArray(l)){if(l["\
px-meta"]===void 0){const i={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"px-meta"}};e===null?e=[i]:e.
push(i),s++}if(l.values===void 0){const i={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"values"}};e===
null?e=[i]:e.push(i),s++}if(l.packages===void 0){const i={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
packages"}};e===null?e=[i]:e.push(i),s++}if(l.platforms===void 0){const i={instancePath:t,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"platforms"}};e===null?e=[i]:e.push(i),s++}if(l.facts===void 0){const i={instancePath:t,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"facts"}};e===null?e=[i]:e.push(i),s++}if(l.sets===void 0){const i={instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"sets"}};e===null?e=[i]:e.push(i),s++}if(l.nodes===void 0){const i={instancePath:t,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"nodes"}};e===null?e=[i]:e.push(i),s++}if(l.fields===void 0){const i={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"fields"}};e===null?e=[i]:e.push(i),s++}if(l.problems===void 0){const i={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"problems"}};e===null?e=[i]:e.push(i),s++}if(l["px-meta"]!==void 0&&l["px\
-meta"]!=="propagate@1"){const i={instancePath:t+"/px-meta",schemaPath:"#/properties/px-meta/const",keyword:"const",params:{allowedValue:"pr\
opagate@1"}};e===null?e=[i]:e.push(i),s++}if(l.values!==void 0&&!Array.isArray(l.values)){const i={instancePath:t+"/values",schemaPath:"#/pr\
operties/values/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),s++}if(l.packages!==void 0){let i=l.packages;if(Array.isArray(
i)){const m=i.length;for(let p=0;p<m;p++)if(typeof i[p]!="string"){const a={instancePath:t+"/packages/"+p,schemaPath:"#/properties/packages/\
items/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),s++}}else{const m={instancePath:t+"/packages",schemaPath:"#/prop\
erties/packages/type",keyword:"type",params:{type:"array"}};e===null?e=[m]:e.push(m),s++}}if(l.platforms!==void 0){let i=l.platforms;if(Array.
isArray(i)){const m=i.length;for(let p=0;p<m;p++){let a=i[p];if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.domain===void 0){const r={instancePath:t+
"/platforms/"+p,schemaPath:"#/properties/platforms/items/required",keyword:"required",params:{missingProperty:"domain"}};e===null?e=[r]:e.push(
r),s++}if(a.triple===void 0){const r={instancePath:t+"/platforms/"+p,schemaPath:"#/properties/platforms/items/required",keyword:"required",params:{
missingProperty:"triple"}};e===null?e=[r]:e.push(r),s++}if(a.domain!==void 0&&(A(a.domain,{instancePath:t+"/platforms/"+p+"/domain",parentData:a,
parentDataProperty:"domain",rootData:g,dynamicAnchors:k})||(e=e===null?A.errors:e.concat(A.errors),s=e.length)),a.triple!==void 0&&typeof a.
triple!="string"){const r={instancePath:t+"/platforms/"+p+"/triple",schemaPath:"#/properties/platforms/items/properties/triple/type",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}}else{const r={instancePath:t+"/platforms/"+p,schemaPath:"#/properties/platforms/\
items/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}}}else{const m={instancePath:t+"/platforms",schemaPath:"#/pr\
operties/platforms/type",keyword:"type",params:{type:"array"}};e===null?e=[m]:e.push(m),s++}}if(l.facts!==void 0){let i=l.facts;if(Array.isArray(
i)){const m=i.length;for(let p=0;p<m;p++){let a=i[p];if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.schema===void 0){const r={instancePath:t+
"/facts/"+p,schemaPath:"#/properties/facts/items/required",keyword:"required",params:{missingProperty:"schema"}};e===null?e=[r]:e.push(r),s++}
if(a.name===void 0){const r={instancePath:t+"/facts/"+p,schemaPath:"#/properties/facts/items/required",keyword:"required",params:{missingProperty:"\
name"}};e===null?e=[r]:e.push(r),s++}if(a.domains===void 0){const r={instancePath:t+"/facts/"+p,schemaPath:"#/properties/facts/items/require\
d",keyword:"required",params:{missingProperty:"domains"}};e===null?e=[r]:e.push(r),s++}if(a.value===void 0){const r={instancePath:t+"/facts/"+
p,schemaPath:"#/properties/facts/items/required",keyword:"required",params:{missingProperty:"value"}};e===null?e=[r]:e.push(r),s++}if(a.package!==
void 0){let r=a.package;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const n={instancePath:t+"/facts/"+p+"/package",schemaPath:"\
#/properties/facts/items/properties/package/type",keyword:"type",params:{type:"integer"}};e===null?e=[n]:e.push(n),s++}if(typeof r=="number"&&
isFinite(r)&&(r<0||isNaN(r))){const n={instancePath:t+"/facts/"+p+"/package",schemaPath:"#/properties/facts/items/properties/package/minimum",
keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[n]:e.push(n),s++}}if(a.schema!==void 0&&(w(a.schema,{instancePath:t+"/facts/"+
p+"/schema",parentData:a,parentDataProperty:"schema",rootData:g,dynamicAnchors:k})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),a.name!==
void 0&&(N(a.name,{instancePath:t+"/facts/"+p+"/name",parentData:a,parentDataProperty:"name",rootData:g,dynamicAnchors:k})||(e=e===null?N.errors:
e.concat(N.errors),s=e.length)),a.domains!==void 0&&(j(a.domains,{instancePath:t+"/facts/"+p+"/domains",parentData:a,parentDataProperty:"dom\
ains",rootData:g,dynamicAnchors:k})||(e=e===null?j.errors:e.concat(j.errors),s=e.length)),a.target!==void 0&&typeof a.target!="string"){const r={
instancePath:t+"/facts/"+p+"/target",schemaPath:"#/properties/facts/items/properties/target/type",keyword:"type",params:{type:"string"}};e===
null?e=[r]:e.push(r),s++}if(a.value!==void 0){let r=a.value;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const n={instancePath:t+
"/facts/"+p+"/value",schemaPath:"#/properties/facts/items/properties/value/type",keyword:"type",params:{type:"integer"}};e===null?e=[n]:e.push(
n),s++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){const n={instancePath:t+"/facts/"+p+"/value",schemaPath:"#/properties/facts/item\
s/properties/value/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[n]:e.push(n),s++}}a.trust!==void 0&&(D(a.trust,{
instancePath:t+"/facts/"+p+"/trust",parentData:a,parentDataProperty:"trust",rootData:g,dynamicAnchors:k})||(e=e===null?D.errors:e.concat(D.errors),
s=e.length))}else{const r={instancePath:t+"/facts/"+p,schemaPath:"#/properties/facts/items/type",keyword:"type",params:{type:"object"}};e===
null?e=[r]:e.push(r),s++}}}else{const m={instancePath:t+"/facts",schemaPath:"#/properties/facts/type",keyword:"type",params:{type:"array"}};
e===null?e=[m]:e.push(m),s++}}if(l.sets!==void 0){let i=l.sets;if(Array.isArray(i)){const m=i.length;for(let p=0;p<m;p++){let a=i[p];if(a&&typeof a==
"object"&&!Array.isArray(a)){if(a.facts!==void 0){let r=a.facts;if(Array.isArray(r)){const n=r.length;for(let u=0;u<n;u++){let o=r[u];if(!(typeof o==
"number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){const f={instancePath:t+"/sets/"+p+"/facts/"+u,schemaPath:"#/properties/sets/items/properties/fac\
ts/items/type",keyword:"type",params:{type:"integer"}};e===null?e=[f]:e.push(f),s++}if(typeof o=="number"&&isFinite(o)&&(o<0||isNaN(o))){const f={
instancePath:t+"/sets/"+p+"/facts/"+u,schemaPath:"#/properties/sets/items/properties/facts/items/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};e===null?e=[f]:e.push(f),s++}}}else{const n={instancePath:t+"/sets/"+p+"/facts",schemaPath:"#/properties/sets/items/properties\
/facts/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}if(a.sets!==void 0){let r=a.sets;if(Array.isArray(r)){const n=r.
length;for(let u=0;u<n;u++){let o=r[u];if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){const f={instancePath:t+"/sets/"+p+"/sets/"+
u,schemaPath:"#/properties/sets/items/properties/sets/items/type",keyword:"type",params:{type:"integer"}};e===null?e=[f]:e.push(f),s++}if(typeof o==
"number"&&isFinite(o)&&(o<0||isNaN(o))){const f={instancePath:t+"/sets/"+p+"/sets/"+u,schemaPath:"#/properties/sets/items/properties/sets/it\
ems/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[f]:e.push(f),s++}}}else{const n={instancePath:t+"/sets/"+p+"/se\
ts",schemaPath:"#/properties/sets/items/properties/sets/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}}else{const r={
instancePath:t+"/sets/"+p,schemaPath:"#/properties/sets/items/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}}}else{
const m={instancePath:t+"/sets",schemaPath:"#/properties/sets/type",keyword:"type",params:{type:"array"}};e===null?e=[m]:e.push(m),s++}}if(l.
nodes!==void 0){let i=l.nodes;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.package===void 0){const m={instancePath:t+"/nodes",schemaPath:"\
#/properties/nodes/required",keyword:"required",params:{missingProperty:"package"}};e===null?e=[m]:e.push(m),s++}if(i.platform===void 0){const m={
instancePath:t+"/nodes",schemaPath:"#/properties/nodes/required",keyword:"required",params:{missingProperty:"platform"}};e===null?e=[m]:e.push(
m),s++}if(i.sees===void 0){const m={instancePath:t+"/nodes",schemaPath:"#/properties/nodes/required",keyword:"required",params:{missingProperty:"\
sees"}};e===null?e=[m]:e.push(m),s++}if(i.package!==void 0){let m=i.package;if(Array.isArray(m)){const p=m.length;for(let a=0;a<p;a++){let r=m[a];
if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const n={instancePath:t+"/nodes/package/"+a,schemaPath:"#/properties/nodes/propert\
ies/package/items/type",keyword:"type",params:{type:"integer"}};e===null?e=[n]:e.push(n),s++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(
r))){const n={instancePath:t+"/nodes/package/"+a,schemaPath:"#/properties/nodes/properties/package/items/minimum",keyword:"minimum",params:{
comparison:">=",limit:0}};e===null?e=[n]:e.push(n),s++}}}else{const p={instancePath:t+"/nodes/package",schemaPath:"#/properties/nodes/proper\
ties/package/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),s++}}if(i.platform!==void 0){let m=i.platform;if(Array.isArray(
m)){const p=m.length;for(let a=0;a<p;a++){let r=m[a];if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const n={instancePath:t+"/nod\
es/platform/"+a,schemaPath:"#/properties/nodes/properties/platform/items/type",keyword:"type",params:{type:"integer"}};e===null?e=[n]:e.push(
n),s++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){const n={instancePath:t+"/nodes/platform/"+a,schemaPath:"#/properties/nodes/prop\
erties/platform/items/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[n]:e.push(n),s++}}}else{const p={instancePath:t+
"/nodes/platform",schemaPath:"#/properties/nodes/properties/platform/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),s++}}
if(i.sees!==void 0){let m=i.sees;if(Array.isArray(m)){const p=m.length;for(let a=0;a<p;a++){let r=m[a];if(Array.isArray(r)){const n=r.length;
for(let u=0;u<n;u++){let o=r[u];if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){const f={instancePath:t+"/nodes/sees/"+a+"/"+u,schemaPath:"\
#/properties/nodes/properties/sees/items/items/type",keyword:"type",params:{type:"integer"}};e===null?e=[f]:e.push(f),s++}if(typeof o=="numb\
er"&&isFinite(o)&&(o<-1||isNaN(o))){const f={instancePath:t+"/nodes/sees/"+a+"/"+u,schemaPath:"#/properties/nodes/properties/sees/items/item\
s/minimum",keyword:"minimum",params:{comparison:">=",limit:-1}};e===null?e=[f]:e.push(f),s++}}}else{const n={instancePath:t+"/nodes/sees/"+a,
schemaPath:"#/properties/nodes/properties/sees/items/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}}else{const p={
instancePath:t+"/nodes/sees",schemaPath:"#/properties/nodes/properties/sees/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(
p),s++}}}else{const m={instancePath:t+"/nodes",schemaPath:"#/properties/nodes/type",keyword:"type",params:{type:"object"}};e===null?e=[m]:e.
push(m),s++}}if(l.fields!==void 0){let i=l.fields;if(Array.isArray(i)){const m=i.length;for(let p=0;p<m;p++){let a=i[p];if(a&&typeof a=="obj\
ect"&&!Array.isArray(a)){if(a.schema===void 0){const r={instancePath:t+"/fields/"+p,schemaPath:"#/properties/fields/items/required",keyword:"\
required",params:{missingProperty:"schema"}};e===null?e=[r]:e.push(r),s++}if(a.pointer===void 0){const r={instancePath:t+"/fields/"+p,schemaPath:"\
#/properties/fields/items/required",keyword:"required",params:{missingProperty:"pointer"}};e===null?e=[r]:e.push(r),s++}if(a.merge===void 0){
const r={instancePath:t+"/fields/"+p,schemaPath:"#/properties/fields/items/required",keyword:"required",params:{missingProperty:"merge"}};e===
null?e=[r]:e.push(r),s++}if(a.below===void 0){const r={instancePath:t+"/fields/"+p,schemaPath:"#/properties/fields/items/required",keyword:"\
required",params:{missingProperty:"below"}};e===null?e=[r]:e.push(r),s++}if(a.here===void 0){const r={instancePath:t+"/fields/"+p,schemaPath:"\
#/properties/fields/items/required",keyword:"required",params:{missingProperty:"here"}};e===null?e=[r]:e.push(r),s++}if(a.schema!==void 0&&(w(
a.schema,{instancePath:t+"/fields/"+p+"/schema",parentData:a,parentDataProperty:"schema",rootData:g,dynamicAnchors:k})||(e=e===null?w.errors:
e.concat(w.errors),s=e.length)),a.pointer!==void 0&&typeof a.pointer!="string"){const r={instancePath:t+"/fields/"+p+"/pointer",schemaPath:"\
#/properties/fields/items/properties/pointer/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(a.merge!==void 0&&
typeof a.merge!="string"){const r={instancePath:t+"/fields/"+p+"/merge",schemaPath:"#/properties/fields/items/properties/merge/type",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(a.below!==void 0){let r=a.below;if(Array.isArray(r)){const n=r.length;for(let u=0;u<
n;u++){let o=r[u];if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){const f={instancePath:t+"/fields/"+p+"/below/"+u,schemaPath:"#/p\
roperties/fields/items/properties/below/items/type",keyword:"type",params:{type:"integer"}};e===null?e=[f]:e.push(f),s++}if(typeof o=="numbe\
r"&&isFinite(o)&&(o<-3||isNaN(o))){const f={instancePath:t+"/fields/"+p+"/below/"+u,schemaPath:"#/properties/fields/items/properties/below/i\
tems/minimum",keyword:"minimum",params:{comparison:">=",limit:-3}};e===null?e=[f]:e.push(f),s++}}}else{const n={instancePath:t+"/fields/"+p+
"/below",schemaPath:"#/properties/fields/items/properties/below/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}if(a.
here!==void 0){let r=a.here;if(Array.isArray(r)){const n=r.length;for(let u=0;u<n;u++){let o=r[u];if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&
isFinite(o))){const f={instancePath:t+"/fields/"+p+"/here/"+u,schemaPath:"#/properties/fields/items/properties/here/items/type",keyword:"typ\
e",params:{type:"integer"}};e===null?e=[f]:e.push(f),s++}if(typeof o=="number"&&isFinite(o)&&(o<-3||isNaN(o))){const f={instancePath:t+"/fie\
lds/"+p+"/here/"+u,schemaPath:"#/properties/fields/items/properties/here/items/minimum",keyword:"minimum",params:{comparison:">=",limit:-3}};
e===null?e=[f]:e.push(f),s++}}}else{const n={instancePath:t+"/fields/"+p+"/here",schemaPath:"#/properties/fields/items/properties/here/type",
keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}if(a.conflicts!==void 0){let r=a.conflicts;if(r&&typeof r=="object"&&!Array.
isArray(r)){if(r.contributions===void 0){const n={instancePath:t+"/fields/"+p+"/conflicts",schemaPath:"#/properties/fields/items/properties/\
conflicts/required",keyword:"required",params:{missingProperty:"contributions"}};e===null?e=[n]:e.push(n),s++}if(r.contributors===void 0){const n={
instancePath:t+"/fields/"+p+"/conflicts",schemaPath:"#/properties/fields/items/properties/conflicts/required",keyword:"required",params:{missingProperty:"\
contributors"}};e===null?e=[n]:e.push(n),s++}if(r.below===void 0){const n={instancePath:t+"/fields/"+p+"/conflicts",schemaPath:"#/properties\
/fields/items/properties/conflicts/required",keyword:"required",params:{missingProperty:"below"}};e===null?e=[n]:e.push(n),s++}if(r.here===void 0){
const n={instancePath:t+"/fields/"+p+"/conflicts",schemaPath:"#/properties/fields/items/properties/conflicts/required",keyword:"required",params:{
missingProperty:"here"}};e===null?e=[n]:e.push(n),s++}if(r.contributions!==void 0){let n=r.contributions;if(Array.isArray(n)){const u=n.length;
for(let o=0;o<u;o++){let f=n[o];if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.fact===void 0){const c={instancePath:t+"/fields/"+p+"/conf\
licts/contributions/"+o,schemaPath:"#/properties/fields/items/properties/conflicts/properties/contributions/items/required",keyword:"require\
d",params:{missingProperty:"fact"}};e===null?e=[c]:e.push(c),s++}if(f.pointer===void 0){const c={instancePath:t+"/fields/"+p+"/conflicts/con\
tributions/"+o,schemaPath:"#/properties/fields/items/properties/conflicts/properties/contributions/items/required",keyword:"required",params:{
missingProperty:"pointer"}};e===null?e=[c]:e.push(c),s++}if(f.fact!==void 0){let c=f.fact;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(
c))){const h={instancePath:t+"/fields/"+p+"/conflicts/contributions/"+o+"/fact",schemaPath:"#/properties/fields/items/properties/conflicts/p\
roperties/contributions/items/properties/fact/type",keyword:"type",params:{type:"integer"}};e===null?e=[h]:e.push(h),s++}if(typeof c=="numbe\
r"&&isFinite(c)&&(c<0||isNaN(c))){const h={instancePath:t+"/fields/"+p+"/conflicts/contributions/"+o+"/fact",schemaPath:"#/properties/fields\
/items/properties/conflicts/properties/contributions/items/properties/fact/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===
null?e=[h]:e.push(h),s++}}if(f.pointer!==void 0&&typeof f.pointer!="string"){const c={instancePath:t+"/fields/"+p+"/conflicts/contributions/"+
o+"/pointer",schemaPath:"#/properties/fields/items/properties/conflicts/properties/contributions/items/properties/pointer/type",keyword:"typ\
e",params:{type:"string"}};e===null?e=[c]:e.push(c),s++}}else{const c={instancePath:t+"/fields/"+p+"/conflicts/contributions/"+o,schemaPath:"\
#/properties/fields/items/properties/conflicts/properties/contributions/items/type",keyword:"type",params:{type:"object"}};e===null?e=[c]:e.
push(c),s++}}}else{const u={instancePath:t+"/fields/"+p+"/conflicts/contributions",schemaPath:"#/properties/fields/items/properties/conflict\
s/properties/contributions/type",keyword:"type",params:{type:"array"}};e===null?e=[u]:e.push(u),s++}}if(r.contributors!==void 0){let n=r.contributors;
if(Array.isArray(n)){const u=n.length;for(let o=0;o<u;o++){let f=n[o];if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.contributions!==void 0){
let c=f.contributions;if(Array.isArray(c)){const h=c.length;for(let P=0;P<h;P++){let y=c[P];if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(
y))){const b={instancePath:t+"/fields/"+p+"/conflicts/contributors/"+o+"/contributions/"+P,schemaPath:"#/properties/fields/items/properties/\
conflicts/properties/contributors/items/properties/contributions/items/type",keyword:"type",params:{type:"integer"}};e===null?e=[b]:e.push(b),
s++}if(typeof y=="number"&&isFinite(y)&&(y<0||isNaN(y))){const b={instancePath:t+"/fields/"+p+"/conflicts/contributors/"+o+"/contributions/"+
P,schemaPath:"#/properties/fields/items/properties/conflicts/properties/contributors/items/properties/contributions/items/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}};e===null?e=[b]:e.push(b),s++}}}else{const h={instancePath:t+"/fields/"+p+"/conflicts/contributors\
/"+o+"/contributions",schemaPath:"#/properties/fields/items/properties/conflicts/properties/contributors/items/properties/contributions/type",
keyword:"type",params:{type:"array"}};e===null?e=[h]:e.push(h),s++}}if(f.sets!==void 0){let c=f.sets;if(Array.isArray(c)){const h=c.length;for(let P=0;P<
h;P++){let y=c[P];if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y))){const b={instancePath:t+"/fields/"+p+"/conflicts/contributors/"+
o+"/sets/"+P,schemaPath:"#/properties/fields/items/properties/conflicts/properties/contributors/items/properties/sets/items/type",keyword:"t\
ype",params:{type:"integer"}};e===null?e=[b]:e.push(b),s++}if(typeof y=="number"&&isFinite(y)&&(y<0||isNaN(y))){const b={instancePath:t+"/fi\
elds/"+p+"/conflicts/contributors/"+o+"/sets/"+P,schemaPath:"#/properties/fields/items/properties/conflicts/properties/contributors/items/pr\
operties/sets/items/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[b]:e.push(b),s++}}}else{const h={instancePath:t+
"/fields/"+p+"/conflicts/contributors/"+o+"/sets",schemaPath:"#/properties/fields/items/properties/conflicts/properties/contributors/items/p\
roperties/sets/type",keyword:"type",params:{type:"array"}};e===null?e=[h]:e.push(h),s++}}}else{const c={instancePath:t+"/fields/"+p+"/confli\
cts/contributors/"+o,schemaPath:"#/properties/fields/items/properties/conflicts/properties/contributors/items/type",keyword:"type",params:{type:"\
object"}};e===null?e=[c]:e.push(c),s++}}}else{const u={instancePath:t+"/fields/"+p+"/conflicts/contributors",schemaPath:"#/properties/fields\
/items/properties/conflicts/properties/contributors/type",keyword:"type",params:{type:"array"}};e===null?e=[u]:e.push(u),s++}}if(r.below!==void 0){
let n=r.below;if(Array.isArray(n)){const u=n.length;for(let o=0;o<u;o++){let f=n[o];if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f))){
const c={instancePath:t+"/fields/"+p+"/conflicts/below/"+o,schemaPath:"#/properties/fields/items/properties/conflicts/properties/below/items\
/type",keyword:"type",params:{type:"integer"}};e===null?e=[c]:e.push(c),s++}if(typeof f=="number"&&isFinite(f)&&(f<0||isNaN(f))){const c={instancePath:t+
"/fields/"+p+"/conflicts/below/"+o,schemaPath:"#/properties/fields/items/properties/conflicts/properties/below/items/minimum",keyword:"minim\
um",params:{comparison:">=",limit:0}};e===null?e=[c]:e.push(c),s++}}}else{const u={instancePath:t+"/fields/"+p+"/conflicts/below",schemaPath:"\
#/properties/fields/items/properties/conflicts/properties/below/type",keyword:"type",params:{type:"array"}};e===null?e=[u]:e.push(u),s++}}if(r.
here!==void 0){let n=r.here;if(Array.isArray(n)){const u=n.length;for(let o=0;o<u;o++){let f=n[o];if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&
isFinite(f))){const c={instancePath:t+"/fields/"+p+"/conflicts/here/"+o,schemaPath:"#/properties/fields/items/properties/conflicts/propertie\
s/here/items/type",keyword:"type",params:{type:"integer"}};e===null?e=[c]:e.push(c),s++}if(typeof f=="number"&&isFinite(f)&&(f<0||isNaN(f))){
const c={instancePath:t+"/fields/"+p+"/conflicts/here/"+o,schemaPath:"#/properties/fields/items/properties/conflicts/properties/here/items/m\
inimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[c]:e.push(c),s++}}}else{const u={instancePath:t+"/fields/"+p+"/confl\
icts/here",schemaPath:"#/properties/fields/items/properties/conflicts/properties/here/type",keyword:"type",params:{type:"array"}};e===null?e=
[u]:e.push(u),s++}}}else{const n={instancePath:t+"/fields/"+p+"/conflicts",schemaPath:"#/properties/fields/items/properties/conflicts/type",
keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),s++}}}else{const r={instancePath:t+"/fields/"+p,schemaPath:"#/properties/fie\
lds/items/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}}}else{const m={instancePath:t+"/fields",schemaPath:"#/p\
roperties/fields/type",keyword:"type",params:{type:"array"}};e===null?e=[m]:e.push(m),s++}}if(l.problems!==void 0){let i=l.problems;if(Array.
isArray(i)){const m=i.length;for(let p=0;p<m;p++)F(i[p],{instancePath:t+"/problems/"+p,parentData:i,parentDataProperty:p,rootData:g,dynamicAnchors:k})||
(e=e===null?F.errors:e.concat(F.errors),s=e.length)}else{const m={instancePath:t+"/problems",schemaPath:"#/properties/problems/type",keyword:"\
type",params:{type:"array"}};e===null?e=[m]:e.push(m),s++}}}else{const i={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"}};e===null?e=[i]:e.push(i),s++}return $.errors=e,s===0}$.evaluated={props:{"px-meta":!0,values:!0,packages:!0,platforms:!0,facts:!0,sets:!0,
nodes:!0,fields:!0,problems:!0},dynamicProps:!1,dynamicItems:!1};export{_ as validate};
