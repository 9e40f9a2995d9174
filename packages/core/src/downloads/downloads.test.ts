import fc from "fast-check";
import { expect, describe as group, test } from "vitest";
import { describe } from "../model/describe.js";
import type { PackageGraph } from "../model/graph.js";
import type { JsonObject, JsonValue } from "../model/json.js";
import { packageId, triple } from "../model/names.js";
import { alike, decide } from "./decide.js";
import type { DownloadDeclaration } from "./declaration.js";
import { findDownloads } from "./downloads.js";
import { type DownloadTarget, downloadFor } from "./expand.js";
import { cfgNamesIn, downloadsOf, unknownTargets } from "./needed.js";

const sha256 = "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d";
const whole = { urls: ["https://example.org/{version}/lib-{target}.tar.gz"], sha256, size: 10 };

function metadata(download: JsonValue, features: readonly string[] = []) {
  const one = {
    ...{ id: "lib@1.2.3", name: "lib", version: "1.2.3", manifest_path: "/p/lib/Cargo.toml" },
    ...{ metadata: { "px-meta": { download } }, features: { prebuilt: [], tls: [] } },
  };
  return { packages: [one], resolve: { nodes: [{ id: "lib@1.2.3", features }] } };
}

async function declared(download: JsonObject, features?: readonly string[]): Promise<readonly DownloadDeclaration[]> {
  const { declarations, problems } = await findDownloads(metadata(download, features));
  expect(problems.map(describe)).toEqual([]);
  return declarations;
}

function target(name: string, ...cfgs: readonly string[]): DownloadTarget {
  return { triple: triple(name), cfgs: new Set(cfgs) };
}

const linux = target(
  "x86_64-unknown-linux-gnu",
  ...["unix", 'target_os="linux"', 'target_arch="x86_64"', 'target_env="gnu"', 'target_family="unix"'],
);
const windows = target(
  "x86_64-pc-windows-msvc",
  ...["windows", 'target_os="windows"', 'target_arch="x86_64"', 'target_env="msvc"', 'target_family="windows"'],
);
const emscripten = target(
  "wasm32-unknown-emscripten",
  ...["unix", 'target_os="emscripten"', 'target_arch="wasm32"', 'target_env=""'],
  ...['target_family="wasm"', 'target_family="unix"'],
);

/** What declarations come to in a build of their package for some targets. */
function downloadsFor(declarations: readonly DownloadDeclaration[], targets: readonly DownloadTarget[]) {
  const nodes = Int32Array.from(targets.keys());
  const lib = { id: packageId("lib@1.2.3"), name: "lib", version: "1.2.3", manifestPath: "/p/lib/Cargo.toml" };
  const graph: PackageGraph = {
    packages: [
      { ...lib, hasBuildScript: true, isProcMacro: false, crateTypes: ["lib"], isWorkspaceMember: true, adopts: true },
    ],
    platforms: [
      ...targets.map(({ triple }) => ({ domain: "target" as const, triple })),
      { domain: "host", triple: linux.triple },
    ],
    ...{ nodePackage: nodes.map(() => 0), nodePlatform: nodes, edgeStart: new Int32Array(nodes.length + 1) },
    ...{ edgeTarget: new Int32Array(), edgeKind: new Uint8Array(), dependenciesFirst: nodes, roots: nodes },
  };
  return downloadsOf(
    declarations,
    graph,
    [...targets, linux].map(({ cfgs }) => [...cfgs]),
  );
}

const none = new Int32Array();

const emptyGraph: PackageGraph = {
  ...{ packages: [], platforms: [], nodePackage: none, nodePlatform: none, edgeStart: none, edgeTarget: none },
  ...{ edgeKind: new Uint8Array(), dependenciesFirst: none, roots: none },
};

