import net from "node:net";
import tls from "node:tls";
import type { Identity } from "./authority.js";

/** A request, as a server of the tests got it. */
interface Asked {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Requests that the same server got before. */
  readonly before: number;
}

/** What a server does with a request: whatever it likes with the connection. */
export type Behaviour = (socket: net.Socket, asked: Asked) => void;

/** A server on loopback that runs until it is disposed of. */
export interface Server extends AsyncDisposable {
  readonly port: number;
  /** `http://127.0.0.1:PORT` or the same with https. */
  readonly origin: string;
  readonly asked: readonly Asked[];
}

/** Starts a server that does as it is told, HTTP or not. With a key it speaks TLS. */
export async function serve(behaviour: Behaviour, identity?: Identity): Promise<Server> {
  const asked: Asked[] = [];
  const sockets = new Set<net.Socket>();
  const connected = (socket: net.Socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket)).on("error", () => {});
    let text = "";
    socket.on("data", (bytes) => {
      text += bytes.toString("latin1");
      for (let end = text.indexOf("\r\n\r\n"); end >= 0; end = text.indexOf("\r\n\r\n")) {
        const request = parse(text.slice(0, end), asked.length);
        text = text.slice(end + 4);
        asked.push(request);
        behaviour(socket, request);
        if (request.method === "CONNECT") {
          socket.removeAllListeners("data");
          return;
        }
      }
    });
  };
  const server = identity === undefined ? net.createServer(connected) : tls.createServer(identity, connected);
  server.on("tlsClientError", () => {});
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as net.AddressInfo;
  return {
    port,
    origin: `${identity === undefined ? "http" : "https"}://127.0.0.1:${port}`,
    asked,
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function parse(head: string, before: number): Asked {
  const [first = "", ...lines] = head.split("\r\n");
  const [method = "", path = ""] = first.split(" ");
  const headers = lines.map((line) => [
    line.slice(0, line.indexOf(":")).toLowerCase(),
    line.slice(line.indexOf(":") + 1).trim(),
  ]);
  return { method, path, headers: Object.fromEntries(headers), before };
}

type Headers = Readonly<Record<string, string | number>>;

/** Sends the head of an answer. */
export function head(socket: net.Socket, status: number, headers: Headers = {}): void {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.write(`HTTP/1.1 ${status} Whatever\r\n${lines.join("")}\r\n`);
}

/** Answers with a whole body and keeps the connection. */
export function answer(
  socket: net.Socket,
  status: number,
  body: Uint8Array | string = "",
  headers: Headers = {},
): void {
  const bytes = Buffer.from(body);
  head(socket, status, { "content-length": bytes.length, ...headers });
  socket.write(bytes);
}

/** A server that has a file, knows ranges, and says its state by an entity tag. */
export function has(file: Uint8Array, tag = '"1"'): Behaviour {
  return (socket, { headers }) => {
    const from = Number(/^bytes=(\d+)-$/.exec(headers.range ?? "")?.[1] ?? 0);
    const isSame = headers["if-range"] === undefined || headers["if-range"] === tag;
    if (from === 0 || !isSame) return answer(socket, 200, file, { etag: tag });
    const range = `bytes ${from}-${file.length - 1}/${file.length}`;
    answer(socket, 206, file.subarray(from), { etag: tag, "content-range": range });
  };
}

/** A different behaviour for each request; the last one for all further ones. */
export function inTurn(...behaviours: readonly Behaviour[]): Behaviour {
  return (socket, asked) => behaviours[Math.min(asked.before, behaviours.length - 1)]?.(socket, asked);
}
