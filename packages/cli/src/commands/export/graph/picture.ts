import type { EdgeKind, Merged } from "@px-meta/core/stages";

/** A dependency graph as it is drawn, in every format: what is shown of each node, and what stands out. */
export interface Picture {
  /** What is shown, in a line. */
  readonly title: string;
  readonly nodes: readonly PictureNode[];
  readonly edges: readonly PictureEdge[];
}

/** How loud the contradiction is that something is part of. */
export type Mark = "error" | "warning";

/** One package on one side of the build. */
export interface PictureNode {
  /** `n12`: safe in every format, whatever packages are called. */
  readonly id: string;
  /** Package id. */
  readonly package: string;
  /** Name and version. */
  readonly label: string;
  readonly domain: "target" | "host";
  readonly triple: string;
  /** Whether it was asked for by name, or is a root of the build where nothing was. */
  readonly isChosen: boolean;
  /** What is known at the node, a line each. */
  readonly values: readonly string[];
  /** Whether the node says something of what was asked for itself. */
  readonly speaks: boolean;
  /** What a merged field that was asked for comes to here. */
  readonly merged?: Merged;
  /** Present on the way of a contradiction. */
  readonly mark?: Mark;
}

/** A dependency. */
export interface PictureEdge {
  /** Ids of nodes: the dependent, and what it depends on. */
  readonly from: string;
  readonly to: string;
  readonly kind: EdgeKind;
  readonly mark?: Mark;
}

/** Whether values contradict each other at a node. */
export function isConflict({ merged }: PictureNode): boolean {
  return merged?.kind === "conflict";
}

/** The words for a node on the host side, where the label stands alone. */
export const hostWords = "(runs at build time)";
