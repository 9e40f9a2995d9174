import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { Rig } from "../rig/rig.js";

/** A server on loopback that has files by their paths, and remembers who asked. */
export interface FileServer extends AsyncDisposable {
  readonly origin: string;
  /** The paths that were asked for, in order. */
  readonly asked: string[];
  readonly files: Map<string, Buffer>;
}

/** Starts a server. */
export async function serveFiles(files: Readonly<Record<string, Buffer>> = {}): Promise<FileServer> {
  const known = new Map(Object.entries(files));
  const asked: string[] = [];
  const server = createServer(({ url = "" }, response) => {
    asked.push(url);
    const bytes = known.get(url);
    response.writeHead(bytes === undefined ? 404 : 200, { "content-length": bytes?.length ?? 0 });
    response.end(bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    files: known,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/**
 * A tar.gz of files with a line in each, as the system's tar makes it, the same every time; `up` stands for a name that leads
 * out of the folder.
 */
export function packed(...names: readonly string[]): Buffer {
  const script = `cd "$(mktemp -d)" && for name; do mkdir -p "$(dirname "x/$name")" && echo 1 > "x/$name"; done &&
    tar -cPf - --mtime=@0 --owner=0 --group=0 --transform "s,^x/,,;s,^up,..," $(find x -type f | sort) | gzip -n; rm -r x`;
  return execFileSync("bash", ["-c", script, "bash", ...names]);
}

/** Bytes of a file that differs from those of other names. */
export function bytesOf(name: string, size = 2000): Buffer {
  return Buffer.alloc(size, `${name} `);
}

export function digestOf(bytes: Buffer): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** A declaration, as it stands in a manifest. */
export function declaration(id: string, urls: readonly string[], bytes: Buffer, more = ""): string {
  return `[package.metadata.px-meta.download.${id}]
urls = ${JSON.stringify(urls)}
sha256 = "${digestOf(bytes)}"
size = ${bytes.length}
${more}
`;
}

/** A package that declares downloads; its build script writes to PLACES what the index says, and counts in it how often it ran. */
function declaringPackage(declarations: string): Readonly<Record<string, string>> {
  return {
    "Cargo.toml": `[package]\nname = "ort-sys"\nversion = "2.0.0"\nedition = "2021"\n[workspace]\n${declarations}`,
    "src/main.rs": "fn main() {}\n",
    "build.rs": `use std::io::Write;
fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    let index = std::env::var("PX_META_DOWNLOADS").expect("PX_META_DOWNLOADS");
    let text = std::fs::read_to_string(&index).unwrap();
    for part in text.split("\\"watch\\": \\"").skip(1) {
        let watch = std::path::Path::new(&index).with_file_name(part.split('"').next().unwrap());
        println!("cargo:rerun-if-changed={}", watch.display());
    }
    let mut log = std::fs::OpenOptions::new().create(true).append(true).open("ran").unwrap();
    log.write_all(format!("{index}\\n").as_bytes()).unwrap();
}
`,
  };
}

/** A workspace that declares downloads, with a store of its own. */
export function declaring(declarations: string, env: Readonly<Record<string, string>> = {}): Promise<Rig> {
  return Rig.create(declaringPackage(declarations), { env: { PX_META_STORE: "../store", ...env } });
}
