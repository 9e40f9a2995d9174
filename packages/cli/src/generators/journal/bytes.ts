/**
 * A path with the bytes that the file system has, one character (of Latin-1) for each: names need not be UTF-8, and two that
 * look the same need not be. Only {@link toSystem} and {@link toText} make anything else of it.
 */
export type BytePath = string;

/** The path of a string as Node has it. */
export function toBytes(path: string): BytePath {
  return isPlain.test(path) ? path : Buffer.from(path, "utf8").toString("latin1");
}

/** What Node's functions take. A string is cheaper for them than a buffer, and most paths allow it. */
export function toSystem(path: BytePath): string | Buffer {
  return isPlain.test(path) ? path : Buffer.from(path, "latin1");
}

/** What people read; bytes that are no UTF-8 are lost in it. */
export function toText(path: BytePath): string {
  return isPlain.test(path) ? path : Buffer.from(path, "latin1").toString("utf8");
}

/** A path below a folder; an empty one is the folder itself. */
export function below(folder: BytePath, path: BytePath): BytePath {
  return path === "" ? folder : `${folder}/${path}`;
}

/** The folder in which something stands; nothing for a path of one part. */
export function parentOf(path: BytePath): BytePath | undefined {
  const end = path.lastIndexOf("/");
  return end < 0 ? undefined : path.slice(0, end);
}

const isPlain = /^[\x20-\x7e]*$/;
