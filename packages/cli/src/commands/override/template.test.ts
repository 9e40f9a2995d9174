import { type Fact, type JsonValue, packageId, parseSchemaId, type Snapshot, triple } from "@px-meta/core/stages";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readOverrideFile } from "../../overrides/file.js";
import { template } from "./template.js";

/** What a template says once every `# ` is taken away. */
async function uncommented(snapshot: Snapshot | undefined) {
  const text = template(snapshot);
  const lines = text.split("\n");
  expect(lines.filter((line) => line !== "" && !line.startsWith("#"))).toEqual(["px-meta = 1"]);
  const bare = lines.map((line) => line.replace(/^# /, "")).join("\n");
  const { layer, downloads, problems } = await readOverrideFile(Buffer.from(bare), "workspace", "px-meta.toml", "/w");
  expect(problems).toEqual([]);
  return { text, overrides: layer?.overrides ?? [], downloads: downloads?.overrides ?? [], policy: layer?.policy };
}

type Given = Pick<Fact, "name" | "value"> & Partial<Pick<Fact, "domains" | "target">> & { readonly schema?: string };

function snapshotOf(owners: readonly string[], facts: readonly Given[]): Snapshot {
  const packages = owners.map((text) => {
    const [name = "", version = ""] = text.split(" ");
    return {
      id: packageId(text),
      name,
      version,
      manifestPath: `/${name}/Cargo.toml`,
      hasBuildScript: true,
      isProcMacro: false,
      crateTypes: ["lib"],
      isWorkspaceMember: false,
      adopts: false,
    };
  });
  return {
    graph: {
      packages,
      platforms: [{ domain: "target", triple: triple("board") }],
      nodePackage: Int32Array.from(packages.keys()),
      nodePlatform: new Int32Array(packages.length),
      edgeStart: new Int32Array(packages.length + 1),
      edgeTarget: new Int32Array(),
      edgeKind: new Uint8Array(),
      dependenciesFirst: Int32Array.from(packages.keys()),
      roots: new Int32Array(),
    },
    facts: facts.map(
      ({ schema = "native-library@1", domains = ["target"], target = triple("board"), name, value }) => ({
        package: packageId(owners[0] ?? ""),
        schema: parseSchemaId(schema) ?? (fc.pre(false) as never),
        name,
        value,
        domains,
        target,
        trust: "harvested",
        origin: { method: "harvest" },
      }),
    ),
    schemas: new Map(),
    layers: [],
    cfgs: [[]],
  };
}

const show = (overrides: Awaited<ReturnType<typeof uncommented>>["overrides"]) =>
  overrides.map(
    ({ select, schema, name, pointer, value }) =>
      `${JSON.stringify(select)} ${schema}/${name}#${pointer} ${JSON.stringify(value)}`,
  );

test("without a build there are examples of every kind", async () => {
  const { overrides, downloads, policy } = await uncommented(undefined);
  expect(overrides.length).toBeGreaterThan(2);
  expect(downloads.length).toBe(1);
  expect(policy).toEqual({ vendoring: "forbid", conflicts: "deny", network: "deny" });
});

test("every declared download has an entry, however it is named", async () => {
  const snapshot = snapshotOf(["b 1.0.0", "a 2.0.0"], []);
  const ids = ["ort", 'q"uote\n# x', "\u202e"];
  const declared = Object.fromEntries(ids.map((id) => [id, { urls: ["https://me:s3cret@x.example/"], size: 7 }]));
  const metadata = { download: { ...declared, plain: { urls: ["https://x.example/{target}"] }, odd: 1 } };
  const packages = snapshot.graph.packages.map((one) => (one.name === "a" ? { ...one, metadata } : one));
  const { text, downloads } = await uncommented({ ...snapshot, graph: { ...snapshot.graph, packages } });
  expect(downloads.map(({ select }) => select)).toEqual([...ids, "plain", "odd"].map((id) => ({ crate: "a", id })));
  expect(text).toContain("## plain of a 2.0.0, https://x.example/{target}\n# [[download]]\n");
  expect(text).not.toContain("s3cret");
});

test("every fact has an entry with its present values, told apart from those of other packages and sides", async () => {
  const facts: Given[] = [
    { name: "z", value: { libs: ["z"], link: "static", evidence: [] } },
    { name: "z", value: { libs: ["z"], link: "dynamic" }, domains: ["host"], target: triple("desk") },
    { name: "y", value: { link: "static", "search-paths": ["$".concat("{OUT_DIR}/lib")], root: null } },
    { name: "whole", value: "no table", schema: "abi@1" },
    { name: "script", schema: "build-script@1", value: { "watches-env": ["Z_STATIC", "CC"] } },
  ];
  const { text, overrides } = await uncommented(snapshotOf(["a-sys 1.0.0", "a-sys 2.0.0", "b 1.0.0"], facts));
  expect(show(overrides)).toEqual([
    '{"crate":"a-sys","version":"=1.0.0"} native-library@1/y#/link "static"',
    '{"crate":"a-sys","version":"=1.0.0","when":"board","domain":"target"} native-library@1/z#/libs ["z"]',
    '{"crate":"a-sys","version":"=1.0.0","when":"board","domain":"target"} native-library@1/z#/link "static"',
    '{"crate":"a-sys","version":"=1.0.0","when":"desk","domain":"host"} native-library@1/z#/libs ["z"]',
    '{"crate":"a-sys","version":"=1.0.0","when":"desk","domain":"host"} native-library@1/z#/link "dynamic"',
  ]);
  expect(text).toContain("## its build script reads CC, Z_STATIC\n");
});

test("what px-meta could do to a library of which nothing is known yet stands there too", async () => {
  const script: Given = { name: "b", schema: "build-script@1", value: { "watches-env": ["B\u001b[31m"] } };
  const { text, overrides } = await uncommented(snapshotOf(["other 1.0.0", "zstd-sys 2.0.9", "ring 0.17.0"], [script]));
  expect(show(overrides)).toContain('{"crate":"zstd-sys"} native-library@1/zstd#/source "system"');
  expect(text).toContain('## source = "system" by ZSTD_SYS_USE_PKG_CONFIG=1\n');
  expect(text).toContain("## Variables that other build scripts read:\n## other 1.0.0: B\\x1b[31m\n");
});

const scalar = fc.oneof(
  fc.string({ unit: "binary" }).filter((text) => !text.includes("\u0000")),
  fc.constantFrom('"', "'''", "\\", "\u202e", "\u{e0001}", "\u007f", "\n#", "[[override]]"),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }).map((number) => number || 0),
  fc.boolean(),
);
const key = fc.oneof(
  fc.string({ unit: "binary", maxLength: 5 }).filter((text) => !text.includes("\u0000")),
  fc.constantFrom("a.b", "", "constructor"),
);
const value = fc.letrec<{ any: JsonValue }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 3 },
    scalar,
    fc.array(tie("any"), { maxLength: 3 }),
    fc.dictionary(
      key.filter((text) => text !== "__proto__"),
      tie("any"),
      { maxKeys: 3, noNullPrototype: true },
    ),
  ),
})).any;

test("whatever a fact says comes back from the template as it was", () =>
  fc.assert(
    fc.asyncProperty(value, fc.string({ unit: "binary", minLength: 1, maxLength: 20 }), async (given, name) => {
      fc.pre(!/[\p{Cc}#]/u.test(name));
      const { overrides } = await uncommented(snapshotOf(["a 1.0.0"], [{ name, value: { field: given } }]));
      expect(overrides.map((one) => ({ name: one.name, value: one.value }))).toEqual([{ name, value: given }]);
    }),
    { numRuns: 500 },
  ));
