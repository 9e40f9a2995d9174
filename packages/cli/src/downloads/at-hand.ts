import type { FileProblem, Problem } from "@px-meta/core/base";
import type { Context } from "../command.js";
import { type Lease, leaseOf } from "../store/lease.js";
import type { Store } from "../store/place.js";
import { take } from "../store/store.js";
import { contentsOf, type Place, type Planned } from "./planned.js";
import { existingStore } from "./user-store.js";
import type { Vendored } from "./vendored.js";

/** The store of the user, with what is used of it. */
export interface InUse {
  readonly store: Store;
  readonly lease: Lease;
}

/** The files of downloads that are there. */
export interface AtHand {
  /** Where each is: verified in the store; what a folder or an override has is verified by its reader. */
  readonly places: ReadonlyMap<Planned, Place>;
  /** Those whose file nobody has. */
  readonly missing: readonly Planned[];
  /** Absent where there is no store. */
  readonly inUse?: InUse;
  readonly problems: readonly Problem[];
}

/** Finds the files of downloads that need no network: what an override gives, what is vendored, what is in the store. */
export async function atHand(
  context: Context,
  downloads: readonly Planned[],
  vendored: Vendored | undefined,
): Promise<AtHand> {
  const places = new Map<Planned, Place>();
  const missing: Planned[] = [];
  const problems: Problem[] = [];
  let inUse: InUse | undefined;
  for (const planned of downloads) {
    const { decision } = planned;
    if (decision.kind === "file" || decision.kind === "folder") {
      const fault = missingPath(context, decision.path);
      if (fault === undefined) places.set(planned, { from: "override", path: decision.path });
      else problems.push(fault);
    }
    const contents = contentsOf(decision);
    if (contents === undefined) continue;
    const inFolder = vendored?.find(contents);
    if (inFolder !== undefined) {
      places.set(planned, { from: "vendored", path: inFolder });
      continue;
    }
    if (missing.length === 0 && inUse === undefined) {
      const { opened } = existingStore(context);
      if (!opened.ok) return { places, missing: [], problems: [...problems, opened.error] };
      if (opened.value !== undefined) inUse = { store: opened.value, lease: leaseOf(opened.value) };
    }
    const taken = inUse === undefined ? undefined : await take(inUse.store, contents, inUse.lease);
    if (taken?.ok === false) problems.push(taken.error);
    if (taken?.ok === true && taken.value !== undefined) places.set(planned, { from: "store", path: taken.value });
    // What is wrong and could not be removed stands in the way of the right one.
    else if (taken?.ok !== false || (taken.error.kind === "corrupt-store-entry" && taken.error.isRemoved)) {
      missing.push(planned);
    }
  }
  return { places, missing, ...(inUse === undefined ? {} : { inUse }), problems };
}

function missingPath({ files }: Context, path: string): FileProblem | undefined {
  return files.realPath(path) === undefined ? { kind: "missing-file", path } : undefined;
}
