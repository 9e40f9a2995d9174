import { expect, test } from "vitest";
import { nameAsked } from "./question.js";

const head = [0xce, 0xaa, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0];
const labels = (...names: readonly string[]) => names.flatMap((name) => [name.length, ...Buffer.from(name)]);
const tail = [0, 0, 1, 0, 1];

test.each([
  ["a question", [...head, ...labels("Crates", "example"), ...tail], "crates.example"],
  ["nothing", [], undefined],
  ["an answer", [0xce, 0xaa, 0x81, ...head.slice(3), ...labels("a"), ...tail], undefined],
  ["several questions", [...head.slice(0, 5), 2, ...head.slice(6), ...labels("a"), ...tail], undefined],
  ["the root", [...head, ...tail], undefined],
  ["a name that does not end", [...head, ...labels("crates"), 9, 1], undefined],
  ["a label that is longer than any", [...head, 64, ...Buffer.from("a".repeat(64)), ...tail], undefined],
  ["a pointer", [...head, 0xc0, 12, ...tail], undefined],
  ["bytes that no name has", [...head, ...labels("\u001b[2J"), ...tail], undefined],
  ["a name without the rest", [...head, ...labels("a"), 0, 0], undefined],
])("%s", (_, bytes, name) => {
  expect(nameAsked(Buffer.from(bytes))).toBe(name);
});
