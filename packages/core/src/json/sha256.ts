import { createHash } from "node:crypto";
import type { Sha256 } from "../model/names.js";

/** SHA-256 of a text as UTF-8, or of bytes. */
export function sha256(data: string | Uint8Array): Sha256 {
  return createHash("sha256").update(data).digest("hex") as Sha256;
}
