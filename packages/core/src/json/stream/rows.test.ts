import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { JsonValue } from "../../model/json.js";
import { type JsonLimits, parseJson } from "../parse.js";
import type { RowPlan } from "./rows.js";
import { streamJson } from "./stream.js";

const limits: JsonLimits = { depth: 20, values: 1_000_000, keyBytes: 100 };

/** Reads a document that is a list of rows, from chunks of some size: the rows, those that were taken and the others. */
function read(source: string | Uint8Array, size = 1 << 16) {
  const bytes = Buffer.from(source);
  const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
    bytes.subarray(i * size, (i + 1) * size),
  );
  const rows: (JsonValue | undefined)[] = [];
  const plan: RowPlan = {
    members: [
      { name: "id", holds: "text", isNeeded: true, isFilled: true },
      { name: "own", holds: "flag" },
      { name: "types", holds: "texts" },
    ],
    take(row) {
      const found = { id: row.text(0), own: row.flag(1), types: row.texts(2) };
      rows.push(JSON.parse(JSON.stringify(found)) as JsonValue);
    },
    skip: () => rows.push(undefined),
  };
  const streamed = streamJson(chunks, { rows: plan }, limits);
  if (!streamed.ok) return streamed;
  const others = streamed.value.document as readonly JsonValue[];
  let next = 0;
  const whole = rows.map((row) => row ?? others[next++]);
  return { ok: true, value: { rows: whole, others: others.length } } as const;
}

const documents: readonly { readonly name: string; readonly text: string; readonly others: number }[] = [
  { name: "as JSON.stringify writes them", text: `[{"id":"a","own":true},{"id":"b"},{"id":"c"}]`, others: 1 },
  { name: "with spaces", text: `[ { "id" : "a", "types": [ "x" , "y" ] } ,\n{"id": "b"}, {"id":"c"} ]`, others: 1 },
  {
    name: "with members in other orders",
    text: `[{"own":false,"id":"a"},{"id":"b","own":true},{"id":"c"}]`,
    others: 1,
  },
  {
    name: "with letters that are no ASCII",
    text: `[{"id":"ä","types":["é","日本"]},{"id":"𝒳"},{"id":"c"}]`,
    others: 1,
  },
  { name: "with an escape", text: `[{"id":"a\\"b"},{"id":"b"},{"id":"c"}]`, others: 2 },
  { name: "with another member", text: `[{"id":"a","more":{"id":1}},{"id":"b"},{"id":"c"}]`, others: 2 },
  {
    name: "with another kind of value",
    text: `[{"id":1},{"id":"b","own":"yes"},{"id":"b","types":[1]},{"id":"c"}]`,
    others: 4,
  },
  { name: "without what is needed", text: `[{"own":true},{},{"id":""},{"id":"c"}]`, others: 4 },
  { name: "that are no objects", text: `[1,[],"x",null,{"id":"a"},{"id":"b"}]`, others: 5 },
  { name: "that are empty lists", text: `[{"id":"a","types":[]},{"id":"b","types":[ ]},{"id":"c"}]`, others: 1 },
  { name: "of which there is none", text: "[ ]", others: 0 },
  { name: "with a long text", text: `[{"id":"${"long".repeat(200_000)}"},{"id":"b"},{"id":"c"}]`, others: 2 },
];

test.each(documents)("rows $name are read as they are", ({ text, others }) => {
  for (const size of [1, 7, 1 << 16]) {
    if (size < 10 && text.length > 1000) continue;
    const found = read(text, size);
    expect(found.ok && found.value.rows).toEqual(JSON.parse(text));
    if (size > 10) expect(found.ok && found.value.others).toBe(others);
  }
});

test("a batch that is no UTF-8 is refused", () => {
  const bytes = Buffer.from(`[{"id":"a?"},{"id":"b"},{"id":"c"}]`);
  bytes[bytes.indexOf("?")] = 0xff;
  expect(read(bytes)).toMatchObject({ ok: false, error: { reason: "not UTF-8" } });
});

test("a hundred thousand rows are read, wherever their bytes are cut", () => {
  const rows = Array.from({ length: 100_000 }, (_, i) => ({ id: `row ${i}`, own: i % 2 === 0, types: [`t${i % 3}`] }));
  const found = read(JSON.stringify(rows), 99_991);
  expect(found.ok && found.value.rows).toEqual(rows);
  expect(found.ok && found.value.others).toBe(1);
});

describe("whatever the text is", () => {
  const row = fc.record(
    { id: fc.string({ unit: "binary-ascii" }), own: fc.boolean(), types: fc.array(fc.string()), more: fc.jsonValue() },
    { requiredKeys: [] },
  );
  const put = fc.constantFrom("", '"', "[", "]", ",", "}", "\\", "0", " ", '"id":"', '"own":true,', "\u0000");

  test("rows are those that the reader of small documents reads", () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(row, fc.jsonValue())),
        fc.option(fc.record({ at: fc.nat(200), put })),
        fc.integer({ min: 1, max: 300 }),
        (value, torn, size) => {
          const text = JSON.stringify(value);
          const given = torn === null ? text : text.slice(0, torn.at) + torn.put + text.slice(torn.at + 1);
          const strict = parseJson(given, limits);
          const found = read(given, size);
          if (strict.ok && !Array.isArray(strict.value)) return;
          expect(found.ok).toBe(strict.ok);
          if (strict.ok && found.ok) expect(found.value.rows).toEqual(JSON.parse(JSON.stringify(strict.value)));
          if (!strict.ok && !found.ok) expect(found.error.line).toBe(strict.error.line);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
