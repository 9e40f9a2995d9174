import { canonicalJson } from "../json/canonical.js";
import type { OverrideStep } from "../model/fact.js";
import type { JsonValue } from "../model/json.js";
import type { Entry } from "./entry.js";
import { valueAt, withoutValueAt, withValueAt } from "./place.js";
import { settle } from "./settle.js";

/** What overrides made of one value. */
export interface Changed {
  /** Nothing where there was none and none was made, or where it was taken away whole. */
  readonly value: JsonValue | undefined;
  /** What changed it, lowest layer first, and what was accepted of it. */
  readonly steps: readonly { readonly entry: Entry; readonly step: OverrideStep }[];
  /** Overrides that cannot stand where they point to, with the reason. */
  readonly misplaced: readonly { readonly entry: Entry; readonly reason: string }[];
  readonly ambiguous: readonly (readonly [Entry, Entry])[];
}

/** Applies the overrides that speak of one fact to its value, layer by layer. Those that change nothing leave no step. */
export function change(start: JsonValue | undefined, entries: readonly Entry[]): Changed {
  const steps: { readonly entry: Entry; readonly step: OverrideStep }[] = [];
  const misplaced: { readonly entry: Entry; readonly reason: string }[] = [];
  const ambiguous: (readonly [Entry, Entry])[] = [];
  let value = start;
  for (const layer of [...new Set(entries.map((entry) => entry.layer))].sort((a, b) => a - b)) {
    const ofLayer = entries.filter((entry) => entry.layer === layer);
    const settled = settle(ofLayer);
    ambiguous.push(...settled.ambiguous);
    for (const entry of settled.apply) {
      const next = changedBy(entry, value);
      if (!next.ok) misplaced.push({ entry, reason: next.error });
      else if (!isSame(next.value, value)) {
        steps.push({ entry, step: stepOf(entry, valueAt(value, entry.steps)) });
        value = next.value;
      }
    }
    for (const entry of ofLayer) {
      if (entry.override.operator === "waive") steps.push({ entry, step: stepOf(entry, undefined) });
    }
  }
  return { value, steps, misplaced, ambiguous };
}

type Next =
  | { readonly ok: true; readonly value: JsonValue | undefined }
  | { readonly ok: false; readonly error: string };

function changedBy({ override, steps }: Entry, value: JsonValue | undefined): Next {
  if (override.operator === "unset") {
    return { ok: true, value: value === undefined ? undefined : withoutValueAt(value, steps) };
  }
  const isThere = valueAt(value, steps) !== undefined;
  if (override.value === undefined || (override.operator === "default" && isThere)) return { ok: true, value };
  return withValueAt(value, steps, override.value);
}

function stepOf({ override, ref }: Entry, was: JsonValue | undefined): OverrideStep {
  const { operator, pointer, reason, value } = override;
  return {
    layer: ref,
    operator,
    pointer,
    ...(was !== undefined && { was }),
    ...(reason !== undefined && { reason }),
    ...(operator === "waive" && typeof value === "string" && { waives: value }),
  };
}

function isSame(one: JsonValue | undefined, other: JsonValue | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  return canonicalJson(one) === canonicalJson(other);
}
