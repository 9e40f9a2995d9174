import { createHash } from "node:crypto";
import type { Files, Problem, SteeredPlace } from "@px-meta/core/base";

/** Bytes of the largest file that stands in for a download. */
const limit = 1 << 40;

/** What is wrong with the files and folders that scripts are told to take: a file with another digest would be taken all the same. */
export function placeProblems(files: Files, places: readonly SteeredPlace[]): readonly Problem[] {
  return places.flatMap(({ kind, path, sha256, at, label }): readonly Problem[] => {
    const misfit = (reason: string): readonly Problem[] => [{ kind: "misfit-download-override", at, label, reason }];
    const real = files.realPath(path);
    if (real === undefined) return misfit(`there is no ${path}`);
    const isFile = files.stamp(real) !== undefined;
    if (isFile !== (kind === "file")) return misfit(`${path} is ${isFile ? "a file" : "no file"}`);
    if (sha256 === undefined) return [];
    const stream = files.stream(real, limit);
    if (!stream.ok) return [{ ...stream.error, path }];
    const hash = createHash("sha256");
    for (const piece of stream.value.pieces) hash.update(piece);
    const fault = stream.value.fault();
    if (fault !== undefined) return [{ ...fault, path }];
    const found = hash.digest("hex");
    return found === sha256 ? [] : misfit(`${path} has sha256 ${found}, expected is ${sha256}`);
  });
}
