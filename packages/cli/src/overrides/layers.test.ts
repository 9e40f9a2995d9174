import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { describe as say, showDownloadSelector, showRef, showSelector } from "@px-meta/core/stages";
import { afterEach, beforeEach, expect, test } from "vitest";
import { realFiles } from "../system/files.js";
import { readLayers } from "./layers.js";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "px-meta-layers-"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

interface Given {
  readonly files?: Readonly<Record<string, string | Buffer>>;
  readonly overrides?: readonly string[];
  readonly sets?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** Each layer in a line, each override in a line below, then what is wrong. */
async function check({ files = {}, overrides = [], sets = [], env = {} }: Given, expected: string): Promise<void> {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(root, name), text);
  const read = await readLayers({ files: realFiles, env, cwd: root }, { workspaceRoot: root, files: overrides, sets });
  const lines = read.layers.flatMap((layer) => [
    `${layer.kind} ${layer.place}${layer.policy === undefined ? "" : ` ${JSON.stringify(layer.policy)}`}`,
    ...layer.overrides.map((one) => {
      const where = showRef({ kind: layer.kind, place: one.place ?? layer.place, ...placeOf(one) });
      const value = one.value === undefined ? "" : ` ${JSON.stringify(one.value)}`;
      const rest = `${one.reason === undefined ? "" : ` because ${one.reason}`}${one.optional === true ? " optional" : ""}`;
      return `  ${where} ${one.operator} ${one.schema}/${one.name}#${one.pointer}${value} of ${showSelector(one.select)}${rest}`;
    }),
  ]);
  const downloads = read.downloads.flatMap(({ place, overrides: entries }) =>
    entries.map(({ line, column, select, action, contents, reason, optional }) => {
      const what = JSON.stringify({ ...action, ...contents });
      const rest = `${reason === undefined ? "" : ` because ${reason}`}${optional === true ? " optional" : ""}`;
      return `  ${place}:${line}:${column} ${what} for ${showDownloadSelector(select)}${rest}`;
    }),
  );
  const said = [...lines, ...downloads, ...read.problems.map(say)].join("\n").replaceAll(root, "ROOT");
  expect(said).toBe(expected.trim().replace(/^ {4}/gm, ""));
}

function placeOf({ line, column }: { readonly line?: number; readonly column?: number }) {
  return { ...(line !== undefined && { line }), ...(column !== undefined && { column }) };
}

const head = "px-meta = 1\n";

test("no file and no variable is no layer", () => check({}, ""));

test("each file is a layer, later ones higher; then compiled files, variables and the command line", () =>
  check(
    {
      files: {
        "px-meta.toml": `${head}policy = { vendoring = "forbid" }\n[[override]]\nselect = { crate = "a" }\nfact = "abi@1/c++"\nset = { "/cxx/stdlib" = "libc++" }\n`,
        "one.toml": `${head}[[override]]\nselect = {}\nfact = "native-library@1/z"\nunset = ["version", ""]\noptional = true\n`,
        "two.toml": `${head}[[override]]\nselect.links = "z"\nfact = "native-library@1/z"\nwaive = "conflicting-fact"\nreason = "known"\n`,
        "site.json":
          '{"px-meta":"overrides@1","layers":[{"kind":"site","place":"d.toml","overrides":[{"select":{},"schema":"abi@1","name":"c","operator":"set","pointer":"","value":{},"line":3,"column":2}]}]}',
      },
      env: {
        PX_META_OVERRIDES: "one.toml",
        PX_META_OVERRIDES_JSON: `site.json${delimiter}`,
        PX_META__B: 'b@>=1, <2 domain=host native-library@1/the lib#/version="2"',
        PX_META__A: "* when=cfg(unix) links=z native-library@1/z#/libs=[]",
      },
      overrides: ["two.toml"],
      sets: ['a native-library@1/z#/root="/usr"', "b crate-x:palette@1/p#=null"],
    },
    `
    workspace px-meta.toml {"vendoring":"forbid"}
      px-meta.toml:6:9 set abi@1/c++#/cxx/stdlib "libc++" of a
    site one.toml
      one.toml:5:10 unset native-library@1/z#/version of every package optional
      one.toml:5:21 unset native-library@1/z# of every package optional
    site two.toml
      two.toml:5:1 waive native-library@1/z# "conflicting-fact" of links z because known
    compiled d.toml
      d.toml:3:2 set abi@1/c# {} of every package
    environment environment
      PX_META__A set native-library@1/z#/libs [] of links z, when cfg(unix)
      PX_META__B set native-library@1/the lib#/version "2" of b >=1, <2 (at build time)
    command line command line
    `
      .replace("command line command line", "command-line command line")
      .concat(
        '  --set a native-library@1/z#/root="/usr" set native-library@1/z#/root "/usr" of a\n' +
          "      --set b crate-x:palette@1/p#=null set crate-x:palette@1/p# null of b",
      ),
  ));

