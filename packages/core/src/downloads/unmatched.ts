import type { DownloadSelector } from "../model/download-override.js";
import { nearest } from "../model/nearest.js";
import { packageLabel } from "../model/package.js";
import type { Problem } from "../model/problem.js";
import { fitsGlob } from "../selector/glob.js";
import type { DownloadEntry } from "./entry.js";
import type { NeededDownloads } from "./needed.js";

/** Says of overrides that speak of nothing why that is, but for those that may. */
export function unmatchedProblems(
  entries: readonly DownloadEntry[],
  needed: Pick<NeededDownloads, "items" | "unneeded">,
): readonly Problem[] {
  return entries
    .filter(({ override }) => override.optional !== true)
    .map(({ ref, override: { select } }): Problem => {
      return { kind: "unmatched-download-override", at: ref, select, reason: whyUnmatched(select, needed) };
    });
}

interface Known {
  readonly name: string;
  readonly version: string;
  readonly id: string;
}

function whyUnmatched(
  select: DownloadSelector,
  { items, unneeded }: Pick<NeededDownloads, "items" | "unneeded">,
): string {
  const { crate, id } = select;
  const others = unneeded.map(({ owner, id }): Known => ({ name: owner.name, version: owner.version, id }));
  const all: readonly Known[] = [...items, ...others];
  if (all.length === 0) return "no package of it declares a download";
  const ofCrate = crate === undefined ? all : all.filter(({ name }) => fitsGlob(name, crate));
  if (ofCrate.length === 0)
    return hinted(
      `no package called ${crate} declares one`,
      crate ?? "",
      all.map(({ name }) => name),
    );
  const ofId = id === undefined ? ofCrate : ofCrate.filter((one) => fitsGlob(one.id, id));
  if (ofId.length === 0)
    return hinted(
      `there is ${fewOf(ofCrate)}`,
      id ?? "",
      ofCrate.map((one) => one.id),
    );
  const isNeeded = ofId.some((one) => items.some((item) => item.id === one.id && item.name === one.name));
  return isNeeded ? `there is ${fewOf(ofId)}` : `this build does not need ${fewOf(ofId)}`;
}

function hinted(what: string, typed: string, known: readonly string[]): string {
  const near = nearest(typed, known);
  return near === undefined ? what : `${what}; did you mean ${near}?`;
}

function fewOf(downloads: readonly Known[]): string {
  const labels = [...new Set(downloads.map((one) => `${one.id} of ${packageLabel(one)}`))];
  const more = labels.length - 3;
  return more > 0 ? `${labels.slice(0, 3).join(", ")} and ${more} more` : labels.join(", ");
}
