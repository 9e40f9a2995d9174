import dns from "node:dns";
import { expect, test, vi } from "vitest";
import { answer, type Behaviour, has, head, serve } from "./testing/servers.js";
import { check, file, itemOf, newStore, stored, told, tryFetch } from "./testing/trial.js";

/** Sends elsewhere; `ORIGIN` stands for the server itself. */
function to(location: string | undefined, status = 302): Behaviour {
  return (socket, { headers }) => {
    const full = location?.replace("ORIGIN", `http://${headers.host}`);
    answer(socket, status, "", full === undefined ? {} : { location: full });
  };
}

test.each([301, 302, 303, 307, 308])("status %i is followed", async (status) => {
  const once: Behaviour = (socket, asked) =>
    asked.path === "/ort.tgz" ? to("/elsewhere?a=b", status)(socket, asked) : has(file)(socket, asked);
  const [server] = await check([once], "fetched from http://server1/ort.tgz");
  expect(server?.asked.map(({ path }) => path)).toEqual(["/ort.tgz", "/elsewhere?a=b"]);
});

test("the body of a redirect is not read", async () => {
  let sent = 0;
  const endless: Behaviour = (socket, asked) => {
    if (asked.path !== "/ort.tgz") return has(file)(socket, asked);
    head(socket, 302, { location: "/elsewhere" });
    const timer = setInterval(() => {
      sent += 1 << 16;
      socket.write(Buffer.alloc(1 << 16));
    }, 1);
    socket.on("close", () => clearInterval(timer));
  };
  await check([endless], "fetched from http://server1/ort.tgz");
  expect(sent).toBeLessThan(16 << 20);
});

const declares = "correct its declaration, or give other urls, a mirror or a file by a [[download]] override";

test.each<[string, string | undefined, string, string]>([
  ["itself", "/ort.tgz", "yet another place", "that is one redirect more than the 5 that are followed"],
  ["a file", "file:///etc/passwd", "file:///etc/passwd", "only https and http are fetched, not file"],
  ["FTP", "ftp://example.org/a", "ftp://example.org/a", "only https and http are fetched, not ftp"],
  ["data", "data:text/plain,hello", "data:text/plain,hello", "only https and http are fetched, not data"],
  ["a script", "javascript:alert(1)", "javascript:alert(1)", "only https and http are fetched, not javascript"],
  ["nowhere", undefined, "nowhere", "the server does not say where"],
  ["no URL", "http://[", "http://[", "that is no URL"],
  ["a space", "http://example.org/a b", "http://example.org/a b", "that is no URL"],
  [
    "the credentials of a cloud",
    "http://169.254.169.254/latest?x",
    "http://169.254.169.254/latest?…",
    "nothing is fetched from link-local addresses",
  ],
  [
    "the same in another writing",
    "http://0xa9fea9fe/latest",
    "http://169.254.169.254/latest",
    "nothing is fetched from link-local addresses",
  ],
  ["the same by IPv6", "http://[fe80::1]/", "http://[fe80::1]/", "nothing is fetched from link-local addresses"],
  [
    "the same mapped",
    "http://[::ffff:169.254.169.254]/",
    "http://[::ffff:a9fe:a9fe]/",
    "nothing is fetched from link-local addresses",
  ],
  [
    "a forbidden host",
    "http://forbidden.example/a?secret",
    "http://forbidden.example/a?…",
    "the policy of this house forbids it",
  ],
  [
    "a secret",
    "ftp://user:secret@example.org/a?token",
    "ftp://example.org/a?…",
    "only https and http are fetched, not ftp",
  ],
])("a redirect to %s is not followed", async (_, location, shown, why) => {
  const [server] = await check(
    [to(location)],
    `
    error: cannot download ort of ort-sys 2.0.0:
      http://server1/ort.tgz: it redirects to ${shown}: ${why}
    ${declares}
    `,
    { forbids: (url) => (url.hostname === "forbidden.example" ? "the policy of this house forbids it" : undefined) },
  );
  expect(server?.asked.length).toBe(location === "/ort.tgz" ? 6 : 1);
});

test("a source that is forbidden is not asked", async () => {
  using store = newStore();
  await using server = await serve(has(file));
  const { problems } = await tryFetch([itemOf([`${server.origin}/ort.tgz?key=secret`])], {
    store,
    forbids: () => "it is forbidden",
  });
  expect(told(problems, [server])).toBe(
    `error: cannot download ort of ort-sys 2.0.0:\n  http://server1/ort.tgz?…: not tried: it is forbidden\n${declares}`,
  );
  expect(server.asked).toEqual([]);
});

test("who decides what is forbidden sees no user and no password", async () => {
  using store = newStore();
  const seen: string[] = [];
  const forbids = (url: URL) => {
    seen.push(url.href);
    return "it is forbidden";
  };
  await tryFetch([itemOf(["http://ann:s3cret@127.0.0.1:1/a?b"])], { store, forbids });
  expect(seen).toEqual(["http://127.0.0.1:1/a?b"]);
});

