import type { Wordings } from "../wording.js";

/** What can be found wrong in this area. */
export type CollectProblem = never;

/** How each is said. */
export const collectWordings: Wordings<CollectProblem> = {};
