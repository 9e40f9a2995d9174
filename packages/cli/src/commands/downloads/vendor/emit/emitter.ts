/** A file as another system is to fetch it. */
interface EmittedFile {
  /** Its name in the folder; letters, digits, `.`, `_`, `+` and `-` only. */
  readonly name: string;
  /** Its sources in order, fit to stand in quotes of any kind, without user and password. */
  readonly urls: readonly string[];
  readonly sha256: string;
  /** Who declares it: `ort of ort-sys 2.0.0`. */
  readonly whose: readonly string[];
}

/** A text by which another system fetches the files, and puts them into a folder with the index. */
export interface Emitter {
  readonly text: (files: readonly EmittedFile[], index: string) => string;
}

/** The folder that the texts make. */
export const folderName = "px-meta-downloads";

/** Says that px-meta wrote it. */
export function heading(what: string): string {
  return `downloads of build scripts, ${what}; written by \`px-meta downloads vendor --emit\``;
}

/**
 * A URL that needs no quoting: what means something in shells, macros or strings of one of the systems is written as a server
 * reads it all the same. What follows `#` is no part of what is asked of a server.
 */
export function plainUrl(text: string): string {
  const url = new URL(text);
  url.hash = "";
  url.username = "";
  url.password = "";
  return url.href.replace(/[^A-Za-z0-9\-._~:/?@!&*+,;=%[\]]/g, (letter) =>
    encodeURIComponent(letter).replace(/[!'()*]/g, escaped),
  );
}

function escaped(letter: string): string {
  return `%${letter.charCodeAt(0).toString(16).toUpperCase()}`;
}
