import { canonicalJson } from "../json/canonical.js";
import type { OverrideStep } from "../model/fact.js";
import type { JsonValue } from "../model/json.js";
import { act } from "./act.js";
import { covers, placesAround } from "./commute.js";
import type { Entry } from "./entry.js";
import { type Copies, valueAt } from "./place.js";
import { settle } from "./settle.js";

/** A step, with the override that took it. */
interface Taken {
  readonly entry: Entry;
  readonly step: OverrideStep;
}

/** What overrides made of one value. */
export interface Changed {
  /** Nothing where there was none and none was made, or where it was taken away whole. */
  readonly value: JsonValue | undefined;
  /** What changed it, lowest layer first, and what was accepted of it. */
  readonly steps: readonly Taken[];
  /** Overrides of which nothing is left, with the one that stands in their place. */
  readonly shadowed: ReadonlyMap<Entry, Entry>;
  /** Overrides that ask for what is there already. */
  readonly same: ReadonlySet<Entry>;
  /** Overrides that cannot stand where they point to, with the reason. */
  readonly misplaced: readonly { readonly entry: Entry; readonly reason: string }[];
  readonly ambiguous: readonly (readonly [Entry, Entry])[];
}

/**
 * Applies the overrides that speak of one fact to its value, layer by layer. Those that change nothing leave no step, and
 * what a `replace` stands in for, all that lower layers say of its place, counts for nothing.
 */
export function change(
  start: JsonValue | undefined,
  entries: readonly Entry[],
  /** Is shown the value after each step. It must not keep it: the next step writes into it. */
  look: (value: JsonValue | undefined, entry: Entry) => void = () => {},
): Changed {
  const shadowed = new Map<Entry, Entry>();
  const layers = settleLayers(entries, shadowed);
  const steps: Taken[] = [];
  const same = new Set<Entry>();
  const misplaced: { readonly entry: Entry; readonly reason: string }[] = [];
  const acting = new Acting();
  const copies: Copies = new Set();
  let value = start;
  for (const { apply, waivers } of layers) {
    for (const entry of apply) {
      const puts = [...entry.action.puts.values()];
      const before = puts.map((put) => valueAt(value, put.steps));
      const next = act(value, entry, copies);
      if (!next.ok) misplaced.push({ entry, reason: next.error });
      else {
        const isUnset = entry.override.operator === "unset";
        const changed = puts.flatMap((put, index): readonly OverrideStep[] => {
          const was = before[index];
          // Where an item of a list is taken away, the next one moves up.
          const isLeft = isUnset ? was === undefined : isSame(was, valueAt(next.value, put.steps));
          return isLeft ? [] : [stepOf(entry, put.pointer, was)];
        });
        if (changed.length === 0) same.add(entry);
        else {
          for (const earlier of acting.within(entry)) shadowed.set(earlier, entry);
          acting.add(entry);
          steps.push(...changed.map((step) => ({ entry, step })));
        }
        value = next.value;
        look(value, entry);
      }
    }
    steps.push(...waivers.map((entry) => ({ entry, step: waiverOf(entry) })));
  }
  return { value, steps, shadowed, same, misplaced, ambiguous: layers.flatMap(({ ambiguous }) => ambiguous) };
}

interface SettledLayer {
  readonly apply: readonly Entry[];
  readonly waivers: readonly Entry[];
  readonly ambiguous: readonly (readonly [Entry, Entry])[];
}

/** Overrides that changed something, by their places. */
class Acting {
  private readonly at = new Map<string, Set<Entry>>();

  add(entry: Entry): void {
    const [first = ""] = entry.action.puts.keys();
    for (const place of placesAround(first)) {
      const known = this.at.get(place);
      if (known === undefined) this.at.set(place, new Set([entry]));
      else known.add(entry);
    }
  }

  /** Those of which nothing is left after another one. */
  within({ action }: Entry): readonly Entry[] {
    const near = [...action.puts.keys()].flatMap((place) => [...(this.at.get(place) ?? [])]);
    return near.filter((earlier) => covers(action, earlier.action));
  }
}

/** Settles the layers from the highest down, because what a higher one replaces is out of the question in the lower. */
function settleLayers(entries: readonly Entry[], shadowed: Map<Entry, Entry>): readonly SettledLayer[] {
  const settled: SettledLayer[] = [];
  const replaced = new Map<string, Entry>();
  for (const [, ofLayer] of [...byLayer(entries)].sort(([a], [b]) => b - a)) {
    const standing = ofLayer.filter((entry) => {
      const by = replacing(entry, replaced);
      if (by !== undefined) shadowed.set(entry, by);
      return by === undefined;
    });
    const { apply, hidden, ambiguous } = settle(standing);
    for (const [entry, by] of hidden) shadowed.set(entry, by);
    for (const entry of apply) {
      const { operator, pointer } = entry.override;
      if (operator === "replace" && !replaced.has(pointer)) replaced.set(pointer, entry);
    }
    settled.push({ apply, waivers: standing.filter(({ override }) => override.operator === "waive"), ambiguous });
  }
  return settled.reverse();
}

/** The `replace` of a higher layer, by its place, that says all about what an override changes. */
function replacing({ action }: Entry, replaced: ReadonlyMap<string, Entry>): Entry | undefined {
  const [first = ""] = action.puts.keys();
  for (const place of replaced.size === 0 ? [] : placesAround(first)) {
    const by = replaced.get(place);
    if (by !== undefined && covers(by.action, action)) return by;
  }
  return undefined;
}

function byLayer(entries: readonly Entry[]): ReadonlyMap<number, readonly Entry[]> {
  const layers = new Map<number, Entry[]>();
  for (const entry of entries) {
    const known = layers.get(entry.layer);
    if (known === undefined) layers.set(entry.layer, [entry]);
    else known.push(entry);
  }
  return layers;
}

function stepOf({ override, ref }: Entry, pointer: string, was: JsonValue | undefined): OverrideStep {
  const { operator, reason } = override;
  return {
    layer: ref,
    operator,
    pointer,
    ...(was !== undefined && { was }),
    ...(reason !== undefined && { reason }),
  };
}

function waiverOf(entry: Entry): OverrideStep {
  const { pointer, value } = entry.override;
  return { ...stepOf(entry, pointer, undefined), ...(typeof value === "string" && { waives: value }) };
}

function isSame(one: JsonValue | undefined, other: JsonValue | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  return canonicalJson(one) === canonicalJson(other);
}
