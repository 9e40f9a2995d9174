import { type DownloadProblem, ok } from "@px-meta/core/base";
import type { Context, ExitStatus } from "../../command.js";
import { storeLimit, usualIdleMinutes } from "../../downloads/limit.js";
import { existingStore } from "../../downloads/user-store.js";
import { bytesWord, parseBytes } from "../../render/bytes.js";
import { hasErrors, problemJson, reportProblems } from "../../render/problems.js";
import type { Format } from "../../settled/format.js";
import { type Collected, type GcLimits, gc } from "../../store/gc.js";
import type { Entry } from "../../store/list.js";
import { type Given, textOf, wrongUsage } from "../../verbs/parse.js";

/**
 * Removes from the store what does not fit its limit: 0, 1 where something is in the way or the limit is said wrongly, 3 where
 * it cannot be written.
 */
export function collect(context: Context, given: Given, format: Format): ExitStatus {
  const limits = limitsOf(context, given);
  if (typeof limits === "string") return wrongUsage(context, "downloads", limits);
  const { root, opened } = existingStore(context);
  const fail = (problem: DownloadProblem, status: ExitStatus) => {
    if (format === "json") context.stdout.write(jsonOf(root, { ...nothing, problems: [problem] }));
    else reportProblems(context, [problem]);
    return status;
  };
  if ("kind" in limits) return fail(limits, 1);
  if (!opened.ok) return fail(opened.error, 3);
  if (opened.value?.access === "read") {
    return fail({ kind: "unusable-store", path: root, reason: "it may only be read" }, 3);
  }
  const collected = opened.value === undefined ? nothing : gc(opened.value, limits);
  if (format === "json") context.stdout.write(jsonOf(root, collected));
  else {
    context.stdout.write(textFor(root, collected, limits));
    reportProblems(context, collected.problems);
  }
  return hasErrors(collected.problems) ? 1 : 0;
}

const nothing: Collected = { removed: [], keptBytes: 0, problems: [] };

/** What the user allows to stay, or what is wrong with how it was said: by an argument, or by a variable. */
function limitsOf({ env }: Context, given: Given): GcLimits | string | DownloadProblem {
  const size = textOf(given, "max-size");
  const idle = textOf(given, "idle") ?? `${usualIdleMinutes}`;
  const named = size === undefined ? undefined : parseBytes(size);
  if (size !== undefined && named === undefined) {
    return `--max-size is a number of bytes, or as 500M or 2GiB, not ${size}`;
  }
  if (!/^\d{1,9}$/.test(idle)) return `--idle is a number of minutes, not ${idle}`;
  const limit = named === undefined ? storeLimit(env) : ok({ bytes: named });
  return limit.ok ? { bytes: limit.value.bytes, idleMs: Number(idle) * 60_000 } : limit.error;
}

function jsonOf(root: string, { removed, keptBytes, problems }: Collected): string {
  const document = {
    "px-meta": "downloads-gc@1",
    store: root,
    removed: removed.filter(isContents).map(({ sha256, size }) => ({ sha256, size })),
    "removed-actions": removed.filter((one) => !isContents(one)).map(({ sha256, size }) => ({ key: sha256, size })),
    "kept-bytes": keptBytes,
    problems: problems.map(problemJson),
  };
  return `${JSON.stringify(document, undefined, 2)}\n`;
}

function isContents({ shelf }: Entry): boolean {
  return shelf === "cas";
}

function textFor(root: string, { removed, keptBytes }: Collected, limits: GcLimits): string {
  const lines = removed.filter(isContents).map(({ sha256, size }) => `removed ${sha256} ${bytesWord(size)}\n`);
  const actions = removed.length - lines.length;
  if (actions > 0) lines.push(`removed what ${actions} ${actions === 1 ? "key" : "keys"} of generators came to\n`);
  const gone = removed.reduce((sum, { size }) => sum + size, 0);
  const minutes = limits.idleMs / 60_000;
  const why =
    keptBytes > limits.bytes ? `: all of it is in use, or was used in the last ${minutes} min (--idle MINUTES)` : "";
  return `${lines.join("")}freed ${bytesWord(gone)} of the content store ${root}, which keeps ${bytesWord(keptBytes)}${why}\n`;
}
