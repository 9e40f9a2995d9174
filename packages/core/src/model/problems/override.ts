import { type DownloadSelector, showDownloadSelector } from "../download-override.js";
import type { LayerRef } from "../fact.js";
import type { JsonValue } from "../json.js";
import { type FactKey, type PackageId, type SchemaId, showKey } from "../names.js";
import { type Selector, showRef, showSelector } from "../override.js";
import type { Wordings } from "../wording.js";

/** What can be wrong with overrides: their files, what they ask for, and what became of it. */
export type OverrideProblem =
  | { readonly kind: "malformed-overrides"; readonly at: LayerRef; readonly reason: string }
  | { readonly kind: "invalid-override"; readonly at: LayerRef; readonly reason: string }
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
      readonly kind: "unmatched-download-override";
      readonly at: LayerRef;
      readonly select: DownloadSelector;
      /** Why nothing fits, and what is nearest. */
      readonly reason: string;
    }
  | {
      readonly kind: "ambiguous-download-override";
      readonly at: LayerRef;
      readonly other: LayerRef;
      /** `onnxruntime of ort-sys 2.0.0`. */
      readonly label: string;
    }
  | {
      readonly kind: "misfit-download-override";
      readonly at: LayerRef;
      readonly label: string;
      readonly reason: string;
    }
  | {
      readonly kind: "replaced-digest";
      readonly at: LayerRef;
      readonly label: string;
      readonly declared: string;
      readonly sha256: string;
      readonly reason: string;
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
    }
  | {
      readonly kind: "override-without-effect";
      readonly at: LayerRef;
      readonly package: PackageId;
      readonly label: string;
      readonly key: FactKey;
      readonly pointer: string;
      readonly wanted: JsonValue;
      /** What its build script did instead; absent before it ran. */
      readonly found?: JsonValue;
      /** What px-meta did to bring it about: `ZSTD_SYS_USE_PKG_CONFIG=1`, a table of cargo's configuration. */
      readonly tried: readonly string[];
      /** Why it had no effect, as far as it is known. */
      readonly hints: readonly string[];
    }
  | {
      readonly kind: "inseparable-override";
      readonly at: LayerRef;
      readonly label: string;
      readonly key: FactKey;
      /** The variable, or the table of cargo's configuration. */
      readonly means: string;
      /** What it would reach too. */
      readonly others: readonly string[];
    }
  | {
      readonly kind: "conflicting-variable";
      readonly name: string;
      readonly sides: readonly [VariableDemand, VariableDemand];
    }
  | {
      readonly kind: "shared-variable";
      readonly at: LayerRef;
      readonly name: string;
      /** Absent: it must not be set. */
      readonly value?: string;
      readonly label: string;
      /** Packages that read it too, and of which nothing asks for it. */
      readonly others: readonly string[];
    }
  | {
      readonly kind: "redirected-in-vain";
      /** The packages whose scripts were given something and did not succeed, with what, and the places that ask for it. */
      readonly scripts: readonly {
        readonly label: string;
        readonly means: string;
        readonly because: readonly LayerRef[];
      }[];
    }
  | {
      readonly kind: "expired-waiver";
      readonly at: LayerRef;
      readonly key: FactKey;
      readonly until: string;
      readonly reason?: string;
    }
  | {
      readonly kind: "stale-block";
      readonly path: string;
      readonly line: number;
      /** Whether a table in it stands in for another, so that this build is not what the overrides say. */
      readonly misleads: boolean;
    }
  | { readonly kind: "torn-block"; readonly path: string; readonly line: number; readonly reason: string }
  | {
      readonly kind: "occupied-configuration";
      readonly path: string;
      readonly line: number;
      readonly column: number;
      /** The key of cargo's configuration. */
      readonly key: string;
    };

/** What one package needs a variable to be. */
interface VariableDemand {
  readonly at: LayerRef;
  readonly label: string;
  /** Absent: it must not be set. */
  readonly value?: string;
}

