// What the engine costs on graphs far larger than any that cargo builds; bench/README.md has the figures.
// Run after `npm run setup`: node --expose-gc bench/scale.mjs [times]

import { closeSync, mkdirSync, openSync, readdirSync, readFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { alg, Graph } from "@dagrejs/graphlib";
import { check, encodeSnapshot, propagate, propagateAgain, validate } from "@px-meta/core/stages";
import { registry } from "@px-meta/schema";
import { scratch } from "./graphs.mjs";
import { leastOf, leastOfAsync, ran, timed, timedWarm } from "./scale/measure.mjs";
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
show("the same, time of all processors", why.cpu / (start.cpu + plain.cpu), 2);

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

/** What is carried and checked, for the next time. */
const first = (input) => {
  const done = propagate(input);
  return { ...input, ...done, memory: check({ propagation: done.propagation, policy: {} }).memory };
};
const again = (before, input) => {
  const done = propagateAgain(before, input);
  const { memory } = check({ propagation: done.propagation, policy: {}, before: before.memory });
  return { ...input, ...done, memory };
};
/** The same input with one floor that is the highest, or the lowest, of all. */
const withFloor = (input, at, floor) => {
  const fact = input.facts[at];
  const value = { ...fact.value, libc: { ...fact.value.libc, "glibc-floor": floor } };
  return { ...input, facts: input.facts.with(at, { ...fact, value }) };
};
const [base, deep] = [inputs[2], synthetic({ nodes: 100_000, edges: 1, facts: 5_000 })];
const given = { graph: base.graph, facts: base.facts, rulesOf };
const begun = first(given);
const chain = first({ graph: deep.graph, facts: deep.facts, rulesOf });
const [near, middle, hub] = [10, 2_500, 4_999];
const raised = again(begun, withFloor(given, hub, "2.99"));
const more = { ...given.facts[middle], name: "more" };
const steps = {
  near: [begun, withFloor(given, near, "2.99"), "a new greatest value near the root"],
  middle: [begun, withFloor(given, middle, "2.99"), "the same in the middle"],
  far: [begun, raised, "the same at the bottom, in a hub, where it reaches every node"],
  back: [raised, given, "that value gone again"],
  pinned: [begun, withFloor(given, hub, "2.0"), "another value there, where a greater one stands beside it"],
  deep: [chain, withFloor(chain, hub, "2.99"), "a new greatest value below a chain of 100,000 (over all of the chain)"],
  came: [begun, { ...given, facts: given.facts.toSpliced(middle, 0, more) }, "one more fact in the middle"],
  left: [begun, { ...given, facts: given.facts.toSpliced(middle, 1) }, "one fact less"],
};
const step = leastOf(times * 2, {
  full: () => timedWarm(() => first(given)),
  fullDeep: () => timedWarm(() => first(chain)),
  ...Object.fromEntries(
    Object.entries(steps).map(([name, [before, input]]) => [name, () => timedWarm(() => again(before, input))]),
  ),
});
console.log(step);
for (const [name, [, , words]] of Object.entries(steps)) {
  const whole = name === "deep" ? step.fullDeep : step.full;
  show(`again: ${words}`, step[name].cpu / whole.cpu, 0.05);
}

const schemas = { get: (id) => registry.get(id), rulesOf, documents: new Map() };
const bare = await compiledCheck("abi.1");
await validate({ facts: base.facts, schemas, packages: base.graph.packages });
const valid = await leastOfAsync(times * 4, {
  bare: async () => {
    for (const { value } of base.facts) bare(value);
  },
  ours: () => validate({ facts: base.facts, schemas, packages: base.graph.packages }),
});
console.log(valid);
show("validating 5,000 facts, over the same compiled schema alone", valid.ours.clock / valid.bare.clock, 1.3);

/** The topological part alone, which is where graphlib ends and the propagation begins. */
const small = synthetic({ nodes: 10_000, edges: 10, facts: 500 });
const beside = leastOf(2, {
  ours: () => timed(() => full(small)),
  graphlib: () => timed(() => orderedByGraphlib(small.graph)),
});
console.log(beside);
show(
  "10,000 nodes: all of propagate and check, over graphlib's order alone",
  beside.ours.cpu / beside.graphlib.cpu,
  "-",
);

function orderedByGraphlib({ nodePackage, edgeStart, edgeTarget }) {
  const graph = new Graph();
  for (let node = 0; node < nodePackage.length; node += 1) graph.setNode(String(node));
  for (let node = 0; node < nodePackage.length; node += 1) {
    for (let edge = edgeStart[node]; edge < edgeStart[node + 1]; edge += 1)
      graph.setEdge(String(node), String(edgeTarget[edge]));
  }
  try {
    return alg.topsort(graph);
  } catch (error) {
    console.log(`graphlib: ${error.message}`);
    return [];
  }
}

/** What Ajv made of a schema of ours, without anything around it. */
async function compiledCheck(name) {
  const folder = join(import.meta.dirname, "..", "packages", "schema", "dist");
  const isIt = (file) => readFileSync(join(folder, file), "utf8").includes(`validators/${name}.ts`);
  const file = readdirSync(folder).find((each) => each.startsWith(`${name}-`) && isIt(each));
  return (await import(join(folder, file))).validate;
}
