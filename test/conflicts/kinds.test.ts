import { readFileSync } from "node:fs";
import { join } from "node:path";
import { conflictKinds } from "@px-meta/core/stages";
import { expect, test } from "vitest";
import { askJson, type Part, snapshotOf, type Toolchain } from "../explain/snapshot.js";
import { Rig, repository } from "../rig/rig.js";

/** An override that settles a conflict. */
interface Proposed {
  readonly operator: string;
  readonly select: { readonly crate: string };
  readonly fact: string;
  readonly pointer: string;
  readonly value: unknown;
}

/** What stands in `conflicts@1`, as far as these tests look. */
interface Told {
  readonly conflicts: readonly {
    readonly kind: string;
    readonly severity: string;
    readonly packages: readonly string[];
    readonly message: string;
    readonly symbols?: { readonly count: number; readonly first: readonly string[] };
    readonly sides: readonly { readonly path: readonly string[]; readonly file?: string }[];
    readonly changes: readonly Proposed[];
    readonly waive?: Proposed;
    readonly waived?: { readonly reason?: string };
  }[];
}

/** Two packages that say this, below two others of one program. */
function parts(schema: string, one: unknown, other: unknown): readonly Part[] {
  return [
    { name: "app", uses: ["gui", "net"] },
    { name: "gui", uses: ["one-sys"] },
    { name: "net", uses: ["other-sys"] },
    { name: "one-sys", says: { [`${schema}/one`]: one } },
    { name: "other-sys", ...(other !== undefined && { says: { [`${schema}/other`]: other } }) },
  ];
}

async function tell(rig: Rig) {
  const { status, answer } = await askJson(rig, "conflicts@1", ["conflicts", "--snapshot", "snapshot.json"]);
  return { status, conflicts: (answer as unknown as Told).conflicts };
}

const library = (provides: object) => ({ link: "static", libs: ["x"], provides });
const python = (version: string, flags: readonly string[] = []) => ({
  language: { version },
  implementation: { name: "cpython" },
  abi: { flags },
});

const target = (arch: string) => ({ triple: "board", arch, os: "none", endian: "little", "pointer-width": 32 });
const rustc = (commit: string) => ({ rustc: { version: "1.95.0", host: "desk", "commit-hash": commit } });

/** What meets: what two packages say, or one, and rustc of the target. */
type Row = readonly [kind: string, title: string, schema: string, one: unknown, other: unknown, toolchain?: Toolchain];

