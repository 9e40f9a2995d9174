// Generated from packages/schema/schemas by `npm run generate -w packages/schema`. Do not edit.
// @ts-nocheck
import { textLength } from "../../validator-runtime.js";

const b=y,v={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"px-meta:freshness@1",type:"object",required:["px-meta","packages","\
problems"],properties:{"px-meta":{const:"freshness@1"},packages:{type:"array",items:{$ref:"#/$defs/package"}},problems:{type:"array",items:{
$ref:"#/$defs/problem"}}},$defs:{package:{type:"object",required:["package","name","version","manifest","state","by","program"],properties:{
package:{type:"string"},name:{type:"string"},version:{type:"string"},manifest:{type:"string",format:"px-path"},state:{enum:["fresh","stale",
"failed"]},by:{enum:["verifier","generator"]},program:{type:"string"},message:{type:"string"},files:{type:"array",items:{$ref:"#/$defs/file"}},
problems:{type:"array",items:{$ref:"#/$defs/problem"}},said:{type:"string"},cure:{type:"string"}}},file:{type:"object",required:["path","cha\
nge","message"],properties:{path:{type:"string",format:"px-path"},change:{enum:["created","changed","removed"]},message:{type:"string"},diff:{
type:"string"}}},problem:{type:"object",required:["kind","message"],properties:{kind:{type:"string",minLength:1},severity:{enum:["error","wa\
rning","note"]},message:{type:"string"}}}}},h={type:"object",required:["package","name","version","manifest","state","by","program"],properties:{
package:{type:"string"},name:{type:"string"},version:{type:"string"},manifest:{type:"string",format:"px-path"},state:{enum:["fresh","stale",
"failed"]},by:{enum:["verifier","generator"]},program:{type:"string"},message:{type:"string"},files:{type:"array",items:{$ref:"#/$defs/file"}},
problems:{type:"array",items:{$ref:"#/$defs/problem"}},said:{type:"string"},cure:{type:"string"}}},g=/^(?:\$\{(?:OUT_DIR|WORKSPACE|CARGO_HOME|SYSROOT)\}(?:\/[^\0]*)?|[^$\0][^\0]*|\$|\$[^{\0][^\0]*)$/,
k={type:"object",required:["path","change","message"],properties:{path:{type:"string",format:"px-path"},change:{enum:["created","changed","r\
emoved"]},message:{type:"string"},diff:{type:"string"}}};function l(s,{instancePath:i="",parentData:d,parentDataProperty:c,rootData:m=s,dynamicAnchors:f={}}={}){
let e=null,t=0;const a=l.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.path===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"path"}};e===null?e=[r]:e.
push(r),t++}if(s.change===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"change"}};e===
null?e=[r]:e.push(r),t++}if(s.message===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
message"}};e===null?e=[r]:e.push(r),t++}if(s.path!==void 0){let r=s.path;if(typeof r=="string"){if(!g.test(r)){const p={instancePath:i+"/pat\
h",schemaPath:"#/properties/path/format",keyword:"format",params:{format:"px-path"}};e===null?e=[p]:e.push(p),t++}}else{const p={instancePath:i+
"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),t++}}if(s.change!==void 0){let r=s.
change;if(!(r==="created"||r==="changed"||r==="removed")){const p={instancePath:i+"/change",schemaPath:"#/properties/change/enum",keyword:"e\
num",params:{allowedValues:k.properties.change.enum}};e===null?e=[p]:e.push(p),t++}}if(s.message!==void 0&&typeof s.message!="string"){const r={
instancePath:i+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(s.diff!==
void 0&&typeof s.diff!="string"){const r={instancePath:i+"/diff",schemaPath:"#/properties/diff/type",keyword:"type",params:{type:"string"}};
e===null?e=[r]:e.push(r),t++}}else{const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(
r),t++}return l.errors=e,t===0}l.evaluated={props:{path:!0,change:!0,message:!0,diff:!0},dynamicProps:!1,dynamicItems:!1};const P={type:"obj\
ect",required:["kind","message"],properties:{kind:{type:"string",minLength:1},severity:{enum:["error","warning","note"]},message:{type:"stri\
ng"}}},w=textLength;function o(s,{instancePath:i="",parentData:d,parentDataProperty:c,rootData:m=s,dynamicAnchors:f={}}={}){let e=null,t=0;const a=o.
evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.kind===void 0){
const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"}};e===null?e=[r]:e.push(r),t++}if(s.message===
void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"message"}};e===null?e=[r]:e.push(r),t++}
if(s.kind!==void 0){let r=s.kind;if(typeof r=="string"){if(w(r)<1){const p={instancePath:i+"/kind",schemaPath:"#/properties/kind/minLength",
keyword:"minLength",params:{limit:1}};e===null?e=[p]:e.push(p),t++}}else{const p={instancePath:i+"/kind",schemaPath:"#/properties/kind/type",
keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),t++}}if(s.severity!==void 0){let r=s.severity;if(!(r==="error"||r==="warning"||
r==="note")){const p={instancePath:i+"/severity",schemaPath:"#/properties/severity/enum",keyword:"enum",params:{allowedValues:P.properties.severity.
enum}};e===null?e=[p]:e.push(p),t++}}if(s.message!==void 0&&typeof s.message!="string"){const r={instancePath:i+"/message",schemaPath:"#/pro\
perties/message/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}}else{const r={instancePath:i,schemaPath:"#/type",
keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return o.errors=e,t===0}o.evaluated={props:{kind:!0,severity:!0,message:!0},
dynamicProps:!1,dynamicItems:!1};function u(s,{instancePath:i="",parentData:d,parentDataProperty:c,rootData:m=s,dynamicAnchors:f={}}={}){let e=null,
t=0;const a=u.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.
package===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"package"}};e===null?e=[r]:e.push(
r),t++}if(s.name===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:
e.push(r),t++}if(s.version===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"}};
e===null?e=[r]:e.push(r),t++}if(s.manifest===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
manifest"}};e===null?e=[r]:e.push(r),t++}if(s.state===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
state"}};e===null?e=[r]:e.push(r),t++}if(s.by===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
by"}};e===null?e=[r]:e.push(r),t++}if(s.program===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
program"}};e===null?e=[r]:e.push(r),t++}if(s.package!==void 0&&typeof s.package!="string"){const r={instancePath:i+"/package",schemaPath:"#/\
properties/package/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(s.name!==void 0&&typeof s.name!="string"){const r={
instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(s.version!==
void 0&&typeof s.version!="string"){const r={instancePath:i+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"s\
tring"}};e===null?e=[r]:e.push(r),t++}if(s.manifest!==void 0){let r=s.manifest;if(typeof r=="string"){if(!g.test(r)){const p={instancePath:i+
"/manifest",schemaPath:"#/properties/manifest/format",keyword:"format",params:{format:"px-path"}};e===null?e=[p]:e.push(p),t++}}else{const p={
instancePath:i+"/manifest",schemaPath:"#/properties/manifest/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),t++}}if(s.
state!==void 0){let r=s.state;if(!(r==="fresh"||r==="stale"||r==="failed")){const p={instancePath:i+"/state",schemaPath:"#/properties/state/\
enum",keyword:"enum",params:{allowedValues:h.properties.state.enum}};e===null?e=[p]:e.push(p),t++}}if(s.by!==void 0){let r=s.by;if(!(r==="ve\
rifier"||r==="generator")){const p={instancePath:i+"/by",schemaPath:"#/properties/by/enum",keyword:"enum",params:{allowedValues:h.properties.
by.enum}};e===null?e=[p]:e.push(p),t++}}if(s.program!==void 0&&typeof s.program!="string"){const r={instancePath:i+"/program",schemaPath:"#/\
properties/program/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(s.message!==void 0&&typeof s.message!="strin\
g"){const r={instancePath:i+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),
t++}if(s.files!==void 0){let r=s.files;if(Array.isArray(r)){const p=r.length;for(let n=0;n<p;n++)l(r[n],{instancePath:i+"/files/"+n,parentData:r,
parentDataProperty:n,rootData:m,dynamicAnchors:f})||(e=e===null?l.errors:e.concat(l.errors),t=e.length)}else{const p={instancePath:i+"/files",
schemaPath:"#/properties/files/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),t++}}if(s.problems!==void 0){let r=s.problems;
if(Array.isArray(r)){const p=r.length;for(let n=0;n<p;n++)o(r[n],{instancePath:i+"/problems/"+n,parentData:r,parentDataProperty:n,rootData:m,
dynamicAnchors:f})||(e=e===null?o.errors:e.concat(o.errors),t=e.length)}else{const p={instancePath:i+"/problems",schemaPath:"#/properties/pr\
oblems/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),t++}}if(s.said!==void 0&&typeof s.said!="string"){const r={instancePath:i+
"/said",schemaPath:"#/properties/said/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(s.cure!==void 0&&typeof s.
cure!="string"){const r={instancePath:i+"/cure",schemaPath:"#/properties/cure/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.
push(r),t++}}else{const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return u.errors=
e,t===0}u.evaluated={props:{package:!0,name:!0,version:!0,manifest:!0,state:!0,by:!0,program:!0,message:!0,files:!0,problems:!0,said:!0,cure:!0},
dynamicProps:!1,dynamicItems:!1};function y(s,{instancePath:i="",parentData:d,parentDataProperty:c,rootData:m=s,dynamicAnchors:f={}}={}){let e=null,
t=0;const a=y.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s["\
px-meta"]===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"px-meta"}};e===null?e=[r]:e.
push(r),t++}if(s.packages===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"packages"}};
e===null?e=[r]:e.push(r),t++}if(s.problems===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
problems"}};e===null?e=[r]:e.push(r),t++}if(s["px-meta"]!==void 0&&s["px-meta"]!=="freshness@1"){const r={instancePath:i+"/px-meta",schemaPath:"\
#/properties/px-meta/const",keyword:"const",params:{allowedValue:"freshness@1"}};e===null?e=[r]:e.push(r),t++}if(s.packages!==void 0){let r=s.
packages;if(Array.isArray(r)){const p=r.length;for(let n=0;n<p;n++)u(r[n],{instancePath:i+"/packages/"+n,parentData:r,parentDataProperty:n,rootData:m,
dynamicAnchors:f})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)}else{const p={instancePath:i+"/packages",schemaPath:"#/properties/pa\
ckages/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),t++}}if(s.problems!==void 0){let r=s.problems;if(Array.isArray(r)){
const p=r.length;for(let n=0;n<p;n++)o(r[n],{instancePath:i+"/problems/"+n,parentData:r,parentDataProperty:n,rootData:m,dynamicAnchors:f})||
(e=e===null?o.errors:e.concat(o.errors),t=e.length)}else{const p={instancePath:i+"/problems",schemaPath:"#/properties/problems/type",keyword:"\
type",params:{type:"array"}};e===null?e=[p]:e.push(p),t++}}}else{const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"}};e===null?e=[r]:e.push(r),t++}return y.errors=e,t===0}y.evaluated={props:{"px-meta":!0,packages:!0,problems:!0},dynamicProps:!1,dynamicItems:!1};export{b as validate};
