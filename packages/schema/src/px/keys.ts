import { isObject, type JsonObject, type JsonValue } from "../json.js";
import { type SchemaError, stepInto } from "../result.js";

/** Reads the keys of one `px` and keeps what is wrong with them. Pointers are relative to the `px`. */
export interface Keys {
  readonly object: JsonObject;
  readonly errors: SchemaError[];
  /** The value of a key that takes one of several words. */
  oneOf<const T extends string>(key: string, words: readonly T[], otherwise: T): T;
  /** Says that a key is wrong. */
  refuse(key: string, message: string): void;
  /** Whether the key was given. */
  has(key: string): boolean;
}

/** Starts reading; a word alone is the shorthand for `{"merge": word}`. */
export function readKeys(raw: JsonValue): Keys {
  const errors: SchemaError[] = [];
  const object: JsonObject = typeof raw === "string" ? { merge: raw } : isObject(raw) ? raw : {};
  if (typeof raw !== "string" && !isObject(raw)) {
    errors.push({ pointer: "", message: "px takes the name of a merge operator, or an object" });
  }
  const refuse = (key: string, message: string) => {
    errors.push({ pointer: typeof raw === "string" ? "" : stepInto("", key), message });
  };
  return {
    object,
    errors,
    refuse,
    has: (key) => Object.hasOwn(object, key),
    oneOf: (key, words, otherwise) => {
      if (!Object.hasOwn(object, key)) return otherwise;
      const word = words.find((candidate) => candidate === object[key]);
      if (word === undefined) refuse(key, `${key} is one of ${words.join(", ")}`);
      return word ?? otherwise;
    },
  };
}

/** Whether a value is a list of texts, each once. */
export function isTexts(value: JsonValue | undefined): value is readonly string[] {
  return (
    Array.isArray(value) && value.every((item) => typeof item === "string") && new Set(value).size === value.length
  );
}
