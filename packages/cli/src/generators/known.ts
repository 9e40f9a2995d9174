import { join } from "node:path";
import type { Files, Problem, Sha256 } from "@px-meta/core/base";
import type { Digests } from "./digests.js";
import type { Stale } from "./fresh.js";
import { type InputsAsked, pathFrom, type Search, takeInputs } from "./inputs.js";
import type { Keeping } from "./keeping.js";
import type { Action, ProgramDigest } from "./key.js";
import { type GenerationRecord, type RecordPlace, recordPath, recordText } from "./record.js";

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
  readonly search?: Search;
  readonly record?: GenerationRecord;
  /** Of `Cargo.toml`, as it is now; absent where it cannot be read. */
  readonly manifest?: Sha256;
  /** Warnings. */
  readonly problems: readonly Problem[];
}

/** What is the same for all generations of a run of px-meta. */
export interface Run {
  readonly files: Files;
  /** Absolute. */
  readonly buildDir: string;
  /** The triple of this machine. */
  readonly host: string;
  readonly memory: Digests;
  readonly keeping: Keeping;
}

/** Where the record of a generation stands. */
export function recordPlaceOf({ buildDir }: Run, { asked }: Pick<Known, "asked">): RecordPlace {
  const { workspaceRoot, folder } = asked;
  const path = recordPath(buildDir, pathFrom(workspaceRoot, join(folder, "Cargo.toml")));
  return { path, workspaceRoot, folder };
}

/** Notes what is known of a generation; gives a warning where that cannot be. */
export function writeRecord(run: Run, known: Known, record: GenerationRecord): readonly Problem[] {
  const place = recordPlaceOf(run, known);
  const written = run.files.replace(place.path, Buffer.from(recordText(record, place, run.memory)));
  if (written.ok) return [];
  const reason = "reason" in written.error ? written.error.reason : "something else stands there";
  return [{ kind: "unrecorded-generation", package: known.asked.label, path: place.path, reason }];
}

/** An action as it is now. */
export interface TakenAction {
  /** Absent where it cannot be known. */
  readonly action?: Action;
  readonly search?: Search;
  /** Warnings. */
  readonly problems: readonly Problem[];
}

/** Takes the parts of the key of a generation. */
export async function takeAction(run: Run, known: Known, before: Search | undefined): Promise<TakenAction> {
  const { asked, program, args } = known;
  const { inputs, search, problems } = await takeInputs(asked, run.memory, before);
  const contents = await run.memory.of(program.path);
  if (!contents.ok) {
    const reason = "reason" in contents.error ? contents.error.reason : "it is no file";
    return { problems: [...problems, { kind: "unusable-input", package: asked.label, path: program.path, reason }] };
  }
  if (inputs === undefined) return { problems };
  const { kind, name } = program;
  const digest = { kind, name, sha256: contents.value.sha256 };
  const action: Action = {
    program: kind === "script" ? { ...digest, node: process.version } : digest,
    args,
    manifest: pathFrom(asked.workspaceRoot, join(asked.folder, "Cargo.toml")),
    inputs,
    host: run.host,
  };
  return { action, problems, ...(search === undefined ? {} : { search }) };
}

/** The digest of what a generator published; `null` where that is nothing. */
export async function publicationAt(memory: Digests, path: string): Promise<Sha256 | null> {
  const digest = await memory.of(path);
  return digest.ok ? digest.value.sha256 : null;
}
