import { type ArchiveKind, archiveKind, behind, type Member, magicLength, memberAt, textAt } from "./header.js";

/** Why nothing is known of what an archive defines. */
export type UnknownIndex = "not-an-archive" | "no-index" | "malformed" | "too-large";

/** What the index of an archive tells. */
export type ArchiveIndex =
  /** The names that its members define for others, each once, sorted by bytes. */
  | { readonly kind: "index"; readonly symbols: readonly string[] }
  | { readonly kind: "unknown"; readonly reason: UnknownIndex }
  /** The index goes on behind the bytes that were given: ask again with the first `bytes` of the file. */
  | { readonly kind: "goes-on"; readonly bytes: number };

/** Bounds of an index: that of a library of 100,000 functions has some 5 MiB. */
export const indexLimits = { bytes: 32 << 20, symbols: 500_000, name: 4096 };

/**
 * Reads the index of a static library: the symbols that its members define, as `ranlib` or the archiver lists them at
 * its beginning, for the linker. `bytes` is the beginning of a file that has `size` in all. Read are the index of GNU
 * and System V (`/`, `/SYM64/`), that of BSD and Apple (`__.SYMDEF`, also sorted or with 64 bits) and the second linker
 * member of Windows. A thin archive has the same index as another.
 *
 * The bytes may be anything: every count is held against what is there.
 */
export function readArchiveIndex(bytes: Uint8Array, size: number): ArchiveIndex {
  const kind = archiveKind(bytes);
  if (kind === undefined) return unknown("not-an-archive");
  if (size === magicLength) return { kind: "index", symbols: [] };
  const first = memberAt(bytes, magicLength);
  if (first === undefined) return bytes.length < size && bytes.length < 4096 ? goesOn(4096) : unknown("malformed");
  const read = readerOf(first);
  if (read === undefined) return unknown("no-index");
  const reach = extent(first, kind);
  if (first.start + first.size > size) return unknown("malformed");
  if (reach > indexLimits.bytes) return unknown("too-large");
  if (reach > bytes.length && bytes.length < size) return goesOn(Math.min(reach, size));
  const second = read === readGnu ? memberAt(bytes, behind(first)) : undefined;
  if (second?.name === "/") {
    const end = second.start + second.size;
    if (end > size) return unknown("malformed");
    if (end > indexLimits.bytes) return unknown("too-large");
    return end > bytes.length ? goesOn(end) : answer(readWindows(bytes, second));
  }
  return answer(read(bytes, first));
}

/** How far an index can reach: the header of the member behind it tells whether that is an index of Windows. */
function extent(first: Member, kind: ArchiveKind): number {
  return kind === "thin" || first.name !== "/" ? first.start + first.size : behind(first) + 60;
}

type Read = (bytes: Uint8Array, member: Member) => readonly string[] | UnknownIndex;

function readerOf({ name }: Member): Read | undefined {
  if (name === "/") return readGnu;
  if (name === "/SYM64/") return readGnu64;
  if (/^__\.SYMDEF(?: SORTED)?$/.test(name)) return readBsd;
  return /^__\.SYMDEF_64(?: SORTED)?$/.test(name) ? readBsd64 : undefined;
}

const readGnu: Read = (bytes, member) => {
  const view = viewOf(bytes, member);
  if (view.byteLength < 4) return "malformed";
  const count = view.getUint32(0);
  return namesIn(bytes, member, 4 + 4 * count, count);
};

const readGnu64: Read = (bytes, member) => {
  const view = viewOf(bytes, member);
  if (view.byteLength < 8) return "malformed";
  const count = Number(view.getBigUint64(0));
  return namesIn(bytes, member, 8 + 8 * count, count);
};

/** Little-endian: how many members, where each stands, how many symbols, whose each is, and their names. */
const readWindows: Read = (bytes, member) => {
  const view = viewOf(bytes, member);
  if (view.byteLength < 8) return "malformed";
  const symbols = 4 + 4 * view.getUint32(0, true);
  if (symbols + 4 > view.byteLength) return "malformed";
  const count = view.getUint32(symbols, true);
  return namesIn(bytes, member, symbols + 4 + 2 * count, count);
};

const readBsd: Read = (bytes, member) =>
  readTable(bytes, member, 4, (view, at, isLittle) => view.getUint32(at, isLittle));

const readBsd64: Read = (bytes, member) =>
  readTable(bytes, member, 8, (view, at, isLittle) => Number(view.getBigUint64(at, isLittle)));

/** In the byte order of the machine that wrote it: pairs of a place in the table of names and a member's place. */
function readTable(
  bytes: Uint8Array,
  member: Member,
  word: number,
  number: (view: DataView, at: number, isLittle: boolean) => number,
): readonly string[] | UnknownIndex {
  const view = viewOf(bytes, member);
  if (view.byteLength < 2 * word) return "malformed";
  const fits = (isLittle: boolean) => {
    const table = number(view, 0, isLittle);
    if (table % (2 * word) !== 0 || table + 2 * word > view.byteLength) return false;
    return table + 2 * word + number(view, word + table, isLittle) <= view.byteLength;
  };
  const isLittle = fits(true);
  if (!isLittle && !fits(false)) return "malformed";
  const count = number(view, 0, isLittle) / (2 * word);
  if (count > indexLimits.symbols) return "too-large";
  const texts = 2 * word + 2 * word * count;
  const found = new Set<string>();
  for (let i = 0; i < count; i += 1) {
    const from = texts + number(view, word + 2 * word * i, isLittle);
    if (from >= view.byteLength) return "malformed";
    const name = nameAt(bytes, member.start + from, member.start + member.size);
    if (name === undefined) return "malformed";
    // Apple's compilers put `_` before every name of C.
    add(found, name.text.replace(/^_/, ""));
  }
  return sorted(found);
}

/** As many names as there should be, each with a zero behind it. */
function namesIn(bytes: Uint8Array, member: Member, skip: number, count: number): readonly string[] | UnknownIndex {
  if (count > indexLimits.symbols) return "too-large";
  const end = member.start + member.size;
  const found = new Set<string>();
  let at = member.start + skip;
  for (let i = 0; i < count; i += 1) {
    const name = at < end ? nameAt(bytes, at, end) : undefined;
    if (name === undefined) return "malformed";
    add(found, name.text);
    at = name.end;
  }
  return sorted(found);
}

function nameAt(
  bytes: Uint8Array,
  at: number,
  end: number,
): { readonly text: string; readonly end: number } | undefined {
  const zero = bytes.indexOf(0, at);
  if (zero < 0 || zero >= end) return undefined;
  return { text: zero - at > indexLimits.name ? "" : textAt(bytes, at, zero - at), end: zero + 1 };
}

/** A name that is longer than any that people write is left out. */
function add(found: Set<string>, name: string): void {
  if (name !== "") found.add(name);
}

function sorted(found: ReadonlySet<string>): readonly string[] {
  return [...found].sort();
}

function viewOf(bytes: Uint8Array, { start, size }: Member): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset + start, Math.max(0, Math.min(size, bytes.length - start)));
}

function answer(symbols: readonly string[] | UnknownIndex): ArchiveIndex {
  return typeof symbols === "string" ? unknown(symbols) : { kind: "index", symbols };
}

function unknown(reason: UnknownIndex): ArchiveIndex {
  return { kind: "unknown", reason };
}

function goesOn(bytes: number): ArchiveIndex {
  return { kind: "goes-on", bytes };
}
