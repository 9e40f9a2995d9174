import {
  adapters,
  type Compiled,
  collectGenerated,
  type Delivery,
  deliver,
  type Fact,
  findSchemas,
  type GeneratorPublication,
  gather,
  graph,
  type Layer,
  type PackageGraph,
  type PendingNote,
  type Problem,
  type Schemas,
  type Selection,
  type Settled as SettledFacts,
  type Snapshot,
  settle as settleFacts,
  type Triple,
  type Unit,
  type WaitingRun,
} from "@px-meta/core/stages";
import type { Context } from "../command.js";
import type { Workspace } from "../metadata/workspace.js";
import type { Invocation } from "../selection/invocation.js";
import type { ScriptRun } from "./messages.js";
import { platformsOf } from "./platforms.js";

/** What does not change between the rounds of one build. */
export interface Ground {
  readonly graph: PackageGraph;
  readonly cfgs: readonly (readonly string[])[];
  /** `--target`, as rustc knows them. */
  readonly targets: readonly Triple[];
  /** What rustc tells of targets and tools. */
  readonly facts: readonly Fact[];
  /** Where generators' publications stand. */
  readonly publications: readonly GeneratorPublication[];
  readonly schemas: Schemas;
  /** The documents of crates' own schemas. */
  readonly schemaFiles: readonly string[];
  readonly layers: readonly Layer[];
  readonly problems: readonly Problem[];
}

/** Makes the graph and finds the schemas. */
export async function layGround(
  context: Context,
  invocation: Invocation,
  workspace: Workspace,
  selection: Selection,
  layers: readonly Layer[],
): Promise<Ground | readonly Problem[]> {
  const [metadata, known] = await Promise.all([
    workspace.metadata(),
    platformsOf(context, invocation, workspace.buildDir, selection.targets),
  ]);
  if (!metadata.ok) return [metadata.error];
  if (!known.ok) return known.error;
  const { platforms, cfgs, targets, facts } = known.value;
  const made = graph({ metadata: metadata.value, selection: { ...selection, targets }, platforms, cfgs });
  if (!made.ok) return [made.error];
  const found = await findSchemas(made.value.graph.packages, context.files);
  const publications = workspace.generates
    ? (await import("../generators/publications.js")).publicationsIn(metadata.value, workspace.buildDir)
    : [];
  return {
    graph: made.value.graph,
    cfgs,
    targets,
    facts,
    publications,
    schemas: found.schemas,
    schemaFiles: found.paths,
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
  /** What cargo was given. */
  readonly env: Context["env"];
}

/** What the pipeline made of one round. */
export interface Settled {
  readonly snapshot: Snapshot;
  /** What the facts came to: the next round begins with it. */
  readonly facts: SettledFacts;
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
  ground: Ground,
  told: Told,
  before: Settled | undefined,
): Promise<Settled> {
  const { buildDir } = workspace;
  const { files } = context;
  const gathered = gather({
    graph: ground.graph,
    targets: ground.targets,
    executed: [...told.scripts.values()],
    waiting: waitingRunsOf(ground.graph, told),
    wentThrough: told.wentThrough,
    compiled: told.compiled,
    adapters,
    buildDir,
    workspaceRoot: workspace.root,
    env: told.env,
    files,
  });
  const generated = collectGenerated(ground.graph, ground.publications, files);
  const { schemas, layers, cfgs } = ground;
  const snapshot = {
    graph: ground.graph,
    facts: [...gathered.facts, ...generated.facts, ...ground.facts],
    schemas: schemas.documents,
    layers,
    cfgs,
  };
  const settled = await settleFacts(snapshot, schemas, before?.facts);
  const { waiting, runs } = gathered;
  const delivered = deliver({
    propagation: settled.propagation,
    runs,
    waiting,
    wentThrough: told.wentThrough,
    buildDir,
    workspaceRoot: workspace.root,
    files,
  });
  const gatherProblems = [...ground.problems, ...gathered.problems, ...generated.problems];
  return {
    snapshot,
    facts: settled,
    deliveries: delivered.deliveries,
    waiting,
    gatherProblems,
    problems: [...gatherProblems, ...settled.problems, ...delivered.problems],
  };
}

/** The runs that wait, with their packages: a note names its package as the script knows it. */
function waitingRunsOf(graph: PackageGraph, told: Told): readonly WaitingRun[] {
  return [...told.pending.values()].flatMap((note) => {
    const owner = graph.packages.find(
      ({ name, version, adopts }) => adopts && name === note.package.name && version === note.package.version,
    );
    return owner === undefined || told.scripts.has(note["out-dir"])
      ? []
      : [{ package: owner.id, outDir: note["out-dir"], optLevel: note["opt-level"] }];
  });
}
