import { isObject, type JsonObject, type JsonValue } from "../model/json.js";
import type { Triple } from "../model/names.js";
import type { Problem } from "../model/problem.js";
import { err, ok, type Result } from "../model/result.js";
import type { Ask } from "./question.js";

/** Rustc, as cargo calls it. */
export class Rustc {
  /** The program itself, without its wrapper. */
  readonly path: string;

  constructor(
    private readonly ask: Ask,
    private readonly words: readonly [string, ...string[]],
  ) {
    this.path = words.at(-1) ?? words[0];
  }

  /** What `rustc -vV` says, as `toolchain@1` has it. */
  async version(): Promise<Result<{ readonly host: string; readonly value: JsonObject }, Problem>> {
    const answer = await this.say(["-vV"]);
    if (!answer.ok) return answer;
    const lines = new Map(answer.value.split("\n").map((line) => pair(line, ": ")));
    const [version, host] = [lines.get("release"), lines.get("host")];
    if (version === undefined || host === undefined) {
      return err({ kind: "unexpected-output", program: this.path, reason: "-vV names no release or no host" });
    }
    const rest = [
      ["commit-hash", lines.get("commit-hash")],
      ["commit-date", lines.get("commit-date")],
      ["llvm-version", lines.get("LLVM version")],
    ].filter(([, value]) => value !== undefined && value !== "unknown");
    return ok({ host, value: { version, host, ...(Object.fromEntries(rest) as JsonObject) } });
  }

  /** Its standard output, whole. Errors: `cannot-run`, `program-failed`. */
  async say(args: readonly string[], env?: Readonly<Record<string, string>>): Promise<Result<string, Problem>> {
    const [program, ...before] = this.words;
    const all = [...before, ...args];
    const answer = await this.ask(program, all, env);
    if (answer.status === 127) return err({ kind: "cannot-run", program, reason: answer.stderr.trim() });
    if (answer.status !== 0) {
      const said = answer.stderr.trim().slice(0, 4000);
      return err({ kind: "program-failed", program, args: all, status: answer.status, said });
    }
    return ok(answer.stdout.replaceAll("\r\n", "\n"));
  }
}

/** What rustc says of one platform. */
export interface Described {
  readonly sysroot: string;
  /** The lines of `--print cfg`, in rustc's order. */
  readonly cfgs: readonly string[];
  /** The target specification; empty where rustc does not tell. */
  readonly spec: JsonObject;
  /** Apple platforms: `11.0`. */
  readonly deploymentTarget?: string;
}

/** Lets unstable questions through, which change nothing: the target specification is told in no other way. */
const unstable = { RUSTC_BOOTSTRAP: "1" };

/** Asks rustc for all of one platform. */
export async function describeTarget(
  rustc: Rustc,
  target: Triple,
  flags: readonly string[],
): Promise<Result<Described, Problem>> {
  // A target file is an unstable thing of its own; whether it may be used is for cargo to say.
  const isFile = target.endsWith(".json");
  const of = ["--target", target, ...flags];
  const [printed, specified] = await Promise.all([
    isFile
      ? rustc.say(["-Zunstable-options", "--print", "sysroot", "--print", "cfg", ...of], unstable)
      : rustc.say(["--print", "sysroot", "--print", "cfg", ...of]),
    rustc.say(["-Zunstable-options", "--print", "target-spec-json", "--target", target], unstable),
  ]);
  if (!printed.ok) return printed;
  const [sysroot = "", ...cfgs] = printed.value.split("\n").filter((line) => line !== "");
  const needed = ["target_arch", "target_os", "target_endian", "target_pointer_width"];
  const missing = needed.filter((name) => !cfgs.some((line) => line.startsWith(`${name}="`)));
  if (missing.length > 0) {
    const reason = `--print cfg for ${target} says nothing of ${missing.join(", ")}`;
    return err({ kind: "unexpected-output", program: rustc.path, reason });
  }
  const oldest = cfgs.includes('target_vendor="apple"')
    ? await rustc.say(["--print", "deployment-target", "--target", target])
    : undefined;
  const deploymentTarget = oldest?.ok === true ? /=([0-9.]+)/.exec(oldest.value)?.[1] : undefined;
  return ok({
    sysroot,
    cfgs,
    spec: specified.ok ? parseSpec(specified.value) : {},
    ...(deploymentTarget === undefined ? {} : { deploymentTarget }),
  });
}

function parseSpec(text: string): JsonObject {
  try {
    const value = JSON.parse(text) as JsonValue;
    return isObject(value) ? value : {};
  } catch {
    return {}; // A rustc that speaks otherwise here tells nothing, as an older one does.
  }
}

function pair(line: string, between: string): readonly [string, string] {
  const at = line.indexOf(between);
  return at < 0 ? [line, ""] : [line.slice(0, at), line.slice(at + between.length).trim()];
}