group("a declaration", () => {
  const refused: readonly (readonly [name: string, declared: JsonValue, says: string])[] = [
    ["that is no table", 1, "of lib 1.2.3: must be object"],
    ["without a source", { sha256, size: 1 }, "lacks urls (or git)"],
    ["without a digest", { urls: whole.urls, size: 1 }, "lacks sha256, without which nobody can tell"],
    ["without digest and size", { urls: whole.urls }, "lacks sha256 and size"],
    ["with a mistyped key", { ...whole, lisence: "MIT" }, "lisence: there is no such key; did you mean licence?"],
    ["with a foreign key", { ...whole, comment: "x" }, "comment: there is no such key; known are urls, git, sha256"],
    ["that says what happened", { ...whole, used: { from: "store", verified: true } }, "used: there is no such key"],
    ["with one URL as a text", { ...whole, urls: "https://example.org/x" }, "urls: must be a list of URLs, such as"],
    ["with no URL", { ...whole, urls: [] }, "urls: must be a list of URLs"],
    ["with capitals in its digest", { ...whole, sha256: sha256.toUpperCase() }, "sha256: must be 64 lower-case"],
    ["with another digest", { ...whole, sha256: "d41d8cd98f00b204e9800998ecf8427e" }, "sha256: must be 64 lower-case"],
    ["of no bytes", { ...whole, size: 0 }, "size: must be the number of bytes, a whole number from 1 to"],
    ["of half a byte", { ...whole, size: 1.5 }, "size: must be the number of bytes"],
    ["of a size as a text", { ...whole, size: "7 MB" }, "size: must be the number of bytes"],
    ["of more bytes than are exact", { ...whole, size: 2 ** 53 }, "size: must be the number of bytes"],
    [
      "with a line feed in a URL",
      { ...whole, urls: ["https://example.org/a\r\nHost: x"] },
      "urls[0]: a URL has no spaces",
    ],
    ["with an address that is no URL", { ...whole, urls: ["example.org/a"] }, "urls[0]: it is no URL; a source is"],
    [
      "with a local file",
      { ...whole, urls: ["file:///etc/passwd"] },
      "urls[0]: only https and http are fetched, not file",
    ],
    [
      "with a cloud's own address",
      { ...whole, urls: ["http://169.254.169.254/x"] },
      "urls[0]: nothing is fetched from",
    ],
    [
      "with a strange placeholder",
      { ...whole, urls: ["https://example.org/{os}"] },
      "urls[0]: {os} is no placeholder; there are {name}",
    ],
    [
      "with an open placeholder",
      { ...whole, urls: ["https://example.org/{target"] },
      "urls[0]: {target is no placeholder",
    ],
    [
      "with __proto__ as a placeholder",
      { ...whole, urls: ["https://example.org/{__proto__}"] },
      "{__proto__} is no placeholder",
    ],
    ["with a wrong when", { ...whole, when: "cfg(unix" }, "when: cfg(unix does not end in )"],
    ["with a list as when", { ...whole, when: ["unix"] }, "when: must be a text"],
    [
      "with a feature that is none",
      { ...whole, when: 'cfg(feature = "prebuild")' },
      "when: lib has no feature prebuild; did you mean prebuilt?",
    ],
    [
      "with a format of its own",
      { ...whole, unpack: { format: "rar" } },
      'unpack.format: must be one of "tar", "tar.gz"',
    ],
    ["with unpack as a text", { ...whole, unpack: "tar.gz" }, "unpack: must be a table, such as"],
    [
      "with a mistyped key of unpack",
      { ...whole, unpack: { format: "zip", stripp: 1 } },
      "unpack.stripp: there is no such key; did you mean strip?",
    ],
    ["that strips less than nothing", { ...whole, unpack: { format: "zip", strip: -1 } }, "unpack.strip: must be >= 0"],
    ["with a purpose of its own", { ...whole, purpose: "fun" }, 'purpose: must be one of "library", "tool"'],
    ["with a target that is a text", { ...whole, target: { "cfg(unix)": "x" } }, "target.'cfg(unix)': must be object"],
    [
      "with a target that is none",
      { ...whole, target: { "a b": { size: 1 } } },
      "target.'a b': a b is neither a triple nor cfg(…)",
    ],
    [
      "with a stray key for a target",
      { ...whole, target: { "cfg(unix)": { when: "x" } } },
      "target.'cfg(unix)'.when: there is no such key",
    ],
    [
      "with less than all for a target",
      { urls: whole.urls, target: { "cfg(unix)": { sha256 } } },
      "target.'cfg(unix)': lacks size",
    ],
    [
      "with a bad URL for a target",
      { ...whole, target: { "cfg(unix)": { urls: ["x"] } } },
      "target.'cfg(unix)'.urls[0]: it is no URL",
    ],
    [
      "with a branch",
      { git: { url: "https://example.org/a.git", rev: "main" }, sha256, size: 1 },
      "git.rev: must be a full commit id",
    ],
    [
      "with a tag beside the commit",
      { git: { url: "https://example.org/a.git", rev: "0".repeat(40), tag: "v1" }, sha256, size: 1 },
      "git.tag: there is no such key; known are url, rev",
    ],
    [
      "with a transport that runs programs",
      { git: { url: "ext::sh -c true", rev: "0".repeat(40) }, sha256, size: 1 },
      "git.url: it is no URL of a repository",
    ],
    [
      "with git and urls",
      { ...whole, git: { url: "https://example.org/a.git", rev: "0".repeat(40) } },
      "git: stands in place of urls",
    ],
    [
      "that unpacks a commit",
      { git: { url: "https://example.org/a.git", rev: "0".repeat(40) }, sha256, size: 1, unpack: { format: "zip" } },
      "unpack: is for files",
    ],
  ];
  test.each(refused)("%s is refused", async (_, value, says) => {
    const { declarations, problems } = await findDownloads(metadata({ lib: value }));
    expect(declarations).toEqual([]);
    const [first = "", ...others] = problems.map(describe);
    expect(others).toEqual([]);
    expect(first).toContain("/p/lib/Cargo.toml: [package.metadata.px-meta.download.lib] of lib 1.2.3: ");
    expect(first).toContain(says);
  });

  test("is refused with all that is wrong with it, and the others stay", async () => {
    const { declarations, problems } = await findDownloads(
      metadata({ bad: { urls: [], size: "x", sha: 1 }, good: whole }),
    );
    expect(declarations.map(({ id }) => id)).toEqual(["good"]);
    expect(problems.map((each) => (each.kind === "invalid-download" ? each.key : each.kind))).toEqual([
      "sha",
      "urls",
      "size",
    ]);
  });

  test.each([
    "__proto__",
    "",
    "../up",
    "a/b",
    ".hidden",
    "-option",
    "two words",
    "a\nb",
    "e\u0301",
    "a".repeat(129),
    "dot.",
  ])("is not named %j", async (id) => {
    const { declarations, problems } = await findDownloads(
      metadata(JSON.parse(`{${JSON.stringify(id)}: ${JSON.stringify(whole)}}`)),
    );
    expect(declarations).toEqual([]);
    expect(problems.map(describe)).toEqual([expect.stringContaining("a download is named by at most 128 letters")]);
  });

  test("never shows user and password", async () => {
    for (const url of ["https://me:s3cret@example.org/x", "https://s3cret@example.org/{os}", "https://a:s3cret@"]) {
      const git = { git: { url, rev: "0".repeat(40) }, sha256, size: 1 };
      const { declarations, problems } = await findDownloads(metadata({ a: { ...whole, urls: [url] }, b: git }));
      expect(declarations).toEqual([]);
      expect(problems.map(describe).join("\n")).not.toContain("s3cret");
    }
  });

  test.each([
    [{ downloads: { a: whole } }, "downloads means nothing there; did you mean download?"],
    [{ download: [whole] }, "must be a table with a table for each download"],
    [
      { download: Object.fromEntries(Array.from({ length: 1001 }, (_, n) => [`a${n}`, whole])) },
      "at most 1000 are read",
    ],
  ])("is not looked for elsewhere (%#)", async (own, says) => {
    const { packages, resolve } = metadata({});
    const one = { ...packages[0], metadata: { "px-meta": own } } as (typeof packages)[0];
    const { problems } = await findDownloads({ packages: [one], resolve });
    expect(problems.map(describe)).toEqual([expect.stringContaining(says)]);
  });
});

