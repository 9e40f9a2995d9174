import { basename } from "node:path";
import type { Files } from "../../ports/files.js";
import type { Linked } from "../native-library.js";
import { readSoname } from "./soname.js";

/** The name by which the program will ask for a shared library, as the file itself says it, or else as files are called. */
export function sonameOf({ library, copy }: Linked, files: Files): [string, string] | undefined {
  if (library.link !== "dynamic" || copy.path === undefined) return undefined;
  const real = files.realPath(copy.path) ?? copy.path;
  const found = readSoname((start, length) => {
    const bytes = files.part(real, start, length);
    return bytes.ok ? bytes.value : undefined;
  });
  switch (found.kind) {
    case "named":
      return withoutVersion(found.soname);
    case "unnamed":
      return undefined;
    case "unknown":
      return byFile(basename(real));
  }
}

/** `libssl.so.1.1` is a version of `libssl.so`; a name that has no version is none. */
function withoutVersion(soname: string): [string, string] | undefined {
  const name = /^([\x21-\x7e]{1,100}?\.so)\.[0-9][0-9A-Za-z.]*$/.exec(soname)?.[1];
  return name === undefined ? undefined : [name, soname];
}

/** What a library is by the file that a link leads to: `libssl.so` is a link to `libssl.so.3`. */
function byFile(file: string): [string, string] | undefined {
  const elf = /^([^/]{1,100}?\.so)\.([0-9]{1,9})(?:\.|$)/.exec(file);
  if (elf?.[1] !== undefined) return [elf[1], `${elf[1]}.${elf[2]}`];
  const apple = /^([^/]{1,100}?)\.([0-9]{1,9})(?:\.[0-9.]+)?\.dylib$/.exec(file);
  return apple?.[1] === undefined ? undefined : [`${apple[1]}.dylib`, `${apple[1]}.${apple[2]}.dylib`];
}
