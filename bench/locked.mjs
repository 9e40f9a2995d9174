// The graph that a Cargo.lock holds, as a snapshot: every package that cargo may build, with a fact of twenty fields
// for each `-sys` crate. node bench/locked.mjs CARGO_LOCK [times]: what propagating it costs.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { makeSnapshot, writeSnapshot } from "@px-meta/core";
import { scratch } from "./graphs.mjs";
import { leastOf, ran } from "./scale/measure.mjs";
import { abi, generator } from "./scale/synthetic.mjs";

const [lock = "Cargo.lock", times = "5"] = process.argv.slice(2);
const random = generator(42);
const locked = readFileSync(lock, "utf8").split("[[package]]\n").slice(1).map(packageOf);
const named = new Map();
for (const { id, name, version } of locked) {
  named.set(name, id).set(`${name} ${version}`, id);
}
const packages = locked.map(({ id, name, version, dependencies }) => ({
  id,
  name,
  version,
  dependencies: dependencies.map((each) => named.get(each.split(" ").slice(0, 2).join(" "))),
  facts: name.endsWith("-sys") ? [{ schema: "abi@1", value: abi(random) }] : [],
}));
const made = await makeSnapshot({ target: "x86_64-unknown-linux-gnu", packages });
if (!made.ok) throw new Error(JSON.stringify(made.error));
mkdirSync(scratch, { recursive: true });
const file = join(scratch, "locked.json");
writeFileSync(file, writeSnapshot(made.value));

const { graph, facts } = made.value;
console.log(`${graph.nodePackage.length} nodes, ${graph.edgeTarget.length} edges, ${facts.length} facts`);
const command = join(import.meta.dirname, "..", "packages", "cli", "bin", "px-meta.mjs");
const { plain, propagate, start } = leastOf(Number(times), {
  plain: () => ran([join(import.meta.dirname, "scale", "plain.mjs"), file]),
  propagate: () => ran([command, "propagate", "--snapshot", file, "--format", "json"]),
  start: () => ran([command, "propagate", "--help"]),
});
console.log({ plain, propagate, start });
console.log(`over JSON.parse and adjacency: ${(propagate.cpu / plain.cpu).toFixed(2)}`);
console.log(`over the start of the command: ${(propagate.cpu / start.cpu).toFixed(2)}`);

function packageOf(text) {
  const one = (key) => new RegExp(`^${key} = "(.*)"$`, "m").exec(text)?.[1];
  const [name, version] = [one("name"), one("version")];
  const list = /^dependencies = \[\n([^\]]*)\]/m.exec(text)?.[1] ?? "";
  return {
    id: `${name} ${version}`,
    name,
    version,
    dependencies: [...list.matchAll(/"(.*)"/g)].map(([, each]) => each),
  };
}
