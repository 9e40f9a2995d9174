import type { Provider } from "@px-meta/schema";
import type { Clash, Held, Met } from "../algebra/meet.js";
import { overridePlace } from "../algebra/override-place.js";
import { valuesAt } from "../algebra/pointer.js";
import type { Propagation, Said } from "../algebra/propagation.js";
import { kindOf } from "../algebra/waiver.js";
import type { Fact } from "../model/fact.js";
import { toolchainPackage } from "../model/names.js";
import type { Policy } from "../model/override.js";
import { type Package, packageLabel } from "../model/package.js";
import type { Severity } from "../model/problem.js";
import type { ConflictSide, PropagateProblem, Settlement } from "../model/problems/propagate.js";

/** A contradiction, as `check` reports it. */
export type Conflict = Extract<PropagateProblem, { readonly kind: "conflicting-fact" | "unsatisfied-demand" }>;

/** One side of a contradiction, with the way to it. */
export function sideOf(
  propagation: Propagation,
  { operand, node }: Met,
  path: readonly string[],
  others: number,
): ConflictSide {
  const fact = propagation.facts[operand.fact] as Fact;
  const isToolchain = fact.package === toolchainPackage;
  const label = isToolchain ? `rustc for ${fact.target}` : labelOf(propagation, node);
  return {
    package: fact.package,
    label,
    key: { schema: fact.schema, name: fact.name },
    pointer: operand.pointer,
    value: operand.value ?? operand.implied ?? null,
    ...(operand.value === undefined && { implied: true }),
    trust: fact.trust,
    origin: fact.origin,
    ...(fact.overridden !== undefined && { overridden: fact.overridden }),
    path: isToolchain ? [...path, label] : path,
    others,
  };
}

/** Name and version of a node's package. */
export function labelOf(propagation: Propagation, node: number): string {
  const { packages, nodePackage } = propagation.graph;
  return packageLabel(packages[nodePackage[node] as number] as Package);
}

/**
 * The overrides that would settle a contradiction: a side says what another says, or the first waives it. What the
 * toolchain says is no side that gives way.
 */
export function settlements(propagation: Propagation, held: Held, sides: Clash["sides"]): readonly Settlement[] {
  const { merge } = held.rule;
  const settle = (from: Met, to: Met): readonly Settlement[] => {
    const value = to.operand.value;
    return value === undefined ? [] : [{ ...placeOf(propagation, from), operator: "set", value }];
  };
  const isOwn = ({ operand }: Met) => propagation.facts[operand.fact]?.package !== toolchainPackage;
  const own = sides.filter(isOwn);
  const [first] = own;
  if (first === undefined) return [];
  const waiver: Settlement = { ...placeOf(propagation, first), operator: "waive", value: kindOf(held) };
  const changes =
    "rel" in held && held.rel === "in"
      ? []
      : merge.kind === "unique" && !("rel" in held)
        ? own.flatMap((side) => givenUp(propagation, merge.provider, side))
        : sides.flatMap((side, i) => (isOwn(side) ? settle(side, sides[(i + 1) % sides.length] as Met) : []));
  return [...changes, waiver];
}

/** How a provider leaves an identity to another: it takes the copy that all share, or claims it no more. */
function givenUp(propagation: Propagation, provider: Provider | undefined, side: Met): readonly Settlement[] {
  const place = placeOf(propagation, side);
  const fact = propagation.facts[side.operand.fact] as Fact;
  const [common] = provider?.shared ?? [];
  const isCommon = provider === undefined || valuesAt(fact.value, provider.at).some(({ value }) => value === common);
  if (common !== undefined && !isCommon) return [{ ...place, pointer: provider.at, operator: "set", value: common }];
  return isCommon && common !== undefined ? [] : [{ ...place, operator: "unset", value: null }];
}

function placeOf(propagation: Propagation, { operand, node }: Met) {
  return overridePlace(propagation, operand, node);
}

/**
 * How loud a contradiction or a gap is: as the schema says; but no error where one side was only found by px-meta
 * and the policy does not ask for it, nor where it is not known which side of the build a fact holds for.
 */
export function loudness(field: Said, facts: readonly Fact[], policy: Pick<Policy, "conflicts">): Severity {
  const { conflict } = field.rule;
  if (conflict === "note") return "note";
  const isSure = facts.every(({ domains }) => domains.length > 0);
  const isSaid = facts.every(({ trust }) => trust !== "harvested" && trust !== "probed");
  return conflict === "error" && isSure && (isSaid || policy.conflicts === "deny") ? "error" : "warning";
}
