import {
  type Adapter,
  adapters,
  type Fact,
  isObject,
  type JsonValue,
  type Package,
  parseRequirement,
  type Snapshot,
  tomlKey,
  tomlText,
} from "@px-meta/core/stages";
import { untrusted } from "../../render/untrusted.js";

/** The text of a file of overrides in which everything is a comment: all that a build has, or else examples. */
export function template(snapshot: Snapshot | undefined): string {
  return `${head}\n${snapshot === undefined ? examples : entriesOf(snapshot)}`;
}

const head = `# What the packager decides about this build. Take the # away from what you want; the whole format is in
# docs/overrides.md of px-meta. \`px-meta override check\` tells what each entry does.
px-meta = 1

# [policy]
# vendoring = "forbid"   # libraries of the system only; "require": bundled ones only
# conflicts = "deny"     # contradictions that px-meta finds are errors
`;

const examples = `# [[override]]
# select = { crate = "openssl-sys" }       # and: version = ">=0.9", links = "openssl", when = 'cfg(unix)', domain = "host"
# fact = "native-library@1/openssl"        # SCHEMA/NAME, as \`px-meta inspect\` shows them
# set = { source = "system", link = "dynamic" }
# reason = "distribution policy"

# [[override]]
# select = { crate = "ring" }
# fact = "native-library@1/ring"
# waive = "override-without-effect"        # it always compiles its own code
# reason = "reviewed"
`;

/** Schemas whose facts say what happened, so that there is nothing to change; and fields that explain others. */
const leftOut = new Set(["build-script@1", "toolchain@1", "target@1"]);
/** How a path in the folder of one run begins. */
const ofOneRun = "$".concat("{OUT_DIR}");
const explaining = new Set(["evidence", "libraries"]);

function entriesOf({ graph, facts }: Snapshot): string {
  const owners = new Map(graph.packages.map((one) => [one.id, one]));
  const entries = new Map<string, string>();
  for (const fact of facts) {
    const owner = owners.get(fact.package);
    if (owner === undefined || leftOut.has(fact.schema)) continue;
    const text = entryOf(fact, owner, isAmbiguous(owner, graph.packages));
    const key = `${owner.name}\n${owner.version}\n${fact.schema}/${fact.name}\n${text}`;
    entries.set(key, text);
  }
  const sorted = [...entries].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, text]) => text);
  return sorted.length === 0 ? "# The last build has nothing that can be overridden.\n" : sorted.join("\n");
}

/** Whether a name alone does not tell a package from others of the build. */
function isAmbiguous(owner: Package, packages: readonly Package[]): boolean {
  return packages.some(({ name, id }) => name === owner.name && id !== owner.id);
}

function entryOf(fact: Fact, owner: Package, ambiguous: boolean): string {
  const version = ambiguous ? `, version = ${tomlText(`=${owner.version}`)}` : "";
  // What lies in the folder of one run is nothing that an override could name.
  const isMeant = ([name, value]: readonly [string, JsonValue]) =>
    !explaining.has(name) && !JSON.stringify(value).includes(ofOneRun);
  const fields = isObject(fact.value) ? Object.entries(fact.value).filter(isMeant) : [];
  const set = fields.map(([name, value]) => `${tomlKey(name)} = ${toml(value)}`).join(", ");
  const sides = fact.domains.length === 1 && fact.domains[0] === "host" ? " (runs at build time)" : "";
  const lines = [
    `${owner.name} ${owner.version}${sides}, for ${fact.target || "any target"}`,
    ...notesOn(fact, owner),
    "[[override]]",
    `select = { crate = ${tomlText(owner.name)}${version} }`,
    `fact = ${tomlText(`${fact.schema}/${fact.name}`)}`,
    `set = { ${set} }`,
    'reason = ""',
  ];
  return lines.map((line) => `# ${untrusted(line)}\n`).join("");
}

/** What a packager must know to change a library: how that would come about. */
function notesOn({ schema, name, origin }: Fact, owner: Package): readonly string[] {
  const adapter = adapterFor(owner);
  if (schema !== "native-library@1" || origin.method !== "harvest") return [];
  if (adapter === undefined || adapter.library !== name) {
    return ["px-meta knows no variable by which its build script could be told; it looks whether an override holds"];
  }
  const knobs = (adapter.knobs ?? []).map(({ carries, env = {}, unset = [] }) => {
    const value = carries.is === undefined ? "…" : JSON.stringify(carries.is);
    const means = [...Object.entries(env).map(([key, text]) => `${key}=${text}`), ...unset.map((key) => `no ${key}`)];
    return `${carries.pointer.slice(1)} = ${value} by ${means.join(" ")}`;
  });
  return [
    ...knobs,
    ...(adapter.replaceable === undefined ? [] : ["a table of cargo's configuration can take the script's place"]),
    ...(adapter.sources === undefined ? [] : [`it can be ${adapter.sources.join(" or ")}`]),
    ...(adapter.note === undefined ? [] : [adapter.note]),
  ];
}

function adapterFor({ name, version }: Package): Adapter | undefined {
  return adapters.find((adapter) => {
    if (adapter.package !== name) return false;
    const requirement = adapter.versions === undefined ? undefined : parseRequirement(adapter.versions);
    return requirement === undefined || (requirement.ok && requirement.value(version));
  });
}

/** A JSON value as TOML writes it in one line. TOML has no null. */
function toml(value: JsonValue): string {
  if (typeof value === "string") return tomlText(value);
  if (Array.isArray(value)) return `[${value.map(toml).join(", ")}]`;
  if (isObject(value)) {
    const pairs = Object.entries(value).filter(([, one]) => one !== null);
    return pairs.length === 0 ? "{}" : `{ ${pairs.map(([key, one]) => `${tomlKey(key)} = ${toml(one)}`).join(", ")} }`;
  }
  return String(value);
}
