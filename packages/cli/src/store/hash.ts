import { createHash, type Hash } from "node:crypto";
import fs from "node:fs";
import { setImmediate } from "node:timers/promises";

const pieceBytes = 1 << 20;

/** Pieces that are read before anything else has its turn. */
const turn = 16;

/** Hashes an open file from its beginning, and says how many bytes it has. What the system says of a failure is thrown. */
export async function hashOpen(descriptor: number): Promise<{ readonly hash: Hash; readonly size: number }> {
  const hash = createHash("sha256");
  let size = 0;
  for await (const piece of pieces(descriptor)) {
    hash.update(piece);
    size += piece.length;
  }
  return { hash, size };
}

/** The bytes of an open file from its beginning. A piece holds until the next one is asked for. */
export async function* pieces(descriptor: number): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.allocUnsafe(pieceBytes);
  for (let at = 0, count = 1; ; count += 1) {
    const got = fs.readSync(descriptor, bytes, 0, bytes.length, at);
    if (got === 0) return;
    at += got;
    yield bytes.subarray(0, got);
    if (count % turn === 0) await setImmediate();
  }
}
