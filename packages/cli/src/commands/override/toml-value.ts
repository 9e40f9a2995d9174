import { isObject, type JsonValue, tomlKey, tomlText } from "@px-meta/core/base";

/** A JSON value as TOML writes it in one line. TOML has no null: what is null is left out. */
export function tomlInline(value: JsonValue): string {
  if (typeof value === "string") return tomlText(value);
  if (Array.isArray(value)) {
    const items = (value as readonly JsonValue[]).filter((item) => item !== null);
    return `[${items.map(tomlInline).join(", ")}]`;
  }
  if (isObject(value)) {
    const pairs = Object.entries(value).filter(([, one]) => one !== null);
    return pairs.length === 0
      ? "{}"
      : `{ ${pairs.map(([key, one]) => `${tomlKey(key)} = ${tomlInline(one)}`).join(", ")} }`;
  }
  return String(value);
}
