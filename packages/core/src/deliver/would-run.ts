import { join } from "node:path";
import { place } from "../algebra/place.js";
import type { Propagation } from "../algebra/propagation.js";
import type { Fact } from "../model/fact.js";
import type { Package } from "../model/package.js";
import type { Receipt } from "../model/view.js";
import type { Files } from "../ports/files.js";
import { isOther, type RerunReason, reasonsOf, type Shown } from "./reason.js";
import { answers, changedReads, readReceipt } from "./receipt.js";
import { compareFacts, factsFor, factWriter, mergedFor, once } from "./view.js";

/** A run of a script that would be told something else. */
export interface WouldRun {
  readonly package: { readonly id: string; readonly name: string; readonly version: string };
  readonly outDir: string;
  readonly because: readonly RerunReason[];
}

/**
 * Finds the scripts that would run again if facts were otherwise, as far as the receipts in their out dirs tell: those
 * whose reads would have another answer. The others that would see something else, and have read nothing of it, are
 * cut off: they are only counted.
 */
export function wouldRun(
  before: Propagation,
  after: Propagation,
  files: Files,
): {
  readonly runs: readonly WouldRun[];
  readonly cutOff: number;
} {
  const units = before.facts.filter(({ schema, outDir }) => schema === "build-script@1" && outDir !== undefined);
  const shown = { before: showing(before, units), after: showing(after, units) };
  const owners = new Map(before.graph.packages.map((each) => [each.id, each]));
  const runs: WouldRun[] = [];
  let cutOff = 0;
  units.forEach((unit, index) => {
    const outDir = unit.outDir as string;
    const receipt = readReceipt(files, join(outDir, "px-meta", "receipt.json"));
    const owner = owners.get(unit.package);
    if (owner === undefined || !receipt.ok || receipt.value === undefined) return;
    const [old, now] = [shown.before(index), shown.after(index)];
    const because = changedReads(asAnswered(receipt.value, old), now);
    if (because.length > 0) {
      const { id, name, version } = owner;
      runs.push({ package: { id, name, version }, outDir, because: reasonsOf(old, now, because) });
    } else if (isOther(old, now)) cutOff += 1;
  });
  return { runs, cutOff };
}

/** The same reads with the answers that a view gives: a script that must run again anyway is not put down to the change. */
function asAnswered({ from, reads, merged }: Receipt, shown: Shown): Receipt {
  return {
    from,
    reads: reads.map(({ query }) => ({ query, found: shown.facts.filter((fact) => answers(fact, query)) })),
    merged: merged.map(({ schema, pointer }) => {
      return shown.merged.find((each) => each.schema === schema && each.pointer === pointer) ?? { schema, pointer };
    }),
  };
}

/** What the runs of scripts are shown, by their places in the list. */
function showing(propagation: Propagation, units: readonly Fact[]): (index: number) => Shown {
  const places = place(propagation.graph, units);
  const owners = new Map(propagation.graph.packages.map((each): readonly [string, Package] => [each.id, each]));
  // Paths within facts are not compared: the workspace is the same.
  const write = factWriter(propagation, (fact) => owners.get(fact.package), "");
  return (index) => {
    const nodes = [...places.factNode.subarray(places.factStart[index], places.factStart[index + 1])];
    const found = factsFor(propagation, nodes).map((fact) => write(fact, units[index]?.outDir ?? ""));
    const facts = found.sort(compareFacts);
    return { facts: once(facts), merged: mergedFor(propagation, nodes) };
  };
}
