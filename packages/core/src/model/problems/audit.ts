import type { PackageId } from "../names.js";
import type { Wording, Wordings } from "../wording.js";

/** What an audit can be told to refuse. */
export type AuditFinding = "undeclared" | "unverified" | "suspicion";

/** What can be wrong with scripts that declare nothing. */
export type AuditProblem =
  | RefusedFinding
  | {
      readonly kind: "unheard-variables";
      readonly package: PackageId;
      /** The name alone, as cargo takes it. */
      readonly name: string;
      /** `name version`. */
      readonly label: string;
      /** `NAME=VALUE` of each. */
      readonly told: readonly string[];
    };

/** What an audit found that the user refuses. */
interface RefusedFinding {
  readonly kind: "refused-finding";
  readonly finding: AuditFinding;
  readonly package: PackageId;
  /** `name version`. */
  readonly label: string;
  /** The download; absent for a suspicion. */
  readonly id?: string;
}

/** How each is said. */
export const auditWordings: Wordings<AuditProblem> = {
  "refused-finding": { severity: "error", say: (p) => say[p.finding](p) },
  "unheard-variables": {
    severity: "warning",
    say: (p) =>
      `the build script of ${p.label} is told ${p.told.join(" and ")} now, but watches no such variable, so where it ran before cargo did not run it again: try \`cargo clean -p ${p.name}\``,
  },
};

const accepting = (label: string) => `accept it by --accept ${label.replace(" ", "@")}`;

const say: { readonly [finding in AuditFinding]: Wording<RefusedFinding>["say"] } = {
  undeclared: ({ label, id }) =>
    `the build script of ${label} fetches ${id} without declaring it; tell it otherwise by its variables, or ${accepting(label)}`,
  unverified: ({ label, id }) =>
    `the build script of ${label} fetches ${id} and holds it against no strong digest; give it a file of your own by its variables, or ${accepting(label)}`,
  suspicion: ({ label }) => `the build script of ${label} could fetch something; read it, then ${accepting(label)}`,
};
