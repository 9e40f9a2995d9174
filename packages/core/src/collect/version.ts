import { join } from "node:path";
import type { Adapter, VersionPlace } from "../model/adapter.js";
import type { Package } from "../model/package.js";
import type { Files } from "../ports/files.js";
import { type Copy, folderOf } from "./copy.js";
import type { KeptOutput } from "./output.js";

/** A library's version and where it stands. */
export interface FoundVersion {
  readonly version: string;
  readonly evidence: string;
}

/** What a version is looked for in. */
export interface VersionSearch {
  readonly owner: Package;
  readonly output: KeptOutput | undefined;
  readonly adapter: Adapter | undefined;
  readonly copy: Copy | undefined;
  /** Absolute. */
  readonly outDir: string;
  /** Absolute folders that the script named for headers. */
  readonly includeDirs: readonly string[];
  /** Absolute. */
  readonly searchPaths: readonly string[];
  readonly files: Files;
}

/**
 * Finds the version of a package's main library: where its adapter says, or, for code that the package brings, after the
 * `+` of the package's own version (`2.0.16+zstd.1.5.7`).
 */
export function findVersion(search: VersionSearch): FoundVersion | undefined {
  const { owner, adapter, copy } = search;
  for (const place of adapter?.version ?? []) {
    const found = versionAt(place, search);
    if (found !== undefined) return found;
  }
  const build = owner.version.split("+")[1];
  if (copy?.isOwn !== true || build === undefined) return undefined;
  const version = /(?<![0-9])(?<![0-9]\.)([0-9]+(?:\.[0-9]+)+[a-z]?)(?![0-9A-Za-z])/.exec(build)?.[1];
  return version === undefined ? undefined : { version, evidence: `the package's version is ${owner.version}` };
}

function versionAt(place: VersionPlace, search: VersionSearch): FoundVersion | undefined {
  const { owner, output, copy } = search;
  const isOwn = copy?.isOwn === true;
  if ("metadata" in place) {
    const text = output?.metadata[place.metadata] ?? "";
    const version = place.form === "openssl-hex" ? opensslVersion(text) : text;
    return said(version, `the script said ${place.metadata}=${text}`);
  }
  if ("package" in place) return isOwn ? said(owner.version, "it is of the package itself") : undefined;
  if ("pkg-config" in place) {
    return firstIn(
      search.searchPaths,
      join("pkgconfig", `${place["pkg-config"]}.pc`),
      "^Version:\\s*(\\S+)\\s*$",
      search,
    );
  }
  if ("include" in place) return firstIn(search.includeDirs, place.include, place.pattern, search);
  if ("made" in place) return isOwn ? firstIn([search.outDir], place.made, place.pattern, search) : undefined;
  return isOwn ? firstIn([folderOf(owner.manifestPath)], place.header, place.pattern, search) : undefined;
}

function firstIn(
  folders: readonly string[],
  file: string,
  pattern: string,
  { files }: VersionSearch,
): FoundVersion | undefined {
  for (const folder of folders) {
    const path = join(folder, file);
    const read = files.read(files.realPath(path) ?? path, 16 << 20);
    const match = read.ok ? new RegExp(pattern, "ms").exec(Buffer.from(read.value).toString("latin1")) : null;
    const found = said(match?.slice(1).join("."), `${path} says so`);
    if (found !== undefined) return found;
  }
  return undefined;
}

function said(version: string | undefined, evidence: string): FoundVersion | undefined {
  return version === undefined || version === "" ? undefined : { version: version.slice(0, 100), evidence };
}

/** OpenSSL's number: `30000020` is 3.0.2, `1010117f` is 1.1.1w. */
function opensslVersion(hex: string): string | undefined {
  const digits = /^(?:0x)?([0-9a-f]{7,8})$/i.exec(hex)?.[1];
  if (digits === undefined) return undefined;
  const number = Number.parseInt(digits, 16);
  const [major, minor, fix, patch] = [
    number >>> 28,
    (number >>> 20) & 0xff,
    (number >>> 12) & 0xff,
    (number >>> 4) & 0xff,
  ];
  if (major >= 3) return `${major}.${minor}.${patch}`;
  return `${major}.${minor}.${fix}${patch === 0 ? "" : String.fromCharCode(96 + patch)}`;
}
