import type { Wordings } from "../wording.js";

/** Something in a package with which something could not be done, and why. */
interface Fault {
  /** Below the folder of the package; `.` for that itself. */
  readonly path: string;
  readonly reason: string;
}

/** What can be wrong around the copy of a package that is kept while its generator runs. */
export type JournalProblem =
  | { readonly kind: "cannot-journal"; readonly folder: string; readonly path: string; readonly reason: string }
  | {
      readonly kind: "not-restored";
      readonly folder: string;
      /** The file that still has the copy. */
      readonly journal: string;
      readonly faults: readonly Fault[];
    }
  | {
      readonly kind: "package-restored";
      readonly folder: string;
      /** Where that is that stood in the way. */
      readonly keptIn?: string;
    }
  | {
      readonly kind: "unusable-journal";
      readonly path: string;
      readonly reason: string;
      /** Whether it was removed, because nobody can ever use it. */
      readonly isGone: boolean;
    }
  | { readonly kind: "generator-still-runs"; readonly folder: string; readonly processes: readonly number[] }
  | {
      readonly kind: "wrote-outside";
      /** Those that were generated, by name. */
      readonly packages: readonly string[];
      readonly paths: readonly string[];
    }
  | { readonly kind: "times-not-kept"; readonly folder: string; readonly faults: readonly Fault[] };

/** How each is said. */
export const journalWordings: Wordings<JournalProblem> = {
  "cannot-journal": {
    severity: "error",
    say: (p) =>
      `the package in ${p.folder} cannot be copied before it is generated, so its generator was not run: ${p.path}: ${p.reason}; check its permissions and the free space`,
  },
  "not-restored": {
    severity: "error",
    say: (p) =>
      `the package in ${p.folder} is not what it was before its generator ran: ${sayFaults(p.faults)}\nput that right and run px-meta again, which restores the rest from ${p.journal}`,
  },
  "package-restored": {
    severity: "warning",
    say: (p) =>
      `px-meta was killed while the package in ${p.folder} was generated: it is again what it was before${p.keptIn === undefined ? "" : `, and what stood in it otherwise is in ${p.keptIn}`}`,
  },
  "unusable-journal": {
    severity: (p) => (p.isGone ? "warning" : "error"),
    say: (p) =>
      p.isGone
        ? `a package was left half generated, and the copy of it could not be used: ${p.path}: ${p.reason}; it was removed, so look at what your version control says of generated packages`
        : `a package was left half generated, and the copy of it cannot be used: ${p.path}: ${p.reason}; make it readable, or remove it where the package is as it should be`,
  },
  "generator-still-runs": {
    severity: "error",
    say: (p) =>
      `a generator of the package in ${p.folder} still runs, of a px-meta that was killed, and does not end (process ${p.processes.join(", ")}); end it and run px-meta again`,
  },
  "wrote-outside": {
    severity: "warning",
    say: (p) =>
      `while ${p.packages.join(", ")} ${p.packages.length === 1 ? "was" : "were"} generated, files of other packages changed: ${shortened(p.paths).join(", ")}; unless it was you, let the generator write in its own package only: nothing else is put back when it fails`,
  },
  "times-not-kept": {
    severity: "warning",
    say: (p) =>
      `what the generator wrote unchanged in ${p.folder} looks new, so cargo may compile it again: ${sayFaults(p.faults)}`,
  },
};

/** What is named before the rest is only counted. */
const most = 8;

function sayFaults(faults: readonly Fault[]): string {
  return shortened(faults.map(({ path, reason }) => `${path}: ${reason}`)).join(", ");
}

function shortened(all: readonly string[]): readonly string[] {
  return all.length <= most ? all : [...all.slice(0, most), `${all.length - most} more`];
}
