import type { ReadPart } from "../read-part.js";
import { type ElfNumbers, elfNumbers } from "../symbols/elf.js";
import { textAt } from "../symbols/header.js";
import { armFloatAbi } from "./arm-attributes.js";
import type { Sign } from "./sign.js";

/** Bytes of an object's table of sections, of its names and of its attributes that are read; real ones have far fewer. */
const limits = { sections: 1 << 20, names: 1 << 20, attributes: 1 << 12 };

const relocatable = 1;
const [mips, ppc64, arm, riscv, loongarch] = [8, 21, 40, 243, 258];
const [symbolTable, armAttributes] = [2, 0x70000003];
const executable = 4;

/** What an ELF object tells: the platform's named ABI, how it passes floating-point values, its sanitizer. */
export function elfSigns(header: Uint8Array, part: ReadPart, path: string): readonly Sign[] {
  const elf = elfNumbers(header);
  if (elf.half(0x10) !== relocatable) return [];
  const machine = elf.half(0x12);
  const sections = sectionsOf(elf, part, header);
  // What holds data alone has no flags, and goes with any.
  const isCode = sections.some(({ flags }) => (flags & executable) !== 0);
  const convention = isCode ? conventionOf(machine, elf.int(elf.is64 ? 0x30 : 0x24), elf.is64) : undefined;
  const float = machine === arm ? armFloat(sections, part) : undefined;
  const sanitizer = sanitizerOf(sections, part);
  const says = (pointer: string, value: string | undefined, text: string): readonly Sign[] =>
    value === undefined ? [] : [{ kind: "says", pointer, value, text: `${path} ${text}` }];
  return [
    ...says("/calling-convention", convention, `holds objects for ${convention}`),
    ...says("/float-abi", float, `holds objects that pass floating-point values the ${float} way`),
    ...says("/sanitizer", sanitizer?.name, `calls ${sanitizer?.symbol}`),
  ];
}

/** The named ABI, where the flags of the header tell it. */
function conventionOf(machine: number, flags: number, is64: boolean): string | undefined {
  const size = is64 ? "lp64" : "ilp32";
  switch (machine) {
    case riscv:
      return (flags & 8) !== 0 ? `${size}e` : `${size}${["", "f", "d", "q"][(flags >> 1) & 3]}`;
    case loongarch: {
      const float = [undefined, "s", "f", "d"][flags & 7];
      return float === undefined ? undefined : `${size}${float}`;
    }
    case ppc64:
      return [undefined, "elfv1", "elfv2"][flags & 3];
    case mips:
      if ((flags & 0x20) !== 0) return "n32";
      if ((flags & 0xf000) === 0x1000) return "o32";
      return is64 && (flags & 0xf000) === 0 ? "n64" : undefined;
    default:
      return undefined;
  }
}

interface Section {
  readonly type: number;
  readonly flags: number;
  readonly offset: number;
  readonly size: number;
  readonly link: number;
}

function sectionsOf(elf: ElfNumbers, part: ReadPart, header: Uint8Array): readonly Section[] {
  const { is64 } = elf;
  const [at, step, count] = [elf.word(is64 ? 0x28 : 0x20), elf.half(is64 ? 0x3a : 0x2e), elf.half(is64 ? 0x3c : 0x30)];
  if (at === 0 || step !== (is64 ? 64 : 40) || step * count > limits.sections) return [];
  const table = part(at, step * count);
  if (table === undefined) return [];
  const numbers = elfNumbers(table, header);
  return Array.from({ length: count }, (_, index) => ({
    type: numbers.int(step * index + 4),
    flags: numbers.word(step * index + 8),
    offset: numbers.word(step * index + (is64 ? 0x18 : 0x10)),
    size: numbers.word(step * index + (is64 ? 0x20 : 0x14)),
    link: numbers.int(step * index + (is64 ? 0x28 : 0x18)),
  }));
}

function armFloat(sections: readonly Section[], part: ReadPart): "hard" | "soft" | undefined {
  const section = sections.find(({ type }) => type === armAttributes);
  const bytes = section && section.size <= limits.attributes ? part(section.offset, section.size) : undefined;
  return bytes === undefined ? undefined : armFloatAbi(bytes);
}

/** What every instrumented object calls when the program starts, and nobody else does. */
const sanitizers = [
  { name: "address", symbol: "__asan_init" },
  { name: "hwaddress", symbol: "__hwasan_init" },
  { name: "memory", symbol: "__msan_init" },
  { name: "thread", symbol: "__tsan_init" },
] as const;

function sanitizerOf(sections: readonly Section[], part: ReadPart): (typeof sanitizers)[number] | undefined {
  const table = sections.find(({ type }) => type === symbolTable);
  const names = table === undefined ? undefined : sections[table.link];
  const bytes = names && names.size <= limits.names ? part(names.offset, names.size) : undefined;
  if (bytes === undefined) return undefined;
  const text = textAt(bytes, 0, bytes.length);
  return sanitizers.find(({ symbol }) => text.includes(`\0${symbol}\0`));
}
