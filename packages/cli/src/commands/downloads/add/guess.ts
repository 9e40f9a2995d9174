import fs from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type ArchiveProblem, ok, type Result } from "@px-meta/core/base";
import { type Unpack, type Unpacking, unpack } from "../../../unpack/unpack.js";

const endings: readonly (readonly [RegExp, Unpack["format"]])[] = [
  [/\.(?:tar\.gz|tgz|crate)$/i, "tar.gz"],
  [/\.(?:tar\.xz|txz)$/i, "tar.xz"],
  [/\.(?:tar\.zst|tzst)$/i, "tar.zst"],
  [/\.(?:tar\.bz2|tbz2?)$/i, "tar.bz2"],
  [/\.tar$/i, "tar"],
  [/\.zip$/i, "zip"],
];

/** What a file is by the name that its URL ends with; nothing where that is no archive. */
export function formatByName(url: string): Unpack["format"] | undefined {
  const { pathname } = new URL(url);
  return endings.find(([ending]) => ending.test(pathname))?.[1];
}

/**
 * How a file is best unpacked: without the folder that all of it lies in, where there is one. It is unpacked for that, and
 * thrown away: who declares an archive should know that it can be.
 */
export async function bestUnpack(
  file: Pick<Unpacking, "package" | "id" | "path">,
  format: Unpack["format"],
): Promise<Result<Unpack, ArchiveProblem>> {
  const top = fs.mkdtempSync(join(tmpdir(), "px-meta-add-"));
  const folder = join(top, "folder");
  try {
    const unpacked = await unpack({ ...file, unpack: { format }, folder });
    if (!unpacked.ok) return unpacked;
    const [only, ...more] = fs.readdirSync(folder, { withFileTypes: true });
    return ok(only?.isDirectory() === true && more.length === 0 ? { format, strip: 1 } : { format });
  } finally {
    fs.rmSync(top, { recursive: true, force: true });
  }
}
