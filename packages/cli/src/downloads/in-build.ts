import type { DownloadLayer } from "@px-meta/core/base";
import type { Work } from "../build/work.js";
import type { ExitStatus } from "../command.js";
import type { Token } from "../selection/arguments.js";
import { rawOf } from "../selection/arguments.js";
import { optionsOf } from "../selection/invocation.js";
import { storeFolder } from "../store/folder.js";
import { type Lease, leaseOf } from "../store/lease.js";
import { openStore } from "../store/store.js";
import { buildIndexPath, groundsDigest, keepReady, type Ready, recallReady } from "./ready.js";
import { vendoredPath } from "./vendored-path.js";

/** The downloads of a build: where its scripts find them, and that they are no longer needed. */
export interface InPlace {
  /** For PX_META_DOWNLOADS. */
  readonly index: string;
  readonly release: () => void;
}

/**
 * Sees to it that a build's downloads are in place before cargo starts. Where nothing has changed since the last build that
 * saw to it, none of them is looked at.
 */
export async function bringDownloads(work: Work): Promise<InPlace | ExitStatus> {
  const { context, workspace, selection, layers, downloads, invocation, ground } = work;
  const { env, cwd, files } = context;
  const networks = invocation.networks.map((value): Token => {
    return { kind: "option", name: "network", value, raw: [`--network=${value}`] };
  });
  const options = [...optionsOf(invocation), ...networks];
  const store = storeFolder(env, process.platform, cwd);
  const vendored = await vendoredPath(context, options);
  const grounds = { workspace, selection, layers, downloads, options, store, vendored };
  const index = buildIndexPath(workspace.buildDir, selection);
  // A digest in place of the declared one is told of in every build.
  const last = replacesDigest(downloads) ? undefined : recallReady(files, index);
  const lease = last === undefined ? undefined : leaseFor(store, last);
  // After the lease: what was removed before it shows, and what it names is not removed after it.
  const digest = groundsDigest(context, grounds);
  if (lease !== undefined && last?.grounds === digest) return { index, release: () => lease.release() };
  lease?.release();
  const { fetchAhead } = await import("./ahead.js");
  const command = ["px-meta downloads fetch", ...rawOf(options.filter(chooses)).map(inShell)].join(" ");
  const ahead = await fetchAhead({ context, grounds, ground, index, command });
  if (typeof ahead === "number") return ahead;
  const after = groundsDigest(context, grounds);
  if (after !== undefined) keepReady(files, index, { grounds: after, digests: ahead.digests });
  return { index, release: ahead.release };
}

function replacesDigest(layers: readonly DownloadLayer[]): boolean {
  return layers.some(({ overrides }) => overrides.some(({ contents }) => contents !== undefined));
}

/** Says that the files of the last build are in use again; nothing where that cannot be said. */
function leaseFor(root: string, { digests }: Ready): Lease | undefined {
  const nothing: Lease = { hold: () => undefined, release: () => {} };
  if (digests.length === 0) return nothing;
  const store = openStore(root);
  if (!store.ok) return undefined;
  const lease = leaseOf(store.value);
  return lease.hold(...digests) === undefined ? lease : undefined;
}

const choosing = [
  ...["manifest-path", "package", "workspace", "all", "exclude", "target", "features", "all-features"],
  ...["no-default-features", "release", "profile"],
];

/** Whether an option decides which downloads are needed. */
function chooses(token: Token): boolean {
  return token.kind === "option" && choosing.includes(token.name);
}

/** A word as it is typed in a POSIX shell. */
function inShell(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
