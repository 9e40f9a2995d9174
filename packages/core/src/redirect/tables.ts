import { valuesAt } from "../algebra/pointer.js";
import type { Fact } from "../model/fact.js";
import type { Platform } from "../model/graph.js";
import type { JsonObject, JsonValue } from "../model/json.js";
import { isDemand } from "../model/override.js";
import { packageLabel } from "../model/package.js";
import type { Problem } from "../model/problem.js";
import { type LinksTable, showTable } from "../model/redirection.js";
import type { Demand, Place } from "./demands.js";
import { isOfOneRun, sideWords } from "./variables.js";

/** A table that stands in for a script, with what asks for it. */
export interface Replacement {
  readonly table: LinksTable;
  readonly places: readonly Place[];
  readonly demands: readonly Demand[];
  /** What the script would have said of its main library. */
  readonly value: JsonObject;
}

/**
 * Makes the table that stands in for the script of a package, where its adapter allows that and the demands say enough;
 * nothing where they do not. A table reaches both sides of the build where they are for one triple.
 */
export function replace(
  asked: readonly { readonly place: Place; readonly demands: readonly Demand[] }[],
  platforms: readonly Platform[],
  places: readonly Place[],
  expand: (value: JsonValue) => JsonValue,
): Replacement | Problem | undefined {
  const made = asked.map(({ place, demands }) => ({ place, demands, value: libraryOf(place, demands) }));
  const [first] = made;
  if (first?.value === undefined) return undefined;
  const { place, demands, value } = first;
  const { links } = place.owner;
  const [demand] = demands;
  if (links === undefined || demand === undefined || isOfOneRun(JSON.stringify(value))) return undefined;
  const { triple } = place.platform;
  const table = tableOf(place, links, expand(value) as JsonObject);
  const twins = places.filter(({ owner, platform }) => owner.id === place.owner.id && platform.triple === triple);
  const others = twins.filter(({ node }) => !made.some((one) => one.place.node === node && isSame(one.value, value)));
  const namesDomain = demands.find((one) => one.namesDomain);
  const isShared = platforms.some((one) => one.triple === triple && one.domain !== place.platform.domain);
  if (others.length > 0 || (namesDomain !== undefined && isShared)) {
    const reached = others.length > 0 ? others.map(sideWords) : [`whatever of it ${otherSide(place)}`];
    const { key, owner } = place;
    const means = `[${showTable(table)}] in cargo's configuration`;
    const { at } = namesDomain ?? demand;
    return { kind: "inseparable-override", at, label: packageLabel(owner), key, means, others: reached };
  }
  return { table, places: made.map((one) => one.place), demands: made.flatMap((one) => one.demands), value };
}

function otherSide({ platform }: Place): string {
  return platform.domain === "host" ? "runs with the product" : "runs at build time";
}

function isSame(one: JsonValue | undefined, other: JsonValue | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** What the demands make of the library; nothing where they do not say that it is there already, or it cannot be told to cargo. */
function libraryOf({ adapter }: Place, demands: readonly Demand[]): JsonObject | undefined {
  const of = (pointer: string) => demands.find((one) => one.pointer === pointer)?.value;
  const source = of("/source") ?? (of("/search-paths") === undefined ? undefined : "system");
  const link = of("/link") ?? "dynamic";
  const libs = of("/libs") ?? adapter.libs;
  if ((source !== "system" && source !== "prebuilt") || link === "raw-dylib" || libs === undefined) return undefined;
  const optional = (["version", "include-dirs", "root"] as const).flatMap((name) => {
    const value = of(`/${name}`);
    return value === undefined ? [] : [[name, value] as const];
  });
  return { link, source, libs, "search-paths": of("/search-paths") ?? [], ...Object.fromEntries(optional) };
}

const kinds: { readonly [link: string]: string } = { dynamic: "dylib", static: "static", framework: "framework" };

function tableOf({ platform, adapter }: Place, links: string, value: JsonObject): LinksTable {
  const paths = textsAt(value, "/search-paths");
  const { cfgs = [], metadata = {} } = adapter.replaceable ?? {};
  const words: Readonly<Record<string, string | undefined>> = {
    "{include-dirs}": textsAt(value, "/include-dirs").join(adapter["include-dirs"]?.separator ?? ","),
    "{search-paths}": paths[0],
    "{root}": textsAt(value, "/root")[0],
    "{version}": textsAt(value, "/version")[0],
  };
  const told = Object.entries(metadata).flatMap(([key, template]) => {
    const names = template.match(/\{[a-z-]+\}/g) ?? [];
    if (names.some((name) => (words[name] ?? "") === "")) return [];
    return [[key, template.replaceAll(/\{[a-z-]+\}/g, (name) => words[name] ?? "")] as const];
  });
  return {
    triple: platform.triple,
    links,
    keys: {
      "rustc-link-lib": textsAt(value, "/libs").map((lib) => `${kinds[String(value.link)]}=${lib}`),
      ...(paths.length > 0 && { "rustc-link-search": paths.map((path) => `native=${path}`) }),
      ...(cfgs.length > 0 && { "rustc-cfg": cfgs }),
      ...Object.fromEntries(told),
    },
  };
}

function textsAt(value: JsonObject, pointer: string): readonly string[] {
  const whole = valuesAt(value, pointer);
  const found = Array.isArray(whole[0]?.value) ? valuesAt(value, `${pointer}/*`) : whole;
  return found.flatMap((one) => (typeof one.value === "string" ? [one.value] : []));
}

/** The fact of a package whose script a table replaces, for all of its sides. */
export function factOf({ places, demands, value }: Replacement, asked: Fact | undefined): readonly Fact[] {
  const [place] = places;
  const [demand] = demands;
  if (place === undefined || demand === undefined) return [];
  const { place: file, line, column } = demand.at;
  return [
    {
      package: place.owner.id,
      ...place.key,
      domains: [...new Set(places.map(({ platform }) => platform.domain))].sort().reverse(),
      target: place.platform.triple,
      value,
      trust: "overridden",
      origin: {
        file,
        ...(line !== undefined && { line }),
        ...(column !== undefined && { column }),
        method: "override",
      },
      ...(asked?.overridden !== undefined && {
        overridden: asked.overridden.filter(({ operator }) => isDemand(operator)).map(({ was: _, ...step }) => step),
      }),
    },
  ];
}
