import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { describe, publish, read, readView } from "../generator.js";
import { readEnvelope, writeEnvelope } from "../json/envelope.js";
import type { JsonValue } from "../model/json.js";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "mailbox-"));
  vi.stubEnv("PX_META_MAILBOX", folder);
  vi.stubEnv("CARGO_PX_WORKSPACE_ROOT_DIR", dirname(fileURLToPath(import.meta.url)));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

const fact = (schema: string, name: string) => ({
  ...{ package: { name: "low", version: "1.0.0", id: "low" }, schema, name, domains: [], target: "", value: 1 },
  ...{ sha256: "00", trust: "published", origin: { method: "literal" } },
});

function deliver(rest: { readonly [key: string]: JsonValue } = {}) {
  const view = {
    package: { name: "client", version: "0.2.0" },
    domains: [],
    complete: true,
    merged: [],
    contributions: [],
  };
  const facts = [fact("api:routes@1", "admin"), fact("api:routes@1", "all"), fact("target@1", "board")];
  writeFileSync(join(folder, "view.json"), writeEnvelope("view@1", { ...view, facts, ...rest }));
}

/** The names of facts that are found, or what is wrong. */
function found(query: Parameters<typeof read>[1]) {
  const view = readView();
  if (!view.ok) return describe(view.error);
  const facts = read(view.value, query as never);
  return facts.ok ? facts.value.map(({ name }) => name) : describe(facts.error);
}

const routes = "api:routes@1" as Parameters<typeof read>[1]["schema"];

test("a generator reads the facts of its view", () => {
  deliver();
  expect(found({ schema: routes })).toEqual(["admin", "all"]);
  expect(found({ schema: routes, name: "all" })).toEqual(["all"]);
  expect(found({ schema: routes, package: "other" })).toEqual([]);
});

test("a read that the declared inputs leave out is refused", () => {
  deliver({ declared: ["target@1", "api:routes@1/all"] });
  expect(found({ schema: routes, name: "all" })).toEqual(["all"]);
  const refused =
    'the generator of client reads api:routes@1, which its declared inputs leave out; add "api:routes@1" to `facts` of `inputs` in [package.metadata.px.generate] of client';
  expect(found({ schema: routes })).toBe(refused);
});

test("what is published stands in the mailbox, in order, with the place of the call", () => {
  deliver();
  const said = publish([
    { schema: "api:routes@1", name: "all", value: ["/users"] },
    { schema: "api:b@1", name: "x", value: 1, method: "env", inputs: [{ kind: "env", name: "API" }] },
  ]);
  expect(said).toEqual({ ok: true, value: undefined });
  expect(readdirSync(folder).sort()).toEqual(["facts.json", "view.json"]);
  const path = join(folder, "facts.json");
  const opened = readEnvelope(readFileSync(path), path, "facts@1");
  const place = { file: "mailbox.test.ts", line: expect.any(Number), column: expect.any(Number) };
  expect(opened.ok && opened.value.body).toEqual({
    package: { name: "client", version: "0.2.0" },
    facts: [
      {
        ...{ schema: "api:b@1", name: "x", value: 1 },
        origin: { ...place, method: "env", inputs: [{ kind: "env", name: "API" }] },
      },
      { schema: "api:routes@1", name: "all", value: ["/users"], origin: { ...place, method: "literal" } },
    ],
    upstream: [],
  });
});

test("what cannot be published is named, all of it, and nothing is written", () => {
  deliver();
  const said = publish([
    { schema: "nonsense", name: "x", value: 1 },
    { schema: "a:b@1", name: "", value: 1 },
    { schema: "a:b@1", name: "x", value: 2 ** 60 },
    { schema: "a:b@1", name: "x", value: 1 },
    { schema: "a:b@1", name: "long", value: "x".repeat(300) },
  ]);
  expect(said.ok ? [] : said.error.map(describe)).toEqual([
    "nonsense/x cannot be published: its schema is not of the form name@major or crate-name:name@major",
    "a:b@1/ cannot be published: its name needs 1 to 128 characters, none of them a control character or #",
    "a:b@1/x cannot be published: its value is not the JSON that px-meta reads: a number beyond 2^53 - 1",
    "a:b@1/x cannot be published: it is said twice",
  ]);
  expect(readdirSync(folder)).toEqual(["view.json"]);
  const large = publish([{ schema: "a:b@1", name: "x", value: "x".repeat(1 << 20) }]);
  expect(large).toMatchObject({ ok: false, error: [{ kind: "file-too-large" }] });
});

test.each([undefined, "", "/no/such/folder"])(
  "where nothing runs it (%s) there is no view, and nobody listens",
  (value) => {
    vi.stubEnv("PX_META_MAILBOX", value);
    expect(readView()).toEqual({ ok: false, error: { kind: "no-view" } });
    expect(publish([{ schema: "a:b@1", name: "x", value: 1 }])).toEqual({ ok: true, value: undefined });
    expect(publish([{ schema: "nonsense", name: "x", value: 1 }]).ok).toBe(false);
    expect(readdirSync(folder)).toEqual([]);
  },
);

test("a damaged view is a problem that names it", () => {
  const path = join(folder, "view.json");
  writeFileSync(path, writeEnvelope("view@1", {}).subarray(0, 95));
  expect(readView()).toMatchObject({ ok: false, error: { path } });
  writeFileSync(path, writeEnvelope("view@1", {}));
  expect(readView()).toEqual({ ok: false, error: { kind: "no-view" } });
  rmSync(path);
  mkdirSync(path);
  expect(readView()).toEqual({ ok: false, error: { kind: "not-a-regular-file", path, found: "folder" } });
});
