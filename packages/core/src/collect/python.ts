import type { Adapter } from "../model/adapter.js";
import type { JsonObject, JsonValue } from "../model/json.js";
import type { Unit } from "../model/unit.js";
import { parseLinkLib } from "./link.js";
import type { Found } from "./native-library.js";
import type { KeptOutput } from "./output.js";

/**
 * Makes `python@1` of what a run tells of the interpreter that its package is built against: the whole configuration
 * where an adapter knows where the script hides it, and else what the name of the library says that it links.
 */
export function pythonOf(unit: Unit, output: KeptOutput | undefined, adapter: Adapter | undefined): Found | undefined {
  switch (adapter?.decodes) {
    case "pyo3-config":
      return output === undefined ? undefined : pyo3Config(output);
    case "python3-sys":
      return output === undefined ? undefined : python3Sys(unit, output);
    case undefined:
      return linkedPython(unit);
  }
}

/** Reads `PYO3_CONFIG`, which pyo3 hides in hexadecimal (older versions: with escaped line breaks). */
function pyo3Config(output: KeptOutput): Found | undefined {
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
  const [name, interpreter] = [config.get("implementation"), config.get("version")];
  if (name === undefined || interpreter === undefined) return undefined;
  const [, kind, version = interpreter] =
    /^[A-Za-z]+-([0-9a-z_]+)-([0-9.]+)(?:-debug)?$/.exec(config.get("target_abi") ?? "") ?? [];
  const isStable = kind === "abi3" || kind === "abi3t" || config.get("abi3") === "true";
  const built = (config.get("build_flags") ?? "").split(",");
  const isThreaded = built.includes("Py_GIL_DISABLED") || kind === "free_threaded";
  const flags = [...(isThreaded ? ["t"] : []), ...(built.includes("Py_DEBUG") ? ["d"] : [])];
  const pyo3 = Object.fromEntries([...config].map(([key, value]) => [key, configValue(key, value)]));
  const library = config.get("lib_name");
  const value: JsonObject = {
    language: { version: isStable ? stableFrom(version) : version },
    implementation: { name: name.toLowerCase() },
    ...(config.get("executable") === undefined ? {} : { base_interpreter: config.get("executable") as string }),
    // Code for the stable ABI with free threads runs on interpreters with and without them.
    ...(kind !== "abi3t" && { abi: { flags } }),
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

/** Reads the cfgs of python3-sys: `Py_3_N` for every version that the interpreter has reached, and its build flags. */
function python3Sys({ cfgs }: Unit, output: KeptOutput): Found | undefined {
  const minors = cfgs.flatMap((cfg) => /^Py_3_([0-9]{1,3})$/.exec(cfg)?.[1] ?? []);
  if (minors.length === 0) return undefined;
  const version = `3.${Math.max(...minors.map(Number))}`;
  const interpreter = output.metadata.python_interpreter;
  const value: JsonObject = {
    language: { version: cfgs.includes("Py_LIMITED_API") ? stableFrom(version) : version },
    implementation: { name: "cpython" },
    ...(interpreter !== undefined && { base_interpreter: interpreter }),
    abi: { flags: cfgs.includes('py_sys_config="Py_DEBUG"') ? ["d"] : [] },
  };
  return { name: `python${version}`, value };
}

/** `python3.12`, `python3.13t`, `python3.6m`, `python312_d`, `python3`, `pypy3.10-c`. */
const libraryName =
  /^(?:lib)?(?:(?<pypy>pypy)|python)(?<major>[23])(?:\.?(?<minor>[0-9]{1,2}))?(?<threads>t)?m?(?<debug>_?d)?(?:-c)?$/;

/** Reads the name of the interpreter's library; without a minor version it is that of the stable ABI. */
function linkedPython({ linkedLibs }: Unit): Found | undefined {
  for (const text of linkedLibs) {
    const { name } = parseLinkLib(text);
    const { pypy, major, minor, threads, debug } = libraryName.exec(name)?.groups ?? {};
    if (major === undefined) continue;
    const value: JsonObject = {
      language: { version: minor === undefined ? stableFrom(major) : `${major}.${Number(minor)}` },
      implementation: { name: pypy ?? "cpython" },
      abi: { flags: [...(threads === undefined ? [] : ["t"]), ...(debug === undefined ? [] : ["d"])] },
    };
    return { name, value };
  }
  return undefined;
}

/** The interpreters on which code for the stable ABI of this version runs. */
function stableFrom(version: string): string {
  const major = Number(/^[0-9]{1,3}/.exec(version)?.[0] ?? 0);
  return `>=${version}, <${major + 1}`;
}
