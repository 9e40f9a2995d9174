import type { Merge } from "@px-meta/schema";
import type { JsonValue } from "../../model/json.js";
import type { Result } from "../../model/result.js";
import { intervals } from "./interval.js";
import { requirements } from "./requirement.js";

/** A way to write ranges: how a field's values are read, and what two of them have in common. */
export interface Ranges<R> {
  /** The error says what is wrong with the value. */
  read(value: JsonValue): Result<R, string>;
  /** The range of one value alone. */
  exactly(value: JsonValue): Result<R, string>;
  common(one: R, other: R): R;
  isEmpty(range: R): boolean;
  /** The range as its field's values are written; different for different ranges. */
  show(range: R): JsonValue;
}

/** Uses the way of writing that a field names. */
export function withRanges<T>(
  { of, order }: Extract<Merge, { readonly kind: "range" }>,
  use: <R>(ranges: Ranges<R>) => T,
): T {
  return of === "string" && order === "semver" ? use(requirements) : use(intervals(of, order));
}
