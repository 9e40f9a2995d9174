import { existsSync, mkdirSync, readFileSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { formats } from "@px-meta/schema";
import { expect, test } from "vitest";
import { canWatch } from "../network/workspace.js";
import { type Rig, repository } from "../rig/rig.js";
import { namesIn, soundEntries } from "./child.js";
import { bytesOf, declaration, declaring, digestOf, serveFiles } from "./declaring.js";

const one = bytesOf("one");
const two = bytesOf("two");
const old = bytesOf("old", 3000);
const older = bytesOf("older", 1500);

/** Two hours later than it is: all that stands in a store was used before the last hour, and only a lease keeps it. */
const later = { NODE_OPTIONS: "--import=data:text/javascript,const%20now=Date.now;Date.now=()=>now()+7200000" };

/** Puts files into the rig's store that others have used, the last one most recently, and all of them after it was made. */
function fill(rig: Rig, ...files: readonly Buffer[]): void {
  for (const [index, bytes] of files.entries()) {
    const sha256 = digestOf(bytes);
    const place = (shelf: string) => rig.path("..", "store", shelf, sha256.slice(0, 2), sha256);
    for (const shelf of ["cas", "seen"]) mkdirSync(dirname(place(shelf)), { recursive: true });
    writeFileSync(place("cas"), bytes, { mode: 0o444 });
    writeFileSync(place("seen"), "");
    const used = new Date(Date.now() + (index + 1) * 60_000);
    utimesSync(place("seen"), used, used);
  }
}

const kept = (rig: Rig) => soundEntries(rig.path("..", "store"));
const digests = (...files: readonly Buffer[]) => files.map(digestOf).sort();

test("something new lets go what was used least recently, until the rest fits", async () => {
  await using server = await serveFiles({ "/one": one, "/two": two });
  await using rig = await declaring(declaration("one", [`${server.origin}/one`], one));
  fill(rig, older, old);
  const young = await rig.pxMeta(["downloads", "fetch"], { env: { PX_META_STORE_SIZE: "5k" } });
  expect(young).toMatchObject({ status: 0, stderr: expect.stringMatching(/^ {5}Fetched 1 file, .*\n$/) });
  expect(kept(rig)).toEqual(digests(older, old, one));

  const env = { ...later, PX_META_STORE_SIZE: "7k" };
  const nothingNew = await rig.pxMeta(["downloads", "fetch"], { env: { ...env, PX_META_STORE_SIZE: "0" } });
  expect([nothingNew.status, nothingNew.stderr, kept(rig)]).toEqual([0, "", digests(older, old, one)]);

  rig.write({ "Cargo.toml": `${rig.read("Cargo.toml")}${declaration("two", [`${server.origin}/two`], two)}` });
  const { status, stderr } = await rig.pxMeta(["downloads", "vendor", "third"], { env });
  expect(status).toBe(0);
  expect(stderr).toMatch(
    /^ {5}Fetched 1 file, 2\.0 kB, in [\d.]+ s\n {5}Removed 1 file, 1\.5 kB, of the content store, which may keep 7k\n$/,
  );
  expect(kept(rig)).toEqual(digests(old, one, two));
  expect(namesIn(rig.path("..", "store", "leases"))).toEqual([]);
});

test("a build that fetches keeps the limit, and one with nothing new neither looks at the store nor at the limit", async () => {
  await using server = await serveFiles({ "/one": one });
  await using rig = await declaring(declaration("one", [`${server.origin}/one`], one));
  fill(rig, older, old);
  const first = await rig.pxMeta(["build", "--quiet"], { env: { ...later, PX_META_STORE_SIZE: "0" } });
  expect(first).toMatchObject({ status: 0, stderr: "" });
  expect(kept(rig)).toEqual(digests(one));

  fill(rig, old);
  await rig.pxMeta(["build"]);
  const env = { ...later, PX_META_STORE_SIZE: "0" };
  expect(await rig.pxMeta(["build"], { env })).toMatchObject({ status: 0 });
  expect(await rig.pxMeta(["build"], { env: { PX_META_STORE_SIZE: "lots" } })).toMatchObject({ status: 0 });
  expect(kept(rig)).toEqual(digests(old, one));
  if (!canWatch()) return;
  const command = [process.execPath, join(repository, "packages", "cli", "bin", "px-meta.mjs"), "build"];
  await rig.run("strace", ["-f", "-e", "trace=%file", "-o", "calls", ...command], { env });
  const calls = rig.read("calls").split("\n");
  expect(calls.filter((call) => call.includes("Cargo.toml"))).not.toEqual([]);
  expect(calls.filter((call) => /store\/(?:cas|seen)\/|store\/(?:cas|seen|tmp)".*O_DIRECTORY/.test(call))).toEqual([]);
});

test("what another process uses stays", async () => {
  await using server = await serveFiles({ "/one": one, "/two": two });
  await using rig = await declaring(declaration("one", [`${server.origin}/one`], one));
  rig.write({
    "build.rs": `fn main() {
    let index = std::env::var("PX_META_DOWNLOADS").unwrap();
    std::fs::write("runs", index).unwrap();
    // Bounded, so that nothing stays behind where the test fails.
    for _ in 0..6000 {
        if std::path::Path::new("go").exists() { return; }
        std::thread::sleep(std::time::Duration::from_millis(10));
    }
}`,
    "other/Cargo.toml": `[package]\nname = "other"\nversion = "1.0.0"\nedition = "2021"\n[workspace]\n${declaration("two", [`${server.origin}/two`], two)}`,
    "other/src/lib.rs": "",
  });
  fill(rig, old);
  const building = rig.pxMeta(["build"]);
  await expect.poll(() => existsSync(rig.path("runs")), { timeout: 60_000 }).toBe(true);
  const env = { ...later, PX_META_STORE: "../../store", PX_META_STORE_SIZE: "0" };
  const other = await rig.pxMeta(["downloads", "fetch"], { in: "other", env });
  rig.write({ go: "" });
  expect(other).toMatchObject({ status: 0, stderr: expect.stringMatching(/Removed 1 file, 3\.0 kB, of/) });
  expect(await building).toMatchObject({ status: 0 });
  expect(kept(rig)).toEqual(digests(one, two));
});

test("two that clean at once each have what they asked for", async () => {
  const names = Array.from({ length: 8 }, (_, index) => `${index}`);
  await using server = await serveFiles(Object.fromEntries(names.map((name) => [`/${name}`, bytesOf(name)])));
  await using rig = await declaring("");
  fill(rig, old, older);
  const ran = names.map((name) => {
    const declared = declaration("file", [`${server.origin}/${name}`], bytesOf(name));
    rig.write({
      [`${name}/Cargo.toml`]: `[package]\nname = "p"\nversion = "1.0.0"\nedition = "2021"\n[workspace]\n${declared}`,
      [`${name}/src/lib.rs`]: "",
    });
    const env = { ...later, PX_META_STORE: "../../store", PX_META_STORE_SIZE: "0" };
    return rig.pxMeta(["downloads", "vendor", "third"], { in: name, env });
  });
  for (const [index, { status, stderr }] of (await Promise.all(ran)).entries()) {
    expect([status, stderr.match(/error|warning/)]).toEqual([0, null]);
    const [file = ""] = namesIn(rig.path(names[index] ?? "", "third")).filter((name) => name !== "downloads.json");
    expect(readFileSync(rig.path(names[index] ?? "", "third", file))).toEqual(bytesOf(names[index] ?? ""));
  }
  expect(kept(rig).filter((sha256) => digests(old, older).includes(sha256))).toEqual([]);
});

test("a limit that is none is told before anything is fetched", async () => {
  await using server = await serveFiles({ "/one": one });
  await using rig = await declaring(declaration("one", [`${server.origin}/one`], one), { PX_META_STORE_SIZE: "lots" });
  const stderr = "error: PX_META_STORE_SIZE is a number of bytes, or as 500M or 2GiB, not lots\n";
  const verbs = [["fetch"], ["vendor", "third"], ["add", "two", `${server.origin}/one`], ["gc"], ["store"]];
  for (const args of [["build"], ...verbs.map((verb) => ["downloads", ...verb])]) {
    expect(await rig.pxMeta(args), args.join(" ")).toMatchObject({ status: 1, stderr });
  }
  expect([server.asked, existsSync(rig.path("..", "store"))]).toEqual([[], false]);
  expect(await rig.pxMeta(["downloads", "gc", "--max-size", "1k"])).toMatchObject({ status: 0, stderr: "" });
  for (const format of ["downloads-store@1", "downloads-gc@1"] as const) {
    const verb = format === "downloads-gc@1" ? "gc" : "store";
    const told = await rig.pxMeta(["downloads", verb, "--format", "json"]);
    expect(told).toMatchObject({ status: 1, stderr: "" });
    const document = JSON.parse(told.stdout);
    expect((await formats.get(format).validator())(document)).toMatchObject({ ok: true });
    expect(document.problems).toMatchObject([{ kind: "malformed-store-size", value: "lots" }]);
  }
});

test("`add` keeps the limit", async () => {
  await using server = await serveFiles({ "/one": one });
  await using rig = await declaring("");
  fill(rig, old);
  const env = { ...later, PX_META_STORE_SIZE: "1GiB" };
  const added = (id: string) => ["downloads", "add", id, `${server.origin}/one`];
  expect(await rig.pxMeta(added("one"), { env })).toMatchObject({ status: 0 });
  expect(kept(rig)).toEqual(digests(old, one));
  expect(await rig.pxMeta(added("again"), { env: { ...env, PX_META_STORE_SIZE: "2k" } })).toMatchObject({ status: 0 });
  expect(kept(rig)).toEqual(digests(one));
});

test("what is in the way of cleaning is one warning", async () => {
  await using server = await serveFiles({ "/one": one });
  await using rig = await declaring(declaration("one", [`${server.origin}/one`], one), { PX_META_STORE_SIZE: "1k" });
  fill(rig, old);
  const links = ["0", "1"].map((digit) => rig.path("..", "store", "cas", digit.repeat(2)));
  for (const link of links) symlinkSync("/etc", link);
  const { status, stderr } = await rig.pxMeta(["build", "--quiet"]);
  expect([status, stderr]).toEqual([
    0,
    `warning: the content store ${rig.path("..", "store")} keeps more than 1k: ${links[0]} in the content store is a link, which px-meta did not put there; look at it and remove it (and 1 more; \`px-meta downloads gc\` tells all)\n`,
  ]);
  expect(existsSync(rig.path("..", "store", "cas", digestOf(one).slice(0, 2), digestOf(one)))).toBe(true);
});
