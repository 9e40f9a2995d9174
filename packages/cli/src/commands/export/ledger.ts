import { join } from "node:path";
import { downloadsOf, findDownloads, findNodes, type PackageGraph, type Problem } from "@px-meta/core/stages";
import type { Context, ExitStatus } from "../../command.js";
import { knownCrates } from "../../ledger/crate-facts.js";
import { documentTime } from "../../ledger/document.js";
import { ledger } from "../../ledger/ledger.js";
import type { Ledger } from "../../ledger/model.js";
import { readWorkspace } from "../../metadata/workspace.js";
import { reportProblems } from "../../render/problems.js";
import { packageWord } from "../../settled/package-word.js";
import { settle } from "../../settled/settle.js";
import { callOf, readSource, type Source } from "../../settled/source.js";
import { type Given, textOf, textsOf } from "../../verbs/parse.js";
import { version } from "../../version.js";

/** The documents that list all that a build is made of. */
export type LedgerFormat = "cyclonedx" | "spdx";

/** Writes the ledger of a build; a status where there is none, which has been said then. */
export async function ledgerText(
  context: Context,
  given: Given,
  { verb, words, format }: { readonly verb: string; readonly words: readonly string[]; readonly format: LedgerFormat },
): Promise<string | ExitStatus> {
  const source = await readSource(context, given, verb);
  if (!source.ok) {
    reportProblems(context, source.error.problems);
    return source.error.status;
  }
  const { graph } = source.value.snapshot;
  const isSnapshot = textOf(given, "snapshot") !== undefined;
  const roots = rootsOf(context, graph, isSnapshot ? [...words, ...textsOf(given, "package")] : words);
  if (roots.problems.length > 0) {
    reportProblems(context, roots.problems);
    return 1;
  }
  const known = await factsBeside(context, given, source.value);
  if (!known.ok) {
    reportProblems(context, [known.problem]);
    return 3;
  }
  const { propagation } = await settle(source.value);
  const made = ledger({ graph, facts: propagation.facts, roots: roots.nodes, ...known });
  reportProblems(context, [...known.problems, ...made.problems]);
  const { header, selection } = source.value;
  context.stderr.write(`${header === undefined ? "" : `${header}\n`}${summary(made.ledger)}\n`);
  const time = documentTime(context.env);
  const about = {
    version,
    ...(time === undefined ? {} : { time }),
    ...(selection === undefined ? {} : { selection }),
  };
  if (format === "spdx") return (await import("../../ledger/spdx.js")).spdx(made.ledger, about);
  return (await import("../../ledger/cyclonedx.js")).cyclonedx(made.ledger, about);
}

function rootsOf(
  context: Context,
  graph: PackageGraph,
  words: readonly string[],
): { readonly nodes: Iterable<number>; readonly problems: readonly Problem[] } {
  if (words.length === 0) return { nodes: graph.roots, problems: [] };
  const found = words.map((word) => findNodes(graph, packageWord(context, word), undefined));
  return {
    nodes: found.flatMap((each) => (each.ok ? each.value : [])),
    problems: found.flatMap((each) => (each.ok ? [] : [each.error])),
  };
}

/** What manifests and the lock file say. A snapshot came from elsewhere: nothing here tells of its packages. */
async function factsBeside(context: Context, given: Given, { selection, snapshot: { graph, cfgs } }: Source) {
  const none = { ok: true as const, crates: new Map(), listed: new Set<never>(), downloads: [], problems: [] };
  if (selection === undefined) return none;
  const workspace = await readWorkspace(context, callOf(context, given).call);
  const metadata = workspace.ok ? await workspace.value.metadata() : workspace;
  if (!workspace.ok || !metadata.ok) {
    const problem = metadata.ok ? undefined : metadata.error;
    return problem === undefined ? none : { ok: false as const, problem };
  }
  const { root } = workspace.value;
  const known = knownCrates(context.files, metadata.value, { selection, lockFile: join(root, "Cargo.lock") });
  const { declarations, problems: faults } = await findDownloads(metadata.value);
  const { items, problems } = downloadsOf(declarations, graph, cfgs);
  return {
    ok: true as const,
    ...known,
    downloads: items,
    workspaceRoot: root,
    problems: [...known.problems, ...faults, ...problems],
  };
}

/** What is in it, and what a scanner can look for. */
function summary({ entries }: Ledger): string {
  const of = (wanted: string) => entries.filter(({ kind }) => kind === wanted);
  const native = of("native-library");
  const brought = native.filter(({ notes }) => notes.some(([name]) => name === "brought-by"));
  const named = native.filter(({ cpes }) => cpes.length > 0);
  const downloads = of("download").length;
  return [
    `${counted(of("crate").length, "crate")}, ${counted(native.length, "native library", "native libraries")}`,
    ` (${brought.length} brought by crates, ${named.length} with a CPE name)`,
    downloads === 0 ? "" : `, ${counted(downloads, "download")}`,
    `, ${counted(of("tool").length, "tool")}`,
  ].join("");
}

function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
