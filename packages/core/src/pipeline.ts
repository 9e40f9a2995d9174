import type { Propagation } from "./algebra/propagation.js";
import { attribute, type Side } from "./attribute/attribute.js";
import type { Compiled } from "./attribute/places.js";
import { check } from "./check/check.js";
import { adapters } from "./collect/adapters.js";
import { type CollectedRun, collect } from "./collect/collect.js";
import { findOutput } from "./collect/output.js";
import { effect } from "./effect/effect.js";
import type { Adapter } from "./model/adapter.js";
import type { Fact } from "./model/fact.js";
import type { PackageGraph } from "./model/graph.js";
import { type PackageId, type Triple, triple } from "./model/names.js";
import { policyOf } from "./model/override.js";
import type { Problem } from "./model/problem.js";
import { asksForRedirection, noRedirection, type Redirection } from "./model/redirection.js";
import type { Schemas } from "./model/schemas.js";
import type { Snapshot } from "./model/snapshot.js";
import type { Executed, Unit } from "./model/unit.js";
import { type OverrideEffect, override } from "./override/override.js";
import type { Files } from "./ports/files.js";
import { propagate } from "./propagate/propagate.js";
import { redirect, redirectable } from "./redirect/redirect.js";
import { validate } from "./validate/validate.js";

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
  readonly waiting: readonly { readonly package: PackageId; readonly outDir: string }[];
  /** Whether cargo went through all that it could: nothing failed but scripts that wait. */
  readonly wentThrough: boolean;
  /** What cargo compiled, or found fresh; asked for only where it is needed. */
  readonly compiled: () => readonly Compiled[];
  readonly adapters: readonly Adapter[];
  /** Absolute. */
  readonly buildDir: string;
  readonly workspaceRoot: string;
  readonly files: Files;
}): Gathered {
  const { executed, files, wentThrough } = input;
  const heldUp = new Set(wentThrough ? input.waiting.map((run) => run.package) : []);
  const sides = attribute({ ...input, runs: [...executed, ...input.waiting], waiting: heldUp });
  const units = executed.map((run) => unitOf(run, sides.get(run.outDir), findOutput(run.outDir, files)));
  const waiting = input.waiting.map((run) => unitOf({ ...nothingSaid, ...run }, sides.get(run.outDir), undefined));
  return { ...collect({ ...input, units }), waiting };
}

/** What all facts of a snapshot come to. */
export interface Settled {
  readonly propagation: Propagation;
  readonly effects: readonly OverrideEffect[];
  readonly problems: readonly Problem[];
}

/**
 * From facts to what every node sees: redirect → validate → override → propagate → check, and effect: whether the
 * redirections came about.
 */
export async function settle(snapshot: Snapshot, schemas: Schemas): Promise<Settled> {
  const { graph, layers, cfgs } = snapshot;
  const redirected = await redirection(snapshot, schemas);
  const { replaced } = redirected;
  const facts = [...snapshot.facts, ...redirected.facts];
  const valid = await validate({ facts, schemas, packages: graph.packages });
  const overridden = await override({ graph, facts: valid.facts, layers, cfgs, schemas, replaced });
  const carried = propagate({ graph, facts: overridden.facts, rulesOf: schemas.rulesOf });
  const checked = check({ propagation: carried.propagation, policy: policyOf(layers) });
  const missed = effect({
    packages: graph.packages,
    facts: overridden.facts,
    layers,
    redirection: redirected,
    adapters,
  });
  return {
    propagation: carried.propagation,
    effects: overridden.effects,
    problems: [
      ...redirected.problems,
      ...valid.problems,
      ...overridden.problems,
      ...carried.problems,
      ...checked.problems,
      ...missed,
    ],
  };
}

/**
 * The variables and the configuration of cargo that make scripts do what overrides and policies ask for: override →
 * redirect. Known before anything is built.
 */
export async function redirection(
  { graph, layers, cfgs }: Pick<Snapshot, "graph" | "layers" | "cfgs">,
  schemas: Schemas,
  /** Absolute; where it is not known, `${WORKSPACE}` stays what it is. */
  workspaceRoot?: string,
): Promise<Redirection> {
  if (!asksForRedirection(layers)) return noRedirection;
  const surroundings = { graph, adapters, cfgs };
  const asked = await override({ graph, facts: redirectable(surroundings), layers, cfgs, schemas });
  return redirect({
    ...surroundings,
    layers,
    asked: asked.facts,
    ...(workspaceRoot === undefined ? {} : { workspaceRoot }),
  });
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
