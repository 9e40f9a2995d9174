import type { Selection } from "@px-meta/core/base";

/**
 * A selection with the packages that it means, so that two which choose the same ones are equal: what cargo builds where
 * none is named depends on the folder in which it runs, and on the workspace's default members. `chosen` names those
 * packages; it is absent where they are the whole workspace.
 */
export function settledSelection(selection: Selection, chosen: readonly string[] | undefined): Selection {
  const { exclude } = selection;
  // Cargo lets `--workspace` win over `-p`.
  if (selection.workspace) return { ...selection, packages: [], exclude: sorted(exclude) };
  if (selection.packages.length > 0) return { ...selection, packages: sorted(selection.packages) };
  return chosen === undefined ? { ...selection, workspace: true } : { ...selection, packages: chosen };
}

function sorted(names: readonly string[]): readonly string[] {
  return [...new Set(names)].sort();
}

/** Packages that are named before the rest is only counted. */
const most = 3;

/** A selection in a line, for people. That it is the whole workspace goes without saying. */
export function describeSelection(selection: Selection): string {
  const { targets, profile, features, packages, exclude } = selection;
  const named = packages.length > most ? [...packages.slice(0, most), `${packages.length - most} more`] : packages;
  return [
    `profile ${profile}`,
    ...(targets.length === 0 ? [] : [`target ${targets.join(", ")}`]),
    ...(named.length === 0 ? [] : [`package ${named.join(", ")}`]),
    ...(exclude.length === 0 ? [] : [`without ${exclude.join(", ")}`]),
    ...(selection.allFeatures ? ["all features"] : features.length === 0 ? [] : [`features ${features.join(", ")}`]),
    ...(selection.noDefaultFeatures ? ["no default features"] : []),
    ...(selection.dev ? ["tests"] : []),
  ].join("; ");
}
