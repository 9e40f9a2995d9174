// Generated from packages/schema/schemas by `npm run generate -w packages/schema`. Do not edit.
// @ts-nocheck
import { textLength } from "../../validator-runtime.js";

const N=w,I={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"px-meta:conflicts@1",type:"object",required:["px-meta","conflicts"],
properties:{"px-meta":{const:"conflicts@1"},conflicts:{type:"array",items:{$ref:"#/$defs/conflict"}}},$defs:{conflict:{type:"object",required:[
"kind","severity","packages","message","schema","pointer","within","more","sides","changes"],properties:{kind:{type:"string",minLength:1},severity:{
enum:["error","warning","note"]},packages:{type:"array",items:{type:"string"}},message:{type:"string"},subject:{type:"string"},symbols:{type:"\
object",required:["count","first"],properties:{count:{type:"integer",minimum:1},first:{type:"array",items:{type:"string"}}}},schema:{$ref:"#\
/$defs/schema-id"},pointer:{$ref:"#/$defs/pointer"},within:{type:"object",required:["kind","package","label"],properties:{kind:{enum:["progr\
am","static-library","dynamic-library","proc-macro","test","build-script","dependency","graph"]},package:{type:"string"},label:{type:"string"}}},
more:{type:"integer",minimum:0},sides:{type:"array",minItems:2,items:{$ref:"#/$defs/side"}},changes:{type:"array",items:{$ref:"#/$defs/chang\
e"}},waive:{$ref:"#/$defs/change"},waived:{type:"object",required:["layer"],properties:{layer:{type:"object",required:["kind","place"],properties:{
kind:{$ref:"#/$defs/layer-kind"},place:{type:"string"},line:{type:"integer",minimum:1},column:{type:"integer",minimum:1}}},reason:{type:"str\
ing"}}}}},side:{type:"object",required:["package","label","fact","pointer","value","path","origin","others"],properties:{package:{type:"stri\
ng"},label:{type:"string"},fact:{type:"string"},pointer:{$ref:"#/$defs/pointer"},value:{},path:{type:"array",items:{type:"string"}},origin:{
type:"string"},others:{type:"integer",minimum:0},file:{type:"string",format:"px-path"}}},change:{type:"object",required:["operator","select",
"fact","pointer"],properties:{operator:{enum:["set","unset","waive"]},select:{type:"object",additionalProperties:{type:"string"}},fact:{type:"\
string"},pointer:{$ref:"#/$defs/pointer"},value:{}}},"layer-kind":{enum:["workspace","site","compiled","environment","command-line"]},pointer:{
type:"string",pattern:"^(/([^~/]|~[01])*)*$"},"schema-id":{type:"string",pattern:"^([a-z0-9][a-z0-9_-]{0,63}:)?[a-z][a-z0-9-]{0,63}@[1-9][0-\
9]{0,3}$"}}},b={type:"object",required:["kind","severity","packages","message","schema","pointer","within","more","sides","changes"],properties:{
kind:{type:"string",minLength:1},severity:{enum:["error","warning","note"]},packages:{type:"array",items:{type:"string"}},message:{type:"str\
ing"},subject:{type:"string"},symbols:{type:"object",required:["count","first"],properties:{count:{type:"integer",minimum:1},first:{type:"ar\
ray",items:{type:"string"}}}},schema:{$ref:"#/$defs/schema-id"},pointer:{$ref:"#/$defs/pointer"},within:{type:"object",required:["kind","pac\
kage","label"],properties:{kind:{enum:["program","static-library","dynamic-library","proc-macro","test","build-script","dependency","graph"]},
package:{type:"string"},label:{type:"string"}}},more:{type:"integer",minimum:0},sides:{type:"array",minItems:2,items:{$ref:"#/$defs/side"}},
changes:{type:"array",items:{$ref:"#/$defs/change"}},waive:{$ref:"#/$defs/change"},waived:{type:"object",required:["layer"],properties:{layer:{
type:"object",required:["kind","place"],properties:{kind:{$ref:"#/$defs/layer-kind"},place:{type:"string"},line:{type:"integer",minimum:1},column:{
type:"integer",minimum:1}}},reason:{type:"string"}}}}},v=textLength,x={type:"string",pattern:"^([a-z0-9][a-z0-9_-]{0,63}:)?[a-z][a-z0-9-]{0,\
63}@[1-9][0-9]{0,3}$"},q=new RegExp("^([a-z0-9][a-z0-9_-]{0,63}:)?[a-z][a-z0-9-]{0,63}@[1-9][0-9]{0,3}$","u");function d(s,{instancePath:n="",
parentData:m,parentDataProperty:c,rootData:l=s,dynamicAnchors:u={}}={}){let e=null,t=0;const a=d.evaluated;if(a.dynamicProps&&(a.props=void 0),
a.dynamicItems&&(a.items=void 0),typeof s=="string"){if(!q.test(s)){const r={instancePath:n,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"^([a-z0-9][a-z0-9_-]{0,63}:)?[a-z][a-z0-9-]{0,63}@[1-9][0-9]{0,3}$"}};e===null?e=[r]:e.push(r),t++}}else{const r={instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}return d.errors=e,t===0}d.evaluated={dynamicProps:!1,dynamicItems:!1};
const z={type:"string",pattern:"^(/([^~/]|~[01])*)*$"},$=new RegExp("^(/([^~/]|~[01])*)*$","u");function y(s,{instancePath:n="",parentData:m,
parentDataProperty:c,rootData:l=s,dynamicAnchors:u={}}={}){let e=null,t=0;const a=y.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&
(a.items=void 0),typeof s=="string"){if(!$.test(s)){const r={instancePath:n,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(/([^\
~/]|~[01])*)*$"}};e===null?e=[r]:e.push(r),t++}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===
null?e=[r]:e.push(r),t++}return y.errors=e,t===0}y.evaluated={dynamicProps:!1,dynamicItems:!1};const E={type:"object",required:["package","l\
abel","fact","pointer","value","path","origin","others"],properties:{package:{type:"string"},label:{type:"string"},fact:{type:"string"},pointer:{
$ref:"#/$defs/pointer"},value:{},path:{type:"array",items:{type:"string"}},origin:{type:"string"},others:{type:"integer",minimum:0},file:{type:"\
string",format:"px-path"}}},j=/^(?:\$\{(?:OUT_DIR|WORKSPACE|CARGO_HOME|SYSROOT)\}(?:\/[^\0]*)?|[^$\0][^\0]*|\$|\$[^{\0][^\0]*)$/;function h(s,{
instancePath:n="",parentData:m,parentDataProperty:c,rootData:l=s,dynamicAnchors:u={}}={}){let e=null,t=0;const a=h.evaluated;if(a.dynamicProps&&
(a.props=void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.package===void 0){const r={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"package"}};e===null?e=[r]:e.push(r),t++}if(s.label===void 0){const r={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"label"}};e===null?e=[r]:e.push(r),t++}if(s.fact===void 0){const r={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"fact"}};e===null?e=[r]:e.push(r),t++}if(s.pointer===void 0){const r={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"pointer"}};e===null?e=[r]:e.push(r),t++}if(s.value===void 0){const r={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"value"}};e===null?e=[r]:e.push(r),t++}if(s.path===void 0){const r={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"path"}};e===null?e=[r]:e.push(r),t++}if(s.origin===void 0){const r={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"origin"}};e===null?e=[r]:e.push(r),t++}if(s.others===void 0){const r={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"others"}};e===null?e=[r]:e.push(r),t++}if(s.package!==void 0&&typeof s.package!=
"string"){const r={instancePath:n+"/package",schemaPath:"#/properties/package/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.
push(r),t++}if(s.label!==void 0&&typeof s.label!="string"){const r={instancePath:n+"/label",schemaPath:"#/properties/label/type",keyword:"ty\
pe",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(s.fact!==void 0&&typeof s.fact!="string"){const r={instancePath:n+"/fact",schemaPath:"\
#/properties/fact/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(s.pointer!==void 0&&(y(s.pointer,{instancePath:n+
"/pointer",parentData:s,parentDataProperty:"pointer",rootData:l,dynamicAnchors:u})||(e=e===null?y.errors:e.concat(y.errors),t=e.length)),s.path!==
void 0){let r=s.path;if(Array.isArray(r)){const i=r.length;for(let p=0;p<i;p++)if(typeof r[p]!="string"){const o={instancePath:n+"/path/"+p,
schemaPath:"#/properties/path/items/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),t++}}else{const i={instancePath:n+
"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),t++}}if(s.origin!==void 0&&typeof s.
origin!="string"){const r={instancePath:n+"/origin",schemaPath:"#/properties/origin/type",keyword:"type",params:{type:"string"}};e===null?e=
[r]:e.push(r),t++}if(s.others!==void 0){let r=s.others;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const i={instancePath:n+"/o\
thers",schemaPath:"#/properties/others/type",keyword:"type",params:{type:"integer"}};e===null?e=[i]:e.push(i),t++}if(typeof r=="number"&&isFinite(
r)&&(r<0||isNaN(r))){const i={instancePath:n+"/others",schemaPath:"#/properties/others/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};
e===null?e=[i]:e.push(i),t++}}if(s.file!==void 0){let r=s.file;if(typeof r=="string"){if(!j.test(r)){const i={instancePath:n+"/file",schemaPath:"\
#/properties/file/format",keyword:"format",params:{format:"px-path"}};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:n+"/file",schemaPath:"\
#/properties/file/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}}}else{const r={instancePath:n,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return h.errors=e,t===0}h.evaluated={props:{package:!0,label:!0,fact:!0,
pointer:!0,value:!0,path:!0,origin:!0,others:!0,file:!0},dynamicProps:!1,dynamicItems:!1};const D={type:"object",required:["operator","selec\
t","fact","pointer"],properties:{operator:{enum:["set","unset","waive"]},select:{type:"object",additionalProperties:{type:"string"}},fact:{type:"\
string"},pointer:{$ref:"#/$defs/pointer"},value:{}}};function f(s,{instancePath:n="",parentData:m,parentDataProperty:c,rootData:l=s,dynamicAnchors:u={}}={}){
let e=null,t=0;const a=f.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.operator===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"operator"}};e===null?
e=[r]:e.push(r),t++}if(s.select===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"select"}};
e===null?e=[r]:e.push(r),t++}if(s.fact===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
fact"}};e===null?e=[r]:e.push(r),t++}if(s.pointer===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
pointer"}};e===null?e=[r]:e.push(r),t++}if(s.operator!==void 0){let r=s.operator;if(!(r==="set"||r==="unset"||r==="waive")){const i={instancePath:n+
"/operator",schemaPath:"#/properties/operator/enum",keyword:"enum",params:{allowedValues:D.properties.operator.enum}};e===null?e=[i]:e.push(
i),t++}}if(s.select!==void 0){let r=s.select;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const i in r)if(typeof r[i]!="string"){const p={
instancePath:n+"/select/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/select/additionalProperties/type",keyword:"type",
params:{type:"string"}};e===null?e=[p]:e.push(p),t++}}else{const i={instancePath:n+"/select",schemaPath:"#/properties/select/type",keyword:"\
type",params:{type:"object"}};e===null?e=[i]:e.push(i),t++}}if(s.fact!==void 0&&typeof s.fact!="string"){const r={instancePath:n+"/fact",schemaPath:"\
#/properties/fact/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}s.pointer!==void 0&&(y(s.pointer,{instancePath:n+
"/pointer",parentData:s,parentDataProperty:"pointer",rootData:l,dynamicAnchors:u})||(e=e===null?y.errors:e.concat(y.errors),t=e.length))}else{
const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return f.errors=e,t===0}f.evaluated=
{props:{operator:!0,select:!0,fact:!0,pointer:!0,value:!0},dynamicProps:!1,dynamicItems:!1};const A={enum:["workspace","site","compiled","en\
vironment","command-line"]};function g(s,{instancePath:n="",parentData:m,parentDataProperty:c,rootData:l=s,dynamicAnchors:u={}}={}){let e=null,
t=0;const a=g.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),!(s==="workspace"||s==="site"||s==="compiled"||
s==="environment"||s==="command-line")){const r={instancePath:n,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:A.enum}};e===null?e=
[r]:e.push(r),t++}return g.errors=e,t===0}g.evaluated={dynamicProps:!1,dynamicItems:!1};function k(s,{instancePath:n="",parentData:m,parentDataProperty:c,
rootData:l=s,dynamicAnchors:u={}}={}){let e=null,t=0;const a=k.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),
s&&typeof s=="object"&&!Array.isArray(s)){if(s.kind===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
kind"}};e===null?e=[r]:e.push(r),t++}if(s.severity===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
severity"}};e===null?e=[r]:e.push(r),t++}if(s.packages===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"packages"}};e===null?e=[r]:e.push(r),t++}if(s.message===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"message"}};e===null?e=[r]:e.push(r),t++}if(s.schema===void 0){const r={instancePath:n,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:"schema"}};e===null?e=[r]:e.push(r),t++}if(s.pointer===void 0){const r={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"pointer"}};e===null?e=[r]:e.push(r),t++}if(s.within===void 0){const r={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"within"}};e===null?e=[r]:e.push(r),t++}if(s.more===void 0){const r={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"more"}};e===null?e=[r]:e.push(r),t++}if(s.sides===void 0){const r={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"sides"}};e===null?e=[r]:e.push(r),t++}if(s.changes===void 0){const r={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"changes"}};e===null?e=[r]:e.push(r),t++}if(s.kind!==void 0){let r=s.kind;
if(typeof r=="string"){if(v(r)<1){const i={instancePath:n+"/kind",schemaPath:"#/properties/kind/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:n+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type:"string"}};
e===null?e=[i]:e.push(i),t++}}if(s.severity!==void 0){let r=s.severity;if(!(r==="error"||r==="warning"||r==="note")){const i={instancePath:n+
"/severity",schemaPath:"#/properties/severity/enum",keyword:"enum",params:{allowedValues:b.properties.severity.enum}};e===null?e=[i]:e.push(
i),t++}}if(s.packages!==void 0){let r=s.packages;if(Array.isArray(r)){const i=r.length;for(let p=0;p<i;p++)if(typeof r[p]!="string"){const o={
instancePath:n+"/packages/"+p,schemaPath:"#/properties/packages/items/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),
t++}}else{const i={instancePath:n+"/packages",schemaPath:"#/properties/packages/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.
push(i),t++}}if(s.message!==void 0&&typeof s.message!="string"){const r={instancePath:n+"/message",schemaPath:"#/properties/message/type",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(s.subject!==void 0&&typeof s.subject!="string"){const r={instancePath:n+"/subj\
ect",schemaPath:"#/properties/subject/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(s.symbols!==void 0){let r=s.
symbols;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.count===void 0){const i={instancePath:n+"/symbols",schemaPath:"#/properties/symbol\
s/required",keyword:"required",params:{missingProperty:"count"}};e===null?e=[i]:e.push(i),t++}if(r.first===void 0){const i={instancePath:n+"\
/symbols",schemaPath:"#/properties/symbols/required",keyword:"required",params:{missingProperty:"first"}};e===null?e=[i]:e.push(i),t++}if(r.
count!==void 0){let i=r.count;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){const p={instancePath:n+"/symbols/count",schemaPath:"\
#/properties/symbols/properties/count/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),t++}if(typeof i=="number"&&isFinite(
i)&&(i<1||isNaN(i))){const p={instancePath:n+"/symbols/count",schemaPath:"#/properties/symbols/properties/count/minimum",keyword:"minimum",params:{
comparison:">=",limit:1}};e===null?e=[p]:e.push(p),t++}}if(r.first!==void 0){let i=r.first;if(Array.isArray(i)){const p=i.length;for(let o=0;o<
p;o++)if(typeof i[o]!="string"){const P={instancePath:n+"/symbols/first/"+o,schemaPath:"#/properties/symbols/properties/first/items/type",keyword:"\
type",params:{type:"string"}};e===null?e=[P]:e.push(P),t++}}else{const p={instancePath:n+"/symbols/first",schemaPath:"#/properties/symbols/p\
roperties/first/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),t++}}}else{const i={instancePath:n+"/symbols",schemaPath:"\
#/properties/symbols/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),t++}}if(s.schema!==void 0&&(d(s.schema,{instancePath:n+
"/schema",parentData:s,parentDataProperty:"schema",rootData:l,dynamicAnchors:u})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),s.pointer!==
void 0&&(y(s.pointer,{instancePath:n+"/pointer",parentData:s,parentDataProperty:"pointer",rootData:l,dynamicAnchors:u})||(e=e===null?y.errors:
e.concat(y.errors),t=e.length)),s.within!==void 0){let r=s.within;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.kind===void 0){const i={
instancePath:n+"/within",schemaPath:"#/properties/within/required",keyword:"required",params:{missingProperty:"kind"}};e===null?e=[i]:e.push(
i),t++}if(r.package===void 0){const i={instancePath:n+"/within",schemaPath:"#/properties/within/required",keyword:"required",params:{missingProperty:"\
package"}};e===null?e=[i]:e.push(i),t++}if(r.label===void 0){const i={instancePath:n+"/within",schemaPath:"#/properties/within/required",keyword:"\
required",params:{missingProperty:"label"}};e===null?e=[i]:e.push(i),t++}if(r.kind!==void 0){let i=r.kind;if(!(i==="program"||i==="static-li\
brary"||i==="dynamic-library"||i==="proc-macro"||i==="test"||i==="build-script"||i==="dependency"||i==="graph")){const p={instancePath:n+"/w\
ithin/kind",schemaPath:"#/properties/within/properties/kind/enum",keyword:"enum",params:{allowedValues:b.properties.within.properties.kind.enum}};
e===null?e=[p]:e.push(p),t++}}if(r.package!==void 0&&typeof r.package!="string"){const i={instancePath:n+"/within/package",schemaPath:"#/pro\
perties/within/properties/package/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}if(r.label!==void 0&&typeof r.label!=
"string"){const i={instancePath:n+"/within/label",schemaPath:"#/properties/within/properties/label/type",keyword:"type",params:{type:"string"}};
e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:n+"/within",schemaPath:"#/properties/within/type",keyword:"type",params:{type:"obje\
ct"}};e===null?e=[i]:e.push(i),t++}}if(s.more!==void 0){let r=s.more;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const i={instancePath:n+
"/more",schemaPath:"#/properties/more/type",keyword:"type",params:{type:"integer"}};e===null?e=[i]:e.push(i),t++}if(typeof r=="number"&&isFinite(
r)&&(r<0||isNaN(r))){const i={instancePath:n+"/more",schemaPath:"#/properties/more/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};
e===null?e=[i]:e.push(i),t++}}if(s.sides!==void 0){let r=s.sides;if(Array.isArray(r)){if(r.length<2){const p={instancePath:n+"/sides",schemaPath:"\
#/properties/sides/minItems",keyword:"minItems",params:{limit:2}};e===null?e=[p]:e.push(p),t++}const i=r.length;for(let p=0;p<i;p++)h(r[p],{
instancePath:n+"/sides/"+p,parentData:r,parentDataProperty:p,rootData:l,dynamicAnchors:u})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)}else{
const i={instancePath:n+"/sides",schemaPath:"#/properties/sides/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),t++}}if(s.
changes!==void 0){let r=s.changes;if(Array.isArray(r)){const i=r.length;for(let p=0;p<i;p++)f(r[p],{instancePath:n+"/changes/"+p,parentData:r,
parentDataProperty:p,rootData:l,dynamicAnchors:u})||(e=e===null?f.errors:e.concat(f.errors),t=e.length)}else{const i={instancePath:n+"/chang\
es",schemaPath:"#/properties/changes/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),t++}}if(s.waive!==void 0&&(f(s.waive,
{instancePath:n+"/waive",parentData:s,parentDataProperty:"waive",rootData:l,dynamicAnchors:u})||(e=e===null?f.errors:e.concat(f.errors),t=e.
length)),s.waived!==void 0){let r=s.waived;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.layer===void 0){const i={instancePath:n+"/waive\
d",schemaPath:"#/properties/waived/required",keyword:"required",params:{missingProperty:"layer"}};e===null?e=[i]:e.push(i),t++}if(r.layer!==
void 0){let i=r.layer;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.kind===void 0){const p={instancePath:n+"/waived/layer",schemaPath:"#\
/properties/waived/properties/layer/required",keyword:"required",params:{missingProperty:"kind"}};e===null?e=[p]:e.push(p),t++}if(i.place===
void 0){const p={instancePath:n+"/waived/layer",schemaPath:"#/properties/waived/properties/layer/required",keyword:"required",params:{missingProperty:"\
place"}};e===null?e=[p]:e.push(p),t++}if(i.kind!==void 0&&(g(i.kind,{instancePath:n+"/waived/layer/kind",parentData:i,parentDataProperty:"ki\
nd",rootData:l,dynamicAnchors:u})||(e=e===null?g.errors:e.concat(g.errors),t=e.length)),i.place!==void 0&&typeof i.place!="string"){const p={
instancePath:n+"/waived/layer/place",schemaPath:"#/properties/waived/properties/layer/properties/place/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[p]:e.push(p),t++}if(i.line!==void 0){let p=i.line;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){const o={instancePath:n+
"/waived/layer/line",schemaPath:"#/properties/waived/properties/layer/properties/line/type",keyword:"type",params:{type:"integer"}};e===null?
e=[o]:e.push(o),t++}if(typeof p=="number"&&isFinite(p)&&(p<1||isNaN(p))){const o={instancePath:n+"/waived/layer/line",schemaPath:"#/properti\
es/waived/properties/layer/properties/line/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[o]:e.push(o),t++}}if(i.column!==
void 0){let p=i.column;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){const o={instancePath:n+"/waived/layer/column",schemaPath:"\
#/properties/waived/properties/layer/properties/column/type",keyword:"type",params:{type:"integer"}};e===null?e=[o]:e.push(o),t++}if(typeof p==
"number"&&isFinite(p)&&(p<1||isNaN(p))){const o={instancePath:n+"/waived/layer/column",schemaPath:"#/properties/waived/properties/layer/prop\
erties/column/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[o]:e.push(o),t++}}}else{const p={instancePath:n+"/wai\
ved/layer",schemaPath:"#/properties/waived/properties/layer/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),t++}}if(r.
reason!==void 0&&typeof r.reason!="string"){const i={instancePath:n+"/waived/reason",schemaPath:"#/properties/waived/properties/reason/type",
keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}}else{const i={instancePath:n+"/waived",schemaPath:"#/properties/waived/\
type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),t++}}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",
params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return k.errors=e,t===0}k.evaluated={props:{kind:!0,severity:!0,packages:!0,message:!0,
subject:!0,symbols:!0,schema:!0,pointer:!0,within:!0,more:!0,sides:!0,changes:!0,waive:!0,waived:!0},dynamicProps:!1,dynamicItems:!1};function w(s,{
instancePath:n="",parentData:m,parentDataProperty:c,rootData:l=s,dynamicAnchors:u={}}={}){let e=null,t=0;const a=w.evaluated;if(a.dynamicProps&&
(a.props=void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s["px-meta"]===void 0){const r={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"px-meta"}};e===null?e=[r]:e.push(r),t++}if(s.conflicts===void 0){const r={
instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"conflicts"}};e===null?e=[r]:e.push(r),t++}if(s["px-meta"]!==
void 0&&s["px-meta"]!=="conflicts@1"){const r={instancePath:n+"/px-meta",schemaPath:"#/properties/px-meta/const",keyword:"const",params:{allowedValue:"\
conflicts@1"}};e===null?e=[r]:e.push(r),t++}if(s.conflicts!==void 0){let r=s.conflicts;if(Array.isArray(r)){const i=r.length;for(let p=0;p<i;p++)
k(r[p],{instancePath:n+"/conflicts/"+p,parentData:r,parentDataProperty:p,rootData:l,dynamicAnchors:u})||(e=e===null?k.errors:e.concat(k.errors),
t=e.length)}else{const i={instancePath:n+"/conflicts",schemaPath:"#/properties/conflicts/type",keyword:"type",params:{type:"array"}};e===null?
e=[i]:e.push(i),t++}}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return w.
errors=e,t===0}w.evaluated={props:{"px-meta":!0,conflicts:!0},dynamicProps:!1,dynamicItems:!1};export{N as validate};
