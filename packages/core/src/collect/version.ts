import { join } from "node:path";
import type { Adapter, VersionPlace } from "../model/adapter.js";
import type { Package } from "../model/package.js";
import type { Files } from "../ports/files.js";
import { folderOf, type Source } from "./copy.js";
import type { KeptOutput } from "./output.js";

/** A library's version and where it stands. */
export interface FoundVersion {
  readonly version: string;
  readonly evidence: string;
}

/**
 * Finds the version of a package's main library: where its adapter says, or, for code that the package brings, after the
 * `+` of the package's own version (`2.0.16+zstd.1.5.7`).
 */
export function findVersion(
  input: {
    readonly owner: Package;
    readonly output: KeptOutput | undefined;
    readonly adapter: Adapter | undefined;
    readonly files: Files;
  },
  source: Source | undefined,
): FoundVersion | undefined {
  const { owner, output, adapter, files } = input;
  const isOwn = source === "bundled" || source === "prebuilt";
  for (const place of adapter?.version ?? []) {
    const found = versionAt(place, owner, output, isOwn, files);
    if (found !== undefined) return found;
  }
  const build = owner.version.split("+")[1];
  if (!isOwn || build === undefined) return undefined;
  const version = build.replace(/^[A-Za-z]+[-.]?(?=[0-9])/, "");
  return { version, evidence: `the package's version is ${owner.version}` };
}

function versionAt(
  place: VersionPlace,
  owner: Package,
  output: KeptOutput | undefined,
  isOwn: boolean,
  files: Files,
): FoundVersion | undefined {
  if ("metadata" in place) {
    const text = output?.metadata[place.metadata];
    const version = place.form === "openssl-hex" ? opensslVersion(text ?? "") : text;
    return version === undefined || version === ""
      ? undefined
      : { version, evidence: `the script said ${place.metadata}=${text}` };
  }
  if (!isOwn) return undefined;
  const read = files.read(join(folderOf(owner.manifestPath), place.header), 16 << 20);
  const match = read.ok ? new RegExp(place.pattern, "s").exec(Buffer.from(read.value).toString("latin1")) : null;
  const version = match?.slice(1).join(".");
  return version === undefined || version === ""
    ? undefined
    : { version, evidence: `${place.header} of the package says so` };
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
