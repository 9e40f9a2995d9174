import type { PackageId } from "../names.js";
import type { Wordings } from "../wording.js";

/** What can be wrong with what build scripts left. */
export type CollectProblem =
  | { readonly kind: "stale-facts"; readonly package: PackageId; readonly path: string }
  | { readonly kind: "foreign-facts"; readonly package: PackageId; readonly path: string; readonly claims: string }
  | { readonly kind: "malformed-fact"; readonly package: PackageId; readonly path: string; readonly index: number }
  | { readonly kind: "package-not-in-graph"; readonly package: PackageId };

/** How each is said. */
export const collectWordings: Wordings<CollectProblem> = {
  "stale-facts": {
    severity: "warning",
    say: (p) =>
      `${p.path} is not what the build script of ${p.package} last published, so it is passed over; build again`,
  },
  "foreign-facts": {
    severity: "error",
    say: (p) =>
      `${p.path} says that it is of ${p.claims}, but cargo ran the build script of ${p.package} there; it is refused, remove it and build again`,
  },
  "malformed-fact": {
    severity: "error",
    say: (p) =>
      `${p.path}: fact ${p.index} is not of the form that px-meta knows (schema, name, value, origin); publish it through the px-meta crate`,
  },
  "package-not-in-graph": {
    severity: "warning",
    say: (p) =>
      `cargo ran the build script of ${p.package}, which cargo metadata does not know; its facts are left out`,
  },
};
