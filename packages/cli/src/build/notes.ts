import { join } from "node:path";
import { busFileLimit, type Files, isObject, type JsonValue, type PendingNote, readEnvelope } from "@px-meta/core/base";

/** More notes than any build has scripts that wait; a folder with more is not read to its end. */
const mostNotes = 10_000;

/**
 * The notes that scripts leave where they wait for facts, as one round sees them. A note that was there before the
 * round began and has not been written again is an older run's, and counts for nothing.
 */
export class PendingNotes {
  private readonly old = new Map<string, string>();
  private readonly taken = new Map<string, PendingNote>();

  constructor(
    private readonly files: Files,
    private readonly folder: string,
  ) {
    for (const name of this.names()) this.old.set(name, this.stampOf(name));
  }

  /** The folder of the notes below the bus folder. */
  static folderIn(bus: string): string {
    return join(bus, "pending");
  }

  /** Whether a script of this package has left a note in this round. */
  isPending(name: string, version: string): boolean {
    this.take();
    return [...this.taken.values()].some((note) => note.package.name === name && note.package.version === version);
  }

  /** Reads what has come since the last look. To be called while cargo holds its lock, so that no other run interferes. */
  take(): ReadonlyMap<string, PendingNote> {
    for (const name of this.names()) {
      const stamp = this.stampOf(name);
      if (this.old.get(name) === stamp) continue;
      this.old.set(name, stamp);
      const note = this.read(name);
      if (note !== undefined) this.taken.set(note["out-dir"], note);
    }
    return this.taken;
  }

  private names(): readonly string[] {
    const notes = this.files.list(this.folder).filter((name) => /^[0-9a-f]{64}\.json$/.test(name));
    return notes.slice(0, mostNotes);
  }

  private stampOf(name: string): string {
    const stamp = this.files.stamp(join(this.folder, name));
    return stamp === undefined ? "" : `${stamp.size} ${stamp.mtimeNs} ${stamp.ctimeNs} ${stamp.inode}`;
  }

  private read(name: string): PendingNote | undefined {
    const path = join(this.folder, name);
    const bytes = this.files.read(path, busFileLimit);
    if (!bytes.ok) return undefined;
    const note = readEnvelope(bytes.value, path, "pending@1");
    return note.ok ? parseNote(note.value.body) : undefined;
  }
}

/** Reads a note's body; nothing where it has not the shape of docs/format.md. */
function parseNote(body: JsonValue): PendingNote | undefined {
  if (!isObject(body) || typeof body["out-dir"] !== "string" || !isObject(body.package)) return undefined;
  const { name, version } = body.package;
  if (typeof name !== "string" || typeof version !== "string" || !Array.isArray(body.wants)) return undefined;
  if (typeof body["opt-level"] !== "string") return undefined;
  return body as unknown as PendingNote;
}
