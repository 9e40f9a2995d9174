// Generated from packages/schema/schemas by `npm run generate -w packages/schema`. Do not edit.
// @ts-nocheck
import { textLength } from "../../validator-runtime.js";

const I=k,z={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"px-meta:overrides@1",type:"object",required:["px-meta","layers"],properties:{
"px-meta":{const:"overrides@1"},layers:{type:"array",items:{$ref:"#/$defs/layer"}}},$defs:{domain:{enum:["target","host"]},"fact-name":{type:"\
string",minLength:1,maxLength:128},layer:{type:"object",required:["kind","place","overrides"],properties:{kind:{$ref:"#/$defs/layer-kind"},place:{
type:"string"},policy:{type:"object",properties:{vendoring:{enum:["allow","forbid","require"]},network:{enum:["allow","deny"]},conflicts:{enum:[
"warn","deny"]}}},overrides:{type:"array",items:{$ref:"#/$defs/override"}}}},"layer-kind":{enum:["workspace","site","compiled","environment",
"command-line"]},override:{type:"object",required:["select","schema","name","operator","pointer"],properties:{select:{$ref:"#/$defs/select"},
schema:{$ref:"#/$defs/schema-id"},name:{$ref:"#/$defs/fact-name"},operator:{enum:["default","set","unset","require","waive","append","prepen\
d","remove","update","replace"]},pointer:{$ref:"#/$defs/pointer"},value:{},reason:{type:"string"},until:{type:"string"},optional:{type:"bool\
ean"},line:{type:"integer",minimum:1},column:{type:"integer",minimum:1}}},pointer:{type:"string",pattern:"^(/([^~/]|~[01])*)*$"},"schema-id":{
type:"string",pattern:"^([a-z0-9][a-z0-9_-]{0,63}:)?[a-z][a-z0-9-]{0,63}@[1-9][0-9]{0,3}$"},select:{type:"object",properties:{crate:{type:"s\
tring"},version:{type:"string"},links:{type:"string"},when:{type:"string"},domain:{$ref:"#/$defs/domain"}}}}},P={type:"object",required:["ki\
nd","place","overrides"],properties:{kind:{$ref:"#/$defs/layer-kind"},place:{type:"string"},policy:{type:"object",properties:{vendoring:{enum:[
"allow","forbid","require"]},network:{enum:["allow","deny"]},conflicts:{enum:["warn","deny"]}}},overrides:{type:"array",items:{$ref:"#/$defs\
/override"}}}},D={enum:["workspace","site","compiled","environment","command-line"]};function c(t,{instancePath:s="",parentData:u,parentDataProperty:m,
rootData:a=t,dynamicAnchors:l={}}={}){let e=null,n=0;const i=c.evaluated;if(i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0),
!(t==="workspace"||t==="site"||t==="compiled"||t==="environment"||t==="command-line")){const r={instancePath:s,schemaPath:"#/enum",keyword:"\
enum",params:{allowedValues:D.enum}};e===null?e=[r]:e.push(r),n++}return c.errors=e,n===0}c.evaluated={dynamicProps:!1,dynamicItems:!1};const q={
type:"object",required:["select","schema","name","operator","pointer"],properties:{select:{$ref:"#/$defs/select"},schema:{$ref:"#/$defs/sche\
ma-id"},name:{$ref:"#/$defs/fact-name"},operator:{enum:["default","set","unset","require","waive","append","prepend","remove","update","repl\
ace"]},pointer:{$ref:"#/$defs/pointer"},value:{},reason:{type:"string"},until:{type:"string"},optional:{type:"boolean"},line:{type:"integer",
minimum:1},column:{type:"integer",minimum:1}}},A={type:"object",properties:{crate:{type:"string"},version:{type:"string"},links:{type:"strin\
g"},when:{type:"string"},domain:{$ref:"#/$defs/domain"}}},b={enum:["target","host"]};function f(t,{instancePath:s="",parentData:u,parentDataProperty:m,
rootData:a=t,dynamicAnchors:l={}}={}){let e=null,n=0;const i=f.evaluated;if(i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0),
!(t==="target"||t==="host")){const r={instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:b.enum}};e===null?e=[r]:e.push(
r),n++}return f.errors=e,n===0}f.evaluated={dynamicProps:!1,dynamicItems:!1};function y(t,{instancePath:s="",parentData:u,parentDataProperty:m,
rootData:a=t,dynamicAnchors:l={}}={}){let e=null,n=0;const i=y.evaluated;if(i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0),
t&&typeof t=="object"&&!Array.isArray(t)){if(t.crate!==void 0&&typeof t.crate!="string"){const r={instancePath:s+"/crate",schemaPath:"#/prop\
erties/crate/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),n++}if(t.version!==void 0&&typeof t.version!="string"){const r={
instancePath:s+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),n++}if(t.links!==
void 0&&typeof t.links!="string"){const r={instancePath:s+"/links",schemaPath:"#/properties/links/type",keyword:"type",params:{type:"string"}};
e===null?e=[r]:e.push(r),n++}if(t.when!==void 0&&typeof t.when!="string"){const r={instancePath:s+"/when",schemaPath:"#/properties/when/type",
keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),n++}t.domain!==void 0&&(f(t.domain,{instancePath:s+"/domain",parentData:t,parentDataProperty:"\
domain",rootData:a,dynamicAnchors:l})||(e=e===null?f.errors:e.concat(f.errors),n=e.length))}else{const r={instancePath:s,schemaPath:"#/type",
keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),n++}return y.errors=e,n===0}y.evaluated={props:{crate:!0,version:!0,links:!0,
when:!0,domain:!0},dynamicProps:!1,dynamicItems:!1};const E={type:"string",pattern:"^([a-z0-9][a-z0-9_-]{0,63}:)?[a-z][a-z0-9-]{0,63}@[1-9][\
0-9]{0,3}$"},j=new RegExp("^([a-z0-9][a-z0-9_-]{0,63}:)?[a-z][a-z0-9-]{0,63}@[1-9][0-9]{0,3}$","u");function d(t,{instancePath:s="",parentData:u,
parentDataProperty:m,rootData:a=t,dynamicAnchors:l={}}={}){let e=null,n=0;const i=d.evaluated;if(i.dynamicProps&&(i.props=void 0),i.dynamicItems&&
(i.items=void 0),typeof t=="string"){if(!j.test(t)){const r={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^([a-z\
0-9][a-z0-9_-]{0,63}:)?[a-z][a-z0-9-]{0,63}@[1-9][0-9]{0,3}$"}};e===null?e=[r]:e.push(r),n++}}else{const r={instancePath:s,schemaPath:"#/typ\
e",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),n++}return d.errors=e,n===0}d.evaluated={dynamicProps:!1,dynamicItems:!1};
const L={type:"string",minLength:1,maxLength:128},$=textLength;function h(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,
dynamicAnchors:l={}}={}){let e=null,n=0;const i=h.evaluated;if(i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0),typeof t=="\
string"){if($(t)>128){const r={instancePath:s,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:128}};e===null?e=[r]:e.push(r),n++}
if($(t)<1){const r={instancePath:s,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),n++}}else{const r={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),n++}return h.errors=e,n===0}h.evaluated={
dynamicProps:!1,dynamicItems:!1};const N={type:"string",pattern:"^(/([^~/]|~[01])*)*$"},x=new RegExp("^(/([^~/]|~[01])*)*$","u");function v(t,{
instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:l={}}={}){let e=null,n=0;const i=v.evaluated;if(i.dynamicProps&&
(i.props=void 0),i.dynamicItems&&(i.items=void 0),typeof t=="string"){if(!x.test(t)){const r={instancePath:s,schemaPath:"#/pattern",keyword:"\
pattern",params:{pattern:"^(/([^~/]|~[01])*)*$"}};e===null?e=[r]:e.push(r),n++}}else{const r={instancePath:s,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"string"}};e===null?e=[r]:e.push(r),n++}return v.errors=e,n===0}v.evaluated={dynamicProps:!1,dynamicItems:!1};function g(t,{
instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:l={}}={}){let e=null,n=0;const i=g.evaluated;if(i.dynamicProps&&
(i.props=void 0),i.dynamicItems&&(i.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.select===void 0){const r={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"select"}};e===null?e=[r]:e.push(r),n++}if(t.schema===void 0){const r={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"schema"}};e===null?e=[r]:e.push(r),n++}if(t.name===void 0){const r={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),n++}if(t.operator===void 0){const r={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"operator"}};e===null?e=[r]:e.push(r),n++}if(t.pointer===void 0){const r={
instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"pointer"}};e===null?e=[r]:e.push(r),n++}if(t.select!==void 0&&
(y(t.select,{instancePath:s+"/select",parentData:t,parentDataProperty:"select",rootData:a,dynamicAnchors:l})||(e=e===null?y.errors:e.concat(
y.errors),n=e.length)),t.schema!==void 0&&(d(t.schema,{instancePath:s+"/schema",parentData:t,parentDataProperty:"schema",rootData:a,dynamicAnchors:l})||
(e=e===null?d.errors:e.concat(d.errors),n=e.length)),t.name!==void 0&&(h(t.name,{instancePath:s+"/name",parentData:t,parentDataProperty:"nam\
e",rootData:a,dynamicAnchors:l})||(e=e===null?h.errors:e.concat(h.errors),n=e.length)),t.operator!==void 0){let r=t.operator;if(!(r==="defau\
lt"||r==="set"||r==="unset"||r==="require"||r==="waive"||r==="append"||r==="prepend"||r==="remove"||r==="update"||r==="replace")){const o={instancePath:s+
"/operator",schemaPath:"#/properties/operator/enum",keyword:"enum",params:{allowedValues:q.properties.operator.enum}};e===null?e=[o]:e.push(
o),n++}}if(t.pointer!==void 0&&(v(t.pointer,{instancePath:s+"/pointer",parentData:t,parentDataProperty:"pointer",rootData:a,dynamicAnchors:l})||
(e=e===null?v.errors:e.concat(v.errors),n=e.length)),t.reason!==void 0&&typeof t.reason!="string"){const r={instancePath:s+"/reason",schemaPath:"\
#/properties/reason/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),n++}if(t.until!==void 0&&typeof t.until!="string"){
const r={instancePath:s+"/until",schemaPath:"#/properties/until/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),n++}if(t.
optional!==void 0&&typeof t.optional!="boolean"){const r={instancePath:s+"/optional",schemaPath:"#/properties/optional/type",keyword:"type",
params:{type:"boolean"}};e===null?e=[r]:e.push(r),n++}if(t.line!==void 0){let r=t.line;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))){const o={instancePath:s+"/line",schemaPath:"#/properties/line/type",keyword:"type",params:{type:"integer"}};e===null?e=[o]:e.push(o),n++}
if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){const o={instancePath:s+"/line",schemaPath:"#/properties/line/minimum",keyword:"minimum",
params:{comparison:">=",limit:1}};e===null?e=[o]:e.push(o),n++}}if(t.column!==void 0){let r=t.column;if(!(typeof r=="number"&&!(r%1)&&!isNaN(
r)&&isFinite(r))){const o={instancePath:s+"/column",schemaPath:"#/properties/column/type",keyword:"type",params:{type:"integer"}};e===null?e=
[o]:e.push(o),n++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){const o={instancePath:s+"/column",schemaPath:"#/properties/column/min\
imum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[o]:e.push(o),n++}}}else{const r={instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[r]:e.push(r),n++}return g.errors=e,n===0}g.evaluated={props:{select:!0,schema:!0,name:!0,operator:!0,
pointer:!0,value:!0,reason:!0,until:!0,optional:!0,line:!0,column:!0},dynamicProps:!1,dynamicItems:!1};function w(t,{instancePath:s="",parentData:u,
parentDataProperty:m,rootData:a=t,dynamicAnchors:l={}}={}){let e=null,n=0;const i=w.evaluated;if(i.dynamicProps&&(i.props=void 0),i.dynamicItems&&
(i.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.kind===void 0){const r={instancePath:s,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"kind"}};e===null?e=[r]:e.push(r),n++}if(t.place===void 0){const r={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"place"}};e===null?e=[r]:e.push(r),n++}if(t.overrides===void 0){const r={instancePath:s,schemaPath:"#/requ\
ired",keyword:"required",params:{missingProperty:"overrides"}};e===null?e=[r]:e.push(r),n++}if(t.kind!==void 0&&(c(t.kind,{instancePath:s+"/\
kind",parentData:t,parentDataProperty:"kind",rootData:a,dynamicAnchors:l})||(e=e===null?c.errors:e.concat(c.errors),n=e.length)),t.place!==void 0&&
typeof t.place!="string"){const r={instancePath:s+"/place",schemaPath:"#/properties/place/type",keyword:"type",params:{type:"string"}};e===null?
e=[r]:e.push(r),n++}if(t.policy!==void 0){let r=t.policy;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.vendoring!==void 0){let o=r.vendoring;
if(!(o==="allow"||o==="forbid"||o==="require")){const p={instancePath:s+"/policy/vendoring",schemaPath:"#/properties/policy/properties/vendo\
ring/enum",keyword:"enum",params:{allowedValues:P.properties.policy.properties.vendoring.enum}};e===null?e=[p]:e.push(p),n++}}if(r.network!==
void 0){let o=r.network;if(!(o==="allow"||o==="deny")){const p={instancePath:s+"/policy/network",schemaPath:"#/properties/policy/properties/\
network/enum",keyword:"enum",params:{allowedValues:P.properties.policy.properties.network.enum}};e===null?e=[p]:e.push(p),n++}}if(r.conflicts!==
void 0){let o=r.conflicts;if(!(o==="warn"||o==="deny")){const p={instancePath:s+"/policy/conflicts",schemaPath:"#/properties/policy/properti\
es/conflicts/enum",keyword:"enum",params:{allowedValues:P.properties.policy.properties.conflicts.enum}};e===null?e=[p]:e.push(p),n++}}}else{
const o={instancePath:s+"/policy",schemaPath:"#/properties/policy/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),n++}}
if(t.overrides!==void 0){let r=t.overrides;if(Array.isArray(r)){const o=r.length;for(let p=0;p<o;p++)g(r[p],{instancePath:s+"/overrides/"+p,
parentData:r,parentDataProperty:p,rootData:a,dynamicAnchors:l})||(e=e===null?g.errors:e.concat(g.errors),n=e.length)}else{const o={instancePath:s+
"/overrides",schemaPath:"#/properties/overrides/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),n++}}}else{const r={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),n++}return w.errors=e,n===0}w.evaluated={props:{kind:!0,
place:!0,policy:!0,overrides:!0},dynamicProps:!1,dynamicItems:!1};function k(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,
dynamicAnchors:l={}}={}){let e=null,n=0;const i=k.evaluated;if(i.dynamicProps&&(i.props=void 0),i.dynamicItems&&(i.items=void 0),t&&typeof t==
"object"&&!Array.isArray(t)){if(t["px-meta"]===void 0){const r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
px-meta"}};e===null?e=[r]:e.push(r),n++}if(t.layers===void 0){const r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
layers"}};e===null?e=[r]:e.push(r),n++}if(t["px-meta"]!==void 0&&t["px-meta"]!=="overrides@1"){const r={instancePath:s+"/px-meta",schemaPath:"\
#/properties/px-meta/const",keyword:"const",params:{allowedValue:"overrides@1"}};e===null?e=[r]:e.push(r),n++}if(t.layers!==void 0){let r=t.
layers;if(Array.isArray(r)){const o=r.length;for(let p=0;p<o;p++)w(r[p],{instancePath:s+"/layers/"+p,parentData:r,parentDataProperty:p,rootData:a,
dynamicAnchors:l})||(e=e===null?w.errors:e.concat(w.errors),n=e.length)}else{const o={instancePath:s+"/layers",schemaPath:"#/properties/laye\
rs/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),n++}}}else{const r={instancePath:s,schemaPath:"#/type",keyword:"type",
params:{type:"object"}};e===null?e=[r]:e.push(r),n++}return k.errors=e,n===0}k.evaluated={props:{"px-meta":!0,layers:!0},dynamicProps:!1,dynamicItems:!1};export{I as validate};
