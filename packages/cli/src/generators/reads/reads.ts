import { basename, resolve } from "node:path";
import { TraceLines } from "../../trace/line.js";
import { Lineage, programOf, type Traced } from "../../trace/lineage.js";
import type { Asked } from "../../trace/strace.js";

/** What strace is asked for: paths whole, with every link in them resolved. */
export const fileCalls: Asked = { calls: ["open", "openat", "openat2"], options: ["-y"] };

/** What a generator and the programs that it started did. */
export interface Reads {
  /** Absolute paths that were opened to be read, with the names of the programs that did, where it was not itself. */
  readonly files: ReadonlyMap<string, ReadonlySet<string>>;
  /** Absolute paths of the programs that it started. */
  readonly programs: ReadonlySet<string>;
}

/** A process, or a thread of one. */
interface Process extends Traced<Process> {
  readonly files: Set<string>;
}

/** Programs of the first process that are not started by the generator: the shell that begins it, and itself. */
const own = 2;

/** Puts together what the trace of a generator tells, which began in this folder. */
export function readsIn(trace: Iterable<string>, cwd: string): Reads {
  const lineage = new Lineage<Process>(() => ({ files: new Set() }));
  const lines = new TraceLines();
  const programs: string[] = [];
  for (const line of trace) {
    const event = lines.read(line);
    if (event === undefined) continue;
    const process = lineage.at(event.pid);
    switch (event.kind) {
      case "program":
        process.program = event.path;
        programs.push(resolve(cwd, event.path));
        break;
      case "child":
        lineage.bear(process, event.child, event.isThread);
        break;
      case "read":
        process.files.add(event.path);
        break;
      case "end":
        lineage.end(event.pid);
        break;
      case "connect":
      case "send":
        break;
    }
  }
  const itself = basename(programs[own - 1] ?? "");
  const files = new Map<string, Set<string>>();
  for (const process of lineage.all) {
    const program = programOf(process);
    for (const path of process.files) {
      const by = files.get(path) ?? new Set();
      files.set(path, program === itself ? by : by.add(program));
    }
  }
  return { files, programs: new Set(programs.slice(own)) };
}
