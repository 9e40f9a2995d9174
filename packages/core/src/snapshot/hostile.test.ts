import { describe, expect, test } from "vitest";
import { exampleField, readExample } from "../algebra/example.js";
import { check } from "../check/check.js";
import { written } from "../json/sheet.js";
import { describe as say } from "../model/describe.js";
import { propagate } from "../propagate/propagate.js";
import { decodeSnapshot } from "./decode.js";
import { encodeSnapshot } from "./encode.js";
import { encodePropagation } from "./propagation.js";

const small = readExample("app uses low\nlow says 1");
const text = written((write) => encodeSnapshot({ ...small, schemas: new Map(), layers: [], cfgs: [[], []] }, write));

const decode = (document: string) => decodeSnapshot([Buffer.from(document)], "x.json");

async function read(document: string) {
  const decoded = await decode(document);
  if (!decoded.ok) throw new Error(decoded.error.map(say).join("\n"));
  return decoded.value;
}

/** A snapshot with other parts, as text. */
function changed(change: object): string {
  return JSON.stringify({ ...JSON.parse(text), ...change });
}

test.each([
  ["not a number", '"values":[NaN]', "x.json:13:11: not the JSON that px-meta reads: expected a value"],
  [
    "beyond 2^53",
    '"values":[9007199254740993]',
    "x.json:13:11: not the JSON that px-meta reads: a number beyond 2^53 - 1",
  ],
  ["infinite", '"values":[1e999]', "x.json:13:11: not the JSON that px-meta reads: a number beyond 2^53 - 1"],
  [
    "a key __proto__",
    '"values":[{"__proto__":1}]',
    "x.json:13:12: not the JSON that px-meta reads: the key __proto__ is not allowed",
  ],
])("a value that is %s is refused at its place", async (_, values, says) => {
  const found = await decode(text.replace(/"values":\[[^\]]*\]/, values));
  expect(found.ok ? [] : found.error.map(say)).toEqual([says]);
});

describe("columns", () => {
  const { nodes, edges } = JSON.parse(text) as { nodes: object; edges: object };
  test.each([
    ["numbers that no place can have", { ...edges, to: [4294967296] }, "x.json: /edges/to/0 must be <= 2147483647"],
    ["texts", { ...edges, to: ["1"] }, "x.json: /edges/to/0 must be integer"],
    ["lists", { ...edges, start: [[0], 1, 1] }, "x.json: /edges/start/0 must be integer"],
  ])("of %s are refused at their place", async (_, wrong, says) => {
    const found = await decode(changed({ edges: wrong }));
    expect(found.ok ? [] : found.error.map(say)).toContain(says);
  });

  test.each(["none", null, { length: 3 }])("that are %j are refused", async (column) => {
    const found = await decode(changed({ nodes: { ...nodes, package: column } }));
    expect(found.ok ? [] : found.error.map(say)).toContain("x.json: /nodes/package must be array");
  });
});

test("names that objects have of themselves are names like all others", async () => {
  const names = ["constructor", "hasOwnProperty", "prototype", "toString", "valueOf"];
  const lines = names.map((name, i) => `app uses ${name}\n${name} says {"${names[(i + 1) % names.length]}": ${i}}`);
  const { graph, facts } = readExample(lines.join("\n"));
  const snapshot = await read(
    written((write) => encodeSnapshot({ graph, facts, schemas: new Map(), layers: [], cfgs: [[], []] }, write)),
  );
  const fields = names.map((name) => exampleField(`/${name}`, { merge: { kind: "agree" }, reach: "all" }));
  const { propagation } = propagate({ ...snapshot, rulesOf: () => [exampleField("", {}), ...fields] });
  const answer = JSON.parse(written((write) => encodePropagation(propagation, [], write)));
  const app = answer.packages.indexOf("app");
  expect(answer.fields).toHaveLength(names.length);
  for (const { below, pointer } of answer.fields) {
    expect(answer.values[below[app]]).toBe((names.indexOf(pointer.slice(1)) + names.length - 1) % names.length);
  }
});

test("a text of 10 MB is a value like all others", async () => {
  const long = "é".repeat(5_000_000);
  const snapshot = await read(changed({ values: [long] }));
  expect(snapshot.facts[0]?.value).toBe(long);
  const again = written((write) => encodeSnapshot(snapshot, write));
  expect((await read(again)).facts[0]?.value).toBe(long);
});

/** A chain of nodes, each of which needs the next; the last one closes it to a cycle if asked for. */
function chain(count: number, isClosed: boolean): string {
  const start = Array.from({ length: count + 1 }, (_, i) => (isClosed ? i : Math.min(i, count - 1)));
  const to = Array.from({ length: isClosed ? count : count - 1 }, (_, i) => (i + 1) % count);
  const packages = Array.from({ length: count }, (_, i) => `{"id":"p${i}","name":"p${i}","version":"1"}`);
  const fact = `{"package":${count - 1},"schema":"demo@1","name":"z","domains":["host"],"target":"t","value":0,"trust":"published","origin":{"method":"literal"}}`;
  return `{"px-meta":"snapshot@1","platforms":[{"domain":"host","triple":"t"}],"packages":[${packages.join()}],
"nodes":{"package":[${[...start.keys()].slice(0, count).join()}],"platform":[${"0,".repeat(count - 1)}0]},
"edges":{"start":[${start.join()}],"to":[${to.join()}],"kind":[${to.map(() => 0).join()}]},"roots":[0],"values":[7],"facts":[${fact}]}`;
}

test("a chain of a million nodes is carried to its top", { timeout: 120_000 }, async () => {
  const snapshot = await read(chain(1_000_000, false));
  const rule = { merge: { kind: "agree" }, reach: "all" } as const;
  const { propagation } = propagate({ ...snapshot, rulesOf: () => [exampleField("", rule)] });
  const [field] = propagation.fields;
  expect(field?.operator.read(field.below[0] as number)).toEqual({ kind: "value", value: 7 });
  expect(check({ propagation, policy: {} }).problems).toEqual([]);
});

test("a cycle of a hundred thousand nodes is told in a line", { timeout: 60_000 }, async () => {
  const found = await decode(chain(100_000, true));
  expect(found.ok ? [] : found.error.map(say)).toEqual([
    "x.json: /edges has a cycle that no dev-dependency is part of: p0 -> p1 -> p2 -> p3 -> p4 -> p5 -> p6 -> … (100000 in all) -> p0",
  ]);
});
