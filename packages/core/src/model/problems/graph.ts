import type { Wordings } from "../wording.js";

/** What can be wrong with the packages that a build is about. */
export type GraphProblem =
  | { readonly kind: "dependency-cycle"; readonly path: readonly string[] }
  | { readonly kind: "no-such-package"; readonly spec: string; readonly known: readonly string[] };

/** How each is said. */
export const graphWordings: Wordings<GraphProblem> = {
  "dependency-cycle": {
    severity: "error",
    say: ({ path }) =>
      `packages depend on each other in a circle: ${path.join(" -> ")}; cargo cannot build that either`,
  },
  "no-such-package": {
    severity: "error",
    say: ({ spec, known }) => `no package of this graph fits ${spec}; the workspace has ${known.join(", ")}`,
  },
};
