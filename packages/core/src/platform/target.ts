import { basename } from "node:path";
import type { JsonObject, JsonValue } from "../model/json.js";
import type { Triple } from "../model/names.js";
import type { Described } from "./rustc.js";
import { codegenOption } from "./rustflags.js";

/** `target@1` of one platform, from what rustc said of it. */
export function targetValue(triple: Triple, described: Described, flags: readonly string[]): JsonObject {
  const { cfgs, spec, deploymentTarget } = described;
  const all = (name: string) =>
    cfgs
      .flatMap((line) => (line.startsWith(`${name}="`) ? [line.slice(name.length + 2, -1)] : []))
      .filter((value) => value !== "")
      .sort();
  const one = (name: string) => cfgs.find((line) => line.startsWith(`${name}="`))?.slice(name.length + 2, -1);
  const features = all("target_feature");
  const optional: { readonly [key: string]: JsonValue | undefined } = {
    env: one("target_env"),
    abi: one("target_abi"),
    vendor: one("target_vendor"),
    panic: one("panic"),
    "relocation-model": codegenOption(flags, "relocation-model") ?? textOf(spec["relocation-model"]),
    "llvm-target": textOf(spec["llvm-target"]),
    "data-layout": textOf(spec["data-layout"]),
    cpu: codegenOption(flags, "target-cpu") ?? textOf(spec.cpu),
    "deployment-target": deploymentTarget,
  };
  return {
    triple: nameOf(triple),
    arch: one("target_arch") ?? "",
    os: one("target_os") ?? "",
    family: all("target_family"),
    endian: one("target_endian") ?? "",
    "pointer-width": Number(one("target_pointer_width")),
    features,
    atomics: all("target_has_atomic"),
    "crt-static": features.includes("crt-static"),
    ...(Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)) as JsonObject),
    cfgs: [...new Set(cfgs)].sort(),
  };
}

/** The name of a platform: a target file's is that of the file, as for cargo. */
export function nameOf(triple: Triple): string {
  return triple.endsWith(".json") ? basename(triple, ".json") : triple;
}

function textOf(value: JsonValue | undefined): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}
