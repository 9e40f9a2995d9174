import { formats } from "@px-meta/schema";
import { expect } from "vitest";
import type { Rig } from "../rig/rig.js";

/** A package of a snapshot: what it depends on, and what it says. */
export interface Part {
  readonly name: string;
  readonly version?: string;
  readonly uses?: readonly string[];
  /** Values by `schema@1/name`. */
  readonly says?: { readonly [key: string]: unknown };
  /** How it was found; published where absent. */
  readonly trust?: string;
}

/** What rustc says of the target, by `schema@1/name`. */
export type Toolchain = { readonly [key: string]: unknown };

/** Writes the snapshot of some packages, all of them for the target; the first is the root. */
export function snapshotOf(parts: readonly Part[], more: object = {}, toolchain: Toolchain = {}): string {
  const sorted = [...parts].sort((a, b) => (a.name < b.name ? -1 : 1));
  const place = (name: string) => sorted.findIndex((part) => part.name === name);
  const edges = sorted.map(({ uses = [] }) => uses.map(place).sort((a, b) => a - b));
  const values: unknown[] = [];
  let count = 0;
  return JSON.stringify({
    "px-meta": "snapshot@1",
    platforms: [
      { domain: "target", triple: "board", cfgs: [] },
      { domain: "host", triple: "desk", cfgs: [] },
    ],
    packages: sorted.map(({ name, version = "1.0.0", says }) => ({
      id: `${name}@${version}`,
      name,
      version,
      "manifest-path": `/${name}/Cargo.toml`,
      "has-build-script": says !== undefined,
      "is-proc-macro": false,
      "is-workspace-member": true,
      adopts: says !== undefined,
      "crate-types": ["lib"],
    })),
    nodes: { package: sorted.map((_, index) => index), platform: sorted.map(() => 0) },
    edges: {
      start: [0, ...edges.map((list) => (count += list.length))],
      to: edges.flat(),
      kind: edges.flat().map(() => 0),
    },
    roots: [place(parts[0]?.name ?? "")],
    facts: [
      ...sorted.flatMap(({ says = {}, trust = "published" }, owner) =>
        Object.entries(says).map(([key, value]) => ({
          package: owner,
          ...factOf(key, values.push(value) - 1),
          trust,
          origin: { method: "literal", file: "build.rs", line: 3, column: 5 },
        })),
      ),
      ...Object.entries(toolchain).map(([key, value]) => ({
        ...factOf(key, values.push(value) - 1),
        trust: "probed",
        origin: { method: "rustc" },
      })),
    ],
    values,
    schemas: {},
    layers: [],
    ...more,
  });
}

function factOf(key: string, value: number) {
  return { schema: key.split("/")[0], name: key.split("/")[1], domains: ["target"], target: "board", value };
}

/** Asks a verb for JSON, holds the answer against the verb's schema, and gives it back with the status. */
export async function askJson(rig: Rig, format: string, args: readonly string[], call: object = {}) {
  const ran = await rig.pxMeta([...args, "--format", "json"], call);
  const answer = JSON.parse(ran.stdout) as { readonly [key: string]: unknown };
  const validate = await formats.get(format as "why@1").validator();
  expect(validate(answer)).toMatchObject({ ok: true });
  expect(answer["px-meta"]).toBe(format);
  return { status: ran.status, answer };
}
