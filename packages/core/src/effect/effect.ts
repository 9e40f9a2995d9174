import { canonicalJson } from "../json/canonical.js";
import type { Adapter } from "../model/adapter.js";
import { type Fact, type LayerRef, waivesEffect } from "../model/fact.js";
import { isObject, type JsonValue } from "../model/json.js";
import type { PackageId } from "../model/names.js";
import { isDemand, type Layer, type Override, vendoringOf } from "../model/override.js";
import { type Package, packageLabel } from "../model/package.js";
import type { Problem } from "../model/problem.js";
import type { Redirection } from "../model/redirection.js";

/**
 * Looks whether what overrides and policies asked for came about, now that the scripts have run.
 *
 * An override changes what is said of a library; what a script that does not adopt px-meta linked is another thing. Where
 * the two differ in source, link, libraries or search paths, that is a problem with all that was tried. A script that publishes its
 * facts is believed: it sees the overrides itself. A policy holds for all of them. What cannot be told (source `unknown`)
 * is no problem.
 */
export function effect(input: {
  readonly packages: readonly Package[];
  /** After the overrides: each names what it was. */
  readonly facts: readonly Fact[];
  readonly layers: readonly Layer[];
  /** Overrides with the facts that they speak of: one that asks for what is so already leaves no step. */
  readonly effects: readonly Spoken[];
  readonly redirection: Redirection;
  readonly adapters: readonly Adapter[];
}): readonly Problem[] {
  const libraries = input.facts.filter((fact) => fact.schema === "native-library@1" && fact.outDir !== undefined);
  if (libraries.length === 0) return [];
  const owners = new Map(input.packages.map((one) => [one.id, one]));
  const scripts = new Map(
    input.facts
      .filter(({ schema }) => schema === "build-script@1")
      .map((fact) => [`${fact.package} ${fact.outDir}`, fact]),
  );
  const told = new Set(input.redirection.problems.flatMap(toldBy));
  const settled = sourcesAskedFor(input.effects);
  const problems = new Map<string, Problem>();
  for (const fact of libraries) {
    const owner = owners.get(fact.package);
    if (owner === undefined) continue;
    for (const { pointer, wanted, found, at } of differences(fact, input.layers, settled)) {
      const label = packageLabel(owner);
      const { schema, name } = fact;
      const about = { package: owner.id, key: { schema, name }, pointer, wanted };
      if (waivesEffect(fact, pointer) || told.has(keyOf(about)) || told.has(`${label} ${schema}/${name}`)) continue;
      const script = scripts.get(`${fact.package} ${fact.outDir}`);
      const problem: Problem = {
        kind: "override-without-effect",
        at,
        label,
        ...about,
        found,
        tried: triedFor(owner.id, input.redirection),
        hints: hintsFor(owner, script, input, wanted),
      };
      problems.set(JSON.stringify(problem), problem);
    }
  }
  return [...problems.values()];
}

/** What an override came to, as far as it matters here. */
interface Spoken {
  readonly override: Override;
  readonly facts: readonly (Pick<Fact, "package" | "target"> & {
    readonly isChanged: boolean;
    readonly isSame: boolean;
  })[];
}

/** The facts of which an override says the source, though it may be so already. */
function sourcesAskedFor(effects: readonly Spoken[]): ReadonlySet<string> {
  const asked = effects.filter(({ override: { operator, pointer, schema, value } }) => {
    const isOfWhole = pointer === "" && isObject(value) && Object.hasOwn(value, "source");
    return schema === "native-library@1" && isDemand(operator) && (pointer === "/source" || isOfWhole);
  });
  return new Set(
    asked.flatMap(({ override, facts }) =>
      facts
        .filter(({ isChanged, isSame }) => isChanged || isSame)
        .map((one) => placeOf({ ...one, name: override.name })),
    ),
  );
}

function placeOf({ package: id, target, name }: Pick<Fact, "package" | "target" | "name">): string {
  return `${id} ${target} ${name}`;
}

/** What has been said before the build: of one field, or that the whole fact cannot be redirected. */
function toldBy(problem: Problem): readonly string[] {
  if (problem.kind === "override-without-effect") return [keyOf(problem)];
  return problem.kind === "inseparable-override" ? [`${problem.label} ${problem.key.schema}/${problem.key.name}`] : [];
}

interface Difference {
  readonly pointer: string;
  readonly wanted: JsonValue;
  readonly found: JsonValue;
  readonly at: LayerRef;
}

