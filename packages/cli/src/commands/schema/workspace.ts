import { dirname, join, resolve } from "node:path";
import {
  err,
  findSchemas,
  isObject,
  type JsonValue,
  ok,
  type Problem,
  type Publisher,
  packageId,
  parseJson,
  type Result,
  type Schemas,
} from "@px-meta/core";
import type { Context } from "../../command.js";

/** Where the user said that crates' schemas are to be looked for. */
export interface Where {
  /** Leave the crates out. */
  readonly own: boolean;
  readonly manifestPath?: string;
}

/** The schemas at hand: ours, and those of the crates of the workspace that the user stands in. */
export interface AtHand {
  readonly schemas: Schemas;
  readonly packages: readonly Publisher[];
  readonly problems: readonly Problem[];
}

/**
 * Finds the schemas of the workspace around the working folder; where there is none, ours alone. The error is what
 * cargo says where it cannot answer.
 */
export async function schemasAtHand(context: Context, where: Where): Promise<Result<AtHand, string>> {
  const packages = where.own || !hasWorkspace(context, where) ? ok([]) : await askCargo(context, where);
  if (!packages.ok) return packages;
  return ok({ ...(await findSchemas(packages.value, context.files)), packages: packages.value });
}

function hasWorkspace(context: Context, where: Where): boolean {
  if (where.manifestPath !== undefined) return true;
  for (let folder = resolve(context.cwd); ; folder = dirname(folder)) {
    if (context.files.stamp(join(folder, "Cargo.toml")) !== undefined) return true;
    if (folder === dirname(folder)) return false;
  }
}

async function askCargo(context: Context, where: Where): Promise<Result<readonly Publisher[], string>> {
  const manifest = where.manifestPath === undefined ? [] : ["--manifest-path", where.manifestPath];
  const cargo = context.env.CARGO ?? "cargo";
  const answer = await context.cargo.ask(cargo, ["metadata", "--format-version", "1", ...manifest], {
    cwd: context.cwd,
  });
  if (answer.status !== 0) return err(answer.stderr.trim() || `${cargo} metadata ended with status ${answer.status}`);
  const parsed = parseJson(answer.stdout, { depth: 200, values: 50_000_000, keyBytes: 1 << 16 });
  return parsed.ok ? ok(publishersOf(parsed.value)) : err(`cargo metadata gave no JSON: ${parsed.error.reason}`);
}

/** The packages that have something to say to px-meta. */
function publishersOf(metadata: JsonValue): readonly Publisher[] {
  const packages = isObject(metadata) && Array.isArray(metadata.packages) ? metadata.packages : [];
  return packages.flatMap((one: JsonValue) => {
    if (!isObject(one) || !isObject(one.metadata) || one.metadata["px-meta"] === undefined) return [];
    const text = (key: string) => String(one[key]);
    return [
      {
        id: packageId(text("id")),
        name: text("name"),
        version: text("version"),
        manifestPath: text("manifest_path"),
        metadata: one.metadata["px-meta"],
      },
    ];
  });
}
