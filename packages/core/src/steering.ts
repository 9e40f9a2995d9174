import { downloadAdapters } from "./audit/adapters.js";
import { undeclaredDownloads } from "./audit/undeclared.js";
import { steer } from "./downloads/steer.js";
import type { DownloadLayer } from "./model/download-override.js";
import type { PackageGraph } from "./model/graph.js";
import type { Steering } from "./model/steering.js";
import type { Files } from "./ports/files.js";

/** What overrides of downloads ask of scripts that declare nothing: audit → steer. What comes after is `withSteering`. */
export function steering(input: {
  readonly graph: PackageGraph;
  /** `rustc --print cfg` of each platform of the graph. */
  readonly cfgs: readonly (readonly string[])[];
  readonly layers: readonly DownloadLayer[];
  /** What build scripts see. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly files: Files;
}): Steering {
  if (input.layers.length === 0) return { variables: [], places: [], spoken: new Map(), problems: [] };
  return steer(undeclaredDownloads({ ...input, adapters: downloadAdapters }), input.layers);
}

/** The variables by which known scripts are told otherwise. */
export const steeredVariables: ReadonlySet<string> = /* @__PURE__ */ new Set(
  downloadAdapters.flatMap(({ knobs = [] }) => knobs.flatMap(({ env }) => Object.keys(env))),
);

/** The variables on which it depends what known scripts fetch. */
export const steeringVariables: readonly string[] = /* @__PURE__ */ [
  ...new Set(
    downloadAdapters.flatMap(({ downloads }) =>
      downloads.flatMap(({ env = {}, unless = [] }) => [...Object.keys(env), ...unless]),
    ),
  ),
].sort();
