import { randomBytes } from "node:crypto";
import fs from "node:fs";
import { basename, dirname, join } from "node:path";
import { err, ok, type Result, type Sha256 } from "@px-meta/core/base";
import { reasonOf } from "../system/reason.js";
import type { GenerationResult } from "./results.js";
import type { Tree, TreeFault, TreeFile } from "./tree.js";

/** What has to be done to a package, that it be what a result says. */
export interface Restoration {
  readonly result: GenerationResult;
  /** Paths of files that differ, or are not there. */
  readonly writes: readonly string[];
  /** Paths of known outputs that the result does not have. */
  readonly removes: readonly string[];
}

/** A package as it stands. */
export interface Standing {
  readonly tree: Tree;
  /** What generators are known to have written in it. */
  readonly outputs: ReadonlySet<string>;
  /** Folders in it that are not of the package, from its own on. */
  readonly foreign: readonly string[];
  /** What the manifest is, and what generators alone have made it be before. */
  readonly manifests: readonly Sha256[];
}

const manifest = "Cargo.toml";

/**
 * What of a package has to change that it be what a generator once made of it. Nothing where that cannot be said, and the
 * generator has to run. That is where the manifest neither is nor was, before generators alone have changed it, what the
 * generator found then or left, for people edit manifests, and a generator may go on from there; and where a file that no
 * generator is known to write is other than it was then, is missing, or is new.
 */
export function restoration(result: GenerationResult, standing: Standing): Restoration | undefined {
  const { tree, outputs, foreign, manifests } = standing;
  const after = result.files.get(manifest)?.sha256;
  if (after === undefined || !(manifests.includes(result.before) || manifests.includes(after))) return undefined;
  const isKnown = (path: string) => path === manifest || outputs.has(path) || result.files.get(path)?.isOutput === true;
  const writes = [...result.files]
    .filter(([path, { kind, sha256 }]) => tree.get(path)?.sha256 !== sha256 || tree.get(path)?.kind !== kind)
    .map(([path]) => path);
  const removes = [...tree.keys()].filter((path) => !result.files.has(path));
  const isOwn = (path: string) => !foreign.some((one) => path.startsWith(`${one}/`));
  return [...writes, ...removes].every((path) => isKnown(path) && isOwn(path))
    ? { result, writes, removes }
    : undefined;
}

/**
 * Makes a package what a result says. What differs is written beside its place first, all of it, and then renamed; what is
 * equal is not touched. `blobs` says where contents lie that nobody changes.
 */
export function restore(
  folder: string,
  files: ReadonlyMap<string, Pick<TreeFile, "kind" | "sha256">>,
  { writes, removes }: Pick<Restoration, "writes" | "removes">,
  blobs: ReadonlyMap<Sha256, string>,
): Result<undefined, TreeFault> {
  const beside = new Map<string, string>();
  let at = folder;
  try {
    for (const path of writes) {
      const file = files.get(path);
      const blob = file && blobs.get(file.sha256);
      if (file === undefined || blob === undefined) continue;
      at = join(folder, path);
      const fault = makeRoom(folder, path);
      if (fault !== undefined) return err(fault);
      const temporary = join(dirname(at), `.${basename(at)}.${process.pid}-${randomBytes(6).toString("hex")}.tmp`);
      beside.set(at, temporary);
      fs.copyFileSync(blob, temporary, fs.constants.COPYFILE_EXCL | fs.constants.COPYFILE_FICLONE);
      fs.chmodSync(temporary, (file.kind === "executable" ? 0o777 : 0o666) & ~process.umask());
    }
    for (const [path, temporary] of beside) {
      at = path;
      fs.renameSync(temporary, path);
      beside.delete(path);
    }
    for (const path of removes) {
      at = join(folder, path);
      fs.unlinkSync(at);
      removeEmpty(folder, dirname(at));
    }
    return ok(undefined);
  } catch (error) {
    return err({ path: at, reason: reasonOf(error) });
  } finally {
    for (const temporary of beside.values()) fs.rmSync(temporary, { force: true });
  }
}

/** Makes the folders of a path below a package, where no link leads out of it and no folder stands in its place. */
function makeRoom(folder: string, path: string): TreeFault | undefined {
  const names = path.split("/");
  let at = folder;
  for (const [index, name] of names.entries()) {
    at = join(at, name);
    const isFile = index === names.length - 1;
    const found = fs.lstatSync(at, { throwIfNoEntry: false });
    if (found === undefined && !isFile) fs.mkdirSync(at);
    else if (found?.isDirectory() === isFile)
      return { path: at, reason: isFile ? "it is a folder" : "it is no folder" };
  }
  return undefined;
}

function removeEmpty(folder: string, from: string): void {
  for (let at = from; at.length > folder.length; at = dirname(at)) {
    try {
      fs.rmdirSync(at);
    } catch {
      return;
    }
  }
}
