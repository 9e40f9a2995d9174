import {
  type DownloadLayer,
  type Layer,
  type Problem,
  type Redirection,
  redirection,
  type Schemas,
  type Selection,
  type Snapshot,
  steering,
  withSteering,
} from "@px-meta/core/stages";
import type { Context, Option } from "../../command.js";
import { placeProblems } from "../../downloads/places.js";
import { readHead } from "../../index/head.js";
import { readWorkspace, type Workspace } from "../../metadata/workspace.js";
import { readLayers } from "../../overrides/layers.js";
import { readConfigured } from "../../selection/config.js";
import { optionsOf } from "../../selection/invocation.js";
import { selectionOf } from "../../selection/selection.js";
import { settledSelection } from "../../selection/settle.js";
import { buildCall, callOf, placeWords } from "../../settled/call.js";
import { lastIndex } from "../../settled/source.js";
import { type Given, textsOf } from "../../verbs/parse.js";

/** The options that say which overrides hold, besides those that are always there. */
export const layerOptions: { readonly [name: string]: Option } = {
  overrides: { type: "string", multiple: true, value: "FILE", help: "a file of overrides, above px-meta.toml" },
  set: { type: "string", multiple: true, value: "OVERRIDE", help: "one override, as `px-meta build --set` takes it" },
};

/** What a verb on overrides knows of its surroundings. */
export interface Sight {
  /** Absolute; the working folder where there is no workspace. */
  readonly root: string;
  readonly workspace?: Workspace;
  readonly layers: readonly Layer[];
  /** What the files among them say of downloads. */
  readonly downloads: readonly DownloadLayer[];
  /** What is wrong with the layers. */
  readonly problems: readonly Problem[];
  /** Why there is no workspace. */
  readonly missing: readonly Problem[];
}

/** Reads the layers that hold here. */
export async function look(context: Context, given: Given): Promise<Sight> {
  const workspace = await readWorkspace(context, callOf(context, given).call);
  const root = workspace.ok ? workspace.value.root : context.cwd;
  const layered = await readLayers(context, {
    workspaceRoot: root,
    files: textsOf(given, "overrides"),
    sets: textsOf(given, "set"),
  });
  const { layers, downloads, problems } = layered;
  return workspace.ok
    ? { root, workspace: workspace.value, layers, downloads, problems, missing: [] }
    : { root, layers, downloads, problems, missing: [workspace.error] };
}

/** A build as it would be, before anything of it has run. */
export interface Prospect {
  readonly snapshot: Snapshot;
  readonly schemas: Schemas;
}

/** Makes the graph as it is now: that of the build which the options choose, or else of the last one. */
export async function prospectOf(
  context: Context,
  given: Given,
  { layers }: Sight,
  workspace: Workspace,
): Promise<Prospect | readonly Problem[]> {
  const { call, chosen } = callOf(context, given);
  const path = chosen.length === 0 ? lastIndex(context, workspace.buildDir) : undefined;
  const last = path === undefined ? undefined : readHead(context.files, path)?.selection;
  const asked = last === undefined ? call : buildCall(context, [...placeWords(given), ...wordsOf(last)]);
  const found = await readWorkspace(context, asked);
  if (!found.ok) return [found.error];
  const selection =
    last ?? settledSelection(selectionOf(call, await readConfigured(context, optionsOf(call))), found.value.chosen);
  const { layGround } = await import("../../build/settle.js");
  const ground = await layGround(context, asked, found.value, selection, layers);
  if (!("graph" in ground)) return ground;
  const { graph, cfgs, facts, schemas } = ground;
  return { snapshot: { graph, cfgs, facts, layers, schemas: schemas.documents }, schemas };
}

/** Finds what overrides ask of cargo in that graph. */
export async function askOf(
  context: Context,
  given: Given,
  sight: Sight,
  workspace: Workspace,
): Promise<Redirection | readonly Problem[]> {
  const prospect = await prospectOf(context, given, sight, workspace);
  if (!("snapshot" in prospect)) return prospect;
  const { snapshot, schemas } = prospect;
  const native = await redirection(snapshot, schemas, workspace.root);
  const { env, files } = context;
  const { graph, cfgs = [] } = snapshot;
  const steered = steering({ graph, cfgs, layers: sight.downloads, env, files });
  const whole = withSteering(native, steered, graph);
  return { ...whole, problems: [...whole.problems, ...placeProblems(files, steered.places)] };
}

/** A selection in the words of a command line. */
function wordsOf(selection: Selection): readonly string[] {
  const { packages, exclude, features, targets } = selection;
  return [
    ...targets.flatMap((triple) => ["--target", triple]),
    ...packages.flatMap((spec) => ["--package", spec]),
    ...(selection.workspace ? ["--workspace"] : []),
    ...exclude.flatMap((spec) => ["--exclude", spec]),
    ...(features.length === 0 ? [] : ["--features", features.join(",")]),
    ...(selection.allFeatures ? ["--all-features"] : []),
    ...(selection.noDefaultFeatures ? ["--no-default-features"] : []),
  ];
}
