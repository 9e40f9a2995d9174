import {
  noRedirection,
  type OverrideEffect,
  overrideKinds,
  type PackageGraph,
  type Problem,
  type Redirection,
  readSchemas,
  redirection,
  settle,
  showKey,
  showRef,
  showSelector,
} from "@px-meta/core";
import type { Context, ExitStatus } from "../../command.js";
import { hasErrors, problemJson, reportProblems } from "../../render/problems.js";
import { untrusted } from "../../render/untrusted.js";
import type { Format } from "../../settled/format.js";
import { readSource } from "../../settled/source.js";
import { shortValue } from "../../settled/words.js";
import { type Given, textOf } from "../../verbs/parse.js";
import { askOf, look, type Sight } from "./sight.js";

/** What checking came to. */
interface Checked {
  readonly graph?: PackageGraph;
  readonly effects: readonly OverrideEffect[];
  readonly asked: Redirection;
  readonly problems: readonly Problem[];
  /** What could not be looked at, and how to get it, for people. */
  readonly unseen?: string;
}

/** Tells what is wrong with the overrides, and, where there was a build, what each of them changes in it. */
export async function check(context: Context, given: Given, format: Format): Promise<ExitStatus> {
  const sight = await look(context, given);
  const checked = await checkAll(context, given, sight);
  const problems = [...sight.problems, ...checked.problems];
  if (format === "json") context.stdout.write(`${JSON.stringify(jsonOf(sight, checked, problems), undefined, 2)}\n`);
  else {
    context.stdout.write(textLines(sight, checked).join(""));
    reportProblems(context, problems);
  }
  return hasErrors(problems) ? 1 : 0;
}

async function checkAll(context: Context, given: Given, sight: Sight): Promise<Checked> {
  const { layers } = sight;
  const nothing = { effects: [], asked: noRedirection, problems: [] };
  if (sight.problems.length > 0) return nothing;
  const isNamed = textOf(given, "snapshot") !== undefined;
  if (sight.workspace === undefined && !isNamed) {
    return { ...nothing, unseen: "there is no workspace here: only the overrides themselves were looked at" };
  }
  const source = await readSource(context, given, "override");
  if (!source.ok) {
    if (isNamed || source.error.status !== 3) return { ...nothing, problems: source.error.problems };
    const asked = await askOf(context, given, sight);
    const unseen = "there was no build yet: `px-meta build` shows what they change (or add --build)";
    if (!("env" in asked)) return { ...nothing, problems: asked, unseen };
    return { ...nothing, asked, problems: asked.problems, unseen };
  }
  const snapshot = { ...source.value.snapshot, layers };
  const { schemas } = await readSchemas(snapshot.schemas, source.value.path);
  const settled = await settle(snapshot, schemas);
  const asked = await redirection(snapshot, schemas, sight.root);
  // What else is wrong with a build, `px-meta validate` tells.
  const ofOverrides = settled.problems.filter(({ kind }) => overrideKinds.has(kind));
  return { graph: snapshot.graph, effects: settled.effects, asked, problems: ofOverrides };
}

function textLines({ layers, workspace }: Sight, { graph, effects, asked, unseen }: Checked): readonly string[] {
  const overrides = layers.flatMap((layer) => layer.overrides);
  if (layers.length === 0) {
    const cure = workspace === undefined ? "" : "; `px-meta override init` starts a px-meta.toml";
    return [`no overrides${cure}\n`];
  }
  const places = layers.map(({ place }) => untrusted(place)).join(", ");
  return [
    `${overrides.length} override${overrides.length === 1 ? "" : "s"} in ${places}\n`,
    ...(unseen === undefined ? [] : [`${unseen}\n`]),
    ...effects.map((one) => `${effectLine(one, graph)}\n`),
    ...asked.touched.map(
      ({ label, means, because }) =>
        `${because.map((ref) => untrusted(showRef(ref))).join(", ")}: ${untrusted(`${label} by ${means}`)}\n`,
    ),
  ];
}

function effectLine({ override, ref, facts }: OverrideEffect, graph: PackageGraph | undefined): string {
  const { operator, pointer, value } = override;
  const what = `${operator} ${untrusted(`${showKey(override)}#${pointer}`)}${value === undefined ? "" : ` ${shortValue(value)}`}`;
  const labels = new Map(graph?.packages.map(({ id, name, version }) => [id, `${name} ${version}`]));
  const changed = [...new Set(facts.map((one) => `${labels.get(one.package)}${changeWords(operator, one.isChanged)}`))];
  const of =
    changed.length === 0 ? `nothing (${untrusted(showSelector(override.select))})` : untrusted(changed.join(", "));
  return `${untrusted(showRef(ref))}: ${what} of ${of}`;
}

function changeWords(operator: string, isChanged: boolean): string {
  return isChanged || operator === "require" || operator === "waive" ? "" : " (as it is already)";
}

function jsonOf(sight: Sight, { graph, effects, asked }: Checked, problems: readonly Problem[]): object {
  const owners = new Map(graph?.packages.map((one) => [one.id, one]));
  return {
    "px-meta": "override-check@1",
    layers: sight.layers.map(({ kind, place, policy, overrides }) => ({
      kind,
      place,
      ...(policy !== undefined && { policy }),
      overrides: overrides.length,
    })),
    effects: effects.map(({ override, ref, facts }) => ({
      at: ref,
      select: override.select,
      schema: override.schema,
      name: override.name,
      operator: override.operator,
      pointer: override.pointer,
      ...(override.value !== undefined && { value: override.value }),
      facts: facts.map(({ package: id, target, isChanged }) => ({
        package: { id, name: owners.get(id)?.name ?? "", version: owners.get(id)?.version ?? "" },
        target,
        changed: isChanged,
      })),
    })),
    asks: {
      env: asked.env,
      unset: asked.unset,
      tables: asked.tables,
      reaches: asked.touched.map(({ package: id, means, because, dependents }) => ({
        package: id,
        means,
        because,
        dependents,
      })),
    },
    problems: problems.map(problemJson),
  };
}
