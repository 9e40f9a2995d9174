import type { Conflict } from "@px-meta/core/stages";
import { annotationLine } from "../../render/annotation.js";
import { messageWords, titleWords } from "./words.js";

/** Workflow commands: each conflict is an annotation of the run. */
export function annotations(found: readonly Conflict[]): string {
  return found
    .map((conflict) =>
      annotationLine({
        severity: conflict.problem.severity,
        title: `${conflict.kind.name}: ${titleWords(conflict)}`,
        message: messageWords(conflict),
      }),
    )
    .join("");
}
