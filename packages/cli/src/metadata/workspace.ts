import { join, resolve } from "node:path";
import { type CargoMetadata, err, ok, type Result, type RunProblem, sha256 } from "@px-meta/core";
import type { Context } from "../command.js";
import { rawOf, type Token, valuesOf } from "../selection/arguments.js";
import { type Invocation, optionsOf } from "../selection/invocation.js";

/** What must be known of a workspace before cargo is started. */
export interface Workspace {
  /** Absolute. */
  readonly root: string;
  /** Absolute. */
  readonly buildDir: string;
  readonly bus: string;
  /** Whether some package's build script can wait for facts. */
  readonly adopts: boolean;
  /** Digest of cargo's whole answer. */
  readonly digest: string;
  /** Cargo's whole answer, read when it is asked for. */
  readonly metadata: () => Promise<Result<CargoMetadata, RunProblem>>;
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
  const targetDir = valuesOf(optionsOf(invocation), "target-dir").at(-1);
  const answer = await context.cargo.ask(invocation.program, args, {
    cwd: context.cwd,
    // The option that builds take is none of metadata's; the variable says the same.
    ...(targetDir === undefined ? {} : { env: { CARGO_TARGET_DIR: resolve(context.cwd, targetDir) } }),
  });
  if (answer.status === 127) return err({ kind: "cannot-run", program: invocation.program, reason: answer.stderr });
  if (answer.status !== 0)
    return err({
      kind: "program-failed",
      program: invocation.program,
      args,
      status: answer.status,
      said: answer.stderr,
    });
  const metadata = JSON.parse(answer.stdout) as CargoMetadata;
  const buildDir = metadata.build_directory ?? metadata.target_directory;
  return ok({
    root: metadata.workspace_root,
    buildDir,
    bus: join(buildDir, "px-meta", "bus"),
    adopts: metadata.packages.some((item) =>
      item.dependencies.some((dependency) => dependency.name === "px-meta" && dependency.kind === "build"),
    ),
    digest: sha256(answer.stdout),
    metadata: async () => ok(metadata),
  });
}
