// Generated from packages/schema/schemas by `npm run generate -w packages/schema`. Do not edit.
// @ts-nocheck
import { textLength } from "../../validator-runtime.js";

const z=A,L={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"px-meta:propagate@1",type:"object",required:["px-meta","values","fa\
cts","sets","fields","nodes","problems"],properties:{"px-meta":{const:"propagate@1"},values:{type:"array"},facts:{type:"array",items:{type:"\
object",required:["package","schema","name","domains","value"],properties:{package:{type:"string"},schema:{$ref:"#/$defs/schema-id"},name:{$ref:"\
#/$defs/fact-name"},domains:{$ref:"#/$defs/domains"},target:{type:"string"},value:{type:"integer",minimum:0},trust:{$ref:"#/$defs/trust"}}}},
sets:{type:"array",items:{type:"object",properties:{facts:{type:"array",items:{type:"integer",minimum:0}},sets:{type:"array",items:{type:"in\
teger",minimum:0}}}}},fields:{type:"array",items:{type:"object",required:["schema","pointer","merge"],properties:{schema:{$ref:"#/$defs/sche\
ma-id"},pointer:{type:"string"},merge:{type:"string"}}}},nodes:{type:"array",items:{type:"object",required:["package","domain","triple","see\
s","below","here"],properties:{package:{type:"string"},domain:{$ref:"#/$defs/domain"},triple:{type:"string"},sees:{type:"array",items:{type:"\
integer",minimum:0}},below:{type:"array",items:{type:"integer",minimum:-3}},here:{type:"array",items:{type:"integer",minimum:-3}}}}},problems:{
type:"array",items:{$ref:"#/$defs/problem"}}},$defs:{domain:{enum:["target","host"]},domains:{type:"array",uniqueItems:!0,items:{type:"strin\
g",enum:["target","host"]}},"fact-name":{type:"string",minLength:1,maxLength:128},problem:{type:"object",required:["kind","message"],properties:{
kind:{type:"string",minLength:1},severity:{enum:["error","warning","note"]},message:{type:"string"}}},"schema-id":{type:"string",pattern:"^(\
[a-z0-9][a-z0-9_-]{0,63}:)?[a-z][a-z0-9-]{0,63}@[1-9][0-9]{0,3}$"},trust:{enum:["harvested","published","probed","overridden","declared"]}}},
F={type:"string",pattern:"^([a-z0-9][a-z0-9_-]{0,63}:)?[a-z][a-z0-9-]{0,63}@[1-9][0-9]{0,3}$"},N=new RegExp("^([a-z0-9][a-z0-9_-]{0,63}:)?[a\
-z][a-z0-9-]{0,63}@[1-9][0-9]{0,3}$","u");function h(p,{instancePath:i="",parentData:g,parentDataProperty:P,rootData:y=p,dynamicAnchors:c={}}={}){
let e=null,t=0;const d=h.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),typeof p=="string"){if(!N.test(p)){const s={
instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^([a-z0-9][a-z0-9_-]{0,63}:)?[a-z][a-z0-9-]{0,63}@[1-9][0-9]{0,3}$"}};
e===null?e=[s]:e.push(s),t++}}else{const s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(
s),t++}return h.errors=e,t===0}h.evaluated={dynamicProps:!1,dynamicItems:!1};const E={type:"string",minLength:1,maxLength:128},D=textLength;
function k(p,{instancePath:i="",parentData:g,parentDataProperty:P,rootData:y=p,dynamicAnchors:c={}}={}){let e=null,t=0;const d=k.evaluated;if(d.
dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),typeof p=="string"){if(D(p)>128){const s={instancePath:i,schemaPath:"#/maxLe\
ngth",keyword:"maxLength",params:{limit:128}};e===null?e=[s]:e.push(s),t++}if(D(p)<1){const s={instancePath:i,schemaPath:"#/minLength",keyword:"\
minLength",params:{limit:1}};e===null?e=[s]:e.push(s),t++}}else{const s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"str\
ing"}};e===null?e=[s]:e.push(s),t++}return k.errors=e,t===0}k.evaluated={dynamicProps:!1,dynamicItems:!1};const j={type:"array",uniqueItems:!0,
items:{type:"string",enum:["target","host"]}};function w(p,{instancePath:i="",parentData:g,parentDataProperty:P,rootData:y=p,dynamicAnchors:c={}}={}){
let e=null,t=0;const d=w.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),Array.isArray(p)){const s=p.length;for(let a=0;a<
s;a++){let r=p[a];if(typeof r!="string"){const l={instancePath:i+"/"+a,schemaPath:"#/items/type",keyword:"type",params:{type:"string"}};e===
null?e=[l]:e.push(l),t++}if(!(r==="target"||r==="host")){const l={instancePath:i+"/"+a,schemaPath:"#/items/enum",keyword:"enum",params:{allowedValues:j.
items.enum}};e===null?e=[l]:e.push(l),t++}}let m=p.length,n;if(m>1){const a={};for(;m--;){let r=p[m];if(typeof r=="string"){if(typeof a[r]==
"number"){n=a[r];const l={instancePath:i,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i:m,j:n}};e===null?e=[l]:e.push(l),t++;break}
a[r]=m}}}}else{const s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}return w.errors=
e,t===0}w.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};const $={enum:["harvested","published","probed","overridden","declared"]};function v(p,{
instancePath:i="",parentData:g,parentDataProperty:P,rootData:y=p,dynamicAnchors:c={}}={}){let e=null,t=0;const d=v.evaluated;if(d.dynamicProps&&
(d.props=void 0),d.dynamicItems&&(d.items=void 0),!(p==="harvested"||p==="published"||p==="probed"||p==="overridden"||p==="declared")){const s={
instancePath:i,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:$.enum}};e===null?e=[s]:e.push(s),t++}return v.errors=e,t===0}v.evaluated=
{dynamicProps:!1,dynamicItems:!1};const I={enum:["target","host"]};function b(p,{instancePath:i="",parentData:g,parentDataProperty:P,rootData:y=p,
dynamicAnchors:c={}}={}){let e=null,t=0;const d=b.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),!(p==="targ\
et"||p==="host")){const s={instancePath:i,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:I.enum}};e===null?e=[s]:e.push(s),t++}return b.
errors=e,t===0}b.evaluated={dynamicProps:!1,dynamicItems:!1};const x={type:"object",required:["kind","message"],properties:{kind:{type:"stri\
ng",minLength:1},severity:{enum:["error","warning","note"]},message:{type:"string"}}};function q(p,{instancePath:i="",parentData:g,parentDataProperty:P,
rootData:y=p,dynamicAnchors:c={}}={}){let e=null,t=0;const d=q.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),
p&&typeof p=="object"&&!Array.isArray(p)){if(p.kind===void 0){const s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
kind"}};e===null?e=[s]:e.push(s),t++}if(p.message===void 0){const s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
message"}};e===null?e=[s]:e.push(s),t++}if(p.kind!==void 0){let s=p.kind;if(typeof s=="string"){if(D(s)<1){const m={instancePath:i+"/kind",schemaPath:"\
#/properties/kind/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[m]:e.push(m),t++}}else{const m={instancePath:i+"/kind",schemaPath:"\
#/properties/kind/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),t++}}if(p.severity!==void 0){let s=p.severity;if(!(s===
"error"||s==="warning"||s==="note")){const m={instancePath:i+"/severity",schemaPath:"#/properties/severity/enum",keyword:"enum",params:{allowedValues:x.
properties.severity.enum}};e===null?e=[m]:e.push(m),t++}}if(p.message!==void 0&&typeof p.message!="string"){const s={instancePath:i+"/messag\
e",schemaPath:"#/properties/message/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}}else{const s={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return q.errors=e,t===0}q.evaluated={props:{kind:!0,
severity:!0,message:!0},dynamicProps:!1,dynamicItems:!1};function A(p,{instancePath:i="",parentData:g,parentDataProperty:P,rootData:y=p,dynamicAnchors:c={}}={}){
let e=null,t=0;const d=A.evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),p&&typeof p=="object"&&!Array.isArray(
p)){if(p["px-meta"]===void 0){const s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"px-meta"}};e===null?
e=[s]:e.push(s),t++}if(p.values===void 0){const s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"values"}};
e===null?e=[s]:e.push(s),t++}if(p.facts===void 0){const s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
facts"}};e===null?e=[s]:e.push(s),t++}if(p.sets===void 0){const s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
sets"}};e===null?e=[s]:e.push(s),t++}if(p.fields===void 0){const s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
fields"}};e===null?e=[s]:e.push(s),t++}if(p.nodes===void 0){const s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
nodes"}};e===null?e=[s]:e.push(s),t++}if(p.problems===void 0){const s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
problems"}};e===null?e=[s]:e.push(s),t++}if(p["px-meta"]!==void 0&&p["px-meta"]!=="propagate@1"){const s={instancePath:i+"/px-meta",schemaPath:"\
#/properties/px-meta/const",keyword:"const",params:{allowedValue:"propagate@1"}};e===null?e=[s]:e.push(s),t++}if(p.values!==void 0&&!Array.isArray(
p.values)){const s={instancePath:i+"/values",schemaPath:"#/properties/values/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(
s),t++}if(p.facts!==void 0){let s=p.facts;if(Array.isArray(s)){const m=s.length;for(let n=0;n<m;n++){let a=s[n];if(a&&typeof a=="object"&&!Array.
isArray(a)){if(a.package===void 0){const r={instancePath:i+"/facts/"+n,schemaPath:"#/properties/facts/items/required",keyword:"required",params:{
missingProperty:"package"}};e===null?e=[r]:e.push(r),t++}if(a.schema===void 0){const r={instancePath:i+"/facts/"+n,schemaPath:"#/properties/\
facts/items/required",keyword:"required",params:{missingProperty:"schema"}};e===null?e=[r]:e.push(r),t++}if(a.name===void 0){const r={instancePath:i+
"/facts/"+n,schemaPath:"#/properties/facts/items/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),t++}
if(a.domains===void 0){const r={instancePath:i+"/facts/"+n,schemaPath:"#/properties/facts/items/required",keyword:"required",params:{missingProperty:"\
domains"}};e===null?e=[r]:e.push(r),t++}if(a.value===void 0){const r={instancePath:i+"/facts/"+n,schemaPath:"#/properties/facts/items/requir\
ed",keyword:"required",params:{missingProperty:"value"}};e===null?e=[r]:e.push(r),t++}if(a.package!==void 0&&typeof a.package!="string"){const r={
instancePath:i+"/facts/"+n+"/package",schemaPath:"#/properties/facts/items/properties/package/type",keyword:"type",params:{type:"string"}};e===
null?e=[r]:e.push(r),t++}if(a.schema!==void 0&&(h(a.schema,{instancePath:i+"/facts/"+n+"/schema",parentData:a,parentDataProperty:"schema",rootData:y,
dynamicAnchors:c})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),a.name!==void 0&&(k(a.name,{instancePath:i+"/facts/"+n+"/name",parentData:a,
parentDataProperty:"name",rootData:y,dynamicAnchors:c})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),a.domains!==void 0&&(w(a.domains,
{instancePath:i+"/facts/"+n+"/domains",parentData:a,parentDataProperty:"domains",rootData:y,dynamicAnchors:c})||(e=e===null?w.errors:e.concat(
w.errors),t=e.length)),a.target!==void 0&&typeof a.target!="string"){const r={instancePath:i+"/facts/"+n+"/target",schemaPath:"#/properties/\
facts/items/properties/target/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(a.value!==void 0){let r=a.value;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const l={instancePath:i+"/facts/"+n+"/value",schemaPath:"#/properties/facts/items/properties/valu\
e/type",keyword:"type",params:{type:"integer"}};e===null?e=[l]:e.push(l),t++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){const l={instancePath:i+
"/facts/"+n+"/value",schemaPath:"#/properties/facts/items/properties/value/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===
null?e=[l]:e.push(l),t++}}a.trust!==void 0&&(v(a.trust,{instancePath:i+"/facts/"+n+"/trust",parentData:a,parentDataProperty:"trust",rootData:y,
dynamicAnchors:c})||(e=e===null?v.errors:e.concat(v.errors),t=e.length))}else{const r={instancePath:i+"/facts/"+n,schemaPath:"#/properties/f\
acts/items/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}}}else{const m={instancePath:i+"/facts",schemaPath:"#/p\
roperties/facts/type",keyword:"type",params:{type:"array"}};e===null?e=[m]:e.push(m),t++}}if(p.sets!==void 0){let s=p.sets;if(Array.isArray(
s)){const m=s.length;for(let n=0;n<m;n++){let a=s[n];if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.facts!==void 0){let r=a.facts;if(Array.
isArray(r)){const l=r.length;for(let u=0;u<l;u++){let o=r[u];if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){const f={instancePath:i+
"/sets/"+n+"/facts/"+u,schemaPath:"#/properties/sets/items/properties/facts/items/type",keyword:"type",params:{type:"integer"}};e===null?e=[
f]:e.push(f),t++}if(typeof o=="number"&&isFinite(o)&&(o<0||isNaN(o))){const f={instancePath:i+"/sets/"+n+"/facts/"+u,schemaPath:"#/propertie\
s/sets/items/properties/facts/items/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[f]:e.push(f),t++}}}else{const l={
instancePath:i+"/sets/"+n+"/facts",schemaPath:"#/properties/sets/items/properties/facts/type",keyword:"type",params:{type:"array"}};e===null?
e=[l]:e.push(l),t++}}if(a.sets!==void 0){let r=a.sets;if(Array.isArray(r)){const l=r.length;for(let u=0;u<l;u++){let o=r[u];if(!(typeof o=="\
number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){const f={instancePath:i+"/sets/"+n+"/sets/"+u,schemaPath:"#/properties/sets/items/properties/sets/\
items/type",keyword:"type",params:{type:"integer"}};e===null?e=[f]:e.push(f),t++}if(typeof o=="number"&&isFinite(o)&&(o<0||isNaN(o))){const f={
instancePath:i+"/sets/"+n+"/sets/"+u,schemaPath:"#/properties/sets/items/properties/sets/items/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};e===null?e=[f]:e.push(f),t++}}}else{const l={instancePath:i+"/sets/"+n+"/sets",schemaPath:"#/properties/sets/items/properties/\
sets/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),t++}}}else{const r={instancePath:i+"/sets/"+n,schemaPath:"#/proper\
ties/sets/items/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}}}else{const m={instancePath:i+"/sets",schemaPath:"\
#/properties/sets/type",keyword:"type",params:{type:"array"}};e===null?e=[m]:e.push(m),t++}}if(p.fields!==void 0){let s=p.fields;if(Array.isArray(
s)){const m=s.length;for(let n=0;n<m;n++){let a=s[n];if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.schema===void 0){const r={instancePath:i+
"/fields/"+n,schemaPath:"#/properties/fields/items/required",keyword:"required",params:{missingProperty:"schema"}};e===null?e=[r]:e.push(r),
t++}if(a.pointer===void 0){const r={instancePath:i+"/fields/"+n,schemaPath:"#/properties/fields/items/required",keyword:"required",params:{missingProperty:"\
pointer"}};e===null?e=[r]:e.push(r),t++}if(a.merge===void 0){const r={instancePath:i+"/fields/"+n,schemaPath:"#/properties/fields/items/requ\
ired",keyword:"required",params:{missingProperty:"merge"}};e===null?e=[r]:e.push(r),t++}if(a.schema!==void 0&&(h(a.schema,{instancePath:i+"/\
fields/"+n+"/schema",parentData:a,parentDataProperty:"schema",rootData:y,dynamicAnchors:c})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),
a.pointer!==void 0&&typeof a.pointer!="string"){const r={instancePath:i+"/fields/"+n+"/pointer",schemaPath:"#/properties/fields/items/proper\
ties/pointer/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(a.merge!==void 0&&typeof a.merge!="string"){const r={
instancePath:i+"/fields/"+n+"/merge",schemaPath:"#/properties/fields/items/properties/merge/type",keyword:"type",params:{type:"string"}};e===
null?e=[r]:e.push(r),t++}}else{const r={instancePath:i+"/fields/"+n,schemaPath:"#/properties/fields/items/type",keyword:"type",params:{type:"\
object"}};e===null?e=[r]:e.push(r),t++}}}else{const m={instancePath:i+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{
type:"array"}};e===null?e=[m]:e.push(m),t++}}if(p.nodes!==void 0){let s=p.nodes;if(Array.isArray(s)){const m=s.length;for(let n=0;n<m;n++){let a=s[n];
if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.package===void 0){const r={instancePath:i+"/nodes/"+n,schemaPath:"#/properties/nodes/items\
/required",keyword:"required",params:{missingProperty:"package"}};e===null?e=[r]:e.push(r),t++}if(a.domain===void 0){const r={instancePath:i+
"/nodes/"+n,schemaPath:"#/properties/nodes/items/required",keyword:"required",params:{missingProperty:"domain"}};e===null?e=[r]:e.push(r),t++}
if(a.triple===void 0){const r={instancePath:i+"/nodes/"+n,schemaPath:"#/properties/nodes/items/required",keyword:"required",params:{missingProperty:"\
triple"}};e===null?e=[r]:e.push(r),t++}if(a.sees===void 0){const r={instancePath:i+"/nodes/"+n,schemaPath:"#/properties/nodes/items/required",
keyword:"required",params:{missingProperty:"sees"}};e===null?e=[r]:e.push(r),t++}if(a.below===void 0){const r={instancePath:i+"/nodes/"+n,schemaPath:"\
#/properties/nodes/items/required",keyword:"required",params:{missingProperty:"below"}};e===null?e=[r]:e.push(r),t++}if(a.here===void 0){const r={
instancePath:i+"/nodes/"+n,schemaPath:"#/properties/nodes/items/required",keyword:"required",params:{missingProperty:"here"}};e===null?e=[r]:
e.push(r),t++}if(a.package!==void 0&&typeof a.package!="string"){const r={instancePath:i+"/nodes/"+n+"/package",schemaPath:"#/properties/nod\
es/items/properties/package/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(a.domain!==void 0&&(b(a.domain,{instancePath:i+
"/nodes/"+n+"/domain",parentData:a,parentDataProperty:"domain",rootData:y,dynamicAnchors:c})||(e=e===null?b.errors:e.concat(b.errors),t=e.length)),
a.triple!==void 0&&typeof a.triple!="string"){const r={instancePath:i+"/nodes/"+n+"/triple",schemaPath:"#/properties/nodes/items/properties/\
triple/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(a.sees!==void 0){let r=a.sees;if(Array.isArray(r)){const l=r.
length;for(let u=0;u<l;u++){let o=r[u];if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){const f={instancePath:i+"/nodes/"+n+"/sees/"+
u,schemaPath:"#/properties/nodes/items/properties/sees/items/type",keyword:"type",params:{type:"integer"}};e===null?e=[f]:e.push(f),t++}if(typeof o==
"number"&&isFinite(o)&&(o<0||isNaN(o))){const f={instancePath:i+"/nodes/"+n+"/sees/"+u,schemaPath:"#/properties/nodes/items/properties/sees/\
items/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[f]:e.push(f),t++}}}else{const l={instancePath:i+"/nodes/"+n+"\
/sees",schemaPath:"#/properties/nodes/items/properties/sees/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),t++}}if(a.below!==
void 0){let r=a.below;if(Array.isArray(r)){const l=r.length;for(let u=0;u<l;u++){let o=r[u];if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(
o))){const f={instancePath:i+"/nodes/"+n+"/below/"+u,schemaPath:"#/properties/nodes/items/properties/below/items/type",keyword:"type",params:{
type:"integer"}};e===null?e=[f]:e.push(f),t++}if(typeof o=="number"&&isFinite(o)&&(o<-3||isNaN(o))){const f={instancePath:i+"/nodes/"+n+"/be\
low/"+u,schemaPath:"#/properties/nodes/items/properties/below/items/minimum",keyword:"minimum",params:{comparison:">=",limit:-3}};e===null?e=
[f]:e.push(f),t++}}}else{const l={instancePath:i+"/nodes/"+n+"/below",schemaPath:"#/properties/nodes/items/properties/below/type",keyword:"t\
ype",params:{type:"array"}};e===null?e=[l]:e.push(l),t++}}if(a.here!==void 0){let r=a.here;if(Array.isArray(r)){const l=r.length;for(let u=0;u<
l;u++){let o=r[u];if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){const f={instancePath:i+"/nodes/"+n+"/here/"+u,schemaPath:"#/pro\
perties/nodes/items/properties/here/items/type",keyword:"type",params:{type:"integer"}};e===null?e=[f]:e.push(f),t++}if(typeof o=="number"&&
isFinite(o)&&(o<-3||isNaN(o))){const f={instancePath:i+"/nodes/"+n+"/here/"+u,schemaPath:"#/properties/nodes/items/properties/here/items/min\
imum",keyword:"minimum",params:{comparison:">=",limit:-3}};e===null?e=[f]:e.push(f),t++}}}else{const l={instancePath:i+"/nodes/"+n+"/here",schemaPath:"\
#/properties/nodes/items/properties/here/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),t++}}}else{const r={instancePath:i+
"/nodes/"+n,schemaPath:"#/properties/nodes/items/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}}}else{const m={instancePath:i+
"/nodes",schemaPath:"#/properties/nodes/type",keyword:"type",params:{type:"array"}};e===null?e=[m]:e.push(m),t++}}if(p.problems!==void 0){let s=p.
problems;if(Array.isArray(s)){const m=s.length;for(let n=0;n<m;n++)q(s[n],{instancePath:i+"/problems/"+n,parentData:s,parentDataProperty:n,rootData:y,
dynamicAnchors:c})||(e=e===null?q.errors:e.concat(q.errors),t=e.length)}else{const m={instancePath:i+"/problems",schemaPath:"#/properties/pr\
oblems/type",keyword:"type",params:{type:"array"}};e===null?e=[m]:e.push(m),t++}}}else{const s={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return A.errors=e,t===0}A.evaluated={props:{"px-meta":!0,values:!0,facts:!0,sets:!0,
fields:!0,nodes:!0,problems:!0},dynamicProps:!1,dynamicItems:!1};export{z as validate};
