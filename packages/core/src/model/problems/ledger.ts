import type { Wordings } from "../wording.js";

/** What keeps a ledger from saying all that its readers look for. */
export type LedgerProblem =
  | {
      readonly kind: "library-without-version";
      /** `name version` of the package that brings it. */
      readonly label: string;
      readonly library: string;
    }
  | {
      readonly kind: "unclear-licence";
      /** `name version`. */
      readonly label: string;
      readonly licence: string;
    }
  | { readonly kind: "unreadable-lock-file"; readonly path: string; readonly reason: string }
  | { readonly kind: "unfit-cargo-sbom"; readonly path: string; readonly reason: string };

/** How each is said. */
export const ledgerWordings: Wordings<LedgerProblem> = {
  "library-without-version": {
    severity: "warning",
    say: (p) =>
      `nobody knows which version of ${p.library} ${p.label} brings, so no scanner finds its vulnerabilities; say it in px-meta.toml, or by \`px-meta build --set '${p.label.split(" ")[0]} native-library@1/${p.library}#/version="…"'\``,
  },
  "unclear-licence": {
    severity: "note",
    say: (p) =>
      `the licence of ${p.label} is no SPDX expression of known licences, and stands as it is said: ${p.licence}`,
  },
  "unreadable-lock-file": {
    severity: "warning",
    say: (p) =>
      `${p.path} cannot be read, so no package has its digest: ${p.reason}; make it anew (cargo generate-lockfile)`,
  },
  "unfit-cargo-sbom": {
    severity: "warning",
    say: (p) => `${p.path} was left out: ${p.reason}; build again, or remove it`,
  },
};
