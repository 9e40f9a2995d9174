import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { expect, test } from "vitest";
import { snapshotOf } from "../explain/snapshot.js";
import { Rig, repository } from "../rig/rig.js";

/** Complaints of the schema of SARIF 2.1.0 (schemastore.org, Apache-2.0), which is of draft 4: `id` stands for `$id`. */
function complaints(document: unknown): unknown {
  const path = join(repository, "test", "conflicts", "sarif-schema-2.1.0-rtm.5.json");
  const { id: _, $schema: __, ...schema } = JSON.parse(readFileSync(path, "utf8")) as Record<string, unknown>;
  const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false, unicodeRegExp: false });
  const holds = ajv.compile(schema);
  return holds(document) ? [] : holds.errors;
}

const says = (stdlib: string) => ({ "abi@1/x": { cxx: { stdlib } } });
const parts = [
  { name: "app", uses: ["one-sys", "two-sys"] },
  { name: "one-sys", says: says("libc++") },
  { name: "two-sys", says: says("libstdc++") },
];

test("SARIF is valid against its schema, with and without conflicts, and with a waived one", async () => {
  await using rig = await Rig.create({ "none.json": snapshotOf([{ name: "app" }]), "two.json": snapshotOf(parts) });
  const waiver = {
    ...{ select: { crate: "one-sys" }, schema: "abi@1", name: "x", operator: "waive", pointer: "/cxx/stdlib" },
    ...{ value: "conflicting-fact", reason: "reviewed" },
  };
  const layers = [{ kind: "workspace", place: "px-meta.toml", overrides: [waiver] }];
  rig.write({ "waived.json": snapshotOf(parts, { layers }) });
  for (const name of ["none", "two", "waived"]) {
    const ran = await rig.pxMeta(["conflicts", "--snapshot", `${name}.json`, "--format", "sarif"]);
    const document = JSON.parse(ran.stdout);
    expect(complaints(document), name).toEqual([]);
    const [result] = document.runs[0].results;
    if (name !== "none") expect(result).toMatchObject({ ruleId: "two-cxx-stdlibs", ruleIndex: 0 });
    if (name === "two") expect(result.locations[0].physicalLocation.artifactLocation.uri).toBe("build.rs");
    if (name === "waived") expect(result.suppressions).toEqual([{ kind: "external", justification: "reviewed" }]);
  }
});

test("a file has a reference that is its own, whatever it is called", async () => {
  const snapshot = JSON.parse(snapshotOf(parts));
  for (const fact of snapshot.facts) fact.origin.file = "src/c:x?#é %.rs";
  await using rig = await Rig.create({ "two.json": JSON.stringify(snapshot) });
  const { stdout } = await rig.pxMeta(["conflicts", "--snapshot", "two.json", "--format", "sarif"]);
  const [result] = JSON.parse(stdout).runs[0].results;
  expect(result.locations[0].physicalLocation.artifactLocation.uri).toBe("src/c%3Ax%3F%23%C3%A9%20%25.rs");
});

test("the schema refuses what is no SARIF", () => {
  expect(complaints({ version: "2.1.0" })).not.toEqual([]);
});