const table: readonly Row[] = [
  [
    "two-copies",
    "bundled and the system's",
    "native-library@1",
    library({ zlib: "system" }),
    library({ zlib: "other-sys 1.0.0" }),
  ],
  [
    "two-copies",
    "zlib, and zlib-ng in its place",
    "native-library@1",
    library({ zlib: "one-sys 1.0.0" }),
    library({ zlib: "other-sys 1.0.0" }),
  ],
  [
    "two-copies",
    "OpenSSL and BoringSSL without a prefix",
    "native-library@1",
    library({ openssl: "one-sys 1.0.0" }),
    library({ openssl: "other-sys 1.0.0" }),
  ],
  [
    "two-allocators",
    "both are malloc",
    "native-library@1",
    library({ malloc: "one-sys 1.0.0" }),
    library({ malloc: "other-sys 1.0.0" }),
  ],
  [
    "two-sonames",
    "two majors of one soname",
    "native-library@1",
    { link: "dynamic", libs: ["ssl"], sonames: { "libssl.so": "libssl.so.1.1" } },
    { link: "dynamic", libs: ["ssl"], sonames: { "libssl.so": "libssl.so.3" } },
  ],
  [
    "two-cxx-stdlibs",
    "two C++ standard libraries",
    "abi@1",
    { cxx: { stdlib: "libstdc++" } },
    { cxx: { stdlib: "libc++" } },
  ],
  [
    "two-cxx-abis",
    "two layouts of std::string",
    "abi@1",
    { cxx: { "cxx11-abi": true } },
    { cxx: { "cxx11-abi": false } },
  ],
  ["two-msvc-runtimes", "two runtimes", "abi@1", { msvc: { crt: "MT" } }, { msvc: { crt: "MD" } }],
  ["two-libcs", "two C libraries", "abi@1", { libc: { family: "glibc" } }, { libc: { family: "musl" } }],
  ["two-float-abis", "soft and hard", "abi@1", { "float-abi": "soft" }, { "float-abi": "hard" }],
  ["two-calling-conventions", "-mabi", "abi@1", { "calling-convention": "lp64" }, { "calling-convention": "lp64d" }],
  ["two-sanitizers", "address and thread", "abi@1", { sanitizer: "address" }, { sanitizer: "thread" }],
  ["two-pythons", "two versions", "python@1", python("3.12"), python("3.13")],
  ["two-pythons", "a stable ABI that the interpreter is too old for", "python@1", python(">=3.13, <4"), python("3.12")],
  ["two-pythons", "with threads and without", "python@1", python("3.13"), python("3.13", ["t"])],
  [
    "libc-floor",
    "newer than declared",
    "abi@1",
    { libc: { "glibc-floor": "2.34" } },
    { "oldest-system": { glibc: "2.31" } },
  ],
  [
    "deployment-target",
    "a newer macOS",
    "abi@1",
    { "deployment-target": "12.0" },
    { "oldest-system": { "deployment-target": "11.0" } },
  ],
  ["deployment-target", "a newer Android", "abi@1", { "android-api": 24 }, { "oldest-system": { "android-api": 21 } }],
  ["two-targets", "code for two processors", "target@1", target("arm"), target("riscv32")],
  ["two-toolchains", "two releases of rustc", "toolchain@1", rustc("aaaa"), rustc("bbbb")],
  [
    "cpu-features",
    "more than the result is compiled for",
    "abi@1",
    { "cpu-features": ["avx2"] },
    undefined,
    { "target@1/board": { ...target("x86_64"), features: ["sse2"] } },
  ],
  [
    "two-defines",
    "two sizes of off_t",
    "headers@1",
    { "include-dirs": [], defines: { _FILE_OFFSET_BITS: "64" } },
    { "include-dirs": [], defines: { _FILE_OFFSET_BITS: "32" } },
  ],
  [
    "two-msvc-runtimes",
    "that of C code, and rustc's without crt-static",
    "abi@1",
    { msvc: { crt: "MT" } },
    undefined,
    { "abi@1/board": { msvc: { crt: "MD" } } },
  ],
  [
    "two-float-abis",
    "that of C code, and the target's",
    "abi@1",
    { "float-abi": "soft" },
    undefined,
    { "abi@1/board": { "float-abi": "hard" } },
  ],
  [
    "two-calling-conventions",
    "that of C code, and the target's",
    "abi@1",
    { "calling-convention": "lp64" },
    undefined,
    { "abi@1/board": { "calling-convention": "lp64d" } },
  ],
  [
    "deployment-target",
    "a newer macOS than rustc compiles for",
    "abi@1",
    { "deployment-target": "12.0" },
    undefined,
    { "abi@1/board": { "oldest-system": { "deployment-target": "11.0" } } },
  ],
  ["disagreement", "a field without a kind of its own", "abi@1", { cxx: { rtti: true } }, { cxx: { rtti: false } }],
];

function rowOf(wanted: string): Row {
  const row = table.find(([kind]) => kind === wanted);
  if (row === undefined) throw new Error(`no row for ${wanted}`);
  return row;
}

