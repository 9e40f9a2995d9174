import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, type Problem, severityOf } from "@px-meta/core/base";
import { expect } from "vitest";
import { leaseOf } from "../../store/lease.js";
import type { Store } from "../../store/place.js";
import { openStore } from "../../store/store.js";
import type { Network } from "../connections.js";
import { type FetchOutcome, fetchItems } from "../fetch.js";
import type { Item } from "../item.js";
import type { Forbids } from "../redirect.js";
import { type Settings, usualSettings } from "../settings.js";
import { type Behaviour, type Server, serve } from "./servers.js";

/** Bounds that no server on loopback reaches which means well, on a machine however busy. */
const patientSettings: Settings = {
  ...usualSettings,
  startMs: 30_000,
  leastRate: 1 << 30,
  backoffMs: 5,
  longestWaitMs: 200,
};

/** Bounds for servers that do not. */
export const impatient: Partial<Settings> = { idleMs: 400, startMs: 2000 };

/** Bytes that look like nothing in particular, the same every time. */
export function bytesOf(length: number, seed = 1): Buffer {
  const bytes = Buffer.alloc(length);
  for (let at = 0, state = seed; at < length; at += 1) {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    bytes[at] = state >> 16;
  }
  return bytes;
}

export function digestOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** The file that the tests declare. */
export const file = bytesOf(300_000);

/** The item that declares a file. */
export function itemOf(urls: readonly string[], contents: Uint8Array = file, id = "ort"): Item {
  return { package: "ort-sys 2.0.0", id, urls, sha256: digestOf(contents), size: contents.length };
}

/** A store of its own in a temporary folder. */
export function newStore(): Store & Disposable {
  const top = mkdtempSync(join(tmpdir(), "px-meta-store-"));
  const opened = openStore(join(top, "store"));
  if (!opened.ok) throw new Error(describe(opened.error));
  return { ...opened.value, [Symbol.dispose]: () => rmSync(top, { recursive: true, force: true }) };
}

/** What a trial may set. */
export interface Trial {
  readonly store: Store;
  readonly settings?: Partial<Settings>;
  readonly network?: Network;
  readonly forbids?: Forbids;
  readonly signal?: AbortSignal;
}

/** Fetches items as a command does, and looks all the while whether anything stands in the store that does not belong there. */
export async function tryFetch(items: readonly Item[], trial: Trial): Promise<FetchOutcome> {
  const lease = leaseOf(trial.store);
  const watch = setInterval(() => expectSound(trial.store), 5);
  try {
    return await fetchItems(items, {
      store: trial.store,
      lease,
      settings: { ...patientSettings, ...trial.settings },
      network: trial.network ?? { env: {} },
      forbids: trial.forbids ?? (() => undefined),
      ...(trial.signal === undefined ? {} : { signal: trial.signal }),
    });
  } finally {
    clearInterval(watch);
    expectSound(trial.store);
    lease.release();
  }
}

/** Every file in the store has the digest that it is named by. */
function expectSound(store: Store): void {
  for (const { name, bytes } of stored(store)) expect(digestOf(bytes)).toBe(name);
}

/** The files of a store. */
export function stored(store: Store): readonly { readonly name: string; readonly bytes: Buffer }[] {
  const cas = join(store.root, "cas");
  return readdirSync(cas).flatMap((start) =>
    readdirSync(join(cas, start)).flatMap((name) => {
      const path = join(cas, start, name);
      return existsSync(path) ? [{ name, bytes: readFileSync(path) }] : [];
    }),
  );
}

/** Names of what is not complete in a store. */
export function unfinished(store: Store): readonly string[] {
  return readdirSync(join(store.root, "tmp"));
}

/** Problems in words, with the names of servers in place of their ports. */
export function told(problems: readonly Problem[], servers: readonly Server[]): string {
  const said = problems.map((problem) => `${severityOf(problem)}: ${describe(problem)}`).join("\n");
  return servers.reduce((text, { port }, index) => text.replaceAll(`127.0.0.1:${port}`, `server${index + 1}`), said);
}

/**
 * Fetches one file from servers that behave so, in this order. Expects what is told of it, and that the store has the file
 * exactly where it was fetched; nothing is ever left over but what is said to be kept.
 */
export async function check(
  behaviours: readonly Behaviour[],
  expected: string,
  trial: Partial<Trial> = {},
): Promise<readonly Server[]> {
  using store = newStore();
  const servers = await Promise.all(behaviours.map((behaviour) => serve(behaviour)));
  try {
    const started = performance.now();
    const urls = servers.map(({ origin }) => `${origin}/ort.tgz`);
    const { fetched, problems } = await tryFetch([itemOf(urls)], { store, ...trial });
    // Twice the time of each source, and a machine that is busy.
    const { startMs } = { ...patientSettings, ...trial.settings };
    expect(performance.now() - started).toBeLessThan((2 * startMs + 3000) * behaviours.length);
    const from = fetched.map(({ url }) => `fetched from ${url}`);
    expect(
      told(problems, servers)
        .concat(...from.map((line) => `\n${mask(line, servers)}`))
        .trim(),
    ).toBe(outdented(expected));
    expect(stored(store).map(({ name }) => name)).toEqual(fetched.length > 0 ? [digestOf(file)] : []);
    expect(unfinished(store).length).toBe(expected.includes("bytes are kept") ? 1 : 0);
    return servers;
  } finally {
    for (const server of servers) await server[Symbol.asyncDispose]();
  }
}

function mask(text: string, servers: readonly Server[]): string {
  return servers.reduce(
    (result, { port }, index) => result.replaceAll(`127.0.0.1:${port}`, `server${index + 1}`),
    text,
  );
}

function outdented(text: string): string {
  const lines = text.split("\n");
  const indent = Math.min(...lines.filter((line) => line.trim() !== "").map((line) => line.search(/\S/)));
  return lines
    .map((line) => line.slice(indent))
    .join("\n")
    .trim();
}
