// Generated from packages/schema/schemas by `npm run generate -w packages/schema`. Do not edit.
// @ts-nocheck
import { textLength } from "../../validator-runtime.js";

const G=E,H={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"px-meta:what-if@1",type:"object",required:["px-meta","asked","packa\
ges","facts","merged","appeared","disappeared","reruns","cut-off","rebuilds","problems"],properties:{"px-meta":{const:"what-if@1"},asked:{type:"\
object",required:["set","overrides"],properties:{set:{type:"array",items:{type:"string"}},overrides:{type:"array",items:{type:"string"}}}},packages:{
type:"array",items:{$ref:"#/$defs/package-change"}},facts:{type:"array",items:{$ref:"#/$defs/fact-change"}},merged:{type:"array",items:{$ref:"\
#/$defs/merged-change"}},appeared:{type:"array",items:{$ref:"#/$defs/problem"}},disappeared:{type:"array",items:{$ref:"#/$defs/problem"}},reruns:{
type:"array",items:{type:"object",required:["package","out-dir","because"],properties:{package:{$ref:"#/$defs/read-package"},"out-dir":{type:"\
string"},because:{type:"array",items:{$ref:"#/$defs/rerun-reason"}}}}},"cut-off":{type:"integer",minimum:0},rebuilds:{type:"array",items:{$ref:"\
#/$defs/problem"}},problems:{type:"array",items:{$ref:"#/$defs/problem"}}},$defs:{cause:{type:"object",required:["kind"],properties:{kind:{enum:[
"override","package-set","version","platform","features","inputs","profile","script"]},layers:{type:"array",items:{type:"object",required:["\
kind","place"],properties:{kind:{$ref:"#/$defs/layer-kind"},place:{type:"string"},line:{type:"integer",minimum:1},column:{type:"integer",minimum:1}}}},
was:{},is:{},names:{type:"array",items:{type:"string"}}}},domain:{enum:["target","host"]},domains:{type:"array",uniqueItems:!0,items:{type:"\
string",enum:["target","host"]}},"fact-change":{type:"object",required:["package","schema","name","domains","target","pointer","cause"],properties:{
package:{$ref:"#/$defs/read-package"},schema:{$ref:"#/$defs/schema-id"},name:{$ref:"#/$defs/fact-name"},domains:{$ref:"#/$defs/domains"},target:{
type:"string"},pointer:{$ref:"#/$defs/pointer"},was:{},is:{},cause:{$ref:"#/$defs/cause"}}},"fact-name":{type:"string",minLength:1,maxLength:128},
"layer-kind":{enum:["workspace","site","compiled","environment","command-line"]},merged:{type:"object",required:["kind"],properties:{kind:{enum:[
"value","nothing","conflict","unknown"]},value:{},contributors:{type:"array",items:{type:"object",required:["package","schema","name","point\
er","value"],properties:{package:{type:"string"},schema:{$ref:"#/$defs/schema-id"},name:{$ref:"#/$defs/fact-name"},pointer:{type:"string"},value:{},
implied:{const:!0}}}}}},"merged-change":{type:"object",required:["schema","pointer","was","is","nodes","because"],properties:{schema:{$ref:"\
#/$defs/schema-id"},pointer:{$ref:"#/$defs/pointer"},was:{$ref:"#/$defs/merged"},is:{$ref:"#/$defs/merged"},nodes:{type:"array",items:{type:"\
object",required:["package","domain","triple"],properties:{package:{type:"string"},domain:{$ref:"#/$defs/domain"},triple:{type:"string"}}}},
because:{type:"array",items:{type:"integer",minimum:0}}}},"package-change":{type:"object",required:["name","was","is"],properties:{name:{type:"\
string"},was:{type:"array",items:{type:"string"}},is:{type:"array",items:{type:"string"}}}},pointer:{type:"string",pattern:"^(/([^~/]|~[01])\
*)*$"},problem:{type:"object",required:["kind","message"],properties:{kind:{type:"string",minLength:1},severity:{enum:["error","warning","no\
te"]},message:{type:"string"}}},"read-package":{type:"object",required:["name","version"],properties:{id:{type:"string"},name:{type:"string"},
version:{type:"string"}}},"rerun-reason":{type:"object",required:["schema","changes"],properties:{schema:{$ref:"#/$defs/schema-id"},name:{type:"\
string"},package:{type:"string"},pointer:{$ref:"#/$defs/pointer"},changes:{type:"array",items:{type:"object",required:["schema","pointer"],properties:{
package:{$ref:"#/$defs/read-package"},schema:{$ref:"#/$defs/schema-id"},name:{type:"string"},pointer:{$ref:"#/$defs/pointer"},was:{},is:{}}}}}},
"schema-id":{type:"string",pattern:"^([a-z0-9][a-z0-9_-]{0,63}:)?[a-z][a-z0-9-]{0,63}@[1-9][0-9]{0,3}$"}}},J={type:"object",required:["name",
"was","is"],properties:{name:{type:"string"},was:{type:"array",items:{type:"string"}},is:{type:"array",items:{type:"string"}}}};function b(s,{
instancePath:i="",parentData:h,parentDataProperty:g,rootData:l=s,dynamicAnchors:m={}}={}){let e=null,t=0;const u=b.evaluated;if(u.dynamicProps&&
(u.props=void 0),u.dynamicItems&&(u.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.name===void 0){const r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),t++}if(s.was===void 0){const r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"was"}};e===null?e=[r]:e.push(r),t++}if(s.is===void 0){const r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"is"}};e===null?e=[r]:e.push(r),t++}if(s.name!==void 0&&typeof s.name!="string"){const r={
instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(s.was!==void 0){
let r=s.was;if(Array.isArray(r)){const p=r.length;for(let n=0;n<p;n++)if(typeof r[n]!="string"){const o={instancePath:i+"/was/"+n,schemaPath:"\
#/properties/was/items/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),t++}}else{const p={instancePath:i+"/was",schemaPath:"\
#/properties/was/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),t++}}if(s.is!==void 0){let r=s.is;if(Array.isArray(r)){
const p=r.length;for(let n=0;n<p;n++)if(typeof r[n]!="string"){const o={instancePath:i+"/is/"+n,schemaPath:"#/properties/is/items/type",keyword:"\
type",params:{type:"string"}};e===null?e=[o]:e.push(o),t++}}else{const p={instancePath:i+"/is",schemaPath:"#/properties/is/type",keyword:"ty\
pe",params:{type:"array"}};e===null?e=[p]:e.push(p),t++}}}else{const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"obje\
ct"}};e===null?e=[r]:e.push(r),t++}return b.errors=e,t===0}b.evaluated={props:{name:!0,was:!0,is:!0},dynamicProps:!1,dynamicItems:!1};const K={
type:"object",required:["package","schema","name","domains","target","pointer","cause"],properties:{package:{$ref:"#/$defs/read-package"},schema:{
$ref:"#/$defs/schema-id"},name:{$ref:"#/$defs/fact-name"},domains:{$ref:"#/$defs/domains"},target:{type:"string"},pointer:{$ref:"#/$defs/poi\
nter"},was:{},is:{},cause:{$ref:"#/$defs/cause"}}},M={type:"object",required:["name","version"],properties:{id:{type:"string"},name:{type:"s\
tring"},version:{type:"string"}}};function k(s,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:l=s,dynamicAnchors:m={}}={}){let e=null,
t=0;const u=k.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.
name===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),
t++}if(s.version===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"}};e===null?e=
[r]:e.push(r),t++}if(s.id!==void 0&&typeof s.id!="string"){const r={instancePath:i+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),t++}if(s.name!==void 0&&typeof s.name!="string"){const r={instancePath:i+"/name",schemaPath:"#/prop\
erties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(s.version!==void 0&&typeof s.version!="string"){const r={
instancePath:i+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}}else{const r={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return k.errors=e,t===0}k.evaluated={
props:{id:!0,name:!0,version:!0},dynamicProps:!1,dynamicItems:!1};const O={type:"string",pattern:"^([a-z0-9][a-z0-9_-]{0,63}:)?[a-z][a-z0-9-\
]{0,63}@[1-9][0-9]{0,3}$"},N=new RegExp("^([a-z0-9][a-z0-9_-]{0,63}:)?[a-z][a-z0-9-]{0,63}@[1-9][0-9]{0,3}$","u");function f(s,{instancePath:i="",
parentData:h,parentDataProperty:g,rootData:l=s,dynamicAnchors:m={}}={}){let e=null,t=0;const u=f.evaluated;if(u.dynamicProps&&(u.props=void 0),
u.dynamicItems&&(u.items=void 0),typeof s=="string"){if(!N.test(s)){const r={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"^([a-z0-9][a-z0-9_-]{0,63}:)?[a-z][a-z0-9-]{0,63}@[1-9][0-9]{0,3}$"}};e===null?e=[r]:e.push(r),t++}}else{const r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}return f.errors=e,t===0}f.evaluated={dynamicProps:!1,dynamicItems:!1};
const Q={type:"string",minLength:1,maxLength:128},z=textLength;function P(s,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:l=s,
dynamicAnchors:m={}}={}){let e=null,t=0;const u=P.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),typeof s=="\
string"){if(z(s)>128){const r={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:128}};e===null?e=[r]:e.push(r),t++}
if(z(s)<1){const r={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),t++}}else{const r={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}return P.errors=e,t===0}P.evaluated={
dynamicProps:!1,dynamicItems:!1};const L={type:"array",uniqueItems:!0,items:{type:"string",enum:["target","host"]}};function q(s,{instancePath:i="",
parentData:h,parentDataProperty:g,rootData:l=s,dynamicAnchors:m={}}={}){let e=null,t=0;const u=q.evaluated;if(u.dynamicProps&&(u.props=void 0),
u.dynamicItems&&(u.items=void 0),Array.isArray(s)){const r=s.length;for(let o=0;o<r;o++){let a=s[o];if(typeof a!="string"){const d={instancePath:i+
"/"+o,schemaPath:"#/items/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),t++}if(!(a==="target"||a==="host")){const d={
instancePath:i+"/"+o,schemaPath:"#/items/enum",keyword:"enum",params:{allowedValues:L.items.enum}};e===null?e=[d]:e.push(d),t++}}let p=s.length,
n;if(p>1){const o={};for(;p--;){let a=s[p];if(typeof a=="string"){if(typeof o[a]=="number"){n=o[a];const d={instancePath:i,schemaPath:"#/uni\
queItems",keyword:"uniqueItems",params:{i:p,j:n}};e===null?e=[d]:e.push(d),t++;break}o[a]=p}}}}else{const r={instancePath:i,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"array"}};e===null?e=[r]:e.push(r),t++}return q.errors=e,t===0}q.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};
const S={type:"string",pattern:"^(/([^~/]|~[01])*)*$"},F=new RegExp("^(/([^~/]|~[01])*)*$","u");function y(s,{instancePath:i="",parentData:h,
parentDataProperty:g,rootData:l=s,dynamicAnchors:m={}}={}){let e=null,t=0;const u=y.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&
(u.items=void 0),typeof s=="string"){if(!F.test(s)){const r={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(/([^\
~/]|~[01])*)*$"}};e===null?e=[r]:e.push(r),t++}}else{const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===
null?e=[r]:e.push(r),t++}return y.errors=e,t===0}y.evaluated={dynamicProps:!1,dynamicItems:!1};const V={type:"object",required:["kind"],properties:{
kind:{enum:["override","package-set","version","platform","features","inputs","profile","script"]},layers:{type:"array",items:{type:"object",
required:["kind","place"],properties:{kind:{$ref:"#/$defs/layer-kind"},place:{type:"string"},line:{type:"integer",minimum:1},column:{type:"i\
nteger",minimum:1}}}},was:{},is:{},names:{type:"array",items:{type:"string"}}}},_={enum:["workspace","site","compiled","environment","comman\
d-line"]};function v(s,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:l=s,dynamicAnchors:m={}}={}){let e=null,t=0;const u=v.evaluated;
if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),!(s==="workspace"||s==="site"||s==="compiled"||s==="environment"||s==="\
command-line")){const r={instancePath:i,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:_.enum}};e===null?e=[r]:e.push(r),t++}return v.
errors=e,t===0}v.evaluated={dynamicProps:!1,dynamicItems:!1};function $(s,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:l=s,
dynamicAnchors:m={}}={}){let e=null,t=0;const u=$.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),s&&typeof s==
"object"&&!Array.isArray(s)){if(s.kind===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
kind"}};e===null?e=[r]:e.push(r),t++}if(s.kind!==void 0){let r=s.kind;if(!(r==="override"||r==="package-set"||r==="version"||r==="platform"||
r==="features"||r==="inputs"||r==="profile"||r==="script")){const p={instancePath:i+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enu\
m",params:{allowedValues:V.properties.kind.enum}};e===null?e=[p]:e.push(p),t++}}if(s.layers!==void 0){let r=s.layers;if(Array.isArray(r)){const p=r.
length;for(let n=0;n<p;n++){let o=r[n];if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.kind===void 0){const a={instancePath:i+"/layers/"+n,
schemaPath:"#/properties/layers/items/required",keyword:"required",params:{missingProperty:"kind"}};e===null?e=[a]:e.push(a),t++}if(o.place===
void 0){const a={instancePath:i+"/layers/"+n,schemaPath:"#/properties/layers/items/required",keyword:"required",params:{missingProperty:"pla\
ce"}};e===null?e=[a]:e.push(a),t++}if(o.kind!==void 0&&(v(o.kind,{instancePath:i+"/layers/"+n+"/kind",parentData:o,parentDataProperty:"kind",
rootData:l,dynamicAnchors:m})||(e=e===null?v.errors:e.concat(v.errors),t=e.length)),o.place!==void 0&&typeof o.place!="string"){const a={instancePath:i+
"/layers/"+n+"/place",schemaPath:"#/properties/layers/items/properties/place/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(
a),t++}if(o.line!==void 0){let a=o.line;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){const d={instancePath:i+"/layers/"+n+"/lin\
e",schemaPath:"#/properties/layers/items/properties/line/type",keyword:"type",params:{type:"integer"}};e===null?e=[d]:e.push(d),t++}if(typeof a==
"number"&&isFinite(a)&&(a<1||isNaN(a))){const d={instancePath:i+"/layers/"+n+"/line",schemaPath:"#/properties/layers/items/properties/line/m\
inimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[d]:e.push(d),t++}}if(o.column!==void 0){let a=o.column;if(!(typeof a==
"number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){const d={instancePath:i+"/layers/"+n+"/column",schemaPath:"#/properties/layers/items/properties/c\
olumn/type",keyword:"type",params:{type:"integer"}};e===null?e=[d]:e.push(d),t++}if(typeof a=="number"&&isFinite(a)&&(a<1||isNaN(a))){const d={
instancePath:i+"/layers/"+n+"/column",schemaPath:"#/properties/layers/items/properties/column/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1}};e===null?e=[d]:e.push(d),t++}}}else{const a={instancePath:i+"/layers/"+n,schemaPath:"#/properties/layers/items/type",keyword:"\
type",params:{type:"object"}};e===null?e=[a]:e.push(a),t++}}}else{const p={instancePath:i+"/layers",schemaPath:"#/properties/layers/type",keyword:"\
type",params:{type:"array"}};e===null?e=[p]:e.push(p),t++}}if(s.names!==void 0){let r=s.names;if(Array.isArray(r)){const p=r.length;for(let n=0;n<
p;n++)if(typeof r[n]!="string"){const o={instancePath:i+"/names/"+n,schemaPath:"#/properties/names/items/type",keyword:"type",params:{type:"\
string"}};e===null?e=[o]:e.push(o),t++}}else{const p={instancePath:i+"/names",schemaPath:"#/properties/names/type",keyword:"type",params:{type:"\
array"}};e===null?e=[p]:e.push(p),t++}}}else{const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[
r]:e.push(r),t++}return $.errors=e,t===0}$.evaluated={props:{kind:!0,layers:!0,was:!0,is:!0,names:!0},dynamicProps:!1,dynamicItems:!1};function D(s,{
instancePath:i="",parentData:h,parentDataProperty:g,rootData:l=s,dynamicAnchors:m={}}={}){let e=null,t=0;const u=D.evaluated;if(u.dynamicProps&&
(u.props=void 0),u.dynamicItems&&(u.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.package===void 0){const r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"package"}};e===null?e=[r]:e.push(r),t++}if(s.schema===void 0){const r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"schema"}};e===null?e=[r]:e.push(r),t++}if(s.name===void 0){const r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),t++}if(s.domains===void 0){const r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"domains"}};e===null?e=[r]:e.push(r),t++}if(s.target===void 0){const r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"target"}};e===null?e=[r]:e.push(r),t++}if(s.pointer===void 0){const r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"pointer"}};e===null?e=[r]:e.push(r),t++}if(s.cause===void 0){const r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"cause"}};e===null?e=[r]:e.push(r),t++}if(s.package!==void 0&&(k(s.package,
{instancePath:i+"/package",parentData:s,parentDataProperty:"package",rootData:l,dynamicAnchors:m})||(e=e===null?k.errors:e.concat(k.errors),
t=e.length)),s.schema!==void 0&&(f(s.schema,{instancePath:i+"/schema",parentData:s,parentDataProperty:"schema",rootData:l,dynamicAnchors:m})||
(e=e===null?f.errors:e.concat(f.errors),t=e.length)),s.name!==void 0&&(P(s.name,{instancePath:i+"/name",parentData:s,parentDataProperty:"nam\
e",rootData:l,dynamicAnchors:m})||(e=e===null?P.errors:e.concat(P.errors),t=e.length)),s.domains!==void 0&&(q(s.domains,{instancePath:i+"/do\
mains",parentData:s,parentDataProperty:"domains",rootData:l,dynamicAnchors:m})||(e=e===null?q.errors:e.concat(q.errors),t=e.length)),s.target!==
void 0&&typeof s.target!="string"){const r={instancePath:i+"/target",schemaPath:"#/properties/target/type",keyword:"type",params:{type:"stri\
ng"}};e===null?e=[r]:e.push(r),t++}s.pointer!==void 0&&(y(s.pointer,{instancePath:i+"/pointer",parentData:s,parentDataProperty:"pointer",rootData:l,
dynamicAnchors:m})||(e=e===null?y.errors:e.concat(y.errors),t=e.length)),s.cause!==void 0&&($(s.cause,{instancePath:i+"/cause",parentData:s,
parentDataProperty:"cause",rootData:l,dynamicAnchors:m})||(e=e===null?$.errors:e.concat($.errors),t=e.length))}else{const r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return D.errors=e,t===0}D.evaluated={props:{package:!0,
schema:!0,name:!0,domains:!0,target:!0,pointer:!0,was:!0,is:!0,cause:!0},dynamicProps:!1,dynamicItems:!1};const T={type:"object",required:["\
schema","pointer","was","is","nodes","because"],properties:{schema:{$ref:"#/$defs/schema-id"},pointer:{$ref:"#/$defs/pointer"},was:{$ref:"#/\
$defs/merged"},is:{$ref:"#/$defs/merged"},nodes:{type:"array",items:{type:"object",required:["package","domain","triple"],properties:{package:{
type:"string"},domain:{$ref:"#/$defs/domain"},triple:{type:"string"}}}},because:{type:"array",items:{type:"integer",minimum:0}}}},R={type:"o\
bject",required:["kind"],properties:{kind:{enum:["value","nothing","conflict","unknown"]},value:{},contributors:{type:"array",items:{type:"o\
bject",required:["package","schema","name","pointer","value"],properties:{package:{type:"string"},schema:{$ref:"#/$defs/schema-id"},name:{$ref:"\
#/$defs/fact-name"},pointer:{type:"string"},value:{},implied:{const:!0}}}}}};function w(s,{instancePath:i="",parentData:h,parentDataProperty:g,
rootData:l=s,dynamicAnchors:m={}}={}){let e=null,t=0;const u=w.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),
s&&typeof s=="object"&&!Array.isArray(s)){if(s.kind===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
kind"}};e===null?e=[r]:e.push(r),t++}if(s.kind!==void 0){let r=s.kind;if(!(r==="value"||r==="nothing"||r==="conflict"||r==="unknown")){const p={
instancePath:i+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues:R.properties.kind.enum}};e===null?e=[p]:e.push(
p),t++}}if(s.contributors!==void 0){let r=s.contributors;if(Array.isArray(r)){const p=r.length;for(let n=0;n<p;n++){let o=r[n];if(o&&typeof o==
"object"&&!Array.isArray(o)){if(o.package===void 0){const a={instancePath:i+"/contributors/"+n,schemaPath:"#/properties/contributors/items/r\
equired",keyword:"required",params:{missingProperty:"package"}};e===null?e=[a]:e.push(a),t++}if(o.schema===void 0){const a={instancePath:i+"\
/contributors/"+n,schemaPath:"#/properties/contributors/items/required",keyword:"required",params:{missingProperty:"schema"}};e===null?e=[a]:
e.push(a),t++}if(o.name===void 0){const a={instancePath:i+"/contributors/"+n,schemaPath:"#/properties/contributors/items/required",keyword:"\
required",params:{missingProperty:"name"}};e===null?e=[a]:e.push(a),t++}if(o.pointer===void 0){const a={instancePath:i+"/contributors/"+n,schemaPath:"\
#/properties/contributors/items/required",keyword:"required",params:{missingProperty:"pointer"}};e===null?e=[a]:e.push(a),t++}if(o.value===void 0){
const a={instancePath:i+"/contributors/"+n,schemaPath:"#/properties/contributors/items/required",keyword:"required",params:{missingProperty:"\
value"}};e===null?e=[a]:e.push(a),t++}if(o.package!==void 0&&typeof o.package!="string"){const a={instancePath:i+"/contributors/"+n+"/packag\
e",schemaPath:"#/properties/contributors/items/properties/package/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}
if(o.schema!==void 0&&(f(o.schema,{instancePath:i+"/contributors/"+n+"/schema",parentData:o,parentDataProperty:"schema",rootData:l,dynamicAnchors:m})||
(e=e===null?f.errors:e.concat(f.errors),t=e.length)),o.name!==void 0&&(P(o.name,{instancePath:i+"/contributors/"+n+"/name",parentData:o,parentDataProperty:"\
name",rootData:l,dynamicAnchors:m})||(e=e===null?P.errors:e.concat(P.errors),t=e.length)),o.pointer!==void 0&&typeof o.pointer!="string"){const a={
instancePath:i+"/contributors/"+n+"/pointer",schemaPath:"#/properties/contributors/items/properties/pointer/type",keyword:"type",params:{type:"\
string"}};e===null?e=[a]:e.push(a),t++}if(o.implied!==void 0&&o.implied!==!0){const a={instancePath:i+"/contributors/"+n+"/implied",schemaPath:"\
#/properties/contributors/items/properties/implied/const",keyword:"const",params:{allowedValue:!0}};e===null?e=[a]:e.push(a),t++}}else{const a={
instancePath:i+"/contributors/"+n,schemaPath:"#/properties/contributors/items/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.
push(a),t++}}}else{const p={instancePath:i+"/contributors",schemaPath:"#/properties/contributors/type",keyword:"type",params:{type:"array"}};
e===null?e=[p]:e.push(p),t++}}}else{const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(
r),t++}return w.errors=e,t===0}w.evaluated={props:{kind:!0,value:!0,contributors:!0},dynamicProps:!1,dynamicItems:!1};const B={enum:["target",
"host"]};function j(s,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:l=s,dynamicAnchors:m={}}={}){let e=null,t=0;const u=j.evaluated;
if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),!(s==="target"||s==="host")){const r={instancePath:i,schemaPath:"#/enum",
keyword:"enum",params:{allowedValues:B.enum}};e===null?e=[r]:e.push(r),t++}return j.errors=e,t===0}j.evaluated={dynamicProps:!1,dynamicItems:!1};
function A(s,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:l=s,dynamicAnchors:m={}}={}){let e=null,t=0;const u=A.evaluated;if(u.
dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.schema===void 0){const r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"schema"}};e===null?e=[r]:e.push(r),t++}if(s.pointer===void 0){const r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"pointer"}};e===null?e=[r]:e.push(r),t++}if(s.was===void 0){const r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"was"}};e===null?e=[r]:e.push(r),t++}if(s.is===void 0){const r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"is"}};e===null?e=[r]:e.push(r),t++}if(s.nodes===void 0){const r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"nodes"}};e===null?e=[r]:e.push(r),t++}if(s.because===void 0){const r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"because"}};e===null?e=[r]:e.push(r),t++}if(s.schema!==void 0&&(f(s.schema,
{instancePath:i+"/schema",parentData:s,parentDataProperty:"schema",rootData:l,dynamicAnchors:m})||(e=e===null?f.errors:e.concat(f.errors),t=
e.length)),s.pointer!==void 0&&(y(s.pointer,{instancePath:i+"/pointer",parentData:s,parentDataProperty:"pointer",rootData:l,dynamicAnchors:m})||
(e=e===null?y.errors:e.concat(y.errors),t=e.length)),s.was!==void 0&&(w(s.was,{instancePath:i+"/was",parentData:s,parentDataProperty:"was",rootData:l,
dynamicAnchors:m})||(e=e===null?w.errors:e.concat(w.errors),t=e.length)),s.is!==void 0&&(w(s.is,{instancePath:i+"/is",parentData:s,parentDataProperty:"\
is",rootData:l,dynamicAnchors:m})||(e=e===null?w.errors:e.concat(w.errors),t=e.length)),s.nodes!==void 0){let r=s.nodes;if(Array.isArray(r)){
const p=r.length;for(let n=0;n<p;n++){let o=r[n];if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.package===void 0){const a={instancePath:i+
"/nodes/"+n,schemaPath:"#/properties/nodes/items/required",keyword:"required",params:{missingProperty:"package"}};e===null?e=[a]:e.push(a),t++}
if(o.domain===void 0){const a={instancePath:i+"/nodes/"+n,schemaPath:"#/properties/nodes/items/required",keyword:"required",params:{missingProperty:"\
domain"}};e===null?e=[a]:e.push(a),t++}if(o.triple===void 0){const a={instancePath:i+"/nodes/"+n,schemaPath:"#/properties/nodes/items/requir\
ed",keyword:"required",params:{missingProperty:"triple"}};e===null?e=[a]:e.push(a),t++}if(o.package!==void 0&&typeof o.package!="string"){const a={
instancePath:i+"/nodes/"+n+"/package",schemaPath:"#/properties/nodes/items/properties/package/type",keyword:"type",params:{type:"string"}};e===
null?e=[a]:e.push(a),t++}if(o.domain!==void 0&&(j(o.domain,{instancePath:i+"/nodes/"+n+"/domain",parentData:o,parentDataProperty:"domain",rootData:l,
dynamicAnchors:m})||(e=e===null?j.errors:e.concat(j.errors),t=e.length)),o.triple!==void 0&&typeof o.triple!="string"){const a={instancePath:i+
"/nodes/"+n+"/triple",schemaPath:"#/properties/nodes/items/properties/triple/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(
a),t++}}else{const a={instancePath:i+"/nodes/"+n,schemaPath:"#/properties/nodes/items/type",keyword:"type",params:{type:"object"}};e===null?
e=[a]:e.push(a),t++}}}else{const p={instancePath:i+"/nodes",schemaPath:"#/properties/nodes/type",keyword:"type",params:{type:"array"}};e===null?
e=[p]:e.push(p),t++}}if(s.because!==void 0){let r=s.because;if(Array.isArray(r)){const p=r.length;for(let n=0;n<p;n++){let o=r[n];if(!(typeof o==
"number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){const a={instancePath:i+"/because/"+n,schemaPath:"#/properties/because/items/type",keyword:"type",
params:{type:"integer"}};e===null?e=[a]:e.push(a),t++}if(typeof o=="number"&&isFinite(o)&&(o<0||isNaN(o))){const a={instancePath:i+"/because\
/"+n,schemaPath:"#/properties/because/items/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[a]:e.push(a),t++}}}else{
const p={instancePath:i+"/because",schemaPath:"#/properties/because/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),t++}}}else{
const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return A.errors=e,t===0}A.evaluated=
{props:{schema:!0,pointer:!0,was:!0,is:!0,nodes:!0,because:!0},dynamicProps:!1,dynamicItems:!1};const C={type:"object",required:["kind","mes\
sage"],properties:{kind:{type:"string",minLength:1},severity:{enum:["error","warning","note"]},message:{type:"string"}}};function c(s,{instancePath:i="",
parentData:h,parentDataProperty:g,rootData:l=s,dynamicAnchors:m={}}={}){let e=null,t=0;const u=c.evaluated;if(u.dynamicProps&&(u.props=void 0),
u.dynamicItems&&(u.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.kind===void 0){const r={instancePath:i,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:"kind"}};e===null?e=[r]:e.push(r),t++}if(s.message===void 0){const r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"message"}};e===null?e=[r]:e.push(r),t++}if(s.kind!==void 0){let r=s.kind;if(typeof r==
"string"){if(z(r)<1){const p={instancePath:i+"/kind",schemaPath:"#/properties/kind/minLength",keyword:"minLength",params:{limit:1}};e===null?
e=[p]:e.push(p),t++}}else{const p={instancePath:i+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type:"string"}};e===null?
e=[p]:e.push(p),t++}}if(s.severity!==void 0){let r=s.severity;if(!(r==="error"||r==="warning"||r==="note")){const p={instancePath:i+"/severi\
ty",schemaPath:"#/properties/severity/enum",keyword:"enum",params:{allowedValues:C.properties.severity.enum}};e===null?e=[p]:e.push(p),t++}}
if(s.message!==void 0&&typeof s.message!="string"){const r={instancePath:i+"/message",schemaPath:"#/properties/message/type",keyword:"type",
params:{type:"string"}};e===null?e=[r]:e.push(r),t++}}else{const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};
e===null?e=[r]:e.push(r),t++}return c.errors=e,t===0}c.evaluated={props:{kind:!0,severity:!0,message:!0},dynamicProps:!1,dynamicItems:!1};const U={
type:"object",required:["schema","changes"],properties:{schema:{$ref:"#/$defs/schema-id"},name:{type:"string"},package:{type:"string"},pointer:{
$ref:"#/$defs/pointer"},changes:{type:"array",items:{type:"object",required:["schema","pointer"],properties:{package:{$ref:"#/$defs/read-pac\
kage"},schema:{$ref:"#/$defs/schema-id"},name:{type:"string"},pointer:{$ref:"#/$defs/pointer"},was:{},is:{}}}}}};function I(s,{instancePath:i="",
parentData:h,parentDataProperty:g,rootData:l=s,dynamicAnchors:m={}}={}){let e=null,t=0;const u=I.evaluated;if(u.dynamicProps&&(u.props=void 0),
u.dynamicItems&&(u.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.schema===void 0){const r={instancePath:i,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:"schema"}};e===null?e=[r]:e.push(r),t++}if(s.changes===void 0){const r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"changes"}};e===null?e=[r]:e.push(r),t++}if(s.schema!==void 0&&(f(s.schema,{instancePath:i+
"/schema",parentData:s,parentDataProperty:"schema",rootData:l,dynamicAnchors:m})||(e=e===null?f.errors:e.concat(f.errors),t=e.length)),s.name!==
void 0&&typeof s.name!="string"){const r={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};
e===null?e=[r]:e.push(r),t++}if(s.package!==void 0&&typeof s.package!="string"){const r={instancePath:i+"/package",schemaPath:"#/properties/\
package/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(s.pointer!==void 0&&(y(s.pointer,{instancePath:i+"/poin\
ter",parentData:s,parentDataProperty:"pointer",rootData:l,dynamicAnchors:m})||(e=e===null?y.errors:e.concat(y.errors),t=e.length)),s.changes!==
void 0){let r=s.changes;if(Array.isArray(r)){const p=r.length;for(let n=0;n<p;n++){let o=r[n];if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.
schema===void 0){const a={instancePath:i+"/changes/"+n,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty:"\
schema"}};e===null?e=[a]:e.push(a),t++}if(o.pointer===void 0){const a={instancePath:i+"/changes/"+n,schemaPath:"#/properties/changes/items/r\
equired",keyword:"required",params:{missingProperty:"pointer"}};e===null?e=[a]:e.push(a),t++}if(o.package!==void 0&&(k(o.package,{instancePath:i+
"/changes/"+n+"/package",parentData:o,parentDataProperty:"package",rootData:l,dynamicAnchors:m})||(e=e===null?k.errors:e.concat(k.errors),t=
e.length)),o.schema!==void 0&&(f(o.schema,{instancePath:i+"/changes/"+n+"/schema",parentData:o,parentDataProperty:"schema",rootData:l,dynamicAnchors:m})||
(e=e===null?f.errors:e.concat(f.errors),t=e.length)),o.name!==void 0&&typeof o.name!="string"){const a={instancePath:i+"/changes/"+n+"/name",
schemaPath:"#/properties/changes/items/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}o.pointer!==
void 0&&(y(o.pointer,{instancePath:i+"/changes/"+n+"/pointer",parentData:o,parentDataProperty:"pointer",rootData:l,dynamicAnchors:m})||(e=e===
null?y.errors:e.concat(y.errors),t=e.length))}else{const a={instancePath:i+"/changes/"+n,schemaPath:"#/properties/changes/items/type",keyword:"\
type",params:{type:"object"}};e===null?e=[a]:e.push(a),t++}}}else{const p={instancePath:i+"/changes",schemaPath:"#/properties/changes/type",
keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),t++}}}else{const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[r]:e.push(r),t++}return I.errors=e,t===0}I.evaluated={props:{schema:!0,name:!0,package:!0,pointer:!0,changes:!0},
dynamicProps:!1,dynamicItems:!1};function E(s,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:l=s,dynamicAnchors:m={}}={}){let e=null,
t=0;const u=E.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s["\
px-meta"]===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"px-meta"}};e===null?e=[r]:e.
push(r),t++}if(s.asked===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"asked"}};e===null?
e=[r]:e.push(r),t++}if(s.packages===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"pack\
ages"}};e===null?e=[r]:e.push(r),t++}if(s.facts===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
facts"}};e===null?e=[r]:e.push(r),t++}if(s.merged===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
merged"}};e===null?e=[r]:e.push(r),t++}if(s.appeared===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
appeared"}};e===null?e=[r]:e.push(r),t++}if(s.disappeared===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"disappeared"}};e===null?e=[r]:e.push(r),t++}if(s.reruns===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"reruns"}};e===null?e=[r]:e.push(r),t++}if(s["cut-off"]===void 0){const r={instancePath:i,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"cut-off"}};e===null?e=[r]:e.push(r),t++}if(s.rebuilds===void 0){const r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"rebuilds"}};e===null?e=[r]:e.push(r),t++}if(s.problems===void 0){const r={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"problems"}};e===null?e=[r]:e.push(r),t++}if(s["px-meta"]!==
void 0&&s["px-meta"]!=="what-if@1"){const r={instancePath:i+"/px-meta",schemaPath:"#/properties/px-meta/const",keyword:"const",params:{allowedValue:"\
what-if@1"}};e===null?e=[r]:e.push(r),t++}if(s.asked!==void 0){let r=s.asked;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.set===void 0){
const p={instancePath:i+"/asked",schemaPath:"#/properties/asked/required",keyword:"required",params:{missingProperty:"set"}};e===null?e=[p]:
e.push(p),t++}if(r.overrides===void 0){const p={instancePath:i+"/asked",schemaPath:"#/properties/asked/required",keyword:"required",params:{
missingProperty:"overrides"}};e===null?e=[p]:e.push(p),t++}if(r.set!==void 0){let p=r.set;if(Array.isArray(p)){const n=p.length;for(let o=0;o<
n;o++)if(typeof p[o]!="string"){const a={instancePath:i+"/asked/set/"+o,schemaPath:"#/properties/asked/properties/set/items/type",keyword:"t\
ype",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}else{const n={instancePath:i+"/asked/set",schemaPath:"#/properties/asked/properti\
es/set/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}if(r.overrides!==void 0){let p=r.overrides;if(Array.isArray(
p)){const n=p.length;for(let o=0;o<n;o++)if(typeof p[o]!="string"){const a={instancePath:i+"/asked/overrides/"+o,schemaPath:"#/properties/as\
ked/properties/overrides/items/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}else{const n={instancePath:i+"/ask\
ed/overrides",schemaPath:"#/properties/asked/properties/overrides/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}}else{
const p={instancePath:i+"/asked",schemaPath:"#/properties/asked/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),t++}}if(s.
packages!==void 0){let r=s.packages;if(Array.isArray(r)){const p=r.length;for(let n=0;n<p;n++)b(r[n],{instancePath:i+"/packages/"+n,parentData:r,
parentDataProperty:n,rootData:l,dynamicAnchors:m})||(e=e===null?b.errors:e.concat(b.errors),t=e.length)}else{const p={instancePath:i+"/packa\
ges",schemaPath:"#/properties/packages/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),t++}}if(s.facts!==void 0){let r=s.
facts;if(Array.isArray(r)){const p=r.length;for(let n=0;n<p;n++)D(r[n],{instancePath:i+"/facts/"+n,parentData:r,parentDataProperty:n,rootData:l,
dynamicAnchors:m})||(e=e===null?D.errors:e.concat(D.errors),t=e.length)}else{const p={instancePath:i+"/facts",schemaPath:"#/properties/facts\
/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),t++}}if(s.merged!==void 0){let r=s.merged;if(Array.isArray(r)){const p=r.
length;for(let n=0;n<p;n++)A(r[n],{instancePath:i+"/merged/"+n,parentData:r,parentDataProperty:n,rootData:l,dynamicAnchors:m})||(e=e===null?
A.errors:e.concat(A.errors),t=e.length)}else{const p={instancePath:i+"/merged",schemaPath:"#/properties/merged/type",keyword:"type",params:{
type:"array"}};e===null?e=[p]:e.push(p),t++}}if(s.appeared!==void 0){let r=s.appeared;if(Array.isArray(r)){const p=r.length;for(let n=0;n<p;n++)
c(r[n],{instancePath:i+"/appeared/"+n,parentData:r,parentDataProperty:n,rootData:l,dynamicAnchors:m})||(e=e===null?c.errors:e.concat(c.errors),
t=e.length)}else{const p={instancePath:i+"/appeared",schemaPath:"#/properties/appeared/type",keyword:"type",params:{type:"array"}};e===null?
e=[p]:e.push(p),t++}}if(s.disappeared!==void 0){let r=s.disappeared;if(Array.isArray(r)){const p=r.length;for(let n=0;n<p;n++)c(r[n],{instancePath:i+
"/disappeared/"+n,parentData:r,parentDataProperty:n,rootData:l,dynamicAnchors:m})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)}else{
const p={instancePath:i+"/disappeared",schemaPath:"#/properties/disappeared/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(
p),t++}}if(s.reruns!==void 0){let r=s.reruns;if(Array.isArray(r)){const p=r.length;for(let n=0;n<p;n++){let o=r[n];if(o&&typeof o=="object"&&
!Array.isArray(o)){if(o.package===void 0){const a={instancePath:i+"/reruns/"+n,schemaPath:"#/properties/reruns/items/required",keyword:"requ\
ired",params:{missingProperty:"package"}};e===null?e=[a]:e.push(a),t++}if(o["out-dir"]===void 0){const a={instancePath:i+"/reruns/"+n,schemaPath:"\
#/properties/reruns/items/required",keyword:"required",params:{missingProperty:"out-dir"}};e===null?e=[a]:e.push(a),t++}if(o.because===void 0){
const a={instancePath:i+"/reruns/"+n,schemaPath:"#/properties/reruns/items/required",keyword:"required",params:{missingProperty:"because"}};
e===null?e=[a]:e.push(a),t++}if(o.package!==void 0&&(k(o.package,{instancePath:i+"/reruns/"+n+"/package",parentData:o,parentDataProperty:"pa\
ckage",rootData:l,dynamicAnchors:m})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),o["out-dir"]!==void 0&&typeof o["out-dir"]!="stri\
ng"){const a={instancePath:i+"/reruns/"+n+"/out-dir",schemaPath:"#/properties/reruns/items/properties/out-dir/type",keyword:"type",params:{type:"\
string"}};e===null?e=[a]:e.push(a),t++}if(o.because!==void 0){let a=o.because;if(Array.isArray(a)){const d=a.length;for(let x=0;x<d;x++)I(a[x],
{instancePath:i+"/reruns/"+n+"/because/"+x,parentData:a,parentDataProperty:x,rootData:l,dynamicAnchors:m})||(e=e===null?I.errors:e.concat(I.
errors),t=e.length)}else{const d={instancePath:i+"/reruns/"+n+"/because",schemaPath:"#/properties/reruns/items/properties/because/type",keyword:"\
type",params:{type:"array"}};e===null?e=[d]:e.push(d),t++}}}else{const a={instancePath:i+"/reruns/"+n,schemaPath:"#/properties/reruns/items/\
type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),t++}}}else{const p={instancePath:i+"/reruns",schemaPath:"#/properties/\
reruns/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),t++}}if(s["cut-off"]!==void 0){let r=s["cut-off"];if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const p={instancePath:i+"/cut-off",schemaPath:"#/properties/cut-off/type",keyword:"type",params:{
type:"integer"}};e===null?e=[p]:e.push(p),t++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){const p={instancePath:i+"/cut-off",schemaPath:"\
#/properties/cut-off/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[p]:e.push(p),t++}}if(s.rebuilds!==void 0){let r=s.
rebuilds;if(Array.isArray(r)){const p=r.length;for(let n=0;n<p;n++)c(r[n],{instancePath:i+"/rebuilds/"+n,parentData:r,parentDataProperty:n,rootData:l,
dynamicAnchors:m})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)}else{const p={instancePath:i+"/rebuilds",schemaPath:"#/properties/re\
builds/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),t++}}if(s.problems!==void 0){let r=s.problems;if(Array.isArray(r)){
const p=r.length;for(let n=0;n<p;n++)c(r[n],{instancePath:i+"/problems/"+n,parentData:r,parentDataProperty:n,rootData:l,dynamicAnchors:m})||
(e=e===null?c.errors:e.concat(c.errors),t=e.length)}else{const p={instancePath:i+"/problems",schemaPath:"#/properties/problems/type",keyword:"\
type",params:{type:"array"}};e===null?e=[p]:e.push(p),t++}}}else{const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"}};e===null?e=[r]:e.push(r),t++}return E.errors=e,t===0}E.evaluated={props:{"px-meta":!0,asked:!0,packages:!0,facts:!0,merged:!0,appeared:!0,
disappeared:!0,reruns:!0,"cut-off":!0,rebuilds:!0,problems:!0},dynamicProps:!1,dynamicItems:!1};export{G as validate};
