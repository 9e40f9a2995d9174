// Generated from packages/schema/schemas by `npm run generate -w packages/schema`. Do not edit.
// @ts-nocheck
import { textLength } from "../../validator-runtime.js";

const F=A,P={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"px-meta:downloads-audit@1",type:"object",required:["px-meta","packa\
ges","known","declared","suspected","problems"],properties:{"px-meta":{const:"downloads-audit@1"},packages:{type:"object",required:["total",
"scripts"],properties:{total:{type:"integer",minimum:0},scripts:{type:"integer",minimum:0}}},known:{type:"array",items:{type:"object",required:[
"package","label","way","read","is-read","downloads"],properties:{package:{type:"string"},label:{type:"string"},way:{type:"array",items:{type:"\
string"}},read:{type:"array",items:{type:"string"}},"is-read":{type:"boolean"},note:{type:"string"},downloads:{type:"array",items:{type:"obj\
ect",required:["id","purpose","urls","verifies","fetched","verified","programs","targets","variables"],properties:{id:{type:"string"},purpose:{
enum:["library","tool","data","source"]},urls:{type:"array",items:{type:"string"}},from:{type:"string"},verifies:{enum:["sha256","same-serve\
r","md5","attestation","git","none"]},sha256:{$ref:"#/$defs/sha256"},fetched:{type:"boolean"},verified:{type:"boolean"},told:{type:"object",
required:["does","by"],properties:{does:{enum:["file","folder","url","base","skip","system"]},by:{type:"array",items:{type:"string"}}}},programs:{
type:"array",items:{type:"string"}},targets:{type:"array",items:{type:"string"}},variables:{type:"array",items:{type:"object",required:["doe\
s","env"],properties:{does:{enum:["file","folder","url","base","skip","system"]},env:{type:"object",additionalProperties:{type:"string"}},then:{
type:"string"}}}}}}}}}},declared:{type:"array",items:{type:"object",required:["package","name","version","id","sha256","targets"],properties:{
package:{type:"string"},name:{type:"string"},version:{type:"string"},id:{type:"string"},sha256:{$ref:"#/$defs/sha256"},urls:{type:"array",items:{
type:"string"}},git:{type:"object",required:["url","rev"],properties:{url:{type:"string"},rev:{type:"string"}}},size:{type:"integer",minimum:0},
unpack:{type:"object"},licence:{type:"string"},purpose:{enum:["library","tool","data","source"]},targets:{type:"array",items:{type:"string"}}}}},
suspected:{type:"array",items:{type:"object",required:["package","label","way","source","changed"],properties:{package:{type:"string"},label:{
type:"string"},way:{type:"array",items:{type:"string"}},through:{type:"object",required:["kind","path"],properties:{kind:{enum:["http","down\
load","git","transport","tls"]},path:{type:"array",items:{type:"string"}}}},source:{type:"array",items:{type:"object",required:["kind","text",
"file","line"],properties:{kind:{enum:["program","git","archive"]},text:{type:"string"},file:{type:"string"},line:{type:"integer",minimum:1}}}},
changed:{type:"boolean"}}}},problems:{type:"array",items:{$ref:"#/$defs/problem"}}},$defs:{problem:{type:"object",required:["kind","message"],
properties:{kind:{type:"string",minLength:1},severity:{enum:["error","warning","note"]},message:{type:"string"}}},sha256:{type:"string",pattern:"\
^[0-9a-f]{64}$"}}},z={type:"string",pattern:"^[0-9a-f]{64}$"},$=new RegExp("^[0-9a-f]{64}$","u");function k(y,{instancePath:t="",parentData:j,
parentDataProperty:x,rootData:q=y,dynamicAnchors:v={}}={}){let e=null,s=0;const w=k.evaluated;if(w.dynamicProps&&(w.props=void 0),w.dynamicItems&&
(w.items=void 0),typeof y=="string"){if(!$.test(y)){const d={instancePath:t,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9a\
-f]{64}$"}};e===null?e=[d]:e.push(d),s++}}else{const d={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=
[d]:e.push(d),s++}return k.errors=e,s===0}k.evaluated={dynamicProps:!1,dynamicItems:!1};const D={type:"object",required:["kind","message"],properties:{
kind:{type:"string",minLength:1},severity:{enum:["error","warning","note"]},message:{type:"string"}}},V=textLength;function b(y,{instancePath:t="",
parentData:j,parentDataProperty:x,rootData:q=y,dynamicAnchors:v={}}={}){let e=null,s=0;const w=b.evaluated;if(w.dynamicProps&&(w.props=void 0),
w.dynamicItems&&(w.items=void 0),y&&typeof y=="object"&&!Array.isArray(y)){if(y.kind===void 0){const d={instancePath:t,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:"kind"}};e===null?e=[d]:e.push(d),s++}if(y.message===void 0){const d={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"message"}};e===null?e=[d]:e.push(d),s++}if(y.kind!==void 0){let d=y.kind;if(typeof d==
"string"){if(V(d)<1){const u={instancePath:t+"/kind",schemaPath:"#/properties/kind/minLength",keyword:"minLength",params:{limit:1}};e===null?
e=[u]:e.push(u),s++}}else{const u={instancePath:t+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type:"string"}};e===null?
e=[u]:e.push(u),s++}}if(y.severity!==void 0){let d=y.severity;if(!(d==="error"||d==="warning"||d==="note")){const u={instancePath:t+"/severi\
ty",schemaPath:"#/properties/severity/enum",keyword:"enum",params:{allowedValues:D.properties.severity.enum}};e===null?e=[u]:e.push(u),s++}}
if(y.message!==void 0&&typeof y.message!="string"){const d={instancePath:t+"/message",schemaPath:"#/properties/message/type",keyword:"type",
params:{type:"string"}};e===null?e=[d]:e.push(d),s++}}else{const d={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};
e===null?e=[d]:e.push(d),s++}return b.errors=e,s===0}b.evaluated={props:{kind:!0,severity:!0,message:!0},dynamicProps:!1,dynamicItems:!1};function A(y,{
instancePath:t="",parentData:j,parentDataProperty:x,rootData:q=y,dynamicAnchors:v={}}={}){let e=null,s=0;const w=A.evaluated;if(w.dynamicProps&&
(w.props=void 0),w.dynamicItems&&(w.items=void 0),y&&typeof y=="object"&&!Array.isArray(y)){if(y["px-meta"]===void 0){const d={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"px-meta"}};e===null?e=[d]:e.push(d),s++}if(y.packages===void 0){const d={
instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"packages"}};e===null?e=[d]:e.push(d),s++}if(y.known===void 0){
const d={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"known"}};e===null?e=[d]:e.push(d),s++}if(y.declared===
void 0){const d={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"declared"}};e===null?e=[d]:e.push(d),s++}
if(y.suspected===void 0){const d={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"suspected"}};e===null?e=
[d]:e.push(d),s++}if(y.problems===void 0){const d={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"proble\
ms"}};e===null?e=[d]:e.push(d),s++}if(y["px-meta"]!==void 0&&y["px-meta"]!=="downloads-audit@1"){const d={instancePath:t+"/px-meta",schemaPath:"\
#/properties/px-meta/const",keyword:"const",params:{allowedValue:"downloads-audit@1"}};e===null?e=[d]:e.push(d),s++}if(y.packages!==void 0){
let d=y.packages;if(d&&typeof d=="object"&&!Array.isArray(d)){if(d.total===void 0){const u={instancePath:t+"/packages",schemaPath:"#/propert\
ies/packages/required",keyword:"required",params:{missingProperty:"total"}};e===null?e=[u]:e.push(u),s++}if(d.scripts===void 0){const u={instancePath:t+
"/packages",schemaPath:"#/properties/packages/required",keyword:"required",params:{missingProperty:"scripts"}};e===null?e=[u]:e.push(u),s++}
if(d.total!==void 0){let u=d.total;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u))){const i={instancePath:t+"/packages/total",schemaPath:"\
#/properties/packages/properties/total/type",keyword:"type",params:{type:"integer"}};e===null?e=[i]:e.push(i),s++}if(typeof u=="number"&&isFinite(
u)&&(u<0||isNaN(u))){const i={instancePath:t+"/packages/total",schemaPath:"#/properties/packages/properties/total/minimum",keyword:"minimum",
params:{comparison:">=",limit:0}};e===null?e=[i]:e.push(i),s++}}if(d.scripts!==void 0){let u=d.scripts;if(!(typeof u=="number"&&!(u%1)&&!isNaN(
u)&&isFinite(u))){const i={instancePath:t+"/packages/scripts",schemaPath:"#/properties/packages/properties/scripts/type",keyword:"type",params:{
type:"integer"}};e===null?e=[i]:e.push(i),s++}if(typeof u=="number"&&isFinite(u)&&(u<0||isNaN(u))){const i={instancePath:t+"/packages/script\
s",schemaPath:"#/properties/packages/properties/scripts/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[i]:e.push(i),
s++}}}else{const u={instancePath:t+"/packages",schemaPath:"#/properties/packages/type",keyword:"type",params:{type:"object"}};e===null?e=[u]:
e.push(u),s++}}if(y.known!==void 0){let d=y.known;if(Array.isArray(d)){const u=d.length;for(let i=0;i<u;i++){let n=d[i];if(n&&typeof n=="obj\
ect"&&!Array.isArray(n)){if(n.package===void 0){const r={instancePath:t+"/known/"+i,schemaPath:"#/properties/known/items/required",keyword:"\
required",params:{missingProperty:"package"}};e===null?e=[r]:e.push(r),s++}if(n.label===void 0){const r={instancePath:t+"/known/"+i,schemaPath:"\
#/properties/known/items/required",keyword:"required",params:{missingProperty:"label"}};e===null?e=[r]:e.push(r),s++}if(n.way===void 0){const r={
instancePath:t+"/known/"+i,schemaPath:"#/properties/known/items/required",keyword:"required",params:{missingProperty:"way"}};e===null?e=[r]:
e.push(r),s++}if(n.read===void 0){const r={instancePath:t+"/known/"+i,schemaPath:"#/properties/known/items/required",keyword:"required",params:{
missingProperty:"read"}};e===null?e=[r]:e.push(r),s++}if(n["is-read"]===void 0){const r={instancePath:t+"/known/"+i,schemaPath:"#/properties\
/known/items/required",keyword:"required",params:{missingProperty:"is-read"}};e===null?e=[r]:e.push(r),s++}if(n.downloads===void 0){const r={
instancePath:t+"/known/"+i,schemaPath:"#/properties/known/items/required",keyword:"required",params:{missingProperty:"downloads"}};e===null?
e=[r]:e.push(r),s++}if(n.package!==void 0&&typeof n.package!="string"){const r={instancePath:t+"/known/"+i+"/package",schemaPath:"#/properti\
es/known/items/properties/package/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(n.label!==void 0&&typeof n.label!=
"string"){const r={instancePath:t+"/known/"+i+"/label",schemaPath:"#/properties/known/items/properties/label/type",keyword:"type",params:{type:"\
string"}};e===null?e=[r]:e.push(r),s++}if(n.way!==void 0){let r=n.way;if(Array.isArray(r)){const a=r.length;for(let o=0;o<a;o++)if(typeof r[o]!=
"string"){const l={instancePath:t+"/known/"+i+"/way/"+o,schemaPath:"#/properties/known/items/properties/way/items/type",keyword:"type",params:{
type:"string"}};e===null?e=[l]:e.push(l),s++}}else{const a={instancePath:t+"/known/"+i+"/way",schemaPath:"#/properties/known/items/propertie\
s/way/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),s++}}if(n.read!==void 0){let r=n.read;if(Array.isArray(r)){const a=r.
length;for(let o=0;o<a;o++)if(typeof r[o]!="string"){const l={instancePath:t+"/known/"+i+"/read/"+o,schemaPath:"#/properties/known/items/pro\
perties/read/items/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),s++}}else{const a={instancePath:t+"/known/"+i+"/rea\
d",schemaPath:"#/properties/known/items/properties/read/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),s++}}if(n["is-r\
ead"]!==void 0&&typeof n["is-read"]!="boolean"){const r={instancePath:t+"/known/"+i+"/is-read",schemaPath:"#/properties/known/items/properti\
es/is-read/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),s++}if(n.note!==void 0&&typeof n.note!="string"){const r={
instancePath:t+"/known/"+i+"/note",schemaPath:"#/properties/known/items/properties/note/type",keyword:"type",params:{type:"string"}};e===null?
e=[r]:e.push(r),s++}if(n.downloads!==void 0){let r=n.downloads;if(Array.isArray(r)){const a=r.length;for(let o=0;o<a;o++){let l=r[o];if(l&&typeof l==
"object"&&!Array.isArray(l)){if(l.id===void 0){const p={instancePath:t+"/known/"+i+"/downloads/"+o,schemaPath:"#/properties/known/items/prop\
erties/downloads/items/required",keyword:"required",params:{missingProperty:"id"}};e===null?e=[p]:e.push(p),s++}if(l.purpose===void 0){const p={
instancePath:t+"/known/"+i+"/downloads/"+o,schemaPath:"#/properties/known/items/properties/downloads/items/required",keyword:"required",params:{
missingProperty:"purpose"}};e===null?e=[p]:e.push(p),s++}if(l.urls===void 0){const p={instancePath:t+"/known/"+i+"/downloads/"+o,schemaPath:"\
#/properties/known/items/properties/downloads/items/required",keyword:"required",params:{missingProperty:"urls"}};e===null?e=[p]:e.push(p),s++}
if(l.verifies===void 0){const p={instancePath:t+"/known/"+i+"/downloads/"+o,schemaPath:"#/properties/known/items/properties/downloads/items/\
required",keyword:"required",params:{missingProperty:"verifies"}};e===null?e=[p]:e.push(p),s++}if(l.fetched===void 0){const p={instancePath:t+
"/known/"+i+"/downloads/"+o,schemaPath:"#/properties/known/items/properties/downloads/items/required",keyword:"required",params:{missingProperty:"\
fetched"}};e===null?e=[p]:e.push(p),s++}if(l.verified===void 0){const p={instancePath:t+"/known/"+i+"/downloads/"+o,schemaPath:"#/properties\
/known/items/properties/downloads/items/required",keyword:"required",params:{missingProperty:"verified"}};e===null?e=[p]:e.push(p),s++}if(l.
programs===void 0){const p={instancePath:t+"/known/"+i+"/downloads/"+o,schemaPath:"#/properties/known/items/properties/downloads/items/requi\
red",keyword:"required",params:{missingProperty:"programs"}};e===null?e=[p]:e.push(p),s++}if(l.targets===void 0){const p={instancePath:t+"/k\
nown/"+i+"/downloads/"+o,schemaPath:"#/properties/known/items/properties/downloads/items/required",keyword:"required",params:{missingProperty:"\
targets"}};e===null?e=[p]:e.push(p),s++}if(l.variables===void 0){const p={instancePath:t+"/known/"+i+"/downloads/"+o,schemaPath:"#/propertie\
s/known/items/properties/downloads/items/required",keyword:"required",params:{missingProperty:"variables"}};e===null?e=[p]:e.push(p),s++}if(l.
id!==void 0&&typeof l.id!="string"){const p={instancePath:t+"/known/"+i+"/downloads/"+o+"/id",schemaPath:"#/properties/known/items/propertie\
s/downloads/items/properties/id/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),s++}if(l.purpose!==void 0){let p=l.purpose;
if(!(p==="library"||p==="tool"||p==="data"||p==="source")){const m={instancePath:t+"/known/"+i+"/downloads/"+o+"/purpose",schemaPath:"#/prop\
erties/known/items/properties/downloads/items/properties/purpose/enum",keyword:"enum",params:{allowedValues:P.properties.known.items.properties.
downloads.items.properties.purpose.enum}};e===null?e=[m]:e.push(m),s++}}if(l.urls!==void 0){let p=l.urls;if(Array.isArray(p)){const m=p.length;
for(let c=0;c<m;c++)if(typeof p[c]!="string"){const h={instancePath:t+"/known/"+i+"/downloads/"+o+"/urls/"+c,schemaPath:"#/properties/known/\
items/properties/downloads/items/properties/urls/items/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),s++}}else{const m={
instancePath:t+"/known/"+i+"/downloads/"+o+"/urls",schemaPath:"#/properties/known/items/properties/downloads/items/properties/urls/type",keyword:"\
type",params:{type:"array"}};e===null?e=[m]:e.push(m),s++}}if(l.from!==void 0&&typeof l.from!="string"){const p={instancePath:t+"/known/"+i+
"/downloads/"+o+"/from",schemaPath:"#/properties/known/items/properties/downloads/items/properties/from/type",keyword:"type",params:{type:"s\
tring"}};e===null?e=[p]:e.push(p),s++}if(l.verifies!==void 0){let p=l.verifies;if(!(p==="sha256"||p==="same-server"||p==="md5"||p==="attesta\
tion"||p==="git"||p==="none")){const m={instancePath:t+"/known/"+i+"/downloads/"+o+"/verifies",schemaPath:"#/properties/known/items/properti\
es/downloads/items/properties/verifies/enum",keyword:"enum",params:{allowedValues:P.properties.known.items.properties.downloads.items.properties.
verifies.enum}};e===null?e=[m]:e.push(m),s++}}if(l.sha256!==void 0&&(k(l.sha256,{instancePath:t+"/known/"+i+"/downloads/"+o+"/sha256",parentData:l,
parentDataProperty:"sha256",rootData:q,dynamicAnchors:v})||(e=e===null?k.errors:e.concat(k.errors),s=e.length)),l.fetched!==void 0&&typeof l.
fetched!="boolean"){const p={instancePath:t+"/known/"+i+"/downloads/"+o+"/fetched",schemaPath:"#/properties/known/items/properties/downloads\
/items/properties/fetched/type",keyword:"type",params:{type:"boolean"}};e===null?e=[p]:e.push(p),s++}if(l.verified!==void 0&&typeof l.verified!=
"boolean"){const p={instancePath:t+"/known/"+i+"/downloads/"+o+"/verified",schemaPath:"#/properties/known/items/properties/downloads/items/p\
roperties/verified/type",keyword:"type",params:{type:"boolean"}};e===null?e=[p]:e.push(p),s++}if(l.told!==void 0){let p=l.told;if(p&&typeof p==
"object"&&!Array.isArray(p)){if(p.does===void 0){const m={instancePath:t+"/known/"+i+"/downloads/"+o+"/told",schemaPath:"#/properties/known/\
items/properties/downloads/items/properties/told/required",keyword:"required",params:{missingProperty:"does"}};e===null?e=[m]:e.push(m),s++}
if(p.by===void 0){const m={instancePath:t+"/known/"+i+"/downloads/"+o+"/told",schemaPath:"#/properties/known/items/properties/downloads/item\
s/properties/told/required",keyword:"required",params:{missingProperty:"by"}};e===null?e=[m]:e.push(m),s++}if(p.does!==void 0){let m=p.does;
if(!(m==="file"||m==="folder"||m==="url"||m==="base"||m==="skip"||m==="system")){const c={instancePath:t+"/known/"+i+"/downloads/"+o+"/told/\
does",schemaPath:"#/properties/known/items/properties/downloads/items/properties/told/properties/does/enum",keyword:"enum",params:{allowedValues:P.
properties.known.items.properties.downloads.items.properties.told.properties.does.enum}};e===null?e=[c]:e.push(c),s++}}if(p.by!==void 0){let m=p.
by;if(Array.isArray(m)){const c=m.length;for(let h=0;h<c;h++)if(typeof m[h]!="string"){const f={instancePath:t+"/known/"+i+"/downloads/"+o+"\
/told/by/"+h,schemaPath:"#/properties/known/items/properties/downloads/items/properties/told/properties/by/items/type",keyword:"type",params:{
type:"string"}};e===null?e=[f]:e.push(f),s++}}else{const c={instancePath:t+"/known/"+i+"/downloads/"+o+"/told/by",schemaPath:"#/properties/k\
nown/items/properties/downloads/items/properties/told/properties/by/type",keyword:"type",params:{type:"array"}};e===null?e=[c]:e.push(c),s++}}}else{
const m={instancePath:t+"/known/"+i+"/downloads/"+o+"/told",schemaPath:"#/properties/known/items/properties/downloads/items/properties/told/\
type",keyword:"type",params:{type:"object"}};e===null?e=[m]:e.push(m),s++}}if(l.programs!==void 0){let p=l.programs;if(Array.isArray(p)){const m=p.
length;for(let c=0;c<m;c++)if(typeof p[c]!="string"){const h={instancePath:t+"/known/"+i+"/downloads/"+o+"/programs/"+c,schemaPath:"#/proper\
ties/known/items/properties/downloads/items/properties/programs/items/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),
s++}}else{const m={instancePath:t+"/known/"+i+"/downloads/"+o+"/programs",schemaPath:"#/properties/known/items/properties/downloads/items/pr\
operties/programs/type",keyword:"type",params:{type:"array"}};e===null?e=[m]:e.push(m),s++}}if(l.targets!==void 0){let p=l.targets;if(Array.
isArray(p)){const m=p.length;for(let c=0;c<m;c++)if(typeof p[c]!="string"){const h={instancePath:t+"/known/"+i+"/downloads/"+o+"/targets/"+c,
schemaPath:"#/properties/known/items/properties/downloads/items/properties/targets/items/type",keyword:"type",params:{type:"string"}};e===null?
e=[h]:e.push(h),s++}}else{const m={instancePath:t+"/known/"+i+"/downloads/"+o+"/targets",schemaPath:"#/properties/known/items/properties/dow\
nloads/items/properties/targets/type",keyword:"type",params:{type:"array"}};e===null?e=[m]:e.push(m),s++}}if(l.variables!==void 0){let p=l.variables;
if(Array.isArray(p)){const m=p.length;for(let c=0;c<m;c++){let h=p[c];if(h&&typeof h=="object"&&!Array.isArray(h)){if(h.does===void 0){const f={
instancePath:t+"/known/"+i+"/downloads/"+o+"/variables/"+c,schemaPath:"#/properties/known/items/properties/downloads/items/properties/variab\
les/items/required",keyword:"required",params:{missingProperty:"does"}};e===null?e=[f]:e.push(f),s++}if(h.env===void 0){const f={instancePath:t+
"/known/"+i+"/downloads/"+o+"/variables/"+c,schemaPath:"#/properties/known/items/properties/downloads/items/properties/variables/items/requi\
red",keyword:"required",params:{missingProperty:"env"}};e===null?e=[f]:e.push(f),s++}if(h.does!==void 0){let f=h.does;if(!(f==="file"||f==="\
folder"||f==="url"||f==="base"||f==="skip"||f==="system")){const g={instancePath:t+"/known/"+i+"/downloads/"+o+"/variables/"+c+"/does",schemaPath:"\
#/properties/known/items/properties/downloads/items/properties/variables/items/properties/does/enum",keyword:"enum",params:{allowedValues:P.
properties.known.items.properties.downloads.items.properties.variables.items.properties.does.enum}};e===null?e=[g]:e.push(g),s++}}if(h.env!==
void 0){let f=h.env;if(f&&typeof f=="object"&&!Array.isArray(f)){for(const g in f)if(typeof f[g]!="string"){const N={instancePath:t+"/known/"+
i+"/downloads/"+o+"/variables/"+c+"/env/"+g.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/known/items/properties/downloads\
/items/properties/variables/items/properties/env/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=[N]:e.push(N),
s++}}else{const g={instancePath:t+"/known/"+i+"/downloads/"+o+"/variables/"+c+"/env",schemaPath:"#/properties/known/items/properties/downloa\
ds/items/properties/variables/items/properties/env/type",keyword:"type",params:{type:"object"}};e===null?e=[g]:e.push(g),s++}}if(h.then!==void 0&&
typeof h.then!="string"){const f={instancePath:t+"/known/"+i+"/downloads/"+o+"/variables/"+c+"/then",schemaPath:"#/properties/known/items/pr\
operties/downloads/items/properties/variables/items/properties/then/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),s++}}else{
const f={instancePath:t+"/known/"+i+"/downloads/"+o+"/variables/"+c,schemaPath:"#/properties/known/items/properties/downloads/items/properti\
es/variables/items/type",keyword:"type",params:{type:"object"}};e===null?e=[f]:e.push(f),s++}}}else{const m={instancePath:t+"/known/"+i+"/do\
wnloads/"+o+"/variables",schemaPath:"#/properties/known/items/properties/downloads/items/properties/variables/type",keyword:"type",params:{type:"\
array"}};e===null?e=[m]:e.push(m),s++}}}else{const p={instancePath:t+"/known/"+i+"/downloads/"+o,schemaPath:"#/properties/known/items/proper\
ties/downloads/items/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),s++}}}else{const a={instancePath:t+"/known/"+i+"/\
downloads",schemaPath:"#/properties/known/items/properties/downloads/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),s++}}}else{
const r={instancePath:t+"/known/"+i,schemaPath:"#/properties/known/items/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(
r),s++}}}else{const u={instancePath:t+"/known",schemaPath:"#/properties/known/type",keyword:"type",params:{type:"array"}};e===null?e=[u]:e.push(
u),s++}}if(y.declared!==void 0){let d=y.declared;if(Array.isArray(d)){const u=d.length;for(let i=0;i<u;i++){let n=d[i];if(n&&typeof n=="obje\
ct"&&!Array.isArray(n)){if(n.package===void 0){const r={instancePath:t+"/declared/"+i,schemaPath:"#/properties/declared/items/required",keyword:"\
required",params:{missingProperty:"package"}};e===null?e=[r]:e.push(r),s++}if(n.name===void 0){const r={instancePath:t+"/declared/"+i,schemaPath:"\
#/properties/declared/items/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),s++}if(n.version===void 0){
const r={instancePath:t+"/declared/"+i,schemaPath:"#/properties/declared/items/required",keyword:"required",params:{missingProperty:"version"}};
e===null?e=[r]:e.push(r),s++}if(n.id===void 0){const r={instancePath:t+"/declared/"+i,schemaPath:"#/properties/declared/items/required",keyword:"\
required",params:{missingProperty:"id"}};e===null?e=[r]:e.push(r),s++}if(n.sha256===void 0){const r={instancePath:t+"/declared/"+i,schemaPath:"\
#/properties/declared/items/required",keyword:"required",params:{missingProperty:"sha256"}};e===null?e=[r]:e.push(r),s++}if(n.targets===void 0){
const r={instancePath:t+"/declared/"+i,schemaPath:"#/properties/declared/items/required",keyword:"required",params:{missingProperty:"targets"}};
e===null?e=[r]:e.push(r),s++}if(n.package!==void 0&&typeof n.package!="string"){const r={instancePath:t+"/declared/"+i+"/package",schemaPath:"\
#/properties/declared/items/properties/package/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(n.name!==void 0&&
typeof n.name!="string"){const r={instancePath:t+"/declared/"+i+"/name",schemaPath:"#/properties/declared/items/properties/name/type",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(n.version!==void 0&&typeof n.version!="string"){const r={instancePath:t+"/decl\
ared/"+i+"/version",schemaPath:"#/properties/declared/items/properties/version/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.
push(r),s++}if(n.id!==void 0&&typeof n.id!="string"){const r={instancePath:t+"/declared/"+i+"/id",schemaPath:"#/properties/declared/items/pr\
operties/id/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(n.sha256!==void 0&&(k(n.sha256,{instancePath:t+"/de\
clared/"+i+"/sha256",parentData:n,parentDataProperty:"sha256",rootData:q,dynamicAnchors:v})||(e=e===null?k.errors:e.concat(k.errors),s=e.length)),
n.urls!==void 0){let r=n.urls;if(Array.isArray(r)){const a=r.length;for(let o=0;o<a;o++)if(typeof r[o]!="string"){const l={instancePath:t+"/\
declared/"+i+"/urls/"+o,schemaPath:"#/properties/declared/items/properties/urls/items/type",keyword:"type",params:{type:"string"}};e===null?
e=[l]:e.push(l),s++}}else{const a={instancePath:t+"/declared/"+i+"/urls",schemaPath:"#/properties/declared/items/properties/urls/type",keyword:"\
type",params:{type:"array"}};e===null?e=[a]:e.push(a),s++}}if(n.git!==void 0){let r=n.git;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
url===void 0){const a={instancePath:t+"/declared/"+i+"/git",schemaPath:"#/properties/declared/items/properties/git/required",keyword:"requir\
ed",params:{missingProperty:"url"}};e===null?e=[a]:e.push(a),s++}if(r.rev===void 0){const a={instancePath:t+"/declared/"+i+"/git",schemaPath:"\
#/properties/declared/items/properties/git/required",keyword:"required",params:{missingProperty:"rev"}};e===null?e=[a]:e.push(a),s++}if(r.url!==
void 0&&typeof r.url!="string"){const a={instancePath:t+"/declared/"+i+"/git/url",schemaPath:"#/properties/declared/items/properties/git/pro\
perties/url/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),s++}if(r.rev!==void 0&&typeof r.rev!="string"){const a={instancePath:t+
"/declared/"+i+"/git/rev",schemaPath:"#/properties/declared/items/properties/git/properties/rev/type",keyword:"type",params:{type:"string"}};
e===null?e=[a]:e.push(a),s++}}else{const a={instancePath:t+"/declared/"+i+"/git",schemaPath:"#/properties/declared/items/properties/git/type",
keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),s++}}if(n.size!==void 0){let r=n.size;if(!(typeof r=="number"&&!(r%1)&&!isNaN(
r)&&isFinite(r))){const a={instancePath:t+"/declared/"+i+"/size",schemaPath:"#/properties/declared/items/properties/size/type",keyword:"type",
params:{type:"integer"}};e===null?e=[a]:e.push(a),s++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){const a={instancePath:t+"/declare\
d/"+i+"/size",schemaPath:"#/properties/declared/items/properties/size/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?
e=[a]:e.push(a),s++}}if(n.unpack!==void 0){let r=n.unpack;if(!(r&&typeof r=="object"&&!Array.isArray(r))){const a={instancePath:t+"/declared\
/"+i+"/unpack",schemaPath:"#/properties/declared/items/properties/unpack/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(
a),s++}}if(n.licence!==void 0&&typeof n.licence!="string"){const r={instancePath:t+"/declared/"+i+"/licence",schemaPath:"#/properties/declar\
ed/items/properties/licence/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(n.purpose!==void 0){let r=n.purpose;
if(!(r==="library"||r==="tool"||r==="data"||r==="source")){const a={instancePath:t+"/declared/"+i+"/purpose",schemaPath:"#/properties/declar\
ed/items/properties/purpose/enum",keyword:"enum",params:{allowedValues:P.properties.declared.items.properties.purpose.enum}};e===null?e=[a]:
e.push(a),s++}}if(n.targets!==void 0){let r=n.targets;if(Array.isArray(r)){const a=r.length;for(let o=0;o<a;o++)if(typeof r[o]!="string"){const l={
instancePath:t+"/declared/"+i+"/targets/"+o,schemaPath:"#/properties/declared/items/properties/targets/items/type",keyword:"type",params:{type:"\
string"}};e===null?e=[l]:e.push(l),s++}}else{const a={instancePath:t+"/declared/"+i+"/targets",schemaPath:"#/properties/declared/items/prope\
rties/targets/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),s++}}}else{const r={instancePath:t+"/declared/"+i,schemaPath:"\
#/properties/declared/items/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}}}else{const u={instancePath:t+"/decla\
red",schemaPath:"#/properties/declared/type",keyword:"type",params:{type:"array"}};e===null?e=[u]:e.push(u),s++}}if(y.suspected!==void 0){let d=y.
suspected;if(Array.isArray(d)){const u=d.length;for(let i=0;i<u;i++){let n=d[i];if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.package===
void 0){const r={instancePath:t+"/suspected/"+i,schemaPath:"#/properties/suspected/items/required",keyword:"required",params:{missingProperty:"\
package"}};e===null?e=[r]:e.push(r),s++}if(n.label===void 0){const r={instancePath:t+"/suspected/"+i,schemaPath:"#/properties/suspected/item\
s/required",keyword:"required",params:{missingProperty:"label"}};e===null?e=[r]:e.push(r),s++}if(n.way===void 0){const r={instancePath:t+"/s\
uspected/"+i,schemaPath:"#/properties/suspected/items/required",keyword:"required",params:{missingProperty:"way"}};e===null?e=[r]:e.push(r),
s++}if(n.source===void 0){const r={instancePath:t+"/suspected/"+i,schemaPath:"#/properties/suspected/items/required",keyword:"required",params:{
missingProperty:"source"}};e===null?e=[r]:e.push(r),s++}if(n.changed===void 0){const r={instancePath:t+"/suspected/"+i,schemaPath:"#/propert\
ies/suspected/items/required",keyword:"required",params:{missingProperty:"changed"}};e===null?e=[r]:e.push(r),s++}if(n.package!==void 0&&typeof n.
package!="string"){const r={instancePath:t+"/suspected/"+i+"/package",schemaPath:"#/properties/suspected/items/properties/package/type",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(n.label!==void 0&&typeof n.label!="string"){const r={instancePath:t+"/suspecte\
d/"+i+"/label",schemaPath:"#/properties/suspected/items/properties/label/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(
r),s++}if(n.way!==void 0){let r=n.way;if(Array.isArray(r)){const a=r.length;for(let o=0;o<a;o++)if(typeof r[o]!="string"){const l={instancePath:t+
"/suspected/"+i+"/way/"+o,schemaPath:"#/properties/suspected/items/properties/way/items/type",keyword:"type",params:{type:"string"}};e===null?
e=[l]:e.push(l),s++}}else{const a={instancePath:t+"/suspected/"+i+"/way",schemaPath:"#/properties/suspected/items/properties/way/type",keyword:"\
type",params:{type:"array"}};e===null?e=[a]:e.push(a),s++}}if(n.through!==void 0){let r=n.through;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.kind===void 0){const a={instancePath:t+"/suspected/"+i+"/through",schemaPath:"#/properties/suspected/items/properties/through/required",
keyword:"required",params:{missingProperty:"kind"}};e===null?e=[a]:e.push(a),s++}if(r.path===void 0){const a={instancePath:t+"/suspected/"+i+
"/through",schemaPath:"#/properties/suspected/items/properties/through/required",keyword:"required",params:{missingProperty:"path"}};e===null?
e=[a]:e.push(a),s++}if(r.kind!==void 0){let a=r.kind;if(!(a==="http"||a==="download"||a==="git"||a==="transport"||a==="tls")){const o={instancePath:t+
"/suspected/"+i+"/through/kind",schemaPath:"#/properties/suspected/items/properties/through/properties/kind/enum",keyword:"enum",params:{allowedValues:P.
properties.suspected.items.properties.through.properties.kind.enum}};e===null?e=[o]:e.push(o),s++}}if(r.path!==void 0){let a=r.path;if(Array.
isArray(a)){const o=a.length;for(let l=0;l<o;l++)if(typeof a[l]!="string"){const p={instancePath:t+"/suspected/"+i+"/through/path/"+l,schemaPath:"\
#/properties/suspected/items/properties/through/properties/path/items/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),
s++}}else{const o={instancePath:t+"/suspected/"+i+"/through/path",schemaPath:"#/properties/suspected/items/properties/through/properties/pat\
h/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),s++}}}else{const a={instancePath:t+"/suspected/"+i+"/through",schemaPath:"\
#/properties/suspected/items/properties/through/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),s++}}if(n.source!==void 0){
let r=n.source;if(Array.isArray(r)){const a=r.length;for(let o=0;o<a;o++){let l=r[o];if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.kind===
void 0){const p={instancePath:t+"/suspected/"+i+"/source/"+o,schemaPath:"#/properties/suspected/items/properties/source/items/required",keyword:"\
required",params:{missingProperty:"kind"}};e===null?e=[p]:e.push(p),s++}if(l.text===void 0){const p={instancePath:t+"/suspected/"+i+"/source\
/"+o,schemaPath:"#/properties/suspected/items/properties/source/items/required",keyword:"required",params:{missingProperty:"text"}};e===null?
e=[p]:e.push(p),s++}if(l.file===void 0){const p={instancePath:t+"/suspected/"+i+"/source/"+o,schemaPath:"#/properties/suspected/items/proper\
ties/source/items/required",keyword:"required",params:{missingProperty:"file"}};e===null?e=[p]:e.push(p),s++}if(l.line===void 0){const p={instancePath:t+
"/suspected/"+i+"/source/"+o,schemaPath:"#/properties/suspected/items/properties/source/items/required",keyword:"required",params:{missingProperty:"\
line"}};e===null?e=[p]:e.push(p),s++}if(l.kind!==void 0){let p=l.kind;if(!(p==="program"||p==="git"||p==="archive")){const m={instancePath:t+
"/suspected/"+i+"/source/"+o+"/kind",schemaPath:"#/properties/suspected/items/properties/source/items/properties/kind/enum",keyword:"enum",params:{
allowedValues:P.properties.suspected.items.properties.source.items.properties.kind.enum}};e===null?e=[m]:e.push(m),s++}}if(l.text!==void 0&&
typeof l.text!="string"){const p={instancePath:t+"/suspected/"+i+"/source/"+o+"/text",schemaPath:"#/properties/suspected/items/properties/so\
urce/items/properties/text/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),s++}if(l.file!==void 0&&typeof l.file!="str\
ing"){const p={instancePath:t+"/suspected/"+i+"/source/"+o+"/file",schemaPath:"#/properties/suspected/items/properties/source/items/properti\
es/file/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),s++}if(l.line!==void 0){let p=l.line;if(!(typeof p=="number"&&
!(p%1)&&!isNaN(p)&&isFinite(p))){const m={instancePath:t+"/suspected/"+i+"/source/"+o+"/line",schemaPath:"#/properties/suspected/items/prope\
rties/source/items/properties/line/type",keyword:"type",params:{type:"integer"}};e===null?e=[m]:e.push(m),s++}if(typeof p=="number"&&isFinite(
p)&&(p<1||isNaN(p))){const m={instancePath:t+"/suspected/"+i+"/source/"+o+"/line",schemaPath:"#/properties/suspected/items/properties/source\
/items/properties/line/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[m]:e.push(m),s++}}}else{const p={instancePath:t+
"/suspected/"+i+"/source/"+o,schemaPath:"#/properties/suspected/items/properties/source/items/type",keyword:"type",params:{type:"object"}};e===
null?e=[p]:e.push(p),s++}}}else{const a={instancePath:t+"/suspected/"+i+"/source",schemaPath:"#/properties/suspected/items/properties/source\
/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),s++}}if(n.changed!==void 0&&typeof n.changed!="boolean"){const r={instancePath:t+
"/suspected/"+i+"/changed",schemaPath:"#/properties/suspected/items/properties/changed/type",keyword:"type",params:{type:"boolean"}};e===null?
e=[r]:e.push(r),s++}}else{const r={instancePath:t+"/suspected/"+i,schemaPath:"#/properties/suspected/items/type",keyword:"type",params:{type:"\
object"}};e===null?e=[r]:e.push(r),s++}}}else{const u={instancePath:t+"/suspected",schemaPath:"#/properties/suspected/type",keyword:"type",params:{
type:"array"}};e===null?e=[u]:e.push(u),s++}}if(y.problems!==void 0){let d=y.problems;if(Array.isArray(d)){const u=d.length;for(let i=0;i<u;i++)
b(d[i],{instancePath:t+"/problems/"+i,parentData:d,parentDataProperty:i,rootData:q,dynamicAnchors:v})||(e=e===null?b.errors:e.concat(b.errors),
s=e.length)}else{const u={instancePath:t+"/problems",schemaPath:"#/properties/problems/type",keyword:"type",params:{type:"array"}};e===null?
e=[u]:e.push(u),s++}}}else{const d={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),s++}return A.
errors=e,s===0}A.evaluated={props:{"px-meta":!0,packages:!0,known:!0,declared:!0,suspected:!0,problems:!0},dynamicProps:!1,dynamicItems:!1};export{F as validate};
