import { join, relative, resolve } from "node:path";
import {
  decodeSnapshot,
  err,
  type Problem,
  type Result,
  type Selection,
  type Snapshot,
  snapshotFileLimit,
} from "@px-meta/core";
import { readWorkspace } from "../build/workspace.js";
import type { Context, ExitStatus, Option } from "../command.js";
import { type IndexHead, indexFolder, lastPath, readIndex } from "../index/index-file.js";
import { changedSince } from "../index/stamps.js";
import { findVerb, invocation } from "../selection/invocation.js";
import { type Given, isGiven, textOf } from "../verbs/parse.js";

/** The options by which a verb is told what to look at. */
export const sourceOptions: { readonly [name: string]: Option } = {
  snapshot: { type: "string", value: "FILE|-", help: "look at a snapshot (or standard input), not at the last build" },
  build: { type: "boolean", help: "run `px-meta build` first; options for it follow `--`" },
  "manifest-path": { type: "string", value: "PATH", help: "Cargo.toml of the workspace, as cargo takes it" },
  "target-dir": { type: "string", value: "DIR", help: "the target directory, where the build was given one" },
};

/** What a verb looks at. */
export interface Source {
  readonly snapshot: Snapshot;
  /** For problems: the file, or the index. */
  readonly path: string;
  /** What was built; absent for a snapshot. */
  readonly selection?: Selection;
  /** Inputs that have changed since; absent for a snapshot. */
  readonly changed?: readonly string[];
  /** The two above in a line, for people. */
  readonly header?: string;
  /** What was wrong with the build that the snapshot cannot tell. */
  readonly problems: readonly Problem[];
}

/** Why there is nothing to look at. */
export interface NoSource {
  readonly problems: readonly Problem[];
  /** 1 where the thing is bad, 3 where it is not there. */
  readonly status: ExitStatus;
}

/** Finds what a verb is to look at: the snapshot that the user names, or else what the last build left. */
export async function readSource(context: Context, given: Given, verb: string): Promise<Result<Source, NoSource>> {
  const named = textOf(given, "snapshot");
  if (named === undefined) return readLastBuild(context, given, verb);
  const path = named === "-" ? "standard input" : named;
  const bytes =
    named === "-" ? await readInput(path) : context.files.read(resolve(context.cwd, named), snapshotFileLimit);
  if (!bytes.ok) {
    const isBad = bytes.error.kind === "file-too-large";
    return err({ problems: [{ ...bytes.error, path }], status: isBad ? 1 : 3 });
  }
  const read = await decodeSnapshot(bytes.value, path);
  return read.ok
    ? { ok: true, value: { snapshot: read.value, path, problems: [] } }
    : err({ problems: read.error, status: 1 });
}

async function readLastBuild(context: Context, given: Given, verb: string): Promise<Result<Source, NoSource>> {
  const places = ["manifest-path", "target-dir"].flatMap((name) => {
    const value = textOf(given, name);
    return value === undefined ? [] : [`--${name}`, value];
  });
  const words = ["build", ...places, ...given.trailing];
  const call = invocation(words, findVerb(words), context.env);
  if (call === undefined) throw new Error("`build` is a verb of cargo's");
  if (isGiven(given, "build")) {
    const { proxy } = await import("../build/proxy.js");
    // Cargo's own output stays out of what the verb prints.
    const status = await proxy({ ...context, stdout: context.stderr }, call);
    if (status !== 0) return err({ problems: [], status });
  }
  const workspace = await readWorkspace(context, call);
  if (!workspace.ok) return err({ problems: [workspace.error], status: 3 });
  const { buildDir } = workspace.value;
  const name = context.files.read(lastPath(buildDir), 256);
  const last = name.ok ? Buffer.from(name.value).toString("utf8") : "";
  if (!/^[0-9a-f]{64}\.json$/.test(last)) {
    return err({ problems: [{ kind: "no-index", verb, path: indexFolder(buildDir) }], status: 3 });
  }
  const path = join(indexFolder(buildDir), last);
  const index = await readIndex(context.files, path);
  if (!index.ok) return err({ problems: index.error, status: 3 });
  const { head, snapshot } = index.value;
  const changed = changedSince(context.files, head.inputs).map((one) => relative(context.cwd, one));
  return {
    ok: true,
    value: {
      snapshot,
      path,
      selection: head.selection,
      changed,
      header: headerOf(head, changed),
      problems: head.kept,
    },
  };
}

/** What was built, and what has changed since, for people. */
function headerOf({ selection, status }: IndexHead, changed: readonly string[]): string {
  const { targets, profile, features, packages, exclude } = selection;
  const said = [
    `profile ${profile}`,
    ...(targets.length === 0 ? [] : [`target ${targets.join(", ")}`]),
    ...(packages.length === 0 ? [] : [`package ${packages.join(", ")}`]),
    ...(selection.workspace ? ["whole workspace"] : []),
    ...(exclude.length === 0 ? [] : [`without ${exclude.join(", ")}`]),
    ...(selection.allFeatures ? ["all features"] : features.length === 0 ? [] : [`features ${features.join(", ")}`]),
    ...(selection.noDefaultFeatures ? ["no default features"] : []),
  ];
  const shown = changed.length > 3 ? [...changed.slice(0, 3), `${changed.length - 3} more`] : changed;
  return [
    `Last build: ${said.join("; ")}`,
    ...(status === 0 ? [] : ["it failed: scripts that did not run are not shown"]),
    ...(changed.length === 0 ? [] : [`changed since: ${shown.join(", ")}`]),
  ].join("; ");
}

/** Reads standard input to its end, unless it is larger than any snapshot. */
async function readInput(path: string): Promise<Result<Uint8Array, Extract<Problem, { kind: "file-too-large" }>>> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > snapshotFileLimit) return err({ kind: "file-too-large", path, limit: snapshotFileLimit });
    chunks.push(chunk);
  }
  return { ok: true, value: Buffer.concat(chunks) };
}
