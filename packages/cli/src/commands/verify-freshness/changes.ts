import fs from "node:fs";
import { relative, sep } from "node:path";
import type { Change, Former } from "../../generators/journal/changes.js";
import { difference, type Entry, type FileDifference, largestCompared } from "./difference.js";

/** Bytes of all files of a package that are compared line by line. */
const mostCompared = 32 << 20;

/** How files differ that a generator changed, by path; to be asked for before they are put back. */
export function differences(changes: readonly Change[], folder: string, root: string): readonly FileDifference[] {
  let left = mostCompared;
  const within = (size: number) => {
    left -= Math.min(size, largestCompared);
    return size <= largestCompared && left >= 0;
  };
  const place = relative(root, folder).split(sep).join("/");
  return changes.flatMap((change) => {
    if (change.kind === "rewritten") return [];
    const was = change.before && formerEntry(change.before, within);
    const is = change.kind === "removed" ? undefined : presentEntry(change.at, within);
    if (was === undefined && is === undefined) return [];
    const found = difference(place === "" ? change.path : `${place}/${change.path}`, was, is);
    // Other permissions are not what a tree is made of.
    return found.content === undefined && found.becomes === undefined ? [] : [found];
  });
}

type Within = (size: number) => boolean;

function formerEntry(former: Former, within: Within): Entry | undefined {
  switch (former.kind) {
    case "file": {
      const { mode, contents } = former;
      if (contents.kind === "bytes") return fileEntry(contents.bytes.length, mode, () => contents.bytes, within);
      return fileEntry(fs.statSync(contents.path).size, mode, () => fs.readFileSync(contents.path), within);
    }
    case "link":
      return { kind: "link", target: former.target };
    case "folder":
    case "other":
      return undefined;
  }
}

function presentEntry(path: Change["at"], within: Within): Entry | undefined {
  try {
    const stats = fs.lstatSync(path);
    if (stats.isSymbolicLink()) return { kind: "link", target: fs.readlinkSync(path) };
    return stats.isFile() ? fileEntry(stats.size, stats.mode, () => fs.readFileSync(path), within) : undefined;
  } catch {
    return undefined; // Something that the generator left running has removed it, or nobody may read it.
  }
}

function fileEntry(size: number, mode: number, read: () => Uint8Array, within: Within): Entry {
  const isExecutable = (mode & 0o111) !== 0;
  return { kind: "file", size, isExecutable, ...(within(size) && { bytes: read() }) };
}
