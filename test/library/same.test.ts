import { conflicts, propagate, readSnapshot, writePropagation, writeSnapshot } from "@px-meta/core";
import { expect, test } from "vitest";
import { Rig } from "../rig/rig.js";
import { snapshot } from "./snapshot.js";

test("the library and the command give the same answer to a snapshot", async () => {
  const text = JSON.stringify(snapshot);
  await using rig = await Rig.create({ "s.json": text });
  const ran = await rig.pxMeta(["propagate", "--snapshot", "s.json", "--format", "json"]);
  expect(ran).toMatchObject({ status: 1, stderr: "" });
  const read = await readSnapshot(text);
  expect(read.ok && writePropagation(await propagate(read.value))).toBe(ran.stdout);
});

test("the library and the command name the same conflicts", async () => {
  const text = JSON.stringify(snapshot);
  await using rig = await Rig.create({ "s.json": text });
  const ran = await rig.pxMeta(["conflicts", "--snapshot", "s.json", "--format", "json"]);
  const told = JSON.parse(ran.stdout) as { readonly conflicts: readonly { readonly kind: string }[] };
  const read = await readSnapshot(text);
  const found = read.ok ? conflicts(await propagate(read.value)) : [];
  expect(found.map(({ kind }) => kind.name)).toEqual(told.conflicts.map(({ kind }) => kind));
  expect(found).toHaveLength(1);
});

test("a snapshot in pieces is the snapshot, wherever it was cut", async () => {
  const bytes = new TextEncoder().encode(JSON.stringify(snapshot));
  const whole = await readSnapshot(bytes);
  expect(whole.ok).toBe(true);
  for (const size of [1, 7, 1000]) {
    const count = Math.ceil(bytes.length / size);
    const pieces = Array.from({ length: count }, (_, place) => bytes.subarray(place * size, (place + 1) * size));
    const read = await readSnapshot(pieces);
    expect(read.ok && whole.ok && writeSnapshot(read.value) === writeSnapshot(whole.value)).toBe(true);
  }
});

test("what is no snapshot is a problem with its place, never an exception", async () => {
  for (const source of [
    "",
    "null",
    "[]",
    "{",
    '{"px-meta":"snapshot@2"}',
    '{"px-meta":"snapshot@1"}',
    "\ufeff{}",
    "\u0000",
  ]) {
    const read = await readSnapshot(source, "x.json");
    const paths = read.ok ? [] : read.error.map((problem) => ("path" in problem ? problem.path : ""));
    expect([...new Set(paths)]).toEqual(["x.json"]);
  }
  const bytes = await readSnapshot(Uint8Array.of(0xff, 0xfe, 0x00));
  expect(bytes).toMatchObject({ ok: false, error: [{ kind: "malformed-json" }] });
});