group("a download", () => {
  test("has the placeholders of its URLs filled in as cargo tells them to a build script", async () => {
    const url =
      "https://example.org/{name}-{version}/{target}/{target_arch}.{target_os}.{target_env}.{target_family}/{{x}";
    const [one] = await declared({ lib: { ...whole, urls: [url] } });
    const urls = [linux, windows, emscripten].map((each) => {
      const item = downloadFor(one as DownloadDeclaration, each);
      return item.ok && item.value?.kind === "file" ? item.value.urls[0] : item;
    });
    expect(urls).toEqual([
      "https://example.org/lib-1.2.3/x86_64-unknown-linux-gnu/x86_64.linux.gnu.unix/{x}",
      "https://example.org/lib-1.2.3/x86_64-pc-windows-msvc/x86_64.windows.msvc.windows/{x}",
      "https://example.org/lib-1.2.3/wasm32-unknown-emscripten/wasm32.emscripten..unix,wasm/{x}",
    ]);
  });

  const neededOn = async (download: JsonObject, features?: readonly string[]) => {
    const { items, problems } = downloadsFor(await declared(download, features), [linux, windows, emscripten]);
    expect(problems).toEqual([]);
    return items.map((item) => `${item.id} ${item.target.split("-")[2]} ${item.kind === "file" ? item.size : "git"}`);
  };

  test("is needed where its platform and features hold", async () => {
    expect(await neededOn({ a: { ...whole, when: "cfg(windows)" } })).toEqual(["a windows 10"]);
    expect(await neededOn({ a: { ...whole, when: "x86_64-unknown-linux-gnu" } })).toEqual(["a linux 10"]);
    const prebuilt = { a: { ...whole, when: 'cfg(all(feature = "prebuilt", not(unix)))' } };
    expect(await neededOn(prebuilt)).toEqual([]);
    expect(await neededOn(prebuilt, ["prebuilt"])).toEqual(["a windows 10"]);
  });

  test("is what its target's table says, before the rest", async () => {
    const git = { url: "https://example.org/a.git", rev: "0".repeat(40) };
    const special = { "cfg(windows)": { size: 20 }, "wasm32-unknown-emscripten": { git } };
    expect(await neededOn({ a: { ...whole, target: special } })).toEqual([
      "a linux 10",
      "a windows 20",
      "a emscripten git",
    ]);
  });

  test("that is told by target alone is needed nowhere else", async () => {
    expect(await neededOn({ a: { urls: whole.urls, target: { "cfg(windows)": { sha256, size: 1 } } } })).toEqual([
      "a windows 1",
    ]);
  });

  test("of which two tables speak is a problem of that target alone", async () => {
    const both = { "cfg(windows)": { size: 20 }, 'cfg(target_arch = "x86_64")': { size: 30 } };
    const { items, problems } = downloadsFor(await declared({ a: { ...whole, target: both } }), [linux, windows]);
    expect(items.map((item) => item.target)).toEqual([linux.triple]);
    expect(problems.map(describe)).toEqual([
      `/p/lib/Cargo.toml: [package.metadata.px-meta.download.a] of lib 1.2.3: target: for x86_64-pc-windows-msvc: both cfg(windows) and cfg(target_arch = "x86_64") speak of it; narrow one of them`,
    ]);
  });

  test("is one row for all targets on which it is the same", async () => {
    const declarations = await declared({
      any: { ...whole, urls: ["https://example.org/any"] },
      each: whole,
    });
    const needed = downloadsFor(declarations, [linux, windows]);
    const { planned } = decide(needed, [linux, windows], []);
    expect(alike(planned).map(({ item, targets }) => `${item.id} ${targets.join(" ")}`)).toEqual([
      `any ${linux.triple} ${windows.triple}`,
      `each ${linux.triple}`,
      `each ${windows.triple}`,
    ]);
  });

  test("that a build does not need is told apart", async () => {
    const declarations = await declared({ a: { ...whole, when: "cfg(windows)" }, b: whole });
    expect(downloadsOf(declarations, emptyGraph, []).unneeded.map(({ id }) => id)).toEqual(["a", "b"]);
    expect(downloadsFor(declarations, [linux]).unneeded.map(({ id }) => id)).toEqual(["a"]);
    expect(downloadsFor(declarations, [linux, windows]).unneeded).toEqual([]);
  });

  test("names the cfgs that must be known to list it for all targets", async () => {
    const target = { "cfg(not(windows))": { size: 2 }, "sparc-sun-solaris": { size: 3 } };
    const when = 'cfg(any(target_os = "not me", target_feature = "sse2", feature = "tls"))';
    const names = cfgNamesIn(await declared({ a: { ...whole, when, target } }));
    expect([...names]).toEqual(["target_os", "target_feature", "windows"]);
  });

  test("for a target that rustc does not know is told of", async () => {
    const target = { "x86_64-unknown-linux-gun": { size: 2 }, "my-own-target": { size: 3 }, "cfg(unix)": { size: 4 } };
    const problems = unknownTargets(await declared({ a: { ...whole, target } }), [linux, windows]);
    expect(problems.map(describe)).toEqual([
      "/p/lib/Cargo.toml: [package.metadata.px-meta.download.a.target] of lib 1.2.3: rustc knows no target x86_64-unknown-linux-gun; did you mean x86_64-unknown-linux-gnu?",
      "/p/lib/Cargo.toml: [package.metadata.px-meta.download.a.target] of lib 1.2.3: rustc knows no target my-own-target",
    ]);
  });

  test("for all targets is what it is for each alone", async () => {
    const cfg = fc.constantFrom("unix", "windows", 'target_os = "linux"', 'target_arch = "wasm32"', 'feature = "tls"');
    const when = fc.oneof(
      cfg.map((one) => `cfg(${one})`),
      fc.tuple(fc.constantFrom("all", "any"), cfg, cfg).map(([word, a, b]) => `cfg(${word}(${a}, not(${b})))`),
      fc.constantFrom(...[linux, windows, emscripten].map((one) => one.triple as string)),
    );
    const url = fc.constantFrom(
      "https://example.org/{target}",
      "https://example.org/{target_env}/a",
      "https://{target_os}/",
    );
    const special = fc.record({ size: fc.integer({ min: 1, max: 3 }), urls: fc.tuple(url) }, { requiredKeys: [] });
    const declaration = fc.record(
      {
        ...{ urls: fc.tuple(url), sha256: fc.constant(sha256), size: fc.integer({ min: 1, max: 3 }), when },
        target: fc.dictionary(when, special, { minKeys: 1, maxKeys: 3 }),
      },
      { requiredKeys: ["urls", "sha256", "size"] },
    );
    const targets = fc.uniqueArray(fc.constantFrom(linux, windows, emscripten), { minLength: 1 });
    await fc.assert(
      fc.asyncProperty(declaration, targets, fc.subarray(["tls"]), async (one, chosen, features) => {
        const { declarations } = await findDownloads(metadata({ a: one as JsonObject }, features));
        const all = downloadsFor(declarations, chosen);
        const alone = chosen.map((each) => downloadsFor(declarations, [each]));
        expect(all.items).toEqual(alone.flatMap(({ items }) => items));
        expect(all.problems).toEqual(alone.flatMap(({ problems }) => problems));
        const rows = alike(decide(all, chosen, []).planned);
        const spread = rows.flatMap(({ item, targets }) => targets.map((target) => ({ ...item, target })));
        expect(new Set(spread.map((item) => JSON.stringify(item)))).toEqual(
          new Set(all.items.map((item) => JSON.stringify(item))),
        );
      }),
      { numRuns: 300 },
    );
  });
});
