import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { leaseOf } from "../store/lease.js";
import { entryPath } from "../store/place.js";
import { fetchItems } from "./fetch.js";
import { Counter, type Progress } from "./progress.js";
import { totalMs, usualSettings } from "./settings.js";
import { type Behaviour, has, head, inTurn, serve } from "./testing/servers.js";
import { bytesOf, digestOf, file, itemOf, newStore, stored, told, tryFetch } from "./testing/trial.js";

const nowhere = "http://127.0.0.1:1/ort.tgz";

test("what the store has is not fetched", async () => {
  using store = newStore();
  await using server = await serve(has(file));
  await tryFetch([itemOf([`${server.origin}/a`])], { store });
  const again = await tryFetch([itemOf([nowhere])], { store });
  expect(again).toEqual({
    fetched: [{ item: itemOf([nowhere]), path: entryPath(store, digestOf(file)) }],
    problems: [],
  });
  expect(server.asked.length).toBe(1);
});

test("an entry that went bad is told of and fetched again", async () => {
  using store = newStore();
  await using server = await serve(has(file));
  const items = [itemOf([`${server.origin}/a`])];
  await tryFetch(items, { store });
  const path = entryPath(store, digestOf(file));
  rmSync(path);
  writeFileSync(path, file.subarray(1));
  const { fetched, problems } = await fetchItems(items, {
    store,
    lease: leaseOf(store),
    settings: usualSettings,
    network: { env: {} },
    forbids: () => undefined,
  });
  expect(told(problems, [])).toMatch(/^warning: .* did not fit its digest any more and was removed/);
  expect(fetched.length).toBe(1);
  expect(stored(store).map(({ name }) => name)).toEqual([digestOf(file)]);
});

test("the same file of several items is fetched once, from the sources of all", async () => {
  using store = newStore();
  await using server = await serve(has(file));
  const items = [
    itemOf([nowhere], file, "one"),
    itemOf([`${server.origin}/a`], file, "two"),
    itemOf([nowhere], file, "three"),
  ];
  const { fetched, problems } = await tryFetch(items, { store });
  expect(fetched.map(({ item }) => item.id)).toEqual(["one", "two", "three"]);
  expect(told(problems, [])).toMatch(
    /^note: one of ort-sys 2\.0\.0 came from its next source, .*: no answer: nobody listens there$/,
  );
  expect(server.asked.length).toBe(1);
});

test("where nobody listens at any source, each is named, and so is each item", async () => {
  using store = newStore();
  const urls = [1, 2, 3].map((port) => `http://127.0.0.1:${port}/a`);
  const { problems } = await tryFetch([itemOf(urls, file, "one"), itemOf(urls, bytesOf(5), "two")], { store });
  expect(told(problems, []).split("\n")).toEqual(
    ["one", "two"].flatMap((id) => [
      `error: cannot download ${id} of ort-sys 2.0.0:`,
      ...urls.map((url) => `  ${url}: no answer: nobody listens there`),
      "try again later, or give a mirror or a file by a [[download]] override",
    ]),
  );
});

test("an item without sources is a problem", async () => {
  using store = newStore();
  const { problems } = await tryFetch([itemOf([])], { store });
  expect(problems.map(({ kind }) => kind)).toEqual(["download-failed"]);
});

test("a host is found by its name", async () => {
  using store = newStore();
  await using server = await serve(has(file));
  const { problems } = await tryFetch([itemOf([`http://localhost:${server.port}/a`])], { store });
  expect(problems).toEqual([]);
});

test("an empty file needs no bytes", async () => {
  using store = newStore();
  await using server = await serve(has(Buffer.alloc(0)));
  const { problems } = await tryFetch([itemOf([`${server.origin}/a`], Buffer.alloc(0))], { store });
  expect(problems).toEqual([]);
});

test("no more files are fetched at once than the settings say, and connections are used again", async () => {
  using store = newStore();
  let open = 0;
  let most = 0;
  const contents = Array.from({ length: 12 }, (_, index) => bytesOf(1000, index + 1));
  const slowly: Behaviour = (socket, asked) => {
    open += 1;
    most = Math.max(most, open);
    setTimeout(() => {
      open -= 1;
      has(contents[Number(asked.path.slice(1))] ?? Buffer.alloc(0))(socket, asked);
    }, 20);
  };
  await using server = await serve(slowly);
  const items = contents.map((bytes, index) => itemOf([`${server.origin}/${index}`], bytes, `item-${index}`));
  const { fetched, problems } = await tryFetch(items, { store, settings: { parallel: 3 } });
  expect(problems).toEqual([]);
  expect(fetched.map(({ item }) => item.id)).toEqual(items.map(({ id }) => id));
  expect(most).toBe(3);
});

