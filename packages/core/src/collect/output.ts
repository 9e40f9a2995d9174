import { createHash } from "node:crypto";
import { join } from "node:path";
import type { Sha256 } from "../model/names.js";
import type { Files } from "../ports/files.js";

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
}

/** Bytes of a kept output that are read; cmake's chatter can be long. */
const outputLimit = 64 << 20;

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

/** Reads lines as cargo does: trimmed, those that are not UTF-8 passed over. */
function parseOutput(bytes: Buffer, movedFrom: string | undefined, outDir: string): KeptOutput {
  const metadata: Record<string, string> = Object.create(null);
  const warnings: string[] = [];
  const env = new Set<string>();
  const watched = new Set<string>();
  const linkArgs: string[] = [];
  const hash = createHash("sha256");
  for (let from = 0; from < bytes.length; ) {
    const end = bytes.indexOf(lineFeed, from);
    const line = bytes.subarray(from, end < 0 ? bytes.length : end);
    from = end < 0 ? bytes.length : end + 1;
    if (line.subarray(0, 6).toString("latin1") === "cargo:") hash.update(line).update("\n");
    const said = directive(line);
    if (said === undefined) continue;
    const value = movedFrom === undefined ? said.value : said.value.replaceAll(movedFrom, outDir);
    if (said.key === "warning") warnings.push(value);
    else if (said.key === "rerun-if-env-changed") env.add(value);
    else if (said.key === "rerun-if-changed") watched.add(value);
    else if (/^rustc-(?:cdylib-)?link-arg/.test(said.key)) linkArgs.push(value);
    else if (said.key === "metadata") setPair(metadata, value);
    else if (said.isOld && !said.key.startsWith("rustc-")) metadata[said.key] = value;
  }
  return {
    metadata,
    warnings,
    watchesEnv: [...env].sort(),
    watchesFiles: [...watched],
    linkArgs,
    lines: hash.digest("hex") as Sha256,
  };
}

function directive(
  line: Buffer,
): { readonly key: string; readonly value: string; readonly isOld: boolean } | undefined {
  if (line.indexOf("cargo:") < 0) return undefined;
  const text = line.toString("utf8").trim();
  // A line that is not UTF-8 is none for cargo; a replacement character that was meant is bytes of its own.
  if (text.includes("\ufffd") && line.indexOf("\ufffd") < 0) return undefined;
  const [, double, key = "", value = ""] = /^cargo:(:?)([^=]*)=(.*)$/s.exec(text) ?? [];
  return double === undefined || key === "" ? undefined : { key, value: value.trimEnd(), isOld: double === "" };
}

/** `cargo::metadata=KEY=VALUE`. */
function setPair(metadata: Record<string, string>, pair: string): void {
  const at = pair.indexOf("=");
  if (at > 0) metadata[pair.slice(0, at)] = pair.slice(at + 1);
}
