import type { Command, Option } from "../../command.js";
import { cargoVerbNames } from "../../verbs/cargo-verbs.js";
import { ownVerbs } from "../../verbs/own-verbs.js";

/** All that can be typed after `px-meta`, as the verbs themselves have it. */
export interface Vocabulary {
  /** Ours, in the order of `px-meta --help`. */
  readonly own: readonly VerbWords[];
  /** Cargo's, which take cargo's options and these. */
  readonly cargo: readonly string[];
  readonly cargoOptions: readonly OptionWords[];
}

/** A verb of ours. */
export interface VerbWords {
  readonly name: string;
  readonly summary: string;
  /** What its first word can be, where that is one of a few. */
  readonly words: readonly string[];
  readonly options: readonly OptionWords[];
}

/** An option. */
export interface OptionWords {
  readonly name: string;
  readonly short?: string;
  readonly help: string;
  readonly isRepeated: boolean;
  /** What follows it; nothing where it takes no value. */
  readonly value?: Value;
}

/** What follows an option: one of a few words, a path, or something that only the user knows. */
type Value =
  | { readonly kind: "choice"; readonly choices: readonly string[] }
  | { readonly kind: "file" | "folder" | "text" };

/** Reads the tables of all verbs. */
export async function vocabulary(): Promise<Vocabulary> {
  const commands = await Promise.all([...ownVerbs.values()].map((load) => load()));
  return { own: commands.map(verbWords), cargo: cargoVerbNames, cargoOptions };
}

/** Options of ours that cargo's verbs take. */
const cargoOptions: readonly OptionWords[] = [
  { name: "overrides", help: "a file of overrides, above px-meta.toml", isRepeated: true, value: { kind: "file" } },
  { name: "set", help: "one override, above all files", isRepeated: true, value: { kind: "text" } },
  {
    name: "network",
    help: "run cargo with no network but loopback",
    isRepeated: false,
    value: { kind: "choice", choices: ["deny"] },
  },
];

function verbWords({ name, summary, usage, options }: Command): VerbWords {
  return {
    name,
    summary,
    words: firstWords(usage),
    options: [
      ...Object.entries(options).map(([option, table]) => optionWords(option, table)),
      { name: "help", short: "h", help: "show all about this verb", isRepeated: false },
    ],
  };
}

/** What can stand first: of `list | show NAME | check FILE` it is list, show and check, of `[PACKAGE]` nothing. */
function firstWords(usage: string): readonly string[] {
  return usage.split(" | ").flatMap((one) => {
    const [first = ""] = one.split(" ");
    return /^[a-z][a-z|-]*$/.test(first) ? first.split("|") : [];
  });
}

function optionWords(name: string, { type, short, multiple, value, help }: Option): OptionWords {
  return {
    name,
    ...(short === undefined ? {} : { short }),
    help,
    isRepeated: multiple === true,
    ...(type === "string" ? { value: valueIn(value ?? "VALUE") } : {}),
  };
}

function valueIn(text: string): Value {
  if (/^[a-z][a-z|-]*$/.test(text)) return { kind: "choice", choices: text.split("|") };
  if (text.startsWith("FILE") || text === "PATH") return { kind: "file" };
  return { kind: text === "DIR" ? "folder" : "text" };
}
