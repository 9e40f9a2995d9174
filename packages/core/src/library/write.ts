import { written } from "../json/sheet.js";
import { describe, severityOf } from "../model/describe.js";
import type { Snapshot } from "../model/snapshot.js";
import { encodeSnapshot } from "../snapshot/encode.js";
import { encodePropagation } from "../snapshot/propagation.js";
import type { Propagated } from "./propagate.js";

/** Writes a snapshot as `snapshot@1`. Equal snapshots give equal text. */
export function writeSnapshot(snapshot: Snapshot): string {
  return written((write) => encodeSnapshot(snapshot, write));
}

/** Writes what every node sees as `propagate@1`. */
export function writePropagation({ propagation, problems }: Propagated): string {
  const worded = problems.map((problem) => ({
    ...problem,
    kind: problem.kind,
    severity: severityOf(problem),
    message: describe(problem),
  }));
  return written((write) => encodePropagation(propagation, worded, write));
}
