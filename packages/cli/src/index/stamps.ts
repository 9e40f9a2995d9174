import type fs from "node:fs";
import type { FileStamp, Files } from "@px-meta/core/base";

/** Files with their stamps as text; empty for what was not there. */
export type Stamps = readonly (readonly [path: string, stamp: string])[];

/** The stamps of some files now. */
export function stampsOf(files: Files, paths: readonly string[]): Stamps {
  return paths.map((path) => [path, stampText(files.stamp(path))]);
}

/** A stamp in one line: equal where the file is the same. */
export function stampText(stamp: FileStamp | undefined): string {
  return stamp === undefined ? "" : `${stamp.size} ${stamp.mtimeNs} ${stamp.ctimeNs} ${stamp.inode}`;
}

/** The stamp of what was found at a path. */
export function stampFrom({ size, mtimeNs, ctimeNs, ino }: fs.BigIntStats): FileStamp {
  return { size: Number(size), mtimeNs, ctimeNs, inode: ino };
}

/** The files that are no longer what they were. */
export function changedSince(files: Files, stamps: Stamps): readonly string[] {
  return stamps.filter(([path, stamp]) => stampText(files.stamp(path)) !== stamp).map(([path]) => path);
}

/** What a file system's clock can tell apart, in nanoseconds: whole seconds are kept by systems that know no less. */
function tickOf(time: bigint): bigint {
  return time % 1_000_000_000n === 0n ? 2_000_000_000n : 20_000_000n;
}

/**
 * Whether a file was changed so shortly before a moment that a later change could leave it with the same stamp. The
 * moment is in nanoseconds since the epoch. A modification time that lies ahead was given to the file; the time of change
 * cannot be, and tells alone then.
 */
export function isYoung(stamp: FileStamp | undefined, moment: bigint): boolean {
  if (stamp === undefined) return false;
  const { mtimeNs, ctimeNs } = stamp;
  const youngest = mtimeNs > ctimeNs && mtimeNs <= moment ? mtimeNs : ctimeNs;
  return youngest + tickOf(youngest) > moment;
}
