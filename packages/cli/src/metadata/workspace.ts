import { join } from "node:path";
import { type CargoMetadata, ok, type Result, type RunProblem, sha256 } from "@px-meta/core/base";
import type { Context } from "../command.js";
import { journalsFolder } from "../generators/journal/places.js";
import { reportProblems } from "../render/problems.js";
import type { Invocation } from "../selection/invocation.js";
import { type CargoConfig, readCargoConfig } from "./cargo-config.js";
import { recall } from "./memory.js";
import { answerPath, buildDirs, headPath } from "./places.js";
import { type Question, questionOf } from "./question.js";

/** What must be known of a workspace before cargo is started. */
export interface Workspace {
  /** Absolute. */
  readonly root: string;
  /** Absolute. */
  readonly buildDir: string;
  readonly bus: string;
  /** Whether some package's build script can wait for facts. */
  readonly adopts: boolean;
  /** Whether some package declares downloads, or tries to. */
  readonly declares: boolean;
  /** Whether some package is to be generated, or says so. */
  readonly generates: boolean;
  /** The packages that cargo builds here where none is named, by name; absent where they are the whole workspace. */
  readonly chosen?: readonly string[];
  /** Digest of cargo's whole answer. */
  readonly digest: string;
  /**
   * Whether the folders of packages are still what cargo's answer rests on. A look at each of them, which can wait until
   * cargo is at work; the answer below is asked for anew where they are not.
   */
  readonly holds: () => boolean;
  /**
   * Whether all that the answer rests on is what it was, looked at now and without asking cargo; also false where that is
   * not known.
   */
  readonly isSame: () => boolean;
  /** Cargo's whole answer, read when it is asked for. */
  readonly metadata: () => Promise<Result<CargoMetadata, RunProblem>>;
}

/**
 * Tells of the workspace that a call of cargo is about. Cargo is asked only where something that its answer rests on has
 * changed since it was last asked the same: an answer is kept in the build directory, with all that it rests on.
 */
export async function readWorkspace(
  context: Context,
  invocation: Invocation,
  /** Called where cargo has to be asked: while it works there is time for what will be needed later. */
  whileAsking: () => void = () => {},
): Promise<Result<Workspace, RunProblem>> {
  const question = questionOf(context, invocation);
  const config = await readCargoConfig(context.files, { cwd: question.cwd, env: context.env, given: question.config });
  const likely = buildDirs(context.files, question, config, context.env);
  await recover(context, likely);
  const recalled = recallWorkspace(context, question, config, likely);
  if (recalled !== undefined) return recalled;
  const asking = asked(context, question, config);
  setImmediate(whileAsking);
  const answer = await asking;
  if (answer.ok || !(await othersGenerated(context, likely))) return answer;
  await recover(context, likely);
  return asked(context, question, config);
}

/** Another px-meta may be having a package generated, which cargo cannot read until it is done. */
async function othersGenerated({ stderr }: Context, likely: readonly string[]): Promise<boolean> {
  const { othersEnded } = await import("../generators/journal/others.js");
  const say = (pid: number) =>
    stderr.write(
      `    Blocking waiting for another px-meta (process ${pid}), which generates packages of this workspace\n`,
    );
  for (const buildDir of likely) if (await othersEnded(buildDir, say)) return true;
  return false;
}

/** A generator that was killed with its px-meta may have left a package that cargo cannot read. */
async function recover(context: Context, likely: readonly string[]): Promise<void> {
  const left = likely.filter((buildDir) => context.files.list(journalsFolder(buildDir)).length > 0);
  if (left.length === 0) return;
  const { recoverJournals } = await import("../generators/journal/recover.js");
  reportProblems(
    context,
    left.flatMap((buildDir) => recoverJournals(buildDir).problems),
  );
}

async function asked(
  context: Context,
  question: Question,
  config: CargoConfig,
): Promise<Result<Workspace, RunProblem>> {
  const { askWorkspace } = await import("./ask.js");
  const answer = await askWorkspace(context, question, config);
  if (answer.ok || answer.error.kind !== "program-failed") return answer;
  const { bringBackMissing } = await import("../generators/missing.js");
  const { paths, lines } = await bringBackMissing(context, buildDirs(context.files, question, config, context.env));
  const again = paths.length === 0 ? answer : await askWorkspace(context, question, config);
  if (again.ok) context.stderr.write(lines.join(""));
  // What does not help was gone for another reason.
  else for (const path of paths) context.files.remove(path);
  return again;
}

function recallWorkspace(
  context: Context,
  question: Question,
  config: CargoConfig,
  likely: readonly string[],
): Result<Workspace, RunProblem> | undefined {
  const { files } = context;
  for (const buildDir of likely) {
    const recalled = recall(files, headPath(buildDir, question.key));
    const body = recalled?.body;
    if (
      recalled === undefined ||
      typeof body?.answer !== "string" ||
      typeof body.root !== "string" ||
      typeof body.buildDir !== "string" ||
      typeof body.declares !== "boolean" ||
      typeof body.generates !== "boolean"
    )
      continue;
    const path = answerPath(buildDir, body.answer);
    if (files.stamp(path) === undefined) continue;
    const { root, buildDir: itsBuildDir, answer: digest, chosen } = body;
    const known = {
      ...{ root, buildDir: itsBuildDir, adopts: body.adopts === true, digest },
      ...{ declares: body.declares, generates: body.generates },
      ...(Array.isArray(chosen) ? { chosen: chosen.filter((name) => typeof name === "string") } : {}),
    };
    return ok(
      workspaceOf(
        known,
        { holds: recalled.holds, isSame: () => isStill(context, question, buildDir, digest) },
        async () => {
          const bytes = recalled.holds() ? files.read(path, answerLimit) : undefined;
          if (bytes?.ok === true && sha256(bytes.value) === body.answer) {
            return ok(JSON.parse(Buffer.from(bytes.value).toString("utf8")) as CargoMetadata);
          }
          const again = await asked(context, question, config);
          return again.ok ? again.value.metadata() : again;
        },
      ),
    );
  }
  return undefined;
}

/** Whether what is remembered at a place is the same answer still. */
function isStill({ files }: Context, { key }: Question, buildDir: string, digest: string): boolean {
  const recalled = recall(files, headPath(buildDir, key));
  return recalled?.body.answer === digest && recalled.holds();
}

/** Bytes of an answer; one of a thousand packages has some 10 MB. */
const answerLimit = 1 << 30;

/** What of a workspace is remembered. */
export type Known = Pick<Workspace, "root" | "buildDir" | "adopts" | "declares" | "generates" | "chosen" | "digest">;

/** Adds what follows from the rest. */
export function workspaceOf(
  known: Known,
  { holds, isSame }: Pick<Workspace, "holds" | "isSame">,
  read: Workspace["metadata"],
): Workspace {
  let metadata: ReturnType<typeof read> | undefined;
  return {
    ...known,
    holds,
    isSame,
    bus: join(known.buildDir, "px-meta", "bus"),
    metadata: () => {
      metadata ??= read();
      return metadata;
    },
  };
}
