/** What a line of cargo's standard error is, as far as it matters for hiding and not repeating. */
export type StderrLine =
  | { readonly kind: "script-failed"; readonly name: string; readonly version: string }
  | { readonly kind: "script-warning"; readonly name: string; readonly version: string }
  | { readonly kind: "build-failed" }
  | { readonly kind: "not-compiled" }
  | { readonly kind: "error" }
  | { readonly kind: "warning" }
  | { readonly kind: "status"; readonly word: string }
  | { readonly kind: "progress" }
  | { readonly kind: "text" };

const escapeByte = "\u001b";
// biome-ignore lint/suspicious/noControlCharactersInRegex: terminal sequences are what it finds.
const styles = /\u001b\[[0-9;]*m|\u001b\]8;[^\u0007\u001b]*(?:\u0007|\u001b\\)/g;
const erasing = `${escapeByte}[K`;

/** Takes colours, styles and links out of a text, as cargo does where it is told `--color never`. */
export function withoutStyles(text: string): string {
  return text.replace(styles, "");
}

/** What redraws a progress line at the start of a piece: to be kept where the rest is hidden. */
export function erasureOf(text: string): string {
  return text.startsWith(erasing) ? erasing : "";
}

/** The words of a piece: without styles, redrawing and line end. */
export function wordsOf(text: string): string {
  return withoutStyles(text)
    .replaceAll(erasing, "")
    .replace(/\r?\n$/, "");
}

/**
 * Tells what a piece of cargo's standard error is. Cargo was told to colour, so every line that cargo or rustc begin
 * something with has a style; a script's own output that looks like one has none, and is text.
 */
export function stderrLine(piece: string): StderrLine {
  if (piece.endsWith("\r")) return { kind: "progress" };
  const start = piece.slice(erasureOf(piece).length);
  if (!start.startsWith(escapeByte)) return { kind: "text" };
  const words = wordsOf(start);
  const failed = /^error: failed to run custom build command for `(\S+) v([^\s`]+)(?: .*)?`$/.exec(words);
  if (failed !== null) return { kind: "script-failed", name: failed[1] ?? "", version: failed[2] ?? "" };
  if (words === "warning: build failed, waiting for other jobs to finish...") return { kind: "build-failed" };
  if (words.startsWith("error: could not compile ")) return { kind: "not-compiled" };
  if (/^error(?:\[[A-Z0-9]+\])?: /.test(words)) return { kind: "error" };
  const warning = /^warning: ([A-Za-z0-9_-]+)@([0-9]+\.[0-9]+\.[0-9]+[^\s:]*): /.exec(words);
  if (warning !== null) return { kind: "script-warning", name: warning[1] ?? "", version: warning[2] ?? "" };
  if (/^warning(?:\[[A-Z0-9]+\])?: /.test(words)) return { kind: "warning" };
  const status = /^ *([A-Z][A-Za-z-]+) /.exec(words);
  return status !== null && status[0].length === 13 ? { kind: "status", word: status[1] ?? "" } : { kind: "text" };
}

/** The exit status in the line that says how a script failed; nothing where it has none (a signal, another line). */
export function exitStatusIn(words: string): number | undefined {
  const found = /^ {2}process didn't exit successfully: .*\(exit (?:status|code): ([0-9]+)\)$/.exec(words);
  return found === null ? undefined : Number(found[1]);
}

/** Whether a line says how a script ended. */
export function saysHowItEnded(words: string): boolean {
  return words.startsWith("  process didn't exit successfully: ") && words.endsWith(")");
}
