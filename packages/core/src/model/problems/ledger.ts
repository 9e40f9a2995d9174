import { packageLabel } from "../package.js";
import type { Wordings } from "../wording.js";

/** What keeps a ledger from saying all that its readers look for. */
export type LedgerProblem =
  | {
      readonly kind: "library-without-version";
      readonly libraries: readonly {
        readonly library: string;
        /** The package that brings it. */
        readonly name: string;
        readonly version: string;
      }[];
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
    say: (p) => {
      const lines = p.libraries.map((one) => `\n${one.library} of ${packageLabel(one)}`).join("");
      const [first] = p.libraries;
      const example = `px-meta build --set '${first?.name} native-library@1/${first?.library}#/version="…"'`;
      return `nobody knows in which version packages bring these, so no scanner finds their vulnerabilities; say it in px-meta.toml, or as \`${example}\`${lines}`;
    },
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
