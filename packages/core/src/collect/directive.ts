/** One thing that a script told cargo. What is no directive in the old form is metadata. */
export interface Directive {
  readonly key: string;
  readonly value: string;
}

/** Keys that mean something in the old form too; with any other key it is metadata. */
const oldDirectives = new Set([
  "rerun-if-changed",
  "rerun-if-env-changed",
  "rustc-cdylib-link-arg",
  "rustc-cfg",
  "rustc-check-cfg",
  "rustc-env",
  "rustc-flags",
  "rustc-link-arg",
  "rustc-link-arg-benches",
  "rustc-link-arg-bin",
  "rustc-link-arg-bins",
  "rustc-link-arg-cdylib",
  "rustc-link-arg-examples",
  "rustc-link-arg-tests",
  "rustc-link-lib",
  "rustc-link-search",
  "warning",
]);

/**
 * Reads a line of a script's output as cargo does: white space around it does not count, a line that is not UTF-8 is none.
 * `cargo::KEY=VALUE` is a directive; `cargo:KEY=VALUE` is one where cargo knows the key, and metadata otherwise.
 */
export function directiveIn(line: Buffer): Directive | undefined {
  if (line.indexOf("cargo:") < 0) return undefined;
  const text = line.toString("utf8").trim();
  // A replacement character that the script itself printed is bytes of its own.
  if (!text.startsWith("cargo:") || (text.includes("\ufffd") && !isUtf8(line))) return undefined;
  const isNew = text.startsWith("cargo::");
  const said = text.slice(isNew ? 7 : 6);
  const at = said.indexOf("=");
  if (at < 0) return undefined;
  const key = said.slice(0, at);
  if (isNew || oldDirectives.has(key)) return { key, value: said.slice(at + 1) };
  return { key: "metadata", value: said };
}

function isUtf8(bytes: Buffer): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false; // The decoder throws where bytes are none.
  }
}
