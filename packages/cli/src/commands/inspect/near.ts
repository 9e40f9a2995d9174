import { type Problem, packageLabel } from "@px-meta/core/stages";
import { untrusted } from "../../render/untrusted.js";
import type { Settled } from "../../settled/settle.js";
import { type Choice, names } from "./chosen.js";

/** Says why nothing was found, where the user named a package that the build does not have. */
export function packagesNamed(settled: Settled, choice: Choice): readonly Problem[] {
  const { packages } = settled.snapshot.graph;
  const query = choice.package;
  if (query === undefined || packages.some((one) => names(query, one))) return [];
  const near = packages.map(({ name }) => name).filter((name) => name.includes(query) || query.includes(name));
  return [{ kind: "unknown-package", query, near: [...new Set(near)].slice(0, 3) }];
}

/** Says in words that nothing was found, and why that is as it should be. */
export function emptiness(settled: Settled, choice: Choice): string {
  const query = choice.package;
  const found = settled.snapshot.graph.packages.find((one) => query !== undefined && names(query, one));
  if (found === undefined) return "no facts";
  const label = untrusted(packageLabel(found));
  if (!found.hasBuildScript) return `no facts: ${label} has no build script`;
  const asked = choice.fact === undefined ? "" : ` called ${untrusted(choice.fact)}`;
  const side = choice.domain === undefined ? "" : ` for the ${choice.domain}`;
  return `no facts${asked}${side} of ${label}`;
}
