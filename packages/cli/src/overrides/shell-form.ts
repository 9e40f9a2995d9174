import { err, type JsonValue, type Operator, ok, parseJson, type Result } from "@px-meta/core/base";

/** An operator and what it takes, as one line has them: `="3.0"`, `+=["m"] because ours`, `=!`. */
export interface ShellForm {
  readonly operator: Operator;
  readonly value?: JsonValue;
  readonly reason?: string;
}

/** How each operator is written between a place and its value. No JSON begins with what stands behind a `=` here. */
const before = { "?": "default", "+": "append", "-": "remove", "*": "update", "~": "waive", "::": "replace" } as const;
const after = { "=": "require", "+": "prepend", "!": "unset" } as const;

const signs = "?= += =+ -= *= ::= =! == ~=";

/** Takes apart what stands behind `#`: a pointer, an operator, a value and maybe a reason. */
export function readShellForm(text: string): Result<ShellForm & { readonly pointer: string }, string> {
  const equals = text.indexOf("=");
  if (equals < 0) return err(`lacks =JSON; instead of = there may be one of ${signs}`);
  const head = text.slice(0, equals);
  const sign = /(?:::|[?+*~-])$/.exec(head)?.[0] as keyof typeof before | undefined;
  const next = text.charAt(equals + 1);
  const mark = sign === undefined && Object.hasOwn(after, next) ? (next as keyof typeof after) : undefined;
  const operator = sign !== undefined ? before[sign] : mark !== undefined ? after[mark] : "set";
  const pointer = head.slice(0, head.length - (sign?.length ?? 0)).trimEnd();
  const read = readOperand(operator, text.slice(equals + (mark === undefined ? 1 : 2)));
  return read.ok ? ok({ operator, pointer, ...read.value }) : read;
}

type Operand = Pick<ShellForm, "value" | "reason">;

function readOperand(operator: Operator, text: string): Result<Operand, string> {
  if (operator === "unset") {
    const reason = /^\s*(?:because\s+(\S.*))?$/s.exec(text);
    if (reason === null) return err(`=! takes no value, not ${JSON.stringify(text)}`);
    return ok(reason[1] === undefined ? {} : { reason: reason[1].trim() });
  }
  const whole = readValue(text);
  return whole.ok ? ok({ value: whole.value }) : (withReason(text) ?? whole);
}

/** Reads a value as it is typed: JSON. The error says what is wrong, and how a text would be written. */
export function readValue(text: string): Result<JsonValue, string> {
  const value = parseJson(text);
  return value.ok ? value : err(`${JSON.stringify(text)} is not JSON (${value.error.reason})${hintFor(text)}`);
}

/** A value with a reason behind it. The word may stand in the value's texts too, so each place is tried, the first first. */
function withReason(text: string): Result<Operand, string> | undefined {
  let tries = 0;
  for (const { index, 0: word } of text.matchAll(/\sbecause\s+(?=\S)/g)) {
    const value = parseJson(text.slice(0, index));
    if (value.ok) return ok({ value: value.value, reason: text.slice(index + word.length).trim() });
    if (++tries === maxTries) return undefined;
  }
  return undefined;
}

/** Nobody writes the word more often into one value. */
const maxTries = 16;

function hintFor(text: string): string {
  const word = text.trim();
  return /^[\w./+-]+$/.test(word) ? `; a text stands in quotes: "${word}"` : "";
}
