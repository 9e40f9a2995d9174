import { publicUrls } from "../../../downloads/entry.js";
import type { ListedRow } from "./list.js";

/** What is to be found in the end: as it is declared, or as an override has it. */
export function contentsOf({ item, decision }: ListedRow): { readonly sha256: string; readonly size: number } {
  return decision.kind === "fetch" || decision.kind === "git" || decision.kind === "file" ? decision : item;
}

/** Its URLs, as they may be shown; none of a commit. */
export function urlsOf({ item, decision }: ListedRow): readonly string[] {
  return publicUrls(item, decision.kind === "fetch" ? decision.urls : item.kind === "file" ? item.urls : []);
}

/** The repository and the commit, without what may be secret. */
export function gitOf({ item, decision }: ListedRow): { readonly url: string; readonly rev: string } | undefined {
  if (item.kind !== "git") return undefined;
  const url = decision.kind === "git" ? decision.url : item.git.url;
  const [shown = item.git.url] = url === item.git.url ? [url] : publicUrls(item, [url]);
  return { url: shown, rev: item.git.rev };
}
