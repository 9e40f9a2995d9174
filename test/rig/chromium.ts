import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { chromium } from "./programs.js";
import { Rig } from "./rig.js";

/** Files that a page consists of, by their paths from `/`; the page itself is `/index.html`. */
export type Site = Readonly<Record<string, string>>;

const types: Readonly<Record<string, string>> = {
  html: "text/html",
  js: "text/javascript",
  json: "application/json",
  svg: "image/svg+xml",
};

/** Opens a page in a real browser without a window, and gives the document as it stands when its scripts are done. */
export async function openInChromium(site: Site): Promise<string> {
  await using rig = await Rig.create();
  const server = createServer((request, response) => {
    const path = request.url === "/" ? "/index.html" : (request.url ?? "");
    const text = site[path];
    const type = types[path.slice(path.lastIndexOf(".") + 1)] ?? "text/plain";
    response.writeHead(text === undefined ? 404 : 200, { "content-type": `${type}; charset=utf-8` });
    response.end(text);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  try {
    const { port } = server.address() as AddressInfo;
    const ran = await rig.run(chromium ?? "chromium", [...quiet(rig.root), "--dump-dom", `http://127.0.0.1:${port}/`]);
    if (ran.status !== 0) throw new Error(`chromium ended with ${ran.status ?? ran.signal}: ${ran.stderr}`);
    return ran.stdout;
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

/** Time of the page's own clock runs ahead while nothing is under way, so that a script's promises are waited for. */
function quiet(profile: string): readonly string[] {
  return [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-extensions",
    "--no-first-run",
    "--virtual-time-budget=60000",
    `--user-data-dir=${join(profile, "profile")}`,
  ];
}
