import type { JsonObject } from "../model/json.js";
import type { Unit } from "../model/unit.js";
import type { KeptOutput } from "./output.js";

/** What only the kept output can tell. */
const fromOutput = ["metadata", "warnings", "watches-env", "watches-files"];

/** `build-script@1` of one run: cargo's message as it came, and what the kept output adds. */
export function buildScript(unit: Unit, output: KeptOutput | undefined): JsonObject {
  const unknown = output === undefined ? fromOutput : output.partial;
  return {
    "linked-libs": unit.linkedLibs,
    "linked-paths": unit.linkedPaths,
    cfgs: unit.cfgs,
    env: Object.fromEntries(unit.env),
    ...(output === undefined
      ? {}
      : {
          metadata: { ...output.metadata },
          warnings: output.warnings,
          "watches-env": output.watchesEnv,
          "watches-files": output.watchesFiles,
        }),
    "out-dir": unit.outDir,
    ...(unknown.length === 0 ? {} : { unknown }),
  };
}
