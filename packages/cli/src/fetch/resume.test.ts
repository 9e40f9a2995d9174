import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { answer, type Behaviour, has, head, inTurn, serve } from "./testing/servers.js";
import {
  bytesOf,
  check,
  digestOf,
  file,
  itemOf,
  newStore,
  stored,
  told,
  tryFetch,
  unfinished,
} from "./testing/trial.js";

/** Sends the first 100,000 bytes and breaks off. */
const breaksOff: Behaviour = (socket) => {
  head(socket, 200, { "content-length": file.length, etag: '"1"' });
  socket.write(file.subarray(0, 100_000), () => setTimeout(() => socket.resetAndDestroy(), 20));
};

const size = file.length;

test.each([
  ["another beginning", `bytes 50000-${size - 1}/${size}`, size - 50_000],
  ["another end", `bytes 100000-${size - 2}/${size}`, size - 100_001],
  ["another size of the whole", `bytes 100000-${size - 1}/${size + 1}`, size - 100_000],
  ["a unit that is unknown", `lines 100000-${size - 1}/${size}`, size - 100_000],
  ["no range at all", undefined, size - 100_000],
])("an answer of a part with %s is not taken: all is fetched again", async (_, range, length) => {
  const wrong: Behaviour = (socket) => {
    answer(socket, 206, Buffer.alloc(length), range === undefined ? {} : { "content-range": range });
  };
  const [server] = await check([inTurn(breaksOff, wrong, has(file))], "fetched from http://server1/ort.tgz");
  expect(server?.asked.map(({ headers }) => headers.range)).toEqual([undefined, "bytes=100000-", undefined]);
});

test("wrong parts without end are given up", async () => {
  const wrong: Behaviour = (socket) => answer(socket, 206, file, { "content-range": `bytes 0-${size - 1}/${size}` });
  await check(
    [wrong],
    `
    error: cannot download ort of ort-sys 2.0.0:
      http://server1/ort.tgz: the server sent another part than was asked for (bytes 0-${size - 1}/${size})
    try again later, or give a mirror or a file by a [[download]] override
    `,
  );
});

test("a file that changed meanwhile is sent as a whole, and is the wrong one", async () => {
  const other = bytesOf(size, 3);
  const [server] = await check(
    [inTurn(breaksOff, has(other, '"2"'))],
    `
    error: cannot download ort of ort-sys 2.0.0:
      http://server1/ort.tgz: the file there has sha256 ${digestOf(other)}, which is not what was declared
    nobody may use another file than the declared one: compare with the publisher's digest, then correct its declaration, or give other urls, a mirror or a file by a [[download]] override
    `,
  );
  expect(server?.asked[1]?.headers["if-range"]).toBe('"1"');
});

test("a file whose tag changed, though its bytes did not, is fetched again", async () => {
  await check([inTurn(breaksOff, has(file, '"2"'))], "fetched from http://server1/ort.tgz");
});

test("a part of another state of the file is not taken, though the server was told which", async () => {
  const careless: Behaviour = (socket) => {
    const range = `bytes 100000-${size - 1}/${size}`;
    answer(socket, 206, Buffer.alloc(size - 100_000), { "content-range": range, etag: '"2"' });
  };
  const [server] = await check([inTurn(breaksOff, careless, has(file, '"2"'))], "fetched from http://server1/ort.tgz");
  expect(server?.asked.map(({ headers }) => headers.range)).toEqual([undefined, "bytes=100000-", undefined]);
});

test("a part with wrong bytes is found out by the digest, and all is fetched again, once", async () => {
  const lies: Behaviour = (socket) => {
    answer(socket, 206, Buffer.alloc(size - 100_000), {
      "content-range": `bytes 100000-${size - 1}/${size}`,
      etag: '"1"',
    });
  };
  await check([inTurn(breaksOff, lies, has(file))], "fetched from http://server1/ort.tgz");
});

test("where the server says that there is no such part, all is fetched again", async () => {
  const no: Behaviour = (socket) => answer(socket, 416, "", { "content-range": `bytes */${size}` });
  await check([inTurn(breaksOff, no, has(file))], "fetched from http://server1/ort.tgz");
});

test("a server that knows no ranges sends all again", async () => {
  await check([inTurn(breaksOff, (socket) => answer(socket, 200, file))], "fetched from http://server1/ort.tgz");
});

