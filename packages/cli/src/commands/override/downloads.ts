import { type DownloadEffect, overrideKinds, type Problem, showDownloadSelector, showRef } from "@px-meta/core/stages";
import type { Context } from "../../command.js";
import { declaringCall } from "../../downloads/call.js";
import { declaredDownloads } from "../../downloads/declared.js";
import { fewOf } from "../../render/few.js";
import { untrusted } from "../../render/untrusted.js";
import type { Given } from "../../verbs/parse.js";
import type { Sight } from "./sight.js";

/** What overrides of downloads come to in a build as it would be now. */
export interface CheckedDownloads {
  readonly effects: readonly DownloadEffect[];
  readonly problems: readonly Problem[];
}

/** Looks what the entries `[[download]]` come to; nothing is asked where there is none. */
export async function checkDownloads(context: Context, given: Given, sight: Sight): Promise<CheckedDownloads> {
  const nothing = { effects: [], problems: [] };
  if (sight.downloads.length === 0 || sight.workspace === undefined || sight.problems.length > 0) return nothing;
  const declared = await declaredDownloads(context, declaringCall(context, given), false);
  if (!declared.ok) return { ...nothing, problems: declared.error.problems };
  const { effects, problems } = declared.value;
  // What is wrong with declarations, `px-meta downloads list` tells.
  return { effects, problems: problems.filter(({ kind }) => overrideKinds.has(kind)) };
}

/** Each of them in a line, for people. */
export function downloadLines({ effects }: CheckedDownloads): readonly string[] {
  return effects.map(({ at, select, does, downloads, isShadowed }) => {
    const place = untrusted(showRef(at));
    if (downloads.length === 0) return `${place}: ${does} for nothing (${untrusted(showDownloadSelector(select))})\n`;
    const useless = isShadowed ? " is of no use: others stand in its place" : "";
    return `${place}: ${does} for ${untrusted(fewOf(downloads, 60))}${useless}\n`;
  });
}

/** The same for programs. */
export function downloadsJson({ effects }: CheckedDownloads): readonly object[] {
  return effects.map(({ at, select, does, downloads, isShadowed }) => ({
    ...{ at, select, does, downloads },
    ...(isShadowed && { useless: "shadowed" }),
  }));
}
