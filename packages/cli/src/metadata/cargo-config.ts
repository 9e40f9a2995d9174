import { dirname, join, resolve } from "node:path";
import { type Files, isObject, type JsonValue } from "@px-meta/core/base";
import { cargoHome, foldersUp } from "./programs.js";

/** What of cargo's configuration decides where cargo builds, and on which files its answers rest. */
export interface CargoConfig {
  /** `build.target-dir`, absolute. */
  readonly targetDir?: string;
  /** `build.build-dir`, which may hold `{workspace-root}` and the like, and the folder from which it goes. */
  readonly buildDir?: ConfigPath;
  /** `resolver.lockfile-path`, absolute. */
  readonly lockFile?: string;
  /** Every file that was read, and every place where one could be. */
  readonly places: readonly string[];
  /** Folders of packages that patches and path overrides name. */
  readonly packages: readonly string[];
}

/** A path as it is configured. */
interface ConfigPath {
  readonly text: string;
  /** Absolute. */
  readonly base: string;
}

/** Where configuration comes from. */
export interface ConfigSources {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The values of `--config`, in order. */
  readonly given: readonly string[];
}

/** Bytes of a configuration file; cargo's are small. */
const limit = 1 << 20;

/** What a text must hold to be worth reading as TOML here. */
const telling = /target-dir|build-dir|lockfile-path|include|patch|paths/;

/** One piece of configuration: its values, and the folder from which its paths go. */
interface Piece {
  readonly values: JsonValue;
  readonly base: string;
}

/**
 * Reads cargo's configuration, the strongest source first: `--config`, the environment, the files. What cannot be read is
 * passed over, because cargo itself says what is wrong with it.
 */
export async function readCargoConfig(files: Files, { cwd, env, given }: ConfigSources): Promise<CargoConfig> {
  const places: string[] = [];
  const pieces: Piece[] = [];
  for (const value of [...given].reverse()) {
    // Cargo takes a value for a path wherever there is such a file.
    const path = resolve(cwd, value);
    places.push(path);
    if (files.realPath(path) === undefined) await addText(pieces, files, places, { text: value, base: cwd, from: cwd });
    else await addFile(pieces, files, places, path);
  }
  const strong = pieces.length;
  const folders = [...foldersUp(cwd).map((folder) => join(folder, ".cargo")), cargoHome(env, cwd)];
  for (const folder of new Set(folders)) {
    const [older, newer] = [join(folder, "config"), join(folder, "config.toml")];
    places.push(older, newer);
    await addFile(pieces, files, places, files.realPath(older) === undefined ? newer : older);
  }
  const find = (table: string, key: string, variable: string): ConfigPath | undefined => {
    const text = env[variable];
    const inPiece = ({ values, base }: Piece) => {
      const within = isObject(values) ? values[table] : undefined;
      const value = isObject(within) ? within[key] : undefined;
      return typeof value === "string" && value !== "" ? [{ text: value, base }] : [];
    };
    return (
      pieces.slice(0, strong).flatMap(inPiece)[0] ??
      (text ? { text, base: cwd } : pieces.slice(strong).flatMap(inPiece)[0])
    );
  };
  const targetDir = find("build", "target-dir", "CARGO_BUILD_TARGET_DIR");
  const buildDir = find("build", "build-dir", "CARGO_BUILD_BUILD_DIR");
  const lockFile = find("resolver", "lockfile-path", "CARGO_RESOLVER_LOCKFILE_PATH");
  return {
    ...(targetDir === undefined ? {} : { targetDir: resolve(targetDir.base, targetDir.text) }),
    ...(buildDir === undefined ? {} : { buildDir }),
    ...(lockFile === undefined ? {} : { lockFile: resolve(lockFile.base, lockFile.text) }),
    places,
    packages: pieces.flatMap(packagesIn),
  };
}

async function addFile(pieces: Piece[], files: Files, places: string[], path: string): Promise<void> {
  const bytes = files.read(files.realPath(path) ?? path, limit);
  if (!bytes.ok) return;
  const text = Buffer.from(bytes.value).toString("utf8");
  await addText(pieces, files, places, { text, base: dirname(dirname(path)), from: dirname(path) });
}

/** More files than anyone includes; what includes itself stops here. */
const mostPlaces = 200;

async function addText(
  pieces: Piece[],
  files: Files,
  places: string[],
  { text, base, from }: { readonly text: string; readonly base: string; readonly from: string },
): Promise<void> {
  if (!telling.test(text)) return;
  const values = await parseToml(text);
  if (!isObject(values)) return;
  pieces.push({ values, base });
  const included =
    values.include === undefined ? [] : Array.isArray(values.include) ? values.include : [values.include];
  for (const one of included.toReversed() as readonly JsonValue[]) {
    const path = isObject(one) ? one.path : one;
    if (typeof path !== "string" || places.length > mostPlaces) continue;
    places.push(resolve(from, path));
    await addFile(pieces, files, places, resolve(from, path));
  }
}

/** The values of a TOML text; nothing where it is none. */
export async function parseToml(text: string): Promise<JsonValue | undefined> {
  const { parse } = await import("smol-toml");
  try {
    return parse(text) as unknown as JsonValue;
  } catch {
    return undefined; // Cargo refuses the text too, and says why.
  }
}

function packagesIn({ values, base }: Piece): readonly string[] {
  if (!isObject(values)) return [];
  const paths = Array.isArray(values.paths) ? values.paths.filter((path) => typeof path === "string") : [];
  return [...paths, ...pathsIn(values.patch)].map((path) => resolve(base, path));
}

/** The text of every key `path` at any depth. */
export function pathsIn(value: JsonValue | undefined): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(pathsIn);
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, one]) =>
    key === "path" && typeof one === "string" ? [one] : pathsIn(one),
  );
}
