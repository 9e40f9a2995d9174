import type { NetworkProblem } from "@px-meta/core/base";
import { TraceLines } from "../../trace/line.js";
import { type Asked, linesOf, type StraceMode, straced } from "../../trace/strace.js";
import type { Witness } from "../network.js";
import { Processes, type Tries } from "./processes.js";
import type { Resolver } from "./resolver.js";
import { scriptsIn } from "./scripts.js";

/** What strace is asked for. Names of hosts have at most 253 bytes, and what stands around them. */
export const networkCalls: Asked = {
  calls: ["connect", "sendto", "sendmsg", "sendmmsg"],
  options: ["-s", "300"],
};

/** Learns by strace of all that was tried, and by whom. */
export function watched(mode: StraceMode, resolver: Resolver, trace: number): Witness {
  const scripts = new Map<string, string>();
  return {
    words: straced(mode, networkCalls),
    file: trace,
    compiled: (artifacts) => {
      for (const [path, label] of scriptsIn(artifacts)) scripts.set(path, label);
    },
    problems: () => {
      const processes = new Processes(scripts, resolver);
      const lines = new TraceLines();
      for (const line of linesOf(trace)) {
        const event = lines.read(line);
        if (event !== undefined) processes.take(event);
      }
      return processes.tries().map(problemOf);
    },
  };
}

function problemOf({ user, targets, ended }: Tries): NetworkProblem {
  const named = [...targets].map(([to, by]) => ({ to, by: [...by] }));
  return ended === "badly"
    ? { kind: "needs-network", user, targets: named }
    : { kind: "tried-network", user, targets: named, wentOn: ended === "well" };
}
