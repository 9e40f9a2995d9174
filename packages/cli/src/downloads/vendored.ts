import { dirname, resolve } from "node:path";
import { type DownloadProblem, err, type FileProblem, ok, parseJson, type Result } from "@px-meta/core/base";
import { formats } from "@px-meta/schema";
import type { Context } from "../command.js";
import type { IndexEntry } from "./document.js";

/** A folder of vendored files, by its index. */
export interface Vendored {
  /** The index, absolute. */
  readonly path: string;
  readonly entries: readonly IndexEntry[];
  /** The absolute path of a file that is there by its name and size; its digest is not looked at here. */
  readonly find: (contents: { readonly sha256: string; readonly size: number }) => string | undefined;
}

/** Bytes of an index, and what it may hold. */
const indexLimit = 16 << 20;
const jsonLimits = { depth: 64, values: 500_000, keyBytes: 256 };

/** Reads an index of downloads that the user names. */
export async function readVendored(
  { files, cwd }: Pick<Context, "files" | "cwd">,
  named: string,
): Promise<Result<Vendored, FileProblem | DownloadProblem>> {
  const path = resolve(cwd, named);
  // A packager may have linked it.
  const bytes = files.read(files.realPath(path) ?? path, indexLimit);
  if (!bytes.ok) return err({ ...bytes.error, path });
  const parsed = parseJson(bytes.value, jsonLimits);
  if (!parsed.ok) return err({ kind: "malformed-json", path, ...parsed.error });
  const checked = (await formats.get("downloads@1").validator())(parsed.value);
  if (!checked.ok) {
    const [first] = checked.error;
    const reason = `${first?.pointer ? `${first.pointer} ` : ""}${first?.message ?? "is no index"}`;
    return err({ kind: "malformed-downloads", path, reason });
  }
  const entries = checked.value.downloads;
  const byDigest = new Map<string, IndexEntry>();
  for (const entry of entries) {
    if (entry.does === "file" && entry.sha256 !== undefined) byDigest.set(`${entry.sha256} ${entry.size}`, entry);
  }
  return ok({
    path,
    entries,
    find({ sha256, size }) {
      const entry = byDigest.get(`${sha256} ${size}`);
      if (entry?.path === undefined) return undefined;
      const file = resolve(dirname(path), entry.path);
      const found = files.stamp(files.realPath(file) ?? file);
      return found?.size === size ? file : undefined;
    },
  });
}
