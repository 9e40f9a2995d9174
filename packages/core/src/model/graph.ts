import type { Domain, Triple } from "./names.js";
import type { Package } from "./package.js";

/** One side of a build: the target side for one triple, or the host side. */
export interface Platform {
  readonly domain: Domain;
  readonly triple: Triple;
}

/** How one package depends on another. `proc-macro` is a normal dependency on a proc macro: it runs at build time. */
export type EdgeKind = "normal" | "build" | "dev" | "proc-macro";

/** The kinds in the order of their codes in `edgeKind`. */
export const edgeKinds: readonly EdgeKind[] = ["normal", "build", "dev", "proc-macro"];

/**
 * The fact graph: nodes are package × platform, edges go from a node to what it depends on.
 *
 * Everything is an index into flat arrays, so that a graph of a million edges costs megabytes, not objects.
 * Node `n` is package `nodePackage[n]` on platform `nodePlatform[n]`; its edges are
 * `edgeTarget[e]`, `edgeKind[e]` for `edgeStart[n] <= e < edgeStart[n + 1]`, sorted by target.
 * Packages are sorted by id, nodes by package then platform: equal inputs give equal bytes.
 */
export interface PackageGraph {
  readonly packages: readonly Package[];
  /** Target platforms in the order of `--target`, then the host platform, always last. */
  readonly platforms: readonly Platform[];
  readonly nodePackage: Int32Array;
  readonly nodePlatform: Int32Array;
  /** Length nodes + 1. */
  readonly edgeStart: Int32Array;
  readonly edgeTarget: Int32Array;
  /** Index into `edgeKinds`. */
  readonly edgeKind: Uint8Array;
  /** Nodes, each after all that it depends on. Dev-dependencies may close a cycle; they never order anything. */
  readonly dependenciesFirst: Int32Array;
  /** The nodes that the selection names. */
  readonly roots: Int32Array;
}
