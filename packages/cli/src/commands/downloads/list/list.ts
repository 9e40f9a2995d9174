import { alike, type DownloadRow, type Problem } from "@px-meta/core/stages";
import type { Context, ExitStatus } from "../../../command.js";
import { declaringCall } from "../../../downloads/call.js";
import { type Declared, declaredDownloads } from "../../../downloads/declared.js";
import { hasErrors, reportProblems } from "../../../render/problems.js";
import { paintFor } from "../../../render/style.js";
import { type Given, isGiven } from "../../../verbs/parse.js";
import { csvText } from "./csv.js";
import { jsonText } from "./json.js";
import { textLines } from "./text.js";

/** What there is to show. */
export interface Listed {
  readonly rows: readonly DownloadRow[];
  readonly unneeded: Declared["unneeded"];
  /** Whether it is of more than one target. */
  readonly isForMany: boolean;
  readonly problems: readonly Problem[];
}

/** Lists what the packages of a build download: 0, 1 where a declaration is wrong, 3 where there is no workspace. */
export async function list(context: Context, given: Given, format: "text" | "json" | "csv"): Promise<ExitStatus> {
  const found = await declaredDownloads(context, declaringCall(context, given), isGiven(given, "all-targets"));
  const listed = found.ok ? listedOf(found.value) : { rows: [], unneeded: [], isForMany: false, problems: found.error };
  const { stdout } = context;
  if (format === "json") stdout.write(jsonText(listed));
  else {
    if (format === "csv") stdout.write(csvText(listed));
    else if (found.ok) stdout.write(`${textLines(listed, paintFor(stdout, context.env)).join("\n")}\n`);
    reportProblems(context, listed.problems);
  }
  if (!found.ok) return 3;
  return hasErrors(listed.problems) ? 1 : 0;
}

function listedOf({ items, unneeded, platforms, problems }: Declared): Listed {
  const isForMany = new Set(platforms.map(({ triple }) => triple)).size > 1;
  return { rows: alike(items), unneeded, isForMany, problems };
}
