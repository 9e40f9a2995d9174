/**
 * What fetching costs: 100 files of 1 MB from a server on loopback that answers after 20 ms, into an empty content store,
 * beside `curl --parallel` and `sha256sum` of what it fetched. Node's own start is taken off. Then the same files from the
 * store, and what loading the client costs. Least of several runs, taken in turn; needs curl, bash and `npm run setup`.
 *
 *     node bench/downloads.mjs [runs]
 */
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const files = 100;
const size = 1_000_000;
const latencyMs = 20;
const self = fileURLToPath(import.meta.url);
const body = (index) => Buffer.alloc(size, `file ${index} `);

if (process.argv[2] === "serve") serve();
else await measureAll(Number(process.argv[2] ?? 10));

/** The server stands in a process of its own, so that neither side pays for it. */
function serve() {
  const bodies = Array.from({ length: files }, (_, index) => body(index));
  const server = createServer((request, response) => {
    const bytes = bodies[Number(request.url.slice(1))];
    setTimeout(() => response.writeHead(200, { "content-length": bytes.length }).end(bytes), latencyMs);
  });
  server.listen(0, "127.0.0.1", () => console.log(server.address().port));
}

async function measureAll(runs) {
  const folder = mkdtempSync(join(tmpdir(), "px-meta-bench-"));
  const server = spawn(process.execPath, [self, "serve"], { stdio: ["ignore", "pipe", "inherit"] });
  try {
    const port = Number(await new Promise((resolve) => server.stdout.once("data", resolve)));
    const program = await bundle(folder);
    const items = Array.from({ length: files }, (_, index) => ({
      package: "bench 1.0.0",
      id: `file-${index}`,
      urls: [`http://127.0.0.1:${port}/${index}`],
      sha256: createHash("sha256").update(body(index)).digest("hex"),
      size,
    }));
    const store = join(folder, "store");
    const got = join(folder, "got");
    const orders = JSON.stringify({ store, items });
    const list = join(folder, "list");
    writeFileSync(list, items.map(({ urls, id }) => `url = ${urls[0]}\noutput = ${join(got, id)}\n`).join(""));
    const commands = {
      node: [process.execPath, "-e", "0"],
      curl: ["bash", "-c", `curl --silent --fail --parallel --config ${list} && sha256sum ${got}/* > ${folder}/sums`],
      fetch: [process.execPath, program, orders],
      store: [process.execPath, program, orders],
      client: [process.execPath, "-e", `import(${JSON.stringify(join(folder, "client.mjs"))})`],
    };
    const least = {};
    for (let round = 0; round < runs; round += 1) {
      for (const fresh of [store, got]) rmSync(fresh, { recursive: true, force: true });
      mkdirSync(got);
      for (const [name, command] of Object.entries(commands)) {
        const { wall, cpu } = timed(command);
        const before = least[name] ?? { wall: Number.POSITIVE_INFINITY, cpu: Number.POSITIVE_INFINITY };
        least[name] = { wall: Math.min(wall, before.wall), cpu: Math.min(cpu, before.cpu) };
      }
    }
    report(least, folder);
  } finally {
    server.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The fetching part of the command as a program of its own, and the client's part alone, both as the command bundles them. */
async function bundle(folder) {
  const source = join(dirname(dirname(self)), "packages", "cli", "src", "fetch");
  const client = `import "undici/lib/dispatcher/agent.js"; import "undici/lib/dispatcher/proxy-agent.js"; import "undici/lib/api/api-connect.js";`;
  const options = {
    bundle: true,
    minify: true,
    format: "esm",
    platform: "node",
    target: "node20",
    conditions: ["px-meta-source"],
    banner: { js: 'import { createRequire as __c } from "node:module"; const require = __c(import.meta.url);' },
    outExtension: { ".js": ".mjs" },
    logLevel: "silent",
  };
  await build({
    ...options,
    splitting: true,
    entryPoints: [join(source, "testing", "child.ts")],
    outdir: join(folder, "program"),
  });
  await build({
    ...options,
    stdin: { contents: client, resolveDir: source },
    outfile: join(folder, "client.mjs"),
    outExtension: undefined,
  });
  return join(folder, "program", "child.mjs");
}

function timed([program, ...args]) {
  const script = 'TIMEFORMAT="%R %U %S"; time "$@"';
  const { status, stdout, stderr } = spawnSync("bash", ["-c", script, "bash", program, ...args], { encoding: "utf8" });
  const [wall, user, system] = stderr.trim().split("\n").at(-1).split(" ").map(Number);
  const problems = stdout.startsWith("{") ? JSON.parse(stdout).problems : [];
  if (status !== 0 || problems.length > 0) throw new Error(`${program} failed: ${stderr}${problems}`);
  return { wall: wall * 1000, cpu: (user + system) * 1000 };
}

function report(least, folder) {
  for (const kind of ["wall", "cpu"]) {
    const ms = (name) => `${least[name][kind].toFixed(0)} ms`;
    const over = (name) => ((least[name][kind] - least.node[kind]) / least.curl[kind]).toFixed(2);
    console.log(
      `${kind === "wall" ? "on the clock" : "of all processors"}: ${Object.keys(least)
        .map((name) => `${name} ${ms(name)}`)
        .join(", ")}`,
    );
    console.log(
      `  fetching, without node's start: ${over("fetch")} × curl and sha256sum${kind === "wall" ? " (at most 1.5)" : ""}`,
    );
    console.log(`  from the store: ${over("store")} × the same`);
    console.log(`  loading the client: ${(least.client[kind] - least.node[kind]).toFixed(0)} ms`);
  }
  const chunks = readdirSync(join(folder, "program")).map((name) => statSync(join(folder, "program", name)).size);
  console.log(
    `the client is ${(statSync(join(folder, "client.mjs")).size / 1000).toFixed(0)} kB, all of the program ${(chunks.reduce((a, b) => a + b) / 1000).toFixed(0)} kB`,
  );
}
