import type { Plane, Reach } from "@px-meta/schema";
import { edgeKinds, type PackageGraph } from "../model/graph.js";
import type { Package } from "../model/package.js";
import { at } from "./numbers.js";

/** The bit of each plane in `edgePlanes` and in the masks of rules. */
export const planeBits: { readonly [plane in Plane]: number } = { compile: 1, link: 2, load: 4, tool: 8 };

/** The bit of an edge whose dependent shows the dependency's interface as its own: `public` travels on along it. */
export const reexportBit = 16;

/** Every reach, from the shortest: each includes the ones before it. */
export const reaches: readonly Reach[] = ["self", "direct", "public", "all"];

/** The planes of one code statically linked into another: what makes an image. */
export const imagePlanes = planeBits.compile | planeBits.link;

/** The mask of a list of planes. */
export function planeMask(planes: readonly Plane[]): number {
  return planes.reduce((mask, plane) => mask | planeBits[plane], 0);
}

/** For each package whether it can be linked to only as a library of its own: an image that is loaded. */
function loadedOf(packages: readonly Package[]): Uint8Array {
  const loaded = new Uint8Array(packages.length);
  // Packages that are read from one file share their lists of types.
  let [types, isLoaded]: readonly [readonly string[], boolean] = [[], false];
  for (let i = 0; i < packages.length; i += 1) {
    const own = (packages[i] as Package).crateTypes;
    if (own !== types) [types, isLoaded] = [own, areLoaded(own)];
    if (isLoaded) loaded[i] = 1;
  }
  return loaded;
}

function areLoaded(types: readonly string[]): boolean {
  return (
    types.some((type) => type === "dylib" || type === "cdylib") &&
    !types.some((type) => type === "lib" || type === "rlib" || type === "proc-macro")
  );
}

/**
 * What each edge carries, as a set of bits: the one place where cargo's edges become planes.
 *
 * | edge | planes | image |
 * | --- | --- | --- |
 * | normal, to a library that is linked statically | compile, link | the same |
 * | normal, to a library that is only a `dylib` or `cdylib` | load | a new one |
 * | build-dependency, proc macro | tool | a new one |
 * | dev-dependency | none: it counts inside test images alone, which `check` makes | the test's |
 */
export function edgePlanesOf(graph: PackageGraph): Uint8Array {
  const { packages, nodePackage, edgeStart, edgeTarget, edgeKind } = graph;
  const loaded = loadedOf(packages);
  const [build, macro] = [edgeKinds.indexOf("build"), edgeKinds.indexOf("proc-macro")];
  const normal = edgeKinds.indexOf("normal");
  const planes = new Uint8Array(edgeTarget.length);
  for (let node = 0; node < nodePackage.length; node += 1) {
    const shown = reexportsOf(packages[at(nodePackage, node)]);
    for (let edge = at(edgeStart, node); edge < at(edgeStart, node + 1); edge += 1) {
      const dependency = at(nodePackage, at(edgeTarget, edge));
      const kind = at(edgeKind, edge);
      if (kind === build || kind === macro) planes[edge] = planeBits.tool;
      else if (kind === normal) planes[edge] = at(loaded, dependency) === 1 ? planeBits.load : imagePlanes;
      if (shown !== undefined && kind === normal && shown.has(packages[dependency]?.name ?? ""))
        planes[edge] = at(planes, edge) | reexportBit;
    }
  }
  return planes;
}

/** The names in `[package.metadata.px-meta] re-exports`: dependencies whose interface is part of the package's own. */
function reexportsOf(owner: Package | undefined): ReadonlySet<string> | undefined {
  const metadata = owner?.metadata;
  if (typeof metadata !== "object" || metadata === null || Array.isArray(metadata)) return undefined;
  const names = (metadata as { readonly [key: string]: unknown })["re-exports"];
  return Array.isArray(names) ? new Set(names.filter((name): name is string => typeof name === "string")) : undefined;
}
