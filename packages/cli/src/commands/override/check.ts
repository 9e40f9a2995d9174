import {
  canonicalJson,
  type JsonValue,
  type Layer,
  noRedirection,
  type Operator,
  type OverriddenFact,
  type OverrideEffect,
  overrideKinds,
  type PackageGraph,
  type Problem,
  packageLabel,
  type Redirection,
  readSchemas,
  redirection,
  type Schemas,
  type Snapshot,
  settle,
  showKey,
  showRef,
  showSelector,
  steering,
  withSteering,
} from "@px-meta/core/stages";
import type { Context, ExitStatus } from "../../command.js";
import { statusOfUnread } from "../../overrides/layers.js";
import { hasErrors, problemJson, reportProblems } from "../../render/problems.js";
import { untrusted } from "../../render/untrusted.js";
import type { Format } from "../../settled/format.js";
import { readSource } from "../../settled/source.js";
import { shortValue } from "../../settled/words.js";
import { type Given, textOf } from "../../verbs/parse.js";
import { checkDownloads, downloadLines, downloadsJson } from "./downloads.js";
import { expiredWaivers } from "./expired.js";
import { look, prospectOf, type Sight } from "./sight.js";
import { type Reads, readsOf, type Useless, type Uses, uselessness } from "./use.js";

/** What checking came to. */
interface Checked {
  readonly graph?: PackageGraph;
  readonly effects: readonly OverrideEffect[];
  readonly asked: Redirection;
  /** The overrides that are of no use, and why. */
  readonly useless: ReadonlyMap<OverrideEffect, Useless>;
  readonly problems: readonly Problem[];
  /** What could not be looked at, and how to get it, for people. */
  readonly unseen?: string;
}

/** Tells what is wrong with the overrides, and, where there was a build, what each of them changes in it. */
export async function check(context: Context, given: Given, format: Format): Promise<ExitStatus> {
  const sight = await look(context, given);
  const checked = await checkAll(context, given, sight);
  const downloads = await checkDownloads(context, given, sight);
  const today = new Date().toISOString().slice(0, 10);
  const problems = [
    ...sight.problems,
    ...checked.problems,
    ...downloads.problems,
    ...expiredWaivers(sight.layers, today),
  ];
  if (format === "json")
    context.stdout.write(
      `${JSON.stringify({ ...jsonOf(sight, checked), downloads: downloadsJson(downloads), problems: problems.map(problemJson) }, undefined, 2)}\n`,
    );
  else {
    context.stdout.write([...textLines(sight, checked), ...downloadLines(downloads)].join(""));
    reportProblems(context, problems);
  }
  if (sight.problems.length > 0) return statusOfUnread(sight.problems);
  return hasErrors(problems) ? 1 : 0;
}

async function checkAll(context: Context, given: Given, sight: Sight): Promise<Checked> {
  const { layers } = sight;
  const nothing = { effects: [], asked: noRedirection, useless: new Map(), problems: [] };
  if (sight.problems.length > 0) return nothing;
  const isNamed = textOf(given, "snapshot") !== undefined;
  if (sight.workspace === undefined && !isNamed) {
    return { ...nothing, unseen: "there is no workspace here: only the overrides themselves were looked at" };
  }
  const source = await readSource(context, given, "override");
  if (source.ok) {
    const { snapshot, path } = source.value;
    const { schemas } = await readSchemas(snapshot.schemas, path);
    const isAsBuilt = textOfLayers(layers) === textOfLayers(snapshot.layers);
    const unseen = "the last build had other overrides: whether scripts follow these is seen after `px-meta build`";
    const reads = isNamed ? undefined : readsOf(context.files, snapshot.facts);
    const checked = await checkIn({ ...snapshot, layers }, schemas, sight, context, isAsBuilt, reads);
    return isAsBuilt ? checked : { ...checked, unseen };
  }
  if (isNamed || source.error.status !== 3 || sight.workspace === undefined) {
    return { ...nothing, problems: source.error.problems };
  }
  const unseen = "there was no build yet: `px-meta build` shows what they change (or add --build)";
  const prospect = await prospectOf(context, given, sight, sight.workspace);
  if (!("snapshot" in prospect)) return { ...nothing, problems: prospect, unseen };
  const checked = await checkIn(prospect.snapshot, prospect.schemas, sight, context, false, undefined);
  const problems = checked.problems.filter(({ kind }) => kind !== "override-not-tried");
  return { ...checked, effects: [], useless: new Map(), problems, unseen };
}

