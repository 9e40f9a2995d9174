import { dirname, join, relative, sep } from "node:path";
import type { Files, Generation, GeneratorInputs, ReadsProblem } from "@px-meta/core/base";
import { packageLabel, tomlText } from "@px-meta/core/base";
import { pinnedBy, withLockFiles, withPackagesFolded } from "./npm.js";
import { patternsFor } from "./patterns.js";
import type { Reads } from "./reads.js";
import { undeclared } from "./undeclared.js";

/** A generator that has run, and what is known of what it may read. Paths are absolute. */
export interface Checked {
  readonly generation: Generation & { readonly inputs: GeneratorInputs };
  readonly reads: Reads;
  /** When it began, by the clock of the file system's times. */
  readonly beganNs: bigint;
  readonly workspaceRoot: string;
  /** Build directories, homes of cargo and rustup. */
  readonly passedOver: readonly string[];
  /** Files that its inputs name, and its own. */
  readonly known: readonly string[];
}

/** What a generator read and does not declare, and which programs it ran. */
export function undeclaredInputs(files: Files, checked: Checked): readonly ReadsProblem[] {
  const { generation, reads, beganNs, known, passedOver } = checked;
  const real = (path: string) => files.realPath(path) ?? path;
  const workspace = real(checked.workspaceRoot);
  const folder = real(dirname(generation.manifest));
  const found = undeclared(reads, {
    workspace,
    passedOver: [folder, ...[...passedOver, ...pinnedBy(known)].map(real)],
    known: new Set(known.map(real)),
    wasThere: (path) => (files.stamp(path)?.ctimeNs ?? beganNs) < beganNs,
  });
  const inside = withPackagesFolded(found.inside);
  const outside = withPackagesFolded(found.outside);
  const label = packageLabel(generation);
  const programs = [...reads.programs].filter((path) => !known.includes(path)).sort();
  const up = relative(folder, workspace).split(sep).join("/");
  const paths = withLockFiles(
    inside.map(({ path }) => path),
    (path) => files.stamp(join(workspace, path)) !== undefined,
  );
  const patterns = patternsFor(paths).map((pattern) => `${up === "" ? "." : up}/${pattern}`);
  return [
    ...(inside.length + outside.length === 0
      ? []
      : [
          {
            kind: "undeclared-inputs" as const,
            package: label,
            manifest: relative(workspace, join(folder, "Cargo.toml")).split(sep).join("/"),
            inside,
            outside,
            declaration: declarationOf(generation.inputs, patterns),
          },
        ]),
    ...(programs.length === 0 ? [] : [{ kind: "generator-runs-programs" as const, package: label, programs }]),
  ];
}

/** The line of a manifest that declares inputs, with further patterns. */
function declarationOf({ files, env, facts }: GeneratorInputs, further: readonly string[]): string {
  const lists = Object.entries({ files: [...files, ...further], env, facts })
    .filter(([, list]) => list.length > 0)
    .map(([name, list]) => `${name} = [${list.map((one) => tomlText(one)).join(", ")}]`);
  return `inputs = { ${lists.join(", ")} }`;
}
