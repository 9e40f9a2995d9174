// Generated from packages/schema/schemas by `npm run generate -w packages/schema`. Do not edit.
// @ts-nocheck
import { textLength } from "../../validator-runtime.js";

const x=A,z={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"px-meta:propagate@1",type:"object",required:["px-meta","values","pa\
ckages","platforms","facts","sets","nodes","fields","problems"],properties:{"px-meta":{const:"propagate@1"},values:{type:"array"},packages:{
type:"array",items:{type:"string"}},platforms:{type:"array",items:{type:"object",required:["domain","triple"],properties:{domain:{$ref:"#/$d\
efs/domain"},triple:{type:"string"}}}},facts:{type:"array",items:{type:"object",required:["schema","name","domains","value"],properties:{package:{
type:"integer",minimum:0},schema:{$ref:"#/$defs/schema-id"},name:{$ref:"#/$defs/fact-name"},domains:{$ref:"#/$defs/domains"},target:{type:"s\
tring"},value:{type:"integer",minimum:0},trust:{$ref:"#/$defs/trust"}}}},sets:{type:"array",items:{type:"object",properties:{facts:{type:"ar\
ray",items:{type:"integer",minimum:0}},sets:{type:"array",items:{type:"integer",minimum:0}}}}},nodes:{type:"object",required:["package","pla\
tform","sees"],properties:{package:{type:"array",items:{type:"integer",minimum:0}},platform:{type:"array",items:{type:"integer",minimum:0}},
sees:{type:"array",items:{type:"array",items:{type:"integer",minimum:-1}}}}},fields:{type:"array",items:{type:"object",required:["schema","p\
ointer","merge","below","here"],properties:{schema:{$ref:"#/$defs/schema-id"},pointer:{type:"string"},merge:{type:"string"},below:{type:"arr\
ay",items:{type:"integer",minimum:-3}},here:{type:"array",items:{type:"integer",minimum:-3}}}}},problems:{type:"array",items:{$ref:"#/$defs/\
problem"}}},$defs:{domain:{enum:["target","host"]},domains:{type:"array",uniqueItems:!0,items:{type:"string",enum:["target","host"]}},"fact-\
name":{type:"string",minLength:1,maxLength:128},problem:{type:"object",required:["kind","message"],properties:{kind:{type:"string",minLength:1},
severity:{enum:["error","warning","note"]},message:{type:"string"}}},"schema-id":{type:"string",pattern:"^([a-z0-9][a-z0-9_-]{0,63}:)?[a-z][\
a-z0-9-]{0,63}@[1-9][0-9]{0,3}$"},trust:{enum:["harvested","published","probed","overridden","declared"]}}},D={enum:["target","host"]};function P(n,{
instancePath:i="",parentData:g,parentDataProperty:k,rootData:y=n,dynamicAnchors:c={}}={}){let e=null,t=0;const f=P.evaluated;if(f.dynamicProps&&
(f.props=void 0),f.dynamicItems&&(f.items=void 0),!(n==="target"||n==="host")){const s={instancePath:i,schemaPath:"#/enum",keyword:"enum",params:{
allowedValues:D.enum}};e===null?e=[s]:e.push(s),t++}return P.errors=e,t===0}P.evaluated={dynamicProps:!1,dynamicItems:!1};const L={type:"str\
ing",pattern:"^([a-z0-9][a-z0-9_-]{0,63}:)?[a-z][a-z0-9-]{0,63}@[1-9][0-9]{0,3}$"},j=new RegExp("^([a-z0-9][a-z0-9_-]{0,63}:)?[a-z][a-z0-9-]\
{0,63}@[1-9][0-9]{0,3}$","u");function h(n,{instancePath:i="",parentData:g,parentDataProperty:k,rootData:y=n,dynamicAnchors:c={}}={}){let e=null,
t=0;const f=h.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),typeof n=="string"){if(!j.test(n)){const s={instancePath:i,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^([a-z0-9][a-z0-9_-]{0,63}:)?[a-z][a-z0-9-]{0,63}@[1-9][0-9]{0,3}$"}};e===null?e=[
s]:e.push(s),t++}}else{const s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return h.
errors=e,t===0}h.evaluated={dynamicProps:!1,dynamicItems:!1};const E={type:"string",minLength:1,maxLength:128},N=textLength;function w(n,{instancePath:i="",
parentData:g,parentDataProperty:k,rootData:y=n,dynamicAnchors:c={}}={}){let e=null,t=0;const f=w.evaluated;if(f.dynamicProps&&(f.props=void 0),
f.dynamicItems&&(f.items=void 0),typeof n=="string"){if(N(n)>128){const s={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{
limit:128}};e===null?e=[s]:e.push(s),t++}if(N(n)<1){const s={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===
null?e=[s]:e.push(s),t++}}else{const s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}
return w.errors=e,t===0}w.evaluated={dynamicProps:!1,dynamicItems:!1};const $={type:"array",uniqueItems:!0,items:{type:"string",enum:["targe\
t","host"]}};function b(n,{instancePath:i="",parentData:g,parentDataProperty:k,rootData:y=n,dynamicAnchors:c={}}={}){let e=null,t=0;const f=b.
evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),Array.isArray(n)){const s=n.length;for(let a=0;a<s;a++){let r=n[a];
if(typeof r!="string"){const l={instancePath:i+"/"+a,schemaPath:"#/items/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(
l),t++}if(!(r==="target"||r==="host")){const l={instancePath:i+"/"+a,schemaPath:"#/items/enum",keyword:"enum",params:{allowedValues:$.items.
enum}};e===null?e=[l]:e.push(l),t++}}let o=n.length,p;if(o>1){const a={};for(;o--;){let r=n[o];if(typeof r=="string"){if(typeof a[r]=="numbe\
r"){p=a[r];const l={instancePath:i,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i:o,j:p}};e===null?e=[l]:e.push(l),t++;break}a[r]=
o}}}}else{const s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}return b.errors=e,t===
0}b.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};const F={enum:["harvested","published","probed","overridden","declared"]};function v(n,{
instancePath:i="",parentData:g,parentDataProperty:k,rootData:y=n,dynamicAnchors:c={}}={}){let e=null,t=0;const f=v.evaluated;if(f.dynamicProps&&
(f.props=void 0),f.dynamicItems&&(f.items=void 0),!(n==="harvested"||n==="published"||n==="probed"||n==="overridden"||n==="declared")){const s={
instancePath:i,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:F.enum}};e===null?e=[s]:e.push(s),t++}return v.errors=e,t===0}v.evaluated=
{dynamicProps:!1,dynamicItems:!1};const I={type:"object",required:["kind","message"],properties:{kind:{type:"string",minLength:1},severity:{
enum:["error","warning","note"]},message:{type:"string"}}};function q(n,{instancePath:i="",parentData:g,parentDataProperty:k,rootData:y=n,dynamicAnchors:c={}}={}){
let e=null,t=0;const f=q.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),n&&typeof n=="object"&&!Array.isArray(
n)){if(n.kind===void 0){const s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"}};e===null?e=[s]:e.
push(s),t++}if(n.message===void 0){const s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"message"}};e===
null?e=[s]:e.push(s),t++}if(n.kind!==void 0){let s=n.kind;if(typeof s=="string"){if(N(s)<1){const o={instancePath:i+"/kind",schemaPath:"#/pr\
operties/kind/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[o]:e.push(o),t++}}else{const o={instancePath:i+"/kind",schemaPath:"\
#/properties/kind/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),t++}}if(n.severity!==void 0){let s=n.severity;if(!(s===
"error"||s==="warning"||s==="note")){const o={instancePath:i+"/severity",schemaPath:"#/properties/severity/enum",keyword:"enum",params:{allowedValues:I.
properties.severity.enum}};e===null?e=[o]:e.push(o),t++}}if(n.message!==void 0&&typeof n.message!="string"){const s={instancePath:i+"/messag\
e",schemaPath:"#/properties/message/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}}else{const s={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return q.errors=e,t===0}q.evaluated={props:{kind:!0,
severity:!0,message:!0},dynamicProps:!1,dynamicItems:!1};function A(n,{instancePath:i="",parentData:g,parentDataProperty:k,rootData:y=n,dynamicAnchors:c={}}={}){
let e=null,t=0;const f=A.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),n&&typeof n=="object"&&!Array.isArray(
n)){if(n["px-meta"]===void 0){const s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"px-meta"}};e===null?
e=[s]:e.push(s),t++}if(n.values===void 0){const s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"values"}};
e===null?e=[s]:e.push(s),t++}if(n.packages===void 0){const s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
packages"}};e===null?e=[s]:e.push(s),t++}if(n.platforms===void 0){const s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"platforms"}};e===null?e=[s]:e.push(s),t++}if(n.facts===void 0){const s={instancePath:i,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"facts"}};e===null?e=[s]:e.push(s),t++}if(n.sets===void 0){const s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"sets"}};e===null?e=[s]:e.push(s),t++}if(n.nodes===void 0){const s={instancePath:i,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"nodes"}};e===null?e=[s]:e.push(s),t++}if(n.fields===void 0){const s={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"fields"}};e===null?e=[s]:e.push(s),t++}if(n.problems===void 0){const s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"problems"}};e===null?e=[s]:e.push(s),t++}if(n["px-meta"]!==void 0&&n["px\
-meta"]!=="propagate@1"){const s={instancePath:i+"/px-meta",schemaPath:"#/properties/px-meta/const",keyword:"const",params:{allowedValue:"pr\
opagate@1"}};e===null?e=[s]:e.push(s),t++}if(n.values!==void 0&&!Array.isArray(n.values)){const s={instancePath:i+"/values",schemaPath:"#/pr\
operties/values/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}if(n.packages!==void 0){let s=n.packages;if(Array.isArray(
s)){const o=s.length;for(let p=0;p<o;p++)if(typeof s[p]!="string"){const a={instancePath:i+"/packages/"+p,schemaPath:"#/properties/packages/\
items/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}else{const o={instancePath:i+"/packages",schemaPath:"#/prop\
erties/packages/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),t++}}if(n.platforms!==void 0){let s=n.platforms;if(Array.
isArray(s)){const o=s.length;for(let p=0;p<o;p++){let a=s[p];if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.domain===void 0){const r={instancePath:i+
"/platforms/"+p,schemaPath:"#/properties/platforms/items/required",keyword:"required",params:{missingProperty:"domain"}};e===null?e=[r]:e.push(
r),t++}if(a.triple===void 0){const r={instancePath:i+"/platforms/"+p,schemaPath:"#/properties/platforms/items/required",keyword:"required",params:{
missingProperty:"triple"}};e===null?e=[r]:e.push(r),t++}if(a.domain!==void 0&&(P(a.domain,{instancePath:i+"/platforms/"+p+"/domain",parentData:a,
parentDataProperty:"domain",rootData:y,dynamicAnchors:c})||(e=e===null?P.errors:e.concat(P.errors),t=e.length)),a.triple!==void 0&&typeof a.
triple!="string"){const r={instancePath:i+"/platforms/"+p+"/triple",schemaPath:"#/properties/platforms/items/properties/triple/type",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}}else{const r={instancePath:i+"/platforms/"+p,schemaPath:"#/properties/platforms/\
items/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}}}else{const o={instancePath:i+"/platforms",schemaPath:"#/pr\
operties/platforms/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),t++}}if(n.facts!==void 0){let s=n.facts;if(Array.isArray(
s)){const o=s.length;for(let p=0;p<o;p++){let a=s[p];if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.schema===void 0){const r={instancePath:i+
"/facts/"+p,schemaPath:"#/properties/facts/items/required",keyword:"required",params:{missingProperty:"schema"}};e===null?e=[r]:e.push(r),t++}
if(a.name===void 0){const r={instancePath:i+"/facts/"+p,schemaPath:"#/properties/facts/items/required",keyword:"required",params:{missingProperty:"\
name"}};e===null?e=[r]:e.push(r),t++}if(a.domains===void 0){const r={instancePath:i+"/facts/"+p,schemaPath:"#/properties/facts/items/require\
d",keyword:"required",params:{missingProperty:"domains"}};e===null?e=[r]:e.push(r),t++}if(a.value===void 0){const r={instancePath:i+"/facts/"+
p,schemaPath:"#/properties/facts/items/required",keyword:"required",params:{missingProperty:"value"}};e===null?e=[r]:e.push(r),t++}if(a.package!==
void 0){let r=a.package;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const l={instancePath:i+"/facts/"+p+"/package",schemaPath:"\
#/properties/facts/items/properties/package/type",keyword:"type",params:{type:"integer"}};e===null?e=[l]:e.push(l),t++}if(typeof r=="number"&&
isFinite(r)&&(r<0||isNaN(r))){const l={instancePath:i+"/facts/"+p+"/package",schemaPath:"#/properties/facts/items/properties/package/minimum",
keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[l]:e.push(l),t++}}if(a.schema!==void 0&&(h(a.schema,{instancePath:i+"/facts/"+
p+"/schema",parentData:a,parentDataProperty:"schema",rootData:y,dynamicAnchors:c})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),a.name!==
void 0&&(w(a.name,{instancePath:i+"/facts/"+p+"/name",parentData:a,parentDataProperty:"name",rootData:y,dynamicAnchors:c})||(e=e===null?w.errors:
e.concat(w.errors),t=e.length)),a.domains!==void 0&&(b(a.domains,{instancePath:i+"/facts/"+p+"/domains",parentData:a,parentDataProperty:"dom\
ains",rootData:y,dynamicAnchors:c})||(e=e===null?b.errors:e.concat(b.errors),t=e.length)),a.target!==void 0&&typeof a.target!="string"){const r={
instancePath:i+"/facts/"+p+"/target",schemaPath:"#/properties/facts/items/properties/target/type",keyword:"type",params:{type:"string"}};e===
null?e=[r]:e.push(r),t++}if(a.value!==void 0){let r=a.value;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const l={instancePath:i+
"/facts/"+p+"/value",schemaPath:"#/properties/facts/items/properties/value/type",keyword:"type",params:{type:"integer"}};e===null?e=[l]:e.push(
l),t++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){const l={instancePath:i+"/facts/"+p+"/value",schemaPath:"#/properties/facts/item\
s/properties/value/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[l]:e.push(l),t++}}a.trust!==void 0&&(v(a.trust,{
instancePath:i+"/facts/"+p+"/trust",parentData:a,parentDataProperty:"trust",rootData:y,dynamicAnchors:c})||(e=e===null?v.errors:e.concat(v.errors),
t=e.length))}else{const r={instancePath:i+"/facts/"+p,schemaPath:"#/properties/facts/items/type",keyword:"type",params:{type:"object"}};e===
null?e=[r]:e.push(r),t++}}}else{const o={instancePath:i+"/facts",schemaPath:"#/properties/facts/type",keyword:"type",params:{type:"array"}};
e===null?e=[o]:e.push(o),t++}}if(n.sets!==void 0){let s=n.sets;if(Array.isArray(s)){const o=s.length;for(let p=0;p<o;p++){let a=s[p];if(a&&typeof a==
"object"&&!Array.isArray(a)){if(a.facts!==void 0){let r=a.facts;if(Array.isArray(r)){const l=r.length;for(let u=0;u<l;u++){let m=r[u];if(!(typeof m==
"number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){const d={instancePath:i+"/sets/"+p+"/facts/"+u,schemaPath:"#/properties/sets/items/properties/fac\
ts/items/type",keyword:"type",params:{type:"integer"}};e===null?e=[d]:e.push(d),t++}if(typeof m=="number"&&isFinite(m)&&(m<0||isNaN(m))){const d={
instancePath:i+"/sets/"+p+"/facts/"+u,schemaPath:"#/properties/sets/items/properties/facts/items/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};e===null?e=[d]:e.push(d),t++}}}else{const l={instancePath:i+"/sets/"+p+"/facts",schemaPath:"#/properties/sets/items/properties\
/facts/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),t++}}if(a.sets!==void 0){let r=a.sets;if(Array.isArray(r)){const l=r.
length;for(let u=0;u<l;u++){let m=r[u];if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){const d={instancePath:i+"/sets/"+p+"/sets/"+
u,schemaPath:"#/properties/sets/items/properties/sets/items/type",keyword:"type",params:{type:"integer"}};e===null?e=[d]:e.push(d),t++}if(typeof m==
"number"&&isFinite(m)&&(m<0||isNaN(m))){const d={instancePath:i+"/sets/"+p+"/sets/"+u,schemaPath:"#/properties/sets/items/properties/sets/it\
ems/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[d]:e.push(d),t++}}}else{const l={instancePath:i+"/sets/"+p+"/se\
ts",schemaPath:"#/properties/sets/items/properties/sets/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),t++}}}else{const r={
instancePath:i+"/sets/"+p,schemaPath:"#/properties/sets/items/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}}}else{
const o={instancePath:i+"/sets",schemaPath:"#/properties/sets/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),t++}}if(n.
nodes!==void 0){let s=n.nodes;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.package===void 0){const o={instancePath:i+"/nodes",schemaPath:"\
#/properties/nodes/required",keyword:"required",params:{missingProperty:"package"}};e===null?e=[o]:e.push(o),t++}if(s.platform===void 0){const o={
instancePath:i+"/nodes",schemaPath:"#/properties/nodes/required",keyword:"required",params:{missingProperty:"platform"}};e===null?e=[o]:e.push(
o),t++}if(s.sees===void 0){const o={instancePath:i+"/nodes",schemaPath:"#/properties/nodes/required",keyword:"required",params:{missingProperty:"\
sees"}};e===null?e=[o]:e.push(o),t++}if(s.package!==void 0){let o=s.package;if(Array.isArray(o)){const p=o.length;for(let a=0;a<p;a++){let r=o[a];
if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const l={instancePath:i+"/nodes/package/"+a,schemaPath:"#/properties/nodes/propert\
ies/package/items/type",keyword:"type",params:{type:"integer"}};e===null?e=[l]:e.push(l),t++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(
r))){const l={instancePath:i+"/nodes/package/"+a,schemaPath:"#/properties/nodes/properties/package/items/minimum",keyword:"minimum",params:{
comparison:">=",limit:0}};e===null?e=[l]:e.push(l),t++}}}else{const p={instancePath:i+"/nodes/package",schemaPath:"#/properties/nodes/proper\
ties/package/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),t++}}if(s.platform!==void 0){let o=s.platform;if(Array.isArray(
o)){const p=o.length;for(let a=0;a<p;a++){let r=o[a];if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const l={instancePath:i+"/nod\
es/platform/"+a,schemaPath:"#/properties/nodes/properties/platform/items/type",keyword:"type",params:{type:"integer"}};e===null?e=[l]:e.push(
l),t++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){const l={instancePath:i+"/nodes/platform/"+a,schemaPath:"#/properties/nodes/prop\
erties/platform/items/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[l]:e.push(l),t++}}}else{const p={instancePath:i+
"/nodes/platform",schemaPath:"#/properties/nodes/properties/platform/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),t++}}
if(s.sees!==void 0){let o=s.sees;if(Array.isArray(o)){const p=o.length;for(let a=0;a<p;a++){let r=o[a];if(Array.isArray(r)){const l=r.length;
for(let u=0;u<l;u++){let m=r[u];if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){const d={instancePath:i+"/nodes/sees/"+a+"/"+u,schemaPath:"\
#/properties/nodes/properties/sees/items/items/type",keyword:"type",params:{type:"integer"}};e===null?e=[d]:e.push(d),t++}if(typeof m=="numb\
er"&&isFinite(m)&&(m<-1||isNaN(m))){const d={instancePath:i+"/nodes/sees/"+a+"/"+u,schemaPath:"#/properties/nodes/properties/sees/items/item\
s/minimum",keyword:"minimum",params:{comparison:">=",limit:-1}};e===null?e=[d]:e.push(d),t++}}}else{const l={instancePath:i+"/nodes/sees/"+a,
schemaPath:"#/properties/nodes/properties/sees/items/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),t++}}}else{const p={
instancePath:i+"/nodes/sees",schemaPath:"#/properties/nodes/properties/sees/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(
p),t++}}}else{const o={instancePath:i+"/nodes",schemaPath:"#/properties/nodes/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.
push(o),t++}}if(n.fields!==void 0){let s=n.fields;if(Array.isArray(s)){const o=s.length;for(let p=0;p<o;p++){let a=s[p];if(a&&typeof a=="obj\
ect"&&!Array.isArray(a)){if(a.schema===void 0){const r={instancePath:i+"/fields/"+p,schemaPath:"#/properties/fields/items/required",keyword:"\
required",params:{missingProperty:"schema"}};e===null?e=[r]:e.push(r),t++}if(a.pointer===void 0){const r={instancePath:i+"/fields/"+p,schemaPath:"\
#/properties/fields/items/required",keyword:"required",params:{missingProperty:"pointer"}};e===null?e=[r]:e.push(r),t++}if(a.merge===void 0){
const r={instancePath:i+"/fields/"+p,schemaPath:"#/properties/fields/items/required",keyword:"required",params:{missingProperty:"merge"}};e===
null?e=[r]:e.push(r),t++}if(a.below===void 0){const r={instancePath:i+"/fields/"+p,schemaPath:"#/properties/fields/items/required",keyword:"\
required",params:{missingProperty:"below"}};e===null?e=[r]:e.push(r),t++}if(a.here===void 0){const r={instancePath:i+"/fields/"+p,schemaPath:"\
#/properties/fields/items/required",keyword:"required",params:{missingProperty:"here"}};e===null?e=[r]:e.push(r),t++}if(a.schema!==void 0&&(h(
a.schema,{instancePath:i+"/fields/"+p+"/schema",parentData:a,parentDataProperty:"schema",rootData:y,dynamicAnchors:c})||(e=e===null?h.errors:
e.concat(h.errors),t=e.length)),a.pointer!==void 0&&typeof a.pointer!="string"){const r={instancePath:i+"/fields/"+p+"/pointer",schemaPath:"\
#/properties/fields/items/properties/pointer/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(a.merge!==void 0&&
typeof a.merge!="string"){const r={instancePath:i+"/fields/"+p+"/merge",schemaPath:"#/properties/fields/items/properties/merge/type",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(a.below!==void 0){let r=a.below;if(Array.isArray(r)){const l=r.length;for(let u=0;u<
l;u++){let m=r[u];if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){const d={instancePath:i+"/fields/"+p+"/below/"+u,schemaPath:"#/p\
roperties/fields/items/properties/below/items/type",keyword:"type",params:{type:"integer"}};e===null?e=[d]:e.push(d),t++}if(typeof m=="numbe\
r"&&isFinite(m)&&(m<-3||isNaN(m))){const d={instancePath:i+"/fields/"+p+"/below/"+u,schemaPath:"#/properties/fields/items/properties/below/i\
tems/minimum",keyword:"minimum",params:{comparison:">=",limit:-3}};e===null?e=[d]:e.push(d),t++}}}else{const l={instancePath:i+"/fields/"+p+
"/below",schemaPath:"#/properties/fields/items/properties/below/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),t++}}if(a.
here!==void 0){let r=a.here;if(Array.isArray(r)){const l=r.length;for(let u=0;u<l;u++){let m=r[u];if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&
isFinite(m))){const d={instancePath:i+"/fields/"+p+"/here/"+u,schemaPath:"#/properties/fields/items/properties/here/items/type",keyword:"typ\
e",params:{type:"integer"}};e===null?e=[d]:e.push(d),t++}if(typeof m=="number"&&isFinite(m)&&(m<-3||isNaN(m))){const d={instancePath:i+"/fie\
lds/"+p+"/here/"+u,schemaPath:"#/properties/fields/items/properties/here/items/minimum",keyword:"minimum",params:{comparison:">=",limit:-3}};
e===null?e=[d]:e.push(d),t++}}}else{const l={instancePath:i+"/fields/"+p+"/here",schemaPath:"#/properties/fields/items/properties/here/type",
keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),t++}}}else{const r={instancePath:i+"/fields/"+p,schemaPath:"#/properties/fiel\
ds/items/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}}}else{const o={instancePath:i+"/fields",schemaPath:"#/pr\
operties/fields/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),t++}}if(n.problems!==void 0){let s=n.problems;if(Array.
isArray(s)){const o=s.length;for(let p=0;p<o;p++)q(s[p],{instancePath:i+"/problems/"+p,parentData:s,parentDataProperty:p,rootData:y,dynamicAnchors:c})||
(e=e===null?q.errors:e.concat(q.errors),t=e.length)}else{const o={instancePath:i+"/problems",schemaPath:"#/properties/problems/type",keyword:"\
type",params:{type:"array"}};e===null?e=[o]:e.push(o),t++}}}else{const s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"}};e===null?e=[s]:e.push(s),t++}return A.errors=e,t===0}A.evaluated={props:{"px-meta":!0,values:!0,packages:!0,platforms:!0,facts:!0,sets:!0,
nodes:!0,fields:!0,problems:!0},dynamicProps:!1,dynamicItems:!1};export{x as validate};
