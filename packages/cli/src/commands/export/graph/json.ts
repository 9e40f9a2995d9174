import { Graph, json as graphlib } from "@dagrejs/graphlib";
import type { Picture } from "./picture.js";

/** Writes a picture as graphlib does: `json.read` of @dagrejs/graphlib makes the graph of it again. */
export function json(picture: Picture): string {
  return `${JSON.stringify(graphlib.write(graphOf(picture)), undefined, 2)}\n`;
}

/** A picture as a graph of graphlib: nodes by id, edges named by their kind. */
export function graphOf({ title, nodes, edges }: Picture): Graph {
  const graph = new Graph({ directed: true, multigraph: true });
  graph.setGraph({ title });
  for (const { id, ...node } of nodes) graph.setNode(id, node);
  for (const { from, to, ...edge } of edges) graph.setEdge(from, to, edge, edge.kind);
  return graph;
}
