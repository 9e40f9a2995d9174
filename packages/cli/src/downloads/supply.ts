import { type DeniedDownload, ok, type Problem, type Result } from "@px-meta/core/base";
import type { Context } from "../command.js";
import type { Forbids } from "../fetch/redirect.js";
import { leaseOf } from "../store/lease.js";
import { openStore, type StoreProblem } from "../store/store.js";
import { type AtHand, atHand, type InUse } from "./at-hand.js";
import { bring } from "./bring.js";
import { publicUrls } from "./entry.js";
import { keepWithin } from "./keep-within.js";
import { storeLimit } from "./limit.js";
import { contentsOf, type Place, type Planned } from "./planned.js";
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
  /** Whether nothing is said of what goes well. */
  readonly isQuiet?: boolean;
  readonly signal?: AbortSignal;
}

/** Where the files of downloads are. */
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
 * Finds the files of downloads, and, where nothing denies the network, fetches into the store what nobody has. All that is
 * denied is told in one problem. Where something came, the store is kept within its limit.
 */
export async function supply(context: Context, downloads: readonly Planned[], sources: Sources): Promise<Supplied> {
  const there = await atHand(context, downloads, sources.vendored);
  const { missing } = there;
  const refused = [...forbidden(downloads), ...denied(missing, sources.denied, sources.command)];
  const first: AtHand = { ...there, problems: [...refused, ...there.problems] };
  if (missing.length === 0 || sources.denied !== undefined) return supplied(first, new Map(), there.inUse);
  const limit = storeLimit(context.env);
  if (!limit.ok) return supplied({ ...first, problems: [...first.problems, limit.error] }, new Map(), there.inUse);
  const used = there.inUse === undefined ? storeToFill(context) : ok(there.inUse);
  if (!used.ok) return supplied({ ...first, problems: [...first.problems, used.error] }, new Map(), undefined);
  const brought = await bring(context, missing, { ...sources, ...used.value });
  const uncleaned = brought.paths.size === 0 ? [] : keepWithin(context, used.value.store, limit.value, sources);
  const fetched = [...brought.paths].map(([planned, path]): [Planned, Place] => [planned, { from: "store", path }]);
  const all = {
    ...first,
    places: new Map([...first.places, ...fetched]),
    problems: [...first.problems, ...brought.problems, ...uncleaned],
  };
  return supplied(all, brought.urls, used.value);
}

/** The store, which is made where it is not there yet. */
function storeToFill(context: Context): Result<InUse, StoreProblem> {
  const store = openStore(existingStore(context).root);
  return store.ok ? ok({ store: store.value, lease: leaseOf(store.value) }) : store;
}

function supplied(found: AtHand, urls: Supplied["urls"], inUse: InUse | undefined): Supplied {
  const { places, problems } = found;
  const digests = [...places].flatMap(([{ decision }, { from }]) =>
    from === "store" ? (contentsOf(decision)?.sha256 ?? []) : [],
  );
  return { places, urls, digests: [...new Set(digests)], problems, release: () => inUse?.lease.release() };
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
  const byPlace = new Map<string, DeniedDownload>();
  const isSplit = ({ item }: Planned) =>
    downloads.some(
      ({ item: { package: of, id, sha256 } }) => of === item.package && id === item.id && sha256 !== item.sha256,
    );
  for (const planned of downloads) {
    const { item, decision } = planned;
    const { name, version, id } = item;
    const { sha256, size } = contentsOf(decision) ?? item;
    const declared = item.kind === "file" ? item.urls : [item.git.url];
    const urls = decision.kind === "fetch" ? publicUrls(item, decision.urls) : declared;
    const shown = {
      ...{ name, version, id, urls, sha256 },
      ...(size === undefined ? {} : { size }),
      ...(item.kind === "git" ? { rev: item.git.rev } : {}),
      ...(isSplit(planned) ? { target: item.target } : {}),
    };
    byPlace.set(JSON.stringify(shown), shown);
  }
  const shown = [...byPlace.values()];
  return [{ kind: "downloads-denied", because, downloads: shown, ...(fetch === undefined ? {} : { fetch }) }];
}
