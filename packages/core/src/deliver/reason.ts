import { type ValueChange, valueChanges } from "../json/changes.js";
import { readEnvelope, viewLimits } from "../json/envelope.js";
import { isObject, type JsonValue } from "../model/json.js";
import type { SchemaId } from "../model/names.js";
import type { View, ViewFact } from "../model/view.js";
import { answers, type ChangedRead } from "./receipt.js";

/** A read whose answer has changed, with what is otherwise in the answer. */
export interface RerunReason extends ChangedRead {
  readonly changes: readonly ReadChange[];
}

/** A place in a fact or a merged value that a script has read. Of a merged value there is no package and no name. */
export interface ReadChange extends ValueChange {
  readonly package?: { readonly name: string; readonly version: string };
  readonly schema: SchemaId;
  readonly name?: string;
}

/** The part of a view that a script reads. */
export type Shown = Pick<View, "facts" | "merged">;

/** Says what is otherwise in the answers of some reads; nothing more than the reads where it is not known what was. */
export function reasonsOf(
  before: Shown | undefined,
  after: Shown,
  because: readonly ChangedRead[],
): readonly RerunReason[] {
  if (before === undefined) return because.map((read) => ({ ...read, changes: [] }));
  return because.map((read) => {
    const changes =
      read.pointer === undefined
        ? factChanges(answersIn(before, read), answersIn(after, read))
        : mergedChanges(before, after, { ...read, pointer: read.pointer });
    return { ...read, changes };
  });
}

function answersIn(shown: Shown, read: ChangedRead): ReadonlyMap<string, ViewFact> {
  const found = shown.facts.filter((fact) => answers(fact, read));
  return new Map(
    found.map((fact) => [[fact.package.name, fact.schema, fact.name, fact.domains.join()].join(" "), fact]),
  );
}

function factChanges(was: ReadonlyMap<string, ViewFact>, is: ReadonlyMap<string, ViewFact>): readonly ReadChange[] {
  const keys = [...new Set([...was.keys(), ...is.keys()])].sort();
  return keys.flatMap((key) => {
    const [old, now] = [was.get(key), is.get(key)];
    const fact = now ?? old;
    if (fact === undefined || old?.sha256 === now?.sha256) return [];
    const { name, version } = fact.package;
    const common = { package: { name, version }, schema: fact.schema, name: fact.name };
    if (old !== undefined && now !== undefined) {
      return valueChanges(old.value, now.value).map((change) => ({ ...common, ...change }));
    }
    return [{ ...common, pointer: "", ...(old && { was: old.value }), ...(now && { is: now.value }) }];
  });
}

function mergedChanges(
  before: Shown,
  after: Shown,
  { schema, pointer }: { readonly schema: SchemaId; readonly pointer: string },
): readonly ReadChange[] {
  const valueIn = (shown: Shown) =>
    shown.merged.find((each) => each.schema === schema && each.pointer === pointer)?.value;
  const [was, is] = [valueIn(before), valueIn(after)];
  if (was === undefined && is === undefined) return [];
  return [{ schema, pointer, ...(was !== undefined && { was }), ...(is !== undefined && { is }) }];
}

/** What a script read of its view on disk; nothing where that is no view. */
export function shownIn(bytes: Uint8Array, path: string): Shown | undefined {
  const opened = readEnvelope(bytes, path, "view@1", viewLimits);
  const body = opened.ok ? opened.value.body : undefined;
  if (body === undefined || !isObject(body) || !isListOf(body.facts, isViewFact)) return undefined;
  return isListOf(body.merged, isObject) ? (body as unknown as Shown) : undefined;
}

function isListOf(value: JsonValue | undefined, isItem: (item: JsonValue) => boolean): boolean {
  return Array.isArray(value) && value.every(isItem);
}

function isViewFact(value: JsonValue): boolean {
  return isObject(value) && isObject(value.package) && Array.isArray(value.domains) && value.value !== undefined;
}

/** Whether two views show other facts or values. */
export function isOther(before: Shown, after: Shown): boolean {
  const digests = ({ facts, merged }: Shown) => [...facts, ...merged].map(({ sha256 }) => sha256).join();
  return digests(before) !== digests(after);
}
