import { showKey, showOrigin } from "@px-meta/core/base";
import type { Conflict } from "@px-meta/core/stages";
import { messageWords } from "./words.js";

/** What stands in the document that `conflicts@1` describes. */
interface Document {
  readonly "px-meta": "conflicts@1";
  readonly conflicts: readonly object[];
}

/** Writes conflicts as `conflicts@1` has them. */
export function conflictsJson(found: readonly Conflict[]): Document {
  return { "px-meta": "conflicts@1", conflicts: found.map(entryOf) };
}

function entryOf(conflict: Conflict) {
  const { kind, problem, subject, symbols, files, changes, waiver } = conflict;
  const { severity, schema, pointer, within, at, label, more, waived } = problem;
  return {
    kind: kind.name,
    severity,
    packages: [...new Set(problem.sides.map((side) => side.label))],
    message: messageWords(conflict),
    ...(subject !== undefined && { subject }),
    ...(symbols !== undefined && { symbols }),
    schema,
    pointer,
    within: { kind: within, package: at, label },
    more,
    sides: problem.sides.map((side, index) => ({
      package: side.package,
      label: side.label,
      fact: showKey(side.key),
      pointer: side.pointer,
      value: side.value,
      path: side.path,
      origin: showOrigin(side),
      others: side.others,
      ...(files[index] !== undefined && { file: files[index] }),
    })),
    changes: changes.map(changeOf),
    ...(waiver !== undefined && waived === undefined && { waive: changeOf(waiver) }),
    ...(waived !== undefined && { waived }),
  };
}

function changeOf({ operator, select, key, pointer, value }: Conflict["changes"][number]) {
  return { operator, select, fact: showKey(key), pointer, value };
}
