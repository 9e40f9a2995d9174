import { createHash } from "node:crypto";
import fs from "node:fs";
import fc from "fast-check";

/** Something that somebody does in a folder. Names are bytes, one character each. */
export interface Deed {
  readonly path: readonly string[];
  readonly act:
    | { readonly kind: "write" | "write anew"; readonly text: string }
    | { readonly kind: "copy over"; readonly of: readonly string[] }
    | { readonly kind: "link"; readonly target: string }
    | { readonly kind: "hard link" | "move"; readonly to: readonly string[] }
    | { readonly kind: "mode"; readonly mode: number }
    | { readonly kind: "time"; readonly seconds: number }
    | { readonly kind: "folder" | "remove" | "write the same" };
}

/** Few names, so that deeds meet; some that are no UTF-8, or text only by their bytes. */
const names = ["a", "b", "src", "lib.rs", "Cargo.toml", "\xff\xfe", "\xc3\xa4", "with space", "new\nline", ".hidden"];

const path = fc.array(fc.constantFrom(...names), { minLength: 1, maxLength: 3 });
const text = fc.oneof(fc.constantFrom("", "one", "two", "pub fn x() {}\n"), fc.string({ maxLength: 40 }));

const act: fc.Arbitrary<Deed["act"]> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constantFrom("write" as const, "write anew" as const), text }) },
  fc.record({ kind: fc.constant("copy over" as const), of: path }),
  fc.record({ kind: fc.constant("link" as const), target: fc.constantFrom("a", "../x", "/nowhere", "src", "\xff") }),
  fc.record({ kind: fc.constantFrom("hard link" as const, "move" as const), to: path }),
  fc.record({ kind: fc.constant("mode" as const), mode: fc.constantFrom(0o444, 0o755, 0o600, 0o500, 0o4755, 0o1777) }),
  fc.record({ kind: fc.constant("time" as const), seconds: fc.integer({ min: 1, max: 2_000_000_000 }) }),
  { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom("folder" as const, "remove" as const) }) },
  { weight: 2, arbitrary: fc.constant({ kind: "write the same" as const }) },
);

/** What somebody may do. */
export const deeds: fc.Arbitrary<readonly Deed[]> = fc.array(fc.record({ path, act }), { maxLength: 24 });

/** Does all of it; what is not possible is not done. */
export function perform(folder: string, all: readonly Deed[]): void {
  for (const deed of all) {
    try {
      performOne(folder, deed);
    } catch {
      // A file stands where a folder would have to, or nothing does.
    }
  }
}

function performOne(folder: string, { path, act }: Deed): unknown {
  const at = inFolder(folder, path);
  fs.mkdirSync(inFolder(folder, path.slice(0, -1)), { recursive: true });
  switch (act.kind) {
    case "write":
      return fs.writeFileSync(at, act.text, "latin1");
    case "write anew":
      remove(at);
      return fs.writeFileSync(at, act.text, "latin1");
    case "copy over":
      return fs.copyFileSync(inFolder(folder, act.of), at);
    case "write the same":
      return fs.writeFileSync(at, fs.readFileSync(at));
    case "link":
      remove(at);
      return fs.symlinkSync(Buffer.from(act.target, "latin1"), at);
    case "hard link":
      return fs.linkSync(at, inFolder(folder, act.to));
    case "move":
      return fs.renameSync(at, inFolder(folder, act.to));
    case "mode":
      return fs.chmodSync(at, act.mode);
    case "time":
      return fs.lutimesSync(at, act.seconds, act.seconds);
    case "folder":
      return fs.mkdirSync(at);
    case "remove":
      return remove(at);
  }
}

function remove(at: Buffer): void {
  fs.rmSync(at, { recursive: true, force: true });
}

function inFolder(folder: string, path: readonly string[]): Buffer {
  return path.reduce(join, Buffer.from(folder));
}

/** All that there is to know of what stands at a path, a line each: permissions, times, contents. */
export function snapshot(path: string | Buffer, name = "."): readonly string[] {
  const at = Buffer.from(path);
  const found = fs.lstatSync(at, { bigint: true, throwIfNoEntry: false });
  if (found === undefined) return [];
  const isLink = found.isSymbolicLink();
  const what = found.isDirectory() ? "/" : isLink ? `-> ${fs.readlinkSync(at, "latin1")}` : digest(at);
  const line = `${JSON.stringify(name)} ${found.mode.toString(8)} ${found.mtimeNs} ${what}`;
  if (!found.isDirectory()) return [line];
  const inside = fs.readdirSync(at, "latin1").sort();
  return [line, ...inside.flatMap((one) => snapshot(join(at, one), `${name}/${one}`))];
}

function join(folder: Buffer, name: string): Buffer {
  return Buffer.concat([folder, Buffer.from(`/${name}`, "latin1")]);
}

function digest(path: Buffer): string {
  return createHash("sha256").update(fs.readFileSync(path)).digest("hex");
}
