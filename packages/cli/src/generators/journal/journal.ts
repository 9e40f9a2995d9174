import type { Problem } from "@px-meta/core/base";
import { reasonOf } from "../../system/reason.js";
import { type BytePath, below } from "./bytes.js";
import { type Change, changesOf } from "./changes.js";
import type { Claim } from "./claim.js";
import { type Difference, differences } from "./differences.js";
import type { JournalDocument } from "./document.js";
import { endJournal } from "./places.js";
import { endLeft, noteRun, tokenVariable } from "./processes.js";
import { restoreTree } from "./restore.js";
import { setExactTimes, setTime, type Timed, wholeTime } from "./times.js";
import { entryAt, type Fault, inWords, isUntouched, takeTree } from "./tree.js";

/**
 * A package as it was before its generator ran. It is on the disk, so that any later px-meta finds it, until
 * {@link drop} or {@link restore} has ended it.
 */
export interface Journal {
  /** Variables that the generator gets: by them what it leaves running is found when px-meta was killed. */
  readonly environment: Readonly<Record<string, string>>;
  /** Says which process generates, as soon as it runs. */
  generatorStarted(pid: number): void;
  /** Ends the generator and all that it started; which processes would not end is said. */
  endGenerator(): readonly Problem[];
  /** What the package is now, beside what it was; taken once, when it is asked first, and ordered by path. */
  changes(): readonly Change[];
  /** Gives everything that the generator only wrote again its former time of modification. */
  keepTimes(): readonly Problem[];
  /** Keeps what the generator made: the journal is no more. */
  drop(): readonly Problem[];
  /**
   * Makes the package what it was and ends the journal; what the generator left running is ended first. Where something is in the way the journal stays, the problem says
   * so, and it may be called again; else the next px-meta does it.
   */
  restore(): readonly Problem[];
}

/** The journal that a document says, for whoever has the claim. */
export function journalOf({ place, folder }: Claim, document: JournalDocument): Journal {
  let started = "";
  let found: readonly Difference[] | undefined;
  const look = (): readonly Difference[] => {
    if (found !== undefined) return found;
    const isLeftOut = (path: BytePath) => document.leaveOut.has(path);
    found = differences(
      document,
      takeTree(document.folder, isLeftOut, () => false),
    );
    return found;
  };
  const endGenerator = (): readonly Problem[] => {
    const processes = started === "" ? [] : endLeft(document, started);
    return processes.length === 0 ? [] : [{ kind: "generator-still-runs", folder, processes }];
  };
  return {
    environment: { [tokenVariable]: document.token },
    generatorStarted(pid) {
      started = noteRun(place.tree, pid);
    },
    changes: () => changesOf(document, look()),
    drop: () => endJournal(place, document),
    keepTimes() {
      const faults = keepTimes(document, look());
      return faults.length === 0 ? [] : [{ kind: "times-not-kept", folder, faults: inWords(faults) }];
    },
    endGenerator,
    restore() {
      const still = endGenerator();
      if (still.length > 0) return still;
      const faults = restoreTree(document);
      if (faults.length > 0) return [{ kind: "not-restored", folder, journal: place.tree, faults: inWords(faults) }];
      return endJournal(place, document);
    },
  };
}

/**
 * What was written again with the same contents gets its former time. A file that the generator made or changed gets a whole
 * number of microseconds, less than one before the time that it has: that can be given to it again at no cost when the next
 * run writes the same. All of it only where something still is what it was compared as: somebody may write it even now.
 */
function keepTimes(document: JournalDocument, found: readonly Difference[]): readonly Fault[] {
  const faults: Fault[] = [];
  const given: Timed[] = [];
  for (const { path, before, after, isSame } of found) {
    const mtimeNs = isSame ? before?.mtimeNs : after?.kind === "file" ? wholeTime(after.mtimeNs) : undefined;
    if (after === undefined || mtimeNs === undefined || mtimeNs === after.mtimeNs) continue;
    const at = below(document.folder, path);
    const standing = entryAt(at);
    if (typeof standing !== "object" || standing.kind !== after.kind || !isUntouched(standing, after)) continue;
    try {
      setTime(at, mtimeNs);
      given.push({ path: at, mtimeNs });
    } catch (error) {
      if (isSame) faults.push({ path, reason: reasonOf(error) });
    }
  }
  setExactTimes(given);
  return faults;
}
