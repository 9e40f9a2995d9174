import { join } from "node:path";
import { busFileLimit, readEnvelope } from "../json/envelope.js";
import type { Fact } from "../model/fact.js";
import { isObject, type JsonValue } from "../model/json.js";
import type { Sha256 } from "../model/names.js";
import type { Package } from "../model/package.js";
import type { Problem } from "../model/problem.js";
import type { Unit } from "../model/unit.js";
import type { Files } from "../ports/files.js";
import { factOf, type Speaker } from "./entry.js";
import type { KeptOutput } from "./output.js";

/** What one run published. */
export interface ReadPublication {
  readonly facts: readonly Fact[];
  /** The digest of the file; absent where nothing counts. */
  readonly sha256?: Sha256;
  readonly problems: readonly Problem[];
}

const nothing: ReadPublication = { facts: [], problems: [] };

/**
 * Reads what a run published: the `facts.json` that its kept output names, with the digest that it names. One that it does
 * not name was left by an older version of the script, and is passed over. Who published it is what cargo says; a file that
 * says otherwise is refused.
 */
export function readPublication(
  unit: Unit,
  owner: Package,
  output: KeptOutput | undefined,
  files: Files,
): ReadPublication {
  const digest = output?.metadata.px_meta_digest;
  if (digest === undefined) return nothing;
  const path = join(unit.outDir, "px-meta", "facts.json");
  const read = files.read(path, busFileLimit);
  if (!read.ok) return { ...nothing, problems: [read.error] };
  const opened = readEnvelope(read.value, path, "facts@1");
  if (!opened.ok) return { ...nothing, problems: [opened.error] };
  if (opened.value.sha256 !== digest)
    return { ...nothing, problems: [{ kind: "stale-facts", package: owner.id, path }] };
  const body = opened.value.body;
  const said = isObject(body) && isObject(body.package) ? body.package : undefined;
  if (said?.name !== owner.name || said.version !== owner.version) {
    const claims = `${String(said?.name)} ${String(said?.version)}`;
    return { ...nothing, problems: [{ kind: "foreign-facts", package: owner.id, path, claims }] };
  }
  return { ...factsIn(body, path, unit), sha256: opened.value.sha256 };
}

/** Reads the body of a publication. */
export function factsIn(body: JsonValue, path: string, speaker: Speaker): Omit<ReadPublication, "sha256"> {
  const problems: Problem[] = [];
  const factsOf = (entries: JsonValue | undefined): readonly Fact[] =>
    (Array.isArray(entries) ? entries : []).flatMap((entry: JsonValue, index) => {
      const fact = isObject(entry) ? factOf(entry, speaker) : undefined;
      if (fact === undefined) problems.push({ kind: "malformed-fact", package: speaker.package, path, index });
      return fact ?? [];
    });
  return { facts: isObject(body) ? asSaid(factsOf(body.facts), factsOf(body.said)) : [], problems };
}

/** What the script said, before overrides that were applied where it published: they are applied to that, once. */
function asSaid(facts: readonly Fact[], said: readonly Fact[]): readonly Fact[] {
  const keyOf = ({ schema, name }: Fact) => `${schema}/${name}`;
  const changed = new Set(said.map(keyOf));
  return [...facts.filter((fact) => fact.origin.method !== "override" && !changed.has(keyOf(fact))), ...said];
}
