import { afterAll, beforeAll, expect, test } from "vitest";
import { Rig } from "../rig/rig.js";
import { expectCalm } from "./mailbox.js";

interface Graph {
  readonly packages: readonly Record<string, unknown>[];
  readonly facts: readonly Record<string, unknown>[];
  readonly [member: string]: unknown;
}

const snapshot: Graph = {
  "px-meta": "snapshot@1",
  platforms: [
    { domain: "target", triple: "t", cfgs: [] },
    { domain: "host", triple: "t", cfgs: [] },
  ],
  packages: [
    {
      id: "a",
      name: "a",
      version: "1.0.0",
      "manifest-path": "/a/Cargo.toml",
      "has-build-script": true,
      "is-proc-macro": false,
      "is-workspace-member": true,
      adopts: true,
      "crate-types": ["lib"],
    },
  ],
  nodes: { package: [0], platform: [0] },
  edges: { start: [0, 0], to: [], kind: [] },
  roots: [0],
  values: [{ link: "static", libs: ["z"] }],
  facts: [
    {
      package: 0,
      schema: "native-library@1",
      name: "z",
      domains: ["target"],
      target: "t",
      value: 0,
      trust: "published",
      origin: { method: "literal" },
    },
  ],
  schemas: {},
  layers: [],
};
const text = JSON.stringify(snapshot);
const nested = "[".repeat(200) + "]".repeat(200);
const withFact = (more: object) => JSON.stringify({ ...snapshot, facts: [{ ...snapshot.facts[0], ...more }] });

let rig: Rig;
beforeAll(async () => {
  rig = await Rig.create();
});
afterAll(() => rig[Symbol.asyncDispose]());

const bad: readonly (readonly [title: string, text: string, says: RegExp])[] = [
  ["nothing", "", /snapshot\.json:1:1: not the JSON that px-meta reads/],
  ["no JSON", "hello", /snapshot\.json:1:1: not the JSON/],
  ["truncated", text.slice(0, -20), /snapshot\.json:1:\d+: not the JSON/],
  ["with a key twice", text.replace('"roots":[0]', '"roots":[0],"roots":[0]'), /snapshot\.json:1:\d+: .*roots/],
  ["with __proto__", text.replace('"roots"', '"__proto__":{},"roots"'), /snapshot\.json:1:\d+: .*__proto__/],
  ["of two hundred levels", text.replace('"values":[', `"values":[${nested},`), /snapshot\.json:1:\d+: /],
  ["with half a surrogate pair", text.replace("1.0.0", "\\ud800"), /snapshot\.json:1:\d+: /],
  [
    "of a later version",
    text.replace("snapshot@1", "snapshot@2"),
    /has the format snapshot@2; this px-meta reads snapshot@1/,
  ],
  ["of another format", '{"px-meta":"inspect@1","facts":[],"problems":[]}', /has the format inspect@1/],
  ["a list", "[]", /has the format \(none\)/],
  ["without its packages", JSON.stringify({ ...snapshot, packages: undefined }), /snapshot\.json: .*packages/],
  [
    "with a node of no package",
    JSON.stringify({ ...snapshot, nodes: { package: [7], platform: [0] } }),
    /\/nodes\/package/,
  ],
  [
    "with an edge to nowhere",
    JSON.stringify({ ...snapshot, edges: { start: [0, 1], to: [9], kind: [0] } }),
    /\/edges\/to/,
  ],
  ["with a root that is none", JSON.stringify({ ...snapshot, roots: [-1] }), /\/roots/],
  ["with a fact of nobody", withFact({ package: 7 }), /\/facts\/0\/package/],
  ["with a fact without a name", withFact({ name: "a#b" }), /\/facts\/0\/name/],
  ["with a schema of ours", JSON.stringify({ ...snapshot, schemas: { "abi@1": {} } }), /\/schemas\/abi@1/],
  [
    "with a schema that asks the network",
    JSON.stringify({ ...snapshot, schemas: { "a:b@1": { $ref: "https://example.org" } } }),
    /a:b@1/,
  ],
  ["with layers that are none", JSON.stringify({ ...snapshot, layers: [7, null, {}] }), /\/layers/],
];

test.each(bad)("a snapshot that is %s is a problem with its place", async (_, contents, says) => {
  rig.write({ "snapshot.json": contents });
  for (const verb of ["propagate", "validate", "inspect"]) {
    const ran = await rig.pxMeta([verb, "--snapshot", "snapshot.json"]);
    expectCalm(ran);
    expect([verb, ran.status, ran.stderr]).toEqual([verb, 1, expect.stringMatching(says)]);
  }
});

test("a good snapshot is read, also with 10 MB of spaces", async () => {
  rig.write({ "snapshot.json": text.replace("{", `{${" ".repeat(10_000_000)}`) });
  expect(await rig.pxMeta(["validate", "--snapshot", "snapshot.json"])).toMatchObject({ status: 0 });
});

test.each([
  ["nowhere.json", 3, /nowhere\.json does not exist/],
  [".", 3, /\. is a folder/],
])("a snapshot at %s is not there", async (path, status, says) => {
  const ran = await rig.pxMeta(["propagate", "--snapshot", path]);
  expectCalm(ran);
  expect([ran.status, ran.stderr]).toEqual([status, expect.stringMatching(says)]);
});

const schemas: readonly (readonly [title: string, text: string, says: RegExp])[] = [
  ["of two hundred levels", `{"default":${nested}}`, /schema\.json:1:\d+: not the JSON that px-meta reads/],
  ["of 10 MB", JSON.stringify({ description: "x".repeat(10_000_000) }), /schema\.json: .*at most 262144 characters/],
  ["with a key twice", '{"type":"object","type":"string"}', /schema\.json:1:\d+: .*type/],
  ["with a pattern of exponential time", '{"type":"string","pattern":"^(a+)+$(?=b)"}', /schema\.json#\/pattern/],
  ["with a reference to elsewhere", '{"$ref":"file:///etc/passwd"}', /schema\.json#\/\$ref/],
  ["with a reference to itself", '{"$ref":"#"}', /schema\.json/],
  ["with a px key that is none", '{"type":"string","px":{"merge":"agree","speed":9}}', /schema\.json#\/px/],
  ["with rules that cannot be", '{"type":"string","px":{"merge":"max","order":"number"}}', /schema\.json/],
];
test.each(schemas)("a schema that is %s is a problem with its place", async (_, contents, says) => {
  rig.write({ "schema.json": contents });
  const ran = await rig.pxMeta(["schema", "check", "schema.json"]);
  expectCalm(ran);
  expect([ran.status, ran.stderr]).toEqual([1, expect.stringMatching(says)]);
});
