import { factEntries, formatEntries } from "./generated/registry.js";
import type { FactTypes, FormatTypes } from "./generated/types.js";
import type { JsonObject } from "./json.js";
import type { Field } from "./px/rule.js";
import type { Result, SchemaError } from "./result.js";
import { type RawError, wordErrors } from "./wording.js";

/** Checks one instance: the value with its type, or what is wrong with it (at most some twenty errors). */
export type Validator<T> = (value: unknown) => Result<T, readonly SchemaError[]>;

/** A schema that is ready for use. Its fields are at hand; document and validator are loaded when asked for. */
export interface Schema<T> {
  /** `native-library@1`. */
  readonly id: string;
  /** The whole value first (pointer ""), then each place that has a rule of its own, in the document's order. */
  readonly fields: readonly Field[];
  /** The JSON Schema. */
  readonly document: () => Promise<JsonObject>;
  /** The compiled validator; loaded once. */
  readonly validator: () => Promise<Validator<T>>;
}

/** What a compiled module exports. */
export interface Compiled {
  (value: unknown): boolean;
  errors?: readonly RawError[] | null;
}

/** A schema as the generated table holds it. */
export interface Entry<T> {
  readonly id: string;
  readonly fields: readonly Field[];
  readonly document: () => Promise<JsonObject>;
  /** `T` is what a value is that it finds nothing wrong with. */
  readonly check: () => Promise<unknown>;
  readonly type?: T;
}

/** A closed set of schemas, each of which knows its TypeScript type. */
export interface Registry<Types> {
  /** Its ids, sorted. */
  names(): readonly (keyof Types & string)[];
  /** Whether it holds the schema. */
  has(id: string): id is keyof Types & string;
  get<Id extends keyof Types & string>(id: Id): Schema<Types[Id]>;
}

/** The schemas of facts that px-meta brings. A crate's own are read by `@px-meta/schema/foreign`. */
export const registry: Registry<FactTypes> = makeRegistry<FactTypes>(factEntries);

/** The schemas of the files that px-meta writes. Those of the envelopes describe the body alone. */
export const formats: Registry<FormatTypes> = makeRegistry<FormatTypes>(formatEntries);

function makeRegistry<Types>(entries: { readonly [Id in keyof Types]: Entry<Types[Id]> }): Registry<Types> {
  const made = new Map<string, Schema<unknown>>();
  return {
    names: () => Object.keys(entries).sort() as (keyof Types & string)[],
    has: (id): id is keyof Types & string => Object.hasOwn(entries, id),
    get: <Id extends keyof Types & string>(id: Id) => {
      const schema = made.get(id) ?? makeSchema<unknown>(entries[id]);
      made.set(id, schema);
      return schema as Schema<Types[Id]>;
    },
  };
}

function makeSchema<T>(entry: Entry<T>): Schema<T> {
  let loaded: Promise<Validator<T>> | undefined;
  const load = async () => makeValidator<T>((await entry.check()) as Compiled);
  const { id, fields, document } = entry;
  return {
    id,
    fields,
    document,
    validator: () => {
      loaded ??= load();
      return loaded;
    },
  };
}

/** Gives a compiled check the shape of a validator. */
export function makeValidator<T>(check: Compiled): Validator<T> {
  return (value) =>
    check(value) ? { ok: true, value: value as T } : { ok: false, error: wordErrors(check.errors ?? []) };
}
