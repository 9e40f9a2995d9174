import { randomBytes } from "node:crypto";
import fs from "node:fs";
import { basename, dirname, join } from "node:path";
import { type ArchiveProblem, canonicalJson, err, ok, type Result, sha256 } from "@px-meta/core/base";
import type { Download } from "@px-meta/schema";
import { namesIn } from "../store/lease.js";
import { mayRun, ownerPattern, thisOwner } from "../store/owner.js";
import { codeOf } from "../system/reason.js";
import { faulty, type Limits, type OpenArchive, type Stop, usualLimits } from "./archive.js";
import { decode } from "./decode.js";
import { Folder, failed } from "./folder.js";
import { compressions, looksLike, mayBe } from "./format.js";
import { TarReader } from "./tar.js";
import { readZip } from "./zip.js";

/** How a declaration has its file unpacked. */
export type Unpack = NonNullable<Download["unpack"]>;

/** A file that is to be unpacked. It is verified: whoever calls has just taken it from the store. */
export interface Unpacking {
  /** `name version` of the package that declares it, for people. */
  readonly package: string;
  readonly id: string;
  /** The file. */
  readonly path: string;
  readonly unpack: Unpack;
  /** Where its folder will be; what is above it is made. */
  readonly folder: string;
}

/** A name for the folder of a file that is unpacked in a way: two are of one name only where they have the same in them. */
export function folderName(digest: string, { format, strip = 0, include = [] }: Unpack): string {
  return sha256(canonicalJson({ "px-meta": "unpacked@1", sha256: digest, format, strip, include: [...include] }));
}

/**
 * Unpacks a file into a folder, which appears whole or not at all: it grows beside its place, and is renamed. One that is
 * there already is left as it is. The same file gives the same folder everywhere, modes and times included; nothing in an
 * archive leads out of it.
 */
export async function unpack(asked: Unpacking, limits?: Limits): Promise<Result<void, ArchiveProblem>> {
  const stop = await unpacked(asked, limits);
  if (stop === undefined) return ok(undefined);
  const { package: name, id, path } = asked;
  if (stop.kind === "fault") return err({ kind: "unusable-archive", package: name, id, path, fault: stop.fault });
  return err({ ...stop, package: name, id });
}

async function unpacked(asked: Unpacking, limits: Limits | undefined): Promise<Stop | undefined> {
  const growing = `${growingPrefix(asked.folder)}${thisOwner()}.${randomBytes(6).toString("hex")}`;
  try {
    const there = fs.lstatSync(asked.folder, { throwIfNoEntry: false });
    if (there !== undefined) return there.isDirectory() ? undefined : inTheWay(asked.folder);
    sweep(asked.folder);
    fs.mkdirSync(growing, { recursive: true });
    return (await fill(growing, asked, limits)) ?? settle(growing, asked.folder);
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
    return failed(asked.folder, error);
  } finally {
    // Where it was put in place, it is not there any more.
    fs.rmSync(growing, { recursive: true, force: true });
  }
}

function inTheWay(path: string): Stop {
  return { kind: "unpacking-failed", path, reason: "something else than a folder stands there", isFull: false };
}

async function fill(root: string, asked: Unpacking, limits: Limits | undefined): Promise<Stop | undefined> {
  let descriptor: number;
  try {
    descriptor = fs.openSync(asked.path, fs.constants.O_RDONLY | (fs.constants.O_NOFOLLOW ?? 0));
  } catch (error) {
    return failed(asked.path, error);
  }
  const { strip = 0, include = [] } = asked.unpack;
  const archive: OpenArchive = { descriptor, size: fs.fstatSync(descriptor).size };
  const bounds = limits ?? usualLimits(archive.size);
  const folder = new Folder(root, { strip, include }, bounds, process.platform);
  try {
    return (await read(archive, asked.unpack.format, folder, bounds)) ?? folder.finish();
  } finally {
    folder.abandon();
    fs.closeSync(descriptor);
  }
}

async function read(
  archive: OpenArchive,
  format: Unpack["format"],
  folder: Folder,
  limits: Limits,
): Promise<Stop | undefined> {
  const found = looksLike(archive);
  if (!mayBe(format, found)) {
    return faulty({ kind: "other-format", declared: format, ...(found === undefined ? {} : { found }) });
  }
  if (format === "zip") return readZip(archive, folder, limits);
  const tar = new TarReader(folder, limits);
  return (await decode[compressions[format]](archive, (bytes) => tar.push(bytes))) ?? tar.finish();
}

/** Puts the folder in place. Another process may have been first, with the same. */
function settle(growing: string, folder: string): Stop | undefined {
  try {
    fs.renameSync(growing, folder);
    return undefined;
  } catch (error) {
    const isThere = fs.lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() === true;
    return isThere ? undefined : failed(folder, error);
  }
}

function growingPrefix(folder: string): string {
  return join(dirname(folder), `.${basename(folder)}.`);
}

/** Removes what processes that are gone left of the same folder. */
function sweep(folder: string): void {
  const prefix = basename(growingPrefix(folder));
  const rest = new RegExp(`^(${ownerPattern})\\.[0-9a-f]{12}$`);
  for (const name of namesIn(dirname(folder))) {
    const owner = name.startsWith(prefix) ? rest.exec(name.slice(prefix.length))?.[1] : undefined;
    const path = join(dirname(folder), name);
    const found = owner === undefined ? undefined : fs.lstatSync(path, { throwIfNoEntry: false });
    if (owner !== undefined && found !== undefined && !mayRun(owner, found.mtimeMs)) {
      fs.rmSync(path, { recursive: true, force: true });
    }
  }
}
