import { createHash } from "node:crypto";
import fs from "node:fs";
import type { Files } from "@px-meta/core/base";
import { isYoung, stampFrom, stampText } from "../index/stamps.js";

/**
 * One thing on which an answer rests: the contents of a file; the names in a folder, of which some count alone in the
 * folder of a package and in that of its source; whether something is there; or a program, which is too large to be read.
 */
export interface Input {
  readonly kind: "file" | "folder" | "package" | "source" | "presence" | "program";
  /** Absolute. */
  readonly path: string;
}

/**
 * An input as it was: `[kind, path, stamp, digest]`. The stamp tells without reading that nothing changed; it is empty
 * where the input was changed so shortly before that a later change could have left it with the same one.
 */
export type Taken = readonly [kind: Input["kind"], path: string, stamp: string, digest: string];

/** Bytes of a file that an answer may rest on; a larger one is never believed to be unchanged. */
const limit = 64 << 20;

const absent = "absent";

/** The moment, in nanoseconds since the epoch, as stamps have it. */
export function now(): bigint {
  return BigInt(Date.now()) * 1_000_000n;
}

/**
 * Takes inputs after an answer was asked for. Nothing where one of them was changed since the question, or so shortly
 * before it that this cannot be excluded: then it is not known what the answer rests on.
 */
export function takeInputs(files: Files, inputs: Iterable<Input>, asked: bigint): readonly Taken[] | undefined {
  const taken = new Map<string, Taken>();
  for (const input of inputs) {
    const id = `${input.kind} ${input.path}`;
    if (taken.has(id)) continue;
    const one = take(files, input, asked);
    if (one === undefined || one[2] === "") return undefined;
    taken.set(id, one);
  }
  return [...taken.values()];
}

/**
 * Looks whether inputs are what they were: the same inputs, with new stamps where only those have changed; nothing where
 * an input itself has.
 */
export function sameInputs(files: Files, inputs: readonly Taken[], moment: bigint): readonly Taken[] | undefined {
  let isSame = true;
  const result: Taken[] = [];
  for (const before of inputs) {
    const [kind, path, stamp, digest] = before;
    if (stamp !== "" && stampOf(kind, path) === stamp) {
      result.push(before);
      continue;
    }
    const after = take(files, { kind, path }, moment);
    if (after?.[3] !== digest) return undefined;
    isSame &&= after[2] === stamp;
    result.push(after);
  }
  return isSame ? inputs : result;
}

/** Nothing where the input cannot be read, or changed meanwhile. */
function take(files: Files, { kind, path }: Input, moment: bigint): Taken | undefined {
  const found = statOf(path);
  const stamp = textOf(kind, found);
  if (found === undefined || kind === "presence") return [kind, path, stamp, stamp];
  const digest = digestFor(files, kind, path, stamp);
  // What changed while it was read may be neither the one nor the other.
  if (stampOf(kind, path) !== stamp) return undefined;
  return digest === undefined ? undefined : [kind, path, isYoung(stampFrom(found), moment) ? "" : stamp, digest];
}

function digestFor(files: Files, kind: Input["kind"], path: string, stamp: string): string | undefined {
  if (kind === "program") return stamp;
  if (kind !== "file") {
    const names = counting[kind];
    return digestOf(
      files
        .list(path)
        .filter((name) => names?.has(name) ?? true)
        .join("/"),
    );
  }
  const bytes = files.read(files.realPath(path) ?? path, limit);
  return bytes.ok ? digestOf(bytes.value) : undefined;
}

/** By these names cargo finds targets that a manifest does not name. */
const counting: { readonly [kind in Input["kind"]]?: ReadonlySet<string> } = {
  package: new Set(["Cargo.toml", "build.rs", "src", "tests", "examples", "benches"]),
  source: new Set(["lib.rs", "main.rs", "bin"]),
};

function digestOf(data: Uint8Array | string): string {
  return createHash("sha256").update(data).digest("hex");
}

function stampOf(kind: Input["kind"], path: string): string {
  return textOf(kind, statOf(path));
}

function textOf(kind: Input["kind"], found: fs.BigIntStats | undefined): string {
  if (found === undefined) return absent;
  if (kind === "presence") return found.isDirectory() ? "folder" : "file";
  return stampText(stampFrom(found));
}

/** Links are followed, as cargo follows them. What cannot be looked at is not there. */
function statOf(path: string): fs.BigIntStats | undefined {
  try {
    return fs.statSync(path, { bigint: true, throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}
