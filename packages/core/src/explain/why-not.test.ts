import type { PxRule } from "@px-meta/schema";
import { describe, expect, test } from "vitest";
import { exampleField, readExample } from "../algebra/example.js";
import type { JsonValue } from "../model/json.js";
import type { SchemaId } from "../model/names.js";
import { propagate } from "../propagate/propagate.js";
import { findNodes } from "./find.js";
import { whyNot } from "./why-not.js";

/** Asks app why its merged value is not another one, and says the answer in a line. */
function check(rule: Partial<PxRule>, text: string, value: JsonValue, expected: string): void {
  const example = readExample(text);
  const rulesOf = () => [exampleField("", { reach: "all", ...rule })];
  const { propagation } = propagate({ ...example, rulesOf });
  const found = findNodes(example.graph, "app", undefined);
  const node = found.ok ? (found.value[0] as number) : -1;
  const question = { schema: "demo@1" as SchemaId, pointer: "" };
  const { verdict, against, nearest, overrides } = whyNot({ propagation, rulesOf, node, question }, value);
  const parts = [
    verdict,
    ...(against.length === 0 ? [] : [`by ${against.length}`]),
    ...(nearest === undefined ? [] : [`nearest ${JSON.stringify(nearest)}`]),
    ...overrides.map(({ select }) => `set ${select.crate}`),
  ];
  expect(parts.join(", ")).toBe(expected);
}

const agree: Partial<PxRule> = { merge: { kind: "agree" } };
const max: Partial<PxRule> = { merge: { kind: "max", order: { kind: "number" } } };
const union: Partial<PxRule> = { merge: { kind: "union", of: "set", nonempty: false } };
const inter: Partial<PxRule> = { merge: { kind: "inter", of: "set", nonempty: false } };

describe("a value is not another one", () => {
  test("because it is that value", () => check(agree, "app uses a\na says 1", 1, "is"));
  test("because another is said, which is then the nearest", () =>
    check(agree, "app uses a, b\na says 1\nb says 1", 2, "ruled-out, by 2, nearest 1, set a, set b"));
  test("because there is a conflict, which all who say otherwise must leave", () =>
    check(agree, "app uses a, b\na says 1\nb says 2", 2, "ruled-out, by 1, set a"));
  test("because a greater one dominates it", () =>
    check(max, "app uses a, b\na says 1\nb says 9", 5, "ruled-out, by 1, nearest 9, set b"));
  test("because nobody says it, though nothing rules it out", () =>
    check(max, "app uses a\na says 1", 5, "unsaid, set a"));
  test("because a set has more", () =>
    check(union, `app uses a\na says ["x", "y"]`, ["x"], `ruled-out, by 1, nearest ["x","y"], set a`));
  test("because a set that all accept has less", () =>
    check(
      inter,
      `app uses a, b\na says ["x", "y"]\nb says ["x"]`,
      ["x", "y"],
      `ruled-out, by 1, nearest ["x"], set b`,
    ));
});
