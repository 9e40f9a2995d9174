import { canonicalJson } from "../json/canonical.js";
import type { JsonValue } from "../model/json.js";
import type { FactKey } from "../model/names.js";
import type { Package } from "../model/package.js";
import type { View } from "../model/view.js";

/** The view of a generator that declares inputs, and no facts among them. */
export function emptyView(reader: Pick<Package, "name" | "version">): View {
  const nothing = { domains: [], complete: true, facts: [], merged: [], contributions: [] };
  return { package: { name: reader.name, version: reader.version }, ...nothing, declared: [] };
}

/** What a view tells of a schema, or a single fact, as canonical JSON: equal where a generator would be told the same. */
export function toldOf({ facts, merged }: View, declared: string): string {
  const told = {
    facts: facts
      .filter((fact) => isIn([declared], fact))
      .map(({ package: { name, version }, domains, target, sha256 }) => {
        return { package: { name, version }, domains, target, sha256 };
      }),
    merged: merged
      .filter(({ schema }) => schema === declared)
      .map(({ schema, pointer, sha256 }) => ({ schema, pointer, sha256 })),
  };
  return canonicalJson(told as unknown as JsonValue);
}

/** Whether a fact is among what declared inputs name; where none are declared, all are. */
export function isIn(declared: readonly string[] | undefined, { schema, name }: FactKey): boolean {
  return declared === undefined || declared.includes(schema) || declared.includes(`${schema}/${name}`);
}
