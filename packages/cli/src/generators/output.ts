import { randomBytes } from "node:crypto";
import fs from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Where a program's text goes. */
export type Stream = "stdout" | "stderr";

/** Takes the text of our two streams. */
export type Write = (stream: Stream, bytes: Uint8Array) => void;

/** Bytes of one program that are kept in memory while another one's text is shown. */
const memoryLimit = 1 << 20;

/**
 * Shows the texts of programs that run side by side, each whole, in the order in which the programs were announced. The
 * first that has not ended is shown as it comes; what the others say is kept, beyond a limit on the disk, because a
 * program that could not go on writing would hold up those that wait for it.
 */
export class Outputs {
  private readonly waiting: Output[] = [];

  constructor(private readonly write: Write) {}

  /** Announces a program. */
  open(): Output {
    const output = new Output(this.write, () => this.advance());
    this.waiting.push(output);
    if (this.waiting.length === 1) output.show();
    return output;
  }

  private advance(): void {
    while (this.waiting[0]?.isClosed === true) {
      this.waiting.shift();
      this.waiting[0]?.show();
    }
  }
}

/** The text of one program. */
export class Output {
  isClosed = false;
  private isShown = false;
  private kept: { readonly stream: Stream; readonly bytes: Uint8Array }[] = [];
  private length = 0;
  private limit = memoryLimit;
  private spool: Spool | undefined;

  constructor(
    private readonly write: Write,
    private readonly onClose: () => void,
  ) {}

  /** Takes what the program said. */
  push(stream: Stream, bytes: Uint8Array): void {
    if (this.isShown) {
      this.write(stream, bytes);
      return;
    }
    this.kept.push({ stream, bytes });
    this.length += bytes.length;
    if (this.length > this.limit) this.spill();
  }

  /** Nothing more comes. */
  close(): void {
    this.isClosed = true;
    this.onClose();
  }

  /** It is this program's turn. */
  show(): void {
    this.isShown = true;
    this.spool?.replay(this.write);
    this.spool = undefined;
    for (const { stream, bytes } of this.kept) this.write(stream, bytes);
    this.kept = [];
  }

  private spill(): void {
    try {
      this.spool ??= new Spool();
      for (let next = this.kept[0]; next !== undefined; next = this.kept[0]) {
        this.spool.add(next.stream, next.bytes);
        this.kept.shift();
      }
      this.length = 0;
    } catch {
      // There is no room on the disk, so all that comes stays in memory.
      this.limit = Number.POSITIVE_INFINITY;
    }
  }
}

/** A file without a name that keeps the texts of both streams in their order. */
class Spool {
  private readonly descriptor: number;
  private readonly parts: { readonly stream: Stream; length: number }[] = [];

  constructor() {
    const path = join(tmpdir(), `px-meta-output-${process.pid}-${randomBytes(6).toString("hex")}`);
    this.descriptor = fs.openSync(path, "wx+", 0o600);
    fs.unlinkSync(path);
  }

  add(stream: Stream, bytes: Uint8Array): void {
    fs.writeFileSync(this.descriptor, bytes);
    const last = this.parts.at(-1);
    if (last?.stream === stream) last.length += bytes.length;
    else this.parts.push({ stream, length: bytes.length });
  }

  replay(write: Write): void {
    let at = 0;
    for (const { stream, length } of this.parts) {
      for (const end = at + length; at < end; ) {
        const piece = Buffer.allocUnsafe(Math.min(1 << 16, end - at));
        const got = fs.readSync(this.descriptor, piece, 0, piece.length, at);
        if (got === 0) return;
        write(stream, piece.subarray(0, got));
        at += got;
      }
    }
    fs.closeSync(this.descriptor);
  }
}
