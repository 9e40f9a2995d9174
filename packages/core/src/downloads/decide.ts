import type { DownloadItem } from "../model/download.js";
import type { DownloadLayer, DownloadOverride, DownloadSelector } from "../model/download-override.js";
import type { LayerRef } from "../model/fact.js";
import type { Sha256, Triple } from "../model/names.js";
import { showRef } from "../model/override.js";
import { packageLabel } from "../model/package.js";
import type { Problem } from "../model/problem.js";
import type { SpokenOf } from "../model/steering.js";
import type { DownloadEntry } from "./entry.js";
import type { DownloadTarget } from "./expand.js";
import type { NeededDownloads } from "./needed.js";
import { entriesOf, overridden, type Standing } from "./overridden.js";
import { unmatchedProblems } from "./unmatched.js";

/** What is to happen for a download, overrides applied. URLs that overrides give may have user and password. */
type DownloadDecision =
  /** A file is to come from these sources, unless the store or a vendored folder has it. */
  | { readonly kind: "fetch"; readonly urls: readonly string[]; readonly sha256: Sha256; readonly size: number }
  /** A commit, which the build script gets by git. */
  | {
      readonly kind: "git";
      readonly url: string;
      readonly rev: string;
      readonly sha256: Sha256;
      readonly size: number;
    }
  /** An override gives the file; for a commit its canonical archive. */
  | { readonly kind: "file"; readonly path: string; readonly sha256: Sha256; readonly size: number }
  /** An override gives a folder in place of what would be unpacked. */
  | { readonly kind: "folder"; readonly path: string }
  /** The build does without it, takes the installed library, or must not ask for it. */
  | { readonly kind: "skip" | "system" | "forbid" };

/** A download of a build, and what is to happen for it. */
export interface PlannedDownload {
  readonly item: DownloadItem;
  readonly decision: DownloadDecision;
  /** The overrides that decided, for people: their places and reasons. Absent where none did. */
  readonly override?: string;
}

/** What an override of downloads came to. */
export interface DownloadEffect {
  readonly at: LayerRef;
  readonly select: DownloadSelector;
  readonly does: DownloadEntry["override"]["action"]["kind"];
  /** The downloads of which it speaks: `onnxruntime of ort-sys 2.0.0`. */
  readonly downloads: readonly string[];
  /** Whether others stand in its place for all of them. */
  readonly isShadowed: boolean;
}

/** What overrides make of all that a build downloads. */
export interface DecidedDownloads {
  /** In the order of the items. */
  readonly planned: readonly PlannedDownload[];
  readonly effects: readonly DownloadEffect[];
  /** Says who forbids a URL that a server redirects to. */
  readonly forbids: (url: URL) => string | undefined;
  readonly problems: readonly Problem[];
}

/** Decides of each download what becomes of it, by the overrides of all layers, low to high. */
export function decide(
  needed: Pick<NeededDownloads, "items" | "unneeded">,
  targets: readonly DownloadTarget[],
  layers: readonly DownloadLayer[],
  /** What overrides mean of downloads that nobody declared. */
  undeclared: ReadonlyMap<DownloadOverride, SpokenOf> = new Map(),
): DecidedDownloads {
  const problems: Problem[] = [];
  const entries = layers.map((layer) => entriesOf(layer, problems));
  const byTriple = new Map(targets.map((target) => [target.triple, target]));
  const spokenOf = new Map(entries.flat().map((entry) => [entry, new Set<string>()]));
  const inForce = new Set<DownloadEntry>();
  const planned = needed.items.map((item): PlannedDownload => {
    const target = byTriple.get(item.target) ?? { triple: item.target, cfgs: new Set<string>() };
    const standing = overridden(item, target, entries);
    problems.push(...standing.problems, ...replacedProblems(item, standing));
    for (const entry of standing.speaking) spokenOf.get(entry)?.add(`${item.id} of ${packageLabel(item)}`);
    for (const entry of standing.by) inForce.add(entry);
    const override = standing.by.map(({ ref, override: { reason } }) => showRef(ref) + (reason ? ` (${reason})` : ""));
    return {
      item,
      decision: decisionOf(item, standing),
      ...(override.length > 0 && { override: override.join(", ") }),
    };
  });
  const unmatched = entries
    .flat()
    .filter((entry) => spokenOf.get(entry)?.size === 0 && !undeclared.has(entry.override));
  const allowed = new Set(planned.flatMap(({ decision }) => (decision.kind === "fetch" ? decision.urls : [])));
  return {
    planned,
    effects: entries.flat().map((entry): DownloadEffect => {
      const { select, action } = entry.override;
      const others = undeclared.get(entry.override);
      const downloads = [...(spokenOf.get(entry) ?? []), ...(others?.downloads ?? [])];
      return {
        at: entry.ref,
        select,
        does: action.kind,
        downloads,
        isShadowed: downloads.length > 0 && !inForce.has(entry) && others?.isInForce !== true,
      };
    }),
    forbids: forbidsBy(entries.flat(), allowed),
    problems: distinct([...problems, ...unmatchedProblems(unmatched, needed)]),
  };
}

