import { randomBytes } from "node:crypto";
import fs from "node:fs";
import { join } from "node:path";
import { type DownloadProblem, err, ok, type Result, type Sha256, sha256 } from "@px-meta/core/base";
import { codeOf, reasonOf } from "../system/reason.js";
import { actionPath, folderFor, folderThere, foreign, type Store, standing, writeProblem } from "./place.js";
import { forgetFile } from "./seen.js";
import { removeCorrupt, type StoreProblem } from "./store.js";

/*
 * Beside contents, the store keeps what actions came to: a document under the key of the action, which names contents by
 * their digests. It is a line with the format, the key and the digest of the rest, and the rest. Nobody can tell from a
 * document whether it is true, so one that others than its owner may write is not read.
 */

const format = "px-meta action@1";

/** Bytes of a document; one that has more is not read. */
const limit = 16 << 20;

/** The document of an action; nothing where there is none. One that is torn is removed and reported. */
export function readAction(store: Store, key: Sha256): Result<Uint8Array | undefined, StoreProblem> {
  const folder = folderThere(store, "ac", key);
  if (!folder.ok) return folder;
  const path = actionPath(store, key);
  const found = standing(path);
  if (found === undefined) return ok(undefined);
  if (!found.isFile()) return err(foreign(path, found));
  if ((found.mode & 0o022n) !== 0n && process.platform !== "win32") return ok(undefined);
  if (found.size > limit) return err({ kind: "file-too-large", path, limit });
  try {
    const bytes = fs.readFileSync(path);
    const end = bytes.indexOf(0x0a);
    const body = bytes.subarray(end + 1);
    if (bytes.toString("latin1", 0, Math.max(end, 0)) !== firstLine(key, body)) {
      return err(removeCorrupt(store, path, found.ino));
    }
    touchAction(store, path);
    return ok(body);
  } catch (error) {
    if (codeOf(error) === "ENOENT") return ok(undefined);
    return err({ kind: "unreadable-file", path, reason: reasonOf(error) });
  }
}

function firstLine(key: Sha256, body: Uint8Array): string {
  return `${format} ${key} ${sha256(body)}`;
}

/** Notes that a document was used now, for what goes first when space is needed. */
function touchAction(store: Store, path: string): void {
  if (store.access === "read") return;
  const moment = new Date();
  try {
    fs.lutimesSync(path, moment, moment);
  } catch {
    // It goes sooner then.
  }
}

/** Puts the document of an action in place of the one before. */
export function writeAction(store: Store, key: Sha256, body: Uint8Array): DownloadProblem | undefined {
  const folder = folderFor(store, "ac", key);
  if (!folder.ok) return folder.error;
  const path = actionPath(store, key);
  const found = standing(path);
  if (found !== undefined && !found.isFile()) return foreign(path, found);
  const temporary = join(store.root, "tmp", `new.${process.pid}.${randomBytes(6).toString("hex")}`);
  try {
    const whole = Buffer.concat([Buffer.from(`${firstLine(key, body)}\n`), body]);
    fs.writeFileSync(temporary, whole, { flag: "wx", mode: 0o444 });
    fs.renameSync(temporary, path);
    return undefined;
  } catch (error) {
    forgetFile(temporary);
    return writeProblem(store, error);
  }
}
