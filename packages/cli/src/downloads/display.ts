import type { Context } from "../command.js";
import type { Progress } from "../fetch/progress.js";
import { paintFor } from "../render/style.js";
import { progressText } from "./line.js";

/** Shows how far fetching has come, as cargo shows its own progress: on a terminal, and nowhere else. */
export interface Display {
  readonly show: (progress: Progress) => void;
  /** Takes the line away. */
  readonly clear: () => void;
}

/** The display for standard error. */
export function displayOn({ stderr, env }: Pick<Context, "stderr" | "env">): Display {
  if (stderr.isTTY !== true || env.CI || env.TERM === "dumb") return { show: () => {}, clear: () => {} };
  const word = paintFor(stderr, env)("cyan", "Fetching".padStart(12));
  let isShown = false;
  return {
    show(progress) {
      stderr.write(`\r${word} ${progressText(progress, stderr.columns ?? 80)}\u001b[K`);
      isShown = true;
    },
    clear() {
      if (isShown) stderr.write("\r\u001b[K");
      isShown = false;
    },
  };
}
