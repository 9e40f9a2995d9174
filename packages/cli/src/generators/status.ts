import { coloursOn, progressVariables } from "../build/terminal.js";
import type { Context } from "../command.js";
import { type Paint, paintFor } from "../render/style.js";
import { untrusted } from "../render/untrusted.js";
import { has, type Token } from "../selection/arguments.js";

/** Columns where the terminal does not tell. */
const usualColumns = 80;

/** Says how generators fare: in lines like cargo's, and in a line that is drawn over on a terminal. */
export class Status {
  private readonly paint: Paint;
  private readonly isDrawing: boolean;
  private drawn = "";

  constructor(
    private readonly context: Pick<Context, "stderr" | "env">,
    private readonly options: readonly Token[],
    private readonly isQuiet: boolean,
  ) {
    const { stderr, env } = context;
    this.paint = coloursOn(stderr, env, options) ? paintFor({ isTTY: true }, {}) : (_, text) => text;
    this.isDrawing = !isQuiet && Object.keys(progressVariables(stderr, env, options)).length > 0;
  }

  /** A line of its own: a word, and what it is about. */
  say(word: string, text: string): void {
    const line = this.line(word, text);
    if (line !== "") this.write(line);
  }

  /** A line for those who ask for more. */
  sayMore(word: string, text: string): void {
    if (has(this.options, "verbose") || this.context.env.CARGO_TERM_VERBOSE === "true") this.say(word, text);
  }

  /** The same as text, for whoever shows it at its time; empty where the user wants none. */
  line(word: string, text: string): string {
    return this.isQuiet ? "" : `${this.paint("green", word.padStart(12))} ${untrusted(text)}\n`;
  }

  /** Writes text, with the line that is drawn over out of its way. */
  write(text: string | Uint8Array): void {
    this.erase();
    this.context.stderr.write(text);
  }

  /** Draws how far it has come. */
  draw(done: number, all: number, names: readonly string[]): void {
    if (!this.isDrawing) return;
    const columns = this.context.stderr.columns ?? usualColumns;
    const width = 25;
    const filled = Math.floor((width * done) / all);
    const bar = `[${"=".repeat(filled)}${filled < width ? ">" : ""}${" ".repeat(Math.max(0, width - filled - 1))}]`;
    const rest = ` ${bar} ${done}/${all}: ${names.map(untrusted).join(", ")}`;
    const cut = rest.length > columns - 13 ? `${rest.slice(0, columns - 16)}...` : rest;
    const line = `${this.paint("cyan", "Generating".padStart(12))}${cut}`;
    if (line === this.drawn) return;
    this.erase();
    this.context.stderr.write(`${line}\r`);
    this.drawn = line;
  }

  /** Takes the line that is drawn over away. */
  erase(): void {
    if (this.drawn === "") return;
    this.context.stderr.write("\u001b[K");
    this.drawn = "";
  }
}
