/** What counting the others takes: `, 10 more`. */
const restWidth = 9;

/** As many of some words as fit a width, at least one, and how many more there are. */
export function fewOf(words: readonly string[], width: number): string {
  const all = words.join(", ");
  if (all.length <= width) return all;
  let used = 0;
  const kept = words.filter((word, index) => {
    used += word.length + (index === 0 ? 0 : 2);
    return index === 0 || used <= width - restWidth;
  });
  const more = words.length - kept.length;
  return [...kept, ...(more > 0 ? [`${more} more`] : [])].join(", ");
}
