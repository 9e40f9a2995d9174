import type { PackageId } from "../names.js";
import type { Wording, Wordings } from "../wording.js";

/** What an audit can be told to refuse. */
export type AuditFinding = "undeclared" | "unverified" | "suspicion";

/** What an audit found that the user refuses. */
export type AuditProblem = {
  readonly kind: "refused-finding";
  readonly finding: AuditFinding;
  readonly package: PackageId;
  /** `name version`. */
  readonly label: string;
  /** The download; absent for a suspicion. */
  readonly id?: string;
};

/** How each is said. */
export const auditWordings: Wordings<AuditProblem> = {
  "refused-finding": { severity: "error", say: (p) => say[p.finding](p) },
};

const accepting = (label: string) => `accept it by --accept ${label.replace(" ", "@")}`;

const say: { readonly [finding in AuditFinding]: Wording<AuditProblem>["say"] } = {
  undeclared: ({ label, id }) =>
    `the build script of ${label} fetches ${id} without declaring it; tell it otherwise by its variables, or ${accepting(label)}`,
  unverified: ({ label, id }) =>
    `the build script of ${label} fetches ${id} and holds it against no strong digest; give it a file of your own by its variables, or ${accepting(label)}`,
  suspicion: ({ label }) => `the build script of ${label} could fetch something; read it, then ${accepting(label)}`,
};
