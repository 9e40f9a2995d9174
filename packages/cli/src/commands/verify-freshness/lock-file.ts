import { join } from "node:path";
import type { Files, Problem } from "@px-meta/core/base";
import { toBytes } from "../../generators/journal/bytes.js";
import { setExactTimes, setTime } from "../../generators/journal/times.js";

/** Bytes of the largest lock file that is kept. */
const limit = 64 << 20;

/**
 * Notes down `Cargo.lock`, into which the cargo of a generator may write what the new manifest asks for. What is returned
 * puts it back.
 */
export function keepLockFile(files: Files, root: string): () => readonly Problem[] {
  const path = join(root, "Cargo.lock");
  const stamp = files.stamp(path);
  const bytes = files.read(path, limit);
  return () => {
    const now = files.stamp(path);
    if (now?.mtimeNs === stamp?.mtimeNs && now?.inode === stamp?.inode && now?.size === stamp?.size) return [];
    if (stamp !== undefined && !bytes.ok) return [bytes.error];
    const done = bytes.ok ? files.replace(path, bytes.value) : files.remove(path);
    if (!done.ok) return [done.error];
    if (stamp !== undefined) {
      const timed = { path: toBytes(path), mtimeNs: stamp.mtimeNs };
      setTime(timed.path, timed.mtimeNs);
      setExactTimes([timed]);
    }
    return [];
  };
}
