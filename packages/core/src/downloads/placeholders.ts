import { basename } from "node:path";
import { err, ok, type Result } from "../model/result.js";

/** What may stand between braces in a declared URL. */
const placeholders = ["name", "version", "target", "target_arch", "target_os", "target_env", "target_family"] as const;

/** What stands for each placeholder. */
export type PlaceholderValues = { readonly [name in (typeof placeholders)[number]]: string };

/**
 * Puts values in place of `{name}` and the like; `{{` is a brace. The error says which brace is none of these.
 */
export function fill(template: string, values: PlaceholderValues): Result<string, string> {
  let fault: string | undefined;
  const filled = template.replace(/\{(?:\{|([^{}]*)\}?)/g, (whole: string, name: string | undefined) => {
    if (whole === "{{") return "{";
    if (name !== undefined && whole.endsWith("}") && Object.hasOwn(values, name)) {
      return values[name as keyof PlaceholderValues];
    }
    fault ??= `${whole} is no placeholder; there are ${placeholders.map((one) => `{${one}}`).join(" ")}, and {{ is a brace`;
    return whole;
  });
  return fault === undefined ? ok(filled) : err(fault);
}

/**
 * The values for a package on a target, as cargo gives them to a build script: `CARGO_CFG_TARGET_FAMILY` has commas between
 * several families, and what a platform does not have is empty.
 */
export function placeholderValues(
  { name, version }: { readonly name: string; readonly version: string },
  target: { readonly triple: string; readonly cfgs: ReadonlySet<string> },
): PlaceholderValues {
  const all = (key: string) =>
    [...target.cfgs]
      .flatMap((cfg) => (cfg.startsWith(`${key}="`) ? [cfg.slice(key.length + 2, -1)] : []))
      .sort()
      .join(",");
  return {
    name,
    version,
    target: nameOfTarget(target.triple),
    target_arch: all("target_arch"),
    target_os: all("target_os"),
    target_env: all("target_env"),
    target_family: all("target_family"),
  };
}

/** Of a target file a build script is told the name. */
export function nameOfTarget(triple: string): string {
  return triple.endsWith(".json") ? basename(triple, ".json") : triple;
}

/** Values that any target could have, to try a template with. */
export function exampleValues({
  name,
  version,
}: {
  readonly name: string;
  readonly version: string;
}): PlaceholderValues {
  const target = { target: "x86_64-unknown-linux-gnu", target_arch: "x86_64", target_os: "linux", target_env: "gnu" };
  return { name, version, ...target, target_family: "unix" };
}
