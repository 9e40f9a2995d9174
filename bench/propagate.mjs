// What the propagation costs on a graph far larger than any that cargo builds: 100,000 nodes, 1,000,000 edges.
// Run after `npm run setup`: node --expose-gc bench/propagate.mjs [nodes] [edges for each]

import { check, decodeSnapshot, encodePropagation, encodeSnapshot, propagate } from "@px-meta/core/stages";
import { registry } from "@px-meta/schema";

const count = Number(process.argv[2] ?? 100_000);
const fan = Number(process.argv[3] ?? 10);

/** Small, fast, and the same everywhere. */
let state = 42;
function random(below) {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return Math.floor((state / 2 ** 32) * below);
}

/** Node `n` depends on nodes of higher numbers, most of them near: deep chains and many diamonds. */
function makeGraph() {
  const packages = Array.from({ length: count }, (_, index) => ({
    id: `registry+https://example.org/index#p${String(index).padStart(6, "0")}@1.0.0`,
    name: `p${String(index).padStart(6, "0")}`,
    version: "1.0.0",
    manifestPath: "",
    hasBuildScript: index % 5 === 0,
    isProcMacro: false,
    crateTypes: ["lib"],
    isWorkspaceMember: false,
    adopts: index % 20 === 0,
  }));
  const targets = [];
  const edgeStart = new Int32Array(count + 1);
  for (let node = 0; node < count; node += 1) {
    const below = new Set();
    const left = count - node - 1;
    for (let i = 0; i < Math.min(fan, left); i += 1) {
      below.add(node + 1 + (i % 3 === 0 ? random(left) : random(Math.min(left, 1000))));
    }
    targets.push(...[...below].sort((a, b) => a - b));
    edgeStart[node + 1] = targets.length;
  }
  return {
    packages,
    platforms: [
      { domain: "target", triple: "x86_64-unknown-linux-gnu" },
      { domain: "host", triple: "x86_64-unknown-linux-gnu" },
    ],
    nodePackage: Int32Array.from(packages, (_, index) => index),
    nodePlatform: new Int32Array(count),
    edgeStart,
    edgeTarget: Int32Array.from(targets),
    edgeKind: new Uint8Array(targets.length),
    dependenciesFirst: Int32Array.from(packages, (_, index) => count - 1 - index),
    roots: Int32Array.of(0),
  };
}

function makeFacts(graph) {
  const said = (index, schema, name, value, trust) => ({
    package: graph.packages[index].id,
    schema,
    name,
    domains: ["target"],
    target: "x86_64-unknown-linux-gnu",
    value,
    trust,
    origin: { method: "harvest" },
  });
  const facts = [];
  for (let index = 0; index < count; index += 5) {
    facts.push(said(index, "build-script@1", "run", { cfgs: [`has_${index}`] }, "harvested"));
    if (index % 10 === 0)
      facts.push(said(index, "native-library@1", `lib${index}`, { link: "static", libs: [] }, "harvested"));
    if (index % 20 !== 0) continue;
    const abi = {
      cxx: { stdlib: "libstdc++", "glibcxx-floor": `3.4.${random(33)}` },
      libc: { family: "glibc", "glibc-floor": `2.${random(40)}` },
      "cpu-features": ["sse2", ...(random(50) === 0 ? ["avx2"] : [])],
      "android-api": random(30),
    };
    facts.push(said(index, "abi@1", `lib${index}`, abi, "published"));
  }
  return facts;
}

function measured(name, run) {
  globalThis.gc?.();
  const before = process.memoryUsage();
  const start = performance.now();
  const value = run();
  const ms = performance.now() - start;
  globalThis.gc?.();
  const after = process.memoryUsage();
  const kept = (after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers) / 2 ** 20;
  console.log(`${name.padEnd(34)} ${ms.toFixed(0).padStart(7)} ms ${kept.toFixed(0).padStart(7)} MiB kept`);
  return value;
}

const rulesOf = (schema) => (registry.has(schema) ? registry.get(schema).fields : []);
const graph = measured("make the graph", makeGraph);
const facts = measured("make the facts", () => makeFacts(graph));
console.log(`${count} nodes, ${graph.edgeTarget.length} edges, ${facts.length} facts`);
const { propagation } = measured("propagate", () => propagate({ graph, facts, rulesOf }));
console.log(`${propagation.fields.length} merged fields, ${propagation.sights.length} ways in which facts are seen`);
measured("check", () => check({ propagation, policy: {} }));
measured("write propagate@1", () => encodePropagation(propagation, []).length);
const text = measured("write snapshot@1", () =>
  encodeSnapshot({ graph, facts, schemas: new Map(), layers: [], cfgs: [[], []] }),
);
console.log(`snapshot: ${(text.length / 2 ** 20).toFixed(1)} MiB`);
const bytes = Buffer.from(text);
const start = performance.now();
const read = await decodeSnapshot(bytes, "snapshot.json");
console.log(`${"read snapshot@1".padEnd(34)} ${(performance.now() - start).toFixed(0).padStart(7)} ms`);
if (!read.ok) throw new Error(JSON.stringify(read.error));
console.log(`most memory: ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MiB`);
