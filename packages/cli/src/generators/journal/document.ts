import { createHash } from "node:crypto";
import { basename, join } from "node:path";
import { err, ok, type Result } from "@px-meta/core/base";
import type { BytePath } from "./bytes.js";
import type { Kept } from "./kept.js";
import type { Attributes, Entry, Tree } from "./tree.js";

/** What a journal says: how a package was, and who has it generated. */
export interface JournalDocument {
  /** Absolute, without links. */
  readonly folder: BytePath;
  /** Paths below it that are not of it: folders of other packages, the build directory, repositories that it had. */
  readonly leaveOut: ReadonlySet<BytePath>;
  /** What the processes of this generation have in their environment. */
  readonly token: string;
  /** The session of processes to which px-meta belongs; empty where the system knows none. */
  readonly session: string;
  /** The inode of the journal itself: in a copy of it, it is another one's. */
  readonly inode: bigint;
  /** Nanoseconds since the epoch: when the package was looked at. */
  readonly began: bigint;
  readonly tree: Tree;
  /** Of each file in the tree. */
  readonly kept: ReadonlyMap<BytePath, Kept>;
}

const format = "px-meta journal@1";

/** An entry as it is written: kind, path, mode, owner, group, size, times of modification and of change, inode, links; then the target of a link, the length of a file's contents, or the name of a copy. */
type Row = readonly (string | number)[];

/**
 * Writes a journal: a line with its digest and its length, a line of JSON, then the contents of files, one after the other,
 * and gives it in pieces. After that come lines that are added later: see `processes.ts`.
 */
export function encodeJournal(document: JournalDocument): readonly Uint8Array[] {
  const contents: Uint8Array[] = [];
  const rows = [...document.tree].map(([path, entry]): Row => {
    const { kind, mode, uid, gid, size, mtimeNs, ctimeNs, inode, links } = entry;
    const row = [kind, path, mode, ...[uid, gid, size, mtimeNs, ctimeNs, inode, links].map(String)];
    if (entry.kind === "link") return [...row, entry.target];
    const kept = document.kept.get(path);
    if (kept === undefined) return row;
    if (kept.kind === "copy") return [...row, basename(kept.path)];
    contents.push(kept.bytes);
    return [...row, kept.bytes.length];
  });
  const { folder, leaveOut, token, session, inode, began } = document;
  const head = { folder, leaveOut: [...leaveOut], token, session, inode: `${inode}`, began: `${began}`, rows };
  const body = [Buffer.from(`${JSON.stringify(head)}\n`), ...contents];
  const length = body.reduce((all, piece) => all + piece.length, 0);
  return [Buffer.from(`${format} ${digestOf(body)} ${length}\n`), ...body];
}

/** Why a file is no journal that can be read. */
interface Unreadable {
  readonly reason: string;
  /** Whether another version of px-meta can read it. */
  readonly isNewer: boolean;
}

/** Reads a journal whose copies stand in a folder, and what was added to it; else says what is wrong with it. */
export function decodeJournal(
  bytes: Buffer,
  copies: string,
): Result<{ readonly document: JournalDocument; readonly added: string }, Unreadable> {
  const end = bytes.indexOf(10);
  const line = bytes.toString("latin1", 0, Math.max(0, end));
  const written = /^px-meta journal@\d+(?= )/.exec(line)?.[0];
  if (written !== undefined && written !== format) {
    return err({ reason: `it has the format ${written}; this px-meta reads ${format}`, isNewer: true });
  }
  const bodyEnd = end + 1 + Number(line.split(" ")[3]);
  const body = bytes.subarray(end + 1, bodyEnd);
  if (line !== `${format} ${digestOf([body])} ${body.length}`) {
    return err({ reason: "its digest does not fit its contents", isNewer: false });
  }
  // What follows is what encodeJournal wrote, by its digest.
  const length = body.indexOf(10);
  const head = JSON.parse(body.toString("utf8", 0, length)) as {
    readonly [key in "folder" | "token" | "session" | "inode" | "began"]: string;
  } & { readonly leaveOut: readonly string[]; readonly rows: readonly Row[] };
  const tree = new Map<BytePath, Entry>();
  const kept = new Map<BytePath, Kept>();
  let offset = length + 1;
  for (const row of head.rows) {
    const { path, entry, last } = entryOf(row);
    tree.set(path, entry);
    if (entry.kind !== "file") continue;
    if (typeof last === "string") kept.set(path, { kind: "copy", path: join(copies, basename(last)) });
    else kept.set(path, { kind: "bytes", bytes: body.subarray(offset, offset + (last ?? 0)) });
    offset += typeof last === "number" ? last : 0;
  }
  const { folder, token, session } = head;
  const [inode, began] = [BigInt(head.inode), BigInt(head.began)];
  const document = { folder, leaveOut: new Set(head.leaveOut), token, session, inode, began, tree, kept };
  return ok({ document, added: bytes.toString("latin1", bodyEnd) });
}

function entryOf(row: Row): {
  readonly path: BytePath;
  readonly entry: Entry;
  readonly last: string | number | undefined;
} {
  const [kind, path, mode, uid, gid, size, mtimeNs, ctimeNs, inode, links] = row.map(String);
  const attributes: Attributes = {
    mode: Number(mode),
    uid: BigInt(uid ?? 0),
    gid: BigInt(gid ?? 0),
    size: BigInt(size ?? 0),
    mtimeNs: BigInt(mtimeNs ?? 0),
    ctimeNs: BigInt(ctimeNs ?? 0),
    inode: BigInt(inode ?? 0),
    links: BigInt(links ?? 0),
  };
  const last = row[10];
  const entry: Entry =
    kind === "link"
      ? { kind, target: String(last), ...attributes }
      : { kind: kind === "file" || kind === "folder" ? kind : "other", ...attributes };
  return { path: path ?? "", entry, last };
}

function digestOf(pieces: readonly Uint8Array[]): string {
  const hash = createHash("sha256");
  for (const piece of pieces) hash.update(piece);
  return hash.digest("hex");
}
