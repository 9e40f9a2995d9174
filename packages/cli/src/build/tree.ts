import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";

/**
 * Ends a program and all that it started, as a terminal does with Ctrl-C: cargo alone would leave its compilers
 * running. The program is halted first, so that it starts nothing while its children are looked for.
 */
export function endTree(pid: number): void {
  if (process.platform === "win32") {
    spawnSync("taskkill", ["/T", "/F", "/PID", String(pid)], { stdio: "ignore", windowsHide: true });
    return;
  }
  send(pid, "SIGSTOP");
  for (const child of descendants(pid)) send(child, "SIGTERM");
  send(pid, "SIGKILL");
}

/** The processes above this one, nearest first. Linux only: elsewhere there are none. */
export function ancestors(): readonly number[] {
  const found: number[] = [];
  if (process.platform !== "linux") return found;
  for (let pid = process.ppid; pid > 0; pid = parentFromProc(String(pid))) found.push(pid);
  return found;
}

function descendants(root: number): readonly number[] {
  const childrenOf = process.platform === "linux" ? childrenFromProc() : childrenFromPs();
  const found: number[] = [];
  const waiting = [root];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const children = childrenOf.get(next) ?? [];
    found.push(...children);
    waiting.push(...children);
  }
  return found;
}

/** POSIX only: the parents of all processes, from Linux's `/proc`. */
function childrenFromProc(): ReadonlyMap<number, readonly number[]> {
  return grouped(
    readdirSync("/proc")
      .filter((name) => /^[0-9]+$/.test(name))
      .map((name) => [Number(name), parentFromProc(name)] as const),
  );
}

function parentFromProc(pid: string): number {
  try {
    // The name of the program stands in parentheses and may hold anything; the parent is the second field after it.
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]);
  } catch {
    return -1; // It has ended meanwhile.
  }
}

/** POSIX only: the same from `ps`, which macOS and the BSDs have. */
function childrenFromPs(): ReadonlyMap<number, readonly number[]> {
  const listed = spawnSync("ps", ["-A", "-o", "pid=,ppid="], { encoding: "utf8" });
  const pairs = (listed.stdout ?? "").split("\n").map((line) => line.trim().split(/\s+/).map(Number));
  return grouped(pairs.map(([pid = -1, parent = -1]) => [pid, parent] as const));
}

function grouped(pairs: readonly (readonly [number, number])[]): ReadonlyMap<number, readonly number[]> {
  const children = new Map<number, number[]>();
  for (const [pid, parent] of pairs) children.set(parent, [...(children.get(parent) ?? []), pid]);
  return children;
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It has ended meanwhile.
  }
}
