import { basename } from "node:path";

/** What is known of every traced process, or thread of one. */
export interface Traced<P> {
  parent?: P;
  /** The path of the program that it runs, where it is not that of its parent. */
  program?: string;
}

/** Which process started which, as a trace tells of it: its lines stand in no order that one could rely on. */
export class Lineage<P extends Traced<P>> {
  private readonly running = new Map<number, P>();
  /** Processes that had ended before the call that made them returned. */
  private readonly early = new Map<number, P>();
  private readonly begun: P[] = [];

  constructor(
    /** Makes the record of a process that begins; one that is given is a thread's. */
    private readonly make: (sibling: P | undefined) => P,
  ) {}

  /** All there were, in the order in which they began. */
  get all(): readonly P[] {
    return this.begun;
  }

  /** The process that has this number now. */
  at(pid: number): P {
    return this.running.get(pid) ?? this.begin(pid, undefined);
  }

  /** Takes that a process started another, or a thread. */
  bear(parent: P, pid: number, isThread: boolean): void {
    const early = this.early.get(pid);
    const known = this.running.get(pid) ?? early;
    if (known !== undefined && known !== parent && known.parent === undefined) known.parent = parent;
    else if (early === undefined) this.begin(pid, isThread ? parent : undefined).parent = parent;
    this.early.delete(pid);
  }

  /** Takes that a process ended: its number may come again. */
  end(pid: number): void {
    const process = this.at(pid);
    this.running.delete(pid);
    if (process.parent === undefined) this.early.set(pid, process);
  }

  private begin(pid: number, sibling: P | undefined): P {
    const process = this.make(sibling);
    this.running.set(pid, process);
    this.begun.push(process);
    return process;
  }
}

/** A process and those above it; numbers of processes come again, so that a line could close. */
export function lineOf<P extends Traced<P>>(process: P): readonly P[] {
  const line = new Set<P>();
  for (let at: P | undefined = process; at !== undefined && !line.has(at); at = at.parent) line.add(at);
  return [...line];
}

/** The name of the program that a process runs; one that was forked runs that of its parent. */
export function programOf<P extends Traced<P>>(process: P): string {
  const path = lineOf(process).find(({ program }) => program !== undefined)?.program;
  return path === undefined ? "a program" : basename(path);
}
