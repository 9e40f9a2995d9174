import {
  canonicalJson,
  type Domain,
  explain,
  type FactKey,
  findNodes,
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
import { settleAbout } from "../../settled/settle.js";
import { readSource } from "../../settled/source.js";
import type { Given } from "../../verbs/parse.js";
import { withField } from "./field.js";
import { guess } from "./guess.js";
import { keysNear, nothingFound } from "./near.js";
import { notLines, setWords, type Tested, whyItIsNot } from "./not.js";
import { thingWords, whyText } from "./text.js";

/** What was asked. */
export interface Asked {
  readonly word: string;
  /** As typed. */
  readonly fact: string;
  /** Absent where the fact is not named with its schema. */
  readonly question?: Question;
  readonly domain?: Domain;
  /** Whether everything is shown that was said. */
  readonly isWhole: boolean;
  /** The value that was expected. */
  readonly not?: JsonValue;
}

/** The answer for one node. */
type Told = WhyNode & { readonly not?: Tested };

/** Writes the answer of `px-meta why`: 0, 1 where there is none, 3 where there is nothing to look at. */
export async function show(context: Context, given: Given, format: Format, typed: Asked): Promise<ExitStatus> {
  const source = await readSource(context, given, "why");
  if (!source.ok) return answer(context, format, typed, [], source.error.problems, source.error.status);
  const { snapshot, path } = source.value;
  const found = findNodes(snapshot.graph, typed.word, typed.domain);
  if (!found.ok) return answer(context, format, typed, [], [found.error], 1);
  const known = await readSchemas(snapshot.schemas, path);
  const keys = keysIn(snapshot);
  const guessed = typed.question === undefined ? guess(typed.fact, keys) : [typed.question];
  const [first, ...others] = guessed;
  if (first === undefined || others.length > 0) {
    const near = guessed.length > 0 ? guessed.map(thingWords) : keysNear(typed.fact, snapshot);
    const problem: Problem = { kind: "unknown-fact", label: typed.word, query: typed.fact, elsewhere: [], near };
    return answer(context, format, typed, [], [problem], 1);
  }
  const question = withField(first, keys, known.schemas.rulesOf(first.schema));
  const asked = { ...typed, question };
  const settled = await settleAbout(source.value, known, question);
  const nodes: Told[] = [];
  for (const node of found.value) {
    const why = explain({ propagation: settled.propagation, rulesOf: known.schemas.rulesOf, node, question });
    const { not } = asked;
    if (not === undefined || why.contributions.length === 0) nodes.push(why);
    else nodes.push({ ...why, not: await whyItIsNot(source.value, known, settled, node, question, not) });
  }
  const told = nodes.filter(({ contributions }) => contributions.length > 0);
  if (told.length === 0) {
    const problem = nothingFound(settled, found.value, question, typed.fact, keys);
    return answer(context, format, asked, [], [problem], 1);
  }
  const problems = settled.problems.filter((problem) => concerns(problem, question) && meets(problem, told));
  return answer(context, format, asked, told, problems, hasErrors(problems) ? 1 : 0);
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
  if (question !== undefined) {
    const texts = nodes.map((node) => {
      const more = node.not === undefined ? [] : ["", ...notLines(node, node.not, paint)];
      return `${[whyText(node, question, paint, isWhole).trimEnd(), ...more].join("\n")}\n`;
    });
    context.stdout.write(texts.join("\n"));
  }
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

/** The facts that there are, and those that overrides would make, each once. */
function keysIn({ facts, layers }: Snapshot): readonly FactKey[] {
  const keys = new Map<string, FactKey>();
  for (const key of facts) keys.set(showKey(key), key);
  for (const key of layers.flatMap(({ overrides }) => overrides)) keys.set(showKey(key), key);
  return [...keys.values()];
}

/** Whether a contradiction is one of what comes to some nodes, or of what they bring to others. */
function meets(problem: Problem, nodes: readonly WhyNode[]): boolean {
  if (problem.kind !== "conflicting-fact" && problem.kind !== "unsatisfied-demand") return true;
  const labels = new Set(nodes.map((node) => packageLabel(node.package)));
  const said = nodes.flatMap(({ contributions }) => contributions.filter((each) => each.standing !== "out-of-sight"));
  return problem.sides.some(
    ({ path, pointer, value }) =>
      path.some((label) => labels.has(label)) ||
      said.some((each) => each.pointer === pointer && canonicalJson(each.value ?? null) === canonicalJson(value)),
  );
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
