import { type ArchiveEntry, type EntrySink, faulty, type Limits, type Stop } from "./archive.js";
import { type PaxHeader, readPax } from "./pax.js";
import { shown } from "./place.js";
import { blockBytes, isHeader, isZeros, kindOf, readHeader, type TarHeader } from "./tar-header.js";

/** Bytes of the longest header that holds a name or attributes. */
const longestMeta = 1 << 20;

/** What stands between a header and the next one. */
type Body =
  | { readonly kind: "entry" }
  | { readonly kind: "name" | "target" | "pax" | "global"; readonly pieces: Uint8Array[] }
  | { readonly kind: "ignored" };

/**
 * Reads a tar archive from its bytes as they come: POSIX (ustar, pax), GNU's long names, and the oldest ones. It is strict
 * where readers differ, so that nobody sees other files than px-meta: each header has its sum, two blocks of zeros are the
 * end, and nothing but zeros follows.
 */
export class TarReader {
  constructor(
    private readonly sink: EntrySink,
    private readonly limits: Limits,
  ) {}

  private readonly block = Buffer.alloc(blockBytes);
  private blockLength = 0;
  private body: Body = { kind: "ignored" };
  private bodyLeft = 0;
  private padding = 0;
  private zeroBlocks = 0;
  private bytes = 0;
  private declared = 0;
  private hasEntries = false;
  private name: Buffer | undefined;
  private target: Buffer | undefined;
  private pax: PaxHeader | undefined;

  /** Reads on. */
  push(bytes: Uint8Array): Stop | undefined {
    this.bytes += bytes.length;
    if (this.bytes > this.limits.bytes) return this.tooLarge();
    for (let at = 0; at < bytes.length; ) {
      const left = bytes.length - at;
      if (this.bodyLeft > 0) {
        const count = Math.min(left, this.bodyLeft);
        const stop = this.take(bytes.subarray(at, at + count));
        if (stop !== undefined) return stop;
        at += count;
      } else if (this.padding > 0) {
        const count = Math.min(left, this.padding);
        this.padding -= count;
        at += count;
      } else {
        const count = Math.min(left, blockBytes - this.blockLength);
        this.block.set(bytes.subarray(at, at + count), this.blockLength);
        this.blockLength += count;
        at += count;
        if (this.blockLength < blockBytes) continue;
        this.blockLength = 0;
        const stop = this.header();
        if (stop !== undefined) return stop;
      }
    }
    return undefined;
  }

  /** Nothing comes any more. */
  finish(): Stop | undefined {
    const isBetween = this.bodyLeft === 0 && this.padding === 0;
    if (!isBetween || this.zeroBlocks < 2) return faulty({ kind: "cut-off" });
    return isZeros(this.block.subarray(0, this.blockLength)) ? undefined : faulty({ kind: "goes-on" });
  }

  private tooLarge(): Stop {
    return faulty({ kind: "too-large", limit: this.limits.bytes });
  }

  private header(): Stop | undefined {
    if (isZeros(this.block)) {
      this.zeroBlocks += 1;
      if (!this.expectsEntry()) return undefined;
      return faulty({ kind: "damaged", reason: "it ends after a header that belongs to the next entry" });
    }
    if (this.zeroBlocks > 0) return faulty({ kind: "goes-on" });
    if (!isHeader(this.block)) return this.noHeader();
    this.hasEntries = true;
    const header = readHeader(this.block);
    if ("kind" in header) return header;
    this.padding = (blockBytes - (header.size % blockBytes)) % blockBytes;
    this.bodyLeft = header.size;
    switch (header.type) {
      case "L":
        return this.meta("name", header.size);
      case "K":
        return this.meta("target", header.size);
      case "x":
      case "X":
        return this.meta("pax", header.size);
      case "g":
        return this.meta("global", header.size);
      case "V":
        // A label of the whole archive.
        this.body = { kind: "ignored" };
        return header.size > 0 ? faulty({ kind: "damaged", reason: "its label has contents" }) : undefined;
    }
    return this.entry(header);
  }

  private noHeader(): Stop {
    if (!this.hasEntries) return faulty({ kind: "other-format", declared: "tar archive" });
    return faulty({ kind: "damaged", reason: "one of its headers is damaged" });
  }

  private expectsEntry(): boolean {
    return this.name !== undefined || this.target !== undefined || this.pax !== undefined;
  }

  private meta(kind: "name" | "target" | "pax" | "global", size: number): Stop | undefined {
    if (size > longestMeta) {
      return faulty({ kind: "damaged", reason: `a header for names has ${size} bytes, of ${longestMeta} at most` });
    }
    this.body = { kind, pieces: [] };
    return size === 0 ? this.bodyEnd() : undefined;
  }

  private entry(header: TarHeader): Stop | undefined {
    const { pax } = this;
    const size = pax?.size ?? header.size;
    const name = pax?.name ?? this.name ?? header.name;
    const target = pax?.target ?? this.target ?? header.target;
    this.name = undefined;
    this.target = undefined;
    this.pax = undefined;
    const kind = pax?.isSparse ? ({ kind: "other", what: "a sparse file" } as const) : kindOf(header.type, name);
    if (size > 0 && kind.kind !== "file" && kind.kind !== "other") {
      return faulty({ kind: "unsupported-entry", name: shown(name), what: `a ${words[kind.kind]} with contents` });
    }
    this.declared += size;
    if (this.declared > this.limits.bytes) return this.tooLarge();
    this.padding = (blockBytes - (size % blockBytes)) % blockBytes;
    this.bodyLeft = size;
    this.body = { kind: "entry" };
    const entry: ArchiveEntry = { name, kind, size, isExecutable: header.isExecutable, target };
    return this.sink.begin(entry) ?? (size === 0 ? this.sink.end() : undefined);
  }

  private take(bytes: Uint8Array): Stop | undefined {
    this.bodyLeft -= bytes.length;
    if (this.body.kind === "entry") {
      return this.sink.write(bytes) ?? (this.bodyLeft === 0 ? this.sink.end() : undefined);
    }
    if (this.body.kind === "ignored") return undefined;
    this.body.pieces.push(Uint8Array.from(bytes));
    return this.bodyLeft === 0 ? this.bodyEnd() : undefined;
  }

  /** A header that speaks of the next entry is complete. */
  private bodyEnd(): Stop | undefined {
    if (this.body.kind === "entry" || this.body.kind === "ignored") return undefined;
    const bytes = Buffer.concat(this.body.pieces);
    switch (this.body.kind) {
      case "name":
        this.name = untilZero(bytes);
        return undefined;
      case "target":
        this.target = untilZero(bytes);
        return undefined;
      case "pax":
      case "global": {
        const pax = readPax(bytes);
        if (pax === undefined) return faulty({ kind: "damaged", reason: "one of its pax headers is damaged" });
        if (this.body.kind === "pax") this.pax = pax;
        else if (pax.isSparse || pax.name !== undefined || pax.target !== undefined || pax.size !== undefined) {
          return faulty({ kind: "damaged", reason: "a pax header gives all entries one name, target or size" });
        }
        return undefined;
      }
    }
  }
}

const words = { folder: "folder", link: "link", "hard-link": "hard link" } as const;

/** GNU's long names end with a zero. */
function untilZero(bytes: Buffer): Buffer {
  const end = bytes.indexOf(0);
  return end === -1 ? bytes : bytes.subarray(0, end);
}
