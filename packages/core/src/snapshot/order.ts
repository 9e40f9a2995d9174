import { canonicalJson } from "../json/canonical.js";
import type { Fact } from "../model/fact.js";

/** Orders facts as a snapshot lists them: by who says what of what, and only where that is the same by what is said. */
export function compareFacts(one: Fact, other: Fact): number {
  return (
    compareTexts(one.package, other.package) ||
    compareTexts(one.schema, other.schema) ||
    compareTexts(one.name, other.name) ||
    compareTexts(one.target, other.target) ||
    compareTexts(one.domains.join(), other.domains.join()) ||
    compareTexts(one.outDir ?? "", other.outDir ?? "") ||
    compareTexts(canonicalJson(one.value), canonicalJson(other.value))
  );
}

function compareTexts(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}
