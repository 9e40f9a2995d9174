import { expect, test } from "vitest";
import { describe as say } from "../model/describe.js";
import type { DownloadKnob } from "../model/download-adapter.js";
import type { DownloadAction, DownloadLayer, DownloadSelector } from "../model/download-override.js";
import type { UndeclaredDownload } from "../model/known-download.js";
import { packageId, parseSha256 } from "../model/names.js";
import { steer } from "./steer.js";

const digest = "ab12".repeat(16);

function download(name: string, knobs: readonly DownloadKnob[], sha256?: string, triple = "linux"): UndeclaredDownload {
  return {
    owner: {
      id: packageId(name),
      name,
      version: "1.0.0",
      manifestPath: "",
      hasBuildScript: true,
      isProcMacro: false,
      crateTypes: [],
      isWorkspaceMember: false,
      adopts: false,
    },
    download: {
      id: "lib",
      purpose: "library",
      urls: [`https://example.org/releases/v1/${name}-${triple}.tgz`],
      base: "https://example.org/releases",
      verifies: "none",
      programs: [],
      triple,
      knobs,
      ...(sha256 !== undefined && { sha256 }),
    },
    cfgs: new Set(),
  };
}

const all: readonly UndeclaredDownload[] = [
  download("full", [
    { does: "file", env: { FULL: "{path}", FULL_SHA256: "{sha256}" } },
    { does: "url", env: { FULL: "{url}" } },
    { does: "base", env: { FULL_MIRROR: "{base}/{{tag}" } },
    { does: "skip", env: { FULL_SKIP: "1" } },
    { does: "system", env: { FULL_SYSTEM: "1" } },
  ]),
  download("url", [
    { does: "url", env: { URL: "{url}" } },
    { does: "file", env: { URL: "{file-url}" } },
  ]),
  download(
    "base",
    [
      { does: "base", env: { BASE: "{base}" } },
      { does: "folder", env: { BASE_LIB: "{path}" } },
    ],
    digest,
  ),
  download("none", []),
];

type Entry = readonly [select: DownloadSelector, action: DownloadAction, sha256?: string];

function layerOf(place: string, entries: readonly Entry[]): DownloadLayer {
  return {
    kind: "workspace",
    place,
    overrides: entries.map(([select, action, sha256], index) => {
      const parsed = parseSha256(sha256 ?? "");
      return {
        select,
        action,
        ...(parsed !== undefined && { contents: { sha256: parsed, size: 7 } }),
        line: index + 1,
        column: 1,
      };
    }),
  };
}

/** Compares the variables, the files to be verified and the problems, a line for each. */
function check(entries: readonly Entry[], expected: readonly string[], downloads = all): void {
  const made = steer(downloads, [layerOf("px-meta.toml", entries)]);
  expect([
    ...made.variables.map(({ name, value, owner, because }) => {
      return `${owner.name}: ${name}=${value} for ${because.map(({ line }) => line).join()}`;
    }),
    ...made.places.flatMap(({ path, sha256, label }) => {
      return sha256 === undefined ? [] : [`${label}: ${path} is ${sha256.slice(0, 4)}`];
    }),
    ...made.problems.map((problem) => `${problem.kind}: ${say(problem)}`),
  ]).toEqual(expected);
}

const of = (crate: string): DownloadSelector => ({ crate });

test("a file goes into the variable, and its digest where one is known", () => {
  check([[of("full"), { kind: "file", path: "/a/b" }]], ["full: FULL=/a/b for 1"]);
  check(
    [[of("full"), { kind: "file", path: "/a/b" }, digest]],
    ["full: FULL=/a/b for 1", `full: FULL_SHA256=${digest} for 1`, "lib of full 1.0.0: /a/b is ab12"],
  );
});

test("a file that a script takes as a URL is written as one", () => {
  check([[of("url"), { kind: "file", path: "/a b/ü?.tgz" }]], ["url: URL=file:///a%20b/%C3%BC%3F.tgz for 1"]);
  check([[of("url"), { kind: "file", path: "C:\\a\\b.tgz" }]], ["url: URL=file:///C:/a/b.tgz for 1"]);
});

test("a folder stands in where the script takes one", () => {
  check([[of("base"), { kind: "folder", path: "/lib" }]], ["base: BASE_LIB=/lib for 1"]);
});

