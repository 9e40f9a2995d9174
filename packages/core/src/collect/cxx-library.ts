import type { JsonObject } from "../model/json.js";
import type { Package } from "../model/package.js";
import { plainName } from "./main-library.js";
import type { Found, Linked } from "./native-library.js";

/** What tells against which C++ standard library code is compiled. */
export interface CxxSign {
  readonly stdlib: "libstdc++" | "libc++";
  /** libstdc++'s newer layout of `std::string` is in its interface. */
  readonly isCxx11?: boolean;
  /** What was seen. */
  readonly text: string;
}

/** The libraries of one run, and what their symbols tell. */
export interface CxxSeen {
  readonly linked: readonly Linked[];
  readonly signs: readonly CxxSign[];
}

/**
 * Makes `abi@1` of what a run tells of C++: the standard library that its script links, and what the symbols of its
 * archives are made of. Nothing where that contradicts itself, or there is no word of C++.
 */
export function cxxLibrary(owner: Package, seen: CxxSeen): Found | undefined {
  const signs = [...seen.linked.flatMap(signOf), ...seen.signs];
  const [first] = signs;
  if (first === undefined || signs.some(({ stdlib }) => stdlib !== first.stdlib)) return undefined;
  const cxx: JsonObject = {
    stdlib: first.stdlib,
    ...(signs.some(({ isCxx11 }) => isCxx11 === true) && { "cxx11-abi": true }),
  };
  const texts = [...new Set(signs.map(({ text }) => text))].slice(0, 3);
  const evidence = texts.map((text) => ({ field: "cxx", text: text.slice(0, 1000).toWellFormed() }));
  return { name: plainName(owner.name), value: { cxx, evidence } };
}

const libraries: Readonly<Record<string, CxxSign["stdlib"]>> = {
  "stdc++": "libstdc++",
  "c++": "libc++",
  "c++_shared": "libc++",
  "c++_static": "libc++",
};

function signOf({ library: { name, said } }: Linked): readonly CxxSign[] {
  const stdlib = Object.hasOwn(libraries, name) ? libraries[name] : undefined;
  return stdlib === undefined ? [] : [{ stdlib, text: said }];
}

/** libc++ has its types in a namespace of their own, and libstdc++ those whose layout has changed. */
const marks = { "libc++": /St(?:3__1|6__ndk1)/, "libstdc++": /St7__cxx11/ } as const;

/** What the symbols of an archive tell, by the first that tells anything. */
export function signIn(path: string, symbols: readonly string[]): readonly CxxSign[] {
  for (const symbol of symbols) {
    if (!symbol.startsWith("_Z") || symbol.length > 4096) continue;
    for (const stdlib of ["libc++", "libstdc++"] as const) {
      if (!marks[stdlib].test(symbol)) continue;
      const text = `${path} defines ${symbol.slice(0, 200)}`;
      return [{ stdlib, ...(stdlib === "libstdc++" && { isCxx11: true }), text }];
    }
  }
  return [];
}
