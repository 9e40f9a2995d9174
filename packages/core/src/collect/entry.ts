import type { Fact, LayerRef, Origin, OriginInput, OverrideStep } from "../model/fact.js";
import { isObject, type JsonObject, type JsonValue } from "../model/json.js";
import { type Domain, isFactName, type PackageId, parseSchemaId, parseSha256, type Triple } from "../model/names.js";

/** Who published an entry: what px-meta knows of it, whatever the entry says. */
export interface Speaker {
  readonly package: PackageId;
  readonly domains: readonly Domain[];
  readonly target: Triple;
  /** Absent for a generator. */
  readonly outDir?: string;
  /** The generator, as it is declared; absent for a build script. */
  readonly generator?: string;
}

/**
 * Reads an entry of a publication; nothing where it is not of the form of `facts@1`. A script may have written anything,
 * and what is read here is shown, kept and exported without another look. `validate` holds the value against its schema.
 */
export function factOf(entry: JsonObject, speaker: Speaker): Fact | undefined {
  const { name, value } = entry;
  const schema = typeof entry.schema === "string" ? parseSchemaId(entry.schema) : undefined;
  if (schema === undefined || typeof name !== "string" || !isFactName(name) || value === undefined) return undefined;
  const origin = originOf(entry.origin);
  const overridden = listOf(entry.overridden ?? [], stepOf);
  const narrowed = narrowedOf(entry.narrowed ?? {});
  if (origin === undefined || overridden === undefined || narrowed === undefined) return undefined;
  return {
    package: speaker.package,
    schema,
    name,
    domains: speaker.domains,
    target: speaker.target,
    ...(speaker.outDir === undefined ? {} : { outDir: speaker.outDir }),
    value,
    trust: overridden.length > 0 ? "overridden" : "published",
    origin: speaker.generator === undefined ? origin : { ...origin, generator: speaker.generator },
    ...(overridden.length > 0 ? { overridden } : {}),
    ...(Object.keys(narrowed).length > 0 ? { narrowed } : {}),
  };
}

/** Reads each item; nothing where it is no list, or where one of them cannot be read. */
function listOf<T>(value: JsonValue, read: (item: JsonValue) => T | undefined): readonly T[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const items = value.flatMap((item: JsonValue) => read(item) ?? []);
  return items.length === value.length ? items : undefined;
}

function originOf(said: JsonValue | undefined): Origin | undefined {
  if (said === undefined) return { method: "literal" };
  if (!isObject(said) || typeof said.method !== "string") return undefined;
  const { file, method } = said;
  const inputs = said.inputs === undefined ? undefined : listOf(said.inputs, inputOf);
  if ((file !== undefined && typeof file !== "string") || (said.inputs !== undefined && inputs === undefined)) {
    return undefined;
  }
  return {
    ...(file === undefined ? {} : { file }),
    ...placeOf(said),
    // A later version of the crate may know other ways.
    method: method === "probe" || method === "env" || method === "file" || method === "override" ? method : "literal",
    ...(inputs === undefined ? {} : { inputs }),
  };
}

function inputOf(said: JsonValue): OriginInput | undefined {
  if (!isObject(said) || typeof said.name !== "string") return undefined;
  const { kind, name } = said;
  if (kind !== "env" && kind !== "file" && kind !== "tool" && kind !== "output") return undefined;
  const digest = typeof said.digest === "string" ? parseSha256(said.digest) : undefined;
  return { kind, name, ...(digest === undefined ? {} : { digest }) };
}

/** Line and column, where they are some; what is none is left out. */
function placeOf({ line, column }: JsonObject): { readonly line?: number; readonly column?: number } {
  return { ...(isPlace(line) ? { line } : {}), ...(isPlace(column) ? { column } : {}) };
}

function isPlace(value: JsonValue | undefined): value is number {
  return Number.isSafeInteger(value) && (value as number) > 0;
}

function stepOf(said: JsonValue): OverrideStep | undefined {
  if (!isObject(said) || !isObject(said.layer)) return undefined;
  const { operator, was, reason } = said;
  const pointer = pointerOf(said.pointer);
  const layer = layerOf(said.layer);
  if (layer === undefined || pointer === undefined || typeof operator !== "string") return undefined;
  return {
    layer,
    operator,
    pointer,
    ...(was === undefined ? {} : { was }),
    ...(typeof reason === "string" ? { reason } : {}),
  };
}

function layerOf(said: JsonObject): LayerRef | undefined {
  const { kind, place } = said;
  if (typeof place !== "string") return undefined;
  if (
    kind !== "workspace" &&
    kind !== "site" &&
    kind !== "compiled" &&
    kind !== "environment" &&
    kind !== "command-line"
  )
    return undefined;
  return { kind, place, ...placeOf(said) };
}

const reaches: readonly (JsonValue | undefined)[] = ["direct", "self", "public", "all", undefined];
const planes: readonly JsonValue[] = ["compile", "link", "load", "tool"];

function narrowedOf(said: JsonValue): NonNullable<Fact["narrowed"]> | undefined {
  if (!isObject(said)) return undefined;
  const isRule = (rule: JsonValue) =>
    isObject(rule) &&
    reaches.includes(rule.reach) &&
    (rule.plane === undefined || (Array.isArray(rule.plane) && rule.plane.every((plane) => planes.includes(plane))));
  const fits = Object.entries(said).every(([pointer, rule]) => pointerOf(pointer) !== undefined && isRule(rule));
  return fits ? (said as NonNullable<Fact["narrowed"]>) : undefined;
}

function pointerOf(text: JsonValue | undefined): string | undefined {
  return typeof text === "string" && /^(\/([^~/]|~[01])*)*$/.test(text) ? text : undefined;
}
