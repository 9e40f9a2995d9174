import { textAt } from "./header.js";

/** Whether bytes begin an ELF file, and hold its header. */
export function isElf(bytes: Uint8Array): boolean {
  return bytes.length >= 64 && textAt(bytes, 0, 4) === "\x7fELF";
}

/** The numbers of an ELF file, in its byte order. */
export interface ElfNumbers {
  readonly is64: boolean;
  /** Two bytes. */
  readonly half: (at: number) => number;
  /** Four bytes. */
  readonly int: (at: number) => number;
  /** As many bytes as an address has. */
  readonly word: (at: number) => number;
}

/** Reads the numbers of an ELF file by the class and the byte order in `header`; what lies behind the end counts as 0. */
export function elfNumbers(bytes: Uint8Array, header: Uint8Array = bytes): ElfNumbers {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [is64, isLittle] = [header[4] === 2, header[5] === 1];
  const fits = (at: number, length: number) => at >= 0 && at + length <= bytes.length;
  const half = (at: number) => (fits(at, 2) ? view.getUint16(at, isLittle) : 0);
  const int = (at: number) => (fits(at, 4) ? view.getUint32(at, isLittle) : 0);
  const long = (at: number) => (fits(at, 8) ? Number(view.getBigUint64(at, isLittle)) : 0);
  return { is64, half, int, word: is64 ? long : int };
}
