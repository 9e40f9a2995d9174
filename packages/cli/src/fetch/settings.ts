/** What bounds a download. Nothing takes longer than these say, whatever a server does. */
export interface Settings {
  /** Time to connect, TLS included. */
  readonly connectMs: number;
  /** Time in which something must arrive, from the request on. */
  readonly idleMs: number;
  /** All attempts at one source together: this, and the time that the file takes at the least rate. */
  readonly startMs: number;
  /** The least rate, in bytes a second. */
  readonly leastRate: number;
  /** Further attempts at a source that brought nothing new. */
  readonly retries: number;
  /** The wait before the first of them; each further one waits twice as long. */
  readonly backoffMs: number;
  /** The longest wait that a server may ask for; one that asks for more is left for the next source. */
  readonly longestWaitMs: number;
  /** Redirects that are followed. */
  readonly redirects: number;
  /** Files that are fetched at once. */
  readonly parallel: number;
}

/** What holds where nobody says otherwise. */
export const usualSettings: Settings = {
  connectMs: 15_000,
  idleMs: 30_000,
  startMs: 60_000,
  leastRate: 16_384,
  retries: 2,
  backoffMs: 500,
  longestWaitMs: 60_000,
  redirects: 5,
  parallel: 16,
};

/** How long all attempts at one source may take together, for a file of that size. */
export function totalMs(settings: Settings, size: number): number {
  return settings.startMs + Math.ceil(size / settings.leastRate) * 1000;
}
