import {
  type Adapter,
  adapters,
  type Fact,
  isObject,
  type JsonValue,
  type Package,
  parseRequirement,
} from "@px-meta/core/stages";

/** What px-meta knows of a package's build script; nothing where it knows nothing of this version. */
export function adapterFor({ name, version, hasBuildScript }: Package): Adapter | undefined {
  return adapters.find((adapter) => adapter.package === name && hasBuildScript && isOf(version, adapter.versions));
}

/** The name of the fact of its main library. */
export function libraryOf({ library, package: name }: Adapter): string {
  return library ?? name.replace(/[-_]sys$/, "");
}

/** What a packager must know to change a library: how that would come about, a sentence each. */
export function knobWords(adapter: Adapter | undefined, owner: Package): readonly string[] {
  if (adapter === undefined) {
    return ["px-meta knows no variable by which its build script could be told; it looks whether an override holds"];
  }
  const knobs = (adapter.knobs ?? [])
    .filter(({ versions }) => isOf(owner.version, versions))
    .map(({ carries, env = {}, unset = [] }) => {
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

/** The fields that its knobs or its sources can make something of, with a value each, for a library of which nothing is known yet. */
export function knobFields(adapter: Adapter, owner: Package): readonly (readonly [string, JsonValue])[] {
  const fields = new Map<string, JsonValue>();
  for (const { carries, versions } of adapter.knobs ?? []) {
    const field = carries.pointer.slice(1);
    if (carries.is !== undefined && isOf(owner.version, versions) && !fields.has(field)) fields.set(field, carries.is);
  }
  const [source] = adapter.sources ?? [];
  if (source !== undefined && !fields.has("source")) fields.set("source", source);
  return [...fields];
}

/** The variables that the build script of each package reads, as it told cargo. */
export function watchedBy(facts: readonly Fact[]): ReadonlyMap<string, readonly string[]> {
  const watched = new Map<string, readonly string[]>();
  for (const { package: id, schema, value } of facts) {
    const names = schema === "build-script@1" && isObject(value) ? value["watches-env"] : undefined;
    if (!Array.isArray(names) || names.length === 0) continue;
    watched.set(id, [...new Set([...(watched.get(id) ?? []), ...names.map(String)])].sort());
  }
  return watched;
}

function isOf(version: string, versions: string | undefined): boolean {
  const requirement = versions === undefined ? undefined : parseRequirement(versions);
  return requirement === undefined || (requirement.ok && requirement.value(version));
}
