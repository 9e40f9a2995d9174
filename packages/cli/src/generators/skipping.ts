import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Files, Problem, Sha256 } from "@px-meta/core/base";
import type { Context } from "../command.js";
import { type Digests, digests } from "./digests.js";
import { changedFiles, changedParts, type Stale } from "./fresh.js";
import { type InputsAsked, pathFrom, type Search, takeInputs } from "./inputs.js";
import { type Action, generationKey, type ProgramDigest } from "./key.js";
import { type GenerationRecord, type RecordPlace, readRecord, recordPath, recordText } from "./record.js";
import { takeTree } from "./tree.js";

/** A generation whose generator says what it reads: all on which it depends whether it must run. */
export interface Known {
  readonly asked: InputsAsked;
  /** Folders below the package's, absolute, that are not of the package: other packages, cargo's target and build directory. */
  readonly foreign: readonly string[];
  readonly program: {
    readonly kind: ProgramDigest["kind"];
    /** As it is declared. */
    readonly name: string;
    /** The executable, the script, or the program that was found: absolute. */
    readonly path: string;
  };
  readonly args: readonly string[];
  /** The file in which is kept what the generator published, absolute; it need not be there. */
  readonly publication: string;
}

/** What a look at a generation found. */
export interface Looked {
  readonly known: Known;
  /** Why the generator has to run; empty where it need not. */
  readonly stale: readonly Stale[];
  /** Absent where it cannot be known what it reads: it runs, and nothing is remembered. */
  readonly action?: Action;
  readonly key?: Sha256;
  readonly search?: Search;
  readonly record?: GenerationRecord;
  /** Of `Cargo.toml`, as it is now; absent where there is none. */
  readonly manifest?: Sha256;
  /** Warnings. */
  readonly problems: readonly Problem[];
}

/** Files of a package that a generator has changed, from the package's folder on, with `/`. */
export interface WrittenFile {
  readonly path: string;
  readonly kind: "created" | "changed" | "removed" | "rewritten";
}

/** Tells which generators need not run, and remembers what they wrote. One for each run of px-meta. */
export interface Skipping {
  /** Looks whether a generator has to run. Nothing is changed but stamps in the record. */
  readonly look: (known: Known) => Promise<Looked>;
  /** Remembers what a generator wrote that ran well after a look; gives warnings. */
  readonly remember: (looked: Looked, written: readonly WrittenFile[]) => Promise<readonly Problem[]>;
}

/** What is the same for all generations of a run. */
export interface Ground {
  /** Absolute. */
  readonly buildDir: string;
  /** The triple of this machine. */
  readonly host: string;
}

/** Begins to tell what need not run. */
export function openSkipping({ files }: Context, ground: Ground): Skipping {
  const run: Run = { files, ground, memory: digests() };
  return {
    look: (known) => look(run, known),
    remember: (looked, written) => remember(run, looked, written),
  };
}

interface Run {
  readonly files: Files;
  readonly ground: Ground;
  readonly memory: Digests;
}

async function look(run: Run, known: Known): Promise<Looked> {
  const { files, memory } = run;
  const place = placeOf(run, known);
  const before = readRecord(files, place, memory);
  const { action, search, problems } = await actionOf(run, known, before?.record.search);
  const manifest = await memory.of(join(known.asked.folder, "Cargo.toml"));
  const looked = {
    ...{ known, problems },
    ...(search === undefined ? {} : { search }),
    ...(before === undefined ? {} : { record: before.record }),
    ...(manifest.ok ? { manifest: manifest.value.sha256 } : {}),
  };
  if (action === undefined) return { ...looked, stale: [{ kind: "unknown-inputs" }] };
  const key = generationKey(action);
  if (before === undefined) return { ...looked, action, key, stale: [{ kind: "never-generated" }] };
  const stale = [...changedParts(before.record.action, action), ...(await changedPackage(run, known, before.record))];
  if (stale.length === 0) {
    // New stamps are noted, so that the next look need not read the same files again.
    const { search: _, ...rest } = before.record;
    const text = recordText({ ...rest, ...(search === undefined ? {} : { search }) }, place, memory);
    if (text !== before.text) files.replace(place.path, Buffer.from(text));
  }
  return { ...looked, action, key, stale };
}

