import { randomBytes } from "node:crypto";
import fs from "node:fs";
import { join } from "node:path";
import type { FileStamp } from "@px-meta/core/base";
import { isYoung, stampFrom, stampText } from "../index/stamps.js";
import { now } from "../metadata/inputs.js";
import { entryPath, folderFor, type Store, seenPath, standing } from "./place.js";

const format = "px-meta seen@1";

/**
 * Whether a file was found to have its digest, and is still the same file. One that others than its owner may write is
 * never believed.
 */
export function isRemembered(store: Store, sha256: string, found: fs.BigIntStats): boolean {
  if ((found.mode & 0o022n) !== 0n && process.platform !== "win32") return false;
  const path = seenPath(store, sha256);
  if (standing(path)?.isFile() !== true) return false;
  try {
    return fs.readFileSync(path, "latin1") === textOf(stampFrom(found));
  } catch {
    return false;
  }
}

/**
 * Remembers that a file has its digest. Not where it changed so shortly ago that a later change could leave it as it looks
 * now. Where that fails the file is hashed again the next time, so a failure is no problem.
 */
export function remember(store: Store, sha256: string, found: fs.BigIntStats): void {
  const stamp = stampFrom(found);
  if (store.access === "read" || isYoung(stamp, now())) return;
  const folder = folderFor(store, "seen", sha256);
  if (!folder.ok) return;
  const temporary = join(store.root, "tmp", `seen.${process.pid}.${randomBytes(6).toString("hex")}`);
  try {
    fs.writeFileSync(temporary, textOf(stamp), { flag: "wx" });
    fs.renameSync(temporary, seenPath(store, sha256));
  } catch {
    forgetFile(temporary);
  }
}

/** Notes that a file was used now, for what goes first when space is needed. */
export function touch(store: Store, sha256: string): void {
  if (store.access === "read") return;
  const moment = new Date();
  // Where it was never found to have its digest at a quiet time, its own time stands for this one.
  for (const path of [seenPath(store, sha256), entryPath(store, sha256)]) {
    try {
      fs.lutimesSync(path, moment, moment);
      return;
    } catch {
      // Then it goes sooner.
    }
  }
}

/** When a file was used last, in milliseconds since the epoch. */
export function usedMs(store: Store, sha256: string, found: fs.BigIntStats): number {
  const seen = standing(seenPath(store, sha256));
  const times = [found.mtimeMs, found.ctimeMs, seen?.mtimeMs ?? 0n].map(Number);
  return Math.max(...times);
}

/** Removes a file, where it is there. */
export function forgetFile(path: string): void {
  try {
    fs.unlinkSync(path);
  } catch {
    // It is not there, or stays: it counts for nothing.
  }
}

function textOf(stamp: FileStamp): string {
  return `${format}\n${stampText(stamp)}\n`;
}
