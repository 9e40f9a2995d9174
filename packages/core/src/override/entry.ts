import { registry } from "@px-meta/schema";
import type { LayerRef } from "../model/fact.js";
import { isObject, type JsonObject, type JsonValue } from "../model/json.js";
import { nearest } from "../model/nearest.js";
import { type Layer, type Override, refOf } from "../model/override.js";
import type { Problem } from "../model/problem.js";
import type { Schemas } from "../model/schemas.js";
import { type Ranks, ranksOf, readSelector, type SelectorTest } from "../selector/selector.js";
import { type Action, actionOf } from "./commute.js";
import { stepsOf } from "./place.js";
import { checkItems, checkKeys, checkValue } from "./value.js";

/** An override that can be applied, with its place in the order of layers. */
export interface Entry {
  readonly override: Override;
  readonly ref: LayerRef;
  /** Index of its layer, low to high. */
  readonly layer: number;
  /** Its pointer, taken apart. */
  readonly steps: readonly string[];
  readonly action: Action;
  readonly ranks: Ranks;
  readonly test: SelectorTest;
}

/** Whether an override changes a value; `require` and `waive` do not. */
export function isChange(operator: Override["operator"]): boolean {
  return operator !== "require" && operator !== "waive";
}

/**
 * Reads every override of every layer. One that can mean nothing (a bad selector, an unknown schema, a value that its
 * schema does not take) is told and left out.
 */
export async function readEntries(
  layers: readonly Layer[],
  schemas: Schemas,
): Promise<{ readonly entries: readonly Entry[]; readonly problems: readonly Problem[] }> {
  const entries: Entry[] = [];
  const problems: Problem[] = [];
  for (const [index, layer] of layers.entries()) {
    if (layer.overrides.length > maxOverrides) {
      problems.push(invalid({ kind: layer.kind, place: layer.place }, `it has more than ${maxOverrides} overrides`));
      continue;
    }
    for (const override of layer.overrides) {
      const ref = refOf(layer, override);
      const test = readSelector(override.select);
      const found = test.ok ? await problemsOf(override, ref, schemas) : [invalid(ref, test.error)];
      problems.push(...found);
      if (!test.ok || found.some(({ kind }) => kind !== "unknown-override-field")) continue;
      const [steps, action, ranks] = [stepsOf(override.pointer), actionOf(override), ranksOf(override.select)];
      entries.push({ override, ref, layer: index, steps, action, ranks, test: test.value });
    }
  }
  return { entries, problems };
}

/** Overrides in one layer: each is held against the others. */
const maxOverrides = 10_000;
/** Levels of lists and tables down to the innermost thing that an override speaks of. */
const maxLevels = 32;

function levelsOf(value: JsonValue | undefined): number {
  if (typeof value !== "object" || value === null) return 0;
  const inner = Object.values(value as JsonObject);
  return 1 + inner.reduce<number>((most, one) => Math.max(most, levelsOf(one)), 0);
}

async function problemsOf(override: Override, ref: LayerRef, schemas: Schemas): Promise<readonly Problem[]> {
  const { schema, operator, pointer, value, reason } = override;
  if (schemas.get(schema) === undefined) {
    const whose = schema.includes(":") ? "no package of this graph" : "this px-meta";
    const near = nearest(schema, [...registry.names(), ...schemas.documents.keys()]);
    const cure = near === undefined ? "`px-meta schema list` shows those at hand" : `did you mean ${near}?`;
    return [invalid(ref, `${whose} has no schema ${schema}; ${cure}`)];
  }
  if (pointer.split("/").length - 1 + levelsOf(value) > maxLevels) {
    return [invalid(ref, `it goes down more than ${maxLevels} levels of lists and tables`)];
  }
  switch (operator) {
    case "set":
    case "default":
    case "replace":
    case "require":
      return value === undefined
        ? [invalid(ref, `${operator} has no value`)]
        : checkValue(override, value, ref, schemas);
    case "append":
    case "prepend":
    case "remove":
      return Array.isArray(value) && value.length > 0
        ? checkItems(override, value, ref, schemas)
        : [invalid(ref, `${operator} takes a list of items`)];
    case "update":
      return isObject(value) && Object.keys(value).length > 0
        ? checkKeys(override, value, ref, schemas)
        : [invalid(ref, "update takes a table of keys")];
    case "waive":
      return problemsOfWaiver(value, reason, ref);
    case "unset":
      return [];
  }
}

function problemsOfWaiver(value: JsonValue | undefined, reason: string | undefined, ref: LayerRef): readonly Problem[] {
  if (typeof value !== "string") return [invalid(ref, "waive names the kind of a problem, such as conflicting-fact")];
  if (!waivable.has(value)) {
    return [invalid(ref, `${JSON.stringify(value)} cannot be waived; only ${[...waivable].join(", ")} can`)];
  }
  return reason === undefined || reason.trim() === "" ? [invalid(ref, "waive needs a reason")] : [];
}

/** The kinds of problems that a packager may accept. */
const waivable: ReadonlySet<string> = new Set(["conflicting-fact", "unsatisfied-demand", "override-without-effect"]);

function invalid(at: LayerRef, reason: string): Problem {
  return { kind: "invalid-override", at, reason };
}
