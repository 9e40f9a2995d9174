import type { Licence } from "./licence.js";

/** What an entry of the ledger is. */
type EntryKind = "crate" | "native-library" | "download" | "tool";

/** What it is for: `runtime` gets into the result or is loaded by it, `build` runs or is read at build time, `test` is for tests alone. */
export type Scope = "runtime" | "build" | "test";

/** One thing that the build is made of, apart from how a document writes it. */
export interface Entry {
  /** Unique in the ledger, and the same on every machine. */
  readonly ref: string;
  readonly kind: EntryKind;
  readonly name: string;
  readonly version?: string;
  readonly purl?: string;
  /** CPE 2.3 names, the one under which most is known first. */
  readonly cpes: readonly string[];
  readonly scope: Scope;
  /** A program, or a library. */
  readonly isProgram: boolean;
  readonly licence?: Licence;
  /** Of the archive that it came in. */
  readonly sha256?: string;
  /** Where it was taken from: a URL, or of git `git+URL@COMMIT`. */
  readonly origin?: string;
  readonly description?: string;
  readonly author?: string;
  readonly links: readonly Link[];
  /** What else is known, by name: evidence, how it is linked, who overrode it. */
  readonly notes: readonly Note[];
}

/** Where more of an entry is. */
export interface Link {
  readonly kind: "vcs" | "website" | "distribution";
  readonly url: string;
}

/** A named text. */
export type Note = readonly [name: string, text: string];

/** How one entry stands to another: as cargo's dependencies, as the linker, or as the origin of a part. */
export type RelationKind =
  | "normal"
  | "build"
  | "proc-macro"
  | "dev"
  | "static-link"
  | "dynamic-link"
  | "contains"
  | "uses";

/** One entry needs, links, contains or uses another. */
export interface Relation {
  readonly from: string;
  readonly to: string;
  readonly kind: RelationKind;
}

/** All that a build is made of, entries by `ref`, relations by their ends: equal builds have equal ledgers. */
export interface Ledger {
  /** The packages that the build is about. */
  readonly roots: readonly Entry[];
  /** All entries, with the roots. */
  readonly entries: readonly Entry[];
  readonly relations: readonly Relation[];
}

/** Text order by code unit, which is the same everywhere. */
export function compareTexts(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
