import { readFileSync } from "node:fs";
import { join } from "node:path";
import { repository } from "../rig/rig.js";
import type { Outcome, Tried } from "./trial.js";

/** Where the outcomes stand that `npm run compare:cargo-px` has seen. */
export const recordPath: string = join(repository, "test", "generators", "recorded.json");

/** What is kept of an outcome: what depends on neither the machine nor cargo's version. */
export type Kept = Pick<Outcome, "status" | "runs" | "tree">;

/** What was seen of a case. */
export interface Recorded {
  readonly name: string;
  readonly "cargo-px": Kept;
  /** Absent where it was the same. */
  readonly "px-meta"?: Kept;
}

/** All that was seen, by the names of the cases. */
export function recorded(): ReadonlyMap<string, Recorded> {
  const all = JSON.parse(readFileSync(recordPath, "utf8")) as readonly Recorded[];
  return new Map(all.map((one) => [one.name, one]));
}

/** Leaves out what another version of cargo writes in another way. */
export function kept({ status, runs, tree }: Tried): Kept {
  const { "Cargo.lock": _, ...files } = tree;
  return { status, runs, tree: files };
}
