import { isObject, type JsonValue, type LayerRef, packageLabel } from "@px-meta/core/stages";
import { untrusted } from "../../render/untrusted.js";
import type { Owner, Shown } from "./chosen.js";

/** Package and version, safe to print. */
export function ownerWords(owner: Owner): string {
  return untrusted(packageLabel(owner));
}

/** The side of a fact, in words; nothing for the ordinary case, the target alone. */
export function sideWords({ fact }: Shown): string {
  if (fact.domains.length === 0) return "(side not known)";
  if (fact.domains.length === 2) return "(also at build time)";
  return fact.domains[0] === "host" ? "(runs at build time)" : "";
}

/** Where an override stands: `px-meta.toml:4:1`. */
export function placeWords({ place, line, column }: LayerRef): string {
  return untrusted([place, line, column].filter((part) => part !== undefined).join(":"));
}

/** A text member of an object; empty where it has none. */
export function textIn(value: JsonValue, name: string): string {
  const member = isObject(value) ? value[name] : undefined;
  return typeof member === "string" ? member : "";
}

/** A member that lists texts. */
export function textsIn(value: JsonValue, name: string): readonly string[] {
  const member = isObject(value) ? value[name] : undefined;
  return Array.isArray(member) ? member.filter((item): item is string => typeof item === "string") : [];
}

/** `1 package`, `2 packages`. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}
