/** Bytes before the first member of an archive. */
export const magicLength = 8;
/** Bytes of a member's header. */
const headerLength = 60;

/** What kind of archive it is: a thin one holds headers alone, and its members lie elsewhere. */
export type ArchiveKind = "plain" | "thin";

/** One member of an archive: where its bytes stand, behind its header. */
export interface Member {
  readonly name: string;
  readonly start: number;
  readonly size: number;
}

/** What the first bytes say of an archive; nothing where it is none. */
export function archiveKind(bytes: Uint8Array): ArchiveKind | undefined {
  const magic = textAt(bytes, 0, magicLength);
  if (magic === "!<arch>\n") return "plain";
  return magic === "!<thin>\n" ? "thin" : undefined;
}

/** The member whose header stands at this place; nothing where there is none. */
export function memberAt(bytes: Uint8Array, at: number): Member | undefined {
  if (at + headerLength > bytes.length || textAt(bytes, at + 58, 2) !== "`\n") return undefined;
  const name = textAt(bytes, at, 16).trimEnd();
  const digits = textAt(bytes, at + 48, 10).trimEnd();
  if (!/^[0-9]{1,10}$/.test(digits)) return undefined;
  const [start, size] = [at + headerLength, Number(digits)];
  // BSD puts a long name before the contents, and counts it to them.
  const long = /^#1\/([0-9]{1,4})$/.exec(name)?.[1];
  if (long === undefined) return { name, start, size };
  const length = Number(long);
  if (length > size || start + length > bytes.length) return undefined;
  return { name: textAt(bytes, start, length).replace(/\0+$/, ""), start: start + length, size: size - length };
}

/** Where the header after a member stands: members begin at even places. */
export function behind({ start, size }: Member): number {
  return start + size + ((start + size) % 2);
}

/** Bytes as text, one character for each. */
export function textAt(bytes: Uint8Array, start: number, length: number): string {
  return Buffer.from(
    bytes.buffer,
    bytes.byteOffset + start,
    Math.max(0, Math.min(length, bytes.length - start)),
  ).toString("latin1");
}
