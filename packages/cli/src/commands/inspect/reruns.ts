import { packageLabel } from "@px-meta/core/stages";
import { reasonLines } from "../../difference/reruns.js";
import type { RunReason, RunRecord } from "../../index/reruns.js";
import { untrusted } from "../../render/untrusted.js";
import { count } from "./words.js";

/** Files, variables and packages that are named; of more it gives the number. */
const mostNames = 3;

/** The scripts that ran in the last build in which anything happened, with what made each run again. */
export function rerunOverview(runs: readonly RunRecord[]): readonly string[] {
  const last = runs.filter(({ isLast }) => isLast);
  const lines = last.flatMap(({ package: owner, why }) => [
    untrusted(packageLabel(owner)),
    ...reasonText(why).map((line) => `  ${line}`),
  ]);
  const fresh = runs.length - last.length;
  return [...lines, ...(lines.length === 0 ? [] : [""]), `${count(fresh, "script")} did not run`];
}

/** Why a run ran the last time; nothing where it has run once. */
export function whyItRan(outDir: string | undefined, runs: readonly RunRecord[]): readonly string[] {
  const why = runs.find((run) => run.outDir === outDir)?.why;
  return why === undefined ? [] : reasonText(why);
}

function named(verb: string, names: readonly string[] = []): readonly string[] {
  if (names.length === 0) return [];
  const more = names.length - mostNames;
  return [`${verb} ${[...names.slice(0, mostNames), ...(more > 0 ? [`${more} more`] : [])].join(", ")}`];
}

function reasonText(why: RunReason | undefined): readonly string[] {
  switch (why?.kind) {
    case undefined:
      return ["ran for the first time"];
    case "cargo": {
      const reasons = [
        ...named("it watches", why.files),
        ...named("it listens to", why.variables),
        ...named("below it ran", why.scripts),
      ];
      return [untrusted(`ran again by cargo's rules${reasons.length === 0 ? "" : `: ${reasons.join("; ")}`}`)];
    }
    case "facts": {
      const [first = "", ...rest] = why.because.flatMap(reasonLines);
      const verb = why.cutOff === 1 ? "was cut off: it has" : "were cut off: they have";
      const others = why.cutOff === 0 ? [] : [`${count(why.cutOff, "other")} ${verb} read nothing of it`];
      return [`ran again because of ${first}`, ...rest.map((line) => `  and of ${line}`), ...others];
    }
  }
}
