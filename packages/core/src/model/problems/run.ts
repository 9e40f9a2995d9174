import type { Wordings } from "../wording.js";

/** What can be found wrong in this area. */
export type RunProblem = never;

/** How each is said. */
export const runWordings: Wordings<RunProblem> = {};