test("a store that may not be written says so once, for all that is missing", async () => {
  using store = newStore();
  const items = [itemOf([nowhere], file, "one"), itemOf([nowhere], bytesOf(5), "two")];
  const { problems } = await tryFetch(items, { store: { ...store, access: "read" } });
  expect(told(problems, []).replace(store.root, "STORE")).toBe(
    "error: cannot use the content store STORE: it may only be read, and does not have all that is needed; name another folder in PX_META_STORE",
  );
});

test("what no disk has space for is not even begun", async () => {
  using store = newStore();
  await using server = await serve(has(file));
  const item = { ...itemOf([`${server.origin}/a`]), size: 2 ** 50 };
  const { problems } = await tryFetch([item], { store });
  expect(told(problems, []).replace(store.root, "STORE")).toMatch(
    /^error: no space for 1125899906842624 bytes in the content store STORE, which has \d+;/,
  );
  expect(server.asked).toEqual([]);
});

test("nothing of a URL is in what is kept of an incomplete file", async () => {
  using store = newStore();
  const large = bytesOf(2_000_000);
  const stalls: Behaviour = (socket) => {
    head(socket, 200, { "content-length": large.length, etag: '"s3cret"' });
    socket.write(large.subarray(0, 1_500_000));
  };
  await using server = await serve(stalls);
  const url = `http://ann:s3cret@127.0.0.1:${server.port}/a?s3cret`;
  const { problems } = await tryFetch([itemOf([url], large)], { store, settings: { retries: 0, idleMs: 400 } });
  expect(told(problems, [])).not.toContain("s3cret");
  const kept = readdirSync(store.root, { recursive: true, encoding: "utf8" });
  expect(kept.filter((name) => name.includes(".idle.")).length).toBe(1);
  for (const name of kept) {
    expect(name).not.toContain("s3cret");
    const path = join(store.root, name);
    if (statSync(path).isFile()) expect(readFileSync(path, "latin1")).not.toContain("s3cret");
  }
});

test("a source that waits for ever before it breaks off is bounded by its time as a whole", async () => {
  const teases: Behaviour = (socket) => {
    head(socket, 200, { "content-length": file.length });
    setTimeout(() => socket.destroy(), 300);
  };
  using store = newStore();
  await using server = await serve(teases);
  const started = performance.now();
  const { problems } = await tryFetch([itemOf([`${server.origin}/a`])], {
    store,
    settings: { retries: 1000, startMs: 600 },
  });
  expect(performance.now() - started).toBeLessThan(4000);
  expect(problems.map(({ kind }) => kind)).toEqual(["download-failed"]);
});

test("the time for the whole grows with the size", () => {
  expect(totalMs(usualSettings, 0)).toBe(60_000);
  expect(totalMs(usualSettings, 300_000_000) / 1000).toBe(60 + Math.ceil(300_000_000 / 16_384));
});

test("progress is told with bytes, files and rate, and begins with what was there", () => {
  let now = 0;
  const reports: Progress[] = [];
  const counter = new Counter(
    2,
    1000,
    (progress) => reports.push(progress),
    () => now,
  );
  counter.grew("a", 100);
  now = 50;
  counter.grew("a", 150);
  now = 1000;
  counter.grew("a", 300);
  counter.grew("b", 0);
  now = 2000;
  counter.finished("a", 400);
  counter.finished("b", 0);
  expect(reports).toEqual([
    { files: 2, filesDone: 0, bytes: 1000, bytesDone: 100, rate: 0 },
    { files: 2, filesDone: 0, bytes: 1000, bytesDone: 300, rate: 200 },
    { files: 2, filesDone: 1, bytes: 1000, bytesDone: 400, rate: 100 },
    { files: 2, filesDone: 2, bytes: 1000, bytesDone: 400, rate: 100 },
  ]);
});

test("progress is told while files are fetched, and ends with all of it", async () => {
  using store = newStore();
  await using server = await serve(inTurn(has(file)));
  const reports: Progress[] = [];
  await fetchItems([itemOf([`${server.origin}/a`])], {
    store,
    lease: leaseOf(store),
    settings: usualSettings,
    network: { env: {} },
    forbids: () => undefined,
    progress: (progress) => reports.push(progress),
  });
  expect(reports[0]).toMatchObject({ files: 1, filesDone: 0, bytes: file.length, bytesDone: 0 });
  expect(reports.at(-1)).toMatchObject({ filesDone: 1, bytesDone: file.length });
});
