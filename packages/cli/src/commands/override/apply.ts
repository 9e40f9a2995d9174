import { dirname, join } from "node:path";
import { err, ok, type Problem, type Redirection, type Result } from "@px-meta/core/stages";
import type { Context, ExitStatus } from "../../command.js";
import { type ConfigFile, readConfigFile } from "../../overrides/applied.js";
import { configAt, configLines, keysOf, withBlock, withoutBlock } from "../../overrides/block.js";
import { statusOfUnread } from "../../overrides/layers.js";
import { hasErrors, reportProblems } from "../../render/problems.js";
import { configPlaces, readText } from "../../selection/config.js";
import type { Given } from "../../verbs/parse.js";
import { askOf, look } from "./sight.js";

/** Writes what overrides ask of cargo into the workspace's configuration. */
export async function apply(context: Context, given: Given): Promise<ExitStatus> {
  const sight = await look(context, given);
  if (sight.workspace === undefined || sight.problems.length > 0) {
    reportProblems(context, [...sight.missing, ...sight.problems]);
    return sight.problems.length > 0 ? statusOfUnread(sight.problems) : 3;
  }
  const asked = await askOf(context, given, sight, sight.workspace);
  if (!("env" in asked)) {
    reportProblems(context, asked);
    return 3;
  }
  reportProblems(context, asked.problems);
  if (hasErrors(asked.problems)) return 1;
  const file = readConfigFile(context, sight.root);
  if (!file.ok) return refuse(context, [file.error]);
  if (Object.keys(asked.env).length + asked.tables.length === 0) {
    context.stderr.write("the overrides ask nothing of cargo: there is nothing to apply\n");
    return takeOut(context, file.value);
  }
  const taken = await occupiedKeys(context, sight.root, file.value, asked);
  if (taken.length > 0) return refuse(context, taken);
  const text = withBlock(file.value.text, file.value.block, configLines(asked));
  const whole = await checkWhole(file.value, text, asked);
  if (!whole.ok) return refuse(context, whole.error);
  const said = `${count(Object.keys(asked.env).length, "variable")} and ${count(asked.tables.length, "table")}`;
  if (text === file.value.text) {
    context.stderr.write(`${file.value.place} has them already: ${said}\n`);
    return 0;
  }
  const written = context.files.save(file.value.path, Buffer.from(text));
  if (!written.ok) return refuse(context, [{ ...written.error, path: file.value.place }]);
  context.stderr.write(`${file.value.place} has them now: ${said}\n`);
  for (const name of asked.unset) {
    context.stderr.write(`note: ${name} must not be set, and cargo cannot see to that; unset it in your shell\n`);
  }
  return 0;
}

/** Takes the block out of the workspace's configuration. */
export async function remove(context: Context, given: Given): Promise<ExitStatus> {
  const sight = await look(context, given);
  if (sight.workspace === undefined) {
    reportProblems(context, sight.missing);
    return 3;
  }
  const file = readConfigFile(context, sight.root);
  if (!file.ok) return refuse(context, [file.error]);
  if (file.value.block === undefined) context.stderr.write(`nothing is applied in ${file.value.place}\n`);
  return takeOut(context, file.value);
}

function takeOut(context: Context, { path, place, text, block }: ConfigFile): ExitStatus {
  if (block === undefined) return 0;
  const rest = withoutBlock(text, block);
  const done = rest === "" ? context.files.remove(path) : context.files.save(path, Buffer.from(rest));
  if (!done.ok) return refuse(context, [{ ...done.error, path: place }]);
  if (rest === "") context.files.removeEmpty(dirname(path));
  context.stderr.write(`took the overrides out of ${place}\n`);
  return 0;
}

function refuse(context: Context, problems: readonly Problem[]): ExitStatus {
  reportProblems(context, problems);
  return 1;
}

function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? "" : "s"}`;
}

/** What somebody else says of the keys that are needed, in this file or in another that cargo joins with it. */
async function occupiedKeys(
  context: Context,
  root: string,
  file: ConfigFile,
  asked: Redirection,
): Promise<readonly Problem[]> {
  const own = { place: file.place, text: file.block === undefined ? file.text : withoutBlock(file.text, file.block) };
  const others = configPlaces(root, context.env)
    .filter((path) => dirname(path) !== join(root, ".cargo"))
    .flatMap((path) => {
      const text = readText(context, path);
      return text === undefined ? [] : [{ place: path, text }];
    });
  const { readToml } = await import("../../overrides/toml.js");
  return [own, ...others].flatMap(({ place, text }): readonly Problem[] => {
    const toml = readToml(text.replace(/^\ufeff/, ""));
    if (!toml.ok) {
      const { line, column, reason } = toml.error;
      // Cargo says the same of every file that it reads.
      return [{ kind: "unreadable-file", path: place, reason: `it is not TOML (${line}:${column}: ${reason})` }];
    }
    return keysOf(asked).flatMap((key): readonly Problem[] => {
      if (configAt(toml.value.value, key) === undefined) return [];
      const at = toml.value.placeOf(key.map((step) => `/${step.replaceAll("~", "~0").replaceAll("/", "~1")}`).join(""));
      return [{ kind: "occupied-configuration", path: place, ...at, key: key.join(".") }];
    });
  });
}

/** Reads what is about to be written: a table that is written in one line (`env = { … }`) takes no addition. */
async function checkWhole(
  file: ConfigFile,
  text: string,
  asked: Redirection,
): Promise<Result<undefined, readonly Problem[]>> {
  const { readToml } = await import("../../overrides/toml.js");
  const before = readToml(withoutBlockOf(file).replace(/^\ufeff/, ""));
  const after = readToml(text.replace(/^\ufeff/, ""));
  if (after.ok || !before.ok) return ok(undefined);
  const tables = [...new Set(keysOf(asked).map(([table = ""]) => table))];
  const closed = tables.filter((table) => configAt(before.value.value, [table]) !== undefined);
  return err(
    closed.map((key) => ({
      kind: "occupied-configuration",
      path: file.place,
      ...before.value.placeOf(`/${key}`),
      key,
    })),
  );
}

function withoutBlockOf({ text, block }: ConfigFile): string {
  return block === undefined ? text : withoutBlock(text, block);
}
