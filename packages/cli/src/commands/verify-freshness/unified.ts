import { untrusted } from "../../render/untrusted.js";
import type { FileDifference, Hunk } from "./difference.js";

/** Lines of one file that are shown before the rest is only counted. */
const mostLines = 300;

/** Letters of a line that are shown before the rest is only counted. */
const mostLetters = 500;

/**
 * The lines of a file that generating changes, as `diff -u` has them, with names as `git diff` has them; none where it
 * is not compared by lines. What could move a cursor is escaped, and what nobody would read is counted, so that this is
 * for people.
 */
export function unified({ path, change, content }: FileDifference): readonly string[] {
  if (content?.kind !== "lines" || content.hunks.length === 0) return [];
  const name = untrusted(path);
  const head = [
    `--- ${change === "created" ? "/dev/null" : `a/${name}`}`,
    `+++ ${change === "removed" ? "/dev/null" : `b/${name}`}`,
  ];
  const lines = content.hunks.flatMap((hunk) => [place(hunk), ...hunk.lines]);
  const shown = lines.slice(0, mostLines).map(shownLine);
  const rest = lines.length - shown.length;
  return [...head, ...shown, ...(rest > 0 ? [`… and ${rest} more lines`] : [])];
}

/** The first line that changes, as the tree has it, from 1; nothing where no line is compared. */
export function firstLine({ content }: FileDifference): number | undefined {
  const hunk = content?.kind === "lines" ? content.hunks[0] : undefined;
  if (hunk === undefined) return undefined;
  const before = hunk.lines.findIndex((line) => line.startsWith("+") || line.startsWith("-"));
  return Math.max(1, hunk.oldStart + before);
}

function place({ oldStart, oldLines, newStart, newLines }: Hunk): string {
  return `@@ -${side(oldStart, oldLines)} +${side(newStart, newLines)} @@`;
}

function side(start: number, lines: number): string {
  // Where there are no lines, the place is that after which they would stand.
  if (lines === 0) return `${start - 1},0`;
  return lines === 1 ? String(start) : `${start},${lines}`;
}

function shownLine(line: string): string {
  if (line.length <= mostLetters) return untrusted(line);
  return `${untrusted(line.slice(0, mostLetters))} … ${line.length - mostLetters} more`;
}
