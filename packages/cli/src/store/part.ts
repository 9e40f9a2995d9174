import { createHash, type Hash, randomBytes } from "node:crypto";
import fs from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { type DeclaredContents, type DownloadProblem, err, ok, type Result } from "@px-meta/core/base";
import { hashOpen } from "./hash.js";
import { namesIn } from "./lease.js";
import { mayRun, ownerPattern, thisOwner } from "./owner.js";
import { entryPath, folderFor, type Store, standing, writeProblem } from "./place.js";
import { forgetFile } from "./seen.js";

/** Bytes from which on an incomplete file is worth keeping for the next attempt. */
const worthKeeping = 1 << 20;

/**
 * A file on its way into the store. It grows in `tmp/<sha256>.<owner>.<random>`, is hashed as it grows, and is put in place
 * by a rename under the digest that its bytes have: nothing else can ever stand there. Any number of processes may write the
 * same file, each its own; the last rename changes nothing.
 *
 * What a process leaves incomplete goes on from where it was, in this process or another: the next part for the same digest
 * takes it over, by a rename that only one can win.
 */
export class Part {
  private constructor(
    private readonly store: Store,
    private readonly contents: DeclaredContents | undefined,
    private readonly path: string,
    private readonly descriptor: number,
  ) {}

  private hash: Hash = createHash("sha256");
  private bytes = 0;

  /** Begins a file, or goes on with what was left of it. Without declared contents nothing is left to the next attempt. */
  static async begin(store: Store, contents?: DeclaredContents): Promise<Result<Part, DownloadProblem>> {
    const folder = folderFor(store, "tmp");
    if (!folder.ok) return folder;
    const path = join(folder.value, `${contents?.sha256 ?? "new"}.${thisOwner()}.${randomBytes(6).toString("hex")}`);
    try {
      const isLeft = contents !== undefined && takeOver(folder.value, contents.sha256, path);
      const flags = fs.constants.O_RDWR | (fs.constants.O_NOFOLLOW ?? 0);
      const descriptor = fs.openSync(path, isLeft ? flags : flags | fs.constants.O_CREAT | fs.constants.O_EXCL, 0o600);
      const part = new Part(store, contents, path, descriptor);
      const problem = isLeft ? await part.reread() : undefined;
      if (problem === undefined) return ok(part);
      part.discard();
      return err(problem);
    } catch (error) {
      return err(writeProblem(store, error, contents));
    }
  }

  /** Goes on with the bytes that are there. What cannot be read, or is too much, begins anew. */
  private async reread(): Promise<DownloadProblem | undefined> {
    try {
      const { hash, size } = await hashOpen(this.descriptor);
      this.hash = hash;
      this.bytes = size;
      if (size <= (this.contents?.size ?? 0)) return undefined;
    } catch {
      // A disk that cannot be read can perhaps be written.
    }
    return this.restart();
  }

  /** Bytes that it has. */
  get length(): number {
    return this.bytes;
  }

  /** The digest of the bytes that it has. */
  sha256(): string {
    return this.hash.copy().digest("hex");
  }

  /** Adds bytes. After a problem the part is good for nothing but {@link leave}. */
  write(piece: Uint8Array): DownloadProblem | undefined {
    try {
      for (let done = 0; done < piece.length; ) {
        done += fs.writeSync(this.descriptor, piece, done, piece.length - done, this.bytes + done);
      }
    } catch (error) {
      return writeProblem(this.store, error, this.contents);
    }
    this.hash.update(piece);
    this.bytes += piece.length;
    return undefined;
  }

  /** Throws away the bytes that it has. */
  restart(): DownloadProblem | undefined {
    this.hash = createHash("sha256");
    this.bytes = 0;
    try {
      fs.ftruncateSync(this.descriptor, 0);
      return undefined;
    } catch (error) {
      return writeProblem(this.store, error, this.contents);
    }
  }

  /**
   * Puts the file in place, under the digest of its bytes, and gives its path. They are on the disk before the name is, so
   * that no failure of power leaves a name without them; the name itself may be lost, which costs one more download.
   */
  async commit(): Promise<Result<string, DownloadProblem>> {
    const sha256 = this.sha256();
    const path = entryPath(this.store, sha256);
    const folder = folderFor(this.store, "cas", sha256);
    const problem = (await this.settle()) ?? (folder.ok ? undefined : folder.error) ?? this.rename(path, sha256);
    if (problem === undefined) return ok(path);
    forgetFile(this.path);
    return err(problem);
  }

  private async settle(): Promise<DownloadProblem | undefined> {
    try {
      fs.fchmodSync(this.descriptor, 0o444);
      await promisify(fs.fdatasync)(this.descriptor);
      return undefined;
    } catch (error) {
      return writeProblem(this.store, error, this.contents);
    } finally {
      fs.closeSync(this.descriptor);
    }
  }

  private rename(path: string, sha256: string): DownloadProblem | undefined {
    try {
      fs.renameSync(this.path, path);
      return undefined;
    } catch (error) {
      // Windows replaces no file that somebody has open. It is the same file, which whoever takes it will verify.
      const there = standing(path);
      if (there?.isFile() && Number(there.size) === this.bytes) {
        forgetFile(this.path);
        return undefined;
      }
      return writeProblem(this.store, error, { sha256, size: this.bytes });
    }
  }

  /** Gives up, and keeps nothing. */
  discard(): void {
    fs.closeSync(this.descriptor);
    forgetFile(this.path);
  }

  /** Gives up, and says how many bytes are kept for the next attempt. */
  leave(): number {
    fs.closeSync(this.descriptor);
    const isKept = this.contents !== undefined && this.bytes >= worthKeeping;
    if (isKept) {
      try {
        fs.renameSync(this.path, idlePath(this.store, this.contents.sha256));
        return this.bytes;
      } catch {
        // Then it is not kept.
      }
    }
    forgetFile(this.path);
    return 0;
  }
}

function idlePath(store: Store, sha256: string): string {
  return join(store.root, "tmp", `${sha256}.idle.${randomBytes(6).toString("hex")}`);
}

const leftName = new RegExp(`^[0-9a-f]{64}\\.(?:idle|(${ownerPattern}))\\.[0-9a-f]{12}$`);

/** Whether nobody writes a file of `tmp` any more, that has such a name and was written last at that moment. */
export function isLeft(name: string, wroteMs: number): boolean {
  const match = leftName.exec(name);
  return match !== null && (match[1] === undefined || !mayRun(match[1], wroteMs));
}

/** Renames the longest of what was left of a file, and removes the rest. */
function takeOver(folder: string, sha256: string, path: string): boolean {
  const left = namesIn(folder).flatMap((name) => {
    const found = name.startsWith(sha256) ? standing(join(folder, name)) : undefined;
    return found?.isFile() && isLeft(name, Number(found.mtimeMs)) ? [{ name, size: Number(found.size) }] : [];
  });
  left.sort((a, b) => b.size - a.size);
  let hasOne = false;
  for (const { name } of left) {
    if (hasOne) forgetFile(join(folder, name));
    else hasOne = renamed(join(folder, name), path);
  }
  return hasOne;
}

function renamed(from: string, to: string): boolean {
  try {
    fs.renameSync(from, to);
    return true;
  } catch {
    return false;
  }
}
