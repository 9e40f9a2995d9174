import type { Problem } from "@px-meta/core";
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
