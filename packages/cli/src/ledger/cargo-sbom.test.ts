import { expect, test } from "vitest";
import { readCargoSbom } from "./cargo-sbom.js";

const crate = (id: string, kind: string, ...dependencies: readonly (readonly [index: number, kind: string])[]) => ({
  ...{ id, kind: [kind], features: [`${id}-${kind}`] },
  dependencies: dependencies.map(([index, of]) => ({ index, kind: of })),
});

function check(document: unknown): unknown {
  const read = readCargoSbom(typeof document === "string" ? document : JSON.stringify(document));
  if (!read.ok) return read.error;
  return [...read.value.crates]
    .map(([id, { features, isIn }]) => `${isIn ? "in" : "for"} ${id} ${features.join()}`)
    .sort();
}

test("what runs while a result is made is not in it, but what both need is", () => {
  const crates = [
    crate("app", "bin", [1, "normal"], [2, "build"], [5, "normal"]),
    crate("lib", "lib", [3, "normal"]),
    crate("app", "custom-build", [4, "normal"]),
    crate("shared", "lib"),
    crate("cc", "lib", [3, "normal"]),
    crate("derive", "proc-macro", [6, "normal"]),
    crate("syn", "lib"),
  ];
  expect(check({ version: 1, root: 0, crates })).toEqual([
    "for cc cc-lib",
    "for derive derive-proc-macro",
    "for syn syn-lib",
    "in app app-bin,app-custom-build",
    "in lib lib-lib",
    "in shared shared-lib",
  ]);
});

test("a circle ends", () => {
  const crates = [crate("a", "lib", [1, "normal"]), crate("b", "lib", [0, "normal"])];
  expect(check({ version: 1, root: 0, crates })).toEqual(["in a a-lib", "in b b-lib"]);
});

test.each([
  ["no JSON", "it is no JSON object"],
  [[], "it is no JSON object"],
  [{ version: 2 }, "it has version 2, and this px-meta knows 1"],
  [{ version: 1 }, "it is torn: it names crates that it does not list"],
  [{ version: 1, root: 1, crates: [crate("a", "lib")] }, "it is torn: it names crates that it does not list"],
  [
    { version: 1, root: 0, crates: [crate("a", "lib", [7, "normal"])] },
    "it is torn: it names crates that it does not list",
  ],
  [{ version: 1, root: 0, crates: [crate("a", "lib"), 1] }, "it is torn: it names crates that it does not list"],
])("%j is refused", (document, says) => {
  expect(check(document)).toBe(says);
});
