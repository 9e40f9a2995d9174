import type { DownloadFault } from "@px-meta/core/base";
import { codeOf } from "../system/reason.js";

/** What it means that a connection could not be made, or broke. Nothing of the message is shown: it may hold the URL. */
export function faultOf(error: unknown, got: number, proxy: string | undefined): DownloadFault {
  const code = causeCode(error);
  if (error instanceof Error && error.name === "HTTPParserError") {
    return { kind: "unreachable", reason: "what came is not HTTP as it should be" };
  }
  const refusal = refusalOf(error);
  if (refusal !== undefined && proxy !== undefined) return { kind: "proxy-failed", proxy, reason: refusal };
  if (/CERT|^UNABLE_TO_|^ERR_TLS_|^HOSTNAME_MISMATCH$/.test(code))
    return { kind: "untrusted-server", reason: trustWords(code) };
  if (cutCodes.has(code)) return { kind: "cut-off", got };
  const reason = connectWords[code] ?? otherWords(code);
  if (proxy !== undefined && code in connectWords)
    return { kind: "proxy-failed", proxy, reason: `could not be reached: ${reason}` };
  return { kind: "unreachable", reason };
}

/** Whether no connection was made within the time for it. */
export function isConnectTimeout(error: unknown): boolean {
  return causeCode(error) === "UND_ERR_CONNECT_TIMEOUT";
}

/** What a proxy said instead of opening a tunnel; the client has it in its messages alone. */
function refusalOf(error: unknown): string | undefined {
  const message = error instanceof Error ? error.message : "";
  const status = /^Proxy (?:response|Authentication Required) \((\d{3})\)/.exec(message)?.[1];
  if (status === "407") return "wants a user and a password";
  return status === undefined ? undefined : `refused with status ${status}`;
}

/** Several addresses were tried where a name has several: the first one's code stands for all. */
function causeCode(error: unknown): string {
  const first = error instanceof AggregateError ? error.errors[0] : undefined;
  return codeOf(first) ?? codeOf(error) ?? "";
}

const cutCodes = new Set(["UND_ERR_SOCKET", "ECONNRESET", "EPIPE", "UND_ERR_RES_CONTENT_LENGTH_MISMATCH"]);

const connectWords: { readonly [code: string]: string } = {
  ECONNREFUSED: "nobody listens there",
  ENOTFOUND: "there is no such host",
  EAI_AGAIN: "its name cannot be looked up now",
  EHOSTUNREACH: "no way leads to the host",
  ENETUNREACH: "there is no network",
  ETIMEDOUT: "the host does not answer",
  EACCES: "its name leads to a link-local address, or the system forbids it",
};

function otherWords(code: string): string {
  if (code === "UND_ERR_HEADERS_OVERFLOW") return "the head of the answer is too long";
  if (code.startsWith("ERR_SSL_") || code === "EPROTO") return `the answer is not TLS as it should be (${code})`;
  return code === "" ? "the connection failed" : code;
}

const trustCodes: { readonly [code: string]: string } = {
  CERT_HAS_EXPIRED: "it has expired",
  CERT_NOT_YET_VALID: "it is not valid yet",
  DEPTH_ZERO_SELF_SIGNED_CERT: "it is signed by itself alone",
  ERR_TLS_CERT_ALTNAME_INVALID: "it is for another host",
  SELF_SIGNED_CERT_IN_CHAIN: "an unknown authority signed it",
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: "an unknown authority signed it",
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: "an unknown authority signed it",
};

function trustWords(code: string): string {
  return trustCodes[code] ?? code;
}

const passing = new Set([408, 500, 502, 504]);

/** Whether the same source may do better a moment later. */
export function mayPass(fault: DownloadFault): boolean {
  if (fault.kind === "unreachable") return fault.reason !== connectWords.ENOTFOUND;
  if (fault.kind === "bad-status") return passing.has(fault.status);
  return ["timed-out", "busy", "cut-off", "wrong-range"].includes(fault.kind);
}
