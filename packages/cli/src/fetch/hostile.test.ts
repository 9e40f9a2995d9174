import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { answer, type Behaviour, has, head, inTurn } from "./testing/servers.js";
import { bytesOf, check, file, impatient } from "./testing/trial.js";

/** Why the only source failed, with the usual advice. */
function failed(why: string, cure = "try again later, or give a mirror or a file by a [[download]] override"): string {
  return `error: cannot download ort of ort-sys 2.0.0:\n  http://server1/ort.tgz: ${why}\n${cure}`;
}

const compare =
  "nobody may use another file than the declared one: compare with the publisher's digest, then correct its declaration, or give other urls, a mirror or a file by a [[download]] override";

test("a whole file is fetched", async () => {
  await check([has(file)], "fetched from http://server1/ort.tgz");
});

test("identity is asked for, and nothing is told of this machine", async () => {
  const [server] = await check([has(file)], "fetched from http://server1/ort.tgz");
  expect(server?.asked[0]?.headers).toEqual({
    host: `127.0.0.1:${server?.port}`,
    connection: "keep-alive",
    accept: "*/*",
    "accept-encoding": "identity",
    "user-agent": "px-meta/0.1.0",
  });
});

test.each([
  ["shorter", file.subarray(1)],
  ["longer", Buffer.concat([file, file])],
  ["empty", Buffer.alloc(0)],
])("a file that the server says is %s is not even read", async (_, other) => {
  await check(
    [has(other)],
    failed(`the file there has ${other.length} bytes, which is not what was declared`, compare),
  );
});

test("wrong bytes of the right length are thrown away", async () => {
  const other = bytesOf(file.length, 2);
  const found = createHash("sha256").update(other).digest("hex");
  await check([has(other)], failed(`the file there has sha256 ${found}, which is not what was declared`, compare));
});

test("another source is tried after wrong bytes, and the wrong one is warned of", async () => {
  const other = bytesOf(file.length, 2);
  const found = createHash("sha256").update(other).digest("hex");
  await check(
    [has(other), has(file)],
    `
    warning: ort of ort-sys 2.0.0 came from its next source, because of the one before: http://server1/ort.tgz: the file there has sha256 ${found}, which is not what was declared; tell who declared it, and who serves it
    fetched from http://server2/ort.tgz
    `,
  );
});

/** Ends the connection after so many bytes of an answer that promises all. */
function truncatedAt(count: number): Behaviour {
  const whole = Buffer.concat([Buffer.from(`HTTP/1.1 200 OK\r\ncontent-length: ${file.length}\r\n\r\n`), file]);
  return (socket) => socket.end(whole.subarray(0, count));
}

const headLength = `HTTP/1.1 200 OK\r\ncontent-length: ${file.length}\r\n\r\n`.length;

test.each([0, 1, 9, 20, headLength - 1, headLength, headLength + 1, headLength + 1000, headLength + file.length - 1])(
  "an answer that ends after %i bytes is no file",
  async (count) => {
    const servers = await check(
      [truncatedAt(count)],
      failed(`the connection ended after ${Math.max(0, count - headLength)} bytes`),
    );
    expect(servers[0]?.asked.length).toBeGreaterThanOrEqual(3);
  },
);

test("a connection that ends without a length said may be cut off, and the rest is asked for", async () => {
  const short: Behaviour = (socket) =>
    socket.end(Buffer.concat([Buffer.from("HTTP/1.1 200 OK\r\n\r\n"), file.subarray(0, 100_000)]));
  const [server] = await check([inTurn(short, has(file))], "fetched from http://server1/ort.tgz");
  expect(server?.asked.map(({ headers }) => headers.range)).toEqual([undefined, "bytes=100000-"]);
});

test("a body in chunks that ends well but short is another file", async () => {
  await check(
    [
      (socket) => {
        head(socket, 200, { "transfer-encoding": "chunked" });
        socket.write("5\r\nhello\r\n0\r\n\r\n");
      },
    ],
    failed("the file there has 5 bytes, which is not what was declared", compare),
  );
});

