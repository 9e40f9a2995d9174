/** The parts of a package URL. */
export interface PackageUrl {
  readonly type: string;
  readonly namespace?: string;
  readonly name: string;
  readonly version?: string;
  readonly qualifiers?: { readonly [name: string]: string | undefined };
}

/** Writes a package URL (ECMA-427) in its canonical form; a part may hold anything. */
export function packageUrl({ type, namespace, name, version, qualifiers = {} }: PackageUrl): string {
  const pairs = Object.entries(qualifiers)
    .flatMap(([key, value]) =>
      value === undefined || value === "" ? [] : [`${key}=${encoded(value).replaceAll("%2F", "/")}`],
    )
    .sort();
  return [
    `pkg:${type}/`,
    namespace === undefined ? "" : `${namespace.split("/").map(encoded).join("/")}/`,
    encoded(name),
    version === undefined || version === "" ? "" : `@${encoded(version)}`,
    pairs.length === 0 ? "" : `?${pairs.join("&")}`,
  ].join("");
}

function encoded(text: string): string {
  return encodeURIComponent(text.toWellFormed())
    .replace(/[!'()*]/g, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll("%3A", ":");
}
