import type { Cargo, Files } from "@px-meta/core/stages";

/** One option of a verb, in the shape that `parseArgs` of node:util takes, with what `--help` says of it. */
export interface Option {
  readonly type: "string" | "boolean";
  readonly short?: string;
  readonly multiple?: boolean;
  /** What stands for the value in `--help`, e.g. `FILE`. */
  readonly value?: string;
  readonly help: string;
}

/** Everything outside that a verb may touch. */
export interface Context {
  readonly files: Files;
  readonly cargo: Cargo;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
}

/** What the process ends with: 0 well, 1 problems found, 2 wrong usage, 3 something outside is missing, 70 our bug; a proxied verb: cargo's. */
export type ExitStatus = number;

/** A verb of ours. Each stands in `commands/<name>/<name>.ts` and is loaded only when asked for. */
export interface Command {
  readonly name: string;
  /** One line for the list of verbs. */
  readonly summary: string;
  /** What follows `px-meta NAME` in the usage line. */
  readonly usage: string;
  /** The text between usage and options of `--help`; plain text, wrapped at 80 columns. */
  readonly about?: string;
  readonly options: { readonly [name: string]: Option };
  readonly run: (context: Context, args: readonly string[]) => Promise<ExitStatus>;
}
