import type { Validator } from "@px-meta/schema";
import type { Fact } from "../model/fact.js";
import type { FactKey, PackageId, SchemaId, Triple } from "../model/names.js";
import { type Package, packageLabel } from "../model/package.js";
import { type KnownPlatform, namesPackage } from "../selector/selector.js";
import { type Changed, change } from "./change.js";
import type { Entry } from "./entry.js";
import { byTriple, chosen, type Sides } from "./sides.js";
import type { Speaking } from "./speaking.js";

/** What must be known to make facts out of overrides alone. */
export interface Making {
  readonly packages: readonly Package[];
  readonly platforms: readonly KnownPlatform[];
  readonly sides: Sides;
  /** As collected. */
  readonly facts: readonly Fact[];
  readonly entries: readonly Entry[];
  readonly speaking: Speaking;
  readonly validators: ReadonlyMap<SchemaId, Validator<unknown>>;
  /** Whether an override stands in for the package's script on the triple, so that none will run. */
  readonly isReplaced: (id: PackageId, triple: Triple) => boolean;
}

/** A fact that overrides made, with the overrides that spoke of it. */
interface Made {
  readonly fact: Fact;
  readonly changed: Changed;
  readonly entries: readonly Entry[];
}

/** What overrides would have made, if they could stand together. */
interface Failed {
  readonly fact: FactKey & Pick<Fact, "package">;
  readonly changed: Changed;
}

/** What became of the attempt. */
export interface Creation {
  readonly made: readonly Made[];
  /** Where nothing was made, because overrides exclude each other or point to no place. */
  readonly failed: readonly Failed[];
  /** Overrides of packages whose scripts have not run, so that it cannot be told yet whether there is such a fact. */
  readonly waiting: ReadonlyMap<Entry, ReadonlySet<string>>;
  /** What a fact made of these overrides would lack. */
  readonly lacking: ReadonlyMap<Entry, string>;
}

/**
 * Makes the facts that overrides name and nobody published: on packages that a selector names by crate or links, where
 * the overrides alone make a value that its schema takes. So a mistyped fact is seen, and a package whose script does
 * not run still has its facts.
 */
export function create(making: Making): Creation {
  const made: Made[] = [];
  const failed: Failed[] = [];
  const waiting = new Map<Entry, Set<string>>();
  const lacking = new Map<Entry, string>();
  const known = new Known(making.facts);
  for (const key of keysOf(making.entries.filter(isMaker))) {
    for (const owner of making.packages) {
      const speaking = making.speaking(key, owner);
      if (!speaking.some(isMaker)) continue;
      for (const group of groupsFor(owner, key, speaking, making, known)) {
        if (!group.entries.some(isMaker)) continue;
        if (!group.hasRun) {
          for (const entry of group.entries) addTo(waiting, entry, packageLabel(owner));
          continue;
        }
        const changed = change(undefined, group.entries);
        const one = make(owner, key, group, changed);
        if (one === undefined) failed.push({ fact: { package: owner.id, ...key }, changed });
        const checked = one && making.validators.get(key.schema)?.(one.fact.value);
        if (one !== undefined && checked?.ok === true) made.push(one);
        else if (checked?.ok === false) {
          const [fault] = checked.error;
          const where = fault === undefined || fault.pointer === "" ? "" : `${fault.pointer}: `;
          for (const entry of group.entries) lacking.set(entry, `${where}${fault?.message ?? ""}`);
        }
      }
    }
  }
  return { made, failed, waiting, lacking };
}

/** Platforms of one triple on which the same overrides speak of a package. */
interface Group {
  readonly platforms: KnownPlatform[];
  readonly entries: readonly Entry[];
  readonly hasRun: boolean;
}

function groupsFor(
  owner: Package,
  key: FactKey,
  entries: readonly Entry[],
  making: Making,
  known: Known,
): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const [triple, platforms] of byTriple(making.sides.get(owner.id) ?? [], making.platforms)) {
    const hasRun = !owner.hasBuildScript || making.isReplaced(owner.id, triple) || known.hasAny(owner.id, triple);
    for (const platform of platforms) {
      if (known.has(owner.id, key, platform)) continue;
      const speaking = chosen(entries, ({ test }) => test.fitsPlatform(platform));
      const id = `${triple} ${speaking.key}`;
      const group = groups.get(id);
      if (group === undefined) groups.set(id, { platforms: [platform], entries: speaking.fitting, hasRun });
      else group.platforms.push(platform);
    }
  }
  return [...groups.values()];
}

function make(owner: Package, key: FactKey, { platforms, entries }: Group, changed: Changed): Made | undefined {
  const [first] = changed.steps;
  const [platform] = platforms;
  if (changed.value === undefined || first === undefined || platform === undefined) return undefined;
  const { place, line, column } = first.step.layer;
  const fact: Fact = {
    package: owner.id,
    ...key,
    domains: platforms.map(({ domain }) => domain).sort((a, b) => (a < b ? 1 : -1)),
    target: platform.triple,
    value: changed.value,
    trust: "overridden",
    origin: {
      file: place,
      ...(line !== undefined && { line }),
      ...(column !== undefined && { column }),
      method: "override",
    },
    overridden: changed.steps.map(({ step }) => step),
  };
  return { fact, changed, entries };
}

/** A fact is made only for packages that are named: not for all that meet a condition. */
function isMaker({ override }: Entry): boolean {
  const { operator, select } = override;
  return (operator === "set" || operator === "default" || operator === "replace") && namesPackage(select);
}

function keysOf(entries: readonly Entry[]): readonly FactKey[] {
  const keys = new Map(
    entries.map(({ override: { schema, name } }) => [`${schema}/${name}`, { schema, name }] as const),
  );
  return [...keys.values()];
}

function addTo(sets: Map<Entry, Set<string>>, entry: Entry, label: string): void {
  const known = sets.get(entry);
  if (known === undefined) sets.set(entry, new Set([label]));
  else known.add(label);
}

/** Which facts there are, by package, key and side. */
class Known {
  private readonly runs = new Set<string>();
  private readonly facts = new Set<string>();

  constructor(facts: readonly Fact[]) {
    for (const { package: id, schema, name, target, domains } of facts) {
      this.runs.add(`${id} ${target}`);
      for (const domain of domains.length === 0 ? ["target", "host"] : domains) {
        this.facts.add(`${id} ${target} ${domain} ${schema}/${name}`);
      }
    }
  }

  hasAny(id: PackageId, triple: Triple): boolean {
    return this.runs.has(`${id} ${triple}`);
  }

  has(id: PackageId, { schema, name }: FactKey, { triple, domain }: KnownPlatform): boolean {
    return this.facts.has(`${id} ${triple} ${domain} ${schema}/${name}`);
  }
}
