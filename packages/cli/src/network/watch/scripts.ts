import { packageLabel } from "@px-meta/core/base";

const custom = '"kind":["custom-build"]';

/** The build scripts in cargo's messages of what it compiled: the paths that it runs, with their packages' labels. */
export function* scriptsIn(artifacts: readonly string[]): Iterable<readonly [path: string, label: string]> {
  for (const line of artifacts) {
    if (!line.includes(custom)) continue;
    const { package_id: id, filenames } = parsed(line);
    if (typeof id !== "string" || !Array.isArray(filenames)) continue;
    const label = labelOf(id);
    for (const path of filenames) if (typeof path === "string") yield [path, label];
  }
}

function parsed(line: string): Readonly<Record<string, unknown>> {
  try {
    return JSON.parse(line) as Readonly<Record<string, unknown>>;
  } catch {
    return {}; // Torn by a signal that ended cargo.
  }
}

/** The name and version in a package id: `…#name@1.0.0`, or `…/name#1.0.0` where the folder is called so, or `name 1.0.0 (…)`. */
function labelOf(id: string): string {
  const named = /#([^@#]+)@([^#]+)$/.exec(id) ?? /([^/#?]+)(?:\?[^#]*)?#([^#]+)$/.exec(id) ?? /^(\S+) (\S+) /.exec(id);
  return packageLabel({ name: named?.[1] ?? id, version: named?.[2] ?? "" });
}
