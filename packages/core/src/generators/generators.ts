import type { Generation, GeneratorCall } from "../model/generator.js";
import { isObject, type JsonValue } from "../model/json.js";
import type { CargoMetadata, MetadataPackage } from "../model/metadata.js";
import { packageId } from "../model/names.js";
import { packageLabel } from "../model/package.js";
import type { Problem } from "../model/problem.js";
import type { GeneratorPlace } from "../model/problems/generator.js";
import { type Binaries, binariesOf } from "./binaries.js";
import type { DeclaredCall } from "./call.js";
import { byPath } from "./paths.js";
import { readDeclaration } from "./read.js";
import type { Reading } from "./reading.js";

/** What the manifests of a workspace say of generators, and all that is wrong with it. */
export interface Generators {
  /** One for each package that is generated, by its path in the workspace. */
  readonly generations: readonly Generation[];
  readonly problems: readonly Problem[];
}

/**
 * Reads `[package.metadata.px]` of the members of a workspace. A declaration with a fault is left out. A package from a
 * registry was generated before it was published, so its table asks for nothing.
 */
export function generators(metadata: CargoMetadata): Generators {
  const generations: Generation[] = [];
  const problems: Problem[] = [];
  const binaries = binariesOf(metadata);
  const members = new Set(metadata.workspace_members);
  const declaring = metadata.packages.filter((one) => tableOf(one) !== undefined);
  for (const one of declaring.sort(byPath(metadata.workspace_root))) {
    const place = { package: packageId(one.id), label: packageLabel(one), path: one.manifest_path };
    if (!members.has(one.id)) {
      if (one.source === null) problems.push({ kind: "generated-outside-workspace", ...place });
      continue;
    }
    const reading: Reading = { faults: [], strangeKeys: [] };
    const declared = readDeclaration(reading, tableOf(one) ?? null);
    for (const strange of reading.strangeKeys) problems.push({ kind: "unknown-generator-key", ...place, ...strange });
    for (const fault of reading.faults) problems.push({ kind: "invalid-generator", ...place, ...fault });
    if (declared === undefined) continue;
    const generate = { ...place, table: "px.generate" };
    const generator = settleCall(declared.generator, one, generate, binaries, problems);
    const verify = { ...place, table: "px.verify" };
    const verifier = declared.verifier && settleCall(declared.verifier, one, verify, binaries, problems);
    if (generator === undefined || (declared.verifier !== undefined && verifier === undefined)) continue;
    generations.push({
      package: place.package,
      name: one.name,
      version: one.version,
      manifest: one.manifest_path,
      generator,
      ...(declared.inputs !== undefined && { inputs: declared.inputs }),
      ...(verifier !== undefined && { verifier }),
    });
  }
  return { generations, problems };
}

function tableOf({ metadata: own }: MetadataPackage): JsonValue | undefined {
  return isObject(own) ? own.px : undefined;
}

/** Finds out who has the binary that a call names. A package's own does not count: it cannot be compiled before. */
function settleCall(
  { program, args }: DeclaredCall,
  one: MetadataPackage,
  place: GeneratorPlace,
  binaries: Binaries,
  problems: Problem[],
): GeneratorCall | undefined {
  if (program.kind !== "binary") return { program, args };
  const { name } = program;
  const [found, ...more] = binaries.named(name).filter((other) => other !== one);
  if (found === undefined) {
    const instead = binaries.instead(name, one);
    problems.push({ kind: "missing-generator", ...place, name, ...(instead !== undefined && { instead }) });
    return undefined;
  }
  if (more.length > 0) {
    problems.push({ kind: "ambiguous-generator", ...place, name, packages: [found, ...more].map(packageLabel) });
    return undefined;
  }
  return { program: { kind: "binary", package: packageId(found.id), packageName: found.name, name }, args };
}
