import { type DownloadItem, type Fact, isObject, type JsonObject } from "@px-meta/core/base";
import type { AuditedDownload } from "@px-meta/core/stages";
import { withoutSecrets } from "./crate-source.js";
import { readLicence } from "./licence.js";
import type { Entry, Link, Note, Relation, Scope } from "./model.js";
import { objectIn, textIn, textsIn } from "./notes.js";
import { packageUrl } from "./purl.js";
import { weaker } from "./reach.js";

/** What is known of one download of a package: what its manifest declares, or what a use of it published. */
interface Known {
  readonly id: string;
  readonly urls: readonly string[];
  readonly git?: { readonly url: string; readonly rev: string };
  readonly sha256?: string;
  readonly licence?: string;
  readonly purpose?: string;
  readonly notes: readonly Note[];
}

/** A download with what it has to do with its package. */
export interface DownloadEntry {
  readonly entry: Entry;
  readonly relation: Relation;
}

/** All that tells of the downloads of one package. */
interface Told {
  /** Facts `download@1`. */
  readonly used: readonly Fact[];
  readonly declared: readonly DownloadItem[];
  /** What its script is known to fetch, though it declares nothing. */
  readonly fetched: readonly AuditedDownload[];
}

/**
 * The downloads of a package, each once. What a build script said of its use stands in place of what the manifest declares,
 * because it tells what really came, from where, and whether anything came at all.
 */
export function downloadEntries(
  { crate, scope }: { readonly crate: Entry; readonly scope: Scope },
  { used, declared, fetched }: Told,
): readonly DownloadEntry[] {
  const isTold = new Set(used.map(({ name }) => name));
  const known = [
    ...used.flatMap(usedDownload),
    ...declared.filter(({ id }) => !isTold.has(id)).map(declaredDownload),
    ...fetched.flatMap(fetchedDownload),
  ];
  const found = new Map<string, Known>();
  for (const one of known) {
    const key = `${one.id}\0${one.sha256}`;
    if (!found.has(key)) found.set(key, one);
  }
  return [...found.values()].map((one) => ({
    entry: entryOf(crate, one.purpose === "tool" ? weaker(scope, "build") : scope, one),
    relation: { from: crate.ref, to: refOf(crate, one), kind: one.purpose === "tool" ? "uses" : "normal" },
  }));
}

function refOf(crate: Entry, { id, sha256 = "" }: Known): string {
  return `${crate.ref}#download/${id}@${sha256.slice(0, 12)}`;
}

function entryOf(crate: Entry, scope: Scope, one: Known): Entry {
  const { id, urls, git, sha256, purpose } = one;
  const licence = readLicence(one.licence ?? "");
  const origin = git === undefined ? urls[0] : `git+${git.url}@${git.rev}`;
  return {
    ref: refOf(crate, one),
    kind: "download",
    name: id,
    ...(git === undefined ? {} : { version: git.rev }),
    purl: purlOf(one),
    cpes: [],
    scope,
    isProgram: false,
    ...(licence === undefined ? {} : { licence }),
    // That of a commit is of its tree, which nobody but px-meta writes so.
    ...(sha256 === undefined || git !== undefined ? {} : { sha256 }),
    ...(origin === undefined ? {} : { origin }),
    links: [
      ...urls.map((url): Link => ({ kind: "distribution", url })),
      ...(git === undefined ? [] : [{ kind: "vcs" as const, url: git.url }]),
    ],
    notes: [
      ["downloaded-for", crate.purl ?? crate.ref],
      ...(purpose === undefined ? [] : [["purpose", purpose] as const]),
      ...(git === undefined || sha256 === undefined ? [] : [["tree-sha256", sha256] as const]),
      ...one.notes,
    ],
  };
}

function purlOf({ id, urls, git, sha256 }: Known): string {
  if (git !== undefined) {
    const [, namespace, name] = /^https:\/\/github\.com\/([^/]+)\/([^/]+?)(?:\.git)?\/?$/.exec(git.url) ?? [];
    if (namespace !== undefined && name !== undefined) {
      return packageUrl({
        type: "github",
        namespace: namespace.toLowerCase(),
        name: name.toLowerCase(),
        version: git.rev,
      });
    }
    return packageUrl({
      type: "generic",
      name: id,
      version: git.rev,
      qualifiers: { vcs_url: `git+${git.url}@${git.rev}` },
    });
  }
  const checksum = sha256 === undefined ? undefined : `sha256:${sha256}`;
  return packageUrl({ type: "generic", name: id, qualifiers: { download_url: urls[0], checksum } });
}

