import { packageLabel } from "@px-meta/core/base";
import type { JsonValue, Merged, PackageGraph } from "@px-meta/core/stages";
import { clipped } from "../render/columns.js";
import { untrusted } from "../render/untrusted.js";

/** A value in one line, cut to a width. */
export function shortValue(value: JsonValue, width = 60): string {
  return clipped(untrusted(JSON.stringify(value)), width);
}

/** What a field comes to, in words. */
export function mergedWords(merged: Merged, width?: number): string {
  switch (merged.kind) {
    case "value":
      return shortValue(merged.value, width);
    case "conflict":
      return "conflict";
    case "unknown":
      return "not known";
    case "nothing":
      return "nothing";
  }
}

/** Whether two answers are one, however long they are. */
export function isSame(one: Merged, other: Merged): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** A node as people know it: name and version, with its side where the package has more than one. */
export function nodeWords(graph: PackageGraph, node: number): string {
  const owner = graph.packages[graph.nodePackage[node] ?? -1];
  const platform = graph.platforms[graph.nodePlatform[node] ?? -1];
  const label = untrusted(owner === undefined ? "" : packageLabel(owner));
  return platform?.domain === "host"
    ? `${label} (runs at build time)`
    : `${label} (${untrusted(platform?.triple ?? "")})`;
}
