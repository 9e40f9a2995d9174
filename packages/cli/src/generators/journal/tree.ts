import fs from "node:fs";
import { isYoung } from "../../index/stamps.js";
import { reasonOf } from "../../system/reason.js";
import { type BytePath, below, toSystem, toText } from "./bytes.js";

/** What the system says of everything that stands in a folder. */
export interface Attributes {
  /** Permissions, with the three special bits. */
  readonly mode: number;
  readonly uid: bigint;
  readonly gid: bigint;
  readonly size: bigint;
  readonly mtimeNs: bigint;
  readonly ctimeNs: bigint;
  readonly inode: bigint;
  readonly links: bigint;
}

/** Something in a folder. Links are not followed; `other` is a pipe, a socket or a device. */
export type Entry =
  | (Attributes & { readonly kind: "file" | "folder" | "other" })
  | (Attributes & { readonly kind: "link"; readonly target: string });

/** All that stands in a folder, by path below it, folders before what is in them. The empty path is the folder itself. */
export type Tree = ReadonlyMap<BytePath, Entry>;

/** What could not be done with something in a package, and why. Its path is below the folder of the package. */
export interface Fault {
  readonly path: BytePath;
  readonly reason: string;
}

/** Faults as problems have them; a folder that cannot be opened has several, which say the same. */
export function inWords(faults: readonly Fault[]): readonly { readonly path: string; readonly reason: string }[] {
  const said = new Map(faults.map(({ path, reason }) => [path === "" ? "." : toText(path), reason]));
  return [...said].map(([path, reason]) => ({ path, reason }));
}

/** A place of which a tree is taken, and what of it is left alone. */
export interface Place {
  /** Absolute, without links. */
  readonly folder: BytePath;
  /** Paths below it that are not of it: folders of other packages, the build directory. */
  readonly leaveOut: ReadonlySet<BytePath>;
}

/** Whether a tree has something of this name and path: neither repositories of git nor what was said to leave out. */
function isOf(place: Place, name: BytePath, path: BytePath): boolean {
  return name !== ".git" && !place.leaveOut.has(path);
}

/**
 * Takes the tree of a folder. `onFault` is told of a folder that cannot be listed, and of what cannot be looked at; the
 * first of the two it may have cured, and says so.
 */
export function takeTree(place: Place, onFault: (fault: Fault) => "cured" | "left"): Tree {
  const tree = new Map<BytePath, Entry>();
  const waiting: BytePath[] = [""];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    const entry = entryAt(below(place.folder, path));
    if (entry === undefined) continue; // It was removed meanwhile.
    if (typeof entry === "string") {
      onFault({ path, reason: entry });
      continue;
    }
    tree.set(path, entry);
    if (entry.kind !== "folder") continue;
    const prefix = path === "" ? "" : `${path}/`;
    for (const name of namesIn(place, path, onFault)) {
      if (isOf(place, name, prefix + name)) waiting.push(prefix + name);
    }
  }
  return tree;
}

function namesIn(place: Place, path: BytePath, onFault: (fault: Fault) => "cured" | "left"): readonly BytePath[] {
  const folder = toSystem(below(place.folder, path));
  try {
    return fs.readdirSync(folder, "latin1").sort().reverse();
  } catch (error) {
    if (onFault({ path, reason: reasonOf(error) }) === "left") return [];
    try {
      return fs.readdirSync(folder, "latin1").sort().reverse();
    } catch {
      return [];
    }
  }
}

/** What stands at a path; nothing where nothing does, and why where the system does not say. */
export function entryAt(path: BytePath): Entry | string | undefined {
  try {
    const found = fs.lstatSync(toSystem(path), { bigint: true, throwIfNoEntry: false });
    if (found === undefined) return undefined;
    const attributes: Attributes = {
      mode: Number(found.mode & 0o7777n),
      uid: found.uid,
      gid: found.gid,
      size: found.size,
      mtimeNs: found.mtimeNs,
      ctimeNs: found.ctimeNs,
      inode: found.ino,
      links: found.nlink,
    };
    if (found.isFile()) return { kind: "file", ...attributes };
    if (found.isDirectory()) return { kind: "folder", ...attributes };
    if (!found.isSymbolicLink()) return { kind: "other", ...attributes };
    return { kind: "link", target: fs.readlinkSync(toSystem(path), "latin1"), ...attributes };
  } catch (error) {
    return reasonOf(error);
  }
}

/** Whether nobody has written a file between two looks, as far as its stamp tells. */
export function isUntouched(before: Attributes, after: Attributes): boolean {
  return (
    before.ctimeNs === after.ctimeNs &&
    before.mtimeNs === after.mtimeNs &&
    before.size === after.size &&
    before.inode === after.inode
  );
}

/** Whether a file was changed so shortly before a moment that its stamp tells nothing of what happens after it. */
export function isFresh({ mtimeNs, ctimeNs, inode }: Attributes, moment: bigint): boolean {
  return isYoung({ size: 0, mtimeNs, ctimeNs, inode }, moment);
}
