import { coloursOn, type Sink } from "../build/terminal.js";

/** How a word is to stand out. */
export type Accent = "strong" | "dim" | "red" | "green" | "yellow" | "cyan";

/** Puts an accent on a text, or leaves it plain where colours are off. */
export type Paint = (accent: Accent, text: string) => string;

const codes: Readonly<Record<Accent, string>> = {
  strong: "1",
  dim: "2",
  red: "1;31",
  green: "32",
  yellow: "33",
  cyan: "36",
};

/** The paint for a stream: cargo's rules on colours, so that the two look alike. */
export function paintFor(stream: Sink, env: Readonly<Record<string, string | undefined>>): Paint {
  if (!coloursOn(stream, env, [])) return (_, text) => text;
  return (accent, text) => (text === "" ? "" : `\u001b[${codes[accent]}m${text}\u001b[0m`);
}
