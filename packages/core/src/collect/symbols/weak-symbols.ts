import { elfNumbers, isElf } from "./elf.js";
import { behind, magicLength, memberAt, textAt } from "./header.js";

/** Bytes of an archive whose objects are looked through; a larger one is taken as its index says. */
export const objectsLimit = 128 << 20;

const limits = { members: 100_000, symbols: 2_000_000 };

/**
 * Names that an archive only offers: every definition of them is weak or common, so that the linker expects others and
 * drops all but one. C++ gives them to inline functions and templates. Nothing where it holds no ELF object: others are
 * not understood.
 */
export function weakSymbols(bytes: Uint8Array): ReadonlySet<string> | undefined {
  const weak = new Set<string>();
  const strong = new Set<string>();
  let left = limits.symbols;
  let at = magicLength;
  for (let count = 0; count < limits.members; count += 1) {
    const member = memberAt(bytes, at);
    if (member === undefined || member.start + member.size > bytes.length) break;
    left -= readObject(bytes.subarray(member.start, member.start + member.size), left, (name, isWeak) =>
      (isWeak ? weak : strong).add(name),
    );
    at = behind(member);
  }
  for (const name of strong) weak.delete(name);
  return left === limits.symbols ? undefined : weak;
}

const [symbolTable, weakBinding, globalBinding, uniqueBinding, undefinedSection, commonSection] = [
  2, 2, 1, 10, 0, 0xfff2,
];

/** Tells of each global symbol that an ELF object defines, and answers how many symbols it looked at. */
function readObject(bytes: Uint8Array, most: number, tell: (name: string, isWeak: boolean) => void): number {
  if (!isElf(bytes)) return 0;
  const elf = elfNumbers(bytes);
  const [table, entrySize, count] = [
    elf.word(elf.is64 ? 0x28 : 0x20),
    elf.half(elf.is64 ? 0x3a : 0x2e),
    elf.half(elf.is64 ? 0x3c : 0x30),
  ];
  const section = (index: number) => {
    const at = table + index * entrySize;
    const field = (place: number) => elf.word(at + 8 + place * (elf.is64 ? 8 : 4));
    return {
      at,
      type: elf.int(at + 4),
      offset: field(2),
      size: field(3),
      link: elf.int(at + (elf.is64 ? 0x28 : 0x18)),
    };
  };
  let seen = 0;
  for (let index = 0; index < count; index += 1) {
    const { type, offset, size, link } = section(index);
    if (type !== symbolTable || link >= count) continue;
    const names = section(link);
    const step = elf.is64 ? 24 : 16;
    for (let at = offset; at + step <= Math.min(offset + size, bytes.length) && seen < most; at += step) {
      seen += 1;
      const binding = (bytes[at + (elf.is64 ? 4 : 12)] ?? 0) >> 4;
      const home = elf.half(at + (elf.is64 ? 6 : 14));
      if (home === undefinedSection) continue;
      const isWeak = binding === weakBinding || binding === uniqueBinding || home === commonSection;
      if (!isWeak && binding !== globalBinding) continue;
      const from = names.offset + elf.int(at);
      const zero = from < bytes.length ? bytes.indexOf(0, from) : -1;
      if (zero > from && zero - from < 4096) tell(textAt(bytes, from, zero - from), isWeak);
    }
  }
  return seen;
}
