import fs from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { err, ok, type Problem, type Result } from "@px-meta/core/base";
import { mayRun, ownerPattern, thisOwner } from "../../store/owner.js";
import { codeOf, reasonOf } from "../../system/reason.js";
import { restoreLeft } from "./left.js";
import {
  claimsFolder,
  forget,
  type JournalPlace,
  journalPlace,
  makeFolder,
  namesIn,
  packageKey,
  realFolder,
} from "./places.js";

/** The right to generate one package, which one process has at a time. */
export interface Claim {
  /** The folder of the package, absolute and without links. */
  readonly folder: string;
  /** The same as it was named. */
  readonly named: string;
  readonly place: JournalPlace;
  /** Names this generation among all. */
  readonly token: string;
  /**
   * Whether another process had the package when it was asked for, or a journal of it was left: then it may be another one,
   * its manifest included, than it was before.
   */
  readonly isNew: boolean;
  /** What is to be said of such a journal. */
  readonly problems: readonly Problem[];
  release(): void;
}

/** How one waits for a package. */
export interface Waiting {
  /** Called once, after a moment: which process has the package. */
  readonly onWait: (process: number) => void;
  readonly signal?: AbortSignal;
}

const timing = {
  /** Nobody wants to read of a wait that is over already. */
  sayAfterMs: 300,
  /** How often one looks again, at most. */
  lookMs: 100,
  /** How often a claim says that it is alive, and when one counts for nothing whose process cannot be seen from here. */
  beatMs: 10_000,
  doubtMs: 60_000,
};

/**
 * Claims a package for this process; nothing where the signal says so before it was free. Claims of processes that are gone
 * count for nothing. What such a one left half generated is restored first: who has a claim has a package without a journal.
 *
 * A claim is a file `<digest of the package>.<owner>.<number>` of one's own. Whoever wants the package puts one there and then
 * looks: no other means that it is his. Of two that look at the same time the later sees the earlier; both may see each
 * other, and then both take theirs away and try again, not at the same time. Nothing is ever overwritten or taken over, so
 * that no moment exists in which two could believe to be the one.
 */
export async function claim(
  buildDir: string,
  named: string,
  { onWait, signal }: Waiting,
): Promise<Result<Claim | undefined, Problem>> {
  const folder = realFolder(named);
  const place = journalPlace(buildDir, packageKey(folder));
  const began = Date.now();
  let hasSaid = false;
  let isNew = false;
  for (;;) {
    if (signal?.aborted) return ok(undefined);
    const taken = tryClaim(buildDir, place.key);
    if (!taken.ok) return taken;
    if (typeof taken.value === "object") {
      const { token, release } = taken.value;
      const restored = restoreLeft(place);
      if (restored.kind === "failed") {
        release();
        return err(restored.problem);
      }
      const problems = restored.kind === "none" ? [] : [restored.problem];
      return ok({ folder, named, place, token, isNew: isNew || problems.length > 0, problems, release });
    }
    isNew = true;
    if (!hasSaid && Date.now() - began >= timing.sayAfterMs) {
      hasSaid = true;
      onWait(taken.value);
    }
    await pause(signal);
  }
}

async function pause(signal: AbortSignal | undefined): Promise<void> {
  try {
    await sleep(timing.lookMs * (0.25 + 0.75 * Math.random()), undefined, signal === undefined ? {} : { signal });
  } catch {
    // The signal ended it.
  }
}

let count = 0;

/** Claims a package if it is free; else the number of a process that has it. */
export function tryClaim(
  buildDir: string,
  key: string,
): Result<{ readonly token: string; readonly release: () => void } | number, Problem> {
  const folder = claimsFolder(buildDir);
  const own = `${key}.${thisOwner()}.${count++}`;
  const path = join(folder, own);
  try {
    put(buildDir, folder, path);
    const other = holder(folder, key, own);
    if (other === undefined) {
      keepAlive(path);
      return ok({ token: own, release: () => drop(path) });
    }
    drop(path);
    return ok(other);
  } catch (error) {
    drop(path);
    return err({ kind: "unwritable-file", path, reason: reasonOf(error) });
  }
}

function put(buildDir: string, folder: string, path: string): void {
  try {
    fs.closeSync(fs.openSync(path, "wx", 0o600));
  } catch (error) {
    if (codeOf(error) !== "ENOENT") throw error;
    makeFolder(buildDir, folder);
    fs.closeSync(fs.openSync(path, "wx", 0o600));
  }
}

const claimName = new RegExp(`^([0-9a-f]{64})\\.(${ownerPattern})\\.\\d+$`);

/** The process that has a package beside this claim, if one has. Claims of those that are gone are removed on the way. */
function holder(folder: string, key: string, own: string): number | undefined {
  for (const name of fs.readdirSync(folder)) {
    const [, of, owner] = claimName.exec(name) ?? [];
    if (of !== key || owner === undefined || name === own) continue;
    const path = join(folder, name);
    const found = fs.lstatSync(path, { throwIfNoEntry: false });
    if (found === undefined) continue; // It was given back meanwhile.
    if (mayRun(owner, found.mtimeMs, timing.doubtMs)) return Number(owner.split(".")[1]);
    forget(path);
  }
  return undefined;
}

/** Processes that generate something here beside this one: the claims of each. */
export function claimsOfOthers(buildDir: string): ReadonlyMap<string, number> {
  const folder = claimsFolder(buildDir);
  const others = new Map<string, number>();
  for (const name of namesIn(folder)) {
    const owner = claimName.exec(name)?.[2];
    const found = owner === thisOwner() ? undefined : fs.lstatSync(join(folder, name), { throwIfNoEntry: false });
    if (owner === undefined || found === undefined || !mayRun(owner, found.mtimeMs, timing.doubtMs)) continue;
    others.set(name, Number(owner.split(".")[1]));
  }
  return others;
}

/** Whether this process has claims. */
export function hasClaims(): boolean {
  return held.size > 0;
}

const held = new Set<string>();
let beat: NodeJS.Timeout | undefined;

/** Containers that share a build directory do not see each other's processes: to them only this tells that one is alive. */
function keepAlive(path: string): void {
  held.add(path);
  beat ??= setInterval(() => {
    const moment = new Date();
    for (const one of held) fs.utimes(one, moment, moment, () => undefined);
  }, timing.beatMs).unref();
}

function drop(path: string): void {
  held.delete(path);
  if (held.size === 0) {
    clearInterval(beat);
    beat = undefined;
  }
  forget(path);
}
