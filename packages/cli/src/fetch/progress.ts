/** How far fetching has come, for a display. */
export interface Progress {
  readonly files: number;
  readonly filesDone: number;
  readonly bytes: number;
  readonly bytesDone: number;
  /** Bytes a second, over the last few seconds. */
  readonly rate: number;
}

/** The time over which the rate is taken, and the least time between two reports. */
const windowMs = 3000;
const reportMs = 100;

/** Counts what arrives, and reports it a few times a second and at the end of each file. */
export class Counter {
  private readonly growing = new Map<string, number>();
  private doneBytes = 0;
  private doneFiles = 0;
  private reported = Number.NEGATIVE_INFINITY;
  private arrived = 0;
  private samples: { readonly at: number; readonly arrived: number }[] = [];

  constructor(
    private readonly files: number,
    private readonly bytes: number,
    private readonly report: (progress: Progress) => void,
    private readonly clock: () => number = () => performance.now(),
  ) {}

  /** A file has so many bytes now. What it begins with was there before, and tells nothing of the rate. */
  grew(sha256: string, bytes: number): void {
    const before = this.growing.get(sha256);
    if (before !== undefined && bytes > before) this.arrived += bytes - before;
    this.growing.set(sha256, bytes);
    if (this.clock() >= this.reported + reportMs) this.tell();
  }

  /** A file is no longer fetched: it is complete with so many bytes, or (0) it cannot be had. */
  finished(sha256: string, bytes: number): void {
    this.growing.delete(sha256);
    this.doneBytes += bytes;
    this.doneFiles += 1;
    this.tell();
  }

  private tell(): void {
    const now = this.clock();
    this.reported = now;
    this.samples.push({ at: now, arrived: this.arrived });
    while ((this.samples[1]?.at ?? now) < now - windowMs) this.samples.shift();
    const first = this.samples[0] ?? { at: now, arrived: 0 };
    const seconds = (now - first.at) / 1000;
    const growing = [...this.growing.values()].reduce((sum, one) => sum + one, 0);
    this.report({
      files: this.files,
      filesDone: this.doneFiles,
      bytes: this.bytes,
      bytesDone: this.doneBytes + growing,
      rate: seconds > 0 ? Math.round((this.arrived - first.arrived) / seconds) : 0,
    });
  }
}
