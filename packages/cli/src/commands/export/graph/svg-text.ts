/** A text in XML, in an attribute or between tags: without what XML does not allow at all. */
export function escaped(text: string): string {
  return (
    text
      .toWellFormed()
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it replaces.
      .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "\ufffd")
      .replaceAll(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`)
  );
}

/** A number of pixels, to a tenth. */
export function number(value: number): string {
  return String(Math.round(value * 10) / 10);
}
