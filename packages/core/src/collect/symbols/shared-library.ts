import { basename } from "node:path";
import type { Files } from "../../ports/files.js";
import type { Linked } from "../native-library.js";
import { neededVersions } from "../objects/needed-versions.js";
import type { Sign } from "../objects/sign.js";
import { partsOf } from "../read-part.js";
import { readDynamic } from "./dynamic-section.js";
import { sonameIn } from "./soname.js";

/** What a shared library says of itself. */
export interface SharedLibrary {
  /** Its name without a version, and the one by which the program will ask for it. */
  readonly soname?: readonly [string, string] | undefined;
  /** What it needs of the system. */
  readonly signs: readonly Sign[];
}

/**
 * Reads a shared library that is linked: by which name the program will ask for it, as the file itself says it, or else
 * as files are called. What it needs counts where it goes along with the result: of the system's libraries an older
 * system has its own.
 */
export function sharedLibrary({ library, copy }: Linked, files: Files): SharedLibrary | undefined {
  if (library.link !== "dynamic" || copy.path === undefined) return undefined;
  const real = files.realPath(copy.path) ?? copy.path;
  const dynamic = readDynamic(partsOf(real, files));
  const goesAlong = copy.source === "bundled" || copy.source === "prebuilt";
  const signs = dynamic !== undefined && goesAlong ? neededVersions(dynamic, copy.path) : [];
  const found = sonameIn(dynamic);
  switch (found.kind) {
    case "named":
      return { soname: withoutVersion(found.soname), signs };
    case "unnamed":
      return { signs };
    case "unknown":
      return { soname: byFile(basename(real)), signs };
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
