import { readlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { err, type NetworkProblem, ok, type Result } from "@px-meta/core/base";
import type { Context } from "../command.js";
import { findProgram } from "../metadata/programs.js";
import { openTrace, type StraceMode, straced } from "../trace/strace.js";
import { type Enclosure, enclosures } from "./enclosures.js";
import { hindrance } from "./hindrance.js";
import { deniedNetwork, type Network, type Witness } from "./network.js";
import { unwatched } from "./unwatched.js";
import { type Resolver, readResolver } from "./watch/resolver.js";
import { networkCalls, watched } from "./watch/watch.js";

/**
 * Finds a way to run programs with no network but loopback, and tries it out: nothing is said to be denied that is not.
 * Where strace may be used, all that is tried is seen.
 */
export async function denyNetwork(context: Context): Promise<Result<Network, NetworkProblem>> {
  const { files, env, cwd } = context;
  const { getuid, getgid } = process;
  if (process.platform !== "linux" || getuid === undefined || getgid === undefined) {
    return err({ kind: "cannot-deny-network", reasons: [`px-meta knows no way to do it on ${process.platform}`] });
  }
  const isThere = (program: string) => findProgram(files, program, env, cwd) !== undefined;
  const hasStrace = isThere("strace");
  const resolver = readResolver(files);
  const reasons: string[] = [];
  const ways = enclosures({ user: getuid(), group: getgid() }, hasStrace ? resolver.servers : []);
  for (const enclosure of ways) {
    if (!isThere(enclosure.program)) {
      reasons.push(`there is no \`${enclosure.program}\``);
      continue;
    }
    const found = await modeFor(context, enclosure, hasStrace);
    if (found.kind === "closed") reasons.push(hindrance(enclosure, found.said));
    else return ok(deniedNetwork(enclosure, witnessFor(found, resolver)));
  }
  return err({ kind: "cannot-deny-network", reasons: [...new Set(reasons)] });
}

type Open =
  | { readonly kind: "watched"; readonly mode: StraceMode }
  | { readonly kind: "unwatched"; readonly reason: string };

type Found = Open | { readonly kind: "closed"; readonly said: string };

function witnessFor(open: Open, resolver: Resolver): Witness {
  if (open.kind === "unwatched") return unwatched(open.reason);
  const trace = openTrace();
  if (trace.ok) return watched(open.mode, resolver, trace.value);
  return unwatched(`no file for strace can be made in ${tmpdir()} (${trace.error})`);
}

/** Tries the best first, so that most systems have one trial. */
async function modeFor(context: Context, { words }: Enclosure, hasStrace: boolean): Promise<Found> {
  let reason = "there is no strace; install it to see every try";
  if (hasStrace) {
    for (const mode of ["filtered", "plain"] as const) {
      const tried = await tryOut(context, [...words, ...straced(mode, networkCalls, "/dev/null")]);
      if (tried.isEnclosed) return { kind: "watched", mode };
      reason = `strace cannot be used here: ${tried.said.trim().split("\n")[0] ?? ""}`;
    }
  }
  const { isEnclosed, said } = await tryOut(context, words);
  return isEnclosed ? { kind: "unwatched", reason } : { kind: "closed", said };
}

const own = "/proc/self/ns/net";

/** Runs a program that tells which network it has. */
async function tryOut(
  { cargo, cwd }: Context,
  [program = "", ...args]: readonly string[],
): Promise<{ readonly isEnclosed: boolean; readonly said: string }> {
  // What it says is looked into for the reason.
  const options = { cwd, env: { LC_ALL: "C" } };
  const { status, stdout, stderr } = await cargo.ask(program, [...args, "readlink", own], options);
  const network = stdout.trim();
  return { isEnclosed: status === 0 && network !== "" && network !== ownNetwork(), said: stderr };
}

function ownNetwork(): string {
  try {
    return readlinkSync(own);
  } catch {
    return ""; // No /proc: then there is none inside either.
  }
}
