import { layout as dagre, type GraphLabel } from "@dagrejs/dagre";
import { Graph } from "@dagrejs/graphlib";
import { docked } from "./docked.js";
import { hostWords, type Picture, type PictureEdge, type PictureNode } from "./picture.js";

/** A point of a picture, in pixels from its top left corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A node with its place: the middle of a box with rounded corners. */
export interface PlacedNode extends Point {
  readonly node: PictureNode;
  /** Below the label. */
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
}

/** A picture with a place for everything. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly Route[];
}

/** An edge with the points that it goes through, both ends included. */
export interface Route {
  readonly edge: PictureEdge;
  readonly points: readonly Point[];
}

/** Heights of the label, of each line below it, and of what is left free above and below. */
export const lineHeights = { label: 16, value: 15, padding: 6 } as const;

/** Nodes up to which columns are chosen for the shortest edges; among more it takes many seconds, and shows little. */
const mostForSimplex = 150;

/** Lays a picture out from left to right: dependents first, what they depend on further right. */
export function layout({ nodes, edges }: Picture): Layout {
  const graph = new Graph({ directed: true, multigraph: true });
  const ranker = nodes.length > mostForSimplex ? "tight-tree" : "network-simplex";
  graph.setGraph({ rankdir: "LR", nodesep: 14, ranksep: 72, edgesep: 8, ranker } satisfies GraphLabel);
  const boxes = new Map(nodes.map((node) => [node.id, boxOf(node)]));
  for (const [id, { width, height }] of boxes) graph.setNode(id, { width, height });
  for (const { from, to, kind, mark } of edges) {
    // A way that is marked is drawn straight if it can be.
    graph.setEdge(from, to, { weight: mark === undefined ? 1 : 3 }, kind);
  }
  dagre(graph);
  const size = graph.graph() as { readonly width?: number; readonly height?: number };
  const placed = nodes.map((node): PlacedNode => {
    const { x, y } = graph.node(node.id) as Point;
    return { ...(boxes.get(node.id) ?? boxOf(node)), node, x, y };
  });
  const routes = edges.map((edge) => {
    const { points } = graph.edge(edge.from, edge.to, edge.kind) as { readonly points: readonly Point[] };
    return { edge, points };
  });
  return { width: size.width ?? 0, height: size.height ?? 0, nodes: placed, edges: docked(placed, routes) };
}

function boxOf(node: PictureNode): Pick<PlacedNode, "lines" | "width" | "height"> {
  const lines = [...(node.domain === "host" ? [hostWords] : []), ...node.values];
  const widths = [widthOf(node.label) * 1.06, ...lines.map((line) => widthOf(line) * 0.92)];
  const { label, value, padding } = lineHeights;
  return { lines, width: Math.ceil(Math.max(...widths) + 22), height: label + value * lines.length + 2 * padding };
}

/** About how wide a text of 12 pixels is in the fonts that systems use for their own words. */
function widthOf(text: string): number {
  let width = 0;
  for (const letter of text)
    width += /[\u1100-\uffff]|[\u{10000}-\u{10ffff}]/u.test(letter) ? 13 : widthOfLatin(letter);
  return width;
}

function widthOfLatin(letter: string): number {
  if (/[ijl.,:;'|!()[\]{}ftrI ]/.test(letter)) return 4.6;
  if (/[mwMW@%]/.test(letter)) return 11.4;
  return /[A-Z#&<>=+~_]/.test(letter) ? 8.8 : 7.2;
}
