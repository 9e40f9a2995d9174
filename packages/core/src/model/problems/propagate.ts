import type { LayerRef, Origin, OverrideStep, Trust } from "../fact.js";
import type { JsonValue } from "../json.js";
import { type FactKey, type PackageId, type SchemaId, showKey } from "../names.js";
import { showOrigin } from "../origin.js";
import { type Selector, showRef, showSelector } from "../override.js";
import type { Severity } from "../problem.js";
import type { Wordings } from "../wording.js";

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

/** What is held together, for people. */
export const imageWords: { readonly [kind in ImageKind]: string } = {
  program: "what is linked into",
  "static-library": "the static library of",
  "dynamic-library": "the dynamic library of",
  "proc-macro": "the proc macro",
  test: "the tests of",
  "build-script": "the build script of",
  dependency: "the dependencies of",
  graph: "the whole graph below",
};

/** How each is said. */
export const propagateWordings: Wordings<PropagateProblem> = {
  "conflicting-fact": {
    severity: (p) => p.severity,
    say: (p) => {
      const more = p.more > 0 ? `, and in ${p.more} more` : "";
      const head = `${p.schema}#${p.pointer} has ${contradictionWords(p)} in ${imageWords[p.within]} ${p.label}${more}`;
      return [head, ...p.sides.flatMap(sideLines), ...endLines(p)].join("\n");
    },
  },
  "unsatisfied-demand": {
    severity: (p) => p.severity,
    say: (p) => {
      const more = p.more > 0 ? `, and in ${p.more} more` : "";
      const there = `${p.against.schema}#${p.against.pointer}`;
      const head = `${p.schema}#${p.pointer} ${relationWords(p.rel)} ${there} in ${imageWords[p.within]} ${p.label}${more}, and ${p.rel === "intersects" ? "does" : "is"} not`;
      return [head, ...p.sides.flatMap(sideLines), ...endLines(p)].join("\n");
    },
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

/** What a demand is, for people. */
function relationWords(rel: string): string {
  switch (rel) {
    case "in":
      return "must be in";
    case "subset":
      return "must be part of";
    case "intersects":
      return "must share something with";
    default:
      return `must be ${rel}`;
  }
}

/** What a field has that it should not. */
function contradictionWords({
  merge,
  sides,
}: Extract<PropagateProblem, { readonly kind: "conflicting-fact" }>): string {
  if (merge === "unique") return `two providers of ${JSON.stringify(sides[0].value)}`;
  return sides.length === 2 ? "two values" : `${sides.length} values that do not fit together`;
}

function sideLines(side: ConflictSide): readonly string[] {
  const silence = side.implied === true ? " (left out)" : "";
  const others = side.others > 0 ? `, and ${side.others} more` : "";
  return [
    `${JSON.stringify(side.value)}${silence} by ${showKey(side.key)} of ${side.label} (${showOrigin(side)})${others}`,
    `  ${side.path.join(" -> ")}`,
  ];
}

/** A hint where two texts look alike and are not. */
function spellingLines([one, other]: readonly ConflictSide[]): readonly string[] {
  const [a, b] = [one?.value, other?.value];
  const isAlike = typeof a === "string" && typeof b === "string" && a !== b && a.normalize() === b.normalize();
  return isAlike ? ["the two differ only in how Unicode spells their accents (NFC, NFD)"] : [];
}

function endLines({
  sides,
  waived,
  settle,
}: Extract<PropagateProblem, { readonly kind: "conflicting-fact" | "unsatisfied-demand" }>): readonly string[] {
  if (waived !== undefined) {
    return [`waived by ${showRef(waived.layer)}${waived.reason === undefined ? "" : `: ${waived.reason}`}`];
  }
  // What px-meta found itself is as it is, whatever an override says.
  const isFound = (one: Settlement) =>
    one.operator !== "waive" &&
    sides.some(
      ({ trust, key, pointer }) =>
        trust === "harvested" && pointer === one.pointer && showKey(key) === showKey(one.key),
    );
  const ways = settle.filter((one) => !isFound(one));
  const isChoice = ways.some(({ operator }) => operator !== "waive");
  const by = isChoice ? `, override one of ${sides.length === 2 ? "the two" : "them"}` : " by an override";
  return [...spellingLines(sides), `to settle it${by}:`, ...ways.map((each) => settlementLine(each, isChoice))];
}

function settlementLine({ operator, select, key, pointer, value }: Settlement, isChoice: boolean): string {
  switch (operator) {
    case "waive":
      return `  ${isChoice ? "or " : ""}waive ${String(value)} for ${showSelector(select)} in px-meta.toml, with a reason`;
    case "unset":
      return `  unset ${showKey(key)}#${pointer} of ${showSelector(select)}`;
    case "set":
      return `  set ${showKey(key)}#${pointer} of ${showSelector(select)} to ${JSON.stringify(value)}`;
  }
}

function nearWords(near: readonly string[]): string {
  return near.length === 0 ? "" : `; there is ${near.join(", ")}`;
}
