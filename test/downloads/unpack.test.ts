import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { newProgram, type Program } from "./child.js";

let unpacker: Program;
let archive = "";
beforeAll(async () => {
  unpacker = await newProgram("unpack");
  archive = packed({ "lib/a": "1", "lib/b": "22" });
});
afterAll(() => unpacker[Symbol.dispose]());

let count = 0;

/** A tar.gz of files in a folder `pkg`, with a link beside them, as the system's tar makes it. */
function packed(files: Readonly<Record<string, string | Buffer>>): string {
  const folder = join(unpacker.folder, `sources-${count++}`);
  for (const [name, contents] of Object.entries(files)) {
    const path = join(folder, "pkg", name);
    mkdirSync(join(path, ".."), { recursive: true });
    writeFileSync(path, contents);
  }
  const script = 'cd "$1" && ln -s pkg/lib link && tar -czf ../$2.tar.gz pkg link';
  const { status, stderr } = spawnSync("bash", ["-c", script, "bash", folder, `archive-${count}`], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stderr);
  return join(unpacker.folder, `archive-${count}.tar.gz`);
}

function ordersInto(parent: string, from = archive) {
  return { from, unpack: { format: "tar.gz" }, folder: join(parent, "folder") };
}

function newParent(): string {
  const parent = join(unpacker.folder, `parent-${count++}`);
  mkdirSync(parent);
  return parent;
}

test("killed at any call of the file system, a process leaves no folder or a whole one, and the next one unpacks", async () => {
  let killAt = 1;
  for (; ; killAt += 1) {
    const parent = newParent();
    const orders = ordersInto(parent);
    const killed = await unpacker.run({ ...orders, killAt });
    if (existsSync(orders.folder)) expect(readFileSync(join(orders.folder, "link", "b"), "utf8")).toBe("22");
    if (killed.signal === undefined) break;
    expect(killed.signal).toBe("SIGKILL");
    const next = await unpacker.run(orders);
    expect({ killAt, ...JSON.parse(next.stdout) }).toEqual({ killAt });
    expect(readFileSync(join(orders.folder, "link", "b"), "utf8")).toBe("22");
    if (!killed.stdout) expect(readdirSync(parent)).toEqual(["folder"]);
  }
  expect(killAt).toBeGreaterThan(15);
});

test("eight processes unpack one archive into one folder, and it is whole", async () => {
  const parent = newParent();
  const ran = await Promise.all(Array.from({ length: 8 }, () => unpacker.run(ordersInto(parent))));
  expect(ran.map(({ stdout }) => JSON.parse(stdout))).toEqual(ran.map(() => ({})));
  expect(readdirSync(parent)).toEqual(["folder"]);
});

const noSpace = /^cannot unpack archive of sample 1\.0\.0: .*big: .*; free some space there, and run it again$/;

test.skipIf(process.platform === "win32")("where files may not grow so large, nothing is left", async () => {
  const parent = newParent();
  const orders = ordersInto(parent, packed({ big: Buffer.alloc(3_000_000), "lib/a": "1" }));
  const { stdout } = await unpacker.run(orders, 'ulimit -f 1000; exec "$@"');
  expect(JSON.parse(stdout).problem).toMatch(noSpace);
  expect(readdirSync(parent)).toEqual([]);
});

/** With a small disk of its own at `disk`, where the system allows that without being root; then says what is left on it. */
const onSmallDisk =
  'exec unshare --user --map-root-user --mount bash -c \'mkdir -p disk && mount -t tmpfs -o size=2m disk disk && "$@" && ls -A disk\' bash "$@"';

test.skipIf(process.platform !== "linux")("on a full disk that is said, and nothing is left", async ({ skip }) => {
  const small = await unpacker.run(ordersInto(join(unpacker.folder, "disk")), onSmallDisk);
  if (small.status !== 0) skip(`no disk of its own here: ${small.stderr}`);
  expect(small.stdout).toBe("{}\nfolder\n");
  const big = ordersInto(join(unpacker.folder, "disk"), packed({ big: Buffer.alloc(3_000_000), "lib/a": "1" }));
  const { stdout } = await unpacker.run(big, onSmallDisk);
  expect(JSON.parse(stdout).problem).toMatch(noSpace);
});
