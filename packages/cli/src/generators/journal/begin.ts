import fs from "node:fs";
import { dirname, sep } from "node:path";
import { err, ok, type Problem, type Result } from "@px-meta/core/base";
import { now } from "../../metadata/inputs.js";
import { codeOf, reasonOf } from "../../system/reason.js";
import { type BytePath, below, toBytes, toText } from "./bytes.js";
import type { Claim } from "./claim.js";
import { keepAll } from "./contents.js";
import { encodeJournal } from "./document.js";
import { type Journal, journalOf } from "./journal.js";
import { removeLeftovers } from "./places.js";
import { ownSession } from "./processes.js";
import { type Fault, takeTree } from "./tree.js";

/**
 * Copies a package before its generator runs: all below its folder but repositories of git and what is named to be left out
 * (absolute folders: those of other packages, the build directory). Where that is not possible there is no journal, and the
 * generator must not run.
 */
export function beginJournal(claim: Claim, leaveOut: readonly string[]): Result<Journal, Problem> {
  const { place, folder } = claim;
  const root = toBytes(folder);
  const left = relativeTo(claim, leaveOut);
  const faults: Fault[] = [];
  const began = now();
  const isLeftOut = (path: BytePath, name: BytePath): boolean => {
    if (name === ".git") left.add(path);
    return left.has(path);
  };
  const tree = takeTree(root, isLeftOut, (fault) => {
    faults.push(fault);
    return false;
  });
  const failed = (fault: Fault): Result<Journal, Problem> => {
    removeLeftovers(place);
    return err({ kind: "cannot-journal", folder, path: toText(below(root, fault.path)), reason: fault.reason });
  };
  if (faults[0] !== undefined) return failed(faults[0]);
  const kept = keepAll(root, tree, place.copies);
  if ("reason" in kept) return failed(kept);
  const common = { folder: root, leaveOut: left, token: claim.token, session: ownSession(), began };
  try {
    const inode = write(place.begun, (inode) => encodeJournal({ ...common, ...kept, inode }));
    fs.renameSync(place.begun, place.tree);
    return ok(journalOf(claim, { ...common, ...kept, inode }));
  } catch (error) {
    removeLeftovers(place);
    return err({ kind: "cannot-journal", folder, path: place.tree, reason: reasonOf(error) });
  }
}

/** Bytes from which on pieces are written, and not gathered further. */
const enough = 1 << 20;

/** Writes a file that holds its own inode, and says which it is. */
function write(path: string, encode: (inode: bigint) => readonly Uint8Array[]): bigint {
  const descriptor = openNew(path);
  try {
    const { ino } = fs.fstatSync(descriptor, { bigint: true });
    let gathered: Uint8Array[] = [];
    let length = 0;
    for (const piece of encode(ino)) {
      gathered.push(piece);
      length += piece.length;
      if (length < enough) continue;
      fs.writeFileSync(descriptor, Buffer.concat(gathered));
      gathered = [];
      length = 0;
    }
    fs.writeFileSync(descriptor, Buffer.concat(gathered));
    return ino;
  } finally {
    fs.closeSync(descriptor);
  }
}

/** Paths below the package as the journal has them, of those that are. */
function relativeTo({ folder, named }: Claim, paths: readonly string[]): Set<BytePath> {
  const roots = folder === named ? [folder] : [folder, named];
  const found = roots.flatMap((root) =>
    paths.flatMap((path) => (path.startsWith(root + sep) ? [path.slice(root.length + 1)] : [])),
  );
  return new Set(found.map((path) => toBytes(path.split(sep).join("/"))));
}

function openNew(path: string): number {
  try {
    return fs.openSync(path, "w", 0o600);
  } catch (error) {
    if (codeOf(error) !== "ENOENT") throw error;
    fs.mkdirSync(dirname(path), { recursive: true });
    return fs.openSync(path, "w", 0o600);
  }
}
