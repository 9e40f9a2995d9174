/** Something that a traced process did. */
export type TraceEvent =
  | {
      readonly kind: "program";
      readonly pid: number;
      readonly path: string;
      /** The value of `--crate-name`, which rustc has. */
      readonly crate?: string;
    }
  | { readonly kind: "child"; readonly pid: number; readonly child: number; readonly isThread: boolean }
  /** A file that was opened to be read, whatever else; the path has no link in it. */
  | { readonly kind: "read"; readonly pid: number; readonly path: string }
  | { readonly kind: "connect"; readonly pid: number; readonly socket: number; readonly to: Endpoint }
  | {
      readonly kind: "send";
      readonly pid: number;
      readonly socket: number;
      readonly to: readonly Endpoint[];
      readonly messages: readonly Buffer[];
    }
  /** No status: a signal ended it. */
  | { readonly kind: "end"; readonly pid: number; readonly status?: number };

/** An address of the internet with a port. */
export interface Endpoint {
  readonly address: string;
  readonly port: number;
}

/** Reads the lines that strace writes of several processes, where calls that take a while stand in two parts. */
export class TraceLines {
  /** First parts of calls that have not returned, by process. */
  private readonly begun = new Map<number, string>();

  /** What a line tells; nothing for most lines. */
  read(line: string): TraceEvent | undefined {
    const found = /^(\d+) +(.*)$/.exec(line);
    if (found === null) return undefined;
    const pid = Number(found[1]);
    const text = found[2] ?? "";
    if (text.startsWith("+++ ")) return endOf(pid, text);
    const unfinished = / ?<unfinished \.\.\.>$/.exec(text);
    if (unfinished !== null) {
      const first = text.slice(0, unfinished.index);
      this.begun.set(pid, first);
      // What is asked of the network stands in the first part.
      return networkCall(pid, first);
    }
    const resumed = /^<\.\.\. \w+ resumed>/.exec(text);
    if (resumed === null) return networkCall(pid, text) ?? processCall(pid, text);
    const first = this.begun.get(pid) ?? "";
    this.begun.delete(pid);
    return processCall(pid, first + text.slice(resumed[0].length));
  }
}

function endOf(pid: number, text: string): TraceEvent | undefined {
  const exited = /^\+\+\+ exited with (\d+) \+\+\+/.exec(text);
  if (exited !== null) return { kind: "end", pid, status: Number(exited[1]) };
  return text.startsWith("+++ killed by ") ? { kind: "end", pid } : undefined;
}

const string = /"((?:[^"\\]|\\.)*)"/;
const strings = new RegExp(`(?<=, |iov_base=)${string.source}`, "g");

function networkCall(pid: number, text: string): TraceEvent | undefined {
  const call = /^(connect|sendto|sendmsg|sendmmsg)\((\d+), /.exec(text);
  if (call === null) return undefined;
  const socket = Number(call[2]);
  const to = endpointsIn(text);
  if (call[1] === "connect") {
    const [only] = to;
    return only === undefined ? undefined : { kind: "connect", pid, socket, to: only };
  }
  const messages = [...text.matchAll(strings)].map(([, escaped = ""]) => bytesOf(escaped));
  return { kind: "send", pid, socket, to, messages };
}

const endpoint =
  /sin_port=htons\((\d+)\), sin_addr=inet_addr\("([0-9.]+)"\)|sin6_port=htons\((\d+)\), [^"]*inet_pton\(AF_INET6, "([0-9a-f:.]+)"/g;

/** Addresses in a call. Those in a string that was sent do not count: their quotes are escaped there. */
function endpointsIn(text: string): readonly Endpoint[] {
  return [...text.matchAll(endpoint)].map(([, port, address, port6, address6]) => ({
    address: address ?? address6 ?? "",
    port: Number(port ?? port6),
  }));
}

/**
 * The flags with which a file was opened, and its path, which strace writes behind a descriptor where it is asked to: with
 * what cannot be read as octal numbers. Paths that stand before may hold anything, but not without quotes behind them.
 */
const opened = /, (?:\{flags=)?(O_[\w|]+)[^"]*\) += \d+<(\/[^<>]*)>$/;

function openCall(pid: number, text: string): TraceEvent | undefined {
  const [, flags = "", path] = opened.exec(text) ?? [];
  if (path === undefined || flags.split("|").some((flag) => readsNothing.has(flag))) return undefined;
  return { kind: "read", pid, path: bytesOf(path).toString("utf8") };
}

/** How a file is opened by who does not read what it held, or where it is a folder. */
const readsNothing = new Set(["O_WRONLY", "O_TRUNC", "O_EXCL", "O_PATH", "O_DIRECTORY", "O_TMPFILE"]);

function processCall(pid: number, text: string): TraceEvent | undefined {
  if (/^open(?:at2?)?\(/.test(text)) return openCall(pid, text);
  const result = / = (\d+)$/.exec(text);
  if (result === null) return undefined;
  const value = Number(result[1]);
  if (/^(?:clone3?|v?fork)\(/.test(text)) {
    return { kind: "child", pid, child: value, isThread: text.includes("CLONE_THREAD") };
  }
  const started = /^execve\(/.test(text) ? string.exec(text) : null;
  if (started === null || value !== 0) return undefined;
  const crate = /"--crate-name", "([^"\\]+)"/.exec(text)?.[1];
  const path = bytesOf(started[1] ?? "").toString("utf8");
  return { kind: "program", pid, path, ...(crate === undefined ? {} : { crate }) };
}

const letters: Readonly<Record<string, string>> = { n: "\n", t: "\t", r: "\r", f: "\f", v: "\v" };

/** The bytes of a string as strace writes it: like C, with octal numbers. */
function bytesOf(escaped: string): Buffer {
  const text = escaped.replace(/\\([0-7]{1,3}|.)/g, (_, code: string) =>
    /^[0-7]/.test(code) ? String.fromCharCode(Number.parseInt(code, 8)) : (letters[code] ?? code),
  );
  return Buffer.from(text, "latin1");
}
