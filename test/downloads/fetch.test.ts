import { spawn } from "node:child_process";
import { chmodSync, existsSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { formats } from "@px-meta/schema";
import { expect, test } from "vitest";
import { type Rig, repository } from "../rig/rig.js";
import { cleanEnvironment } from "../rig/run.js";
import { namesIn, soundEntries } from "./child.js";
import { bytesOf, declaration, declaring, digestOf, serveFiles } from "./declaring.js";

const bin = join(repository, "packages", "cli", "bin", "px-meta.mjs");
const one = bytesOf("one");
const two = bytesOf("two", 300_000);
const other = bytesOf("other", 5_000_000);

const inStore = (rig: Rig, bytes: Buffer) =>
  rig.path("..", "store", "cas", digestOf(bytes).slice(0, 2), digestOf(bytes));

async function downloads(rig: Rig, ...args: readonly string[]) {
  const ran = await rig.pxMeta(["downloads", ...args, "--format", "json"]);
  const document = JSON.parse(ran.stdout);
  expect(await (await formats.get("downloads-files@1").validator())(document)).toMatchObject({ ok: true });
  return { status: ran.status, ...document };
}

test("what a build needs is fetched, verified, repaired, and enough without a network", async () => {
  await using server = await serveFiles({ "/one": one, "/two": two, "/windows": other });
  const declared =
    declaration("one", [`${server.origin}/gone?signature=abc`, `${server.origin}/one`], one) +
    declaration("two", [`${server.origin}/two`], two) +
    declaration("windows", [`${server.origin}/windows`], other, "when = 'cfg(windows)'");
  await using rig = await declaring(declared);

  expect(await rig.pxMeta(["downloads", "verify"])).toMatchObject({
    status: 1,
    stdout:
      "missing  one of ort-sys 2.0.0  2.0 kB\nmissing  two of ort-sys 2.0.0  300 kB\n0 of 2 downloads verified, 0 B\n",
    stderr: ["one", "two"]
      .map((id) => {
        const sha256 = digestOf(id === "one" ? one : two);
        return `error: ${id} of ort-sys 2.0.0 (sha256 ${sha256}) is neither in the content store nor vendored; \`px-meta downloads fetch\` gets it\n`;
      })
      .join(""),
  });
  const fetched = await rig.pxMeta(["downloads", "fetch"]);
  expect(fetched).toMatchObject({
    status: 0,
    stdout:
      "fetched  one of ort-sys 2.0.0  2.0 kB\nfetched  two of ort-sys 2.0.0  300 kB\n2 downloads at hand, 302 kB\n",
  });
  expect(fetched.stderr).toMatch(
    /^ {5}Fetched 2 files, 302 kB, in [\d.]+ s\nnote: .*\/gone\?…: the server answered with status 404\n$/,
  );
  expect([...server.asked].sort()).toEqual(["/gone?signature=abc", "/one", "/two"]);
  expect(await downloads(rig, "fetch")).toMatchObject({
    status: 0,
    downloads: [
      { id: "one", does: "file", from: "store", path: inStore(rig, one), sha256: digestOf(one), size: one.length },
      { id: "two", from: "store" },
    ],
    problems: [],
  });
  expect(await downloads(rig, "verify")).toMatchObject({ status: 0, problems: [] });
  expect(server.asked.length).toBe(3);

  // Found out although size and times are as they were remembered.
  const bytes = Buffer.from(two);
  bytes[1000] = 0;
  chmodSync(inStore(rig, two), 0o644);
  writeFileSync(inStore(rig, two), bytes);
  expect(await downloads(rig, "verify")).toMatchObject({
    status: 1,
    downloads: [
      { id: "one", does: "file" },
      { id: "two", does: "fetch" },
    ],
    problems: [
      { kind: "corrupt-store-entry", isRemoved: true },
      { kind: "missing-download", id: "two" },
    ],
  });
  expect(await downloads(rig, "fetch")).toMatchObject({
    status: 0,
    downloads: [
      { id: "one", from: "store" },
      { id: "two", from: "network", url: `${server.origin}/two` },
    ],
  });

  await server[Symbol.asyncDispose]();
  const built = await rig.pxMeta(["build"], { env: { CARGO_NET_OFFLINE: "true" } });
  expect(built).toMatchObject({ status: 0 });
  expect(existsSync(rig.path("ran"))).toBe(true);
  const denied = await downloads(rig, "fetch", "--all-targets", "--offline");
  expect(denied).toMatchObject({
    status: 1,
    problems: [{ kind: "downloads-denied", because: "--offline", downloads: [{ id: "windows", size: other.length }] }],
  });
});

test("two processes that fetch the same file both have it, and what stopped or killed ones left is gone on with", async () => {
  const ranges: (string | undefined)[] = [];
  let isSlow = false;
  const server = createServer((request, response) => {
    ranges.push(request.headers.range);
    const from = Number(/^bytes=(\d+)-$/.exec(request.headers.range ?? "")?.[1] ?? 0);
    const range = { "content-range": `bytes ${from}-${other.length - 1}/${other.length}` };
    response.writeHead(from > 0 ? 206 : 200, { "content-length": other.length - from, ...(from > 0 ? range : {}) });
    if (isSlow) response.write(other.subarray(from, from + 1_500_000));
    else response.end(other.subarray(from));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  try {
    await using rig = await declaring(declaration("other", [`${origin}/other`], other));
    isSlow = true;
    const store = rig.path("..", "store");
    const parts = () => namesIn(join(store, "tmp")).filter((name) => name.startsWith(digestOf(other)));
    const arrived = async (bytes: number) => {
      const sizes = () =>
        parts().map((name) => statSync(join(store, "tmp", name), { throwIfNoEntry: false })?.size ?? 0);
      while (!sizes().some((size) => size >= bytes)) await new Promise((resolve) => setTimeout(resolve, 20));
    };
    const stopped = new AbortController();
    const running = rig.pxMeta(["downloads", "fetch"], { signal: stopped.signal });
    await arrived(1_500_000);
    stopped.abort();
    const kept = "was interrupted; run it again; 1500000 bytes are kept, and the next attempt goes on from there";
    expect(await running).toMatchObject({ status: 130, stderr: expect.stringContaining(kept) });
    const env = cleanEnvironment({ PX_META_STORE: "../store" });
    const killed = spawn(process.execPath, [bin, "downloads", "fetch"], { cwd: rig.root, env, stdio: "ignore" });
    await arrived(3_000_000);
    killed.kill("SIGKILL");
    await new Promise((resolve) => killed.on("close", resolve));
    expect(soundEntries(store)).toEqual([]);
    isSlow = false;
    const both = await Promise.all([downloads(rig, "fetch"), downloads(rig, "fetch")]);
    expect(both).toMatchObject([
      { status: 0, problems: [] },
      { status: 0, problems: [] },
    ]);
    expect(soundEntries(store)).toEqual([digestOf(other)]);
    expect(ranges.slice(0, 2)).toEqual([undefined, "bytes=1500000-"]);
    expect(ranges.slice(2)).toContain("bytes=3000000-");
    expect(parts()).toEqual([]);
  } finally {
    server.closeAllConnections();
    server.close();
  }
});

test("a disk that is full leaves nothing half-written, and says what to do", async () => {
  await using server = await serveFiles({ "/other": other });
  await using rig = await declaring(declaration("other", [`${server.origin}/other`], other));
  const limited = ["-c", 'ulimit -f 1000; exec "$@"', "bash", process.execPath, bin, "downloads", "fetch"];
  const ran = await rig.run("bash", limited);
  expect(ran).toMatchObject({ status: 1 });
  expect(ran.stderr).toContain(`no space for ${other.length} bytes in the content store ${rig.path("..", "store")}`);
  expect([soundEntries(rig.path("..", "store")), namesIn(rig.path("..", "store", "tmp"))]).toEqual([[], []]);
});
