import type { Wordings } from "../wording.js";

/** What can be found wrong in this area. */
export type OverrideProblem = never;

/** How each is said. */
export const overrideWordings: Wordings<OverrideProblem> = {};
