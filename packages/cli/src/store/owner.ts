import { createHash } from "node:crypto";
import fs from "node:fs";
import { hostname } from "node:os";
import { codeOf } from "../system/reason.js";

/**
 * Names one process, so that others can tell what it left behind when it is gone: `<place>.<pid>.<start>`. The place is the
 * machine since it started, and the set of process numbers there (containers that share a store have sets of their own).
 * The start tells a process from a later one of the same number; it is 0 where the system does not say.
 */
export type Owner = string;

/** What a name of an owner looks like, for names that hold one. */
export const ownerPattern = "[0-9a-f]{8}\\.\\d+\\.\\d+";

/** This process. */
export function thisOwner(): Owner {
  own ??= `${place()}.${process.pid}.${startOf(process.pid) ?? 0}`;
  return own;
}

let own: Owner | undefined;

/** Where no one can tell whether an owner runs, what it has counts as in use for this long after it was written. */
const usualDoubtMs = 24 * 3600 * 1000;

/** Whether what an owner wrote at a moment (milliseconds since the epoch) may still be in use. */
export function mayRun(owner: Owner, wroteMs: number, doubtMs = usualDoubtMs): boolean {
  const [where, pid, start] = owner.split(".");
  if (where === place()) {
    if (!exists(Number(pid))) return false;
    const now = startOf(Number(pid));
    if (now !== undefined) return now === start;
  }
  return wroteMs + doubtMs > Date.now();
}

let here: string | undefined;

function place(): string {
  here ??= createHash("sha256")
    .update(`${hostname()}\n${firstLine("/proc/sys/kernel/random/boot_id")}\n${processNumbers()}`)
    .digest("hex")
    .slice(0, 8);
  return here;
}

function firstLine(path: string): string {
  try {
    return fs.readFileSync(path, "latin1").split("\n")[0] ?? "";
  } catch {
    return "";
  }
}

function processNumbers(): string {
  try {
    return fs.readlinkSync("/proc/self/ns/pid");
  } catch {
    return "";
  }
}

function exists(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return codeOf(error) !== "ESRCH";
  }
}

/** When a process started, as Linux counts it: the 20th field after its name, which is in parentheses and may hold any. */
function startOf(pid: number): string | undefined {
  const stat = firstLine(`/proc/${pid}/stat`);
  return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19];
}
