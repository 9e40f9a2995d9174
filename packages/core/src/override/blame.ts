import type { Validator } from "@px-meta/schema";
import { isWithin } from "../algebra/pointer.js";
import type { JsonValue } from "../model/json.js";
import { type Changed, change } from "./change.js";
import { type Entry, isChange } from "./entry.js";

/** One thing that a schema does not take, with the override that made it so. */
interface Blamed {
  readonly entry: Entry;
  readonly pointer: string;
  readonly message: string;
}

/**
 * Finds the overrides after which a value no longer fits its schema: for what does not fit, the one that put it there; for
 * what is missing, or too much, the one after which the value never was right again.
 */
export function blame(
  start: JsonValue,
  entries: readonly Entry[],
  { value, steps }: Changed,
  validator: Validator<unknown>,
): readonly Blamed[] {
  const acting = steps.filter(({ entry }) => isChange(entry.override.operator));
  const [first] = acting;
  if (first === undefined || value === undefined) return [];
  const checked = validator(value);
  if (checked.ok) return [];
  const spoiler = spoilerOf(start, entries, validator) ?? first.entry;
  return checked.error.map(({ pointer, message }) => {
    const last = acting.findLast(({ step }) => isWithin(pointer, step.pointer) || isWithin(step.pointer, pointer));
    const isPut = last !== undefined && isWithin(pointer, last.step.pointer);
    return { entry: isPut ? last.entry : spoiler, pointer, message };
  });
}

function spoilerOf(start: JsonValue, entries: readonly Entry[], validator: Validator<unknown>): Entry | undefined {
  let spoiler: Entry | undefined;
  change(start, entries, (value, entry) => {
    if (value === undefined || validator(value).ok) spoiler = undefined;
    else spoiler ??= entry;
  });
  return spoiler;
}
