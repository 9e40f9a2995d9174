import type { Wordings } from "../wording.js";

/** What can be found wrong in this area. */
export type GraphProblem = never;

/** How each is said. */
export const graphWordings: Wordings<GraphProblem> = {};
