import { edgeKinds, type Platform } from "../model/graph.js";
import type { Package } from "../model/package.js";
import type { Link } from "./links.js";
import type { Root } from "./sides.js";

/** Nodes and edges, as `PackageGraph` has them. */
export interface Walked {
  readonly nodePackage: Int32Array;
  readonly nodePlatform: Int32Array;
  readonly edgeStart: Int32Array;
  readonly edgeTarget: Int32Array;
  readonly edgeKind: Uint8Array;
  readonly roots: Int32Array;
}

const build = edgeKinds.indexOf("build");
const dev = edgeKinds.indexOf("dev");
const procMacro = edgeKinds.indexOf("proc-macro");

/** Finds the nodes that the roots reach, and the edges between them, in time linear in the edges. */
export function walk(
  packages: readonly Package[],
  links: readonly (readonly Link[])[],
  roots: readonly Root[],
  platforms: readonly Platform[],
  withDev: boolean,
): Walked {
  const host = platforms.length - 1;
  const wide = platforms.length;
  const isRoot = new Set(
    roots.flatMap(({ index, sides }) =>
      platforms.flatMap(({ domain }, platform) => (sides.includes(domain) ? [index * wide + platform] : [])),
    ),
  );
  const slots = new Uint8Array(packages.length * wide);
  const open: number[] = [];
  const reach = (slot: number) => {
    if (slots[slot] === 0) {
      slots[slot] = 1;
      open.push(slot);
    }
  };
  const follow = (slot: number, each: (to: number, kind: number) => void) => {
    const from = Math.floor(slot / wide);
    const platform = slot % wide;
    for (const link of links[from] ?? []) {
      // `[target.'…'.build-dependencies]` is asked of the host, all else of where the dependent is built.
      if (link.holds[link.kind === build ? host : platform] !== true) continue;
      if (link.kind === dev && !(withDev && isRoot.has(slot))) continue;
      const onHost = link.kind === build || link.kind === procMacro || packages[link.to]?.isProcMacro === true;
      each(link.to * wide + (onHost ? host : platform), link.kind);
    }
  };
  for (const slot of isRoot) reach(slot);
  for (let slot = open.pop(); slot !== undefined; slot = open.pop()) follow(slot, reach);
  return number(slots, wide, [...isRoot], follow);
}

/** Gives the reached slots their node numbers, by package and then platform, and lists the edges in that order. */
function number(
  slots: Uint8Array,
  wide: number,
  roots: readonly number[],
  follow: (slot: number, each: (to: number, kind: number) => void) => void,
): Walked {
  const nodeOf = new Int32Array(slots.length).fill(-1);
  const slotOf: number[] = [];
  slots.forEach((reached, slot) => {
    if (reached === 0) return;
    nodeOf[slot] = slotOf.length;
    slotOf.push(slot);
  });
  const edgeStart = new Int32Array(slotOf.length + 1);
  const targets: number[] = [];
  const kinds: number[] = [];
  slotOf.forEach((slot, node) => {
    const edges = new Set<number>();
    follow(slot, (to, kind) => edges.add((nodeOf[to] ?? -1) * edgeKinds.length + kind));
    for (const edge of [...edges].sort((a, b) => a - b)) {
      targets.push(Math.floor(edge / edgeKinds.length));
      kinds.push(edge % edgeKinds.length);
    }
    edgeStart[node + 1] = targets.length;
  });
  return {
    nodePackage: Int32Array.from(slotOf, (slot) => Math.floor(slot / wide)),
    nodePlatform: Int32Array.from(slotOf, (slot) => slot % wide),
    edgeStart,
    edgeTarget: Int32Array.from(targets),
    edgeKind: Uint8Array.from(kinds),
    roots: Int32Array.from(roots, (slot) => nodeOf[slot] ?? -1).sort(),
  };
}
