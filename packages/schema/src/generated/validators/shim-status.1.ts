// Generated from packages/schema/schemas by `npm run generate -w packages/schema`. Do not edit.
// @ts-nocheck
import { textLength } from "../../validator-runtime.js";

const c=a,l={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"px-meta:shim-status@1",type:"object",required:["px-meta","path","st\
ate","place","works"],properties:{"px-meta":{const:"shim-status@1"},path:{type:"string",minLength:1},state:{enum:["current","other-version",
"changed","foreign","missing"]},place:{enum:["first","behind","absent"]},first:{type:"string",minLength:1},cargo:{type:"string",minLength:1},
runs:{type:"string",minLength:1},off:{type:"boolean"},works:{type:"boolean"}}},o=textLength;function a(t,{instancePath:n="",parentData:u,parentDataProperty:f,
rootData:m=t,dynamicAnchors:h={}}={}){let e=null,i=0;const p=a.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
t&&typeof t=="object"&&!Array.isArray(t)){if(t["px-meta"]===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"px-meta"}};e===null?e=[r]:e.push(r),i++}if(t.path===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"path"}};e===null?e=[r]:e.push(r),i++}if(t.state===void 0){const r={instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"state"}};e===null?e=[r]:e.push(r),i++}if(t.place===void 0){const r={instancePath:n,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"place"}};e===null?e=[r]:e.push(r),i++}if(t.works===void 0){const r={instancePath:n,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:"works"}};e===null?e=[r]:e.push(r),i++}if(t["px-meta"]!==void 0&&t["px-meta"]!=="shim-\
status@1"){const r={instancePath:n+"/px-meta",schemaPath:"#/properties/px-meta/const",keyword:"const",params:{allowedValue:"shim-status@1"}};
e===null?e=[r]:e.push(r),i++}if(t.path!==void 0){let r=t.path;if(typeof r=="string"){if(o(r)<1){const s={instancePath:n+"/path",schemaPath:"\
#/properties/path/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),i++}}else{const s={instancePath:n+"/path",schemaPath:"\
#/properties/path/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),i++}}if(t.state!==void 0){let r=t.state;if(!(r==="cu\
rrent"||r==="other-version"||r==="changed"||r==="foreign"||r==="missing")){const s={instancePath:n+"/state",schemaPath:"#/properties/state/e\
num",keyword:"enum",params:{allowedValues:l.properties.state.enum}};e===null?e=[s]:e.push(s),i++}}if(t.place!==void 0){let r=t.place;if(!(r===
"first"||r==="behind"||r==="absent")){const s={instancePath:n+"/place",schemaPath:"#/properties/place/enum",keyword:"enum",params:{allowedValues:l.
properties.place.enum}};e===null?e=[s]:e.push(s),i++}}if(t.first!==void 0){let r=t.first;if(typeof r=="string"){if(o(r)<1){const s={instancePath:n+
"/first",schemaPath:"#/properties/first/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),i++}}else{const s={instancePath:n+
"/first",schemaPath:"#/properties/first/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),i++}}if(t.cargo!==void 0){let r=t.
cargo;if(typeof r=="string"){if(o(r)<1){const s={instancePath:n+"/cargo",schemaPath:"#/properties/cargo/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[s]:e.push(s),i++}}else{const s={instancePath:n+"/cargo",schemaPath:"#/properties/cargo/type",keyword:"type",params:{type:"\
string"}};e===null?e=[s]:e.push(s),i++}}if(t.runs!==void 0){let r=t.runs;if(typeof r=="string"){if(o(r)<1){const s={instancePath:n+"/runs",schemaPath:"\
#/properties/runs/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),i++}}else{const s={instancePath:n+"/runs",schemaPath:"\
#/properties/runs/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),i++}}if(t.off!==void 0&&typeof t.off!="boolean"){const r={
instancePath:n+"/off",schemaPath:"#/properties/off/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),i++}if(t.works!==void 0&&
typeof t.works!="boolean"){const r={instancePath:n+"/works",schemaPath:"#/properties/works/type",keyword:"type",params:{type:"boolean"}};e===
null?e=[r]:e.push(r),i++}}else{const r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}
return a.errors=e,i===0}a.evaluated={props:{"px-meta":!0,path:!0,state:!0,place:!0,first:!0,cargo:!0,runs:!0,off:!0,works:!0},dynamicProps:!1,
dynamicItems:!1};export{c as validate};
