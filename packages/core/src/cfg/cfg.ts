import { err, ok, type Result } from "../model/result.js";

/** What `rustc --print cfg` says of a platform: its lines, each `name` or `name="value"`. */
export type Cfgs = ReadonlySet<string>;

/** A question to a platform: a triple, or a `cfg(…)` expression. */
export type PlatformTest = (triple: string, cfgs: Cfgs) => boolean;

/**
 * Reads what stands in `[target.'…'.dependencies]` and in the selector key `when`, as cargo does: a triple, or `cfg(…)`
 * with `all`, `any`, `not`, names and `name = "value"`. The error says what is wrong with it.
 */
export function parsePlatformTest(text: string): Result<PlatformTest, string> {
  const whole = text.trim();
  if (!whole.startsWith("cfg(")) {
    return /^[\w.-]+$/.test(whole) ? ok((triple) => triple === whole) : err(`${whole} is neither a triple nor cfg(…)`);
  }
  if (!whole.endsWith(")")) return err(`${whole} does not end in )`);
  const tokens = tokensOf(whole.slice(4, -1));
  if (tokens === undefined) return err(`${whole} has a character that cfg(…) does not take`);
  const reader: Reader = { tokens, at: 0 };
  const test = expression(reader, 0);
  if (test === undefined || reader.at < tokens.length) return err(`${whole} is not a cfg(…) expression`);
  return ok((_, cfgs) => test(cfgs));
}

interface Reader {
  readonly tokens: readonly string[];
  at: number;
}

type Test = (cfgs: Cfgs) => boolean;

/** Levels of `all`, `any` and `not`. */
const depthLimit = 64;

const tokenAt = /\s*(?:([()=,])|(r#)?([A-Za-z_][A-Za-z0-9_]*)|("[^"]*"))/y;

function tokensOf(text: string): readonly string[] | undefined {
  const tokens: string[] = [];
  const end = text.trimEnd().length;
  tokenAt.lastIndex = 0;
  while (tokenAt.lastIndex < end) {
    const match = tokenAt.exec(text);
    if (match === null) return undefined;
    tokens.push(match[1] ?? match[3] ?? match[4] ?? "");
  }
  return tokens;
}

function expression(reader: Reader, depth: number): Test | undefined {
  const name = reader.tokens[reader.at];
  if (depth > depthLimit || name === undefined || !/^[A-Za-z_]/.test(name)) return undefined;
  reader.at++;
  if (reader.tokens[reader.at] === "(") {
    reader.at++;
    return combined(name, list(reader, depth + 1));
  }
  if (reader.tokens[reader.at] !== "=") {
    return name === "true" ? () => true : name === "false" ? () => false : (cfgs) => cfgs.has(name);
  }
  const value = reader.tokens[reader.at + 1];
  if (value === undefined || !value.startsWith('"')) return undefined;
  reader.at += 2;
  return (cfgs) => cfgs.has(`${name}=${value}`);
}

function combined(name: string, tests: readonly Test[] | undefined): Test | undefined {
  if (tests === undefined) return undefined;
  if (name === "all") return (cfgs) => tests.every((test) => test(cfgs));
  if (name === "any") return (cfgs) => tests.some((test) => test(cfgs));
  const [only] = tests;
  return name === "not" && tests.length === 1 && only !== undefined ? (cfgs) => !only(cfgs) : undefined;
}

/** Expressions with commas between them, up to the closing bracket; a comma may stand at the end. */
function list(reader: Reader, depth: number): readonly Test[] | undefined {
  const tests: Test[] = [];
  for (;;) {
    if (reader.tokens[reader.at] === ")") break;
    const test = expression(reader, depth);
    if (test === undefined) return undefined;
    tests.push(test);
    if (reader.tokens[reader.at] !== ",") break;
    reader.at++;
  }
  if (reader.tokens[reader.at] !== ")") return undefined;
  reader.at++;
  return tests;
}
