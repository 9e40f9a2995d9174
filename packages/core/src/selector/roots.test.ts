import { expect, test } from "vitest";
import type { CargoMetadata } from "../model/metadata.js";
import { packageId } from "../model/names.js";
import type { Selection } from "../model/selection.js";
import { rootsOf } from "./roots.js";

const packages = ["app@0.1.0", "app-core@0.2.1", "far@1.0.0", "tool@0.1.0"].map((id) => {
  const [name = "", version = ""] = id.split("@");
  return { id: packageId(id), name, version, isWorkspaceMember: name !== "far" };
});

const metadata: CargoMetadata = {
  packages: [],
  workspace_members: packages.flatMap(({ id, isWorkspaceMember }) => (isWorkspaceMember ? [id] : [])),
  workspace_default_members: ["tool@0.1.0"],
  resolve: null,
  target_directory: "/w/target",
  workspace_root: "/w",
};

const nothing: Selection = {
  targets: [],
  profile: "dev",
  features: [],
  allFeatures: false,
  noDefaultFeatures: false,
  packages: [],
  exclude: [],
  workspace: false,
  dev: false,
};

test.each<readonly [Partial<Selection>, readonly string[] | undefined]>([
  [{}, ["tool"]],
  [{ workspace: true }, ["app", "app-core", "tool"]],
  [{ workspace: true, exclude: ["app*"] }, ["tool"]],
  [{ packages: ["app"] }, ["app"]],
  [{ packages: ["app-core@0.2"] }, ["app-core"]],
  [{ packages: ["app-core@0.3"] }, undefined],
  [{ packages: ["app?core", "to[a-o]l"] }, ["app-core", "tool"]],
  [{ packages: ["[!a]*"] }, ["tool"]],
  [{ packages: ["f*"] }, ["far"]],
  [{ packages: ["(app"] }, undefined],
  [{ packages: ["["] }, undefined],
  [{ packages: ["[z-a]"] }, undefined],
  [{ workspace: true, exclude: ["[", "tool"] }, ["app", "app-core"]],
])("a selection means packages as cargo chooses them: %j", (selection, expected) => {
  const roots = rootsOf(packages, metadata, { ...nothing, ...selection });
  expect(roots.ok ? roots.value.map((index) => packages[index]?.name) : undefined).toEqual(expected);
});
