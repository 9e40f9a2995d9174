// What px-meta is compared with: a program that takes a snapshot with `JSON.parse` and builds the adjacency in one pass.
// node plain.mjs FILE
import { readFileSync } from "node:fs";

const { nodes, edges } = JSON.parse(readFileSync(process.argv[2], "utf8"));
const count = nodes.package.length;
const start = Int32Array.from(edges.start);
const dependents = new Int32Array(count);
for (const one of edges.to) dependents[one] += 1;
if (start[count] !== edges.to.length) throw new Error("not a snapshot");
