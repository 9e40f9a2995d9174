import { dirname, join, relative, sep } from "node:path";
import type { Reads } from "./reads.js";

/** Where what a generator reads is looked for; paths are absolute, without links. */
export interface Places {
  /** The root of the workspace. */
  readonly workspace: string;
  /** Where nothing counts as input: the generated package, whose files are looked at anyway, build directories, homes of cargo and rustup. */
  readonly passedOver: readonly string[];
  /** Files that count as known: declared inputs, and the generator itself. */
  readonly known: ReadonlySet<string>;
  /** Whether a regular file stands there that is older than the run: what a generator makes, it may read. */
  readonly wasThere: (path: string) => boolean;
}

/** Something that was read, or run, and is not declared. */
export interface Undeclared {
  /** Relative to the root of the workspace, with `/`, or absolute where it lies outside. */
  readonly path: string;
  /** Names of the programs that read it, where the generator is not the only one; sorted. */
  readonly by: readonly string[];
}

/** What a generator read that it does not declare: in the workspace, and outside of it. */
export function undeclared(
  { files, programs }: Reads,
  { workspace, passedOver, known, wasThere }: Places,
): { readonly inside: readonly Undeclared[]; readonly outside: readonly Undeclared[] } {
  const passed = [...system, ...passedOver, ...[...programs].flatMap(belongings)];
  const inside: Undeclared[] = [];
  const outside: Undeclared[] = [];
  for (const [path, by] of standIns(files, wasThere)) {
    const depth = depthIn(path, workspace);
    const isPassed = passed.some((folder) => depthIn(path, folder) >= Math.max(depth, 0));
    if (isPassed || known.has(path) || !wasThere(path)) continue;
    const isInside = depth >= 0;
    if (!isInside && sharedLibrary.test(path)) continue;
    const shown = isInside ? relative(workspace, path).split(sep).join("/") : path;
    (isInside ? inside : outside).push({ path: shown, by: [...by].sort() });
  }
  return { inside, outside };
}

/**
 * What was read, sorted, with packages that a package manager of JavaScript installed told as the list that it keeps of
 * them: the list is another one whenever they are, and a script loads hundreds of their files.
 */
function standIns(
  files: Reads["files"],
  wasThere: Places["wasThere"],
): readonly (readonly [string, ReadonlySet<string>])[] {
  const told = new Map<string, ReadonlySet<string>>();
  for (const [path, by] of files) {
    const folder = /^.*?\/node_modules\//.exec(path)?.[0];
    const list = folder === undefined ? undefined : lists.map((name) => folder + name).find(wasThere);
    const shown = list ?? path;
    told.set(shown, new Set([...(told.get(shown) ?? []), ...by]));
  }
  return [...told].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Where npm, pnpm and the two kinds of yarn list in `node_modules` what they put there. */
const lists = [".package-lock.json", ".pnpm/lock.yaml", ".yarn-state.yml", ".yarn-integrity"];

/** How many letters of a path name the folder that it lies in; where it does not lie there, -1. */
function depthIn(path: string, folder: string): number {
  return path === folder || path.startsWith(folder.endsWith("/") ? folder : `${folder}/`) ? folder.length : -1;
}

/** Where a system keeps its programs, libraries and settings. */
const system = [
  ..."/bin /boot /dev /etc /lib /lib32 /lib64 /libx32 /opt /proc /run /sbin /snap /sys /usr /var/cache /var/lib".split(
    " ",
  ),
  "/gnu/store",
  "/nix/store",
];

/** What a program brings beside itself, where it does not stand in the system's places. */
function belongings(program: string): readonly string[] {
  const above = dirname(dirname(program));
  return ["include", "lib", "lib64", "libexec", "share"].map((name) => join(above, name));
}

const sharedLibrary = /\.so(?:\.\d+)*$/;
