import { meantBy } from "@px-meta/core/stages";
import type { Command, Context, ExitStatus } from "../../command.js";
import { type RunRecord, readRuns } from "../../index/reruns.js";
import { hasErrors, reportProblems } from "../../render/problems.js";
import { paintFor } from "../../render/style.js";
import { sourceOptions } from "../../settled/call.js";
import { formatOption, readArguments } from "../../settled/format.js";
import { packageWord } from "../../settled/package-word.js";
import { type Settled, settle } from "../../settled/settle.js";
import { readSource, type Source } from "../../settled/source.js";
import { type Given, isGiven, textOf, wrongUsage } from "../../verbs/parse.js";
import { type Choice, chosenFacts, type Shown } from "./chosen.js";
import { details, knobs } from "./details.js";
import { inspectJson } from "./json.js";
import { emptiness, packagesNamed } from "./near.js";
import { overview } from "./overview.js";
import { rerunOverview } from "./reruns.js";

/** `px-meta inspect`: what every build script decided. */
export const command: Command = {
  name: "inspect",
  summary: "show what every build script decided, and what overrides made of it",
  usage: "[PACKAGE [FACT]] [--knobs] [--reruns] [--all] [--domain target|host]",
  about: `Without arguments the whole build on a screen, the surprising first. PACKAGE is a
name, name@version, id or path, as cargo takes it; FACT is SCHEMA@1/NAME, a
schema, or a name. It looks at what the last build left; --build runs one first.`,
  options: {
    knobs: { type: "boolean", help: "the environment variables that build scripts listen to, and whose they are" },
    reruns: { type: "boolean", help: "the build scripts that ran in the last build, and why each ran again" },
    all: { type: "boolean", help: "leave nothing out of the overview, or of --knobs" },
    domain: { type: "string", value: "target|host", help: "only what is for the product, or what runs at build time" },
    ...sourceOptions,
    ...formatOption,
  },
  run,
};

async function run(context: Context, args: readonly string[]): Promise<ExitStatus> {
  const read = readArguments(context, command, args);
  if (typeof read === "number") return read;
  const { given, format } = read;
  const choice = readChoice(context, given);
  if (typeof choice === "string") return wrongUsage(context, command.name, choice);
  const source = await readSource(context, given, command.name);
  if (!source.ok) {
    if (format === "json") writeJson(context, { "px-meta": "inspect@1", facts: [], problems: [] });
    reportProblems(context, source.error.problems);
    return source.error.status;
  }
  const settled = await settle(source.value);
  const shown = chosenFacts(settled, choice);
  const runs = runsOf(context, source.value, choice);
  const problems = [...settled.problems, ...(shown.length === 0 ? packagesNamed(settled, choice) : [])];
  if (format === "json") writeJson(context, inspectJson(source.value, shown, runs, problems));
  else {
    writeText(context, given, choice, source.value, settled, shown, runs);
    reportProblems(context, problems);
    if (shown.length === 0 && !hasErrors(problems)) context.stdout.write(`${emptiness(settled, choice)}\n`);
  }
  return hasErrors(problems) ? 1 : 0;
}

/** The runs of the chosen packages, with why they ran again; a snapshot tells of none. */
function runsOf({ files }: Context, source: Source, choice: Choice): readonly RunRecord[] {
  if (source.selection === undefined) return [];
  const wanted = choice.package;
  const runs = readRuns(files, source.path);
  if (wanted === undefined) return runs;
  const meant = source.snapshot.graph.packages.filter(meantBy(wanted));
  return runs.filter(({ package: owner }) => meant.some(({ id }) => id === owner.id));
}

function readChoice(context: Context, given: Given): Choice | string {
  const [wanted, fact, extra] = given.positionals;
  if (extra !== undefined) return `unexpected argument ${extra}`;
  const domain = textOf(given, "domain");
  if (domain !== undefined && domain !== "target" && domain !== "host")
    return `--domain is target or host, not ${domain}`;
  return {
    ...(wanted === undefined ? {} : { package: packageWord(context, wanted) }),
    ...(fact === undefined ? {} : { fact }),
    ...(domain === undefined ? {} : { domain }),
  };
}

function writeText(
  context: Context,
  given: Given,
  choice: Choice,
  source: Source,
  settled: Settled,
  shown: readonly Shown[],
  runs: readonly RunRecord[],
): void {
  const paint = paintFor(context.stdout, context.env);
  const lines = isGiven(given, "reruns")
    ? rerunOverview(runs)
    : isGiven(given, "knobs")
      ? knobs(shown, paint, isGiven(given, "all"))
      : choice.package === undefined
        ? overview(shown, new Set(settled.snapshot.graph.nodePackage).size, paint, isGiven(given, "all"))
        : details(shown, runs, paint);
  const header = source.header === undefined ? [] : [paint("dim", source.header), ""];
  if (lines.length > 0) context.stdout.write(`${[...header, ...lines].join("\n")}\n`);
}

function writeJson(context: Context, document: unknown): void {
  context.stdout.write(`${JSON.stringify(document, undefined, 2)}\n`);
}
