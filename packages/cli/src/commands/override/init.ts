import { join, resolve } from "node:path";
import type { Snapshot } from "@px-meta/core/stages";
import type { Context, ExitStatus } from "../../command.js";
import { tomlLimit, workspaceFile } from "../../overrides/layers.js";
import { reportProblems } from "../../render/problems.js";
import { readSource } from "../../settled/source.js";
import { type Given, isGiven, textOf } from "../../verbs/parse.js";
import { look } from "./sight.js";
import { template } from "./template.js";

/** Writes a commented file of overrides; one that is there stays, unless the user says otherwise. */
export async function init(context: Context, given: Given): Promise<ExitStatus> {
  const sight = await look(context, given);
  const output = textOf(given, "output");
  if (sight.workspace === undefined && output === undefined) {
    reportProblems(context, sight.missing);
    return 3;
  }
  const snapshot = await lastBuild(context, given, sight.workspace !== undefined);
  if (typeof snapshot === "number") return snapshot;
  const text = template(snapshot);
  if (output === "-") {
    context.stdout.write(text);
    return 0;
  }
  const bytes = Buffer.from(text);
  if (output === undefined && bytes.length > tomlLimit) {
    context.stderr.write(
      `error: all that can be overridden here takes ${bytes.length} bytes, more than px-meta reads (${tomlLimit}); write it elsewhere with --output FILE and copy from it\n`,
    );
    return 1;
  }
  const path = output === undefined ? join(sight.root, workspaceFile) : resolve(context.cwd, output);
  const place = output ?? workspaceFile;
  // A packager's file may be a link, which stays.
  const real = context.files.realPath(path);
  if (real !== undefined && !isGiven(given, "force")) {
    context.stderr.write(`error: ${place} is there already; --force replaces it\n`);
    return 1;
  }
  const written = context.files.save(real ?? path, bytes);
  if (!written.ok) {
    reportProblems(context, [{ ...written.error, path: place }]);
    return 1;
  }
  context.stderr.write(
    snapshot === undefined
      ? `wrote ${place}, with examples; after a \`px-meta build\`, \`override init --force\` fills it with what is there\n`
      : `wrote ${place}: every entry is a comment until you take its # away\n`,
  );
  return 0;
}

/** What the last build left; nothing where there was none. A status where the snapshot that the user names is bad. */
async function lastBuild(
  context: Context,
  given: Given,
  isWorkspace: boolean,
): Promise<Snapshot | undefined | ExitStatus> {
  const isNamed = textOf(given, "snapshot") !== undefined || isGiven(given, "build");
  if (!isWorkspace && !isNamed) return undefined;
  const source = await readSource(context, given, "override init");
  if (source.ok) return source.value.snapshot;
  if (!isNamed) return undefined;
  reportProblems(context, source.error.problems);
  return source.error.status;
}
