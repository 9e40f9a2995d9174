// Generated from packages/schema/schemas by `npm run generate -w packages/schema`. Do not edit.
// @ts-nocheck
import { textLength } from "../../validator-runtime.js";

const B=I,C={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"px-meta:diff@1",type:"object",required:["px-meta","asked","packages",
"facts","merged","appeared","disappeared","problems"],properties:{"px-meta":{const:"diff@1"},asked:{type:"object",required:["before","after"],
properties:{before:{type:"string"},after:{type:"string"}}},packages:{type:"array",items:{$ref:"#/$defs/package-change"}},facts:{type:"array",
items:{$ref:"#/$defs/fact-change"}},merged:{type:"array",items:{$ref:"#/$defs/merged-change"}},appeared:{type:"array",items:{$ref:"#/$defs/p\
roblem"}},disappeared:{type:"array",items:{$ref:"#/$defs/problem"}},problems:{type:"array",items:{$ref:"#/$defs/problem"}}},$defs:{cause:{type:"\
object",required:["kind"],properties:{kind:{enum:["override","package-set","version","platform","features","inputs","profile","script"]},layers:{
type:"array",items:{type:"object",required:["kind","place"],properties:{kind:{$ref:"#/$defs/layer-kind"},place:{type:"string"},line:{type:"i\
nteger",minimum:1},column:{type:"integer",minimum:1}}}},was:{},is:{},names:{type:"array",items:{type:"string"}}}},domain:{enum:["target","ho\
st"]},domains:{type:"array",uniqueItems:!0,items:{type:"string",enum:["target","host"]}},"fact-change":{type:"object",required:["package","s\
chema","name","domains","target","pointer","cause"],properties:{package:{$ref:"#/$defs/read-package"},schema:{$ref:"#/$defs/schema-id"},name:{
$ref:"#/$defs/fact-name"},domains:{$ref:"#/$defs/domains"},target:{type:"string"},pointer:{$ref:"#/$defs/pointer"},was:{},is:{},cause:{$ref:"\
#/$defs/cause"}}},"fact-name":{type:"string",minLength:1,maxLength:128},"layer-kind":{enum:["workspace","site","compiled","environment","com\
mand-line"]},merged:{type:"object",required:["kind"],properties:{kind:{enum:["value","nothing","conflict","unknown"]},value:{},contributors:{
type:"array",items:{type:"object",required:["package","schema","name","pointer","value"],properties:{package:{type:"string"},schema:{$ref:"#\
/$defs/schema-id"},name:{$ref:"#/$defs/fact-name"},pointer:{type:"string"},value:{},implied:{const:!0}}}}}},"merged-change":{type:"object",required:[
"schema","pointer","was","is","nodes","because"],properties:{schema:{$ref:"#/$defs/schema-id"},pointer:{$ref:"#/$defs/pointer"},was:{$ref:"#\
/$defs/merged"},is:{$ref:"#/$defs/merged"},nodes:{type:"array",items:{type:"object",required:["package","domain","triple"],properties:{package:{
type:"string"},domain:{$ref:"#/$defs/domain"},triple:{type:"string"}}}},because:{type:"array",items:{type:"integer",minimum:0}}}},"package-c\
hange":{type:"object",required:["name","was","is"],properties:{name:{type:"string"},was:{type:"array",items:{type:"string"}},is:{type:"array",
items:{type:"string"}}}},pointer:{type:"string",pattern:"^(/([^~/]|~[01])*)*$"},problem:{type:"object",required:["kind","message"],properties:{
kind:{type:"string",minLength:1},severity:{enum:["error","warning","note"]},message:{type:"string"}}},"read-package":{type:"object",required:[
"name","version"],properties:{id:{type:"string"},name:{type:"string"},version:{type:"string"}}},"schema-id":{type:"string",pattern:"^([a-z0-\
9][a-z0-9_-]{0,63}:)?[a-z][a-z0-9-]{0,63}@[1-9][0-9]{0,3}$"}}},G={type:"object",required:["name","was","is"],properties:{name:{type:"string"},
was:{type:"array",items:{type:"string"}},is:{type:"array",items:{type:"string"}}}};function w(s,{instancePath:i="",parentData:f,parentDataProperty:y,
rootData:u=s,dynamicAnchors:m={}}={}){let e=null,t=0;const l=w.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),
s&&typeof s=="object"&&!Array.isArray(s)){if(s.name===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
name"}};e===null?e=[r]:e.push(r),t++}if(s.was===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
was"}};e===null?e=[r]:e.push(r),t++}if(s.is===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
is"}};e===null?e=[r]:e.push(r),t++}if(s.name!==void 0&&typeof s.name!="string"){const r={instancePath:i+"/name",schemaPath:"#/properties/nam\
e/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(s.was!==void 0){let r=s.was;if(Array.isArray(r)){const n=r.length;
for(let a=0;a<n;a++)if(typeof r[a]!="string"){const o={instancePath:i+"/was/"+a,schemaPath:"#/properties/was/items/type",keyword:"type",params:{
type:"string"}};e===null?e=[o]:e.push(o),t++}}else{const n={instancePath:i+"/was",schemaPath:"#/properties/was/type",keyword:"type",params:{
type:"array"}};e===null?e=[n]:e.push(n),t++}}if(s.is!==void 0){let r=s.is;if(Array.isArray(r)){const n=r.length;for(let a=0;a<n;a++)if(typeof r[a]!=
"string"){const o={instancePath:i+"/is/"+a,schemaPath:"#/properties/is/items/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(
o),t++}}else{const n={instancePath:i+"/is",schemaPath:"#/properties/is/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),
t++}}}else{const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return w.errors=e,
t===0}w.evaluated={props:{name:!0,was:!0,is:!0},dynamicProps:!1,dynamicItems:!1};const H={type:"object",required:["package","schema","name",
"domains","target","pointer","cause"],properties:{package:{$ref:"#/$defs/read-package"},schema:{$ref:"#/$defs/schema-id"},name:{$ref:"#/$def\
s/fact-name"},domains:{$ref:"#/$defs/domains"},target:{type:"string"},pointer:{$ref:"#/$defs/pointer"},was:{},is:{},cause:{$ref:"#/$defs/cau\
se"}}},J={type:"object",required:["name","version"],properties:{id:{type:"string"},name:{type:"string"},version:{type:"string"}}};function b(s,{
instancePath:i="",parentData:f,parentDataProperty:y,rootData:u=s,dynamicAnchors:m={}}={}){let e=null,t=0;const l=b.evaluated;if(l.dynamicProps&&
(l.props=void 0),l.dynamicItems&&(l.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.name===void 0){const r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),t++}if(s.version===void 0){const r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"}};e===null?e=[r]:e.push(r),t++}if(s.id!==void 0&&typeof s.id!="\
string"){const r={instancePath:i+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}
if(s.name!==void 0&&typeof s.name!="string"){const r={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"\
string"}};e===null?e=[r]:e.push(r),t++}if(s.version!==void 0&&typeof s.version!="string"){const r={instancePath:i+"/version",schemaPath:"#/p\
roperties/version/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}}else{const r={instancePath:i,schemaPath:"#/type",
keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return b.errors=e,t===0}b.evaluated={props:{id:!0,name:!0,version:!0},dynamicProps:!1,
dynamicItems:!1};const K={type:"string",pattern:"^([a-z0-9][a-z0-9_-]{0,63}:)?[a-z][a-z0-9-]{0,63}@[1-9][0-9]{0,3}$"},z=new RegExp("^([a-z0-\
9][a-z0-9_-]{0,63}:)?[a-z][a-z0-9-]{0,63}@[1-9][0-9]{0,3}$","u");function c(s,{instancePath:i="",parentData:f,parentDataProperty:y,rootData:u=s,
dynamicAnchors:m={}}={}){let e=null,t=0;const l=c.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),typeof s=="\
string"){if(!z.test(s)){const r={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^([a-z0-9][a-z0-9_-]{0,63}:)?[a-z]\
[a-z0-9-]{0,63}@[1-9][0-9]{0,3}$"}};e===null?e=[r]:e.push(r),t++}}else{const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}};e===null?e=[r]:e.push(r),t++}return c.errors=e,t===0}c.evaluated={dynamicProps:!1,dynamicItems:!1};const M={type:"string",minLength:1,
maxLength:128},x=textLength;function g(s,{instancePath:i="",parentData:f,parentDataProperty:y,rootData:u=s,dynamicAnchors:m={}}={}){let e=null,
t=0;const l=g.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),typeof s=="string"){if(x(s)>128){const r={instancePath:i,
schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:128}};e===null?e=[r]:e.push(r),t++}if(x(s)<1){const r={instancePath:i,schemaPath:"\
#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),t++}}else{const r={instancePath:i,schemaPath:"#/type",keyword:"t\
ype",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}return g.errors=e,t===0}g.evaluated={dynamicProps:!1,dynamicItems:!1};const E={type:"\
array",uniqueItems:!0,items:{type:"string",enum:["target","host"]}};function v(s,{instancePath:i="",parentData:f,parentDataProperty:y,rootData:u=s,
dynamicAnchors:m={}}={}){let e=null,t=0;const l=v.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),Array.isArray(
s)){const r=s.length;for(let o=0;o<r;o++){let p=s[o];if(typeof p!="string"){const d={instancePath:i+"/"+o,schemaPath:"#/items/type",keyword:"\
type",params:{type:"string"}};e===null?e=[d]:e.push(d),t++}if(!(p==="target"||p==="host")){const d={instancePath:i+"/"+o,schemaPath:"#/items\
/enum",keyword:"enum",params:{allowedValues:E.items.enum}};e===null?e=[d]:e.push(d),t++}}let n=s.length,a;if(n>1){const o={};for(;n--;){let p=s[n];
if(typeof p=="string"){if(typeof o[p]=="number"){a=o[p];const d={instancePath:i,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i:n,
j:a}};e===null?e=[d]:e.push(d),t++;break}o[p]=n}}}}else{const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"array"}};e===
null?e=[r]:e.push(r),t++}return v.errors=e,t===0}v.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};const O={type:"string",pattern:"^(/(\
[^~/]|~[01])*)*$"},L=new RegExp("^(/([^~/]|~[01])*)*$","u");function k(s,{instancePath:i="",parentData:f,parentDataProperty:y,rootData:u=s,dynamicAnchors:m={}}={}){
let e=null,t=0;const l=k.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),typeof s=="string"){if(!L.test(s)){const r={
instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(/([^~/]|~[01])*)*$"}};e===null?e=[r]:e.push(r),t++}}else{const r={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}return k.errors=e,t===0}k.evaluated={
dynamicProps:!1,dynamicItems:!1};const N={type:"object",required:["kind"],properties:{kind:{enum:["override","package-set","version","platfo\
rm","features","inputs","profile","script"]},layers:{type:"array",items:{type:"object",required:["kind","place"],properties:{kind:{$ref:"#/$\
defs/layer-kind"},place:{type:"string"},line:{type:"integer",minimum:1},column:{type:"integer",minimum:1}}}},was:{},is:{},names:{type:"array",
items:{type:"string"}}}},V={enum:["workspace","site","compiled","environment","command-line"]};function q(s,{instancePath:i="",parentData:f,
parentDataProperty:y,rootData:u=s,dynamicAnchors:m={}}={}){let e=null,t=0;const l=q.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&
(l.items=void 0),!(s==="workspace"||s==="site"||s==="compiled"||s==="environment"||s==="command-line")){const r={instancePath:i,schemaPath:"\
#/enum",keyword:"enum",params:{allowedValues:V.enum}};e===null?e=[r]:e.push(r),t++}return q.errors=e,t===0}q.evaluated={dynamicProps:!1,dynamicItems:!1};
function $(s,{instancePath:i="",parentData:f,parentDataProperty:y,rootData:u=s,dynamicAnchors:m={}}={}){let e=null,t=0;const l=$.evaluated;if(l.
dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.kind===void 0){const r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"}};e===null?e=[r]:e.push(r),t++}if(s.kind!==void 0){let r=s.kind;if(!(r===
"override"||r==="package-set"||r==="version"||r==="platform"||r==="features"||r==="inputs"||r==="profile"||r==="script")){const n={instancePath:i+
"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues:N.properties.kind.enum}};e===null?e=[n]:e.push(n),t++}}if(s.
layers!==void 0){let r=s.layers;if(Array.isArray(r)){const n=r.length;for(let a=0;a<n;a++){let o=r[a];if(o&&typeof o=="object"&&!Array.isArray(
o)){if(o.kind===void 0){const p={instancePath:i+"/layers/"+a,schemaPath:"#/properties/layers/items/required",keyword:"required",params:{missingProperty:"\
kind"}};e===null?e=[p]:e.push(p),t++}if(o.place===void 0){const p={instancePath:i+"/layers/"+a,schemaPath:"#/properties/layers/items/require\
d",keyword:"required",params:{missingProperty:"place"}};e===null?e=[p]:e.push(p),t++}if(o.kind!==void 0&&(q(o.kind,{instancePath:i+"/layers/"+
a+"/kind",parentData:o,parentDataProperty:"kind",rootData:u,dynamicAnchors:m})||(e=e===null?q.errors:e.concat(q.errors),t=e.length)),o.place!==
void 0&&typeof o.place!="string"){const p={instancePath:i+"/layers/"+a+"/place",schemaPath:"#/properties/layers/items/properties/place/type",
keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),t++}if(o.line!==void 0){let p=o.line;if(!(typeof p=="number"&&!(p%1)&&!isNaN(
p)&&isFinite(p))){const d={instancePath:i+"/layers/"+a+"/line",schemaPath:"#/properties/layers/items/properties/line/type",keyword:"type",params:{
type:"integer"}};e===null?e=[d]:e.push(d),t++}if(typeof p=="number"&&isFinite(p)&&(p<1||isNaN(p))){const d={instancePath:i+"/layers/"+a+"/li\
ne",schemaPath:"#/properties/layers/items/properties/line/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[d]:e.push(
d),t++}}if(o.column!==void 0){let p=o.column;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){const d={instancePath:i+"/layers/"+a+
"/column",schemaPath:"#/properties/layers/items/properties/column/type",keyword:"type",params:{type:"integer"}};e===null?e=[d]:e.push(d),t++}
if(typeof p=="number"&&isFinite(p)&&(p<1||isNaN(p))){const d={instancePath:i+"/layers/"+a+"/column",schemaPath:"#/properties/layers/items/pr\
operties/column/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[d]:e.push(d),t++}}}else{const p={instancePath:i+"/l\
ayers/"+a,schemaPath:"#/properties/layers/items/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),t++}}}else{const n={instancePath:i+
"/layers",schemaPath:"#/properties/layers/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}if(s.names!==void 0){let r=s.
names;if(Array.isArray(r)){const n=r.length;for(let a=0;a<n;a++)if(typeof r[a]!="string"){const o={instancePath:i+"/names/"+a,schemaPath:"#/\
properties/names/items/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),t++}}else{const n={instancePath:i+"/names",schemaPath:"\
#/properties/names/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}}else{const r={instancePath:i,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return $.errors=e,t===0}$.evaluated={props:{kind:!0,layers:!0,was:!0,
is:!0,names:!0},dynamicProps:!1,dynamicItems:!1};function D(s,{instancePath:i="",parentData:f,parentDataProperty:y,rootData:u=s,dynamicAnchors:m={}}={}){
let e=null,t=0;const l=D.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.package===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"package"}};e===null?e=
[r]:e.push(r),t++}if(s.schema===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"schema"}};
e===null?e=[r]:e.push(r),t++}if(s.name===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
name"}};e===null?e=[r]:e.push(r),t++}if(s.domains===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
domains"}};e===null?e=[r]:e.push(r),t++}if(s.target===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
target"}};e===null?e=[r]:e.push(r),t++}if(s.pointer===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
pointer"}};e===null?e=[r]:e.push(r),t++}if(s.cause===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
cause"}};e===null?e=[r]:e.push(r),t++}if(s.package!==void 0&&(b(s.package,{instancePath:i+"/package",parentData:s,parentDataProperty:"packag\
e",rootData:u,dynamicAnchors:m})||(e=e===null?b.errors:e.concat(b.errors),t=e.length)),s.schema!==void 0&&(c(s.schema,{instancePath:i+"/sche\
ma",parentData:s,parentDataProperty:"schema",rootData:u,dynamicAnchors:m})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),s.name!==void 0&&
(g(s.name,{instancePath:i+"/name",parentData:s,parentDataProperty:"name",rootData:u,dynamicAnchors:m})||(e=e===null?g.errors:e.concat(g.errors),
t=e.length)),s.domains!==void 0&&(v(s.domains,{instancePath:i+"/domains",parentData:s,parentDataProperty:"domains",rootData:u,dynamicAnchors:m})||
(e=e===null?v.errors:e.concat(v.errors),t=e.length)),s.target!==void 0&&typeof s.target!="string"){const r={instancePath:i+"/target",schemaPath:"\
#/properties/target/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}s.pointer!==void 0&&(k(s.pointer,{instancePath:i+
"/pointer",parentData:s,parentDataProperty:"pointer",rootData:u,dynamicAnchors:m})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),s.cause!==
void 0&&($(s.cause,{instancePath:i+"/cause",parentData:s,parentDataProperty:"cause",rootData:u,dynamicAnchors:m})||(e=e===null?$.errors:e.concat(
$.errors),t=e.length))}else{const r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}
return D.errors=e,t===0}D.evaluated={props:{package:!0,schema:!0,name:!0,domains:!0,target:!0,pointer:!0,was:!0,is:!0,cause:!0},dynamicProps:!1,
dynamicItems:!1};const Q={type:"object",required:["schema","pointer","was","is","nodes","because"],properties:{schema:{$ref:"#/$defs/schema-\
id"},pointer:{$ref:"#/$defs/pointer"},was:{$ref:"#/$defs/merged"},is:{$ref:"#/$defs/merged"},nodes:{type:"array",items:{type:"object",required:[
"package","domain","triple"],properties:{package:{type:"string"},domain:{$ref:"#/$defs/domain"},triple:{type:"string"}}}},because:{type:"arr\
ay",items:{type:"integer",minimum:0}}}},F={type:"object",required:["kind"],properties:{kind:{enum:["value","nothing","conflict","unknown"]},
value:{},contributors:{type:"array",items:{type:"object",required:["package","schema","name","pointer","value"],properties:{package:{type:"s\
tring"},schema:{$ref:"#/$defs/schema-id"},name:{$ref:"#/$defs/fact-name"},pointer:{type:"string"},value:{},implied:{const:!0}}}}}};function P(s,{
instancePath:i="",parentData:f,parentDataProperty:y,rootData:u=s,dynamicAnchors:m={}}={}){let e=null,t=0;const l=P.evaluated;if(l.dynamicProps&&
(l.props=void 0),l.dynamicItems&&(l.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.kind===void 0){const r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"kind"}};e===null?e=[r]:e.push(r),t++}if(s.kind!==void 0){let r=s.kind;if(!(r==="valu\
e"||r==="nothing"||r==="conflict"||r==="unknown")){const n={instancePath:i+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{
allowedValues:F.properties.kind.enum}};e===null?e=[n]:e.push(n),t++}}if(s.contributors!==void 0){let r=s.contributors;if(Array.isArray(r)){const n=r.
length;for(let a=0;a<n;a++){let o=r[a];if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.package===void 0){const p={instancePath:i+"/contrib\
utors/"+a,schemaPath:"#/properties/contributors/items/required",keyword:"required",params:{missingProperty:"package"}};e===null?e=[p]:e.push(
p),t++}if(o.schema===void 0){const p={instancePath:i+"/contributors/"+a,schemaPath:"#/properties/contributors/items/required",keyword:"requi\
red",params:{missingProperty:"schema"}};e===null?e=[p]:e.push(p),t++}if(o.name===void 0){const p={instancePath:i+"/contributors/"+a,schemaPath:"\
#/properties/contributors/items/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[p]:e.push(p),t++}if(o.pointer===void 0){
const p={instancePath:i+"/contributors/"+a,schemaPath:"#/properties/contributors/items/required",keyword:"required",params:{missingProperty:"\
pointer"}};e===null?e=[p]:e.push(p),t++}if(o.value===void 0){const p={instancePath:i+"/contributors/"+a,schemaPath:"#/properties/contributor\
s/items/required",keyword:"required",params:{missingProperty:"value"}};e===null?e=[p]:e.push(p),t++}if(o.package!==void 0&&typeof o.package!=
"string"){const p={instancePath:i+"/contributors/"+a+"/package",schemaPath:"#/properties/contributors/items/properties/package/type",keyword:"\
type",params:{type:"string"}};e===null?e=[p]:e.push(p),t++}if(o.schema!==void 0&&(c(o.schema,{instancePath:i+"/contributors/"+a+"/schema",parentData:o,
parentDataProperty:"schema",rootData:u,dynamicAnchors:m})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),o.name!==void 0&&(g(o.name,{
instancePath:i+"/contributors/"+a+"/name",parentData:o,parentDataProperty:"name",rootData:u,dynamicAnchors:m})||(e=e===null?g.errors:e.concat(
g.errors),t=e.length)),o.pointer!==void 0&&typeof o.pointer!="string"){const p={instancePath:i+"/contributors/"+a+"/pointer",schemaPath:"#/p\
roperties/contributors/items/properties/pointer/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),t++}if(o.implied!==void 0&&
o.implied!==!0){const p={instancePath:i+"/contributors/"+a+"/implied",schemaPath:"#/properties/contributors/items/properties/implied/const",
keyword:"const",params:{allowedValue:!0}};e===null?e=[p]:e.push(p),t++}}else{const p={instancePath:i+"/contributors/"+a,schemaPath:"#/proper\
ties/contributors/items/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),t++}}}else{const n={instancePath:i+"/contribut\
ors",schemaPath:"#/properties/contributors/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}}else{const r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return P.errors=e,t===0}P.evaluated={props:{kind:!0,
value:!0,contributors:!0},dynamicProps:!1,dynamicItems:!1};const _={enum:["target","host"]};function j(s,{instancePath:i="",parentData:f,parentDataProperty:y,
rootData:u=s,dynamicAnchors:m={}}={}){let e=null,t=0;const l=j.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),
!(s==="target"||s==="host")){const r={instancePath:i,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:_.enum}};e===null?e=[r]:e.push(
r),t++}return j.errors=e,t===0}j.evaluated={dynamicProps:!1,dynamicItems:!1};function A(s,{instancePath:i="",parentData:f,parentDataProperty:y,
rootData:u=s,dynamicAnchors:m={}}={}){let e=null,t=0;const l=A.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),
s&&typeof s=="object"&&!Array.isArray(s)){if(s.schema===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
schema"}};e===null?e=[r]:e.push(r),t++}if(s.pointer===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
pointer"}};e===null?e=[r]:e.push(r),t++}if(s.was===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
was"}};e===null?e=[r]:e.push(r),t++}if(s.is===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
is"}};e===null?e=[r]:e.push(r),t++}if(s.nodes===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
nodes"}};e===null?e=[r]:e.push(r),t++}if(s.because===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
because"}};e===null?e=[r]:e.push(r),t++}if(s.schema!==void 0&&(c(s.schema,{instancePath:i+"/schema",parentData:s,parentDataProperty:"schema",
rootData:u,dynamicAnchors:m})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),s.pointer!==void 0&&(k(s.pointer,{instancePath:i+"/point\
er",parentData:s,parentDataProperty:"pointer",rootData:u,dynamicAnchors:m})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),s.was!==void 0&&
(P(s.was,{instancePath:i+"/was",parentData:s,parentDataProperty:"was",rootData:u,dynamicAnchors:m})||(e=e===null?P.errors:e.concat(P.errors),
t=e.length)),s.is!==void 0&&(P(s.is,{instancePath:i+"/is",parentData:s,parentDataProperty:"is",rootData:u,dynamicAnchors:m})||(e=e===null?P.
errors:e.concat(P.errors),t=e.length)),s.nodes!==void 0){let r=s.nodes;if(Array.isArray(r)){const n=r.length;for(let a=0;a<n;a++){let o=r[a];
if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.package===void 0){const p={instancePath:i+"/nodes/"+a,schemaPath:"#/properties/nodes/items\
/required",keyword:"required",params:{missingProperty:"package"}};e===null?e=[p]:e.push(p),t++}if(o.domain===void 0){const p={instancePath:i+
"/nodes/"+a,schemaPath:"#/properties/nodes/items/required",keyword:"required",params:{missingProperty:"domain"}};e===null?e=[p]:e.push(p),t++}
if(o.triple===void 0){const p={instancePath:i+"/nodes/"+a,schemaPath:"#/properties/nodes/items/required",keyword:"required",params:{missingProperty:"\
triple"}};e===null?e=[p]:e.push(p),t++}if(o.package!==void 0&&typeof o.package!="string"){const p={instancePath:i+"/nodes/"+a+"/package",schemaPath:"\
#/properties/nodes/items/properties/package/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),t++}if(o.domain!==void 0&&
(j(o.domain,{instancePath:i+"/nodes/"+a+"/domain",parentData:o,parentDataProperty:"domain",rootData:u,dynamicAnchors:m})||(e=e===null?j.errors:
e.concat(j.errors),t=e.length)),o.triple!==void 0&&typeof o.triple!="string"){const p={instancePath:i+"/nodes/"+a+"/triple",schemaPath:"#/pr\
operties/nodes/items/properties/triple/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),t++}}else{const p={instancePath:i+
"/nodes/"+a,schemaPath:"#/properties/nodes/items/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),t++}}}else{const n={instancePath:i+
"/nodes",schemaPath:"#/properties/nodes/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}if(s.because!==void 0){let r=s.
because;if(Array.isArray(r)){const n=r.length;for(let a=0;a<n;a++){let o=r[a];if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){const p={
instancePath:i+"/because/"+a,schemaPath:"#/properties/because/items/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),t++}
if(typeof o=="number"&&isFinite(o)&&(o<0||isNaN(o))){const p={instancePath:i+"/because/"+a,schemaPath:"#/properties/because/items/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}};e===null?e=[p]:e.push(p),t++}}}else{const n={instancePath:i+"/because",schemaPath:"#/properties/b\
ecause/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}}else{const r={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return A.errors=e,t===0}A.evaluated={props:{schema:!0,pointer:!0,was:!0,is:!0,nodes:!0,
because:!0},dynamicProps:!1,dynamicItems:!1};const R={type:"object",required:["kind","message"],properties:{kind:{type:"string",minLength:1},
severity:{enum:["error","warning","note"]},message:{type:"string"}}};function h(s,{instancePath:i="",parentData:f,parentDataProperty:y,rootData:u=s,
dynamicAnchors:m={}}={}){let e=null,t=0;const l=h.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),s&&typeof s==
"object"&&!Array.isArray(s)){if(s.kind===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
kind"}};e===null?e=[r]:e.push(r),t++}if(s.message===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
message"}};e===null?e=[r]:e.push(r),t++}if(s.kind!==void 0){let r=s.kind;if(typeof r=="string"){if(x(r)<1){const n={instancePath:i+"/kind",schemaPath:"\
#/properties/kind/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[n]:e.push(n),t++}}else{const n={instancePath:i+"/kind",schemaPath:"\
#/properties/kind/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),t++}}if(s.severity!==void 0){let r=s.severity;if(!(r===
"error"||r==="warning"||r==="note")){const n={instancePath:i+"/severity",schemaPath:"#/properties/severity/enum",keyword:"enum",params:{allowedValues:R.
properties.severity.enum}};e===null?e=[n]:e.push(n),t++}}if(s.message!==void 0&&typeof s.message!="string"){const r={instancePath:i+"/messag\
e",schemaPath:"#/properties/message/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}}else{const r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return h.errors=e,t===0}h.evaluated={props:{kind:!0,
severity:!0,message:!0},dynamicProps:!1,dynamicItems:!1};function I(s,{instancePath:i="",parentData:f,parentDataProperty:y,rootData:u=s,dynamicAnchors:m={}}={}){
let e=null,t=0;const l=I.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s["px-meta"]===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"px-meta"}};e===null?
e=[r]:e.push(r),t++}if(s.asked===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"asked"}};
e===null?e=[r]:e.push(r),t++}if(s.packages===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
packages"}};e===null?e=[r]:e.push(r),t++}if(s.facts===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
facts"}};e===null?e=[r]:e.push(r),t++}if(s.merged===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
merged"}};e===null?e=[r]:e.push(r),t++}if(s.appeared===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
appeared"}};e===null?e=[r]:e.push(r),t++}if(s.disappeared===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"disappeared"}};e===null?e=[r]:e.push(r),t++}if(s.problems===void 0){const r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"problems"}};e===null?e=[r]:e.push(r),t++}if(s["px-meta"]!==void 0&&s["px-meta"]!=="diff@1"){const r={instancePath:i+
"/px-meta",schemaPath:"#/properties/px-meta/const",keyword:"const",params:{allowedValue:"diff@1"}};e===null?e=[r]:e.push(r),t++}if(s.asked!==
void 0){let r=s.asked;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.before===void 0){const n={instancePath:i+"/asked",schemaPath:"#/prop\
erties/asked/required",keyword:"required",params:{missingProperty:"before"}};e===null?e=[n]:e.push(n),t++}if(r.after===void 0){const n={instancePath:i+
"/asked",schemaPath:"#/properties/asked/required",keyword:"required",params:{missingProperty:"after"}};e===null?e=[n]:e.push(n),t++}if(r.before!==
void 0&&typeof r.before!="string"){const n={instancePath:i+"/asked/before",schemaPath:"#/properties/asked/properties/before/type",keyword:"t\
ype",params:{type:"string"}};e===null?e=[n]:e.push(n),t++}if(r.after!==void 0&&typeof r.after!="string"){const n={instancePath:i+"/asked/aft\
er",schemaPath:"#/properties/asked/properties/after/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),t++}}else{const n={
instancePath:i+"/asked",schemaPath:"#/properties/asked/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),t++}}if(s.packages!==
void 0){let r=s.packages;if(Array.isArray(r)){const n=r.length;for(let a=0;a<n;a++)w(r[a],{instancePath:i+"/packages/"+a,parentData:r,parentDataProperty:a,
rootData:u,dynamicAnchors:m})||(e=e===null?w.errors:e.concat(w.errors),t=e.length)}else{const n={instancePath:i+"/packages",schemaPath:"#/pr\
operties/packages/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}if(s.facts!==void 0){let r=s.facts;if(Array.isArray(
r)){const n=r.length;for(let a=0;a<n;a++)D(r[a],{instancePath:i+"/facts/"+a,parentData:r,parentDataProperty:a,rootData:u,dynamicAnchors:m})||
(e=e===null?D.errors:e.concat(D.errors),t=e.length)}else{const n={instancePath:i+"/facts",schemaPath:"#/properties/facts/type",keyword:"type",
params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}if(s.merged!==void 0){let r=s.merged;if(Array.isArray(r)){const n=r.length;for(let a=0;a<
n;a++)A(r[a],{instancePath:i+"/merged/"+a,parentData:r,parentDataProperty:a,rootData:u,dynamicAnchors:m})||(e=e===null?A.errors:e.concat(A.errors),
t=e.length)}else{const n={instancePath:i+"/merged",schemaPath:"#/properties/merged/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:
e.push(n),t++}}if(s.appeared!==void 0){let r=s.appeared;if(Array.isArray(r)){const n=r.length;for(let a=0;a<n;a++)h(r[a],{instancePath:i+"/a\
ppeared/"+a,parentData:r,parentDataProperty:a,rootData:u,dynamicAnchors:m})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)}else{const n={
instancePath:i+"/appeared",schemaPath:"#/properties/appeared/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}if(s.
disappeared!==void 0){let r=s.disappeared;if(Array.isArray(r)){const n=r.length;for(let a=0;a<n;a++)h(r[a],{instancePath:i+"/disappeared/"+a,
parentData:r,parentDataProperty:a,rootData:u,dynamicAnchors:m})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)}else{const n={instancePath:i+
"/disappeared",schemaPath:"#/properties/disappeared/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}if(s.problems!==
void 0){let r=s.problems;if(Array.isArray(r)){const n=r.length;for(let a=0;a<n;a++)h(r[a],{instancePath:i+"/problems/"+a,parentData:r,parentDataProperty:a,
rootData:u,dynamicAnchors:m})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)}else{const n={instancePath:i+"/problems",schemaPath:"#/pr\
operties/problems/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),t++}}}else{const r={instancePath:i,schemaPath:"#/type",
keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return I.errors=e,t===0}I.evaluated={props:{"px-meta":!0,asked:!0,packages:!0,
facts:!0,merged:!0,appeared:!0,disappeared:!0,problems:!0},dynamicProps:!1,dynamicItems:!1};export{B as validate};
