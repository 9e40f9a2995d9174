import { type CargoVerb, cargoVerb, isWrapper } from "../verbs/cargo-verbs.js";
import { isOwn, rawOf, type Token, type Tokens, tokenize, valuesOf } from "./arguments.js";

/** A call of cargo as the user meant it, taken apart. */
export interface Invocation {
  /** The program: `$CARGO`, or `cargo` on the PATH. */
  readonly program: string;
  /** `+nightly`, where given: always cargo's first argument. */
  readonly toolchain: readonly string[];
  /** Cargo's options that stood before the verb. */
  readonly before: readonly string[];
  /** `auditable`, where cargo's verb was called through it. */
  readonly wrappers: readonly string[];
  readonly verb: CargoVerb;
  /** The verb as it was typed: `b` for `build`. */
  readonly typed: string;
  /** What followed the verb up to `--`, without our own options. */
  readonly tokens: readonly Token[];
  /** `--` and what follows it. */
  readonly trailing: readonly string[];
  /** `--overrides`, in order. */
  readonly overrides: readonly string[];
  /** `--set`, in order. */
  readonly sets: readonly string[];
  /** `--network`, in order; an empty text where the value is missing. */
  readonly networks: readonly string[];
}

/** Where a verb stands in a command line, and what stands before it. */
export interface VerbPlace {
  readonly toolchain: readonly string[];
  readonly before: readonly string[];
  /** Index of the verb in the arguments; their number where there is none. */
  readonly at: number;
}

/** Finds the verb behind `+toolchain` and cargo's global options. */
export function findVerb(args: readonly string[]): VerbPlace {
  const toolchain = args[0]?.startsWith("+") === true ? [args[0]] : [];
  const rest = args.slice(toolchain.length);
  const { tokens } = tokenize(rest);
  const before: string[] = [];
  for (const token of tokens) {
    if (token.kind === "word") break;
    before.push(...token.raw);
  }
  return { toolchain, before, at: toolchain.length + before.length };
}

/** Reads the call of a verb of cargo's; nothing where the word at the verb's place is none. */
export function invocation(
  args: readonly string[],
  place: VerbPlace,
  env: Readonly<Record<string, string | undefined>>,
): Invocation | undefined {
  const wrappers: string[] = [];
  let at = place.at;
  while (isWrapper(args[at] ?? "")) wrappers.push(args[at++] ?? "");
  const typed = args[at];
  const verb = typed === undefined ? undefined : cargoVerb(typed);
  if (typed === undefined || verb === undefined) return undefined;
  const rest = args.slice(at + 1);
  const { tokens, trailing } = verb.name === "run" ? tokenizeRun(rest) : tokenize(rest);
  const head = tokenize(place.before).tokens;
  const all = [...head, ...tokens];
  return {
    program: cargoProgram(place.toolchain, env),
    toolchain: place.toolchain,
    before: rawOf(head.filter((token) => !isOwn(token))),
    wrappers,
    verb,
    typed,
    tokens: tokens.filter((token) => !isOwn(token)),
    trailing,
    overrides: valuesOf(all, "overrides"),
    sets: valuesOf(all, "set"),
    networks: networksIn(all),
  };
}

/** A call of what only cargo knows, handed to it as it was typed: all behind the word belongs to whatever it means. */
export function handedOver(
  args: readonly string[],
  place: VerbPlace,
  env: Readonly<Record<string, string | undefined>>,
): Invocation {
  const typed = args[place.at] ?? "";
  const head = tokenize(place.before).tokens;
  return {
    program: cargoProgram(place.toolchain, env),
    toolchain: place.toolchain,
    before: rawOf(head.filter((token) => !isOwn(token))),
    wrappers: [],
    verb: { name: typed, treatment: "pass" },
    typed,
    tokens: [],
    trailing: args.slice(place.at + 1),
    overrides: valuesOf(head, "overrides"),
    sets: valuesOf(head, "set"),
    networks: networksIn(head),
  };
}

function networksIn(tokens: readonly Token[]): readonly string[] {
  return tokens.flatMap((token) => (token.kind === "option" && token.name === "network" ? [token.value ?? ""] : []));
}

/** `cargo run`: from the first word on, all is the program's. */
function tokenizeRun(args: readonly string[]): Tokens {
  const { tokens, trailing } = tokenize(args);
  const word = tokens.findIndex((token) => token.kind === "word");
  if (word < 0) return { tokens, trailing };
  const kept = tokens.slice(0, word);
  return { tokens: kept, trailing: args.slice(rawOf(kept).length) };
}

/**
 * The cargo to run. Where cargo started us it names itself in `$CARGO`; rustup's proxy, which alone understands
 * `+toolchain`, is then the one on the PATH.
 */
function cargoProgram(toolchain: readonly string[], env: Readonly<Record<string, string | undefined>>): string {
  const named = env.CARGO;
  if (named === undefined || named === "") return "cargo";
  return toolchain.length > 0 && env.RUSTUP_TOOLCHAIN !== undefined ? "cargo" : named;
}

/** Every option that cargo gets, wherever it stood. */
export function optionsOf(invocation: Invocation): readonly Token[] {
  return [...tokenize(invocation.before).tokens, ...invocation.tokens];
}
