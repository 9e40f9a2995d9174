import { canonicalJson } from "../json/canonical.js";
import type { OverrideStep } from "../model/fact.js";
import type { JsonValue } from "../model/json.js";
import { act } from "./act.js";
import { covers } from "./commute.js";
import type { Entry } from "./entry.js";
import { valueAt } from "./place.js";
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
export function change(start: JsonValue | undefined, entries: readonly Entry[]): Changed {
  const shadowed = new Map<Entry, Entry>();
  const layers = settleLayers(entries, shadowed);
  const steps: Taken[] = [];
  const same = new Set<Entry>();
  const misplaced: { readonly entry: Entry; readonly reason: string }[] = [];
  let value = start;
  for (const { apply, waivers } of layers) {
    for (const entry of apply) {
      const next = act(value, entry);
      if (!next.ok) misplaced.push({ entry, reason: next.error });
      else if (entry.action.puts.every(({ steps: at }) => isSame(valueAt(next.value, at), valueAt(value, at))))
        same.add(entry);
      else {
        for (const { entry: earlier } of steps) if (covers(entry.action, earlier.action)) shadowed.set(earlier, entry);
        steps.push(...stepsOf(entry, value, next.value).map((step) => ({ entry, step })));
        value = next.value;
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

/** Settles the layers from the highest down, because what a higher one replaces is out of the question in the lower. */
function settleLayers(entries: readonly Entry[], shadowed: Map<Entry, Entry>): readonly SettledLayer[] {
  const settled: SettledLayer[] = [];
  const replacing: Entry[] = [];
  for (const layer of [...new Set(entries.map((entry) => entry.layer))].sort((a, b) => b - a)) {
    const standing = entries.filter((entry) => {
      const by = entry.layer === layer && replacing.find((one) => covers(one.action, entry.action));
      if (typeof by === "object") shadowed.set(entry, by);
      return entry.layer === layer && by === undefined;
    });
    const { apply, hidden, ambiguous } = settle(standing);
    for (const [entry, by] of hidden) shadowed.set(entry, by);
    replacing.push(...apply.filter(({ override }) => override.operator === "replace"));
    settled.push({ apply, waivers: standing.filter(({ override }) => override.operator === "waive"), ambiguous });
  }
  return settled.reverse();
}

/** What an override did: one step, or, where it went through a table, one for each key that is another now. */
function stepsOf(entry: Entry, before: JsonValue | undefined, after: JsonValue | undefined): readonly OverrideStep[] {
  if (entry.override.operator !== "update")
    return [stepOf(entry, entry.override.pointer, valueAt(before, entry.steps))];
  return entry.action.puts.flatMap(({ pointer, steps }) => {
    const was = valueAt(before, steps);
    return isSame(was, valueAt(after, steps)) ? [] : [stepOf(entry, pointer, was)];
  });
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