test.each<readonly [string, string, Row]>(table.map((row) => [row[0], row[1], row]))("%s: %s", async (kind, _, row) => {
  const [, , schema, one, other, toolchain] = row;
  await using rig = await Rig.create({ "snapshot.json": snapshotOf(parts(schema, one, other), {}, toolchain) });
  const { status, conflicts } = await tell(rig);
  expect(conflicts).toHaveLength(1);
  const ways = [
    ["app 1.0.0", "gui 1.0.0", "one-sys 1.0.0"],
    toolchain === undefined ? ["app 1.0.0", "net 1.0.0", "other-sys 1.0.0"] : ["app 1.0.0", "rustc for board"],
  ];
  expect(conflicts[0]?.kind).toBe(kind);
  expect(conflicts[0]?.sides.map(({ path }) => path).sort()).toEqual(ways.sort());
  expect([...(conflicts[0]?.packages ?? [])].sort()).toEqual(ways.map((way) => way.at(-1)).sort());
  expect(status).toBe(conflicts[0]?.severity === "error" ? 1 : 0);

  // What is proposed settles it, as it stands there; and so does the waiver. Inspect shows either, and why.
  const found = conflicts[0];
  const settle = async (changes: readonly Proposed[], reason: string) => {
    const overrides = changes.map((change) => ({ ...overrideOf(change), reason }));
    const layers = [{ kind: "workspace", place: "px-meta.toml", overrides }];
    rig.write({ "snapshot.json": snapshotOf(parts(schema, one, other), { layers }, toolchain) });
    const crate = changes[0]?.select.crate ?? "";
    const inspected = await rig.pxMeta(["inspect", crate, "--snapshot", "snapshot.json"]);
    expect(inspected.stdout).toContain(reason);
    return tell(rig);
  };
  expect(found?.changes).toHaveLength(1);
  expect(await settle(found?.changes ?? [], "agreed upon")).toEqual({ status: 0, conflicts: [] });
  expect(await settle(found?.waive === undefined ? [] : [found.waive], "reviewed")).toMatchObject({
    status: 0,
    conflicts: [{ kind, severity: "note", waived: { reason: "reviewed" } }],
  });
});

/** A change that is proposed, as a snapshot has it. */
function overrideOf({ fact, ...rest }: Proposed) {
  const [schema, ...name] = fact.split("/");
  return { ...rest, schema, name: name.join("/") };
}

test("each kind has a row in docs/conflicts.md, and a test here", () => {
  const page = readFileSync(join(repository, "docs", "conflicts.md"), "utf8");
  const rows = [...page.matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, kind]) => kind);
  expect(rows.sort()).toEqual([...conflictKinds].sort());
  const tested = new Set(table.map(([kind]) => kind));
  expect(conflictKinds.filter((kind) => !tested.has(kind))).toEqual([]);
});

test("people read it in 80 columns", async () => {
  const [, , schema, one, other] = rowOf("two-copies");
  await using rig = await Rig.create({ "snapshot.json": snapshotOf(parts(schema, one, other)) });
  const ran = await rig.pxMeta(["conflicts", "--snapshot", "snapshot.json"]);
  expect(ran.stdout).toBe(`error two-copies: two copies of one library: zlib
  one-sys 1.0.0 and other-sys 1.0.0, in what is linked into app 1.0.0
  The linker takes whichever comes first, without a word, and both packages run
  the code of one of them.

  one-sys 1.0.0 links the system's
    app 1.0.0 -> gui 1.0.0 -> one-sys 1.0.0
    native-library@1/one (build.rs:3:5, literal)

  other-sys 1.0.0 brings its own
    app 1.0.0 -> net 1.0.0 -> other-sys 1.0.0
    native-library@1/other (build.rs:3:5, literal)

  Bring both to one copy: by a feature or a variable of one of the scripts
  (\`px-meta inspect PACKAGE\` lists them), or do without one of the packages.
  the least that settles it, in px-meta.toml:
    [[override]]
    select = { crate = "other-sys" }
    fact = "native-library@1/other"
    set = { "/provides/zlib" = "system" }
    reason = "why this is right"
  or accept it, in px-meta.toml:
    [[override]]
    select = { crate = "one-sys" }
    fact = "native-library@1/one"
    waive = { "/provides/zlib" = "conflicting-fact" }
    reason = "why it does no harm here"
`);
  expect(ran).toMatchObject({ status: 1, stderr: "" });
});

