import { afterAll, beforeAll, expect, test } from "vitest";
import { Rig } from "../rig/rig.js";

let rig: Rig;
beforeAll(async () => {
  rig = await Rig.create();
});
afterAll(() => rig[Symbol.asyncDispose]());

const px = (more: object) => ({ reach: "all", ...more });
const texts = { type: "array", items: { type: "string", maxLength: 64 } };
const schema = {
  type: "object",
  properties: {
    tags: { ...texts, px: px({ merge: "inter" }) },
    needs: { type: "string", px: px({ merge: "range", order: "semver" }) },
    cxx: { enum: ["libstdc++", "libc++", "any"], px: px({ merge: "compat", accepts: { "libstdc++": ["any"] } }) },
    flags: { ...texts, px: px({ merge: "list", order: "topological", dedupe: "last" }) },
    defines: {
      type: "object",
      additionalProperties: { type: ["integer", "string"] },
      px: px({ merge: "map", values: "agree" }),
    },
    provides: { type: "string", px: px({ merge: "unique", role: "provide" }) },
    floor: {
      type: "string",
      px: px({ role: "require", merge: "max", order: "dotted", check: { against: "/libc", rel: "<=" } }),
    },
    libc: { type: "string" },
  },
};

/** A snapshot of `app` on `a` and `b`, of which each says one thing. */
function snapshot(a: object, b: object, own: object = schema): string {
  const said = (owner: number) => ({
    package: owner,
    schema: "kit:parts@1",
    name: "it",
    domains: ["target"],
    target: "board",
    value: owner - 1,
    trust: "published",
    origin: { method: "literal" },
  });
  return JSON.stringify({
    "px-meta": "snapshot@1",
    platforms: [
      { domain: "target", triple: "board" },
      { domain: "host", triple: "desk" },
    ],
    packages: ["app", "a", "b"].map((name) => ({ id: name, name, version: "1.0.0" })),
    nodes: { package: [0, 1, 2], platform: [0, 0, 0] },
    edges: { start: [0, 2, 2, 2], to: [1, 2], kind: [0, 0] },
    roots: [0],
    values: [a, b],
    facts: [said(1), said(2)],
    schemas: { "kit:parts@1": own },
  });
}

/** What comes to `app`, by field, and what is wrong. */
async function ask(contents: string) {
  rig.write({ "snapshot.json": contents });
  const ran = await rig.pxMeta(["propagate", "--snapshot", "snapshot.json", "--format", "json"]);
  const { values, facts, fields, problems } = JSON.parse(ran.stdout);
  const heard = fields.map((field: { pointer: string; below: number[]; conflicts?: Conflicts }) => {
    const place = field.below[0] ?? -1;
    const who = (conflicts: Conflicts) =>
      conflicts.contributors[conflicts.below[0] ?? -1]?.contributions?.map((said) => {
        const { fact, pointer } = conflicts.contributions[said] ?? { fact: -1, pointer: "" };
        return `${facts[fact].package}${pointer}`;
      });
    return [field.pointer, place >= 0 ? values[place] : field.conflicts && who(field.conflicts)];
  });
  return {
    status: ran.status,
    heard: Object.fromEntries(heard),
    problems: problems.map((problem: { kind: string; message: string }) => [
      problem.kind,
      problem.message.split("\n")[0],
    ]),
  };
}

interface Conflicts {
  readonly contributions: readonly { readonly fact: number; readonly pointer: string }[];
  readonly contributors: readonly { readonly contributions?: readonly number[] }[];
  readonly below: readonly number[];
}

