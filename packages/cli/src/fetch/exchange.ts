import type { Dispatcher } from "undici";
import type { Headers } from "./headers.js";

/** What is asked for. */
export interface Request {
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly idleMs: number;
  /** When all must be over, in milliseconds as `performance.now` counts them. */
  readonly deadline: number;
  readonly signal: AbortSignal | undefined;
}

/** Who takes the answer. What is not `undefined` ends the exchange at once, and the connection with it. */
export interface Receiver<T> {
  readonly head: (status: number, headers: Headers) => T | undefined;
  readonly data: (piece: Uint8Array) => T | undefined;
}

/** How an exchange ended. */
export type Ended<T> =
  | { readonly kind: "complete" }
  | { readonly kind: "stopped"; readonly value: T }
  | { readonly kind: "idle" }
  | { readonly kind: "late" }
  | { readonly kind: "interrupted" }
  | { readonly kind: "broken"; readonly error: unknown };

/** One request and its answer. It ends in time, whatever the other side does. */
export function exchange<T>(dispatcher: Dispatcher, request: Request, receiver: Receiver<T>): Promise<Ended<T>> {
  return new Promise((resolve) => {
    let controller: Dispatcher.DispatchController | undefined;
    let isOver = false;
    const end = (ended: Ended<T>) => {
      if (isOver) return;
      isOver = true;
      clearTimeout(idle);
      clearTimeout(late);
      request.signal?.removeEventListener("abort", interrupt);
      if (ended.kind !== "complete") controller?.abort(new Error(ended.kind));
      resolve(ended);
    };
    const interrupt = () => end({ kind: "interrupted" });
    const idle = setTimeout(() => end({ kind: "idle" }), request.idleMs);
    const left = Math.min(Math.max(0, request.deadline - performance.now()), 0x7fffffff);
    const late = setTimeout(() => end({ kind: "late" }), left);
    request.signal?.addEventListener("abort", interrupt, { once: true });
    if (request.signal?.aborted) return interrupt();
    const take = (value: T | undefined) => {
      if (value !== undefined) end({ kind: "stopped", value });
    };
    const { url } = request;
    const options = {
      origin: url.origin,
      path: url.pathname + url.search,
      method: "GET",
      headers: { ...request.headers },
    };
    try {
      dispatcher.dispatch(options, {
        onRequestStart(started) {
          controller = started;
          if (isOver) started.abort(new Error("over"));
        },
        onResponseStart(_, status, headers) {
          idle.refresh();
          if (!isOver && status >= 200) take(receiver.head(status, headers));
        },
        onResponseData(_, piece) {
          idle.refresh();
          if (!isOver) take(receiver.data(piece));
        },
        onResponseEnd: () => end({ kind: "complete" }),
        onResponseError: (_, error) => end({ kind: "broken", error }),
      });
    } catch (error) {
      end({ kind: "broken", error });
    }
  });
}
