import type { Fact, OverrideStep } from "../model/fact.js";
import type { PropagateProblem } from "../model/problems/propagate.js";
import type { Held } from "./meet.js";
import { isWithin } from "./pointer.js";
import type { Operand, Propagation } from "./propagation.js";

type PropagateKind = Extract<PropagateProblem["kind"], "conflicting-fact" | "unsatisfied-demand">;

/** What a contradiction is called, also by its waiver. */
export function kindOf(held: Held): PropagateKind {
  return "rel" in held ? "unsatisfied-demand" : "conflicting-fact";
}

/** The override that accepts that an operand contradicts others. */
export function waiverOf(propagation: Propagation, operand: Operand, kind: PropagateKind): OverrideStep | undefined {
  const { overridden } = propagation.facts[operand.fact] as Fact;
  return overridden?.find(
    ({ operator, pointer, waives = "conflicting-fact" }) =>
      operator === "waive" && waives === kind && isWithin(operand.pointer, pointer),
  );
}
