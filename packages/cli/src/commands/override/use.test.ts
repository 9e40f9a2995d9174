import { noRedirection, type OverrideEffect, packageId, parseKey, type Schemas, triple } from "@px-meta/core/stages";
import { registry } from "@px-meta/schema";
import { expect, test } from "vitest";
import { type Reads, uselessness } from "./use.js";

const key = parseKey("native-library@1/z");
if (key === undefined) throw new Error("it is a key");
const ref = { kind: "workspace", place: "px-meta.toml", line: 3, column: 1 } as const;
const nobody: Reads = { facts: new Set(), merged: new Set() };

interface Given extends Partial<Omit<OverrideEffect["facts"][number], "package" | "target">> {
  readonly operator?: "set" | "require";
  readonly reads?: Reads;
  readonly isAsked?: true;
  readonly isMerged?: true;
}

function check({ operator = "set", reads, isAsked, isMerged, ...outcome }: Given): string | undefined {
  const schemas: Schemas = {
    get: () => undefined,
    rulesOf: () => {
      const [field] = registry.get("native-library@1").fields;
      if (field === undefined) return [];
      const merge = { kind: isMerged === true ? "agree" : "collect" } as typeof field.rule.merge;
      return [{ pointer: "/x/*", rule: { ...field.rule, role: "fact", merge } }];
    },
    refused: new Set(),
    documents: new Map(),
  };
  const fact = { package: packageId("z"), target: triple("board"), isChanged: false, isSame: false, ...outcome };
  const override = { select: {}, ...(key as NonNullable<typeof key>), operator, pointer: "/x" };
  const touched = [{ package: packageId("z"), label: "z", means: "Z=1", because: [ref], dependents: 0 }];
  const owner = { id: packageId("z"), name: "z", version: "1.0.0" } as Parameters<
    typeof uselessness
  >[1]["packages"][number];
  return uselessness(
    { override, ref, facts: [fact] },
    {
      packages: [owner],
      schemas,
      asked: isAsked === true ? { ...noRedirection, touched } : noRedirection,
      ...(reads !== undefined && { reads }),
    },
  );
}

test.each<[string, Given, string | undefined]>([
  ["what is so already", { isSame: true }, "same"],
  ["what is so because of it", { isSame: true, isAsked: true }, undefined],
  ["what another one hides", { shadowedBy: ref }, "shadowed"],
  ["what a problem keeps from having an effect", { reads: nobody }, undefined],
  ["a change that nobody reads", { isChanged: true, reads: nobody }, "unread"],
  ["a change of what is merged", { isChanged: true, reads: nobody, isMerged: true }, undefined],
  ["a change before any build", { isChanged: true }, undefined],
  [
    "a change that a script reads",
    { isChanged: true, reads: { ...nobody, facts: new Set(["z 1.0.0 native-library@1/z"]) } },
    undefined,
  ],
  [
    "a change of a schema of which a merged value is read",
    { isChanged: true, reads: { ...nobody, merged: new Set(["native-library@1"]) } },
    undefined,
  ],
  ["an assertion", { operator: "require", isSame: true }, undefined],
])("of no use: %s", (_, given, expected) => expect(check(given)).toBe(expected));
