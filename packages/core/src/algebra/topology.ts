import { edgeKinds } from "../model/graph.js";
import type { Result } from "../model/result.js";
import { err, ok } from "../model/result.js";
import { at } from "./numbers.js";

/** Edges as a graph has them. */
export interface Edges {
  readonly edgeStart: Int32Array;
  readonly edgeTarget: Int32Array;
  readonly edgeKind: Uint8Array;
}

const dev = edgeKinds.indexOf("dev");

/**
 * Orders nodes so that each stands after all that it depends on; of those that could come next, the first by
 * number. Dev-dependencies order nothing. The error is a cycle of other edges: its nodes, in order.
 */
export function dependenciesFirst(edges: Edges): Result<Int32Array, readonly number[]> {
  const { edgeStart, edgeTarget, edgeKind } = edges;
  const count = edgeStart.length - 1;
  const order = new Int32Array(count);
  const state = new Uint8Array(count);
  const next = edgeStart.slice(0, count);
  const open: number[] = [];
  let length = 0;
  for (let start = 0; start < count; start += 1) {
    if (at(state, start) !== 0) continue;
    open.push(start);
    state[start] = 1;
    for (let node = open.at(-1); node !== undefined; node = open.at(-1)) {
      const edge = at(next, node);
      if (edge === at(edgeStart, node + 1)) {
        state[node] = 2;
        order[length] = node;
        length += 1;
        open.pop();
        continue;
      }
      next[node] = edge + 1;
      const dependency = at(edgeTarget, edge);
      if (at(edgeKind, edge) === dev || at(state, dependency) === 2) continue;
      if (at(state, dependency) === 1) return err(open.slice(open.indexOf(dependency)));
      state[dependency] = 1;
      open.push(dependency);
    }
  }
  return ok(order);
}
