import type { Roots } from "../model/expand.js";
import type { JsonObject, JsonValue } from "../model/json.js";
import { shortenPath } from "../model/roots.js";
import type { Found } from "./native-library.js";
import type { KeptOutput } from "./output.js";

/** Decodes `PYO3_CONFIG`, which pyo3 hides in hexadecimal (older versions: with escaped line breaks), into `python@1`. */
export function pythonConfig(output: KeptOutput): Found | undefined {
  const text = output.metadata.PYO3_CONFIG;
  if (text === undefined) return undefined;
  const plain = /^(?:[0-9a-fA-F]{2})+$/.test(text)
    ? Buffer.from(text, "hex").toString("utf8")
    : text.replaceAll("\\n", "\n");
  const config = new Map<string, string>();
  for (const line of plain.split("\n")) {
    const at = line.indexOf("=");
    if (at > 0) config.set(line.slice(0, at).trim(), line.slice(at + 1).trim());
  }
  const [name, version] = [config.get("implementation"), config.get("version")];
  if (name === undefined || version === undefined) return undefined;
  const flags = (config.get("build_flags") ?? "").split(",");
  const pyo3 = Object.fromEntries([...config].map(([key, value]) => [key, configValue(key, value)]));
  const library = config.get("lib_name");
  const value: JsonObject = {
    language: { version },
    implementation: { name: name.toLowerCase() },
    ...(config.get("executable") === undefined ? {} : { base_interpreter: config.get("executable") as string }),
    abi: { flags: [...(flags.includes("Py_GIL_DISABLED") ? ["t"] : []), ...(flags.includes("Py_DEBUG") ? ["d"] : [])] },
    pyo3,
  };
  return { name: library === undefined ? name.toLowerCase() : library, value };
}

function configValue(key: string, value: string): JsonValue {
  if (value === "true" || value === "false") return value === "true";
  if (key === "pointer_width" && /^[0-9]+$/.test(value)) return Number(value);
  if (key === "build_flags") return value.split(",").filter((flag) => flag !== "");
  if (key.startsWith("extra_build_script_line")) return [value];
  return value;
}

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
