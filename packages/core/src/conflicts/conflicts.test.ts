import { expect, test } from "vitest";
import { exampleField, readExample } from "../algebra/example.js";
import { check } from "../check/check.js";
import { propagate } from "../propagate/propagate.js";
import { conflicts } from "./conflicts.js";

/** What is found where some packages of one program each say something else. */
function foundAmong(count: number) {
  const names = Array.from({ length: count }, (_, i) => `p${i}`);
  const example = readExample(names.map((name, i) => `app uses ${name}\n${name} says ${i}`).join("\n"));
  const agree = exampleField("", { merge: { kind: "agree" }, plane: ["compile", "link"] });
  const { propagation } = propagate({ ...example, rulesOf: () => [agree] });
  const { problems } = check({ propagation, policy: {} });
  return conflicts({ problems, propagation, adapters: [] });
}

test("packages that disagree are brought to one value", () => {
  expect(foundAmong(4).map(({ changes }) => changes.length > 0)).toEqual([true, true, true]);
});

test("where thousands disagree each can be accepted, and nothing else is proposed", () => {
  const found = foundAmong(3000);
  expect(found).toHaveLength(2999);
  expect(found.every(({ changes, waiver }) => changes.length === 0 && waiver !== undefined)).toBe(true);
});
