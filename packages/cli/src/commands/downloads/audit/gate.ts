import type { Audited, AuditedDownload, AuditFinding, Problem } from "@px-meta/core/stages";

/** What a user refuses to have found, and for which packages that is accepted: `name@version`. */
export interface Gate {
  readonly denied: readonly AuditFinding[];
  readonly accepted: ReadonlySet<string>;
}

/** What was found that the user refuses. */
export function refusals({ known, suspected }: Audited, { denied, accepted }: Gate): readonly Problem[] {
  const isDenied = (finding: AuditFinding, label: string) =>
    denied.includes(finding) && !accepted.has(label.replace(" ", "@"));
  const fetched = known.flatMap(({ package: id, label, downloads }) =>
    downloads
      .filter(isFetched)
      .flatMap((download) =>
        (["undeclared", "unverified"] as const)
          .filter((finding) => isDenied(finding, label) && (finding === "undeclared" || !isVerified(download)))
          .map((finding): Problem => ({ kind: "refused-finding", finding, package: id, label, id: download.id })),
      ),
  );
  const could = suspected
    .filter(({ label }) => isDenied("suspicion", label))
    .map(({ package: id, label }): Problem => ({ kind: "refused-finding", finding: "suspicion", package: id, label }));
  return [...fetched, ...could];
}

/** Whether a script reaches the network for it as things are: variables may have told it otherwise. */
export function isFetched({ told }: Pick<AuditedDownload, "told">): boolean {
  return told === undefined || told.does === "url" || told.does === "base";
}

/** Whether a script would notice other bytes than those that its author saw. */
export function isVerified({ verifies }: Pick<AuditedDownload, "verifies">): boolean {
  return verifies === "sha256";
}
