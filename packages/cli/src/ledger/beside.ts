import { join } from "node:path";
import {
  audit,
  type DownloadItem,
  downloadAdapters,
  downloadsOf,
  findDownloads,
  type KnownPackage,
  ok,
  type PackageId,
  type Problem,
  type Result,
  type Selection,
} from "@px-meta/core/stages";
import type { Context } from "../command.js";
import { readWorkspace } from "../metadata/workspace.js";
import { buildCall, placeWords } from "../settled/call.js";
import type { Source } from "../settled/source.js";
import type { Given } from "../verbs/parse.js";
import { type Contained, containedIn } from "./contained.js";
import type { CrateFacts } from "./crate.js";
import { knownCrates } from "./crate-facts.js";

/** What is known of a build beside its facts. */
export interface Beside {
  readonly crates: ReadonlyMap<PackageId, CrateFacts>;
  /** The packages of whose results cargo told what it compiled for them. */
  readonly listed: ReadonlySet<PackageId>;
  /** What packages declare, for the platforms of the build. */
  readonly downloads: readonly DownloadItem[];
  /** Packages that declare nothing, and whose scripts are known to fetch. */
  readonly fetching: readonly KnownPackage[];
  /** What the libraries that packages bring have in them, by package. */
  readonly contained: ReadonlyMap<PackageId, readonly Contained[]>;
  /** Absolute; absent where the graph came from elsewhere. */
  readonly workspaceRoot?: string;
}

/** Gathers what manifests, the lock file, cargo's lists and known scripts say of a build. */
export async function readBeside(
  context: Context,
  given: Given,
  { selection, snapshot: { graph, cfgs } }: Source,
): Promise<Result<Beside & { readonly problems: readonly Problem[] }, Problem>> {
  // A snapshot came from elsewhere: nothing here tells of its packages.
  if (selection === undefined) {
    const crates = new Map<PackageId, CrateFacts>();
    return ok({ crates, listed: new Set(), downloads: [], fetching: [], contained: new Map(), problems: [] });
  }
  const workspace = await readWorkspace(
    context,
    buildCall(context, [...placeWords(given), ...featureWords(selection)]),
  );
  if (!workspace.ok) return workspace;
  const metadata = await workspace.value.metadata();
  if (!metadata.ok) return metadata;
  const { files, env } = context;
  const { root } = workspace.value;
  const known = knownCrates(files, metadata.value, { selection, lockFile: join(root, "Cargo.lock") });
  const { declarations, problems: faults } = await findDownloads(metadata.value);
  const { items, problems } = downloadsOf(declarations, graph, cfgs);
  const declaring = new Set(declarations.map(({ owner }) => owner.id));
  const audited = audit({ graph, cfgs, adapters: downloadAdapters, scripts: new Map(), declaring, env, files });
  return ok({
    ...known,
    downloads: items,
    fetching: audited.known,
    contained: new Map(graph.packages.map((one) => [one.id, containedIn(one, files)])),
    workspaceRoot: root,
    problems: [...known.problems, ...faults, ...problems],
  });
}

/** The features that were built: without an option the last build is looked at, whatever it was given. */
function featureWords({ features, allFeatures, noDefaultFeatures }: Selection): readonly string[] {
  return [
    ...features.flatMap((feature) => ["--features", feature]),
    ...(allFeatures ? ["--all-features"] : []),
    ...(noDefaultFeatures ? ["--no-default-features"] : []),
  ];
}
