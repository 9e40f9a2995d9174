import {
  err,
  isObject,
  type JsonValue,
  ok,
  type Redirection,
  type Result,
  showRef,
  showTable,
  tomlKey,
  tomlText,
  tomlValue,
} from "@px-meta/core/base";

const beginMark = "# >>> px-meta overrides >>>";
const endMark = "# <<< px-meta overrides <<<";

/** The part of a configuration file that is px-meta's. */
export interface Block {
  /** Offsets of the block, with the line break before it and its last one. */
  readonly from: number;
  readonly to: number;
  /** What stands between the marks. */
  readonly body: string;
  /** Line of its first mark, from 1. */
  readonly line: number;
}

/** Finds the block; nothing where there is none. The error says in words why it is torn. */
export function findBlock(text: string): Result<Block | undefined, { readonly line: number; readonly reason: string }> {
  const begins = marksOf(text, beginMark);
  const ends = marksOf(text, endMark);
  const [begin] = begins;
  const [end] = ends;
  const lineOf = (offset: number) => text.slice(0, offset).split("\n").length;
  if (begin === undefined && end === undefined) return ok(undefined);
  const extra = begins[1] ?? ends[1];
  if (extra !== undefined) return err({ line: lineOf(extra.from), reason: "has two blocks of px-meta; remove one" });
  if (begin === undefined || end === undefined || end.from < begin.to) {
    const at = begin ?? end;
    return err({ line: lineOf(at?.from ?? 0), reason: "has half a block of px-meta; remove what is left of it" });
  }
  const before = text.slice(0, begin.from);
  const from = before.endsWith("\r\n") ? begin.from - 2 : before.endsWith("\n") ? begin.from - 1 : begin.from;
  return ok({ from, to: end.to, body: text.slice(begin.to, end.from), line: lineOf(begin.from) });
}

function marksOf(text: string, mark: string): readonly { readonly from: number; readonly to: number }[] {
  const found = text.matchAll(new RegExp(`^${mark.replaceAll(/[<>]/g, "\\$&")}.*(?:\\r?\\n|$)`, "gm"));
  return [...found].map((match) => ({ from: match.index, to: match.index + match[0].length }));
}

/** The text without the block: byte for byte what it was before the block was put in. */
export function withoutBlock(text: string, { from, to }: Block): string {
  return text.slice(0, from) + text.slice(to);
}

/** The text with a block, in place of the one that it has, or at its end. Lines break as they do in the text. */
export function withBlock(text: string, standing: Block | undefined, lines: readonly string[]): string {
  const eol = /\r\n/.test(text) ? "\r\n" : "\n";
  const head = `${beginMark} written by \`px-meta override apply\`; \`px-meta override remove\` takes it out`;
  const block = [head, ...lines, endMark, ""].join(eol);
  if (standing !== undefined) {
    const lead = standing.from === 0 && !/^\r?\n/.test(text) ? "" : eol;
    return text.slice(0, standing.from) + lead + block + text.slice(standing.to);
  }
  return text === "" ? block : text + eol + block;
}

/**
 * What a redirection says, in lines of cargo's configuration, each with who asks for it.
 *
 * A variable is a table of its own, so that it can stand beside an `[env]` of the user's. It is forced, because
 * `px-meta build` lays it over the environment too.
 */
export function configLines(redirection: Redirection): readonly string[] {
  const because = (means: string): readonly string[] =>
    redirection.touched
      .filter((one) => one.means === means)
      // A line break in the name of a file must not end the comment.
      .map(({ label, because: refs }) => `# ${label}: ${refs.map(showRef).join(", ")}`.replaceAll(/\p{Cc}/gu, " "));
  return [
    ...Object.entries(redirection.env).flatMap(([name, value]) => [
      ...because(`${name}=${value}`),
      `[env.${tomlKey(name)}]`,
      `value = ${tomlText(value)}`,
      "force = true",
    ]),
    ...redirection.tables.flatMap((table) => [
      ...because(`[${showTable(table)}]`),
      `[${showTable(table)}]`,
      ...Object.entries(table.keys).map(([key, value]) => `${tomlKey(key)} = ${tomlValue(value)}`),
    ]),
    ...redirection.unset.map((name) => `# ${name} must not be set; cargo cannot see to that`),
  ];
}

/** The keys of a configuration that a redirection needs for itself. */
export function keysOf(redirection: Pick<Redirection, "env" | "tables">): readonly (readonly string[])[] {
  return [
    ...Object.keys(redirection.env).map((name) => ["env", name]),
    ...redirection.tables.map(({ triple, links }) => ["target", triple, links]),
  ];
}

/** What a configuration says at a key; nothing where it says nothing. */
export function configAt(config: JsonValue, key: readonly string[]): JsonValue | undefined {
  let at: JsonValue | undefined = config;
  for (const step of key) at = isObject(at) && Object.hasOwn(at, step) ? at[step] : undefined;
  return at;
}
