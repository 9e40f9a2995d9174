import fc from "fast-check";
import { expect, test } from "vitest";
import { archive, elfObject } from "./archive-example.js";
import { weakSymbols } from "./weak-symbols.js";

const object = elfObject([
  { name: "strong", isWeak: false },
  { name: "weak", isWeak: true },
]);

test("weak is what no object of an archive defines for good", () => {
  expect(weakSymbols(archive([{ name: "a.o/", bytes: object }]))).toEqual(new Set(["weak"]));
  const other = elfObject([{ name: "weak", isWeak: false }]);
  const both = archive([
    { name: "a.o/", bytes: object },
    { name: "b.o/", bytes: other },
  ]);
  expect(weakSymbols(both)).toEqual(new Set());
});

test("of objects that are not ELF nothing is known", () => {
  expect(weakSymbols(archive([{ name: "a.o/", bytes: Buffer.alloc(200) }]))).toBeUndefined();
});

test("no bytes make it fail, whatever they are", () => {
  const whole = archive([{ name: "a.o/", bytes: object }]);
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 12 }),
      fc.nat(whole.length),
      (changes, length) => {
        const damaged = Buffer.from(whole.subarray(0, length));
        for (const [at, byte] of changes) if (at < length) damaged[at] = byte;
        expect([...(weakSymbols(damaged) ?? [])].every((name) => name.length < 4096)).toBe(true);
      },
    ),
    { numRuns: 3000 },
  );
});