const entry = `${head}[[override]]\nselect = { crate = "a" }\nfact = "abi@1/c"\n`;

for (const [rule, text, expected] of [
  ["a file says its version", "", "px-meta.toml:1:1: lacks `px-meta = 1`, the version of the format"],
  [
    "a version that is not known is refused",
    'px-meta = "2"\n',
    'px-meta.toml:1:1: this px-meta reads `px-meta = 1`, not version "2"',
  ],
  ["what is no TOML is told with its place", `${head}a = \n`, "px-meta.toml:2:4: unspecified values are invalid"],
  [
    "a key that stands twice is told",
    `${head}policy = {}\npolicy = {}\n`,
    "px-meta.toml:3:1: defining a key multiple times is invalid",
  ],
  ["what is not UTF-8 is told", Buffer.from([0xff, 0xfe]), "px-meta.toml: not UTF-8"],
  [
    "an unknown key is told with the nearest known",
    `${head}polcy = {}\n`,
    "workspace px-meta.toml\npx-meta.toml:2:1: unknown key polcy; did you mean policy?",
  ],
  [
    "an unknown key of the shim is told with the nearest known",
    `${head}[shim]\ncargos = true\n`,
    "workspace px-meta.toml\npx-meta.toml:3:1: unknown key cargos; did you mean cargo?",
  ],
  [
    "what the shim is told is yes or no",
    `${head}shim.cargo = "yes"\n`,
    "workspace px-meta.toml\npx-meta.toml:2:6: shim.cargo must be boolean",
  ],
  [
    "an unknown key of a selector is told, and the entry has no effect",
    `${head}[[override]]\nselect = { crat = "a" }\nfact = "abi@1/c"\nset = { x = 1 }\n`,
    "workspace px-meta.toml\npx-meta.toml:3:12: unknown key crat; did you mean crate?",
  ],
  [
    "a value of a policy must be one of those known",
    `${head}[policy]\nvendoring = "never"\n`,
    'workspace px-meta.toml\npx-meta.toml:3:1: policy.vendoring must be one of "allow", "forbid", "require"',
  ],
  [
    "an entry says which fact it speaks of",
    `${head}[[override]]\nselect = {}\nset = { x = 1 }\n`,
    'workspace px-meta.toml\npx-meta.toml:2:1: lacks "fact"',
  ],
  [
    "an entry says what to do",
    entry,
    "workspace px-meta.toml\npx-meta.toml:2:1: it says what it speaks of, but not what to do: add one of set, default, append, prepend, remove, update, replace, unset, require, waive",
  ],
  [
    "only a waiver has an end",
    `${head}[[override]]\nselect = {}\nfact = "abi@1/c"\nset = { x = 1 }\nuntil = "2027-01-01"\n`,
    "workspace px-meta.toml\npx-meta.toml:6:1: until is for waive; what another operator says holds until it is taken out",
  ],
  [
    "the end of a waiver is a day",
    `${head}[[override]]\nselect = {}\nfact = "abi@1/c"\nwaive = "conflicting-fact"\nreason = "known"\nuntil = "2027-02-29"\n`,
    "workspace px-meta.toml\npx-meta.toml:7:1: until 2027-02-29 is no day",
  ],
  [
    "a fact is a schema and a name",
    `${head}[[override]]\nselect = {}\nfact = "openssl"\nset = { x = 1 }\n`,
    'workspace px-meta.toml\npx-meta.toml:4:1: "openssl" names no fact; write SCHEMA/NAME, as native-library@1/openssl',
  ],
  [
    "a version is a requirement",
    `${head}[[override]]\nselect = { crate = "a", version = "1.x.y.z" }\nfact = "abi@1/c"\nset.x = 1\n`,
    /px-meta\.toml:3:25: select\.version: /,
  ],
  [
    "a key that begins with a slash is a pointer",
    `${entry}set = { "/a~2" = 1, "/b/c" = 1 }\n`,
    'workspace px-meta.toml\n  px-meta.toml:5:21 set abi@1/c#/b/c 1 of a\npx-meta.toml:5:9: "/a~2" is no JSON pointer',
  ],
  [
    "one bad entry does not hide the others",
    `${entry}set = 1\n[[override]]\nselect = {}\nfact = "abi@1/d"\ndefault.x = true\n`,
    "workspace px-meta.toml\n  px-meta.toml:9:9 default abi@1/d#/x true of every package\npx-meta.toml:5:1: set must be object",
  ],
  [
    "dates are refused",
    `${entry}set = { x = 2026-01-01 }\n`,
    "px-meta.toml:5:13: there are no dates in JSON; write it as a text",
  ],
  [
    "numbers beyond what JSON carries are refused",
    `${entry}set = { x = 9007199254740993 }\n`,
    "px-meta.toml:5:13: a number must lie within ±(2^53 - 1)",
  ],
  ["nothing is nested without bounds", `${entry}set.x = ${"[".repeat(100)}${"]".repeat(100)}\n`, /more than 64 levels/],
  ["nor so deeply that the parser gives up", `${entry}set.x = ${"[".repeat(99_999)}`, /px-meta\.toml:\d+:\d+: /],
  [
    "lists of items and tables of keys are what their operators take",
    `${entry}append = { libs = "m" }\nupdate = { defines = [] }\n`,
    "workspace px-meta.toml\npx-meta.toml:5:12: append.libs must be array\npx-meta.toml:6:12: update.defines must be object",
  ],
  [
    "each field of each operator is an override",
    `${entry}append = { libs = ["m"], "/a/b" = [1] }\nprepend.libs = ["a"]\nremove = { libs = ["z"] }\nupdate.defines = { A = "1" }\nreplace.x = {}\n`,
    `workspace px-meta.toml
  px-meta.toml:5:12 append abi@1/c#/libs ["m"] of a
  px-meta.toml:5:26 append abi@1/c#/a/b [1] of a
  px-meta.toml:6:9 prepend abi@1/c#/libs ["a"] of a
  px-meta.toml:7:12 remove abi@1/c#/libs ["z"] of a
  px-meta.toml:8:8 update abi@1/c#/defines {"A":"1"} of a
  px-meta.toml:9:9 replace abi@1/c#/x {} of a`,
  ],
  ["the prototype is no key", `${head}__proto__ = {}\n`, "px-meta.toml:2:1: the key __proto__ is not allowed"],
  ["a file of 10 MB is not read", `${head}${"#".repeat(10 << 20)}`, /px-meta.toml is larger than 1048576 bytes/],
] as const) {
  test(`in a file: ${rule}`, async () => {
    writeFileSync(join(root, "px-meta.toml"), text);
    if (typeof expected === "string") return check({}, expected);
    const { problems } = await readLayers(
      { files: realFiles, env: {}, cwd: root },
      { workspaceRoot: root, files: [], sets: [] },
    );
    expect(problems.map(say).join("\n")).toMatch(expected);
  });
}

