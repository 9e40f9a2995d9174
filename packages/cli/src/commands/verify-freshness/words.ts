import { describe } from "@px-meta/core/base";
import { bytesWord } from "../../render/bytes.js";
import type { Content, FileDifference } from "./difference.js";
import type { Verified } from "./verified.js";

/** What is told of a package in one word. */
export type State = "fresh" | "stale" | "failed";

/** That word. */
export function stateOf({ outcome }: Verified): State {
  switch (outcome.kind) {
    case "fresh":
      return "fresh";
    case "differs":
    case "refused":
      return "stale";
    case "failed":
      return "failed";
  }
}

/** What is wrong with a package, in a line; nothing where it is fresh. */
export function faultWords({ outcome, program }: Verified): string | undefined {
  switch (outcome.kind) {
    case "fresh":
      return undefined;
    case "differs": {
      const { length } = outcome.files;
      return `what \`${program}\` generates differs in ${length} ${length === 1 ? "file" : "files"}`;
    }
    case "refused":
      return `\`${program}\`, its verifier, ended with status ${outcome.status}`;
    case "failed":
      return outcome.problems.map(describe).join("\n");
  }
}

/** The command that makes a stale package fresh; nothing for others. */
export function cureOf(verified: Verified): string | undefined {
  return stateOf(verified) === "stale" ? `px-meta generate -p ${verified.name}` : undefined;
}

/** How a file differs, in few words: `+3 -1`, `binary, 12 kB -> 14 kB`. */
export function fileWords({ content, becomes }: FileDifference): string {
  return [...(content === undefined ? [] : [contentWords(content)]), ...(becomes === undefined ? [] : [becomes])].join(
    ", ",
  );
}

function contentWords(content: Content): string {
  switch (content.kind) {
    case "lines": {
      const counts = [content.added > 0 ? `+${content.added}` : "", content.removed > 0 ? `-${content.removed}` : ""];
      return counts.filter((count) => count !== "").join(" ") || "empty";
    }
    case "unshown": {
      const sizes = [content.was, content.is].filter((size) => size !== undefined).map(bytesWord);
      return `${unshownWords[content.why]}, ${sizes.join(" -> ")}`;
    }
  }
}

const unshownWords = {
  binary: "binary",
  large: "too large to be compared by lines",
  different: "too different to be compared by lines",
} as const;
