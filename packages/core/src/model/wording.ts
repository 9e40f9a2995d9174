import type { Severity } from "./problem.js";

/** How one kind of problem is said: how loud, and in words (lower case, no full stop: what, where, what to do next). */
export interface Wording<P> {
  readonly severity: Severity | ((problem: P) => Severity);
  readonly say: (problem: P) => string;
}

/** The wordings of one area: one entry for each of its kinds, which the compiler checks. */
export type Wordings<P extends { readonly kind: string }> = {
  readonly [K in P["kind"]]: Wording<Extract<P, { readonly kind: K }>>;
};
