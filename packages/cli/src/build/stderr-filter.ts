import { Cutter, endOfTerminalLine } from "./lines.js";
import {
  erasureOf,
  exitStatusIn,
  type StderrLine,
  saysHowItEnded,
  stderrLine,
  withoutStyles,
  wordsOf,
} from "./stderr-line.js";

/** The status with which a script says that it waits for facts. */
export const pendingStatus = 75;

/** What a filter needs to know, and whom it tells. */
export interface FilterOptions {
  /** Whether a script of this package left a note in this round. */
  readonly isPending: (name: string, version: string) => boolean;
  /** Something failed that is no pending script. */
  readonly onFailure: () => void;
  /** A line that cargo shows of a build script that failed, without styles. */
  readonly onFailedScript?: (name: string, version: string, words: string) => void;
  readonly write: (text: string) => void;
  /** Whether colours go through. */
  readonly colours: boolean;
  /** What earlier rounds showed. */
  readonly shown: Set<string>;
  /** Warnings are kept back and come only with a failure, because another call of cargo will show them again. */
  readonly keepBackWarnings: boolean;
}

/** A script that failed, with the lines of its block until the one that says how it ended. */
interface ScriptFailure {
  readonly name: string;
  readonly version: string;
  readonly pending: boolean;
  readonly lines: string[];
}

/**
 * Shows cargo's standard error of one round of several as if there were one build: failures of pending scripts are
 * hidden, and what an earlier round showed is not shown again. A text that it does not know always passes.
 *
 * Cargo prints each failure and each diagnostic at once, beginning with a styled line, so a hidden one lasts until
 * the next line that begins something.
 */
export class StderrFilter {
  private readonly cutter = new Cutter(endOfTerminalLine, (piece) => this.take(piece.toString("utf8")));
  private readonly seen = new Set<string>();
  private hiding = false;
  private keepingBack = false;
  private failure: ScriptFailure | undefined;
  /** The script that failed last, while cargo shows what it said. */
  private failedScript: ScriptFailure | undefined;
  /** First line of a diagnostic, until its second line tells which it is. */
  private first: string | undefined;
  private readonly keptBack: string[] = [];
  private finished = "";
  /** Whether something failed that is no pending script. */
  failed = false;

  constructor(private readonly options: FilterOptions) {}

  push(chunk: Buffer): void {
    this.cutter.push(chunk);
  }

  /** Ends the round. The line `Finished` is shown only after the last one. */
  end(round: "last" | "more-to-come"): void {
    this.cutter.end();
    this.settleFailure();
    this.settleFirst(undefined);
    for (const key of this.seen) this.options.shown.add(key);
    if (round === "last") this.write(this.finished);
    this.finished = "";
  }

  private take(piece: string): void {
    const line = stderrLine(piece);
    if (this.failure !== undefined) {
      if (line.kind === "text") {
        this.takeFailureLine(piece, this.failure);
        return;
      }
      this.settleFailure();
    }
    if (line.kind === "text") this.tell(piece);
    else this.failedScript = undefined;
    this.settleFirst(line.kind === "text" ? piece : undefined);
    if (line.kind !== "text") {
      this.hiding = false;
      this.keepingBack = false;
    }
    this.show(line, piece);
  }

  private show(line: StderrLine, piece: string): void {
    switch (line.kind) {
      case "text":
      case "progress":
        this.pass(piece);
        return;
      case "script-failed":
        this.failure = { ...line, pending: this.options.isPending(line.name, line.version), lines: [piece] };
        return;
      case "build-failed":
        if (this.failed) this.pass(piece);
        else this.hide(piece);
        return;
      case "not-compiled":
        this.fail();
        this.pass(piece);
        return;
      case "script-warning":
        if (this.options.isPending(line.name, line.version)) this.hide(piece);
        else this.begin(piece);
        return;
      case "error":
      case "warning":
        this.begin(piece);
        return;
      case "status":
        this.showStatus(line.word, piece);
    }
  }

  private showStatus(word: string, piece: string): void {
    if (word === "Finished") {
      // Cargo takes the line that it draws over away here, whether its words are shown or not.
      this.hideOnly(piece);
      this.finished = this.options.keepBackWarnings ? "" : piece.slice(erasureOf(piece).length);
      return;
    }
    const words = wordsOf(piece).trim();
    const what = words.slice(word.length);
    const known =
      this.options.shown.has(words) ||
      (word === "Fresh" && ["Compiling", "Checking"].some((made) => this.options.shown.has(`${made}${what}`)));
    this.seen.add(words);
    if (known && word !== "Running" && word !== "Blocking") this.hideOnly(piece);
    else this.write(piece);
  }

  /** The first line of a diagnostic: held only where an earlier round can have shown it. */
  private begin(piece: string): void {
    this.keepingBack = this.options.keepBackWarnings && !this.failed && !wordsOf(piece).startsWith("error");
    this.first = piece;
    if (this.options.shown.size === 0) this.pass(piece);
  }

  private settleFirst(second: string | undefined): void {
    const first = this.first;
    if (first === undefined) return;
    this.first = undefined;
    const key = wordsOf(first) + (second === undefined ? "" : `\n${wordsOf(second)}`);
    this.seen.add(key);
    if (this.options.shown.size === 0) return;
    if (this.options.shown.has(key)) this.hide(first);
    else this.pass(first);
  }

  private takeFailureLine(piece: string, failure: ScriptFailure): void {
    failure.lines.push(piece);
    const words = wordsOf(piece);
    if (!saysHowItEnded(words)) return;
    this.failure = undefined;
    if (failure.pending && exitStatusIn(words) === pendingStatus) {
      this.hide(failure.lines[0] ?? "");
      return;
    }
    this.failScript(failure);
  }

  /** A failure of a script that never said how it ended. */
  private settleFailure(): void {
    const failure = this.failure;
    if (failure === undefined) return;
    this.failure = undefined;
    this.failScript(failure);
  }

  private failScript(failure: ScriptFailure): void {
    this.fail();
    this.failedScript = failure;
    for (const line of failure.lines) {
      this.tell(line);
      this.pass(line);
    }
  }

  private tell(piece: string): void {
    const script = this.failedScript;
    if (script !== undefined) this.options.onFailedScript?.(script.name, script.version, wordsOf(piece));
  }

  private fail(): void {
    for (const piece of this.keptBack) this.write(piece);
    this.keptBack.length = 0;
    this.keepingBack = false;
    this.hiding = false;
    if (this.failed) return;
    this.failed = true;
    this.options.onFailure();
  }

  private hide(piece: string): void {
    this.hiding = true;
    this.hideOnly(piece);
  }

  private hideOnly(piece: string): void {
    this.write(erasureOf(piece));
  }

  private pass(piece: string): void {
    if (this.hiding) this.hideOnly(piece);
    else if (this.keepingBack) {
      this.hideOnly(piece);
      this.keptBack.push(piece.slice(erasureOf(piece).length));
    } else this.write(piece);
  }

  private write(text: string): void {
    if (text !== "") this.options.write(this.options.colours ? text : withoutStyles(text));
  }
}
