import { expect, test } from "vitest";
import { sha256 } from "../json/sha256.js";
import { type Domain, triple } from "../model/names.js";
import type { ViewFact } from "../model/view.js";
import { once } from "./view.js";

function factOf(domains: readonly Domain[], more: Partial<ViewFact> = {}): ViewFact {
  return {
    package: { id: "low", name: "low", version: "1.0.0" } as ViewFact["package"],
    schema: "demo@1" as ViewFact["schema"],
    name: "low",
    domains,
    target: triple("board"),
    value: 1,
    sha256: sha256("1"),
    trust: "published",
    origin: { method: "literal", file: "build.rs", line: 1, column: 1 },
    ...more,
  };
}

test("what both sides said alike stands once, with both domains", () =>
  expect(once([factOf(["host"]), factOf(["target"])])).toEqual([factOf(["target", "host"])]));

test("what they said of their own out dirs stays apart", () => {
  const facts = [
    factOf(["host"], { "out-dir": "../../low-1/out" }),
    factOf(["target"], { "out-dir": "../../low-2/out" }),
  ];
  expect(once(facts)).toEqual(facts);
});
