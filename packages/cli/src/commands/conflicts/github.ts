import type { Conflict } from "@px-meta/core/stages";
import { messageWords, titleWords } from "./words.js";

const levels: Readonly<Record<Conflict["problem"]["severity"], string>> = {
  error: "error",
  warning: "warning",
  note: "notice",
};

/** Workflow commands: each conflict is an annotation of the run, whatever its texts hold. */
export function annotations(found: readonly Conflict[]): string {
  return found
    .map((conflict) => {
      const title = escaped(`${conflict.kind.name}: ${titleWords(conflict)}`)
        .replaceAll(":", "%3A")
        .replaceAll(",", "%2C");
      return `::${levels[conflict.problem.severity]} title=${title}::${escaped(messageWords(conflict))}\n`;
    })
    .join("");
}

function escaped(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
