import {
  type DownloadLayer,
  isObject,
  type JsonObject,
  type JsonValue,
  type Layer,
  type LayerKind,
  type LayerRef,
  nearest,
  type Operator,
  type Override,
  type Policy,
  type Problem,
  parseKey,
  readSelector,
  type Selector,
} from "@px-meta/core/base";
import { formats, type OverrideFileFormat } from "@px-meta/schema";
import { type DownloadEntry, readDownloadOverride } from "./download.js";
import { type Located, pointerStep, readToml } from "./toml.js";

/** A layer as far as it can be read, and what is wrong with the rest. */
export interface ReadLayer {
  readonly layer?: Layer;
  /** What the same file says of downloads; absent where it says nothing. */
  readonly downloads?: DownloadLayer;
  readonly problems: readonly Problem[];
}

/**
 * Reads an override file: TOML of the format `override-file@1`. An entry with something wrong in it is left out. Paths in it
 * go from `folder`.
 */
export async function readOverrideFile(
  bytes: Uint8Array,
  kind: LayerKind,
  place: string,
  folder: string,
): Promise<ReadLayer> {
  const text = textOf(bytes);
  if (text === undefined) return { problems: [malformed({ kind, place }, "not UTF-8")] };
  const toml = readToml(text);
  if (!toml.ok) {
    const { line, column, reason } = toml.error;
    return { problems: [malformed({ kind, place, line, column }, reason)] };
  }
  return layerOf(toml.value, { kind, place }, folder);
}

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

async function layerOf(toml: Located, ref: LayerRef, folder: string): Promise<ReadLayer> {
  const at = (pointer: string): LayerRef => ({ ...ref, ...toml.placeOf(pointer) });
  const wrongVersion = versionFault(toml.value);
  if (wrongVersion !== undefined) return { problems: [malformed(at("/px-meta"), wrongVersion)] };
  const faults = await faultsOf(toml.value);
  const problems = faults.map(({ pointer, reason }): Problem => invalid(at(pointer), reason));
  const isBad = (pointer: string) =>
    faults.some((fault) => fault.pointer === pointer || fault.pointer.startsWith(`${pointer}/`));
  const { policy, override, download, shim } = toml.value;
  if (shim !== undefined && ref.kind !== "workspace") {
    problems.push(invalid(at("/shim"), "shim counts in px-meta.toml of the workspace's root alone; move it there"));
  }
  const overrides: Override[] = [];
  for (const [index, entry] of (Array.isArray(override) ? override : []).entries()) {
    const pointer = `/override/${index}`;
    if (isBad(pointer)) continue;
    const read = overridesOf(entry as FileEntry, pointer, at);
    overrides.push(...read.overrides);
    problems.push(...read.problems);
  }
  const places = isObject(policy)
    ? Object.fromEntries(Object.keys(policy).map((key) => [key, toml.placeOf(`/policy/${key}`)]))
    : {};
  const layer: Layer = {
    kind: ref.kind,
    place: ref.place,
    ...(isObject(policy) && !isBad("/policy") && { policy: policy as Policy, policyPlaces: places }),
    overrides,
  };
  const entries = (Array.isArray(download) ? download : []).map((entry, index) => ({
    entry,
    at: `/download/${index}`,
  }));
  const good = entries.filter((one) => !isBad(one.at));
  const read = good.map((one) => readDownloadOverride(one.entry as DownloadEntry, folder, toml.placeOf(one.at)));
  for (const [index, one] of read.entries()) {
    if (!one.ok) problems.push(invalid(at(`${good[index]?.at}${one.error.at}`), one.error.reason));
  }
  const downloads = read.flatMap((one) => (one.ok ? [one.value] : []));
  return {
    layer,
    ...(downloads.length > 0 && { downloads: { kind: ref.kind, place: ref.place, overrides: downloads } }),
    problems,
  };
}

function versionFault(value: JsonObject): string | undefined {
  const version = value["px-meta"];
  if (version === 1) return undefined;
  if (version === undefined) return "lacks `px-meta = 1`, the version of the format";
  return `this px-meta reads \`px-meta = 1\`, not version ${JSON.stringify(version)}`;
}

interface FileFault {
  readonly pointer: string;
  readonly reason: string;
}

/** What the schema finds wrong. Unknown keys are told where they stand, with the known key that is nearest. */
async function faultsOf(value: JsonObject): Promise<readonly FileFault[]> {
  const schema = formats.get("override-file@1");
  const checked = (await schema.validator())(value);
  if (checked.ok) return [];
  const unknown = unknownKeys(value, (await schema.document()) as JsonObject);
  const above = new Set(unknown.map(({ pointer }) => pointer.slice(0, pointer.lastIndexOf("/"))));
  const others = checked.error.filter(
    ({ pointer, message }) => !(above.has(pointer) && /^must not have/.test(message)),
  );
  return [...unknown, ...others.map(({ pointer, message }) => ({ pointer, reason: worded(pointer, message) }))];
}

function worded(pointer: string, message: string): string {
  const name = pointer
    .split("/")
    .filter((step, index) => !(index === 1 && /^(?:override|download)$/.test(step)) && !/^\d*$/.test(step))
    .join(".");
  return name === "" ? message : `${name} ${message}`;
}

