import type { Redirection } from "@px-meta/core/base";

/** A format in which what overrides ask of cargo is handed to another tool. */
export interface Emitter {
  readonly lines: (asked: Redirection) => readonly string[];
  /** What of it the format cannot say, a sentence each. */
  readonly gaps: (asked: Redirection) => readonly string[];
}
