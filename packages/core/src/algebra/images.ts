import { edgeKinds, type PackageGraph } from "../model/graph.js";
import type { ImageKind } from "../model/problems/propagate.js";
import { imagePlanes, planeBits } from "./bits.js";
import { carriedBy, type Ways } from "./fold.js";
import { at } from "./numbers.js";
import { joinTwo, nothing, type Operator } from "./operator.js";

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

/** Where a walk came to. */
interface Steps {
  /** For each node the one that it was reached from: -1 for a start, -2 for what was not reached. */
  readonly from: Int32Array;
  /** The first `count` are the nodes that were reached. */
  readonly reached: Int32Array;
  count: number;
}

/** One walk for each graph, which the next one takes the room of. */
const lastSteps = new WeakMap<PackageGraph, Steps>();

function freshSteps(graph: PackageGraph): Steps {
  const count = graph.nodePackage.length;
  const known = lastSteps.get(graph) ?? {
    from: new Int32Array(count).fill(-2),
    reached: new Int32Array(count),
    count: 0,
  };
  lastSteps.set(graph, known);
  for (let i = 0; i < known.count; i += 1) known.from[at(known.reached, i)] = -2;
  known.count = 0;
  return known;
}

/**
 * Visits the nodes of an image, nearest first. For each it is told, until the next walk, which node it was reached from:
 * -1 for the image's own.
 */
export function walk(ways: Ways, image: Image, planes: number, visit: (node: number) => void): Int32Array {
  const { graph, edgePlanes } = ways;
  const { edgeStart, edgeTarget } = graph;
  const steps = freshSteps(graph);
  const { from, reached } = steps;
  const goes = carriedBy({ planes, domain: "target" });
  const reach = (node: number, source: number) => {
    if (at(from, node) !== -2) return;
    from[node] = source;
    reached[steps.count] = node;
    steps.count += 1;
  };
  const reachFirst = () => {
    for (const node of firstNodes(graph, image)) reach(node, image.node);
  };
  reach(image.node, -1);
  if (!image.hasOwn) reachFirst();
  for (let i = image.hasOwn ? 0 : 1; i < steps.count; i += 1) {
    const node = at(reached, i);
    visit(node);
    for (let edge = at(edgeStart, node); edge < at(edgeStart, node + 1); edge += 1) {
      if (goes[at(edgePlanes, edge)] === 1) reach(at(edgeTarget, edge), node);
    }
    if (node === image.node) reachFirst();
  }
  return from;
}

/** What stands below the roots of a graph. */
interface BelowRoots {
  /** For each node the one that it was reached from: -1 for a root, -2 for what is not below one. */
  readonly from: Int32Array;
  /** The place of each node among them, nearest first. */
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
  const from = new Int32Array(nodePackage.length).fill(-2);
  const rank = new Int32Array(nodePackage.length);
  const order = new Int32Array(nodePackage.length);
  let count = 0;
  const reach = (node: number, source: number) => {
    if (at(from, node) !== -2) return;
    from[node] = source;
    order[count] = node;
    rank[node] = count;
    count += 1;
  };
  for (const root of roots) reach(root, -1);
  for (let i = 0; i < count; i += 1) {
    const node = at(order, i);
    for (let edge = at(edgeStart, node); edge < at(edgeStart, node + 1); edge += 1) reach(at(edgeTarget, edge), node);
  }
  return { from, rank };
}
