import type { Wordings } from "../wording.js";

/** What can be found wrong in this area. */
export type PropagateProblem = never;

/** How each is said. */
export const propagateWordings: Wordings<PropagateProblem> = {};
