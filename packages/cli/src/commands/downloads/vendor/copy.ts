import { createHash, randomBytes } from "node:crypto";
import fs from "node:fs";
import { basename, dirname, join } from "node:path";
import type { DeclaredContents, Problem } from "@px-meta/core/base";
import { hashOpen, pieces } from "../../../store/hash.js";
import { reasonOf } from "../../../system/reason.js";

/** Copies a file, where it is the declared one; nobody sees another. One that is there already stays. */
export async function copyVerified(
  source: string,
  target: string,
  { sha256, size }: DeclaredContents,
): Promise<Problem | undefined> {
  const temporary = join(dirname(target), `.${basename(target)}.${process.pid}-${randomBytes(6).toString("hex")}.tmp`);
  try {
    if (await isThere(target, sha256)) return undefined;
    const found = await copyHashed(source, temporary);
    if (found.sha256 !== sha256 || found.size !== size) {
      return { kind: "other-contents", path: source, declared: { sha256, size }, found };
    }
    fs.renameSync(temporary, target);
    return undefined;
  } catch (error) {
    return { kind: "unwritable-file", path: target, reason: reasonOf(error) };
  } finally {
    fs.rmSync(temporary, { force: true });
  }
}

async function isThere(path: string, sha256: string): Promise<boolean> {
  if (fs.lstatSync(path, { throwIfNoEntry: false })?.isFile() !== true) return false;
  const descriptor = fs.openSync(path, "r");
  try {
    return (await hashOpen(descriptor)).hash.digest("hex") === sha256;
  } finally {
    fs.closeSync(descriptor);
  }
}

async function copyHashed(source: string, target: string): Promise<DeclaredContents> {
  const from = fs.openSync(source, fs.constants.O_RDONLY | (fs.constants.O_NONBLOCK ?? 0));
  try {
    const to = fs.openSync(target, "wx", 0o644);
    try {
      const hash = createHash("sha256");
      let size = 0;
      for await (const piece of pieces(from)) {
        fs.writeFileSync(to, piece);
        hash.update(piece);
        size += piece.length;
      }
      fs.fsyncSync(to);
      return { sha256: hash.digest("hex"), size };
    } finally {
      fs.closeSync(to);
    }
  } finally {
    fs.closeSync(from);
  }
}
