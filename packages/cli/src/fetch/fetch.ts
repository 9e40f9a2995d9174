import fs from "node:fs";
import { type DownloadProblem, type FailedSource, shownText } from "@px-meta/core/base";
import type { Lease } from "../store/lease.js";
import { Part } from "../store/part.js";
import type { Store } from "../store/place.js";
import { type StoreProblem, take } from "../store/store.js";
import type { Fetching } from "./attempt.js";
import { type Connections, connections, type Network } from "./connections.js";
import { type Item, type Wanted, wantedOf } from "./item.js";
import { Counter, type Progress } from "./progress.js";
import type { Forbids } from "./redirect.js";
import type { Settings } from "./settings.js";
import { fromSource, type SourceOutcome } from "./source.js";

/** With what items are fetched. */
export interface FetchOptions {
  readonly store: Store;
  /** Keeps what was fetched in the store for as long as it is used. */
  readonly lease: Lease;
  readonly settings: Settings;
  readonly network: Network;
  /** Says why nothing may come from a URL: asked of each source, and of each place that a server redirects to. */
  readonly forbids: Forbids;
  /** Stops everything. Enough of an incomplete file is kept to go on with. */
  readonly signal?: AbortSignal;
  readonly progress?: (progress: Progress) => void;
}

/** An item that is in the store now. */
interface Fetched {
  readonly item: Item;
  /** Its path in the store: the whole file, whose digest and size are the declared ones. */
  readonly path: string;
  /** The source that it came from, for people; nothing where the store had it already. */
  readonly url?: string;
}

/** What became of the items: each is either in `fetched`, or in a problem. */
export interface FetchOutcome {
  readonly fetched: readonly Fetched[];
  readonly problems: readonly StoreProblem[];
}

/**
 * Brings items into the store, several at once: from the store where it has them, else from their sources in order. Nothing
 * but the declared bytes ever stands in the store under the declared digest. Of a source that fails the reason is kept, and
 * told when the last one has failed; a source that failed before another had the file is reported as well.
 */
export async function fetchItems(items: readonly Item[], options: FetchOptions): Promise<FetchOutcome> {
  const wanted = wantedOf(items);
  const { missing, ...there } = await fromStore(wanted, options);
  if (missing.length === 0) return there;
  const full = readOnlyProblem(options.store) ?? spaceProblem(options.store, missing);
  if (full !== undefined) return { fetched: there.fetched, problems: [...there.problems, full] };
  const client = await connections(options.settings, options.network);
  try {
    const outcomes = await fetchAll(missing, options, client);
    return {
      fetched: [...there.fetched, ...outcomes.flatMap(({ fetched }) => fetched)],
      problems: [...there.problems, ...outcomes.flatMap(({ problems }) => problems)],
    };
  } finally {
    await client.end();
  }
}

async function fromStore(
  wanted: readonly Wanted[],
  { store, lease }: FetchOptions,
): Promise<FetchOutcome & { readonly missing: readonly Wanted[] }> {
  const fetched: Fetched[] = [];
  const missing: Wanted[] = [];
  const problems: StoreProblem[] = [];
  for (const one of wanted) {
    const taken = await take(store, one, lease);
    if (!taken.ok) problems.push(taken.error);
    if (taken.ok && taken.value !== undefined) {
      for (const item of one.items) fetched.push({ item, path: taken.value });
    } else if (taken.ok || (taken.error.kind === "corrupt-store-entry" && taken.error.isRemoved)) missing.push(one);
  }
  return { fetched, missing, problems };
}

function readOnlyProblem(store: Store): DownloadProblem | undefined {
  if (store.access === "write") return undefined;
  return {
    kind: "unusable-store",
    path: store.root,
    reason: "it may only be read, and does not have all that is needed",
  };
}

/** Better to say at once that the disk is too small than after an hour. */
function spaceProblem(store: Store, missing: readonly Wanted[]): DownloadProblem | undefined {
  const needed = missing.reduce((sum, { size }) => sum + size, 0);
  try {
    const { bavail, bsize } = fs.statfsSync(store.root);
    const free = bavail * bsize;
    return free < needed ? { kind: "store-full", path: store.root, needed, free } : undefined;
  } catch {
    return undefined;
  }
}

