import { packageLabel } from "@px-meta/core/base";
import {
  type Domain,
  encodePropagation,
  type Fact,
  factsBelow,
  findNodes,
  type JsonValue,
  mergedBelow,
  mergedHere,
  nodeJson,
  type Problem,
  type Propagation,
  type WordedProblem,
} from "@px-meta/core/stages";
import type { Context, ExitStatus } from "../../command.js";
import { clipped, columns } from "../../render/columns.js";
import { putOut } from "../../render/pieces.js";
import { hasErrors, problemJson, reportProblems } from "../../render/problems.js";
import { type Paint, paintFor } from "../../render/style.js";
import { untrusted } from "../../render/untrusted.js";
import type { Format } from "../../settled/format.js";
import { type Settled, settle } from "../../settled/settle.js";
import { readSource } from "../../settled/source.js";
import { isSame, mergedWords, nodeWords, shortValue } from "../../settled/words.js";
import type { Given } from "../../verbs/parse.js";

/** The package that was asked for. */
export interface Asked {
  readonly word: string;
  readonly domain?: Domain;
}

/** Writes the answer of `px-meta propagate`: 0, 1 where something is wrong, 3 where there is nothing to look at. */
export async function show(
  context: Context,
  given: Given,
  format: Format,
  asked: Asked | undefined,
): Promise<ExitStatus> {
  const source = await readSource(context, given, "propagate");
  if (!source.ok) return fail(context, format, asked, source.error.problems, source.error.status);
  const settled = await settle(source.value);
  const { propagation, problems } = settled;
  if (asked === undefined) {
    if (format === "json") encodePropagation(propagation, worded(problems), (piece) => putOut(context.stdout, piece));
    else {
      context.stdout.write(summary(settled, paintFor(context.stdout, context.env)));
      reportProblems(context, problems);
    }
    return hasErrors(problems) ? 1 : 0;
  }
  const nodes = findNodes(propagation.graph, asked.word, asked.domain);
  if (!nodes.ok) return fail(context, format, asked, [...problems, nodes.error], 1);
  if (format === "json") {
    writeNodes(
      context,
      nodes.value.map((node) => nodeJson(propagation, node)),
      problems,
    );
  } else {
    const paint = paintFor(context.stdout, context.env);
    context.stdout.write(nodes.value.map((node) => nodeText(propagation, node, paint)).join("\n"));
    reportProblems(context, problems);
  }
  return hasErrors(problems) ? 1 : 0;
}

function fail(
  context: Context,
  format: Format,
  asked: Asked | undefined,
  problems: readonly Problem[],
  status: ExitStatus,
): ExitStatus {
  if (format === "text") reportProblems(context, problems);
  else if (asked !== undefined) writeNodes(context, [], problems);
  else {
    const nodes = { package: [], platform: [], sees: [] };
    const nothing = { packages: [], platforms: [], nodes, sets: [], fields: [], facts: [], values: [], unions: [] };
    context.stdout.write(`${JSON.stringify({ "px-meta": "propagate@1", ...nothing, problems: worded(problems) })}\n`);
  }
  return status;
}

function writeNodes(context: Context, nodes: readonly JsonValue[], problems: readonly Problem[]): void {
  const document = { "px-meta": "node@1", nodes, problems: worded(problems) };
  context.stdout.write(`${JSON.stringify(document, undefined, 2)}\n`);
}

function worded(problems: readonly Problem[]): readonly WordedProblem[] {
  return problems.map((problem) => problemJson(problem) as unknown as WordedProblem);
}

/** The merged fields, each with its values and how many nodes hold them. */
function summary({ propagation, snapshot }: Settled, paint: Paint): string {
  const { graph, facts, fields } = propagation;
  const nodes = graph.nodePackage.length;
  const head = `${facts.length} facts at ${nodes} nodes of ${graph.packages.length} packages`;
  const left = snapshot.facts.length - facts.length;
  const lines = [left > 0 ? `${head}; ${left} more do not fit their schemas` : head];
  for (const field of fields) {
    const groups = new Map<string, number[]>();
    for (let node = 0; node < nodes; node += 1) {
      const merged = mergedHere(field, node);
      if (merged.kind === "nothing") continue;
      const words = merged.kind === "value" ? JSON.stringify(merged.value) : mergedWords(merged);
      groups.set(words, [...(groups.get(words) ?? []), node]);
    }
    lines.push("", `${paint("strong", untrusted(`${field.schema}#${field.pointer}`))}  ${field.rule.merge.kind}`);
    const rows = [...groups].map(([words, at]) => [
      {
        text: clipped(untrusted(words), 60),
        ...(words === "conflict" && { look: (text: string) => paint("red", text) }),
      },
      { text: at.length === 1 ? `at ${nodeWords(graph, at[0] ?? 0)}` : `at ${at.length} nodes` },
    ]);
    lines.push(...columns(rows, "  "));
  }
  return `${lines.join("\n")}\n`;
}

function nodeText(propagation: Propagation, node: number, paint: Paint): string {
  const { graph, facts, fields } = propagation;
  const seen = [...factsBelow(propagation, node)].map((fact) => facts[fact] as Fact);
  const rows = seen.map((fact) => [
    { text: untrusted(`${fact.schema}/${fact.name}`) },
    { text: untrusted(labelOf(graph, fact)) },
    { text: shortValue(fact.value) },
  ]);
  rows.sort(([a], [b]) => ((a?.text ?? "") < (b?.text ?? "") ? -1 : 1));
  const merged = fields.flatMap((field) => {
    const below = mergedBelow(field, node);
    const here = mergedHere(field, node);
    if (below.kind === "nothing" && here.kind === "nothing") return [];
    const own = isSame(below, here) ? "" : `with its own: ${mergedWords(here)}`;
    return [[{ text: untrusted(`${field.schema}#${field.pointer}`) }, { text: mergedWords(below) }, { text: own }]];
  });
  const part = (title: string, lines: readonly string[]) => (lines.length === 0 ? [] : [`  ${title}`, ...lines]);
  return `${[
    paint("strong", nodeWords(graph, node)),
    ...part("sees", columns(rows, "    ")),
    ...part("merged", columns(merged, "    ")),
    ...(rows.length + merged.length === 0 ? ["  sees nothing"] : []),
  ].join("\n")}\n`;
}

function labelOf(graph: Propagation["graph"], { package: id }: Fact): string {
  const owner = graph.packages.find((each) => each.id === id);
  return owner === undefined ? id : packageLabel(owner);
}
