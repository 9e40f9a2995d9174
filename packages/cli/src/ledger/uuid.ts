import { createHash } from "node:crypto";

/** The namespace of our documents: itself the version 5 identifier of `px-meta:ledger` among URLs. */
const namespace = "48dda402-1af2-55ca-96d4-f94b74387bab";

/** The version 5 identifier (RFC 9562) of a text: equal texts have equal ones. */
export function uuidOf(text: string): string {
  const bytes = createHash("sha1")
    .update(Buffer.from(namespace.replaceAll("-", ""), "hex"))
    .update(text)
    .digest();
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return bytes.toString("hex", 0, 16).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
