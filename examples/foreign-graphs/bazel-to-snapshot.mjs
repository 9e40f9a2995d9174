// node bazel-to-snapshot.mjs CQUERY-JSON SNAPSHOT
// Reads what `bazel cquery --output=jsonproto` printed and writes it as a snapshot.

import { readFileSync } from "node:fs";
import { abiOf } from "./abi.mjs";
import { write } from "./write.mjs";

const [input, output] = process.argv.slice(2);
const { results, configurations } = JSON.parse(readFileSync(input, "utf8"));
const tools = new Set(configurations.filter(({ isTool }) => isTool).map(({ id }) => id));
const platform = (isTool) => configurations.find(({ id }) => tools.has(id) === isTool)?.platformName ?? "host";

// A rule can be configured more than once, for the product and for tools: one package, which is then on both sides.
const packages = new Map();
const rules = results.filter(({ target }) => target.type === "RULE");
const labels = new Set(rules.map(({ target }) => target.rule.name));
const generators = new Map(
  rules.flatMap(({ target: { rule } }) => (rule.ruleOutput ?? []).map((file) => [file, rule.name])),
);
for (const { target, configurationId } of rules) add(target.rule, configurationId);

await write({ target: platform(false), host: platform(true), packages: [...packages.values()] }, output);

function add(rule, configurationId) {
  const known = packages.get(rule.name) ?? { id: rule.name, crateTypes: [typeOf(rule)], dependencies: [], facts: [] };
  packages.set(rule.name, known);
  const isTool = tools.has(configurationId);
  // Older versions of Bazel do not say how inputs are configured: then they are as the rule is.
  const inputs = rule.configuredRuleInput ?? (rule.ruleInput ?? []).map((label) => ({ label, configurationId }));
  for (const input of inputs) {
    const id = generators.get(input.label) ?? input.label;
    const runs = !isTool && tools.has(input.configurationId);
    if (labels.has(id)) known.dependencies.push({ id, kind: runs ? "build" : "normal" });
  }
  const value = isCompiled(rule) ? abiOf(flagsOf(rule, platform(isTool))) : undefined;
  if (value === undefined) return;
  const [, file, line] = /^(.*):(\d+):\d+$/.exec(rule.location) ?? [];
  known.facts.push({
    schema: "abi@1",
    name: rule.name.replace(/^.*:/, ""),
    value,
    domain: isTool ? "host" : "target",
    file,
    line: Number(line),
  });
}

function typeOf(rule) {
  if (rule.ruleClass === "cc_shared_library" || isOn(rule, "linkshared")) return "cdylib";
  return rule.ruleClass.endsWith("_binary") ? "bin" : "lib";
}

function isCompiled(rule) {
  return rule.ruleClass.startsWith("cc_") && listIn(rule, "srcs").length > 0;
}

/** On Windows the runtime is that of the DLL, unless the rule's features ask for the other. */
function flagsOf(rule, platformName) {
  const runtime = listIn(rule, "features").includes("static_link_msvcrt") ? "/MT" : "/MD";
  return [...(platformName.endsWith("_windows") ? [runtime] : []), ...listIn(rule, "copts")];
}

function attributeOf(rule, name) {
  return rule.attribute?.find((attribute) => attribute.name === name);
}

function listIn(rule, name) {
  return attributeOf(rule, name)?.stringListValue ?? [];
}

function isOn(rule, name) {
  return attributeOf(rule, name)?.booleanValue === true;
}
