import { join, resolve } from "node:path";
import { isObject, type JsonValue } from "@px-meta/core/base";
import type { Context } from "../command.js";
import { parseToml } from "../metadata/cargo-config.js";
import { cargoHome, findProgram } from "../metadata/programs.js";
import { tokenize, valuesOf } from "../selection/arguments.js";
import { configPlaces, readText } from "../selection/config.js";
import { findVerb, handedOver, type Invocation, invocation, type VerbPlace } from "../selection/invocation.js";

/**
 * What a word means that is no verb of cargo's and none of ours: an alias of cargo's configuration, which is the verb that
 * it stands for, or a program `cargo-WORD`, which cargo starts. Nothing where cargo knows the word no better than we do.
 */
export async function foreignVerb(
  context: Context,
  args: readonly string[],
  place: VerbPlace,
): Promise<Invocation | undefined> {
  let [meant, at] = [args, place];
  const passed = new Set<string>();
  for (;;) {
    const word = meant[at.at] ?? "";
    const alias = passed.has(word) ? undefined : await aliasOf(context, word, meant, at);
    if (alias === undefined) break;
    passed.add(word);
    meant = [...meant.slice(0, at.at), ...alias, ...meant.slice(at.at + 1)];
    at = findVerb(meant);
    const call = invocation(meant, at, context.env);
    if (call !== undefined) return call;
  }
  // An alias of anything else, or of itself, is for cargo to make sense of.
  const isForeign = passed.size > 0 || isProgram(context, args[place.at] ?? "");
  return isForeign ? handedOver(args, place, context.env) : undefined;
}

/** Whether cargo finds a program for a word, on the PATH or where it installs programs. */
function isProgram({ files, env, cwd }: Context, word: string): boolean {
  if (!/^\w[\w-]*$/.test(word)) return false;
  const program = `cargo-${word}`;
  const installed = join(cargoHome(env, cwd), "bin", program);
  return [program, installed].some((one) => findProgram(files, one, env, cwd) !== undefined);
}

/** What an alias stands for: the strongest source counts, `--config`, then the environment, then the files. */
async function aliasOf(
  context: Context,
  word: string,
  args: readonly string[],
  place: VerbPlace,
): Promise<readonly string[] | undefined> {
  if (!/^\w[\w-]*$/.test(word)) return undefined;
  const cwd = resolve(context.cwd, ...valuesOf(tokenize(place.before).tokens, "directory"));
  const given = valuesOf(tokenize([...place.before, ...args.slice(place.at + 1)]).tokens, "config");
  for (const value of given.toReversed()) {
    const text = value.includes("=") ? value : readText(context, resolve(cwd, value));
    const words = await aliasIn(text, word);
    if (words !== undefined) return words;
  }
  const variable = context.env[`CARGO_ALIAS_${word.toUpperCase().replaceAll("-", "_")}`];
  if (variable !== undefined) return wordsOf(variable);
  for (const path of configPlaces(cwd, context.env)) {
    const words = await aliasIn(readText(context, path), word);
    if (words !== undefined) return words;
  }
  return undefined;
}

async function aliasIn(text: string | undefined, word: string): Promise<readonly string[] | undefined> {
  if (text?.includes("alias") !== true) return undefined;
  const values = await parseToml(text);
  const table = isObject(values) ? values.alias : undefined;
  return isObject(table) && Object.hasOwn(table, word) ? wordsOf(table[word]) : undefined;
}

function wordsOf(value: JsonValue | undefined): readonly string[] | undefined {
  const words = typeof value === "string" ? value.split(/\s+/) : Array.isArray(value) ? value : [];
  const texts = words.filter((one): one is string => typeof one === "string" && one !== "");
  return texts.length === 0 ? undefined : texts;
}
