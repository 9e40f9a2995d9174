import type { LayerRef, Origin, OverrideStep, Trust } from "../fact.js";
import type { JsonValue } from "../json.js";
import { type FactKey, type PackageId, type SchemaId, showKey } from "../names.js";
import { showOrigin } from "../origin.js";
import type { Selector } from "../override.js";
import type { Severity } from "../problem.js";
import type { Wordings } from "../wording.js";
import { contradictionText } from "./contradiction.js";

/** What is linked, or loaded, or held together in some other way, so that its parts must be compatible. */
export type ImageKind =
  | "program"
  | "static-library"
  | "dynamic-library"
  | "proc-macro"
  | "test"
  | "build-script"
  | "dependency"
  | "graph";

/** One side of a contradiction: who says what, and how it comes there. */
export interface ConflictSide {
  readonly package: PackageId;
  /** Name and version, as people know the package. */
  readonly label: string;
  readonly key: FactKey;
  readonly pointer: string;
  readonly value: JsonValue;
  /** Present where the fact leaves the field out, and its schema says what that means. */
  readonly implied?: boolean;
  readonly trust: Trust;
  readonly origin: Origin;
  readonly overridden?: readonly OverrideStep[];
  /** Labels of a shortest path from what is held together to the publisher, both ends included. */
  readonly path: readonly string[];
  /** How many other facts in the same image say the same. */
  readonly others: number;
}

/** An override that would settle a contradiction. */
export interface Settlement {
  readonly operator: "set" | "unset" | "waive";
  readonly select: Selector;
  readonly key: FactKey;
  readonly pointer: string;
  readonly value: JsonValue;
}

/** What can be found wrong in this area. */
export type PropagateProblem =
  | {
      readonly kind: "conflicting-fact";
      readonly severity: Severity;
      readonly schema: SchemaId;
      readonly pointer: string;
      /** The operator that finds no answer. */
      readonly merge: string;
      /** Within what they should agree. */
      readonly within: ImageKind;
      readonly at: PackageId;
      readonly label: string;
      /** In how many others the same ones meet. */
      readonly more: number;
      /** More than two where any two of them would fit together. */
      readonly sides: readonly [ConflictSide, ConflictSide, ...ConflictSide[]];
      readonly settle: readonly Settlement[];
      /** The override that accepts it. */
      readonly waived?: { readonly layer: LayerRef; readonly reason?: string };
    }
  | {
      readonly kind: "unsatisfied-demand";
      readonly severity: Severity;
      readonly schema: SchemaId;
      readonly pointer: string;
      /** How the demand must stand to the fact. */
      readonly rel: string;
      /** The field of the fact. */
      readonly against: { readonly schema: SchemaId; readonly pointer: string };
      readonly within: ImageKind;
      readonly at: PackageId;
      readonly label: string;
      /** In how many others the same two meet. */
      readonly more: number;
      /** The demand, then the fact. */
      readonly sides: readonly [ConflictSide, ConflictSide];
      readonly settle: readonly Settlement[];
      /** The override that accepts it. */
      readonly waived?: { readonly layer: LayerRef; readonly reason?: string };
    }
  | {
      readonly kind: "missing-value";
      readonly severity: Severity;
      readonly package: PackageId;
      readonly label: string;
      readonly key: FactKey;
      readonly pointer: string;
    }
  | {
      readonly kind: "unusable-value";
      readonly severity: Severity;
      readonly package: PackageId;
      readonly label: string;
      readonly key: FactKey;
      readonly pointer: string;
      /** As JSON, shortened. */
      readonly value: string;
      readonly reason: string;
      readonly trust: Trust;
      readonly origin: Origin;
    }
  | {
      readonly kind: "ignored-widening";
      readonly package: PackageId;
      readonly key: FactKey;
      readonly pointer: string;
    }
  | {
      readonly kind: "foreign-out-dir";
      readonly package: PackageId;
      readonly outDir: string;
      readonly buildDir: string;
    }
  | { readonly kind: "malformed-snapshot"; readonly path: string; readonly pointer: string; readonly reason: string }
  | { readonly kind: "unknown-package"; readonly query: string; readonly near: readonly string[] }
  /** No build was left for what the user named; `known` has those that were. */
  | { readonly kind: "unknown-build"; readonly query: string; readonly known: readonly string[] }
  /** What the user named is true of several builds. */
  | { readonly kind: "ambiguous-build"; readonly query: string; readonly builds: readonly string[] }
  | {
      readonly kind: "unknown-fact";
      readonly label: string;
      readonly query: string;
      /** Packages that publish it, but which this one does not depend on. */
      readonly elsewhere: readonly string[];
      readonly near: readonly string[];
    };

/** How each is said. */
export const propagateWordings: Wordings<PropagateProblem> = {
  "conflicting-fact": {
    severity: (p) => p.severity,
    say: contradictionText,
  },
  "unsatisfied-demand": {
    severity: (p) => p.severity,
    say: contradictionText,
  },
  "missing-value": {
    severity: (p) => p.severity,
    say: (p) =>
      `${showKey(p.key)} of ${p.label} does not say ${p.pointer || "anything"}, which its schema asks of every such fact; publish it, or set it by an override`,
  },
  "unusable-value": {
    severity: (p) => p.severity,
    say: (p) =>
      `${showKey(p.key)}#${p.pointer} of ${p.label} (${showOrigin(p)}): ${p.value} ${p.reason}; nothing can be merged with it, so publish another value, or set one by an override`,
  },
  "ignored-widening": {
    severity: "warning",
    say: (p) =>
      `${showKey(p.key)} of ${p.package} asks that ${p.pointer || "it"} travel further than its schema allows; a publisher can only narrow, so the schema's rule holds`,
  },
  "foreign-out-dir": {
    severity: "error",
    say: (p) =>
      `the out dir ${p.outDir} of ${p.package} does not lie in the build directory ${p.buildDir}, or a link leads out of it; px-meta writes nothing there`,
  },
  "malformed-snapshot": {
    severity: "error",
    say: (p) => `${p.path}: ${p.pointer === "" ? "the document" : p.pointer} ${p.reason}`,
  },
  "unknown-package": {
    severity: "error",
    say: (p) => `no package of this build is called ${p.query}${nearWords(p.near)}`,
  },
  "unknown-build": {
    severity: "error",
    say: (p) => `${p.query} is neither a snapshot's file nor a profile or target that was built${nearWords(p.known)}`,
  },
  "ambiguous-build": {
    severity: "error",
    say: (p) =>
      [
        `${p.query} is true of ${p.builds.length} builds; say which by cargo's options (--target, --profile, -p …), or compare snapshots:`,
        ...p.builds.map((build) => `  ${build}`),
      ].join("\n"),
  },
  "unknown-fact": {
    severity: "error",
    say: (p) => {
      const elsewhere =
        p.elsewhere.length === 0 ? "" : `; ${p.elsewhere.join(", ")}, which it does not depend on, has it`;
      return `nothing that comes to ${p.label} is called ${p.query}${elsewhere || nearWords(p.near)}`;
    },
  },
};

function nearWords(near: readonly string[]): string {
  return near.length === 0 ? "" : `; there is ${near.join(", ")}`;
}
