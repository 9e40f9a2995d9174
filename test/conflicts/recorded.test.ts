import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { askJson, type Part, snapshotOf } from "../explain/snapshot.js";
import { Rig, repository } from "../rig/rig.js";

/** A program and its packages, as they were recorded. */
function recorded(name: string): readonly Part[] {
  const path = join(repository, "test", "conflicts", "recorded", `${name}.json`);
  return JSON.parse(readFileSync(path, "utf8")) as readonly Part[];
}

/** The conflicts among what was recorded, with the override that accepts the first. */
async function conflictsIn(name: string) {
  await using rig = await Rig.create({ "snapshot.json": snapshotOf(recorded(name)) });
  const { status, answer } = await askJson(rig, "conflicts@1", ["conflicts", "--snapshot", "snapshot.json"]);
  const [found] = answer.conflicts as readonly { readonly waive: { readonly fact: string } }[];
  const [schema, ...rest] = found?.waive.fact.split("/") ?? [];
  const override = { ...found?.waive, schema, name: rest.join("/"), reason: "reviewed" };
  const layers = [{ kind: "workspace", place: "px-meta.toml", overrides: [{ ...override, fact: undefined }] }];
  rig.write({ "snapshot.json": snapshotOf(recorded(name), { layers }) });
  const waived = await askJson(rig, "conflicts@1", ["conflicts", "--snapshot", "snapshot.json"]);
  return { status, conflicts: answer.conflicts, waived: waived.answer.conflicts };
}

test("the system's OpenSSL and AWS-LC without a prefix are two copies, and neither becomes the other", async () => {
  const { status, conflicts, waived } = await conflictsIn("openssl-and-aws-lc");
  expect(status).toBe(0);
  expect(conflicts).toMatchObject([
    {
      kind: "two-copies",
      severity: "warning",
      subject: "openssl",
      packages: ["aws-lc-sys 0.47.0", "openssl-sys 0.9.118"],
      symbols: { count: 2244, first: expect.arrayContaining(["AES_cbc_encrypt"]) },
      changes: [],
    },
  ]);
  expect(waived).toMatchObject([{ severity: "note", waived: { reason: "reviewed" } }]);
});

test("mimalloc and jemalloc that are both malloc are two allocators", async () => {
  const { conflicts, waived } = await conflictsIn("mimalloc-and-jemalloc");
  expect(conflicts).toMatchObject([
    {
      kind: "two-allocators",
      packages: ["libmimalloc-sys 0.1.49", expect.stringContaining("tikv-jemalloc-sys 0.7.1")],
      symbols: { count: 10, first: ["aligned_alloc", "calloc", "free", "malloc", "malloc_usable_size"] },
    },
  ]);
  expect(waived).toMatchObject([{ severity: "note", waived: { reason: "reviewed" } }]);
});
