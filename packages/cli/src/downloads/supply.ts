import type { DeniedDownload, FileProblem, Problem, Result } from "@px-meta/core/base";
import type { Context } from "../command.js";
import type { Forbids } from "../fetch/redirect.js";
import { type Lease, leaseOf } from "../store/lease.js";
import type { Store } from "../store/place.js";
import { openStore, type StoreProblem, take } from "../store/store.js";
import { bring } from "./bring.js";
import { publicUrls } from "./entry.js";
import type { Place, Planned } from "./planned.js";
import { existingStore } from "./user-store.js";
import type { Vendored } from "./vendored.js";

/** From where files may come. */
export interface Sources {
  /** What the user names in PX_META_DOWNLOADS. */
  readonly vendored?: Vendored;
  /** What denies the network; absent where files may be fetched. */
  readonly denied?: string;
  readonly forbids: Forbids;
  /** The command that fetches what is missing, for people. */
  readonly command: string;
  readonly signal?: AbortSignal;
}

/** Where the files of downloads are, each verified or, where a folder or an override has it, to be verified by its reader. */
export interface Supplied {
  readonly places: ReadonlyMap<Planned, Place>;
  /** The sources of those that were fetched now, for people. */
  readonly urls: ReadonlyMap<Planned, string>;
  /** The files of the store among them, which stay there until they are released. */
  readonly digests: readonly string[];
  readonly problems: readonly Problem[];
  readonly release: () => void;
}

/**
 * Finds the files of downloads: what an override gives, what is vendored, what is in the store, and, where nothing denies
 * the network, what is fetched into the store now. All that is denied is told in one problem.
 */
export async function supply(context: Context, downloads: readonly Planned[], sources: Sources): Promise<Supplied> {
  const places = new Map<Planned, Place>();
  const problems: Problem[] = [...forbidden(downloads)];
  const rest: Planned[] = [];
  for (const planned of downloads) {
    const { decision } = planned;
    if (decision.kind === "file" || decision.kind === "folder") {
      const fault = missingPath(context, decision.path);
      if (fault === undefined) places.set(planned, { from: "override", path: decision.path });
      else problems.push(fault);
    }
    if (decision.kind !== "fetch") continue;
    const path = sources.vendored?.find(decision);
    if (path === undefined) rest.push(planned);
    else places.set(planned, { from: "vendored", path });
  }
  const nothing = { places, urls: new Map(), digests: [], problems, release: () => {} };
  if (rest.length === 0) return nothing;
  const opened = storeFor(context, sources);
  if (!opened.ok) return { ...nothing, problems: [...problems, opened.error] };
  const store = opened.value;
  const lease = store === undefined ? undefined : leaseOf(store);
  const found =
    sources.denied !== undefined || store === undefined || lease === undefined
      ? await fromStore(rest, store, lease)
      : await bring(context, rest, { ...sources, store, lease });
  for (const [planned, path] of found.paths) places.set(planned, { from: "store", path });
  const missing = sources.denied === undefined ? [] : rest.filter((planned) => !found.paths.has(planned));
  return {
    places,
    urls: found.urls,
    digests: [...found.paths.keys()].flatMap(({ decision }) => (decision.kind === "fetch" ? [decision.sha256] : [])),
    problems: [...problems, ...found.problems, ...denied(missing, sources.denied, sources.command)],
    release: () => lease?.release(),
  };
}

/** Where nothing is fetched no store is made. */
function storeFor(context: Context, { denied }: Sources): Result<Store | undefined, StoreProblem> {
  const { root, opened } = existingStore(context);
  return denied === undefined && opened.ok && opened.value === undefined ? openStore(root) : opened;
}

/** Takes from the store what it has; nothing is fetched. */
async function fromStore(
  wanted: readonly Planned[],
  store: Store | undefined,
  lease: Lease | undefined,
): Promise<{
  readonly paths: ReadonlyMap<Planned, string>;
  readonly urls: ReadonlyMap<Planned, string>;
  readonly problems: readonly Problem[];
}> {
  const paths = new Map<Planned, string>();
  const problems: Problem[] = [];
  for (const planned of wanted) {
    if (store === undefined || lease === undefined || planned.decision.kind !== "fetch") continue;
    const taken = await take(store, planned.decision, lease);
    if (!taken.ok) problems.push(taken.error);
    else if (taken.value !== undefined) paths.set(planned, taken.value);
  }
  return { paths, urls: new Map(), problems };
}

function missingPath({ files }: Context, path: string): FileProblem | undefined {
  return files.realPath(path) === undefined ? { kind: "missing-file", path } : undefined;
}

/** What overrides forbid, each override with all that it forbids. */
function forbidden(downloads: readonly Planned[]): readonly Problem[] {
  const byOverride = new Map<string, Planned[]>();
  for (const planned of downloads) {
    if (planned.decision.kind !== "forbid") continue;
    const because = planned.override ?? "an override";
    byOverride.set(because, [...(byOverride.get(because) ?? []), planned]);
  }
  return [...byOverride].flatMap(([because, some]) => denied(some, because));
}

/** The one problem that tells of all that is denied. */
function denied(downloads: readonly Planned[], because: string | undefined, fetch?: string): readonly Problem[] {
  if (downloads.length === 0 || because === undefined) return [];
  const shown = downloads.map(({ item, decision }): DeniedDownload => {
    const { name, version, id } = item;
    const contents = decision.kind === "fetch" ? decision : item;
    const urls = decision.kind === "fetch" ? publicUrls(item, decision.urls) : item.kind === "file" ? item.urls : [];
    const { sha256, size } = contents;
    return { name, version, id, urls, sha256, ...(size === undefined ? {} : { size }) };
  });
  return [{ kind: "downloads-denied", because, downloads: shown, ...(fetch === undefined ? {} : { fetch }) }];
}
