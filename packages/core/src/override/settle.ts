import { isWithin } from "../algebra/pointer.js";
import { canonicalJson } from "../json/canonical.js";
import type { JsonValue } from "../model/json.js";
import { isMoreSpecific } from "../selector/selector.js";
import { type Entry, isChange } from "./entry.js";
import { stepsOf, valueAt } from "./place.js";

/** What one layer does to one fact: what is to be applied, in order, and the pairs that exclude each other. */
export interface Settled {
  readonly apply: readonly Entry[];
  readonly ambiguous: readonly (readonly [Entry, Entry])[];
}

/**
 * Settles the overrides of one layer that speak of one fact. Where two speak of one place, or of a place within the
 * other's, the more specific selector wins; where none is, they must agree. The order of entries never decides.
 */
export function settle(entries: readonly Entry[]): Settled {
  const changes = entries.filter(({ override }) => isChange(override.operator)).sort(outermostFirst);
  const dropped = new Set<Entry>();
  const ambiguous: (readonly [Entry, Entry])[] = [];
  for (const [index, outer] of changes.entries()) {
    for (const inner of changes.slice(index + 1)) {
      if (!isWithin(inner.override.pointer, outer.override.pointer)) continue;
      const isSamePlace = inner.override.pointer === outer.override.pointer;
      if (isMoreSpecific(outer.override.select, inner.override.select)) dropped.add(inner);
      else if (isMoreSpecific(inner.override.select, outer.override.select)) {
        if (isSamePlace) dropped.add(outer);
      } else if (agree(outer, inner)) dropped.add(inner);
      else ambiguous.push([outer, inner]);
    }
  }
  // One that a third, more specific override hides does no harm.
  const open = ambiguous.filter(([one, other]) => !dropped.has(one) && !dropped.has(other));
  const excluded = new Set(open.flat());
  return { apply: changes.filter((entry) => !dropped.has(entry) && !excluded.has(entry)), ambiguous: open };
}

/** A place before the places within it, the rest by the text of the pointer: never by the order in a file. */
function outermostFirst(one: Entry, other: Entry): number {
  if (one.steps.length !== other.steps.length) return one.steps.length - other.steps.length;
  const [a, b] = [one, other].map(
    ({ override }) => `${override.pointer} ${override.operator} ${valueText(override.value)}`,
  );
  return a === b ? 0 : (a as string) < (b as string) ? -1 : 1;
}

/** Whether two overrides of the same specificity come to the same, whichever is applied first. */
function agree(outer: Entry, inner: Entry): boolean {
  if (outer.override.operator !== inner.override.operator) return false;
  const way = stepsOf(inner.override.pointer.slice(outer.override.pointer.length));
  if (way.length > 0 && outer.override.operator === "default") return false;
  return valueText(valueAt(outer.override.value, way)) === valueText(inner.override.value);
}

function valueText(value: JsonValue | undefined): string {
  return value === undefined ? "" : canonicalJson(value);
}
