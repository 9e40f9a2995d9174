import { type BytePath, below, toSystem, toText } from "./bytes.js";
import type { Difference } from "./differences.js";
import type { JournalDocument } from "./document.js";
import type { Kept } from "./kept.js";
import type { Entry } from "./tree.js";

/** How something in a package is not what it was before its generator ran. */
export interface Change {
  /**
   * `rewritten` is what has the same contents (the bytes of a file, the target of a link, the names in a folder) and
   * permissions, and another time of modification: {@link Journal.keepTimes} gives it the former one.
   */
  readonly kind: "created" | "changed" | "removed" | "rewritten";
  /** Below the folder of the package, with `/` between its parts. */
  readonly path: string;
  /** Where it is, or was: absolute, as Node's functions take it. */
  readonly at: string | Buffer;
  /** What it is now; what it was, where it was removed. */
  readonly entry: Entry["kind"];
  /** What was there before; absent where it was created. */
  readonly before?: Former;
}

/** Something in a package as it was before its generator ran. */
export type Former =
  | { readonly kind: "file"; readonly mode: number; readonly contents: Kept }
  | { readonly kind: "link"; readonly mode: number; readonly target: string }
  | { readonly kind: "folder" | "other"; readonly mode: number };

/** Says in what a package differs, ordered by path. */
export function changesOf(document: JournalDocument, differences: readonly Difference[]): readonly Change[] {
  return differences.flatMap((one) => changeOf(document, one)).sort(byPath);
}

function changeOf(document: JournalDocument, difference: Difference): readonly Change[] {
  const { path, before, after } = difference;
  const kind = kindOf(difference);
  const entry = (after ?? before)?.kind;
  if (kind === undefined || entry === undefined) return [];
  const former = before === undefined ? undefined : formerOf(document, path, before);
  const at = toSystem(below(document.folder, path));
  return [{ kind, path: toText(path), at, entry, ...(former === undefined ? {} : { before: former }) }];
}

function kindOf({ before, after, isSame }: Difference): Change["kind"] | undefined {
  if (before === undefined) return "created";
  if (after === undefined) return "removed";
  if (before.mode !== after.mode || before.kind !== after.kind) return "changed";
  // What happens in a folder is said of what stands in it.
  if (!isSame) return before.kind === "folder" ? undefined : "changed";
  return before.mtimeNs === after.mtimeNs ? undefined : "rewritten";
}

function formerOf({ kept }: JournalDocument, path: BytePath, before: Entry): Former | undefined {
  const { mode } = before;
  if (before.kind === "link") return { kind: "link", mode, target: toText(before.target) };
  if (before.kind !== "file") return { kind: before.kind, mode };
  const contents = kept.get(path);
  return contents === undefined ? undefined : { kind: "file", mode, contents };
}

function byPath(a: Change, b: Change): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}