function declaredDownload(item: DownloadItem): Known {
  const { id, sha256, licence, purpose } = item;
  return {
    id,
    urls: item.kind === "file" ? addresses(item.urls) : [],
    ...(item.kind === "git" ? commit(item.git.url, item.git.rev) : {}),
    sha256,
    ...(licence === undefined ? {} : { licence }),
    ...(purpose === undefined ? {} : { purpose }),
    notes: [
      ...(item.size === undefined ? [] : [["size", String(item.size)] as const]),
      ["evidence:download", "declared in the manifest"],
    ],
  };
}

/** What keeps a script from fetching, rather than telling it from where. */
const instead = ["file", "folder", "skip", "system"];

function fetchedDownload({ id, purpose, urls, from, verifies, sha256, told }: AuditedDownload): readonly Known[] {
  if (told !== undefined && instead.includes(told.does)) return [];
  // A part in braces is one that only the script knows.
  const isKnown = (url: string) => !url.includes("{");
  return [
    {
      id,
      urls: told === undefined ? addresses(urls.filter(isKnown)) : [],
      ...(sha256 === undefined ? {} : { sha256 }),
      purpose,
      notes: [
        ["evidence:download", "the script is known to fetch it; the manifest does not declare it"],
        ["held-against", verifies],
        ...urls.filter((url) => !isKnown(url)).map((url) => ["from", url] as const),
        ...(from === undefined ? [] : [["from", from] as const]),
        ...(told?.by ?? []).map((by) => ["told-otherwise", by.split("=")[0] ?? ""] as const),
      ],
    },
  ];
}

/** What a use comes from where nothing is downloaded. */
const without = ["skipped", "system"];

function usedDownload({ name, value }: Fact): readonly Known[] {
  const said = isObject(value) ? value : {};
  const used = objectIn(said, "used");
  if (without.includes(textIn(used, "from") ?? "")) return [];
  const git = objectIn(said, "git");
  const [url, rev] = [textIn(git, "url"), textIn(git, "rev")];
  const sha256 = textIn(used, "sha256") ?? textIn(said, "sha256");
  const [licence, purpose] = [textIn(said, "licence"), textIn(said, "purpose")];
  return [
    {
      id: name,
      urls: addresses(textsIn(said, "urls")),
      ...(url === undefined || rev === undefined ? {} : commit(url, rev)),
      ...(sha256 === undefined ? {} : { sha256 }),
      ...(licence === undefined ? {} : { licence }),
      ...(purpose === undefined ? {} : { purpose }),
      notes: [
        ...(typeof said.size === "number" ? [["size", String(said.size)] as const] : []),
        ...usedNotes(said, used),
      ],
    },
  ];
}

/** What really happened, as far as it is nobody's own business: paths of this machine are. */
function usedNotes(said: JsonObject, used: JsonObject): readonly Note[] {
  const [from, url, override] = ["from", "url", "override"].map((key) => textIn(used, key));
  const [declared, found] = [textIn(said, "sha256"), textIn(used, "sha256")];
  return [
    ...(from === undefined ? [] : [["used:from", from] as const]),
    ...(url === undefined ? [] : addresses([url]).map((one) => ["used:url", one] as const)),
    ...(override === undefined ? [] : [["overridden", override] as const]),
    ...(typeof used.verified === "boolean" ? [["used:verified", used.verified ? "yes" : "no"] as const] : []),
    ...(declared !== undefined && found !== undefined && declared !== found
      ? [["declared-sha256", declared] as const]
      : []),
  ];
}

/** Addresses that can be told to everybody: a query may be a signature. */
function addresses(urls: readonly string[]): readonly string[] {
  return urls.flatMap((url) => withoutSecrets(url) ?? []);
}

function commit(address: string, rev: string): Pick<Known, "git"> {
  const url = withoutSecrets(address);
  return url === undefined ? {} : { git: { url, rev } };
}
