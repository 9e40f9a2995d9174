import type { Problem, Severity } from "./problem.js";
import { actionWordings } from "./problems/action.js";
import { archiveWordings } from "./problems/archive.js";
import { auditWordings } from "./problems/audit.js";
import { collectWordings } from "./problems/collect.js";
import { doctorWordings } from "./problems/doctor.js";
import { downloadWordings } from "./problems/download.js";
import { fileWordings } from "./problems/file.js";
import { generatorWordings } from "./problems/generator.js";
import { graphWordings } from "./problems/graph.js";
import { journalWordings } from "./problems/journal.js";
import { ledgerWordings } from "./problems/ledger.js";
import { networkWordings } from "./problems/network.js";
import { overrideWordings } from "./problems/override.js";
import { propagateWordings } from "./problems/propagate.js";
import { readsWordings } from "./problems/reads.js";
import { runWordings } from "./problems/run.js";
import { validateWordings } from "./problems/validate.js";
import type { Wording, Wordings } from "./wording.js";

const wordings: Wordings<Problem> = {
  ...fileWordings,
  ...graphWordings,
  ...collectWordings,
  ...validateWordings,
  ...overrideWordings,
  ...propagateWordings,
  ...runWordings,
  ...networkWordings,
  ...doctorWordings,
  ...downloadWordings,
  ...archiveWordings,
  ...auditWordings,
  ...ledgerWordings,
  ...generatorWordings,
  ...actionWordings,
  ...journalWordings,
  ...readsWordings,
};

function wordingOf(problem: Problem): Wording<Problem> {
  return wordings[problem.kind] as Wording<Problem>;
}

/**
 * Says a problem in words: what, where, and what to do next. Of a line that is longer than anybody reads, because a
 * name or a value in it is, the beginning and the end are said.
 */
export function describe(problem: Problem): string {
  const said = wordingOf(problem).say(problem);
  return said.length <= longestLine ? said : said.split("\n").map(clippedLine).join("\n");
}

/** UTF-16 code units of the longest line that is said whole. */
const longestLine = 4000;

/** Code units that are said of each end of a longer one. */
const lineEnd = 1000;

function clippedLine(line: string): string {
  if (line.length <= longestLine) return line;
  const left = line.length - 2 * lineEnd;
  return `${wellFormed(line.slice(0, lineEnd))} … ${left} more … ${wellFormed(line.slice(-lineEnd))}`;
}

/** Without half of a surrogate pair at either end. */
function wellFormed(text: string): string {
  return text.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, "");
}

/** How loud a problem is. */
export function severityOf(problem: Problem): Severity {
  const { severity } = wordingOf(problem);
  return typeof severity === "function" ? severity(problem) : severity;
}

/**
 * Whether a build is to fail for a problem, though cargo succeeded: for what overrides got wrong, and for published facts
 * that contradict each other or demand what is not there. All else is said, and leaves the build its status.
 */
export function failsBuild(problem: Problem): boolean {
  const isConflict = problem.kind === "conflicting-fact" || problem.kind === "unsatisfied-demand";
  const concerns = isConflict || Object.hasOwn(overrideWordings, problem.kind);
  return concerns && severityOf(problem) === "error";
}

/** Every kind of problem there is, by area, in the order of the areas' files. */
export const problemKinds: readonly string[] = Object.keys(wordings);

/** How loud problems of a kind are, where it is the same for all of them. */
export function severityOfKind(kind: string): Severity | undefined {
  const severity = Object.entries(wordings).find(([name]) => name === kind)?.[1].severity;
  return typeof severity === "function" ? undefined : severity;
}
