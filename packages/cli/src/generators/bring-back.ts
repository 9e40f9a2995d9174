import fs from "node:fs";
import { dirname } from "node:path";
import type { Problem, Sha256 } from "@px-meta/core/base";
import { reasonOf } from "../system/reason.js";
import { pathFrom } from "./inputs.js";
import type { Blob } from "./keeping.js";
import { generationKey } from "./key.js";
import { type Looked, publicationAt, type Run, writeRecord } from "./known.js";
import { manifestsBefore, withManifest } from "./record.js";
import { type Restoration, restoration, restore } from "./restore.js";
import { type TreeFault, takeTree } from "./tree.js";

/** What bringing back a package came to. */
export interface Restored {
  /** Paths of the files that were written or removed; absent where the generator has to run. */
  readonly changed?: readonly string[];
  /** Warnings. */
  readonly problems: readonly Problem[];
}

const notKept: Restored = { problems: [] };

/** Makes a package what its generator once made of it with the same key, where the store has that, and remembers it. */
export async function bringBack(run: Run, looked: Looked): Promise<Restored> {
  const { known, action, record, search, manifest } = looked;
  if (action === undefined || manifest === undefined) return notKept;
  const { label, folder } = known.asked;
  const results = run.keeping.find(generationKey(action));
  const tree = results.length === 0 ? undefined : await takeTree({ folder, foreign: known.foreign }, run.memory);
  if (tree?.ok !== true) return notKept;
  const foreign = known.foreign.filter((path) => path.startsWith(folder)).map((path) => pathFrom(folder, path));
  const manifests = manifestsBefore(record, manifest);
  const standing = { tree: tree.value, outputs: record?.outputs ?? new Set<string>(), foreign, manifests };
  for (const result of results) {
    const found = restoration(result, standing);
    const blobs = found && (await run.keeping.take(blobsOf(found)));
    if (found === undefined || blobs === undefined) continue;
    const done = restore(folder, result.files, found, blobs);
    const fault = done.ok ? publish(known.publication, result.publication, blobs) : done.error;
    if (fault !== undefined) return { problems: [{ kind: "unrestored-generation", package: label, ...fault }] };
    const after = await takeTree({ folder, foreign: known.foreign }, run.memory);
    if (!after.ok) return notKept;
    const isOutput = (path: string) => standing.outputs.has(path) || result.files.get(path)?.isOutput === true;
    const problems = writeRecord(run, known, {
      ...{ action, tree: after.value, outputs: new Set([...after.value.keys()].filter(isOutput)) },
      publication: await publicationAt(run.memory, known.publication),
      manifests: withManifest(manifests, after.value),
      program: known.program.path,
      ...(search === undefined ? {} : { search }),
    });
    return { changed: [...found.writes, ...found.removes], problems };
  }
  return notKept;
}

function blobsOf({ result, writes }: Restoration): readonly Blob[] {
  const files = writes.flatMap((path) => result.files.get(path) ?? []);
  return result.publication === undefined ? files : [...files, result.publication];
}

/** Puts what a generator published where it is kept, and leaves it alone where it is there. */
function publish(
  path: string,
  publication: Blob | undefined,
  blobs: ReadonlyMap<Sha256, string>,
): TreeFault | undefined {
  try {
    const blob = publication && blobs.get(publication.sha256);
    const bytes = blob === undefined ? undefined : fs.readFileSync(blob);
    const before = fs.existsSync(path) ? fs.readFileSync(path) : undefined;
    if (bytes === undefined) fs.rmSync(path, { force: true });
    else if (before?.equals(bytes) !== true) {
      fs.mkdirSync(dirname(path), { recursive: true });
      fs.writeFileSync(path, bytes);
    }
    return undefined;
  } catch (error) {
    return { path, reason: reasonOf(error) };
  }
}
