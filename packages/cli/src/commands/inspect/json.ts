import type { Problem } from "@px-meta/core/stages";
import type { RunRecord } from "../../index/reruns.js";
import { problemJson, sortedProblems } from "../../render/problems.js";
import type { Source } from "../../settled/source.js";
import type { Shown } from "./chosen.js";

/** The document `inspect@1`. */
export function inspectJson(
  source: Source,
  shown: readonly Shown[],
  runs: readonly RunRecord[],
  problems: readonly Problem[],
): unknown {
  return {
    "px-meta": "inspect@1",
    ...(source.selection === undefined ? {} : { selection: source.selection }),
    ...(source.changed === undefined ? {} : { changed: source.changed }),
    facts: shown.map(({ fact, owner, value, asked }) => ({
      package: owner,
      domains: fact.domains,
      target: fact.target,
      schema: fact.schema,
      name: fact.name,
      value,
      trust: fact.trust,
      origin: fact.origin,
      ...(fact.overridden === undefined ? {} : { overridden: fact.overridden }),
      ...(asked.length === 0 ? {} : { asked }),
      ...(fact.narrowed === undefined ? {} : { narrowed: fact.narrowed }),
      ...(fact.outDir === undefined ? {} : { "out-dir": fact.outDir }),
    })),
    ...(source.selection === undefined ? {} : { runs: runs.map(runJson) }),
    problems: sortedProblems(problems).map(problemJson),
  };
}

function runJson({ package: owner, outDir, isLast, why }: RunRecord): unknown {
  const reason = why?.kind === "facts" ? { kind: why.kind, because: why.because, "cut-off": why.cutOff } : why;
  return {
    package: owner,
    "out-dir": outDir,
    "in-last-build": isLast,
    ...(reason === undefined ? {} : { why: reason }),
  };
}
