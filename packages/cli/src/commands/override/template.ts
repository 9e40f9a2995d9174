import {
  type Fact,
  isObject,
  type JsonValue,
  type Package,
  packageLabel,
  type Snapshot,
  tomlKey,
  tomlText,
} from "@px-meta/core/stages";
import { untrusted, untrustedToml } from "../../render/untrusted.js";
import { adapterFor, knobFields, knobWords, libraryOf, watchedBy } from "./knobs.js";
import { downloadEntries } from "./template-downloads.js";
import { tomlInline } from "./toml-value.js";

/**
 * The text of a file of overrides in which everything is a comment: all that a build has, or else examples. What follows
 * `##` is for people; where every `# ` at the beginning of a line is taken away, it is a file of overrides.
 */
export function template(snapshot: Snapshot | undefined): string {
  return `${head}\n${snapshot === undefined ? examples : entriesOf(snapshot)}`;
}

const head = `## What the packager decides about this build. Take the "# " away from what you want; what follows ## is for
## people. The whole format is in docs/overrides.md of px-meta. \`px-meta override check\` tells what each entry does.
px-meta = 1

# [policy]
# vendoring = "forbid"   # libraries of the system only; "require": bundled ones only
# conflicts = "deny"     # contradictions that px-meta finds are errors
# network = "deny"       # nothing is downloaded for a build
`;

const examples = `# [[override]]
# select = { crate = "openssl-sys" }       # and: version = ">=0.9", links = "openssl", when = 'cfg(unix)', domain = "host"
# fact = "native-library@1/openssl"        # SCHEMA/NAME, as \`px-meta inspect\` shows them
# set = { source = "system", link = "dynamic" }
# reason = "distribution policy"

# [[override]]
# select = { crate = "*-sys" }             # a pattern of names
# fact = "native-library@1/foo"
# append = { libs = ["m"] }                # and: prepend, remove (lists), update (tables), default, replace, unset, require
# optional = true                          # it may match nothing

# [[override]]
# select = { crate = "ring" }
# fact = "native-library@1/ring"
# waive = "override-without-effect"        # it always compiles its own code
# reason = "reviewed"

# [[download]]
# select = { host = "github.com" }         # and: crate, version, id, url, when; docs/downloads.md of px-meta
# mirror = "https://mirror.example.net"    # or: file, folder, url, skip = true, system = true, forbid = true
# optional = true
`;

/** Schemas whose facts say what happened, so that there is nothing to change; and fields that explain others. */
const leftOut = new Set(["build-script@1", "toolchain@1", "target@1"]);
/** How a path in the folder of one run begins. */
const ofOneRun = "$".concat("{OUT_DIR}");
const explaining = new Set(["evidence", "libraries"]);

/** One thing that can be overridden. */
interface Entry {
  readonly owner: Package;
  /** `SCHEMA/NAME`. */
  readonly fact: string;
  /** Fields with what they are now, as TOML. */
  readonly set: string;
  readonly domains: Fact["domains"];
  readonly target: string;
  readonly notes: readonly string[];
}

function entriesOf(snapshot: Snapshot): string {
  const { graph, facts } = snapshot;
  const watched = watchedBy(facts);
  const entries = [...factEntries(snapshot, watched), ...knobEntries(snapshot)];
  const shown = new Set<string>();
  const texts = new Map<string, string>();
  for (const entry of entries) {
    const selector = selectorOf(entry, graph.packages, entries);
    const key = `${entry.owner.name}\n${entry.owner.version}\n${entry.fact}\n${selector}`;
    // Runs that no selector can tell apart have one entry.
    if (!texts.has(key)) texts.set(key, textOf(entry, selector));
    shown.add(entry.owner.id);
  }
  const sorted = [...texts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, text]) => text);
  const downloads = downloadEntries(graph.packages);
  const others = graph.packages.flatMap((each) => {
    const names = shown.has(each.id) ? undefined : watched.get(each.id);
    return names === undefined ? [] : [`${packageLabel(each)}: ${names.join(", ")}`];
  });
  return [
    ...(sorted.length + downloads.length === 0 ? ["## The last build has nothing that can be overridden.\n"] : sorted),
    ...downloads,
    ...(others.length === 0 ? [] : [prose(["Variables that other build scripts read:", ...others.sort()])]),
  ].join("\n");
}

