import { basename, join, sep } from "node:path";
import type { PackageId } from "../model/names.js";

/** Something that cargo said it compiled, or found fresh (`compiler-artifact`). */
export interface Compiled {
  readonly package: PackageId;
  /** Kinds of the cargo target: `lib`, `bin`, `custom-build`, `proc-macro` … */
  readonly kinds: readonly string[];
  readonly filenames: readonly string[];
  /** `OPT_LEVEL` of its profile. */
  readonly optLevel: string;
}

/** Whether an out dir lies in the folder that cargo keeps for one `--target`. A target file's folder has its stem. */
export function isInside(outDir: string, buildDir: string, triple: string): boolean {
  const folder = triple.endsWith(".json") ? basename(triple, ".json") : triple;
  return outDir.startsWith(join(buildDir, folder) + sep);
}

const newRun = /^(.*[\\/]build[\\/][^\\/]+[\\/][0-9a-f]{16})[\\/]out$/;
const oldRun = /^(.*)[\\/]build[\\/]([^\\/]+-[0-9a-f]{16})[\\/]out$/;
const newFile = /^(.*[\\/]build[\\/][^\\/]+[\\/][0-9a-f]{16})[\\/]out[\\/][^\\/]+$/;
const oldScript = /^(.*)[\\/]build[\\/]([^\\/]+-[0-9a-f]{16})[\\/][^\\/]+$/;
const oldFile = /^(.*)[\\/]deps[\\/][^\\/]*-([0-9a-f]{16})(?:\.[A-Za-z]+)?$/;

/** The folder of a run's fingerprint, in both layouts of the build directory. */
export function fingerprintOfRun(outDir: string): string | undefined {
  const inNew = newRun.exec(outDir)?.[1];
  if (inNew !== undefined) return join(inNew, "fingerprint");
  const [, layout, unit] = oldRun.exec(outDir) ?? [];
  return layout === undefined || unit === undefined ? undefined : join(layout, ".fingerprint", unit);
}

/** The folder of the fingerprint of what was compiled to these files; nothing where all names lack the hash. */
export function fingerprintOfFiles(name: string, filenames: readonly string[]): string | undefined {
  for (const file of filenames) {
    const inNew = newFile.exec(file)?.[1];
    if (inNew !== undefined) return join(inNew, "fingerprint");
    const [, scripts, unit] = oldScript.exec(file) ?? [];
    if (scripts !== undefined && unit !== undefined) return join(scripts, ".fingerprint", unit);
    const [, layout, hash] = oldFile.exec(file) ?? [];
    if (layout !== undefined) return join(layout, ".fingerprint", `${name}-${hash}`);
  }
  return undefined;
}

/** Where the fingerprints of all units of a package lie, given that of one of its layout. */
export function siblings(
  fingerprint: string,
  name: string,
  list: (path: string) => readonly string[],
): readonly string[] {
  const inNew = /^(.*[\\/]build)[\\/][^\\/]+[\\/][0-9a-f]{16}[\\/]fingerprint$/.exec(fingerprint)?.[1];
  if (inNew !== undefined) return list(join(inNew, name)).map((hash) => join(inNew, name, hash, "fingerprint"));
  const layout = /^(.*[\\/]\.fingerprint)[\\/][^\\/]+$/.exec(fingerprint)?.[1];
  if (layout === undefined) return [];
  const own = list(layout).filter((unit) => unit.length === name.length + 17 && unit.startsWith(`${name}-`));
  return own.map((unit) => join(layout, unit));
}

/** The files that the unit of a fingerprint was compiled to. */
export function filesOf(fingerprint: string, list: (path: string) => readonly string[]): readonly string[] {
  if (basename(fingerprint) === "fingerprint") {
    const out = join(fingerprint, "..", "out");
    return list(out).map((name) => join(out, name));
  }
  const hash = fingerprint.slice(-16);
  return ["deps", "examples"].flatMap((name) => {
    const folder = join(fingerprint, "..", "..", name);
    return list(folder).flatMap((file) => (file.includes(`-${hash}`) ? [join(folder, file)] : []));
  });
}
