import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Rig } from "../rig/rig.js";
import { digestOf, type FileServer, packed, serveFiles } from "./declaring.js";

const archive = packed("lib-1.2.3/a", "lib-1.2.3/b");
const several = packed("a", "b/c");
const hostile = packed("up/a");
const data = Buffer.from("data");

const manifest = '[package]\nname = "lib" # the library\nversion = "1.2.3"\nedition = "2021"\n';

describe("px-meta downloads add", () => {
  let rig: Rig;
  let server: FileServer;
  beforeAll(async () => {
    server = await serveFiles({
      "/lib-1.2.3.tar.gz": archive,
      "/several.tgz": several,
      "/hostile.tar.gz": hostile,
      "/page.zip": data,
      "/data": data,
      "/data?x=y": data,
    });
    rig = await Rig.create(
      {
        "Cargo.toml": '[workspace]\nresolver = "2"\nmembers = ["app", "lib"]\n',
        "app/Cargo.toml": '[package]\nname = "app"\nversion = "0.1.0"\nedition = "2021"\n',
        "app/src/lib.rs": "",
        "lib/Cargo.toml": manifest,
        "lib/src/lib.rs": "",
      },
      { env: { PX_META_STORE: "../store" } },
    );
  });
  afterAll(async () => {
    await rig[Symbol.asyncDispose]();
    await server[Symbol.asyncDispose]();
  });

  const add = (...args: readonly string[]) => rig.pxMeta(["downloads", "add", ...args]);
  const text = () => rig.read("lib/Cargo.toml");

  test("fetches once, and adds what it found to the package's manifest", async () => {
    const ran = await add("-p", "lib", "lib", `${server.origin}/lib-{version}.tar.gz`);
    const table = `[package.metadata.px-meta.download.lib]
urls = ["${server.origin}/lib-{version}.tar.gz"]
sha256 = "${digestOf(archive)}"
size = ${archive.length}
unpack = { format = "tar.gz", strip = 1 }
`;
    expect(ran).toMatchObject({ status: 0, stdout: table });
    expect(ran.stderr).toBe(
      `added this to lib/Cargo.toml: ${archive.length} B, as the server has it today; compare the digest with its publisher's, and say \`licence\` and \`purpose\` there\n`,
    );
    expect(text()).toBe(`${manifest}\n${table}`);
    expect(server.asked).toEqual(["/lib-1.2.3.tar.gz"]);
    const listed = await rig.pxMeta(["downloads", "list", "-p", "lib", "--offline"]);
    expect(listed.stdout).toContain(`${server.origin}/lib-1.2.3.tar.gz\n`);
  });

  test("strips no folder where there are several, and unpacks nothing that is no archive", async () => {
    expect((await add("-p", "lib", "tools-1.0", `${server.origin}/several.tgz`)).stdout).toContain(
      'unpack = { format = "tar.gz" }\n',
    );
    expect((await add("-p", "lib@1.2.3", "data", `${server.origin}/data?x=y`)).stdout).toMatch(/size = 4\n$/);
    expect(text()).toContain('[package.metadata.px-meta.download."tools-1.0"]\n');
  });

  test.each<[string, readonly string[], RegExp]>([
    ["an id that is there", ["-p", "lib", "lib", "ORIGIN/data"], /lib\/Cargo\.toml declares lib already/],
    ["an id that is none", ["-p", "lib", "../x", "ORIGIN/data"], /a download is named by at most 128 letters/],
    [
      "an archive that leads out",
      ["-p", "lib", "x", "ORIGIN/hostile.tar.gz"],
      /the name \.\.\/a leads out of a folder/,
    ],
    ["a page in place of an archive", ["-p", "lib", "x", "ORIGIN/page.zip"], /it is no zip; correct `unpack`/],
    ["a file that is not there", ["-p", "lib", "x", "ORIGIN/nothing"], /answered with status 404/],
    ["a URL with a password", ["-p", "lib", "x", "http://u:secret@localhost/x"], /it has a user or a password/],
    ["a URL that is none", ["-p", "lib", "x", "data"], /urls\[0\]: it is no URL/],
    ["a URL for each target", ["-p", "lib", "x", "ORIGIN/{target}"], /declared by a table for each/],
    [
      "a package that is not there",
      ["-p", "serde", "x", "ORIGIN/data"],
      /no package of this workspace; there are app, lib/,
    ],
    ["no package", ["x", "ORIGIN/data"], /not of a package; name one by -p: app, lib/],
    ["no network", ["-p", "lib", "--offline", "x", "ORIGIN/data"], /--offline denies the network/],
  ])("%s is refused, and the manifest stays as it is", async (_, args, expected) => {
    const before = text();
    const ran = await add(...args.map((word) => word.replace("ORIGIN", server.origin)));
    expect(ran).toMatchObject({ status: 1, stdout: "" });
    expect(ran.stderr).toMatch(expected);
    expect(ran.stderr).not.toContain("secret");
    expect(text()).toBe(before);
  });

  test("wrong words are said", async () => {
    expect(await add("x")).toMatchObject({ status: 2 });
    expect(await add("x", "y", "z")).toMatchObject({ status: 2 });
    expect(await add("x", "y", "--format", "json")).toMatchObject({ status: 2 });
  });
});
