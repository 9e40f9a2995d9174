import { isObject, type JsonValue } from "@px-meta/core/stages";
import type { RunRecord } from "../../index/reruns.js";
import { type Cell, columns } from "../../render/columns.js";
import { fewOf } from "../../render/few.js";
import type { Paint } from "../../render/style.js";
import { untrusted } from "../../render/untrusted.js";
import type { Shown } from "./chosen.js";
import { whyItRan } from "./reruns.js";
import { ownerWords, placeWords, sideWords, textsIn } from "./words.js";

/** Every chosen fact, field by field, with where it comes from. */
export function details(shown: readonly Shown[], runs: readonly RunRecord[], paint: Paint): readonly string[] {
  return shown.flatMap((one, index) => {
    const { fact, owner } = one;
    const header = [
      paint("strong", untrusted(`${fact.schema}/${fact.name}`)),
      `${ownerWords(owner)}${fact.target === "" ? "" : `, ${untrusted(fact.target)}`}`,
      sideWords(one),
    ];
    const steps = (fact.overridden ?? []).map((step) => {
      const was = step.was === undefined ? "absent" : JSON.stringify(step.was);
      const reason = step.reason === undefined ? "" : ` (${step.reason})`;
      return paint(
        "yellow",
        step.operator === "waive"
          ? `  waived: ${untrusted(step.waives ?? "")} by ${placeWords(step.layer)}${untrusted(reason)}`
          : `  overridden: ${step.operator} ${step.pointer} by ${placeWords(step.layer)}, was ${untrusted(was + reason)}`,
      );
    });
    const asked = one.asked.map(({ operator, pointer, layer, reason }) => {
      const why = reason === undefined ? "" : untrusted(` (${reason})`);
      return paint("yellow", `  as asked: ${operator} ${untrusted(pointer)} by ${placeWords(layer)}${why}`);
    });
    return [
      ...(index === 0 ? [] : [""]),
      header.filter((part) => part !== "").join("  "),
      paint("dim", `  ${originWords(one)}`),
      ...(fact.schema === "build-script@1" ? whyItRan(fact.outDir, runs) : []).map((line) => paint("dim", `  ${line}`)),
      ...steps,
      ...asked,
      ...columns(rows(one.value), "  "),
    ];
  });
}

function originWords({ fact }: Shown): string {
  const { file, line, column, method, inputs, generator } = fact.origin;
  const place = [file, line, column].filter((part) => part !== undefined).join(":");
  const how = method === "harvest" ? "" : `by ${method}`;
  const from = (inputs ?? []).map(({ kind, name }) => `${kind} ${name}`).join(", ");
  return untrusted(
    [
      fact.trust,
      generator === undefined ? "" : `by the generator ${generator}`,
      place === "" ? "" : `at ${place}`,
      how,
      from === "" ? "" : `from ${from}`,
    ]
      .filter((part) => part !== "")
      .join(" "),
  );
}

/** A field a row; the items of a list one below the other. */
function rows(value: JsonValue): readonly (readonly Cell[])[] {
  if (!isObject(value)) return [[{ text: untrusted(JSON.stringify(value)) }]];
  return Object.entries(value).flatMap(([name, member]) => {
    const lines = linesOf(member);
    return lines.map((text, index) => [{ text: index === 0 ? untrusted(name) : "" }, { text: untrusted(text) }]);
  });
}

function linesOf(member: JsonValue): readonly string[] {
  if (typeof member === "string") return [member];
  if (isEmpty(member)) return [];
  if (Array.isArray(member)) return packed(member.map((item: JsonValue) => lineOf(item)));
  if (isObject(member)) {
    return Object.entries(member).map(([key, item]) => `${key} = ${lineOf(item)}`);
  }
  return [JSON.stringify(member)];
}

function isEmpty(member: JsonValue): boolean {
  return typeof member === "object" && member !== null && Object.keys(member).length === 0;
}

/** Columns that several short items share a line within. */
const lineWidth = 80;

/** A long list of words takes as few lines as it can; anything else one line for each item. */
function packed(items: readonly string[]): readonly string[] {
  if (items.length < 4 || items.some((item) => item.length > lineWidth || /\s/.test(item))) return items;
  const lines: string[] = [];
  for (const item of items) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 2 + item.length <= lineWidth) lines[lines.length - 1] = `${last}  ${item}`;
    else lines.push(item);
  }
  return lines;
}

function lineOf(item: JsonValue): string {
  if (typeof item === "string") return item;
  // A piece of evidence reads as a sentence.
  if (isObject(item) && typeof item.field === "string" && typeof item.text === "string")
    return `${item.field}: ${item.text}`;
  return JSON.stringify(item);
}

/** What the packages that listen to a variable may take of a line; the others are counted. */
const ownersWidth = 30;

/** The variables that scripts listen to, by variable: a list that no one else gives. */
export function knobs(shown: readonly Shown[], paint: Paint, isWhole: boolean): readonly string[] {
  const listeners = new Map<string, Set<string>>();
  for (const { owner, value } of shown) {
    for (const name of textsIn(value, "watches-env")) {
      listeners.set(name, (listeners.get(name) ?? new Set()).add(ownerWords(owner)));
    }
  }
  const sorted = [...listeners].sort(([a], [b]) => (a < b ? -1 : 1));
  return columns(
    sorted.map(([name, owners]) => [
      { text: untrusted(name), look: (text: string) => paint("cyan", text) },
      { text: fewOf([...owners].sort(), isWhole ? Number.POSITIVE_INFINITY : ownersWidth) },
    ]),
  );
}
