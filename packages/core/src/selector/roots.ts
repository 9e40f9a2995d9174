import type { CargoMetadata } from "../model/metadata.js";
import type { Package } from "../model/package.js";
import type { Problem } from "../model/problem.js";
import { err, ok, type Result } from "../model/result.js";
import type { Selection } from "../model/selection.js";

/** A package as far as a specification speaks of it. */
type Candidate = Pick<Package, "id" | "name" | "version" | "isWorkspaceMember">;

/** The packages that a selection names, as cargo chooses them, by index. */
export function rootsOf(
  packages: readonly Candidate[],
  metadata: CargoMetadata,
  selection: Selection,
): Result<readonly number[], Problem> {
  const members = packages.flatMap(({ isWorkspaceMember }, index) => (isWorkspaceMember ? [index] : []));
  if (selection.packages.length > 0) {
    const chosen = new Set<number>();
    for (const spec of selection.packages) {
      const found = [...packages.keys()].filter((index) => fits(packages[index] as Candidate, spec));
      const inside = found.filter((index) => packages[index]?.isWorkspaceMember === true);
      if (found.length === 0)
        return err({ kind: "no-such-package", spec, known: members.map((index) => packages[index]?.name ?? "") });
      for (const index of inside.length > 0 ? inside : found) chosen.add(index);
    }
    return ok([...chosen].sort((a, b) => a - b));
  }
  if (selection.workspace) {
    return ok(members.filter((index) => !selection.exclude.some((spec) => fits(packages[index] as Candidate, spec))));
  }
  const here = metadata.resolve?.root ?? undefined;
  const defaults = new Set(
    metadata.workspace_default_members ?? (here === undefined ? metadata.workspace_members : [here]),
  );
  return ok(members.filter((index) => defaults.has(packages[index]?.id ?? "")));
}

/** Whether a package fits a specification as `-p` takes it: name (globs too), `name@version`, `name:version`, or an id. */
function fits(one: Candidate, spec: string): boolean {
  if (one.id === spec) return true;
  const [, name = spec, version] = /^([^@:#]+)[@:]([0-9][^@:]*)$/.exec(spec) ?? [];
  if (version !== undefined && one.version !== version && !one.version.startsWith(`${version}.`)) return false;
  if (/[*?[]/.test(name)) return glob(name).test(one.name);
  const url = spec.includes("://") ? /[#/]([^#/@]+)(?:@(.+))?$/.exec(spec) : null;
  if (url !== null) return one.name === url[1] && (url[2] === undefined || one.version === url[2]);
  return one.name === name;
}

/** Reads a pattern of names; one that is malformed fits none, and cargo says what is wrong with it. */
function glob(pattern: string): RegExp {
  const source = pattern
    .replace(/[.+^${}()|\\]/g, "\\$&")
    .replaceAll("*", ".*")
    .replaceAll("?", ".")
    .replaceAll("[!", "[^");
  try {
    return new RegExp(`^${source}$`);
  } catch {
    return /(?!)/;
  }
}
