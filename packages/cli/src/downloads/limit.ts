import { type DownloadProblem, err, ok, type Result } from "@px-meta/core/base";
import type { Context } from "../command.js";
import { parseBytes } from "../render/bytes.js";

/** How much a store may keep. */
export interface StoreLimit {
  readonly bytes: number;
  /** As the user says it. */
  readonly text: string;
}

/** What was used in the last hour stays, however large the store is. */
export const usualIdleMinutes = 60;

/** How much the user's store may keep: what `PX_META_STORE_SIZE` says, or 10 GiB. */
export function storeLimit(env: Context["env"]): Result<StoreLimit, DownloadProblem> {
  const text = env.PX_META_STORE_SIZE || "10GiB";
  const bytes = parseBytes(text);
  return bytes === undefined ? err({ kind: "malformed-store-size", value: text }) : ok({ bytes, text });
}
