import fs from "node:fs";
import { join } from "node:path";
import {
  canonicalJson,
  type DownloadLayer,
  type Files,
  isObject,
  type JsonValue,
  type Layer,
  parseJson,
  parseSha256,
  type Selection,
  type Sha256,
  sha256,
} from "@px-meta/core/base";
import type { Context } from "../command.js";
import { isYoung, stampText } from "../index/stamps.js";
import { isToolVariable } from "../index/state.js";
import { now } from "../metadata/inputs.js";
import type { Workspace } from "../metadata/workspace.js";
import type { Token } from "../selection/arguments.js";
import { rawOf } from "../selection/arguments.js";
import { configPlaces } from "../selection/config.js";
import { collectedPath } from "../store/place.js";
import { version } from "../version.js";

/** The index of downloads of a selection. */
export function buildIndexPath(buildDir: string, selection: Selection): string {
  return join(buildDir, "px-meta", "downloads", `${digestOf(selection)}.json`);
}

/** On what it rests which downloads a build needs, and where they are. */
export interface Grounds {
  readonly workspace: Workspace;
  readonly selection: Selection;
  readonly layers: readonly Layer[];
  readonly downloads: readonly DownloadLayer[];
  readonly options: readonly Token[];
  /** The folder of the store. */
  readonly store: string;
  /** The index of vendored files that the user names. */
  readonly vendored: string | undefined;
}

/**
 * A digest of all that decides which downloads a build needs and where they are, so that a build with nothing new looks at
 * none of them: what is in the store counts as still there while nothing was removed by px-meta. Absent where a file is too
 * young to be told from a later one.
 */
export function groundsDigest({ files, env, cwd }: Context, grounds: Grounds): Sha256 | undefined {
  const { workspace, selection, layers, downloads, options, store, vendored } = grounds;
  const paths = [...configPlaces(cwd, env), collectedPath(store), ...(vendored === undefined ? [] : [vendored])];
  const stamps = paths.map((path) => files.stamp(files.realPath(path) ?? path));
  const moment = now();
  if (stamps.some((stamp) => isYoung(stamp, moment))) return undefined;
  const variables = Object.keys(env).filter((name) => isToolVariable(name) || name === "CARGO_NET_OFFLINE");
  const all = [
    ...[version, workspace.digest, selection, layers, downloads, rawOf(options), store, folderText(join(store, "cas"))],
    ...paths.map((path, index) => [path, stampText(stamps[index])]),
    ...variables.sort().map((name) => [name, env[name] ?? ""]),
  ];
  return digestOf(all);
}

/** What tells one folder from another that stands in its place. */
function folderText(path: string): string {
  const found = fs.lstatSync(path, { bigint: true, throwIfNoEntry: false });
  return found === undefined ? "" : `${found.dev} ${found.ino}`;
}

function digestOf(value: unknown): Sha256 {
  return sha256(canonicalJson(value as JsonValue));
}

/** What a build found in place, for the next one. */
export interface Ready {
  readonly grounds: Sha256;
  /** The files of the store that it uses. */
  readonly digests: readonly string[];
}

const readyLimit = 1 << 20;

/** What the last build of a selection found in place. */
export function recallReady(files: Files, index: string): Ready | undefined {
  if (files.stamp(index) === undefined) return undefined;
  const bytes = files.read(readyPath(index), readyLimit);
  const parsed = bytes.ok ? parseJson(bytes.value) : undefined;
  const value = parsed?.ok === true ? parsed.value : undefined;
  const grounds = isObject(value) && typeof value.grounds === "string" ? parseSha256(value.grounds) : undefined;
  if (!isObject(value) || grounds === undefined || !Array.isArray(value.digests)) return undefined;
  const digests = value.digests.flatMap((one) => (typeof one === "string" ? (parseSha256(one) ?? []) : []));
  return { grounds, digests };
}

/** Remembers it. Where that fails, the next build looks again. */
export function keepReady(files: Files, index: string, ready: Ready): void {
  files.replace(readyPath(index), Buffer.from(`${JSON.stringify(ready)}\n`));
}

function readyPath(index: string): string {
  return index.replace(/\.json$/, ".ready");
}
