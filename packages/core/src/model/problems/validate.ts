import type { Wordings } from "../wording.js";

/** What can be found wrong in this area. */
export type ValidateProblem = never;

/** How each is said. */
export const validateWordings: Wordings<ValidateProblem> = {};
