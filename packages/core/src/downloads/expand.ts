import type { DownloadItem } from "../model/download.js";
import { parseSha256, type Triple } from "../model/names.js";
import { packageLabel } from "../model/package.js";
import type { Problem } from "../model/problem.js";
import { err, ok, type Result } from "../model/result.js";
import { type DownloadDeclaration, lackOf, withSpecial } from "./declaration.js";
import { nameOfTarget, placeholderValues } from "./placeholders.js";
import { readRepository, readUrl } from "./urls.js";

/** A platform for which a build script may run, with what rustc says of it. */
export interface DownloadTarget {
  readonly triple: Triple;
  /** An item of `rustc --print cfg` each. */
  readonly cfgs: ReadonlySet<string>;
}

/**
 * What a declaration comes to on one target: nothing where it is not needed there. It is needed where `when` holds, and, where
 * all that it says is by target, where one of these tables speaks of the target.
 */
export function downloadFor(
  declaration: DownloadDeclaration,
  target: DownloadTarget,
): Result<DownloadItem | undefined, Problem> {
  const { owner, id, said } = declaration;
  const refuse = (key: string, reason: string): Result<never, Problem> => {
    const at = { package: owner.id, label: packageLabel(owner), path: owner.manifestPath, id, key };
    return err({ kind: "invalid-download", ...at, reason: `for ${target.triple}: ${reason}` });
  };
  const triple = nameOfTarget(target.triple);
  const cfgs = new Set([...target.cfgs, ...owner.features.map((feature) => `feature="${feature}"`)]);
  if (!declaration.isNeeded(triple, cfgs)) return ok(undefined);
  const [special, other] = declaration.special.filter(({ holds }) => holds(triple, cfgs));
  if (other !== undefined)
    return refuse("target", `both ${special?.key} and ${other.key} speak of it; narrow one of them`);
  const says = withSpecial(said, special?.says);
  const { urls = [], git, size, unpack } = says;
  const sha256 = parseSha256(says.sha256 ?? "");
  if (sha256 === undefined || size === undefined || lackOf(says) !== undefined) return ok(undefined);
  const { name, version } = owner;
  const { licence, purpose } = said;
  const base = {
    ...{ package: owner.id, name, version, id, target: target.triple, sha256, size },
    ...(licence !== undefined && { licence }),
    ...(purpose !== undefined && { purpose }),
  };
  const values = placeholderValues(owner, target);
  if (git !== undefined) {
    const url = readRepository(git.url, values);
    if (!url.ok) return refuse("git.url", url.error);
    return ok({ kind: "git", ...base, git: { url: url.value, rev: git.rev } });
  }
  const filled: string[] = [];
  for (const [index, one] of urls.entries()) {
    const url = readUrl(one, values);
    if (!url.ok) return refuse(`urls[${index}]`, url.error);
    filled.push(url.value);
  }
  return ok({ kind: "file", ...base, urls: filled, ...(unpack !== undefined && { unpack }) });
}
