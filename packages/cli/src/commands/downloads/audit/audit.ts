import {
  type AuditFinding,
  alike,
  audit,
  type CargoMetadata,
  cfgNamesIn,
  decide,
  downloadAdapters,
  downloadsOf,
  findDownloads,
  type PackageId,
  type Problem,
  packageId,
  specifiedCfgs,
  steering,
} from "@px-meta/core/stages";
import type { Context, ExitStatus } from "../../../command.js";
import { declaringCall } from "../../../downloads/call.js";
import { buildGraph } from "../../../downloads/graph.js";
import { readWorkspace } from "../../../metadata/workspace.js";
import { readLayers } from "../../../overrides/layers.js";
import { hasErrors, reportProblems } from "../../../render/problems.js";
import { paintFor } from "../../../render/style.js";
import type { Format } from "../../../settled/format.js";
import { type Given, isGiven, textsOf, wrongUsage } from "../../../verbs/parse.js";
import { auditCsv } from "./csv.js";
import { type Gate, refusals } from "./gate.js";
import { auditJson } from "./json.js";
import { auditLines } from "./text.js";

/** What `--deny` may name. */
const findings: readonly AuditFinding[] = ["undeclared", "unverified", "suspicion"];

/**
 * Tells what the build scripts of a build fetch, and which could: 0, 1 where a declaration is wrong or `--deny` names what was
 * found, 3 where there is no workspace.
 */
export async function auditDownloads(context: Context, given: Given, format: Format | "csv"): Promise<ExitStatus> {
  const gate = readGate(given);
  if (typeof gate === "string") return wrongUsage(context, "downloads", gate);
  const call = declaringCall(context, given);
  const workspace = await readWorkspace(context, call);
  if (!workspace.ok) return missing(context, [workspace.error]);
  const metadata = await workspace.value.metadata();
  if (!metadata.ok) return missing(context, [metadata.error]);
  const { declarations, problems } = await findDownloads(metadata.value);
  const isWhole = [...cfgNamesIn(declarations)].some((name) => !specifiedCfgs.has(name));
  const targets = { isForAll: isGiven(given, "all-targets"), isWhole };
  const built = await buildGraph(context, call, workspace.value, metadata.value, targets);
  if (!built.ok) return missing(context, built.error);
  const { graph, cfgs, all, env } = built.value;
  const { overrides, sets } = call;
  const layered = await readLayers(context, { workspaceRoot: workspace.value.root, files: overrides, sets });
  const { files } = context;
  const steered = steering({ graph, cfgs, layers: layered.downloads, env, files });
  const audited = audit({
    graph,
    cfgs,
    adapters: downloadAdapters,
    scripts: scriptsOf(metadata.value),
    declaring: new Set(declarations.map(({ owner }) => owner.id)),
    env: { ...env, ...Object.fromEntries(steered.variables.map(({ name, value }) => [name, value])) },
    files,
    hosts: all,
  });
  const declared = downloadsOf(declarations, graph, cfgs, all);
  const platforms = graph.platforms.map(({ triple }, index) => ({ triple, cfgs: new Set(cfgs[index]) }));
  const decided = decide(declared, platforms, layered.downloads, steered.spoken);
  const rows = alike(decided.planned);
  const said = [
    ...layered.problems,
    ...steered.problems,
    ...problems,
    ...declared.problems,
    ...decided.problems,
    ...refusals(audited, gate),
  ];
  if (format === "json") context.stdout.write(auditJson(audited, rows, said));
  else {
    if (format === "csv") context.stdout.write(auditCsv(audited, rows));
    else context.stdout.write(`${auditLines(audited, rows, paintFor(context.stdout, context.env)).join("\n")}\n`);
    reportProblems(context, said);
  }
  return hasErrors(said) ? 1 : 0;
}

/** What is refused, and what is accepted all the same; a text where that was said wrongly. */
function readGate(given: Given): Gate | string {
  const denied = textsOf(given, "deny");
  const unknown = denied.find((text) => !findings.some((one) => one === text));
  if (unknown !== undefined) return `--deny is one of ${findings.join(", ")}, not ${unknown}`;
  const accepted = textsOf(given, "accept");
  const odd = accepted.find((text) => !/^[^@\s]+@[^@\s]+$/.test(text));
  if (odd !== undefined) return `--accept is a package with its version, as zlib-sys@1.2.3, not ${odd}`;
  return { denied: findings.filter((one) => denied.includes(one)), accepted: new Set(accepted) };
}

function missing(context: Context, problems: readonly Problem[]): ExitStatus {
  reportProblems(context, problems);
  return 3;
}

/** The file of each package's build script. */
function scriptsOf({ packages }: CargoMetadata): ReadonlyMap<PackageId, string> {
  return new Map(
    packages.flatMap(({ id, targets }) => {
      const path = targets.find(({ kind }) => kind.includes("custom-build"))?.src_path;
      return path === undefined ? [] : [[packageId(id), path] as const];
    }),
  );
}
