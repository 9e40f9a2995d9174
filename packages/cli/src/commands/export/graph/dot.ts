import { hostWords, isConflict, type Picture, type PictureEdge, type PictureNode } from "./picture.js";

const colours = { error: "#c62828", warning: "#b26a00" } as const;

/** Writes a picture for Graphviz. */
export function dot({ title, nodes, edges }: Picture): string {
  return `${[
    "digraph {",
    `  graph [rankdir=LR, ranksep=0.6, nodesep=0.2, labelloc=t, fontname="sans-serif", label=${quoted(title)}];`,
    '  node [shape=box, style="rounded,filled", fillcolor=white, color="#90959c", fontname="sans-serif", fontsize=11];',
    '  edge [color="#90959c", arrowsize=0.7];',
    ...nodes.map((node) => `  ${node.id} [${nodeAttributes(node)}];`),
    ...edges.map(({ from, to, ...edge }) => `  ${from} -> ${to}${edgeAttributes(edge)};`),
    "}",
  ].join("\n")}\n`;
}

function nodeAttributes(node: PictureNode): string {
  const { label, values, domain, isChosen, speaks, mark } = node;
  const lines = [label, ...(domain === "host" ? [hostWords] : []), ...values];
  const fill = isConflict(node) ? "#fde3e1" : speaks ? "#e2eefc" : undefined;
  const style = ["rounded", "filled", ...(domain === "host" ? ["dashed"] : []), ...(isChosen ? ["bold"] : [])];
  return [
    `label=${quoted(lines.join("\n"))}`,
    ...(style.length > 2 ? [`style="${style.join()}"`] : []),
    ...(fill === undefined ? [] : [`fillcolor="${fill}"`]),
    ...(mark === undefined ? [] : [`color="${colours[mark]}"`, "penwidth=2"]),
  ].join(", ");
}

function edgeAttributes({ kind, mark }: Pick<PictureEdge, "kind" | "mark">): string {
  const attributes = [
    ...(kind === "normal" ? [] : [`label="${kind}"`, 'fontname="sans-serif"', "fontsize=9"]),
    ...(kind === "normal" ? [] : [kind === "dev" ? "style=dotted" : "style=dashed"]),
    ...(mark === undefined ? [] : [`color="${colours[mark]}"`, "penwidth=2"]),
  ];
  return attributes.length === 0 ? "" : ` [${attributes.join(", ")}]`;
}

/** A quoted string: Graphviz reads backslashes and, in labels, the entities of HTML. */
function quoted(text: string): string {
  const escaped = text.replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("&", "&amp;").replaceAll("\n", "\\n");
  return `"${escaped}"`;
}
