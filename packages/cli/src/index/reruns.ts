import type { FileProblem, Files, RerunReason, Result } from "@px-meta/core/stages";

/** A run of a build script, and why it ran the last time, as far as that is known. */
export interface RunRecord {
  readonly package: { readonly id: string; readonly name: string; readonly version: string };
  readonly outDir: string;
  /** The stamp of its kept output: another one after a build tells that it ran in it. */
  readonly stamp: string;
  /** Whether it ran in the last build in which anything happened. */
  readonly isLast: boolean;
  /** Digests of the variables that it listens to and that were set. */
  readonly env?: { readonly [name: string]: string };
  /** Absent where it has run once, or before anybody looked. */
  readonly why?: RunReason;
}

/** Why a script ran again. */
export type RunReason =
  /** What it had read was otherwise; others that see it too have read nothing of it. */
  | { readonly kind: "facts"; readonly because: readonly RerunReason[]; readonly cutOff: number }
  /**
   * Cargo ran it: for a file that it watches and that is younger than its last run, for a variable that it listens to,
   * for a script with `links` right below it that ran; or else for a reason of its own.
   */
  | {
      readonly kind: "cargo";
      readonly files: readonly string[];
      readonly variables: readonly string[];
      /** Name and version. */
      readonly scripts: readonly string[];
    };

/** Bytes of the file. */
const limit = 64 << 20;

/** Where the runs of a selection are kept: beside its index. */
function pathOf(index: string): string {
  return index.replace(/\.json$/, ".runs");
}

/** Reads what is known of the runs of a selection; nothing where there is no such file, or another version's. */
export function readRuns(files: Pick<Files, "read">, index: string): readonly RunRecord[] {
  const bytes = files.read(pathOf(index), limit);
  if (!bytes.ok) return [];
  try {
    const document = JSON.parse(Buffer.from(bytes.value).toString("utf8")) as Readonly<Record<string, unknown>>;
    return document["px-meta"] === "runs@1" && Array.isArray(document.runs) ? (document.runs as RunRecord[]) : [];
  } catch {
    return [];
  }
}

/** Keeps what is known of the runs of a selection. */
export function writeRuns(files: Files, index: string, runs: readonly RunRecord[]): Result<undefined, FileProblem> {
  return files.replace(pathOf(index), Buffer.from(`${JSON.stringify({ "px-meta": "runs@1", runs })}\n`));
}