test("user and password go to their own origin, and to no other", async () => {
  using store = newStore();
  await using other = await serve(has(file));
  await using server = await serve((socket, asked) =>
    to(asked.path === "/ort.tgz" ? "/same" : `${other.origin}/ort.tgz`)(socket, asked),
  );
  const url = `http://ann:s3cret%21@127.0.0.1:${server.port}/ort.tgz`;
  const { fetched, problems } = await tryFetch([itemOf([url])], { store });
  expect(problems).toEqual([]);
  expect(fetched.map((one) => one.url)).toEqual([`${server.origin}/ort.tgz`]);
  const header = `Basic ${Buffer.from("ann:s3cret!").toString("base64")}`;
  expect(server.asked.map(({ headers }) => headers.authorization)).toEqual([header, header]);
  expect(other.asked.map(({ headers }) => headers.authorization)).toEqual([undefined]);
});

test("user and password that a server sends along count for nothing", async () => {
  using store = newStore();
  await using server = await serve((socket, asked) =>
    asked.path === "/ort.tgz"
      ? to(`http://ann:secret@${asked.headers.host}/b`)(socket, asked)
      : has(file)(socket, asked),
  );
  const { problems } = await tryFetch([itemOf([`${server.origin}/ort.tgz`])], { store });
  expect(problems).toEqual([]);
  expect(server.asked.map(({ headers }) => headers.authorization)).toEqual([undefined, undefined]);
});

test("neither user, password nor query of a URL is told or stored", async () => {
  using store = newStore();
  await using server = await serve((socket) => answer(socket, 403));
  const { port } = server;
  const urls = [
    `http://ann:s3cret@127.0.0.1:${port}/a?token=s3cret#s3cret`,
    `http://s3cret@127.0.0.1:${port}/b`,
    "ftp://ann:s3cret@example.org/c",
    "//ann:s3cret@example.org/d",
    "ann:s3cret@example.org",
    "https://ann:s3cret@exa mple.org/e?s3cret",
    "https:\\\\ann:s3cret@example.org/f",
    "http://ann:s3cret@169.254.169.254/g",
    "http://ann:s3cr@et:s3cret@[/h",
  ];
  const { problems } = await tryFetch([itemOf(urls)], { store });
  expect(told(problems, [server])).not.toContain("s3cret");
  expect(JSON.stringify(problems)).not.toContain("s3cret");
  expect(stored(store)).toEqual([]);
});

test.each([
  ["a line feed", "http://127.0.0.1:PORT/a\r\nx-evil: 1"],
  ["a line feed before the host", "http://\r\n127.0.0.1:PORT/"],
  ["a tab", "http://127.0.0.1:PORT/a\tb"],
  ["a zero", "http://127.0.0.1:PORT/a\0b"],
  ["a space", "http://127.0.0.1:PORT/a HTTP/1.1"],
  ["another separator of lines", "http://127.0.0.1:PORT/a\u2028x-evil: 1"],
  ["a backslash", "http://127.0.0.1:PORT\\@example.org/"],
])("a URL with %s is refused", async (_, url) => {
  using store = newStore();
  await using server = await serve(has(file));
  const { problems } = await tryFetch([itemOf([url.replace("PORT", `${server.port}`)])], { store });
  expect(told(problems, [])).toContain("not tried: a URL has no spaces, backslashes or control characters");
  expect(server.asked).toEqual([]);
});

test("what is escaped in a URL stays escaped", async () => {
  using store = newStore();
  await using server = await serve(has(file));
  await tryFetch([itemOf([`${server.origin}/a%0d%0ax-evil:%201?b=%0d%0ax-evil:1`])], { store });
  expect(server.asked.map(({ path }) => path)).toEqual(["/a%0d%0ax-evil:%201?b=%0d%0ax-evil:1"]);
  expect(server.asked[0]?.headers).not.toHaveProperty("x-evil");
});

test.each([
  ["file:///etc/passwd", "only https and http are fetched, not file"],
  ["/etc/passwd", "it is no URL"],
  ["", "it is no URL"],
  ["https://", "it is no URL"],
  ["ssh://git@example.org/a", "only https and http are fetched, not ssh"],
])("nothing is fetched from %j", async (url, why) => {
  using store = newStore();
  const { problems } = await tryFetch([itemOf([url])], { store });
  expect(told(problems, [])).toContain(`: not tried: ${why}`);
});

test.each(["169.254.169.254", "fe80::1"])("a name that leads to %s is not followed there", async (address) => {
  using store = newStore();
  const spy = vi.spyOn(dns, "lookup") as unknown as {
    mockImplementation: (f: unknown) => void;
    mockRestore: () => void;
  };
  spy.mockImplementation((_: string, __: object, tell: (error: null, found: object[]) => void) => {
    tell(null, [
      { address: "127.0.0.1", family: 4 },
      { address, family: address.includes(":") ? 6 : 4 },
    ]);
  });
  const { problems } = await tryFetch([itemOf(["http://metadata.example/a"])], { store });
  spy.mockRestore();
  expect(told(problems, [])).toContain(
    "http://metadata.example/a: no answer: its name leads to a link-local address, or the system forbids it",
  );
});
