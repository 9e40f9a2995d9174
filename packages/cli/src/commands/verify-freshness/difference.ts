import { structuredPatch } from "diff";

/** What stands at a path of a package. */
export type Entry =
  | {
      readonly kind: "file";
      readonly size: number;
      readonly isExecutable: boolean;
      /** Absent where the file is larger than {@link largestCompared}. */
      readonly bytes?: Uint8Array;
    }
  | { readonly kind: "link"; readonly target: string };

/** Bytes of the largest file that is compared line by line. */
export const largestCompared = 1 << 20;

/** How what is generated differs from what stands in the tree, at one path. */
export interface FileDifference {
  /** Relative to the root of the workspace, with `/`. */
  readonly path: string;
  /** What generating does to it. */
  readonly change: "created" | "changed" | "removed";
  /** Absent where the bytes are the same. */
  readonly content?: Content;
  /** What it becomes besides: `executable`, `a link to ../a`. */
  readonly becomes?: string;
}

/** How the bytes of a file differ. */
export type Content =
  | { readonly kind: "lines"; readonly added: number; readonly removed: number; readonly hunks: readonly Hunk[] }
  /** Sizes are absent where there is no file. */
  | { readonly kind: "unshown"; readonly why: Unshown; readonly was?: number; readonly is?: number };

/** Why no lines are shown: not text, too large, or too different to be compared in reasonable time. */
type Unshown = "binary" | "large" | "different";

/** Lines that changed, with those around them. */
export interface Hunk {
  readonly oldStart: number;
  readonly oldLines: number;
  readonly newStart: number;
  readonly newLines: number;
  /** Each with ` `, `+`, `-` or `\` before it. */
  readonly lines: readonly string[];
}

/** Compares what stands at a path with what is generated there; at least one of the two is given. */
export function difference(path: string, was: Entry | undefined, is: Entry | undefined): FileDifference {
  const change = was === undefined ? "created" : is === undefined ? "removed" : "changed";
  const content = contentOf(fileIn(was), fileIn(is));
  const becomes = becoming(was, is);
  return { path, change, ...(content && { content }), ...(becomes !== undefined && { becomes }) };
}

type File = Extract<Entry, { kind: "file" }>;

function fileIn(entry: Entry | undefined): File | undefined {
  return entry?.kind === "file" ? entry : undefined;
}

function becoming(was: Entry | undefined, is: Entry | undefined): string | undefined {
  if (is?.kind === "link") return `a link to ${is.target}`;
  if (was?.kind === "link") return is === undefined ? undefined : "a file, where a link was";
  if (was === undefined || is === undefined || was.isExecutable === is.isExecutable) return undefined;
  return is.isExecutable ? "executable" : "not executable";
}

function contentOf(was: File | undefined, is: File | undefined): Content | undefined {
  if (was === undefined && is === undefined) return undefined;
  const unshown = (why: Unshown): Content => ({
    kind: "unshown",
    why,
    ...(was && { was: was.size }),
    ...(is && { is: is.size }),
  });
  const [old, present] = [bytesIn(was), bytesIn(is)];
  if (old === undefined || present === undefined) return unshown("large");
  if (was !== undefined && is !== undefined && Buffer.compare(old, present) === 0) return undefined;
  const [oldText, text] = [textOf(old), textOf(present)];
  if (oldText === undefined || text === undefined) return unshown("binary");
  return linesOf(oldText, text) ?? unshown("different");
}

const none = new Uint8Array();

function bytesIn(file: File | undefined): Uint8Array | undefined {
  return file === undefined ? none : file.bytes;
}

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** The text of a file; nothing where it is not one. */
function textOf(bytes: Uint8Array): string | undefined {
  if (bytes.includes(0)) return undefined;
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined; // Not UTF-8.
  }
}

/** Lines that may differ before two files count as different; the time for more grows with the square. */
const mostEdits = 2000;

function linesOf(was: string, is: string): Content | undefined {
  const options = was === "" || is === "" ? { context: 3 } : { context: 3, maxEditLength: mostEdits };
  const hunks = structuredPatch("", "", was, is, undefined, undefined, options)?.hunks;
  if (hunks === undefined) return undefined;
  const lines = hunks.flatMap((hunk) => hunk.lines);
  const count = (sign: string) => lines.filter((line) => line.startsWith(sign)).length;
  return { kind: "lines", added: count("+"), removed: count("-"), hunks };
}
