import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { formats } from "@px-meta/schema";
import { expect, test } from "vitest";
import type { Rig } from "../rig/rig.js";
import { bytesOf, declaration, declaring, digestOf, serveFiles } from "./declaring.js";

const one = bytesOf("one");
const two = bytesOf("two");

const nameOf = (bytes: Buffer, name: string) => `${digestOf(bytes).slice(0, 16)}-${name}`;

function bytesIn(rig: Rig, folder: string): readonly (readonly [string, string])[] {
  return readdirSync(rig.path(folder))
    .sort()
    .map((name) => [name, readFileSync(rig.path(folder, name)).toString("base64")]);
}

test("a vendored folder has the same bytes each time, and is all that an offline build needs", async () => {
  await using server = await serveFiles({ "/one.tar.gz": one, "/two": two });
  const urls = [`${server.origin}/one.tar.gz?x=%24`, `${server.origin}/one.tar.gz`];
  const declared =
    declaration("one", urls, one, 'licence = "MIT\\u202e"') +
    declaration("copy", [`${server.origin}/one.tar.gz`], one) +
    declaration("two", [`${server.origin}/two`], two);
  await using rig = await declaring(declared);
  const ran = await rig.pxMeta(["downloads", "vendor", "v"]);
  expect(ran).toMatchObject({ status: 0 });
  expect(ran.stdout).toMatch(/\n3 downloads vendored in v, 4\.0 kB\n$/);
  const names = [nameOf(one, "one.tar.gz"), nameOf(two, "two")];
  expect(readdirSync(rig.path("v")).sort()).toEqual([...names, "downloads.json"].sort());
  const text = rig.read("v/downloads.json");
  const index = JSON.parse(text);
  expect(await (await formats.get("downloads@1").validator())(index)).toMatchObject({ ok: true });
  expect(index.downloads).toMatchObject([
    { id: "copy", path: names[0], from: "vendored" },
    { id: "one", path: names[0], does: "file", sha256: digestOf(one), size: one.length, licence: "MIT\u202e" },
    { id: "two", path: names[1] },
  ]);
  expect(text).toMatch(/^[\n -~]+$/);
  await rig.pxMeta(["downloads", "vendor", "w"]);
  expect(bytesIn(rig, "w")).toEqual(bytesIn(rig, "v"));

  // The store is empty, the servers are gone.
  await server[Symbol.asyncDispose]();
  const env = { PX_META_STORE: "../nothing", CARGO_NET_OFFLINE: "true", PX_META_DOWNLOADS: "v/downloads.json" };
  expect(await rig.pxMeta(["build"], { env })).toMatchObject({ status: 0 });
  const [ran1 = ""] = rig.read("ran").trim().split("\n");
  expect(JSON.parse(readFileSync(ran1, "utf8")).downloads).toMatchObject(
    [0, 0, 1].map((at) => ({ does: "file", from: "vendored", path: rig.path("v", names[at] ?? "") })),
  );
  expect(await rig.pxMeta(["downloads", "verify"], { env })).toMatchObject({ status: 0, stderr: "" });
  const { PX_META_DOWNLOADS: _, ...others } = env;
  rig.write({
    ".cargo/config.toml": '[env]\nPX_META_DOWNLOADS = { value = "v/downloads.json", relative = true }\n',
  });
  expect(await rig.pxMeta(["downloads", "verify"], { env: others })).toMatchObject({ status: 0, stderr: "" });
  rig.write({ ".cargo/config.toml": "" });
  expect(existsSync(rig.path("..", "nothing"))).toBe(false);
  rig.write({ [`v/${names[1]}`]: "x".repeat(two.length) });
  const verified = await rig.pxMeta(["downloads", "verify"], { env });
  expect([verified.status, verified.stderr]).toEqual([1, expect.stringContaining("is not the file that was declared")]);

  // What is wrong is replaced, what is not wanted any more goes, and what somebody else put there stays.
  const [head = ""] = rig.read("Cargo.toml").split("[package.metadata");
  rig.write({ "v/README": "mine\n", "Cargo.toml": head + declaration("two", [`${server.origin}/two`], two) });
  expect(await rig.pxMeta(["downloads", "vendor", "v"])).toMatchObject({ status: 0 });
  expect(readdirSync(rig.path("v")).sort()).toEqual([names[1], "README", "downloads.json"].sort());
  expect(readFileSync(rig.path("v", names[1] ?? ""))).toEqual(two);
});

