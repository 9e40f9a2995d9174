import {
  compare,
  type Difference,
  type Layer,
  type Problem,
  redirection,
  type Touched,
  type WouldRun,
  wouldRun,
} from "@px-meta/core/stages";
import { newlyTouched } from "../../build/redirected.js";
import type { Context, ExitStatus } from "../../command.js";
import { differenceJson, noDifference } from "../../difference/json.js";
import { rerunLines } from "../../difference/reruns.js";
import { differenceLines, partLines } from "../../difference/text.js";
import { readLayers, statusOfUnread } from "../../overrides/layers.js";
import { hasErrors, problemJson, reportProblems } from "../../render/problems.js";
import { paintFor } from "../../render/style.js";
import { untrustedLines } from "../../render/untrusted.js";
import type { Format } from "../../settled/format.js";
import { settle } from "../../settled/settle.js";
import { readSource, type Source } from "../../settled/source.js";
import { untried } from "../../settled/untried.js";
import type { Given } from "../../verbs/parse.js";

/** What is tried. */
export interface Tried {
  readonly sets: readonly string[];
  readonly files: readonly string[];
  /** Whether nothing is left out of the text. */
  readonly isWhole: boolean;
}

/** What the tried overrides would change. */
interface Answer {
  readonly difference: Difference;
  readonly reruns: { readonly runs: readonly WouldRun[]; readonly cutOff: number };
  readonly rebuilds: ReturnType<typeof newlyTouched>;
}

const noAnswer: Answer = { difference: noDifference, reruns: { runs: [], cutOff: 0 }, rebuilds: [] };

/** Writes the answer of `px-meta what-if`: 1 where it would make errors or the overrides are wrong, 3 without a build. */
export async function show(context: Context, given: Given, format: Format, tried: Tried): Promise<ExitStatus> {
  const { files, cwd } = context;
  const read = await readLayers({ files, cwd, env: {} }, tried);
  if (read.problems.length > 0)
    return answer(context, format, tried, noAnswer, read.problems, statusOfUnread(read.problems));
  const source = await readSource(context, given, "what-if");
  if (!source.ok) return answer(context, format, tried, noAnswer, source.error.problems, source.error.status);
  const found = await tryOut(context, source.value, read.layers);
  return answer(context, format, tried, found, [], hasErrors(found.difference.appeared) ? 1 : 0);
}

async function tryOut(context: Context, source: Source, layers: readonly Layer[]): Promise<Answer> {
  const before = await settle(source);
  const snapshot = { ...source.snapshot, layers: withLayers(source.snapshot.layers, layers) };
  const after = await settle({ ...source, snapshot });
  const touched = async (given: Source["snapshot"]): Promise<{ readonly touched: readonly Touched[] }> =>
    redirection(given, before.schemas);
  const isOpen = await untried(source.snapshot, snapshot, before.schemas);
  const { appeared, ...difference } = compare(before, after);
  return {
    difference: { ...difference, appeared: appeared.filter((problem) => !isOpen(problem)) },
    reruns: wouldRun(before.propagation, after.propagation, context.files),
    rebuilds: newlyTouched(await touched(snapshot), await touched(source.snapshot)),
  };
}

/** Files stand above the files of the build, and below what its environment and its command line say. */
function withLayers(known: readonly Layer[], added: readonly Layer[]): readonly Layer[] {
  const isFile = ({ kind }: Layer) => kind === "workspace" || kind === "site";
  const [sites, rest] = [added.filter(isFile), added.filter((layer) => !isFile(layer))];
  const end = known.findIndex((layer) => !isFile(layer));
  const place = end < 0 ? known.length : end;
  return [...known.slice(0, place), ...sites, ...known.slice(place), ...rest];
}

function answer(
  context: Context,
  format: Format,
  { sets, files, isWhole }: Tried,
  { difference, reruns, rebuilds }: Answer,
  problems: readonly Problem[],
  status: ExitStatus,
): ExitStatus {
  if (format === "json") {
    const document = {
      "px-meta": "what-if@1",
      asked: { set: sets, overrides: files },
      ...differenceJson(difference),
      reruns: reruns.runs.map(({ package: owner, outDir, because }) => ({
        package: owner,
        "out-dir": outDir,
        because,
      })),
      "cut-off": reruns.cutOff,
      rebuilds: rebuilds.map(problemJson),
      problems: problems.map(problemJson),
    };
    context.stdout.write(`${JSON.stringify(document, undefined, 2)}\n`);
    return status;
  }
  if (problems.length === 0) {
    const paint = paintFor(context.stdout, context.env);
    const lines = [
      ...differenceLines(difference, paint, isWhole),
      ...partLines("Build scripts that would run again", rerunLines(reruns.runs, reruns.cutOff), 40, paint),
      ...partLines(
        "Packages that cargo would build again",
        rebuilds.map((each) => untrustedLines(problemJson(each).message)),
        40,
        paint,
      ),
    ];
    context.stdout.write(lines.length === 0 ? "no difference\n" : `${lines.slice(0, -1).join("\n")}\n`);
  }
  reportProblems(context, problems);
  return status;
}
