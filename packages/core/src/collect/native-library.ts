import { delimiter } from "node:path";
import type { Adapter } from "../model/adapter.js";
import type { Roots } from "../model/expand.js";
import type { JsonObject, JsonValue } from "../model/json.js";
import type { Package } from "../model/package.js";
import { shortenPath } from "../model/roots.js";
import type { Unit } from "../model/unit.js";
import type { Files } from "../ports/files.js";
import { type Copy, findCopy, type Owners } from "./copy.js";
import { type LinkedLibrary, parseLinkArgs, parseLinkLib, parseLinkSearch } from "./link.js";
import { mainGroup, mainName } from "./main-library.js";
import type { KeptOutput } from "./output.js";
import { isRuntime } from "./runtime.js";
import { type FoundVersion, findVersion } from "./version.js";

/** A fact without its publisher. */
export interface Found {
  readonly name: string;
  readonly value: JsonObject;
}

/** One library of a run, with the copy that is linked. */
export interface Linked {
  readonly library: LinkedLibrary;
  readonly copy: Copy;
}

/** One fact of a run, with the libraries that it tells of. */
export interface NativeLibrary extends Found {
  readonly linked: readonly Linked[];
}

/** Libraries and folders of one run that are looked for on the disk; real scripts have some dozens. */
const limits = { libraries: 1000, paths: 200, evidence: 1000 };

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
  /** Search paths that the scripts of packages below printed, as they wrote them. */
  readonly below: () => readonly string[];
}): readonly NativeLibrary[] {
  const { unit, owner, output, adapter, owners, files, roots } = input;
  const args = parseLinkArgs(output?.linkArgs ?? []);
  const libraries = distinct([...unit.linkedLibs.map(parseLinkLib), ...args.libraries]).slice(0, limits.libraries);
  const paths = foldersOf([...unit.linkedPaths, ...args.paths]);
  let below: readonly string[] | undefined;
  const search = {
    own: paths,
    below: () => {
      below ??= foldersOf(input.below());
      return below;
    },
  };
  const linked = libraries.map((library) => ({ library, copy: findCopy(library, search, owners, files) }));
  const groups = grouped(linked.map((one) => (compilesNothing(adapter) ? { ...one, copy: fetched(one.copy) } : one)));
  const main = mainGroup(groups, owner, adapter);
  const ordered = main === undefined ? groups : [main, ...groups.filter((group) => group !== main)];
  const names = new Set<string>();
  return ordered.map((group) => {
    if (group !== main) {
      const name = fresh(group[0]?.library.name ?? "", names);
      return { name, value: libraryFact(group, paths, {}, roots), linked: group };
    }
    const includeDirs = includeDirsOf(adapter, output);
    const version = findVersion({
      owner,
      output,
      adapter,
      copy: group[0]?.copy,
      outDir: unit.outDir,
      includeDirs,
      searchPaths: paths,
      files,
    });
    const more = { version, includeDirs, root: output?.metadata.root };
    const name = fresh(mainName(owner, adapter), names);
    return { name, value: libraryFact(group, paths, more, roots), linked: group };
  });
}

/** Whether a crate is known to compile no library itself. */
function compilesNothing(adapter: Adapter | undefined): boolean {
  const sources = adapter?.sources ?? ["bundled"];
  return sources.includes("prebuilt") && !sources.includes("bundled");
}

/** What such a crate has under `OUT_DIR` is a binary that it fetched. */
function fetched(copy: Copy): Copy {
  if (!copy.isOwn || copy.source !== "bundled") return copy;
  return { ...copy, source: "prebuilt", evidence: `${copy.evidence}, and the package compiles nothing itself` };
}

function foldersOf(linkedPaths: readonly string[]): readonly string[] {
  const paths = linkedPaths.map(parseLinkSearch).filter((path) => path !== undefined && path !== "");
  return [...new Set(paths as readonly string[])].slice(0, limits.paths);
}

function distinct(libraries: readonly LinkedLibrary[]): readonly LinkedLibrary[] {
  const named = libraries.filter(({ name }) => name !== "");
  return [...new Map(named.map((library) => [`${library.link} ${library.name}`, library])).values()];
}

function grouped(linked: readonly Linked[]): readonly (readonly Linked[])[] {
  const groups = new Map<string, Linked[]>();
  for (const one of linked) {
    const { library, copy } = one;
    const key = `${library.link} ${copy.source} ${isRuntime(library.name)}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return [...groups.values()];
}

/** A fact's name must be new in its package. */
function fresh(name: string, taken: Set<string>): string {
  const clean =
    name
      .replace(/[\p{Cc}#]/gu, "_")
      .slice(0, 120)
      .toWellFormed() || "unnamed";
  let candidate = clean;
  for (let count = 2; taken.has(candidate); count += 1) candidate = `${clean}-${count}`;
  taken.add(candidate);
  return candidate;
}

/** What is known of the main library alone. */
interface More {
  readonly version?: FoundVersion | undefined;
  readonly includeDirs?: readonly string[];
  readonly root?: string | undefined;
}

function libraryFact(
  group: readonly Linked[],
  paths: readonly string[],
  { version, includeDirs = [], root = "" }: More,
  roots: Roots,
): JsonObject {
  const [first] = group;
  const evidence = group.flatMap((one) => [
    { field: "link", text: linkEvidence(one) },
    { field: "source", text: one.copy.evidence },
  ]);
  if (version !== undefined) evidence.push({ field: "version", text: version.evidence });
  return {
    link: first?.library.link ?? "dynamic",
    source: first?.copy.source ?? "unknown",
    libs: group.map(({ library }) => library.name),
    "search-paths": paths.map((path) => shortenPath(path, roots)),
    ...(version === undefined ? {} : { version: version.version }),
    ...(includeDirs.length === 0 ? {} : { "include-dirs": includeDirs.map((path) => shortenPath(path, roots)) }),
    ...(root === "" ? {} : { root: shortenPath(root, roots) }),
    libraries: group.map((one) => libraryValue(one, roots)),
    evidence: evidence.map(({ field, text }) => ({ field, text: text.slice(0, limits.evidence).toWellFormed() })),
  };
}

function linkEvidence({ library: { said, link, decidedBy }, copy: { path } }: Linked): string {
  if (decidedBy === undefined) return said;
  const default_ =
    decidedBy === "rustc"
      ? `${said}: it names no kind, so rustc links it dynamically`
      : `${said}: the linker takes a shared library where it finds one`;
  const isArchive = link === "dynamic" && path?.endsWith(".a") === true && !path.endsWith(".dll.a");
  return isArchive ? `${default_}, but only ${path} is there, whose code the linker copies in` : default_;
}

function libraryValue({ library, copy }: Linked, roots: Roots): JsonValue {
  return {
    name: library.name,
    link: library.link,
    ...(copy.path === undefined ? {} : { path: shortenPath(copy.path, roots) }),
    ...(library.modifiers.length === 0 ? {} : { modifiers: library.modifiers }),
  };
}

function includeDirsOf(adapter: Adapter | undefined, output: KeptOutput | undefined): readonly string[] {
  const place = adapter?.["include-dirs"];
  const text = output?.metadata[place?.metadata ?? "include"];
  if (text === undefined || text === "") return [];
  const separator = place?.separator === "path" ? delimiter : place?.separator;
  return (separator === undefined ? [text] : text.split(separator)).filter((path) => path !== "");
}
