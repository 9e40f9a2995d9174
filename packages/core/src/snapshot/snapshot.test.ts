import { formats } from "@px-meta/schema";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exampleField, readExample } from "../algebra/example.js";
import type { Propagation } from "../algebra/propagation.js";
import { written } from "../json/sheet.js";
import { describe as say } from "../model/describe.js";
import type { JsonValue } from "../model/json.js";
import type { SchemaId } from "../model/names.js";
import type { Snapshot } from "../model/snapshot.js";
import { propagate } from "../propagate/propagate.js";
import { decodeSnapshot } from "./decode.js";
import { encodeSnapshot } from "./encode.js";
import { nodeJson } from "./node.js";
import { encodePropagation, type WordedProblem } from "./propagation.js";

function example(text: string): Snapshot {
  return {
    ...readExample(text),
    schemas: new Map([["own:thing@1" as SchemaId, { type: "object" }]]),
    layers: [{ kind: "workspace", place: "px-meta.toml", policy: { conflicts: "deny" }, overrides: [] }],
    cfgs: [["unix"], []],
  };
}

const text = `
  app uses low
  app builds with gen
  app tests with app
  gen derives with mac
  mac is proc-macro
  gen says 2
  low says {"b": 1, "a": "\u00e9"} narrowed {"": {"reach": "direct"}}
`;

const encoded = (snapshot: Snapshot) => written((write) => encodeSnapshot(snapshot, write));

const answer = (propagation: Propagation, problems: readonly WordedProblem[] = []) =>
  written((write) => encodePropagation(propagation, problems, write));

const decode = (document: string) => decodeSnapshot([Buffer.from(document)], "x.json");

async function decoded(document: string): Promise<Snapshot> {
  const read = await decode(document);
  if (!read.ok) throw new Error(read.error.map(say).join("\n"));
  return read.value;
}

describe("a snapshot", () => {
  test("comes back as it was written", async () => {
    const snapshot = example(text);
    const back = await decoded(encoded(snapshot));
    expect(encoded(back)).toBe(encoded(snapshot));
    expect(JSON.parse(JSON.stringify(back))).toEqual(JSON.parse(JSON.stringify(snapshot)));
  });

  test("is the same file whatever the order of facts and keys", () => {
    const snapshot = example(text);
    const turned = snapshot.facts.map((fact) =>
      fact.name === "low" ? { ...fact, value: { a: "\u00e9", b: 1 } } : fact,
    );
    expect(encoded({ ...snapshot, facts: turned.toReversed() })).toBe(encoded(snapshot));
  });

  test("fits its schema", async () => {
    const validate = await formats.get("snapshot@1").validator();
    expect(validate(JSON.parse(encoded(example(text))))).toMatchObject({ ok: true });
  });

  test("of a hundred thousand nodes in a chain is read", async () => {
    const count = 100_000;
    const numbers = Array.from({ length: count }, (_, i) => i);
    const document = {
      "px-meta": "snapshot@1",
      platforms: [{ domain: "host", triple: "t" }],
      packages: numbers.map((i) => ({ id: `${i}`, name: `p${i}`, version: "1.0.0" })),
      nodes: { package: numbers, platform: numbers.map(() => 0) },
      edges: { start: [...numbers, count - 1], to: numbers.slice(1), kind: numbers.slice(1).map(() => 0) },
      roots: [0],
      values: [],
      facts: [],
    };
    const { graph } = await decoded(JSON.stringify(document));
    expect(graph.dependenciesFirst[0]).toBe(count - 1);
  });
});

