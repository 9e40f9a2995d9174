import type { Propagation } from "../algebra/propagation.js";
import { canonicalJson } from "../json/canonical.js";
import { type ValueChange, valueChanges } from "../json/changes.js";
import type { Fact } from "../model/fact.js";
import type { JsonValue } from "../model/json.js";
import type { Domain, PackageId, SchemaId } from "../model/names.js";
import type { Package } from "../model/package.js";
import { type Cause, causeOf } from "./cause.js";
import type { Match } from "./packages.js";

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
  readonly before?: Fact;
  readonly after?: Fact;
}

/** The facts of one package, schema and name for the same sides of the build, before and after. */
interface Pairing {
  readonly before: Fact[];
  readonly after: Fact[];
}

/** Compares the facts of two builds, after overrides, in the order of package, schema and name. */
export function compareFacts(before: Propagation, after: Propagation, match: Match): readonly PlacedChange[] {
  const pairings = new Map<string, Pairing>();
  const add = (side: "before" | "after", fact: Fact) => {
    const key = [match(side, fact.package), fact.schema, fact.name, fact.domains.join()].join("\u0000");
    const known = pairings.get(key) ?? { before: [], after: [] };
    pairings.set(key, known);
    known[side].push(fact);
  };
  for (const fact of before.facts) add("before", fact);
  for (const fact of after.facts) add("after", fact);
  const sides = { before: packagesOf(before, "before", match), after: packagesOf(after, "after", match) };
  const owned = (side: "before" | "after", fact: Fact | undefined): Owned | undefined => {
    if (fact === undefined) return undefined;
    const [owner, other] = [match(side, fact.package), side === "before" ? sides.after : sides.before];
    return { fact, owner: sides[side].get(owner), isShared: other.has(owner) };
  };
  const sorted = [...pairings].sort(([a], [b]) => (a < b ? -1 : 1));
  return sorted.flatMap(([, pairing]) =>
    pairsOf(pairing).flatMap(([was, is]) => changesOf(owned("before", was), owned("after", is))),
  );
}

function packagesOf({ graph }: Propagation, side: "before" | "after", match: Match): ReadonlyMap<PackageId, Package> {
  return new Map(graph.packages.map((each) => [match(side, each.id), each]));
}

type Pair = readonly [Fact | undefined, Fact | undefined];

/** Pairs facts that can be one and the same: first those that are equal, then those of one triple, then in order. */
function pairsOf({ before, after }: Pairing): readonly Pair[] {
  const pairs: Pair[] = [];
  let [left, right] = [before, after];
  for (const keyOf of [wholeText, ({ target }: Fact) => target, () => ""]) {
    const waiting = new Map<string, Fact[]>();
    for (const fact of right) {
      const alike = waiting.get(keyOf(fact)) ?? [];
      alike.push(fact);
      waiting.set(keyOf(fact), alike);
    }
    const open: Fact[] = [];
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

function wholeText({ target, value }: Fact): string {
  return `${target} ${canonicalJson(value)}`;
}

/** A fact with the package that says it. */
export interface Owned {
  readonly fact: Fact;
  readonly owner: Package | undefined;
  /** Whether the other build has the package too. */
  readonly isShared: boolean;
}

function changesOf(was: Owned | undefined, is: Owned | undefined): readonly PlacedChange[] {
  const one = is ?? was;
  if (one === undefined) return [];
  const { fact, owner } = one;
  const { schema, name, domains, target } = fact;
  // What no package says (the toolchain's facts) has an id of its own.
  const { id, name: label, version } = owner ?? { id: fact.package, name: fact.package, version: "" };
  const common = { package: { id, name: label, version }, schema, name, domains, target };
  return changesIn(schema, was?.fact.value, is?.fact.value).map((change) => ({
    change: { ...common, ...change, cause: causeOf(was, is, change.pointer) },
    ...(was !== undefined && { before: was.fact }),
    ...(is !== undefined && { after: is.fact }),
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
