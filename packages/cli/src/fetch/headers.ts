/** The headers of a response, by their names in lower case. */
export type Headers = Readonly<Record<string, string | readonly string[] | undefined>>;

/** One header; several of the same name make a list, as HTTP says. */
export function headerOf(headers: Headers, name: string): string | undefined {
  const value = headers[name];
  return typeof value === "string" || value === undefined ? value : value.join(", ");
}

/** What a server sent of a file, by its `Content-Range`: from the first byte to the last one, of all there are. */
export interface Range {
  readonly first: number;
  readonly last: number;
  readonly size: number | undefined;
}

/** Reads a `Content-Range`. */
export function parseRange(text: string | undefined): Range | undefined {
  const match = /^bytes (\d{1,15})-(\d{1,15})\/(\d{1,15}|\*)$/i.exec(text ?? "");
  if (match === null) return undefined;
  return { first: Number(match[1]), last: Number(match[2]), size: match[3] === "*" ? undefined : Number(match[3]) };
}

/**
 * What names the state of a file at a server, to be sent back as `If-Range`: a strong entity tag, or else the date of its
 * last change.
 */
export function validatorOf(headers: Headers): string | undefined {
  const tag = headerOf(headers, "etag");
  if (tag !== undefined && /^"[\x21\x23-\x7e]{0,256}"$/.test(tag)) return tag;
  const date = Date.parse(headerOf(headers, "last-modified") ?? "");
  return Number.isNaN(date) ? undefined : new Date(date).toUTCString();
}

/** The milliseconds that a `Retry-After` asks to wait: seconds or a date. */
export function parseRetryAfter(text: string | undefined, now: number): number | undefined {
  if (text === undefined) return undefined;
  if (/^\d{1,12}$/.test(text)) return Number(text) * 1000;
  const date = Date.parse(text);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

/** Whether the bytes are sent as they are. */
export function encodingOf(headers: Headers): string | undefined {
  const encodings = (headerOf(headers, "content-encoding") ?? "").split(",");
  const transfers = (headerOf(headers, "transfer-encoding") ?? "").split(",");
  const other = [...encodings, ...transfers].map((one) => one.trim().toLowerCase());
  return other.find((one) => one !== "" && one !== "identity" && one !== "chunked");
}
