import type { Validator } from "@px-meta/schema";
import { canonicalJson } from "../json/canonical.js";
import type { Fact, LayerRef } from "../model/fact.js";
import type { PackageGraph } from "../model/graph.js";
import type { FactKey, PackageId, SchemaId, Triple } from "../model/names.js";
import type { Layer, Override } from "../model/override.js";
import { packageLabel } from "../model/package.js";
import type { Problem } from "../model/problem.js";
import type { Schemas } from "../model/schemas.js";
import { knownPlatforms } from "../selector/selector.js";
import { blame } from "./blame.js";
import { type Changed, change } from "./change.js";
import { create } from "./create.js";
import { type Entry, isChange, readEntries } from "./entry.js";
import { valueAt } from "./place.js";
import { type Part, partsOf, sidesOf } from "./sides.js";
import { speakingOf } from "./speaking.js";
import { whyUnmatched } from "./unmatched.js";

/** A package whose build script does not run on a triple, because cargo's configuration stands in for it. */
export interface Replaced {
  readonly package: PackageId;
  readonly triple: Triple;
}

/** What one override came to. */
export interface OverrideEffect {
  readonly override: Override;
  readonly ref: LayerRef;
  /** The facts that it speaks of. */
  readonly facts: readonly OverriddenFact[];
}

/** What one override came to in one fact. */
export interface OverriddenFact {
  readonly package: PackageId;
  readonly target: Triple;
  /** Whether something in the value is so because of it, or, for `require` and `waive`, whether it is in force. */
  readonly isChanged: boolean;
  /** Whether the value was so already. Where neither holds, and nothing stands in its place, a problem says why. */
  readonly isSame: boolean;
  /** The override of which something stands in its place. */
  readonly shadowedBy?: LayerRef;
}

/**
 * Applies the layers of overrides to the facts.
 *
 * Each fact goes through the layers from low to high and keeps what every step found. Where an override speaks of one
 * domain of a fact that holds for both, the fact becomes two. A value that does not fit its schema in the end leaves
 * the fact as it was. What a `require` asserts is looked at when all layers are through.
 */
export async function override(input: {
  readonly graph: PackageGraph;
  readonly facts: readonly Fact[];
  readonly layers: readonly Layer[];
  /** `rustc --print cfg` of each platform of the graph. */
  readonly cfgs: readonly (readonly string[])[];
  readonly schemas: Schemas;
  readonly replaced?: readonly Replaced[];
}): Promise<{
  readonly facts: readonly Fact[];
  readonly problems: readonly Problem[];
  readonly effects: readonly OverrideEffect[];
}> {
  if (input.layers.every(({ overrides }) => overrides.length === 0)) {
    return { facts: input.facts, problems: [], effects: [] };
  }
  const { entries, problems } = await readEntries(input.layers, input.schemas);
  const stage = new Stage(input, entries, await validatorsOf(entries, input.schemas), [...problems]);
  for (const fact of input.facts) stage.take(fact);
  stage.create();
  stage.tellUnmatched();
  return { facts: stage.facts, problems: stage.problems, effects: stage.effects() };
}

async function validatorsOf(
  entries: readonly Entry[],
  schemas: Schemas,
): Promise<ReadonlyMap<SchemaId, Validator<unknown>>> {
  const validators = new Map<SchemaId, Validator<unknown>>();
  for (const id of new Set(entries.map(({ override: { schema } }) => schema))) {
    const schema = schemas.get(id);
    if (schema !== undefined) validators.set(id, await schema.validator());
  }
  return validators;
}

/** Overrides of unknown packages for which the nearest name is looked up: that is slow, and nobody reads thousands. */
const mostAdvised = 200;

/** The state of one application. */
class Stage {
  readonly facts: Fact[] = [];
  private readonly platforms;
  private readonly sides;
  private readonly owners;
  private readonly speaking;
  private readonly spoken = new Map<Entry, OverriddenFact[]>();
  private readonly told = new Set<string>();

