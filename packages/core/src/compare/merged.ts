import { at } from "../algebra/numbers.js";
import { isWithin } from "../algebra/pointer.js";
import { type Merged, type MergedField, mergedHere, type Propagation } from "../algebra/propagation.js";
import { canonicalJson } from "../json/canonical.js";
import type { Domain, PackageId, SchemaId, Triple } from "../model/names.js";
import { packageLabel } from "../model/package.js";
import { arrivingAt, type ChangedPlace } from "./because.js";
import type { FactChange, PlacedChange } from "./facts.js";
import type { Match } from "./packages.js";

/** A merged value that became another one, and where. */
export interface MergedChange {
  readonly schema: SchemaId;
  readonly pointer: string;
  readonly was: Merged;
  readonly is: Merged;
  /** The nodes at which it did, in the second build. */
  readonly nodes: readonly { readonly package: string; readonly domain: Domain; readonly triple: Triple }[];
  /** Places of the changes of facts that come to one of the nodes; none where only the graph is another. */
  readonly because: readonly number[];
}

/**
 * Compares what the fields come to at the nodes that both builds have. Nodes at which the same happened are listed
 * together, so that a value that everybody sees is one change.
 */
export function compareMerged(
  before: Propagation,
  after: Propagation,
  match: Match,
  facts: readonly PlacedChange[],
): readonly MergedChange[] {
  const pairs = pairNodes(before, after, match);
  const fields = new Map<string, { before?: MergedField; after?: MergedField }>();
  for (const field of before.fields) fields.set(keyOf(field), { before: field });
  for (const field of after.fields) fields.set(keyOf(field), { ...fields.get(keyOf(field)), after: field });
  return [...fields.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, both]) => fieldChanges({ before, after }, both, pairs, facts));
}

function keyOf({ schema, pointer }: MergedField): string {
  return `${schema}#${pointer}`;
}

/** Something of each of two builds. */
interface Sides<T> {
  readonly before: T;
  readonly after: T;
}

const nothing: Merged = { kind: "nothing" };

function fieldChanges(
  builds: Sides<Propagation>,
  both: Partial<Sides<MergedField>>,
  pairs: readonly (readonly [number, number])[],
  facts: readonly PlacedChange[],
): readonly MergedChange[] {
  const { schema, pointer } = (both.after ?? both.before) as MergedField;
  const reader = { before: textReader(both.before), after: textReader(both.after) };
  const changes = new Map<string, Sides<number[]>>();
  for (const [was, is] of pairs) {
    const [old, now] = [reader.before(was), reader.after(is)];
    if (old === now) continue;
    const key = `${old}\u0000${now}`;
    const known = changes.get(key) ?? { before: [], after: [] };
    known.before.push(was);
    known.after.push(is);
    changes.set(key, known);
  }
  if (changes.size === 0) return [];
  const arriving = {
    before: arrivals(builds.before, both.before, changedOn("before", facts, schema, pointer)),
    after: arrivals(builds.after, both.after, changedOn("after", facts, schema, pointer)),
  };
  return [...changes.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, nodes]) => ({
      schema,
      pointer,
      was: firstOf(both.before, nodes.before),
      is: firstOf(both.after, nodes.after),
      nodes: nodes.after.map((node) => nodeAt(builds.after.graph, node)),
      because: [...new Set([...arriving.before(nodes.before), ...arriving.after(nodes.after)])].sort((a, b) => a - b),
    }));
}

function firstOf(field: MergedField | undefined, [node]: readonly number[]): Merged {
  return field === undefined || node === undefined ? nothing : mergedHere(field, node);
}

function arrivals(build: Propagation, field: MergedField | undefined, changed: readonly ChangedPlace[]) {
  return field === undefined || changed.length === 0 ? () => [] : arrivingAt(build, field, changed);
}

/** The changes at a field, with the facts of one build. */
function changedOn(
  side: keyof Sides<unknown>,
  facts: readonly PlacedChange[],
  schema: SchemaId,
  pointer: string,
): readonly ChangedPlace[] {
  return facts.flatMap((each, change) => {
    if (!speaksOf(each.change, schema, pointer)) return [];
    return each[side].map((fact) => ({ change, fact, pointer: each.change.pointer }));
  });
}

/** Reads what nodes are told, as a text; what an element means is found once. */
function textReader(field: MergedField | undefined): (node: number) => string {
  if (field === undefined) return () => nothing.kind;
  const texts = new Map<number, string>();
  return (node) => {
    const element = at(field.here, node);
    const isPlain = field.silent === undefined && field.list === undefined;
    const known = isPlain ? texts.get(element) : undefined;
    if (known !== undefined) return known;
    const merged = mergedHere(field, node);
    const text = merged.kind === "value" ? canonicalJson(merged.value) : merged.kind;
    if (isPlain) texts.set(element, text);
    return text;
  };
}

function speaksOf(change: FactChange, schema: SchemaId, pattern: string): boolean {
  if (change.schema !== schema) return false;
  // A step of the pattern that is `*` stands for every item or key.
  const steps = pattern.split("/");
  const place = change.pointer.split("/");
  const fits = place.slice(0, steps.length).map((step, index) => (steps[index] === "*" ? "*" : step));
  const shown = fits.join("/");
  return isWithin(shown, pattern) || isWithin(pattern, shown);
}

/** The nodes that two builds have in common: the same package for the same triple, or else for the same side. */
function pairNodes(before: Propagation, after: Propagation, match: Match): readonly (readonly [number, number])[] {
  const exact = new Map<string, number>();
  const bySide = new Map<string, number>();
  before.graph.nodePackage.forEach((_, node) => {
    const { id, domain, triple } = placeOf(before, node);
    const owner = match("before", id);
    exact.set(`${owner}\u0000${domain}\u0000${triple}`, node);
    if (!bySide.has(`${owner}\u0000${domain}`)) bySide.set(`${owner}\u0000${domain}`, node);
  });
  const triples = new Set(before.graph.platforms.map(({ triple }) => triple));
  const pairs: (readonly [number, number])[] = [];
  after.graph.nodePackage.forEach((_, node) => {
    const { id, domain, triple } = placeOf(after, node);
    const owner = match("after", id);
    const same = exact.get(`${owner}\u0000${domain}\u0000${triple}`);
    const found = same ?? (triples.has(triple) ? undefined : bySide.get(`${owner}\u0000${domain}`));
    if (found !== undefined) pairs.push([found, node]);
  });
  return pairs;
}

function placeOf({ graph }: Propagation, node: number): { id: PackageId; domain: Domain; triple: Triple } {
  const owner = graph.packages[at(graph.nodePackage, node)];
  const platform = graph.platforms[at(graph.nodePlatform, node)];
  if (owner === undefined || platform === undefined) throw new Error(`the graph has no node ${node}`);
  return { id: owner.id, ...platform };
}

function nodeAt({ packages, platforms, nodePackage, nodePlatform }: Propagation["graph"], node: number) {
  const owner = packages[at(nodePackage, node)];
  const platform = platforms[at(nodePlatform, node)];
  if (owner === undefined || platform === undefined) throw new Error(`the graph has no node ${node}`);
  return { package: packageLabel(owner), domain: platform.domain, triple: platform.triple };
}
