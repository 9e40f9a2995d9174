const units = ["B", "kB", "MB", "GB", "TB"];

/** A number of bytes for people: `842 B`, `1.5 MB`, `74 GB`. */
export function bytesWord(bytes: number): string {
  let value = bytes;
  let unit = 0;
  while (value >= 999.5 && unit < units.length - 1) {
    value /= 1000;
    unit += 1;
  }
  const digits = unit > 0 && value < 9.95 ? value.toFixed(1) : String(Math.round(value));
  return `${digits} ${units[unit]}`;
}

const factors: Readonly<Record<string, number>> = { "": 0, k: 1, m: 2, g: 3, t: 4 };

/** Reads a size as people write it: `500M`, `1.5GB`, `2GiB`, `0`; nothing where it is none. */
export function parseBytes(text: string): number | undefined {
  const match = /^(\d+(?:\.\d+)?) ?(?:([kmgt])(i)?)?b?$/i.exec(text);
  if (match === null) return undefined;
  const [, number = "", letter = "", binary] = match;
  const bytes = Math.round(
    Number(number) * (binary === undefined ? 1000 : 1024) ** (factors[letter.toLowerCase()] ?? 0),
  );
  return Number.isSafeInteger(bytes) ? bytes : undefined;
}
