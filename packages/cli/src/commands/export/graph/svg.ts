import { type Layout, layout, lineHeights, type PlacedNode, type Point } from "./layout.js";
import { isConflict, type Picture, type PictureEdge } from "./picture.js";
import { legend } from "./svg-legend.js";
import { style } from "./svg-style.js";
import { escaped, number } from "./svg-text.js";

/** Free space around everything, and the height of the title above it. */
const margin = 20;
const titleHeight = 28;

/** Writes a picture as SVG: nothing but shapes and texts, which any viewer shows. */
export function svg(picture: Picture): string {
  const placed = layout(picture);
  const key = legend(picture, Math.max(placed.width, 480));
  const width = Math.max(placed.width, key.width, picture.title.length * 8) + 2 * margin;
  const height = placed.height + titleHeight + key.height + 2 * margin;
  const size = `width="${number(width)}" height="${number(height)}" viewBox="0 0 ${number(width)} ${number(height)}"`;
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img">`,
    `<title>${escaped(picture.title)}</title>`,
    `<style>${style}</style>`,
    '<rect class="paper" width="100%" height="100%"/>',
    `<text class="title" x="${margin}" y="${margin + 10}">${escaped(picture.title)}</text>`,
    `<g transform="translate(${margin} ${margin + titleHeight})">`,
    ...edgesOf(placed),
    ...placed.nodes.map(nodeOf),
    "</g>",
    `<g transform="translate(${margin} ${number(height - margin - key.height)})">`,
    ...key.shapes,
    "</g>",
    "</svg>",
  ].join("\n")}\n`;
}

/** What is marked is drawn last, so that it lies above the rest. */
function edgesOf({ edges }: Layout): readonly string[] {
  const loudness = ({ mark }: PictureEdge) => ["error", "warning"].indexOf(mark ?? "") + 1;
  return edges.toSorted((a, b) => loudness(a.edge) - loudness(b.edge)).map(({ edge, points }) => edgeOf(edge, points));
}

function edgeOf({ kind, mark }: PictureEdge, points: readonly Point[]): string {
  const classes = ["edge", kind, ...(mark === undefined ? [] : [mark])].join(" ");
  return `<path class="${classes}" d="${curve(points)}"/><path class="head ${mark ?? ""}" d="${arrow(points)}"/>`;
}

/** A line that goes through all points, and level at each of them. */
function curve(points: readonly Point[]): string {
  const [first, ...rest] = points;
  if (first === undefined) return "";
  const turns = rest.map((point, place) => {
    const before = points[place] ?? first;
    if (Math.abs(before.y - point.y) < 0.1) return `H${number(point.x)}`;
    const middle = number((before.x + point.x) / 2);
    return `C${middle} ${number(before.y)} ${middle} ${number(point.y)} ${at(point)}`;
  });
  return `M${at(first)}${turns.join("")}`;
}

/** The head of an arrow; lines end level. */
function arrow(points: readonly Point[]): string {
  const [first, end] = [points[0], points.at(-1)];
  if (first === undefined || end === undefined) return "";
  const back = end.x - 8 * (first.x <= end.x ? 1 : -1);
  return `M${at(end)}L${at({ x: back, y: end.y - 3.2 })}L${at({ x: back, y: end.y + 3.2 })}Z`;
}

function at({ x, y }: Point): string {
  return `${number(x)} ${number(y)}`;
}

function nodeOf(placed: PlacedNode): string {
  const { node, lines, x, y, width, height } = placed;
  const classes = [
    "node",
    node.domain,
    ...(node.isChosen ? ["chosen"] : []),
    ...(isConflict(node) ? ["conflict"] : node.speaks ? ["speaks"] : []),
    ...(node.mark === undefined ? [] : [node.mark]),
  ];
  const left = x - width / 2;
  const top = y - height / 2;
  const { label, value, padding } = lineHeights;
  const box = `x="${number(left)}" y="${number(top)}" width="${number(width)}" height="${number(height)}" rx="6"`;
  const text = (place: number, words: string) => {
    const base = top + padding + 12 + (place === 0 ? 0 : label + value * (place - 1));
    return `<text class="${place === 0 ? "label" : "value"}" x="${number(x)}" y="${number(base)}">${escaped(words)}</text>`;
  };
  return [
    `<g class="${classes.join(" ")}"><title>${escaped(`${node.package}, ${node.domain} ${node.triple}`)}</title>`,
    `<rect ${box}/>`,
    ...[node.label, ...lines].map((words, place) => text(place, words)),
    "</g>",
  ].join("");
}