function placeOf({ ground }: Run, { asked, program }: Known): RecordPlace {
  const { workspaceRoot, folder } = asked;
  const path = recordPath(ground.buildDir, pathFrom(workspaceRoot, join(folder, "Cargo.toml")));
  return { path, workspaceRoot, folder, program: program.path };
}

interface Asked {
  readonly action?: Action;
  readonly search?: Search;
  readonly problems: readonly Problem[];
}

async function actionOf({ memory, ground }: Run, known: Known, before: Search | undefined): Promise<Asked> {
  const { asked, program, args } = known;
  const { inputs, search, problems } = await takeInputs(asked, memory, before);
  const contents = await memory.of(program.path);
  if (!contents.ok) {
    const reason = "reason" in contents.error ? contents.error.reason : "it is no file";
    return { problems: [...problems, { kind: "unusable-input", package: asked.label, path: program.path, reason }] };
  }
  if (inputs === undefined) return { problems };
  const { kind, name } = program;
  const action: Action = {
    program: {
      ...{ kind, name, sha256: contents.value.sha256 },
      ...(kind === "script" ? { node: process.version } : {}),
    },
    args,
    manifest: pathFrom(asked.workspaceRoot, join(asked.folder, "Cargo.toml")),
    inputs,
    host: ground.host,
  };
  return { action, problems, ...(search === undefined ? {} : { search }) };
}

async function changedPackage({ memory }: Run, known: Known, record: GenerationRecord): Promise<readonly Stale[]> {
  const tree = await takeTree({ folder: known.asked.folder, foreign: known.foreign }, memory);
  if (!tree.ok) return [{ kind: "unknown-package", ...tree.error }];
  const isOther = (await publicationAt(memory, known.publication)) !== record.publication;
  return [...changedFiles(record.tree, tree.value), ...(isOther ? [{ kind: "other-publication" } as const] : [])];
}

async function publicationAt(memory: Digests, path: string): Promise<Sha256 | null> {
  const digest = await memory.of(path);
  return digest.ok ? digest.value.sha256 : null;
}

/** After so many milliseconds the clocks of most file systems tell a later change from the last one. */
const tickMs = 25;

async function remember(run: Run, looked: Looked, written: readonly WrittenFile[]): Promise<readonly Problem[]> {
  const { known, action, record } = looked;
  if (action === undefined) return [];
  await sleep(tickMs);
  const { label, folder, workspaceRoot } = known.asked;
  const inputs = new Set(action.inputs.files.map(([path]) => path));
  const touched = written.map(({ path }) => path);
  const writtenInput = touched.find((path) => inputs.has(pathFrom(workspaceRoot, join(folder, path))));
  if (writtenInput !== undefined) return [{ kind: "written-input", package: label, path: writtenInput }];
  const after = await actionOf(run, known, looked.search);
  const [changed] = after.action === undefined ? [] : changedParts(action, after.action);
  if (after.action === undefined || changed !== undefined) {
    const path = changed?.kind === "other-input" ? changed.path : known.program.path;
    return [{ kind: "changed-input", package: label, path }];
  }
  const tree = await takeTree({ folder, foreign: known.foreign }, run.memory);
  if (!tree.ok) return [{ kind: "unrecorded-generation", package: label, ...tree.error }];
  const outputs = new Set([...(record?.outputs ?? []), ...touched].filter((path) => tree.value.has(path)));
  const publication = await publicationAt(run.memory, known.publication);
  const { search } = after;
  return keep(run, known, {
    action,
    tree: tree.value,
    outputs,
    publication,
    ...(search === undefined ? {} : { search }),
  });
}

function keep(run: Run, known: Known, record: GenerationRecord): readonly Problem[] {
  const place = placeOf(run, known);
  const kept = run.files.replace(place.path, Buffer.from(recordText(record, place, run.memory)));
  if (kept.ok) return [];
  const reason = "reason" in kept.error ? kept.error.reason : "something else stands there";
  return [{ kind: "unrecorded-generation", package: known.asked.label, path: place.path, reason }];
}
