import { type Package, packageId } from "@px-meta/core/base";
import { expect, test } from "vitest";
import { commitOf, crateUrl, withoutSecrets } from "./crate-source.js";

const commit = "0123456789abcdef0123456789abcdef01234567";

function urlOf(id: string, source: string | undefined, { name = "a", version = "1.0.0", root = "/w" } = {}): string {
  const one: Package = {
    ...{ id: packageId(id), name, version, manifestPath: "/w/crates/a/Cargo.toml", crateTypes: ["lib"] },
    ...{ hasBuildScript: false, isProcMacro: false, isWorkspaceMember: false, adopts: false },
    ...(source === undefined ? {} : { source }),
  };
  return crateUrl(one, root);
}

test.each([
  ["registry+https://github.com/rust-lang/crates.io-index", "pkg:cargo/a@1.0.0"],
  ["registry+https://example.org/index", "pkg:cargo/a@1.0.0?repository_url=https://example.org/index"],
  ["sparse+https://me:pass@example.org/i/?token=1", "pkg:cargo/a@1.0.0?repository_url=https://example.org/i/"],
  [
    `git+https://user:token@example.org/x?branch=main#${commit}`,
    `pkg:cargo/a@1.0.0?vcs_url=git%2Bhttps://example.org/x%40${commit}`,
  ],
  [`git+ssh://git@example.org/x#${commit}`, `pkg:cargo/a@1.0.0?vcs_url=git%2Bssh://git%40example.org/x%40${commit}`],
  ["git+no url", "pkg:cargo/a@1.0.0"],
  [undefined, "pkg:cargo/a@1.0.0?download_url=file://crates/a"],
])("the source %s", (source, expected) => {
  expect(urlOf(`path+file:///w/crates/a#1.0.0`, source)).toBe(expected);
});

test("a package of git comes from a commit, whatever else its source says", () => {
  const source = `git+https://user:token@example.org/x.git?tag=v1&x=2#${commit}`;
  expect(commitOf({ source })).toBe(`git+https://example.org/x.git@${commit}`);
  expect(commitOf({ source: "registry+https://example.org/index" })).toBeUndefined();
  expect(commitOf({})).toBeUndefined();
});

test("a package outside of the workspace is named by the way to it", () => {
  const url = urlOf("path+file:///w/crates/a#1.0.0", undefined, { root: "/w/apps/b" });
  expect(url).toBe("pkg:cargo/a@1.0.0?download_url=file://../../crates/a");
});

test("what no cargo tells of is a generic package", () => {
  expect(urlOf("//lib:zlib", undefined, { name: "//lib:zlib", version: "" })).toBe("pkg:generic/%2F%2Flib:zlib");
});

test("a name can be anything", () => {
  const name = "a/../b@1?x=y#z %\n\u{202e}\ud800é";
  const url = urlOf("path+file:///w/crates/a#1.0.0", undefined, { name, version: "1+b" });
  const encoded = "a%2F..%2Fb%401%3Fx%3Dy%23z%20%25%0A%E2%80%AE%EF%BF%BD%C3%A9";
  expect(url).toBe(`pkg:cargo/${encoded}@1%2Bb?download_url=file://crates/a`);
});

test("a URL is told without password, token and query", () => {
  expect(withoutSecrets("https://a:b@h/p?sig=1#f")).toBe("https://h/p");
  expect(withoutSecrets("https://token@h/p")).toBe("https://h/p");
  expect(withoutSecrets("ssh://git:b@h/p")).toBe("ssh://git@h/p");
  expect(withoutSecrets("not one")).toBeUndefined();
});
