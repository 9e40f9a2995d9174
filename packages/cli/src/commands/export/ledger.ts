import { findNodes, type PackageGraph, type Problem } from "@px-meta/core/stages";
import type { Context, ExitStatus } from "../../command.js";
import { readBeside } from "../../ledger/beside.js";
import { documentTime } from "../../ledger/document.js";
import { ledger } from "../../ledger/ledger.js";
import type { Ledger } from "../../ledger/model.js";
import { reportProblems } from "../../render/problems.js";
import { packageWord } from "../../settled/package-word.js";
import { settle } from "../../settled/settle.js";
import { readSource } from "../../settled/source.js";
import { type Given, textOf, textsOf } from "../../verbs/parse.js";
import { version } from "../../version.js";
import { count } from "../inspect/words.js";

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
  const beside = await readBeside(context, given, source.value);
  if (!beside.ok) {
    reportProblems(context, [beside.error]);
    return 3;
  }
  const { propagation } = await settle(source.value);
  const made = ledger({ graph, facts: propagation.facts, roots: roots.nodes, ...beside.value });
  reportProblems(context, [...beside.value.problems, ...made.problems]);
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

/** What is in it, and what a scanner can look for. */
function summary({ entries }: Ledger): string {
  const of = (wanted: string) => entries.filter(({ kind }) => kind === wanted);
  const native = of("native-library");
  const brought = native.filter(({ notes }) => notes.some(([name]) => name === "brought-by"));
  const named = native.filter(({ cpes }) => cpes.length > 0);
  const downloads = of("download").length;
  return [
    `${count(of("crate").length, "crate")}, ${count(native.length, "native library", "native libraries")}`,
    ` (${brought.length} brought by crates, ${named.length} with a CPE name)`,
    downloads === 0 ? "" : `, ${count(downloads, "download")}`,
    `, ${count(of("tool").length, "tool")}`,
  ].join("");
}
