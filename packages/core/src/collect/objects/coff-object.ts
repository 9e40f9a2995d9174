import type { ReadPart } from "../read-part.js";
import { textAt } from "../symbols/header.js";
import type { Sign } from "./sign.js";

/** Bytes of the table of sections and of the linker's directives that are read; real ones have far fewer. */
const limits = { sections: 1 << 20, directives: 1 << 14 };

const sectionSize = 40;

/** Processors: x86, x86-64, Arm, Arm64. */
const machines: readonly number[] = [0x14c, 0x8664, 0x1c4, 0xaa64];

/** What an object of Microsoft's compilers tells its linker of the C runtime; nothing where it is no such object. */
export function coffSigns(header: Uint8Array, part: ReadPart, path: string): readonly Sign[] | undefined {
  const view = viewOf(header);
  // An object with very many sections has a longer header.
  const isBig = view.getUint16(0, true) === 0 && view.getUint16(2, true) === 0xffff && view.getUint16(4, true) >= 2;
  if (isBig && header.length < 56) return undefined;
  if (!machines.includes(view.getUint16(isBig ? 6 : 0, true))) return undefined;
  const [start, count] = isBig
    ? [56, view.getUint32(44, true)]
    : [20 + view.getUint16(16, true), view.getUint16(2, true)];
  const table = count * sectionSize <= limits.sections ? part(start, count * sectionSize) : undefined;
  if (table === undefined) return [];
  const sections = viewOf(table);
  for (let at = 0; at + sectionSize <= table.length; at += sectionSize) {
    if (textAt(table, at, 8) !== ".drectve") continue;
    const [size, place] = [sections.getUint32(at + 16, true), sections.getUint32(at + 20, true)];
    const bytes = part(place, Math.min(size, limits.directives));
    return bytes === undefined ? [] : directiveSigns(textAt(bytes, 0, bytes.length), path);
  }
  return [];
}

const runtimes: Readonly<Record<string, string>> = {
  libcmt: "MT",
  libcmtd: "MTd",
  msvcrt: "MD",
  msvcrtd: "MDd",
  MT_StaticRelease: "MT",
  MTd_StaticDebug: "MTd",
  MD_DynamicRelease: "MD",
  MDd_DynamicDebug: "MDd",
};

/** C says which library is the default, C++ what must not differ. */
function directiveSigns(text: string, path: string): readonly Sign[] {
  const signs: Sign[] = [];
  for (const [all, library, mismatch] of text.matchAll(
    /[/-]DEFAULTLIB:"?(libcmtd?|msvcrtd?)(?:\.lib)?(?=["\s]|$)|[/-]FAILIFMISMATCH:"?RuntimeLibrary=([A-Za-z_]+)/gi,
  )) {
    const value = runtimes[mismatch ?? library?.toLowerCase() ?? ""];
    if (value !== undefined)
      signs.push({ kind: "says", pointer: "/msvc/crt", value, text: `${path} tells the linker ${all}` });
  }
  const level = /[/-]FAILIFMISMATCH:"?_ITERATOR_DEBUG_LEVEL=([012])/i.exec(text);
  if (level?.[1] !== undefined) {
    const said = `${path} tells the linker ${level[0]}`;
    signs.push({ kind: "says", pointer: "/msvc/iterator-debug-level", value: Number(level[1]), text: said });
  }
  return signs;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
