import type { DownloadItem } from "../model/download.js";
import type { DownloadLayer } from "../model/download-override.js";
import type { Sha256 } from "../model/names.js";
import { packageLabel } from "../model/package.js";
import type { Problem } from "../model/problem.js";
import { type DownloadEntry, downloadEntry, isNarrower, mirrored, replacedPart } from "./entry.js";
import type { DownloadTarget } from "./expand.js";

/** A source as it was declared, and as it is now. */
interface Source {
  readonly declared: string;
  readonly url: string;
  readonly isForbidden: boolean;
}

/** What overrides made of a download so far. */
type State =
  | { readonly kind: "sources"; readonly sources: readonly Source[] }
  | { readonly kind: "file"; readonly path: string }
  | { readonly kind: "folder"; readonly path: string }
  | { readonly kind: "skip" | "system" | "forbid" };

/** What is to be found in the end: as declared, or as an override has it. */
interface ExpectedContents {
  readonly sha256: Sha256;
  readonly size: number;
}

/** What all layers made of a download. */
export interface Standing {
  readonly state: State;
  readonly contents: ExpectedContents;
  /** The overrides that made it so, low to high. */
  readonly by: readonly DownloadEntry[];
  /** All that speak of it. */
  readonly speaking: readonly DownloadEntry[];
  readonly problems: readonly Problem[];
}

/** Makes the entries of a layer ready; of one whose selector is wrong the reader has told. */
export function entriesOf(layer: DownloadLayer, problems: Problem[]): readonly DownloadEntry[] {
  return layer.overrides.flatMap((override) => {
    const entry = downloadEntry(layer, override);
    if (entry.ok) return [entry.value];
    const { kind, place } = layer;
    const { line, column } = override;
    problems.push({ kind: "invalid-override", at: { kind, place, line, column }, reason: entry.error });
    return [];
  });
}

/**
 * Applies the layers to one download, low to high. Each works on what the lower ones left, and all entries of one layer on the
 * same, so that their order never decides: of two that speak of the whole download, or of one source, the narrower one wins;
 * of two of which neither is narrower, and which do not say the same, neither has an effect. What is settled as a whole (by a
 * file, say) has no sources any more for the same layer to speak of.
 */
export function overridden(
  item: DownloadItem,
  target: DownloadTarget,
  layers: readonly (readonly DownloadEntry[])[],
): Standing {
  const declared = item.kind === "git" ? [item.git.url] : item.urls;
  let state: State = { kind: "sources", sources: declared.map((url) => ({ declared: url, url, isForbidden: false })) };
  let contents: ExpectedContents = { sha256: item.sha256, size: item.size };
  let by: readonly DownloadEntry[] = [];
  const all: DownloadEntry[] = [];
  const problems: Problem[] = [];
  const label = `${item.id} of ${packageLabel(item)}`;
  for (const layer of layers) {
    const sources: readonly Source[] =
      state.kind === "sources" ? state.sources : declared.map((url) => ({ declared: url, url, isForbidden: false }));
    const speaking = layer.filter((entry) => entry.fits(item, target) && sources.some((one) => fitsSource(entry, one)));
    all.push(...speaking);
    const misfits = speaking.flatMap((entry) => misfitOf(entry, item, label));
    problems.push(...misfits.map(({ problem }) => problem));
    const able = speaking.filter((entry) => !misfits.some((misfit) => misfit.entry === entry));
    const whole = narrowest(
      able.filter(({ isOfSources }) => !isOfSources),
      label,
      problems,
    );
    if (whole !== undefined) {
      state = stateOf(whole);
      by = [whole];
      contents = whole.override.contents ?? contents;
      continue;
    }
    if (state.kind !== "sources") continue;
    const ofSources = able.filter(({ isOfSources }) => isOfSources);
    const used: DownloadEntry[] = [];
    const moved = state.sources.map((source): Source => {
      const entry = narrowest(
        ofSources.filter((one) => fitsSource(one, source)),
        label,
        problems,
      );
      if (entry === undefined) return source;
      used.push(entry);
      return movedBy(entry, source);
    });
    state = { kind: "sources", sources: moved };
    by = [...by, ...new Set(used)];
  }
  return { state, contents, by, speaking: all, problems };
}

/** Of what lower layers moved, a mirror may still speak as it was declared; nothing is forbidden where nobody goes any more. */
function fitsSource(entry: DownloadEntry, { declared, url }: Source): boolean {
  return entry.fitsUrl(url) || (entry.override.action.kind !== "forbid" && entry.fitsUrl(declared));
}

function movedBy({ override: { action, select }, fitsUrl }: DownloadEntry, source: Source): Source {
  if (action.kind !== "mirror") return { ...source, isForbidden: true };
  const from = fitsUrl(source.url) ? source.url : source.declared;
  return { ...source, url: mirrored(from, replacedPart(from, select), action.url), isForbidden: false };
}

function stateOf({ override: { action } }: DownloadEntry): State {
  switch (action.kind) {
    case "file":
    case "folder":
      return action;
    case "url":
    case "mirror":
      return { kind: "sources", sources: [{ declared: action.url, url: action.url, isForbidden: false }] };
    case "skip":
    case "system":
    case "forbid":
      return action;
  }
}

/** The one of which no other is narrower; nothing where several say different things, which is a problem. */
function narrowest(entries: readonly DownloadEntry[], label: string, problems: Problem[]): DownloadEntry | undefined {
  const left = entries.filter((entry) => !entries.some((other) => isNarrower(other, entry)));
  const [first] = left;
  if (first === undefined) return undefined;
  const other = left.find((one) => effectOf(one) !== effectOf(first));
  if (other === undefined) return first;
  const problem: Problem = { kind: "ambiguous-download-override", at: first.ref, other: other.ref, label };
  const isTold = problems.some((one) => JSON.stringify(one) === JSON.stringify(problem));
  if (!isTold) problems.push(problem);
  return undefined;
}

/** What an entry does. What a mirror takes the place of is a part of that. */
function effectOf({ override: { action, contents, select } }: DownloadEntry): string {
  return JSON.stringify([action, contents ?? null, action.kind === "mirror" ? (select.url ?? null) : null]);
}

/** No folder can stand in for a file. */
function misfitOf(
  entry: DownloadEntry,
  item: DownloadItem,
  label: string,
): readonly { readonly entry: DownloadEntry; readonly problem: Problem }[] {
  const { kind } = entry.override.action;
  const isFolder = item.kind === "git" || item.unpack !== undefined;
  if (kind !== "folder" || isFolder) return [];
  const reason = "it is a file that is not unpacked, so a file stands in for it; say `file`";
  return [{ entry, problem: { kind: "misfit-download-override", at: entry.ref, label, reason } }];
}
