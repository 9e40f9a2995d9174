import { canonicalJson } from "../json/canonical.js";
import type { Knob } from "../model/adapter.js";
import type { JsonValue } from "../model/json.js";
import type { Triple } from "../model/names.js";
import { packageLabel } from "../model/package.js";
import type { Problem } from "../model/problem.js";
import type { Demand, Place } from "./demands.js";

/** What one demand needs of one variable. */
export interface Need {
  readonly demand: Demand;
  readonly knob: Knob;
  readonly name: string;
  /** Absent: the variable must not be set. */
  readonly value: string | undefined;
}

/** Whether a knob brings a demand about. */
export function carries({ carries: what }: Knob, { pointer, value }: Demand): boolean {
  return what.pointer === pointer && (what.is === undefined || canonicalJson(what.is) === canonicalJson(value));
}

/** The variables that bring about what is asked of one place. Knobs are turned in order: of one variable the last counts. */
export function needsOf(
  { knobs }: Place,
  demands: readonly Demand[],
  expand: (value: JsonValue) => JsonValue,
  delimiter: string,
): readonly Need[] {
  const needs = new Map<string, Need>();
  for (const knob of knobs) {
    const demand = demands.find((one) => carries(knob, one));
    if (demand === undefined) continue;
    const text = textOf(expand(demand.value), knob.separator === "path" ? delimiter : (knob.separator ?? ":"));
    if (isOfOneRun(text)) continue;
    for (const [name, template] of Object.entries(knob.env ?? {}))
      needs.set(name, { demand, knob, name, value: template.replaceAll("{value}", () => text) });
    for (const name of knob.unset ?? []) needs.set(name, { demand, knob, name, value: undefined });
  }
  return [...needs.values()];
}

/** Whether a text names a folder that only a run of a script has: no variable, and no configuration, can say that. */
export function isOfOneRun(text: string): boolean {
  return /\$\{(?:OUT_DIR|SYSROOT|CARGO_HOME)\}/.test(text);
}

function textOf(value: JsonValue, separator: string): string {
  if (Array.isArray(value)) return value.map((item) => textOf(item, separator)).join(separator);
  return typeof value === "string" ? value : canonicalJson(value);
}

/** How a variable is called where it holds for the runs of one triple alone. */
function nameFor(name: string, triple: Triple, form: "prefix" | "suffix"): string {
  const plain = triple.replaceAll(/[-.]/g, "_");
  return form === "prefix" ? `${plain.toUpperCase()}_${name}` : `${name}_${plain}`;
}

/** What a variable is to be, with the needs behind it. */
interface Setting {
  readonly name: string;
  /** The name that scripts know it by, where it holds for one triple alone; else the same. */
  readonly plainName: string;
  /** Absent: it must not be set. */
  readonly value: string | undefined;
  readonly needs: readonly Need[];
}

/** What all variables come to. */
export interface Variables {
  /** Sorted by name. */
  readonly settings: readonly Setting[];
  /** The places whose scripts read a variable, by its plain name. */
  readonly readers: ReadonlyMap<string, readonly Place[]>;
  readonly problems: readonly Problem[];
}

/**
 * Settles what each variable is to be. A variable reaches every script that reads it, on both sides of the build, unless
 * the script has a name of it for one triple. Where two packages need different values, or an override speaks of one side
 * of a package that is built for both, it is left alone.
 */
export function settleVariables(places: readonly Place[], needs: readonly Need[]): Variables {
  const readers = readersOf(places);
  const settings: Setting[] = [];
  const problems: Problem[] = [];
  for (const name of [...new Set(needs.map((need) => need.name))].sort()) {
    const ofName = needs.filter((need) => need.name === name);
    const asking = new Set(ofName.map(({ demand }) => demand.place.node));
    const silent = (readers.get(name) ?? []).filter(({ node }) => !asking.has(node));
    const whole = settled(name, name, ofName, silent);
    const parts = whole.ok ? undefined : partsOf(name, ofName, silent);
    const made = whole.ok ? [whole] : (parts?.filter((part) => part.ok) ?? []);
    if (!whole.ok && (parts === undefined || made.length < parts.length)) {
      problems.push(whole.problem);
      continue;
    }
    settings.push(...made.map(({ setting }) => setting));
    const others = whole.ok ? [...new Set(silent.map(({ owner }) => packageLabel(owner)))].sort() : [];
    const [first] = ofName;
    if (others.length === 0 || first === undefined) continue;
    const { demand, value } = first;
    const label = packageLabel(demand.place.owner);
    problems.push({
      kind: "shared-variable",
      at: demand.at,
      name,
      ...(value !== undefined && { value }),
      label,
      others,
    });
  }
  return { settings: settings.sort((a, b) => (a.name < b.name ? -1 : 1)), readers, problems };
}

type Attempt = { readonly ok: true; readonly setting: Setting } | { readonly ok: false; readonly problem: Problem };

/** A variable for all the given needs. The silent places read it, and nobody speaks of them. */
function settled(name: string, plainName: string, needs: readonly Need[], silent: readonly Place[]): Attempt {
  const [first] = needs as readonly [Need, ...Need[]];
  const other = needs.find(({ value }) => value !== first.value);
  if (other !== undefined)
    return { ok: false, problem: { kind: "conflicting-variable", name, sides: [sideOf(first), sideOf(other)] } };
  for (const { demand, value } of needs) {
    const { key, owner } = demand.place;
    const twins = silent.filter((place) => place.owner.id === owner.id);
    if (twins.length === 0) continue;
    const means = `the variable ${value === undefined ? name : `${name}=${value}`}`;
    const label = packageLabel(owner);
    return {
      ok: false,
      problem: { kind: "inseparable-override", at: demand.at, label, key, means, others: twins.map(sideWords) },
    };
  }
  return { ok: true, setting: { name, plainName, value: first.value, needs } };
}

/** One variable for each triple; nothing where a script has no such names. */
function partsOf(name: string, needs: readonly Need[], silent: readonly Place[]): readonly Attempt[] | undefined {
  const forms = new Set(needs.map(({ knob }) => knob["per-target"]));
  const [form] = forms;
  if (forms.size !== 1 || form === undefined) return undefined;
  const tripleOf = (place: Place) => place.platform.triple;
  return [...new Set(needs.map(({ demand }) => tripleOf(demand.place)))].map((triple) => {
    const ofTriple = needs.filter(({ demand }) => tripleOf(demand.place) === triple);
    const silentThere = silent.filter((place) => tripleOf(place) === triple);
    return settled(nameFor(name, triple, form), name, ofTriple, silentThere);
  });
}

/** A side of a package, for people. */
export function sideWords({ owner, platform }: Place): string {
  return `${packageLabel(owner)} (${platform.domain === "host" ? "runs at build time" : platform.triple})`;
}

function readersOf(places: readonly Place[]): ReadonlyMap<string, readonly Place[]> {
  const readers = new Map<string, Place[]>();
  for (const place of places) {
    const names = new Set(place.knobs.flatMap(({ env = {}, unset = [] }) => [...Object.keys(env), ...unset]));
    for (const name of names) readers.set(name, [...(readers.get(name) ?? []), place]);
  }
  return readers;
}

function sideOf({ demand, value }: Need) {
  return { at: demand.at, label: packageLabel(demand.place.owner), ...(value !== undefined && { value }) };
}
