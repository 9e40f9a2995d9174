import { err, ok, type PendingNote, type Result, type RunProblem } from "@px-meta/core/base";
import type { Context } from "../command.js";
import type { Call } from "./call.js";
import { type Ended, start } from "./child.js";
import { messageReader, type ScriptRun, startsWith } from "./messages.js";
import type { PendingNotes } from "./notes.js";
import type { SignalGuard } from "./signals.js";
import { StderrFilter } from "./stderr-filter.js";
import { endTree } from "./tree.js";

/** How one round is run. */
export interface RoundOptions {
  readonly call: Call;
  readonly notes: PendingNotes;
  readonly guard: SignalGuard;
  /** Absent: cargo writes to our standard error itself. */
  readonly filter?: {
    readonly colours: boolean;
    readonly shown: Set<string>;
    readonly keepBackWarnings: boolean;
    /** Whether a failure ends the round, as it would without `--keep-going`. */
    readonly endsAtFailure: boolean;
    /** Takes the lines that cargo shows of scripts that failed. */
    readonly onFailedScript?: (name: string, version: string, words: string) => void;
  };
  /** Takes cargo's messages where the user reads them; they are dropped where it is absent. */
  readonly onMessage?: (line: Buffer) => void;
}

/** What one round came to. */
export interface Round {
  readonly ended: Ended;
  /** By `OUT_DIR`, in the order of cargo's messages. */
  readonly scripts: ReadonlyMap<string, ScriptRun>;
  /** The messages of the scripts, as they came. */
  readonly lines: readonly string[];
  /** Cargo's messages of what it compiled, or found fresh, as they came. */
  readonly artifacts: readonly string[];
  /** Notes of this round, by `OUT_DIR`. */
  readonly pending: ReadonlyMap<string, PendingNote>;
  /** Whether something failed that is no pending script, as far as the filter saw. */
  readonly failed: boolean;
  /** Shows what was kept until it was known whether another round follows. */
  readonly close: (round: "last" | "more-to-come") => void;
}

/** How long cargo may stay silent after a failure until it is ended: what it says of one failure comes at once. */
const silence = 60;

const artifactMessage = Buffer.from('{"reason":"compiler-artifact"');

/** Runs cargo once, reading its messages and, where there is a filter, its standard error. */
export async function runRound(context: Context, options: RoundOptions): Promise<Result<Round, RunProblem>> {
  const scripts = new Map<string, ScriptRun>();
  const lines: string[] = [];
  const artifacts: string[] = [];
  const messages = messageReader({
    onScript: (run, line) => {
      scripts.set(run.outDir, run);
      lines.push(line);
    },
    onMessage: (line) => {
      if (startsWith(line, artifactMessage)) artifacts.push(line.toString("utf8"));
      options.onMessage?.(line);
    },
    onText: (line) => context.stdout.write(line),
  });
  const ender = new Ender();
  const filter = options.filter === undefined ? undefined : makeFilter(context, options, options.filter, ender);
  const stderr = (chunk: Buffer) => {
    ender.heard();
    filter?.push(chunk);
  };
  const running = start(
    options.call,
    context.cwd,
    { stdout: (chunk) => messages.push(chunk), ...(filter === undefined ? {} : { stderr }) },
    options.guard,
  );
  ender.pid = running.pid;
  const ended = await running.ended;
  ender.stop();
  if (!ended.ok) return err(ended.error);
  messages.end();
  return ok({
    ended: ender.hasEnded ? { kind: "status", status: 101 } : ended.value,
    scripts,
    lines,
    artifacts,
    pending: options.notes.take(),
    failed: filter?.failed ?? false,
    close: (round) => filter?.end(round),
  });
}

function makeFilter(
  context: Context,
  options: RoundOptions,
  filter: NonNullable<RoundOptions["filter"]>,
  ender: Ender,
): StderrFilter {
  return new StderrFilter({
    isPending: (name, version) => options.notes.isPending(name, version),
    onFailure: () => {
      if (filter.endsAtFailure) ender.arm();
    },
    ...(filter.onFailedScript === undefined ? {} : { onFailedScript: filter.onFailedScript }),
    write: (text) => context.stderr.write(text),
    colours: filter.colours,
    shown: filter.shown,
    keepBackWarnings: filter.keepBackWarnings,
  });
}

/** Ends cargo with all that it started once something has failed and cargo has said so. */
class Ender {
  pid: number | undefined;
  hasEnded = false;
  private timer: NodeJS.Timeout | undefined;
  private armed = false;

  arm(): void {
    this.armed = true;
    this.heard();
  }

  /** Something was said: wait for the silence after it. */
  heard(): void {
    if (!this.armed) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.end(), silence);
  }

  stop(): void {
    clearTimeout(this.timer);
    this.armed = false;
  }

  private end(): void {
    if (this.pid === undefined) return;
    this.hasEnded = true;
    endTree(this.pid);
  }
}
