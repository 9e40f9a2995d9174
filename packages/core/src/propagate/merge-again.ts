import type { Field } from "@px-meta/schema";
import { readList } from "../algebra/list.js";
import { nothing, type Operator } from "../algebra/operator.js";
import type { Places } from "../algebra/place.js";
import {
  type Folded,
  type MergedField,
  newVersion,
  nodesOf,
  type Operand,
  type Propagation,
  type Version,
} from "../algebra/propagation.js";
import type { SchemaId } from "../model/names.js";
import { type Exchange, foldAgain } from "./fold-again.js";
import { contributorsOf, presence } from "./merge.js";
import type { Moves } from "./moves.js";
import { travelOf } from "./travel.js";

/** Facts that stand at nodes of a graph. */
export type Standing = Pick<Propagation, "graph" | "edgePlanes" | "facts"> & Places;

/** What was carried before, and what is to be carried now. */
export interface Step {
  readonly was: Propagation;
  readonly now: Standing;
  readonly moves: Moves;
  readonly rulesOf: (schema: SchemaId) => readonly Field[];
  /** Of the facts that there are now, sorted. */
  readonly schemas: readonly SchemaId[];
  /** Of the facts that came or left. */
  readonly touched: ReadonlySet<SchemaId>;
}

/** What is known of a field before it is merged again: how, and what it came to if it was merged before. */
export interface Known {
  readonly schema: SchemaId;
  readonly operator: Operator;
  readonly version?: Version;
  readonly folded?: Folded & Pick<MergedField, "silent">;
}

/** Merges a field again of which a few operands have been exchanged. `operands` are all that there are now. */
export function mergeAgain(
  now: Standing,
  field: Field,
  { schema, operator, version, folded }: Known,
  operands: readonly Operand[],
  exchange: Exchange,
): MergedField {
  const { pointer, rule } = field;
  const isSpoken = ({ element }: Operand) => (element === nothing ? nothing : 0);
  const isSilent = ({ element }: Operand) => (element === nothing ? 0 : nothing);
  const isList = rule.merge.kind === "list";
  const again = isList
    ? foldAgain(now, presence, folded, operands, exchange, isSpoken)
    : foldAgain(now, operator, folded, operands, exchange, ({ element }) => element);
  const silent =
    rule.absent === "unknown" && operands.some(({ element }) => element === nothing)
      ? foldAgain(now, presence, folded?.silent, operands, exchange, isSilent)
      : undefined;
  return {
    schema,
    pointer,
    rule,
    operator,
    ...standing(now, { rule }, operands),
    ...again,
    version: newVersion(version, exchangedNodes(exchange)),
    ...(silent !== undefined && { silent }),
  };
}

/** What of a field speaks of facts by their places. */
export function standing(now: Standing, { rule }: Pick<MergedField, "rule">, operands: readonly Operand[]) {
  const { merge } = rule;
  const list =
    merge.kind === "list" ? { list: readList({ ...now, places: now, rule }, merge, travelOf(rule), operands) } : {};
  const contributors = () => contributorsOf(now, now, operands);
  return { operands, contributors, ...list };
}

/** The nodes at which something else is said. */
function exchangedNodes({ was, now }: Exchange): readonly number[] {
  return [was, now].flatMap(({ places, operands }) => operands.flatMap(({ fact }) => [...nodesOf(places, fact)]));
}