describe("what is no snapshot is refused", () => {
  const base = () =>
    JSON.parse(encoded(example("app uses low\nlow uses deep\nlow says 1"))) as Record<string, JsonValue>;
  const refused = async (change: Record<string, JsonValue>, expected: string) => {
    const read = await decode(JSON.stringify({ ...base(), ...change }));
    expect(read.ok ? [] : read.error.map(say)).toContain(expected);
  };
  const cases: readonly { name: string; change: Record<string, JsonValue>; says: string }[] = [
    {
      name: "another version",
      change: { "px-meta": "snapshot@2" },
      says: "x.json has the format snapshot@2; this px-meta reads snapshot@1",
    },
    {
      name: "a package outside the list",
      change: { nodes: { package: [0, 1, 7], platform: [0, 0, 0] } },
      says: "x.json: /nodes/package/2 is 7, but there are only 3 packages",
    },
    {
      name: "a platform outside the list",
      change: { nodes: { package: [0, 1, 2], platform: [0, 9, 0] } },
      says: "x.json: /nodes/platform/1 is 9, but there are only 2 platforms",
    },
    {
      name: "columns of different lengths",
      change: { nodes: { package: [0, 1, 2], platform: [0] } },
      says: "x.json: /nodes/platform has 1 entries, but there are 3 nodes",
    },
    {
      name: "one node twice",
      change: { nodes: { package: [0, 1, 1], platform: [0, 0, 0] } },
      says: "x.json: /nodes/package/2 is a node that the list has already: the same package on the same platform",
    },
    {
      name: "an edge to nowhere",
      change: { edges: { start: [0, 1, 1, 2], to: [2, 99], kind: [0, 0] } },
      says: "x.json: /edges/to/1 is 99, but there are only 3 nodes",
    },
    {
      name: "offsets that go back",
      change: { edges: { start: [0, 2, 1, 2], to: [2, 1], kind: [0, 0] } },
      says: "x.json: /edges/start/2 is less than the offset before it",
    },
    {
      name: "offsets beyond the edges",
      change: { edges: { start: [0, 1, 1, 9], to: [2, 1], kind: [0, 0] } },
      says: "x.json: /edges/start must go from 0 to 2, the number of edges",
    },
    {
      name: "too few offsets",
      change: { edges: { start: [0, 2], to: [2, 1], kind: [0, 0] } },
      says: "x.json: /edges/start has 2 entries; it needs 4, one more than there are nodes",
    },
    {
      name: "an edge of no kind",
      change: { edges: { start: [0, 1, 1, 2], to: [2, 1], kind: [0, 4] } },
      says: "x.json: /edges/kind/1 must be <= 3",
    },
    { name: "a fraction as a place", change: { roots: [0.5] }, says: "x.json: /roots/0 must be integer" },
    { name: "a negative place", change: { roots: [-1] }, says: "x.json: /roots/0 must be >= 0" },
    {
      name: "a cycle",
      change: { edges: { start: [0, 1, 2, 3], to: [2, 0, 1], kind: [0, 0, 0] } },
      says: "x.json: /edges has a cycle that no dev-dependency is part of: app -> low -> deep -> app",
    },
    {
      name: "a node that needs itself",
      change: { edges: { start: [0, 1, 1, 1], to: [0], kind: [1] } },
      says: "x.json: /edges has a cycle that no dev-dependency is part of: app -> app",
    },
    {
      name: "a host that is not last",
      change: {
        platforms: [
          { domain: "host", triple: "t" },
          { domain: "target", triple: "t" },
        ],
      },
      says: "x.json: /platforms/0 the last platform is the host, and only that one",
    },
    {
      name: "two packages of one id",
      change: { packages: ["a", "a", "b"].map((id) => ({ id, name: id, version: "1.0.0" })) },
      says: "x.json: /packages/1/id is the id of package 0 too",
    },
    {
      name: "a schema of ours under a crate's place",
      change: { schemas: { "abi@1": {} } },
      says: "x.json: /schemas/abi@1 is not the id of a crate's schema: crate-name:name@major",
    },
  ];
  for (const { name, change, says } of cases) test(name, () => refused(change, says));

  test("a fact of a stranger", async () => {
    const [fact] = base().facts as readonly Record<string, JsonValue>[];
    await refused({ facts: [{ ...fact, package: 7 }] }, "x.json: /facts/0/package is 7, but there are only 3 packages");
    await refused({ facts: [{ ...fact, value: 9 }] }, "x.json: /facts/0/value is 9, but there are only 1 values");
    await refused({ facts: [{ ...fact, name: "a#b" }] }, "x.json: /facts/0/name is no name that a fact can have");
  });

  test("a cycle of dev-dependencies is none", async () => {
    const read = await decode(
      JSON.stringify({ ...base(), edges: { start: [0, 1, 2, 3], to: [2, 0, 1], kind: [0, 0, 2] } }),
    );
    expect(read.ok).toBe(true);
  });

  const torn: readonly { name: string; document: string; says: string }[] = [
    { name: "nothing", document: "", says: "x.json:1:1: not the JSON that px-meta reads: the document ends early" },
    { name: "no JSON", document: "hello", says: "x.json:1:1: not the JSON that px-meta reads: expected a value" },
    {
      name: "a list",
      document: "[]",
      says: "x.json has the format (none); this px-meta reads snapshot@1",
    },
    {
      name: "deep nesting",
      document: "[".repeat(100_000),
      says: "x.json:1:81: not the JSON that px-meta reads: more than 80 levels",
    },
  ];
  for (const { name, document, says } of torn) {
    test(name, async () => {
      const read = await decode(document);
      expect(read.ok ? [] : read.error.map(say)).toEqual([says]);
    });
  }

  test("at most twenty problems are told", async () => {
    const facts = Array.from({ length: 100 }, () => ({
      ...(base().facts as readonly object[])[0],
      package: 9,
    }));
    const read = await decode(JSON.stringify({ ...base(), facts }));
    expect(read.ok ? 0 : read.error.length).toBe(20);
  });

  test("whatever is changed anywhere, nothing throws", async () => {
    const whole = encoded(example(text));
    await fc.assert(
      fc.asyncProperty(
        fc.nat(whole.length - 1),
        fc.constantFrom("0", "-1", "9", "]", "}", '"', "null", "{}", ""),
        async (place, put) => {
          const read = await decode(whole.slice(0, place) + put + whole.slice(place + 1));
          if (read.ok) propagate({ ...read.value, rulesOf: () => [exampleField("", { reach: "all" })] });
          else expect(read.error.map(say).join("")).toContain("x.json");
        },
      ),
      { numRuns: 400 },
    );
  });
});

