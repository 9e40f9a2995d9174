import {
  expandPaths,
  type Fact,
  type JsonValue,
  meantBy,
  type OverrideStep,
  type Package,
  parseSchemaId,
  showKey,
} from "@px-meta/core/stages";
import type { Settled } from "../../settled/settle.js";

/** What the user wants to see; a key that is absent leaves nothing out. */
export interface Choice {
  /** Package, as `meantBy` takes it. */
  readonly package?: string;
  /** Fact: `schema@1/name`, a schema, or a name. */
  readonly fact?: string;
  readonly domain?: "target" | "host";
}

/** A fact together with whose it is; paths in its value are whole. */
export interface Shown {
  readonly fact: Fact;
  readonly owner: Owner;
  readonly value: JsonValue;
  /** Overrides that ask for what is there already, mostly because the script did as they told it. */
  readonly asked: readonly OverrideStep[];
}

/** A package as `inspect@1` names it. */
export interface Owner {
  readonly id: string;
  readonly name: string;
  readonly version: string;
  readonly links?: string;
}

/** The facts that the choice lets through, after overrides. */
export function chosenFacts(settled: Settled, choice: Choice): readonly Shown[] {
  const packages = new Map(settled.snapshot.graph.packages.map((one) => [one.id, one]));
  const isMeant = choice.package === undefined ? undefined : meantBy(choice.package);
  return settled.propagation.facts.flatMap((fact) => {
    const owner = ownerOf(fact, packages.get(fact.package));
    if (isMeant?.(packages.get(fact.package) ?? owner) === false) return [];
    if (choice.fact !== undefined && !namesFact(choice.fact, fact)) return [];
    // Where cargo did not tell the side, the fact may hold for either.
    if (choice.domain !== undefined && fact.domains.length > 0 && !fact.domains.includes(choice.domain)) return [];
    const value = expandPaths(fact.value, fact.outDir === undefined ? {} : { OUT_DIR: fact.outDir });
    return [{ fact, owner, value, asked: askedOf(fact, settled.effects) }];
  });
}

function askedOf({ package: id, schema, name, target }: Fact, effects: Settled["effects"]): readonly OverrideStep[] {
  return effects.flatMap(({ override, ref, facts }) => {
    if (override.schema !== schema || override.name !== name) return [];
    if (!facts.some((one) => one.package === id && one.target === target && one.isSame)) return [];
    const { operator, pointer, reason } = override;
    return [{ layer: ref, operator, pointer, ...(reason !== undefined && { reason }) }];
  });
}

function namesFact(query: string, fact: Fact): boolean {
  if (parseSchemaId(query) !== undefined) return fact.schema === query;
  return query === showKey(fact) || query === fact.name;
}

function ownerOf(fact: Fact, found: Package | undefined): Owner {
  // What no package says (the toolchain's facts) has an id of its own, which names it well enough.
  if (found === undefined) return { id: fact.package, name: fact.package, version: "" };
  const { id, name, version, links } = found;
  return { id, name, version, ...(links === undefined ? {} : { links }) };
}
