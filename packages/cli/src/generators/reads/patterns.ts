/** Patterns that are written out before folders stand for what is in them. */
const most = 12;

/**
 * What stands in `files` of `inputs` for paths that no pattern there fits yet: each path, or where these are many, the
 * folders in which they lie. A path that leads somewhere is that as a pattern, whatever its letters. Paths are relative,
 * with `/`.
 */
export function patternsFor(paths: readonly string[]): readonly string[] {
  const deepest = Math.max(0, ...paths.map((path) => path.split("/").length));
  for (let depth = deepest; depth > 0; depth -= 1) {
    const patterns = [...new Set(paths.map((path) => patternAt(path, depth)))].sort();
    if (patterns.length <= most || depth === 1) return patterns;
  }
  return [];
}

function patternAt(path: string, depth: number): string {
  const names = path.split("/");
  return names.length > depth ? `${names.slice(0, depth).join("/")}/` : path;
}
