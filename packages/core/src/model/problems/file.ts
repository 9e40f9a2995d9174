import type { Wordings } from "../wording.js";

/** What can be wrong with a file of ours, or with one that we were given. */
export type FileProblem =
  | { readonly kind: "missing-file"; readonly path: string }
  | { readonly kind: "unreadable-file"; readonly path: string; readonly reason: string }
  | { readonly kind: "unwritable-file"; readonly path: string; readonly reason: string }
  | { readonly kind: "not-a-regular-file"; readonly path: string; readonly found: "folder" | "link" | "other" }
  | { readonly kind: "file-too-large"; readonly path: string; readonly limit: number }
  | {
      readonly kind: "malformed-json";
      readonly path: string;
      readonly line: number;
      readonly column: number;
      readonly reason: string;
    }
  | { readonly kind: "wrong-format"; readonly path: string; readonly expected: string; readonly found: string }
  | { readonly kind: "wrong-digest"; readonly path: string };

/** How each is said. */
export const fileWordings: Wordings<FileProblem> = {
  "missing-file": { severity: "error", say: (p) => `${p.path} does not exist; check the path` },
  "unreadable-file": { severity: "error", say: (p) => `cannot read ${p.path}: ${p.reason}; check its permissions` },
  "unwritable-file": {
    severity: "error",
    say: (p) => `cannot write ${p.path}: ${p.reason}; check the permissions of its folder and the free space`,
  },
  "not-a-regular-file": {
    severity: "error",
    say: (p) =>
      `${p.path} is ${p.found === "other" ? "not a regular file" : `a ${p.found}`}; px-meta reads regular files only, so replace it or name another`,
  },
  "file-too-large": { severity: "error", say: (p) => `${p.path} is larger than ${p.limit} bytes and was not read` },
  "malformed-json": {
    severity: "error",
    say: (p) => `${p.path}:${p.line}:${p.column}: not the JSON that px-meta reads: ${p.reason}`,
  },
  "wrong-format": {
    severity: "error",
    say: (p) => `${p.path} has the format ${p.found}; this px-meta reads ${p.expected}`,
  },
  "wrong-digest": {
    severity: "error",
    say: (p) => `${p.path} is torn or was edited: its digest does not fit its contents; remove it and build again`,
  },
};
