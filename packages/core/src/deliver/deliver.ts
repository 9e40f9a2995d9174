import { isAbsolute, join, relative, sep } from "node:path";
import { at } from "../algebra/numbers.js";
import { type Places, place } from "../algebra/place.js";
import type { Propagation } from "../algebra/propagation.js";
import { viewFileLimit, writeEnvelope } from "../json/envelope.js";
import type { Fact } from "../model/fact.js";
import type { JsonValue } from "../model/json.js";
import type { Package } from "../model/package.js";
import type { Problem } from "../model/problem.js";
import type { Unit } from "../model/unit.js";
import type { Contribution, View } from "../model/view.js";
import type { Files } from "../ports/files.js";
import { nodesBelow, publishers } from "./complete.js";
import { isOther, type RerunReason, reasonsOf, shownIn } from "./reason.js";
import { changedReads, readReceipt } from "./receipt.js";
import { compareFacts, contributionOf, factsFor, factWriter, mergedFor, once, type Run, refOf } from "./view.js";

/** The view of one run, and what is to be done with it. */
export interface Delivery {
  readonly unit: Unit;
  /** Where the view belongs. */
  readonly path: string;
  readonly view: View;
  /** The whole file. */
  readonly bytes: Uint8Array;
  /** Whether the file on disk is another: it must be written, with its old modification time unless `mustRun`. */
  readonly isChanged: boolean;
  /** Whether something that the run's receipt names has changed: the file needs a new modification time. */
  readonly mustRun: boolean;
  /** The reads whose answers have changed, and in what. */
  readonly because: readonly RerunReason[];
  /** Whether the run would see something else, and has read nothing of it: the change ends there. */
  readonly isCutOff: boolean;
}

/**
 * Makes the views of all runs that read any, and finds out which of them must run again.
 *
 * It only looks: the caller writes. A run that has succeeded and has no `view.json` reads nothing and gets none.
 * Nothing is made for an out dir outside the build directory, or behind a link that leads out of it.
 */
export function deliver(input: {
  readonly propagation: Propagation;
  /** The runs that succeeded in this build, or were fresh. */
  readonly runs: readonly Run[];
  /** The runs that wait for facts. */
  readonly waiting: readonly Unit[];
  /** Whether cargo went through all that it could: nothing failed but scripts that wait. */
  readonly wentThrough: boolean;
  /** Absolute. */
  readonly buildDir: string;
  /** Absolute. */
  readonly workspaceRoot: string;
  readonly files: Files;
}): { readonly deliveries: readonly Delivery[]; readonly problems: readonly Problem[] } {
  const { propagation, runs, waiting, wentThrough, buildDir, files } = input;
  const { graph } = propagation;
  const packages = new Map(graph.packages.map((each) => [each.id, each]));
  const readers = [...waiting, ...runs.map(({ unit }) => unit)].filter(
    (unit) => packages.get(unit.package)?.adopts === true,
  );
  const readerPlaces = place(graph, readers);
  const runPlaces = place(
    graph,
    runs.map(({ unit }) => unit),
  );
  const open = publishers(propagation, runPlaces, place(graph, waiting), wentThrough);
  const writeFact = factWriter(propagation, (fact: Fact) => packages.get(fact.package), input.workspaceRoot);
  const waits = new Set(waiting);
  const realBuildDir = files.realPath(buildDir);
  const deliveries: Delivery[] = [];
  const problems: Problem[] = [];

  readers.forEach((unit, index) => {
    const mailbox = join(unit.outDir, "px-meta");
    const path = join(mailbox, "view.json");
    if (!waits.has(unit) && files.stamp(path) === undefined) return;
    if (realBuildDir === undefined || !isInside(files.realPath(mailbox) ?? files.realPath(unit.outDir), realBuildDir)) {
      problems.push({ kind: "foreign-out-dir", package: unit.package, outDir: unit.outDir, buildDir });
      return;
    }
    const nodes = [...readerPlaces.factNode.subarray(readerPlaces.factStart[index], readerPlaces.factStart[index + 1])];
    const below = nodesBelow(propagation, nodes);
    const indices = factsFor(propagation, nodes);
    const seenFrom = new Set(indices.map((fact) => propagation.facts[fact]?.outDir));
    const view: View = {
      package: refOf(packages.get(unit.package) as Package),
      domains: unit.domains,
      complete: nodes.length > 0 && ![...below].some((node) => open.isOpen(node)),
      facts: once(indices.map((fact) => writeFact(fact, unit.outDir)).sort(compareFacts)),
      merged: mergedFor(propagation, nodes),
      contributions: contributionsTo(unit, below, runs, runPlaces, seenFrom, packages),
    };
    const bytes = writeEnvelope("view@1", view as unknown as JsonValue);
    if (bytes.length > viewFileLimit) {
      problems.push({ kind: "file-too-large", path, limit: viewFileLimit });
      return;
    }
    const receipt = readReceipt(files, join(mailbox, "receipt.json"));
    if (!receipt.ok) problems.push(receipt.error);
    const reads = receipt.ok && receipt.value !== undefined && view.complete ? changedReads(receipt.value, view) : [];
    const before = files.read(path, viewFileLimit);
    const isChanged = !before.ok || Buffer.compare(before.value, bytes) !== 0;
    // A receipt that cannot be read may have named anything.
    const mustRun = !waits.has(unit) && (reads.length > 0 || (!receipt.ok && view.complete && isChanged));
    const shown = isChanged && before.ok && view.complete ? shownIn(before.value, path) : undefined;
    const because = reasonsOf(shown, view, reads);
    const isReader = !waits.has(unit) && receipt.ok && receipt.value !== undefined;
    const isCutOff = isReader && !mustRun && shown !== undefined && isOther(shown, view);
    deliveries.push({ unit, path, view, bytes, isChanged, mustRun, because, isCutOff });
  });
  return { deliveries, problems };
}

/** Whether a real path lies below another. */
function isInside(path: string | undefined, folder: string): boolean {
  if (path === undefined) return false;
  const way = relative(folder, path);
  return way !== "" && way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/**
 * The runs that a view relies on: those below the reader whose facts it shows, and all that can publish, because what
 * they say next may belong into the view.
 */
function contributionsTo(
  reader: Unit,
  below: ReadonlySet<number>,
  runs: readonly Run[],
  places: Places,
  seenFrom: ReadonlySet<string | undefined>,
  packages: ReadonlyMap<string, Package>,
): readonly Contribution[] {
  const found = runs.flatMap((run, index) => {
    const owner = packages.get(run.unit.package);
    const nodes = places.factNode.subarray(at(places.factStart, index), at(places.factStart, index + 1));
    if (owner === undefined || !nodes.some((node) => below.has(node))) return [];
    return owner.adopts || seenFrom.has(run.unit.outDir) ? contributionOf(run, owner, reader) : [];
  });
  return found.sort((a, b) => (a.output < b.output ? -1 : a.output > b.output ? 1 : 0));
}
