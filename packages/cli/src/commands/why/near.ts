import {
  explain,
  type Fact,
  type FactKey,
  isNear,
  meantBy,
  nearest,
  type Problem,
  packageLabel,
  type Question,
  type SchemaId,
  type Snapshot,
  showKey,
} from "@px-meta/core/stages";
import type { Settled } from "../../settled/settle.js";

/** Most names that are offered where one is not known. */
const mostOffers = 5;

/** Says why nothing is found at some nodes, and what may have been meant. */
export function nothingFound(
  settled: Settled,
  nodes: readonly number[],
  question: Question,
  query: string,
  keys: readonly FactKey[],
): Problem {
  const { propagation, schemas } = settled;
  const { graph, facts } = propagation;
  const owners = nodes.flatMap((node) => graph.packages[graph.nodePackage[node] ?? -1] ?? []);
  const label = [...new Set(owners.map(packageLabel))].join(" or ");
  const { schema, name, pointer } = question;
  const problem = (elsewhere: readonly string[], near: readonly string[]): Problem => {
    return { kind: "unknown-fact", label, query, elsewhere: elsewhere.slice(0, mostOffers), near };
  };
  const ofSchema = facts.filter((fact) => fact.schema === schema);
  if (ofSchema.length === 0) return problem([], schemasNear(schema, keys));
  const ofName = ofSchema.filter((fact) => name === undefined || fact.name === name);
  if (ofName.length === 0) {
    const names = [...new Set(ofSchema.map((fact) => fact.name))];
    return problem(
      [],
      offered(name ?? "", names).map((each) => showKey({ schema, name: each })),
    );
  }
  const whole = name === undefined ? { schema } : { schema, name };
  const isBelow = nodes.some((node) => {
    const why = explain({ propagation, rulesOf: schemas.rulesOf, node, question: whole });
    return why.contributions.length > 0;
  });
  const ids = new Set(ofName.map((fact) => fact.package));
  if (!isBelow) return problem(graph.packages.filter(({ id }) => ids.has(id)).map(packageLabel), []);
  const places = offered(pointer ?? "", placesIn(ofName));
  return problem(
    [],
    places.map((place) => `${name === undefined ? schema : showKey({ schema, name })}#${place}`),
  );
}

/** The facts that may be meant by words that name none: those of a package of that name, or of a like name. */
export function keysNear(typed: string, { graph, facts }: Snapshot): readonly string[] {
  const [head = ""] = typed.split("#");
  const meant = new Set(graph.packages.filter(meantBy(head)).map(({ id }) => id));
  const own = facts.filter((fact) => meant.has(fact.package));
  const last = head.slice(head.lastIndexOf("/") + 1);
  const names = [...new Set(facts.map((fact) => fact.name))];
  const like = new Set(alike(last, names));
  const near = own.length > 0 ? own : facts.filter(({ name }) => like.has(name));
  return [...new Set(near.map(showKey))].sort().slice(0, mostOffers);
}

/** Schemas that a mistyped one may mean: other majors, a like name, or else all that facts have. */
function schemasNear(schema: SchemaId, keys: readonly FactKey[]): readonly string[] {
  const known = [...new Set(keys.map((key) => key.schema))].sort();
  const others = known.filter((id) => id.slice(0, id.lastIndexOf("@")) === schema.slice(0, schema.lastIndexOf("@")));
  if (others.length > 0) return others;
  const near = nearest(schema, known);
  return near === undefined ? known : [near];
}

/** Some names for a mistyped one: those like it, or the first where none is. */
function offered(typed: string, names: readonly string[]): readonly string[] {
  const like = alike(typed, names);
  return (like.length > 0 ? like : [...names].sort()).slice(0, mostOffers);
}

/** The names that are like a mistyped one, the most like it first. */
function alike(typed: string, names: readonly string[]): readonly string[] {
  const next = nearest(typed, names);
  const rank = (name: string) => {
    const [a, b] = [typed.toLowerCase(), name.toLowerCase()];
    if (a === b) return 0;
    if (name === next) return 1;
    if (a !== "" && (b.startsWith(a) || a.startsWith(b))) return 2;
    return isNear(typed, name) ? 3 : 4;
  };
  const like = names.filter((name) => rank(name) < 4);
  return like.sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
}

/** The places of plain fields in some facts, down to the fields of objects. */
function placesIn(facts: readonly Fact[]): readonly string[] {
  const places = new Set<string>();
  for (const { value } of facts) {
    if (typeof value !== "object" || value === null || Array.isArray(value)) continue;
    for (const [key, member] of Object.entries(value)) {
      const isDeeper = typeof member === "object" && member !== null && !Array.isArray(member);
      const inner = isDeeper ? Object.keys(member) : [];
      for (const each of inner.length > 0 ? inner.map((step) => `${key}/${step}`) : [key]) places.add(`/${each}`);
    }
  }
  return [...places];
}
