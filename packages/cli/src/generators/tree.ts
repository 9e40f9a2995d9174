import fs from "node:fs";
import { join } from "node:path";
import { err, ok, type Result, type Sha256, sha256 } from "@px-meta/core/base";
import { reasonOf } from "../system/reason.js";
import type { Digests } from "./digests.js";

/** A file of a package. */
export interface TreeFile {
  /** `link` is a symbolic link, whose contents are what it leads to, as it says it. */
  readonly kind: "file" | "executable" | "link";
  readonly sha256: Sha256;
  readonly size: number;
}

/** The files of a package by their paths, from its folder on, with `/`, sorted. */
export type Tree = ReadonlyMap<string, TreeFile>;

/** Whether a path that a document names leads to a file below a folder, and to nothing else. */
export function isTreePath(path: string): boolean {
  if (path.length > 4096 || /^[a-zA-Z]:|[\\\0]/.test(path)) return false;
  return path.split("/").every((name) => name !== "" && name !== "." && name !== ".." && name.toLowerCase() !== ".git");
}

/** Which files are a package's. */
export interface Extent {
  /** Absolute. */
  readonly folder: string;
  /** Folders below it, absolute, that are not of the package: other packages, cargo's target and build directory. */
  readonly foreign: readonly string[];
}

/** Why a tree cannot be told. */
export interface TreeFault {
  /** Absolute. */
  readonly path: string;
  readonly reason: string;
}

/** Files of one package; one that has more is not looked at. */
export const mostFiles = 20_000;

/** What a killed px-meta may leave beside a file that it was about to replace; nobody's work. */
const temporary = /^\..*\.\d+-[0-9a-f]{12}\.tmp$/;

/** Takes the tree of a package: all regular files and links, but for what is git's. Empty folders count for nothing. */
export async function takeTree({ folder, foreign }: Extent, memory: Digests): Promise<Result<Tree, TreeFault>> {
  const others = new Set(foreign);
  const found: (readonly [path: string, file: TreeFile])[] = [];
  const open = [""];
  for (let within = open.pop(); within !== undefined; within = open.pop()) {
    const entries = entriesOf(join(folder, within));
    if (!entries.ok) return entries;
    for (const entry of entries.value) {
      const inside = within === "" ? entry.name : `${within}/${entry.name}`;
      const path = join(folder, inside);
      // A folder, or in a submodule a file.
      if (entry.name.toLowerCase() === ".git") continue;
      if (entry.isDirectory()) {
        if (!others.has(path)) open.push(inside);
      } else if (!temporary.test(entry.name)) {
        if (!isTreePath(inside)) return err({ path, reason: "px-meta cannot note down a file with such a name" });
        const file = await fileAt(path, entry, memory);
        if (!file.ok) return file;
        found.push([inside, file.value]);
      }
    }
    if (found.length > mostFiles) return err({ path: folder, reason: `it has more than ${mostFiles} files` });
  }
  return ok(new Map(found.sort(([a], [b]) => (a < b ? -1 : 1))));
}

function entriesOf(path: string): Result<readonly fs.Dirent[], TreeFault> {
  try {
    return ok(fs.readdirSync(path, { withFileTypes: true }));
  } catch (error) {
    return err({ path, reason: reasonOf(error) });
  }
}

const unfound = "it is gone, or its name is not Unicode";

async function fileAt(path: string, entry: fs.Dirent, memory: Digests): Promise<Result<TreeFile, TreeFault>> {
  try {
    if (entry.isSymbolicLink()) {
      const target = fs.readlinkSync(path);
      return ok({ kind: "link", sha256: sha256(target), size: target.length });
    }
    if (!entry.isFile()) return err({ path, reason: "it is no file, folder or link" });
    const digest = await memory.of(path);
    if (!digest.ok) return err({ path, reason: "reason" in digest.error ? digest.error.reason : unfound });
    const { sha256: contents, size } = digest.value;
    return ok({ kind: digest.value.isExecutable ? "executable" : "file", sha256: contents, size });
  } catch (error) {
    return err({ path, reason: reasonOf(error) });
  }
}
