import fs from "node:fs";
import { join, sep } from "node:path";
import { sha256 } from "@px-meta/core/base";
import { isYoung, stampFrom, stampText } from "../index/stamps.js";
import { now } from "../metadata/inputs.js";
import { reasonOf } from "../system/reason.js";
import { covers, type Pattern } from "./patterns.js";

/**
 * What a search rested on: the names in a folder, or that nothing is at a path. The stamp tells without reading that nothing
 * changed; it is empty where the folder was changed too shortly before.
 */
export type Sight = readonly [path: string, stamp: string, names: string];

/** What fits a pattern. */
export interface Found {
  /** Absolute. */
  readonly files: readonly string[];
  /** Absent where there was a link, behind which things change that no folder tells of. */
  readonly sights?: readonly Sight[];
  /** What is in the way of knowing all files: a folder that cannot be read, too many of them. */
  readonly hindrance?: { readonly path: string; readonly reason: string };
}

/** Files of one pattern; more are never meant. */
const most = 100_000;

const absent = "absent";

interface Folder {
  readonly path: string;
  /** From the base on, with `/`. */
  readonly within: string;
  /** Where the links lead that were followed to come here, and what the first of them stood in. */
  readonly through: readonly string[];
}

/** Finds the files that fit a pattern and are not excluded. Folders named `.git`, and those to skip, hold none. */
export function find(pattern: Pattern, excluding: readonly Pattern[], skipped: ReadonlySet<string>): Found {
  const files: string[] = [];
  const sights: Sight[] = [];
  const open: Folder[] = [];
  let hasLinks = false;
  const isOut = (path: string) => skipped.has(path) || excluding.some((one) => covers(one, path));
  const fits = (within: string) => pattern.fits?.(within) ?? true;
  const start = kindAt(pattern.base);
  if (start === undefined) sights.push([pattern.base, absent, ""]);
  else if (isOut(pattern.base)) return { files, sights };
  else if (start === "file" && pattern.fits === undefined) files.push(pattern.base);
  else if (start === "folder") open.push({ path: pattern.base, within: "", through: [] });
  for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
    const { path, within, through } = folder;
    const seen = look(path);
    if (typeof seen === "string") return { files, hindrance: { path, reason: seen } };
    sights.push(seen.sight);
    for (const entry of seen.entries) {
      const child = join(path, entry.name);
      const inside = within === "" ? entry.name : `${within}/${entry.name}`;
      if (entry.name === ".git" || isOut(child)) continue;
      const target = entry.isSymbolicLink() ? targetOf(path, child, through) : undefined;
      hasLinks ||= entry.isSymbolicLink();
      const kind = target?.kind ?? kindOf(entry);
      if (kind === "file" && fits(inside)) files.push(child);
      const isDeeper = kind === "folder" && inside.split("/").length <= pattern.depth;
      if (isDeeper) open.push({ path: child, within: inside, through: target?.through ?? through });
    }
    if (files.length > most) return { files, hindrance: { path: pattern.base, reason: `more than ${most} files` } };
  }
  return hasLinks ? { files } : { files, sights };
}

type Kind = "file" | "folder" | undefined;

function kindOf(found: fs.Dirent | fs.BigIntStats): Kind {
  return found.isFile() ? "file" : found.isDirectory() ? "folder" : undefined;
}

function kindAt(path: string): Kind {
  const found = statOf(path);
  return found && kindOf(found);
}

/** Links are followed. What cannot be looked at is not there. */
function statOf(path: string): fs.BigIntStats | undefined {
  try {
    return fs.statSync(path, { bigint: true, throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

/** What a link leads to. One that leads to a folder in which it stands is not followed. */
function targetOf(
  folder: string,
  link: string,
  through: readonly string[],
): { readonly kind: Kind; readonly through: readonly string[] } {
  const kind = kindAt(link);
  if (kind !== "folder") return { kind, through };
  try {
    const target = fs.realpathSync.native(link);
    const ways = [...through, fs.realpathSync.native(folder)];
    const isRound = ways.some((way) => way === target || way.startsWith(target + sep));
    return { kind: isRound ? undefined : kind, through: [...ways, target] };
  } catch {
    return { kind: undefined, through };
  }
}

/** The entries of a folder by name, and how it was then; or why it cannot be read. */
function look(path: string): { readonly entries: readonly fs.Dirent[]; readonly sight: Sight } | string {
  try {
    const moment = now();
    const stamp = stampFrom(fs.statSync(path, { bigint: true }));
    const entries = fs.readdirSync(path, { withFileTypes: true });
    entries.sort((a, b) => (a.name < b.name ? -1 : 1));
    return { entries, sight: [path, isYoung(stamp, moment) ? "" : stampText(stamp), namesIn(entries)] };
  } catch (error) {
    return reasonOf(error);
  }
}

function namesIn(entries: readonly fs.Dirent[]): string {
  return sha256(entries.map((entry) => `${entry.name}/${kindOf(entry) ?? "other"}`).join("\n"));
}

/** Looks whether a search would find the same names: the same sights, with new stamps where only those have changed. */
export function sameSights(sights: readonly Sight[]): readonly Sight[] | undefined {
  let isSame = true;
  const result: Sight[] = [];
  for (const before of sights) {
    const after = sameSight(before);
    if (after === undefined) return undefined;
    isSame &&= after === before;
    result.push(after);
  }
  return isSame ? sights : result;
}

function sameSight(before: Sight): Sight | undefined {
  const [path, stamp, names] = before;
  const found = statOf(path);
  if (stamp === absent) return found === undefined ? before : undefined;
  if (found?.isDirectory() !== true) return undefined;
  if (stampText(stampFrom(found)) === stamp) return before;
  const seen = look(path);
  return typeof seen === "object" && seen.sight[2] === names ? seen.sight : undefined;
}
