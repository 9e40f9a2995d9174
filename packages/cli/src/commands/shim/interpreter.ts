import type { Files } from "@px-meta/core/base";

const bashes = ["/bin/bash", "/usr/bin/bash", "/usr/local/bin/bash", "/run/current-system/sw/bin/bash"];

/**
 * What runs the shim: bash where it is, because most other shells drop variables whose names are none to a shell
 * (`CFLAGS_x86_64-unknown-linux-gnu`) from the environment of what they start. `-p` keeps it from reading `$BASH_ENV`.
 */
export function interpreter(files: Files): string {
  const bash = bashes.find((path) => files.realPath(path) !== undefined);
  return bash === undefined ? "/bin/sh" : `${bash} -p`;
}
