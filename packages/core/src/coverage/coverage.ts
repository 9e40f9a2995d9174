import type { Field } from "@px-meta/schema";
import { nothing } from "../algebra/operator.js";
import { valuesAt } from "../algebra/pointer.js";
import { mergedHere, type Propagation } from "../algebra/propagation.js";
import type { Fact } from "../model/fact.js";
import { type PackageId, type SchemaId, toolchainPackage } from "../model/names.js";
import { type Package, packageLabel } from "../model/package.js";

/** How much is known of a build, and because of whom not more. Packages are named by name and version, sorted. */
export interface Coverage {
  readonly packages: PackageCoverage;
  /** What facts say, field by field, in the order of schemas and of their fields. */
  readonly fields: readonly FieldCoverage[];
  /** Merged fields that are not known somewhere, because a fact leaves them out. */
  readonly unknown: readonly UnknownField[];
}

/** The packages with a build script, by how they are heard of. */
interface PackageCoverage {
  readonly total: number;
  readonly scripts: number;
  /** They publish facts themselves. */
  readonly publishing: readonly string[];
  /** They publish nothing; adapters and overrides make facts of what their scripts say, or say it for them. */
  readonly told: readonly string[];
  /** Only what cargo reports of the run is known. */
  readonly harvested: readonly string[];
  /** Nothing is known: the script did not run, or was replaced. */
  readonly silent: readonly string[];
}

/** One field of a schema: how many facts say it, and whose do not. */
export interface FieldCoverage {
  readonly schema: SchemaId;
  readonly pointer: string;
  readonly said: number;
  readonly of: number;
  readonly silent: readonly string[];
}

/** A merged field that is not known at some nodes. */
interface UnknownField {
  readonly schema: SchemaId;
  readonly pointer: string;
  readonly nodes: readonly string[];
  /** Whose facts leave it out. */
  readonly because: readonly string[];
}

/** The harvest of every run: known wherever cargo is, so that it says nothing of who tells more. */
const harvest = "build-script@1";

/** Finds out which packages say nothing, and which fields stay open because of whom. */
export function coverage(propagation: Propagation, rulesOf: (schema: SchemaId) => readonly Field[]): Coverage {
  const owners = new Map(propagation.graph.packages.map((each) => [each.id, each]));
  const label = (id: PackageId) => {
    const owner = owners.get(id);
    return owner === undefined ? id : packageLabel(owner);
  };
  return {
    packages: packageCoverage(propagation),
    // What the toolchain leaves out is nobody's to say.
    fields: fieldCoverage(
      propagation.facts.filter((fact) => fact.package !== toolchainPackage),
      rulesOf,
      label,
    ),
    unknown: unknownFields(propagation, label),
  };
}

function packageCoverage({ graph, facts }: Propagation): PackageCoverage {
  const ranks = new Map<PackageId, number>();
  for (const { package: id, schema, trust, origin } of facts) {
    const isOwn = trust === "published" || trust === "declared" || (trust === "overridden" && isCalled(origin));
    const rank = schema === harvest ? 1 : isOwn ? 3 : 2;
    ranks.set(id, Math.max(rank, ranks.get(id) ?? 0));
  }
  // A package that no platform of the build needs is in the lockfile, not in the build.
  const built = [...new Set(graph.nodePackage)].flatMap((index) => graph.packages[index] ?? []);
  const scripts = built.filter(({ hasBuildScript }) => hasBuildScript);
  const ranked = (rank: number) => labels(scripts.filter(({ id }) => (ranks.get(id) ?? 0) === rank));
  return {
    total: built.length,
    scripts: scripts.length,
    publishing: ranked(3),
    told: ranked(2),
    harvested: ranked(1),
    silent: ranked(0),
  };
}

/** Whether a fact that an override changed was published: it knows the line of the call. */
function isCalled({ line, method }: Fact["origin"]): boolean {
  return line !== undefined && method !== "harvest" && method !== "override";
}

function labels(packages: readonly Package[]): readonly string[] {
  return [...new Set(packages.map(packageLabel))].sort();
}

function fieldCoverage(
  facts: readonly Fact[],
  rulesOf: (schema: SchemaId) => readonly Field[],
  label: (id: PackageId) => string,
): readonly FieldCoverage[] {
  const bySchema = new Map<SchemaId, Fact[]>();
  for (const fact of facts) {
    const known = bySchema.get(fact.schema);
    if (known === undefined) bySchema.set(fact.schema, [fact]);
    else known.push(fact);
  }
  const schemas = [...bySchema].filter(([schema]) => schema !== harvest).sort(([a], [b]) => (a < b ? -1 : 1));
  return schemas.flatMap(([schema, ofSchema]) => {
    const ruled = rulesOf(schema).map(({ pointer }) => pointer);
    const said = ofSchema.flatMap(({ value }) => valuesAt(value, "/*").map(({ pointer }) => pointer));
    // A field within an item is silent where the list is.
    const places = [...new Set([...ruled, ...said])].filter((pointer) => pointer !== "" && !pointer.includes("/*"));
    return places.sort().map((pointer): FieldCoverage => {
      const silent = ofSchema.filter(({ value }) => valuesAt(value, pointer).length === 0);
      const names = [...new Set(silent.map(({ package: id }) => label(id)))].sort();
      return { schema, pointer, said: ofSchema.length - silent.length, of: ofSchema.length, silent: names };
    });
  });
}

function unknownFields(propagation: Propagation, label: (id: PackageId) => string): readonly UnknownField[] {
  const { graph, facts, fields } = propagation;
  return fields.flatMap((field) => {
    if (field.silent === undefined) return [];
    const nodes: string[] = [];
    graph.nodePackage.forEach((owner, node) => {
      const each = graph.packages[owner];
      if (each !== undefined && mergedHere(field, node).kind === "unknown") nodes.push(packageLabel(each));
    });
    if (nodes.length === 0) return [];
    const silent = field.operands.filter(({ element, fault }) => element === nothing && fault === undefined);
    const because = silent.map(({ fact }) => label((facts[fact] as Fact).package));
    const { schema, pointer } = field;
    return [{ schema, pointer, nodes: [...new Set(nodes)].sort(), because: [...new Set(because)].sort() }];
  });
}

/** A share in whole percent: 100 only where it is all, 0 only where it is nothing. */
export function percent(part: number, whole: number): number {
  if (whole === 0 || part === 0) return 0;
  return part === whole ? 100 : Math.min(99, Math.max(1, Math.round((100 * part) / whole)));
}