/** What there is, with its present values. */
function factEntries({ graph, facts }: Snapshot, watched: ReadonlyMap<string, readonly string[]>): readonly Entry[] {
  const owners = new Map(graph.packages.map((one) => [one.id, one]));
  return facts.flatMap((fact): readonly Entry[] => {
    const owner = owners.get(fact.package);
    if (owner === undefined || leftOut.has(fact.schema)) return [];
    // What lies in the folder of one run is nothing that an override could name.
    const isMeant = ([name, value]: readonly [string, JsonValue]) =>
      value !== null && !explaining.has(name) && !JSON.stringify(value).includes(ofOneRun);
    const fields = isObject(fact.value) ? Object.entries(fact.value).filter(isMeant) : [];
    if (fields.length === 0) return [];
    const names = watched.get(owner.id) ?? [];
    const notes = [
      ...(fact.schema === "native-library@1" && fact.origin.method === "harvest" ? notesOn(fact, owner) : []),
      ...(fact.schema === "native-library@1" && names.length > 0 ? [`its build script reads ${names.join(", ")}`] : []),
    ];
    const { domains, target } = fact;
    return [{ owner, fact: `${fact.schema}/${fact.name}`, set: setOf(fields), domains, target, notes }];
  });
}

function notesOn({ name }: Fact, owner: Package): readonly string[] {
  const adapter = adapterFor(owner);
  return knobWords(adapter !== undefined && libraryOf(adapter) === name ? adapter : undefined, owner);
}

/** What px-meta could make of packages whose scripts have not run, or have linked nothing. */
function knobEntries({ graph, facts }: Snapshot): readonly Entry[] {
  const known = new Set(facts.map((fact) => `${fact.package} ${fact.schema}/${fact.name}`));
  return graph.packages.flatMap((owner): readonly Entry[] => {
    const adapter = adapterFor(owner);
    const fields = adapter === undefined ? [] : knobFields(adapter, owner);
    if (adapter === undefined || fields.length === 0) return [];
    const fact = `native-library@1/${libraryOf(adapter)}`;
    if (known.has(`${owner.id} ${fact}`)) return [];
    const notes = ["nothing is known of it yet", ...knobWords(adapter, owner)];
    return [{ owner, fact, set: setOf(fields), domains: [], target: "", notes }];
  });
}

function setOf(fields: readonly (readonly [string, JsonValue])[]): string {
  return `{ ${fields.map(([name, value]) => `${tomlKey(name)} = ${tomlInline(value)}`).join(", ")} }`;
}

/** A selector that tells an entry from those of other packages and of other runs, as far as they differ. */
function selectorOf(entry: Entry, packages: readonly Package[], entries: readonly Entry[]): string {
  const { owner, domains, target } = entry;
  const others = entries.filter((one) => one.owner.id === owner.id && one.fact === entry.fact && one.set !== entry.set);
  const isSameName = packages.some(({ name, id }) => name === owner.name && id !== owner.id);
  const [domain] = domains;
  return [
    `crate = ${tomlText(owner.name)}`,
    ...(isSameName ? [`version = ${tomlText(`=${owner.version}`)}`] : []),
    ...(others.some((one) => one.target !== target) ? [`when = ${tomlText(target)}`] : []),
    ...(domains.length === 1 && others.some((one) => one.domains.join() !== domains.join())
      ? [`domain = ${tomlText(domain ?? "")}`]
      : []),
  ].join(", ");
}

function textOf({ owner, fact, set, domains, target, notes }: Entry, selector: string): string {
  const side = domains.length === 1 && domains[0] === "host" ? " (runs at build time)" : "";
  const platform = target === "" ? "" : `, for ${target}`;
  const lines = [
    "[[override]]",
    `select = { ${selector} }`,
    `fact = ${tomlText(fact)}`,
    `set = ${set}`,
    'reason = "why"',
    // Nothing is known of it yet, so the override may have nothing to change.
    ...(target === "" ? ["optional = true"] : []),
  ];
  const toml = lines.map((line) => `# ${untrustedToml(line)}\n`).join("");
  return `${prose([`${packageLabel(owner)}${side}${platform}`, ...notes])}${toml}`;
}

function prose(lines: readonly string[]): string {
  return lines.map((line) => `## ${untrusted(line)}\n`).join("");
}
