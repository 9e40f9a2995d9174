import { dirname, join } from "node:path";
import {
  type CargoMetadata,
  err,
  isObject,
  type JsonValue,
  ok,
  type Result,
  type RunProblem,
  sha256,
} from "@px-meta/core/base";
import type { Context } from "../command.js";
import type { CargoConfig } from "./cargo-config.js";
import { type Input, now, sameInputs, type Taken, takeInputs } from "./inputs.js";
import { localInputs } from "./local.js";
import { forget, isMade, keep, read } from "./memory.js";
import { answerPath, headPath, memoryFolder } from "./places.js";
import { cargoHome, foldersUp, programInputs } from "./programs.js";
import type { Question } from "./question.js";
import { type Known, type Workspace, workspaceOf } from "./workspace.js";

/** Memories of one build directory: one for each way of asking, such as another set of features. */
const most = 16;

/** Asks cargo for the workspace, and keeps the answer where that can be told that it still holds. */
export async function askWorkspace(
  context: Context,
  question: Question,
  config: CargoConfig,
): Promise<Result<Workspace, RunProblem>> {
  const began = now();
  const { program, args, startsIn, env } = question;
  const answer = await context.cargo.ask(program, args, { cwd: startsIn, env });
  if (answer.status === 127) return err({ kind: "cannot-run", program, reason: answer.stderr });
  if (answer.status !== 0) {
    return err({ kind: "program-failed", program, args, status: answer.status, said: answer.stderr });
  }
  const metadata = parseMetadata(answer.stdout);
  if (metadata === undefined) {
    return err({ kind: "unexpected-output", program, reason: "`cargo metadata` gave no metadata of format 1" });
  }
  const known = {
    root: metadata.workspace_root,
    buildDir: metadata.build_directory ?? metadata.target_directory,
    adopts: metadata.packages.some((one) =>
      one.dependencies.some(({ name, kind }) => name === "px-meta" && kind === "build"),
    ),
    declares: metadata.packages.some(({ metadata: own }) => isObject(own) && saysMore(own["px-meta"])),
    generates: hasGenerators(metadata),
    ...chosenIn(metadata),
    digest: sha256(answer.stdout),
  };
  const asked = { question, config, metadata, known, began, text: answer.stdout };
  const inputs = await inputsOf(context, asked);
  let isKept = inputs !== undefined && remember(context, asked, inputs);
  const isSame = () => {
    const same = inputs && sameInputs(context.files, inputs, now());
    // Meanwhile cargo may have made its build directory.
    if (same !== undefined && !isKept) isKept = remember(context, asked, same);
    return same !== undefined;
  };
  return ok(workspaceOf(known, { holds: () => true, isSame }, async () => ok(metadata)));
}

/** Whether a package says more to px-meta than which schemas it brings. */
function saysMore(own: JsonValue | undefined): boolean {
  return isObject(own) && Object.keys(own).some((key) => key !== "schemas");
}

/** Whether a package on this disk has a table of cargo-px, be it right or wrong. */
function hasGenerators({ packages }: CargoMetadata): boolean {
  return packages.some(({ source, metadata: own }) => source === null && isObject(own) && own.px !== undefined);
}

/** Nothing where the text has not the shape on which all that follows relies. */
function parseMetadata(text: string): CargoMetadata | undefined {
  let value: JsonValue;
  try {
    value = JSON.parse(text) as JsonValue;
  } catch {
    return undefined;
  }
  const isRight =
    isObject(value) &&
    typeof value.workspace_root === "string" &&
    typeof value.target_directory === "string" &&
    Array.isArray(value.workspace_members) &&
    Array.isArray(value.packages);
  return isRight ? (value as unknown as CargoMetadata) : undefined;
}

/** What cargo builds where no package is named: the default members at the root, elsewhere the package of the folder. */
function chosenIn({ packages, resolve, ...workspace }: CargoMetadata): Pick<Known, "chosen"> {
  const root = resolve?.root ?? undefined;
  const members = new Set(workspace.workspace_members);
  const defaults = new Set(workspace.workspace_default_members ?? (root === undefined ? members : [root]));
  if ([...members].every((id) => defaults.has(id))) return {};
  return { chosen: packages.flatMap(({ id, name }) => (defaults.has(id) ? [name] : [])).sort() };
}

interface Asked {
  readonly question: Question;
  readonly config: CargoConfig;
  readonly metadata: CargoMetadata;
  readonly known: Known;
  readonly began: bigint;
  readonly text: string;
}

/** All that an answer rests on; nothing where that cannot be told. */
async function inputsOf({ files, env }: Context, asked: Asked): Promise<readonly Taken[] | undefined> {
  const { question, config, metadata, known, began } = asked;
  const { programPath, manifest, cwd } = question;
  if (programPath === undefined || manifest === undefined) return undefined;
  const local = await localInputs(files, { metadata, cargoHome: cargoHome(env, cwd), packages: config.packages });
  if (local === undefined) return undefined;
  const file = (path: string): Input => ({ kind: "file", path });
  const inputs = [
    ...programInputs(files, programPath, env, cwd),
    file(question.lockFile ?? config.lockFile ?? join(known.root, "Cargo.lock")),
    ...config.places.map(file),
    ...foldersUp(dirname(manifest)).map((folder) => file(join(folder, "Cargo.toml"))),
    ...local,
  ];
  return takeInputs(files, inputs, began);
}

/** Keeps an answer where cargo has made its build directory, and says whether it is kept. */
function remember({ files }: Context, { question, known, text }: Asked, inputs: readonly Taken[]): boolean {
  const { buildDir, digest, ...others } = known;
  if (!isMade(files, buildDir)) return false;
  if (!files.replace(answerPath(buildDir, digest), Buffer.from(text)).ok) return false;
  keep(files, headPath(buildDir, question.key), { inputs, body: { answer: digest, buildDir, ...others } });
  tidy(files, buildDir);
  return true;
}

/** Removes the oldest memories, and answers that no memory names any more. */
function tidy(files: Context["files"], buildDir: string): void {
  const folder = memoryFolder(buildDir);
  forget(files, folder, most);
  const named = new Set(files.list(folder).map((name) => read(files, join(folder, name))?.body.answer));
  const answers = join(folder, "answers");
  for (const name of files.list(answers)) {
    if (/^[0-9a-f]{64}\.json$/.test(name) && !named.has(name.slice(0, 64))) files.remove(join(answers, name));
  }
}