async function checkIn(
  snapshot: Snapshot,
  schemas: Schemas,
  { root, downloads: layers }: Sight,
  { env, files }: Context,
  isAsBuilt: boolean,
  reads: Reads | undefined,
): Promise<Checked> {
  const settled = await settle(snapshot, schemas);
  // What else is wrong with a build, `px-meta validate` tells; and what scripts did before they were asked is no problem.
  const problems = settled.problems.filter(
    (one) =>
      overrideKinds.has(one.kind) && (isAsBuilt || one.kind !== "override-without-effect" || one.found === undefined),
  );
  const { graph, cfgs } = snapshot;
  // What is wrong with it is told with the overrides of downloads.
  const steered = { ...steering({ graph, cfgs, layers, env, files }), problems: [] };
  const asked = withSteering(await redirection(snapshot, schemas, root), steered, graph);
  const uses: Uses = { packages: graph.packages, schemas, asked, ...(reads !== undefined && { reads }) };
  const useless = new Map(
    settled.effects.flatMap((one) => {
      const why = uselessness(one, uses);
      return why === undefined ? [] : [[one, why] as const];
    }),
  );
  return { graph, effects: settled.effects, asked, useless, problems };
}

function textOfLayers(layers: readonly Layer[]): string {
  return canonicalJson(layers as unknown as JsonValue);
}

function textLines({ layers, downloads, workspace, problems }: Sight, checked: Checked): readonly string[] {
  const { effects, asked, unseen } = checked;
  const overrides = [...layers, ...downloads].flatMap((layer): readonly object[] => layer.overrides);
  if (layers.length === 0) {
    // Where a file cannot be read, the problem says so.
    if (problems.length > 0) return [];
    const cure = workspace === undefined ? "" : "; `px-meta override init` starts a px-meta.toml";
    return [`no overrides${cure}\n`];
  }
  const places = layers.map(({ place }) => untrusted(place)).join(", ");
  return [
    `${overrides.length} override${overrides.length === 1 ? "" : "s"} in ${places}\n`,
    ...(unseen === undefined ? [] : [`${unseen}\n`]),
    ...effects.map((one) => `${effectLine(one, checked)}\n`),
    ...asked.touched.map(
      ({ label, means, because }) =>
        `${because.map((ref) => untrusted(showRef(ref))).join(", ")}: ${untrusted(`${label} by ${means}`)}\n`,
    ),
    ...[...checked.useless].map(([{ ref }, why]) => `${untrusted(showRef(ref))} is of no use: ${uselessWords[why]}\n`),
  ];
}

const uselessWords: { readonly [why in Useless]: string } = {
  same: "it is so without it",
  shadowed: "others stand in its place",
  unread: "no build script reads what it changes, and it is compared with nothing",
};

function effectLine({ override, ref, facts }: OverrideEffect, { graph, asked }: Checked): string {
  const { operator, pointer, value } = override;
  const what = `${operator} ${untrusted(`${showKey(override)}#${pointer}`)}${value === undefined ? "" : ` ${shortValue(value)}`}`;
  const labels = new Map(graph?.packages.map((each) => [each.id, packageLabel(each)]));
  const changed = [
    ...new Set(facts.map((one) => `${labels.get(one.package)}${changeWords(operator, one, isChanged(one, asked))}`)),
  ];
  const of =
    changed.length === 0 ? `nothing (${untrusted(showSelector(override.select))})` : untrusted(changed.join(", "));
  return `${untrusted(showRef(ref))}: ${what} of ${of}`;
}

/** The fact of a script that was replaced is made of the overrides, so that there is nothing left for them to change. */
function isChanged(one: OverriddenFact, { replaced }: Redirection): boolean {
  const isReplaced = replaced.some(({ package: id, triple }) => id === one.package && triple === one.target);
  return one.isChanged || (isReplaced && one.shadowedBy === undefined);
}

function changeWords(operator: Operator, { shadowedBy, isSame }: OverriddenFact, changed: boolean): string {
  if (shadowedBy !== undefined) return ` (hidden by ${showRef(shadowedBy)})`;
  if (changed) return "";
  if (!isSame) return " (without effect: see the error)";
  return operator === "default" ? " (there is a value already)" : " (as it is already)";
}

function jsonOf(sight: Sight, { graph, effects, asked, useless }: Checked): object {
  const owners = new Map(graph?.packages.map((one) => [one.id, one]));
  return {
    "px-meta": "override-check@1",
    layers: sight.layers.map(({ kind, place, policy, overrides }) => ({
      kind,
      place,
      ...(policy !== undefined && { policy }),
      overrides: overrides.length,
    })),
    effects: effects
      .map((effect) => ({ effect, why: useless.get(effect) }))
      .map(({ effect: { override, ref, facts }, why }) => ({
        at: ref,
        select: override.select,
        schema: override.schema,
        name: override.name,
        operator: override.operator,
        pointer: override.pointer,
        ...(override.value !== undefined && { value: override.value }),
        ...(why !== undefined && { useless: why }),
        facts: facts.map((one) => ({
          package: {
            id: one.package,
            name: owners.get(one.package)?.name ?? "",
            version: owners.get(one.package)?.version ?? "",
          },
          target: one.target,
          changed: isChanged(one, asked),
          ...(one.shadowedBy !== undefined && { "shadowed-by": one.shadowedBy }),
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
  };
}
