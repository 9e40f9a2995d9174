import { createHash } from "node:crypto";
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { type Call, Rig, repository } from "../rig/rig.js";
import type { Ran } from "../rig/run.js";
import type { Case } from "./cases.js";

const workspaces = join(repository, "test", "generators", "workspaces");

/** What a case came to: all that must be the same for cargo-px and px-meta. */
export interface Outcome {
  readonly status: number | string;
  /** Which packages were generated or verified, in order, by what, with which arguments and where. */
  readonly runs: readonly string[];
  readonly stdout: string;
  /** The digest of every file of the workspace, the lock file among them. */
  readonly tree: Readonly<Record<string, string>>;
}

/** An outcome with what the program said of itself. */
export interface Tried extends Outcome {
  readonly stderr: string;
}

/** One program, cargo-px or px-meta, in the rig of one workspace. */
export type Program = (rig: Rig, args: readonly string[], call: Call) => Promise<Ran>;

/** A workspace of `workspaces` beside the crate that its generators share, in which cases are tried in turn. */
export async function rigOf(workspace: string): Promise<Rig> {
  const rig = await Rig.create({}, { env: { CARGO_BUILD_JOBS: "1", CARGO_INCREMENTAL: "0" } });
  cpSync(join(workspaces, "note"), rig.path("..", "note"), { recursive: true });
  reset(rig, workspace);
  return rig;
}

/** Makes the workspace what it is in the repository, but for what cargo has built. */
function reset(rig: Rig, workspace: string): void {
  const source = join(workspaces, workspace);
  for (const name of readdirSync(rig.root, { recursive: true, encoding: "utf8" })) {
    const isBuilt = name === "target" || name.startsWith(`target${sep}`);
    if (!isBuilt && !existsSync(join(source, name))) rmSync(rig.path(name), { recursive: true, force: true });
  }
  for (const name of filesIn(source)) {
    const [text, path] = [readFileSync(join(source, name), "utf8"), rig.path(name)];
    if (!existsSync(path) || readFileSync(path, "utf8") !== text) rig.write({ [name]: text });
  }
}

/** Tries a case. */
export async function tried(rig: Rig, one: Case, program: Program): Promise<Tried> {
  reset(rig, one.workspace);
  for (const [name, [from, to]] of Object.entries(one.edit ?? {})) {
    const text = rig.read(name);
    if (!text.includes(from)) throw new Error(`${one.name}: ${name} has no ${from}`);
    rig.write({ [name]: text.replace(from, to) });
  }
  const notes = rig.path("..", "notes");
  const call: Call = { env: { NOTES: notes }, ...(one.in === undefined ? {} : { in: one.in }) };
  let ran: Ran | undefined;
  for (const args of one.calls) {
    if (ran !== undefined && ran.status !== 0) break;
    if (ran !== undefined && one.change !== undefined) rig.write(one.change);
    writeFileSync(notes, "");
    ran = await program(rig, args, call);
  }
  if (ran === undefined) throw new Error(`${one.name}: no call`);
  const { status, signal, stdout, stderr } = ran;
  return {
    status: status ?? signal ?? "",
    runs: readFileSync(notes, "utf8").split("\n").filter(Boolean),
    stdout: rig.masked(stdout),
    tree: treeOf(rig),
    stderr: rig.masked(stderr),
  };
}

function treeOf(rig: Rig): Outcome["tree"] {
  const digest = (name: string) =>
    createHash("sha256")
      .update(readFileSync(rig.path(name)))
      .digest("hex");
  return Object.fromEntries(filesIn(rig.root).map((name) => [name, digest(name).slice(0, 16)]));
}

/** All files below a folder but those of the target directory, sorted. */
function filesIn(root: string, folder = root): readonly string[] {
  return readdirSync(folder)
    .filter((name) => folder !== root || name !== "target")
    .map((name) => join(folder, name))
    .flatMap((path) =>
      statSync(path).isDirectory() ? filesIn(root, path) : [relative(root, path).split(sep).join("/")],
    )
    .sort();
}
