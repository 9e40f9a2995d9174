import type { Propagation } from "../algebra/propagation.js";
import type { Fact } from "../model/fact.js";
import type { JsonValue } from "../model/json.js";

/**
 * Gives the values of a build's facts as they can be compared with those of another one: for the folder of a script's
 * run stands `${OUT_DIR}`, and for that of another's `${OUT_DIR of NAME}`.
 */
export function portable({ graph, facts }: Propagation): (fact: Fact) => JsonValue {
  const names = new Map(graph.packages.map(({ id, name }) => [id, name]));
  const folders = new Map<string, string>();
  for (const { outDir, package: id } of facts) if (outDir !== undefined) folders.set(outDir, names.get(id) ?? id);
  // The longest first: one folder can lie in another.
  const known = [...folders].sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1));
  const root = commonStart(known.map(([folder]) => folder));
  return ({ value, outDir }) => {
    if (known.length === 0) return value;
    const text = JSON.stringify(value);
    if (!text.includes(escaped(root))) return value;
    const own = outDir === undefined ? text : text.replaceAll(escaped(outDir), () => rootToken("OUT_DIR"));
    const all = known.reduce((rest, [folder, name]) => {
      return rest.includes(escaped(root))
        ? rest.replaceAll(escaped(folder), () => escaped(rootToken(`OUT_DIR of ${name}`)))
        : rest;
    }, own);
    return JSON.parse(all) as JsonValue;
  };
}

function rootToken(name: string): string {
  return `\${${name}}`;
}

/** A text as it stands within a JSON text. */
function escaped(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

function commonStart([first = "", ...rest]: readonly string[]): string {
  let length = first.length;
  for (const each of rest) {
    while (!each.startsWith(first.slice(0, length))) length -= 1;
  }
  return first.slice(0, length);
}
