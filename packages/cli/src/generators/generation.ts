import { dirname, sep } from "node:path";
import {
  type CargoMetadata,
  err,
  type Generation,
  type GeneratorInputs,
  ok,
  type Problem,
  type Result,
  toldOf,
  type View,
} from "@px-meta/core/generators";
import type { Call } from "../build/call.js";
import { type Ended, type Readers, start } from "../build/child.js";
import { stampText } from "../index/stamps.js";
import type { Workspace } from "../metadata/workspace.js";
import type { Restored } from "./bring-back.js";
import { type Ground, startable } from "./call.js";
import { beginJournal } from "./journal/begin.js";
import type { Claim } from "./journal/claim.js";
import type { Journal } from "./journal/journal.js";
import type { Known, Looked } from "./known.js";
import { keepPublication, type Mailbox, openMailbox } from "./mailbox.js";
import { brokenManifest } from "./manifest.js";
import type { Output } from "./output.js";
import { publicationOf } from "./places.js";
import { programWord } from "./program-word.js";
import type { Watching } from "./reads/watching.js";
import type { Skipping } from "./skipping.js";
import type { Status } from "./status.js";
import { endOf } from "./stubborn.js";
import type { ViewOf } from "./views.js";

/** A generation that can begin. */
export interface Due {
  readonly generation: Generation;
  readonly call: Call;
  /** Whether there is anything to do, as far as that is known. */
  readonly isStale: boolean;
  /** What is known of it; absent where its generator declares no inputs. */
  readonly looked?: Looked;
  /** Warnings. */
  readonly problems: readonly Problem[];
}

/** Finds the program of a generator, and looks whether it has to run. */
export async function dueOf(running: Running, generation: Generation): Promise<Result<Due, readonly Problem[]>> {
  const { skipping } = running;
  const found = startable(running, generation, generation.generator);
  if (!found.ok) return err([found.error]);
  const { call, path } = found.value;
  const { inputs } = generation;
  if (inputs === undefined) return ok({ generation, call, isStale: true, problems: [] });
  const view = await running.viewOf(generation);
  if (!view.ok) return view;
  const program = { kind: generation.generator.program.kind, name: programWord(generation.generator.program), path };
  const known = knownOf(running, { ...generation, inputs }, view.value, call.env);
  const looked = await skipping.look({ ...known, program });
  const { problems, stale } = looked;
  return ok({ generation, call, looked, problems, isStale: stale.length > 0 });
}

/** What is known of a generation with inputs before its program is; the variables are those that its generator gets. */
export function knownOf(
  { workspace, metadata }: Pick<Ground, "workspace" | "metadata">,
  generation: Generation & { readonly inputs: GeneratorInputs },
  view: View | undefined,
  variables: Call["env"],
): Omit<Known, "program"> {
  const { name, version, manifest, inputs, generator } = generation;
  const folder = dirname(manifest);
  return {
    asked: {
      ...{ label: `${name} ${version}`, files: inputs.files, env: inputs.env, folder },
      facts: view === undefined ? [] : inputs.facts.map((declared) => [declared, toldOf(view, declared)]),
      workspaceRoot: workspace.root,
      skipped: [metadata.target_directory, workspace.buildDir],
      variables,
    },
    foreign: [workspace.buildDir, metadata.target_directory, ...nestedIn(metadata, manifest)],
    args: generator.args,
    publication: publicationOf(workspace.buildDir, folder),
  };
}

/** Folders of packages below that of a package. */
function nestedIn({ packages }: CargoMetadata, manifest: string): readonly string[] {
  const within = dirname(manifest) + sep;
  const nested = packages.filter(({ manifest_path: path }) => path.startsWith(within) && path !== manifest);
  return nested.map(({ manifest_path }) => dirname(manifest_path));
}

/** Folders that are not the package's own, wherever they lie. */
export function foreignTo(
  metadata: CargoMetadata,
  { manifest }: Generation,
  { buildDir }: Workspace,
): readonly string[] {
  const others = metadata.packages.filter(({ manifest_path }) => manifest_path !== manifest);
  return [buildDir, metadata.target_directory, ...others.map(({ manifest_path }) => dirname(manifest_path))];
}

/** What came of a generation. */
export interface Ran {
  readonly problems: readonly Problem[];
  /** Whether it came from the store. */
  readonly isRestored?: boolean;
  /** Makes the package what it was. */
  readonly undo: () => readonly Problem[];
  /** Lets go of how the package was, and remembers what it is. */
  readonly keep: () => Promise<readonly Problem[]>;
}

const over = (problems: readonly Problem[]): Ran => ({ problems, undo: () => [], keep: async () => [] });

/** What generations share that run beside each other. */
export interface Running extends Ground {
  readonly status: Status;
  readonly skipping: Skipping;
  readonly viewOf: ViewOf;
  /** Whether packages may come from the store. */
  readonly usesStore: boolean;
  /** Looks at what they read, where somebody wants to know. */
  readonly watching?: Watching;
}

/** A generation of which this process alone has the package. */
export interface Claimed {
  readonly due: Due;
  readonly claim: Claim;
}