function decisionOf(item: DownloadItem, { state, contents: { sha256, size } }: Standing): DownloadDecision {
  if (state.kind === "folder") return state;
  if (state.kind === "file") return { ...state, sha256, size };
  if (state.kind !== "sources") return state;
  const urls = [...new Set(state.sources.flatMap(({ url, isForbidden }) => (isForbidden ? [] : [url])))];
  const [first] = urls;
  if (first === undefined) return { kind: "forbid" };
  if (item.kind === "file") return { kind: "fetch", urls, sha256, size };
  return { kind: "git", url: first, rev: item.git.rev, sha256, size };
}

/** A digest in place of the declared one is told of each time. */
function replacedProblems(item: DownloadItem, { contents: { sha256 }, by }: Standing): readonly Problem[] {
  const entry = by.findLast(({ override }) => override.contents !== undefined);
  if (entry === undefined || sha256 === item.sha256) return [];
  const { ref: at, override } = entry;
  const label = `${item.id} of ${packageLabel(item)}`;
  return [{ kind: "replaced-digest", at, label, declared: item.sha256, sha256, reason: override.reason ?? "" }];
}

/**
 * What is forbidden by host or URL alone is so wherever a server sends us, too. What overrides settled as a source is none of
 * it: they may forbid every host and give a mirror.
 */
function forbidsBy(entries: readonly DownloadEntry[], allowed: ReadonlySet<string>): DecidedDownloads["forbids"] {
  const general = entries.filter(({ isOfSources, override: { action, select } }) => {
    const { host: _, url: __, ...others } = select;
    return isOfSources && action.kind === "forbid" && Object.keys(others).length === 0;
  });
  const known = new Set([...allowed].map((url) => plain(new URL(url))));
  return (url) => {
    if (known.has(plain(url))) return undefined;
    const by = general.find((entry) => entry.fitsUrl(url.href));
    return by === undefined ? undefined : `it is forbidden by ${showRef(by.ref)}`;
  };
}

/** A URL without user and password: nobody is told them. */
function plain({ protocol, host, pathname, search }: URL): string {
  return `${protocol}//${host}${pathname}${search}`;
}

/** What holds for several targets is told once. */
function distinct(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map(problems.map((one) => [JSON.stringify(one), one])).values()];
}

/** Something about a download that holds for several targets; `item` is that of the first. */
export type DownloadRow<T extends { readonly item: DownloadItem } = { readonly item: DownloadItem }> = T & {
  readonly targets: readonly Triple[];
};

/** Puts together what differs in nothing but the target. */
export function alike<T extends { readonly item: DownloadItem }>(some: readonly T[]): readonly DownloadRow<T>[] {
  const rows = new Map<string, T & { readonly targets: Triple[] }>();
  for (const one of some) {
    const key = JSON.stringify({ ...one, item: { ...one.item, target: "" } });
    const row = rows.get(key);
    if (row === undefined) rows.set(key, { ...one, targets: [one.item.target] });
    else row.targets.push(one.item.target);
  }
  return [...rows.values()];
}
