import {
  type Domain,
  explain,
  type FactKey,
  findNodes,
  isNear,
  type JsonValue,
  type Problem,
  packageLabel,
  type Question,
  readSchemas,
  type Snapshot,
  showKey,
  type WhyNode,
} from "@px-meta/core/stages";
import type { Context, ExitStatus } from "../../command.js";
import { hasErrors, problemJson, reportProblems } from "../../render/problems.js";
import { paintFor } from "../../render/style.js";
import type { Format } from "../../settled/format.js";
import { type Settled, settleAbout } from "../../settled/settle.js";
import { readSource } from "../../settled/source.js";
import type { Given } from "../../verbs/parse.js";
import { withField } from "./field.js";
import { notLines, setWords, type Tested, whyItIsNot } from "./not.js";
import { whyText } from "./text.js";

/** What was asked. */
export interface Asked {
  readonly word: string;
  /** As typed. */
  readonly fact: string;
  readonly question: Question;
  readonly domain?: Domain;
  /** Whether everything is shown that was said. */
  readonly isWhole: boolean;
  /** The value that was expected. */
  readonly not?: JsonValue;
}

/** The answer for one node. */
type Told = WhyNode & { readonly not?: Tested };

/** Most names that are offered where one is not known. */
const mostOffers = 5;

/** Writes the answer of `px-meta why`: 0, 1 where there is none, 3 where there is nothing to look at. */
export async function show(context: Context, given: Given, format: Format, typed: Asked): Promise<ExitStatus> {
  const source = await readSource(context, given, "why");
  if (!source.ok) return answer(context, format, typed, [], source.error.problems, source.error.status);
  const { snapshot, path } = source.value;
  const known = await readSchemas(snapshot.schemas, path);
  const { schemas } = known;
  const asked = {
    ...typed,
    question: withField(typed.question, keysIn(snapshot), schemas.rulesOf(typed.question.schema)),
  };
  const settled = await settleAbout(source.value, known, asked.question);
  const { propagation } = settled;
  const found = findNodes(propagation.graph, asked.word, asked.domain);
  if (!found.ok) return answer(context, format, asked, [], [found.error], 1);
  const nodes: Told[] = [];
  for (const node of found.value) {
    const why = explain({ propagation, rulesOf: schemas.rulesOf, node, question: asked.question });
    const { not } = asked;
    if (not === undefined || why.contributions.length === 0) nodes.push(why);
    else nodes.push({ ...why, not: await whyItIsNot(source.value, known, settled, node, asked.question, not) });
  }
  const told = nodes.filter(({ contributions }) => contributions.length > 0);
  const [first] = nodes;
  if (told.length > 0 || first === undefined) {
    const problems = settled.problems.filter((problem) => concerns(problem, asked.question));
    return answer(context, format, asked, told, problems, hasErrors(problems) ? 1 : 0);
  }
  const label = packageLabel(first.package);
  const problem: Problem = { kind: "unknown-fact", label, query: asked.fact, ...namesNear(settled, asked.question) };
  return answer(context, format, asked, [], [problem], 1);
}

function answer(
  context: Context,
  format: Format,
  { word, question, isWhole, not }: Asked,
  nodes: readonly Told[],
  problems: readonly Problem[],
  status: ExitStatus,
): ExitStatus {
  if (format === "json") {
    const document = {
      "px-meta": "why@1",
      asked: { package: word, ...question, ...(not !== undefined && { not }) },
      nodes: nodes.map(nodeJson),
      problems: problems.map(problemJson),
    };
    context.stdout.write(`${JSON.stringify(document, undefined, 2)}\n`);
    return status;
  }
  const paint = paintFor(context.stdout, context.env);
  const texts = nodes.map((node) => {
    const more = node.not === undefined ? [] : ["", ...notLines(node, node.not, paint)];
    return `${[whyText(node, question, paint, isWhole).trimEnd(), ...more].join("\n")}\n`;
  });
  context.stdout.write(texts.join("\n"));
  reportProblems(context, problems);
  return status;
}

function nodeJson({ not, ...why }: Told): object {
  if (not === undefined) return why;
  const overrides = not.overrides.map((each) => {
    const { select, key, pointer, value } = each;
    return { set: setWords(each), select, ...key, pointer, value };
  });
  return { ...why, not: { ...not, overrides } };
}

/** The facts that there are, and those that overrides would make. */
function* keysIn({ facts, layers }: Snapshot): Iterable<FactKey> {
  yield* facts;
  for (const { overrides } of layers) yield* overrides;
}

/** Whether a problem is about what was asked. */
function concerns(problem: Problem, { schema, name, pointer }: Question): boolean {
  switch (problem.kind) {
    case "conflicting-fact":
      return problem.schema === schema && (pointer === undefined || pointer === problem.pointer);
    case "unsatisfied-demand":
      return [{ schema: problem.schema, pointer: problem.pointer }, problem.against].some(
        (place) => place.schema === schema && (pointer === undefined || pointer === place.pointer),
      );
    case "unusable-value":
    case "missing-value":
    case "ignored-widening":
      return problem.key.schema === schema && (name === undefined || name === problem.key.name);
    default:
      return false;
  }
}

/** Who else publishes what was asked for, and facts of the schema or of a like name. */
function namesNear({ propagation }: Settled, { schema, name }: Question) {
  const { facts, graph } = propagation;
  const asked = facts.filter((fact) => fact.schema === schema && (name === undefined || fact.name === name));
  const owners = new Set(asked.map((fact) => fact.package));
  const elsewhere = graph.packages.filter(({ id }) => owners.has(id)).map(packageLabel);
  const alike = facts.filter((fact) => name !== undefined && isNear(fact.name, name)).map(showKey);
  const same = facts.filter((fact) => fact.schema === schema).map(showKey);
  return { elsewhere: elsewhere.slice(0, mostOffers), near: [...new Set([...alike, ...same])].slice(0, mostOffers) };
}
