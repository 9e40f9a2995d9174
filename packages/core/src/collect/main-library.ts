import type { Adapter } from "../model/adapter.js";
import type { Package } from "../model/package.js";
import type { Linked } from "./native-library.js";
import { isRuntime } from "./runtime.js";

type Group = readonly Linked[];

/**
 * The group with the library that a package is about: the one that its adapter names; else one that is called as the package
 * or its `links` key; else what it brings itself; else what is no part of a compiler or an operating system.
 */
export function mainGroup(groups: readonly Group[], owner: Package, adapter: Adapter | undefined): Group | undefined {
  const isNamed = namedAs(adapter?.libs ?? []);
  const isCalled = calledAs([owner.links, owner.name, plainName(owner.name)]);
  const isOwn = ({ copy }: Linked) => copy.isOwn;
  const isMade = ({ copy }: Linked) => copy.source === "bundled" || copy.source === "prebuilt";
  const isSpecial = ({ library }: Linked) => library.link !== "framework" && !isRuntime(library.name);
  for (const fits of [isNamed, isCalled, isOwn, isMade, isSpecial]) {
    const found = groups.find((group) => group.some(fits));
    if (found !== undefined) return found;
  }
  return groups[0];
}

/** The name of a package's main library. */
export function mainName(owner: Package, adapter: Adapter | undefined): string {
  return adapter?.library ?? plainName(owner.name);
}

function namedAs(names: readonly string[]): (linked: Linked) => boolean {
  return ({ library }) => names.includes(library.name);
}

function calledAs(names: readonly (string | undefined)[]): (linked: Linked) => boolean {
  const wanted = new Set(names.flatMap((name) => (name === undefined ? [] : [bare(name)])));
  return ({ library }) => wanted.has(bare(library.name));
}

/** A name without what differs between spellings: `lib`, case, `-` and `_`. */
function bare(name: string): string {
  return name
    .toLowerCase()
    .replace(/[-_]/g, "")
    .replace(/^lib(?=.)/, "");
}

/** The package's name without what marks it as a binding. */
export function plainName(name: string): string {
  return name.replace(/[-_](?:sys|ffi|src|rs)(?:[-_].*)?$/, "").replace(/^lib(?=.)/, "");
}
