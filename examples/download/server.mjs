/**
 * The server that the example downloads from: `start` returns when it runs, `stop` ends it. It has the folder `files`, once
 * under the name of the package and once as a mirror would have it, and says what it was asked for (`asked`).
 */
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { connect } from "node:net";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const port = 8907;
const origin = `http://127.0.0.1:${port}`;
const files = join(dirname(fileURLToPath(import.meta.url)), "files");

const verbs = { start, serve, asked: () => ask("asked"), stop: () => ask("stop") };
const verb = verbs[process.argv[2]];
if (verb === undefined) {
  console.error(`node server.mjs ${Object.keys(verbs).join(" | ")}`);
  process.exitCode = 2;
} else await verb();

/** Starts it beside this process, and waits until it answers. */
async function start() {
  const program = [fileURLToPath(import.meta.url), "serve"];
  if (!(await answers())) {
    if (await isTaken()) {
      console.error(
        `another program has port ${port} of this machine, which this server needs; end it, and start again`,
      );
      process.exitCode = 1;
      return;
    }
    spawn(process.execPath, program, { detached: true, stdio: "ignore" }).unref();
  }
  for (let tries = 0; tries < 100; tries += 1) {
    if (await answers()) return console.log(`serving files at ${origin}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  console.error(`nothing answers at ${origin}`);
  process.exitCode = 1;
}

/** Whether this server runs: another program may have the port, and answer anything, or nothing. */
async function answers() {
  try {
    const answer = await fetch(`${origin}/answers`, { signal: AbortSignal.timeout(5000) });
    return (await answer.text()) === "wordlist\n";
  } catch {
    return false;
  }
}

/** Whether any program has the port. */
function isTaken() {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    socket.on("error", () => resolve(false));
    socket.on("connect", () => {
      socket.destroy();
      resolve(true);
    });
  });
}

function serve() {
  const asked = [];
  const server = createServer(({ url }, response) => {
    const answer = (status, body) => response.writeHead(status, { connection: "close" }).end(body);
    if (url === "/answers") return answer(200, "wordlist\n");
    if (url === "/asked") return answer(200, asked.splice(0).join(""));
    if (url === "/stop") return answer(200, "stopped\n").on("close", () => process.exit());
    asked.push(`GET ${url}\n`);
    const match = /^\/(?:wordlist|mirror\/wordlist)\/([\w.-]+)$/.exec(url);
    if (match === null) return answer(404, "");
    try {
      answer(200, readFileSync(join(files, basename(match[1]))));
    } catch {
      answer(404, "");
    }
  });
  server.listen(port, "127.0.0.1");
  // Nobody has to remember that it runs.
  setTimeout(() => process.exit(), 15 * 60 * 1000);
}

async function ask(what) {
  const answer = await fetch(`${origin}/${what}`);
  process.stdout.write(await answer.text());
}
