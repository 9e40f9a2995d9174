import { packageLabel } from "@px-meta/core/base";
import { type IndexEntry, indexText, joined } from "../../../downloads/document.js";
import { entryOf, publicUrls } from "../../../downloads/entry.js";
import { type Planned, contentsOf as wantedContents } from "../../../downloads/planned.js";
import { nameOf, type VendoredFile } from "./names.js";

/** What a vendored folder holds: its files, sorted by name, and the index. */
export interface Contents {
  readonly files: readonly VendoredFile[];
  readonly index: string;
}

/** What is to be vendored of downloads. Of targets that are all there are the index says nothing. */
export function contentsOf(downloads: readonly Planned[], allTargets: readonly string[] | undefined): Contents {
  const byDigest = new Map<string, VendoredFile>();
  for (const planned of [...downloads].sort((a, b) => compare(placeOf(a), placeOf(b)))) {
    const { decision } = planned;
    const wanted = decision.kind === "file" ? decision : wantedContents(decision);
    if (wanted === undefined) continue;
    const { sha256, size } = wanted;
    const urls = urlsOf(planned);
    const known = byDigest.get(sha256);
    if (known === undefined) {
      byDigest.set(sha256, { name: nameOf({ sha256, urls }), sha256, size, urls, wanted: [planned] });
    } else {
      const [first, ...more] = known.wanted;
      byDigest.set(sha256, {
        ...known,
        urls: [...new Set([...known.urls, ...urls])],
        wanted: [first, ...more, planned],
      });
    }
  }
  const entries = downloads.map((planned): IndexEntry => {
    const { decision } = planned;
    if (decision.kind === "folder") return entryOf(planned, { from: "override", path: decision.path });
    const name = "sha256" in decision ? byDigest.get(decision.sha256)?.name : undefined;
    return entryOf(planned, name === undefined ? undefined : { from: "vendored", path: name });
  });
  const files = [...byDigest.values()].sort((a, b) => compare(a.name, b.name));
  return { files, index: indexText(joined(entries).map((entry) => withoutAll(entry, allTargets))) };
}

/** The sources of a file, as they may be shown; none where an override replaced it by another one. */
function urlsOf({ item, decision }: Planned): readonly string[] {
  if (decision.kind === "fetch") return publicUrls(item, decision.urls);
  return item.kind === "file" && decision.kind === "file" && decision.sha256 === item.sha256 ? item.urls : [];
}

function withoutAll({ triples, ...entry }: IndexEntry, all: readonly string[] | undefined): IndexEntry {
  const isForAll = all?.every((triple) => triples?.includes(triple)) === true;
  return isForAll || triples === undefined ? entry : { ...entry, triples };
}

function placeOf({ item }: Planned): string {
  return [packageLabel(item), item.id, item.target].join("\n");
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
