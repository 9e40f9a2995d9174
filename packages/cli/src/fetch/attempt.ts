import type { DownloadFault, DownloadProblem } from "@px-meta/core/base";
import type { Part } from "../store/part.js";
import { version } from "../version.js";
import { type Answer, answerOf } from "./answer.js";
import { authorizationOf } from "./authorization.js";
import { faultOf, isConnectTimeout } from "./broken.js";
import type { Connections, Way } from "./connections.js";
import { type Ended, exchange } from "./exchange.js";
import { type Headers, headerOf, validatorOf } from "./headers.js";
import { type Forbids, followRedirect } from "./redirect.js";
import { type Settings, totalMs } from "./settings.js";

/** A file that is being fetched from one source. */
export interface Fetching {
  readonly part: Part;
  /** Bytes that it has, where they are declared; else the most that it may have. */
  readonly size: number;
  readonly isSizeKnown: boolean;
  readonly connections: Connections;
  readonly settings: Settings;
  readonly forbids: Forbids;
  readonly signal: AbortSignal | undefined;
  /** Told the bytes that are there, whenever more arrived. */
  readonly grew: (bytes: number) => void;
}

/** How an attempt ended. Complete says that the server sent all it had, and that it has the declared size. */
export type Outcome =
  | { readonly kind: "complete" }
  | { readonly kind: "fault"; readonly fault: DownloadFault; readonly waitMs?: number }
  | { readonly kind: "problem"; readonly problem: DownloadProblem }
  | { readonly kind: "interrupted" };

/** What names the state of the file of which some bytes are there; unknown where they came from elsewhere. */
export interface Validator {
  text: string | undefined;
}

/** One request for what is still missing, through all redirects. */
export async function attempt(fetching: Fetching, url: URL, deadline: number, validator: Validator): Promise<Outcome> {
  const authorization = authorizationOf(url);
  let at = url;
  for (let hops = 0; ; hops += 1) {
    const way = fetching.connections.to(at);
    if (!way.ok) return fault({ kind: "proxy-failed", ...way.error });
    const header = authorization?.origin === at.origin ? { authorization: authorization.header } : {};
    const taken = await take(fetching, at, way.value, deadline, validator, header);
    if (taken.kind !== "redirect") return taken;
    if (hops === fetching.settings.redirects) {
      return fault({
        kind: "bad-redirect",
        to: "yet another place",
        reason: `that is one redirect more than the ${hops} that are followed`,
      });
    }
    const next = followRedirect(at, taken.location, fetching.forbids);
    if (!next.ok) return fault(next.error);
    at = next.value;
  }
}

type Stop = Exclude<Answer, { kind: "body" }> | Exclude<Outcome, { kind: "complete" }>;

async function take(
  fetching: Fetching,
  url: URL,
  { dispatcher, proxy }: Way,
  deadline: number,
  validator: Validator,
  authorization: Readonly<Record<string, string>>,
): Promise<Outcome | Extract<Answer, { kind: "redirect" }>> {
  const { part, size, isSizeKnown } = fetching;
  const from = isSizeKnown ? part.length : 0;
  let isChunked = false;
  const receiver = {
    head(status: number, headers: Headers): Stop | undefined {
      const answer = answerOf(status, headers, { from, size: isSizeKnown ? size : undefined, proxy });
      if (answer.kind !== "body") return answer;
      isChunked = headerOf(headers, "transfer-encoding") !== undefined;
      const now = validatorOf(headers);
      const isOther = answer.from > 0 && validator.text !== undefined && now !== undefined && now !== validator.text;
      if (isOther) return fault({ kind: "wrong-range", said: "of another state of the file" });
      validator.text = now;
      const problem = answer.from < part.length ? part.restart() : undefined;
      return problem && { kind: "problem", problem };
    },
    data(piece: Uint8Array): Stop | undefined {
      if (part.length + piece.length > size) return fault({ kind: "too-long", limit: size });
      const problem = part.write(piece);
      fetching.grew(part.length);
      return problem && { kind: "problem", problem };
    },
  };
  const headers = { ...usualHeaders, ...rangeHeaders(from, validator.text), ...authorization };
  const { idleMs } = fetching.settings;
  const ended = await exchange(dispatcher, { url, headers, idleMs, deadline, signal: fetching.signal }, receiver);
  if (ended.kind === "stopped") return ended.value;
  return ended.kind === "complete" ? whole(fetching, isChunked) : stopped(ended, fetching, proxy);
}

/** What ended well by itself may be short all the same: where no length was said, a connection that breaks looks like an end. */
function whole({ part, size, isSizeKnown }: Fetching, isChunked: boolean): Outcome {
  if (!isSizeKnown || part.length === size) return { kind: "complete" };
  return fault(isChunked ? { kind: "other-size", found: part.length } : { kind: "cut-off", got: part.length });
}

function stopped(
  ended: Exclude<Ended<Stop>, { kind: "stopped" | "complete" }>,
  { part, settings, size }: Fetching,
  proxy: string | undefined,
): Outcome {
  switch (ended.kind) {
    case "interrupted":
      return ended;
    case "idle":
      return fault({ kind: "timed-out", during: "idle", ms: settings.idleMs });
    case "late":
      return fault({ kind: "timed-out", during: "total", ms: totalMs(settings, size) });
    case "broken":
      if (isConnectTimeout(ended.error)) return fault({ kind: "timed-out", during: "connect", ms: settings.connectMs });
      return fault(faultOf(ended.error, part.length, proxy));
  }
}

const usualHeaders = { accept: "*/*", "accept-encoding": "identity", "user-agent": `px-meta/${version}` };

function rangeHeaders(from: number, validator: string | undefined): Readonly<Record<string, string>> {
  if (from === 0) return {};
  return { range: `bytes=${from}-`, ...(validator === undefined ? {} : { "if-range": validator }) };
}

function fault(what: DownloadFault): { readonly kind: "fault"; readonly fault: DownloadFault } {
  return { kind: "fault", fault: what };
}
