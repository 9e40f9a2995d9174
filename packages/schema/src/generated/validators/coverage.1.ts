// Generated from packages/schema/schemas by `npm run generate -w packages/schema`. Do not edit.
// @ts-nocheck
import { textLength } from "../../validator-runtime.js";

const v=g,A={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"px-meta:coverage@1",type:"object",required:["px-meta","packages","f\
ields","unknown","problems"],properties:{"px-meta":{const:"coverage@1"},packages:{type:"object",required:["total","scripts","publishing","to\
ld","harvested","silent"],properties:{total:{type:"integer",minimum:0},scripts:{type:"integer",minimum:0},publishing:{type:"array",items:{type:"\
string"}},told:{type:"array",items:{type:"string"}},harvested:{type:"array",items:{type:"string"}},silent:{type:"array",items:{type:"string"}}}},
fields:{type:"array",items:{type:"object",required:["schema","pointer","said","of","percent","silent"],properties:{schema:{$ref:"#/$defs/sch\
ema-id"},pointer:{type:"string"},said:{type:"integer",minimum:0},of:{type:"integer",minimum:0},percent:{type:"integer",minimum:0,maximum:100},
silent:{type:"array",items:{type:"string"}}}}},unknown:{type:"array",items:{type:"object",required:["schema","pointer","nodes","because"],properties:{
schema:{$ref:"#/$defs/schema-id"},pointer:{type:"string"},nodes:{type:"array",items:{type:"string"}},because:{type:"array",items:{type:"stri\
ng"}}}}},problems:{type:"array",items:{$ref:"#/$defs/problem"}}},$defs:{problem:{type:"object",required:["kind","message"],properties:{kind:{
type:"string",minLength:1},severity:{enum:["error","warning","note"]},message:{type:"string"}}},"schema-id":{type:"string",pattern:"^([a-z0-\
9][a-z0-9_-]{0,63}:)?[a-z][a-z0-9-]{0,63}@[1-9][0-9]{0,3}$"}}},N={type:"string",pattern:"^([a-z0-9][a-z0-9_-]{0,63}:)?[a-z][a-z0-9-]{0,63}@[\
1-9][0-9]{0,3}$"},P=new RegExp("^([a-z0-9][a-z0-9_-]{0,63}:)?[a-z][a-z0-9-]{0,63}@[1-9][0-9]{0,3}$","u");function d(o,{instancePath:n="",parentData:k,
parentDataProperty:w,rootData:c=o,dynamicAnchors:h={}}={}){let e=null,p=0;const m=d.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&
(m.items=void 0),typeof o=="string"){if(!P.test(o)){const s={instancePath:n,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^([a-z\
0-9][a-z0-9_-]{0,63}:)?[a-z][a-z0-9-]{0,63}@[1-9][0-9]{0,3}$"}};e===null?e=[s]:e.push(s),p++}}else{const s={instancePath:n,schemaPath:"#/typ\
e",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),p++}return d.errors=e,p===0}d.evaluated={dynamicProps:!1,dynamicItems:!1};
const b={type:"object",required:["kind","message"],properties:{kind:{type:"string",minLength:1},severity:{enum:["error","warning","note"]},message:{
type:"string"}}},q=textLength;function y(o,{instancePath:n="",parentData:k,parentDataProperty:w,rootData:c=o,dynamicAnchors:h={}}={}){let e=null,
p=0;const m=y.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),o&&typeof o=="object"&&!Array.isArray(o)){if(o.
kind===void 0){const s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"}};e===null?e=[s]:e.push(s),
p++}if(o.message===void 0){const s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"message"}};e===null?e=
[s]:e.push(s),p++}if(o.kind!==void 0){let s=o.kind;if(typeof s=="string"){if(q(s)<1){const i={instancePath:n+"/kind",schemaPath:"#/propertie\
s/kind/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(i),p++}}else{const i={instancePath:n+"/kind",schemaPath:"#/pro\
perties/kind/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),p++}}if(o.severity!==void 0){let s=o.severity;if(!(s==="e\
rror"||s==="warning"||s==="note")){const i={instancePath:n+"/severity",schemaPath:"#/properties/severity/enum",keyword:"enum",params:{allowedValues:b.
properties.severity.enum}};e===null?e=[i]:e.push(i),p++}}if(o.message!==void 0&&typeof o.message!="string"){const s={instancePath:n+"/messag\
e",schemaPath:"#/properties/message/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),p++}}else{const s={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),p++}return y.errors=e,p===0}y.evaluated={props:{kind:!0,
severity:!0,message:!0},dynamicProps:!1,dynamicItems:!1};function g(o,{instancePath:n="",parentData:k,parentDataProperty:w,rootData:c=o,dynamicAnchors:h={}}={}){
let e=null,p=0;const m=g.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),o&&typeof o=="object"&&!Array.isArray(
o)){if(o["px-meta"]===void 0){const s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"px-meta"}};e===null?
e=[s]:e.push(s),p++}if(o.packages===void 0){const s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"pack\
ages"}};e===null?e=[s]:e.push(s),p++}if(o.fields===void 0){const s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
fields"}};e===null?e=[s]:e.push(s),p++}if(o.unknown===void 0){const s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
unknown"}};e===null?e=[s]:e.push(s),p++}if(o.problems===void 0){const s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
problems"}};e===null?e=[s]:e.push(s),p++}if(o["px-meta"]!==void 0&&o["px-meta"]!=="coverage@1"){const s={instancePath:n+"/px-meta",schemaPath:"\
#/properties/px-meta/const",keyword:"const",params:{allowedValue:"coverage@1"}};e===null?e=[s]:e.push(s),p++}if(o.packages!==void 0){let s=o.
packages;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.total===void 0){const i={instancePath:n+"/packages",schemaPath:"#/properties/pack\
ages/required",keyword:"required",params:{missingProperty:"total"}};e===null?e=[i]:e.push(i),p++}if(s.scripts===void 0){const i={instancePath:n+
"/packages",schemaPath:"#/properties/packages/required",keyword:"required",params:{missingProperty:"scripts"}};e===null?e=[i]:e.push(i),p++}
if(s.publishing===void 0){const i={instancePath:n+"/packages",schemaPath:"#/properties/packages/required",keyword:"required",params:{missingProperty:"\
publishing"}};e===null?e=[i]:e.push(i),p++}if(s.told===void 0){const i={instancePath:n+"/packages",schemaPath:"#/properties/packages/require\
d",keyword:"required",params:{missingProperty:"told"}};e===null?e=[i]:e.push(i),p++}if(s.harvested===void 0){const i={instancePath:n+"/packa\
ges",schemaPath:"#/properties/packages/required",keyword:"required",params:{missingProperty:"harvested"}};e===null?e=[i]:e.push(i),p++}if(s.
silent===void 0){const i={instancePath:n+"/packages",schemaPath:"#/properties/packages/required",keyword:"required",params:{missingProperty:"\
silent"}};e===null?e=[i]:e.push(i),p++}if(s.total!==void 0){let i=s.total;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){const t={
instancePath:n+"/packages/total",schemaPath:"#/properties/packages/properties/total/type",keyword:"type",params:{type:"integer"}};e===null?e=
[t]:e.push(t),p++}if(typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i))){const t={instancePath:n+"/packages/total",schemaPath:"#/properties/pa\
ckages/properties/total/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[t]:e.push(t),p++}}if(s.scripts!==void 0){let i=s.
scripts;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){const t={instancePath:n+"/packages/scripts",schemaPath:"#/properties/packa\
ges/properties/scripts/type",keyword:"type",params:{type:"integer"}};e===null?e=[t]:e.push(t),p++}if(typeof i=="number"&&isFinite(i)&&(i<0||
isNaN(i))){const t={instancePath:n+"/packages/scripts",schemaPath:"#/properties/packages/properties/scripts/minimum",keyword:"minimum",params:{
comparison:">=",limit:0}};e===null?e=[t]:e.push(t),p++}}if(s.publishing!==void 0){let i=s.publishing;if(Array.isArray(i)){const t=i.length;for(let a=0;a<
t;a++)if(typeof i[a]!="string"){const r={instancePath:n+"/packages/publishing/"+a,schemaPath:"#/properties/packages/properties/publishing/it\
ems/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),p++}}else{const t={instancePath:n+"/packages/publishing",schemaPath:"\
#/properties/packages/properties/publishing/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),p++}}if(s.told!==void 0){let i=s.
told;if(Array.isArray(i)){const t=i.length;for(let a=0;a<t;a++)if(typeof i[a]!="string"){const r={instancePath:n+"/packages/told/"+a,schemaPath:"\
#/properties/packages/properties/told/items/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),p++}}else{const t={instancePath:n+
"/packages/told",schemaPath:"#/properties/packages/properties/told/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),p++}}
if(s.harvested!==void 0){let i=s.harvested;if(Array.isArray(i)){const t=i.length;for(let a=0;a<t;a++)if(typeof i[a]!="string"){const r={instancePath:n+
"/packages/harvested/"+a,schemaPath:"#/properties/packages/properties/harvested/items/type",keyword:"type",params:{type:"string"}};e===null?
e=[r]:e.push(r),p++}}else{const t={instancePath:n+"/packages/harvested",schemaPath:"#/properties/packages/properties/harvested/type",keyword:"\
type",params:{type:"array"}};e===null?e=[t]:e.push(t),p++}}if(s.silent!==void 0){let i=s.silent;if(Array.isArray(i)){const t=i.length;for(let a=0;a<
t;a++)if(typeof i[a]!="string"){const r={instancePath:n+"/packages/silent/"+a,schemaPath:"#/properties/packages/properties/silent/items/type",
keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),p++}}else{const t={instancePath:n+"/packages/silent",schemaPath:"#/propertie\
s/packages/properties/silent/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),p++}}}else{const i={instancePath:n+"/packa\
ges",schemaPath:"#/properties/packages/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),p++}}if(o.fields!==void 0){let s=o.
fields;if(Array.isArray(s)){const i=s.length;for(let t=0;t<i;t++){let a=s[t];if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.schema===void 0){
const r={instancePath:n+"/fields/"+t,schemaPath:"#/properties/fields/items/required",keyword:"required",params:{missingProperty:"schema"}};e===
null?e=[r]:e.push(r),p++}if(a.pointer===void 0){const r={instancePath:n+"/fields/"+t,schemaPath:"#/properties/fields/items/required",keyword:"\
required",params:{missingProperty:"pointer"}};e===null?e=[r]:e.push(r),p++}if(a.said===void 0){const r={instancePath:n+"/fields/"+t,schemaPath:"\
#/properties/fields/items/required",keyword:"required",params:{missingProperty:"said"}};e===null?e=[r]:e.push(r),p++}if(a.of===void 0){const r={
instancePath:n+"/fields/"+t,schemaPath:"#/properties/fields/items/required",keyword:"required",params:{missingProperty:"of"}};e===null?e=[r]:
e.push(r),p++}if(a.percent===void 0){const r={instancePath:n+"/fields/"+t,schemaPath:"#/properties/fields/items/required",keyword:"required",
params:{missingProperty:"percent"}};e===null?e=[r]:e.push(r),p++}if(a.silent===void 0){const r={instancePath:n+"/fields/"+t,schemaPath:"#/pr\
operties/fields/items/required",keyword:"required",params:{missingProperty:"silent"}};e===null?e=[r]:e.push(r),p++}if(a.schema!==void 0&&(d(
a.schema,{instancePath:n+"/fields/"+t+"/schema",parentData:a,parentDataProperty:"schema",rootData:c,dynamicAnchors:h})||(e=e===null?d.errors:
e.concat(d.errors),p=e.length)),a.pointer!==void 0&&typeof a.pointer!="string"){const r={instancePath:n+"/fields/"+t+"/pointer",schemaPath:"\
#/properties/fields/items/properties/pointer/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),p++}if(a.said!==void 0){let r=a.
said;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const l={instancePath:n+"/fields/"+t+"/said",schemaPath:"#/properties/fields/\
items/properties/said/type",keyword:"type",params:{type:"integer"}};e===null?e=[l]:e.push(l),p++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(
r))){const l={instancePath:n+"/fields/"+t+"/said",schemaPath:"#/properties/fields/items/properties/said/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};e===null?e=[l]:e.push(l),p++}}if(a.of!==void 0){let r=a.of;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const l={
instancePath:n+"/fields/"+t+"/of",schemaPath:"#/properties/fields/items/properties/of/type",keyword:"type",params:{type:"integer"}};e===null?
e=[l]:e.push(l),p++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){const l={instancePath:n+"/fields/"+t+"/of",schemaPath:"#/properties\
/fields/items/properties/of/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[l]:e.push(l),p++}}if(a.percent!==void 0){
let r=a.percent;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const l={instancePath:n+"/fields/"+t+"/percent",schemaPath:"#/prop\
erties/fields/items/properties/percent/type",keyword:"type",params:{type:"integer"}};e===null?e=[l]:e.push(l),p++}if(typeof r=="number"&&isFinite(
r)){if(r>100||isNaN(r)){const l={instancePath:n+"/fields/"+t+"/percent",schemaPath:"#/properties/fields/items/properties/percent/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:100}};e===null?e=[l]:e.push(l),p++}if(r<0||isNaN(r)){const l={instancePath:n+"/fields/"+t+"/percent",
schemaPath:"#/properties/fields/items/properties/percent/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[l]:e.push(
l),p++}}}if(a.silent!==void 0){let r=a.silent;if(Array.isArray(r)){const l=r.length;for(let u=0;u<l;u++)if(typeof r[u]!="string"){const f={instancePath:n+
"/fields/"+t+"/silent/"+u,schemaPath:"#/properties/fields/items/properties/silent/items/type",keyword:"type",params:{type:"string"}};e===null?
e=[f]:e.push(f),p++}}else{const l={instancePath:n+"/fields/"+t+"/silent",schemaPath:"#/properties/fields/items/properties/silent/type",keyword:"\
type",params:{type:"array"}};e===null?e=[l]:e.push(l),p++}}}else{const r={instancePath:n+"/fields/"+t,schemaPath:"#/properties/fields/items/\
type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),p++}}}else{const i={instancePath:n+"/fields",schemaPath:"#/properties/\
fields/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),p++}}if(o.unknown!==void 0){let s=o.unknown;if(Array.isArray(s)){
const i=s.length;for(let t=0;t<i;t++){let a=s[t];if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.schema===void 0){const r={instancePath:n+
"/unknown/"+t,schemaPath:"#/properties/unknown/items/required",keyword:"required",params:{missingProperty:"schema"}};e===null?e=[r]:e.push(r),
p++}if(a.pointer===void 0){const r={instancePath:n+"/unknown/"+t,schemaPath:"#/properties/unknown/items/required",keyword:"required",params:{
missingProperty:"pointer"}};e===null?e=[r]:e.push(r),p++}if(a.nodes===void 0){const r={instancePath:n+"/unknown/"+t,schemaPath:"#/properties\
/unknown/items/required",keyword:"required",params:{missingProperty:"nodes"}};e===null?e=[r]:e.push(r),p++}if(a.because===void 0){const r={instancePath:n+
"/unknown/"+t,schemaPath:"#/properties/unknown/items/required",keyword:"required",params:{missingProperty:"because"}};e===null?e=[r]:e.push(
r),p++}if(a.schema!==void 0&&(d(a.schema,{instancePath:n+"/unknown/"+t+"/schema",parentData:a,parentDataProperty:"schema",rootData:c,dynamicAnchors:h})||
(e=e===null?d.errors:e.concat(d.errors),p=e.length)),a.pointer!==void 0&&typeof a.pointer!="string"){const r={instancePath:n+"/unknown/"+t+"\
/pointer",schemaPath:"#/properties/unknown/items/properties/pointer/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),p++}
if(a.nodes!==void 0){let r=a.nodes;if(Array.isArray(r)){const l=r.length;for(let u=0;u<l;u++)if(typeof r[u]!="string"){const f={instancePath:n+
"/unknown/"+t+"/nodes/"+u,schemaPath:"#/properties/unknown/items/properties/nodes/items/type",keyword:"type",params:{type:"string"}};e===null?
e=[f]:e.push(f),p++}}else{const l={instancePath:n+"/unknown/"+t+"/nodes",schemaPath:"#/properties/unknown/items/properties/nodes/type",keyword:"\
type",params:{type:"array"}};e===null?e=[l]:e.push(l),p++}}if(a.because!==void 0){let r=a.because;if(Array.isArray(r)){const l=r.length;for(let u=0;u<
l;u++)if(typeof r[u]!="string"){const f={instancePath:n+"/unknown/"+t+"/because/"+u,schemaPath:"#/properties/unknown/items/properties/becaus\
e/items/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),p++}}else{const l={instancePath:n+"/unknown/"+t+"/because",schemaPath:"\
#/properties/unknown/items/properties/because/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),p++}}}else{const r={instancePath:n+
"/unknown/"+t,schemaPath:"#/properties/unknown/items/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),p++}}}else{const i={
instancePath:n+"/unknown",schemaPath:"#/properties/unknown/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),p++}}if(o.problems!==
void 0){let s=o.problems;if(Array.isArray(s)){const i=s.length;for(let t=0;t<i;t++)y(s[t],{instancePath:n+"/problems/"+t,parentData:s,parentDataProperty:t,
rootData:c,dynamicAnchors:h})||(e=e===null?y.errors:e.concat(y.errors),p=e.length)}else{const i={instancePath:n+"/problems",schemaPath:"#/pr\
operties/problems/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),p++}}}else{const s={instancePath:n,schemaPath:"#/type",
keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),p++}return g.errors=e,p===0}g.evaluated={props:{"px-meta":!0,packages:!0,fields:!0,
unknown:!0,problems:!0},dynamicProps:!1,dynamicItems:!1};export{v as validate};
