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
  if (!text.startsWith("cfg(")) {
    return /^[\p{L}\p{N}_.-]+$/u.test(text)
      ? ok((triple) => triple === text)
      : err(`${text} is neither a triple nor cfg(…)`);
  }
  if (!text.endsWith(")")) return err(`${text} does not end in )`);
  const tokens = tokensOf(text.slice(4, -1));
  if (tokens === undefined) return err(`${text} has a character that cfg(…) does not take`);
  const reader: Reader = { tokens, at: 0 };
  const test = expression(reader, 0);
  if (test === undefined || reader.at < tokens.length) return err(`${text} is not a cfg(…) expression`);
  return ok((_, cfgs) => test(cfgs));
}

interface Reader {
  readonly tokens: readonly string[];
  at: number;
}

type Test = (cfgs: Cfgs) => boolean;

/** Levels of `all`, `any` and `not`. */
const depthLimit = 64;

const tokenAt = /\s*(?:[()=,]|(?:r#)?[A-Za-z_][A-Za-z0-9_]*|"[^"]*")/y;

function tokensOf(text: string): readonly string[] | undefined {
  const tokens: string[] = [];
  const end = text.trimEnd().length;
  tokenAt.lastIndex = 0;
  while (tokenAt.lastIndex < end) {
    const match = tokenAt.exec(text);
    if (match === null) return undefined;
    tokens.push(match[0].trimStart());
  }
  return tokens;
}

function expression(reader: Reader, depth: number): Test | undefined {
  const word = reader.tokens[reader.at];
  if (depth > depthLimit || word === undefined || !/^[A-Za-z_]/.test(word)) return undefined;
  reader.at++;
  if (word === "not") return negated(reader, depth + 1);
  if (word === "all" || word === "any") {
    if (reader.tokens[reader.at++] !== "(") return undefined;
    const tests = list(reader, depth + 1);
    if (tests === undefined) return undefined;
    return word === "all" ? (cfgs) => tests.every((test) => test(cfgs)) : (cfgs) => tests.some((test) => test(cfgs));
  }
  // A name after `r#` is never a word of the language.
  const name = word.replace(/^r#/, "");
  if (reader.tokens[reader.at] !== "=") {
    return word === "true" ? () => true : word === "false" ? () => false : (cfgs) => cfgs.has(name);
  }
  const value = reader.tokens[reader.at + 1];
  if (value === undefined || !value.startsWith('"')) return undefined;
  reader.at += 2;
  return (cfgs) => cfgs.has(`${name}=${value}`);
}

/** One expression in brackets, without a comma. */
function negated(reader: Reader, depth: number): Test | undefined {
  if (reader.tokens[reader.at++] !== "(") return undefined;
  const test = expression(reader, depth);
  return test === undefined || reader.tokens[reader.at++] !== ")" ? undefined : (cfgs) => !test(cfgs);
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
