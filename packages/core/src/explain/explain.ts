import type { Field } from "@px-meta/schema";
import { planeMask } from "../algebra/bits.js";
import type { Travel } from "../algebra/fold.js";
import { at } from "../algebra/numbers.js";
import { isWithin, valuesAt } from "../algebra/pointer.js";
import {
  type Merged,
  type MergedField,
  mergedBelow,
  mergedHere,
  nodesOf,
  type Propagation,
} from "../algebra/propagation.js";
import type { Fact, OverrideStep } from "../model/fact.js";
import type { JsonValue } from "../model/json.js";
import type { Domain, PackageId, SchemaId } from "../model/names.js";
import type { Package } from "../model/package.js";
import { type Standing, standings } from "./standing.js";
import { everyPlane, type Heard, hearFrom, type Step, wayTo } from "./way.js";

/** A question: a fact (`schema` and `name`), one field of it, or a merged field (`schema` and `pointer`). */
export interface Question {
  readonly schema: SchemaId;
  readonly name?: string;
  readonly pointer?: string;
}

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
 * the name that was asked for. What lies below the node but does not come to it is listed with what stops it.
 */
export function explain(input: {
  readonly propagation: Propagation;
  readonly rulesOf: (schema: SchemaId) => readonly Field[];
  readonly node: number;
  readonly question: Question;
}): WhyNode {
  const { propagation, rulesOf, node, question } = input;
  const { graph } = propagation;
  const platform = graph.platforms[at(graph.nodePlatform, node)];
  const owner = graph.packages[at(graph.nodePackage, node)];
  if (platform === undefined || owner === undefined) throw new Error(`the graph has no node ${node}`);
  const field = propagation.fields.find(
    ({ schema, pointer }) => schema === question.schema && pointer === question.pointer,
  );
  const rule =
    rulesOf(question.schema).find(({ pointer }) => pointer === (question.pointer ?? "")) ?? rulesOf(question.schema)[0];
  const listener = listen(propagation, node, rule);
  const said = field === undefined ? factsAsked(propagation, question) : operandsOf(field);
  const placed = said.flatMap((each) => {
    const way = listener(each);
    return way === undefined ? [] : [{ ...each, ...way }];
  });
  const inSight = placed.filter(({ stopped }) => stopped === undefined);
  const standing =
    field === undefined
      ? undefined
      : standings(
          field.operator,
          inSight.map(({ element }) => element),
        );
  const contributions = placed.map((each): WhyContribution => {
    const index = inSight.indexOf(each);
    return contributionOf(propagation, question, each, index < 0 ? "out-of-sight" : (standing?.[index] ?? "seen"));
  });
  return {
    package: refOf(owner),
    domain: platform.domain,
    triple: platform.triple,
    ...(field !== undefined && {
      merged: { merge: field.rule.merge.kind, below: mergedBelow(field, node), here: mergedHere(field, node) },
    }),
    contributions: contributions.sort(compare),
  };
}

/** What a fact says at the place that was asked for, with the ways in which it travels. */
interface Said {
  readonly fact: number;
  readonly pointer: string | undefined;
  readonly value: JsonValue | undefined;
  readonly element: number;
  readonly travels: readonly Travel[];
}

interface Placed extends Said {
  readonly path: readonly Step[];
  readonly stopped: WhyContribution["stopped-by"];
}

function operandsOf(field: MergedField): readonly Said[] {
  return field.operands.map(({ fact, pointer, value, element, travel }) => ({
    fact,
    pointer,
    value,
    element,
    travels: [travel],
  }));
}

function factsAsked({ facts, sights }: Propagation, { schema, name, pointer }: Question): readonly Said[] {
  return facts.flatMap((fact, index): readonly Said[] => {
    if (fact.schema !== schema || (name !== undefined && fact.name !== name)) return [];
    const travels = sights.filter((sight) => sight.facts.includes(index)).map(({ travel }) => travel);
    const common = { fact: index, element: 0, travels };
    if (pointer === undefined) return [{ ...common, pointer, value: fact.value }];
    return valuesAt(fact.value, pointer).map((found) => ({ ...common, ...found }));
  });
}

/** Finds the way on which something comes to a node, or what stops it; nothing where its package is not below. */
function listen(propagation: Propagation, node: number, field: Field | undefined) {
  const heard = new Map<string, Heard>();
  const wayOf = (fact: number, travel: Travel): readonly Step[] | undefined => {
    const key = `${travel.reach} ${travel.planes} ${travel.domain}`;
    const known = heard.get(key) ?? hearFrom(propagation, node, travel);
    heard.set(key, known);
    return wayTo(propagation, known, nodesOf(propagation, fact), travel);
  };
  return ({ fact, travels }: Said): Pick<Placed, "path" | "stopped"> | undefined => {
    if (nodesOf(propagation, fact).includes(node)) {
      const path = wayOf(fact, { reach: "self", planes: 0, domain: "any" });
      return path && { path, stopped: undefined };
    }
    for (const travel of travels) {
      const path = wayOf(fact, travel);
      if (path !== undefined) return { path, stopped: undefined };
    }
    const path = wayOf(fact, { reach: "all", planes: everyPlane, domain: "any" });
    if (path === undefined || field === undefined) return undefined;
    const rule: Travel = { reach: field.rule.reach, planes: planeMask(field.rule.plane), domain: field.rule.domain };
    return { path, stopped: reasonOf(fact, rule, wayOf) };
  };
}

function reasonOf(
  fact: number,
  rule: Travel,
  wayOf: (fact: number, travel: Travel) => readonly Step[] | undefined,
): NonNullable<WhyContribution["stopped-by"]> {
  if (wayOf(fact, rule) !== undefined) return "narrowed";
  if (wayOf(fact, { ...rule, reach: "all" }) !== undefined) return "reach";
  if (wayOf(fact, { ...rule, reach: "all", planes: everyPlane }) !== undefined) return "plane";
  return "domain";
}

function contributionOf(
  propagation: Propagation,
  question: Question,
  said: Placed,
  standing: Standing,
): WhyContribution {
  const fact = propagation.facts[said.fact] as Fact;
  const owner = propagation.graph.packages.find(({ id }) => id === fact.package) as Package;
  const { schema, name, domains, target, trust, origin } = fact;
  const { pointer, value, stopped, path } = said;
  return {
    package: refOf(owner),
    schema,
    name,
    domains,
    target,
    ...(pointer !== undefined && { pointer }),
    ...(value !== undefined && { value }),
    standing,
    ...(stopped !== undefined && { "stopped-by": stopped }),
    path,
    trust,
    origin,
    layers: (fact.overridden ?? []).filter((step) =>
      concerns(step, question.pointer === undefined ? undefined : pointer),
    ),
  };
}

/** Whether an override changed a place, something around it or something in it. */
function concerns(step: OverrideStep, pointer: string | undefined): boolean {
  return pointer === undefined || isWithin(pointer, step.pointer) || isWithin(step.pointer, pointer);
}

function refOf({ id, name, version, links }: Package): WhyNode["package"] {
  return { id, name, version, ...(links !== undefined && { links }) };
}

function compare(one: WhyContribution, other: WhyContribution): number {
  const key = (each: WhyContribution) =>
    [each.package.id, each.name, each.target, each.domains.join(), each.pointer ?? ""].join("\u0000");
  const hidden = Number(one.standing === "out-of-sight") - Number(other.standing === "out-of-sight");
  return hidden || one.path.length - other.path.length || (key(one) < key(other) ? -1 : 1);
}
