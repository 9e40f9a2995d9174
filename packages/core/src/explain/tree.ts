import { at } from "../algebra/numbers.js";
import { type Merged, type MergedField, mergedHere, type Propagation } from "../algebra/propagation.js";
import type { Placed } from "./said.js";
import { type Step, stepAt } from "./way.js";

/** One package of a derivation: a tree as a list, each entry after the one that leads to it. */
export interface WhyBranch extends Pick<Step, "package" | "edge"> {
  /** Place in the list of the package that depends on this one; absent at the root. */
  readonly parent?: number;
  /** What the field comes to at this package, its own facts included; absent where nothing is merged. */
  readonly here?: Merged;
  /** Places of what this package says in the list of contributions. */
  readonly contributions: readonly number[];
}

/**
 * The ways of some contributions as one tree: where two come over the same package, they share it. Built from the
 * leaves up, each node of each walk once, so that a long chain costs no more than its length.
 */
export function treeOf(
  propagation: Propagation,
  field: MergedField | undefined,
  placed: readonly Placed[],
): readonly WhyBranch[] {
  const tree: Branch[] = [];
  const known = new Map<Placed["heard"], Map<number, number>>();
  const read = reader(field);
  let root: number | undefined;
  placed.forEach(({ heard, end }, index) => {
    const places = known.get(heard) ?? new Map<number, number>();
    known.set(heard, places);
    const fresh: number[] = [];
    let node = end;
    while (node >= 0 && !places.has(node)) {
      fresh.push(node);
      node = at(heard.from, node);
    }
    for (const next of fresh.reverse()) {
      const before = at(heard.from, next);
      if (before < 0 && root !== undefined) {
        places.set(next, root);
        continue;
      }
      const parent = places.get(before);
      places.set(next, tree.length);
      if (before < 0) root = tree.length;
      tree.push(branchOf(stepAt(propagation, heard, next), parent, read(next)));
    }
    tree[places.get(end) as number]?.contributions.push(index);
  });
  return tree;
}

/** A branch whose contributions are still listed. */
type Branch = WhyBranch & { readonly contributions: number[] };

/** Nearly all branches have everything: these are made at once. */
function branchOf({ package: label, edge }: Step, parent: number | undefined, here: Merged | undefined): Branch {
  if (edge !== undefined && parent !== undefined && here !== undefined)
    return { package: label, edge, parent, here, contributions: [] };
  return {
    package: label,
    ...(edge !== undefined && { edge }),
    ...(parent !== undefined && { parent }),
    ...(here !== undefined && { here }),
    contributions: [],
  };
}

/** Reads what a field comes to at nodes; what an element means is found once. */
function reader(field: MergedField | undefined): (node: number) => Merged | undefined {
  if (field === undefined) return () => undefined;
  const isPlain = field.silent === undefined && field.list === undefined;
  const known = new Map<number, Merged>();
  return (node) => {
    const element = at(field.here, node);
    const found = (isPlain ? known.get(element) : undefined) ?? mergedHere(field, node);
    known.set(element, found);
    return found;
  };
}
