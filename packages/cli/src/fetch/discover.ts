import { type DeclaredContents, type DownloadProblem, err, ok, type Result, shownText } from "@px-meta/core/base";
import { Part } from "../store/part.js";
import { connections } from "./connections.js";
import type { FetchOptions } from "./fetch.js";
import { fromSource } from "./source.js";

/** What is asked for where nothing is known of a file yet but its source. */
export interface Undeclared {
  readonly package: string;
  readonly id: string;
  readonly url: string;
  /** The most bytes that it may have. */
  readonly limit: number;
}

/**
 * Fetches a file of which neither size nor digest is known, for whoever is about to declare them, and brings it into the
 * store. It is what the server has today, and no more is known of it.
 */
export async function discover(
  asked: Undeclared,
  options: FetchOptions,
): Promise<Result<DeclaredContents & { readonly path: string }, DownloadProblem>> {
  const begun = await Part.begin(options.store);
  if (!begun.ok) return begun;
  const part = begun.value;
  const client = await connections(options.settings, options.network);
  try {
    const { settings, forbids, signal } = options;
    const fetching = { part, size: asked.limit, isSizeKnown: false, connections: client, settings, forbids, signal };
    const outcome = await fromSource({ ...fetching, grew: () => {} }, asked.url);
    if (outcome.kind === "complete") return await committed(part, options);
    part.discard();
    if (outcome.kind === "problem") return err(outcome.problem);
    const common = { package: asked.package, id: asked.id, kept: 0 };
    if (outcome.kind === "interrupted") return err({ kind: "download-interrupted", ...common });
    return err({ kind: "download-failed", ...common, sources: [{ url: shownText(asked.url), fault: outcome.fault }] });
  } finally {
    await client.end();
  }
}

async function committed(part: Part, { lease }: FetchOptions): ReturnType<typeof discover> {
  const contents = { sha256: part.sha256(), size: part.length };
  const held = lease.hold(contents.sha256);
  if (held !== undefined) {
    part.discard();
    return err(held);
  }
  const path = await part.commit();
  return path.ok ? ok({ ...contents, path: path.value }) : path;
}
