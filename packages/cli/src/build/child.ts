import { type ChildProcess, type StdioOptions, spawn } from "node:child_process";
import type { Readable } from "node:stream";
import { err, ok, type Result, type RunProblem } from "@px-meta/core/base";
import type { Call } from "./call.js";
import type { SignalGuard } from "./signals.js";

/** How a program ended: with a status, or by a signal. */
export type Ended =
  | { readonly kind: "status"; readonly status: number }
  | { readonly kind: "signal"; readonly signal: NodeJS.Signals };

/** Where a child's output goes: through us where a reader is given, else to our own stream. */
export interface Readers {
  /** It reads nothing, in place of our standard input. */
  readonly stdin?: "ignore";
  readonly stdout?: (chunk: Buffer) => void;
  readonly stderr?: (chunk: Buffer) => void;
  /** Whether its own end counts, also while something that it has left running holds its streams. */
  readonly endsAlone?: true;
}

/** A running child. */
export interface Running {
  readonly pid: number | undefined;
  /** How it ended, when all its output has been read. */
  readonly ended: Promise<Result<Ended, RunProblem>>;
}

/** Starts a program. */
export function start(call: Call, cwd: string, readers: Readers, guard: SignalGuard): Running {
  const stdio: StdioOptions = [
    readers.stdin ?? "inherit",
    readers.stdout === undefined ? "inherit" : "pipe",
    readers.stderr === undefined ? "inherit" : "pipe",
    ...(call.file === undefined ? [] : [call.file]),
  ];
  const child = spawn(call.program, call.args, { cwd, env: call.env, stdio, windowsHide: true });
  guard.watch(child);
  listen(child.stdout, readers.stdout);
  listen(child.stderr, readers.stderr);
  if (readers.endsAlone) child.once("exit", () => letGo(child));
  const ended = new Promise<Result<Ended, RunProblem>>((resolve) => {
    child.once("error", (error: NodeJS.ErrnoException) => {
      if (child.pid === undefined) resolve(err(cannotStart(call.program, error)));
    });
    child.once("close", (status, signal) => {
      resolve(ok(signal === null ? { kind: "status", status: status ?? 0 } : { kind: "signal", signal }));
    });
  });
  return { pid: child.pid, ended };
}

function listen(stream: Readable | null, reader: ((chunk: Buffer) => void) | undefined): void {
  if (reader !== undefined) stream?.on("data", reader);
}

/** How long nothing may come from the streams of a program that has ended, and how often that is awaited. */
const quiet = { ms: 200, most: 10 };

/** Closes the streams of a program that has ended, when all that it said has been read. */
function letGo({ stdout, stderr }: ChildProcess): void {
  let hasSaid = false;
  for (const stream of [stdout, stderr]) stream?.on("data", () => (hasSaid = true));
  const look = (left: number): void => {
    // What has come meanwhile is read between the timer and what follows it.
    const close = () => {
      if (hasSaid && left > 0) look(left - 1);
      else for (const stream of [stdout, stderr]) stream?.destroy();
    };
    hasSaid = false;
    setTimeout(() => setImmediate(close), quiet.ms).unref();
  };
  look(quiet.most);
}

function cannotStart(program: string, error: NodeJS.ErrnoException): RunProblem {
  return { kind: "cannot-run", program, reason: error.code === "ENOENT" ? "there is no such program" : error.message };
}
