import { join } from "node:path";
import { err, ok, type Result, type RunProblem } from "@px-meta/core";
import type { Context } from "../command.js";
import { rawOf, type Token } from "../selection/arguments.js";
import { type Invocation, optionsOf } from "../selection/invocation.js";

/** What must be known of a workspace before cargo is started. */
export interface Workspace {
  readonly buildDirectory: string;
  readonly bus: string;
  /** Whether some package's build script can wait for facts. */
  readonly adopts: boolean;
}

/** Options of a build that `cargo metadata` takes too, and that change its answer. */
const shared = [
  "manifest-path",
  "features",
  "all-features",
  "no-default-features",
  "locked",
  "offline",
  "frozen",
  "config",
  "Z",
  "directory",
  "lockfile-path",
];

/** Asks cargo for the workspace. */
export async function readWorkspace(context: Context, invocation: Invocation): Promise<Result<Workspace, RunProblem>> {
  const options = optionsOf(invocation).filter((token) => token.kind === "option" && shared.includes(token.name));
  const args = [...invocation.toolchain, "metadata", "--format-version=1", ...rawOf(options as readonly Token[])];
  const answer = await context.cargo.ask(invocation.program, args, { cwd: context.cwd });
  if (answer.status === 127) return err({ kind: "cannot-run", program: invocation.program, reason: answer.stderr });
  if (answer.status !== 0)
    return err({
      kind: "program-failed",
      program: invocation.program,
      args,
      status: answer.status,
      said: answer.stderr,
    });
  const metadata = JSON.parse(answer.stdout) as {
    readonly target_directory: string;
    readonly build_directory?: string;
    readonly packages: readonly {
      readonly dependencies: readonly { readonly name: string; readonly kind: string | null }[];
    }[];
  };
  const buildDirectory = metadata.build_directory ?? metadata.target_directory;
  return ok({
    buildDirectory,
    bus: join(buildDirectory, "px-meta", "bus"),
    adopts: metadata.packages.some((item) =>
      item.dependencies.some((dependency) => dependency.name === "px-meta" && dependency.kind === "build"),
    ),
  });
}
