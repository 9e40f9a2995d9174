import { showKey, showOrigin, showRef } from "@px-meta/core/base";
import type { Conflict } from "@px-meta/core/stages";
import type { Accent, Paint } from "../../render/style.js";
import { untrusted } from "../../render/untrusted.js";
import { wrapped } from "../../verbs/wrapped.js";
import { overrideLines, partiesWords, sideWords, symbolWords, titleWords } from "./words.js";

const accents: Readonly<Record<Conflict["problem"]["severity"], Accent>> = {
  error: "red",
  warning: "yellow",
  note: "green",
};

const width = 80;

/** Conflicts as people read them, the loudest first. */
export function conflictLines(found: readonly Conflict[], paint: Paint): readonly string[] {
  if (found.length === 0) return ["nothing contradicts anything"];
  return found.flatMap((conflict, index) => [...(index === 0 ? [] : [""]), ...linesOf(conflict, paint)]);
}

function linesOf(conflict: Conflict, paint: Paint): readonly string[] {
  const { kind, problem, files } = conflict;
  const head = `${paint(accents[problem.severity], problem.severity)} ${paint("strong", kind.name)}`;
  const symbols = symbolWords(conflict);
  return [
    `${head}: ${untrusted(titleWords(conflict))}`,
    ...indented(2, partiesWords(conflict)),
    ...(symbols === undefined ? [] : indented(2, symbols)),
    ...indented(2, kind.means),
    ...problem.sides.flatMap((side, at) => {
      const file = files[at];
      return [
        "",
        ...indented(2, sideWords(conflict, side)),
        ...indented(4, side.path.join(" -> ")),
        ...indented(4, `${showKey(side.key)} (${showOrigin(side)})`),
        ...(file === undefined ? [] : [paint("dim", `    ${untrusted(file)}`)]),
      ];
    }),
    "",
    ...ending(conflict),
  ];
}

function ending({ kind, problem, changes, isLeast, waiver }: Conflict): readonly string[] {
  const { waived } = problem;
  if (waived !== undefined) {
    const why = waived.reason === undefined ? "" : `: ${waived.reason}`;
    return indented(2, `waived by ${showRef(waived.layer)}${why}`);
  }
  const settling = changes.flatMap((change) => overrideLines(change).map((line) => `    ${untrusted(line)}`));
  const accepting = waiver === undefined ? [] : overrideLines(waiver).map((line) => `    ${untrusted(line)}`);
  const what = isLeast ? "the least that settles it" : "what settles it";
  return [
    ...indented(2, kind.cure),
    ...(settling.length === 0 ? [] : [`  ${what}, in px-meta.toml:`, ...settling]),
    ...(accepting.length === 0
      ? []
      : [`  ${settling.length === 0 ? "to" : "or"} accept it, in px-meta.toml:`, ...accepting]),
  ];
}

function indented(by: number, text: string): readonly string[] {
  return wrapped(untrusted(text), width - by).map((line) => `${" ".repeat(by)}${line}`);
}