function keyOf(
  one: Pick<Extract<Problem, { readonly kind: "override-without-effect" }>, "package" | "key" | "pointer">,
): string {
  return `${one.package} ${one.key.schema}/${one.key.name}#${one.pointer}`;
}

function differences(fact: Fact, layers: readonly Layer[], settled: ReadonlySet<string>): readonly Difference[] {
  const was = before(fact);
  const now = isObject(fact.value) ? fact.value : {};
  const asked = ["source", "link", "libs", "search-paths"].flatMap((field): readonly Difference[] => {
    const step = (fact.overridden ?? []).findLast(
      ({ operator, pointer }) => isDemand(operator) && covers(pointer, field),
    );
    const [found, wanted] = [was[field], now[field]];
    if (step === undefined || isOfScript(fact) || found === undefined || wanted === undefined) return [];
    if (found === "unknown" || canonicalJson(found) === canonicalJson(wanted)) return [];
    return [{ pointer: `/${field}`, wanted, found, at: step.layer }];
  });
  const policy = vendoringOf(layers);
  const steps = fact.overridden ?? [];
  const isAsked =
    settled.has(placeOf(fact)) ||
    steps.some(({ operator, pointer }) => isDemand(operator) && covers(pointer, "source"));
  const isBundled = was.source === "bundled" || was.source === "prebuilt";
  if (policy?.is !== "forbid" || isAsked || !isBundled) return asked;
  return [...asked, { pointer: "/source", wanted: "system", found: was.source as JsonValue, at: policy.at }];
}

function covers(pointer: string, field: string): boolean {
  return pointer === "" || pointer === `/${field}` || pointer.startsWith(`/${field}/`);
}

function isOfScript({ origin }: Fact): boolean {
  return origin.method !== "harvest";
}

/** The fields as they were before any override: what the first step on each found. */
function before(fact: Fact): { readonly [field: string]: JsonValue | undefined } {
  const fields: { [field: string]: JsonValue | undefined } = { ...(isObject(fact.value) ? fact.value : {}) };
  for (const { operator, pointer, was } of [...(fact.overridden ?? [])].reverse()) {
    if (operator === "waive") continue;
    if (pointer === "") Object.assign(fields, isObject(was) ? was : {});
    else if (!pointer.slice(1).includes("/")) fields[pointer.slice(1)] = was;
  }
  return fields;
}

function triedFor(id: PackageId, { touched }: Redirection): readonly string[] {
  return touched.filter((one) => one.package === id).map(({ means }) => means);
}

/** Most warnings of a script that are shown. */
const shownWarnings = 3;

function hintsFor(
  owner: Package,
  script: Fact | undefined,
  { redirection, adapters }: { readonly redirection: Redirection; readonly adapters: readonly Adapter[] },
  wanted: JsonValue,
): readonly string[] {
  const adapter = adapters.find((one) => one.package === owner.name);
  const value = isObject(script?.value) ? script.value : {};
  const texts = (field: string) =>
    Array.isArray(value[field]) ? (value[field] as readonly JsonValue[]).map(String) : [];
  const watched = new Set(texts("watches-env"));
  const tried = triedFor(owner.id, redirection).map((means) => means.split("=")[0] ?? "");
  const unheard = tried.filter((name) => !name.startsWith("[") && !watched.has(name));
  const { system, bundled } = adapter?.features ?? {};
  return [
    ...texts("warnings")
      .slice(0, shownWarnings)
      .map((text) => `its build script said: ${text}`),
    ...(unheard.length === 0 || script === undefined
      ? []
      : [
          `its build script does not watch ${unheard.join(" and ")}, so it may not have run again: try \`cargo clean -p ${owner.name}\``,
        ]),
    ...(wanted === "system" && bundled !== undefined && hasFeature(owner, bundled)
      ? [`its feature \`${bundled}\` is on, which makes it compile its own copy`]
      : []),
    ...(wanted === "system" && system !== undefined && !hasFeature(owner, system)
      ? [`its feature \`${system}\` is off, which makes it take the system's`]
      : []),
    ...(wanted === "bundled" && bundled !== undefined && !hasFeature(owner, bundled)
      ? [`its feature \`${bundled}\` is off, which makes it compile its own copy`]
      : []),
    ...(adapter?.note === undefined ? [] : [adapter.note]),
    ...(adapter === undefined ? ["px-meta knows no variable by which its build script could be told"] : []),
  ];
}

function hasFeature({ features = [] }: Package, name: string): boolean {
  return features.includes(name);
}
