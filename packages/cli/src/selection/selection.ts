import { type Selection, triple } from "@px-meta/core/base";
import { has, type Token, valuesOf } from "./arguments.js";
import { type Invocation, optionsOf } from "./invocation.js";

/** What of cargo's configuration shapes the graph. */
export interface Configured {
  /** `build.target`, from files, `--config` or the environment; empty where not set. */
  readonly targets: readonly string[];
}

/** Reads from a call of cargo what it will build. */
export function selectionOf(invocation: Invocation, configured: Configured): Selection {
  const options = optionsOf(invocation);
  const given = valuesOf(options, "target");
  return {
    targets: (given.length > 0 ? given : configured.targets).map(triple),
    profile: profileOf(invocation.verb.name, options),
    features: featuresOf(options),
    allFeatures: has(options, "all-features"),
    noDefaultFeatures: has(options, "no-default-features"),
    packages: valuesOf(options, "package"),
    exclude: valuesOf(options, "exclude"),
    workspace: has(options, "workspace", "all"),
    dev: invocation.verb.name === "test" || invocation.verb.name === "bench" || has(options, ...devTargets),
  };
}

const devTargets = ["tests", "test", "examples", "example", "benches", "bench", "all-targets"];

function profileOf(verb: string, options: readonly Token[]): string {
  const named = valuesOf(options, "profile").at(-1);
  if (named !== undefined) return named;
  if (has(options, "release")) return "release";
  if (verb === "bench") return "bench";
  return verb === "test" ? "test" : "dev";
}

function featuresOf(options: readonly Token[]): readonly string[] {
  const names = valuesOf(options, "features").flatMap((list) => list.split(/[\s,]+/).filter((name) => name !== ""));
  return [...new Set(names)].sort();
}
