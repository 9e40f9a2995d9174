import type { Fact } from "../model/fact.js";
import type { PackageId } from "../model/names.js";
import { nearest } from "../model/nearest.js";
import type { Selector } from "../model/override.js";
import { type Package, packageLabel } from "../model/package.js";
import { fitsGlob, isGlob } from "../selector/glob.js";
import { type KnownPlatform, readSelector } from "../selector/selector.js";
import type { Entry } from "./entry.js";
import type { Sides } from "./sides.js";

/** What there is in a build that an override could have meant. */
export interface Surroundings {
  readonly packages: readonly Package[];
  /** Those of which one may have been mistyped. */
  readonly mistakable: readonly Package[];
  readonly platforms: readonly KnownPlatform[];
  readonly sides: Sides;
  readonly facts: readonly Fact[];
}

/** Says why an override speaks of nothing in this build, and what it may have meant. */
export function whyUnmatched(entry: Entry, surroundings: Surroundings, lacking: string | undefined): string {
  const { packages, mistakable, platforms, sides } = surroundings;
  const fitting = packages.filter(entry.test.fitsPackage);
  if (fitting.length === 0) return whyNoPackage(entry.override.select, packages, mistakable);
  const isBuilt = ({ id }: Package) =>
    (sides.get(id) ?? []).some((index) => entry.test.fitsPlatform(platforms[index] as KnownPlatform));
  if (!fitting.some(isBuilt)) return whyNoPlatform(entry.override.select, fitting, surroundings);
  return whyNoFact(entry, fitting, surroundings.facts, lacking);
}

function whyNoPackage(select: Selector, packages: readonly Package[], mistakable: readonly Package[]): string {
  const { crate, links, version } = select;
  if (crate !== undefined) {
    const ofName = packages.filter(({ name }) => fitsGlob(name, crate));
    if (ofName.length === 0 && isGlob(crate)) return `no package has a name like ${crate}`;
    if (ofName.length === 0)
      return missing(
        `no package is called ${crate}`,
        crate,
        mistakable.map(({ name }) => name),
      );
    const ofVersion = readSelector(version === undefined ? { crate } : { crate, version });
    if (ofVersion.ok && !ofName.some(ofVersion.value.fitsPackage)) return `here is ${labels(ofName)}`;
  }
  if (links !== undefined) {
    const all = mistakable.flatMap((one) => (one.links === undefined ? [] : [one.links]));
    const ofLinks = packages.filter((one) => one.links !== undefined && fitsGlob(one.links, links));
    if (ofLinks.length === 0) return missing(`no package has \`links = "${links}"\``, links, all);
    return `that links value belongs to ${labels(ofLinks)}`;
  }
  return "no package has such a version";
}

function whyNoPlatform(
  { domain, when }: Selector,
  fitting: readonly Package[],
  { platforms, sides }: Surroundings,
): string {
  const built = fitting.flatMap(({ id }) => (sides.get(id) ?? []).map((index) => platforms[index] as KnownPlatform));
  if (domain !== undefined && !built.some((platform) => platform.domain === domain)) {
    const only = domain === "host" ? "is not built for the host here" : "is only built for the host here";
    return `${labels(fitting)} ${only}; leave out the domain, or say domain = "${domain === "host" ? "target" : "host"}"`;
  }
  const triples = [...new Set(built.map(({ triple }) => triple))].sort();
  return `${labels(fitting)} is built here for ${triples.join(", ")} alone, where ${when} does not hold`;
}

function whyNoFact(
  entry: Entry,
  owners: readonly Package[],
  facts: readonly Fact[],
  lacking: string | undefined,
): string {
  const { schema, name } = entry.override;
  const ids: ReadonlySet<PackageId> = new Set(owners.map(({ id }) => id));
  const there = facts.filter((fact) => ids.has(fact.package) && fact.schema === schema);
  const names = [...new Set(there.map((fact) => fact.name))].sort();
  const known = there.find((fact) => fact.name === name);
  if (known?.domains.length === 0) return "it is not known for which side of the build that fact holds";
  if (known !== undefined) return `that fact holds for the ${known.domains.join(" and the ")} ${known.target} alone`;
  const whole = lacking === undefined ? "" : `, and the override alone makes no whole one (${lacking})`;
  if (names.length === 0) return `${labels(owners)} has no fact of ${schema}${whole}`;
  const near = nearest(name, names);
  if (near !== undefined) return `did you mean ${schema}/${near}?`;
  const shown = names.slice(0, 5).map((one) => `${schema}/${one}`);
  return `there is ${shown.join(", ")}${names.length > shown.length ? " …" : ""}${whole}`;
}

function missing(what: string, typed: string, known: readonly string[]): string {
  const near = nearest(typed, known);
  return near === undefined ? what : `${what}; did you mean ${near}?`;
}

function labels(packages: readonly Package[]): string {
  const shown = packages.slice(0, 3).map(packageLabel);
  return `${shown.join(", ")}${packages.length > shown.length ? " …" : ""}`;
}
