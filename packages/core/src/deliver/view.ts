import { isAbsolute, relative, sep } from "node:path";
import { factsBelow, type Merged, mergedBelow, type Propagation } from "../algebra/propagation.js";
import { canonicalJson } from "../json/canonical.js";
import { factDigest } from "../json/fact-digest.js";
import { sha256 } from "../json/sha256.js";
import type { Fact } from "../model/fact.js";
import type { JsonValue } from "../model/json.js";
import type { Domain, Sha256 } from "../model/names.js";
import type { Package } from "../model/package.js";
import type { PackageRef } from "../model/publication.js";
import type { Unit } from "../model/unit.js";
import type { Contribution, MergedValue, ViewFact } from "../model/view.js";

/** A run as a view can rely on it: the digests that must still hold when the view is read. */
export interface Run {
  readonly unit: Unit;
  /** Digest of its `facts.json`; absent where it published nothing. */
  readonly facts?: Sha256;
  /** Digest of the cargo lines of its kept output; absent where there is none. */
  readonly lines?: Sha256;
}

/** How a file of the bus names a package. */
export function refOf({ name, version, links }: Package): PackageRef {
  return { name, version, ...(links !== undefined && { links }) };
}

/** A path as a view writes it: from one folder, with `/`; absolute where the two lie on different drives. */
function pathFrom(folder: string, path: string): string {
  const found = relative(folder, path);
  return isAbsolute(found) || sep === "/" ? found : found.replaceAll(sep, "/");
}

/** Writes facts for views; what does not depend on the reader is made once. */
export function factWriter(
  propagation: Propagation,
  packageOf: (fact: Fact) => Package | undefined,
  workspaceRoot: string,
) {
  const made = new Map<
    number,
    { readonly fact: ViewFact; readonly outDir: string | undefined; readonly workspace: string | undefined }
  >();
  const make = (index: number) => {
    const fact = propagation.facts[index] as Fact;
    const owner = packageOf(fact);
    const { schema, name, domains, target, value, trust, origin, overridden } = fact;
    const written: ViewFact = {
      package: { ...(owner === undefined ? { name: fact.package, version: "0.0.0" } : refOf(owner)), id: fact.package },
      schema,
      name,
      domains,
      target,
      value,
      sha256: factDigest(fact),
      trust,
      origin,
      ...(overridden !== undefined && { overridden }),
    };
    const text = canonicalJson(value);
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the token as facts write it.
    const outDir = text.includes("${OUT_DIR}") ? fact.outDir : undefined;
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the token as facts write it.
    const workspace = text.includes("${WORKSPACE}") ? workspaceRoot : undefined;
    return { fact: written, outDir, workspace };
  };
  return (index: number, readerOutDir: string): ViewFact => {
    const known = made.get(index) ?? make(index);
    made.set(index, known);
    const { fact, outDir, workspace } = known;
    if (outDir === undefined && workspace === undefined) return fact;
    return {
      ...fact,
      ...(outDir !== undefined && { "out-dir": pathFrom(readerOutDir, outDir) }),
      ...(workspace !== undefined && { workspace: pathFrom(readerOutDir, workspace) }),
    };
  };
}

/** Orders facts as a view lists them; what the named keys leave open, the rest of the fact decides. */
export function compareFacts(one: ViewFact, other: ViewFact): number {
  const [a, b] = [keyOf(one), keyOf(other)];
  for (let i = 0; i < a.length; i += 1) {
    const [x, y] = [a[i] as string, b[i] as string];
    if (x !== y) return x < y ? -1 : 1;
  }
  return 0;
}

function keyOf(fact: ViewFact): readonly string[] {
  return [
    fact.package.id,
    fact.schema,
    fact.name,
    fact.target,
    fact.domains.join(),
    fact.sha256,
    fact["out-dir"] ?? "",
  ];
}

const sides: readonly Domain[] = ["target", "host"];

/**
 * Sorted facts, each once: a reader whose side is not known yet hears the runs of both sides, and where they said the same
 * it must read what it would read if its side were known.
 */
export function once(facts: readonly ViewFact[]): readonly ViewFact[] {
  const byRest = new Map<string, ViewFact>();
  for (const fact of facts) {
    const { domains, ...rest } = fact;
    const text = JSON.stringify(rest);
    const before = byRest.get(text);
    if (before === undefined) byRest.set(text, fact);
    else {
      const both = sides.filter((side) => domains.includes(side) || before.domains.includes(side));
      byRest.set(text, { ...before, domains: both });
    }
  }
  return [...byRest.values()];
}

/** The facts that any of some nodes is sent, ascending. */
export function factsFor(propagation: Propagation, nodes: readonly number[]): readonly number[] {
  return [...new Set(nodes.flatMap((node) => [...factsBelow(propagation, node)]))].sort((a, b) => a - b);
}

/** The merged values on which all of some nodes agree: a run can serve host and target, or it is not known which. */
export function mergedFor(propagation: Propagation, nodes: readonly number[]): readonly MergedValue[] {
  return propagation.fields.flatMap((field) => {
    const found = nodes.map((node) => mergedBelow(field, node));
    const texts = new Set(found.map(textOf));
    const [first] = found;
    if (first?.kind !== "value" || texts.size !== 1) return [];
    const value: JsonValue = first.value;
    return [{ schema: field.schema, pointer: field.pointer, value, sha256: sha256(canonicalJson(value)) }];
  });
}

function textOf(merged: Merged): string {
  return merged.kind === "value" ? canonicalJson(merged.value) : merged.kind;
}

/** How a view names the runs that it relies on. A run without a kept output cannot be looked at again, and is left out. */
export function contributionOf(run: Run, owner: Package, reader: Unit): readonly Contribution[] {
  const { outDir, output } = run.unit;
  const digest = run.facts ?? run.lines;
  if (output === undefined || digest === undefined) return [];
  const facts = run.facts === undefined ? {} : { facts: `${pathFrom(reader.outDir, outDir)}/px-meta/facts.json` };
  return [{ package: refOf(owner), output: pathFrom(reader.outDir, output), ...facts, sha256: digest }];
}
