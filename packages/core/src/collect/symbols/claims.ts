import { sha256 } from "../../json/sha256.js";
import type { JsonObject } from "../../model/json.js";
import { type Package, packageLabel } from "../../model/package.js";
import { isWithin } from "../../model/roots.js";
import type { Unit } from "../../model/unit.js";
import type { Files } from "../../ports/files.js";
import { folderOf } from "../copy.js";
import { symbolSigns } from "../cxx-library.js";
import type { Linked } from "../native-library.js";
import { archiveSigns } from "../objects/archive-signs.js";
import type { Sign } from "../objects/sign.js";
import identities from "./identities.json" with { type: "json" };
import { type KnownArchive, type Overlap, overlaps } from "./overlap.js";
import { givesWayIn, type ReadIndex, readIndexOf, unknownWords } from "./read-archive.js";
import { sharedLibrary } from "./shared-library.js";

/** The libraries of one fact. */
export interface Group {
  readonly unit: Unit;
  readonly owner: Package;
  readonly linked: readonly Linked[];
}

/** What a group of libraries is to all others of the build. */
export interface Claims {
  /** What may exist once in a result, each with whose copy this is. */
  readonly provides: JsonObject;
  /** Shared libraries, each with the name by which the program will ask for it. */
  readonly sonames: JsonObject;
  /** What each static library defines, in the order of the group; nothing where there is no such thing. */
  readonly symbols: readonly (JsonObject | undefined)[];
  /** Why it is not known what one defines. */
  readonly evidence: readonly string[];
  /** What they tell of how code was compiled. */
  readonly signs: readonly Sign[];
}

/** Archives of a build whose indexes are read, and names of symbols that a fact shows. */
const limits = { archives: 2000, shown: 5 };

/**
 * Finds out what the libraries of a build are to each other. Names say little: what tells that two archives are copies
 * of one thing are the symbols that they define. A library with known symbols of its own (zlib, OpenSSL, an allocator
 * that is `malloc`) claims its name, whatever the crate is called; so does one of the system's that is linked by its
 * name. Where two archives have other symbols in common, both claim these.
 */
export function claims(groups: readonly Group[], packages: readonly Package[], files: Files): readonly Claims[] {
  const copyOf = copyNames(groups, packages);
  const archives = new Map<string, Archive>();
  const known: Archive[] = [];
  const members = groups.map((group) =>
    group.linked.map((linked): Member => {
      const path = archivePath(linked);
      const copy = copyOf(group, linked);
      if (path === undefined) return { linked, copy, archive: undefined };
      const real = files.realPath(path) ?? path;
      const key = `${group.unit.target} ${real}`;
      const before = archives.get(key);
      if (before !== undefined || archives.size >= limits.archives)
        return { linked, copy: before?.copy ?? copy, archive: before };
      const archive = readArchive(real, copy, group.unit.target, files);
      archives.set(key, archive);
      if (archive.index?.kind === "index") known.push(archive);
      return { linked, copy, archive };
    }),
  );
  const found = overlaps(known);
  return groups.map((_, at) => claimsOf(members[at] ?? [], known, found, files));
}

interface Archive extends KnownArchive {
  readonly index: ReadIndex | undefined;
  /** Names of the libraries that it is. */
  readonly identities: readonly string[];
  readonly signs: readonly Sign[];
}

interface Member {
  readonly linked: Linked;
  readonly copy: string;
  readonly archive: Archive | undefined;
}

function readArchive(path: string, copy: string, target: string, files: Files): Archive {
  const index = readIndexOf(path, files);
  const symbols = index?.kind === "index" ? index.symbols : [];
  const all = new Set(symbols);
  let givesWay: ((symbol: string) => boolean) | undefined;
  return {
    index,
    copy,
    target,
    symbols,
    givesWay: () => {
      givesWay ??= givesWayIn(path, files);
      return givesWay;
    },
    identities: identities.filter(({ symbols: its }) => its.every((one) => all.has(one))).map(({ name }) => name),
    signs: [...symbolSigns(path, symbols), ...archiveSigns(path, files)],
  };
}

