import { join } from "node:path";
import type { Sha256 } from "../model/names.js";
import type { Files } from "../ports/files.js";
import { membersOf } from "./members.js";
import { filesOf, fingerprintOfRun } from "./places.js";

/** A run of a build script, as its fingerprint has it. */
interface Run {
  readonly hash: string;
  readonly outDir?: string;
  /** As the script printed them; absent for a run that waits. */
  readonly linkedPaths?: readonly string[];
}

/** Bytes of a list of what rustc read, and of an archive. */
const limits = { list: 4 << 20, archive: 64 << 20 };

/**
 * Parts runs whose fingerprints are equal. A run's fingerprint says nothing of its profile, so where host and target differ
 * in no more, and the script watches no file, both runs have one digest, and what was built with either names both.
 * Which of the two it was can be told
 *
 * - where its source reads `OUT_DIR`: then rustc lists that;
 * - where one of the runs ended only after the compiler had begun: cargo would compile it once more had it used that one;
 * - where the library that one of the runs made is in it, object by object, and that of the other is not.
 *
 * Else it is not known.
 */
export class Twins {
  /** The runs that share a digest. */
  private readonly shared = new Map<string, readonly Run[]>();
  private readonly made = new Map<string, ReadonlySet<Sha256>>();

  constructor(
    runs: readonly Run[],
    private readonly files: Files,
  ) {
    for (const run of runs) this.shared.set(run.hash, [...(this.shared.get(run.hash) ?? []), run]);
    for (const [hash, all] of this.shared) if (all.length === 1) this.shared.delete(hash);
  }

  /** A run under a digest that no other has. */
  named<R extends Run>(run: R): R {
    return this.shared.has(run.hash) ? { ...run, hash: nameOf(run) } : run;
  }

  /** The digests of what a unit was built with, each of one unit. */
  parted(deps: readonly string[], fingerprint: string): readonly string[] {
    return deps.flatMap((hash) => {
      const runs = this.shared.get(hash);
      if (runs === undefined) return [hash];
      const own = this.ownOf(fingerprint, runs);
      return own === undefined ? [] : [nameOf(own)];
    });
  }

  private ownOf(fingerprint: string, runs: readonly Run[]): Run | undefined {
    const files = filesOf(fingerprint, this.files.list);
    const said = this.outDirIn(files);
    if (said !== undefined) return runs.find(({ outDir }) => outDir === said);
    const early = runs.filter((run) => !this.endedAfter(run, fingerprint));
    return only(early) ?? only(early.filter((run) => this.isIn(run, files)));
  }

  private outDirIn(files: readonly string[]): string | undefined {
    for (const path of files.filter((file) => file.endsWith(".d"))) {
      const read = this.files.read(path, limits.list);
      const text = read.ok ? Buffer.from(read.value).toString("utf8") : "";
      const said = /^# env-dep:OUT_DIR=(.*)$/m.exec(text)?.[1]?.replaceAll("\\\\", "\\");
      if (said !== undefined) return said;
    }
    return undefined;
  }

  private endedAfter({ outDir }: Run, fingerprint: string): boolean {
    const folder = fingerprintOfRun(outDir ?? "") ?? "";
    const file = this.files.list(folder).find((name) => /^run-build-script-/.test(name) && !name.endsWith(".json"));
    const ended = this.files.stamp(join(folder, file ?? ""))?.mtimeNs;
    const began = this.files.stamp(join(fingerprint, "invoked.timestamp"))?.mtimeNs;
    return ended !== undefined && began !== undefined && ended > began;
  }

  /** Whether all objects that a run made are in one of some files, and there are any. */
  private isIn(run: Run, files: readonly string[]): boolean {
    const made = this.madeBy(run);
    const libraries = files.filter((file) => file.endsWith(".rlib")).map((file) => this.membersIn(file));
    return made.size > 0 && libraries.some((members) => [...made].every((digest) => members.has(digest)));
  }

  private madeBy({ outDir = "", linkedPaths = [] }: Run): ReadonlySet<Sha256> {
    const folders = linkedPaths.map((path) => path.replace(/^[a-z]+=/, "")).filter((path) => path.startsWith(outDir));
    const archives = folders.flatMap((folder) => {
      const names = this.files.list(folder).filter((name) => /\.(?:a|lib)$/.test(name));
      return names.map((name) => join(folder, name));
    });
    return new Set([...new Set(archives)].flatMap((path) => [...this.membersIn(path)]));
  }

  private membersIn(path: string): ReadonlySet<Sha256> {
    const known = this.made.get(path);
    if (known !== undefined) return known;
    const read = this.files.read(path, limits.archive);
    const members: ReadonlySet<Sha256> = read.ok ? membersOf(read.value) : new Set();
    this.made.set(path, members);
    return members;
  }
}

function only<T>(items: readonly T[]): T | undefined {
  return items.length === 1 ? items[0] : undefined;
}

function nameOf({ hash, outDir = "" }: Run): string {
  return `${hash} ${outDir}`;
}
