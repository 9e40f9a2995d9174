import type { PxRule, Relation } from "@px-meta/schema";
import type { Fact } from "../model/fact.js";
import type { JsonValue } from "../model/json.js";
import type { SchemaId } from "../model/names.js";
import type { Carried, Travel, Ways } from "./fold.js";
import type { ReadList } from "./list.js";
import { at } from "./numbers.js";
import { nothing, type Operator } from "./operator.js";
import type { Sets } from "./sets.js";

/**
 * What every node sees: the answer of `propagate`, and what `check`, `deliver` and `explain` work on.
 *
 * Facts, nodes and edges are named by their places in `facts` and in the graph. A value or a set that many nodes
 * share is held once; nodes hold numbers.
 */
export interface Propagation extends Ways {
  /** After overrides, in the order given. */
  readonly facts: readonly Fact[];
  /** The nodes that a fact stands at: `factNode[factStart[f]]` up to `factStart[f + 1]`. */
  readonly factStart: Int32Array;
  readonly factNode: Int32Array;
  /** The facts that stand at a node: `ownFact[ownStart[n]]` up to `ownStart[n + 1]`, ascending. */
  readonly ownStart: Int32Array;
  readonly ownFact: Int32Array;
  /** The ways in which facts are seen, each with the set of facts that come so to each node. */
  readonly sights: readonly Sight[];
  readonly sets: Sets;
  /** The fields that some fact speaks of, sorted by schema and pointer, without those that collect. */
  readonly fields: readonly MergedField[];
  /** The fields that demand something, sorted by schema and pointer, whether anybody fills them or not. */
  readonly demands: readonly Demand[];
  /** What facts say at fields that collect, and that each fact of their schema must fill. */
  readonly wanted: readonly Said[];
}

/** Facts that travel alike: for each node the set of those that come to it, or `nothing`. */
export interface Sight extends Carried {
  /** For each fact that travels so, its place in `facts`. */
  readonly facts: readonly number[];
}

/** What facts say at one field. */
export interface Said {
  readonly schema: SchemaId;
  readonly pointer: string;
  readonly rule: PxRule;
  /** Ascending by fact; of a `Demand` first those that demand. */
  readonly operands: readonly Operand[];
  readonly version: Version;
}

/** Tells whether the same is said as before, at the same nodes, wherever its facts stand in the list. */
export interface Version {
  readonly id: symbol;
  /** Present where only some nodes say something else than in another version. */
  readonly since?: { readonly id: symbol; readonly nodes: readonly number[] };
}

/** A version unlike all others; where another one is known, with the nodes at which something else is said. */
export function newVersion(was?: Version, nodes: readonly number[] = []): Version {
  return { id: Symbol("version"), ...(was !== undefined && { since: { id: was.id, nodes } }) };
}

/** A field that demands something of another one: each demand, and each value that it is held against. */
export interface Demand extends Said {
  readonly operator: Operator;
  readonly rel: Relation;
  /** The field of the facts. */
  readonly against: { readonly schema: SchemaId; readonly pointer: string };
  /** Which of the operands demand. */
  readonly demands: ReadonlySet<Operand>;
  /** What some facts demand here, and what they have to offer. */
  readonly saidBy: (facts: readonly Fact[], places: readonly number[]) => DemandOperands;
}

/** The two sides of a demand. */
export interface DemandOperands {
  readonly demands: readonly Operand[];
  readonly there: readonly Operand[];
}

/** One field with all that is said of it. */
export interface MergedField extends Said, Folded {
  readonly operator: Operator;
  /** Present for a `list`: its order is that of the graph, so it is made when it is read; elements only tell of presence. */
  readonly list?: ReadList;
  /** Present where silence makes the value unknown: nodes to which a fact comes that leaves the field out. */
  readonly silent?: Folded;
  /** Finds who says something to each node. It is made anew for each call: nothing of it is kept. */
  readonly contributors: () => Contributors;
}

/** What some operands came to. */
export interface Folded {
  /** For each node the join of what its dependencies send it: what its build script reads. */
  readonly below: Int32Array;
  /** The same with the node's own operands. */
  readonly here: Int32Array;
  /** What that is made of: operands that travel alike came together. */
  readonly carried: readonly Carried[];
}

/** For each node the set of the operands that come to it, by their places in `operands`, or `nothing`. */
export interface Contributors {
  readonly sets: Sets;
  readonly below: Int32Array;
  readonly here: Int32Array;
}

/** What one fact says at one field. */
export interface Operand {
  /** Place in `facts`. */
  readonly fact: number;
  /** Where in the fact's value: the field's pointer, or one of the places that its `*` stands for. */
  readonly pointer: string;
  /** As the fact has it; absent where the fact leaves the field out. */
  readonly value?: JsonValue;
  /** What silence stands for, where the fact leaves the field out. */
  readonly implied?: JsonValue;
  /** Its element; `nothing` for silence that stands for no value. */
  readonly element: number;
  /** Why it contradicts even itself, or cannot be read, in words. */
  readonly fault?: string;
  /** How it travels, after its publisher's narrowing. */
  readonly travel: Travel;
}

/** What a node is told at one field. */
export type Merged =
  | { readonly kind: "nothing" }
  | { readonly kind: "value"; readonly value: JsonValue }
  | { readonly kind: "conflict" }
  /** Somebody says something, but another fact in sight leaves the field out, and by its schema it is then not known. */
  | { readonly kind: "unknown" };

/** The merged value that a node's dependencies come to: what its build script may read. */
export function mergedBelow(field: MergedField, node: number): Merged {
  return merged(field, at(field.below, node), field.silent?.below, node, false);
}

/** The merged value of a node's dependencies and its own facts. */
export function mergedHere(field: MergedField, node: number): Merged {
  return merged(field, at(field.here, node), field.silent?.here, node, true);
}

function merged(
  { operator, list }: MergedField,
  element: number,
  silent: Int32Array | undefined,
  node: number,
  withOwn: boolean,
): Merged {
  if (element === nothing) return { kind: "nothing" };
  const reading: Merged = list === undefined ? operator.read(element) : { kind: "value", value: list(node, withOwn) };
  const isUnknown = silent !== undefined && at(silent, node) !== nothing;
  return isUnknown && reading.kind === "value" ? { kind: "unknown" } : reading;
}

/** The facts that a node's dependencies send it, ascending. */
export function factsBelow(propagation: Propagation, node: number): Int32Array {
  const { sets, sights } = propagation;
  const found = sights.map(({ below }) => at(below, node)).filter((set) => set !== nothing);
  const [only] = found;
  if (only === undefined) return new Int32Array(0);
  if (found.length === 1) return sets.members(only);
  return Int32Array.from(new Set(found.flatMap((set) => [...sets.members(set)]))).sort();
}

/** The facts that stand at a node, ascending. */
export function factsAt(propagation: Propagation, node: number): Int32Array {
  return propagation.ownFact.subarray(at(propagation.ownStart, node), at(propagation.ownStart, node + 1));
}

/** Where the operands of a fact begin in a list that ascends by fact, or would stand. */
export function placeOfFact(operands: readonly Operand[], fact: number): number {
  let [low, high] = [0, operands.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((operands[middle] as Operand).fact < fact) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The nodes that a fact stands at. */
export function nodesOf(propagation: Pick<Propagation, "factStart" | "factNode">, fact: number): Int32Array {
  return propagation.factNode.subarray(at(propagation.factStart, fact), at(propagation.factStart, fact + 1));
}
