import type { Files } from "@px-meta/core/base";
import type { ShimPlace } from "./place.js";
import { ownershipOf } from "./text.js";

/** What stands at the place of a shim. */
export type Standing =
  | { readonly kind: "nothing" }
  /** As a px-meta wrote it, this one or another. */
  | { readonly kind: "ours"; readonly text: string }
  /** A shim that somebody changed. */
  | { readonly kind: "changed" }
  /** Anything else: another program, a link, a folder. */
  | { readonly kind: "foreign" };

/** Bytes of a shim, of whatever version. */
const limit = 1 << 16;

/** Looks what stands at the place. */
export function standing(files: Files, { path }: ShimPlace): Standing {
  const bytes = files.read(path, limit);
  if (!bytes.ok) return { kind: bytes.error.kind === "missing-file" ? "nothing" : "foreign" };
  const text = Buffer.from(bytes.value).toString("utf8");
  const kind = ownershipOf(text);
  return kind === "ours" ? { kind, text } : { kind };
}
