import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import type { Abi, NativeLibrary } from "../generated/types.js";
import type { JsonObject, JsonValue } from "../json.js";
import { generate, readSources, type Source } from "./generate.js";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..", "..", "..");

function sources(): readonly Source[] {
  const read = (folder: string, kind: "fact" | "format") =>
    readdirSync(join(root, "packages/schema/schemas", folder))
      .filter((name) => name.endsWith(".json"))
      .sort()
      .map((name) => {
        const text = readFileSync(join(root, "packages/schema/schemas", folder, name), "utf8");
        return [name, { kind, text }] as const;
      });
  return readSources(new Map([...read("", "fact"), ...read("formats", "format")]));
}

test("what is generated is fresh", async () => {
  const files = await generate(sources());
  const stale = [...files].filter(
    ([path, text]) => readFileSync(join(root, path), "utf8").replaceAll("\r\n", "\n") !== text,
  );
  expect(stale.map(([path]) => `${path}: run npm run generate -w packages/schema`)).toEqual([]);
});

test("every field of every schema has a description", () => {
  const silent: string[] = [];
  const visit = (schema: JsonValue | undefined, at: string) => {
    if (typeof schema !== "object" || schema === null || Array.isArray(schema)) return;
    const { properties, items, additionalProperties, $defs } = schema as JsonObject;
    for (const [name, inner] of Object.entries({ ...(properties as JsonObject), ...($defs as JsonObject) })) {
      if (typeof (inner as JsonObject).description !== "string") silent.push(`${at}/${name}`);
      visit(inner, `${at}/${name}`);
    }
    visit(items, `${at}[]`);
    visit(additionalProperties, `${at}/*`);
  };
  for (const { id, document } of sources()) visit(document, id);
  expect(silent).toEqual([]);
});

test("a schema with an impossible rule is not generated", async () => {
  const [first] = sources();
  if (first === undefined) throw new Error("no schemas");
  const whole = { ...first.whole, px: { merge: "agree", reach: "far" } };
  await expect(generate([{ ...first, whole }])).rejects.toThrow("reach is one of direct, self, public, all");
});

test("types are JSON values, and know what is required", () => {
  const library: NativeLibrary = { link: "static", libs: ["z"], defines: { A: true } };
  const abi: Abi = { cxx: { stdlib: "libc++" } };
  const values: readonly JsonValue[] = [library, abi];
  // @ts-expect-error: `link` is missing.
  const without: NativeLibrary = { libs: ["z"] };
  // @ts-expect-error: no such standard library.
  const wrong: Abi = { cxx: { stdlib: "libstdc" } };
  expect([...values, without, wrong]).toHaveLength(4);
});
