import type { Merged } from "../algebra/propagation.js";
import { findNodes as find } from "../explain/find.js";
import type { Fact } from "../model/fact.js";
import type { Domain } from "../model/names.js";
import type { Package } from "../model/package.js";
import type { Problem } from "../model/problem.js";
import type { Result } from "../model/result.js";
import { nodeJson } from "../snapshot/node.js";
import type { Propagated } from "./propagate.js";

/** What one node sees, in full. */
export interface NodeValues {
  readonly package: Pick<Package, "id" | "name" | "version" | "links">;
  readonly domain: Domain;
  readonly triple: string;
  /** The facts that its dependencies send it, sorted by package id, schema and name. */
  readonly facts: readonly Pick<Fact, "package" | "schema" | "name" | "domains" | "target" | "value" | "trust">[];
  /** The merged fields that something comes to here: from below, and with the node's own facts. */
  readonly merged: readonly {
    readonly schema: string;
    readonly pointer: string;
    readonly merge: string;
    readonly below: NodeMerged;
    readonly here: NodeMerged;
  }[];
}

/** What comes to a node at one field; with a conflict, all that is said there. */
export type NodeMerged =
  | Exclude<Merged, { readonly kind: "conflict" }>
  | { readonly kind: "conflict"; readonly contributors: readonly NodeContributor[] };

/** One thing that is said at a field. */
export interface NodeContributor extends Pick<Fact, "package" | "schema" | "name" | "value"> {
  /** Where the fact says it. */
  readonly pointer: string;
  /** Present where the fact leaves the field out, and its schema says what that means. */
  readonly implied?: boolean;
}

/**
 * Finds the nodes of a package by its name, `name@version`, id or folder, as cargo takes them: one for each side of the build that it is on, or for
 * the one that is given.
 */
export function findNodes(
  { propagation }: Pick<Propagated, "propagation">,
  word: string,
  domain?: Domain,
): Result<readonly number[], Problem> {
  return find(propagation.graph, word, domain);
}

/** What one node sees. `node` is a place in the graph, as `findNodes` gives it. */
export function nodeValues({ propagation }: Pick<Propagated, "propagation">, node: number): NodeValues {
  return nodeJson(propagation, node) as unknown as NodeValues;
}
