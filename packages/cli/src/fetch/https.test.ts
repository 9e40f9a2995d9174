import net from "node:net";
import { afterAll, expect, test } from "vitest";
import { realFiles } from "../system/files.js";
import { networkOf } from "./network.js";
import { isOpensslMissing, newAuthority } from "./testing/authority.js";
import { answer, type Behaviour, has, head, inTurn, serve } from "./testing/servers.js";
import { file, itemOf, newStore, type Trial, told, tryFetch } from "./testing/trial.js";

const isMissing = isOpensslMissing();
const authority = isMissing ? undefined : newAuthority();
afterAll(() => authority?.[Symbol.dispose]());

/** Fetches one file where the environment says so of certificates and proxies; gives what is told. */
async function fetchSecure(
  url: string,
  env: Readonly<Record<string, string>>,
  trial: Partial<Trial> = {},
): Promise<string> {
  using store = newStore();
  const network = networkOf(realFiles, env);
  if (!network.ok) return told([network.error], []);
  const { fetched, problems } = await tryFetch([itemOf([url])], { store, network: network.value, ...trial });
  return fetched.length === 1 ? "fetched" : told(problems, []).replaceAll(/127\.0\.0\.1:\d+/g, "server");
}

const known = () => ({ SSL_CERT_FILE: authority?.path ?? "" });
const advice =
  "name the authority's certificate in CARGO_HTTP_CAINFO or SSL_CERT_FILE, or give a mirror or a file by a [[download]] override";

test.skipIf(isMissing)("a file is fetched from a server whose authority is named", async () => {
  await using server = await serve(has(file), authority?.server);
  expect(await fetchSecure(`${server.origin}/a`, known())).toBe("fetched");
  expect(await fetchSecure(`${server.origin}/a`, { CARGO_HTTP_CAINFO: authority?.path ?? "" })).toBe("fetched");
});

test.skipIf(isMissing)("it is not where it is not named", async () => {
  await using server = await serve(has(file), authority?.server);
  expect(await fetchSecure(`${server.origin}/a`, {})).toBe(
    `error: cannot download ort of ort-sys 2.0.0:\n  https://server/a: the server's certificate is not trusted: an unknown authority signed it\n${advice}`,
  );
  expect(server.asked).toEqual([]);
});

test.skipIf(isMissing).each([
  ["elsewhere", "it is for another host"],
  ["expired", "it has expired"],
  ["alone", "it is signed by itself alone"],
] as const)("a certificate that is %s is not trusted", async (name, why) => {
  await using server = await serve(has(file), authority?.[name]);
  expect(await fetchSecure(`${server.origin}/a`, known())).toContain(
    `the server's certificate is not trusted: ${why}\n`,
  );
  expect(server.asked).toEqual([]);
});

test("a file of certificates that is not there is a problem", async () => {
  expect(await fetchSecure("https://127.0.0.1:1/a", { SSL_CERT_FILE: "/nowhere/ca.pem" })).toBe(
    "error: /nowhere/ca.pem does not exist; check the path",
  );
});

test.skipIf(isMissing)("a redirect from https to http is not followed", async () => {
  await using plain = await serve(has(file));
  const away: Behaviour = (socket) => answer(socket, 302, "", { location: `${plain.origin}/a` });
  await using server = await serve(away, authority?.server);
  expect(await fetchSecure(`${server.origin}/a`, known())).toContain(
    "it redirects to http://server/a: from https to http, where anybody on the way can read and change it\n",
  );
  expect(plain.asked).toEqual([]);
});

test.skipIf(isMissing)("a redirect from http to https is", async () => {
  await using server = await serve(has(file), authority?.server);
  await using plain = await serve((socket) => answer(socket, 302, "", { location: `${server.origin}/a` }));
  expect(await fetchSecure(`${plain.origin}/a`, known())).toBe("fetched");
});

