import type { Roots } from "../model/expand.js";
import { shortenPath } from "../model/roots.js";
import type { Found } from "./native-library.js";
import type { KeptOutput } from "./output.js";

/** The header folders that cxx and those who imitate it publish in numbered keys, as `headers@1`. */
export function cxxHeaders(output: KeptOutput, name: string, roots: Roots): Found | undefined {
  const numbered = Object.entries(output.metadata)
    .flatMap(([key, path]) => {
      const index = /^CXXBRIDGE_DIR([0-9]{1,6})$/.exec(key)?.[1];
      return index === undefined ? [] : [[Number(index), path] as const];
    })
    .sort(([a], [b]) => a - b)
    .map(([, path]) => path);
  const header = output.metadata.HEADER;
  if (numbered.length === 0 && header === undefined) return undefined;
  const folders = numbered.length > 0 ? numbered : [header?.replace(/[\\/][^\\/]*$/, "") ?? ""];
  const prefix = output.metadata.CXXBRIDGE_PREFIX;
  return {
    name,
    value: {
      "include-dirs": folders.map((path) => shortenPath(path, roots)),
      language: "c++",
      ...(prefix === undefined || prefix === "" ? {} : { prefix }),
      ...(header === undefined ? {} : { files: [shortenPath(header, roots)] }),
    },
  };
}
