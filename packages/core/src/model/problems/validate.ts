import type { Origin } from "../fact.js";
import { type FactKey, type PackageId, type SchemaId, showKey } from "../names.js";
import type { Wordings } from "../wording.js";

/** What can be wrong with facts, held against their schemas, and with the schemas that crates bring. */
export type ValidateProblem =
  | {
      readonly kind: "invalid-fact";
      readonly package: PackageId;
      /** Name and version, as people know the package. */
      readonly label: string;
      readonly key: FactKey;
      /** The place in the value. */
      readonly pointer: string;
      readonly reason: string;
      readonly origin: Origin;
    }
  | {
      readonly kind: "unknown-schema";
      readonly package: PackageId;
      readonly label: string;
      readonly key: FactKey;
      readonly origin: Origin;
      /** Majors of the same schema that are known. */
      readonly known: readonly SchemaId[];
    }
  | {
      readonly kind: "invalid-schema";
      readonly package: PackageId;
      readonly label: string;
      readonly schema: SchemaId;
      /** The document. */
      readonly path: string;
      /** The place in it. */
      readonly pointer: string;
      readonly reason: string;
    }
  | {
      readonly kind: "invalid-schema-declaration";
      readonly package: PackageId;
      readonly label: string;
      /** The package's manifest. */
      readonly path: string;
      readonly entry: string;
      readonly reason: string;
    };

/** How each is said. */
export const validateWordings: Wordings<ValidateProblem> = {
  "invalid-fact": {
    severity: "error",
    say: (p) =>
      `${showKey(p.key)}#${p.pointer} of ${p.label}${placeOf(p.origin)} is not what ${p.key.schema} asks for: ${p.reason}; the fact is left out until its publisher, or an override, puts it right`,
  },
  "unknown-schema": {
    severity: "error",
    say: (p) => `${p.label} publishes ${showKey(p.key)}${placeOf(p.origin)}, but ${whyUnknown(p.key.schema, p.known)}`,
  },
  "invalid-schema": {
    severity: "error",
    say: (p) => `${p.path}${p.pointer === "" ? "" : `#${p.pointer}`}: ${p.schema} of ${p.label}: ${p.reason}`,
  },
  "invalid-schema-declaration": {
    severity: "error",
    say: (p) => `${p.path}: [package.metadata.px-meta.schemas] of ${p.label}: ${p.entry}: ${p.reason}`,
  },
};

function placeOf({ file, line, column }: Origin): string {
  if (file === undefined) return "";
  return ` (${[file, line, column].filter((part) => part !== undefined).join(":")})`;
}

function whyUnknown(schema: SchemaId, known: readonly SchemaId[]): string {
  const crate = schema.includes(":") ? schema.slice(0, schema.indexOf(":")) : undefined;
  const others = known.length > 0 ? ` (it knows ${known.join(", ")})` : "";
  return crate === undefined
    ? `this px-meta has no such schema${others}; update px-meta, or see \`px-meta schema list\``
    : `no package of this graph has that schema${others}; it belongs in [package.metadata.px-meta.schemas] of ${crate}`;
}
