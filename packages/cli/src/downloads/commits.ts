import { type Problem, packageLabel } from "@px-meta/core/base";
import type { Context } from "../command.js";
import { paintFor } from "../render/style.js";
import type { BringOptions, Brought } from "./bring.js";
import type { Planned } from "./planned.js";

/** Fetches commits that the store does not have, one after the other; the same one of several downloads once. */
export async function bringCommits(
  { env, stderr }: Pick<Context, "env" | "stderr">,
  wanted: readonly Planned[],
  { store, lease, signal, isQuiet = false }: BringOptions,
): Promise<Brought> {
  const paths = new Map<Planned, string>();
  const urls = new Map<Planned, string>();
  const problems: Problem[] = [];
  const same = new Map<string, Planned[]>();
  for (const planned of wanted) {
    if (planned.decision.kind !== "git") continue;
    const { url, rev, sha256 } = planned.decision;
    const key = [url, rev, sha256].join("\n");
    same.set(key, [...(same.get(key) ?? []), planned]);
  }
  if (same.size === 0) return { paths, urls, problems };
  const { bringCommit } = await import("../git/commit.js");
  for (const alike of same.values()) {
    const [{ item, decision } = {}] = alike;
    if (item === undefined || decision?.kind !== "git" || signal?.aborted) continue;
    const { url, rev, sha256, size } = decision;
    const asked = { package: packageLabel(item), id: item.id, url, rev, sha256 };
    if (!isQuiet)
      stderr.write(`${paintFor(stderr, env)("green", "Fetching".padStart(12))} commit ${rev} of ${item.id}\n`);
    const brought = await bringCommit(asked, { store, lease, env });
    if (!brought.ok) problems.push(brought.error);
    else if (size !== undefined && brought.value.size !== size) {
      const { path, ...found } = brought.value;
      problems.push({ kind: "other-contents", path, declared: { sha256, size }, found });
    } else for (const one of alike) paths.set(one, brought.value.path);
  }
  return { paths, urls, problems };
}
