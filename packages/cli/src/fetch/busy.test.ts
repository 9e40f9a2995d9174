import { expect, test } from "vitest";
import { answer, type Behaviour, has, inTurn } from "./testing/servers.js";
import { check, file } from "./testing/trial.js";

const advice = "try again later, or give a mirror or a file by a [[download]] override";

function busy(status: number, retryAfter?: string): Behaviour {
  return (socket) => answer(socket, status, "", retryAfter === undefined ? {} : { "retry-after": retryAfter });
}

test.each([429, 503])("after status %i the server is asked again", async (status) => {
  const [server] = await check(
    [inTurn(busy(status), busy(status, "0"), has(file))],
    "fetched from http://server1/ort.tgz",
  );
  expect(server?.asked.length).toBe(3);
});

test("the wait that a server asks for is kept", async () => {
  const started = performance.now();
  await check([inTurn(busy(429, "1"), has(file))], "fetched from http://server1/ort.tgz", {
    settings: { longestWaitMs: 1500 },
  });
  expect(performance.now() - started).toBeGreaterThan(1000);
});

test.each([
  ["3600", 3600],
  ["999999999999", 999_999_999_999],
])("a server that asks to wait for %s s is left at once", async (retryAfter, seconds) => {
  const [server] = await check(
    [busy(503, retryAfter)],
    `
    error: cannot download ort of ort-sys 2.0.0:
      http://server1/ort.tgz: the server is busy (status 503) and asks to come again in ${seconds} s
    ${advice}
    `,
  );
  expect(server?.asked.length).toBe(1);
});

test("a date is a time to wait, too", async () => {
  const soon = new Date(Date.now() - 10_000).toUTCString();
  await check([inTurn(busy(503, soon), has(file))], "fetched from http://server1/ort.tgz");
});

test.each(["", "soon", "-5", "1e9", "9".repeat(400)])("a wait of %j counts for nothing", async (retryAfter) => {
  await check([inTurn(busy(429, retryAfter), has(file))], "fetched from http://server1/ort.tgz");
});

test("a server that stays busy is given up", async () => {
  const [server] = await check(
    [busy(429)],
    `
    error: cannot download ort of ort-sys 2.0.0:
      http://server1/ort.tgz: the server is busy (status 429)
    ${advice}
    `,
  );
  expect(server?.asked.length).toBe(3);
});

test("a busy server is left for the next source", async () => {
  await check(
    [busy(503, "3600"), has(file)],
    `
    note: ort of ort-sys 2.0.0 came from its next source, because of the one before: http://server1/ort.tgz: the server is busy (status 503) and asks to come again in 3600 s
    fetched from http://server2/ort.tgz
    `,
  );
});
