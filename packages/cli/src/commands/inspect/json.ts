import type { Problem } from "@px-meta/core/stages";
import { problemJson, sortedProblems } from "../../render/problems.js";
import type { Source } from "../../settled/source.js";
import type { Shown } from "./chosen.js";

/** The document `inspect@1`. */
export function inspectJson(source: Source, shown: readonly Shown[], problems: readonly Problem[]): unknown {
  return {
    "px-meta": "inspect@1",
    ...(source.selection === undefined ? {} : { selection: source.selection }),
    ...(source.changed === undefined ? {} : { changed: source.changed }),
    facts: shown.map(({ fact, owner, value }) => ({
      package: owner,
      domains: fact.domains,
      target: fact.target,
      schema: fact.schema,
      name: fact.name,
      value,
      trust: fact.trust,
      origin: fact.origin,
      ...(fact.overridden === undefined ? {} : { overridden: fact.overridden }),
      ...(fact.narrowed === undefined ? {} : { narrowed: fact.narrowed }),
      ...(fact.outDir === undefined ? {} : { "out-dir": fact.outDir }),
    })),
    problems: sortedProblems(problems).map(problemJson),
  };
}
