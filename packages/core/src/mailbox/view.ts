import { lstatSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readEnvelope, viewFileLimit, viewLimits } from "../json/envelope.js";
import { isObject } from "../model/json.js";
import type { Problem } from "../model/problem.js";
import { err, ok, type Result } from "../model/result.js";
import type { View } from "../model/view.js";

/** The mailbox of this program; nothing where nobody gave it one. */
export function mailbox(): string | undefined {
  const folder = process.env.PX_META_MAILBOX;
  return folder === "" ? undefined : folder;
}

/**
 * Reads what px-meta shows this generator. Where something else runs it (`cargo px`, a shell) there is no view: a generator
 * that can do without goes on with its defaults.
 */
export function readView(): Result<View, Problem> {
  const folder = mailbox();
  if (folder === undefined) return err({ kind: "no-view" });
  const path = join(folder, "view.json");
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (found === undefined) return err({ kind: "no-view" });
  if (!found.isFile()) return err({ kind: "not-a-regular-file", path, found: found.isDirectory() ? "folder" : "link" });
  if (found.size > viewFileLimit) return err({ kind: "file-too-large", path, limit: viewFileLimit });
  const opened = readEnvelope(readFileSync(path), path, "view@1", viewLimits);
  if (!opened.ok) return opened;
  const { body } = opened.value;
  // px-meta wrote it: what is complete has the shape of a view.
  return isObject(body) && body.complete === true ? ok(body as unknown as View) : err({ kind: "no-view" });
}
