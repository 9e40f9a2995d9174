import { resolve } from "node:path";
import {
  type DownloadAction,
  type DownloadOverride,
  type DownloadSelector,
  err,
  ok,
  parseSha256,
  parseSource,
  type Result,
  readSelector,
} from "@px-meta/core/base";
import type { OverrideFileFormatDownload } from "@px-meta/schema";

/** An entry `[[download]]` as the file has it, of the right shape. */
export type DownloadEntry = OverrideFileFormatDownload;

/** What is wrong with an entry, and where in it, as a pointer. */
interface EntryFault {
  readonly at: string;
  readonly reason: string;
}

const actions = ["file", "folder", "mirror", "url", "skip", "forbid", "system"] as const;

/** Reads one entry; its paths go from `folder`. */
export function readDownloadOverride(
  entry: DownloadEntry,
  folder: string,
  place: { readonly line: number; readonly column: number },
): Result<DownloadOverride, EntryFault> {
  const select = entry.select as DownloadSelector;
  const fault = selectorFault(select);
  if (fault !== undefined) return err(fault);
  const [kind, other] = actions.filter((each) => entry[each] !== undefined);
  if (kind === undefined) {
    return err({
      at: "",
      reason: `it says what it speaks of, but not what becomes of it: add one of ${actions.join(", ")}`,
    });
  }
  if (other !== undefined)
    return err({ at: `/${other}`, reason: `${kind} and ${other} exclude each other; take one out` });
  const action = actionOf(kind, entry, folder);
  if (!action.ok) return err({ at: `/${kind}`, reason: `${kind}: ${action.error}` });
  const contents = contentsOf(entry, kind);
  if (!contents.ok) return contents;
  return ok({
    ...{ select, action: action.value },
    ...(contents.value !== undefined && { contents: contents.value }),
    ...(entry.reason !== undefined && { reason: entry.reason }),
    ...(entry.optional !== undefined && { optional: entry.optional }),
    ...place,
  });
}

function selectorFault({ version, when, url }: DownloadSelector): EntryFault | undefined {
  if (url !== undefined && /^[^/]*\/\/[^/?#]*@/.test(url)) {
    return { at: "/select/url", reason: "select.url: no declared URL has a user or a password; take them out" };
  }
  const read = readSelector({ ...(version !== undefined && { version }), ...(when !== undefined && { when }) });
  if (read.ok) return undefined;
  const [key = ""] = /(?<=^select\.)\w+/.exec(read.error) ?? [];
  return { at: `/select/${key}`, reason: read.error };
}

function actionOf(
  kind: (typeof actions)[number],
  entry: DownloadEntry,
  folder: string,
): Result<DownloadAction, string> {
  switch (kind) {
    case "file":
    case "folder":
      return ok({ kind, path: resolve(folder, entry[kind] ?? "") });
    case "mirror":
    case "url": {
      const url = parseSource(entry[kind] ?? "");
      return url.ok ? ok({ kind, url: entry[kind] ?? "" }) : err(url.error);
    }
    case "skip":
    case "forbid":
    case "system":
      return ok({ kind });
  }
}

/** A digest in place of the declared one: whole, for something that has one, and with a reason. */
function contentsOf(
  { sha256, size, reason }: DownloadEntry,
  kind: (typeof actions)[number],
): Result<DownloadOverride["contents"], EntryFault> {
  if (sha256 === undefined && size === undefined) return ok(undefined);
  const digest = sha256 === undefined ? undefined : parseSha256(sha256);
  if (kind === "mirror") {
    return err({ at: "/sha256", reason: "a mirror has the same file; give another one by file or url" });
  }
  if (kind !== "file" && kind !== "url") {
    return err({
      at: sha256 === undefined ? "/size" : "/sha256",
      reason: `${kind} has no digest; take sha256 and size out`,
    });
  }
  if (digest === undefined || size === undefined) {
    return err({ at: "", reason: "sha256 and size replace what is declared together; say both" });
  }
  if (reason === undefined) {
    return err({ at: "/sha256", reason: "it replaces the digest that the package declares; say why, as `reason`" });
  }
  return ok({ sha256: digest, size });
}