test("tags that could be more than a tag are never sent back; the date of the last change stands in", async () => {
  const odd: Behaviour = (socket) => {
    head(socket, 200, { "content-length": size, etag: 'W/"1"', "last-modified": "Sat, 21 Nov 2026 10:00:00 GMT" });
    socket.write(file.subarray(0, 100_000), () => setTimeout(() => socket.resetAndDestroy(), 20));
  };
  const [server] = await check(
    [inTurn(odd, (socket) => answer(socket, 200, file))],
    "fetched from http://server1/ort.tgz",
  );
  expect(server?.asked[1]?.headers["if-range"]).toBe("Sat, 21 Nov 2026 10:00:00 GMT");
});

test("the next source goes on where the first one broke off", async () => {
  const breaksOnce = inTurn(breaksOff, (socket) => answer(socket, 404));
  const servers = await check(
    [breaksOnce, has(file)],
    `
    note: ort of ort-sys 2.0.0 came from its next source, because of the one before: http://server1/ort.tgz: the server answered with status 404
    fetched from http://server2/ort.tgz
    `,
  );
  expect(servers[1]?.asked.map(({ headers }) => headers.range)).toEqual(["bytes=100000-"]);
});

test("a source that brings something new each time is not given up", async () => {
  const piece: Behaviour = (socket, { headers }) => {
    const from = Number(/^bytes=(\d+)-$/.exec(headers.range ?? "")?.[1] ?? 0);
    const range = { "content-length": size - from, etag: '"1"', "content-range": `bytes ${from}-${size - 1}/${size}` };
    head(socket, from === 0 ? 200 : 206, range);
    socket.write(file.subarray(from, from + 70_000), () => setTimeout(() => socket.resetAndDestroy(), 20));
  };
  const [server] = await check([piece], "fetched from http://server1/ort.tgz");
  expect(server?.asked.length).toBe(5);
});

const large = bytesOf(3_000_000);

/** Sends the first half of the large file and stalls. */
const stalls: Behaviour = (socket) => {
  head(socket, 200, { "content-length": large.length });
  socket.write(large.subarray(0, 1_500_000));
};

test("what a failed fetch left is gone on with by the next one", async () => {
  using store = newStore();
  await using server = await serve(inTurn(stalls, (socket) => answer(socket, 404), has(large)));
  const items = [itemOf([`${server.origin}/large`], large)];
  const first = await tryFetch(items, { store, settings: { idleMs: 1000 } });
  expect(told(first.problems, [server])).toContain("1500000 bytes are kept, and the next attempt goes on from there");
  expect(stored(store)).toEqual([]);
  expect(unfinished(store).length).toBe(1);
  const second = await tryFetch(items, { store });
  expect(second.problems).toEqual([]);
  expect(server.asked.map(({ headers }) => headers.range)).toEqual([undefined, "bytes=1500000-", "bytes=1500000-"]);
  expect(stored(store).map(({ name }) => name)).toEqual([digestOf(large)]);
  expect(unfinished(store)).toEqual([]);
});

test("an interrupted fetch says so, and keeps what it has", async () => {
  using store = newStore();
  await using server = await serve(inTurn(stalls, has(large)));
  const items = [itemOf([`${server.origin}/large`], large)];
  const stop = new AbortController();
  setTimeout(() => stop.abort(), 200);
  const first = await tryFetch(items, { store, signal: stop.signal });
  expect(told(first.problems, [server])).toBe(
    "error: the download of ort of ort-sys 2.0.0 was interrupted; run it again; 1500000 bytes are kept, and the next attempt goes on from there",
  );
  expect((await tryFetch(items, { store })).problems).toEqual([]);
});

test.each([
  ["wrong", Buffer.alloc(1_500_000)],
  ["wrong and whole", Buffer.alloc(large.length)],
  ["too long", Buffer.alloc(large.length + 1)],
])("what was left and is %s does no harm", async (_, left) => {
  using store = newStore();
  await using server = await serve(has(large));
  mkdirSync(join(store.root, "tmp"), { recursive: true });
  writeFileSync(join(store.root, "tmp", `${digestOf(large)}.idle.0123456789ab`), left);
  const { problems } = await tryFetch([itemOf([`${server.origin}/large`], large)], { store });
  expect(problems).toEqual([]);
  expect(unfinished(store)).toEqual([]);
});

test("what was left whole needs no server", async () => {
  using store = newStore();
  writeFileSync(join(store.root, "tmp", `${digestOf(large)}.idle.0123456789ab`), large);
  const { problems } = await tryFetch([itemOf(["http://127.0.0.1:1/large"], large)], { store });
  expect(problems).toEqual([]);
  expect(stored(store).map(({ name }) => name)).toEqual([digestOf(large)]);
});
