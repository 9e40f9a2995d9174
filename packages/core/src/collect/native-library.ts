import type { Adapter } from "../model/adapter.js";
import type { JsonObject, JsonValue } from "../model/json.js";
import type { Package } from "../model/package.js";
import { type Roots, shortenPath } from "../model/roots.js";
import type { Unit } from "../model/unit.js";
import type { Files } from "../ports/files.js";
import { type Copy, findCopy, type Owners } from "./copy.js";
import { type LinkedLibrary, parseLinkArgs, parseLinkLib, parseLinkSearch } from "./link.js";
import type { KeptOutput } from "./output.js";
import { findVersion } from "./version.js";

/** A fact without its publisher. */
export interface Found {
  readonly name: string;
  readonly value: JsonObject;
}

interface Linked {
  readonly library: LinkedLibrary;
  readonly copy: Copy;
}

/**
 * Makes `native-library@1` from what a run linked: one fact for each way and source, because a package that brings
 * `libfoo.a` and links the system's `stdc++` says two different things. The group with the package's main library comes
 * first and has its name; each other is named by its first library.
 */
export function nativeLibraries(input: {
  readonly unit: Unit;
  readonly owner: Package;
  readonly output: KeptOutput | undefined;
  readonly adapter: Adapter | undefined;
  readonly owners: Owners;
  readonly roots: Roots;
  readonly files: Files;
}): readonly Found[] {
  const { unit, owner, output, adapter, owners, files } = input;
  const args = parseLinkArgs(output?.linkArgs ?? []);
  const libraries = distinct([...unit.linkedLibs.map(parseLinkLib), ...args.libraries]);
  const paths = [
    ...new Set([...unit.linkedPaths.map(parseLinkSearch).filter((path) => path !== undefined), ...args.paths]),
  ];
  const linked = libraries.map((library) => ({ library, copy: findCopy(library, paths, owners, files) }));
  const groups = grouped(linked);
  const main = mainGroup(groups, owner, adapter);
  const ordered = main === undefined ? groups : [main, ...groups.filter((group) => group !== main)];
  const names = new Set<string>();
  return ordered.map((group) => {
    const name = fresh(group === main ? mainName(owner, adapter) : (group[0]?.library.name ?? ""), names);
    const version = group === main ? findVersion(input, group[0]?.copy.source) : undefined;
    return { name, value: libraryFact(group, paths, version, group === main ? input : undefined, input.roots) };
  });
}

function distinct(libraries: readonly LinkedLibrary[]): readonly LinkedLibrary[] {
  return [...new Map(libraries.map((library) => [`${library.link} ${library.name}`, library])).values()];
}

function grouped(linked: readonly Linked[]): readonly (readonly Linked[])[] {
  const groups = new Map<string, Linked[]>();
  for (const one of linked) {
    const key = `${one.library.link} ${one.copy.source}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return [...groups.values()];
}

/** The group with the library that the package is about: named by the adapter, by `links`, or by the package's name. */
function mainGroup(
  groups: readonly (readonly Linked[])[],
  owner: Package,
  adapter: Adapter | undefined,
): readonly Linked[] | undefined {
  const wanted = new Set([...(adapter?.libs ?? []), ...[owner.links, plainName(owner.name)].flatMap(spellings)]);
  const isWanted = ({ library }: Linked) =>
    wanted.has(library.name) || spellings(library.name).some((one) => wanted.has(one));
  const own = ({ copy }: Linked) => copy.source === "bundled" || copy.source === "prebuilt";
  return groups.find((group) => group.some(isWanted)) ?? groups.find((group) => group.some(own)) ?? groups[0];
}

function spellings(name: string | undefined): readonly string[] {
  if (name === undefined) return [];
  const plain = name.toLowerCase().replaceAll("_", "-");
  return [name, plain, plain.replace(/^lib/, ""), `lib${plain}`];
}

/** The package's name without what marks it as a binding. */
function plainName(name: string): string {
  return name.replace(/[-_](?:sys|ffi|src)(?:[-_].*)?$/, "").replace(/^lib(?=.)/, "");
}

function mainName(owner: Package, adapter: Adapter | undefined): string {
  return adapter?.library ?? plainName(owner.name);
}

/** A fact's name must be new in its package. */
function fresh(name: string, taken: Set<string>): string {
  const clean = name.replace(/[\p{Cc}#]/gu, "_").slice(0, 120) || "unnamed";
  let candidate = clean;
  for (let count = 2; taken.has(candidate); count += 1) candidate = `${clean}-${count}`;
  taken.add(candidate);
  return candidate;
}

function libraryFact(
  group: readonly Linked[],
  paths: readonly string[],
  version: { readonly version: string; readonly evidence: string } | undefined,
  main: { readonly adapter: Adapter | undefined; readonly output: KeptOutput | undefined } | undefined,
  roots: Roots,
): JsonObject {
  const [first] = group;
  const includes = includeDirs(main?.adapter, main?.output);
  const root = main?.output?.metadata.root;
  const evidence = group.flatMap(({ library, copy }) => [
    {
      field: "link",
      text: library.isDefault ? `${library.said}: it names no kind, so rustc links it dynamically` : library.said,
    },
    { field: "source", text: copy.evidence },
  ]);
  if (version !== undefined) evidence.push({ field: "version", text: version.evidence });
  return {
    link: first?.library.link ?? "dynamic",
    source: first?.copy.source ?? "unknown",
    libs: group.map(({ library }) => library.name),
    "search-paths": paths.map((path) => shortenPath(path, roots)),
    ...(version === undefined ? {} : { version: version.version }),
    ...(includes.length === 0 ? {} : { "include-dirs": includes.map((path) => shortenPath(path, roots)) }),
    ...(main === undefined || root === undefined || root === "" ? {} : { root: shortenPath(root, roots) }),
    libraries: group.map((one) => libraryValue(one, roots)),
    evidence: evidence.map(({ field, text }) => ({ field, text: text.slice(0, 1000) })),
  };
}

function libraryValue({ library, copy }: Linked, roots: Roots): JsonValue {
  return {
    name: library.name,
    link: library.link,
    ...(copy.path === undefined ? {} : { path: shortenPath(copy.path, roots) }),
    ...(library.modifiers.length === 0 ? {} : { modifiers: library.modifiers }),
  };
}

function includeDirs(adapter: Adapter | undefined, output: KeptOutput | undefined): readonly string[] {
  const place = adapter?.["include-dirs"];
  const text = output?.metadata[place?.metadata ?? "include"];
  if (text === undefined || text === "") return [];
  return (place === undefined ? [text] : text.split(place.separator)).filter((path) => path !== "");
}
