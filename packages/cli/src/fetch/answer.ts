import type { DownloadFault } from "@px-meta/core/base";
import { encodingOf, type Headers, headerOf, parseRange, parseRetryAfter } from "./headers.js";

/** What was asked for: the rest of a file, or all of it. */
export interface Asked {
  /** The first byte. */
  readonly from: number;
  /** Bytes of the whole file, where they are declared. */
  readonly size: number | undefined;
  readonly proxy: string | undefined;
}

/** What the head of an answer means. */
export type Answer =
  | { readonly kind: "body"; readonly from: number }
  | { readonly kind: "redirect"; readonly location: string | undefined }
  | { readonly kind: "fault"; readonly fault: DownloadFault; readonly waitMs?: number };

/** Reads the head of an answer, before anything is taken of its body. */
export function answerOf(status: number, headers: Headers, asked: Asked): Answer {
  switch (status) {
    case 200:
      return body(headers, 0, asked);
    case 206:
      return part(headers, asked);
    case 301:
    case 302:
    case 303:
    case 307:
    case 308:
      return { kind: "redirect", location: headerOf(headers, "location") };
    case 416:
      return fault({ kind: "wrong-range", said: "status 416" });
    case 429:
    case 503:
      return busy(status, headers);
    case 407:
      return fault({ kind: "proxy-failed", proxy: asked.proxy ?? "", reason: "wants a user and a password" });
    default:
      return fault({ kind: "bad-status", status, ...(asked.proxy === undefined ? {} : { proxy: asked.proxy }) });
  }
}

function part(headers: Headers, asked: Asked): Answer {
  const said = headerOf(headers, "content-range");
  const range = parseRange(said);
  const fits =
    asked.from > 0 &&
    range?.first === asked.from &&
    range.last + 1 === asked.size &&
    (range.size === undefined || range.size === asked.size);
  return fits
    ? body(headers, asked.from, asked)
    : fault({ kind: "wrong-range", said: said?.slice(0, 80) ?? "status 206" });
}

function body(headers: Headers, from: number, { size }: Asked): Answer {
  const encoding = encodingOf(headers);
  if (encoding !== undefined) return fault({ kind: "encoded", encoding: encoding.slice(0, 40) });
  const length = headerOf(headers, "content-length");
  const found = /^\d{1,15}$/.test(length ?? "") ? from + Number(length) : undefined;
  if (found !== undefined && size !== undefined && found !== size) return fault({ kind: "other-size", found });
  return { kind: "body", from };
}

function busy(status: number, headers: Headers): Answer {
  const waitMs = parseRetryAfter(headerOf(headers, "retry-after"), Date.now());
  const asks = waitMs === undefined ? {} : { asks: Math.ceil(waitMs / 1000) };
  return { ...fault({ kind: "busy", status, ...asks }), ...(waitMs === undefined ? {} : { waitMs }) };
}

function fault(what: DownloadFault): Extract<Answer, { kind: "fault" }> {
  return { kind: "fault", fault: what };
}
