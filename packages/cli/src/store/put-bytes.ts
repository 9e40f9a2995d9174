import { randomBytes } from "node:crypto";
import fs from "node:fs";
import { join } from "node:path";
import { type DownloadProblem, type Sha256, sha256 } from "@px-meta/core/base";
import { entryPath, folderFor, foreign, type Store, standing, writeProblem } from "./place.js";
import { forgetFile, touch } from "./seen.js";

/**
 * Keeps bytes that can be made again, under their digest, and gives that. Nobody waits for the disk: what a failure of power
 * tears is found out by whoever takes it, as all that is in the store, and made again.
 */
export function putBytes(store: Store, bytes: Uint8Array): Sha256 | DownloadProblem {
  const digest = sha256(bytes);
  const path = entryPath(store, digest);
  const found = standing(path);
  if (found?.isFile() && Number(found.size) === bytes.length) {
    touch(store, digest);
    return digest;
  }
  if (found !== undefined && !found.isFile()) return foreign(path, found);
  for (const folder of [folderFor(store, "tmp"), folderFor(store, "cas", digest)]) if (!folder.ok) return folder.error;
  const temporary = join(store.root, "tmp", `new.${process.pid}.${randomBytes(6).toString("hex")}`);
  try {
    fs.writeFileSync(temporary, bytes, { flag: "wx", mode: 0o444 });
    fs.renameSync(temporary, path);
    return digest;
  } catch (error) {
    forgetFile(temporary);
    return writeProblem(store, error, { sha256: digest, size: bytes.length });
  }
}