test("a folder of something else is not touched, and what is no index is told", async () => {
  await using server = await serveFiles({ "/one": one });
  await using rig = await declaring(declaration("one", [`${server.origin}/one`], one));
  const before = readdirSync(rig.root);
  expect(await rig.pxMeta(["downloads", "vendor", "."])).toMatchObject({
    status: 1,
    stderr: expect.stringContaining(
      `error: ${rig.root} has Cargo.lock, which \`px-meta downloads vendor\` did not write; name a folder of its own`,
    ),
  });
  expect(server.asked).toEqual([]);
  const told = await rig.pxMeta(["downloads", "vendor", ".", "--format", "json"]);
  expect(JSON.parse(told.stdout)).toMatchObject({ downloads: [], problems: [{ kind: "occupied-folder" }] });
  expect(readdirSync(rig.root).filter((name) => !["Cargo.lock", "target"].includes(name))).toEqual(before);
  const bad = async (text: string, reason: string) => {
    rig.write({ "bad.json": text });
    const ran = await rig.pxMeta(["downloads", "verify"], { env: { PX_META_DOWNLOADS: "bad.json" } });
    expect([ran.status, ran.stderr]).toEqual([1, expect.stringContaining(reason)]);
  };
  await bad("{", "bad.json:1:2: not the JSON that px-meta reads");
  await bad('{"px-meta":"downloads@2","downloads":[]}', "is no index of downloads: /px-meta");
  await bad(
    '{"px-meta":"downloads@1","downloads":[{"package":"a","version":"1","id":"x","does":"run"}]}',
    "/downloads/0/does",
  );
  await bad(`{"px-meta":"downloads@1","downloads":[]}${" ".repeat(17 << 20)}`, "is larger than");
  for (const [args, fault] of [
    [["vendor"], "expected vendor DIR, or vendor --emit SYSTEM"],
    [["vendor", "v", "--emit", "nix"], "expected vendor DIR, or vendor --emit SYSTEM"],
    [["vendor", "--emit", "brew"], "--emit is one of nix, gentoo, rpm, flatpak, bazel, not brew"],
  ] as const) {
    const ran = await rig.pxMeta(["downloads", ...args]);
    expect(ran).toMatchObject({ status: 2, stderr: `error: ${fault}\n\nSee \`px-meta downloads --help\`.\n` });
  }
});

test("what is secret in an override's URL is in no text, index or name", async () => {
  await using server = await serveFiles({ "/one.bin?signature=hush": one });
  await using rig = await declaring(declaration("one", ["http://127.0.0.1:1/one.bin"], one));
  const url = server.origin.replace("//", "//me:hush@");
  rig.write({
    "px-meta.toml": `px-meta = 1\n[[download]]\nselect = { id = "one" }\nurl = "${url}/one.bin?signature=hush"\n`,
  });
  const said: string[] = [];
  const verbs = [["build"], ["downloads", "fetch", "--format", "json"], ["downloads", "vendor", "v"]];
  for (const system of ["nix", "gentoo", "rpm", "flatpak", "bazel"])
    verbs.push(["downloads", "vendor", "--emit", system]);
  for (const args of verbs) {
    const { status, stdout, stderr } = await rig.pxMeta(args);
    expect([args, status, stderr.replace(/ +Fetched .*\n| +(?:Compiling|Finished) .*\n/g, "")]).toEqual([args, 0, ""]);
    said.push(stdout, stderr);
  }
  expect(server.asked).toEqual(["/one.bin?signature=hush"]);
  const written = readdirSync(rig.path(".."), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== "px-meta.toml")
    .flatMap((entry) => [entry.name, readFileSync(join(entry.parentPath, entry.name), "latin1")]);
  expect([...said, ...written].filter((text) => text.includes("hush"))).toEqual([]);
  expect(said.join("")).toContain(`${server.origin}/one.bin`);
});
