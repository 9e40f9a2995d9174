import {
  type CargoMetadata,
  emptyView,
  type Generation,
  ok,
  type PackageId,
  type Problem,
  type Result,
  type View,
} from "@px-meta/core/generators";
import type { Work } from "../build/work.js";
import type { Workspace } from "../metadata/workspace.js";
import type { SeenFrom } from "./below.js";

/** What a generator may see; nothing where it cannot read any view. */
export type ViewOf = (generation: Generation) => Promise<Result<View | undefined, readonly Problem[]>>;

/** The workspace that a level of generators is run in, with what those below have published. */
export interface ViewGround {
  readonly work: Pick<Work, "context" | "invocation" | "selection" | "layers">;
  readonly workspace: Workspace;
  readonly metadata: CargoMetadata;
  readonly level: readonly Generation[];
}

/**
 * Tells what each generator of a level may see: nothing for one that cannot read a view. Where one sees any facts, which in
 * most levels none does, they are gathered from now on, while cargo is at work.
 */
export function viewsOf(ground: ViewGround): ViewOf {
  const { level, metadata } = ground;
  const seeing = new Set(level.filter((each) => seesFacts(each, metadata)).map((each) => each.package));
  const seen: Promise<Result<SeenFrom, readonly Problem[]>> | undefined =
    seeing.size === 0 ? undefined : import("./below.js").then(({ factsBelow }) => factsBelow(ground));
  return async (generation) => {
    const { inputs } = generation;
    if (seen === undefined || !seeing.has(generation.package)) {
      return ok(inputs === undefined ? undefined : emptyView(generation));
    }
    const known = await seen;
    return known.ok ? ok(known.value(generation)) : known;
  };
}

function seesFacts({ inputs, generator: { program } }: Generation, metadata: CargoMetadata): boolean {
  if (inputs !== undefined) return inputs.facts.length > 0;
  return program.kind !== "binary" || canRead(metadata, program.package);
}

/** Whether a program can use the crate that reads views. */
function canRead({ packages, resolve }: CargoMetadata, owner: PackageId): boolean {
  const crates = new Set(packages.flatMap(({ name, id }) => (name === "px-meta" ? [id] : [])));
  if (crates.size === 0) return false;
  const depends = new Map(resolve?.nodes.map(({ id, deps }) => [id, deps.map(({ pkg }) => pkg)]));
  const reached = new Set<string>([owner]);
  for (const id of reached) {
    if (crates.has(id)) return true;
    for (const other of depends.get(id) ?? []) reached.add(other);
  }
  return false;
}
