import type { Fact } from "../model/fact.js";
import type { PackageGraph } from "../model/graph.js";
import type { SchemaId } from "../model/names.js";

/**
 * What rustc itself links into the results of a build, where C code can be at odds with it: Microsoft's C runtime,
 * statically with `crt-static` and dynamically without. It stands at the packages that were asked for, so that it
 * meets what their dependencies say. `cfgs` are those of each platform of the graph.
 */
export function runtimeFacts(graph: PackageGraph, cfgs: readonly (readonly string[])[]): readonly Fact[] {
  return Array.from(graph.roots).flatMap((root): readonly Fact[] => {
    const index = graph.nodePlatform[root] ?? -1;
    const [owner, platform] = [graph.packages[graph.nodePackage[root] ?? -1], graph.platforms[index]];
    const lines = cfgs[index] ?? [];
    if (owner === undefined || platform === undefined || !lines.includes('target_env="msvc"')) return [];
    const crt = lines.includes('target_feature="crt-static"') ? "MT" : "MD";
    return [
      {
        package: owner.id,
        schema: "abi@1" as SchemaId,
        name: "rustc",
        domains: [platform.domain],
        target: platform.triple,
        value: { msvc: { crt } },
        trust: "probed",
        origin: { method: "rustc" },
      },
    ];
  });
}
