/** A text of strangers, made safe for a terminal: control, bidirectional and zero-width characters are shown as escapes. */
export function plain(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) =>
    character === "\n" ? character : `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  );
}

/** The first sentence of a description, on one line. */
export function firstSentence(text: string): string {
  const line = text.replaceAll(/\s+/g, " ").trim();
  const end = /[.;](?= |$)/.exec(line);
  return plain(end === null ? line : line.slice(0, end.index));
}

/** Breaks a text into lines of at most `width` columns, each after an indent. */
export function wrap(text: string, indent: string, width: number): string {
  const lines: string[] = [];
  for (const word of plain(text).split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(indent + word);
  }
  return lines.join("\n");
}
