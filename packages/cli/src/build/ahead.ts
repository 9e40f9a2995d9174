import type { Context, ExitStatus } from "../command.js";
import { readWorkspace } from "../metadata/workspace.js";
import type { Network } from "../network/network.js";
import type { Invocation } from "../selection/invocation.js";
import type { SignalGuard } from "./signals.js";
import { prepare, prepareOutcome, type Work } from "./work.js";

/** Brings generated packages up to date. Where cargo tells of another workspace then, all is prepared for that one. */
export async function generateAhead(work: Work): Promise<Work | ExitStatus> {
  const { context, invocation, guard, network, workspace } = work;
  if (!workspace.generates) return work;
  const { isBelowGenerator } = await import("../generators/caller.js");
  // What a generator starts finds the packages as they are: they are being generated.
  if (isBelowGenerator(context, workspace.buildDir)) return work;
  const { generate } = await import("../generators/generate.js");
  const generating = generate(work, { isForced: false });
  // Cargo comes first.
  setImmediate(() => prepareOutcome(work));
  const generated = await generating;
  if (generated.status !== 0) return generated.status;
  const isSame = generated.workspace.digest === workspace.digest;
  return isSame ? work : prepare(context, invocation, guard, network);
}

/** The same ahead of a verb that builds nothing through us. */
export async function generateFor(
  context: Context,
  invocation: Invocation,
  guard: SignalGuard,
  network: Network,
): Promise<ExitStatus> {
  const read = await readWorkspace(context, invocation);
  // What keeps cargo from telling of its workspace it says itself.
  if (!read.ok || !read.value.generates) return 0;
  const prepared = await prepare(context, invocation, guard, network);
  if (typeof prepared === "number") return prepared;
  const work = await generateAhead(prepared);
  return typeof work === "number" ? work : 0;
}
