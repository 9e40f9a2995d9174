import { spawn } from "node:child_process";

/** How a program ended, and all that it said. */
export interface Ran {
  /** The exit status; absent where a signal ended it. */
  readonly status: number | undefined;
  readonly signal: NodeJS.Signals | undefined;
  readonly stdout: string;
  readonly stderr: string;
}

/** Where and with what a program runs. */
export interface RunOptions {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  /** What it reads from standard input; nothing where absent. */
  readonly input?: string;
  /** Sends `SIGINT` to the program when it fires. */
  readonly signal?: AbortSignal;
  /** Gives the program a process group of its own, to which `signal` goes, as Ctrl-C on a terminal does. POSIX only. */
  readonly group?: boolean;
  /** Through the system's shell: what Windows needs to start a batch file. */
  readonly shell?: boolean;
}

/** Runs a program to its end, without a terminal. A program that cannot be started is a bug of the test. */
export function run(program: string, args: readonly string[], options: RunOptions): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: options.cwd,
      env: options.env,
      stdio: ["pipe", "pipe", "pipe"],
      shell: options.shell ?? false,
      detached: options.group ?? false,
    });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => out.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => err.push(chunk));
    child.stdin.on("error", () => {}); // A program may end before it has read its input.
    child.stdin.end(options.input ?? "");
    const interrupt = () => {
      if (options.group === true && child.pid !== undefined) process.kill(-child.pid, "SIGINT");
      else child.kill("SIGINT");
    };
    options.signal?.addEventListener("abort", interrupt, { once: true });
    child.on("error", reject);
    child.on("close", (status, signal) => {
      options.signal?.removeEventListener("abort", interrupt);
      resolve({
        status: status ?? undefined,
        signal: signal ?? undefined,
        stdout: Buffer.concat(out).toString("utf8"),
        stderr: Buffer.concat(err).toString("utf8"),
      });
    });
  });
}

const steering = new RegExp(
  [
    "^CARGO$|^CARGO_(?!HOME$|HTTP_|NET_|REGISTRIES_|REGISTRY_)|^RUSTC|^RUSTFLAGS$|^RUSTDOC|^DEP_|^OUT_DIR$|^PX_META",
    "^NO_COLOR$|^CLICOLOR|^FORCE_COLOR$|^CI$|^NODE_OPTIONS$|^VITEST|^INIT_CWD$|^npm_(?!execpath$|config_cache$)",
  ].join("|"),
);

/** The environment of this process without what would steer cargo, px-meta or colours; `changes` on top. */
export function cleanEnvironment(changes: Readonly<Record<string, string>> = {}): Record<string, string> {
  const kept = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && !steering.test(entry[0]),
  );
  return { ...Object.fromEntries(kept), ...changes };
}
