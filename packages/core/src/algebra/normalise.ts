import type { Canon } from "@px-meta/schema";
import type { JsonValue } from "../model/json.js";

/** Brings a value, or each item of a list, into the normal form that its field names, so that spellings compare. */
export function normalise(value: JsonValue, canon: Canon | undefined): JsonValue {
  if (canon === undefined) return value;
  if (Array.isArray(value)) return (value as readonly JsonValue[]).map((item) => normalise(item, canon));
  return typeof value === "string" ? normalText(value, canon) : value;
}

function normalText(text: string, canon: Canon): string {
  switch (canon) {
    case "triple":
      return text.trim().toLowerCase();
    case "semver":
      return text.trim().replace(/^[vV=]\s*/, "");
    case "path":
      return normalPath(text);
    case "lib-name":
      return text
        .replace(/(?<=.)\.(?:a|lib|dll|dylib|tbd|so(?:\.\d+)*)$/, "")
        .replace(/(?<=.)\.dll$/, "")
        .replace(/^lib(?=.)/, "");
  }
}

/** One slash between parts, no `.` and no slash at the end; `..` stays, because links may stand before it. */
function normalPath(text: string): string {
  const [, start = "", rest = ""] = /^([/\\]{0,2})(.*)$/s.exec(text) ?? [];
  const parts = rest.split(/[/\\]+/).filter((part) => part !== "" && part !== ".");
  return start.replaceAll("\\", "/") + parts.join("/") || ".";
}
