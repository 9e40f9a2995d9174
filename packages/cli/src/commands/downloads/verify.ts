import fs from "node:fs";
import { type Problem, packageLabel } from "@px-meta/core/base";
import type { Context, ExitStatus } from "../../command.js";
import { askedDownloads } from "../../downloads/asked.js";
import { atHand } from "../../downloads/at-hand.js";
import { contentsOf, type Place, type Planned } from "../../downloads/planned.js";
import { existingStore } from "../../downloads/user-store.js";
import type { Format } from "../../settled/format.js";
import { hashOpen } from "../../store/hash.js";
import { seenPath } from "../../store/place.js";
import { forgetFile } from "../../store/seen.js";
import { reasonOf } from "../../system/reason.js";
import type { Given } from "../../verbs/parse.js";
import { answer, failed } from "./answer.js";

/**
 * Looks whether every file that a build needs is there, and takes its digest now, whatever is remembered of it: 0, 1 where
 * one is missing or is another, 3 where there is no workspace. Nothing is fetched.
 */
export async function verify(context: Context, given: Given, format: Format): Promise<ExitStatus> {
  const asked = await askedDownloads(context, given);
  if (!asked.ok) return failed(context, format, asked.error.problems, asked.error.status);
  const { planned, vendored, problems } = asked.value;
  forgetDigests(context, planned);
  const there = await atHand(context, planned, vendored);
  const places = new Map(there.places);
  const faults: Problem[] = [...there.problems];
  for (const [one, place] of there.places) {
    const fault = place.from === "store" ? undefined : await faultOf(one, place);
    if (fault === undefined) continue;
    faults.push(fault);
    places.delete(one);
  }
  there.inUse?.lease.release();
  const missing = there.missing.map(({ item }): Problem => {
    return { kind: "missing-download", package: packageLabel(item), id: item.id, sha256: item.sha256 };
  });
  const found = { downloads: planned, places, urls: new Map(), problems: [...problems, ...faults, ...missing] };
  return answer(context, format, found, "verified");
}

function forgetDigests(context: Context, planned: readonly Planned[]): void {
  const { opened } = existingStore(context);
  if (!opened.ok || opened.value === undefined) return;
  for (const { decision } of planned) {
    const contents = contentsOf(decision);
    if (contents !== undefined) forgetFile(seenPath(opened.value, contents.sha256));
  }
}

/** What is wrong with a file that is not the store's; a folder has no digest. */
async function faultOf({ decision }: Planned, { path }: Place): Promise<Problem | undefined> {
  const declared = decision.kind === "file" ? decision : contentsOf(decision);
  if (declared === undefined) return undefined;
  const { sha256, size } = declared;
  try {
    const descriptor = fs.openSync(path, fs.constants.O_RDONLY | (fs.constants.O_NONBLOCK ?? 0));
    try {
      if (!fs.fstatSync(descriptor).isFile()) return { kind: "not-a-regular-file", path, found: "other" };
      const { hash, size: length } = await hashOpen(descriptor);
      const found = { sha256: hash.digest("hex"), size: length };
      if (found.sha256 === sha256 && found.size === size) return undefined;
      return { kind: "other-contents", path, declared: { sha256, size }, found };
    } finally {
      fs.closeSync(descriptor);
    }
  } catch (error) {
    return { kind: "unreadable-file", path, reason: reasonOf(error) };
  }
}
