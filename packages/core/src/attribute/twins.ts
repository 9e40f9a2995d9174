import type { Files } from "../ports/files.js";
import { filesOf } from "./places.js";

/** A run of a build script, as its fingerprint has it. */
interface Run {
  readonly hash: string;
  readonly outDir?: string;
}

const fileLimit = 4 << 20;

/**
 * Parts runs whose fingerprints are equal. A run's fingerprint says nothing of its profile, so where host and target differ
 * in no more, and the script watches no file, both runs have one digest, and what was built with either names both.
 * Which of the two it was can be told where its source reads `OUT_DIR`: then rustc lists that. Else it is not known.
 */
export class Twins {
  /** The out dirs of the runs that share a digest. */
  private readonly shared = new Map<string, readonly string[]>();

  constructor(
    runs: readonly Run[],
    private readonly files: Files,
  ) {
    for (const { hash, outDir } of runs) {
      if (outDir !== undefined) this.shared.set(hash, [...(this.shared.get(hash) ?? []), outDir]);
    }
    for (const [hash, outDirs] of this.shared) if (outDirs.length === 1) this.shared.delete(hash);
  }

  /** A run under a digest that no other has. */
  named<R extends Run>(run: R): R {
    return this.shared.has(run.hash) ? { ...run, hash: nameOf(run.hash, run.outDir ?? "") } : run;
  }

  /** The digests of what a unit was built with, each of one unit. */
  parted(deps: readonly string[], fingerprint: string): readonly string[] {
    return deps.flatMap((hash) => {
      const outDirs = this.shared.get(hash);
      if (outDirs === undefined) return [hash];
      const own = this.outDirOf(fingerprint, outDirs);
      return own === undefined ? [] : [nameOf(hash, own)];
    });
  }

  private outDirOf(fingerprint: string, outDirs: readonly string[]): string | undefined {
    for (const path of filesOf(fingerprint, this.files.list).filter((file) => file.endsWith(".d"))) {
      const read = this.files.read(path, fileLimit);
      const text = read.ok ? Buffer.from(read.value).toString("utf8") : "";
      const said = /^# env-dep:OUT_DIR=(.*)$/m.exec(text)?.[1]?.replaceAll("\\\\", "\\");
      if (said !== undefined && outDirs.includes(said)) return said;
    }
    return undefined;
  }
}

function nameOf(hash: string, outDir: string): string {
  return `${hash} ${outDir}`;
}
