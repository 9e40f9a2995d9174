import type { ArchiveFault, ArchiveProblem } from "@px-meta/core/base";

/** An entry of an archive, as the archive has it: nothing of it is checked yet. */
export interface ArchiveEntry {
  /** The bytes of its name. */
  readonly name: Uint8Array;
  readonly kind: EntryKind;
  /** Bytes that follow; 0 for all but files. */
  readonly size: number;
  /** Whether its owner may run it. */
  readonly isExecutable: boolean;
  /** Where a link leads. */
  readonly target: Uint8Array;
}

/** What an entry is; anything else is `other`, and said in words. */
export type EntryKind =
  | { readonly kind: "file" | "folder" | "link" | "hard-link" }
  | { readonly kind: "other"; readonly what: string };

/** Why unpacking stopped: the archive's fault, or the file system's. */
export type Stop =
  | { readonly kind: "fault"; readonly fault: ArchiveFault }
  | Pick<Extract<ArchiveProblem, { kind: "unpacking-failed" }>, "kind" | "path" | "reason" | "isFull">;

/** A stop that is the archive's fault. */
export function faulty(fault: ArchiveFault): Stop {
  return { kind: "fault", fault };
}

/** Takes an archive's entries in their order: each begins, has all of its bytes written, and ends. */
export interface EntrySink {
  begin(entry: ArchiveEntry): Stop | undefined;
  write(bytes: Uint8Array): Stop | undefined;
  end(): Stop | undefined;
}

/** An archive as it is read. */
export interface OpenArchive {
  readonly descriptor: number;
  readonly size: number;
}

/** What nobody unpacks more of, whatever an archive says of itself. */
export interface Limits {
  readonly entries: number;
  /** Bytes that it unpacks to, those of tar's own headers included. */
  readonly bytes: number;
}

/** The usual limits for an archive of a size: a million entries, and 200 times its bytes, or 1 GiB where that is more. */
export function usualLimits(size: number): Limits {
  return { entries: 1_000_000, bytes: Math.max(2 ** 30, 200 * size) };
}
