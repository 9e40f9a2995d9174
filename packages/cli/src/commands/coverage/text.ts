import { type Coverage, type FieldCoverage, percent } from "@px-meta/core/stages";
import { type Cell, columns } from "../../render/columns.js";
import { fewOf } from "../../render/few.js";
import type { Paint } from "../../render/style.js";
import { untrusted } from "../../render/untrusted.js";

/** What a list of packages may take of a line; the others are counted. */
const listWidth = 29;

/** The coverage for people. */
export function coverageLines(
  { packages, fields, unknown }: Coverage,
  paint: Paint,
  isWhole: boolean,
): readonly string[] {
  const { total, scripts, publishing, told, harvested, silent } = packages;
  const kinds = [
    ["publish facts", publishing],
    ["told of by adapters or overrides", told],
    ["known from cargo's report alone", harvested],
    ["silent", silent],
  ] as const;
  const rows = kinds.map(([words, labels]): readonly Cell[] => [
    { text: `${labels.length}`.padStart(5) },
    { text: share(labels.length, scripts) },
    { text: words },
    { text: listWords(labels, isWhole), look: (text) => paint("dim", text) },
  ]);
  return [
    paint("strong", `${total} packages, ${scripts} of them with build scripts`),
    ...columns(rows, "  "),
    ...fieldLines(fields, paint, isWhole),
    ...unknownLines(unknown, paint, isWhole),
  ];
}

function share(part: number, whole: number): string {
  return `${percent(part, whole)} %`.padStart(5);
}

function fieldLines(fields: readonly FieldCoverage[], paint: Paint, isWhole: boolean): readonly string[] {
  const partly = fields.filter(({ said, of }) => said > 0 && said < of);
  const shown = isWhole ? fields : partly;
  const schemas = [...new Set(shown.map(({ schema }) => schema))];
  const lines = schemas.flatMap((schema) => {
    const ofSchema = shown.filter((field) => field.schema === schema);
    const rows = ofSchema.map(({ pointer, said, of, silent }): readonly Cell[] => [
      { text: share(said, of) },
      { text: `${said} of ${of}` },
      { text: untrusted(pointer) },
      { text: silent.length === 0 ? "" : `not ${listWords(silent, isWhole)}`, look: (text) => paint("dim", text) },
    ]);
    return ["", paint("strong", untrusted(schema)), ...columns(rows, "  ")];
  });
  const whole = fields.filter(({ said, of }) => said === of).length;
  const rest = `${whole} ${whole === 1 ? "field is" : "fields are"} in every fact of their schema, ${fields.length - whole - partly.length} in none (--all)`;
  return [...lines, ...(isWhole || partly.length === fields.length ? [] : ["", rest])];
}

function unknownLines(unknown: Coverage["unknown"], paint: Paint, isWhole: boolean): readonly string[] {
  if (unknown.length === 0) return [];
  const lines = unknown.map(({ schema, pointer, nodes, because }) => {
    const where = nodes.length === 1 ? nodes[0] : `${nodes.length} packages`;
    return `  ${untrusted(`${schema}#${pointer} at ${where}`)}, because of ${listWords(because, isWhole)}`;
  });
  return ["", paint("strong", "Not known"), ...lines];
}

function listWords(labels: readonly string[], isWhole: boolean): string {
  return untrusted(fewOf(labels, isWhole ? Number.POSITIVE_INFINITY : listWidth));
}
