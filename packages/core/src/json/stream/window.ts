/** Bytes that one value may take at most, or one batch of a list's items. */
const largest = 256 << 20;

/** What a `Window` says of more bytes: they came, there are none, or what must be kept has no room. */
type More = "more" | "end" | "too-large";

/**
 * A part of a stream of bytes that moves forward over it: `bytes` from `at` up to `end`. What is asked to be kept
 * stays, and moves to the front.
 */
export class Window {
  bytes = new Uint8Array(1 << 20);
  /** Where reading goes on. */
  at = 0;
  end = 0;
  /** Bytes of the stream before the window. */
  private before = 0;
  private chunk: Uint8Array = new Uint8Array(0);
  private readonly chunks: Iterator<Uint8Array>;

  constructor(source: Iterable<Uint8Array>) {
    this.chunks = source[Symbol.iterator]();
  }

  /** Where in the stream a place of the window lies. */
  offset(place: number): number {
    return this.before + place;
  }

  /** The next byte that is no white space, or nothing at the end of the stream. */
  next(): number | undefined {
    for (;;) {
      while (this.at < this.end) {
        const byte = this.bytes[this.at] as number;
        if (byte !== 0x20 && byte !== 0x0a && byte !== 0x0d && byte !== 0x09) return byte;
        this.at += 1;
      }
      if (this.more(this.at) !== "more") return undefined;
    }
  }

  /** Takes in more bytes. The ones before `keep` may be dropped: `at` and all other places shift by `keep`. */
  more(keep: number): More {
    while (this.chunk.length === 0) {
      const next = this.chunks.next();
      if (next.done === true) return "end";
      this.chunk = next.value;
    }
    if (keep === 0 && this.end === this.bytes.length) {
      if (this.bytes.length >= largest) return "too-large";
      const grown = new Uint8Array(this.bytes.length * 2);
      grown.set(this.bytes);
      this.bytes = grown;
    }
    this.bytes.copyWithin(0, keep, this.end);
    this.before += keep;
    this.at -= keep;
    this.end -= keep;
    const taken = Math.min(this.chunk.length, this.bytes.length - this.end);
    this.bytes.set(this.chunk.subarray(0, taken), this.end);
    this.chunk = this.chunk.subarray(taken);
    this.end += taken;
    return "more";
  }
}

/** Line and column, both from 1, of a place in a stream; columns in UTF-16 code units. */
export function placeIn(
  source: Iterable<Uint8Array>,
  offset: number,
): { readonly line: number; readonly column: number } {
  let line = 1;
  let column = 1;
  let left = offset;
  for (const chunk of source) {
    const length = Math.min(left, chunk.length);
    for (let i = 0; i < length; i += 1) {
      const byte = chunk[i] as number;
      if (byte === 0x0a) {
        line += 1;
        column = 1;
      } else if ((byte & 0xc0) !== 0x80) column += byte >= 0xf0 ? 2 : 1;
    }
    left -= length;
    if (left === 0) break;
  }
  return { line, column };
}
