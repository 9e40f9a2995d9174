import {
  adapters,
  type Compiled,
  type Delivery,
  deliver,
  findSchemas,
  gather,
  graph,
  type Layer,
  type PackageGraph,
  type PackageId,
  type PendingNote,
  type Problem,
  type Schemas,
  type Selection,
  type Snapshot,
  settle as settleFacts,
  type Unit,
} from "@px-meta/core";
import type { Context } from "../command.js";
import type { Workspace } from "../metadata/workspace.js";
import type { ScriptRun } from "./messages.js";
import { readPlatforms } from "./platforms.js";

/** What does not change between the rounds of one build. */
export interface Ground {
  readonly graph: PackageGraph;
  readonly cfgs: readonly (readonly string[])[];
  readonly schemas: Schemas;
  readonly layers: readonly Layer[];
  readonly problems: readonly Problem[];
}

/** Makes the graph and finds the schemas. */
export async function layGround(
  context: Context,
  workspace: Workspace,
  selection: Selection,
  layers: readonly Layer[],
): Promise<Ground | readonly Problem[]> {
  const [metadata, { platforms, cfgs }] = await Promise.all([workspace.metadata(), readPlatforms(context, selection)]);
  if (!metadata.ok) return [metadata.error];
  const made = graph({ metadata: metadata.value, selection, platforms, cfgs });
  if (!made.ok) return [made.error];
  const found = await findSchemas(made.value.graph.packages, context.files);
  return {
    graph: made.value.graph,
    cfgs,
    schemas: found.schemas,
    layers,
    problems: [...made.value.problems, ...found.problems],
  };
}

/** What one round told. */
export interface Told {
  readonly scripts: ReadonlyMap<string, ScriptRun>;
  readonly pending: ReadonlyMap<string, PendingNote>;
  readonly compiled: () => readonly Compiled[];
  readonly wentThrough: boolean;
}

/** What the pipeline made of one round. */
export interface Settled {
  readonly snapshot: Snapshot;
  readonly deliveries: readonly Delivery[];
  readonly waiting: readonly Unit[];
  /** What settling a snapshot does not find again. */
  readonly gatherProblems: readonly Problem[];
  readonly problems: readonly Problem[];
}

/** Runs the pipeline over what one round told. */
export async function settle(
  context: Context,
  workspace: Workspace,
  selection: Selection,
  ground: Ground,
  told: Told,
): Promise<Settled> {
  const { buildDir } = workspace;
  const { files } = context;
  const gathered = gather({
    graph: ground.graph,
    targets: selection.targets,
    executed: [...told.scripts.values()],
    waiting: waitingRunsOf(ground.graph, told),
    compiled: told.compiled,
    adapters,
    buildDir,
    workspaceRoot: workspace.root,
    files,
  });
  const { schemas, layers, cfgs } = ground;
  const snapshot = { graph: ground.graph, facts: gathered.facts, schemas: schemas.documents, layers, cfgs };
  const settled = await settleFacts(snapshot, schemas);
  const { waiting, runs } = gathered;
  const delivered = deliver({
    propagation: settled.propagation,
    runs,
    waiting,
    wentThrough: told.wentThrough,
    buildDir,
    files,
  });
  const gatherProblems = [...ground.problems, ...gathered.problems];
  return {
    snapshot,
    deliveries: delivered.deliveries,
    waiting,
    gatherProblems,
    problems: [...gatherProblems, ...settled.problems, ...delivered.problems],
  };
}

/** The runs that wait, with their packages: a note names its package as the script knows it. */
function waitingRunsOf(
  graph: PackageGraph,
  told: Told,
): readonly { readonly package: PackageId; readonly outDir: string }[] {
  return [...told.pending.values()].flatMap((note) => {
    const owner = graph.packages.find(
      ({ name, version, adopts }) => adopts && name === note.package.name && version === note.package.version,
    );
    return owner === undefined || told.scripts.has(note["out-dir"])
      ? []
      : [{ package: owner.id, outDir: note["out-dir"] }];
  });
}
