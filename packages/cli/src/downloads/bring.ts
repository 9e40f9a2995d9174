import { type Problem, packageLabel } from "@px-meta/core/base";
import type { Context } from "../command.js";
import { fetchItems } from "../fetch/fetch.js";
import type { Item } from "../fetch/item.js";
import { networkOf } from "../fetch/network.js";
import type { Forbids } from "../fetch/redirect.js";
import { usualSettings } from "../fetch/settings.js";
import { bytesWord } from "../render/bytes.js";
import { paintFor } from "../render/style.js";
import type { Lease } from "../store/lease.js";
import type { Store } from "../store/place.js";
import { bringCommits } from "./commits.js";
import { displayOn } from "./display.js";
import type { Planned } from "./planned.js";

/** What became of the downloads that were to be fetched. */
export interface Brought {
  /** Paths in the store, by what was asked for. */
  readonly paths: ReadonlyMap<Planned, string>;
  /** The sources that files came from, for people; none for those that the store had. */
  readonly urls: ReadonlyMap<Planned, string>;
  readonly problems: readonly Problem[];
}

/** With what downloads are brought into the store. */
export interface BringOptions {
  readonly store: Store;
  readonly lease: Lease;
  readonly forbids: Forbids;
  /** Whether nothing is said of what goes well. */
  readonly isQuiet?: boolean;
  readonly signal?: AbortSignal;
}

/** Fetches what the store does not have, several files at once, and says on standard error how far it is. */
export async function bring(context: Context, wanted: readonly Planned[], options: BringOptions): Promise<Brought> {
  const asked = new Map<Item, Planned>();
  for (const planned of wanted) {
    const { item, decision } = planned;
    if (decision.kind !== "fetch") continue;
    const { urls, sha256, size } = decision;
    asked.set({ package: packageLabel(item), id: item.id, urls, sha256, size }, planned);
  }
  const network = networkOf(context.files, context.env);
  if (!network.ok) return { paths: new Map(), urls: new Map(), problems: [network.error] };
  const display = displayOn(context);
  const began = performance.now();
  const { fetched, problems } = await fetchItems([...asked.keys()], {
    ...options,
    settings: usualSettings,
    network: network.value,
    ...(options.isQuiet === true ? {} : { progress: display.show }),
  });
  display.clear();
  const commits = await bringCommits(context, wanted, options);
  const paths = new Map(commits.paths);
  const urls = new Map<Planned, string>();
  const files = new Map<string, number>();
  for (const { item, path, url } of fetched) {
    const planned = asked.get(item);
    if (planned === undefined) continue;
    paths.set(planned, path);
    if (url === undefined) continue;
    urls.set(planned, url);
    files.set(item.sha256, item.size);
  }
  if (options.isQuiet !== true) sayFetched(context, [...files.values()], performance.now() - began);
  return { paths, urls, problems: [...problems, ...commits.problems] };
}

function sayFetched({ stderr, env }: Context, sizes: readonly number[], ms: number): void {
  if (sizes.length === 0) return;
  const word = paintFor(stderr, env)("green", "Fetched".padStart(12));
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  const files = `${sizes.length} ${sizes.length === 1 ? "file" : "files"}`;
  stderr.write(`${word} ${files}, ${bytesWord(bytes)}, in ${(ms / 1000).toFixed(1)} s\n`);
}
