import type { Wordings } from "../wording.js";

/** What keeps px-meta from telling that a generator need not run, or from keeping what it wrote. None stops a build. */
export type ActionProblem =
  | {
      readonly kind: "unmatched-input";
      /** `name version` of the generated package, here and below. */
      readonly package: string;
      readonly pattern: string;
      /** The folders in which it was looked for. */
      readonly places: readonly string[];
    }
  | { readonly kind: "unusable-input"; readonly package: string; readonly path: string; readonly reason: string }
  | { readonly kind: "changed-input"; readonly package: string; readonly path: string }
  | { readonly kind: "written-input"; readonly package: string; readonly path: string }
  | { readonly kind: "unrecorded-generation"; readonly package: string; readonly path: string; readonly reason: string }
  | { readonly kind: "unrestored-generation"; readonly package: string; readonly path: string; readonly reason: string }
  | { readonly kind: "unused-action-store"; readonly reason: string };

/** How each is said. */
export const actionWordings: Wordings<ActionProblem> = {
  "unmatched-input": {
    severity: "warning",
    say: (p) =>
      `${p.package} declares the input ${p.pattern}, and no file fits it${p.places.length === 1 ? "" : ", neither"} in ${p.places.join(" nor in ")}; correct it in [package.metadata.px.generate], or remove it`,
  },
  "unusable-input": {
    severity: "warning",
    say: (p) =>
      `the inputs of ${p.package} cannot be told: ${p.path}: ${p.reason}; so its generator runs each time: correct that, or exclude it by "!…" in inputs.files`,
  },
  "changed-input": {
    severity: "warning",
    say: (p) =>
      `${p.path} was changed while the generator of ${p.package} ran, so nobody knows what it read; it runs again the next time`,
  },
  "written-input": {
    severity: "warning",
    say: (p) =>
      `the generator of ${p.package} writes ${p.path}, which it declares as an input, so it runs each time; exclude it by "!…" in inputs.files`,
  },
  "unrecorded-generation": {
    severity: "warning",
    say: (p) =>
      `it cannot be noted what the generator of ${p.package} wrote: ${p.path}: ${p.reason}; it runs again the next time`,
  },
  "unrestored-generation": {
    severity: "warning",
    say: (p) =>
      `what the content store has of ${p.package} cannot be put in place: ${p.path}: ${p.reason}; its generator runs instead`,
  },
  "unused-action-store": {
    severity: "warning",
    say: (p) => `what generators write is not kept for the next time: ${p.reason}`,
  },
};
