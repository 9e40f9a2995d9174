import type { ChildProcess } from "node:child_process";

/** Signals that end a build. Windows knows the first only, as Ctrl-C. */
const ending = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Stands between the signals that would end this process and its children, so that all end as cargo alone would:
 * while children run the signal is theirs, and we end after them; between children we end at once, but never in
 * the middle of a write, because Node calls handlers only between two turns of its loop.
 */
export class SignalGuard {
  private readonly children = new Set<ChildProcess>();
  private holds = 0;
  private readonly handlers = new Map<NodeJS.Signals, () => void>();
  /** The first signal that came while a child ran, or somebody held. */
  received: NodeJS.Signals | undefined;

  /** With a terminal, Ctrl-C reaches the child without us; sending it again would count as a second one. */
  constructor(private readonly terminal: boolean) {
    for (const signal of ending) {
      const handler = () => this.onSignal(signal);
      this.handlers.set(signal, handler);
      process.on(signal, handler);
    }
  }

  /** Names a child that signals belong to, until it ends. */
  watch(child: ChildProcess): void {
    this.children.add(child);
    for (const end of ["close", "error"]) child.once(end, () => this.children.delete(child));
  }

  /**
   * Notes signals without ending us, until all that hold have let go: for what must not be cut off. Whoever holds ends us
   * afterwards where one was received. Returns how to let go.
   */
  hold(): () => void {
    this.holds += 1;
    return () => {
      this.holds -= 1;
    };
  }

  /** Gives the signals back to Node. */
  release(): void {
    for (const [signal, handler] of this.handlers) process.off(signal, handler);
    this.handlers.clear();
  }

  private onSignal(signal: NodeJS.Signals): void {
    if (this.children.size === 0 && this.holds === 0) {
      this.release();
      process.kill(process.pid, signal);
      return;
    }
    this.received ??= signal;
    if (signal === "SIGINT" && this.terminal) return;
    for (const child of this.children) child.kill(signal);
  }
}

/**
 * Ends this process by a signal, as its child ended, so that a shell sees what it would have seen of cargo.
 * Where the signal does not end us (Windows, or a signal that is ignored) the status is 128 and the signal's number.
 */
export function endBy(signal: NodeJS.Signals, numbers: Readonly<Record<string, number>>): number {
  process.removeAllListeners(signal);
  try {
    process.kill(process.pid, signal);
  } catch {
    // A signal that this system cannot send: the status alone tells.
  }
  return 128 + (numbers[signal] ?? 0);
}
