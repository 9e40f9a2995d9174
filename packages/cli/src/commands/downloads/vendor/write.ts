import fs from "node:fs";
import { join } from "node:path";
import {
  err,
  type FileProblem,
  type Files,
  isObject,
  ok,
  type Problem,
  parseJson,
  type Result,
} from "@px-meta/core/base";
import { reasonOf } from "../../../system/reason.js";
import { copyVerified } from "./copy.js";
import type { Contents } from "./files.js";
import { isOurs, type VendoredFile } from "./names.js";

/** The index of a vendored folder. */
const indexName = "downloads.json";

/** Bytes of an index, and what it may hold. */
const indexLimit = 16 << 20;
const jsonLimits = { depth: 64, values: 500_000, keyBytes: 256 };

/**
 * Makes a folder hold some files and their index, which comes last. What an earlier run wrote and is no more wanted is
 * removed, nothing else is. Each file is verified as it is copied.
 */
export async function writeFolder(
  files: Files,
  folder: string,
  contents: Contents,
  sourceOf: (file: VendoredFile) => string | undefined,
): Promise<readonly Problem[]> {
  const before = vendoredBefore(files, folder);
  if (!before.ok) return [before.error];
  const made = makeFolder(folder);
  if (made !== undefined) return [made];
  const problems: Problem[] = [];
  for (const file of contents.files) {
    const source = sourceOf(file);
    const problem = source === undefined ? undefined : await copyVerified(source, join(folder, file.name), file);
    if (problem !== undefined) problems.push(problem);
  }
  if (problems.length > 0) return problems;
  const written = files.save(join(folder, indexName), Buffer.from(contents.index));
  if (!written.ok) return [written.error];
  const wanted = new Set(contents.files.map(({ name }) => name));
  const removed = before.value.filter((name) => !wanted.has(name)).map((name) => files.remove(join(folder, name)));
  return removed.flatMap((one) => (one.ok ? [] : [one.error]));
}

function makeFolder(path: string): FileProblem | undefined {
  try {
    fs.mkdirSync(path, { recursive: true });
    return undefined;
  } catch (error) {
    return { kind: "unwritable-file", path, reason: reasonOf(error) };
  }
}

/** The files that an earlier run wrote. A folder of something else is not touched. */
export function vendoredBefore(files: Files, folder: string): Result<readonly string[], Problem> {
  const [first] = files.list(folder).filter((name) => !name.startsWith("."));
  if (first === undefined) return ok([]);
  const bytes = files.read(join(folder, indexName), indexLimit);
  const parsed = bytes.ok ? parseJson(bytes.value, jsonLimits) : undefined;
  const index = parsed?.ok === true ? parsed.value : undefined;
  if (!isObject(index) || index["px-meta"] !== "downloads@1" || !Array.isArray(index.downloads)) {
    return err({ kind: "occupied-folder", path: folder, found: bytes.ok ? indexName : first });
  }
  const names = index.downloads.flatMap((entry) => {
    const path = isObject(entry) ? entry.path : undefined;
    return typeof path === "string" && isOurs(path) ? [path] : [];
  });
  return ok([...new Set(names)]);
}
