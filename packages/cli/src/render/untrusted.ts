/**
 * Makes a text that came from elsewhere safe to print: what would move the cursor, change colours, hide text or turn
 * its direction is shown as an escape. A line feed is kept only by `untrustedLines`.
 */
export function untrusted(text: string): string {
  return text.replace(hidden, escaped);
}

/** The same for texts of several lines. */
export function untrustedLines(text: string): string {
  return text.replaceAll("\r\n", "\n").split("\n").map(untrusted).join("\n");
}

/** The same for a line of TOML, where such letters stand in quoted texts alone: it stays what it is. */
export function untrustedToml(line: string): string {
  return line.replace(hidden, (letter) => {
    const code = (letter.codePointAt(0) ?? 0).toString(16);
    return code.length > 4 ? `\\U${code.padStart(8, "0")}` : `\\u${code.padStart(4, "0")}`;
  });
}

/**
 * Control characters, marks that set the direction of text, what has no width, what breaks lines, and lone surrogates.
 * Joiners within emoji are among them: no name or path that px-meta prints needs them.
 */
const hidden = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

function escaped(letter: string): string {
  if (letter === "\t") return "  ";
  const code = letter.codePointAt(0) ?? 0;
  return code < 0x100 ? `\\x${code.toString(16).padStart(2, "0")}` : `\\u{${code.toString(16)}}`;
}
