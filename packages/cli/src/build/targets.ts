import {
  type CargoMetadata,
  type MetadataPackage,
  ok,
  type Result,
  type RunProblem,
  type Selection,
} from "@px-meta/core/base";
import type { Workspace } from "../metadata/workspace.js";
import type { Invocation } from "../selection/invocation.js";
import type { Targets } from "./plan.js";

/** What of the packages that a selection names decides what can be built and run; asked only where a verb runs something. */
export async function targetsOf(
  workspace: Workspace,
  invocation: Invocation,
  selection: Selection,
): Promise<Result<Targets, RunProblem>> {
  if (invocation.verb.treatment !== "run") return ok({ hasLibrary: false, defaultBinary: undefined });
  const metadata = await workspace.metadata();
  return metadata.ok ? ok(targetsIn(selected(metadata.value, selection))) : metadata;
}

function targetsIn(packages: readonly MetadataPackage[]): Targets {
  const binaries = packages.flatMap(({ targets }) =>
    targets.filter(({ kind }) => kind.includes("bin")).map(({ name }) => name),
  );
  const defaults = packages.flatMap((one) => {
    const name = (one as { readonly default_run?: string | null }).default_run;
    return typeof name === "string" ? [name] : [];
  });
  return {
    hasLibrary: packages.some(({ targets }) => targets.some(({ kind }) => kind.some((each) => libraries.has(each)))),
    defaultBinary: defaults.length === 1 ? defaults[0] : binaries.length === 1 ? binaries[0] : undefined,
  };
}

const libraries = new Set(["lib", "rlib", "dylib", "cdylib", "staticlib", "proc-macro"]);

function selected(metadata: CargoMetadata, { packages, exclude }: Selection): readonly MetadataPackage[] {
  const members = metadata.packages.filter(({ id }) => metadata.workspace_members.includes(id));
  if (packages.length === 0) return members.filter(({ name }) => !exclude.includes(name));
  return members.filter(({ id, name }) =>
    packages.some((spec) => spec === name || spec.startsWith(`${name}@`) || spec === id),
  );
}
