/** One cell: its text, and how it looks when its width is settled. */
export interface Cell {
  readonly text: string;
  readonly look?: (text: string) => string;
}

/**
 * Lays rows out in columns, two spaces apart. The last cell of a row is not padded. Widths count characters as a
 * terminal does: East Asian wide ones as two, combining ones as none.
 */
export function columns(rows: readonly (readonly Cell[])[], indent = ""): readonly string[] {
  const widths: number[] = [];
  for (const row of rows) {
    row.slice(0, -1).forEach(({ text }, index) => {
      widths[index] = Math.max(widths[index] ?? 0, widthOf(text));
    });
  }
  return rows.map((row) => {
    const cells = row.map(({ text, look = same }, index) => {
      const padding = index === row.length - 1 ? 0 : (widths[index] ?? 0) - widthOf(text);
      return look(text) + " ".repeat(padding);
    });
    return `${indent}${cells.join("  ")}`.trimEnd();
  });
}

/** How many columns a text takes on a terminal. */
function widthOf(text: string): number {
  if (isPlain.test(text)) return text.length;
  let width = 0;
  for (const letter of text) width += combining.test(letter) ? 0 : wide.test(letter) ? 2 : 1;
  return width;
}

/** Cuts a text to a width, with an ellipsis where something was cut. */
export function clipped(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let kept = "";
  let used = 0;
  for (const letter of text) {
    const next = widthOf(letter);
    if (used + next > width - 1) break;
    kept += letter;
    used += next;
  }
  return `${kept}…`;
}

const isPlain = /^[\u0020-\u007e]*$/;
const combining = /^\p{Mark}$/u;
const wide =
  /^(?:\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{20000}-\u{3fffd}])$/u;

function same(text: string): string {
  return text;
}
