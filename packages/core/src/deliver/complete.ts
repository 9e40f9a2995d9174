import type { Ways } from "../algebra/fold.js";
import { at } from "../algebra/numbers.js";
import type { Places } from "../algebra/place.js";

/** What is known of the publishers of a graph in the middle of a build. */
export interface Publishers {
  /** Whether a node's script could still say something new: it waits, or has not run yet. */
  isOpen(node: number): boolean;
}

/**
 * Tells which publishers have not had their say in this build.
 *
 * A publisher is a node that adopts px-meta and has a build script. It has had its say when one of its runs
 * succeeded, in this build or fresh, and none waits. One that has no run at all does not belong to the build where
 * cargo went through all that it could and nothing below the node waits: nothing kept it from running.
 */
export function publishers(ways: Ways, ran: Places, waiting: Places, wentThrough: boolean): Publishers {
  const { packages, nodePackage } = ways.graph;
  const held = heldUp(ways, waiting);
  return {
    isOpen(node) {
      const owner = packages[at(nodePackage, node)];
      if (owner?.adopts !== true || !owner.hasBuildScript) return false;
      if (count(waiting, node) > 0) return true;
      return count(ran, node) === 0 && (!wentThrough || at(held, node) === 1);
    },
  };
}

function count({ ownStart }: Places, node: number): number {
  return at(ownStart, node + 1) - at(ownStart, node);
}

/** The nodes that wait, and all that depend on one. */
function heldUp({ graph, edgePlanes }: Ways, waiting: Places): Uint8Array {
  const { edgeStart, edgeTarget } = graph;
  const held = new Uint8Array(graph.nodePackage.length);
  for (const node of graph.dependenciesFirst) {
    if (count(waiting, node) > 0) held[node] = 1;
    for (let edge = at(edgeStart, node); edge < at(edgeStart, node + 1); edge += 1) {
      if (at(edgePlanes, edge) !== 0 && at(held, at(edgeTarget, edge)) === 1) held[node] = 1;
    }
  }
  return held;
}

/** All that some nodes depend on, over every kind of edge but dev: whoever could tell them anything. */
export function nodesBelow({ graph, edgePlanes }: Ways, nodes: Iterable<number>): ReadonlySet<number> {
  const { edgeStart, edgeTarget } = graph;
  const below = new Set<number>();
  const open = [...nodes];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    for (let edge = at(edgeStart, node); edge < at(edgeStart, node + 1); edge += 1) {
      const target = at(edgeTarget, edge);
      if (at(edgePlanes, edge) === 0 || below.has(target)) continue;
      below.add(target);
      open.push(target);
    }
  }
  return below;
}
