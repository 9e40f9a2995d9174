import fs from "node:fs";
import { basename, join } from "node:path";
import { err, ok, type Problem, type Result } from "@px-meta/core/base";
import { now } from "../../metadata/inputs.js";
import { codeOf, reasonOf } from "../../system/reason.js";
import { type BytePath, below, toBytes, toSystem, toText } from "./bytes.js";
import type { Claim } from "./claim.js";
import { type Difference, differences } from "./differences.js";
import { encodeJournal, type JournalDocument } from "./document.js";
import type { Kept } from "./kept.js";
import { removeJournal } from "./places.js";
import { noteRun, sessionOf, tokenVariable } from "./processes.js";
import { restoreTree } from "./restore.js";
import { setTime } from "./times.js";
import { type Entry, entryAt, type Fault, inWords, isUntouched, type Tree, takeTree } from "./tree.js";

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

/**
 * A package as it was before its generator ran. It is on the disk, so that any later px-meta finds it, until
 * {@link drop} or {@link restore} has ended it.
 */
export interface Journal {
  /** Variables that the generator gets: by them what it leaves running is found when px-meta was killed. */
  readonly environment: Readonly<Record<string, string>>;
  /** Says which process generates, as soon as it runs. */
  generatorStarted(pid: number): void;
  /** What the package is now, beside what it was; taken once, when it is asked first, and ordered by path. */
  changes(): readonly Change[];
  /** Gives everything that the generator only wrote again its former time of modification. */
  keepTimes(): readonly Problem[];
  /** Keeps what the generator made: the journal is no more. */
  drop(): void;
  /**
   * Makes the package what it was and ends the journal. Where something is in the way the journal stays, the problem says
   * so, and it may be called again; else the next px-meta does it.
   */
  restore(): readonly Problem[];
}

/** Bytes of a file, and of all files of a package, that are kept in the journal itself. */
const limits = { file: 1n << 20n, all: 8n << 20n };

/**
 * Copies a package before its generator runs: all below its folder but repositories of git and what is named to be left out
 * (absolute folders: those of other packages, the build directory). Where that is not possible there is no journal, and the
 * generator must not run.
 */
export function beginJournal(claim: Claim, leaveOut: readonly string[]): Result<Journal, Problem> {
  const { place, folder } = claim;
  const root = toBytes(folder);
  const left = new Set(leaveOut.flatMap((path) => relativeTo(claim, toBytes(path))));
  const faults: Fault[] = [];
  const began = now();
  const tree = takeTree({ folder: root, leaveOut: left }, (fault) => {
    faults.push(fault);
    return "left";
  });
  const failed = (fault: Fault): Result<Journal, Problem> => {
    removeJournal(place);
    return err({ kind: "cannot-journal", folder, path: toText(below(root, fault.path)), reason: fault.reason });
  };
  if (faults[0] !== undefined) return failed(faults[0]);
  try {
    const descriptor = openNew(place.begun);
    try {
      const kept = keepAll(root, tree, place.copies);
      if ("reason" in kept) return failed(kept);
      const { ino: inode } = fs.fstatSync(descriptor, { bigint: true });
      const common = { folder: root, leaveOut: left, token: claim.token, session: sessionOf("self"), inode, began };
      const document: JournalDocument = { ...common, ...kept };
      fs.writeFileSync(descriptor, encodeJournal(document, basename));
      fs.renameSync(place.begun, place.tree);
      return ok(journalOf(claim, document));
    } finally {
      fs.closeSync(descriptor);
    }
  } catch (error) {
    removeJournal(place);
    return err({ kind: "cannot-journal", folder, path: place.tree, reason: reasonOf(error) });
  }
}

/** A path below the package as the journal has it; nothing for any other. */
function relativeTo({ folder, named }: Claim, path: BytePath): readonly BytePath[] {
  for (const root of [toBytes(folder), toBytes(named)]) {
    if (path.startsWith(root) && (path[root.length] === "/" || path[root.length] === "\\")) {
      return [path.slice(root.length + 1).replaceAll(process.platform === "win32" ? "\\" : "/", "/")];
    }
  }
  return [];
}

