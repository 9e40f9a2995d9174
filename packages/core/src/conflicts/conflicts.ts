import type { Held } from "../algebra/meet.js";
import type { Propagation } from "../algebra/propagation.js";
import type { Adapter } from "../model/adapter.js";
import { type ConflictKind, kindAt, subjectAt } from "../model/conflict-kinds.js";
import { expandPaths } from "../model/expand.js";
import type { Fact } from "../model/fact.js";
import { isObject, type JsonValue } from "../model/json.js";
import type { Problem } from "../model/problem.js";
import type { ConflictSide, PropagateProblem, Settlement } from "../model/problems/propagate.js";
import { type Least, leastChanges, nameOf } from "./least.js";

/** A contradiction as `check` reports it. */
type Reported = Extract<PropagateProblem, { readonly kind: "conflicting-fact" | "unsatisfied-demand" }>;

/** What two libraries both define. */
export interface SharedSymbols {
  readonly count: number;
  /** The first of them by name. */
  readonly first: readonly string[];
}

/** A contradiction, with what somebody who packages the result must know of it. */
export interface Conflict {
  readonly kind: ConflictKind;
  readonly problem: Reported;
  /** What it is about, where its kind has several: the library. */
  readonly subject?: string;
  /** Present where two static libraries define the same. */
  readonly symbols?: SharedSymbols;
  /** The files that they are in, one for each side. */
  readonly files: readonly (string | undefined)[];
  /** The fewest overrides that make an end of it without accepting it; none where it can only be accepted. */
  readonly changes: readonly Settlement[];
  /** Whether it is certain that fewer would not do. */
  readonly isLeast: boolean;
  /** The one override that accepts it. */
  readonly waiver?: Settlement;
}

/** Takes the contradictions out of all that is wrong, and says what each comes from. */
export function conflicts(input: {
  readonly problems: readonly Problem[];
  readonly propagation: Propagation;
  readonly adapters: readonly Adapter[];
}): readonly Conflict[] {
  const { problems, propagation, adapters } = input;
  const factsOf = new Map<string, Fact[]>();
  for (const fact of propagation.facts) {
    const key = nameOf({ package: fact.package, key: fact, pointer: "" });
    factsOf.set(key, [...(factsOf.get(key) ?? []), fact]);
  }
  const settled = new Map<Held, Least | undefined>();
  const leastOf = (held: Held) => {
    if (!settled.has(held)) settled.set(held, leastChanges(propagation, held));
    return settled.get(held);
  };
  return problems.flatMap((problem): readonly Conflict[] => {
    if (problem.kind !== "conflicting-fact" && problem.kind !== "unsatisfied-demand") return [];
    const [one] = problem.sides;
    const kind = kindAt(one.key.schema, one.pointer);
    const subject = subjectAt(kind, one.pointer);
    const librariesOf = (side: ConflictSide) =>
      (factsOf.get(nameOf({ ...side, pointer: "" })) ?? []).flatMap(({ value, outDir }) =>
        items(outDir === undefined ? value : expandPaths(value, { OUT_DIR: outDir }), "libraries"),
      );
    const shared = problem.sides.map((side, at) =>
      sharedBy(
        librariesOf(side),
        problem.sides.filter((_, index) => index !== at),
      ),
    );
    const symbols = shared.find((each) => each !== undefined);
    const waiver = problem.settle.find(({ operator }) => operator === "waive");
    const held = problem.waived === undefined ? heldOf(propagation, problem) : undefined;
    const least = held === undefined || isCopy(kind) ? undefined : leastOf(held);
    return [
      {
        kind,
        problem,
        ...(subject !== undefined && { subject }),
        ...(symbols !== undefined && { symbols: { count: symbols.count, first: symbols.first } }),
        files: shared.map((each) => each?.path),
        changes: isCopy(kind)
          ? toOneCopy(problem, adapters)
          : isWide(held)
            ? changesOf(problem, least)
            : fewest(problem),
        isLeast: least?.isLeast ?? isCopy(kind),
        ...(waiver !== undefined && { waiver }),
      },
    ];
  });
}

function isCopy({ name }: ConflictKind): boolean {
  return name === "two-copies" || name === "two-allocators";
}

