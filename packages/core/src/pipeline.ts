import type { Propagation } from "./algebra/propagation.js";
import { check } from "./check/check.js";
import type { Memory } from "./check/memory.js";
import { adapters } from "./collect/adapters.js";
import { effect } from "./effect/effect.js";
import { policyOf } from "./model/override.js";
import type { Problem } from "./model/problem.js";
import { asksForRedirection, noRedirection, type Redirection } from "./model/redirection.js";
import type { Schemas } from "./model/schemas.js";
import type { Snapshot } from "./model/snapshot.js";
import { type OverrideEffect, override } from "./override/override.js";
import { propagateAgain } from "./propagate/again.js";
import { type Propagated, type PropagateInput, propagate } from "./propagate/propagate.js";
import { redirect, redirectable } from "./redirect/redirect.js";
import { validate } from "./validate/validate.js";

// What comes before, from cargo to facts, is `gather` in gather.ts.

/** What all facts of a snapshot come to. */
export interface Settled {
  readonly propagation: Propagation;
  /** What it was made from and came to, for the next time. */
  readonly carried: PropagateInput & Propagated;
  /** What of it was found to contradict anything. */
  readonly checked: Memory;
  readonly effects: readonly OverrideEffect[];
  readonly problems: readonly Problem[];
}

/**
 * From facts to what every node sees: redirect → validate → override → propagate → check, and effect: whether the
 * redirections came about.
 */
export async function settle(
  snapshot: Snapshot,
  schemas: Schemas,
  /** Of nearly the same facts over the same graph: then only what has changed is carried and checked again. */
  before?: Pick<Settled, "carried" | "checked">,
): Promise<Settled> {
  const { graph, layers, cfgs } = snapshot;
  const redirected = await redirection(snapshot, schemas);
  const { replaced } = redirected;
  const facts = [...snapshot.facts, ...redirected.facts];
  const valid = await validate({ facts, schemas, packages: graph.packages });
  const overridden = await override({ graph, facts: valid.facts, layers, cfgs, schemas, replaced });
  const input = { graph, facts: overridden.facts, rulesOf: schemas.rulesOf };
  const carried = before === undefined ? propagate(input) : propagateAgain(before.carried, input);
  const known = before === undefined ? {} : { before: before.checked };
  const checked = check({ propagation: carried.propagation, policy: policyOf(layers), ...known });
  const missed = effect({
    packages: graph.packages,
    facts: overridden.facts,
    layers,
    effects: overridden.effects,
    redirection: redirected,
    adapters,
  });
  return {
    propagation: carried.propagation,
    carried: { ...input, ...carried },
    checked: checked.memory,
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
