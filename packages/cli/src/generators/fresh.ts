import type { Action } from "./key.js";
import type { Tree } from "./tree.js";

/** Why a generator has to run, as far as its record tells. */
export type Stale =
  | { readonly kind: "never-generated" }
  | { readonly kind: "other-program"; readonly name: string }
  | { readonly kind: "unbuilt-program"; readonly name: string }
  | { readonly kind: "other-arguments" }
  | { readonly kind: "other-host"; readonly before: string }
  | { readonly kind: "other-input"; readonly path: string; readonly change: Change }
  | { readonly kind: "other-variable"; readonly name: string; readonly change: Change }
  | { readonly kind: "other-facts"; readonly schema: string; readonly change: Change }
  | { readonly kind: "other-output"; readonly path: string; readonly change: Change }
  | { readonly kind: "other-publication" }
  | { readonly kind: "unknown-inputs" }
  | { readonly kind: "unknown-package"; readonly path: string; readonly reason: string };

type Change = "changed" | "added" | "removed";

/** What of an action is not as it was. */
export function changedParts(before: Action, after: Action): readonly Stale[] {
  const programParts = ["kind", "name", "sha256", "node"] as const;
  const isOtherProgram = programParts.some((part) => before.program[part] !== after.program[part]);
  const areOther = before.args.length !== after.args.length || before.args.some((arg, at) => arg !== after.args[at]);
  return [
    ...(isOtherProgram ? [{ kind: "other-program", name: after.program.name } as const] : []),
    ...(areOther ? [{ kind: "other-arguments" } as const] : []),
    ...(before.host === after.host ? [] : [{ kind: "other-host", before: before.host } as const]),
    ...changes(before.inputs.files, after.inputs.files, itself).map(
      ([path, change]): Stale => ({ kind: "other-input", path, change }),
    ),
    ...changes(before.inputs.env, after.inputs.env, itself).map(
      ([name, change]): Stale => ({ kind: "other-variable", name, change }),
    ),
    ...changes(before.inputs.facts, after.inputs.facts, itself).map(
      ([schema, change]): Stale => ({ kind: "other-facts", schema, change }),
    ),
  ];
}

function itself<T>(value: T): T {
  return value;
}

/** What of a package's tree is not as it was. */
export function changedFiles(before: Tree, after: Tree): readonly Stale[] {
  return changes(before, after, ({ kind, sha256 }) => `${kind} ${sha256}`).map(([path, change]) => {
    return { kind: "other-output", path, change };
  });
}

function changes<T>(
  before: Iterable<readonly [name: string, value: T]>,
  after: Iterable<readonly [name: string, value: T]>,
  textOf: (value: T) => string | null,
): readonly (readonly [name: string, change: Change])[] {
  const old = new Map(before);
  const now = new Map(after);
  const changed: [name: string, change: Change][] = [];
  for (const [name, value] of old) {
    const other = now.get(name);
    if (other === undefined) changed.push([name, "removed"]);
    else if (textOf(value) !== textOf(other)) changed.push([name, "changed"]);
  }
  for (const name of now.keys()) if (!old.has(name)) changed.push([name, "added"]);
  return changed.sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Says why, in a few words. */
export function staleWords(stale: Stale): string {
  switch (stale.kind) {
    case "never-generated":
      return "it was not generated here before";
    case "other-program":
      return `the generator ${stale.name} changed`;
    case "unbuilt-program":
      return `the generator ${stale.name} is not built`;
    case "other-arguments":
      return "the generator's arguments changed";
    case "other-host":
      return `it was generated on ${stale.before}`;
    case "other-input":
      return `${stale.path} ${inputWords[stale.change]}`;
    case "other-variable":
      return `${stale.name} ${variableWords[stale.change]}`;
    case "other-facts":
      return `the facts of ${stale.schema} ${factWords[stale.change]}`;
    case "other-output":
      return `${stale.path} ${outputWords[stale.change]}`;
    case "other-publication":
      return "the facts that it published are not there as it published them";
    case "unknown-inputs":
      return "its inputs cannot be told";
    case "unknown-package":
      return `${stale.path}: ${stale.reason}`;
  }
}

const inputWords = { changed: "changed", added: "is a new input", removed: "is no input any more" };
const variableWords = { changed: "changed", added: "is a new input", removed: "is no input any more" };
const factWords = { changed: "changed", added: "are a new input", removed: "are no input any more" };
const outputWords = { changed: "was edited", added: "was added to the package", removed: "was removed" };