/** Two copies become one by what is known of their crates, or by what one package says of its own. */
function toOneCopy(problem: Reported, adapters: readonly Adapter[]): readonly Settlement[] {
  const known = toSystem(problem, adapters);
  const isSaid = problem.sides.every(({ trust }) => trust !== "harvested" && trust !== "probed");
  if (known.length > 0 || !isSaid) return known;
  const said = problem.settle.filter(({ operator }) => operator === "set");
  return [...said.filter(({ value }) => value === "system"), ...said].slice(0, 1);
}

/**
 * Of two copies, those that are not the system's give way to it, where px-meta knows how each crate is brought to. What is
 * known to be two libraries with the same names, as OpenSSL and AWS-LC, is no less two of the system's.
 */
function toSystem({ sides, settle }: Reported, adapters: readonly Adapter[]): readonly Settlement[] {
  const isOf = (side: ConflictSide) => (each: Adapter) => side.label.startsWith(`${each.package} `);
  const libraries = sides.flatMap((side) => adapters.find(isOf(side))?.library ?? []);
  if (new Set(libraries).size > 1) return [];
  const changes = sides
    .filter(({ value }) => value !== "system")
    .map((side): Settlement | undefined => {
      const place = settle.find((each) => isAt(each, side));
      const adapter = adapters.find((each) => each.package === place?.select.crate);
      if (place === undefined || adapter?.sources?.includes("system") !== true) return undefined;
      return { ...place, operator: "set", pointer: "/source", value: "system" };
    });
  return changes.some((each) => each === undefined) ? [] : changes.filter((each) => each !== undefined);
}

/** Whether it must hold in images. */
function isWide(held: Held | undefined): boolean {
  return held?.rule.boundary === "image" || held?.rule.boundary === "process";
}

/** What a contradiction is found in. */
function heldOf({ fields, demands }: Propagation, problem: Reported): Held | undefined {
  const isIt = ({ schema, pointer }: Held) => schema === problem.schema && pointer === problem.pointer;
  if (problem.kind === "conflicting-fact") return fields.find(isIt);
  return demands.find(
    (demand) =>
      isIt(demand) &&
      demand.rel === problem.rel &&
      demand.against.schema === problem.against.schema &&
      demand.against.pointer === problem.against.pointer,
  );
}

/** Between neighbours and over whole graphs: a change at the side that the fewest are on. */
function fewest({ sides, settle }: Reported): readonly Settlement[] {
  const ranked = sides
    .flatMap((side) => {
      const change = settle.find((each) => each.operator !== "waive" && isAt(each, side));
      return change === undefined || side.trust === "harvested" ? [] : [{ side, change }];
    })
    .sort((a, b) => a.side.others - b.side.others);
  return ranked.slice(0, 1).map(({ change }) => change);
}

/** Of all changes at a field those that meet all sides of one contradiction. */
function changesOf({ sides, settle }: Reported, least: Least | undefined): readonly Settlement[] {
  const names = sides.map(nameOf);
  const changes = least?.changes.filter(({ meets }) => names.every((name) => meets.has(name))) ?? [];
  // How a provider gives way is for its schema to say.
  return changes.map(
    ({ settlement }) =>
      settle.find(
        ({ operator, select, key }) =>
          settlement.operator === "unset" &&
          operator !== "waive" &&
          isSame(select, settlement.select) &&
          isSame(key, settlement.key),
      ) ?? settlement,
  );
}

function isSame(one: object, other: object): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function isAt({ key, pointer, select }: Settlement, side: ConflictSide): boolean {
  return (
    key.schema === side.key.schema &&
    key.name === side.key.name &&
    pointer === side.pointer &&
    side.label.startsWith(`${select.crate} `) &&
    (select.version === undefined || side.label.endsWith(` ${select.version.slice(1)}`))
  );
}

/** What one side's libraries share with those of the others, and in which file. */
function sharedBy(
  libraries: readonly JsonValue[],
  others: readonly ConflictSide[],
): (SharedSymbols & { readonly path?: string }) | undefined {
  const copies = others.map(({ value }) => value);
  for (const library of libraries) {
    if (!isObject(library)) continue;
    const found = items(library.symbols, "shared").find((each) => isObject(each) && copies.includes(each.with ?? ""));
    if (!isObject(found) || typeof found.count !== "number") continue;
    const first = items(found, "first").filter((name) => typeof name === "string");
    return { count: found.count, first, ...(typeof library.path === "string" && { path: library.path }) };
  }
  return undefined;
}

function items(value: JsonValue | undefined, key: string): readonly JsonValue[] {
  const list = isObject(value) ? value[key] : undefined;
  return Array.isArray(list) ? list : [];
}
