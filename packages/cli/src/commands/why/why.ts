import type { Domain, Question } from "@px-meta/core/stages";
import { isFactName, parseSchemaId } from "@px-meta/core/stages";
import type { Command } from "../../command.js";
import { readValue } from "../../overrides/shell-form.js";
import { sourceOptions } from "../../settled/call.js";
import { formatOption, readArguments } from "../../settled/format.js";
import { packageWord } from "../../settled/package-word.js";
import { isGiven, textOf, wrongUsage } from "../../verbs/parse.js";

/** `px-meta why`: where a fact or a value comes from. */
export const command: Command = {
  name: "why",
  summary: "show through which packages and layers a value came",
  usage: "PACKAGE FACT[#/FIELD]",
  about: `PACKAGE is the package that sees the value: its name, name@version, id or path,
as cargo takes it. FACT is schema@major/name; schema@major#/FIELD asks for a
merged value, and schema@major for all facts of the schema. What can mean only
one thing may be left out: the schema, its major, a / does for the #. Examples:

  px-meta why app native-library@1/z
  px-meta why app native-library@1/z#/version
  px-meta why app abi@1#/cxx/stdlib
  px-meta why app abi@1#/cxx/stdlib --not '"libc++"'

Why a build script ran again: px-meta inspect --reruns`,
  options: {
    all: { type: "boolean", help: "show every contribution, however many there are" },
    not: { type: "string", value: "JSON", help: "say why it is not this value, and what would get it" },
    domain: { type: "string", value: "target|host", help: "that side of the build alone" },
    ...sourceOptions,
    ...formatOption,
  },
  run: async (context, args) => {
    const read = readArguments(context, command, args);
    if (typeof read === "number") return read;
    const { given, format } = read;
    const [word, fact, ...more] = given.positionals;
    if (word === undefined || fact === undefined || more.length > 0) {
      return wrongUsage(context, command.name, `expected ${command.usage}`);
    }
    const question = parseQuestion(fact);
    const domain = textOf(given, "domain");
    if (domain !== undefined && domain !== "target" && domain !== "host") {
      return wrongUsage(context, command.name, `--domain is target or host, not ${domain}`);
    }
    const not = textOf(given, "not");
    const value = not === undefined ? undefined : readValue(not);
    if (value?.ok === false) return wrongUsage(context, command.name, `--not: ${value.error}`);
    const isWhole = question !== undefined && question.name === undefined && question.pointer === undefined;
    if (value !== undefined && isWhole) {
      return wrongUsage(context, command.name, "--not asks about one value: name a fact or a field");
    }
    const { show } = await import("./show.js");
    const side: { readonly domain?: Domain } = domain === undefined ? {} : { domain };
    return show(context, given, format, {
      word: packageWord(context, word),
      fact,
      ...(question !== undefined && { question }),
      isWhole: isGiven(given, "all"),
      ...side,
      ...(value?.ok === true && { not: value.value }),
    });
  },
};

/** Reads `schema@1`, `schema@1/name`, `schema@1#/pointer` or `schema@1/name#/pointer`. */
export function parseQuestion(text: string): Question | undefined {
  const hash = text.indexOf("#");
  const head = hash < 0 ? text : text.slice(0, hash);
  const slash = head.indexOf("/");
  const schema = parseSchemaId(slash < 0 ? head : head.slice(0, slash));
  const name = slash < 0 ? undefined : head.slice(slash + 1);
  const pointer = hash < 0 ? undefined : text.slice(hash + 1);
  if (schema === undefined || (name !== undefined && !isFactName(name))) return undefined;
  if (pointer !== undefined && pointer !== "" && !pointer.startsWith("/")) return undefined;
  return { schema, ...(name !== undefined && { name }), ...(pointer !== undefined && { pointer }) };
}