/**
 * Brings one package up to date: from the store, or by its generator, which writes in place. The package is noted down
 * first: where the generator fails, is ended, or leaves a manifest that is none, the package becomes what it was.
 */
export async function runGeneration(
  running: Running,
  { due, claim }: Claimed,
  output: Output | undefined,
): Promise<Ran> {
  const { work, workspace, metadata, skipping } = running;
  const { files } = work.context;
  const { generation, looked } = due;
  const begun = beginJournal(claim, foreignTo(metadata, generation, workspace));
  if (!begun.ok) return over([begun.error]);
  const journal = begun.value;
  const restored = await broughtBack(running, due, output);
  if (restored.changed !== undefined) {
    return {
      problems: [...due.problems, ...restored.problems],
      isRestored: true,
      undo: () => journal.restore(),
      keep: async () => journal.drop(),
    };
  }
  const mailbox = await readied(running, generation);
  if (!mailbox.ok) return over([...mailbox.error, ...journal.restore()]);
  const env = { ...due.call.env, ...mailbox.value.environment, ...journal.environment };
  const problem = await run(running, { ...due, call: { ...due.call, env } }, output, journal);
  if (problem !== undefined) return over([problem, ...journal.restore()]);
  if (work.guard.received !== undefined) return over(journal.restore());
  const published = mailbox.value.published();
  if (!published.ok) return over([...published.error, ...journal.restore()]);
  return {
    problems: [...due.problems, ...restored.problems],
    undo: () => journal.restore(),
    keep: async () => {
      const changes = journal.changes();
      const unkept = keepPublication(files, workspace.buildDir, generation, published.value);
      const kept = [...journal.keepTimes(), ...unkept, ...journal.drop()];
      return looked === undefined ? kept : [...kept, ...(await skipping.remember(looked, changes))];
    },
  };
}

/** Puts into its mailbox what a generator may see. */
export async function readied(
  { work, workspace, viewOf }: Pick<Running, "work" | "workspace" | "viewOf">,
  generation: Generation,
): Promise<Result<Mailbox, readonly Problem[]>> {
  const view = await viewOf(generation);
  if (!view.ok) return view;
  const opened = openMailbox(work.context.files, workspace.buildDir, generation, view.value);
  return opened.ok ? opened : err([opened.error]);
}

/** Brings back what the store has of a package, where its generator need not run for it. */
async function broughtBack(
  { skipping, status, usesStore }: Running,
  { generation, looked }: Due,
  output: Output | undefined,
): Promise<Restored> {
  if (looked === undefined || !usesStore) return { problems: [] };
  const restored = await skipping.restore(looked);
  if (restored.changed === undefined || restored.changed.length === 0) return restored;
  tell(status, output, "Restored", generation.name);
  return restored;
}

/** How long a generator runs until it is said that it does. */
const longMs = 60_000;

/** Runs it and looks at what it left; the problem is why that does not count. */
async function run(
  running: Running,
  due: Due,
  output: Output | undefined,
  journal: Journal,
): Promise<Problem | undefined> {
  const { work, status, watching } = running;
  const { generation } = due;
  const { context, guard } = work;
  const { name, manifest } = generation;
  const before = stampText(context.files.stamp(manifest));
  const began = performance.now();
  const seconds = () => `${((performance.now() - began) / 1000).toFixed(2)}s`;
  if (output === undefined) status.say("Generating", name);
  const watched = watching?.begin(running, due);
  if (watched?.ok === false) return watched.error;
  const call = watched?.value.call ?? due.call;
  const child = start(call, context.cwd, output === undefined ? {} : readersFor(output), guard);
  if (child.pid !== undefined) journal.generatorStarted(child.pid);
  const tellsOfLong = () => status.say("Generating", `${name} has been running for ${seconds()}`);
  const long = setInterval(tellsOfLong, longMs);
  const ended = await endOf(child, guard, () => journal.endGenerator());
  watched?.value.end();
  clearInterval(long);
  const isUntouched = stampText(context.files.stamp(manifest)) === before;
  const problem =
    failureOf(generation, ended) ?? (isUntouched ? undefined : await brokenManifest(context.files, generation));
  if (problem === undefined) tell(status, output, "Generated", `${name} in ${seconds()}`);
  return problem;
}

/** Says something at the end of what the generator said. */
function tell(status: Status, output: Output | undefined, word: string, text: string): void {
  if (output === undefined) status.say(word, text);
  else output.push("stderr", Buffer.from(status.line(word, text)));
}

function readersFor(output: Output): Readers {
  return {
    stdin: "ignore",
    endsAlone: true,
    stdout: (bytes) => output.push("stdout", bytes),
    stderr: (bytes) => output.push("stderr", bytes),
  };
}

/** Why a generator that has ended counts as failed; nothing where it ran well. */
export function failureOf({ name, generator }: Generation, ended: Result<Ended, Problem>): Problem | undefined {
  if (!ended.ok) return ended.error;
  const { value } = ended;
  if (value.kind === "status" && value.status === 0) return undefined;
  const how = value.kind === "status" ? `failed with status ${value.status}` : `was ended by ${value.signal}`;
  return { kind: "generator-failed", package: name, generator: programWord(generator.program), how };
}
