import type { Field } from "@px-meta/schema";
import type { SchemaId } from "../model/names.js";

/** A field of a schema. */
export interface FieldPlace {
  readonly schema: SchemaId;
  readonly pointer: string;
}

/** What the values of a field are held against, as `SCHEMA#/pointer` or, in its own schema, `/pointer`; nothing without a check. */
export function heldAgainst(schema: SchemaId, { rule: { check } }: Field): FieldPlace | undefined {
  if (check === undefined) return undefined;
  const [home = "", pointer = ""] = check.against.includes("#") ? check.against.split("#", 2) : ["", check.against];
  return { schema: home === "" ? schema : (home as SchemaId), pointer };
}
