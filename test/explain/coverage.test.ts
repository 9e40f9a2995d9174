import { expect, test } from "vitest";
import { Rig } from "../rig/rig.js";
import { askJson, type Part, snapshotOf } from "./snapshot.js";

const parts: readonly Part[] = [
  { name: "app", uses: ["one-sys", "two-sys"] },
  { name: "one-sys", says: { "native-library@1/one": { libs: ["one"], link: "static", version: "1.2" } } },
  { name: "two-sys", says: { "native-library@1/two": { libs: ["two"], link: "static" } } },
];

test("coverage says which fields are open, and because of whom", async () => {
  await using rig = await Rig.create({ "snapshot.json": snapshotOf(parts) });
  const args = ["coverage", "--snapshot", "snapshot.json"];
  const ran = await rig.pxMeta(args);
  expect(ran).toMatchObject({ status: 0, stderr: "" });
  expect(ran.stdout).toContain(`3 packages, 2 of them with build scripts
      2  100 %  publish facts                     one-sys 1.0.0, two-sys 1.0.0
      0    0 %  told of by adapters or overrides
`);
  expect(ran.stdout).toContain("   50 %  1 of 2  /version  not two-sys 1.0.0\n");
  const { answer } = await askJson(rig, "coverage@1", args);
  expect(answer.fields).toContainEqual({
    ...{ schema: "native-library@1", pointer: "/version", said: 1, of: 2, percent: 50 },
    silent: ["two-sys 1.0.0"],
  });
  const missing = await askJson(rig, "coverage@1", ["coverage", "--snapshot", "nowhere.json"]);
  expect(missing).toMatchObject({ status: 3, answer: { fields: [], problems: [{ kind: "missing-file" }] } });
  expect(await rig.pxMeta(["coverage", "app"])).toMatchObject({ status: 2 });
});
