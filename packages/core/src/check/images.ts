import { imagePlanes, planeBits } from "../algebra/bits.js";
import { carries, type Ways } from "../algebra/fold.js";
import { at } from "../algebra/numbers.js";
import { joinTwo, nothing, type Operator } from "../algebra/operator.js";
import { edgeKinds, type PackageGraph } from "../model/graph.js";
import type { ImageKind } from "../model/problems/propagate.js";

/** One thing whose parts must be compatible: one statically linked closure, named by the node that it is made for. */
export interface Image {
  readonly kind: ImageKind;
  readonly node: number;
  /** Whether the node's own code is in it; a build script is linked with its build-dependencies, not with its package. */
  readonly hasOwn: boolean;
  /** Kinds of edges that lead from the node into the image, beside those that every image follows. */
  readonly first: readonly number[];
}

/** The edges that an image is made of; those that load another image belong to it where a whole process is looked at. */
export function planesWithin(boundary: "image" | "process"): number {
  return boundary === "process" ? imagePlanes | planeBits.load : imagePlanes;
}

const build = edgeKinds.indexOf("build");
const dev = edgeKinds.indexOf("dev");

/**
 * Lists the images of a graph: one for each package that was asked for (its program, or the library that programs
 * will be linked with) and for its tests, for each dynamic and static library, each proc macro, and each build
 * script that has dependencies.
 */
export function imagesOf(graph: PackageGraph): readonly Image[] {
  const known = listed.get(graph) ?? listImages(graph);
  listed.set(graph, known);
  return known;
}

const listed = new WeakMap<PackageGraph, readonly Image[]>();

function listImages(graph: PackageGraph): readonly Image[] {
  const { packages, platforms, nodePackage, nodePlatform, edgeStart, edgeKind } = graph;
  const roots = new Set(graph.roots);
  const images: Image[] = [];
  for (let node = 0; node < nodePackage.length; node += 1) {
    const has = (kind: number) => {
      for (let edge = at(edgeStart, node); edge < at(edgeStart, node + 1); edge += 1) {
        if (at(edgeKind, edge) === kind) return true;
      }
      return false;
    };
    const own = (kind: ImageKind) => images.push({ kind, node, hasOwn: true, first: [] });
    const crateTypes = packages[at(nodePackage, node)]?.crateTypes ?? [];
    // Of a proc macro's package only its programs are built for the target.
    const isForTarget = platforms[at(nodePlatform, node)]?.domain === "target";
    const built = isForTarget ? crateTypes.filter((each) => each !== "proc-macro") : crateTypes;
    const kind = kindOf(built, roots.has(node));
    if (kind !== undefined) own(kind);
    if (roots.has(node) && has(dev)) images.push({ kind: "test", node, hasOwn: true, first: [dev] });
    if (has(build)) images.push({ kind: "build-script", node, hasOwn: false, first: [build] });
  }
  return images;
}

function kindOf(crateTypes: readonly string[], isRoot: boolean): ImageKind | undefined {
  if (crateTypes.includes("proc-macro")) return "proc-macro";
  if (crateTypes.includes("dylib") || crateTypes.includes("cdylib")) return "dynamic-library";
  if (crateTypes.includes("staticlib")) return "static-library";
  return isRoot ? "program" : undefined;
}

/** The nodes that an image's first edges lead to. A dev-dependency on a proc macro is a tool, no part of the tests. */
function firstNodes(graph: PackageGraph, image: Image): readonly number[] {
  const { edgeStart, edgeTarget, edgeKind, nodePlatform, packages, nodePackage } = graph;
  const found: number[] = [];
  if (image.first.length === 0) return found;
  for (let edge = at(edgeStart, image.node); edge < at(edgeStart, image.node + 1); edge += 1) {
    const target = at(edgeTarget, edge);
    const kind = at(edgeKind, edge);
    const isTool =
      kind === dev &&
      (at(nodePlatform, target) !== at(nodePlatform, image.node) ||
        packages[at(nodePackage, target)]?.isProcMacro === true);
    if (image.first.includes(kind) && !isTool) found.push(target);
  }
  return found;
}

/** What everything in an image comes to, given what everything linked into each node does. */
export function joinedIn(graph: PackageGraph, image: Image, linked: Int32Array, operator: Operator): number {
  let joined = image.hasOwn ? at(linked, image.node) : nothing;
  for (const node of firstNodes(graph, image)) joined = joinTwo(operator, joined, at(linked, node));
  return joined;
}

/** The nodes of an image, nearest first, each with the node that it was reached from (the image's own: -1). */
export function walk(
  ways: Ways,
  image: Image,
  planes: number,
  visit: (node: number) => void,
): ReadonlyMap<number, number> {
  const { graph, edgePlanes } = ways;
  const { edgeStart, edgeTarget } = graph;
  const from = new Map<number, number>([[image.node, -1]]);
  const queue: number[] = [];
  const reach = (node: number, source: number) => {
    if (from.has(node)) return;
    from.set(node, source);
    queue.push(node);
  };
  const reachFirst = () => {
    for (const node of firstNodes(graph, image)) reach(node, image.node);
  };
  if (image.hasOwn) queue.push(image.node);
  else reachFirst();
  for (let i = 0; i < queue.length; i += 1) {
    const node = queue[i] as number;
    visit(node);
    for (let edge = at(edgeStart, node); edge < at(edgeStart, node + 1); edge += 1) {
      if (carries(at(edgePlanes, edge), { planes, domain: "target" })) reach(at(edgeTarget, edge), node);
    }
    if (node === image.node) reachFirst();
  }
  return from;
}

/** What stands below the roots of a graph. */
interface BelowRoots {
  /** Every node, nearest first, with the node that it was reached from (a root: -1). */
  readonly from: ReadonlyMap<number, number>;
  /** The place of each node in that order. */
  readonly rank: Int32Array;
}

const reached = new WeakMap<PackageGraph, BelowRoots>();

/** Walks a graph from its roots, once for as long as it is there. */
export function belowRoots(graph: PackageGraph): BelowRoots {
  const known = reached.get(graph) ?? walkBelow(graph);
  reached.set(graph, known);
  return known;
}

function walkBelow({ roots, nodePackage, edgeStart, edgeTarget }: PackageGraph): BelowRoots {
  const from = new Map<number, number>();
  const rank = new Int32Array(nodePackage.length);
  for (const root of roots) from.set(root, -1);
  let count = 0;
  // A map gives what is added while it is walked.
  for (const node of from.keys()) {
    rank[node] = count;
    count += 1;
    for (let edge = at(edgeStart, node); edge < at(edgeStart, node + 1); edge += 1) {
      const target = at(edgeTarget, edge);
      if (!from.has(target)) from.set(target, node);
    }
  }
  return { from, rank };
}
