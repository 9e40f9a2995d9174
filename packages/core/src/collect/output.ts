import { createHash } from "node:crypto";
import { join } from "node:path";
import type { Sha256 } from "../model/names.js";
import type { Files } from "../ports/files.js";
import { type Directive, directiveIn } from "./directive.js";

/** What a script's kept standard output says beyond cargo's message. */
export interface KeptOutput {
  /** `cargo::metadata=KEY=VALUE` and old `cargo:KEY=VALUE`; of a key said twice the last. */
  readonly metadata: Readonly<Record<string, string>>;
  readonly warnings: readonly string[];
  /** `rerun-if-env-changed`, each once, sorted. */
  readonly watchesEnv: readonly string[];
  /** `rerun-if-changed`, each once, in order. */
  readonly watchesFiles: readonly string[];
  /** `rustc-link-arg` and its kin, in order: cargo's message leaves them out. */
  readonly linkArgs: readonly string[];
  /** SHA-256 of its lines that begin with `cargo:`, each with a line feed (docs/format.md). */
  readonly lines: Sha256;
  /** Fields of `build-script@1` of which only a part is kept, because there is too much or it fits no JSON of ours. */
  readonly partial: readonly string[];
}

/** Bytes of a kept output that are read; cmake's chatter can be long. */
const outputLimit = 64 << 20;

/** Entries of one kind that are kept, and characters of one of them: real scripts have some hundreds. */
const limits = { entries: 5000, characters: 65_536, key: 200 };

/** Finds where cargo keeps the standard output of a run: beside `out` in the old layout, in `run` in the new one. */
export function findOutput(outDir: string, files: Files): string | undefined {
  const places = [join(outDir, "..", "output"), join(outDir, "..", "run", "stdout")];
  return places.find((path) => files.stamp(path) !== undefined);
}

/** Reads a kept output as cargo does; nothing where it cannot be read. */
export function readOutput(path: string, outDir: string, files: Files): KeptOutput | undefined {
  const read = files.read(path, outputLimit);
  if (!read.ok) return undefined;
  return parseOutput(Buffer.from(read.value), movedFrom(path, outDir, files), outDir);
}

/**
 * Where the build directory was moved, cargo replaces the old `OUT_DIR` in what the script said, so we do too. The file
 * beside the output holds the one of its making.
 */
function movedFrom(path: string, outDir: string, files: Files): string | undefined {
  const read = files.read(join(path, "..", "root-output"), 1 << 16);
  const old = read.ok ? Buffer.from(read.value).toString("utf8").trim() : outDir;
  return old === outDir || old === "" ? undefined : old;
}

const lineFeed = 0x0a;

function parseOutput(bytes: Buffer, movedFrom: string | undefined, outDir: string): KeptOutput {
  const kept = new Keeper();
  const hash = createHash("sha256");
  for (let from = 0; from < bytes.length; ) {
    const end = bytes.indexOf(lineFeed, from);
    const line = bytes.subarray(from, end < 0 ? bytes.length : end);
    from = end < 0 ? bytes.length : end + 1;
    if (line.subarray(0, 6).toString("latin1") === "cargo:") hash.update(line).update("\n");
    const said = directiveIn(line);
    if (said === undefined) continue;
    kept.add(movedFrom === undefined ? said : { ...said, value: said.value.replaceAll(movedFrom, outDir) });
  }
  return kept.finish(hash.digest("hex") as Sha256);
}

/** Gathers directives, each kind up to its limit. */
class Keeper {
  private readonly metadata = new Map<string, string>();
  private readonly warnings: string[] = [];
  private readonly env = new Set<string>();
  private readonly watched = new Set<string>();
  private readonly linkArgs: string[] = [];
  private readonly partial = new Set<string>();

  add({ key, value }: Directive): void {
    if (key === "warning") this.keep("warnings", this.warnings.length, value, (text) => this.warnings.push(text));
    else if (key === "rerun-if-env-changed")
      this.keep("watches-env", this.env.size, value, (text) => this.env.add(text));
    else if (key === "rerun-if-changed")
      this.keep("watches-files", this.watched.size, value, (text) => this.watched.add(text));
    else if (key === "metadata") this.addMetadata(value);
    else if (/^rustc-(?:cdylib-)?link-arg/.test(key)) {
      const arg = key === "rustc-link-arg-bin" ? value.slice(value.indexOf("=") + 1) : value;
      if (this.linkArgs.length < limits.entries) this.linkArgs.push(arg);
    }
  }

  private addMetadata(pair: string): void {
    const at = pair.indexOf("=");
    const key = pair.slice(0, at);
    if (at < 0) return;
    // Such a key fits no JSON of ours, and no dependent's environment either.
    if (key === "__proto__" || key.includes("\0") || key.length > limits.key) this.partial.add("metadata");
    else this.keep("metadata", this.metadata.size, pair.slice(at + 1), (text) => this.metadata.set(key, text));
  }

  private keep(field: string, count: number, text: string, keep: (text: string) => void): void {
    const isPart = count >= limits.entries || text.length > limits.characters || text.includes("\0");
    if (isPart) this.partial.add(field);
    if (count < limits.entries)
      keep(isPart ? text.slice(0, limits.characters).replaceAll("\0", "\ufffd").toWellFormed() : text);
  }

  finish(lines: Sha256): KeptOutput {
    return {
      metadata: Object.assign(Object.create(null) as Record<string, string>, Object.fromEntries(this.metadata)),
      warnings: this.warnings,
      watchesEnv: [...this.env].sort(),
      watchesFiles: [...this.watched],
      linkArgs: this.linkArgs,
      lines,
      partial: [...this.partial].sort(),
    };
  }
}