async function fetchAll(
  missing: readonly Wanted[],
  options: FetchOptions,
  client: Connections,
): Promise<readonly FetchOutcome[]> {
  const bytes = missing.reduce((sum, { size }) => sum + size, 0);
  const counter = new Counter(missing.length, bytes, options.progress ?? (() => {}));
  const outcomes: FetchOutcome[] = [];
  let next = 0;
  const work = async () => {
    for (let index = next++; index < missing.length; index = next++) {
      const one = missing[index] as Wanted;
      const outcome = await fetchOne(one, options, client, counter);
      outcomes[index] = outcome;
      counter.finished(one.sha256, outcome.fetched.length > 0 ? one.size : 0);
    }
  };
  await Promise.all(Array.from({ length: Math.min(options.settings.parallel, missing.length) }, work));
  return outcomes;
}

async function fetchOne(
  wanted: Wanted,
  options: FetchOptions,
  client: Connections,
  counter: Counter,
): Promise<FetchOutcome> {
  const { store, lease, settings, forbids, signal } = options;
  if (signal?.aborted) return interrupted(wanted, 0);
  const held = lease.hold(wanted.sha256);
  if (held !== undefined) return { fetched: [], problems: [held] };
  const begun = await Part.begin(store, wanted);
  if (!begun.ok) return { fetched: [], problems: [begun.error] };
  const part = begun.value;
  const grew = (bytes: number) => counter.grew(wanted.sha256, bytes);
  const fetching = { part, size: wanted.size, isSizeKnown: true, connections: client, settings, forbids, signal, grew };
  grew(part.length);
  const failed: FailedSource[] = [];
  for (const url of wanted.urls) {
    const outcome = await fromVerifiedSource(fetching, url, wanted.sha256);
    if (outcome.kind === "complete") return committed(wanted, part, shownText(url), failed);
    if (outcome.kind === "interrupted") return interrupted(wanted, part.leave());
    if (outcome.kind === "problem") {
      part.discard();
      return { fetched: [], problems: [outcome.problem] };
    }
    failed.push({ url: shownText(url), fault: outcome.fault });
  }
  const kept = part.leave();
  const problems = wanted.items.map((item): DownloadProblem => {
    return { kind: "download-failed", package: item.package, id: item.id, sources: failed, kept };
  });
  return { fetched: [], problems };
}

/**
 * One source, whose file must have the declared digest. Bytes from an earlier attempt are not known to be right: where the
 * whole is not, all of it is fetched once more.
 */
async function fromVerifiedSource(fetching: Fetching, url: string, sha256: string): Promise<SourceOutcome> {
  const { part, size } = fetching;
  const hadSome = part.length > 0;
  const outcome: SourceOutcome =
    part.length === size ? { kind: "complete", isPieced: hadSome } : await fromSource(fetching, url);
  const isWrong = outcome.kind === "complete" && part.sha256() !== sha256;
  const found = part.sha256();
  if (isWrong || (outcome.kind === "fault" && outcome.fault.kind === "too-long")) {
    const problem = part.restart();
    if (problem !== undefined) return { kind: "problem", problem };
    if (hadSome || (outcome.kind === "complete" && outcome.isPieced)) return fromVerifiedSource(fetching, url, sha256);
  }
  return isWrong ? { kind: "fault", fault: { kind: "other-contents", found } } : outcome;
}

async function committed(
  wanted: Wanted,
  part: Part,
  url: string,
  failed: readonly FailedSource[],
): Promise<FetchOutcome> {
  const path = await part.commit();
  if (!path.ok) return { fetched: [], problems: [path.error] };
  const [{ package: name, id }] = wanted.items;
  return {
    fetched: wanted.items.map((item) => ({ item, path: path.value, url })),
    problems: failed.map((source) => ({ kind: "source-failed", package: name, id, source })),
  };
}

function interrupted(wanted: Wanted, kept: number): FetchOutcome {
  const problems = wanted.items.map(({ package: name, id }): DownloadProblem => {
    return { kind: "download-interrupted", package: name, id, kept };
  });
  return { fetched: [], problems };
}
