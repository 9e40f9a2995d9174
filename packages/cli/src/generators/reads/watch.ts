import { closeSync } from "node:fs";
import { tmpdir } from "node:os";
import { err, ok, type Result } from "@px-meta/core/base";
import type { Call } from "../../build/call.js";
import type { Context } from "../../command.js";
import { findProgram } from "../../metadata/programs.js";
import { linesOf, openTrace, type StraceMode, straced } from "../../trace/strace.js";
import { fileCalls, type Reads, readsIn } from "./reads.js";

/** A generator whose reading is seen. */
interface Watched {
  /** The call as it is to be made. */
  readonly call: Call;
  /** What it read, once it has ended; asked for once. */
  readonly reads: () => Reads;
}

/** Watches calls that run in a folder; why a call cannot be watched is a text. */
export type Watch = (call: Call, cwd: string) => Result<Watched, string>;

/** Finds a way to see what programs read, and tries it out. Gives why there is none. */
export async function watchReads({ files, env, cwd, cargo }: Context): Promise<Result<Watch, string>> {
  if (process.platform !== "linux") return err(`px-meta knows no way to do it on ${process.platform}`);
  if (findProgram(files, "strace", env, cwd) === undefined) return err("there is no `strace`");
  let said = "";
  for (const mode of ["filtered", "plain"] as const) {
    const [program = "", ...args] = [...straced(mode, fileCalls, "/dev/null"), "true"];
    const { status, stderr } = await cargo.ask(program, args, { cwd, env: { LC_ALL: "C" } });
    if (status === 0) return ok((call, folder) => watched(mode, call, folder));
    said = stderr;
  }
  return err(`strace cannot be used: ${said.trim().split("\n")[0] ?? ""}`);
}

function watched(mode: StraceMode, call: Call, cwd: string): Result<Watched, string> {
  const trace = openTrace();
  if (!trace.ok) return err(`no file for strace can be made in ${tmpdir()} (${trace.error})`);
  const [program = "", ...args] = straced(mode, fileCalls);
  return ok({
    call: { ...call, program, args: [...args, call.program, ...call.args], file: trace.value },
    reads: () => {
      const reads = readsIn(linesOf(trace.value), cwd);
      closeSync(trace.value);
      return reads;
    },
  });
}
