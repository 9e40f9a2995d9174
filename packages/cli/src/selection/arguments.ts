/** One word, or an option with its value, of a cargo command line; `raw` is what stood there, to be passed on as it was. */
export type Token =
  | { readonly kind: "option"; readonly name: string; readonly value?: string; readonly raw: readonly string[] }
  | { readonly kind: "word"; readonly text: string; readonly raw: readonly string[] };

/** A command line taken apart: what stands before `--`, and `--` with all that follows, untouched. */
export interface Tokens {
  readonly tokens: readonly Token[];
  readonly trailing: readonly string[];
}

/** Options that take a value in the next word, or after `=`. */
const valued = new Set([
  "artifact-dir",
  "color",
  "config",
  "crate-type",
  "exclude",
  "explain",
  "features",
  "jobs",
  "lockfile-path",
  "manifest-path",
  "message-format",
  "out-dir",
  "output-format",
  "print",
  "profile",
  "target-dir",
]);

/** Options whose value may be missing: the next word is one unless it begins with `-`. */
const maybeValued = new Set(["bench", "bin", "example", "package", "target", "test"]);

/** Our own options that cargo never sees. All take a value. */
const own = new Set(["network", "overrides", "set"]);

const shorts: Readonly<Record<string, string>> = {
  C: "directory",
  F: "features",
  Z: "Z",
  j: "jobs",
  p: "package",
};

const shortFlags: Readonly<Record<string, string>> = {
  h: "help",
  q: "quiet",
  r: "release",
  v: "verbose",
  V: "version",
};

/** The options that take the next word for their value: those that always do, those that may, and letters that do. */
export const valueOptions: {
  readonly always: readonly string[];
  readonly maybe: readonly string[];
  readonly letters: string;
} = { always: [...valued, ...own], maybe: [...maybeValued], letters: Object.keys(shorts).join("") };

/** Takes a cargo command line apart as cargo does. */
export function tokenize(args: readonly string[]): Tokens {
  const end = args.indexOf("--");
  const head = end < 0 ? args : args.slice(0, end);
  const tokens: Token[] = [];
  for (let at = 0; at < head.length; ) {
    const found = nextTokens(head, at);
    tokens.push(...found);
    at += found.reduce((sum, token) => sum + token.raw.length, 0) || 1;
  }
  return { tokens, trailing: end < 0 ? [] : args.slice(end) };
}

function nextTokens(args: readonly string[], at: number): readonly Token[] {
  const text = args[at] ?? "";
  if (text.startsWith("--")) return [longOption(args, at, text)];
  if (text.startsWith("-") && text.length > 1) return shortOptions(args, at, text);
  return [{ kind: "word", text, raw: [text] }];
}

function longOption(args: readonly string[], at: number, text: string): Token {
  const equals = text.indexOf("=");
  if (equals >= 0) return { kind: "option", name: text.slice(2, equals), value: text.slice(equals + 1), raw: [text] };
  const name = text.slice(2);
  const next = args[at + 1];
  const takes =
    next !== undefined && (valued.has(name) || own.has(name) || (maybeValued.has(name) && !next.startsWith("-")));
  return takes ? { kind: "option", name, value: next, raw: [text, next] } : { kind: "option", name, raw: [text] };
}

/** `-p foo`, `-pfoo`, `-p=foo`, `-vv`, `-rj4`: flags first, then at most one option with a value. */
function shortOptions(args: readonly string[], at: number, text: string): readonly Token[] {
  const flags: Token[] = [];
  for (let index = 1; index < text.length; index += 1) {
    const letter = text[index] ?? "";
    const raw = flags.length === 0 ? [text] : [];
    const name = shorts[letter];
    if (name === undefined) {
      flags.push({ kind: "option", name: shortFlags[letter] ?? letter, raw });
      continue;
    }
    const glued = text.slice(index + 1).replace(/^=/, "");
    const next = args[at + 1];
    if (glued !== "") flags.push({ kind: "option", name, value: glued, raw });
    else if (next === undefined || (name === "package" && next.startsWith("-")))
      flags.push({ kind: "option", name, raw });
    else flags.push({ kind: "option", name, value: next, raw: [...raw, next] });
    break;
  }
  return flags;
}

/** All values given for an option, in order. */
export function valuesOf(tokens: readonly Token[], name: string): readonly string[] {
  return tokens.flatMap((token) =>
    token.kind === "option" && token.name === name && token.value !== undefined ? [token.value] : [],
  );
}

/** Whether an option was given, with a value or without. */
export function has(tokens: readonly Token[], ...names: readonly string[]): boolean {
  return tokens.some((token) => token.kind === "option" && names.includes(token.name));
}

/** Whether a token is an option that only px-meta knows. */
export function isOwn(token: Token): boolean {
  return token.kind === "option" && own.has(token.name);
}

/** The words of tokens, as they were given. */
export function rawOf(tokens: readonly Token[]): readonly string[] {
  return tokens.flatMap((token) => token.raw);
}
