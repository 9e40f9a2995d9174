import net from "node:net";
import { expect, test } from "vitest";
import { proxyFor } from "./proxies.js";
import { answer, type Behaviour, has, type Server, serve } from "./testing/servers.js";
import { file, itemOf, newStore, told, tryFetch } from "./testing/trial.js";

const all = { https_proxy: "http://s:1", http_proxy: "http://p:2" };

test.each<[string, Readonly<Record<string, string>>, string | undefined]>([
  ["https://a/", {}, undefined],
  ["https://a/", all, "http://s:1/"],
  ["http://a/", all, "http://p:2/"],
  ["https://a/", { http_proxy: "http://p:2" }, undefined],
  ["https://a/", { HTTPS_PROXY: "s:1" }, "http://s:1/"],
  ["https://a/", { HTTPS_PROXY: "http://b", https_proxy: "http://a" }, "http://a/"],
  ["https://a/", { ALL_PROXY: "http://x:1080" }, "http://x:1080/"],
  ["https://a/", { ...all, no_proxy: "*" }, undefined],
  ["https://a/", { ...all, no_proxy: "b, a" }, undefined],
  ["https://b.a/", { ...all, NO_PROXY: "a" }, undefined],
  ["https://b.a/", { ...all, NO_PROXY: ".a" }, undefined],
  ["https://b.a/", { ...all, NO_PROXY: "*.a" }, undefined],
  ["https://ba/", { ...all, NO_PROXY: "a,.a" }, "http://s:1/"],
  ["https://A:8443/", { ...all, NO_PROXY: "a:8443" }, undefined],
  ["https://a:8443/", { ...all, NO_PROXY: "a:443" }, "http://s:1/"],
  ["https://a/", { ...all, NO_PROXY: "a:443" }, undefined],
  ["https://[::1]/", { ...all, NO_PROXY: "::1" }, undefined],
  ["https://[::1]:1/", { ...all, NO_PROXY: "[::1]:1" }, undefined],
  ["https://a/", { ...all, NO_PROXY: "" }, "http://s:1/"],
])("the proxy for %s where the environment says %j", (url, env, expected) => {
  const proxy = proxyFor(new URL(url), env);
  expect(proxy.ok ? proxy.value?.href : proxy.error).toBe(expected);
});

/** A proxy that does what it is for: passes requests on, and opens tunnels. */
const proxying: Behaviour = (socket, asked) => {
  if (asked.method === "CONNECT") {
    const [host, port] = asked.path.split(":");
    const onward = net.connect(Number(port), host, () => socket.write("HTTP/1.1 200 OK\r\n\r\n"));
    socket.pipe(onward).pipe(socket);
    return;
  }
  const url = new URL(asked.path);
  const onward = net.connect(Number(url.port), url.hostname, () => {
    onward.write(`GET ${url.pathname} HTTP/1.1\r\nhost: ${url.host}\r\n\r\n`);
  });
  onward.pipe(socket);
};

async function through(proxy: Server | string, server: Server, env: Readonly<Record<string, string>> = {}) {
  using store = newStore();
  const http_proxy = typeof proxy === "string" ? proxy : proxy.origin;
  const network = { env: { http_proxy, ...env } };
  const settings = { idleMs: 1000 };
  const { fetched, problems } = await tryFetch([itemOf([`${server.origin}/ort.tgz`])], { store, network, settings });
  return { fetched, said: told(problems, typeof proxy === "string" ? [server] : [server, proxy]) };
}

test("http goes through a proxy without a tunnel", async () => {
  await using server = await serve(has(file));
  await using proxy = await serve(proxying);
  const { said } = await through(proxy, server);
  expect(said).toBe("");
  expect(proxy.asked.map(({ method, path }) => `${method} ${path}`)).toEqual([`GET ${server.origin}/ort.tgz`]);
  expect(server.asked.length).toBe(1);
});

test("user and password of a proxy go to it, and to no server", async () => {
  await using server = await serve(has(file));
  await using proxy = await serve(proxying);
  const { said } = await through(`http://ann:s3cret@127.0.0.1:${proxy.port}`, server);
  expect(said).toBe("");
  expect(proxy.asked[0]?.headers["proxy-authorization"]).toBe(`Basic ${Buffer.from("ann:s3cret").toString("base64")}`);
  expect(server.asked[0]?.headers["proxy-authorization"]).toBeUndefined();
});

test("a host that needs no proxy is asked itself", async () => {
  await using server = await serve(has(file));
  const { said } = await through("http://127.0.0.1:1", server, { no_proxy: "127.0.0.1" });
  expect(said).toBe("");
});

const advice =
  "look at HTTPS_PROXY, HTTP_PROXY, ALL_PROXY and NO_PROXY, or give a mirror or a file by a [[download]] override";

test.each<[string, Behaviour, string]>([
  ["wants a password", (socket) => answer(socket, 407), "the proxy http://server2 wants a user and a password\n"],
  ["refuses", (socket) => answer(socket, 403), "the server, or the proxy http://server2, answered with status 403\n"],
  ["breaks off", (socket) => socket.destroy(), "the connection ended after 0 bytes\n"],
  ["says nothing", () => {}, "nothing arrived for 1 s\n"],
])("a proxy that %s is told of", async (_, behaviour, expected) => {
  await using server = await serve(has(file));
  await using proxy = await serve(behaviour);
  const { said } = await through(proxy, server);
  expect(said).toContain(`http://server1/ort.tgz: ${expected}`);
  expect(server.asked).toEqual([]);
});

test.each([
  ["http://ann:s3cret@127.0.0.1:1", "the proxy http://127.0.0.1:1 could not be reached: nobody listens there"],
  ["http://ann:s3cret@[", "the proxy http://[ is no URL"],
  ["ftp://ann:s3cret@a", "the proxy ftp://a is of a kind that px-meta does not know: use http or https"],
  [
    "socks5h://ann:s3cret@a:1080",
    "the proxy socks5h://a:1080 is of a kind that px-meta does not know: use http or https",
  ],
])("with the proxy %s nothing is fetched, and no password told", async (proxy, expected) => {
  await using server = await serve(has(file));
  const { said } = await through(proxy, server);
  expect(said).toBe(`error: cannot download ort of ort-sys 2.0.0:\n  http://server1/ort.tgz: ${expected}\n${advice}`);
  expect(server.asked).toEqual([]);
});
