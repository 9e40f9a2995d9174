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
 * moment is in nanoseconds since the epoch.
 */
export function isYoung(stamp: FileStamp | undefined, now: bigint): boolean {
  if (stamp === undefined) return false;
  const youngest = stamp.mtimeNs > stamp.ctimeNs ? stamp.mtimeNs : stamp.ctimeNs;
  return youngest + tickOf(youngest) > now;
}
