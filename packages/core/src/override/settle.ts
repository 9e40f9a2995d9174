import { canonicalJson } from "../json/canonical.js";
import { isMoreSpecific, rankOf } from "../selector/selector.js";
import { commute, covers } from "./commute.js";
import { type Entry, isChange } from "./entry.js";

/** What one layer does to one fact. */
export interface Settled {
  /** What is to be applied, in order. */
  readonly apply: readonly Entry[];
  /** Those that a more specific one hides. */
  readonly hidden: ReadonlyMap<Entry, Entry>;
  /** The pairs that exclude each other. */
  readonly ambiguous: readonly (readonly [Entry, Entry])[];
}

/**
 * Settles the overrides of one layer that speak of one fact. The less specific are applied first, so that the more specific
 * win; those of which nothing would be left are hidden. Where neither of two is more specific, it must not matter which
 * comes first. The order of entries never decides.
 */
export function settle(entries: readonly Entry[]): Settled {
  const changes = entries.filter(({ override }) => isChange(override.operator)).sort(inOrder);
  const hidden = new Map<Entry, Entry>();
  const contradicting: (readonly [Entry, Entry])[] = [];
  for (const [index, one] of changes.entries()) {
    for (const other of changes.slice(index + 1)) {
      // Whatever is more specific has the higher rank, and comes behind.
      if (isMoreSpecific(other.override.select, one.override.select)) {
        if (covers(other.override, one.override)) hidden.set(one, other);
      } else if (!commute(one.override, other.override)) contradicting.push([one, other]);
    }
  }
  // One that a third, more specific override hides does no harm.
  const ambiguous = contradicting.filter(([one, other]) => !hidden.has(one) && !hidden.has(other));
  const excluded = new Set(ambiguous.flat());
  return { apply: changes.filter((entry) => !hidden.has(entry) && !excluded.has(entry)), hidden, ambiguous };
}

/**
 * The less specific first, and a place before the places within it; the rest by the text of the pointer. Items of lists
 * are taken away when all else is done, the last one first: a place in a list means the list as the layer found it.
 */
function inOrder(one: Entry, other: Entry): number {
  const ranks = rankOf(one.override.select) - rankOf(other.override.select);
  if (ranks !== 0) return ranks;
  const unsets = Number(one.override.operator === "unset") - Number(other.override.operator === "unset");
  if (unsets !== 0) return unsets;
  const [a, b] = one.override.operator === "unset" ? [other, one] : [one, other];
  const byPointer = a.override.pointer.localeCompare(b.override.pointer, "en", { numeric: true });
  if (a === other) return byPointer;
  return a.steps.length - b.steps.length || byPointer || compareTexts(textOf(a), textOf(b));
}

function textOf({ override: { operator, pointer, value } }: Entry): string {
  return `${pointer} ${operator} ${value === undefined ? "" : canonicalJson(value)}`;
}

function compareTexts(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}