const stdlib = (name: string, value: string, trust?: string): Part => ({
  name,
  says: { [`abi@1/${name}`]: { cxx: { stdlib: value } } },
  ...(trust !== undefined && { trust }),
});

test("the least is as few as it takes: those give way who are fewer, in all images together", async () => {
  const others = ["a", "b", "c"].map((name) => stdlib(name, "libc++"));
  const app = { name: "app", uses: ["a", "b", "c", "d", "e"] };
  await using rig = await Rig.create({
    "snapshot.json": snapshotOf([app, ...others, stdlib("d", "libstdc++"), stdlib("e", "libstdc++")]),
  });
  const { conflicts } = await tell(rig);
  expect(conflicts.map(({ changes }) => changes.map(({ select, value }) => [select.crate, value]))).toEqual([
    [
      ["d", "libc++"],
      ["e", "libc++"],
    ],
  ]);
  const text = await rig.pxMeta(["conflicts", "--snapshot", "snapshot.json"]);
  expect(text.stdout).toContain(`  the least that settles it, in px-meta.toml:
    [[override]]
    select = { crate = "d" }
    fact = "abi@1/d"
    set = { "/cxx/stdlib" = "libc++" }
    reason = "why this is right"
    [[override]]
    select = { crate = "e" }
`);
});

test("what px-meta found itself gives way to nobody", async () => {
  const parts = (...trusts: readonly string[]) => [
    { name: "app", uses: ["a", "b"] },
    stdlib("a", "libc++", trusts[0]),
    stdlib("b", "libstdc++", trusts[1]),
  ];
  await using rig = await Rig.create({ "snapshot.json": snapshotOf(parts("harvested")) });
  expect((await tell(rig)).conflicts[0]?.changes).toMatchObject([{ select: { crate: "b" }, value: "libc++" }]);
  rig.write({ "snapshot.json": snapshotOf(parts("harvested", "harvested")) });
  expect((await tell(rig)).conflicts).toMatchObject([{ changes: [], waive: { operator: "waive" } }]);
});

test("code for the stable ABI of Python goes with every interpreter from its version on", async () => {
  const stable = { name: "stable-sys", says: { "python@1/stable": python(">=3.8, <4") } };
  const [app, ...others] = parts("python@1", python("3.12"), python("3.12"));
  const snapshot = snapshotOf([{ name: "app", uses: [...(app?.uses ?? []), "stable-sys"] }, ...others, stable]);
  await using rig = await Rig.create({ "snapshot.json": snapshot });
  expect(await tell(rig)).toEqual({ status: 0, conflicts: [] });
});

test("nothing to say is said, and what is not there is missed", async () => {
  await using rig = await Rig.create({ "snapshot.json": snapshotOf([{ name: "app" }]) });
  expect(await rig.pxMeta(["conflicts", "--snapshot", "snapshot.json"])).toMatchObject({
    status: 0,
    stdout: "nothing contradicts anything\n",
  });
  const nowhere = await rig.pxMeta(["conflicts", "--snapshot", "nowhere.json", "--format", "json"]);
  expect(nowhere.status).toBe(3);
  expect(JSON.parse(nowhere.stdout)).toEqual({ "px-meta": "conflicts@1", conflicts: [] });
  expect(await rig.pxMeta(["conflicts", "app"])).toMatchObject({ status: 2 });
  expect(await rig.pxMeta(["conflicts", "--format", "xml"])).toMatchObject({ status: 2 });
});

test("a run of CI gets an annotation for each, whatever the texts hold", async () => {
  const odd = library({ "a,b:c%\n": "one-sys 1.0.0" });
  const other = library({ "a,b:c%\n": "other-sys 1.0.0" });
  await using rig = await Rig.create({ "snapshot.json": snapshotOf(parts("native-library@1", odd, other)) });
  const ran = await rig.pxMeta(["conflicts", "--snapshot", "snapshot.json", "--format", "github"]);
  const lines = ran.stdout.trimEnd().split("\n");
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(/^::error title=two-copies%3A two copies of one library%3A a%2Cb%3Ac%25%0A::two copies/);
});
