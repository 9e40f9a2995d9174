import type { DownloadItem } from "@px-meta/core/base";
import type { Planned } from "./planned.js";

/** What is to happen for downloads: what overrides say, else they are fetched from their declared sources. */
export function planDownloads(items: readonly DownloadItem[]): readonly Planned[] {
  return items.map((item): Planned => {
    if (item.kind === "git") {
      const { git, sha256, size } = item;
      return { item, decision: { kind: "git", ...git, sha256, ...(size === undefined ? {} : { size }) } };
    }
    const { urls, sha256, size } = item;
    return { item, decision: { kind: "fetch", urls, sha256, size } };
  });
}
