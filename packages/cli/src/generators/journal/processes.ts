import { spawnSync } from "node:child_process";
import fs from "node:fs";
import { endTree } from "../../build/tree.js";

/** The variable that the processes of a generation have in their environment, with the token of its journal. */
export const tokenVariable = "PX_META_GENERATION";

/** Notes which process generates. Where that is not possible what it leaves running may not be found later: no more. */
export function noteRun(path: string, pid: number): void {
  try {
    fs.writeFileSync(path, `${pid} ${Date.now()}\n`);
  } catch {
    // The disk is full, most likely, and the generator will say so.
  }
}

/** The session of a process, which a terminal or a service has for all that it runs; empty where the system does not say. */
export function sessionOf(pid: number | "self"): string {
  const stat = read(`/proc/${pid}/stat`);
  // The name of the program stands in parentheses and may hold anything; the session is the fourth field after it.
  return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[3] ?? "";
}

/** How long a process may take to end that nothing but the system can keep. */
const patienceMs = 5000;

/**
 * Ends what still generates for a px-meta that is gone, and says which processes would not end. On Linux that is whoever has
 * the token in its environment, so that the children of a generator are found that is gone itself; but not a daemon, which
 * left the session to stay. Elsewhere it is the process that was noted, with its children.
 */
export function endLeft(token: string, session: string, runs: string): readonly number[] {
  const [pid = 0, startedMs = 0] = read(runs).split(" ").map(Number);
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
  const all = fs.readdirSync("/proc").filter((name) => /^[0-9]+$/.test(name) && Number(name) !== process.pid);
  return all.filter((name) => read(`/proc/${name}/environ`).includes(wanted)).map(Number);
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
