import { canonicalJson } from "../json/canonical.js";
import { isMoreSpecific, rankOf } from "../selector/selector.js";
import { commute, covers, placesAround } from "./commute.js";
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
  const all = new Neighbours(changes);
  for (const [index, one] of changes.entries()) {
    // Whatever is more specific has the higher rank, and comes behind.
    let last = index;
    for (const behind of all.around(index)) {
      if (behind <= last || !all.isMoreSpecific(behind, index)) continue;
      const other = changes[behind] as Entry;
      if (!covers(other.action, one.action)) continue;
      hidden.set(one, other);
      last = behind;
    }
  }
  // One that a third, more specific override hides does no harm.
  const standing = changes.filter((entry) => !hidden.has(entry));
  const { ambiguous, excluded } = ambiguities(standing);
  return { apply: standing.filter((_, index) => !excluded.has(index)), hidden, ambiguous };
}

function ambiguities(entries: readonly Entry[]): {
  readonly ambiguous: Settled["ambiguous"];
  readonly excluded: ReadonlySet<number>;
} {
  const ambiguous: (readonly [Entry, Entry])[] = [];
  const excluded = new Set<number>();
  const neighbours = new Neighbours(entries);
  for (const [index, one] of entries.entries()) {
    let isExcluded = excluded.has(index);
    for (const behind of neighbours.of(index)) {
      if (behind <= index || neighbours.isMoreSpecific(behind, index) || neighbours.isSame(behind, index)) continue;
      // Each is told with one other at least: of thousands, not every pair.
      if (isExcluded && excluded.has(behind)) continue;
      const other = entries[behind] as Entry;
      if (commute(one.action, other.action)) continue;
      ambiguous.push([one, other]);
      excluded.add(index).add(behind);
      isExcluded = true;
    }
  }
  return { ambiguous, excluded };
}

/** Which of many overrides change places that lie within each other, by their indices: thousands of others matter to none. */
class Neighbours {
  private readonly at = new Map<string, number[]>();
  private readonly within = new Map<string, number[]>();
  private readonly texts = new Numbers();
  private readonly ranks = new Numbers();
  private readonly textOf: readonly number[];
  private readonly rankOf: readonly number[];
  /** For each two of the ranks that there are: whether the first is more specific. */
  private readonly beats: readonly (readonly boolean[])[];

  constructor(private readonly entries: readonly Entry[]) {
    for (const [index, { action }] of entries.entries()) {
      for (const pointer of action.puts.keys()) {
        const [own, ...outer] = placesAround(pointer);
        addTo(this.at, own as string, index);
        for (const place of outer) addTo(this.within, place, index);
      }
    }
    this.textOf = entries.map(({ action }) => this.texts.of(action.text));
    this.rankOf = entries.map(({ ranks }) => this.ranks.of(ranks.join()));
    const kinds = this.ranks.first.map((index) => (entries[index] as Entry).ranks);
    this.beats = kinds.map((one) => kinds.map((other) => isMoreSpecific(one, other)));
  }

  isMoreSpecific(one: number, other: number): boolean {
    return this.beats[this.rankOf[one] as number]?.[this.rankOf[other] as number] === true;
  }

  /** Whether two of them do just the same. */
  isSame(one: number, other: number): boolean {
    return this.textOf[one] === this.textOf[other];
  }

  /** Those that change the same places as the one given, or places around them. */
  around(index: number): readonly number[] {
    const [place, ...others] = this.placesOf(index).flatMap(placesAround);
    return together(this.at.get(place as string), others, this.at);
  }

  /** These, and those that change places within them. */
  of(index: number): readonly number[] {
    return together(this.around(index), this.placesOf(index), this.within);
  }

  private placesOf(index: number): readonly string[] {
    return [...(this.entries[index] as Entry).action.puts.keys()];
  }
}

/** Numbers texts, so that thousands are compared in no time. */
class Numbers {
  private readonly known = new Map<string, number>();
  /** Where each text stood first. */
  readonly first: number[] = [];
  private count = 0;

  of(text: string): number {
    let number = this.known.get(text);
    if (number === undefined) {
      number = this.known.size;
      this.known.set(text, number);
      this.first.push(this.count);
    }
    this.count += 1;
    return number;
  }
}

/** A list, and those of more places; most often there are no more, and thousands stand in the first. */
function together(
  first: readonly number[] = [],
  places: readonly string[],
  lists: ReadonlyMap<string, readonly number[]>,
): readonly number[] {
  const more = places.flatMap((place) => lists.get(place) ?? []);
  return more.length === 0 ? first : [...first, ...more];
}

function addTo(lists: Map<string, number[]>, place: string, index: number): void {
  const list = lists.get(place);
  if (list === undefined) lists.set(place, [index]);
  // The places of one override come one after the other.
  else if (list.at(-1) !== index) list.push(index);
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
