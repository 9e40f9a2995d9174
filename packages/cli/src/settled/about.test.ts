import type { Fact, SchemaId } from "@px-meta/core/stages";
import { type Field, registry } from "@px-meta/schema";
import { expect, test } from "vitest";
import { about } from "./about.js";

const demanding: readonly Field[] = registry
  .get("abi@1")
  .fields.filter(({ pointer }) => pointer === "/libc/glibc-floor")
  .map(({ pointer, rule }) => ({
    pointer: "",
    rule: { ...rule, check: { against: `abi@1#${pointer}`, rel: "<=" } },
  }));

const rulesOf = (id: SchemaId): readonly Field[] => {
  if (id === "board:needs@1") return demanding;
  return registry.has(id) ? registry.get(id).fields : [];
};

/** Names the schemas whose facts are left, and the fields. */
function check(schema: string, pointer: string | undefined, facts: string, fields: readonly string[]): void {
  const all = ["abi@1", "native-library@1", "board:needs@1"].map((each) => each as SchemaId);
  const given = all.map((each) => ({ schema: each }) as Fact);
  const left = about({ schema: schema as SchemaId, ...(pointer !== undefined && { pointer }) }, given, { rulesOf });
  expect(left.facts.map((fact) => fact.schema).join(" ")).toBe(facts);
  const named = all.flatMap((id) => left.rulesOf(id).map((field) => `${id}#${field.pointer}`));
  expect(named).toEqual(fields);
}

test("of a merged field its own rule alone is left", () =>
  check("abi@1", "/cxx/stdlib", "abi@1", ["abi@1#/cxx/stdlib"]));

test("with what a field is held against, and what is held against it", () =>
  check("abi@1", "/libc/glibc-floor", "abi@1 board:needs@1", [
    "abi@1#/libc/glibc-floor",
    "abi@1#/oldest-system/glibc",
    "board:needs@1#",
  ]));

test("a place that is not merged comes with its fact", () => {
  const carriers = rulesOf("native-library@1" as SchemaId).filter(
    ({ pointer, rule }) => pointer === "" || rule.merge.kind === "collect",
  );
  const names = carriers.map(({ pointer }) => `native-library@1#${pointer}`);
  check("native-library@1", "/libs/0", "native-library@1", names);
});

test("of a fact all fields are left", () => {
  const names = rulesOf("native-library@1" as SchemaId).map(({ pointer }) => `native-library@1#${pointer}`);
  check("native-library@1", undefined, "native-library@1", names);
});
