import { dirname, resolve } from "node:path";
import {
  type Fact,
  type FileProblem,
  type Files,
  findOutput,
  isObject,
  type Package,
  type Result,
} from "@px-meta/core/base";
import type { Delivery, RerunReason } from "@px-meta/core/stages";
import { type RunReason, type RunRecord, readRuns, writeRuns } from "../index/reruns.js";
import { stampText } from "../index/stamps.js";
import type { Settled } from "./settle.js";

/** Remembers, over the rounds of a build, which scripts run again for what they had read. */
export class Reruns {
  private readonly reasons = new Map<string, readonly RerunReason[]>();
  private readonly cutOff = new Set<string>();

  /** Takes note of what one round delivered. */
  add(deliveries: readonly Delivery[]): void {
    for (const { unit, mustRun, because, isCutOff } of deliveries) {
      const isFirst = !this.reasons.has(unit.outDir);
      if (mustRun && because.length > 0 && isFirst) this.reasons.set(unit.outDir, because);
      if (isCutOff) this.cutOff.add(unit.outDir);
    }
  }

  /** Keeps, for each script of a build, why it ran the last time. */
  keep(files: Files, index: string, { snapshot }: Pick<Settled, "snapshot">): Result<undefined, FileProblem> {
    const known = new Map(readRuns(files, index).map((run) => [run.outDir, run]));
    const owners = new Map(snapshot.graph.packages.map((each) => [each.id, each]));
    const runs = snapshot.facts.flatMap((fact): readonly RunRecord[] => {
      const { schema, outDir } = fact;
      const owner = owners.get(fact.package);
      if (schema !== "build-script@1" || outDir === undefined || owner === undefined) return [];
      const stamp = stampOf(files, outDir);
      const before = known.get(outDir);
      const isLast = before?.stamp !== stamp;
      const why = isLast ? before && this.reasonOf(files, fact, owner, outDir, before) : before?.why;
      const { id, name, version } = owner;
      return [{ package: { id, name, version }, outDir, stamp, isLast, ...(why !== undefined && { why }) }];
    });
    if (runs.some(({ isLast }) => isLast)) return writeRuns(files, index, runs);
    // Nothing ran: what the build before did is still the last that happened.
    return writeRuns(
      files,
      index,
      runs.map((run) => ({ ...run, isLast: known.get(run.outDir)?.isLast === true })),
    );
  }

  private reasonOf(files: Files, fact: Fact, owner: Package, outDir: string, before: RunRecord): RunReason {
    const because = this.reasons.get(outDir);
    if (because === undefined) return { kind: "cargo", files: youngerFiles(files, fact, owner, before) };
    const cutOff = [...this.cutOff].filter((other) => !this.reasons.has(other)).length;
    return { kind: "facts", because, cutOff };
  }
}

function stampOf(files: Files, outDir: string): string {
  const output = findOutput(outDir, files);
  return output === undefined ? "" : stampText(files.stamp(output));
}

/** The files that a script watches, itself or by a folder, and that are younger than its run before: what cargo looks at. */
function youngerFiles(files: Files, { value }: Fact, owner: Package, { stamp }: RunRecord): readonly string[] {
  const watched = isObject(value) ? value["watches-files"] : undefined;
  if (!Array.isArray(watched)) return [];
  const ran = BigInt(stamp.split(" ")[1] ?? 0);
  const open = watched.filter((path): path is string => typeof path === "string");
  const younger: string[] = [];
  for (let next = 0; next < Math.min(open.length, mostFiles); next += 1) {
    const path = open[next] as string;
    const place = resolve(dirname(owner.manifestPath), path);
    const time = files.stamp(place)?.mtimeNs;
    if (time === undefined) open.push(...files.list(place).map((name) => `${path}/${name}`));
    // What is in the mailbox is px-meta's own business.
    else if (time > ran && !/[/\\]px-meta[/\\][a-z]+\.json$/.test(place)) younger.push(path);
  }
  return younger;
}

/** Files and folders that are looked at: a hint is not worth more. */
const mostFiles = 2000;
