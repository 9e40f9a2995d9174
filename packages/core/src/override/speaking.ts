import type { FactKey } from "../model/names.js";
import type { Package } from "../model/package.js";
import { isGlob } from "../selector/glob.js";
import type { Entry } from "./entry.js";

/** The overrides of one fact, by the package that they name; the others are asked of every package. */
interface OfKey {
  readonly named: Map<string, Entry[]>;
  readonly others: Entry[];
}

/** Gives the overrides that speak of a fact of a package. */
export type Speaking = (key: FactKey, owner: Package) => readonly Entry[];

/**
 * Which overrides speak of a fact of a package, in their order. Those that name a package are looked up by its name: thousands
 * of facts and of overrides are not held against each other.
 */
export function speakingOf(entries: readonly Entry[]): Speaking {
  const keys = new Map<string, OfKey>();
  const order = new Map(entries.map((entry, index) => [entry, index]));
  for (const entry of entries) {
    const text = textOf(entry.override);
    const ofKey: OfKey = keys.get(text) ?? { named: new Map(), others: [] };
    keys.set(text, ofKey);
    const { crate } = entry.override.select;
    if (crate === undefined || isGlob(crate)) ofKey.others.push(entry);
    else {
      const known = ofKey.named.get(crate);
      if (known === undefined) ofKey.named.set(crate, [entry]);
      else known.push(entry);
    }
  }
  const place = (entry: Entry) => order.get(entry) as number;
  return (key, owner) => {
    const ofKey = keys.get(textOf(key));
    if (ofKey === undefined) return [];
    const candidates = [...(ofKey.named.get(owner.name) ?? []), ...ofKey.others];
    return candidates.filter(({ test }) => test.fitsPackage(owner)).sort((a, b) => place(a) - place(b));
  };
}

function textOf({ schema, name }: FactKey): string {
  return `${schema}/${name}`;
}
