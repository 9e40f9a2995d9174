import type { Wordings } from "../wording.js";

/** A file that a generator read. */
export interface GeneratorRead {
  /** Relative to the root of the workspace, with `/`, or absolute where it lies outside. */
  readonly path: string;
  /** The programs that read it, where the generator is not the only one. */
  readonly by: readonly string[];
}

/** What is said of generators that are watched for what they read. */
export type ReadsProblem =
  | {
      readonly kind: "undeclared-inputs";
      /** `name version` of the generated package. */
      readonly package: string;
      /** Where its inputs are declared. */
      readonly manifest: string;
      readonly inside: readonly GeneratorRead[];
      readonly outside: readonly GeneratorRead[];
      /** The declaration with all that lies in the workspace, as a line of that manifest. */
      readonly declaration: string;
    }
  | {
      readonly kind: "generator-runs-programs";
      /** `name version` of the generated package. */
      readonly package: string;
      /** Absolute paths. */
      readonly programs: readonly string[];
    }
  | { readonly kind: "cannot-watch-generators"; readonly reason: string };

/** How each is said. */
export const readsWordings: Wordings<ReadsProblem> = {
  "undeclared-inputs": {
    severity: "error",
    say: (p) =>
      [
        `the generator of ${p.package} reads files that its inputs do not name, so that it is skipped when they change:`,
        ...few(p.inside),
        ...few(p.outside.map(({ path, by }) => ({ path: `${path}, outside of the workspace`, by }))),
        ...(p.inside.length === 0
          ? []
          : [`in ${p.manifest}, under [package.metadata.px.generate], say:`, `  ${p.declaration}`]),
        ...(p.outside.length === 0
          ? []
          : ["keep what lies outside in the workspace, or name its absolute path in `files`"]),
      ].join("\n"),
  },
  "generator-runs-programs": {
    severity: "note",
    say: (p) =>
      `the generator of ${p.package} runs programs: that it runs again when they change, its inputs do not say:${few(
        p.programs.map((path) => ({ path, by: [] })),
      )
        .map((line) => `\n${line}`)
        .join("")}`,
  },
  "cannot-watch-generators": {
    severity: "error",
    say: (p) => `what generators read cannot be seen here: ${p.reason}`,
  },
};

/** Files that are named before the rest is only counted. */
const most = 30;

function few(reads: readonly GeneratorRead[]): readonly string[] {
  const named = reads
    .slice(0, most)
    .map(({ path, by }) => `- ${path}${by.length === 0 ? "" : ` (by ${by.join(", ")})`}`);
  return [...named, ...(reads.length > most ? [`- ${reads.length - most} more`] : [])];
}
