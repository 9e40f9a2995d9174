import { nothing } from "../algebra/operator.js";
import { type MergedField, nodesOf, type Propagation, type Said } from "../algebra/propagation.js";
import type { Fact } from "../model/fact.js";
import type { JsonValue } from "../model/json.js";
import type { Policy } from "../model/override.js";
import type { Problem } from "../model/problem.js";
import { labelOf, loudness } from "./problem.js";

/** Facts that leave a field out that their schema wants from each. */
export function gaps(propagation: Propagation, field: Said, policy: Pick<Policy, "conflicts">): readonly Problem[] {
  if (field.rule.absent !== "error") return [];
  return field.operands.flatMap(({ fact: index, element, pointer, fault }) => {
    const fact = propagation.facts[index] as Fact;
    const node = nodesOf(propagation, index)[0];
    if (element !== nothing || fault !== undefined || node === undefined) return [];
    const key = { schema: fact.schema, name: fact.name };
    const severity = loudness(field, [fact], policy);
    const label = labelOf(propagation, node);
    return [{ kind: "missing-value", severity, package: fact.package, label, key, pointer } as const];
  });
}

/** Values that nothing can be merged with. */
export function faults(
  propagation: Propagation,
  field: MergedField,
  policy: Pick<Policy, "conflicts">,
): readonly Problem[] {
  const faulty = field.operands.filter((operand) => operand.fault !== undefined);
  return faulty.flatMap(({ fact: index, pointer, value, implied, fault }) => {
    const fact = propagation.facts[index] as Fact;
    const node = nodesOf(propagation, index)[0];
    if (node === undefined || fault === undefined) return [];
    const key = { schema: fact.schema, name: fact.name };
    const severity = loudness(field, [fact], policy);
    const label = labelOf(propagation, node);
    const said = { kind: "unusable-value", severity, package: fact.package, label, key, pointer } as const;
    return [{ ...said, value: shownOf(value ?? implied), reason: fault, origin: fact.origin, trust: fact.trust }];
  });
}

/** A value as it is shown where something is wrong with it. */
function shownOf(value: JsonValue | undefined): string {
  const text = typeof value === "number" ? String(value) : (JSON.stringify(value) ?? "");
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
