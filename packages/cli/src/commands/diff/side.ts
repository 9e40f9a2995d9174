import { join, resolve } from "node:path";
import { canonicalJson, err, type JsonValue, type Result, type Selection } from "@px-meta/core/stages";
import type { Context } from "../../command.js";
import { indexFolder, readHead } from "../../index/head.js";
import { readWorkspace } from "../../metadata/workspace.js";
import { readConfigured } from "../../selection/config.js";
import { optionsOf } from "../../selection/invocation.js";
import { selectionOf } from "../../selection/selection.js";
import { callOf, lastIndex, type NoSource, readBuild, readSnapshotFile, type Source } from "../../settled/source.js";
import type { Given } from "../../verbs/parse.js";

/** A build that was left here. */
interface Build {
  readonly path: string;
  readonly selection: Selection;
}

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
  const builds = buildsIn(context, buildDir);
  const last = builds.find(({ path }) => path === lastIndex(context, buildDir));
  const base =
    chosen.length === 0 ? last?.selection : selectionOf(call, await readConfigured(context, optionsOf(call)));
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

function buildsIn({ files }: Context, buildDir: string): readonly Build[] {
  const folder = indexFolder(buildDir);
  return files.list(folder).flatMap((name) => {
    const path = join(folder, name);
    const head = name.endsWith(".json") ? readHead(files, path) : undefined;
    return head === undefined ? [] : [{ path, selection: head.selection }];
  });
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

function describeSelection({ profile, targets, packages, features, workspace, dev }: Selection): string {
  return [
    `profile ${profile}`,
    ...(targets.length === 0 ? [] : [`target ${targets.join(", ")}`]),
    ...(packages.length === 0 ? [] : [`package ${packages.join(", ")}`]),
    ...(features.length === 0 ? [] : [`features ${features.join(", ")}`]),
    ...(workspace ? ["whole workspace"] : []),
    ...(dev ? ["tests"] : []),
  ].join("; ");
}
