import { sep } from "node:path";
import type { DownloadItem } from "@px-meta/core/base";
import type { IndexEntry } from "./document.js";
import { type Place, type Planned, unpackOf } from "./planned.js";

/**
 * The entry of a download in an index, for its one target; `place` where its file or folder is there, `unpacked` where px-meta
 * has unpacked the file.
 */
export function entryOf(planned: Planned, place?: Place, unpacked?: Place): IndexEntry {
  const { item, decision, override } = planned;
  const { name, version, id, target, licence, purpose } = item;
  const isFile = decision.kind === "fetch" || decision.kind === "file";
  const isGit = decision.kind === "git";
  const unpack = unpackOf(planned);
  return {
    ...{ package: name, version, id, triples: [target] },
    ...(unpacked === undefined ? doesOf(decision.kind, place) : thereAs("folder", unpacked)),
    ...(isFile || isGit ? { sha256: decision.sha256 } : {}),
    ...((isFile || isGit) && decision.size !== undefined ? { size: decision.size } : {}),
    ...(isGit ? { git: { url: publicUrls(item, [decision.url])[0] ?? "", rev: decision.rev } } : {}),
    ...(decision.kind === "fetch" ? { urls: publicUrls(item, decision.urls) } : {}),
    ...(unpack === undefined ? {} : { unpack }),
    ...(licence === undefined ? {} : { licence }),
    ...(purpose === undefined ? {} : { purpose }),
    ...(override === undefined ? {} : { override }),
  };
}

function doesOf(
  kind: Planned["decision"]["kind"],
  place: Place | undefined,
): Pick<IndexEntry, "does" | "path" | "from"> {
  if (kind === "skip" || kind === "system" || kind === "forbid") return { does: kind };
  if (place === undefined) return { does: "fetch" };
  return thereAs(kind === "folder" ? "folder" : "file", place);
}

function thereAs(does: "file" | "folder", { path, from }: Place): Pick<IndexEntry, "does" | "path" | "from"> {
  return { does, path: withSlashes(path), from };
}

/** A path as an index has it. */
function withSlashes(path: string): string {
  return sep === "/" ? path : path.split(sep).join("/");
}

/**
 * URLs that may be kept and shown: those of the manifest, which everybody can read, as they are; those of overrides without
 * user and password, and without a query, which may be a signature.
 */
export function publicUrls(item: DownloadItem, urls: readonly string[]): readonly string[] {
  const declared = new Set(item.kind === "file" ? item.urls : [item.git.url]);
  return urls.flatMap((text) => {
    if (declared.has(text)) return [text];
    if (!URL.canParse(text)) return [];
    const url = new URL(text);
    return [`${url.protocol}//${url.host}${url.pathname}`];
  });
}
