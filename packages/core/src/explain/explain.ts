import type { Field } from "@px-meta/schema";
import { at } from "../algebra/numbers.js";
import { isWithin } from "../algebra/pointer.js";
import { type Merged, mergedBelow, mergedHere, type Propagation } from "../algebra/propagation.js";
import type { Fact, OverrideStep } from "../model/fact.js";
import type { JsonValue } from "../model/json.js";
import type { Domain, PackageId, SchemaId } from "../model/names.js";
import type { Package } from "../model/package.js";
import { fieldAsked, listen, type Placed, type Question, saidOf } from "./said.js";
import { type Standing, standings } from "./standing.js";
import { treeOf, type WhyBranch } from "./tree.js";
import { type Step, stepsTo } from "./way.js";

/** What one node hears of the thing that was asked for. */
export interface WhyNode {
  readonly package: {
    readonly id: PackageId;
    readonly name: string;
    readonly version: string;
    readonly links?: string;
  };
  readonly domain: Domain;
  readonly triple: string;
  /** Present where the field is merged. */
  readonly merged?: { readonly merge: string; readonly below: Merged; readonly here: Merged };
  /** What is in sight first, the nearest first. */
  readonly contributions: readonly WhyContribution[];
  /** The ways on which they come, as one tree. */
  readonly tree: readonly WhyBranch[];
}

/** What one fact says, how it comes here, and which layers made it. */
export interface WhyContribution extends Pick<Fact, "schema" | "name" | "domains" | "target" | "trust" | "origin"> {
  readonly package: WhyNode["package"];
  readonly pointer?: string;
  /** Absent where the fact leaves the field out. */
  readonly value?: JsonValue;
  readonly standing: Standing;
  readonly "stopped-by"?: "reach" | "plane" | "domain" | "narrowed";
  readonly path: readonly Step[];
  /** Lowest layer first. */
  readonly layers: readonly OverrideStep[];
}

/**
 * Says through which packages a fact or a value came to a node, who says otherwise, and which layers made it: the
 * two provenances of every value, side by side.
 *
 * For a merged field all facts that speak of it are listed, because together they are the value; otherwise those of
 * the name that was asked for. What lies below the node but does not come to it is listed with what stops it. Nothing
 * of this is kept by the propagation: the ways are searched for here, each edge once for all that travels alike.
 */
export function explain(input: {
  readonly propagation: Propagation;
  readonly rulesOf: (schema: SchemaId) => readonly Field[];
  readonly node: number;
  readonly question: Question;
}): WhyNode {
  const { propagation, node, question } = input;
  const { graph } = propagation;
  const platform = graph.platforms[at(graph.nodePlatform, node)];
  const owner = graph.packages[at(graph.nodePackage, node)];
  if (platform === undefined || owner === undefined) throw new Error(`the graph has no node ${node}`);
  const field = fieldAsked(propagation, question);
  const heard = hear(input);
  return {
    package: refOf(owner),
    domain: platform.domain,
    triple: platform.triple,
    ...(field !== undefined && {
      merged: { merge: field.rule.merge.kind, below: mergedBelow(field, node), here: mergedHere(field, node) },
    }),
    contributions: heard.map(({ contribution }) => contribution),
    tree: treeOf(
      propagation,
      field,
      heard.map(({ placed }) => placed),
    ),
  };
}

/** A contribution with the walk on which it was found. */
export interface HeardContribution {
  readonly contribution: WhyContribution;
  readonly placed: Placed;
  readonly key: string;
}

/** Finds all that is said of what was asked and lies below the node, what is in sight first, the nearest first. */
export function hear({
  propagation,
  rulesOf,
  node,
  question,
}: Parameters<typeof explain>[0]): readonly HeardContribution[] {
  const { packages, nodePackage } = propagation.graph;
  const field = fieldAsked(propagation, question);
  const rules = rulesOf(question.schema);
  const listener = listen(
    propagation,
    node,
    rules.find(({ pointer }) => pointer === (question.pointer ?? "")) ?? rules[0],
  );
  const all = saidOf(propagation, question).flatMap((each): readonly Placed[] => {
    const way = listener(each);
    return way === undefined ? [] : [{ ...each, ...way }];
  });
  const inSight = all.filter(({ stopped }) => stopped === undefined);
  const elements = inSight.map(({ element }) => element);
  const standing = field === undefined ? undefined : standings(field.operator, elements);
  const standingOf = new Map(inSight.map((each, index) => [each, standing?.[index] ?? "seen"]));
  const heard = all.map((placed) => {
    const fact = propagation.facts[placed.fact] as Fact;
    const contribution = {
      package: refOf(packages[at(nodePackage, placed.end)] as Package),
      ...contributionOf(fact, question, placed, standingOf.get(placed) ?? "out-of-sight"),
      path: stepsTo(propagation, placed.heard, placed.end),
      layers: layersOf(fact, question.pointer === undefined ? undefined : placed.pointer),
    };
    return { contribution, placed, key: keyOf(contribution) };
  });
  return heard.sort(compare);
}

function contributionOf(
  { schema, name, domains, target, trust, origin }: Fact,
  question: Question,
  { pointer, value, stopped }: Placed,
  standing: Standing,
): Omit<WhyContribution, "package" | "path" | "layers"> {
  return {
    schema,
    name,
    domains,
    target,
    ...(pointer !== undefined && question.pointer !== undefined && { pointer }),
    ...(value !== undefined && { value }),
    standing,
    ...(stopped !== undefined && { "stopped-by": stopped }),
    trust,
    origin,
  };
}

/** The overrides that changed a place, something around it or something in it. */
function layersOf({ overridden = [] }: Fact, pointer: string | undefined): readonly OverrideStep[] {
  if (pointer === undefined) return overridden;
  return overridden.filter((step) => isWithin(pointer, step.pointer) || isWithin(step.pointer, pointer));
}

function refOf({ id, name, version, links }: Package): WhyNode["package"] {
  return { id, name, version, ...(links !== undefined && { links }) };
}

function keyOf(each: WhyContribution): string {
  return [each.package.id, each.name, each.target, each.domains.join(), each.pointer ?? ""].join("\u0000");
}

function compare(one: HeardContribution, other: HeardContribution): number {
  const hidden = Number(one.placed.stopped !== undefined) - Number(other.placed.stopped !== undefined);
  const further = at(one.placed.heard.distance, one.placed.end) - at(other.placed.heard.distance, other.placed.end);
  return hidden || further || (one.key < other.key ? -1 : 1);
}
