import { delimiter, dirname, join, resolve } from "node:path";
import {
  type DownloadLayer,
  err,
  type FileProblem,
  type Files,
  type Layer,
  type Override,
  type Problem,
  type Result,
} from "@px-meta/core/base";
import type { Context, ExitStatus } from "../command.js";

/** What the user said of overrides on the command line, and where the workspace lies. */
export interface Given {
  /** Absolute; absent where no workspace's own file is to be read. */
  readonly workspaceRoot?: string;
  /** `--overrides`, in order. */
  readonly files: readonly string[];
  /** `--set`, in order. */
  readonly sets: readonly string[];
}

/** The layers of a build, low to high. */
export interface ReadLayers {
  readonly layers: readonly Layer[];
  /** What the files among them say of downloads. Their URLs may have user and password, so they go into no file. */
  readonly downloads: readonly DownloadLayer[];
  readonly problems: readonly Problem[];
  /** Absolute paths of all files that were read, or looked for in vain: where they change, the layers may. */
  readonly inputs: readonly string[];
}

/** The name of the workspace's own file, in its root. */
export const workspaceFile = "px-meta.toml";

/** Bytes of an override file in TOML. */
export const tomlLimit = 1 << 20;
/** Bytes of a compiled one. */
const jsonLimit = 16 << 20;

/**
 * Reads every layer of overrides: the workspace's `px-meta.toml`, the files of `PX_META_OVERRIDES` and of `--overrides`,
 * the compiled ones of `PX_META_OVERRIDES_JSON`, `PX_META__…` variables, `--set`. Where there are none it costs one look
 * for a file.
 */
export async function readLayers(context: Pick<Context, "files" | "env" | "cwd">, given: Given): Promise<ReadLayers> {
  const { files, env, cwd } = context;
  const layers: Layer[] = [];
  const downloads: DownloadLayer[] = [];
  const problems: Problem[] = [];
  const inputs: string[] = [];
  const read = (place: string, path: string, limit: number): Uint8Array | undefined => {
    inputs.push(path);
    const bytes = readThroughLinks(files, path, limit);
    if (bytes.ok) return bytes.value;
    if (path !== own || bytes.error.kind !== "missing-file") problems.push({ ...bytes.error, path: place });
    return undefined;
  };
  const own = given.workspaceRoot === undefined ? undefined : join(given.workspaceRoot, workspaceFile);
  const named = [...pathList(env.PX_META_OVERRIDES), ...given.files];
  const tomls = [
    ...(own === undefined ? [] : [{ kind: "workspace" as const, place: workspaceFile, path: own }]),
    ...named.map((place) => ({ kind: "site" as const, place, path: resolve(cwd, place) })),
  ];
  for (const { kind, place, path } of tomls) {
    const bytes = read(place, path, tomlLimit);
    if (bytes === undefined) continue;
    const { readOverrideFile } = await import("./file.js");
    const one = await readOverrideFile(bytes, kind, place, dirname(path));
    if (one.layer !== undefined) layers.push(one.layer);
    if (one.downloads !== undefined) downloads.push(one.downloads);
    problems.push(...one.problems);
  }
  for (const place of pathList(env.PX_META_OVERRIDES_JSON)) {
    const bytes = read(place, resolve(cwd, place), jsonLimit);
    if (bytes === undefined) continue;
    const { readCompiled } = await import("./compiled.js");
    const one = await readCompiled(bytes, place);
    layers.push(...one.layers);
    problems.push(...one.problems);
  }
  const assigned = await readAssigned(env, given.sets);
  return {
    layers: [...layers, ...assigned.layers],
    downloads,
    problems: [...problems, ...assigned.problems],
    inputs,
  };
}

/** The exit status where layers cannot be read: 2 where `--set` itself is no override, as for any other wrong usage. */
export function statusOfUnread(problems: readonly Problem[]): ExitStatus {
  return problems.some((each) => each.kind === "malformed-overrides" && each.at.kind === "command-line") ? 2 : 1;
}

/** A list of paths, as PATH is one. */
function pathList(text: string | undefined): readonly string[] {
  return (text ?? "").split(delimiter).filter((path) => path !== "");
}

/** People may link their files, unlike those of the bus. */
function readThroughLinks(files: Files, path: string, limit: number): Result<Uint8Array, FileProblem> {
  const bytes = files.read(path, limit);
  if (bytes.ok || bytes.error.kind !== "not-a-regular-file" || bytes.error.found !== "link") return bytes;
  const real = files.realPath(path);
  return real === undefined ? err({ kind: "missing-file", path }) : files.read(real, limit);
}

/** The layers of the environment and of the command line. */
async function readAssigned(
  env: Context["env"],
  sets: readonly string[],
): Promise<{ readonly layers: readonly Layer[]; readonly problems: readonly Problem[] }> {
  const variables = Object.keys(env).filter((name) => name.startsWith("PX_META__"));
  if (variables.length === 0 && sets.length === 0) return { layers: [], problems: [] };
  const { readAssignment } = await import("./assignment.js");
  const problems: Problem[] = [];
  const layerOf = (
    kind: "environment" | "command-line",
    place: string,
    texts: readonly { readonly name: string; readonly text: string }[],
  ): readonly Layer[] => {
    const overrides = texts.flatMap(({ name, text }): readonly Override[] => {
      const override = readAssignment(text);
      if (override.ok) return [{ ...override.value, place: name }];
      problems.push({ kind: "malformed-overrides", at: { kind, place: name }, reason: override.error });
      return [];
    });
    return overrides.length === 0 ? [] : [{ kind, place, overrides }];
  };
  const layers = [
    ...layerOf(
      "environment",
      "environment",
      variables.sort().map((name) => ({ name, text: env[name] ?? "" })),
    ),
    ...layerOf(
      "command-line",
      "command line",
      sets.map((text) => ({ name: sets.length === 1 ? "--set" : `--set ${text}`, text })),
    ),
  ];
  return { layers, problems };
}
