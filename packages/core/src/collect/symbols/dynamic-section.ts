import type { ReadPart } from "../read-part.js";
import { type ElfNumbers, elfNumbers, isElf } from "./elf.js";
import { textAt } from "./header.js";

/** What an ELF file tells whoever loads it. */
export interface DynamicSection {
  /** The first value of each tag. */
  readonly tags: ReadonlyMap<number, number>;
  /** Bytes from an address on. */
  readonly at: (address: number, length: number) => Uint8Array | undefined;
  /** The name at a place of its table of names; nothing where there is none. */
  readonly name: (place: number) => string | undefined;
  /** Reads numbers as the file writes them. */
  readonly numbers: (bytes: Uint8Array) => ElfNumbers;
}

const limits = { segments: 1000, dynamic: 1 << 16, name: 256 };

const [loaded, dynamic] = [1, 2];
const [endTag, stringsTag] = [0, 5];

/** Reads the dynamic section of an ELF file by its header and the table of its segments; nothing where there is none. */
export function readDynamic(part: ReadPart): DynamicSection | undefined {
  const header = part(0, 64);
  if (header === undefined || !isElf(header)) return undefined;
  const elf = elfNumbers(header);
  const { is64 } = elf;
  const [at, size, count] = [elf.word(is64 ? 0x20 : 0x1c), elf.half(is64 ? 0x36 : 0x2a), elf.half(is64 ? 0x38 : 0x2c)];
  if (count === 0 || count > limits.segments || size !== (is64 ? 56 : 32)) return undefined;
  const table = part(at, size * count);
  if (table === undefined) return undefined;
  const numbers = elfNumbers(table, header);
  const segments = Array.from({ length: count }, (_, index) => ({
    type: numbers.int(size * index),
    offset: numbers.word(size * index + (is64 ? 8 : 4)),
    address: numbers.word(size * index + (is64 ? 16 : 8)),
    size: numbers.word(size * index + (is64 ? 32 : 16)),
  }));
  const home = segments.find(({ type }) => type === dynamic);
  const entries = home === undefined ? undefined : part(home.offset, Math.min(home.size, limits.dynamic));
  if (entries === undefined) return undefined;
  const tags = tagsOf(entries, header);
  const strings = tags.get(stringsTag);
  const bytesAt = (address: number, length: number) => {
    const isIn = (each: (typeof segments)[number]) =>
      each.type === loaded && address >= each.address && address < each.address + each.size;
    const holder = segments.find(isIn);
    return holder === undefined ? undefined : part(holder.offset + address - holder.address, length);
  };
  return {
    tags,
    at: bytesAt,
    name: (place) => {
      const text = strings === undefined ? undefined : bytesAt(strings + place, limits.name);
      const end = text?.indexOf(0) ?? -1;
      return text === undefined || end <= 0 ? undefined : textAt(text, 0, end);
    },
    numbers: (bytes) => elfNumbers(bytes, header),
  };
}

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