describe("an answer", () => {
  /** A snapshot as text, with its facts, values and each node's edges in other orders. */
  function turned(text: string): string {
    const { facts, values, edges, ...rest } = JSON.parse(text);
    const to: number[] = [];
    const kind: number[] = [];
    for (let node = 0; node + 1 < edges.start.length; node += 1) {
      const own = [...edges.to.keys()].slice(edges.start[node], edges.start[node + 1]).reverse();
      to.push(...own.map((edge) => edges.to[edge] as number));
      kind.push(...own.map((edge) => edges.kind[edge] as number));
    }
    const last = values.length - 1;
    const others = facts.map((fact: { value: number }) => ({ ...fact, value: last - fact.value })).reverse();
    return JSON.stringify({
      ...rest,
      values: values.toReversed(),
      facts: others,
      edges: { kind, start: edges.start, to },
    });
  }

  const unions = exampleField("/set", { reach: "all", merge: { kind: "union", of: "set", nonempty: false } });
  const fields = [exampleField("", { reach: "all" }), unions];
  const answered = async (document: string) => {
    const snapshot = await decoded(document);
    return answer(propagate({ ...snapshot, rulesOf: () => fields }).propagation);
  };

  test("is the same to the byte whatever the order of facts, values and edges", async () => {
    const lines = Array.from({ length: 150 }, (_, i) => {
      const below = [i + 1, i + 2, i + 7, (i * 7) % 150].filter((each) => each > i && each < 150);
      const uses = below.length > 0 ? `p${i} uses ${below.map((each) => `p${each}`).join(", ")}\n` : "";
      return `${uses}p${i} says {"set": ["${i}", "${i % 9}"]}`;
    });
    const document = encoded(example(lines.join("\n")));
    const once = await answered(document);
    expect(await answered(document)).toBe(once);
    expect(await answered(turned(document))).toBe(once);
    expect(JSON.parse(once).unions.length).toBeGreaterThan(0);
  });

  test("holds a long chain of unions in what grows with its length alone", async () => {
    const sizes = await Promise.all(
      [1000, 2000, 4000].map(async (count) => {
        const lines = Array.from(
          { length: count },
          (_, i) => `p${i} uses p${i + 1}\np${i} says {"set": ["item ${i}"]}`,
        );
        const document = encoded(example(lines.join("\n")));
        return (await answered(document)).length;
      }),
    );
    const [small = 0, middle = 0, large = 0] = sizes;
    expect(middle / small).toBeLessThan(2.2);
    expect(large / middle).toBeLessThan(2.2);
  });

  test("has unions that come to the items of all that they are made of", async () => {
    const lines = Array.from({ length: 200 }, (_, i) => `p${i} uses p${i + 1}\np${i} says {"set": ["${i}"]}`);
    const {
      fields: columns,
      values,
      unions: sums,
      packages,
    } = JSON.parse(await answered(encoded(example(lines.join("\n")))));
    const itemsOf = (number: number): Set<string> =>
      new Set(number >= 0 ? values[number] : sums[-4 - number].flatMap((each: number) => [...itemsOf(each)]));
    const top = columns[0].here[packages.indexOf("p0")];
    expect(top).toBeLessThanOrEqual(-4);
    expect(itemsOf(top).size).toBe(200);
  });
});

