import { at } from "../algebra/numbers.js";
import { isWithin } from "../algebra/pointer.js";
import { type Merged, type MergedField, mergedHere, type Propagation } from "../algebra/propagation.js";
import { canonicalJson } from "../json/canonical.js";
import type { Domain, PackageId, SchemaId, Triple } from "../model/names.js";
import { packageLabel } from "../model/package.js";
import type { FactChange } from "./facts.js";
import type { Match } from "./packages.js";

/** A merged value that became another one, and where. */
export interface MergedChange {
  readonly schema: SchemaId;
  readonly pointer: string;
  readonly was: Merged;
  readonly is: Merged;
  /** The nodes at which it did, in the second build. */
  readonly nodes: readonly { readonly package: string; readonly domain: Domain; readonly triple: Triple }[];
  /** Places of the changes of facts that can be the reason; none where only the graph is another. */
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
  facts: readonly FactChange[],
): readonly MergedChange[] {
  const pairs = pairNodes(before, after, match);
  const fields = new Map<string, { before?: MergedField; after?: MergedField }>();
  for (const field of before.fields) fields.set(keyOf(field), { before: field });
  for (const field of after.fields) fields.set(keyOf(field), { ...fields.get(keyOf(field)), after: field });
  return [...fields.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, both]) => fieldChanges(after, both, pairs, facts));
}

function keyOf({ schema, pointer }: MergedField): string {
  return `${schema}#${pointer}`;
}

const nothing: Merged = { kind: "nothing" };

function fieldChanges(
  { graph }: Propagation,
  both: { readonly before?: MergedField; readonly after?: MergedField },
  pairs: readonly (readonly [number, number])[],
  facts: readonly FactChange[],
): readonly MergedChange[] {
  const { schema, pointer } = (both.after ?? both.before) as MergedField;
  const reader = { before: textReader(both.before), after: textReader(both.after) };
  const changes = new Map<string, { readonly was: number; readonly is: number; readonly nodes: number[] }>();
  for (const [was, is] of pairs) {
    const [old, now] = [reader.before(was), reader.after(is)];
    if (old === now) continue;
    const key = `${old}\u0000${now}`;
    const known = changes.get(key) ?? { was, is, nodes: [] };
    known.nodes.push(is);
    changes.set(key, known);
  }
  const because = facts.flatMap((change, index) => (speaksOf(change, schema, pointer) ? [index] : []));
  return [...changes.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { was, is, nodes }]) => ({
      schema,
      pointer,
      was: both.before === undefined ? nothing : mergedHere(both.before, was),
      is: both.after === undefined ? nothing : mergedHere(both.after, is),
      nodes: nodes.map((node) => nodeAt(graph, node)),
      because,
    }));
}

/** Reads what nodes are told, as a text; what an element means is found once. */
function textReader(field: MergedField | undefined): (node: number) => string {
  if (field === undefined) return () => nothing.kind;
  const texts = new Map<number, string>();
  return (node) => {
    const element = at(field.here, node);
    const isPlain = field.silentHere === undefined;
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
