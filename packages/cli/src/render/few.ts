/** As many of some words as fit a width, at least one, and how many more there are. */
export function fewOf(words: readonly string[], width: number): string {
  let used = 0;
  const kept = words.filter((word, index) => {
    used += word.length + 2;
    return index === 0 || used <= width;
  });
  const more = words.length - kept.length;
  return [...kept, ...(more > 0 ? [`${more} more`] : [])].join(", ");
}