/** The static library that is linked; a dynamic kind can lead to one where there is no shared library. */
function archivePath({ library, copy }: Linked): string | undefined {
  const isFile = library.link === "static" || library.link === "dynamic";
  return isFile && copy.path !== undefined && /\.(?:a|lib)$/i.test(copy.path) && !/\.dll\.a$/i.test(copy.path)
    ? copy.path
    : undefined;
}

function claimsOf(
  members: readonly Member[],
  known: readonly Archive[],
  found: readonly Overlap[],
  files: Files,
): Claims {
  const provides = new Map<string, string>();
  const sonames = new Map<string, string>();
  const evidence: string[] = [];
  const signs = members.flatMap(({ archive }) => archive?.signs ?? []);
  const symbols = members.map(({ linked, copy, archive }): JsonObject | undefined => {
    const shared = sharedLibrary(linked, files);
    if (shared?.soname !== undefined) sonames.set(...shared.soname);
    signs.push(...(shared?.signs ?? []));
    for (const name of archive?.index?.kind === "index" ? archive.identities : namedIdentities(linked))
      provides.set(name, copy);
    if (archive?.index?.kind === "unknown") evidence.push(`${linked.copy.path} ${unknownWords[archive.index.reason]}`);
    if (archive?.index?.kind !== "index") return undefined;
    const both = sharedWith(known.indexOf(archive), known, found);
    for (const { with: other, symbols: theirs } of both) {
      if (!other.identities.some((name) => archive.identities.includes(name))) provides.set(nameOf(theirs), copy);
    }
    return {
      defined: archive.symbols.length,
      sha256: sha256(archive.symbols.join("\n")),
      ...(both.length === 0
        ? {}
        : {
            shared: both.map(({ with: other, symbols: theirs }) => ({
              with: other.copy,
              count: theirs.length,
              first: theirs.slice(0, limits.shown),
            })),
          }),
    };
  });
  return {
    provides: Object.fromEntries([...provides].sort(([a], [b]) => (a < b ? -1 : 1))),
    sonames: Object.fromEntries([...sonames].sort(([a], [b]) => (a < b ? -1 : 1))),
    symbols,
    evidence,
    signs,
  };
}

function sharedWith(
  index: number,
  known: readonly Archive[],
  found: readonly Overlap[],
): readonly { readonly with: Archive; readonly symbols: readonly string[] }[] {
  return found.flatMap(({ one, other, symbols }) => {
    const against = known[one === index ? other : other === index ? one : -1];
    return against === undefined ? [] : [{ with: against, symbols }];
  });
}

/** What two archives without a common name are both called. */
function nameOf(symbols: readonly string[]): string {
  return `${symbols[0]} and others`;
}

/** What a library that cannot be looked into is by its name. One that was not found may be none. */
function namedIdentities({ library, copy }: Linked): readonly string[] {
  if (library.link === "static" && copy.path === undefined) return [];
  return identities.filter(({ libs }) => libs.includes(library.name)).map(({ name }) => name);
}

/** Whose copy a library is: that of the package whose script made it, or that holds it; the system's; or a file's own. */
function copyNames(groups: readonly Group[], packages: readonly Package[]): (group: Group, linked: Linked) => string {
  const makers = new Map(groups.map(({ unit, owner }) => [unit.outDir, packageLabel(owner)]));
  return ({ owner }, { copy }) => {
    if (copy.source === "system") return "system";
    if (copy.isOwn || copy.path === undefined) return packageLabel(owner);
    const path = copy.path;
    const maker = [...makers].find(([outDir]) => isWithin(path, outDir))?.[1];
    const holder = () => packages.find(({ manifestPath }) => isWithin(path, folderOf(manifestPath)));
    const held = maker === undefined ? holder() : undefined;
    return maker ?? (held === undefined ? path : packageLabel(held));
  };
}
