import { crc32, deflateRawSync } from "node:zlib";

/** An entry of a zip archive that a test makes, with whatever is wrong with it. */
export interface ZipEntry {
  readonly name: string | Buffer;
  readonly body?: string | Buffer;
  /** Its mode, with its type, as Unix has it. */
  readonly mode?: number;
  /** What the directory says, where that is something else. */
  readonly size?: number;
  readonly sum?: number;
  readonly method?: number;
  readonly flags?: number;
  /** What its own header calls it, where that is something else. */
  readonly localName?: string;
}

/** An archive of entries; its end may say another number of them. */
export function zip(entries: readonly ZipEntry[], count = entries.length): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const body = Buffer.from(entry.body ?? "");
    const packed = deflateRawSync(body);
    const name = Buffer.from(entry.name);
    const localName = Buffer.from(entry.localName ?? entry.name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(entry.flags ?? 0, 2);
    common.writeUInt16LE(entry.method ?? 8, 4);
    common.writeUInt32LE(entry.sum ?? crc32(body), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(entry.size ?? body.length, 18);
    const local = Buffer.from(common);
    local.writeUInt16LE(localName.length, 22);
    common.writeUInt16LE(name.length, 22);
    const file = Buffer.concat([Buffer.from("PK\x03\x04"), local, localName, packed]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(((entry.mode ?? 0) << 16) >>> 0, 6);
    rest.writeUInt32LE(offset, 10);
    const made = entry.mode === undefined ? [20, 0] : [20, 3];
    directory.push(Buffer.concat([Buffer.from("PK\x01\x02"), Buffer.from(made), common, rest, name]));
    files.push(file);
    offset += file.length;
  }
  const end = Buffer.alloc(18);
  end.writeUInt16LE(count, 4);
  end.writeUInt16LE(count, 6);
  end.writeUInt32LE(Buffer.concat(directory).length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...files, ...directory, Buffer.from("PK\x05\x06"), end]);
}
