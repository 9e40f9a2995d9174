import type { DownloadAdapter } from "../model/download-adapter.js";
import type { PackageGraph, Platform } from "../model/graph.js";
import type { KnownDownload } from "../model/known-download.js";
import type { PackageId } from "../model/names.js";
import { type Package, packageLabel } from "../model/package.js";
import type { Files } from "../ports/files.js";
import { grouped } from "./grouped.js";
import { adapterFor, knownDownloads } from "./known.js";
import { packageReader, readerAt } from "./package-files.js";
import { type NetworkKind, reachOf, waysFromRoots, wayTo } from "./reach.js";
import type { AuditPlatform } from "./script.js";
import { type FoundSign, sourceSigns } from "./source-files.js";

/** What build scripts of a graph fetch, and which of them could. */
export interface Audited {
  /** Packages of the graph. */
  readonly total: number;
  /** Those with build scripts. */
  readonly scripts: number;
  /** Those whose scripts are known to fetch, whether they do so here or not. Sorted by name. */
  readonly known: readonly KnownPackage[];
  /** Those whose scripts could fetch, for all that can be told without running them. Sorted by name. */
  readonly suspected: readonly SuspectedPackage[];
}

/** A package of the graph, and how it came there. */
interface AuditedPackage {
  readonly package: PackageId;
  readonly label: string;
  /** Labels, from a selected package to this one. */
  readonly way: readonly string[];
}

/** A package with a known script. */
export interface KnownPackage extends AuditedPackage {
  /** Whether the script of this very version was read; else it is believed to be as those that were. */
  readonly isRead: boolean;
  readonly read: readonly string[];
  /** None: it fetches nothing here. */
  readonly downloads: readonly AuditedDownload[];
  readonly note?: string;
}

/** A download of a known script, with the platforms for which it is the same. */
export type AuditedDownload = Omit<KnownDownload, "triple"> & { readonly targets: readonly string[] };

/** A package whose script could fetch. */
export interface SuspectedPackage extends AuditedPackage {
  /** A package among its build-dependencies that reaches the network: labels, from the first on. */
  readonly through?: { readonly kind: NetworkKind; readonly path: readonly string[] };
  /** What its source says; that is weaker. */
  readonly source: readonly FoundSign[];
  /** Whether px-meta knows scripts of this package, and this is none of them. */
  readonly isChanged: boolean;
}

/**
 * Finds the build scripts that fetch something without declaring it: those that px-meta knows, by what their adapters say for
 * this platform, these features and this environment; and those that could, by their build-dependencies and their source.
 * Nothing is run.
 */
export function audit(input: {
  readonly graph: PackageGraph;
  /** `rustc --print cfg` of each platform of the graph. */
  readonly cfgs: readonly (readonly string[])[];
  readonly adapters: readonly DownloadAdapter[];
  /** The file of each package's build script. */
  readonly scripts: ReadonlyMap<PackageId, string>;
  /** Packages that declare what they download: that px-meta is among their build-dependencies is no suspicion. */
  readonly declaring: ReadonlySet<PackageId>;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly files: Files;
  /** The machines on which somebody may build; none: the host of the graph. */
  readonly hosts?: readonly AuditPlatform[];
}): Audited {
  const { graph, adapters, env, files } = input;
  const read = packageReader(files);
  const platforms = graph.platforms.map((one, side) => platformOf(one, input.cfgs[side] ?? []));
  const hosts = input.hosts?.length ? input.hosts : platforms.slice(-1);
  const ways = waysFromRoots(graph);
  const nodes = grouped(
    [...graph.nodePackage.keys()].filter((node) => ways.has(node)),
    (node) => graph.nodePackage[node] as number,
  );
  const known: KnownPackage[] = [];
  const suspected: SuspectedPackage[] = [];
  let scripts = 0;
  for (const [index, sides] of nodes) {
    const owner = graph.packages[index] as Package;
    const [first] = sides;
    if (!owner.hasBuildScript) continue;
    scripts += 1;
    const way = wayTo(graph, ways, first).map(packageLabel);
    const about = { package: owner.id, label: packageLabel(owner), way };
    const script = { owner, env, read: readerAt(graph, first, read) };
    const adapter = adapterFor(adapters, script);
    if (adapter !== undefined) {
      const targets = sides.flatMap((node) => {
        const side = graph.nodePlatform[node] as number;
        return side === platforms.length - 1 ? hosts : platforms.slice(side, side + 1);
      });
      const found = knownDownloads(adapter, script, targets, hosts);
      const { note, read: versions } = adapter;
      known.push({
        ...about,
        isRead: versions.includes(owner.version),
        read: versions,
        downloads: alike(found),
        ...(note !== undefined && { note }),
      });
      continue;
    }
    const reach = sides.map((node) => reachOf(graph, node)).find((one) => one !== undefined);
    const isOurs = reach?.path[0]?.name === "px-meta" && input.declaring.has(owner.id);
    const source = sourceSigns(owner, input.scripts.get(owner.id), read, files);
    if ((reach === undefined || isOurs) && source.length === 0) continue;
    suspected.push({
      ...about,
      ...(reach !== undefined && !isOurs && { through: { kind: reach.kind, path: reach.path.map(packageLabel) } }),
      source,
      isChanged: adapters.some((one) => one.package === owner.name),
    });
  }
  const byLabel = (a: AuditedPackage, b: AuditedPackage) =>
    a.label < b.label ? -1 : a.label > b.label ? 1 : a.package < b.package ? -1 : 1;
  return { total: nodes.size, scripts, known: known.sort(byLabel), suspected: suspected.sort(byLabel) };
}

function platformOf({ triple }: Platform, cfgs: readonly string[]): AuditPlatform {
  return { triple, cfgs: new Set(cfgs) };
}

/** Puts downloads together that differ in nothing but the platform. */
function alike(found: readonly KnownDownload[]): readonly AuditedDownload[] {
  const groups = grouped(found, ({ triple: _, ...rest }) => JSON.stringify(rest));
  return [...groups.values()].map((group) => {
    const { triple: _, ...rest } = group[0];
    return { ...rest, targets: [...new Set(group.map(({ triple }) => triple))] };
  });
}
