import { spawnSync } from "node:child_process";
import fs from "node:fs";
import { endTree } from "../../build/tree.js";
import type { JournalDocument } from "./document.js";

/** The variable that the processes of a generation have in their environment, with the token of its journal. */
export const tokenVariable = "PX_META_GENERATION";

/**
 * Adds to a journal which process generates. Where that is not possible, what that one leaves running may not be found later:
 * no more. Says what was added.
 */
export function noteRun(path: string, pid: number): string {
  const line = `${pid} ${Date.now()}\n`;
  try {
    // Only where it is there: what would be made would be no journal.
    const descriptor = fs.openSync(path, fs.constants.O_WRONLY | fs.constants.O_APPEND);
    try {
      fs.writeSync(descriptor, line);
    } finally {
      fs.closeSync(descriptor);
    }
  } catch {
    // The disk is full, most likely, and the generator will say so.
  }
  return line;
}

/** The session to which this process belongs; empty where the system knows none. */
export function ownSession(): string {
  own ??= sessionOf("self");
  return own;
}

let own: string | undefined;

/** The session of a process, which a terminal or a service has for all that it runs. */
function sessionOf(pid: number | "self"): string {
  const stat = read(`/proc/${pid}/stat`);
  // The name of the program stands in parentheses and may hold anything; the session is the fourth field after it.
  return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[3] ?? "";
}

/** How long a process may take to end that nothing but the system can keep. */
const patienceMs = 5000;

/**
 * Ends what still generates after its generator, or its px-meta, is gone, and says which processes would not end. On Linux
 * that is whoever has the token in its environment, so that the children of a generator are found that is gone itself; but
 * not a daemon, which left the session to stay. Elsewhere it is the process that was noted, with its children.
 */
export function endLeft({ token, session }: JournalDocument, added: string): readonly number[] {
  const [, pid = 0, startedMs = 0] = /^(\d+) (\d+)\n/.exec(added)?.map(Number) ?? [];
  if (process.platform !== "linux") {
    if (pid > 0 && isFrom(pid, startedMs)) endTree(pid);
    return pid > 0 && !isGone(() => (isFrom(pid, startedMs) ? [pid] : [])) ? [pid] : [];
  }
  const left = () => generating(token).filter((one) => [session, `${pid}`, ""].includes(sessionOf(one)));
  const ended = isGone(() => {
    const now = left();
    for (const one of now) kill(one);
    return now;
  });
  return ended ? [] : left();
}

/** Waits until no process is left, for a while. */
function isGone(left: () => readonly number[]): boolean {
  const pause = new Int32Array(new SharedArrayBuffer(4));
  for (const end = Date.now() + patienceMs; left().length > 0; Atomics.wait(pause, 0, 0, 5)) {
    if (Date.now() > end) return false;
  }
  return true;
}

function generating(token: string): readonly number[] {
  const wanted = `${tokenVariable}=${token}\0`;
  const all = processes().filter((name) => /^[0-9]+$/.test(name) && Number(name) !== process.pid);
  return all.filter((name) => read(`/proc/${name}/environ`).includes(wanted)).map(Number);
}

function processes(): readonly string[] {
  try {
    return fs.readdirSync("/proc");
  } catch {
    return []; // It is hidden from us, and with it whoever may be left.
  }
}

/** Whether a process began when a generator did: numbers are given again. */
function isFrom(pid: number, startedMs: number): boolean {
  if (process.platform === "win32") return false;
  const { stdout } = spawnSync("ps", ["-p", String(pid), "-o", "lstart="], { encoding: "utf8", env: { LC_ALL: "C" } });
  return Math.abs(Date.parse(stdout?.trim() ?? "") - startedMs) < 2000;
}

function kill(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // It has ended meanwhile.
  }
}

function read(path: string): string {
  try {
    return fs.readFileSync(path, "latin1");
  } catch {
    return "";
  }
}
