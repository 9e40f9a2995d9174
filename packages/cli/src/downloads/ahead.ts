import { dirname, join } from "node:path";
import { decide, downloadsOf, type Files, findDownloads, type Problem, sha256, steering } from "@px-meta/core/stages";
import type { Ground } from "../build/settle.js";
import type { Context, ExitStatus } from "../command.js";
import { hasErrors, reportProblems } from "../render/problems.js";
import { has } from "../selection/arguments.js";
import { denialOf } from "./denial.js";
import { type IndexEntry, indexText } from "./document.js";
import { entryOf } from "./entry.js";
import { unpackAhead } from "./folders.js";
import type { Grounds } from "./ready.js";
import { supply } from "./supply.js";
import { readVendored } from "./vendored.js";

/** The downloads of a build, all in place. */
export interface Ahead {
  /** The files of the store that it uses. */
  readonly digests: readonly string[];
  /** Lets the store remove them again. */
  readonly release: () => void;
}

/** What is needed to bring a build's downloads in place before cargo starts. */
export interface AheadInput {
  readonly context: Context;
  readonly grounds: Grounds;
  readonly ground: () => Promise<Ground | readonly Problem[]>;
  /** Where the index goes. */
  readonly index: string;
  /** The command that fetches what is missing, for people. */
  readonly command: string;
}

/**
 * Brings all downloads of a build in place, before anything compiles, and writes the index by which its scripts find them.
 * A status is the end: what is denied, or cannot be had, has been said.
 */
export async function fetchAhead({
  context,
  grounds,
  ground,
  index,
  command,
}: AheadInput): Promise<Ahead | ExitStatus> {
  const laid = await ground();
  const metadata = await grounds.workspace.metadata();
  const fail = (problems: readonly Problem[], status: ExitStatus) => {
    reportProblems(context, problems);
    return status;
  };
  if (!("graph" in laid)) return fail(laid, 3);
  if (!metadata.ok) return fail([metadata.error], 3);
  const { declarations, problems } = await findDownloads(metadata.value);
  const needed = downloadsOf(declarations, laid.graph, laid.cfgs);
  const targets = laid.graph.platforms.map(({ triple }, at) => ({ triple, cfgs: new Set(laid.cfgs[at]) }));
  const { graph, cfgs } = laid;
  const { env, files } = context;
  const { spoken } = steering({ graph, cfgs, layers: grounds.downloads, env, files });
  const decided = decide(needed, targets, grounds.downloads, spoken);
  if (hasErrors(decided.problems)) return fail([...problems, ...needed.problems, ...decided.problems], 1);
  const denied = await denialOf(context, grounds.options, grounds.layers);
  const vendored = grounds.vendored === undefined ? undefined : await readVendored(context, grounds.vendored);
  if (vendored?.ok === false) return fail([vendored.error], 1);
  const { planned } = decided;
  const isQuiet = has(grounds.options, "quiet") || env.CARGO_TERM_QUIET === "true";
  const supplied = await supply(context, planned, {
    ...(vendored === undefined ? {} : { vendored: vendored.value }),
    ...(denied === undefined ? {} : { denied }),
    forbids: decided.forbids,
    command,
    isQuiet,
  });
  const folders = hasErrors(supplied.problems)
    ? { places: supplied.places, problems: supplied.problems }
    : await unpackAhead(context, supplied.places, join(dirname(index), "unpacked"), isQuiet);
  const entries = planned.map((one) => entryOf(one, supplied.places.get(one), folders.places.get(one)));
  const unwritten = hasErrors(folders.problems) ? [] : writeIndex(context.files, index, entries, denied);
  const ends = [...supplied.problems, ...folders.problems, ...unwritten];
  reportProblems(context, [...problems, ...needed.problems, ...decided.problems, ...ends]);
  if (hasErrors(ends)) {
    supplied.release();
    return 1;
  }
  return { digests: supplied.digests, release: supplied.release };
}

/**
 * Writes the index, and for each entry a file of its own, which changes only when the entry does: a script that asked for
 * one download runs again for no other.
 */
function writeIndex(
  files: Files,
  path: string,
  entries: readonly IndexEntry[],
  denied: string | undefined,
): readonly Problem[] {
  const watched = entries.map((entry) => {
    const { package: name, version, id, triples = [] } = entry;
    return { ...entry, watch: `items/${sha256([name, version, id, ...triples].join("\n"))}.json` };
  });
  const writes = watched.map((entry): readonly [string, string] => [
    join(dirname(path), entry.watch),
    indexText([entry]),
  ]);
  return [...writes, [path, indexText(watched, denied)] as const].flatMap(([place, text]) => {
    const bytes = Buffer.from(text);
    const before = files.read(place, Math.max(bytes.length, 1));
    if (before.ok && bytes.equals(before.value)) return [];
    const written = files.replace(place, bytes);
    return written.ok ? [] : [written.error];
  });
}
