/** The code of an error of the system, such as `ENOENT`. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
}

const reasons: { readonly [code: string]: string } = {
  EACCES: "permission denied",
  EPERM: "not permitted",
  EROFS: "the file system is read-only",
  ENOSPC: "no space left",
  EIO: "the disk failed",
  EISDIR: "it is a folder",
  ENOTDIR: "a folder on its path is a file",
  EEXIST: "something else stands there",
};

/** What the system says of a failure, in words. */
export function reasonOf(error: unknown): string {
  const code = codeOf(error);
  if (code !== undefined && Object.hasOwn(reasons, code)) return reasons[code] ?? code;
  return code ?? (error instanceof Error ? error.message : String(error));
}
