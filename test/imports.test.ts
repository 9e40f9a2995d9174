import { readdirSync, readFileSync } from "node:fs";
import { join, posix, relative, sep } from "node:path";
import { expect, test } from "vitest";
import { repository } from "./rig/rig.js";

/**
 * Imports point one way: schema ← core ← cli, and within core: model ← base folders ← stages ← pipeline. The base folders
 * are those of {@link base}; a stage is any other folder of core, and never imports another stage. `library` is none: it
 * offers the pipeline to other programs. Core reaches disk and programs through its ports alone; only `mailbox`, which is
 * part of generators' programs, has a disk of its own. A test may bring together what the code under test must not.
 */
function complaint(importer: string, specifier: string): string | undefined {
  const [, here, ...rest] = importer.split("/");
  if (specifier.startsWith(".")) {
    const imported = posix.join(posix.dirname(importer), specifier);
    if (!imported.startsWith(`packages/${here}/`)) return "leaves its package; import it by name";
    if (!/\.(js|json)$/.test(specifier)) return "ends in neither .js nor .json";
    const inCore = here === "core" && !importer.endsWith(".test.ts");
    return inCore ? coreComplaint(rest.slice(1), imported.split("/").slice(3)) : undefined;
  }
  const name = /^(@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? specifier;
  if ((here === "schema" && name.startsWith("@px-meta/")) || (here === "core" && name === "@px-meta/core")) {
    return "points the wrong way";
  }
  if (name === "px-meta") return "points the wrong way";
  const isInside = here === "core" && !importer.endsWith(".test.ts") && rest[1] !== "mailbox";
  if (isInside && specifier.startsWith("node:") && !pure.has(specifier)) {
    return "reaches outside; core does so through its ports alone";
  }
  return undefined;
}

const pure = new Set(["node:crypto", "node:path", "node:util", "node:assert"]);

/** What each base folder of core may import; any other folder is a stage, and may import all of these. */
const base: Readonly<Record<string, readonly string[]>> = {
  model: ["model"],
  ports: ["model", "ports"],
  json: ["model", "ports", "json"],
  algebra: ["model", "json", "version", "algebra"],
  cfg: ["model", "cfg"],
  version: ["model", "version"],
  selector: ["model", "cfg", "version", "selector"],
};

function coreComplaint(importer: readonly string[], imported: readonly string[]): string | undefined {
  if (importer.length === 1) return undefined;
  const [from, to] = [importer[0] ?? "", imported[0] ?? ""];
  if (from === to) return undefined;
  if (from === "library") return undefined;
  const allowed = base[from] ?? Object.keys(base);
  return allowed.includes(to) ? undefined : `${from} may import ${allowed.join(", ")}, not ${to}`;
}

function sources(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .map((entry) => relative(repository, join(entry.parentPath, entry.name)).split(sep).join("/"));
}

function importsOf(text: string): readonly string[] {
  const found = text.matchAll(/(?:^(?:import|export)\b[^;'"]*?\bfrom\s*|^import\s*|\bimport\(\s*)["']([^"']+)["']/gm);
  return [...found].map((match) => match[1] ?? "");
}

test("imports point one way", () => {
  const complaints = ["schema", "core", "cli"]
    .flatMap((name) => sources(join(repository, "packages", name, "src")))
    .flatMap((file) =>
      importsOf(readFileSync(join(repository, file), "utf8")).flatMap((specifier) => {
        const wrong = complaint(file, specifier);
        return wrong === undefined ? [] : [`${file} imports ${specifier}: ${wrong}`];
      }),
    );
  expect(complaints).toEqual([]);
});

test.each([
  [
    "packages/core/src/graph/graph.ts",
    "../collect/collect.js",
    "graph may import model, ports, json, algebra, cfg, version, selector, not collect",
  ],
  ["packages/core/src/model/fact.ts", "../json/read.js", "model may import model, not json"],
  ["packages/core/src/graph/graph.ts", "node:fs", "reaches outside; core does so through its ports alone"],
  ["packages/core/src/mailbox/view.ts", "node:fs", undefined],
  ["packages/core/src/graph/graph.ts", "../../../schema/src/index.js", "leaves its package; import it by name"],
  ["packages/core/src/graph/graph.test.ts", "../collect/collect.js", undefined],
  ["packages/core/src/pipeline.ts", "./graph/graph.js", undefined],
  ["packages/core/src/graph/graph.ts", "px-meta", "points the wrong way"],
  ["packages/schema/src/index.ts", "@px-meta/core", "points the wrong way"],
  ["packages/cli/src/main.ts", "@px-meta/core", undefined],
])("%s importing %s", (importer, specifier, expected) => {
  expect(complaint(importer, specifier)).toBe(expected);
});

/** Every source that an entry reaches, with the packages and modules of Node that these import. */
function reachedFrom(entry: string): {
  readonly files: readonly string[];
  readonly outside: readonly string[];
} {
  const files = new Set([entry]);
  const outside = new Set<string>();
  for (const file of files) {
    if (file.endsWith(".json")) continue;
    for (const specifier of importsOf(readFileSync(join(repository, file), "utf8"))) {
      const name = /^@px-meta\/schema(?:\/(.+))?$/.exec(specifier);
      if (specifier.startsWith(".")) {
        files.add(posix.join(posix.dirname(file), specifier).replace(/\.js$/, ".ts"));
      } else if (name !== null) files.add(`packages/schema/src/${schemaEntries[name[1] ?? ""]}`);
      else outside.add(specifier);
    }
  }
  return { files: [...files], outside: [...outside].sort() };
}

const schemaEntries: Readonly<Record<string, string>> = {
  "": "index.ts",
  foreign: "foreign/foreign.ts",
  vocabulary: "px/vocabulary.ts",
};

test("the library imports nothing of Node, and uses none of its globals", () => {
  const { files, outside } = reachedFrom("packages/core/src/library.ts");
  expect(files.length).toBeGreaterThan(80);
  const uses = files.filter((file) => {
    const code = readFileSync(join(repository, file), "utf8").replace(/^\s*(?:\/\/|\/?\*).*$/gm, "");
    return file.endsWith(".ts") && /\b(?:Buffer|process|require|__dirname)\b\s*[.(]/.test(code);
  });
  expect(uses).toEqual([]);
  expect(outside).toEqual(["ajv/dist/2020.js", "re2js"]);
});

test("the three forms of import are seen", () => {
  expect(
    importsOf(`import { a } from "./a.js";
import "./b.js";
import {
  c,
} from "./c.js";
export * from "./d.js";
const e = await import("./e.js");
const text = 'from "./not.js"';
`),
  ).toEqual(["./a.js", "./b.js", "./c.js", "./d.js", "./e.js"]);
});
