import { spawn } from "node:child_process";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { cleanEnvironment } from "../rig/run.js";
import { namesIn, newProgram, type Program, serveSamples, soundEntries } from "./child.js";

let fetcher: Program;
beforeAll(async () => {
  fetcher = await newProgram("fetch");
});
afterAll(() => fetcher[Symbol.dispose]());

let count = 0;
const newStore = () => join(fetcher.folder, `store-${count++}`);

test("sixteen processes fetch one file, and each has it", async () => {
  await using server = await serveSamples([300_000]);
  const items = server.samples.map(({ item }) => item);
  const store = newStore();
  const ran = await Promise.all(Array.from({ length: 16 }, () => fetcher.run({ store, items, takes: 3 })));
  expect(ran.map(({ stdout }) => JSON.parse(stdout))).toEqual(
    Array.from({ length: 16 }, () => ({ fetched: 1, problems: [], calls: 0, missed: 0 })),
  );
  expect(soundEntries(store)).toEqual(items.map(({ sha256 }) => sha256));
  expect(namesIn(join(store, "tmp"))).toEqual([]);
  expect(namesIn(join(store, "leases"))).toEqual([]);
});

test("collecting all the while takes nothing from a process that uses it", async () => {
  await using server = await serveSamples([1000, 2000, 3000]);
  const items = server.samples.map(({ item }) => item);
  const store = newStore();
  const collector = fetcher.run({ store, items: [], collectMs: 6000 });
  const fetchers = Array.from({ length: 4 }, async () => {
    const missed: unknown[] = [];
    for (let round = 0; round < 4; round += 1) {
      const { stdout } = await fetcher.run({ store, items, takes: 50 });
      missed.push(JSON.parse(stdout));
    }
    return missed;
  });
  const outcomes = (await Promise.all(fetchers)).flat();
  expect(outcomes).toEqual(outcomes.map(() => ({ fetched: 3, problems: [], calls: 0, missed: 0 })));
  const { removed } = JSON.parse((await collector).stdout);
  expect(removed).toBeGreaterThan(0);
  soundEntries(store);
});

test("killed at any call of the file system, a process leaves a store that the next one repairs by itself", async () => {
  await using server = await serveSamples([200_000]);
  const [sample] = server.samples;
  const items = [sample?.item];
  let killAt = 1;
  for (; ; killAt += 1) {
    const store = newStore();
    const killed = await fetcher.run({ store, items, killAt });
    const before = soundEntries(store);
    if (killed.signal === undefined) {
      expect(JSON.parse(killed.stdout)).toMatchObject({ fetched: 1, problems: [] });
      break;
    }
    expect(killed.signal).toBe("SIGKILL");
    const next = await fetcher.run({ store, items, takes: 1 });
    expect({ killAt, ...JSON.parse(next.stdout) }).toEqual({ killAt, fetched: 1, problems: [], calls: 0, missed: 0 });
    expect(soundEntries(store)).toEqual([sample?.item.sha256]);
    if (before.length === 0) expect(namesIn(join(store, "tmp"))).toEqual([]);
  }
  expect(killAt).toBeGreaterThan(15);
});

test("killed while bytes arrive, a process leaves what the next one goes on with", async () => {
  await using server = await serveSamples([12_000_000], 20);
  const items = server.samples.map(({ item }) => item);
  const store = newStore();
  for (let round = 0; round < 6; round += 1) {
    const child = spawn(process.execPath, [fetcher.program, JSON.stringify({ store, items })], {
      env: cleanEnvironment(),
      stdio: "ignore",
    });
    await sleep(300 + 60 * round);
    child.kill("SIGKILL");
    await new Promise((resolve) => child.on("close", resolve));
    expect(soundEntries(store)).toEqual([]);
    expect(namesIn(join(store, "tmp")).length).toBeLessThanOrEqual(1);
  }
  const { stdout } = await fetcher.run({ store, items });
  expect(JSON.parse(stdout)).toMatchObject({ fetched: 1, problems: [] });
  expect(soundEntries(store)).toEqual(items.map(({ sha256 }) => sha256));
  expect(namesIn(join(store, "tmp"))).toEqual([]);
});

