import { isConflict, type Picture } from "./picture.js";
import { escaped, number } from "./svg-text.js";

/** The key to a picture. */
export interface Legend {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly string[];
}

/** Free space above the key, and the height of one of its lines. */
const gap = 20;
const lineHeight = 22;

/** What the looks of a picture mean: only those that it has, in lines of about a width. */
export function legend({ nodes, edges }: Picture, widest: number): Legend {
  const kinds = new Set(edges.map(({ kind }) => kind));
  const marks = new Set([...nodes, ...edges].map(({ mark }) => mark));
  const entries: readonly (readonly [boolean, string, "box" | "line", string])[] = [
    [nodes.some(({ domain }) => domain === "host"), "host", "box", "runs at build time"],
    [nodes.some((node) => node.speaks && !isConflict(node)), "speaks", "box", "says it itself"],
    [nodes.some(isConflict), "conflict", "box", "values contradict each other"],
    [kinds.has("build") || kinds.has("proc-macro"), "build", "line", "build-dependency or proc macro"],
    [kinds.has("dev"), "dev", "line", "dev-dependency"],
    [marks.has("error"), "error", "line", "way of a contradiction"],
    [marks.has("warning"), "warning", "line", "way of a warning"],
  ];
  const shapes: string[] = [];
  let [x, y, width] = [0, gap, 0];
  for (const [isThere, name, shape, words] of entries) {
    if (!isThere) continue;
    const length = 30 + words.length * 6.2;
    if (x > 0 && x + length > widest) [x, y] = [0, y + lineHeight];
    const sign =
      shape === "box"
        ? `<g class="key ${name}"><rect x="${number(x)}" y="${y}" width="22" height="14" rx="4"/></g>`
        : `<path class="edge ${name}" d="M${number(x)} ${y + 7}h24"/>`;
    shapes.push(sign, `<text x="${number(x + 30)}" y="${y + 11}">${escaped(words)}</text>`);
    width = Math.max(width, x + length);
    x += length + 24;
  }
  return { width, height: shapes.length === 0 ? 0 : y + lineHeight, shapes };
}
