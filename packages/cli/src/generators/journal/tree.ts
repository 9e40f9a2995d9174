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

/** Called with what is in the way; says whether it has put that right, so that it is worth trying again. */
export type OnFault = (fault: Fault) => boolean;

/** Takes the tree of a folder (absolute, without links), but for paths below it that are left out. */
export function takeTree(
  folder: BytePath,
  isLeftOut: (path: BytePath, name: BytePath) => boolean,
  onFault: OnFault,
): Tree {
  const tree = new Map<BytePath, Entry>();
  const waiting: BytePath[] = [""];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    const entry = entryFor(folder, path, onFault);
    if (entry === undefined) continue;
    tree.set(path, entry);
    if (entry.kind !== "folder") continue;
    const prefix = path === "" ? "" : `${path}/`;
    for (const name of namesIn(folder, path, onFault)) {
      if (!isLeftOut(prefix + name, name)) waiting.push(prefix + name);
    }
  }
  return tree;
}

/** Nothing where it was removed meanwhile, too. */
function entryFor(folder: BytePath, path: BytePath, onFault: OnFault): Entry | undefined {
  const entry = entryAt(below(folder, path));
  if (typeof entry !== "string") return entry;
  const again = onFault({ path, reason: entry }) ? entryAt(below(folder, path)) : undefined;
  return typeof again === "string" ? undefined : again;
}

/** Last names first. */
function namesIn(folder: BytePath, path: BytePath, onFault: OnFault): readonly BytePath[] {
  const at = toSystem(below(folder, path));
  try {
    return fs.readdirSync(at, "latin1").sort().reverse();
  } catch (error) {
    if (!onFault({ path, reason: reasonOf(error) })) return [];
    try {
      return fs.readdirSync(at, "latin1").sort().reverse();
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
