import { mkdtempSync, openSync, readSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { err, ok, type Result } from "@px-meta/core/base";
import { Cutter, endOfLine } from "../build/lines.js";
import { reasonOf } from "../system/reason.js";

/** The descriptor as which a call gets the file that strace writes. */
const descriptor = 3;

/** The calls by which processes begin: which started which, and what it runs. */
const beginnings = ["execve", "clone", "clone3", "fork", "vfork"];

/** What strace is asked to tell besides, and how. */
export interface Asked {
  readonly calls: readonly string[];
  readonly options: readonly string[];
}

/** The way in which a kernel stops processes for strace: for the calls that are asked for, or for all. */
export type StraceMode = "filtered" | "plain";

/**
 * What stands before a program that strace is to watch. The program stays our child, and strace a process aside that ends
 * with all that it watches, so that signals and statuses are the program's. The program does not get the file.
 */
export function straced(
  mode: StraceMode,
  { calls, options }: Asked,
  output = `/proc/self/fd/${descriptor}`,
): readonly string[] {
  const filter = mode === "filtered" ? ["--seccomp-bpf"] : [];
  const traced = ["-f", "-q", "-A", ...options, "-e", `trace=${[...beginnings, ...calls].join(",")}`];
  const closing = `exec "$@" ${descriptor}>&-`;
  return ["strace", "-D", ...filter, ...traced, "-o", output, "--", "sh", "-c", closing, "sh"];
}

/**
 * Makes a file without a name, which strace writes and we read: it goes with the last process that has it. Gives why there
 * can be none.
 */
export function openTrace(): Result<number, string> {
  try {
    const folder = mkdtempSync(join(tmpdir(), "px-meta-trace-"));
    try {
      return ok(openSync(join(folder, "trace"), "wx+", 0o600));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  } catch (error) {
    return err(reasonOf(error));
  }
}

/** All lines of a trace so far, without their ends. */
export function* linesOf(trace: number): Iterable<string> {
  const chunk = Buffer.alloc(1 << 16);
  const lines: string[] = [];
  const cutter = new Cutter(endOfLine, (line) => lines.push(line.toString("latin1").trimEnd()));
  for (let at = 0; ; ) {
    const count = readSync(trace, chunk, 0, chunk.length, at);
    if (count === 0) return;
    at += count;
    cutter.push(Buffer.from(chunk.subarray(0, count)));
    yield* lines.splice(0);
  }
}