function unknownKeys(value: JsonValue, document: JsonObject): readonly FileFault[] {
  const found: FileFault[] = [];
  const visit = (one: JsonValue | undefined, schema: JsonValue | undefined, pointer: string): void => {
    const rule = resolved(schema, document);
    if (rule === undefined) return;
    if (Array.isArray(one)) for (const [index, item] of one.entries()) visit(item, rule.items, `${pointer}/${index}`);
    else if (isObject(one) && isObject(rule.properties)) {
      const known = rule.properties;
      for (const [key, member] of Object.entries(one)) {
        const at = pointer + pointerStep(key);
        if (Object.hasOwn(known, key)) visit(member, known[key], at);
        else if (rule.additionalProperties === false) {
          const near = nearest(key, Object.keys(known));
          const hint = near === undefined ? `known are ${Object.keys(known).join(", ")}` : `did you mean ${near}?`;
          found.push({ pointer: at, reason: `unknown key ${key}; ${hint}` });
        }
      }
    }
  };
  visit(value, document, "");
  return found;
}

function resolved(schema: JsonValue | undefined, document: JsonObject): JsonObject | undefined {
  if (!isObject(schema)) return undefined;
  const name = typeof schema.$ref === "string" ? /^#\/\$defs\/(.+)$/.exec(schema.$ref)?.[1] : undefined;
  if (name === undefined) return schema;
  const target = isObject(document.$defs) ? document.$defs[name] : undefined;
  return isObject(target) ? target : undefined;
}

type FileEntry = NonNullable<OverrideFileFormat["override"]>[number];

const operators: readonly (Operator & keyof FileEntry)[] = [
  "set",
  "default",
  "append",
  "prepend",
  "remove",
  "update",
  "replace",
  "unset",
  "require",
  "waive",
];

/** One override for each key of each operator. */
function overridesOf(
  entry: FileEntry,
  pointer: string,
  at: (pointer: string) => LayerRef,
): { readonly overrides: readonly Override[]; readonly problems: readonly Problem[] } {
  const key = parseKey(entry.fact);
  if (key === undefined) {
    const reason = `${JSON.stringify(entry.fact)} names no fact; write SCHEMA/NAME, as native-library@1/openssl`;
    return { overrides: [], problems: [invalid(at(`${pointer}/fact`), reason)] };
  }
  const selector = readSelector(entry.select as Selector);
  if (!selector.ok) {
    const [key = ""] = /(?<=^select\.)\w+/.exec(selector.error) ?? [];
    return { overrides: [], problems: [invalid(at(`${pointer}/select/${key}`), selector.error)] };
  }
  const untilFault = faultOfUntil(entry);
  if (untilFault !== undefined) return { overrides: [], problems: [invalid(at(`${pointer}/until`), untilFault)] };
  const changes = operators.flatMap((operator) => changesOf(operator, entry[operator], pointer));
  if (changes.length === 0) {
    const reason = `it says what it speaks of, but not what to do: add one of ${operators.join(", ")}`;
    return { overrides: [], problems: [invalid(at(pointer), reason)] };
  }
  const problems: Problem[] = [];
  const overrides = changes.flatMap((change): readonly Override[] => {
    const { kind: _, place: __, ...place } = at(change.at);
    if (change.pointer === undefined) {
      problems.push(invalid(at(change.at), `${JSON.stringify(change.field)} is no JSON pointer`));
      return [];
    }
    return [
      {
        select: entry.select as Selector,
        ...key,
        operator: change.operator,
        pointer: change.pointer,
        ...(change.value !== undefined && { value: change.value }),
        ...(entry.reason !== undefined && { reason: entry.reason }),
        ...(entry.until !== undefined && change.operator === "waive" && { until: entry.until }),
        ...(entry.optional !== undefined && { optional: entry.optional }),
        ...place,
      },
    ];
  });
  return { overrides, problems };
}

function faultOfUntil({ until, waive }: FileEntry): string | undefined {
  if (until === undefined) return undefined;
  if (waive === undefined) return "until is for waive; what another operator says holds until it is taken out";
  // A day that its month does not have becomes one of the next.
  const day = new Date(`${until}T00:00:00Z`);
  const isDay = !Number.isNaN(day.getTime()) && day.toISOString().startsWith(until);
  return isDay ? undefined : `until ${until} is no day`;
}

interface Change {
  readonly operator: Operator;
  readonly field: string;
  /** Absent where the field is no pointer. */
  readonly pointer: string | undefined;
  readonly value?: JsonValue;
  /** Where it stands in the file, as a pointer. */
  readonly at: string;
}

function changesOf(operator: Operator, said: JsonValue | undefined, above: string): readonly Change[] {
  if (said === undefined) return [];
  const at = above + pointerStep(operator);
  if (typeof said === "string") return [{ operator, field: "", pointer: "", value: said, at }];
  if (Array.isArray(said)) {
    return said.map((field: string, index) => ({
      operator,
      field,
      pointer: pointerOf(field),
      at: at + pointerStep(index),
    }));
  }
  return Object.entries(said as JsonObject).map(([field, value]) => ({
    operator,
    field,
    pointer: pointerOf(field),
    value,
    at: at + pointerStep(field),
  }));
}

/** A field by its name at the top of the value, or a JSON pointer; `""` is the whole. */
function pointerOf(field: string): string | undefined {
  if (field === "") return "";
  if (!field.startsWith("/")) return pointerStep(field);
  return /^(?:\/(?:[^~/]|~[01])*)*$/.test(field) ? field : undefined;
}

function malformed(at: LayerRef, reason: string): Problem {
  return { kind: "malformed-overrides", at, reason };
}

function invalid(at: LayerRef, reason: string): Problem {
  return { kind: "invalid-override", at, reason };
}