for (const [text, expected] of [
  ["", "--set: names no fact; the form is 'SELECTOR SCHEMA/NAME#/POINTER=JSON'"],
  ["native-library@1/z#/x=1", "--set: names no fact; the form is 'SELECTOR SCHEMA/NAME#/POINTER=JSON'"],
  [
    " native-library@1/z#/x=1",
    "--set: lacks a selector (a package's name, or *); the form is 'SELECTOR SCHEMA/NAME#/POINTER=JSON'",
  ],
  ["a native-library@1/z=1", "--set: lacks #/POINTER; the form is 'SELECTOR SCHEMA/NAME#/POINTER=JSON'"],
  ["a native-library@1/z#/x", "--set: lacks =JSON; instead of = there may be one of ?= += =+ -= *= ::= =! == ~="],
  [
    "a native-library@1/z#/x=system",
    '--set: "system" is not JSON (expected a value); a text stands in quotes: "system"',
  ],
  ["a native-library@1/z#/x=! 1", '--set: =! takes no value, not " 1"'],
  ["a native-library@1/z#/x=1 because", '--set: "1 because" is not JSON (more text after the end of the document)'],
  [`a native-library@1/z#/x=${"b because ".repeat(10_000)}`, /^--set: .* is not JSON/],
  ["a native-library@1/z#/x={}}", /is not JSON/],
  [`a native-library@1/z#/x=${"[".repeat(100_000)}`, /is not JSON \(.*levels/],
  ['a native-library@1/z#/x={"__proto__":1}', /is not JSON \(.*__proto__/],
  ['a native-library@1/z#/x={"a":1,"a":2}', /is not JSON \(the key "a" stands twice/],
  ["a native-library@1/z#x=1", '--set: "x" is no JSON pointer'],
  ["a domain=both native-library@1/z#/x=1", "--set: domain is target or host, not both"],
  ["a links=x links=y native-library@1/z#/x=1", "--set: says links twice"],
  [
    "a lnks=x native-library@1/z#/x=1",
    '--set: "a lnks=x" is no selector: known are crate, version, links, when, domain',
  ],
] as const) {
  test(`on the command line: ${text.slice(0, 60)}`, async () => {
    if (typeof expected === "string") return check({ sets: [text] }, expected);
    const { layers, problems } = await readLayers(
      { files: realFiles, env: {}, cwd: root },
      { workspaceRoot: root, files: [], sets: [text] },
    );
    expect([layers, problems.map(say)]).toEqual([[], [expect.stringMatching(expected)]]);
  });
}

for (const [text, expected] of [
  ["#/x=1", "set abi@1/c#/x 1 of a"],
  ["#/x = 1 because it is", "set abi@1/c#/x 1 of a because it is"],
  ['#/x?="1"', 'default abi@1/c#/x "1" of a'],
  ['#/x += ["m"]', 'append abi@1/c#/x ["m"] of a'],
  ['#/x=+["m"]', 'prepend abi@1/c#/x ["m"] of a'],
  ['#/x-=["m"] because the m is in c', 'remove abi@1/c#/x ["m"] of a because the m is in c'],
  ['#/x*={"m":true}', 'update abi@1/c#/x {"m":true} of a'],
  ["#/x::=[]", "replace abi@1/c#/x [] of a"],
  ["#/x=!", "unset abi@1/c#/x of a"],
  ["#=! because it is none of ours", "unset abi@1/c# of a because it is none of ours"],
  ["#/x==false", "require abi@1/c#/x false of a"],
  ["#/x=-1", "set abi@1/c#/x -1 of a"],
  ['#~="conflicting-fact" because seen', 'waive abi@1/c# "conflicting-fact" of a because seen'],
  ['#/x~="conflicting-fact" because seen', 'waive abi@1/c#/x "conflicting-fact" of a because seen'],
  ['#/x="a because b"', 'set abi@1/c#/x "a because b" of a'],
  ['#/x="a because b" because c because d', 'set abi@1/c#/x "a because b" of a because c because d'],
] as const) {
  test(`each operator has a sign: ${text}`, () =>
    check({ sets: [`a abi@1/c${text}`] }, `command-line command line\n  --set ${expected}`));
  test(`and the same in a variable: ${text}`, () =>
    check({ env: { PX_META__V: `a abi@1/c${text}` } }, `environment environment\n  PX_META__V ${expected}`));
}

test("files that the user names must be there, and be files; the workspace's may be missing", async () => {
  mkdirSync(join(root, "folder"));
  symlinkSync("nowhere", join(root, "broken"));
  await check(
    {
      files: { "bad.json": "[" },
      overrides: ["gone.toml", "folder", "broken"],
      env: { PX_META_OVERRIDES_JSON: "bad.json" },
    },
    `
    gone.toml does not exist; check the path
    folder is a folder; px-meta reads regular files only, so replace it or name another
    broken does not exist; check the path
    bad.json:1:2: not the JSON that px-meta reads: the document ends early
    `,
  );
});

test("a link to a file is followed: packagers link theirs", async () => {
  writeFileSync(join(root, "real.toml"), head);
  symlinkSync("real.toml", join(root, "px-meta.toml"));
  await check({}, "workspace px-meta.toml");
});

test("a compiled file is held against its schema", () =>
  check(
    { files: { "c.json": '{"px-meta":"overrides@2","layers":[{}]}' }, env: { PX_META_OVERRIDES_JSON: "c.json" } },
    `
    c.json: /px-meta must be "overrides@1"
    c.json: /layers/0 lacks "kind"
    c.json: /layers/0 lacks "place"
    c.json: /layers/0 lacks "overrides"
    `,
  ));

const digest = "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d";

test("what becomes of downloads is read from files, with paths from their folder", () =>
  check(
    {
      files: {
        "px-meta.toml": `${head}[[download]]
select = { crate = "ort*", version = "2", id = "onnxruntime", when = "cfg(unix)" }
file = "../ort.tar.gz"
sha256 = "${digest}"
size = 7
reason = "patched"
[[download]]
select.host = "github.com:443"
mirror = "https://user:secret@mirror.example/gh"
optional = true
[[download]]
select.url = "https://x.example/"
forbid = true
`,
      },
    },
    `
    workspace px-meta.toml
      px-meta.toml:2:1 {"kind":"file","path":"${join(root, "..", "ort.tar.gz")}","sha256":"${digest}","size":7} for ort* 2 (id onnxruntime, when cfg(unix)) because patched
      px-meta.toml:8:1 {"kind":"mirror","url":"https://user:secret@mirror.example/gh"} for from github.com:443 optional
      px-meta.toml:12:1 {"kind":"forbid"} for from https://x.example/…`,
  ));

const one = 'select.id = "a"\n';

test.each<readonly [string, string]>([
  ["select = {}\nskip = true", "3:1: select must have at least 1 entries"],
  ["skip = true", '2:1: lacks "select"'],
  [
    one,
    "it says what it speaks of, but not what becomes of it: add one of file, folder, mirror, url, skip, forbid, system",
  ],
  [`${one}skip = true\nforbid = true`, "5:1: skip and forbid exclude each other; take one out"],
  [`${one}skip = false`, "4:1: skip must be true"],
  [`${one}skipp = true`, "4:1: unknown key skipp; did you mean skip?"],
  ['select.crat = "a"\nskip = true', "3:8: unknown key crat; did you mean crate?"],
  ['select.version = "a.b"\nskip = true', "3:8: select.version: "],
  ['select.when = "cfg("\nskip = true', "3:8: select.when: "],
  ['select.url = "https://me:s3cret@x/"\nskip = true', "3:8: select.url: no declared URL has a user or a password"],
  [`${one}mirror = "ftp://x"`, "4:1: mirror: only https and http are fetched, not ftp"],
  [`${one}url = "https://me:s3cret@x\\u0001"`, "4:1: url: a URL has no spaces, backslashes or control characters"],
  [
    `${one}file = "x"\nsha256 = "${digest}"\nreason = "r"`,
    "sha256 and size replace what is declared together; say both",
  ],
  [
    `${one}file = "x"\nsha256 = "${digest}"\nsize = 1`,
    "5:1: it replaces the digest that the package declares; say why, as `reason`",
  ],
  [`${one}file = "x"\nsha256 = "abc"\nsize = 1`, "5:1: sha256 must match"],
  [`${one}folder = "x"\nsha256 = "${digest}"\nsize = 1`, "5:1: folder has no digest; take sha256 and size out"],
  [`${one}mirror = "https://x"\nsha256 = "${digest}"\nsize = 1\nreason = "r"`, "5:1: a mirror has the same file"],
  [`${one}file = "x"\nsize = 9007199254740992`, "5:8: a number must lie within"],
])("an entry of a download that cannot be is told of with its place (%#)", async (entry, says) => {
  writeFileSync(join(root, "px-meta.toml"), `${head}[[download]]\n${entry}\n`);
  const read = await readLayers({ files: realFiles, env: {}, cwd: root }, { workspaceRoot: root, files: [], sets: [] });
  expect(read.downloads).toEqual([]);
  expect(read.problems.map(say)).toEqual([expect.stringContaining(says)]);
  expect(read.problems.map(say).join("")).not.toContain("s3cret");
});

test("the shim is asked for in the workspace's own file alone", () =>
  check(
    {
      files: { "px-meta.toml": `${head}[shim]\ncargo = true\n`, "site.toml": `${head}[shim]\ncargo = true\n` },
      overrides: ["site.toml"],
    },
    `
    workspace px-meta.toml
    site site.toml
    site.toml:2:1: shim counts in px-meta.toml of the workspace's root alone; move it there
    `,
  ));
