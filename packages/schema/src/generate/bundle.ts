import { isObject, type JsonObject, type JsonValue } from "../json.js";

const prefix = "px-meta:parts@1#/$defs/";

/** Copies into a document the shared parts that it refers to, so that it can be used alone. */
export function bundle(document: JsonObject, parts: JsonObject): JsonObject {
  const shared = parts.$defs as JsonObject;
  const taken = new Map<string, JsonValue>();
  const rewrite = (value: JsonValue): JsonValue => {
    if (Array.isArray(value)) return value.map(rewrite);
    if (!isObject(value)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) =>
        key === "$ref" && typeof inner === "string" ? [key, take(inner)] : [key, rewrite(inner)],
      ),
    );
  };
  const take = (ref: string): string => {
    if (!ref.startsWith(prefix)) return ref;
    const name = ref.slice(prefix.length);
    const part = shared[name];
    if (part === undefined) throw new Error(`parts@1 has no ${name}`);
    if (!taken.has(name)) {
      taken.set(name, true);
      // Within the parts `#/$defs/…` is another part.
      taken.set(name, rewrite(absolute(part)));
    }
    return `#/$defs/${name}`;
  };
  const { $defs = {}, examples, ...rest } = document;
  const own = rewrite(rest) as JsonObject;
  const definitions = { ...(rewrite($defs) as JsonObject), ...Object.fromEntries([...taken].sort()) };
  return {
    ...own,
    ...(Object.keys(definitions).length > 0 && { $defs: definitions }),
    ...(examples !== undefined && { examples }),
  };
}

function absolute(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map(absolute);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) =>
      key === "$ref" && typeof inner === "string"
        ? [key, inner.replace(/^#\/\$defs\//, prefix)]
        : [key, absolute(inner)],
    ),
  );
}
