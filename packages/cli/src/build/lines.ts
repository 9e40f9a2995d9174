const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/** Finds where a piece ends: the index after its last byte, or a negative number where no piece ends in this chunk. */
type EndOf = (chunk: Buffer, from: number) => number;

/** Cuts a stream of bytes into pieces. What comes after the last end is kept until more comes, or `end` is called. */
export class Cutter {
  private rest: Buffer[] = [];

  constructor(
    private readonly endOf: EndOf,
    private readonly onPiece: (piece: Buffer) => void,
  ) {}

  push(chunk: Buffer): void {
    let start = 0;
    for (let end = this.endOf(chunk, 0); end > start; end = this.endOf(chunk, start)) {
      this.emit(chunk.subarray(start, end));
      start = end;
    }
    if (start < chunk.length) this.rest.push(chunk.subarray(start));
  }

  end(): void {
    if (this.rest.length > 0) this.emit(Buffer.alloc(0));
  }

  private emit(last: Buffer): void {
    const piece = this.rest.length === 0 ? last : Buffer.concat([...this.rest, last]);
    this.rest = [];
    this.onPiece(piece);
  }
}

/** Pieces are lines, with their line feed. */
export const endOfLine: EndOf = (chunk, from) => chunk.indexOf(lineFeed, from) + 1;

/** Pieces are lines with their line feed, and progress lines, which end with a carriage return to be drawn over. */
export const endOfTerminalLine: EndOf = (chunk, from) => {
  for (let at = from; at < chunk.length; at += 1) {
    if (chunk[at] === lineFeed) return at + 1;
    if (chunk[at] === carriageReturn && chunk[at + 1] !== lineFeed) return at + 1;
  }
  return -1;
};
