import { expect, test } from "vitest";
import { leaseOf } from "../store/lease.js";
import { discover } from "./discover.js";
import { usualSettings } from "./settings.js";
import { answer, has, head, inTurn, serve } from "./testing/servers.js";
import { digestOf, file, newStore, stored, told, unfinished } from "./testing/trial.js";

async function discovered(behaviour: Parameters<typeof serve>[0], limit = 1 << 20): Promise<unknown> {
  using store = newStore();
  await using server = await serve(behaviour);
  const options = { store, lease: leaseOf(store), network: { env: {} }, forbids: () => undefined };
  const asked = { package: "ort-sys 2.0.0", id: "ort", url: `${server.origin}/a?b`, limit };
  const settings = { ...usualSettings, idleMs: 300, backoffMs: 5 };
  const result = await discover(asked, { ...options, settings });
  expect(unfinished(store)).toEqual([]);
  expect(stored(store).length).toBe(result.ok ? 1 : 0);
  return result.ok ? { sha256: result.value.sha256, size: result.value.size } : told([result.error], [server]);
}

const contents = { sha256: digestOf(file), size: file.length };

test("a file of which nothing is known yet is fetched and described", async () => {
  expect(await discovered(has(file))).toEqual(contents);
});

test("one that broke off is fetched again as a whole", async () => {
  const breaks = inTurn((socket) => {
    head(socket, 200, { "content-length": file.length });
    socket.end(file.subarray(0, 100_000));
  }, has(file));
  expect(await discovered(breaks)).toEqual(contents);
});

test("one that is larger than it may be is not kept", async () => {
  expect(await discovered(has(file), file.length - 1)).toContain(
    `http://server1/a?…: the server sent more than ${file.length - 1} bytes, and was stopped`,
  );
});

test("one that is not there is a problem", async () => {
  expect(await discovered((socket) => answer(socket, 404))).toContain(
    "http://server1/a?…: the server answered with status 404",
  );
});
