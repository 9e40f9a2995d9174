import { adapters } from "../collect/adapters.js";
import { type Conflict, conflicts as conflictsIn } from "../conflicts/conflicts.js";
import type { Propagated } from "./propagate.js";

/** The contradictions of an answer, each with its name, what it is about, and the fewest overrides that settle it. */
export function conflicts({ problems, propagation }: Propagated): readonly Conflict[] {
  return conflictsIn({ problems, propagation, adapters });
}
