import type { DownloadAdapter } from "../model/download-adapter.js";
import type { PackageGraph } from "../model/graph.js";
import type { UndeclaredDownload } from "../model/known-download.js";
import type { Package } from "../model/package.js";
import type { Files } from "../ports/files.js";
import { adapterFor, knownDownloads } from "./known.js";
import { packageReader, readerAt } from "./package-files.js";

/** What known scripts of a graph fetch, package by package and platform by platform. */
export function undeclaredDownloads(input: {
  readonly graph: PackageGraph;
  /** `rustc --print cfg` of each platform of the graph. */
  readonly cfgs: readonly (readonly string[])[];
  readonly adapters: readonly DownloadAdapter[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly files: Files;
}): readonly UndeclaredDownload[] {
  const { graph, adapters, env } = input;
  const read = packageReader(input.files);
  const names = new Set(adapters.map((one) => one.package));
  const platforms = graph.platforms.map(({ triple }, side) => ({ triple, cfgs: new Set(input.cfgs[side]) }));
  const hosts = platforms.slice(-1);
  return [...graph.nodePackage].flatMap((index, node): readonly UndeclaredDownload[] => {
    const owner = graph.packages[index] as Package;
    if (!owner.hasBuildScript || !names.has(owner.name)) return [];
    const script = { owner, env, read: readerAt(graph, node, read) };
    const adapter = adapterFor(adapters, script);
    if (adapter === undefined) return [];
    const side = graph.nodePlatform[node] as number;
    return knownDownloads(adapter, script, platforms.slice(side, side + 1), hosts).map((download) => {
      const platform = platforms.find(({ triple }) => triple === download.triple);
      return { owner, download, cfgs: platform?.cfgs ?? new Set() };
    });
  });
}
