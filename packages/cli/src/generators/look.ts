import { join } from "node:path";
import { changedFiles, changedParts, type Stale } from "./fresh.js";
import type { Search } from "./inputs.js";
import type { Action } from "./key.js";
import { type Known, type Looked, publicationAt, type Run, recordPlaceOf, takeAction, writeRecord } from "./known.js";
import { type GenerationRecord, readRecord } from "./record.js";
import { takeTree } from "./tree.js";

/** Looks whether a generator has to run: its key is another, or its package is not as it left it. */
export async function look(run: Run, known: Known): Promise<Looked> {
  const taken = run.memory.taken();
  const record = readRecord(run.files, recordPlaceOf(run, known), run.memory);
  const { action, search, problems } = await takeAction(run, known, record?.search);
  const stale = action === undefined ? [unknownInputs] : await staleIn(run, known, action, record);
  const isNoted = record !== undefined && record.search === search && run.memory.taken() === taken;
  if (record !== undefined && stale.length === 0 && !isNoted) noteStamps(run, known, record, search);
  const manifest = stale.length === 0 ? undefined : await run.memory.of(join(known.asked.folder, "Cargo.toml"));
  return {
    ...{ known, problems, stale },
    ...(action === undefined ? {} : { action }),
    ...(search === undefined ? {} : { search }),
    ...(record === undefined ? {} : { record }),
    ...(manifest?.ok ? { manifest: manifest.value.sha256 } : {}),
  };
}

const unknownInputs: Stale = { kind: "unknown-inputs" };

async function staleIn(
  run: Run,
  known: Known,
  action: Action,
  record: GenerationRecord | undefined,
): Promise<readonly Stale[]> {
  if (record === undefined) return [{ kind: "never-generated" }];
  return [...changedParts(record.action, action), ...(await changedPackage(run, known, record))];
}

/** A program of which it is not known where it is, before it is built. */
export type Unbuilt = Omit<Known["program"], "path"> & Partial<Pick<Known["program"], "path">>;

/**
 * Looks whether a generator has to run, before it is built: by the executable of its last run, of which nobody asks whether
 * it is up to date, and as if for the same machine.
 */
export async function glance(run: Run, known: Omit<Known, "program">, program: Unbuilt): Promise<Looked> {
  const record = readRecord(run.files, recordPlaceOf(run, known), run.memory);
  const path = program.path ?? record?.program ?? "";
  const all: Known = { ...known, program: { ...program, path } };
  if (record === undefined) return { known: all, stale: [{ kind: "never-generated" }], problems: [] };
  if (run.files.realPath(path) === undefined) {
    return { known: all, stale: [{ kind: "unbuilt-program", name: program.name }], problems: [] };
  }
  return look({ ...run, host: record.action.host }, all);
}

async function changedPackage({ memory }: Run, known: Known, record: GenerationRecord): Promise<readonly Stale[]> {
  const tree = await takeTree({ folder: known.asked.folder, foreign: known.foreign }, memory);
  if (!tree.ok) return [{ kind: "unknown-package", ...tree.error }];
  const isOther = (await publicationAt(memory, known.publication)) !== record.publication;
  return [...changedFiles(record.tree, tree.value), ...(isOther ? [{ kind: "other-publication" } as const] : [])];
}

/** New stamps are noted, so that the next look need not read the same files again. Where that fails it reads them. */
function noteStamps(run: Run, known: Known, before: GenerationRecord, search: Search | undefined): void {
  const { search: _, ...rest } = before;
  writeRecord(run, known, { ...rest, program: known.program.path, ...(search === undefined ? {} : { search }) });
}
