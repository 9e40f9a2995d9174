/** A file or a link of a commit. */
export interface TreeEntry {
  /** The bytes of its path. */
  readonly path: Buffer;
  readonly kind: "file" | "program" | "link";
  /** The name of its object. */
  readonly object: string;
}

/**
 * The header of an entry in the canonical archive of a commit, and of the pax header before it where its path or target has
 * more than 100 bytes. docs/downloads.md says what is in it, byte for byte: the digest of a commit is that of this archive.
 */
export function canonicalHeader(entry: TreeEntry, size: number, target: Buffer): Buffer {
  const isLink = entry.kind === "link";
  const long: (readonly [string, Buffer])[] = [];
  if (entry.path.length > 100) long.push(["path", entry.path]);
  if (target.length > 100) long.push(["linkpath", target]);
  const own = header(entry.path, {
    mode: entry.kind === "file" ? 0o644 : 0o755,
    size: isLink ? 0 : size,
    type: isLink ? "2" : "0",
    target,
  });
  if (long.length === 0) return own;
  const records = Buffer.concat(long.map(([key, value]) => record(key, value)));
  const before = header(Buffer.from("pax"), { mode: 0o644, size: records.length, type: "x", target: Buffer.alloc(0) });
  return Buffer.concat([before, records, padding(records.length), own]);
}

/** Zeros up to the next whole block. */
export function padding(size: number): Buffer {
  return Buffer.alloc((512 - (size % 512)) % 512);
}

/** What ends an archive. */
export const canonicalEnd: Buffer = Buffer.alloc(1024);

/** Bytes of the largest file whose size its header holds. */
export const largestFile: number = 0o77777777777;

interface Fields {
  readonly mode: number;
  readonly size: number;
  readonly type: string;
  readonly target: Buffer;
}

function header(path: Buffer, { mode, size, type, target }: Fields): Buffer {
  const bytes = Buffer.alloc(512);
  path.copy(bytes, 0, 0, 100);
  const octal = (value: number, at: number, digits: number) =>
    bytes.write(value.toString(8).padStart(digits, "0"), at, "latin1");
  octal(mode, 100, 7);
  octal(0, 108, 7);
  octal(0, 116, 7);
  octal(size, 124, 11);
  octal(0, 136, 11);
  bytes.fill(" ", 148, 156);
  bytes.write(type, 156, "latin1");
  target.copy(bytes, 157, 0, 100);
  bytes.write("ustar\x0000", 257, "latin1");
  octal(0, 329, 7);
  octal(0, 337, 7);
  const sum = bytes.reduce((total, byte) => total + byte, 0);
  bytes.write(`${sum.toString(8).padStart(6, "0")}\0 `, 148, "latin1");
  return bytes;
}

/** `LENGTH KEY=VALUE` and a line feed; the length counts itself. */
function record(key: string, value: Buffer): Buffer {
  const rest = Buffer.concat([Buffer.from(` ${key}=`), value, Buffer.from("\n")]);
  let length = rest.length + 1;
  while (length !== rest.length + String(length).length) length += 1;
  return Buffer.concat([Buffer.from(String(length)), rest]);
}