describe("a propagation", () => {
  const propagated = (source: string) => {
    const field = exampleField("", { reach: "all", merge: { kind: "agree" } });
    return propagate({ ...readExample(source), rulesOf: () => [field] }).propagation;
  };

  test("is written with each value and each set once", () => {
    const written = answer(propagated("app uses a, b\na uses z\nb uses z\nz says 7"));
    expect(JSON.parse(written)).toEqual({
      "px-meta": "propagate@1",
      values: [7],
      unions: [],
      packages: ["a", "app", "b", "z"],
      platforms: [
        { domain: "target", triple: "board" },
        { domain: "host", triple: "desk" },
      ],
      facts: [
        { package: 3, schema: "demo@1", name: "z", domains: ["target"], target: "board", value: 0, trust: "published" },
      ],
      sets: [{ facts: [0] }],
      nodes: { package: [0, 1, 2, 3], platform: [0, 0, 0, 0], sees: [[0, 0, 0, -1]] },
      fields: [{ schema: "demo@1", pointer: "", merge: "agree", below: [0, 0, 0, -1], here: [0, 0, 0, 0] }],
      problems: [],
    });
  });

  test("marks a conflict", () => {
    const written = JSON.parse(answer(propagated("app uses a, b\na says 1\nb says 2")));
    expect(written.packages[1]).toBe("app");
    expect(written.fields[0]).toMatchObject({ below: [-1, -2, -1], here: [0, -2, 1] });
  });

  test("tells of each conflict who says something there, each set of them once", () => {
    const source = "top uses app\napp uses a, b\na says 1\nb says 2\napp says 3";
    const { fields } = JSON.parse(answer(propagated(source)));
    expect(fields[0]).toMatchObject({
      below: [-1, -2, -1, -2],
      here: [0, -2, 1, -2],
      conflicts: {
        contributions: [0, 1, 2].map((fact) => ({ fact, pointer: "" })),
        contributors: [{ contributions: [0, 1] }, { contributions: [0, 1, 2] }],
        below: [0, 1],
        here: [1, 1],
      },
    });
  });

  test("tells of a node in full who contradicts whom", () => {
    const { merged } = JSON.parse(JSON.stringify(nodeJson(propagated("app uses a, b\na says 1\nb says 2"), 1)));
    const said = (name: string, value: number) => ({ package: name, schema: "demo@1", name, pointer: "", value });
    const conflict = { kind: "conflict", contributors: [said("a", 1), said("b", 2)] };
    expect(merged).toEqual([{ schema: "demo@1", pointer: "", merge: "agree", below: conflict, here: conflict }]);
  });

  test("fits its schema, and so does a node", async () => {
    const propagation = propagated(`${text.replace(/ narrowed .*/, "")}\napp uses c1, c2\nc1 says 1\nc2 says 2`);
    const problem = { kind: "some-kind", severity: "note", message: "something" };
    const validate = await formats.get("propagate@1").validator();
    expect(validate(JSON.parse(answer(propagation, [problem])))).toMatchObject({ ok: true });
    const validateNode = await formats.get("node@1").validator();
    const nodes = [...propagation.graph.nodePackage].map((_, node) => nodeJson(propagation, node));
    expect(validateNode(JSON.parse(JSON.stringify({ "px-meta": "node@1", nodes, problems: [problem] })))).toMatchObject(
      { ok: true },
    );
  });

  test("holds large sets as what they are made of, each after its parts", () => {
    const lines = Array.from({ length: 200 }, (_, i) => `p${i} uses p${i + 1}\np${i} says ${i}`);
    const field = exampleField("", { reach: "all" });
    const { propagation } = propagate({ ...readExample(lines.join("\n")), rulesOf: () => [field] });
    const { sets } = JSON.parse(answer(propagation)) as {
      sets: { sets?: number[]; facts?: number[] }[];
    };
    expect(sets.some((set) => set.sets !== undefined)).toBe(true);
    expect(sets.every((set, index) => (set.sets ?? []).every((part) => part < index))).toBe(true);
    expect(Math.max(...sets.map((set) => (set.facts ?? set.sets ?? []).length))).toBeLessThanOrEqual(64);
  });
});
