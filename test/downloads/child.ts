import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { build } from "esbuild";
import { repository } from "../rig/rig.js";
import { cleanEnvironment, type Ran, run } from "../rig/run.js";

/** A program that fetches, unpacks or generates, bundled from the command's sources, with a folder of its own. */
export interface Program extends Disposable {
  readonly folder: string;
  readonly program: string;
  /** Runs it to its end; through a shell's words where there are any, `"$@"` being the program. */
  readonly run: (orders: object, shell?: string) => Promise<Ran>;
}

/** Bundles the program. */
export async function newProgram(part: "fetch" | "unpack" | "generators/journal"): Promise<Program> {
  const folder = mkdtempSync(join(tmpdir(), `px-meta-${basename(part)}-`));
  const program = join(folder, "child.mjs");
  await build({
    entryPoints: [join(repository, "packages", "cli", "src", part, "testing", "child.ts")],
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20",
    conditions: ["px-meta-source"],
    banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
    outfile: program,
    logLevel: "silent",
  });
  return {
    folder,
    program,
    run: (orders, shell) => {
      const command = [process.execPath, program, JSON.stringify(orders)];
      const [file = "", ...args] = shell === undefined ? command : ["bash", "-c", shell, "bash", ...command];
      return run(file, args, { cwd: folder, env: cleanEnvironment() });
    },
    [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** What the tests fetch, and the item that declares it; the server gives it by its digest. */
export interface Sample {
  readonly bytes: Buffer;
  readonly item: {
    readonly package: string;
    readonly id: string;
    readonly urls: readonly string[];
    readonly sha256: string;
    readonly size: number;
  };
}

/** A server on loopback that has some files, and sends each in pieces. */
export async function serveSamples(
  sizes: readonly number[],
  pieceMs = 0,
): Promise<AsyncDisposable & { readonly samples: readonly Sample[] }> {
  const bodies = sizes.map((size, index) => Buffer.alloc(size, `sample ${index} `));
  const byDigest = new Map(bodies.map((bytes) => [createHash("sha256").update(bytes).digest("hex"), bytes]));
  const server = createServer((request, response) => {
    const bytes = byDigest.get((request.url ?? "").slice(1)) ?? Buffer.alloc(0);
    const from = Number(/^bytes=(\d+)-$/.exec(request.headers.range ?? "")?.[1] ?? 0);
    const range = { "content-range": `bytes ${from}-${bytes.length - 1}/${bytes.length}` };
    response.writeHead(from > 0 ? 206 : 200, { "content-length": bytes.length - from, ...(from > 0 ? range : {}) });
    const send = (at: number) => {
      if (at >= bytes.length) return response.end();
      response.write(bytes.subarray(at, at + 65_536));
      return pieceMs === 0 ? setImmediate(send, at + 65_536) : setTimeout(send, pieceMs, at + 65_536);
    };
    send(from);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const samples = [...byDigest].map(([sha256, bytes], index) => ({
    bytes,
    item: {
      package: "sample 1.0.0",
      id: `sample-${index}`,
      urls: [`http://127.0.0.1:${port}/${sha256}`],
      sha256,
      size: bytes.length,
    },
  }));
  return {
    samples,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** The digests of the files of a store; throws where one has other bytes than its name says. */
export function soundEntries(store: string): readonly string[] {
  const cas = join(store, "cas");
  return namesIn(cas).flatMap((start) =>
    namesIn(join(cas, start)).map((name) => {
      const found = createHash("sha256")
        .update(readFileSync(join(cas, start, name)))
        .digest("hex");
      if (found !== name) throw new Error(`${name} has the bytes of ${found}`);
      return name;
    }),
  );
}

/** Names in a folder; none where it is not there. */
export function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