test("a body in chunks that breaks off is cut off", async () => {
  await check(
    [
      (socket) => {
        head(socket, 200, { "transfer-encoding": "chunked" });
        socket.end("5\r\nhel");
      },
    ],
    failed("the connection ended after 3 bytes"),
  );
});

/** Sends so much of a file, then does something worse. */
function stopsAfter(count: number, then: Behaviour): Behaviour {
  return (socket, asked) => {
    head(socket, 200, { "content-length": file.length, etag: '"1"' });
    socket.write(file.subarray(0, count), () => setTimeout(() => then(socket, asked), 20));
  };
}

test("after a reset in the middle the rest is fetched, of the same state of the file", async () => {
  const reset = stopsAfter(100_000, (socket) => socket.resetAndDestroy());
  const [server] = await check([inTurn(reset, has(file))], "fetched from http://server1/ort.tgz");
  expect(server?.asked[1]?.headers).toMatchObject({ range: "bytes=100000-", "if-range": '"1"' });
});

test("resets without end are given up", async () => {
  const [server] = await check([(socket) => socket.resetAndDestroy()], failed("the connection ended after 0 bytes"));
  expect(server?.asked.length).toBeGreaterThanOrEqual(3);
});

test("a stalled body is given up, at each attempt", async () => {
  await check([stopsAfter(1000, () => {})], failed("nothing arrived for 0.4 s"), { settings: impatient });
});

test("a server that never answers is given up", async () => {
  await check([() => {}], failed("nothing arrived for 0.4 s"), { settings: impatient });
});

test("a stalled body goes on where it was once the server is well", async () => {
  const behaviour = inTurn(
    stopsAfter(1000, () => {}),
    has(file),
  );
  await check([behaviour], "fetched from http://server1/ort.tgz", { settings: { idleMs: 1000 } });
});

/** Sends a byte every few milliseconds, for ever. */
const trickle: Behaviour = (socket) => {
  head(socket, 200, { "content-length": file.length });
  const timer = setInterval(() => socket.write("a"), 20);
  socket.on("close", () => clearInterval(timer));
};

test("a slow trickle is given up when the time for the whole is over", async () => {
  await check([trickle], failed("not complete after 3 s, which is slower than anybody waits for"), {
    settings: impatient,
  });
});

test("a head that trickles is given up as well", async () => {
  const slowHead: Behaviour = (socket) => {
    const timer = setInterval(() => socket.write("HTTP/1.1 200 OK\r\nx: "), 20);
    socket.on("close", () => clearInterval(timer));
  };
  await check([slowHead], failed("nothing arrived for 0.4 s"), { settings: impatient });
});

test("announcements without end are given up", async () => {
  const early: Behaviour = (socket) => {
    const timer = setInterval(() => socket.write("HTTP/1.1 103 Early Hints\r\n\r\n"), 20);
    socket.on("close", () => clearInterval(timer));
  };
  await check([early], failed("not complete after 3 s, which is slower than anybody waits for"), {
    settings: impatient,
  });
});

test.each([
  ["chunked", "chunked"],
  ["without a length", undefined],
])("an endless body, %s, is stopped at the declared size", async (_, encoding) => {
  let sent = 0;
  const endless: Behaviour = (socket) => {
    head(socket, 200, encoding === undefined ? {} : { "transfer-encoding": encoding });
    const piece = Buffer.alloc(1 << 16);
    const write = () => {
      while (!socket.destroyed) {
        sent += piece.length;
        if (encoding !== undefined) socket.write("10000\r\n");
        const isTaken = socket.write(piece);
        if (encoding !== undefined) socket.write("\r\n");
        if (!isTaken) return socket.once("drain", write);
      }
      return socket;
    };
    write();
  };
  await check([endless], failed(`the server sent more than ${file.length} bytes, and was stopped`, compare));
  expect(sent).toBeLessThan(64 << 20);
});