test("skipping and forbidding are one to a script; what is installed is another", () => {
  check([[of("full"), { kind: "skip" }]], ["full: FULL_SKIP=1 for 1"]);
  check([[{ ...of("full"), id: "lib" }, { kind: "forbid" }]], ["full: FULL_SKIP=1 for 1"]);
  check([[{ ...of("full"), host: "example.org" }, { kind: "forbid" }]], ["full: FULL_SKIP=1 for 1"]);
  check([[of("full"), { kind: "system" }]], ["full: FULL_SYSTEM=1 for 1"]);
});

test("a mirror takes the place of the base, where the script knows one, else of the URL", () => {
  const mirror = { kind: "mirror", url: "https://mirror.test" } as const;
  check(
    [[{ host: "example.org" }, mirror]],
    [
      "base: BASE=https://mirror.test/releases for 1",
      "full: FULL_MIRROR=https://mirror.test/releases/{tag} for 1",
      "url: URL=https://mirror.test/releases/v1/url-linux.tgz for 1",
      expect.stringContaining(
        "lib of none 1.0.0: px-meta knows no variable by which its script fetches from elsewhere;",
      ),
    ],
  );
});

test("another URL goes into the variable for it; one that keeps the rest, into that of the base", () => {
  const url = (text: string) => ({ kind: "url", url: text }) as const;
  check([[of("full"), url("https://x.test/f.tgz")]], ["full: FULL=https://x.test/f.tgz for 1"]);
  check([[of("base"), url("https://x.test/v1/base-linux.tgz")]], ["base: BASE=https://x.test for 1"]);
  check(
    [[of("base"), url("https://x.test/other.tgz")]],
    [
      "misfit-download-override: px-meta.toml:1:1: lib of base 1.0.0: its script goes to another place only as a whole: what follows https://example.org/releases must stay as it is; the override has no effect",
    ],
  );
});

test("what a script cannot be told is a problem that says what can be done", () => {
  check(
    [[of("base"), { kind: "skip" }]],
    [
      "misfit-download-override: px-meta.toml:1:1: lib of base 1.0.0: px-meta knows no variable by which its script does not fetch; it understands `mirror`, `folder`; else put another package in its place by [patch] in Cargo.toml, or keep its script from the network by `px-meta build --network=deny`; the override has no effect",
    ],
  );
});

test("user and password go into no variable", () => {
  check(
    [[of("full"), { kind: "url", url: "https://me:secret@x.test/f.tgz" }]],
    [
      "misfit-download-override: px-meta.toml:1:1: lib of full 1.0.0: its script is told by a variable, in which everybody can read user and password; take them out of the URL; the override has no effect",
    ],
  );
});

test("where two packages need different values of one variable, neither gets it", () => {
  const knobs: readonly DownloadKnob[] = [{ does: "file", env: { SHARED: "{path}" } }];
  check(
    [
      [of("a"), { kind: "file", path: "/a" }],
      [of("b"), { kind: "file", path: "/b" }],
    ],
    [expect.stringContaining("conflicting-variable: ")],
    [download("a", knobs), download("b", knobs)],
  );
});

test("a variable that several platforms need alike is set once", () => {
  const knobs: readonly DownloadKnob[] = [{ does: "skip", env: { SKIP: "1" } }];
  check(
    [[of("a"), { kind: "skip" }]],
    ["a: SKIP=1 for 1"],
    [download("a", knobs, undefined, "linux"), download("a", knobs, undefined, "mac")],
  );
});

test("the narrower entry wins, the higher layer wins, and entries that speak of any are told", () => {
  const low = layerOf("low", [
    [{ crate: "*" }, { kind: "skip" }],
    [of("full"), { kind: "system" }],
  ]);
  const high = layerOf("high", [
    [of("full"), { kind: "file", path: "/f" }],
    [of("other"), { kind: "skip" }],
  ]);
  const values = (layers: readonly DownloadLayer[]) =>
    steer(all.slice(0, 1), layers).variables.map(({ name, value }) => `${name}=${value}`);
  expect(values([low])).toEqual(["FULL_SYSTEM=1"]);
  expect(values([low, high])).toEqual(["FULL=/f"]);
  const { spoken } = steer(all.slice(0, 1), [low, high]);
  expect([...spoken].map(([{ line }, { downloads, isInForce }]) => [line, downloads.length, isInForce])).toEqual([
    [1, 1, false],
    [2, 1, false],
    [1, 1, true],
  ]);
});
