import { findNodes, meantBy, type Problem, packageLabel } from "@px-meta/core/stages";
import { untrusted } from "../../render/untrusted.js";
import type { Settled } from "../../settled/settle.js";
import type { Choice } from "./chosen.js";

/** Says why nothing was found, where the user named a package that the build does not have. */
export function packagesNamed(settled: Settled, choice: Choice): readonly Problem[] {
  const { graph } = settled.snapshot;
  const query = choice.package;
  if (query === undefined || graph.packages.some(meantBy(query))) return [];
  const found = findNodes(graph, query, undefined);
  return found.ok ? [] : [found.error];
}

/** Says in words that nothing was found, and why that is as it should be. */
export function emptiness(settled: Settled, choice: Choice): string {
  const query = choice.package;
  const found = query === undefined ? undefined : settled.snapshot.graph.packages.find(meantBy(query));
  if (found === undefined) return "no facts";
  const label = untrusted(packageLabel(found));
  if (!found.hasBuildScript) return `no facts: ${label} has no build script`;
  const asked = choice.fact === undefined ? "" : ` called ${untrusted(choice.fact)}`;
  const side = choice.domain === undefined ? "" : ` for the ${choice.domain}`;
  return `no facts${asked}${side} of ${label}`;
}
