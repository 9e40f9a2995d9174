import { rootCertificates } from "node:tls";
import { type FileProblem, type Files, ok, type Result } from "@px-meta/core/base";
import type { Network } from "./connections.js";

/** Bytes of a file of certificates. */
const limit = 16 << 20;

/**
 * What the environment says of the network: proxies, and the authorities whose certificates count beside those that Node
 * brings (`CARGO_HTTP_CAINFO` as cargo has it, else `SSL_CERT_FILE`). `NODE_EXTRA_CA_CERTS` is Node's own.
 */
export function networkOf(files: Files, env: Network["env"]): Result<Network, FileProblem> {
  const path = env.CARGO_HTTP_CAINFO || env.SSL_CERT_FILE;
  if (!path) return ok({ env });
  const text = files.read(files.realPath(path) ?? path, limit);
  if (!text.ok) return text;
  return ok({ env, authorities: [...rootCertificates, Buffer.from(text.value).toString("latin1")] });
}
