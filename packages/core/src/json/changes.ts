import { isObject, type JsonValue } from "../model/json.js";
import { canonicalJson } from "./canonical.js";

/** A place where two values differ; `was` or `is` is absent where only the other value has it. */
export interface ValueChange {
  readonly pointer: string;
  readonly was?: JsonValue;
  readonly is?: JsonValue;
}

/** The places in which two values differ: within objects key by key, lists as a whole. */
export function valueChanges(was: JsonValue, is: JsonValue): readonly ValueChange[] {
  const changes: ValueChange[] = [];
  const open: {
    readonly pointer: string;
    readonly was?: JsonValue | undefined;
    readonly is?: JsonValue | undefined;
  }[] = [{ pointer: "", was, is }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { pointer, was: old, is: now } = next;
    if (isObject(old) && isObject(now)) {
      const keys = [...new Set([...Object.keys(old), ...Object.keys(now)])].sort().reverse();
      for (const key of keys) {
        const place = `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
        open.push({ pointer: place, was: own(old, key), is: own(now, key) });
      }
    } else if (old === undefined || now === undefined || canonicalJson(old) !== canonicalJson(now)) {
      changes.push({ pointer, ...(old !== undefined && { was: old }), ...(now !== undefined && { is: now }) });
    }
  }
  return changes;
}

function own(value: { readonly [key: string]: JsonValue }, key: string): JsonValue | undefined {
  return Object.hasOwn(value, key) ? value[key] : undefined;
}
