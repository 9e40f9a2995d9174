import data from "./known-libraries.json" with { type: "json" };
import { packageUrl } from "./purl.js";

/** Under which names the world knows a native library; `known-library.schema.json` describes it. */
interface KnownLibrary {
  readonly library: string;
  readonly also?: readonly string[];
  readonly purl?: string;
  readonly cpes?: readonly string[];
}

/** What a scanner looks for. */
export interface Identity {
  /** The library's usual name. */
  readonly name: string;
  readonly purl: string;
  readonly cpes: readonly string[];
}

const known: readonly KnownLibrary[] = data;

const byName = new Map(known.flatMap((one) => [one.library, ...(one.also ?? [])].map((name) => [name, one] as const)));

/** The names of the tools that CPE names are known of. */
const toolCpes: { readonly [name: string]: string } = {
  rustc: "rust-lang:rust",
  gcc: "gnu:gcc",
  clang: "llvm:clang",
};

/**
 * Finds under which names a library is known: by the name of its fact, else by what the linker gets. Without a version
 * it has no CPE name, which would stand for every version and thus for every vulnerability.
 */
export function identify(name: string, libs: readonly string[], version: string | undefined): Identity {
  const found = byName.get(name) ?? (libs.length === 1 ? byName.get(libs[0] ?? "") : undefined);
  if (found === undefined) return { name, purl: genericUrl(name, version), cpes: [] };
  const { library, purl, cpes = [] } = found;
  return {
    name: library,
    purl: purl === undefined || version === undefined ? genericUrl(library, version) : filled(purl, version),
    cpes: cpeNames(cpes, version),
  };
}

/** The same for a program. */
export function identifyTool(name: string, version: string | undefined): Omit<Identity, "name"> {
  const cpe = Object.hasOwn(toolCpes, name) ? toolCpes[name] : undefined;
  return { purl: genericUrl(name, version), cpes: cpe === undefined ? [] : cpeNames([cpe], version) };
}

function genericUrl(name: string, version: string | undefined): string {
  return packageUrl({ type: "generic", name, ...(version === undefined ? {} : { version }) });
}

/** A template with the version in it. */
function filled(template: string, version: string): string {
  const [, type = "", path = "", tag = ""] = /^pkg:([a-z]+)\/([^@]+)@(.*)$/.exec(template) ?? [];
  const end = path.lastIndexOf("/");
  return packageUrl({
    type,
    ...(end < 0 ? {} : { namespace: path.slice(0, end) }),
    name: path.slice(end + 1),
    version: tag.replace("{version}", () => version).replace("{version_}", () => version.replaceAll(".", "_")),
  });
}

/** CPE 2.3 names of a version; none where it has letters that no version in the dictionary has. */
function cpeNames(products: readonly string[], version: string | undefined): readonly string[] {
  if (version === undefined || !/^[0-9A-Za-z][0-9A-Za-z._+~-]{0,99}$/.test(version)) return [];
  const escaped = version.toLowerCase().replace(/[+~]/g, (letter) => `\\${letter}`);
  return products.map((product) => `cpe:2.3:a:${product}:${escaped}:*:*:*:*:*:*:*`);
}
