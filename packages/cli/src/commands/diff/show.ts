import { type Compared, compare, type Difference, type Problem } from "@px-meta/core/stages";
import type { Context, ExitStatus } from "../../command.js";
import { differenceJson, noDifference } from "../../difference/json.js";
import { differenceLines } from "../../difference/text.js";
import { problemJson, reportProblems } from "../../render/problems.js";
import { paintFor } from "../../render/style.js";
import type { Format } from "../../settled/format.js";
import { settle } from "../../settled/settle.js";
import type { Source } from "../../settled/source.js";
import type { Given } from "../../verbs/parse.js";
import { readSide } from "./side.js";

/** What is compared, as typed. */
export interface Asked {
  readonly one: string;
  readonly other: string;
  /** Whether nothing is left out of the text. */
  readonly isWhole: boolean;
}

/** Writes the answer of `px-meta diff`: 0 whether there is a difference or not, 1 or 3 where a side cannot be read. */
export async function show(context: Context, given: Given, format: Format, asked: Asked): Promise<ExitStatus> {
  const [one, other] = [await readSide(context, given, asked.one), await readSide(context, given, asked.other)];
  if (!one.ok || !other.ok) {
    const faults = [one, other].flatMap((side) => (side.ok ? [] : [side.error]));
    const status = Math.max(...faults.map((fault) => fault.status));
    return answer(
      context,
      format,
      asked,
      noDifference,
      faults.flatMap(({ problems }) => problems),
      status,
    );
  }
  const difference = compare(await settled(one.value), await settled(other.value));
  return answer(context, format, asked, difference, [], 0);
}

async function settled(source: Source): Promise<Compared> {
  const { selection } = source;
  return { ...(await settle(source)), ...(selection !== undefined && { profile: selection.profile }) };
}

function answer(
  context: Context,
  format: Format,
  { one, other, isWhole }: Asked,
  difference: Difference,
  problems: readonly Problem[],
  status: ExitStatus,
): ExitStatus {
  if (format === "json") {
    const document = {
      "px-meta": "diff@1",
      asked: { before: one, after: other },
      ...differenceJson(difference),
      problems: problems.map(problemJson),
    };
    context.stdout.write(`${JSON.stringify(document, undefined, 2)}\n`);
    return status;
  }
  if (problems.length === 0) {
    const lines = differenceLines(difference, paintFor(context.stdout, context.env), isWhole);
    context.stdout.write(lines.length === 0 ? "no difference\n" : `${lines.slice(0, -1).join("\n")}\n`);
  }
  reportProblems(context, problems);
  return status;
}
