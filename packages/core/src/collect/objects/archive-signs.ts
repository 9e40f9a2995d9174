import type { Files } from "../../ports/files.js";
import { partsOf, partsWithin, type ReadPart } from "../read-part.js";
import { isElf } from "../symbols/elf.js";
import { archiveKind, behind, magicLength, memberAt } from "../symbols/header.js";
import { coffSigns } from "./coff-object.js";
import { elfSigns } from "./elf-object.js";
import { isMachO, machOSigns } from "./mach-o-object.js";
import type { Sign } from "./sign.js";

/** Objects that are looked at: all of an archive are mostly compiled alike. Members that are passed on the way to them. */
const limits = { objects: 4, members: 64 };

/** What the first objects of an archive tell of how they were compiled; headers, and of sections only what is needed. */
export function archiveSigns(path: string, files: Files): readonly Sign[] {
  const part = partsOf(path, files);
  const magic = part(0, magicLength);
  if (magic === undefined || archiveKind(magic) !== "plain") return [];
  const signs: Sign[] = [];
  let at = magicLength;
  let objects = 0;
  for (let count = 0; count < limits.members && objects < limits.objects; count += 1) {
    const header = part(at, 320);
    const member = header === undefined ? undefined : memberAt(header, 0);
    if (member === undefined) break;
    const start = at + member.start;
    const found = /^(?:\/|__\.SYMDEF)/.test(member.name) && !/^\/[0-9]/.test(member.name);
    const its = found ? undefined : objectSigns(partsWithin(part, start, member.size), path);
    if (its !== undefined) objects += 1;
    signs.push(...(its ?? []));
    at = behind({ ...member, start });
  }
  return signs;
}

/** Nothing where it is no object. */
function objectSigns(part: ReadPart, path: string): readonly Sign[] | undefined {
  const header = part(0, 64);
  if (header === undefined || header.length < 20) return undefined;
  if (isElf(header)) return elfSigns(header, part, path);
  if (isMachO(header)) return machOSigns(header, part, path);
  return coffSigns(header, part, path);
}
