import { chmodSync, existsSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { formats } from "@px-meta/schema";
import { expect, test } from "vitest";
import type { Rig } from "../rig/rig.js";
import { namesIn, soundEntries } from "./child.js";
import { bytesOf, declaration, declaring, digestOf, packed, serveFiles } from "./declaring.js";

const one = bytesOf("one");
const two = bytesOf("two", 300_000);

/** The indexes with which the script ran, in order. */
function runs(rig: Rig): readonly string[] {
  return existsSync(rig.path("ran")) ? rig.read("ran").trim().split("\n") : [];
}

function entriesOf(index: string): readonly Record<string, unknown>[] {
  return JSON.parse(readFileSync(index, "utf8")).downloads;
}

const inStore = (rig: Rig, sha256: string) => rig.path("..", "store", "cas", sha256.slice(0, 2), sha256);

test("what a build needs is there before cargo starts, and is not looked at where nothing is new", async () => {
  await using server = await serveFiles({ "/one/2.0.0": one, "/two": two });
  const urls = [`${server.origin}/gone`, `${server.origin}/one/{version}`];
  const declared =
    declaration("one", urls, one, 'licence = "MIT"') +
    declaration("two", [`${server.origin}/two`], two) +
    declaration("windows", [`${server.origin}/windows`], one, "when = 'cfg(windows)'");
  await using rig = await declaring(declared);

  const first = await rig.pxMeta(["build"]);
  expect(first).toMatchObject({ status: 0, stdout: "" });
  expect(first.stderr).toMatch(
    /^ {5}Fetched 2 files, 302 kB, in [\d.]+ s\nnote: one of ort-sys 2\.0\.0 came from its next/,
  );
  expect(first.stderr.indexOf("Fetched")).toBeLessThan(first.stderr.indexOf("Compiling"));
  expect([...server.asked].sort()).toEqual(["/gone", "/one/2.0.0", "/two"]);
  expect(soundEntries(rig.path("..", "store"))).toEqual([one, two].map(digestOf).sort());
  const [index = ""] = runs(rig);
  const document = JSON.parse(readFileSync(index, "utf8"));
  expect((await formats.get("downloads@1").validator())(document)).toMatchObject({ ok: true });
  expect(document.downloads).toMatchObject([
    {
      ...{
        package: "ort-sys",
        version: "2.0.0",
        id: "one",
        does: "file",
        from: "store",
        path: inStore(rig, digestOf(one)),
      },
      ...{ sha256: digestOf(one), size: 2000, licence: "MIT" },
      urls: [`${server.origin}/gone`, `${server.origin}/one/2.0.0`],
    },
    { id: "two" },
  ]);
  expect(namesIn(rig.path("..", "store", "leases"))).toEqual([]);

  // Who looked at the store's files would find other bytes and remove them; the build has nothing to do with them.
  await rig.pxMeta(["build"]);
  for (const bytes of [one, two]) {
    chmodSync(inStore(rig, digestOf(bytes)), 0o644);
    writeFileSync(inStore(rig, digestOf(bytes)), "other bytes");
  }
  const again = await rig.pxMeta(["build"]);
  expect([again.status, runs(rig).length, server.asked.length]).toEqual([0, 1, 3]);
  for (const bytes of [one, two]) {
    expect(readFileSync(inStore(rig, digestOf(bytes)), "utf8")).toBe("other bytes");
    writeFileSync(inStore(rig, digestOf(bytes)), bytes);
  }

  // Another file of one download makes the script run again, which asked for it.
  const other = bytesOf("other");
  server.files.set("/two", other);
  rig.write({ "Cargo.toml": rig.read("Cargo.toml").replace(digestOf(two), digestOf(other)).replace("300000", "2000") });
  expect(await rig.pxMeta(["check"])).toMatchObject({ status: 0 });
  expect(entriesOf(runs(rig).at(-1) ?? "")).toMatchObject([{ id: "one" }, { id: "two", sha256: digestOf(other) }]);

  // A file that does not fit its digest any more is told and fetched anew.
  rmSync(inStore(rig, digestOf(one)));
  writeFileSync(inStore(rig, digestOf(one)), two.subarray(0, one.length));
  utimesSync(rig.path("Cargo.toml"), new Date(), new Date());
  rig.write({ "Cargo.toml": `${rig.read("Cargo.toml")}\n[profile.dev]\nopt-level = 0\n` });
  const repaired = await rig.pxMeta(["build", "--features", ""]);
  expect(repaired.stderr).toMatch(
    /Fetched 1 file, 2\.0 kB, in [\d.]+ s\nwarning: .* did not fit its digest any more and was removed/,
  );
  expect(soundEntries(rig.path("..", "store"))).toContain(digestOf(one));
});

test("what is denied is told in one list before anything compiles, and what is fetched is enough", async () => {
  await using server = await serveFiles({ "/one": one, "/two": two });
  const declared =
    declaration("one", [`${server.origin}/one`], one) + declaration("two", [`${server.origin}/two`], two);
  await using rig = await declaring(declared);
  const list = (because: string, command: string) => `error: 2 downloads are needed, and denied by ${because}:
    one of ort-sys 2.0.0
      url     ${server.origin}/one
      sha256  ${digestOf(one)}
      size    2000
    two of ort-sys 2.0.0
      url     ${server.origin}/two
      sha256  ${digestOf(two)}
      size    300000
  fetch where there is a network: ${command}
  or give the file of each by an entry in px-meta.toml:
    [[download]]
    select = { crate = "ort-sys", version = "=2.0.0", id = "one" }
    file = "PATH"
    [[download]]
    select = { crate = "ort-sys", version = "=2.0.0", id = "two" }
    file = "PATH"
`;
  const fetch = "px-meta downloads fetch";
  const denied = async (args: readonly string[], env: Readonly<Record<string, string>>, said: string) =>
    expect(await rig.pxMeta(args, { env })).toMatchObject({ status: 1, stdout: "", stderr: said });
  await rig.cargo(["generate-lockfile"]);
  await denied(["build"], { CARGO_NET_OFFLINE: "true" }, list("CARGO_NET_OFFLINE=true", fetch));
  for (const option of ["--offline", "--locked", "--frozen"]) await denied(["check", option], {}, list(option, fetch));
  await denied(
    ["run", "--config", "net.offline=true", "--profile", "dev"],
    {},
    list("net.offline of cargo's configuration", `${fetch} --profile dev`),
  );
  rig.write({ ".cargo/config.toml": "[net]\noffline = true\n" });
  const file = rig.path(".cargo", "config.toml");
  await denied(["test"], {}, list(`net.offline of cargo's configuration (${file})`, fetch));
  rig.write({ ".cargo/config.toml": "", "px-meta.toml": 'px-meta = 1\npolicy = { network = "deny" }\n' });
  await denied(["build"], {}, list("policy.network (px-meta.toml:2:12)", fetch));
  expect([server.asked, existsSync(rig.path("ran")), existsSync(rig.path("..", "store"))]).toEqual([[], false, false]);

  rig.write({ "px-meta.toml": "px-meta = 1\n" });
  expect(await rig.pxMeta(["build"])).toMatchObject({ status: 0 });
  rmSync(rig.path("target"), { recursive: true });
  const env = { CARGO_NET_OFFLINE: "true" };
  expect(await rig.pxMeta(["build"], { env })).toMatchObject({ status: 0 });
  expect(JSON.parse(readFileSync(runs(rig).at(-1) ?? "", "utf8"))).toMatchObject({
    network: "deny",
    because: "CARGO_NET_OFFLINE=true",
    downloads: [{ does: "file" }, { does: "file" }],
  });
  // What the store had and has no more is found out, though nothing else is new.
  await rig.pxMeta(["downloads", "gc", "--max-size", "0", "--idle", "0"]);
  expect((await rig.pxMeta(["build"], { env })).stderr).toContain("2 downloads are needed");
});

test("a build that declares nothing loads nothing for it, and what is declared badly is told", async () => {
  await using rig = await declaring("");
  rig.write({ "build.rs": 'fn main() { assert!(std::env::var_os("PX_META_DOWNLOADS").is_none()); }' });
  expect(await rig.pxMeta(["build"], { env: { PX_META_STORE: "store" } })).toMatchObject({ status: 0 });
  expect([existsSync(rig.path("store")), existsSync(rig.path("target/px-meta/downloads"))]).toEqual([false, false]);
  rig.write({ "Cargo.toml": `${rig.read("Cargo.toml")}\n[package.metadata.px-meta.download.one]\nurl = "x"\n` });
  const { stderr } = await rig.pxMeta(["check"], { env: { PX_META_STORE: "store" } });
  expect(stderr).toContain(
    "[package.metadata.px-meta.download.one] of ort-sys 2.0.0: url: there is no such key; did you mean urls?",
  );
});

test("archives are unpacked once, before cargo starts, and scripts are given the folder", async () => {
  await using server = await serveFiles({ "/lib": packed("lib-1/a"), "/up": packed("up/a") });
  const declared = (id: string, bytes: Buffer) =>
    declaration(id, [`${server.origin}/${id}`], bytes, 'unpack = { format = "tar.gz", strip = 1 }');
  await using rig = await declaring(declared("lib", packed("lib-1/a")));

  const first = await rig.pxMeta(["build"]);
  expect(first.stderr).toMatch(/^ {5}Fetched 1 file, .*\n {4}Unpacked 1 archive, in [\d.]+ s\n {3}Compiling /);
  const [entry] = entriesOf(runs(rig).at(-1) ?? "");
  expect(entry).toMatchObject({ does: "folder", from: "store", sha256: digestOf(packed("lib-1/a")) });
  expect(readFileSync(join(String(entry?.path), "a"), "utf8")).toBe("1\n");

  const other = await rig.pxMeta(["build", "--release"]);
  expect([other.status, other.stderr.includes("Unpacked")]).toEqual([0, false]);
  expect(entriesOf(runs(rig).at(-1) ?? "")).toMatchObject([{ path: entry?.path }]);

  // What leads out of its folder ends the build before anything compiles.
  rig.write({ "Cargo.toml": `${rig.read("Cargo.toml")}${declared("up", packed("up/a"))}` });
  const hostile = await rig.pxMeta(["build"]);
  expect(hostile.status).toBe(1);
  expect(hostile.stderr).toMatch(
    /error: cannot unpack up of ort-sys 2\.0\.0 \(.*\): the name \.\.\/a leads out of a folder/,
  );
  expect(hostile.stderr).not.toContain("Compiling");
});
