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
  for (const [index, one] of changes.entries()) {
    // Whatever is more specific has the higher rank, and comes behind.
    for (let behind = index + 1; behind < changes.length; behind += 1) {
      const other = changes[behind] as Entry;
      if (isMoreSpecific(other.ranks, one.ranks) && covers(other.action, one.action)) hidden.set(one, other);
    }
  }
  // One that a third, more specific override hides does no harm.
  const standing = changes.filter((entry) => !hidden.has(entry));
  const ambiguous: (readonly [Entry, Entry])[] = [];
  const excluded = new Set<Entry>();
  for (const [index, one] of standing.entries()) {
    for (let behind = index + 1; behind < standing.length; behind += 1) {
      const other = standing[behind] as Entry;
      // Each is told with one other at least: of thousands, not every pair.
      if ((excluded.has(one) && excluded.has(other)) || isMoreSpecific(other.ranks, one.ranks)) continue;
      if (commute(one.action, other.action)) continue;
      ambiguous.push([one, other]);
      excluded.add(one).add(other);
    }
  }
  return { apply: standing.filter((entry) => !excluded.has(entry)), hidden, ambiguous };
}

/**
 * The less specific first, and a place before the places within it; the rest by the text of the pointer. Items of lists
 * are taken away when all else is done, the last one first: a place in a list means the list as the layer found it.
 */
function inOrder(one: Entry, other: Entry): number {
  const ranks = rankOf(one.ranks) - rankOf(other.ranks);
  if (ranks !== 0) return ranks;
  const unsets = Number(one.override.operator === "unset") - Number(other.override.operator === "unset");
  if (unsets !== 0) return unsets;
  const [a, b] = one.override.operator === "unset" ? [other, one] : [one, other];
  const byPointer = byNumber.compare(a.override.pointer, b.override.pointer);
  if (a === other && byPointer !== 0) return byPointer;
  const byText = compareTexts(a.action.text, b.action.text) || compareTexts(selectorOf(a), selectorOf(b));
  return a.steps.length - b.steps.length || byPointer || byText;
}

const byNumber = new Intl.Collator("en", { numeric: true });

function selectorOf({ override }: Entry): string {
  return canonicalJson({ ...override.select });
}

function compareTexts(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}
