/** Texts, each of which stands once and has a place. */
export interface Table {
  readonly items: readonly string[];
  /** The place of a text, which is added where it is new. */
  place(text: string): number;
}

/** Makes an empty table. Texts stand in the order in which they come up. */
export function makeTable(): Table {
  const places = new Map<string, number>();
  const items: string[] = [];
  return {
    items,
    place(text) {
      const known = places.get(text);
      if (known !== undefined) return known;
      places.set(text, items.length);
      return items.push(text) - 1;
    },
  };
}
