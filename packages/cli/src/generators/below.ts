import { dirname } from "node:path";
import {
  collectGenerated,
  err,
  findSchemas,
  type Generation,
  generatorViews,
  graph,
  ok,
  type Problem,
  type Result,
  settle,
  type View,
} from "@px-meta/core/stages";
import { platformsOf } from "../build/platforms.js";
import { mailboxOf } from "./places.js";
import { publicationsIn } from "./publications.js";
import type { ViewGround } from "./views.js";

/** What a generator of the level may see. */
export type SeenFrom = (generation: Generation) => View | undefined;

/** Gathers what is known of platforms, and what generators below a level have published, and carries it up to the level. */
export async function factsBelow({
  work,
  workspace,
  metadata,
  level,
}: ViewGround): Promise<Result<SeenFrom, readonly Problem[]>> {
  const { context, invocation, selection, layers } = work;
  const { buildDir } = workspace;
  const known = await platformsOf(context, invocation, buildDir, selection.targets);
  if (!known.ok) return known;
  const { platforms, cfgs, targets, facts } = known.value;
  const roots = level.flatMap(({ package: id, generator: { program } }) =>
    program.kind === "binary" ? [id, program.package] : [id],
  );
  // What a generator sees does not depend on what else is built.
  const only = { ...selection, targets, packages: [...new Set(roots)], exclude: [], workspace: false, dev: false };
  const made = graph({ metadata, selection: only, platforms, cfgs });
  if (!made.ok) return err([made.error]);
  const found = await findSchemas(made.value.graph.packages, context.files);
  const publications = publicationsIn(metadata, buildDir);
  const published = collectGenerated(made.value.graph, publications, context.files);
  const snapshot = {
    graph: made.value.graph,
    facts: [...published.facts, ...facts],
    schemas: found.schemas.documents,
    layers,
    cfgs,
  };
  // What is wrong with facts the build says, which looks at all of them.
  const { propagation } = await settle(snapshot, found.schemas);
  const generated = new Set(publications.map((one) => one.package));
  const viewOf = generatorViews(propagation, generated, workspace.root);
  return ok(({ package: id, manifest, generator: { program }, inputs }) =>
    viewOf({
      package: id,
      folder: dirname(mailboxOf(buildDir, dirname(manifest))),
      ...(program.kind === "binary" ? { generator: program.package } : {}),
      ...(inputs === undefined ? {} : { declared: inputs.facts }),
    }),
  );
}
