import { err, ok, type Result } from "./result.js";

/** Reads the URL of a source, or says why nothing is fetched from there. */
export function parseSource(text: string): Result<URL, string> {
  // The reader of URLs drops line feeds and tabs without a word, so they are looked for before.
  if (/[\p{Cc}\s\\]/u.test(text)) return err("a URL has no spaces, backslashes or control characters");
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined) return err("it is no URL");
  return checkSource(url);
}

/** Looks whether a URL is of a kind that is fetched. */
export function checkSource(url: URL): Result<URL, string> {
  if (url.protocol !== "https:" && url.protocol !== "http:") {
    return err(`only https and http are fetched, not ${url.protocol.slice(0, -1)}`);
  }
  // Clouds keep the credentials of their machines there.
  if (isLinkLocal(url.hostname)) return err("nothing is fetched from link-local addresses");
  return ok(url);
}

/** Whether a host or an address is one of those that hold for one link alone. */
export function isLinkLocal(host: string): boolean {
  const address = host.replace(/^\[|\]$/g, "").toLowerCase();
  return /^169\.254\.\d+\.\d+$/.test(address) || /^fe[89ab][0-9a-f]:/.test(address) || /^::ffff:a9fe:/.test(address);
}

/** A URL that tells nobody who asks. */
export function withoutUser(url: URL): URL {
  const plain = new URL(url);
  plain.username = "";
  plain.password = "";
  return plain;
}

/** A URL for people: without user and password, and without the query, which may be a signature. */
export function shownUrl(url: URL): string {
  return `${url.protocol}//${url.host}${url.pathname}${url.search === "" ? "" : "?…"}`;
}

/** The same for a text that may be no URL. */
export function shownText(text: string): string {
  const [before = ""] = text.split(/[?#]/);
  const rest = before.length < text.length ? "?…" : "";
  const plain = before.replace(/^([^/]*:)?[/\\]*[^/\\]*@/, "$1//");
  return `${plain.length > 200 ? `${plain.slice(0, 200)}…` : plain}${rest}`;
}
