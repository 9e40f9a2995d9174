import { has, type Token } from "../selection/arguments.js";
import type { Invocation } from "../selection/invocation.js";

/** One way of calling cargo, repeated until no script waits. */
export interface Step {
  readonly verb: string;
  readonly tokens: readonly Token[];
  readonly trailing: readonly string[];
  /** Whether cargo takes `--keep-going` here, so that several scripts can wait in one round. */
  readonly canKeepGoing: boolean;
}

/** How a verb of cargo's is done: its steps, and whether cargo itself has the last word. */
export interface Plan {
  readonly steps: readonly Step[];
  /** Whether the user's own call follows, with our terminal: it runs what the steps have built. */
  readonly handsOver: boolean;
}

/** What `cargo run` would run, where the user does not say: the name of a binary target. */
type DefaultBinary = string | undefined;

/** What of the selected packages decides what can be built: whether any has a library, and what `run` would run. */
export interface Targets {
  readonly hasLibrary: boolean;
  readonly defaultBinary: DefaultBinary;
}

/** Plans a verb. Verbs that run something are built first, by calls that make the same units. */
export function planOf(invocation: Invocation, targets: Targets): Plan {
  const { verb, typed, tokens, trailing } = invocation;
  if (verb.treatment !== "run")
    return { steps: [{ verb: typed, tokens, trailing, canKeepGoing: true }], handsOver: false };
  switch (verb.name) {
    case "test":
    case "bench":
      return { steps: testSteps(verb.name, tokens, targets), handsOver: true };
    case "fix":
      return { steps: [fixStep(tokens)], handsOver: true };
    default:
      return { steps: [runStep(tokens, targets)], handsOver: true };
  }
}

const named = ["lib", "bin", "bins", "test", "tests", "example", "examples", "bench", "benches", "all-targets", "doc"];

/** What `cargo build` knows nothing of. */
const onlyRunning = ["no-run", "no-fail-fast", "doc"];

/**
 * `cargo build` makes all that `cargo test` would make, except where the user names libraries, binaries, examples or
 * documentation: cargo then makes test harnesses that no other verb makes alone. There `--no-run` follows, which
 * stops at the first script that waits, but few are left to wait.
 */
function testSteps(verb: "test" | "bench", tokens: readonly Token[], targets: Targets): readonly Step[] {
  const options = tokens.filter((token) => token.kind === "option" && !onlyRunning.includes(token.name));
  const profile = has(tokens, "profile", "release") ? [] : [flag("profile", verb)];
  const harnesses =
    verb === "test" ? ["tests", "examples", "bins", ...(targets.hasLibrary ? ["lib"] : [])] : ["benches"];
  const names = has(tokens, ...named) ? (has(tokens, "doc") ? [flag("lib")] : []) : harnesses.map((name) => flag(name));
  const built: Step = { verb: "build", tokens: [...options, ...profile, ...names], trailing: [], canKeepGoing: true };
  const isWhole = named.every((name) => !has(tokens, name) || ["test", "tests", "bench", "benches"].includes(name));
  if (isWhole || has(tokens, "doc")) return [built];
  const rest = tokens.filter((token) => token.kind === "word" || token.name !== "no-run");
  return [built, { verb, tokens: [...rest, flag("no-run")], trailing: [], canKeepGoing: false }];
}

function runStep(tokens: readonly Token[], targets: Targets): Step {
  const options = tokens.filter((token) => token.kind === "option");
  const isNamed = has(tokens, "bin", "example");
  const binary = targets.defaultBinary === undefined ? flag("bins") : flag("bin", targets.defaultBinary);
  return { verb: "build", tokens: isNamed ? options : [...options, binary], trailing: [], canKeepGoing: true };
}

const onlyFixing = ["allow-dirty", "allow-no-vcs", "allow-staged", "broken-code", "edition", "edition-idioms"];

function fixStep(tokens: readonly Token[]): Step {
  const options = tokens.filter((token) => token.kind === "option" && !onlyFixing.includes(token.name));
  const all = has(tokens, ...named) ? [] : [flag("all-targets")];
  return { verb: "check", tokens: [...options, ...all], trailing: [], canKeepGoing: true };
}

function flag(name: string, value?: string): Token {
  if (value === undefined) return { kind: "option", name, raw: [`--${name}`] };
  return { kind: "option", name, value, raw: [`--${name}`, value] };
}
