// node cmake-to-snapshot.mjs BUILD-FOLDER SNAPSHOT
// Reads the reply of CMake's file API (codemodel, version 2) and writes it as a snapshot.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { abiOf } from "./abi.mjs";
import { write } from "./write.mjs";

const [buildFolder, output] = process.argv.slice(2);
const reply = join(buildFolder, ".cmake", "api", "v1", "reply");
const read = (name) => JSON.parse(readFileSync(join(reply, name), "utf8"));

// Of several indexes the one that sorts last is the newest.
const index = readdirSync(reply)
  .filter((name) => name.startsWith("index-"))
  .sort()
  .at(-1);
const codemodel = read(read(index).reply["codemodel-v2"].jsonFile);
const [configuration] = codemodel.configurations;
const targets = configuration.targets.map(({ jsonFile }) => read(jsonFile));
const types = new Map(targets.map(({ id, type }) => [id, type]));

await write({ target: "target", host: "host", packages: targets.map(packageOf) }, output);

function packageOf({ id, name, type, dependencies = [], compileGroups = [], backtraceGraph }) {
  return {
    id,
    name,
    crateTypes: /^(SHARED|MODULE)_LIBRARY$/.test(type) ? ["cdylib"] : [type === "EXECUTABLE" ? "bin" : "lib"],
    dependencies: dependencies.map((to) => ({ id: to.id, kind: isLibrary(to.id) ? "normal" : "build" })),
    facts: compileGroups
      .filter(({ language }) => language === "CXX")
      .flatMap((group) => factsOf(name, group, backtraceGraph)),
  };
}

/** A program, or a custom target, on which something depends is run while that is built. */
function isLibrary(id) {
  return types.get(id)?.endsWith("_LIBRARY") === true;
}

function factsOf(name, { compileCommandFragments = [] }, { nodes, files }) {
  const flags = compileCommandFragments.flatMap(({ fragment }) => fragment.split(" "));
  const value = abiOf(flags);
  if (value === undefined) return [];
  const said = compileCommandFragments.find(({ fragment }) => abiOf(fragment.split(" ")) !== undefined);
  const { file, line } = nodes[said.backtrace] ?? {};
  return [{ schema: "abi@1", name, value, ...(file !== undefined && { file: files[file] }), ...(line && { line }) }];
}
