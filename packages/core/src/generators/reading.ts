import type { JsonObject } from "../model/json.js";
import { nearest } from "../model/nearest.js";

/** What is wrong with a table: the table within `[package.metadata]`, and the key in it. */
interface Fault {
  readonly table: string;
  readonly key: string;
  readonly reason: string;
}

/** A key that means nothing where it stands. */
interface StrangeKey {
  readonly table: string;
  readonly key: string;
  readonly near?: string;
  readonly known: readonly string[];
}

/** All that was found wrong so far. */
export interface Reading {
  readonly faults: Fault[];
  readonly strangeKeys: StrangeKey[];
}

/** Notes a fault; what it is about is then absent. */
export function refuse(reading: Reading, table: string, key: string, reason: string): undefined {
  reading.faults.push({ table, key, reason });
}

/** A table of a manifest, and the keys that mean something in it. */
interface KnownKeys {
  readonly table: string;
  readonly known: readonly string[];
  /** What all of them begin with, where they do. */
  readonly prefix?: string;
}

/** Notes keys that mean nothing. They are no faults: cargo-px passes over them. */
export function expectKeys(reading: Reading, value: JsonObject, { table, known, prefix = "" }: KnownKeys): void {
  for (const key of Object.keys(value).sort()) {
    if (known.includes(key)) continue;
    const renamed = prefix + key.replace(/^(?:generator_|verifier_)/, "");
    const near = nearest(key, known) ?? known.find((one) => one === renamed);
    reading.strangeKeys.push({ table, key, known, ...(near !== undefined && { near }) });
  }
}
