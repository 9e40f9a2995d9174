import { isObject, type JsonObject, type JsonValue } from "../model/json.js";
import { type Triple, triple } from "../model/names.js";
import type { Problem } from "../model/problem.js";
import { ok, type Result } from "../model/result.js";
import type { Cargo } from "../ports/cargo.js";
import { asker, type ConfiguredTools, programOf, type Remember } from "./question.js";
import { Rustc } from "./rustc.js";

/** A target with what rustc says of it: an item of `--print cfg` each. */
export interface KnownTarget {
  readonly triple: Triple;
  readonly cfgs: ReadonlySet<string>;
}

/** Targets that are asked about at once, where each must be. */
const atOnce = 8;

/**
 * Asks rustc for all targets that it knows, without the flags of any build. What `cfg` asks for most follows from the
 * specifications of all targets, which rustc tells at once; features of processors and the like (`isWhole`) are asked of one
 * target after the other, which takes seconds, and so are all where rustc does not tell specifications.
 */
export async function allTargets(input: {
  readonly cargo: Cargo;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** `+nightly` of the command line, without the `+`. */
  readonly toolchain?: string;
  readonly configured: ConfiguredTools;
  readonly remember: Remember;
  readonly isWhole: boolean;
}): Promise<Result<readonly KnownTarget[], Problem>> {
  const rustc = new Rustc(asker(input), programOf(input.env, input.configured));
  const listed = await rustc.say(["--print", "target-list"]);
  if (!listed.ok) return listed;
  const triples = listed.value.split("\n").filter((line) => line !== "");
  const specs = input.isWhole ? {} : await specifications(rustc);
  const targets: KnownTarget[] = [];
  for (let from = 0; from < triples.length; from += atOnce) {
    const asked = triples.slice(from, from + atOnce).map(async (name): Promise<Result<KnownTarget, Problem>> => {
      const spec = specs[name];
      if (isObject(spec)) return ok({ triple: triple(name), cfgs: cfgsOf(spec) });
      const printed = await rustc.say(["--print", "cfg", "--target", name]);
      if (!printed.ok) return printed;
      return ok({ triple: triple(name), cfgs: new Set(printed.value.split("\n").filter((line) => line !== "")) });
    });
    for (const one of await Promise.all(asked)) {
      if (!one.ok) return one;
      targets.push(one.value);
    }
  }
  return ok(targets);
}

/** The names that `cfg` may ask for where targets are known by their specifications alone. */
export const specifiedCfgs: ReadonlySet<string> = new Set([
  ...["unix", "windows", "target_arch", "target_os", "target_env", "target_abi", "target_vendor", "target_endian"],
  ...["target_pointer_width", "target_family"],
]);

/** The specifications of all targets, by triple; none where this rustc does not tell. */
async function specifications(rustc: Rustc): Promise<JsonObject> {
  // Lets an unstable question through, which changes nothing.
  const said = await rustc.say(["-Zunstable-options", "--print", "all-target-specs-json"], { RUSTC_BOOTSTRAP: "1" });
  if (!said.ok) return {};
  try {
    const value = JSON.parse(said.value) as JsonValue;
    return isObject(value) ? value : {};
  } catch {
    return {}; // A rustc that speaks otherwise here tells nothing, as an older one does.
  }
}

/** What `--print cfg` would say of these names. */
function cfgsOf(spec: JsonObject): ReadonlySet<string> {
  const one = (name: string, key: string, usual: string) => {
    const value = spec[key];
    return `${name}="${typeof value === "string" || typeof value === "number" ? value : usual}"`;
  };
  const families = Array.isArray(spec["target-family"]) ? spec["target-family"] : [];
  return new Set([
    one("target_arch", "arch", ""),
    one("target_os", "os", "none"),
    one("target_env", "env", ""),
    one("target_abi", spec["cfg-abi"] === undefined ? "abi" : "cfg-abi", ""),
    one("target_vendor", "vendor", "unknown"),
    one("target_endian", "target-endian", "little"),
    one("target_pointer_width", "target-pointer-width", ""),
    ...families.flatMap((family) => [
      `target_family="${family}"`,
      ...(family === "unix" || family === "windows" ? [family] : []),
    ]),
  ]);
}
