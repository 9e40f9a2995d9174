import { spawnSync } from "node:child_process";
import fs from "node:fs";
import { type BytePath, toSystem } from "./bytes.js";

/** A time of modification that something is to have, in nanoseconds since the epoch. */
export interface Timed {
  /** Absolute. */
  readonly path: BytePath;
  readonly mtimeNs: bigint;
}

/** The last whole microsecond of a time: what Node can give. */
export function wholeTime(mtimeNs: bigint): bigint {
  return mtimeNs - (mtimeNs % 1000n);
}

/**
 * Gives a file, a folder or a link a time of modification, and the same of access. Node takes seconds in a double, of which
 * the system gets microseconds: the time becomes the last whole one before, never a later one, and setting it again changes
 * nothing. A quarter of one is added because the nearest double may be smaller than what it stands for.
 */
export function setTime(path: BytePath, mtimeNs: bigint): void {
  const seconds = (Number(mtimeNs / 1000n) + 0.25) / 1e6;
  fs.lutimesSync(toSystem(path), seconds, seconds);
}

/**
 * Gives the nanoseconds, too, to what has been given its time up to the microsecond, where the system has a program that can:
 * GNU's `touch`. It costs about a millisecond for each time, so it is asked only for times that need it.
 */
export function setExactTimes(times: readonly Timed[]): void {
  if (process.platform !== "linux") return;
  const paths = new Map<bigint, string[]>();
  for (const { path, mtimeNs } of times) {
    if (mtimeNs === wholeTime(mtimeNs)) continue;
    const together = paths.get(mtimeNs) ?? [];
    paths.set(mtimeNs, together);
    together.push(`'${path.replaceAll("'", "'\\''")}'`);
  }
  if (paths.size === 0) return;
  const lines = [...paths].map(([time, quoted]) => `touch -mh -d @${decimal(time)} -- ${quoted.join(" ")}\n`);
  const input = Buffer.from(lines.join(""), "latin1");
  spawnSync("sh", ["-s"], { input, stdio: ["pipe", "ignore", "ignore"], env: { PATH: process.env.PATH, LC_ALL: "C" } });
}

/** Seconds, with nine digits behind the point. */
function decimal(time: bigint): string {
  const [seconds, rest] = [time / 1_000_000_000n, time % 1_000_000_000n];
  return `${seconds}.${rest.toString().padStart(9, "0")}`;
}
