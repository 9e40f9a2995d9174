/** A declared download, as far as fetching it goes. */
export interface Item {
  /** `name version` of the package that declares it. */
  readonly package: string;
  readonly id: string;
  /** In the order in which they are tried. */
  readonly urls: readonly string[];
  readonly sha256: string;
  readonly size: number;
}

/** A file that is wanted, with all who want it and everywhere it may come from. */
export interface Wanted {
  readonly sha256: string;
  readonly size: number;
  readonly urls: readonly string[];
  readonly items: readonly [Item, ...Item[]];
}

/** The same file that several items declare is fetched once. */
export function wantedOf(items: readonly Item[]): readonly Wanted[] {
  const byContents = new Map<string, [Item, ...Item[]]>();
  for (const item of items) {
    const key = `${item.sha256} ${item.size}`;
    const same = byContents.get(key);
    if (same === undefined) byContents.set(key, [item]);
    else same.push(item);
  }
  return [...byContents.values()].map((same) => ({
    sha256: same[0].sha256,
    size: same[0].size,
    urls: [...new Set(same.flatMap(({ urls }) => urls))],
    items: same,
  }));
}
