import { elfNumbers, isElf } from "./elf.js";
import { textAt } from "./header.js";

/** Some bytes of a file, from a place on; fewer where it ends, nothing where it cannot be read. */
export type ReadPart = (start: number, length: number) => Uint8Array | undefined;

/** What a shared library says of its name. */
export type Soname =
  | { readonly kind: "named"; readonly soname: string }
  /** It has none: the program asks for the file that was linked. */
  | { readonly kind: "unnamed" }
  /** It is no ELF file, or one that cannot be read. */
  | { readonly kind: "unknown" };

const limits = { segments: 1000, dynamic: 1 << 16, name: 256 };

const [loaded, dynamic] = [1, 2];
const [endTag, stringsTag, sonameTag] = [0, 5, 14];

/** Reads `DT_SONAME` of an ELF file: its header, the table of its segments, the dynamic one, and the name. */
export function readSoname(part: ReadPart): Soname {
  const header = part(0, 64);
  if (header === undefined || !isElf(header)) return { kind: "unknown" };
  const elf = elfNumbers(header);
  const { is64 } = elf;
  const [at, size, count] = [elf.word(is64 ? 0x20 : 0x1c), elf.half(is64 ? 0x36 : 0x2a), elf.half(is64 ? 0x38 : 0x2c)];
  if (count === 0 || count > limits.segments || size !== (is64 ? 56 : 32)) return { kind: "unknown" };
  const table = part(at, size * count);
  if (table === undefined) return { kind: "unknown" };
  const numbers = elfNumbers(table, header);
  const segments = Array.from({ length: count }, (_, index) => ({
    type: numbers.int(size * index),
    offset: numbers.word(size * index + (is64 ? 8 : 4)),
    address: numbers.word(size * index + (is64 ? 16 : 8)),
    size: numbers.word(size * index + (is64 ? 32 : 16)),
  }));
  const home = segments.find(({ type }) => type === dynamic);
  const entries = home === undefined ? undefined : part(home.offset, Math.min(home.size, limits.dynamic));
  if (entries === undefined) return { kind: "unknown" };
  const tags = tagsOf(entries, header);
  const [name, strings] = [tags.get(sonameTag), tags.get(stringsTag)];
  if (name === undefined) return { kind: "unnamed" };
  const holder = segments.find(
    (each) =>
      each.type === loaded && strings !== undefined && strings >= each.address && strings < each.address + each.size,
  );
  if (holder === undefined || strings === undefined) return { kind: "unknown" };
  const text = part(holder.offset + strings - holder.address + name, limits.name);
  const end = text?.indexOf(0) ?? -1;
  return text === undefined || end <= 0 ? { kind: "unknown" } : { kind: "named", soname: textAt(text, 0, end) };
}

/** The first value of each tag of a dynamic section. */
function tagsOf(entries: Uint8Array, header: Uint8Array): ReadonlyMap<number, number> {
  const numbers = elfNumbers(entries, header);
  const step = numbers.is64 ? 16 : 8;
  const tags = new Map<number, number>();
  for (let at = 0; at + step <= entries.length; at += step) {
    const tag = numbers.word(at);
    if (tag === endTag) break;
    if (!tags.has(tag)) tags.set(tag, numbers.word(at + step / 2));
  }
  return tags;
}
