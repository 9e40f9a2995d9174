import type { LayerRef } from "../fact.js";
import type { JsonValue } from "../json.js";
import { type FactKey, type PackageId, type SchemaId, showKey } from "../names.js";
import { type Selector, showRef, showSelector } from "../override.js";
import type { Wordings } from "../wording.js";

/** What can be wrong with overrides: their files, what they ask for, and what became of it. */
export type OverrideProblem =
  | { readonly kind: "malformed-overrides"; readonly at: LayerRef; readonly reason: string }
  | { readonly kind: "invalid-override"; readonly at: LayerRef; readonly reason: string }
  | { readonly kind: "unknown-operator"; readonly at: LayerRef; readonly operator: string }
  | {
      readonly kind: "invalid-override-value";
      readonly at: LayerRef;
      readonly key: FactKey;
      readonly pointer: string;
      readonly reason: string;
      /** The fact's package, where the value is good by itself but not in this fact. */
      readonly label?: string;
    }
  | {
      readonly kind: "unknown-override-field";
      readonly at: LayerRef;
      readonly schema: SchemaId;
      readonly pointer: string;
      readonly near?: string;
    }
  | {
      readonly kind: "unmatched-override";
      readonly at: LayerRef;
      readonly select: Selector;
      readonly key: FactKey;
      /** Why nothing fits, and what is nearest. */
      readonly reason: string;
    }
  | {
      readonly kind: "override-not-tried";
      readonly at: LayerRef;
      readonly key: FactKey;
      /** The packages whose build scripts have not run. */
      readonly labels: readonly string[];
    }
  | {
      readonly kind: "ambiguous-override";
      readonly at: LayerRef;
      readonly other: LayerRef;
      readonly key: FactKey;
      readonly pointer: string;
      readonly label: string;
    }
  | {
      readonly kind: "unmet-requirement";
      readonly at: LayerRef;
      readonly package: PackageId;
      readonly label: string;
      readonly key: FactKey;
      readonly pointer: string;
      readonly wanted: JsonValue;
      /** Absent: there is no value. */
      readonly found?: JsonValue;
      readonly reason?: string;
    }
  | {
      readonly kind: "misplaced-override";
      readonly at: LayerRef;
      readonly label: string;
      readonly key: FactKey;
      readonly pointer: string;
      readonly reason: string;
    };

/** How each is said. */
export const overrideWordings: Wordings<OverrideProblem> = {
  "malformed-overrides": { severity: "error", say: (p) => `${showRef(p.at)}: ${p.reason}` },
  "invalid-override": { severity: "error", say: (p) => `${showRef(p.at)}: ${p.reason}` },
  "unknown-operator": {
    severity: "error",
    say: (p) =>
      `${showRef(p.at)}: this px-meta does not know the operator \`${p.operator}\` yet; it knows default, set, unset, require and waive`,
  },
  "invalid-override-value": {
    severity: "error",
    say: (p) => {
      const of = p.label === undefined ? "" : ` of ${p.label}`;
      return `${showRef(p.at)}: ${showKey(p.key)}#${p.pointer}${of} is not what ${p.key.schema} asks for: ${p.reason}; the override has no effect`;
    },
  },
  "unknown-override-field": {
    severity: "warning",
    say: (p) =>
      `${showRef(p.at)}: ${p.schema} has no field ${p.pointer}${p.near === undefined ? "" : `; did you mean ${p.near}?`}`,
  },
  "unmatched-override": {
    severity: "error",
    say: (p) => {
      const isFile = p.at.kind !== "command-line" && p.at.kind !== "environment";
      const cure = isFile ? "correct it, or say `optional = true`" : "correct it, or leave it out";
      return `${showRef(p.at)}: nothing in this build is ${showKey(p.key)} of ${showSelector(p.select)}: ${p.reason}; ${cure}`;
    },
  },
  "override-not-tried": {
    severity: "note",
    say: (p) =>
      `${showRef(p.at)}: nothing is known of ${showKey(p.key)} yet, because the build script of ${fewOf(p.labels)} has not run; \`px-meta build\` runs it`,
  },
  "ambiguous-override": {
    severity: "error",
    say: (p) =>
      `${showRef(p.at)} and ${showRef(p.other)} say different things of ${showKey(p.key)}#${p.pointer} of ${p.label}, and neither selector is more specific: neither has an effect; add a key to one of them, or remove it`,
  },
  "unmet-requirement": {
    severity: "error",
    say: (p) => {
      const found = p.found === undefined ? "it is not there" : `it is ${JSON.stringify(p.found)}`;
      const why = p.reason === undefined ? "" : ` (${p.reason})`;
      return `${showRef(p.at)}: ${showKey(p.key)}#${p.pointer} of ${p.label} must be ${JSON.stringify(p.wanted)}${why}, but ${found}`;
    },
  },
  "misplaced-override": {
    severity: "error",
    say: (p) =>
      `${showRef(p.at)}: ${showKey(p.key)}#${p.pointer} of ${p.label}: ${p.reason}; the override has no effect`,
  },
};

function fewOf(labels: readonly string[]): string {
  const more = labels.length - 3;
  return more > 0 ? `${labels.slice(0, 3).join(", ")} and ${more} more` : labels.join(", ");
}
