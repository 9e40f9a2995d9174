/**
 * Replaces what differs from run to run: the given paths (also with `/` on Windows and as in JSON), cargo's hashes of
 * 16 hexadecimal digits, SHA-256 digests, and times. Takes out what cargo says where it waits for another cargo.
 */
export function masked(text: string, paths: Readonly<Record<string, string>>): string {
  let result = text.replaceAll("\r\n", "\n");
  for (const [path, mask] of Object.entries(paths).sort(([a], [b]) => b.length - a.length)) {
    for (const form of new Set([JSON.stringify(path).slice(1, -1), path, path.replaceAll("\\", "/")])) {
      result = result.replaceAll(form, mask);
    }
  }
  return result
    .replaceAll(/^ +Blocking waiting for file lock on .*\n/gm, "")
    .replaceAll(/\b[0-9a-f]{64}\b/g, "[SHA256]")
    .replaceAll(/(?<![0-9a-f])[0-9a-f]{16}(?![0-9a-f])/g, "[HASH]")
    .replaceAll(/\b(?:\d+m )?\d+(?:\.\d+)? ?m?s\b/g, "[TIME]");
}
