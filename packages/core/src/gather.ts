import { attribute, type Side, type WaitingRun } from "./attribute/attribute.js";
import type { Compiled } from "./attribute/places.js";
import { type CollectedRun, collect } from "./collect/collect.js";
import { findOutput } from "./collect/output.js";
import type { Adapter } from "./model/adapter.js";
import type { Fact } from "./model/fact.js";
import type { PackageGraph } from "./model/graph.js";
import { type Triple, triple } from "./model/names.js";
import type { Problem } from "./model/problem.js";
import type { Executed, Unit } from "./model/unit.js";
import type { Files } from "./ports/files.js";

/** What the runs of a build's scripts said, before anything was made of it. */
export interface Gathered {
  readonly runs: readonly CollectedRun[];
  /** The runs that wait for facts. */
  readonly waiting: readonly Unit[];
  readonly facts: readonly Fact[];
  readonly problems: readonly Problem[];
}

/** From cargo's messages and files to facts: attribute → collect. */
export function gather(input: {
  readonly graph: PackageGraph;
  /** `--target`, as given. */
  readonly targets: readonly Triple[];
  /** The runs that succeeded in this build, or were fresh. */
  readonly executed: readonly Executed[];
  /** The runs that wait for facts, with their packages. */
  readonly waiting: readonly WaitingRun[];
  /** Whether cargo went through all that it could: nothing failed but scripts that wait. */
  readonly wentThrough: boolean;
  /** What cargo compiled, or found fresh; asked for only where it is needed. */
  readonly compiled: () => readonly Compiled[];
  readonly adapters: readonly Adapter[];
  /** Absolute. */
  readonly buildDir: string;
  readonly workspaceRoot: string;
  /** The variables that scripts were given. */
  readonly env: { readonly [name: string]: string | undefined };
  readonly files: Files;
}): Gathered {
  const { executed, files } = input;
  const sides = attribute(input);
  const units = executed.map((run) => unitOf(run, sides.get(run.outDir), findOutput(run.outDir, files)));
  const waiting = input.waiting.map(({ package: owner, outDir }) =>
    unitOf({ ...nothingSaid, package: owner, outDir }, sides.get(outDir), undefined),
  );
  return { ...collect({ ...input, units }), waiting };
}

const nothingSaid = { linkedLibs: [], linkedPaths: [], cfgs: [], env: [] };

function unitOf(run: Executed, side: Side | undefined, output: string | undefined): Unit {
  return {
    ...run,
    domains: side?.domains ?? [],
    target: side?.target ?? triple(""),
    ...(output === undefined ? {} : { output }),
  };
}
