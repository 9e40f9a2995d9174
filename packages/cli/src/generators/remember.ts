import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Problem, Sha256 } from "@px-meta/core/base";
import { changedParts } from "./fresh.js";
import { pathFrom } from "./inputs.js";
import type { Blob } from "./keeping.js";
import { generationKey } from "./key.js";
import { type Looked, publicationAt, type Run, takeAction, writeRecord } from "./known.js";
import { manifestsBefore, withManifest } from "./record.js";
import type { GenerationResult, ResultFile } from "./results.js";
import { type Tree, takeTree } from "./tree.js";

/** Files of a package that a generator has changed, from the package's folder on, with `/`. */
export interface WrittenFile {
  readonly path: string;
  readonly kind: "created" | "changed" | "removed" | "rewritten";
}

/** What was remembered of a generation. */
export interface Remembered {
  /** Warnings: nothing is remembered where there is one. */
  readonly problems: readonly Problem[];
  /** Keeps it in the store, too. */
  readonly keep: () => Promise<void>;
}

/** After so many milliseconds the clocks of most file systems tell a later change from the last one. */
const tickMs = 25;

/**
 * Remembers what a generator wrote that ran well after a look. Nothing where an input is other than it was before the run:
 * what the generator read, nobody knows then; or where it is the generator itself that writes it.
 */
export async function remember(run: Run, looked: Looked, written: readonly WrittenFile[]): Promise<Remembered> {
  const { known, action, record } = looked;
  if (action === undefined) return failed();
  await sleep(tickMs);
  const { label, folder, workspaceRoot } = known.asked;
  const inputs = new Set(action.inputs.files.map(([path]) => path));
  const touched = written.map(({ path }) => path);
  const own = touched.find((path) => inputs.has(pathFrom(workspaceRoot, join(folder, path))));
  if (own !== undefined) return failed({ kind: "written-input", package: label, path: own });
  const after = await takeAction(run, known, looked.search);
  const [change] = after.action === undefined ? [] : changedParts(action, after.action);
  if (after.action === undefined || change !== undefined) {
    const path = change?.kind === "other-input" ? change.path : known.program.path;
    return failed({ kind: "changed-input", package: label, path });
  }
  const tree = await takeTree({ folder, foreign: known.foreign }, run.memory);
  if (!tree.ok) return failed({ kind: "unrecorded-generation", package: label, ...tree.error });
  const outputs = new Set([...(record?.outputs ?? []), ...touched].filter((path) => tree.value.has(path)));
  const publication = await publicationAt(run.memory, known.publication);
  const search = after.search === undefined ? {} : { search: after.search };
  const problems = writeRecord(run, known, {
    ...{ action, tree: tree.value, outputs, publication, program: known.program.path },
    manifests: looked.manifest === undefined ? [] : withManifest(manifestsBefore(record, looked.manifest), tree.value),
    ...search,
  });
  return { problems, keep: () => keep(run, looked, tree.value, outputs) };
}

function failed(...problems: readonly Problem[]): Remembered {
  return { problems, keep: async () => {} };
}

/** A package with links is not kept: what they lead to is none of it. */
async function keep(run: Run, looked: Looked, tree: Tree, outputs: ReadonlySet<string>): Promise<void> {
  const { known, action, manifest } = looked;
  const files = new Map<string, ResultFile>();
  const blobs = new Map<string, Blob>();
  for (const [path, { kind, sha256, size }] of tree) {
    if (kind === "link") return;
    files.set(path, { kind, sha256, size, isOutput: outputs.has(path) });
    blobs.set(join(known.asked.folder, path), { sha256, size });
  }
  if (action === undefined || manifest === undefined) return;
  const published = await run.memory.of(known.publication);
  if (published.ok) blobs.set(known.publication, published.value);
  const publication = published.ok ? { publication: contentsOf(published.value) } : {};
  const result: GenerationResult = { before: manifest, files, ...publication };
  await run.keeping.keep(generationKey(action), result, blobs);
}

function contentsOf({ sha256, size }: Blob): { readonly sha256: Sha256; readonly size: number } {
  return { sha256, size };
}
