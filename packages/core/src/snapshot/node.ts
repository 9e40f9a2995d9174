import { at } from "../algebra/numbers.js";
import {
  factsBelow,
  type Merged,
  type MergedField,
  mergedBelow,
  mergedHere,
  type Operand,
  type Propagation,
} from "../algebra/propagation.js";
import { canonicalJson } from "../json/canonical.js";
import type { Fact } from "../model/fact.js";
import type { JsonValue } from "../model/json.js";

/** One node in full, as `node@1` lists it. */
export function nodeJson(propagation: Propagation, node: number): JsonValue {
  const { graph, facts, fields } = propagation;
  const owner = graph.packages[at(graph.nodePackage, node)];
  const platform = graph.platforms[at(graph.nodePlatform, node)];
  if (owner === undefined || platform === undefined) throw new Error(`the graph has no node ${node}`);
  const { id, name, version, links } = owner;
  const seen = [...factsBelow(propagation, node)].map((fact) => facts[fact] as Fact);
  const key = (fact: Fact) =>
    [fact.package, fact.schema, fact.name, fact.target, canonicalJson(fact.value)].join("\u0000");
  const sorted = seen.map((fact) => ({ fact, key: key(fact) })).sort((a, b) => (a.key < b.key ? -1 : 1));
  return {
    package: { id, name, version, ...(links !== undefined && { links }) },
    domain: platform.domain,
    triple: platform.triple,
    facts: sorted.map(({ fact: { package: publisher, schema, name: label, domains, target, value, trust } }) => ({
      package: publisher,
      schema,
      name: label,
      domains,
      target,
      value,
      trust,
    })),
    merged: fields.flatMap((field) => {
      const [below, here] = [mergedBelow(field, node), mergedHere(field, node)];
      if (below.kind === "nothing" && here.kind === "nothing") return [];
      const isConflict = below.kind === "conflict" || here.kind === "conflict";
      const heard = isConflict ? field.contributors() : undefined;
      const said = (sets: Int32Array | undefined) =>
        heard === undefined || sets === undefined ? new Int32Array(0) : heard.sets.members(at(sets, node));
      return [
        {
          schema: field.schema,
          pointer: field.pointer,
          merge: field.rule.merge.kind,
          below: mergedJson(propagation, field, below, () => said(heard?.below)),
          here: mergedJson(propagation, field, here, () => said(heard?.here)),
        },
      ];
    }),
  };
}

/** What a node is told at one field, with all that is said there where that is a conflict. */
function mergedJson({ facts }: Propagation, field: MergedField, merged: Merged, said: () => Int32Array): JsonValue {
  if (merged.kind !== "conflict") return { ...merged };
  const contributors = Array.from(said(), (place): JsonValue => {
    const { fact, pointer, value, implied } = field.operands[place] as Operand;
    const { package: publisher, schema, name } = facts[fact] as Fact;
    const silence = value === undefined ? { implied: true } : {};
    return { package: publisher, schema, name, pointer, value: value ?? implied ?? null, ...silence };
  });
  contributors.sort((a, b) => (canonicalJson(a) < canonicalJson(b) ? -1 : 1));
  return { kind: "conflict", contributors };
}
