import { isAbsolute, join, relative, sep } from "node:path";
import {
  canonicalJson,
  configOf,
  err,
  type FileProblem,
  isObject,
  type JsonObject,
  type JsonValue,
  ok,
  type Problem,
  type Redirection,
  type Result,
  tomlKey,
  tomlText,
} from "@px-meta/core/base";
import type { Context } from "../command.js";
import { type Block, configAt, findBlock } from "./block.js";

/** Cargo's configuration of a workspace, with the block in it that is px-meta's. */
export interface ConfigFile {
  /** As people know it. */
  readonly place: string;
  /** The file itself, behind links. */
  readonly path: string;
  readonly exists: boolean;
  readonly text: string;
  readonly block?: Block;
}

/** Bytes of a configuration file; cargo's are small. */
const limit = 1 << 20;

/** Reads the configuration file in which a workspace's block stands, or is to stand. */
export function readConfigFile({ files }: Pick<Context, "files">, workspaceRoot: string): Result<ConfigFile, Problem> {
  const folder = join(workspaceRoot, ".cargo");
  // Where there is an old `config` beside a `config.toml`, cargo reads the old one alone.
  const older = join(folder, "config");
  const name = files.realPath(older) === undefined ? "config.toml" : "config";
  const path = join(folder, name);
  const place = `.cargo/${name}`;
  const real = files.realPath(path) ?? path;
  const bytes = files.read(real, limit);
  if (!bytes.ok) {
    return bytes.error.kind === "missing-file"
      ? ok({ place, path, exists: false, text: "" })
      : err<FileProblem>({ ...bytes.error, path: place });
  }
  const text = decoded(bytes.value);
  if (text === undefined) return err({ kind: "unreadable-file", path: place, reason: "it is not UTF-8" });
  const block = findBlock(text);
  if (!block.ok) return err({ kind: "torn-block", path: place, ...block.error });
  return ok({ place, path: real, exists: true, text, ...(block.value !== undefined && { block: block.value }) });
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** How the tables of a redirection are given to cargo, besides what an applied block says already. */
export interface Steering {
  /** Values of `--config`. */
  readonly config: readonly string[];
  readonly problems: readonly Problem[];
}

/**
 * Says how cargo is told of a redirection: what stands in the applied block of the workspace is not said once more, as
 * cargo joins the lists of its sources. A block that is out of date is told of, and its variables are overruled.
 */
export async function steer(
  context: Pick<Context, "files" | "cwd">,
  workspaceRoot: string,
  redirection: Pick<Redirection, "env" | "tables">,
): Promise<Steering> {
  const file = seenConfigFile(context, workspaceRoot);
  return file.ok ? steeringOf(file.value, redirection) : { config: [], problems: [file.error] };
}

async function steeringOf(
  file: ConfigFile | undefined,
  redirection: Pick<Redirection, "env" | "tables">,
): Promise<Steering> {
  if (file?.block === undefined) return { config: configOf(redirection.tables), problems: [] };
  const { line, body } = file.block;
  const { parseToml } = await import("../metadata/cargo-config.js");
  const applied = (await parseToml(body)) ?? {};
  const wanted = saidBy(redirection);
  if (same(applied, wanted)) return { config: [], problems: [] };
  const standing = redirection.tables.filter(
    ({ triple, links }) => configAt(applied, ["target", triple, links]) !== undefined,
  );
  const overruled = Object.entries(redirection.env).flatMap(([name, value]) => {
    const isThere = configAt(applied, ["env", name]) !== undefined;
    return isThere ? [`env.${tomlKey(name)}.value=${tomlText(value)}`] : [];
  });
  const misleads = !same(configAt(applied, ["target"]) ?? {}, configAt(wanted, ["target"]) ?? {});
  return {
    config: [...configOf(redirection.tables.filter((table) => !standing.includes(table))), ...overruled],
    problems: [{ kind: "stale-block", path: file.place, line, misleads }],
  };
}

/**
 * The configuration file of a workspace, as far as cargo reads it: it reads the files of the folder that it is started in,
 * and of those above. What keeps us from reading it keeps cargo too, which says so itself.
 */
function seenConfigFile(
  context: Pick<Context, "files" | "cwd">,
  workspaceRoot: string,
): Result<ConfigFile | undefined, Problem> {
  const way = relative(workspaceRoot, context.cwd);
  if (way === ".." || way.startsWith(`..${sep}`) || isAbsolute(way)) return ok(undefined);
  const file = readConfigFile(context, workspaceRoot);
  return file.ok || file.error.kind === "torn-block" ? file : ok(undefined);
}

/** What a block that is up to date says. */
function saidBy({ env, tables }: Pick<Redirection, "env" | "tables">): JsonValue {
  const target: { [triple: string]: { [links: string]: JsonObject } } = {};
  for (const { triple, links, keys } of tables) {
    target[triple] = { ...target[triple], [links]: keys };
  }
  const variables = Object.entries(env).map(([name, value]) => [name, { value, force: true }] as const);
  return {
    ...(variables.length > 0 && { env: Object.fromEntries(variables) }),
    ...(tables.length > 0 && { target }),
  };
}

function same(one: JsonValue, other: JsonValue): boolean {
  return isObject(one) && isObject(other) && canonicalJson(one) === canonicalJson(other);
}
