import { relative } from "node:path";
import { type Package, type Problem, packageLabel, severityOf } from "@px-meta/core/base";
import { layGround } from "../../build/settle.js";
import type { Command, Context, ExitStatus } from "../../command.js";
import { readWorkspace } from "../../metadata/workspace.js";
import { readLayers } from "../../overrides/layers.js";
import { columns } from "../../render/columns.js";
import { problemJson, reportProblems, sortedProblems } from "../../render/problems.js";
import { paintFor } from "../../render/style.js";
import { readConfigured } from "../../selection/config.js";
import { type Invocation, optionsOf } from "../../selection/invocation.js";
import { selectionOf } from "../../selection/selection.js";
import { callOf } from "../../settled/call.js";
import { formatOption, readArguments } from "../../settled/format.js";
import { wrongUsage } from "../../verbs/parse.js";
import { brokenChains } from "./chain.js";
import { buildDirProblems, cargoVersion, crateProblems, packagingProblems, resolverProblems } from "./checks.js";

/** `px-meta doctor`: what keeps facts from arriving, without a build. */
export const command: Command = {
  name: "doctor",
  summary: "find what keeps facts from arriving in plain cargo, and name the cure",
  usage: "[-- CARGO OPTIONS]",
  about: `Looks at the workspace as it stands, without a build: where plain cargo would hand
no facts on, how packages use the crate px-meta, the schemas that crates bring,
override files, cargo itself and its build directory. Options that change the
graph, such as --features, follow \`--\`. Warnings make the exit status 1 too.`,
  options: {
    "manifest-path": { type: "string", value: "PATH", help: "Cargo.toml of the workspace, as cargo takes it" },
    "target-dir": { type: "string", value: "DIR", help: "the target directory, where builds are given one" },
    ...formatOption,
  },
  run: async (context, args) => {
    const read = readArguments(context, command, args);
    if (typeof read === "number") return read;
    const { given, format } = read;
    const [extra] = given.positionals;
    if (extra !== undefined) return wrongUsage(context, command.name, `unexpected argument ${extra}`);
    const found = await examine(context, callOf(context, given).call);
    if (format === "json") context.stdout.write(`${JSON.stringify(json(found), undefined, 2)}\n`);
    else {
      reportProblems(context, found.problems);
      if (found.workspace !== undefined) context.stdout.write(text(context, found, found.workspace));
    }
    return statusOf(found);
  },
};

/** What was looked at, and what is wrong with it. */
interface Findings {
  readonly cargo: { readonly program: string; readonly version?: string };
  /** Nothing where there is none. */
  readonly workspace?: {
    /** Absolute. */
    readonly root: string;
    readonly buildDir: string;
    readonly packages: readonly Package[];
  };
  readonly problems: readonly Problem[];
}

async function examine(context: Context, call: Invocation): Promise<Findings> {
  const asked = await cargoVersion(context, call);
  const cargo = { program: call.program, ...(asked.version === undefined ? {} : { version: asked.version }) };
  const workspace = asked.version === undefined ? undefined : await readWorkspace(context, call);
  if (workspace?.ok !== true) return { cargo, problems: workspace === undefined ? asked.problems : [workspace.error] };
  const { root, buildDir } = workspace.value;
  const selection = selectionOf(call, await readConfigured(context, optionsOf(call)));
  const whole = selection.packages.length > 0 ? selection : { ...selection, workspace: true };
  const overrides = await readLayers(context, { workspaceRoot: root, files: call.overrides, sets: call.sets });
  const ground = await layGround(context, call, workspace.value, whole, overrides.layers);
  const metadata = await workspace.value.metadata();
  const packages = "graph" in ground ? ground.graph.packages : [];
  const problems = [
    ...asked.problems,
    ...buildDirProblems(context.files, buildDir),
    ...("graph" in ground ? [...ground.problems, ...brokenChains(ground.graph)] : ground),
    ...(metadata.ok ? crateProblems(metadata.value) : [metadata.error]),
    ...(await resolverProblems(context.files, root)),
    ...(await packagingProblems(context, call, packages)),
    ...overrides.problems,
  ];
  return { cargo, workspace: { root, buildDir, packages }, problems: sortedProblems(problems) };
}

function statusOf({ workspace, problems }: Findings): ExitStatus {
  if (workspace === undefined) return 3;
  return problems.some((problem) => severityOf(problem) !== "note") ? 1 : 0;
}

/** The document `doctor@1`. */
function json({ cargo, workspace, problems }: Findings): unknown {
  return {
    "px-meta": "doctor@1",
    cargo,
    ...(workspace === undefined
      ? {}
      : {
          workspace: {
            root: workspace.root,
            "build-dir": workspace.buildDir,
            packages: workspace.packages.length,
            adopting: adopting(workspace.packages),
          },
        }),
    problems: problems.map(problemJson),
  };
}

function adopting(packages: readonly Package[]): readonly string[] {
  return packages.filter(({ adopts }) => adopts).map(packageLabel);
}

function text(context: Context, found: Findings, workspace: NonNullable<Findings["workspace"]>): string {
  const paint = paintFor(context.stdout, context.env);
  const users = adopting(workspace.packages);
  const loud = found.problems.filter((problem) => severityOf(problem) !== "note").length;
  const rows = [
    ["cargo", found.cargo.version ?? "unknown"],
    ["workspace", relative(context.cwd, workspace.root) || "."],
    ["build directory", relative(context.cwd, workspace.buildDir) || "."],
    ["packages", String(workspace.packages.length)],
    ["that use px-meta", users.length === 0 ? "none" : users.join(", ")],
  ];
  const lines = columns(
    rows.map(([name = "", value = ""]) => [{ text: name, look: (one) => paint("dim", one) }, { text: value }]),
  );
  const verdict =
    loud === 0 ? paint("green", "all well") : paint("yellow", `${loud} ${loud === 1 ? "problem" : "problems"}`);
  return `${[...lines, verdict].join("\n")}\n`;
}
