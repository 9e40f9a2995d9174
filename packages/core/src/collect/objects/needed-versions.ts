import type { DynamicSection } from "../symbols/dynamic-section.js";
import { isNewer, type Sign } from "./sign.js";

const limits = { bytes: 1 << 16, versions: 4096 };

const [neededTag, countTag] = [0x6ffffffe, 0x6fffffff];

/** The fields of `abi@1` that names of versions belong to. */
const fields: readonly (readonly [prefix: string, pointer: string])[] = [
  ["GLIBC_", "/libc/glibc-floor"],
  ["GLIBCXX_", "/cxx/glibcxx-floor"],
];

/** Which versions of the C and the C++ library a shared library needs: the greatest of those that it names. */
export function neededVersions(dynamic: DynamicSection, path: string): readonly Sign[] {
  const names = namesIn(dynamic);
  return fields.flatMap(([prefix, pointer]): readonly Sign[] => {
    const versions = names.flatMap((name) => {
      const version = name.startsWith(prefix) ? name.slice(prefix.length) : "";
      return /^[0-9]{1,6}(?:\.[0-9]{1,6}){1,3}$/.test(version) ? [version] : [];
    });
    const [first, ...rest] = versions;
    if (first === undefined) return [];
    const version = rest.reduce((one, other) => (isNewer(other, one) ? other : one), first);
    return [{ kind: "needs", pointer, version, text: `${path} needs ${prefix}${version}` }];
  });
}

/** All names in the chains of needed versions: one chain for each library, and one of these for each of them. */
function namesIn({ tags, at, name, numbers }: DynamicSection): readonly string[] {
  const address = tags.get(neededTag);
  const bytes = address === undefined ? undefined : at(address, limits.bytes);
  if (bytes === undefined) return [];
  const elf = numbers(bytes);
  const names: string[] = [];
  let left = limits.versions;
  let library = 0;
  for (let count = tags.get(countTag) ?? 0; count > 0 && left > 0; count -= 1) {
    let version = library + elf.int(library + 8);
    for (let versions = elf.half(library + 2); versions > 0 && left > 0; versions -= 1) {
      left -= 1;
      const found = name(elf.int(version + 8));
      if (found !== undefined) names.push(found);
      const next = elf.int(version + 12);
      if (next === 0) break;
      version += next;
    }
    left -= 1;
    const next = elf.int(library + 12);
    if (next === 0) break;
    library += next;
  }
  return names;
}
