import { expect, test } from "vitest";
import { fewOf } from "./few.js";

test.each([
  [[], 20, ""],
  [["one"], 1, "one"],
  [["one", "two"], 8, "one, two"],
  [["one", "two"], 7, "one, 1 more"],
  [["one", "two", "three", "four"], 18, "one, two, 2 more"],
  [["a very long name that fits nowhere", "two"], 10, "a very long name that fits nowhere, 1 more"],
])("of %o in %i columns", (words, width, expected) => expect(fewOf(words, width)).toBe(expected));
