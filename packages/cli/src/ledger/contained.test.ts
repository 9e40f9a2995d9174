import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type Package, packageId } from "@px-meta/core/base";
import { readForeignSchema } from "@px-meta/schema/foreign";
import { expect, onTestFinished, test } from "vitest";
import { realFiles } from "../system/files.js";
import { containedIn } from "./contained.js";
import libraries from "./contained-libraries.json" with { type: "json" };
import schema from "./contained-library.schema.json" with { type: "json" };
import known from "./known-libraries.json" with { type: "json" };

test("every entry has the shape that its schema describes, and names libraries that are known", async () => {
  const read = await readForeignSchema("px-meta:contained-library@1", schema);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  const validate = await read.value.validator();
  expect(libraries.map((one) => validate(one as never))).toEqual(libraries.map((value) => ({ ok: true, value })));
  const names = new Set(known.map(({ library }) => library));
  expect(libraries.flatMap(({ contains }) => contains.filter(({ library }) => !names.has(library)))).toEqual([]);
});

/** What a package with these files is found to contain. */
function found(name: string, files: Readonly<Record<string, string>>): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), "px-meta-contained-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const one: Package = {
    ...{ id: packageId("x"), name, version: "1.0.0", manifestPath: join(folder, "Cargo.toml"), crateTypes: ["lib"] },
    ...{ hasBuildScript: true, isProcMacro: false, isWorkspaceMember: false, adopts: false },
  };
  return containedIn(one, realFiles).map(({ library, version, evidence }) => `${library} ${version} (${evidence})`);
}

const pcre2 = "#define PCRE2_MAJOR           10\n#define PCRE2_MINOR           47\n";

test("a library is within another where its header is, in the version that the header tells", () => {
  expect(found("libgit2-sys", { "libgit2/deps/pcre2/pcre2.h": pcre2 })).toEqual([
    "pcre2 10.47 (libgit2/deps/pcre2/pcre2.h says so)",
  ]);
  expect(found("libgit2-sys", { "libgit2/deps/pcre2/pcre2.h": "#define PCRE2_MAJOR x" })).toEqual([]);
  expect(found("libgit2-sys", {})).toEqual([]);
  expect(found("other", { "libgit2/deps/pcre2/pcre2.h": pcre2 })).toEqual([]);
  expect(found("__proto__", {})).toEqual([]);
});
