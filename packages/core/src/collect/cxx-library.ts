import type { LinkedLibrary } from "./link.js";
import type { Sign } from "./objects/sign.js";

/** The field of the C++ standard library that code is compiled against. */
export const stdlibField = "/cxx/stdlib";
/** That of the layout of libstdc++'s types, which means nothing without the other. */
export const layoutField = "/cxx/cxx11-abi";

const libraries: Readonly<Record<string, string>> = {
  "stdc++": "libstdc++",
  "c++": "libc++",
  "c++_shared": "libc++",
  "c++_static": "libc++",
};

/** What the name of a library that a script links tells of C++. */
export function linkSigns({ name, said }: LinkedLibrary): readonly Sign[] {
  const stdlib = Object.hasOwn(libraries, name) ? libraries[name] : undefined;
  return stdlib === undefined ? [] : [{ kind: "says", pointer: stdlibField, value: stdlib, text: said }];
}

/** libc++ has its types in a namespace of their own, and libstdc++ those whose layout has changed. */
const marks = { "libc++": /St(?:3__1|6__ndk1)/, "libstdc++": /St7__cxx11/ } as const;

/** What the symbols of an archive tell, by the first that tells anything. */
export function symbolSigns(path: string, symbols: readonly string[]): readonly Sign[] {
  for (const symbol of symbols) {
    if (!symbol.startsWith("_Z") || symbol.length > 4096) continue;
    for (const stdlib of ["libc++", "libstdc++"] as const) {
      if (!marks[stdlib].test(symbol)) continue;
      const text = `${path} defines ${symbol.slice(0, 200)}`;
      const sign: Sign = { kind: "says", pointer: stdlibField, value: stdlib, text };
      return stdlib === "libc++" ? [sign] : [sign, { ...sign, pointer: layoutField, value: true }];
    }
  }
  return [];
}
