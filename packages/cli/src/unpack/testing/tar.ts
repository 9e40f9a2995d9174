/** An entry of a tar archive that a test makes, with whatever is wrong with it. */
export interface TarEntry {
  readonly name: string | Buffer;
  /** The letter of its type; a file's, where it is absent. */
  readonly type?: string;
  readonly body?: string | Buffer;
  /** What the header says of its size, where that is something else than the body's. */
  readonly size?: number | Buffer;
  readonly target?: string;
  readonly mode?: number;
  /** The sum, where it is wrong. */
  readonly sum?: string;
  /** Without the signature of POSIX, as the oldest tars write it. */
  readonly isOld?: boolean;
}

/** A header and what follows it. */
export function tarEntry(entry: TarEntry): Buffer {
  const body = Buffer.from(entry.body ?? "");
  const header = Buffer.alloc(512);
  const { size = body.length } = entry;
  Buffer.from(entry.name).copy(header, 0, 0, 100);
  header.write(`${(entry.mode ?? 0o644).toString(8).padStart(7, "0")}\0`, 100, "latin1");
  if (typeof size === "number") header.write(`${size.toString(8).padStart(11, "0")}\0`, 124, "latin1");
  else size.copy(header, 124);
  header.write(entry.type ?? "0", 156, "latin1");
  header.write(entry.target ?? "", 157, 100);
  if (entry.isOld !== true) header.write("ustar\x0000", 257, "latin1");
  header.fill(" ", 148, 156);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(entry.sum ?? `${sum.toString(8).padStart(6, "0")}\0 `, 148, "latin1");
  return Buffer.concat([header, body, Buffer.alloc((512 - (body.length % 512)) % 512)]);
}

/** An archive of entries, with its end. */
export function tar(...entries: readonly TarEntry[]): Buffer {
  return Buffer.concat([...entries.map(tarEntry), Buffer.alloc(1024)]);
}

/** A pax header for the entry that follows. */
export function pax(records: Readonly<Record<string, string | Buffer>>, type = "x"): TarEntry {
  const body = Object.entries(records).map(([key, value]) => {
    const rest = Buffer.concat([Buffer.from(` ${key}=`), Buffer.from(value), Buffer.from("\n")]);
    let length = rest.length + 1;
    while (length !== rest.length + String(length).length) length += 1;
    return Buffer.concat([Buffer.from(String(length)), rest]);
  });
  return { name: "pax", type, body: Buffer.concat(body) };
}
