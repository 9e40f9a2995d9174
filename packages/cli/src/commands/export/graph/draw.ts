import { toolchainPackage } from "@px-meta/core/base";
import {
  type EdgeKind,
  edgeKinds,
  type Fact,
  factsAt,
  isObject,
  type JsonValue,
  type MergedField,
  mergedHere,
  nodesOf,
  type Problem,
  type Propagation,
  packageLabel,
  type Question,
} from "@px-meta/core/stages";
import { clipped } from "../../../render/columns.js";
import { untrusted } from "../../../render/untrusted.js";
import type { Settled } from "../../../settled/settle.js";
import { mergedWords, shortValue } from "../../../settled/words.js";
import { chosenNodes } from "./chosen.js";
import { type Conflict, marksOf } from "./marks.js";
import type { Picture, PictureNode } from "./picture.js";

/** What was asked for. */
export interface Asked {
  /** The nodes of each package that was named; none: all packages. */
  readonly packages: readonly (readonly number[])[];
  readonly question?: Question;
  readonly domain?: "target" | "host";
}

type Seen = Pick<Settled, "propagation" | "problems">;

/** The widest that a line of a value is drawn, in characters. */
const widestValue = 44;

/** Most facts that a node lists. */
const mostFacts = 4;

/** Chooses the nodes that a picture of what was asked for has. */
export function choose({ propagation, problems }: Seen, { question, packages, domain }: Asked): readonly number[] {
  const { graph } = propagation;
  if (question === undefined) return chosenNodes(graph, { packages, speakers: undefined, domain });
  // Who contradicts a field may speak of another one.
  const ways = question.name === undefined ? marksOf(graph, problems.filter(isAbout(question))).nodes.keys() : [];
  return chosenNodes(graph, { packages, speakers: [...speakersOf(propagation, question), ...ways], domain });
}

/** Draws some nodes of a graph, with values, and the ways of contradictions marked. */
export function draw({ propagation, problems }: Seen, asked: Asked, chosen: readonly number[]): Picture {
  const { graph } = propagation;
  const { question } = asked;
  const field = fieldOf(propagation, question);
  const shown = new Set(chosen);
  const speaking = new Set(question === undefined ? [] : speakersOf(propagation, question));
  const stands = new Set(asked.packages.length > 0 ? asked.packages.flat() : graph.roots);
  const marks = marksOf(graph, problems.filter(isAbout(question)));
  const nodes = chosen.map((node): PictureNode => {
    const owner = graph.packages[graph.nodePackage[node] ?? -1];
    const platform = graph.platforms[graph.nodePlatform[node] ?? -1];
    if (owner === undefined || platform === undefined) throw new Error(`the graph has no node ${node}`);
    const mark = marks.nodes.get(node);
    return {
      id: `n${node}`,
      package: owner.id,
      label: clipped(untrusted(packageLabel(owner)), widestValue),
      domain: platform.domain,
      triple: platform.triple,
      isChosen: stands.has(node),
      values: valuesAt(propagation, node, question, field),
      speaks: speaking.has(node),
      ...(field !== undefined && { merged: mergedHere(field, node) }),
      ...(mark !== undefined && { mark }),
    };
  });
  const edges = chosen.flatMap((node) => {
    const places = [...range(graph.edgeStart[node] ?? 0, graph.edgeStart[node + 1] ?? 0)];
    return places
      .filter((edge) => shown.has(graph.edgeTarget[edge] ?? -1))
      .map((edge) => {
        const mark = marks.edges.get(edge);
        return {
          from: `n${node}`,
          to: `n${graph.edgeTarget[edge]}`,
          kind: edgeKinds[graph.edgeKind[edge] ?? 0] as EdgeKind,
          ...(mark !== undefined && { mark }),
        };
      });
  });
  return { title: titleOf(question, nodes.length), nodes, edges };
}

