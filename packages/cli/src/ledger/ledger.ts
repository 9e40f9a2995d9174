import {
  type Fact,
  type Package,
  type PackageGraph,
  type PackageId,
  type Problem,
  packageLabel,
} from "@px-meta/core/base";
import type { Beside } from "./beside.js";
import { Book } from "./book.js";
import { crateEntry } from "./crate.js";
import { downloadEntries } from "./download.js";
import type { Entry, Ledger, Scope } from "./model.js";
import { containedEntry, isBrought, nativeEntry } from "./native.js";
import { type Reached, reach, weaker } from "./reach.js";
import { toolEntries } from "./tool.js";

/** What a ledger is made from. */
export interface LedgerInput extends Beside {
  readonly graph: PackageGraph;
  /** As they are after overrides. */
  readonly facts: readonly Fact[];
  /** Nodes that the ledger is about. */
  readonly roots: Iterable<number>;
}

/** A package of the ledger. */
interface Listed {
  readonly owner: Package;
  readonly crate: Entry;
  readonly scope: Scope;
}

/**
 * Lists all that a build is made of: its packages, the native libraries that they link, downloads and tools. It is the
 * same for every document, and names no folder of this machine but those of the system's libraries.
 */
export function ledger(input: LedgerInput): { readonly ledger: Ledger; readonly problems: readonly Problem[] } {
  const { graph, facts } = input;
  const roots = [...input.roots];
  const places = [...new Set(roots.map((node) => graph.nodePackage[node] ?? -1))];
  const reached = reach(graph, roots);
  const book = new Book();
  const listed = addCrates(book, input, reached, places);
  const refOf = (place: number) => listed.get(graph.packages[place]?.id as PackageId)?.crate.ref ?? "";
  for (const { from, to, kind } of reached.edges) book.relate({ from: refOf(from), to: refOf(to), kind });
  const libraries = addLibraries(book, input, listed);
  addDownloads(book, input, listed);
  const rootRefs = places.map(refOf).sort();
  const toolchains = facts.filter(({ schema }) => schema === "toolchain@1");
  for (const tool of toolEntries(toolchains, libraries.compilesForeign)) {
    book.merge(tool);
    book.relate(...rootRefs.map((from) => ({ from, to: tool.ref, kind: "uses" as const })));
  }
  return { ledger: book.close(rootRefs), problems: [...unclearLicences(listed), ...libraries.problems] };
}

function addCrates(
  book: Book,
  { graph, crates, listed: told, workspaceRoot }: LedgerInput,
  reached: Reached,
  roots: readonly number[],
): ReadonlyMap<PackageId, Listed> {
  const listed = new Map<PackageId, Listed>();
  // Where cargo told of all results, what is in none of them is not what the graph makes of it.
  const isTold = roots.every((place) => told.has(graph.packages[place]?.id as PackageId));
  for (const [place, inGraph] of reached.packages) {
    const owner = graph.packages[place];
    if (owner === undefined) continue;
    const facts = crates.get(owner.id) ?? {};
    const isIn = !isTold || (facts.compiled?.into.length ?? 0) > 0;
    const scope = isIn ? inGraph : weaker(inGraph, facts.compiled === undefined ? "test" : "build");
    listed.set(owner.id, { owner, crate: book.addNew(crateEntry(owner, facts, scope, workspaceRoot)), scope });
  }
  return listed;
}

function unclearLicences(listed: ReadonlyMap<PackageId, Listed>): readonly Problem[] {
  return [...listed.values()].flatMap(({ owner, crate: { licence } }): readonly Problem[] =>
    licence?.kind === "text" ? [{ kind: "unclear-licence", label: packageLabel(owner), licence: licence.text }] : [],
  );
}

function addLibraries(
  book: Book,
  { facts, contained, workspaceRoot }: LedgerInput,
  listed: ReadonlyMap<PackageId, Listed>,
): { readonly compilesForeign: boolean; readonly problems: readonly Problem[] } {
  const unknown = new Map<string, { readonly library: string; readonly name: string; readonly version: string }>();
  let compilesForeign = false;
  for (const fact of facts) {
    const by = listed.get(fact.package);
    if (by === undefined || fact.schema !== "native-library@1") continue;
    const isOfTarget = fact.domains.length === 0 || fact.domains.includes("target");
    const scope = isOfTarget ? by.scope : weaker(by.scope, "build");
    const { entry, relations, source } = nativeEntry(fact, { ...by, scope, workspaceRoot });
    book.merge(entry);
    book.relate(...relations);
    const within = source === "bundled" ? (contained.get(fact.package) ?? []) : [];
    for (const one of within.filter((each) => each.in === fact.name)) {
      const inner = containedEntry(one, entry, by.crate);
      book.merge(inner);
      book.relate({ from: entry.ref, to: inner.ref, kind: "contains" });
    }
    compilesForeign ||= source === "bundled";
    if (isBrought(source) && entry.version === undefined) {
      unknown.set(entry.ref, { library: fact.name, name: by.owner.name, version: by.owner.version });
    }
  }
  const libraries = [...unknown.values()];
  return { compilesForeign, problems: libraries.length === 0 ? [] : [{ kind: "library-without-version", libraries }] };
}

function addDownloads(book: Book, input: LedgerInput, listed: ReadonlyMap<PackageId, Listed>): void {
  const { facts, downloads, fetching } = input;
  const declared = byPackage(downloads);
  const known = new Map(fetching.map((one) => [one.package, one.downloads]));
  const used = byPackage(facts.filter(({ schema }) => schema === "download@1"));
  for (const [id, by] of listed) {
    for (const { entry, relation } of downloadEntries(by, {
      used: used.get(id) ?? [],
      declared: declared.get(id) ?? [],
      fetched: known.get(id) ?? [],
    })) {
      book.merge(entry);
      book.relate(relation);
    }
  }
}

function byPackage<T extends { readonly package: PackageId }>(
  items: readonly T[],
): ReadonlyMap<PackageId, readonly T[]> {
  const groups = new Map<PackageId, T[]>();
  for (const item of items) {
    const group = groups.get(item.package);
    if (group === undefined) groups.set(item.package, [item]);
    else group.push(item);
  }
  return groups;
}
