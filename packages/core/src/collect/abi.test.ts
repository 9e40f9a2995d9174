import { expect, test } from "vitest";
import { abiOf } from "./abi.js";
import type { Sign } from "./objects/sign.js";

const says = (pointer: string, value: string, text = "it"): Sign => ({ kind: "says", pointer, value, text });
const needs = (version: string): Sign => ({ kind: "needs", pointer: "/libc/glibc-floor", version, text: version });

test("what contradicts itself is left out, and the rest is said", () => {
  const signs = [says("/float-abi", "hard"), says("/sanitizer", "thread"), says("/float-abi", "soft")];
  expect(abiOf("codec-sys", [...signs, says("/float-abi", "hard")])).toEqual({
    name: "codec",
    value: { sanitizer: "thread", evidence: [{ field: "sanitizer", text: "it" }] },
  });
  expect(abiOf("codec-sys", [says("/float-abi", "hard"), says("/float-abi", "soft")])).toBeUndefined();
  expect(abiOf("codec-sys", [])).toBeUndefined();
});

test("of what several files need the greatest counts, and is what the evidence tells", () => {
  expect(abiOf("codec-sys", [needs("2.9"), needs("2.34"), needs("2.4")])?.value).toEqual({
    libc: { "glibc-floor": "2.34" },
    evidence: [{ field: "libc/glibc-floor", text: "2.34" }],
  });
});

test("three reasons are enough for one field", () => {
  const signs = ["a", "b", "b", "c", "d"].map((text) => says("/sanitizer", "address", text));
  expect(abiOf("codec-sys", signs)?.value.evidence).toEqual(
    ["a", "b", "c"].map((text) => ({ field: "sanitizer", text })),
  );
});
