import fs from "node:fs";
import { type BytePath, toSystem } from "./bytes.js";

/**
 * Gives a file, a folder or a link a time of modification, and the same of access. Node takes seconds in a double, of which
 * the system gets microseconds: the time becomes the last whole one before, never a later one, and setting it again changes
 * nothing. A quarter of one is added because the nearest double may be smaller than what it stands for.
 */
export function setTime(path: BytePath, mtimeNs: bigint): void {
  const seconds = (Number(mtimeNs / 1000n) + 0.25) / 1e6;
  fs.lutimesSync(toSystem(path), seconds, seconds);
}
