import {
  checkSource,
  type DownloadFault,
  err,
  ok,
  type Result,
  shownText,
  shownUrl,
  withoutUser,
} from "@px-meta/core/base";

/** Says why nothing may be fetched from a URL, where somebody forbade it. */
export type Forbids = (url: URL) => string | undefined;

/** Where a redirect leads, or why it is not followed. */
export function followRedirect(from: URL, location: string | undefined, forbids: Forbids): Result<URL, DownloadFault> {
  if (location === undefined) return refuse("nowhere", "the server does not say where");
  if (/[\p{Cc}\s\\]/u.test(location) || !URL.canParse(location, from.href))
    return refuse(shownText(location), "that is no URL");
  const to = withoutUser(new URL(location, from));
  const shown = to.host === "" ? shownText(location) : shownUrl(to);
  const checked = checkSource(to);
  if (!checked.ok) return refuse(shown, checked.error);
  if (from.protocol === "https:" && to.protocol === "http:") {
    return refuse(shown, "from https to http, where anybody on the way can read and change it");
  }
  const forbidden = forbids(to);
  return forbidden === undefined ? ok(to) : refuse(shown, forbidden);
}

function refuse(to: string, reason: string): { readonly ok: false; readonly error: DownloadFault } {
  return err({ kind: "bad-redirect", to, reason });
}
