import { type ChildProcessByStdio, spawn } from "node:child_process";
import type { Readable, Writable } from "node:stream";

/** What keeps git to what is asked of it: no hooks, no questions, no other protocols, no other programs. */
const restraints: readonly string[] = [
  ...[
    "core.hooksPath=/dev/null",
    "core.fsmonitor=false",
    "core.commitGraph=false",
    "gc.auto=0",
    "maintenance.auto=false",
  ],
  ...["protocol.version=2", "submodule.recurse=false", "credential.interactive=false", "advice.detachedHead=false"],
  ...["http.lowSpeedLimit=1000", "http.lowSpeedTime=30"],
].flatMap((setting) => ["-c", setting]);

/** Variables by which git would take another repository for ours, run other programs, ask somebody, or print more. */
const withheld = new Set([
  ...["GIT_ALTERNATE_OBJECT_DIRECTORIES", "GIT_CONFIG", "GIT_CONFIG_PARAMETERS", "GIT_CONFIG_COUNT"],
  ...["GIT_OBJECT_DIRECTORY", "GIT_DIR", "GIT_WORK_TREE", "GIT_IMPLICIT_WORK_TREE", "GIT_GRAFT_FILE", "GIT_INDEX_FILE"],
  ...["GIT_NO_REPLACE_OBJECTS", "GIT_REPLACE_REF_BASE", "GIT_PREFIX", "GIT_SHALLOW_FILE", "GIT_COMMON_DIR"],
  ...["GIT_NAMESPACE", "GIT_EXTERNAL_DIFF", "GIT_TRACE", "GIT_ASKPASS", "SSH_ASKPASS"],
]);

type Environment = Readonly<Record<string, string | undefined>>;

function environmentFor(env: Environment): NodeJS.ProcessEnv {
  return {
    ...Object.fromEntries(Object.entries(env).filter(([name]) => !withheld.has(name))),
    GIT_TERMINAL_PROMPT: "0",
    GIT_ALLOW_PROTOCOL: env.GIT_ALLOW_PROTOCOL ?? "https:http:ssh:git",
    GIT_NO_REPLACE_OBJECTS: "1",
    GIT_SSH_COMMAND: env.GIT_SSH_COMMAND ?? "ssh -o BatchMode=yes -o ConnectTimeout=15 -o ServerAliveInterval=15",
    LC_ALL: "C",
  };
}

/** Longest that one call of git may take. */
const longestMs = 30 * 60_000;

/** A call of git that runs. */
export interface GitCall {
  readonly stdin: Writable;
  readonly stdout: Readable;
  /** How it ended: nothing where all went well, else in words. */
  readonly ended: Promise<string | undefined>;
  readonly kill: () => void;
}

/** Starts git in a folder. */
export function startGit(env: Environment, cwd: string, args: readonly string[]): GitCall {
  const child: ChildProcessByStdio<Writable, Readable, Readable> = spawn("git", [...restraints, ...args], {
    cwd,
    env: environmentFor(env),
    stdio: ["pipe", "pipe", "pipe"],
    timeout: longestMs,
    killSignal: "SIGKILL",
    windowsHide: true,
  });
  let said = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    said = (said + text).slice(-4000);
  });
  // What git does not read any more is of no use to it: how it ended says why.
  child.stdin.on("error", () => {});
  const ended = new Promise<string | undefined>((resolve) => {
    child.on("error", (error) => {
      const isMissing = "code" in error && error.code === "ENOENT";
      resolve(isMissing ? "there is no program git here; install it" : error.message);
    });
    child.on("close", (status, signal) => resolve(status === 0 ? undefined : lastWords(said, status, signal)));
  });
  return { stdin: child.stdin, stdout: child.stdout, ended, kill: () => child.kill("SIGKILL") };
}

function lastWords(said: string, status: number | null, signal: string | null): string {
  const lines = said.split("\n").filter((line) => line.trim() !== "");
  const fatal = lines.findLast((line) => /^(?:fatal|error|ERROR|remote):/.test(line)) ?? lines.at(-1);
  const end = signal === null ? `git ended with status ${status}` : `git was ended by ${signal}`;
  // Git shows URLs with the user and password that they have.
  return fatal === undefined
    ? end
    : fatal
        .trim()
        .slice(0, 500)
        .replace(/\/\/[^/\s@]*@/g, "//");
}

/** Bytes of the longest answer. */
const limit = 1 << 28;

/** All that a call of git prints; or why there is nothing. */
export async function askGit(
  env: Environment,
  cwd: string,
  args: readonly string[],
): Promise<{ readonly said: Buffer } | { readonly fault: string }> {
  const call = startGit(env, cwd, args);
  call.stdin.end();
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of call.stdout as AsyncIterable<Buffer>) {
    size += piece.length;
    if (size > limit) {
      call.kill();
      return { fault: `git printed more than ${limit} bytes` };
    }
    pieces.push(piece);
  }
  const fault = await call.ended;
  return fault === undefined ? { said: Buffer.concat(pieces) } : { fault };
}
