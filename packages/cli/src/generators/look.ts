import { join } from "node:path";
import { changedFiles, changedParts, type Stale } from "./fresh.js";
import { type Known, type Looked, placeOf, publicationAt, type Run, takeAction } from "./known.js";
import { type GenerationRecord, type ReadRecord, readRecord, recordText } from "./record.js";
import { takeTree } from "./tree.js";

/** Looks whether a generator has to run: its key is another, or its package is not as it left it. */
export async function look(run: Run, known: Known): Promise<Looked> {
  const before = readRecord(run.files, placeOf(run, known), run.memory);
  const { action, search, problems } = await takeAction(run, known, before?.record.search);
  const manifest = await run.memory.of(join(known.asked.folder, "Cargo.toml"));
  const looked = {
    ...{ known, problems },
    ...(action === undefined ? {} : { action }),
    ...(search === undefined ? {} : { search }),
    ...(before === undefined ? {} : { record: before.record }),
    ...(manifest.ok ? { manifest: manifest.value.sha256 } : {}),
  };
  if (action === undefined) return { ...looked, stale: [{ kind: "unknown-inputs" }] };
  if (before === undefined) return { ...looked, stale: [{ kind: "never-generated" }] };
  const stale = [...changedParts(before.record.action, action), ...(await changedPackage(run, known, before.record))];
  if (stale.length === 0) noteStamps(run, { ...looked, stale }, before);
  return { ...looked, stale };
}

/** A program of which it is not known where it is, before it is built. */
export type Unbuilt = Omit<Known["program"], "path"> & Partial<Pick<Known["program"], "path">>;

/**
 * Looks whether a generator has to run, before it is built: by the executable of its last run, of which nobody asks whether
 * it is up to date, and as if for the same machine.
 */
export async function glance(run: Run, known: Omit<Known, "program">, program: Unbuilt): Promise<Looked> {
  const record = readRecord(run.files, placeOf(run, known), run.memory)?.record;
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
function noteStamps(run: Run, { known, search }: Looked, before: ReadRecord): void {
  const { search: _, ...rest } = before.record;
  const record = { ...rest, program: known.program.path };
  const place = placeOf(run, known);
  const text = recordText(search === undefined ? record : { ...record, search }, place, run.memory);
  if (text !== before.text) run.files.replace(place.path, Buffer.from(text));
}
