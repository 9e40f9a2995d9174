import type { JsonObject, JsonValue } from "../model/json.js";
import type { Described } from "./rustc.js";

/**
 * What rustc's own code assumes of the code that it is linked with, as `abi@1`; nothing where it tells nothing. It
 * meets what packages say of theirs in every result: Microsoft's C runtime (statically with `crt-static`), the C
 * library, how floating-point values are passed on Arm, the named ABI where a platform has several, the sanitizer;
 * and the oldest system that results for Apple's platforms are made for.
 */
export function abiValue({ cfgs, spec, deploymentTarget }: Described): JsonObject | undefined {
  const has = (line: string) => cfgs.includes(line);
  const family = families.find(({ when }) => when.every(has))?.family;
  const crt = has('target_env="msvc"') ? (has('target_feature="crt-static"') ? "MT" : "MD") : undefined;
  const sanitizers = cfgs.flatMap((line) => /^sanitize="([a-z-]+)"$/.exec(line)?.[1] ?? []);
  const [sanitizer] = sanitizers.map((name) => (name === "shadowcallstack" ? "shadow-call-stack" : name));
  const float = spec["llvm-floatabi"];
  const convention = spec["llvm-abiname"];
  const value: { readonly [field: string]: JsonValue | undefined } = {
    libc: family && { family },
    msvc: crt && { crt },
    "float-abi": float === "soft" || float === "hard" ? float : undefined,
    "calling-convention": typeof convention === "string" && convention !== "" ? convention : undefined,
    sanitizer: sanitizers.length === 1 && isKnown(sanitizer) ? sanitizer : undefined,
    "oldest-system": deploymentTarget && { "deployment-target": deploymentTarget },
  };
  const said = Object.entries(value).filter((entry): entry is [string, JsonValue] => entry[1] !== undefined);
  return said.length === 0 ? undefined : Object.fromEntries(said);
}

const known = ["address", "hwaddress", "leak", "memory", "thread", "cfi", "kcfi", "shadow-call-stack"];

function isKnown(sanitizer: string | undefined): boolean {
  return sanitizer !== undefined && known.includes(sanitizer);
}

/** C libraries, each with the lines of `--print cfg` that tell it; where these leave it open, nothing is said. */
const families: readonly { readonly family: string; readonly when: readonly string[] }[] = [
  { family: "glibc", when: ['target_os="linux"', 'target_env="gnu"'] },
  { family: "musl", when: ['target_os="linux"', 'target_env="musl"'] },
  { family: "uclibc", when: ['target_os="linux"', 'target_env="uclibc"'] },
  { family: "bionic", when: ['target_os="android"'] },
  { family: "apple", when: ['target_vendor="apple"'] },
  { family: "wasi", when: ['target_os="wasi"'] },
  { family: "newlib", when: ['target_env="newlib"'] },
];
