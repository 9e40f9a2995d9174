import { resolve } from "node:path";
import { canonicalJson, err, type JsonValue, type Result, type Selection } from "@px-meta/core/stages";
import type { Context } from "../../command.js";
import { buildsIn } from "../../index/builds.js";
import { readWorkspace } from "../../metadata/workspace.js";
import { readConfigured } from "../../selection/config.js";
import { optionsOf } from "../../selection/invocation.js";
import { selectionOf } from "../../selection/selection.js";
import { describeSelection, settledSelection } from "../../selection/settle.js";
import { callOf } from "../../settled/call.js";
import { lastIndex, type NoSource, readBuild, readSnapshotFile, type Source } from "../../settled/source.js";
import type { Given } from "../../verbs/parse.js";

/** Reads one side of a comparison: a snapshot's file, or the last build of a profile or target. */
export async function readSide(context: Context, given: Given, word: string): Promise<Result<Source, NoSource>> {
  const isPath = word === "-" || /[/\\]/.test(word);
  if (isPath) return readSnapshotFile(context, word);
  const isFile = context.files.stamp(resolve(context.cwd, word)) !== undefined;
  if (isFile || word.endsWith(".json")) return readSnapshotFile(context, word);
  const { chosen, call } = callOf(context, given);
  const workspace = await readWorkspace(context, call);
  if (!workspace.ok) return err({ problems: [workspace.error], status: 3 });
  const { buildDir } = workspace.value;
  const builds = buildsIn(context.files, buildDir);
  const last = builds.find(({ path }) => path === lastIndex(context, buildDir));
  const base =
    chosen.length === 0
      ? last?.selection
      : settledSelection(selectionOf(call, await readConfigured(context, optionsOf(call))), workspace.value.chosen);
  const fitting = builds.filter(({ selection }) => wordsOf(selection).includes(word));
  const exact = fitting.filter(({ selection }) => base !== undefined && isLike(selection, base, word));
  const [found, ...others] = exact.length > 0 ? exact : fitting;
  if (found !== undefined && others.length === 0) return readBuild(context, found.path);
  if (found === undefined) {
    const known = [...new Set(builds.flatMap(({ selection }) => wordsOf(selection)))].sort();
    return err({ problems: [{ kind: "unknown-build", query: word, known }], status: builds.length === 0 ? 3 : 1 });
  }
  const shown = fitting.map(({ selection }) => describeSelection(selection));
  return err({ problems: [{ kind: "ambiguous-build", query: word, builds: shown }], status: 1 });
}

/** What a build can be called: its profile, and each of its targets. */
function wordsOf({ profile, targets }: Selection): readonly string[] {
  return [profile, ...(targets.length === 0 ? ["host"] : targets)];
}

/** Whether a selection is another one in all but what a word says of it. */
function isLike(selection: Selection, base: Selection, word: string): boolean {
  const isProfile = selection.profile === word;
  const wanted = isProfile ? { ...base, profile: word } : { ...base, targets: selection.targets };
  const text = (one: Selection) => canonicalJson(one as unknown as JsonValue);
  return text(wanted) === text(selection) && (isProfile || selection.targets.length <= 1);
}
