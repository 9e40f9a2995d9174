import { delimiter, resolve } from "node:path";
import type { Files } from "@px-meta/core/base";

/** `off`: a shim is nothing but cargo, for whoever inherits it. `show`: it prints which program would run. */
export const shimVariable = "PX_META_SHIM";

/** What the second line of a shim of ours begins with, after which stand its version and the digest of its other lines. */
export const shimMark = "# px-meta shim ";

/** The same where lines are a Windows batch file's. */
export const batchMark = "rem px-meta shim ";

/** Bytes of a file in which its first two lines are looked for. */
const headLength = 512;

/** Whether a file is a `cargo` of ours that stands in front of cargo (`px-meta shim`). */
export function isShim(files: Files, path: string): boolean {
  const head = files.part(files.realPath(path) ?? path, 0, headLength);
  return head.ok && isShimText(Buffer.from(head.value).toString("latin1"));
}

/**
 * Whether who starts cargo, by its name or by `$CARGO`, may come to a shim, by way of another program too that takes the next
 * cargo on the PATH. On Windows programs find `cargo.exe` alone, which none is.
 */
export function leadsToShim(files: Files, env: Readonly<Record<string, string | undefined>>, cwd: string): boolean {
  if (process.platform === "win32") return false;
  const paths = (env.PATH ?? "").split(delimiter).map((folder) => resolve(cwd, folder, "cargo"));
  return [...paths, ...(env.CARGO ? [resolve(cwd, env.CARGO)] : [])].some((path) => isShim(files, path));
}

/** Whether a text is that of a shim, whatever was done to it. */
export function isShimText(text: string): boolean {
  const second = text.split(/\r?\n/, 2)[1] ?? "";
  return second.startsWith(shimMark) || second.startsWith(batchMark);
}
