/** What a pax header changes of the entry that follows it. */
export interface PaxHeader {
  readonly name?: Buffer;
  readonly target?: Buffer;
  readonly size?: number;
  readonly isSparse: boolean;
}

/** Reads the records of a pax header, `LENGTH KEY=VALUE` and a line feed each; nothing where they are not of that form. */
export function readPax(bytes: Buffer): PaxHeader | undefined {
  const records = new Map<string, Buffer>();
  for (let at = 0; at < bytes.length; ) {
    const space = bytes.indexOf(" ", at);
    const digits = space === -1 ? "" : bytes.toString("latin1", at, space);
    if (!/^[1-9]\d{0,7}$/.test(digits)) return undefined;
    const end = at + Number(digits);
    const equals = bytes.indexOf("=", space);
    if (end > bytes.length || equals === -1 || equals >= end - 1 || bytes[end - 1] !== lineFeed) return undefined;
    records.set(bytes.toString("latin1", space + 1, equals), bytes.subarray(equals + 1, end - 1));
    at = end;
  }
  const name = records.get("path");
  const target = records.get("linkpath");
  const size = records.get("size")?.toString("latin1");
  if (size !== undefined && !(/^\d{1,16}$/.test(size) && Number.isSafeInteger(Number(size)))) return undefined;
  return {
    // An empty value takes back what a header for all entries said: what the entry says of itself holds.
    ...(name === undefined || name.length === 0 ? {} : { name }),
    ...(target === undefined || target.length === 0 ? {} : { target }),
    ...(size === undefined ? {} : { size: Number(size) }),
    isSparse: [...records.keys()].some((key) => key.startsWith("GNU.sparse.")),
  };
}

const lineFeed = 0x0a;
