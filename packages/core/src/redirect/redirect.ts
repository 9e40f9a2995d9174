import { expandPaths } from "../model/expand.js";
import { type Fact, waivesEffect } from "../model/fact.js";
import { type Layer, vendoringOf } from "../model/override.js";
import { packageLabel } from "../model/package.js";
import type { Problem } from "../model/problem.js";
import { noRedirection, type Redirection } from "../model/redirection.js";
import { blankFacts, type Demand, demandsOf, type Place, placesOf, type Surroundings } from "./demands.js";
import { factOf, type Replacement, replace } from "./tables.js";
import { touchedOf } from "./touched.js";
import { carries, type Need, needsOf, settleVariables } from "./variables.js";

/**
 * The facts that tell what overrides ask for, before any script has run: one of which nothing is known for the main
 * library of each package that has an adapter. Applying the layers to them settles selectors and layers as everywhere.
 */
export function redirectable(surroundings: Surroundings): readonly Fact[] {
  return blankFacts(placesOf(surroundings));
}

/**
 * Finds the variables and the configuration of cargo that make build scripts do what overrides and policies ask for.
 *
 * A variable is preferred, because the script still runs. A table replaces the script, so it is used only where the
 * adapter says that nothing is lost by that, and where an override of its own (no policy) asks for what no variable
 * brings about.
 */
export function redirect(
  input: Surroundings & {
    readonly layers: readonly Layer[];
    /** What the layers made of the facts that `redirectable` gave. */
    readonly asked: readonly Fact[];
    /** Absolute: what `${WORKSPACE}` means in a value. */
    readonly workspaceRoot?: string;
  },
): Redirection {
  const { graph, layers, asked } = input;
  const places = placesOf(input);
  const demands = demandsOf(places, asked, layers);
  if (demands.length === 0) return noRedirection;
  const { workspaceRoot } = input;
  const roots = workspaceRoot === undefined ? {} : { WORKSPACE: workspaceRoot };
  const expand = (value: Parameters<typeof expandPaths>[0]) => expandPaths(value, roots);
  const factAt = ({ owner, platform, key }: Place) =>
    asked.find(
      ({ package: id, target, domains, name }) =>
        id === owner.id && target === platform.triple && domains.includes(platform.domain) && name === key.name,
    );
  // The scripts run on the host, and split lists of paths as it does.
  const delimiter = graph.platforms.at(-1)?.triple.includes("-windows") ? ";" : ":";
  const problems: Problem[] = [];
  const needs: Need[] = [];
  const open = new Map<string, { readonly place: Place; readonly demands: readonly Demand[] }[]>();
  for (const place of places) {
    const ofPlace = demands.filter((demand) => demand.place === place);
    const impossible = impossibleIn(place, ofPlace, factAt(place), layers);
    problems.push(...impossible);
    const isOpen = ofPlace.some((demand) => isForTable(demand) && !isCarried(demand) && !isOfPolicy(demand, layers));
    if (isOpen && impossible.length === 0) {
      const id = `${place.owner.id} ${place.platform.triple}`;
      open.set(id, [...(open.get(id) ?? []), { place, demands: ofPlace }]);
    }
    needs.push(...needsOf(place, ofPlace, expand, delimiter));
  }
  const replacements: Replacement[] = [];
  for (const group of open.values()) {
    const made = group.every(({ place }) => place.isReplaceable)
      ? replace(group, graph.platforms, places, expand)
      : undefined;
    // Where there is none, the script may do it anyway: that is looked at when it has run.
    if (made === undefined) continue;
    if ("kind" in made) problems.push(made);
    else replacements.push(made);
  }
  const isReplaced = ({ place }: Demand) => replacements.some((one) => one.places.includes(place));
  const variables = settleVariables(
    places,
    needs.filter(({ demand }) => !isReplaced(demand)),
  );
  const env = variables.settings.flatMap(({ name, value }) => (value === undefined ? [] : [[name, value] as const]));
  return {
    env: Object.fromEntries(env),
    unset: variables.settings.flatMap(({ name, value }) => (value === undefined ? [name] : [])),
    tables: replacements.map(({ table }) => table).sort((a, b) => (a.triple + a.links < b.triple + b.links ? -1 : 1)),
    replaced: replacements.flatMap(({ places: [place] }) =>
      place === undefined ? [] : [{ package: place.owner.id, triple: place.platform.triple }],
    ),
    facts: replacements.flatMap((one) => factOf(one, one.places[0] && factAt(one.places[0]))),
    touched: touchedOf(graph, variables, replacements),
    problems: distinct([...problems, ...variables.problems]),
  };
}

/** Whether a variable of the script brings a demand about. */
function isCarried(demand: Demand): boolean {
  return demand.place.knobs.some((knob) => carries(knob, demand));
}

/** A crate that has but one copy of its library cannot be told to take another. A policy for bundled code does not mind. */
function impossibleIn(
  place: Place,
  demands: readonly Demand[],
  fact: Fact | undefined,
  layers: readonly Layer[],
): readonly Problem[] {
  const { owner, adapter, key } = place;
  const { sources, note } = adapter;
  const demand = demands.find(({ pointer }) => pointer === "/source");
  if (sources === undefined || demand === undefined || waivesEffect(fact, "/source")) return [];
  if (demand.value !== "system" && isOfPolicy(demand, layers)) return [];
  if (sources.some((source) => source === demand.value)) return [];
  return [
    {
      kind: "override-without-effect",
      at: demand.at,
      package: owner.id,
      label: packageLabel(owner),
      key,
      pointer: "/source",
      wanted: demand.value,
      tried: [],
      hints: note === undefined ? [`it can be ${sources.join(" or ")} alone`] : [note],
    },
  ];
}

/**
 * Whether a table must bring a demand about, if one may. A system's library is mostly dynamic, and which names it has
 * follows from that; and a policy asks for no more than variables can do.
 */
function isForTable({ pointer, value }: Demand): boolean {
  return pointer === "/source" || pointer === "/search-paths" || (pointer === "/link" && value === "static");
}

function isOfPolicy({ at }: Demand, layers: readonly Layer[]): boolean {
  const policy = vendoringOf(layers)?.at;
  return policy?.place === at.place && policy.line === at.line && policy.column === at.column;
}

/** Several sides of one package would tell the same. */
function distinct(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}
