import type { WhyBranch } from "@px-meta/core/stages";
import { expect, test } from "vitest";
import { treeLines } from "./tree.js";

type Merged = NonNullable<WhyBranch["here"]>;

/** Draws a tree of packages, each given with the one above it and what it says. */
function check(packages: readonly string[], expected: string, shown?: readonly number[]): void {
  const names = packages.map((line) => line.split(" ")[0] as string);
  const tree = packages.map((line): WhyBranch => {
    const [name = "", above, said, here] = line.split(" ");
    const value: Merged | undefined = here === undefined ? undefined : { kind: "value", value: Number(here) };
    return {
      package: name,
      ...(above !== undefined && above !== "-" && { parent: names.indexOf(above), edge: "normal" as const }),
      contributions: said === undefined || said === "-" ? [] : said.split(",").map(Number),
      ...(value !== undefined && { here: value }),
    };
  });
  const all = tree.flatMap(({ contributions }) => contributions);
  const merged = { merge: "max", below: tree[0]?.here, here: tree[0]?.here } as {
    merge: string;
    below: Merged;
    here: Merged;
  };
  const lines = treeLines(
    { tree, ...(tree[0]?.here !== undefined && { merged }) },
    new Set(shown ?? all),
    (index) => [`says ${index}`, "  somewhere"],
    (_, text) => text,
  );
  expect(lines.join("\n")).toBe(expected.trim().replaceAll(/^ {4}/gm, ""));
}

test("packages without a branch stand in a line", () =>
  check(
    ["app - -", "b app -", "c b -", "d c 0"],
    `
    app
    └─ b -> c -> d
          says 0
            somewhere`,
  ));

test("where ways part, each has its own", () =>
  check(
    ["app - -", "b app -", "c b 0", "d b 1", "e app 2"],
    `
    app
    ├─ b
    │  ├─ c
    │  │     says 0
    │  │       somewhere
    │  └─ d
    │        says 1
    │          somewhere
    └─ e
          says 2
            somewhere`,
  ));

test("a package says something of its own, and others below it do", () =>
  check(
    ["app - 0", "b app 1", "c b 2"],
    `
    app
    │  says 0
    │    somewhere
    └─ b
       │  says 1
       │    somewhere
       └─ c
             says 2
               somewhere`,
  ));

test("what is not shown has no branch", () =>
  check(
    ["app - -", "b app 0", "c b 1", "d app 2"],
    "app\n    └─ b -> c\n          says 1\n            somewhere",
    [1],
  ));

test("a value is named where it becomes another", () =>
  check(
    ["app - - 3", "b app 0 2", "c b 1 2", "d app 2 3"],
    `
    app
    ├─ b: 2
    │  │  says 0
    │  │    somewhere
    │  └─ c
    │        says 1
    │          somewhere
    └─ d
          says 2
            somewhere`,
  ));

test("of a long way the middle is counted", () => {
  const chain = Array.from({ length: 100 }, (_, index) => `p${index} ${index === 0 ? "-" : `p${index - 1}`} -`);
  check(
    [...chain, "z p99 0"],
    `
    p0
    └─ p1 -> p2 -> p3 -> … 94 more … -> p98 -> p99 -> z
          says 0
            somewhere`,
  );
});

test("a tree of a hundred thousand levels fits the terminal", () => {
  const count = 100_000;
  const tree = Array.from(
    { length: count },
    (_, index): WhyBranch => ({
      package: `p${index}`,
      ...(index > 0 && { parent: index - 1, edge: "normal" as const }),
      contributions: [index],
    }),
  );
  const all = new Set(tree.map((_, index) => index));
  const lines = treeLines(
    { tree },
    all,
    (index) => [`${index}`],
    (_, text) => text,
  );
  expect(lines).toHaveLength(2 * count);
  expect(lines.filter((line) => line.length > 60)).toEqual([]);
});
