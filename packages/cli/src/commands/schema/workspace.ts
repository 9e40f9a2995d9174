import { dirname, join, resolve } from "node:path";
import {
  type CargoMetadata,
  describe,
  err,
  findSchemas,
  isObject,
  ok,
  type Problem,
  type Publisher,
  packageId,
  type Result,
  type Schemas,
} from "@px-meta/core/stages";
import type { Context } from "../../command.js";
import { readWorkspace } from "../../metadata/workspace.js";
import { findVerb, invocation } from "../../selection/invocation.js";

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
  const words = ["build", ...(where.manifestPath === undefined ? [] : ["--manifest-path", where.manifestPath])];
  const call = invocation(words, findVerb(words), context.env);
  if (call === undefined) throw new Error("`build` is a verb of cargo's");
  const workspace = await readWorkspace(context, call);
  const metadata = workspace.ok ? await workspace.value.metadata() : workspace;
  return metadata.ok ? ok(publishersOf(metadata.value)) : err(describe(metadata.error));
}

/** The packages that have something to say to px-meta. */
function publishersOf({ packages }: CargoMetadata): readonly Publisher[] {
  return packages.flatMap((one) => {
    const own = isObject(one.metadata) ? one.metadata["px-meta"] : undefined;
    if (own === undefined) return [];
    return [
      {
        id: packageId(one.id),
        name: one.name,
        version: one.version,
        manifestPath: one.manifest_path,
        metadata: own,
      },
    ];
  });
}