function openNew(path: string): number {
  try {
    return fs.openSync(path, "w", 0o600);
  } catch (error) {
    if (codeOf(error) !== "ENOENT") throw error;
    fs.mkdirSync(join(path, ".."), { recursive: true });
    return fs.openSync(path, "w", 0o600);
  }
}

/** How often a file is read that somebody writes meanwhile. */
const attempts = 3;

/** Takes the contents of all files of a tree; or the first that cannot be taken. */
function keepAll(
  root: BytePath,
  found: Tree,
  copies: string,
): { readonly tree: Tree; readonly kept: ReadonlyMap<BytePath, Kept> } | Fault {
  const tree = new Map(found);
  const kept = new Map<BytePath, Kept>();
  let all = 0n;
  for (const [path, entry] of found) {
    if (entry.kind !== "file") continue;
    const isLarge = entry.size > limits.file || all + entry.size > limits.all;
    const one = keep(below(root, path), entry, isLarge ? join(copies, `${kept.size}`) : undefined);
    if (typeof one === "string") return { path, reason: one };
    if (one.kept.kind === "bytes") all += one.entry.size;
    tree.set(path, one.entry);
    kept.set(path, one.kept);
  }
  return { tree, kept };
}

/** The contents of a file at a moment in which nobody wrote it, with its entry then; or why there are none. */
function keep(
  path: BytePath,
  entry: Entry,
  copy: string | undefined,
): { readonly entry: Entry; readonly kept: Kept } | string {
  let before = entry;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    try {
      const kept = take(path, copy);
      const after = entryAt(path);
      if (typeof after !== "object" || after.kind !== "file") break;
      if (isUntouched(before, after)) return { entry: after, kept };
      before = after;
    } catch (error) {
      return reasonOf(error);
    }
  }
  return "it is being written";
}

function take(path: BytePath, copy: string | undefined): Kept {
  if (copy === undefined) return { kind: "bytes", bytes: fs.readFileSync(toSystem(path)) };
  fs.mkdirSync(join(copy, ".."), { recursive: true });
  fs.rmSync(copy, { force: true });
  fs.copyFileSync(toSystem(path), copy, fs.constants.COPYFILE_FICLONE);
  return { kind: "copy", path: copy };
}

function journalOf({ place, folder }: Claim, document: JournalDocument): Journal {
  let found: readonly Difference[] | undefined;
  const look = (): readonly Difference[] => {
    found ??= differences(
      document,
      takeTree(document, () => "left"),
    );
    return found;
  };
  return {
    environment: { [tokenVariable]: document.token },
    generatorStarted: (pid) => noteRun(place.runs, pid),
    changes: () =>
      look()
        .flatMap((one) => changeOf(document, one))
        .sort(byPath),
    drop: () => removeJournal(place),
    keepTimes() {
      const faults = look().flatMap((one) => keepTime(document, one));
      return faults.length === 0 ? [] : [{ kind: "times-not-kept", folder, faults: inWords(faults) }];
    },
    restore() {
      const faults = restoreTree(document);
      if (faults.length > 0) return [{ kind: "not-restored", folder, journal: place.tree, faults: inWords(faults) }];
      removeJournal(place);
      return [];
    },
  };
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

/** Gives one thing its former time, where it is still what it was compared as: something may write it even now. */
function keepTime(document: JournalDocument, { path, before, after, isSame }: Difference): readonly Fault[] {
  if (!isSame || before === undefined || after === undefined || before.mtimeNs === after.mtimeNs) return [];
  const at = below(document.folder, path);
  const standing = entryAt(at);
  if (typeof standing !== "object" || standing.kind !== after.kind || !isUntouched(standing, after)) return [];
  try {
    setTime(at, before.mtimeNs);
    return [];
  } catch (error) {
    return [{ path, reason: reasonOf(error) }];
  }
}
