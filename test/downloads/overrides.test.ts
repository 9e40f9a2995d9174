import { writeFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { bytesOf, declaration, declaring, serveFiles } from "./declaring.js";

/** A server that answers as it is told. */
async function serve(answer: (request: IncomingMessage, response: ServerResponse) => void) {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    host: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const one = bytesOf("one");
const two = bytesOf("two");

test("what overrides give is fetched from there alone, with credentials that nobody is shown", async () => {
  const asked: string[] = [];
  await using declared = await serveFiles({ "/org/one": one });
  await using mirror = await serve((request, response) => {
    asked.push(`${request.url} ${request.headers.authorization}`);
    response.end(one);
  });
  await using rig = await declaring(
    declaration("one", [`${declared.origin}/org/one`], one) + declaration("two", [`${declared.origin}/two`], two),
  );
  rig.write({
    "px-meta.toml": `px-meta = 1
[[download]]
select = { url = "${declared.origin}/org/" }
mirror = "http://me:s3cret@${mirror.host}/kept"
[[download]]
select = { id = "two" }
file = "files/two"
[[download]]
select = { host = "127.0.0.1" }
forbid = true
`,
    "files/two": two.toString(),
  });
  const fetched = await rig.pxMeta(["downloads", "fetch"]);
  expect(fetched).toMatchObject({ status: 0 });
  expect(asked).toEqual([`/kept/one Basic ${Buffer.from("me:s3cret").toString("base64")}`]);
  expect(declared.asked).toEqual([]);
  const listed = await rig.pxMeta(["downloads", "list", "--format", "json"]);
  expect(JSON.parse(listed.stdout).downloads).toMatchObject([
    { id: "one", does: "file", stored: true, override: "px-meta.toml:2:1", urls: [`http://${mirror.host}/kept/one`] },
    { id: "two", does: "file", override: "px-meta.toml:5:1", path: rig.path("files/two") },
  ]);
  const built = await rig.pxMeta(["build", "--offline"]);
  expect(built).toMatchObject({ status: 0 });
  for (const { stdout, stderr } of [fetched, listed, built]) expect(stdout + stderr).not.toContain("s3cret");
  // A file that is another than was declared does not stand in for it.
  writeFileSync(rig.path("files", "two"), one);
  expect((await rig.pxMeta(["downloads", "verify"])).stderr).toContain("files/two is not the file that was declared");
});

test("nobody is sent to a forbidden host", async () => {
  await using forbidden = await serveFiles({ "/one": one });
  await using declared = await serve((_, response) => {
    response.writeHead(302, { location: `${forbidden.origin}/one` }).end();
  });
  await using rig = await declaring(declaration("one", [`http://${declared.host}/one`], one));
  rig.write({
    "px-meta.toml": `px-meta = 1
[[download]]
select = { host = "${new URL(forbidden.origin).host}" }
forbid = true
optional = true
`,
  });
  const fetched = await rig.pxMeta(["downloads", "fetch"]);
  expect(fetched.status).toBe(1);
  expect(fetched.stderr).toContain("it is forbidden by px-meta.toml:2:1");
  expect(forbidden.asked).toEqual([]);
});
