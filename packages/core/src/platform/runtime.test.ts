import { expect, test } from "vitest";
import type { PackageGraph } from "../model/graph.js";
import { packageId, triple } from "../model/names.js";
import { runtimeFacts } from "./runtime.js";

const graph: PackageGraph = {
  packages: ["app", "z-sys"].map((name) => ({
    id: packageId(`${name}@1.0.0`),
    name,
    version: "1.0.0",
    manifestPath: `/${name}/Cargo.toml`,
    features: [],
    hasBuildScript: false,
    isProcMacro: false,
    crateTypes: ["bin"],
    isWorkspaceMember: true,
    adopts: false,
  })),
  platforms: [{ domain: "target", triple: triple("x86_64-pc-windows-msvc") }],
  nodePackage: Int32Array.of(0, 1),
  nodePlatform: Int32Array.of(0, 0),
  edgeStart: Int32Array.of(0, 1, 1),
  edgeTarget: Int32Array.of(1),
  edgeKind: Uint8Array.of(0),
  dependenciesFirst: Int32Array.of(1, 0),
  roots: Int32Array.of(0),
};

test.each([
  [['target_env="msvc"'], "MD"],
  [['target_env="msvc"', 'target_feature="crt-static"'], "MT"],
])("what is asked for has the runtime that rustc links: %j", (cfgs, crt) => {
  const facts = runtimeFacts(graph, [cfgs]);
  expect(facts).toMatchObject([{ package: "app@1.0.0", schema: "abi@1", name: "rustc", value: { msvc: { crt } } }]);
});

test("where there is no runtime of Microsoft's, nothing is said", () => {
  expect(runtimeFacts(graph, [['target_env="gnu"', 'target_feature="crt-static"']])).toEqual([]);
});