const full = (store: string, bytes: number) =>
  `no space for ${bytes} bytes in the content store ${store}; free some (\`px-meta downloads gc\`), or name a folder of another disk in PX_META_STORE`;

test.skipIf(process.platform === "win32")(
  "where files may not grow so large, that is said, and nothing is left",
  async () => {
    await using server = await serveSamples([3_000_000, 1000]);
    const items = server.samples.map(({ item }) => item);
    const store = newStore();
    const { stdout } = await fetcher.run({ store, items }, 'ulimit -f 1000; exec "$@"');
    expect(JSON.parse(stdout)).toMatchObject({ fetched: 1, problems: [full(store, 3_000_000)] });
    expect(soundEntries(store).length).toBe(1);
    expect(namesIn(join(store, "tmp"))).toEqual([]);
  },
);

/** Runs what follows with a small disk of its own at `disk`, where the system allows that without being root. */
const onSmallDisk =
  'exec unshare --user --map-root-user --mount bash -c \'mkdir -p disk && mount -t tmpfs -o size=4m disk disk && eval "$1" && shift && "$@"\' bash';
const onDisk = (fill: string) => `${onSmallDisk} '${fill}' "$@"`;

test.skipIf(process.platform !== "linux")(
  "on a full disk that is said, before anything is fetched where it can be known",
  async ({ skip }) => {
    await using server = await serveSamples([3_000_000, 200_000]);
    const items = server.samples.map(({ item }) => item);
    const store = join(fetcher.folder, "disk", "store");
    const probe = await fetcher.run({ store, items: [] }, onDisk("true"));
    if (probe.status !== 0) skip(`no disk of its own here: ${probe.stderr}`);
    const known = await fetcher.run({ store, items }, onDisk("head -c 2000000 /dev/zero > disk/ballast"));
    expect(JSON.parse(known.stdout)).toMatchObject({ fetched: 0 });
    expect(JSON.parse(known.stdout).problems.join("\n")).toMatch(
      /^no space for 3200000 bytes in the content store .*, which has \d+; free some/,
    );
    // Space for the bytes, and none for another file.
    const inodes = onDisk("head -c 500000 /dev/zero > disk/ballast").replace("size=4m", "size=4m,nr_inodes=10");
    const unknown = await fetcher.run({ store, items }, inodes);
    expect(JSON.parse(unknown.stdout).problems.join("\n")).toContain("no space for");
  },
);

test.skipIf(process.platform !== "linux")(
  "from a disk that may only be read, what is there is taken",
  async ({ skip }) => {
    await using server = await serveSamples([200_000, 1000]);
    const items = server.samples.map(({ item }) => item);
    const store = join(fetcher.folder, "disk", "store");
    const probe = await fetcher.run({ store, items: [] }, onDisk("true"));
    if (probe.status !== 0) skip(`no disk of its own here: ${probe.stderr}`);
    const thenReadOnly = '( shift; "$@" ) > /dev/null && mount -o remount,ro disk';
    const there = await fetcher.run({ store, items, takes: 1 }, onDisk(thenReadOnly));
    expect(JSON.parse(there.stdout)).toEqual({ fetched: 2, problems: [], calls: 0, missed: 0 });
    const empty = "mkdir -p disk/store/cas && mount -o remount,ro disk";
    const missing = await fetcher.run({ store, items }, onDisk(empty));
    expect(JSON.parse(missing.stdout)).toMatchObject({
      fetched: 0,
      problems: [
        `cannot use the content store ${store}: it may only be read, and does not have all that is needed; name another folder in PX_META_STORE`,
      ],
    });
  },
);
