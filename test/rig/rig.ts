import { mkdirSync, mkdtempSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { masked } from "./mask.js";
import { cleanEnvironment, type Ran, run } from "./run.js";

/** The root of this repository, with `/` at the end of no component. */
export const repository: string = realpathSync(join(dirname(fileURLToPath(import.meta.url)), "..", ".."));

/** The built command. `npm run setup` makes it. */
const bin: string = join(repository, "packages", "cli", "bin", "px-meta.mjs");

/** What a call of the rig may change. */
export interface Call {
  /** Where it runs, relative to the workspace or absolute; the workspace itself where absent. */
  readonly in?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string;
  readonly signal?: AbortSignal;
  /** In a process group of its own, to which `signal` goes. POSIX only. */
  readonly group?: boolean;
  /** Through the system's shell: what Windows needs to start a batch file. */
  readonly shell?: boolean;
}

/** How a rig is made. */
export interface RigOptions {
  /** The last component of the workspace's path, for spaces and letters outside ASCII. */
  readonly name?: string;
  /** Environment of every call. */
  readonly env?: Readonly<Record<string, string>>;
}

/**
 * A temporary cargo workspace, and the programs that run in it: the built `px-meta` and the real cargo. Use it
 * as `await using rig = await Rig.create({ "Cargo.toml": … })`; the folder goes when the block ends.
 *
 * The environment is clean of everything that steers cargo or px-meta, and CARGO_HOME is the user's, because the
 * registry's cache lies there. The content store is the rig's own, beside the workspace.
 */
export class Rig implements AsyncDisposable {
  private constructor(
    private readonly top: string,
    /** Absolute path of the workspace, with no link in it. */
    readonly root: string,
    private readonly env: Readonly<Record<string, string>>,
  ) {}

  /** Makes the folder and writes the files, whose paths are relative to it. */
  static async create(files: Readonly<Record<string, string>> = {}, options: RigOptions = {}): Promise<Rig> {
    const top = realpathSync(mkdtempSync(join(tmpdir(), "px-meta-rig-")));
    const rig = new Rig(top, join(top, options.name ?? "w"), options.env ?? {});
    mkdirSync(rig.root);
    rig.write(files);
    return rig;
  }

  /** The absolute path of something in the workspace. */
  path(...names: readonly string[]): string {
    return join(this.root, ...names);
  }

  /** Writes files, with the folders that they need. */
  write(files: Readonly<Record<string, string>>): void {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(this.path(name)), { recursive: true });
      writeFileSync(this.path(name), text);
    }
  }

  /** The text of a file. */
  read(name: string): string {
    return readFileSync(this.path(name), "utf8");
  }

  /** Runs the built `px-meta` with these arguments. */
  pxMeta(args: readonly string[], call: Call = {}): Promise<Ran> {
    return this.run(process.execPath, [bin, ...args], call);
  }

  /** Runs plain cargo, as someone who never heard of px-meta does. */
  cargo(args: readonly string[], call: Call = {}): Promise<Ran> {
    return this.run("cargo", args, call);
  }

  /** Runs any program in the workspace. */
  run(program: string, args: readonly string[], call: Call = {}): Promise<Ran> {
    return run(program, args, {
      cwd: resolve(this.root, call.in ?? "."),
      env: cleanEnvironment({ PX_META_STORE: join(this.top, "store"), ...this.env, ...call.env }),
      shell: call.shell ?? false,
      ...(call.input === undefined ? {} : { input: call.input }),
      ...(call.signal === undefined ? {} : { signal: call.signal }),
      ...(call.group === undefined ? {} : { group: call.group }),
    });
  }

  /** A text with this workspace's path, cargo's hashes and times masked, so that runs compare. */
  masked(text: string): string {
    return masked(text, { [this.root]: "[ROOT]", [repository]: "[REPOSITORY]" });
  }

  /** How a program ended, masked, in one text: for comparing a whole run. */
  told(ran: Ran): string {
    return `status ${ran.status ?? ran.signal}\n--- stdout\n${this.masked(ran.stdout)}--- stderr\n${this.masked(ran.stderr)}`;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await rm(this.top, { recursive: true, force: true, maxRetries: 3 });
  }
}
