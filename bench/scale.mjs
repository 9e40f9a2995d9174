// What the engine costs on graphs far larger than any that cargo builds; bench/README.md has the figures.
// Run after `npm run setup`: node --expose-gc bench/scale.mjs [times]

import { closeSync, mkdirSync, openSync, writeSync } from "node:fs";
import { join } from "node:path";
import { check, encodeSnapshot, propagate } from "@px-meta/core/stages";
import { registry } from "@px-meta/schema";
import { scratch } from "./graphs.mjs";
import { leastOf, ran, timed } from "./scale/measure.mjs";
import { synthetic } from "./scale/synthetic.mjs";

const times = Number(process.argv[2] ?? 5);
const command = join(import.meta.dirname, "..", "packages", "cli", "bin", "px-meta.mjs");
const rulesOf = (schema) => (registry.has(schema) ? registry.get(schema).fields : []);

const million = synthetic({ nodes: 100_000, edges: 10, facts: 5_000 });
const file = join(scratch, "million.json");
mkdirSync(scratch, { recursive: true });
const descriptor = openSync(file, "w");
encodeSnapshot(million, (piece) => writeSync(descriptor, piece));
closeSync(descriptor);

function show(what, figure, bound) {
  console.log(`${what.padEnd(76)} ${figure.toFixed(3).padStart(8)}   bound ${bound}`);
}

const asked = ["package-0050000", "abi@1#/cxx/stdlib", "--snapshot", file, "--format", "json"];
const commands = leastOf(times, {
  plain: () => ran([join(import.meta.dirname, "scale", "plain.mjs"), file]),
  propagate: () => ran([command, "propagate", "--snapshot", file, "--format", "json"]),
  why: () => ran([command, "why", ...asked]),
  start: () => ran([command, "why", "--help"]),
});
console.log(commands);
const { plain, propagate: whole, why, start } = commands;
show("propagate, file to result: times JSON.parse and adjacency, on the clock", whole.clock / plain.clock, 3);
show("the same, time of all processors", whole.cpu / plain.cpu, 3);
show("the same, MiB resident", whole.mebibytes, 600);
show(
  "why: over start-up of the command and reading the file, on the clock",
  why.clock / (start.clock + plain.clock),
  2,
);

const full = ({ graph, facts }) => {
  const { propagation } = propagate({ graph, facts, rulesOf });
  check({ propagation, policy: {} });
};
const sizes = [10_000, 31_623, 100_000, 316_228, 1_000_000];
const inputs = sizes.map((nodes) => synthetic({ nodes, edges: 10, facts: nodes / 20 }));
const grown = leastOf(
  3,
  Object.fromEntries(inputs.map((input, i) => [`n${sizes[i]}`, () => timed(() => full(input))])),
);
console.log(grown);
const points = sizes.map((nodes) => [Math.log(nodes), Math.log(grown[`n${nodes}`].cpu)]);
const mean = (values) => values.reduce((a, b) => a + b, 0) / values.length;
const [x, y] = [mean(points.map(([a]) => a)), mean(points.map(([, b]) => b))];
const slope =
  points.reduce((sum, [a, b]) => sum + (a - x) * (b - y), 0) / points.reduce((sum, [a]) => sum + (a - x) ** 2, 0);
show("slope of log time over log size, 10,000 to 1,000,000 nodes", slope, 1.15);
