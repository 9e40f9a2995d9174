import { canonicalJson } from "../json/canonical.js";
import { type ValueChange, valueChanges } from "../json/changes.js";
import type { Fact } from "../model/fact.js";
import type { JsonValue } from "../model/json.js";
import type { Domain, PackageId, SchemaId } from "../model/names.js";
import type { Package } from "../model/package.js";
import { type Cause, causeOf } from "./cause.js";
import type { Compared } from "./compare.js";
import type { Match } from "./packages.js";
import { portable } from "./portable.js";

/** A place in a fact that says something else, or a fact that only one of two builds has (the pointer is then empty). */
export interface FactChange extends ValueChange {
  readonly package: { readonly id: PackageId; readonly name: string; readonly version: string };
  readonly schema: SchemaId;
  readonly name: string;
  readonly domains: readonly Domain[];
  readonly target: string;
  readonly cause: Cause;
}

/** A change with the facts in which it is. */
export interface PlacedChange {
  readonly change: FactChange;
  readonly before: readonly Fact[];
  readonly after: readonly Fact[];
}

/** The facts of one package, schema and name for the same side of the build, before and after. */
interface Pairing {
  readonly side: readonly Domain[];
  readonly before: Fact[];
  readonly after: Fact[];
}

/**
 * Compares the facts of two builds, after overrides, in the order of package, schema and name. Each side of the build
 * is compared by itself, because one build can need two runs of a script where another one needs one for both.
 */
export function compareFacts(before: Compared, after: Compared, match: Match): readonly PlacedChange[] {
  const pairings = new Map<string, Pairing>();
  const add = (build: "before" | "after", fact: Fact) => {
    for (const side of fact.domains.length === 0 ? [[]] : fact.domains.map((domain) => [domain])) {
      const key = [match(build, fact.package), fact.schema, fact.name, side.join()].join("\u0000");
      const known = pairings.get(key) ?? { side, before: [], after: [] };
      pairings.set(key, known);
      known[build].push(fact);
    }
  };
  for (const fact of before.propagation.facts) add("before", fact);
  for (const fact of after.propagation.facts) add("after", fact);
  const builds = { before: ownerOf("before", before, after, match), after: ownerOf("after", after, before, match) };
  const sorted = [...pairings].sort(([a], [b]) => (a < b ? -1 : 1));
  return together(
    sorted.flatMap(([, { side, ...pairing }]) => {
      const owned = { before: pairing.before.map(builds.before), after: pairing.after.map(builds.after) };
      return pairsOf(owned).flatMap(([was, is]) => changesOf(side, was, is));
    }),
  );
}

/** Puts together what is otherwise on both sides of the build alike. */
function together(changes: readonly PlacedChange[]): readonly PlacedChange[] {
  const known = new Map<string, PlacedChange>();
  for (const each of changes) {
    const { domains, ...rest } = each.change;
    const key = JSON.stringify(rest);
    const alike = known.get(key);
    if (alike === undefined) known.set(key, each);
    else {
      const all = new Set([...alike.change.domains, ...domains]);
      known.set(key, {
        change: { ...each.change, domains: (["target", "host"] as const).filter((domain) => all.has(domain)) },
        before: [...new Set([...alike.before, ...each.before])],
        after: [...new Set([...alike.after, ...each.after])],
      });
    }
  }
  return [...known.values()];
}

/** Tells for each fact of one build what it is compared by. */
function ownerOf(build: "before" | "after", { propagation, profile }: Compared, others: Compared, match: Match) {
  const owners = new Map(propagation.graph.packages.map((each) => [match(build, each.id), each]));
  const other = build === "before" ? "after" : "before";
  const shared = new Set(others.propagation.graph.packages.map(({ id }) => match(other, id)));
  const value = portable(propagation);
  const runs = new Map<string, Fact>();
  for (const fact of propagation.facts) {
    if (fact.schema === "build-script@1" && fact.outDir !== undefined) runs.set(fact.outDir, fact);
  }
  return (fact: Fact): Owned => {
    const owner = match(build, fact.package);
    const run = fact.outDir === undefined ? undefined : runs.get(fact.outDir);
    return {
      fact,
      value: value(fact),
      owner: owners.get(owner),
      isShared: shared.has(owner),
      ...(profile !== undefined && { profile }),
      ...(run !== undefined && { run }),
    };
  };
}

type Pair = readonly [Owned | undefined, Owned | undefined];

/** Pairs facts that can be one and the same: first those that are equal, then those of one triple, then in order. */
function pairsOf({ before, after }: { readonly before: readonly Owned[]; readonly after: readonly Owned[] }) {
  const pairs: Pair[] = [];
  let [left, right] = [before, after];
  for (const keyOf of [wholeText, ({ fact }: Owned) => fact.target, () => ""]) {
    const waiting = new Map<string, Owned[]>();
    for (const one of right) {
      const alike = waiting.get(keyOf(one)) ?? [];
      alike.push(one);
      waiting.set(keyOf(one), alike);
    }
    const open: Owned[] = [];
    for (const one of left) {
      const other = waiting.get(keyOf(one))?.shift();
      if (other === undefined) open.push(one);
      else pairs.push([one, other]);
    }
    left = open;
    right = [...waiting.values()].flat();
  }
  return [...pairs, ...left.map((one): Pair => [one, undefined]), ...right.map((one): Pair => [undefined, one])];
}

function wholeText({ fact: { target }, value }: Owned): string {
  return `${target} ${canonicalJson(value)}`;
}

/** A fact with the package that says it. */
export interface Owned {
  readonly fact: Fact;
  /** As it can be compared. */
  readonly value: JsonValue;
  readonly owner: Package | undefined;
  /** Whether the other build has the package too. */
  readonly isShared: boolean;
  /** The profile of the build, where it is known. */
  readonly profile?: string;
  /** What is known of the run that said it. */
  readonly run?: Fact;
}

function changesOf(domains: readonly Domain[], was: Owned | undefined, is: Owned | undefined): readonly PlacedChange[] {
  const one = is ?? was;
  if (one === undefined) return [];
  const { fact, owner } = one;
  const { schema, name, target } = fact;
  // What no package says (the toolchain's facts) has an id of its own.
  const { id, name: label, version } = owner ?? { id: fact.package, name: fact.package, version: "" };
  const common = { package: { id, name: label, version }, schema, name, domains, target };
  return changesIn(schema, was?.value, is?.value).map((change) => ({
    change: { ...common, ...change, cause: causeOf(was, is, change.pointer) },
    before: was === undefined ? [] : [was.fact],
    after: is === undefined ? [] : [is.fact],
  }));
}

/** Whether a place says where the files of a run lie: two builds have two folders, and that is no difference. */
function isOwnPlace(schema: SchemaId, pointer: string): boolean {
  return schema === "build-script@1" && pointer === "/out-dir";
}

function changesIn(schema: SchemaId, was: JsonValue | undefined, is: JsonValue | undefined): readonly ValueChange[] {
  if (was !== undefined && is !== undefined) {
    return valueChanges(was, is).filter(({ pointer }) => !isOwnPlace(schema, pointer));
  }
  return [{ pointer: "", ...(was !== undefined && { was }), ...(is !== undefined && { is }) }];
}
