/** Bytes before the name that is asked for: number, flags, four counts. */
const headLength = 12;

/**
 * The name that a question to a name server asks for; nothing where the bytes are no question. Strict, because the bytes
 * may be anything that a program sent.
 */
export function nameAsked(message: Buffer): string | undefined {
  if (message.length < headLength) return undefined;
  const isQuestion = (message.readUInt16BE(2) & 0xf800) === 0;
  if (!isQuestion || message.readUInt16BE(4) !== 1) return undefined;
  const labels: string[] = [];
  for (let at = headLength; ; ) {
    const length = message[at];
    if (length === undefined || length > 63) return undefined;
    const label = message.subarray(at + 1, at + 1 + length).toString("latin1");
    at += 1 + length;
    if (length === 0) return at + 4 <= message.length && labels.length > 0 ? labels.join(".") : undefined;
    if (label.length < length || !/^[A-Za-z0-9_-]+$/.test(label)) return undefined;
    labels.push(label.toLowerCase());
  }
}
