// What the package exports to generators that run in Node: their mailbox. docs/format.md says what lies in it. Unlike the
// library it reads and writes files, because whoever imports it is a program of its own.

export { publish, type Said } from "./mailbox/publish.js";
export { read } from "./mailbox/read.js";
export { readView } from "./mailbox/view.js";
export { describe } from "./model/describe.js";
export type { JsonValue } from "./model/json.js";
export type { Problem } from "./model/problem.js";
export type { Result } from "./model/result.js";
export type { Query, View, ViewFact } from "./model/view.js";
