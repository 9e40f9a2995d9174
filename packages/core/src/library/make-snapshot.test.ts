import { expect, test } from "vitest";
import { describe as say } from "../model/describe.js";
import { makeSnapshot, type PackagePart, type SnapshotParts } from "./make-snapshot.js";
import { findNodes, nodeValues } from "./nodes.js";
import { propagate } from "./propagate.js";
import { writeSnapshot } from "./write.js";

const schemas = {
  "t:bag@1": { type: "array", items: { type: "string" }, px: { merge: "union", reach: "all" } },
} as const;

/** Makes a snapshot and shows what each node comes to, or what is wrong. */
async function check(packages: readonly PackagePart[], expected: readonly string[], more: Partial<SnapshotParts> = {}) {
  const made = await makeSnapshot({ target: "board", host: "desk", packages, schemas, ...more }, "parts");
  if (!made.ok) return expect(made.error.map(say)).toEqual(expected);
  const answer = await propagate(made.value);
  const lines = packages.flatMap(({ id }) => {
    const found = findNodes(answer, id);
    return (found.ok ? found.value : []).map((node) => {
      const { domain, merged } = nodeValues(answer, node);
      const here = merged[0]?.here;
      return `${id} on ${domain}: ${here?.kind === "value" ? JSON.stringify(here.value) : (here?.kind ?? "-")}`;
    });
  });
  expect([...lines, ...answer.problems.map(say)]).toEqual(expected);
}

const bag = (...items: string[]) => [{ schema: "t:bag@1", value: items }];

test("what nothing depends on is a root, and facts travel to it", () =>
  check(
    [
      { id: "app", dependencies: ["a", "b"] },
      { id: "b", facts: bag("y") },
      { id: "a", dependencies: ["b"], facts: bag("x") },
    ],
    ['app on target: ["x","y"]', 'b on target: ["y"]', 'a on target: ["x","y"]'],
  ));

test("what runs at build time stands on the host, and so does what it needs", () =>
  check(
    [
      { id: "app", dependencies: [{ id: "gen", kind: "build" }, "zlib"], facts: bag("app") },
      { id: "gen", dependencies: ["zlib"] },
      {
        id: "zlib",
        facts: [
          { schema: "t:bag@1", value: ["board"], domain: "target" },
          { schema: "t:bag@1", value: ["desk"], domain: "host" },
        ],
      },
    ],
    ['app on target: ["app","board"]', 'gen on host: ["desk"]', 'zlib on target: ["board"]', 'zlib on host: ["desk"]'],
  ));

test("roots that are given leave out what they do not need", () =>
  check(
    [{ id: "app", dependencies: ["a"] }, { id: "a", facts: bag("x") }, { id: "other" }],
    ['app on target: ["x"]', 'a on target: ["x"]'],
    { roots: ["app"] },
  ));

test("a dependency that is no package is told with its place", () =>
  check([{ id: "b" }, { id: "a", dependencies: ["b", "c"] }], [expect.stringContaining("/packages/0/dependencies/1")]));

test("two packages of one id, and a cycle that nothing leads into, are told", async () => {
  await check([{ id: "a" }, { id: "a" }], [expect.stringContaining("/packages/1/id")]);
  await check(
    [
      { id: "a", dependencies: ["b"] },
      { id: "b", dependencies: ["a"] },
    ],
    [expect.stringContaining("cycle")],
  );
});

test("names of prototypes are names", () =>
  check(
    [
      { id: "__proto__", dependencies: ["constructor"] },
      { id: "constructor", facts: bag("x") },
    ],
    ['__proto__ on target: ["x"]', 'constructor on target: ["x"]'],
  ));

test("the order of packages makes no difference", async () => {
  const packages: readonly PackagePart[] = [
    { id: "app", dependencies: ["a", "b"] },
    { id: "a", facts: bag("x") },
    { id: "b", dependencies: ["a"], facts: bag("y") },
  ];
  const text = async (list: readonly PackagePart[]) => {
    const made = await makeSnapshot({ target: "board", packages: list, schemas });
    return made.ok ? writeSnapshot(made.value) : "";
  };
  expect(await text(packages)).toContain("snapshot@1");
  expect(await text(packages.toReversed())).toBe(await text(packages));
});

test("a chain of 200,000 is walked without a stack", async () => {
  const packages = Array.from({ length: 200_000 }, (_, index) => ({
    id: `p${index}`,
    dependencies: index === 199_999 ? [] : [`p${index + 1}`],
  }));
  const made = await makeSnapshot({ target: "board", packages });
  expect(made.ok && made.value.graph.nodePackage.length).toBe(200_000);
});
