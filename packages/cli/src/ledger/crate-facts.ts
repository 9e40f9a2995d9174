import { basename, join } from "node:path";
import type { CargoMetadata, FileProblem, Files, PackageId, Problem, Selection } from "@px-meta/core/base";
import { describe, packageId } from "@px-meta/core/base";
import { type CargoSbom, readCargoSbom } from "./cargo-sbom.js";
import type { CrateFacts } from "./crate.js";
import { type Digests, readLockFile } from "./lock-file.js";

/** Bytes of a lock file, and of a file that cargo writes beside a result. */
const limit = 64 << 20;

/** Results of one folder; real builds have some dozens. */
const mostResults = 1000;

/** What manifests, the lock file and cargo's own lists say of the packages of a build. */
export interface KnownCrates {
  readonly crates: ReadonlyMap<PackageId, CrateFacts>;
  /** The packages of whose results cargo wrote what it compiled for them. */
  readonly listed: ReadonlySet<PackageId>;
  readonly problems: readonly Problem[];
}

/** Gathers what is known of packages beside the index. */
export function knownCrates(
  files: Files,
  metadata: CargoMetadata,
  { selection, lockFile }: { readonly selection: Selection; readonly lockFile: string },
): KnownCrates {
  const problems: Problem[] = [];
  const digests = digestsIn(files, lockFile, problems);
  const ids = new Set(metadata.packages.map(({ id }) => packageId(id)));
  const results = resultsIn(files, resultFolders(metadata.target_directory, selection), ids, problems);
  const compiled = new Map<PackageId, { features: string[]; into: string[]; for: string[] }>();
  for (const [name, { crates }] of results) {
    for (const [id, { features, isIn }] of crates) {
      const known = compiled.get(id) ?? { features: [], into: [], for: [] };
      compiled.set(id, known);
      known.features.push(...features.filter((feature) => !known.features.includes(feature)));
      (isIn ? known.into : known.for).push(name);
    }
  }
  const crates = new Map(
    metadata.packages.map((one): readonly [PackageId, CrateFacts] => {
      const id = packageId(one.id);
      const { license, description, repository, homepage, authors } = one;
      const sha256 = one.source === null ? undefined : digests(one.name, one.version, one.source);
      const inResults = compiled.get(id);
      return [
        id,
        {
          ...(license == null ? {} : { license }),
          ...(description == null ? {} : { description }),
          ...(repository == null ? {} : { repository }),
          ...(homepage == null ? {} : { homepage }),
          ...(authors === undefined ? {} : { authors }),
          hasProgram: one.targets.some(({ kind }) => kind.includes("bin")),
          ...(sha256 === undefined ? {} : { sha256 }),
          ...(inResults === undefined ? {} : { compiled: inResults }),
        },
      ];
    }),
  );
  return { crates, listed: new Set(results.map(([, { root }]) => root)), problems };
}

function digestsIn(files: Files, path: string, problems: Problem[]): Digests {
  const bytes = files.read(path, limit);
  const read = bytes.ok ? readLockFile(Buffer.from(bytes.value).toString("utf8")) : bytes;
  if (read.ok) return read.value;
  const reason = typeof read.error === "string" ? read.error : describe(read.error satisfies FileProblem);
  problems.push({ kind: "unreadable-lock-file", path, reason });
  return () => undefined;
}

/** Where cargo puts the results of a build. */
function resultFolders(targetDirectory: string, { profile, targets }: Selection): readonly string[] {
  const folder = profile === "dev" || profile === "test" ? "debug" : profile === "bench" ? "release" : profile;
  return targets.length === 0
    ? [join(targetDirectory, folder)]
    : targets.map((target) => join(targetDirectory, target, folder));
}

function resultsIn(
  files: Files,
  folders: readonly string[],
  ids: ReadonlySet<PackageId>,
  problems: Problem[],
): readonly (readonly [name: string, sbom: CargoSbom])[] {
  const suffix = ".cargo-sbom.json";
  const paths = folders.flatMap((folder) =>
    files.list(folder).flatMap((name) => (name.endsWith(suffix) ? [join(folder, name)] : [])),
  );
  return paths.slice(0, mostResults).flatMap((path) => {
    const bytes = files.read(path, limit);
    const read = bytes.ok ? readCargoSbom(Buffer.from(bytes.value).toString("utf8")) : bytes;
    if (!read.ok) {
      const reason = typeof read.error === "string" ? read.error : describe(read.error satisfies FileProblem);
      problems.push({ kind: "unfit-cargo-sbom", path, reason });
      return [];
    }
    if ([...read.value.crates.keys()].some((id) => !ids.has(id))) {
      problems.push({ kind: "unfit-cargo-sbom", path, reason: "it names packages that this workspace no longer has" });
      return [];
    }
    return [[basename(path, suffix), read.value] as const];
  });
}
