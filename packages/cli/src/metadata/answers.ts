import { join, resolve } from "node:path";
import { type Answer, isObject, type JsonValue, type Remember, sha256 } from "@px-meta/core/base";
import type { Context } from "../command.js";
import { version } from "../version.js";
import { type Input, now, takeInputs } from "./inputs.js";
import { forget, isMade, keep, recall } from "./memory.js";
import { findProgram, programInputs, steeringVariables } from "./programs.js";

/** Answers that one build directory keeps: some five for each target and toolchain. */
const most = 64;

/** Variables on which C compilers depend, beside those that are part of the question. */
const ofCompilers = /^(?:PATH$|LANG$|LC_|GCC_|COMPILER_PATH$|SDKROOT$|DEVELOPER_DIR$|.*_DEPLOYMENT_TARGET$)/;

/** What has been asked in this process, by where the answer is kept: two that ask at the same time get the same. */
const asked = new WeakMap<Context, Map<string, Promise<Answer>>>();

/**
 * Remembers in the build directory what compilers answered, while the programs, the toolchain that rustup would choose,
 * the variables, and the files that the question names are what they were. Only answers with status 0 are kept.
 */
export function rememberAnswers(context: Context, buildDir: string): Remember {
  const { files, env } = context;
  const folder = join(buildDir, "px-meta", "answers");
  return async (key, ask) => {
    const question = parse(key);
    const program = question && findProgram(files, question.program, env, question.cwd);
    if (question === undefined || program === undefined) return ask();
    const variables = Object.keys(env)
      .filter((name) => ofCompilers.test(name))
      .sort()
      .map((name) => [name, env[name]]);
    const all = [version, key, program, steeringVariables(env), variables];
    const path = join(folder, `${sha256(JSON.stringify(all))}.json`);
    const before = asked.get(context) ?? new Map<string, Promise<Answer>>();
    asked.set(context, before);
    const answer = before.get(path) ?? answerAt(context, { buildDir, path, question, program }, ask);
    before.set(path, answer);
    return answer;
  };
}
async function answerAt(
  context: Context,
  { buildDir, path, question, program }: Place,
  ask: () => Promise<Answer>,
): Promise<Answer> {
  const { files } = context;
  const known = recall(files, path)?.body;
  if (typeof known?.stdout === "string" && typeof known.stderr === "string") {
    return { status: 0, stdout: known.stdout, stderr: known.stderr };
  }
  const began = now();
  const answer = await ask();
  if (answer.status === 0 && isMade(files, buildDir)) note(context, path, { question, program, began, answer });
  return answer;
}

/** A question, and where its answer is kept. */
interface Place {
  readonly buildDir: string;
  readonly path: string;
  readonly question: Question;
  readonly program: string;
}

interface Question {
  readonly program: string;
  readonly args: readonly string[];
  readonly cwd: string;
}

/** Reads the key that a question has; nothing where it names no program. */
function parse(key: string): Question | undefined {
  const value = JSON.parse(key) as JsonValue;
  if (!isObject(value) || typeof value.program !== "string" || typeof value.cwd !== "string") return undefined;
  const args = Array.isArray(value.args) ? value.args.filter((arg) => typeof arg === "string") : [];
  return { program: value.program, args, cwd: value.cwd };
}

function note(
  { files, env }: Context,
  path: string,
  asked: { readonly question: Question; readonly program: string; readonly began: bigint; readonly answer: Answer },
): void {
  const { args, cwd } = asked.question;
  // A wrapper is given the program that it stands before.
  const behind = args[0] === undefined ? undefined : findProgram(files, args[0], env, cwd);
  const named = args.map((arg) => resolve(cwd, arg)).filter((arg) => files.stamp(arg) !== undefined);
  const inputs = [
    ...programInputs(files, asked.program, env, cwd),
    ...[...(behind === undefined ? [] : [behind]), ...named].map((one): Input => ({ kind: "program", path: one })),
  ];
  const taken = takeInputs(files, inputs, asked.began);
  if (taken === undefined) return;
  const { stdout, stderr } = asked.answer;
  keep(files, path, { inputs: taken, body: { stdout, stderr } });
  forget(files, join(path, ".."), most);
}
