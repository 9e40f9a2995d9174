import type { Problem } from "@px-meta/core/base";
import { tryClaim } from "./claim.js";
import { restoreLeft } from "./left.js";
import { journalPlace, journalsFolder, keyOf, namesIn, removeLeftovers } from "./places.js";

/** What was done about packages whose px-meta was killed while they were generated. */
export interface Recovered {
  /** Their folders, which are again what they were before. */
  readonly restored: readonly string[];
  readonly problems: readonly Problem[];
}

/**
 * Restores the packages that processes left half generated which are gone. It comes before anything is asked of cargo: a
 * manifest may be among what was left. Where there is nothing it costs a look into a folder. A journal that was not complete
 * is removed: its generator had not started.
 */
export function recoverJournals(buildDir: string): Recovered {
  const restored: string[] = [];
  const problems: (readonly [of: string, problem: Problem])[] = [];
  for (const key of new Set(namesIn(journalsFolder(buildDir)).flatMap((name) => keyOf(name) ?? []))) {
    const taken = tryClaim(buildDir, key);
    if (!taken.ok) problems.push([key, taken.error]);
    if (!taken.ok || typeof taken.value === "number") continue;
    const place = journalPlace(buildDir, key);
    const left = restoreLeft(place);
    if (left.kind === "none") removeLeftovers(place);
    else problems.push([left.kind === "restored" ? left.folder : key, left.problem]);
    if (left.kind === "restored") restored.push(left.folder);
    taken.value.release();
  }
  problems.sort(([a], [b]) => (a < b ? -1 : 1));
  return { restored: restored.sort(), problems: problems.map(([, problem]) => problem) };
}
