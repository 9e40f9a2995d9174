/** Bytes that are kept. */
const most = 64 << 10;

/** The end of what a program prints. */
export class Tail {
  private kept: readonly Buffer[] = [];
  private length = 0;

  push(bytes: Buffer): void {
    this.kept = [...this.kept, bytes];
    this.length += bytes.length;
    if (this.length <= 2 * most) return;
    // What is kept must not hold on to the whole pieces of which it is the end.
    this.kept = [Buffer.from(this.end())];
    this.length = most;
  }

  /** The end as text; where more came, from the beginning of a line on. */
  text(): string {
    const end = this.end().toString("utf8");
    return this.length <= most ? end : end.slice(end.indexOf("\n") + 1);
  }

  private end(): Buffer {
    return Buffer.concat(this.kept).subarray(-most);
  }
}
