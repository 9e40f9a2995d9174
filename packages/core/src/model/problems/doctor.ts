import type { PackageId, SchemaId } from "../names.js";
import type { Wordings } from "../wording.js";

/** What can keep facts from arriving in plain cargo, or a workspace from using px-meta as it is meant. */
export type DoctorProblem =
  | {
      readonly kind: "missing-links";
      readonly package: PackageId;
      /** Name and version, as people know the package. */
      readonly label: string;
      /** The key that would make cargo hand its facts on. */
      readonly links: string;
      readonly isMember: boolean;
      readonly between: readonly ReaderAndPublisher[];
    }
  | {
      readonly kind: "broken-chain";
      readonly package: PackageId;
      readonly label: string;
      readonly links: string;
      readonly isMember: boolean;
      readonly between: readonly ReaderAndPublisher[];
    }
  | {
      readonly kind: "mixed-versions";
      readonly versions: readonly { readonly version: string; readonly users: readonly string[] }[];
    }
  | {
      readonly kind: "not-a-build-dependency";
      readonly package: PackageId;
      readonly label: string;
      readonly path: string;
    }
  | { readonly kind: "old-resolver"; readonly path: string; readonly isSaid: boolean }
  | { readonly kind: "unsupported-cargo"; readonly program: string; readonly version: string; readonly least: string }
  | {
      readonly kind: "unpackaged-schema";
      readonly package: PackageId;
      readonly label: string;
      readonly schema: SchemaId;
      /** As the manifest names it. */
      readonly path: string;
    };

/** Two packages whose build scripts use px-meta, by their labels: the first may read what the second publishes. */
export interface ReaderAndPublisher {
  readonly reader: string;
  readonly publisher: string;
}

/** How each is said. */
export const doctorWordings: Wordings<DoctorProblem> = {
  "missing-links": {
    severity: "warning",
    say: (p) =>
      `${p.label} uses px-meta but has no \`links\` key, so plain cargo hands no facts on through it: ${effect(p.between)}\ncure: ${owner(p)}\`links = "${p.links}"\` in its [package]; px-meta's own builds need none`,
  },
  "broken-chain": {
    severity: "warning",
    say: (p) =>
      `${p.label} lies between packages that use px-meta and does not use it, so plain cargo hands no facts on through it: ${effect(p.between)}\ncure: let ${readersOf(p.between)} depend on ${publishersOf(p.between)} directly, or ${owner(p)}a build script with px-meta and \`links = "${p.links}"\`; px-meta's own builds need neither`,
  },
  "mixed-versions": {
    severity: "warning",
    say: (p) =>
      `several versions of the crate px-meta are in use: ${p.versions.map(({ version, users }) => `${version} by ${some(users)}`).join("; ")}; each compiles for itself, and the older ones may not know what the newer ones write\ncure: name one version, for all members in [workspace.dependencies]`,
  },
  "not-a-build-dependency": {
    severity: "warning",
    say: (p) =>
      `${p.path}: ${p.label} has px-meta in [dependencies], where it is compiled into the product; it is for build scripts\ncure: move it to [build-dependencies]`,
  },
  "old-resolver": {
    severity: "note",
    say: (p) =>
      `${p.path}: cargo resolves this workspace by ${p.isSaid ? "its" : "its default,"} resolver 1, which gives packages that build scripts use the features that the product asks for, so facts for both sides come from the same runs\ncure: \`resolver = "2"\` or later, where nothing needs the older one`,
  },
  "unsupported-cargo": {
    severity: "error",
    say: (p) => `${p.program} is of version ${p.version}; px-meta needs ${p.least} or later`,
  },
  "unpackaged-schema": {
    severity: "warning",
    say: (p) =>
      `${p.label} declares ${p.schema} in ${p.path}, which \`cargo package\` leaves out, so whoever takes the crate from a registry lacks it\ncure: name it in \`include\` of its [package], or take it out of \`exclude\``,
  },
};

function effect(between: readonly ReaderAndPublisher[]): string {
  const pairs = between.map(({ reader, publisher }) => `${reader} cannot read what ${publisher} publishes`);
  return `${some(pairs)}, nor does a change there make it run again, until \`px-meta build\` has run`;
}

function owner({ isMember, label }: { readonly isMember: boolean; readonly label: string }): string {
  return isMember ? `give ${label} ` : `ask the authors of ${label} for `;
}

function readersOf(between: readonly ReaderAndPublisher[]): string {
  return some([...new Set(between.map(({ reader }) => reader))]);
}

function publishersOf(between: readonly ReaderAndPublisher[]): string {
  return some([...new Set(between.map(({ publisher }) => publisher))]);
}

/** A list that stays readable. */
function some(items: readonly string[]): string {
  return items.length > 4 ? `${items.slice(0, 3).join(", ")} and ${items.length - 3} more` : items.join(", ");
}