test.skipIf(isMissing)("user and password stay with https, where the same host speaks http too", async () => {
  await using other = await serve(has(file), authority?.server);
  await using server = await serve(
    (socket) => answer(socket, 302, "", { location: `${other.origin}/a` }),
    authority?.server,
  );
  expect(await fetchSecure(`https://ann:s3cret@127.0.0.1:${server.port}/a`, known())).toBe("fetched");
  expect(server.asked[0]?.headers.authorization).toMatch(/^Basic /);
  expect(other.asked[0]?.headers.authorization).toBeUndefined();
});

test.skipIf(isMissing)("a connection that ends without TLS's own end is cut off", async () => {
  const cut: Behaviour = (socket) => {
    head(socket, 200, { "content-length": file.length });
    socket.write(file.subarray(0, 100_000), () => setTimeout(() => socket.destroy(), 50));
  };
  await using server = await serve(inTurn(cut, has(file)), authority?.server);
  expect(await fetchSecure(`${server.origin}/a`, known())).toBe("fetched");
});

test("a server that does not speak TLS is told of", async () => {
  await using server = await serve((socket) => answer(socket, 200, file));
  const raw = net.createServer((socket) => socket.on("error", () => {}).end("HTTP/1.1 400 No\r\n\r\n"));
  await new Promise<void>((resolve) => raw.listen(0, "127.0.0.1", resolve));
  const { port } = raw.address() as net.AddressInfo;
  expect(await fetchSecure(`https://127.0.0.1:${port}/a`, {})).toMatch(
    /no answer: the answer is not TLS as it should be \(\w+\)\n/,
  );
  raw.close();
  expect(server.asked).toEqual([]);
});

test("a server that takes the connection and says nothing is given up when there should be one", async () => {
  const raw = net.createServer((socket) => socket.on("error", () => {}));
  await new Promise<void>((resolve) => raw.listen(0, "127.0.0.1", resolve));
  const { port } = raw.address() as net.AddressInfo;
  const said = await fetchSecure(`https://127.0.0.1:${port}/a`, {}, { settings: { connectMs: 200, idleMs: 5000 } });
  expect(said).toContain("https://server/a: no connection within 0.2 s\n");
  raw.close();
});

/** Opens tunnels, or refuses to. */
function tunnelling(status: number): Behaviour {
  return (socket, { path }) => {
    if (status !== 200) return answer(socket, status);
    const [host, port] = path.split(":");
    const onward = net.connect(Number(port), host, () => {
      socket.write("HTTP/1.1 200 OK\r\n\r\n");
      socket.pipe(onward).pipe(socket);
    });
    return onward.on("error", () => {});
  };
}

test.skipIf(isMissing)("https goes through a proxy by a tunnel", async () => {
  await using server = await serve(has(file), authority?.server);
  await using proxy = await serve(tunnelling(200));
  const https_proxy = `http://ann:s3cret@127.0.0.1:${proxy.port}`;
  expect(await fetchSecure(`${server.origin}/a`, { ...known(), https_proxy })).toBe("fetched");
  expect(proxy.asked.map(({ method, path }) => `${method} ${path}`)).toEqual([`CONNECT 127.0.0.1:${server.port}`]);
  expect(proxy.asked[0]?.headers["proxy-authorization"]).toMatch(/^Basic /);
  expect(server.asked[0]?.headers["proxy-authorization"]).toBeUndefined();
});

test.skipIf(isMissing)("a proxy that speaks TLS itself is used, too", async () => {
  await using server = await serve(has(file), authority?.server);
  await using proxy = await serve(tunnelling(200), authority?.server);
  expect(await fetchSecure(`${server.origin}/a`, { ...known(), https_proxy: proxy.origin })).toBe("fetched");
});

test.each([
  [403, "refused with status 403"],
  [407, "wants a user and a password"],
  [502, "refused with status 502"],
])("a proxy that answers to a tunnel with status %i is told of", async (status, why) => {
  await using proxy = await serve(tunnelling(status));
  const said = await fetchSecure("https://127.0.0.1:1/a", { https_proxy: `http://ann:s3cret@127.0.0.1:${proxy.port}` });
  expect(said).toContain(`https://server/a: the proxy http://server ${why}\n`);
  expect(said).not.toContain("s3cret");
});
