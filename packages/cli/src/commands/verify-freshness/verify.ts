import { dirname } from "node:path";
import type { Generation, GeneratorCall, Problem, Result } from "@px-meta/core/base";
import { type Ended, start } from "../../build/child.js";
import { type Ground, startable } from "../../generators/call.js";
import { failureOf, foreignTo, readied } from "../../generators/generation.js";
import { beginJournal } from "../../generators/journal/begin.js";
import { claim } from "../../generators/journal/claim.js";
import type { Journal } from "../../generators/journal/journal.js";
import { keepPublication, type Mailbox } from "../../generators/mailbox.js";
import { brokenManifest } from "../../generators/manifest.js";
import { watchOutside } from "../../generators/outside.js";
import { programWord } from "../../generators/program-word.js";
import type { Status } from "../../generators/status.js";
import { endOf } from "../../generators/stubborn.js";
import { viewsOf } from "../../generators/views.js";
import { differences } from "./changes.js";
import { keepLockFile } from "./lock-file.js";
import { Tail } from "./tail.js";
import { askedCall, verifiedAs } from "./told.js";
import type { Outcome, Verified } from "./verified.js";

/** What verifying a package came to, and what went wrong besides. */
export interface Verifying {
  readonly verified: Verified;
  readonly problems: readonly Problem[];
}

/**
 * Verifies a generated package on the tree as it is: by its verifier, or by its generator, which runs in place. Whatever
 * they write is undone. Nothing comes of it where a signal ends the wait for the package.
 */
export async function verify(ground: Ground, status: Status, generation: Generation): Promise<Verifying | undefined> {
  const { work, workspace, metadata } = ground;
  const { name, manifest, verifier } = generation;
  const folder = dirname(manifest);
  const said = new Tail();
  const told = (outcome: Outcome, problems: readonly Problem[] = []): Verifying => {
    return { verified: verifiedAs(workspace.root, generation, outcome, said.text()), problems };
  };
  const failed = (problems: readonly Problem[]) => told({ kind: "failed", problems });
  const claimed = await claim(workspace.buildDir, folder, {
    onWait: () => status.say("Blocking", `waiting for another px-meta, which generates ${name}`),
  });
  if (!claimed.ok) return failed([claimed.error]);
  const mine = claimed.value;
  if (mine === undefined) return undefined;
  const letGo = ground.work.guard.hold();
  try {
    const mailbox = await readied({ ...ground, viewOf: viewsOf({ ...ground, level: [generation] }) }, generation);
    if (!mailbox.ok) return failed(mailbox.error);
    const begun = beginJournal(mine, foreignTo(metadata, generation, workspace));
    if (!begun.ok) return failed([begun.error]);
    const journal = begun.value;
    const restoreLockFile = keepLockFile(work.context.files, workspace.root);
    status.say("Verifying", name);
    const outside = watchOutside(work.context.files, metadata, [generation]);
    const environment = { ...mailbox.value.environment, ...journal.environment };
    const ended = await run(ground, { generation, journal, environment, said });
    const outcome =
      verifier !== undefined
        ? outcomeOfVerifier(generation, verifier, ended)
        : await outcomeOfGenerator(ground, generation, ended, journal);
    const undone = [...journal.restore(), ...restoreLockFile()];
    const isGenerated = verifier === undefined && outcome.kind === "fresh";
    const unkept = isGenerated ? keepPublished(ground, generation, mailbox.value) : [];
    return told(outcome, [...mine.problems, ...undone, ...outside(), ...unkept]);
  } finally {
    mine.release();
    letGo();
  }
}

/** A program that is to run, and who takes what it does. */
interface Run {
  readonly generation: Generation;
  readonly journal: Journal;
  /** Variables that it gets besides. */
  readonly environment: Readonly<Record<string, string>>;
  readonly said: Tail;
}

/** Keeps the facts that a generator published whose package is fresh: those above it read them. */
function keepPublished({ work, workspace }: Ground, generation: Generation, mailbox: Mailbox): readonly Problem[] {
  const published = mailbox.published();
  if (!published.ok) return published.error;
  return keepPublication(work.context.files, workspace.buildDir, generation, published.value);
}

/** Runs a program. What a verifier prints is shown as it comes, what a generator prints where it fails. */
async function run(ground: Ground, { generation, journal, environment, said }: Run): Promise<Result<Ended, Problem>> {
  const { context, guard } = ground.work;
  const found = startable(ground, generation, askedCall(generation));
  if (!found.ok) return found;
  const show = (bytes: string | Buffer) => context.stderr.write(bytes);
  const isVerifier = generation.verifier !== undefined;
  const read = (bytes: Buffer) => {
    said.push(bytes);
    if (isVerifier) show(bytes);
  };
  const env = { ...found.value.call.env, ...environment };
  const readers = { stdout: read, stderr: read, endsAlone: true } as const;
  const running = start({ ...found.value.call, env }, context.cwd, readers, guard);
  if (running.pid !== undefined) journal.generatorStarted(running.pid);
  const ended = await endOf(running, guard, () => journal.endGenerator());
  if (!isVerifier && !isWell(ended)) show(said.text());
  return ended;
}

function isWell(ended: Result<Ended, Problem>): boolean {
  return ended.ok && ended.value.kind === "status" && ended.value.status === 0;
}

function outcomeOfVerifier({ name }: Generation, { program }: GeneratorCall, ended: Result<Ended, Problem>): Outcome {
  if (!ended.ok) return { kind: "failed", problems: [ended.error] };
  if (ended.value.kind === "status") {
    const { status } = ended.value;
    return status === 0 ? { kind: "fresh" } : { kind: "refused", status };
  }
  const { signal } = ended.value;
  return {
    kind: "failed",
    problems: [{ kind: "verifier-failed", package: name, verifier: programWord(program), signal }],
  };
}

async function outcomeOfGenerator(
  { work, workspace }: Ground,
  generation: Generation,
  ended: Result<Ended, Problem>,
  journal: Journal,
): Promise<Outcome> {
  const problem = failureOf(generation, ended) ?? (await brokenManifest(work.context.files, generation));
  if (problem !== undefined) return { kind: "failed", problems: [problem] };
  const files = differences(journal.changes(), dirname(generation.manifest), workspace.root);
  return files.length === 0 ? { kind: "fresh" } : { kind: "differs", files };
}