function titleOf(question: Question | undefined, count: number): string {
  const packages = count === 1 ? "1 node" : `${count} nodes`;
  if (question === undefined) return packages;
  const { schema, name, pointer } = question;
  return untrusted(
    `${schema}${name === undefined ? "" : `/${name}`}${pointer === undefined ? "" : `#${pointer}`}, ${packages}`,
  );
}

/** The merged field that a question means; a fact with a name has its own value, and nothing is merged. */
function fieldOf({ fields }: Propagation, question: Question | undefined): MergedField | undefined {
  if (question?.pointer === undefined || question.name !== undefined) return undefined;
  return fields.find(({ schema, pointer }) => schema === question.schema && pointer === question.pointer);
}

function fits({ schema, name }: Question, fact: Fact): boolean {
  return fact.schema === schema && (name === undefined || fact.name === name);
}

/** The nodes that say something of what was asked for, whoever hears it. */
export function speakersOf(propagation: Propagation, question: Question): readonly number[] {
  const field = fieldOf(propagation, question);
  const facts =
    field === undefined
      ? propagation.facts.flatMap((fact, index) => (fits(question, fact) ? [index] : []))
      : field.operands.flatMap(({ fact, value }) => (value === undefined ? [] : [fact]));
  return [...new Set(facts.flatMap((fact) => [...nodesOf(propagation, fact)]))];
}

function valuesAt(
  propagation: Propagation,
  node: number,
  question: Question | undefined,
  field: MergedField | undefined,
): readonly string[] {
  const own = [...factsAt(propagation, node)];
  if (field !== undefined) return fieldWords(field, node, own);
  const facts = own.map((index) => propagation.facts[index] as Fact);
  const told = facts.filter((fact) =>
    // What rustc says is the same for all, and what scripts told cargo is in none of the facts' names.
    question === undefined
      ? fact.schema !== "build-script@1" && fact.package !== toolchainPackage
      : fits(question, fact),
  );
  const lines = told.map((fact) =>
    question === undefined
      ? clipped(untrusted(`${fact.schema}/${fact.name}`), widestValue)
      : clipped(`${untrusted(fact.name)}: ${untrusted(valueWords(fact.value))}`, widestValue),
  );
  return lines.length > mostFacts
    ? [...lines.slice(0, mostFacts - 1), `… ${lines.length - mostFacts + 1} more`]
    : lines;
}

/** A value in a few words: of an object the plain members that are no paths, such as `link static, version 1.3`. */
function valueWords(value: JsonValue): string {
  const members = isObject(value) ? Object.entries(value) : [];
  const plain = members.filter(([, member]) => typeof member !== "object" && !/^(?:\$\{|\/)/.test(String(member)));
  return plain.length === 0 ? JSON.stringify(value) : plain.map(([key, member]) => `${key} ${member}`).join(", ");
}

/** What the node itself says, where that is not all that it comes to; then what it comes to. */
function fieldWords(field: MergedField, node: number, own: readonly number[]): readonly string[] {
  const merged = mergedHere(field, node);
  const whole = merged.kind === "value" ? JSON.stringify(merged.value) : undefined;
  const said = field.operands
    .filter(({ fact, value }) => value !== undefined && own.includes(fact) && JSON.stringify(value) !== whole)
    .map(({ value }) => `says ${shortValue(value ?? null, widestValue - 6)}`);
  const lines = [...new Set(said)].slice(0, mostFacts);
  return merged.kind === "nothing" ? lines : [...lines, clipped(mergedWords(merged), widestValue)];
}

function isAbout(question: Question | undefined) {
  return (problem: Problem): problem is Conflict => {
    if (problem.kind !== "conflicting-fact" && problem.kind !== "unsatisfied-demand") return false;
    const fields = problem.kind === "unsatisfied-demand" ? [problem, problem.against] : [problem];
    return question === undefined || fields.some((field) => isAsked(question, field));
  };
}

function isAsked({ schema, pointer }: Question, field: { readonly schema: string; readonly pointer: string }) {
  return field.schema === schema && (pointer === undefined || field.pointer === pointer);
}

function* range(from: number, to: number): Generator<number> {
  for (let number = from; number < to; number += 1) yield number;
}
