import fs from "node:fs";
import { type DownloadProblem, ok, type Result } from "@px-meta/core/base";
import type { Context } from "../command.js";
import { storeFolder } from "../store/folder.js";
import type { Store } from "../store/place.js";
import { openStore } from "../store/store.js";

/** The store of this user, where there is one: looking at it makes none. */
export function existingStore(context: Context): {
  readonly root: string;
  readonly opened: Result<Store | undefined, DownloadProblem>;
} {
  const root = storeFolder(context.env, process.platform, context.cwd);
  const isThere = fs.statSync(root, { throwIfNoEntry: false }) !== undefined;
  return { root, opened: isThere ? openStore(root) : ok(undefined) };
}
