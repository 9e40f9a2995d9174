import { isWithin, valuesAt } from "../algebra/pointer.js";
import { parsePlatformTest } from "../cfg/cfg.js";
import { canonicalJson } from "../json/canonical.js";
import type { Adapter, Knob } from "../model/adapter.js";
import type { Fact, LayerRef, OverrideStep } from "../model/fact.js";
import type { PackageGraph, Platform } from "../model/graph.js";
import type { JsonValue } from "../model/json.js";
import type { FactKey, SchemaId } from "../model/names.js";
import { isDemand, type Layer, vendoringOf } from "../model/override.js";
import type { Package } from "../model/package.js";
import { parseRequirement } from "../version/requirement.js";

/** The schema whose facts can be redirected. */
const librarySchema = "native-library@1" as SchemaId;

/** A package on a platform, with what px-meta knows of its build script. */
export interface Place {
  readonly node: number;
  readonly owner: Package;
  readonly platform: Platform;
  readonly adapter: Adapter;
  /** The fact of its main library. */
  readonly key: FactKey;
  /** The knobs that its script reads on this platform. */
  readonly knobs: readonly Knob[];
  /** Whether a table of cargo's configuration may stand in for its script. */
  readonly isReplaceable: boolean;
}

/** What is known of a graph besides its packages. */
export interface Surroundings {
  readonly graph: PackageGraph;
  readonly adapters: readonly Adapter[];
  /** `rustc --print cfg` of each platform of the graph. */
  readonly cfgs: readonly (readonly string[])[];
}

/** What overrides or a policy ask of one field of a package's main library. */
export interface Demand {
  readonly place: Place;
  readonly pointer: string;
  readonly value: JsonValue;
  readonly at: LayerRef;
  /** Whether the override behind it speaks of one domain. */
  readonly namesDomain: boolean;
}

/** Every place in the graph for which there is an adapter, in the order of nodes. */
export function placesOf({ graph, adapters, cfgs }: Surroundings): readonly Place[] {
  const byName = new Map(adapters.map((adapter) => [adapter.package, adapter]));
  return [...graph.nodePackage].flatMap((index, node): readonly Place[] => {
    const owner = graph.packages[index] as Package;
    const side = graph.nodePlatform[node] as number;
    const platform = graph.platforms[side] as Platform;
    const adapter = byName.get(owner.name);
    if (adapter === undefined || !owner.hasBuildScript || !isOf(owner.version, adapter.versions)) return [];
    const has = new Set(owner.features);
    const knobs = (adapter.knobs ?? []).filter(
      (knob) =>
        isOf(owner.version, knob.versions) &&
        hasFeature(has, knob.feature) &&
        isOn(platform, cfgs[side] ?? [], knob.when),
    );
    const { replaceable } = adapter;
    const isReplaceable = replaceable !== undefined && hasFeature(has, replaceable.feature);
    const name = adapter.library ?? owner.name.replace(/[-_]sys$/, "");
    return [{ node, owner, platform, adapter, key: { schema: librarySchema, name }, knobs, isReplaceable }];
  });
}

/** Whether a package has a feature, or lacks it: `!name`. */
function hasFeature(has: ReadonlySet<string>, feature: string | undefined): boolean {
  if (feature === undefined) return true;
  return feature.startsWith("!") ? !has.has(feature.slice(1)) : has.has(feature);
}

function isOn({ triple }: Platform, cfgs: readonly string[], when: string | undefined): boolean {
  const test = when === undefined ? undefined : parsePlatformTest(when);
  return test === undefined || !test.ok || test.value(triple, new Set(cfgs));
}

function isOf(version: string, versions: string | undefined): boolean {
  if (versions === undefined) return true;
  const requirement = parseRequirement(versions);
  return requirement.ok && requirement.value(version);
}

/** A library of which nothing is known: whatever overrides say of it is a change, and so leaves a step. */
const unknown = { link: "raw-dylib", source: "unknown", libs: [], "search-paths": [] } as const;

/** Facts of which nothing is known, one for each place: what the overrides make of them is what they ask for. */
export function blankFacts(places: readonly Place[]): readonly Fact[] {
  return places.map(({ owner, platform, key }) => ({
    package: owner.id,
    ...key,
    domains: [platform.domain],
    target: platform.triple,
    value: unknown,
    trust: "harvested",
    origin: { method: "harvest", file: blankOrigin },
  }));
}

const blankOrigin = "(blank)";

/** Reads from what overrides made of the blank facts what they ask for, place by place. */
export function demandsOf(
  places: readonly Place[],
  facts: readonly Fact[],
  layers: readonly Layer[],
): readonly Demand[] {
  const byPlace = new Map(facts.filter(({ origin }) => origin.file === blankOrigin).map((fact) => [idOf(fact), fact]));
  return places.flatMap((place): readonly Demand[] => {
    const { owner, platform } = place;
    const fact = byPlace.get(`${owner.id} ${platform.triple} ${platform.domain}`);
    const steps = fact?.overridden ?? [];
    const asked = fields.flatMap((pointer): readonly Demand[] => {
      const step = steps.findLast((one) => isDemand(one.operator) && touches(one, pointer));
      const value = fact === undefined ? undefined : valuesAt(fact.value, pointer)[0]?.value;
      if (step === undefined || value === undefined || isBlank(pointer, value)) return [];
      return [{ place, pointer, value, at: step.layer, namesDomain: namesDomain(step.layer, layers) }];
    });
    const policy = asked.some(({ pointer }) => pointer === "/source") ? undefined : policyDemand(place, layers);
    return policy === undefined ? asked : [...asked, policy];
  });
}

/** The fields that a redirection may have to bring about. */
const fields = ["/source", "/link", "/libs", "/search-paths", "/version", "/include-dirs", "/root"];

function touches({ pointer }: OverrideStep, field: string): boolean {
  return isWithin(field, pointer) || isWithin(pointer, field);
}

function isBlank(pointer: string, value: JsonValue): boolean {
  const blank = valuesAt(unknown, pointer)[0]?.value;
  return blank !== undefined && canonicalJson(blank) === canonicalJson(value);
}

function idOf({ package: id, target, domains }: Fact): string {
  return `${id} ${target} ${domains[0]}`;
}

/** An override is found again by its place: steps name no selector. */
function namesDomain(at: LayerRef, layers: readonly Layer[]): boolean {
  return layers.some((layer) =>
    layer.overrides.some(
      ({ select, line, column, place }) =>
        select.domain !== undefined &&
        layer.kind === at.kind &&
        (place ?? layer.place) === at.place &&
        line === at.line &&
        column === at.column,
    ),
  );
}

function policyDemand(place: Place, layers: readonly Layer[]): Demand | undefined {
  const policy = vendoringOf(layers);
  if (policy === undefined) return undefined;
  const value = policy.is === "forbid" ? "system" : "bundled";
  return { place, pointer: "/source", value, at: policy.at, namesDomain: false };
}
