import { packageLabel, type RerunReason } from "@px-meta/core/stages";
import { untrusted } from "../render/untrusted.js";
import { changeWords } from "./text.js";

/** A script that runs, or ran, again. */
export interface Rerun {
  readonly package: { readonly name: string; readonly version: string };
  readonly because: readonly RerunReason[];
}

/** The reasons of some scripts, a line for each place that they have read otherwise. */
export function rerunLines(runs: readonly Rerun[], cutOff: number): readonly string[] {
  const lines = runs.flatMap(({ package: owner, because }) => [
    `${untrusted(packageLabel(owner))}, because of`,
    ...because.flatMap(reasonLines).map((line) => `  ${line}`),
  ]);
  if (cutOff === 0) return lines;
  if (lines.length === 0)
    return [`none; ${cutOff} ${cutOff === 1 ? "sees it and has" : "see it and have"} read nothing of it`];
  const others = cutOff === 1 ? "1 other is cut off: it has" : `${cutOff} others are cut off: they have`;
  return [...lines, `${others} read nothing of it`];
}

/** One reason: each place that has changed, or what was read where nothing more is known. */
export function reasonLines({ schema, name, package: owner, pointer, changes }: RerunReason): readonly string[] {
  if (changes.length > 0) {
    return changes.map((change) => {
      const fact = change.name === undefined ? change.schema : `${change.schema}/${change.name}`;
      const whose = change.package === undefined ? " (merged)" : ` of ${packageLabel(change.package)}`;
      return `${untrusted(`${fact}${whose}`)} ${changeWords(change)}`;
    });
  }
  const read = `${schema}${name === undefined ? "" : `/${name}`}${pointer === undefined ? "" : `#${pointer}`}`;
  return [untrusted(`${read}${owner === undefined ? "" : ` of ${owner}`}`)];
}
