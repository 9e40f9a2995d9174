import type { NetworkUser } from "@px-meta/core/base";
import { pendingStatus } from "../../build/stderr-filter.js";
import type { Endpoint, TraceEvent } from "../../trace/line.js";
import { Lineage, lineOf, programOf, type Traced } from "../../trace/lineage.js";
import { nameAsked } from "./question.js";
import { isOwnName, namesMeant, type Resolver } from "./resolver.js";

/** Who tried to reach what, and how that ended. */
export interface Tries {
  readonly user: NetworkUser;
  /** Names of programs by what they tried to reach. */
  readonly targets: ReadonlyMap<string, ReadonlySet<string>>;
  /** How a script or a compiler ended; of other programs it says nothing, and of the last one strace may not yet. */
  readonly ended: "well" | "badly" | "unknown";
}

/** A process, or a thread of one. */
interface Process extends Traced<Process> {
  crate?: string;
  /** What it ran first of what can be named: a script stays one, whatever it calls afterwards. */
  script?: string;
  readonly sockets: Sockets;
  /** Addresses outside that it tried, as they are shown. */
  readonly reached: Set<string>;
  ended?: "well" | "badly" | "unknown";
}

/** What the threads of a process share. */
interface Sockets {
  /** Those that were connected to a name server. */
  readonly asking: Map<number, Endpoint>;
  readonly names: Set<string>;
  asked: boolean;
}

const nameService = 53;

/** Puts together what a trace tells of processes. */
export class Processes {
  private readonly lineage = new Lineage<Process>((sibling) => ({
    sockets: sibling?.sockets ?? { asking: new Map(), names: new Set(), asked: false },
    reached: new Set(),
  }));

  constructor(
    /** Labels of packages by the paths of their scripts. */
    private readonly scripts: ReadonlyMap<string, string>,
    private readonly resolver: Resolver,
  ) {}

  take(event: TraceEvent): void {
    const process = this.lineage.at(event.pid);
    switch (event.kind) {
      case "program": {
        process.program = event.path;
        if (event.crate !== undefined) process.crate = event.crate;
        const label = this.scripts.get(event.path) ?? scriptsPath.exec(event.path)?.[1];
        if (label !== undefined) process.script ??= label;
        return;
      }
      case "child":
        this.lineage.bear(process, event.child, event.isThread);
        return;
      case "connect":
        if (event.to.port === nameService) process.sockets.asking.set(event.socket, event.to);
        else reach(process, event.to);
        return;
      case "send":
        this.send(process, event);
        return;
      case "read":
        return;
      case "end":
        process.ended = endOf(event.status);
        this.lineage.end(event.pid);
    }
  }

  /** All that was tried, by who tried it, in the order in which they began. */
  tries(): readonly Tries[] {
    const found = new Map<string, { user: NetworkUser; targets: Map<string, Set<string>>; ended: Tries["ended"] }>();
    for (const process of this.lineage.all) {
      const targets = this.targetsOf(process);
      if (targets.length === 0) continue;
      const { user, owner } = userOf(process);
      const key = JSON.stringify(user);
      const entry = found.get(key) ?? { user, targets: new Map<string, Set<string>>(), ended: "well" };
      found.set(key, entry);
      for (const target of targets) {
        const by = entry.targets.get(target) ?? new Set();
        entry.targets.set(target, by);
        const program = programOf(process);
        if (program !== programOf(owner)) by.add(program);
      }
      entry.ended = worse(entry.ended, user.kind === "program" ? "unknown" : (owner.ended ?? "unknown"));
    }
    return [...found.values()];
  }

  private send(process: Process, { socket, to, messages }: Extract<TraceEvent, { kind: "send" }>): void {
    const asks = process.sockets.asking.has(socket) || to.some(({ port }) => port === nameService);
    for (const message of asks ? messages : []) {
      const name = nameAsked(message);
      if (name === undefined) continue;
      process.sockets.asked = true;
      const { names } = process.sockets;
      if (names.size < mostTargets && !isOwnName(name, this.resolver)) names.add(name);
    }
    for (const one of to) if (one.port !== nameService) reach(process, one);
    if (asks) for (const server of to) process.sockets.asking.set(-1, server);
  }

  private targetsOf({ sockets, reached }: Process): readonly string[] {
    // A server that was asked something that cannot be seen.
    const servers = sockets.asked ? [] : [...sockets.asking.values()].filter(isOutside);
    return [...new Set([...namesMeant([...sockets.names], this.resolver), ...servers.map(shown), ...reached])];
  }
}

/** Targets of one process that are kept; nobody reads more. */
const mostTargets = 1000;

/** Nothing is sent to port 0: programs ask so which of their addresses would be used. */
function reach({ reached }: Process, to: Endpoint): void {
  if (to.port !== 0 && isOutside(to) && reached.size < mostTargets) reached.add(shown(to));
}

/** Whose doing a process is: the nearest script above it, else the nearest compiler, else its own program. */
function userOf(process: Process): { readonly user: NetworkUser; readonly owner: Process } {
  const line = lineOf(process);
  const script = line.find((one) => one.script !== undefined);
  if (script?.script !== undefined) return { user: { kind: "script", package: script.script }, owner: script };
  const compiler = line.find((one) => one.crate !== undefined);
  if (compiler?.crate !== undefined) return { user: { kind: "compiler", crate: compiler.crate }, owner: compiler };
  const owner = line.find(({ program }) => program !== undefined) ?? process;
  return { user: { kind: "program", program: programOf(process) }, owner };
}

/** Where cargo puts the scripts of a package, for those of which it has not told: in both layouts of its folder. */
const scriptsPath = /[/\\]build[/\\]([^/\\]+)[-/\\][0-9a-f]{16}[/\\](?:out[/\\])?build[-_]script[-_][^/\\]+$/;

/** How a process ended, by its status. A script that waits for facts runs again. */
function endOf(status: number | undefined): Tries["ended"] {
  if (status === undefined || status === pendingStatus) return "unknown";
  return status === 0 ? "well" : "badly";
}

const badness = ["well", "unknown", "badly"] as const;

function worse(a: Tries["ended"], b: Tries["ended"]): Tries["ended"] {
  return badness.indexOf(a) > badness.indexOf(b) ? a : b;
}

function isOutside({ address }: Endpoint): boolean {
  return !/^(?:127\.|0\.0\.0\.0$|::1?$|::ffff:127\.)/.test(address);
}

function shown({ address, port }: Endpoint): string {
  return address.includes(":") ? `[${address}]:${port}` : `${address}:${port}`;
}