  constructor(
    private readonly input: Parameters<typeof override>[0],
    private readonly entries: readonly Entry[],
    private readonly validators: ReadonlyMap<SchemaId, Validator<unknown>>,
    readonly problems: Problem[],
  ) {
    const { graph, cfgs } = input;
    this.platforms = knownPlatforms(graph.platforms, cfgs);
    this.sides = sidesOf(graph);
    this.owners = new Map(graph.packages.map((one) => [one.id, one]));
    this.speaking = speakingOf(entries);
  }

  /** Puts a fact through the overrides that speak of it. */
  take(fact: Fact): void {
    const owner = this.owners.get(fact.package);
    const entries = owner === undefined ? [] : this.speaking(fact, owner);
    if (entries.length === 0) this.facts.push(fact);
    else for (const part of partsOf(fact, entries, this.platforms)) this.takePart(part);
  }

  private takePart({ fact, entries }: Part): void {
    const changed = this.changeToGood(fact, entries);
    const isChanged = changed.steps.some(({ entry }) => isChange(entry.override.operator));
    this.note(entries, fact, changed);
    if (changed.value === undefined) return;
    const overridden = [...(fact.overridden ?? []), ...changed.steps.map(({ step }) => step)];
    const next: Fact = {
      ...fact,
      value: changed.value,
      ...(isChanged && { trust: "overridden" as const }),
      ...(overridden.length > 0 && { overridden }),
    };
    this.facts.push(next);
    this.assert(next, entries, changed);
  }

  /** Applies overrides; those after which the value no longer fits its schema are told, and taken out again. */
  private changeToGood(fact: Fact, entries: readonly Entry[]): Changed {
    const changed = change(fact.value, entries);
    const blamed = this.blame(fact, entries, changed);
    if (blamed.size > 0)
      return this.changeToGood(
        fact,
        entries.filter((entry) => !blamed.has(entry)),
      );
    this.tell(fact, changed);
    return changed;
  }

  private blame(fact: Fact, entries: readonly Entry[], changed: Changed): ReadonlySet<Entry> {
    const validator = this.validators.get(fact.schema);
    const blamed = validator === undefined ? [] : blame(fact.value, entries, changed, validator);
    const [key, label] = [keyOf(fact), this.labelOf(fact)];
    for (const { entry, pointer, message } of blamed) {
      this.add({ kind: "invalid-override-value", at: entry.ref, key, pointer, reason: message, label });
    }
    return new Set(blamed.map(({ entry }) => entry));
  }

  private tell(fact: FactKey & Pick<Fact, "package">, { misplaced, ambiguous }: Changed): void {
    const common = { key: keyOf(fact), label: this.labelOf(fact) };
    for (const { entry, reason } of misplaced) {
      this.add({ kind: "misplaced-override", at: entry.ref, ...common, pointer: entry.override.pointer, reason });
    }
    for (const [one, other] of ambiguous) {
      const { pointer } = other.override;
      this.add({ kind: "ambiguous-override", at: one.ref, other: other.ref, ...common, pointer });
    }
  }

  private assert(fact: Fact, entries: readonly Entry[], { shadowed }: Changed): void {
    for (const entry of entries) {
      const { override, ref, steps } = entry;
      if (override.operator !== "require" || override.value === undefined || shadowed.has(entry)) continue;
      const found = valueAt(fact.value, steps);
      if (found !== undefined && canonicalJson(found) === canonicalJson(override.value)) continue;
      this.add({
        kind: "unmet-requirement",
        at: ref,
        package: fact.package,
        label: this.labelOf(fact),
        key: keyOf(fact),
        pointer: override.pointer,
        wanted: override.value,
        ...(found !== undefined && { found }),
        ...(override.reason !== undefined && { reason: override.reason }),
      });
    }
  }

  private waiting: ReadonlyMap<Entry, ReadonlySet<string>> = new Map();
  private lacking: ReadonlyMap<Entry, string> = new Map();

