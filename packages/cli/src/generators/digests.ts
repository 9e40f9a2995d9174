import { createHash } from "node:crypto";
import fs from "node:fs";
import { err, type FileProblem, ok, type Result, type Sha256 } from "@px-meta/core/base";
import { isYoung, stampFrom, stampText } from "../index/stamps.js";
import { now } from "../metadata/inputs.js";
import { hashOpen } from "../store/hash.js";
import { codeOf, reasonOf } from "../system/reason.js";

/** The contents of a regular file. */
interface Digest {
  readonly sha256: Sha256;
  readonly size: number;
  /** Whether its owner may run it. */
  readonly isExecutable: boolean;
}

/** Digests of files, which are taken only where what is known of a file does not hold any more. */
export interface Digests {
  /** The digest of a file's contents; a link is followed. */
  readonly of: (path: string) => Promise<Result<Digest, FileProblem>>;
  /** The stamp with which a file's digest is known; empty where it is not, or where a later change could not be told. */
  readonly stampOf: (path: string) => string;
  /** Says that a file had a digest when it had a stamp. */
  readonly learn: (path: string, stamp: string, sha256: Sha256) => void;
  /** How many files had to be read. */
  readonly taken: () => number;
}

/** Digests of one run of px-meta. */
export function digests(): Digests {
  const known = new Map<string, { readonly stamp: string; readonly sha256: Sha256 }>();
  const busy = new Map<string, ReturnType<typeof take>>();
  let count = 0;
  const taken = async (path: string) => {
    count += 1;
    const result = await take(path);
    busy.delete(path);
    if (result.ok) known.set(path, result.value);
    return result;
  };
  return {
    stampOf: (path) => known.get(path)?.stamp ?? "",
    learn: (path, stamp, sha256) => {
      if (stamp !== "") known.set(path, { stamp, sha256 });
    },
    taken: () => count,
    of: async (path) => {
      const found = statAt(path);
      if (found === undefined) return err({ kind: "missing-file", path });
      const before = known.get(path);
      if (before !== undefined && found.isFile() && stampText(stampFrom(found)) === before.stamp) {
        return ok(digestFrom(before.sha256, found));
      }
      const going = busy.get(path) ?? taken(path);
      busy.set(path, going);
      return going;
    },
  };
}

function digestFrom(sha256: Sha256, { size, mode }: fs.BigIntStats): Digest {
  return { sha256, size: Number(size), isExecutable: (mode & 0o100n) !== 0n };
}

/** What cannot be looked at is not there. */
function statAt(path: string): fs.BigIntStats | undefined {
  try {
    return fs.statSync(path, { bigint: true, throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

/** Bytes of a file that is read at once. */
const small = 1 << 20;

async function take(path: string): Promise<Result<Digest & { readonly stamp: string }, FileProblem>> {
  let descriptor: number;
  try {
    descriptor = fs.openSync(path, fs.constants.O_RDONLY | (fs.constants.O_NONBLOCK ?? 0));
  } catch (error) {
    const isMissing = ["ENOENT", "ENOTDIR"].includes(codeOf(error) ?? "");
    return err(isMissing ? { kind: "missing-file", path } : { kind: "unreadable-file", path, reason: reasonOf(error) });
  }
  try {
    const found = fs.fstatSync(descriptor, { bigint: true });
    if (!found.isFile()) {
      return err({ kind: "not-a-regular-file", path, found: found.isDirectory() ? "folder" : "other" });
    }
    const moment = now();
    const sha256 = found.size <= small ? digestOf(fs.readFileSync(descriptor)) : await digestOfLarge(descriptor);
    const before = stampFrom(found);
    const after = stampFrom(fs.fstatSync(descriptor, { bigint: true }));
    if (stampText(before) !== stampText(after)) {
      return err({ kind: "unreadable-file", path, reason: "it changed while it was read" });
    }
    return ok({ ...digestFrom(sha256, found), stamp: isYoung(before, moment) ? "" : stampText(before) });
  } catch (error) {
    return err({ kind: "unreadable-file", path, reason: reasonOf(error) });
  } finally {
    fs.closeSync(descriptor);
  }
}

function digestOf(bytes: Uint8Array): Sha256 {
  return createHash("sha256").update(bytes).digest("hex") as Sha256;
}

async function digestOfLarge(descriptor: number): Promise<Sha256> {
  const { hash } = await hashOpen(descriptor);
  return hash.digest("hex") as Sha256;
}