test.each(["gzip", "x-gzip", "br", "zstd", "deflate", "GZIP", "identity, gzip"])(
  "a body that is said to be %s is refused, true or not",
  async (encoding) => {
    const encoded: Behaviour = (socket) => answer(socket, 200, file, { "content-encoding": encoding });
    const said = encoding.includes(",") ? "gzip" : encoding.toLowerCase();
    await check([encoded], failed(`the server sent it encoded (${said}), which was not asked for`));
  },
);

test("a bomb in transport is never unpacked", async () => {
  const bomb = gzipSync(Buffer.alloc(64 << 20));
  const said: Behaviour = (socket) => answer(socket, 200, bomb, { "content-encoding": "gzip" });
  await check([said], failed("the server sent it encoded (gzip), which was not asked for"));
  const unsaid: Behaviour = (socket) => answer(socket, 200, bomb);
  await check([unsaid], failed(`the file there has ${bomb.length} bytes, which is not what was declared`, compare));
  const coded: Behaviour = (socket) => {
    head(socket, 200, { "transfer-encoding": "gzip, chunked" });
    socket.write(bomb);
  };
  await check([coded], failed("the server sent it encoded (gzip), which was not asked for"));
});

test("an encoding that is said to be identity is none", async () => {
  await check(
    [(socket) => answer(socket, 200, file, { "content-encoding": "identity" })],
    "fetched from http://server1/ort.tgz",
  );
});

test.each([
  ["not HTTP", "SSH-2.0-OpenSSH_9.2\r\n\r\n"],
  [
    "two lengths",
    `HTTP/1.1 200 OK\r\ncontent-length: 5\r\ncontent-length: 6\r\n\r\nhello`,
    "the connection ended after 0 bytes",
  ],
  [
    "a length and chunks",
    "HTTP/1.1 200 OK\r\ncontent-length: 5\r\ntransfer-encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n",
    "the connection ended after 0 bytes",
  ],
  ["a length that is none", "HTTP/1.1 200 OK\r\ncontent-length: five\r\n\r\nhello"],
  ["a chunk without a size", "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nxyz\r\n"],
  ["a line feed in a header", "HTTP/1.1 200 OK\r\nlocation: a\rb\r\n\r\n"],
])("an answer with %s is no answer", async (_, text, why = "no answer: what came is not HTTP as it should be") => {
  await check([(socket) => socket.end(text)], failed(why));
});

test("headers without end are stopped", async () => {
  const flood: Behaviour = (socket) => {
    socket.write("HTTP/1.1 200 OK\r\n");
    const timer = setInterval(() => socket.write(`x: ${"a".repeat(10_000)}\r\n`), 1);
    socket.on("close", () => clearInterval(timer));
  };
  await check([flood], failed("no answer: the head of the answer is too long"));
});

test.each([204, 300, 304, 400, 401, 403, 404, 410, 451])("status %i is said, and not tried again", async (status) => {
  const [server] = await check(
    [(socket) => answer(socket, status)],
    failed(`the server answered with status ${status}`),
  );
  expect(server?.asked.length).toBe(1);
});

test.each([500, 502, 504, 408])("status %i is tried a few times", async (status) => {
  const [server] = await check(
    [(socket) => answer(socket, status)],
    failed(`the server answered with status ${status}`),
  );
  expect(server?.asked.length).toBe(3);
});

test("all sources are tried, and the reason of each is told", async () => {
  await check(
    [(socket) => answer(socket, 404), (socket) => answer(socket, 500), (socket) => socket.destroy()],
    `
    error: cannot download ort of ort-sys 2.0.0:
      http://server1/ort.tgz: the server answered with status 404
      http://server2/ort.tgz: the server answered with status 500
      http://server3/ort.tgz: the connection ended after 0 bytes
    try again later, or give a mirror or a file by a [[download]] override
    `,
  );
});