  /** Makes the facts that overrides name and nobody published. */
  create(): void {
    const isReplaced = (id: PackageId, triple: Triple) =>
      (this.input.replaced ?? []).some((one) => one.package === id && one.triple === triple);
    const { platforms, sides, entries, speaking, validators } = this;
    const { packages } = this.input.graph;
    const { facts } = this.input;
    const creation = create({ packages, platforms, sides, facts, entries, speaking, validators, isReplaced });
    this.waiting = creation.waiting;
    this.lacking = creation.lacking;
    for (const { fact, changed } of creation.failed) {
      this.tell(fact, changed);
      const told = [...changed.misplaced.map(({ entry }) => entry), ...changed.ambiguous.flat()];
      for (const entry of told) this.spoken.set(entry, []);
    }
    for (const { fact, changed, entries: speaking } of creation.made) {
      this.tell(fact, changed);
      this.note(speaking, fact, changed);
      this.facts.push(fact);
      this.assert(fact, speaking, changed);
    }
  }

  /** Tells of every override that spoke of nothing. */
  tellUnmatched(): void {
    const { platforms, sides } = this;
    const { facts, graph } = this.input;
    const surroundings = { packages: graph.packages, platforms, sides, facts };
    let told = 0;
    for (const entry of this.entries) {
      const { override, ref: at } = entry;
      if (this.spoken.has(entry) || override.optional === true) continue;
      const key = keyOf(override);
      const labels = this.waiting.get(entry) ?? this.notRun(entry);
      if (labels.size > 0) this.add({ kind: "override-not-tried", at, key, labels: [...labels].sort() });
      else {
        const mistakable = told < mostAdvised ? graph.packages : [];
        const reason = whyUnmatched(entry, { ...surroundings, mistakable }, this.lacking.get(entry));
        told += 1;
        this.add({ kind: "unmatched-override", at, select: override.select, key, reason });
      }
    }
  }

  /** The packages that an override speaks of, and whose build scripts have not run. */
  private notRun({ test }: Entry): ReadonlySet<string> {
    const { facts, replaced = [] } = this.input;
    const heard = new Set([...facts, ...replaced].map(({ package: id }) => id));
    const silent = this.input.graph.packages.filter((one) => {
      const isBuilt = (this.sides.get(one.id) ?? []).some((side) => {
        const platform = this.platforms[side];
        return platform !== undefined && test.fitsPlatform(platform);
      });
      return one.hasBuildScript && !heard.has(one.id) && isBuilt && test.fitsPackage(one);
    });
    return new Set(silent.map(packageLabel));
  }

  /** What each override came to, in the order of layers. */
  effects(): readonly OverrideEffect[] {
    return this.entries.map((entry) => ({
      override: entry.override,
      ref: entry.ref,
      facts: this.spoken.get(entry) ?? [],
    }));
  }

  private note(entries: readonly Entry[], fact: Fact, { steps, shadowed, same }: Changed): void {
    const acting = new Set(steps.map(({ entry }) => entry));
    for (const entry of entries) {
      const by = shadowed.get(entry);
      const one: OverriddenFact = {
        package: fact.package,
        target: fact.target,
        isChanged: by === undefined && (entry.override.operator === "require" || acting.has(entry)),
        isSame: by === undefined && same.has(entry),
        ...(by !== undefined && { shadowedBy: by.ref }),
      };
      const known = this.spoken.get(entry);
      if (known === undefined) this.spoken.set(entry, [one]);
      else known.push(one);
    }
  }

  /** Several runs of one package would tell the same. */
  private add(problem: Problem): void {
    const text = JSON.stringify(problem);
    if (this.told.has(text)) return;
    this.told.add(text);
    this.problems.push(problem);
  }

  private labelOf({ package: id }: Pick<Fact, "package">): string {
    const owner = this.owners.get(id);
    return owner === undefined ? id : packageLabel(owner);
  }
}

function keyOf({ schema, name }: FactKey): FactKey {
  return { schema, name };
}
