/** The name among those known that a mistyped one is nearest to; nothing where none is near. */
export function nearest(typed: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.max(1, Math.floor(typed.length / 3)) + 1;
  const letters = lettersOf(typed);
  for (const name of known) {
    if (Math.abs(typed.length - name.length) >= least || leastDistance(letters, typed.length, name) >= least) continue;
    const steps = distance(typed, name);
    if (steps < least) {
      least = steps;
      best = name;
    }
  }
  return best;
}

/** How often each letter stands in a text. What shares a place counts as one letter. */
function lettersOf(text: string): Int32Array {
  const letters = new Int32Array(64);
  for (let i = 0; i < text.length; i += 1) (letters[text.charCodeAt(i) & 63] as number) += 1;
  return letters;
}

/** What the letters alone say, whatever their order: that is seen at a glance, and most names are far away. */
function leastDistance(letters: Int32Array, length: number, name: string): number {
  const left = letters.slice();
  let shared = 0;
  for (let i = 0; i < name.length; i += 1) {
    const at = name.charCodeAt(i) & 63;
    if ((left[at] as number) > 0) shared += 1;
    left[at] = (left[at] as number) - 1;
  }
  return Math.max(length, name.length) - shared;
}

/** How many letters must be put in, taken out, changed, or exchanged with their neighbour. */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swap = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY;
      row.push(Math.min(change, swap, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    before = previous;
    previous = row;
  }
  return previous[b.length] ?? 0;
}