test("a graph that never saw cargo has every field merged as its schema says", async () => {
  const a = { tags: ["x", "y"], needs: "1.2", cxx: "any", flags: ["-la", "-lm"], provides: "malloc" };
  const b = { tags: ["y", "z"], needs: ">=1.4, <1.9", cxx: "libstdc++", flags: ["-lb", "-lm"], provides: "zlib" };
  const answer = await ask(
    snapshot({ ...a, defines: { constructor: 1 }, floor: "2.9" }, { ...b, defines: { X: "y" }, libc: "2.31" }),
  );
  expect(answer).toEqual({
    status: 0,
    heard: {
      "/cxx": "libstdc++",
      "/defines": { X: "y", constructor: 1 },
      "/flags": ["-la", "-lb", "-lm"],
      "/floor": "2.9",
      "/needs": ">=1.4.0, <1.9.0",
      "/provides": ["malloc", "zlib"],
      "/tags": ["y"],
    },
    problems: [],
  });
});

test("each conflict has its contributors, and each problem its place", async () => {
  const a = { needs: "^1", cxx: "libc++", defines: { X: 1 }, provides: "malloc", floor: "2.34" };
  const b = { needs: "^2", cxx: "libstdc++", defines: { X: 2 }, provides: "malloc", libc: "2.31" };
  const { status, heard, problems } = await ask(snapshot(a, b));
  expect(status).toBe(1);
  expect(heard).toEqual({
    "/cxx": ["1/cxx", "2/cxx"],
    "/defines": ["1/defines/X", "2/defines/X"],
    "/floor": "2.34",
    "/needs": ["1/needs", "2/needs"],
    "/provides": ["1/provides", "2/provides"],
  });
  const where = "in what is linked into app 1.0.0";
  expect(problems).toEqual([
    ["conflicting-fact", `kit:parts@1#/cxx has two values ${where}`],
    ["conflicting-fact", `kit:parts@1#/defines has two values ${where}`],
    ["conflicting-fact", `kit:parts@1#/needs has two values ${where}`],
    ["conflicting-fact", `kit:parts@1#/provides has two providers of "malloc" ${where}`],
    ["unsatisfied-demand", `kit:parts@1#/floor must be <= kit:parts@1#/libc ${where}, and is not`],
  ]);
});

const own = (rule: object | string, type = "string") => ({ type: "object", properties: { v: { type, px: rule } } });
const bad: readonly (readonly [name: string, contents: string, says: string])[] = [
  [
    "a range that cannot be read",
    snapshot({ needs: ">>1" }, { needs: "1" }),
    '">>1" is no range: ">>1" is no version requirement',
  ],
  [
    "a number beyond 2^53",
    snapshot({ defines: { X: 0 } }, {}).replace('"X":0', '"X":9007199254740993'),
    "snapshot.json:1:",
  ],
  ["NaN", snapshot({ defines: { X: 0 } }, {}).replace('"X":0', '"X":NaN'), "snapshot.json:1:"],
  ["the key __proto__", snapshot({ defines: { X: 0 } }, {}).replace('"X":0', '"__proto__":0'), "snapshot.json:1:"],
  [
    "an operator on the wrong type",
    snapshot({}, {}, own("list")),
    "/schemas/kit:parts@1/properties/v/px list merges arrays",
  ],
  [
    "a rule that contradicts itself",
    snapshot({}, {}, own({ plane: ["tool"] })),
    "/properties/v/px/plane over a tool edge",
  ],
  [
    "a check against nothing",
    snapshot({}, {}, own({ role: "require", check: { against: "/w", rel: "<=" } }, "number")),
    "/v is checked against /w, which the schema does not describe",
  ],
];
test.each(bad)("%s is a problem with its place", async (_, contents, says) => {
  rig.write({ "snapshot.json": contents });
  const ran = await rig.pxMeta(["propagate", "--snapshot", "snapshot.json"]);
  expect([ran.status, ran.stderr]).toEqual([1, expect.stringContaining(says)]);
});

test("names that only look alike are told apart", async () => {
  const { problems } = await ask(snapshot({ defines: { X: "\u00e9" } }, { defines: { X: "e\u0301" } }));
  expect(problems.map(([kind]: string[]) => kind)).toEqual(["conflicting-fact"]);
});
