import { describe, type Problem, type Severity, severityOf } from "@px-meta/core/base";
import type { Context } from "../command.js";
import type { Accent } from "./style.js";
import { paintFor } from "./style.js";
import { untrustedLines } from "./untrusted.js";

const accents: Readonly<Record<Severity, Accent>> = { error: "red", warning: "yellow", note: "green" };
const ranks: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

/** Writes problems to standard error as cargo writes its own, errors first; each once. */
export function reportProblems(context: Context, problems: readonly Problem[]): void {
  const paint = paintFor(context.stderr, context.env);
  const seen = new Set<string>();
  for (const problem of sortedProblems(problems)) {
    const severity = severityOf(problem);
    const text = untrustedLines(describe(problem));
    if (seen.has(text)) continue;
    seen.add(text);
    const [first = "", ...rest] = text.split("\n");
    const lines = [
      `${paint(accents[severity], severity)}${paint("strong", ":")} ${first}`,
      ...rest.map((line) => `  ${line}`),
    ];
    context.stderr.write(`${lines.join("\n")}\n`);
  }
}

/** Problems in the order in which people are told of them: loud first, then as found. */
export function sortedProblems(problems: readonly Problem[]): readonly Problem[] {
  return [...problems].sort((a, b) => ranks[severityOf(a)] - ranks[severityOf(b)]);
}

/** Whether any of them decides the exit status. */
export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some((problem) => severityOf(problem) === "error");
}

/** A problem as JSON shows it: its kind, how loud, in words, and all that it holds. */
export interface ProblemJson {
  readonly kind: string;
  readonly severity: Severity;
  readonly message: string;
}

/** Writes a problem as JSON. */
export function problemJson(problem: Problem): ProblemJson {
  return { ...problem, kind: problem.kind, severity: severityOf(problem), message: describe(problem) };
}
