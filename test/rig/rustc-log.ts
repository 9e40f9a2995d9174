import { chmodSync, existsSync, readFileSync, rmSync } from "node:fs";
import type { Rig } from "./rig.js";

/**
 * Counts what cargo compiles: a `RUSTC_WRAPPER` that writes one line for every crate that rustc is asked to compile
 * (not for questions such as `-vV`). POSIX only: the wrapper is a shell script.
 */
export class RustcLog {
  private constructor(
    private readonly rig: Rig,
    /** What every call that is to be counted needs in its environment. */
    readonly env: Readonly<Record<string, string>>,
  ) {}

  /** Puts the wrapper into the workspace. */
  static create(rig: Rig): RustcLog {
    rig.write({
      ".rustc-log/wrapper": `#!/bin/sh
name= hash= previous=
for argument; do
  case $previous in --crate-name) name=$argument;; esac
  case $argument in metadata=*) hash=$argument;; extra-filename=*) hash=$argument;; esac
  previous=$argument
done
case $name in ''|___) ;; *) echo "$name $hash" >> '${rig.path(".rustc-log/log")}';; esac
exec "$@"
`,
    });
    chmodSync(rig.path(".rustc-log/wrapper"), 0o755);
    return new RustcLog(rig, { RUSTC_WRAPPER: rig.path(".rustc-log/wrapper") });
  }

  /** The units compiled since the last call, `name hash`, in order of start. */
  take(): readonly string[] {
    const log = this.rig.path(".rustc-log/log");
    if (!existsSync(log)) return [];
    const lines = readFileSync(log, "utf8")
      .split("\n")
      .filter((line) => line !== "");
    rmSync(log);
    return lines;
  }
}
