import { isWithin } from "../algebra/pointer.js";
import { canonicalJson } from "../json/canonical.js";
import type { LayerRef, OriginInput, OverrideStep } from "../model/fact.js";
import type { JsonValue } from "../model/json.js";
import type { Owned } from "./facts.js";

/** Why a fact says something else, as far as can be seen: the first of these that holds. */
export type Cause =
  /** Overrides that only one of the two builds has. */
  | { readonly kind: "override"; readonly layers: readonly LayerRef[] }
  /** Only one of the two builds has the package. */
  | { readonly kind: "package-set" }
  | { readonly kind: "version"; readonly was: string; readonly is: string }
  /** The script ran for another platform. */
  | { readonly kind: "platform"; readonly was: string; readonly is: string }
  /** Features of the package that only one of the two builds has. */
  | { readonly kind: "features"; readonly was: readonly string[]; readonly is: readonly string[] }
  /** What the value was made from: files, variables, tools. */
  | { readonly kind: "inputs"; readonly names: readonly string[] }
  /** The build was made with another profile, which scripts are told: `OPT_LEVEL`, `DEBUG`, `PROFILE`. */
  | { readonly kind: "profile"; readonly was: string; readonly is: string }
  /** The script found another value, and nothing that px-meta can see says why. */
  | { readonly kind: "script" };

/** Finds why a place in a fact changed. */
export function causeOf(was: Owned | undefined, is: Owned | undefined, pointer: string): Cause {
  const layers = layersOf(was, is, pointer);
  if (layers.length > 0) return { kind: "override", layers };
  if ((was ?? is)?.isShared === false) return { kind: "package-set" };
  if (was === undefined || is === undefined) return { kind: "script" };
  const [old, now] = [was.owner, is.owner];
  if (old !== undefined && now !== undefined && old.version !== now.version) {
    return { kind: "version", was: old.version, is: now.version };
  }
  if (was.fact.target !== is.fact.target) return { kind: "platform", was: was.fact.target, is: is.fact.target };
  const [lost, gained] = [without(old?.features, now?.features), without(now?.features, old?.features)];
  if (lost.length + gained.length > 0) return { kind: "features", was: lost, is: gained };
  const names = changedInputs(inputsOf(was), inputsOf(is));
  if (names.length > 0) return { kind: "inputs", names };
  const { profile: before } = was;
  const { profile: after } = is;
  const isOther = before !== undefined && after !== undefined && before !== after;
  return isOther ? { kind: "profile", was: before, is: after } : { kind: "script" };
}

function layersOf(was: Owned | undefined, is: Owned | undefined, pointer: string): readonly LayerRef[] {
  const [old, now] = [stepsAt(was, pointer), stepsAt(is, pointer)];
  const differing = [...missingIn(old, now), ...missingIn(now, old)];
  const places = new Map(differing.map(({ layer }) => [canonicalJson(layer as unknown as JsonValue), layer]));
  return [...places.values()];
}

function stepsAt(one: Owned | undefined, pointer: string): readonly OverrideStep[] {
  const steps = one?.fact.overridden ?? [];
  return steps.filter(
    (step) => step.operator !== "waive" && (isWithin(pointer, step.pointer) || isWithin(step.pointer, pointer)),
  );
}

function missingIn(list: readonly OverrideStep[], steps: readonly OverrideStep[]): readonly OverrideStep[] {
  const text = (step: OverrideStep) => canonicalJson(step as unknown as JsonValue);
  const known = new Set(list.map(text));
  return steps.filter((step) => !known.has(text(step)));
}

/** What one list has and the other does not; nothing where one of the two is not known. */
function without(list: readonly string[] | undefined, other: readonly string[] | undefined): readonly string[] {
  return list === undefined || other === undefined ? [] : list.filter((item) => !other.includes(item));
}

/** What a fact was made from, and its whole run. */
function inputsOf({ fact, run }: Owned): readonly OriginInput[] {
  return [...(fact.origin.inputs ?? []), ...(run === fact ? [] : (run?.origin.inputs ?? []))];
}

function changedInputs(was: readonly OriginInput[], is: readonly OriginInput[]): readonly string[] {
  const text = ({ kind, name, digest }: OriginInput) => `${kind} ${name} ${digest ?? ""}`;
  const [old, now] = [new Set(was.map(text)), new Set(is.map(text))];
  const changed = [...was.filter((each) => !now.has(text(each))), ...is.filter((each) => !old.has(text(each)))];
  return [...new Set(changed.map(({ kind, name }) => `${kind} ${name}`))].sort();
}
