import { readFileSync } from "node:fs";
import { join } from "node:path";
import { problemKinds, severityOfKind } from "@px-meta/core/stages";
import { expect, test } from "vitest";
import { repository } from "../rig/rig.js";

const page = readFileSync(join(repository, "docs", "problems.md"), "utf8");
const rows = [...page.matchAll(/^\| `([a-z-]+)` \| ([a-z, ]+) \|/gm)].map(([, kind = "", loud = ""]) => [kind, loud]);

test("docs/problems.md has one row for every kind of problem, and no other", () => {
  expect(rows.map(([kind]) => kind).sort()).toEqual([...problemKinds].sort());
});

test("docs/problems.md says how loud each kind is", () => {
  const told = rows.map(([kind, loud]) => ({ kind, loud }));
  expect(told).toEqual(told.map(({ kind, loud }) => ({ kind, loud: severityOfKind(kind ?? "") ?? loud })));
});
