import { dirname, resolve } from "node:path";
import {
  type Fact,
  type FileProblem,
  type Files,
  findOutput,
  isObject,
  type Package,
  type PackageGraph,
  packageLabel,
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
    const { graph } = snapshot;
    const isBefore = (outDir: string) => known.get(outDir)?.stamp === stampOf(files, outDir);
    const again = new Set(
      snapshot.facts.flatMap(({ schema, outDir, package: id }) => {
        return schema === "build-script@1" && outDir !== undefined && !isBefore(outDir) ? [id] : [];
      }),
    );
    const runs = snapshot.facts.flatMap((fact): readonly RunRecord[] => {
      const { schema, outDir } = fact;
      const owner = owners.get(fact.package);
      if (schema !== "build-script@1" || outDir === undefined || owner === undefined) return [];
      const stamp = stampOf(files, outDir);
      const before = known.get(outDir);
      const isLast = before?.stamp !== stamp;
      const scripts = () =>
        linksBelow(graph, owner)
          .filter((each) => again.has(each.id))
          .map(packageLabel)
          .sort();
      const why = isLast ? before && this.reasonOf(files, fact, owner, before, scripts) : before?.why;
      const { id, name, version } = owner;
      const env = envOf(fact);
      return [{ package: { id, name, version }, outDir, stamp, isLast, env, ...(why !== undefined && { why }) }];
    });
    if (runs.some(({ isLast }) => isLast)) return writeRuns(files, index, runs);
    // Nothing ran: what the build before did is still the last that happened.
    return writeRuns(
      files,
      index,
      runs.map((run) => ({ ...run, isLast: known.get(run.outDir)?.isLast === true })),
    );
  }

  private reasonOf(
    files: Files,
    fact: Fact,
    owner: Package,
    before: RunRecord,
    scripts: () => readonly string[],
  ): RunReason {
    const because = this.reasons.get(before.outDir);
    if (because === undefined) {
      const [was, is] = [before.env ?? {}, envOf(fact)];
      const names = [...new Set([...Object.keys(was), ...Object.keys(is)])].sort();
      const variables = before.env === undefined ? [] : names.filter((name) => was[name] !== is[name]);
      return { kind: "cargo", files: youngerFiles(files, fact, owner, before), variables, scripts: scripts() };
    }
    const cutOff = [...this.cutOff].filter((other) => !this.reasons.has(other)).length;
    return { kind: "facts", because, cutOff };
  }
}

/** The variables that a script listens to and that were set, by digest. */
function envOf({ origin }: Fact): { readonly [name: string]: string } {
  const env = (origin.inputs ?? []).filter(({ kind }) => kind === "env");
  return Object.fromEntries(env.map(({ name, digest = "" }) => [name, digest]));
}

/** The packages right below one whose scripts speak to it, so that cargo runs its script after theirs. */
function linksBelow(graph: PackageGraph, owner: Package): readonly Package[] {
  const { packages, nodePackage, edgeStart, edgeTarget } = graph;
  const below = new Set<number>();
  nodePackage.forEach((index, node) => {
    if (packages[index] !== owner) return;
    const targets = edgeTarget.subarray(edgeStart[node], edgeStart[node + 1]);
    for (const target of targets) below.add(nodePackage[target] ?? -1);
  });
  return [...below].flatMap((index) => packages[index] ?? []).filter(({ links }) => links !== undefined);
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
