import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type JsonObject, triple, describe as worded } from "@px-meta/core/base";
import { downloadFor, findDownloads } from "@px-meta/core/stages";
import { parse } from "smol-toml";
import { expect, test } from "vitest";

interface Corpus {
  readonly package: { readonly name: string; readonly version: string; readonly features: readonly string[] };
  readonly targets: Readonly<Record<string, { readonly triple: string; readonly cfgs: readonly string[] }>>;
  readonly cases: readonly {
    readonly name: string;
    readonly manifest: string;
    readonly target: string;
    readonly features?: readonly string[];
    readonly item?: JsonObject | null;
    readonly refused?: string;
  }[];
}

// What a declaration comes to in a build script is asked in crates/px-meta/tests/download/corpus.rs.
const file = join(import.meta.dirname, "../../../../../test/format/downloads/declarations.json");
const corpus: Corpus = JSON.parse(readFileSync(file, "utf8"));

test.each(corpus.cases)("both languages make the same of a declaration with $name", async (one) => {
  const { name, version, features } = corpus.package;
  const manifest = parse(`[package]\nname = "${name}"\nversion = "${version}"\n${one.manifest}`) as {
    readonly package: { readonly metadata: JsonObject };
  };
  const { declarations, problems } = await findDownloads({
    packages: [
      {
        ...{ id: "lib", name, version, manifest_path: "/lib/Cargo.toml", metadata: manifest.package.metadata },
        features: Object.fromEntries(features.map((feature) => [feature, []])),
      },
    ],
    resolve: { nodes: [{ id: "lib", features: one.features ?? [] }] },
  });
  const target = corpus.targets[one.target];
  const found = declarations.map((declaration) =>
    downloadFor(declaration, { triple: triple(target?.triple ?? ""), cfgs: new Set(target?.cfgs) }),
  );
  const faults = [...problems, ...found.flatMap((item) => (item.ok ? [] : [item.error]))];
  if (one.refused !== undefined) {
    expect(faults.map(worded)).toEqual([expect.stringContaining(one.refused)]);
    return;
  }
  expect(faults.map(worded)).toEqual([]);
  const [item] = found.flatMap((each) => (each.ok ? [each.value] : []));
  if (item === undefined) expect(one.item).toBeNull();
  else {
    const { kind: _, package: __, name: ___, version: ____, id: _____, target: ______, ...said } = item;
    expect(said).toEqual(one.item);
  }
});
