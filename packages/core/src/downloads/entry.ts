import type { DownloadItem } from "../model/download.js";
import {
  type DownloadLayer,
  type DownloadOverride,
  type DownloadSelector,
  downloadRef,
} from "../model/download-override.js";
import type { LayerRef } from "../model/fact.js";
import { err, ok, type Result } from "../model/result.js";
import { fitsGlob, isGlob } from "../selector/glob.js";
import { isMoreSpecific, type Ranks, readSelector } from "../selector/selector.js";
import type { DownloadTarget } from "./expand.js";

/** An override of downloads, ready to be asked. */
export interface DownloadEntry {
  readonly override: DownloadOverride;
  readonly ref: LayerRef;
  /** Whether package, id and platform fit. */
  readonly fits: (item: DownloadItem, target: DownloadTarget) => boolean;
  /** Whether host and beginning fit, where they are given. */
  readonly fitsUrl: (url: string) => boolean;
  /** Whether it is about single sources, not about the download as a whole. */
  readonly isOfSources: boolean;
  readonly ranks: Ranks;
}

/** Makes an entry ready; the error says which key of the selector is wrong. */
export function downloadEntry(layer: DownloadLayer, override: DownloadOverride): Result<DownloadEntry, string> {
  const { select, action } = override;
  const { crate, version, when } = select;
  const test = readSelector({
    ...(crate !== undefined && { crate }),
    ...(version !== undefined && { version }),
    ...(when !== undefined && { when }),
  });
  if (!test.ok) return err(test.error);
  const { fitsPackage, fitsPlatform } = test.value;
  const isOfUrls = select.host !== undefined || select.url !== undefined;
  return ok({
    override,
    ref: downloadRef(layer, override),
    fits: (item, target) =>
      fitsPackage(item) &&
      (select.id === undefined || fitsGlob(item.id, select.id)) &&
      fitsPlatform({ domain: "target", ...target }),
    fitsUrl: (url) =>
      (select.host === undefined || hostsOf(url).some((host) => fitsGlob(host, select.host ?? ""))) &&
      (select.url === undefined || url.startsWith(beginning(select.url))),
    isOfSources: action.kind === "mirror" || (action.kind === "forbid" && isOfUrls),
    ranks: ranksOf(select),
  });
}

/** Whether one says the more about which downloads it means. */
export function isNarrower(one: DownloadEntry, other: DownloadEntry): boolean {
  return isMoreSpecific(one.ranks, other.ranks);
}

/** The beginning of a URL says its host too; of a longer one more is said than of a shorter. */
function ranksOf({ crate, version, id, host, url, when }: DownloadSelector): Ranks {
  const ofName = (name: string | undefined) => (name === undefined ? 0 : isGlob(name) ? 1 : 2);
  const ofUrl = url === undefined ? [ofName(host), 0] : [2, beginning(url).length];
  return [...[crate, id].map(ofName), ...[version, when].map((key) => (key === undefined ? 0 : 2)), ...ofUrl];
}

/** What a mirror takes the place of in a URL that fits: the beginning that was named, else scheme and host. */
export function replacedPart(url: string, { url: named }: DownloadSelector): string {
  return named === undefined ? (/^[^/]*\/\/[^/?#]*/.exec(url)?.[0] ?? "") : beginning(named);
}

/** A URL from another place: what was replaced gives way, and the rest follows. */
export function mirrored(url: string, replaced: string, mirror: string): string {
  const rest = url.slice(replaced.length);
  if (rest.startsWith("/")) return mirror.replace(/\/$/, "") + rest;
  return replaced.endsWith("/") && !mirror.endsWith("/") ? `${mirror}/${rest}` : mirror + rest;
}

/** A host alone has its end: `https://example.org` is no beginning of `https://example.org.evil.example`. */
function beginning(url: string): string {
  return /^[^/]*\/\/[^/]*$/.test(url) ? `${url}/` : url;
}

function hostsOf(url: string): readonly string[] {
  if (!URL.canParse(url)) return [];
  const { host, hostname } = new URL(url);
  return [host, hostname];
}
