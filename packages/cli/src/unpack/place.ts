import type { ArchiveFault } from "@px-meta/core/base";

/** Bytes of the longest name or target: no file system takes a longer path. */
const longestName = 4096;

/**
 * The names of folders and file on the way to an entry, from the archive's root. No system reads them as anything else: what
 * one system takes for a separator, an end or a device, and another for a letter, is refused.
 */
export function placeOf(bytes: Uint8Array, platform: NodeJS.Platform): readonly string[] | ArchiveFault {
  const unsafe = (reason: string): ArchiveFault => ({ kind: "unsafe-name", name: shown(bytes), reason });
  if (bytes.length > longestName) return unsafe(`has more than ${longestName} bytes`);
  const name = unicode(bytes);
  if (name === undefined) return unsafe("is not UTF-8");
  if (/\p{Cc}/u.test(name)) return unsafe("has control characters");
  if (name.includes("\\")) return unsafe("has a backslash, which is a separator on some systems");
  if (name.startsWith("/")) return unsafe("is absolute");
  const parts = name.split("/").filter((part) => part !== "" && part !== ".");
  if (parts.includes("..")) return unsafe("leads out of a folder (`..`)");
  const reserved = platform === "win32" ? parts.find(isReserved) : undefined;
  return reserved === undefined ? parts : unsafe(`has ${reserved} in it, which Windows takes for something else`);
}

/** The bytes as text, where they are UTF-8. */
export function unicode(bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** A name for people, whatever its bytes are; of a long one its beginning. */
export function shown(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.subarray(0, 200)).toString("utf8");
  return bytes.length > 200 ? `${text}…` : text;
}

/** Devices, names that Windows shortens, and letters that it takes for something else. */
function isReserved(part: string): boolean {
  return (
    /^(?:con|prn|aux|nul|com[1-9¹²³]|lpt[1-9¹²³]|conin\$|conout\$)(?:\.|$)/i.test(part) || /[<>:"|?*]|[. ]$/.test(part)
  );
}
