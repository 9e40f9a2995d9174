import { alike, type PlannedDownload, type Problem, type Triple } from "@px-meta/core/stages";
import type { Context, ExitStatus } from "../../../command.js";
import { declaringCall } from "../../../downloads/call.js";
import { type Declared, declaredDownloads } from "../../../downloads/declared.js";
import { denialOf } from "../../../downloads/denial.js";
import { contentsOf } from "../../../downloads/planned.js";
import { existingStore } from "../../../downloads/user-store.js";
import { hasErrors, reportProblems } from "../../../render/problems.js";
import { paintFor } from "../../../render/style.js";
import { type Invocation, optionsOf } from "../../../selection/invocation.js";
import { has } from "../../../store/store.js";
import { type Given, isGiven } from "../../../verbs/parse.js";
import { csvText } from "./csv.js";
import { jsonText } from "./json.js";
import { textLines } from "./text.js";

/** A download of the list, with what becomes of it now. */
export interface ListedRow extends PlannedDownload {
  readonly targets: readonly Triple[];
  /** As `downloads@1` has it, and `denied`: it must be fetched, and may not be. */
  readonly does: "file" | "folder" | "fetch" | "skip" | "system" | "forbid" | "denied";
  /** Whether the content store has it. */
  readonly isStored: boolean;
}

/** What there is to show. */
export interface Listed {
  readonly rows: readonly ListedRow[];
  readonly unneeded: Declared["unneeded"];
  /** Whether it is of more than one target. */
  readonly isForMany: boolean;
  /** What denies the network; absent where nothing does. */
  readonly denied?: string;
  readonly problems: readonly Problem[];
}

/** Lists what the packages of a build download: 0, 1 where something is wrong with it, 3 where there is no workspace. */
export async function list(context: Context, given: Given, format: "text" | "json" | "csv"): Promise<ExitStatus> {
  const call = declaringCall(context, given);
  const found = await declaredDownloads(context, call, isGiven(given, "all-targets"));
  const nothing = { rows: [], unneeded: [], isForMany: false };
  const listed = found.ok ? await listedOf(context, call, found.value) : { ...nothing, problems: found.error.problems };
  const { stdout } = context;
  if (format === "json") stdout.write(jsonText(listed));
  else {
    if (format === "csv") stdout.write(csvText(listed));
    else if (found.ok) stdout.write(`${textLines(listed, paintFor(stdout, context.env)).join("\n")}\n`);
    reportProblems(context, listed.problems);
  }
  if (!found.ok) return found.error.status;
  return hasErrors(listed.problems) ? 1 : 0;
}

async function listedOf(context: Context, call: Invocation, declared: Declared): Promise<Listed> {
  const { planned, unneeded, platforms, layers, problems } = declared;
  const denied = await denialOf(context, optionsOf(call), layers);
  const { opened } = existingStore(context);
  const store = opened.ok ? opened.value : undefined;
  const rows = alike(planned).map((row): ListedRow => {
    const { decision } = row;
    if (decision.kind !== "fetch" && decision.kind !== "git") return { ...row, does: decision.kind, isStored: false };
    const contents = contentsOf(decision);
    const isStored = contents !== undefined && store !== undefined && has(store, contents);
    return { ...row, does: isStored ? "file" : denied === undefined ? "fetch" : "denied", isStored };
  });
  const isForMany = new Set(platforms.map(({ triple }) => triple)).size > 1;
  return { rows, unneeded, isForMany, ...(denied !== undefined && { denied }), problems };
}
