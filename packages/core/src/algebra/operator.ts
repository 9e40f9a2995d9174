import type { JsonValue } from "../model/json.js";

/** No contribution at all: the bottom of every lattice. Elements are numbers from 0. */
export const nothing = -1;

/** What is read from an element. */
type Reading =
  | { readonly kind: "value"; readonly value: JsonValue }
  /** The contributions contradict each other: the top of the lattice, which absorbs all. */
  | { readonly kind: "conflict" };

/**
 * How the values of one field become one. Values and joins are numbered as they come up (_elements_), so that
 * nodes hold numbers and equal values are held once. `join` is associative, commutative and idempotent, and a
 * conflict absorbs: the answer does not depend on order, diamonds or repetition.
 *
 * One law stands behind all of them: a contribution is the set of results that it accepts, and joining intersects
 * those sets. Which of the results that are left is the answer is decided when it is read, never before: picking
 * one on the way would depend on the way.
 */
export interface Operator {
  /** The element of one contribution; `provider` is whose thing it speaks of. */
  element(value: JsonValue, provider: string): number;
  /** Joins the first `count` of some different elements; at least one. */
  join(elements: Int32Array, count: number): number;
  /**
   * Present where joining two different elements picks the one of the greater rank, by element, and an element of rank
   * 0 contradicts every other: then the join is element 0. It speaks of the elements that there are now.
   */
  ranks?(): Int32Array;
  /** What an element means to a reader. */
  read(element: number): Reading;
  /** Why a value accepts no result at all, in words, so that it contradicts even itself. */
  fault?(value: JsonValue): string | undefined;
  /** What the element of one contribution is about: those about different things never contradict each other. */
  subject?(element: number): string;
  /** The contributions that one value is made of, where each has a place of its own in it. */
  parts?(value: JsonValue): readonly Part[];
  /**
   * The elements that a large one is made of, where what is read of it is what is read of them, taken together: so it
   * need not be read as a whole. Where one of them is a conflict it is one, too.
   */
  madeOf?(element: number): Int32Array | undefined;
  /** Whether a join is always one of the elements that are joined, or 0. */
  readonly picks?: true;
  /** Whether every contribution is part of the answer, so that none is dominated by others. */
  readonly isUnion?: boolean;
}

/** One contribution of several in a value. */
export interface Part {
  /** Where it stands in the value. */
  readonly pointer: string;
  /** What it is to the operator. */
  readonly value: JsonValue;
  /** What stands there. */
  readonly said: JsonValue;
}

/** Joins two elements, either of which may be nothing. */
export function joinTwo(operator: Operator, one: number, other: number): number {
  if (one === other || other === nothing) return one;
  if (one === nothing) return other;
  pair[0] = one;
  pair[1] = other;
  return operator.join(pair, 2);
}

const pair = new Int32Array(2);