/** How each is said. */
export const overrideWordings: Wordings<OverrideProblem> = {
  "malformed-overrides": { severity: "error", say: (p) => `${showRef(p.at)}: ${p.reason}` },
  "invalid-override": { severity: "error", say: (p) => `${showRef(p.at)}: ${p.reason}` },
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
  "unmatched-download-override": {
    severity: "error",
    say: (p) =>
      `${showRef(p.at)}: nothing that this build downloads is ${showDownloadSelector(p.select)}: ${p.reason}; correct it, or say \`optional = true\``,
  },
  "ambiguous-download-override": {
    severity: "error",
    say: (p) =>
      `${showRef(p.at)} and ${showRef(p.other)} say different things of ${p.label}, and neither selector is more specific: neither has an effect; add a key to one of them, or remove it`,
  },
  "misfit-download-override": {
    severity: "error",
    say: (p) => `${showRef(p.at)}: ${p.label}: ${p.reason}; the override has no effect`,
  },
  "replaced-digest": {
    severity: "warning",
    say: (p) =>
      `${showRef(p.at)}: ${p.label} is to have sha256 ${p.sha256} in place of ${p.declared}, which its package declares (${p.reason})`,
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
  "override-without-effect": {
    severity: "error",
    say: (p) => {
      const found =
        p.found === undefined ? "nothing can make it so" : `its build script made it ${JSON.stringify(p.found)}`;
      const tried = p.tried.length === 0 ? "" : `, though it was given ${p.tried.join(" and ")}`;
      const head = `${showRef(p.at)}: ${showKey(p.key)}#${p.pointer} of ${p.label} is to be ${JSON.stringify(p.wanted)}, but ${found}${tried}`;
      const cure = `if that is as it should be, say \`waive = "${p.kind}"\` for ${showKey(p.key)} of it, with a reason`;
      return [head, ...p.hints, cure].join("\n");
    },
  },
  "inseparable-override": {
    severity: "error",
    say: (p) =>
      `${showRef(p.at)}: ${showKey(p.key)} of ${p.label} can be changed by ${p.means} alone, which reaches ${fewOf(p.others)} too; the override has no effect there, speak of all of them or of none`,
  },
  "conflicting-variable": {
    severity: "error",
    say: ({ name, sides: [one, other] }) =>
      `${showRef(one.at)}: ${one.label} needs ${needWords(name, one)}, but ${other.label} needs ${needWords(name, other)} (${showRef(other.at)}), and a variable reaches all packages; it is left as it is`,
  },
  "shared-variable": {
    severity: "warning",
    say: (p) =>
      `${showRef(p.at)}: ${p.value === undefined ? `${p.name} is kept unset` : `${p.name}=${p.value} is set`} for ${p.label}, and ${fewOf(p.others)} ${p.others.length === 1 ? "reads" : "read"} it too, though nothing asks for that there`,
  },
  "redirected-in-vain": {
    severity: "note",
    say: (p) => {
      const lines = p.scripts.map(
        ({ label, means, because }) => `${label}: ${means}, as ${because.map(showRef).join(" and ")} asks for`,
      );
      const cure =
        'a library that the system does not have must be installed, or say `source = "bundled"` for it in an override';
      return [
        "these build scripts were told where their libraries come from, and did not succeed (or not yet)",
        ...lines,
        cure,
      ].join("\n");
    },
  },
  "expired-waiver": {
    severity: "warning",
    say: (p) =>
      `${showRef(p.at)}: this waiver of ${showKey(p.key)} was meant to be needed until ${p.until}${p.reason === undefined ? "" : ` (${p.reason})`}; take it out, or give it another day`,
  },
  "stale-block": {
    severity: (p) => (p.misleads ? "error" : "warning"),
    say: (p) =>
      `${p.path}:${p.line}: the overrides that were applied there are not those that hold now; bring it up to date with \`px-meta override apply\`, or take it out with \`px-meta override remove\``,
  },
  "torn-block": { severity: "error", say: (p) => `${p.path}:${p.line}: ${p.reason}` },
  "occupied-configuration": {
    severity: "error",
    say: (p) =>
      `${p.path}:${p.line}:${p.column}: ${p.key} stands there already, and px-meta changes nothing that it has not written; remove it there, or leave the override out`,
  },
};

/** The kinds of this area. */
export const overrideKinds: ReadonlySet<string> = new Set(Object.keys(overrideWordings));

function needWords(name: string, { value }: VariableDemand): string {
  return value === undefined ? `${name} not to be set` : `${name}=${value}`;
}

function fewOf(labels: readonly string[]): string {
  const more = labels.length - 3;
  return more > 0 ? `${labels.slice(0, 3).join(", ")} and ${more} more` : labels.join(", ");
}
