import fs from "node:fs";
import { join } from "node:path";
import { reasonOf } from "../../system/reason.js";
import { type BytePath, below, toSystem } from "./bytes.js";
import type { Kept } from "./kept.js";
import { type Entry, entryAt, type Fault, isUntouched, type Tree } from "./tree.js";

/** Bytes of a file, and of all files of a package, that are kept in the journal itself. */
const limits = { file: 1n << 20n, all: 64n << 20n };

/** How often a file is read that somebody writes meanwhile. */
const attempts = 3;

/** Takes the contents of all files of a tree; or the first that cannot be taken. */
export function keepAll(
  root: BytePath,
  found: Tree,
  copies: string,
): { readonly tree: Tree; readonly kept: ReadonlyMap<BytePath, Kept> } | Fault {
  const tree = new Map(found);
  const kept = new Map<BytePath, Kept>();
  let all = 0n;
  for (const [path, entry] of found) {
    if (entry.kind !== "file") continue;
    const isLarge = entry.size > limits.file || all + entry.size > limits.all;
    const one = keep(below(root, path), entry, isLarge ? join(copies, `${kept.size}`) : undefined);
    if (typeof one === "string") return { path, reason: one };
    if (one.kept.kind === "bytes") all += one.entry.size;
    tree.set(path, one.entry);
    kept.set(path, one.kept);
  }
  return { tree, kept };
}

/** The contents of a file at a moment in which nobody wrote it, with its entry then; or why there are none. */
function keep(
  path: BytePath,
  entry: Entry,
  copy: string | undefined,
): { readonly entry: Entry; readonly kept: Kept } | string {
  let before = entry;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    try {
      const kept = take(path, copy);
      const after = entryAt(path);
      if (typeof after !== "object" || after.kind !== "file") break;
      if (isUntouched(before, after)) return { entry: after, kept };
      before = after;
    } catch (error) {
      return reasonOf(error);
    }
  }
  return "it is being written";
}

function take(path: BytePath, copy: string | undefined): Kept {
  if (copy === undefined) return { kind: "bytes", bytes: fs.readFileSync(toSystem(path)) };
  fs.mkdirSync(join(copy, ".."), { recursive: true });
  fs.rmSync(copy, { force: true });
  fs.copyFileSync(toSystem(path), copy, fs.constants.COPYFILE_FICLONE);
  return { kind: "copy", path: copy };
}
