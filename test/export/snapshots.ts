import { makeSnapshot, type PackagePart, writeSnapshot } from "@px-meta/core";

const schemas = {
  "t:name@1": { type: "string", px: { merge: "agree", reach: "all" } },
  "t:size@1": {
    type: "object",
    properties: { size: { type: "integer", px: { merge: "max", reach: "all" } } },
  },
} as const;

/** A floor that a fact of the same schema must not lie below. */
const demanding = {
  type: "object",
  properties: {
    floor: {
      type: "integer",
      px: { merge: "max", role: "require", reach: "all", check: { against: "/has", rel: "<=" } },
    },
    has: { type: "integer" },
  },
} as const;

/** A snapshot of some packages, as a file holds it. */
export async function snapshotOf(packages: readonly PackagePart[]): Promise<string> {
  const made = await makeSnapshot({
    target: "board",
    host: "desk",
    packages,
    schemas: { ...schemas, "t:floor@1": demanding },
  });
  if (!made.ok) throw new Error(JSON.stringify(made.error));
  return writeSnapshot(made.value);
}

/** Names that mean something to one of the formats, to a terminal, or to JavaScript. */
export const hostileNames: readonly string[] = [
  '"]; evil [label="',
  "</text><script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  'a"] click n0 "javascript:alert(1)"',
  "__proto__",
  "constructor",
  "\\N\\G\\",
  "&lt;&amp;#34;",
  "%%{init: {}}%%",
  "`md` **b**",
  "end",
  "]]>",
  "a\nb\u0007\u001b[31mc",
  "\u202eabc",
  "#quot;#59;",
  "大きな名前",
  "x".repeat(3000),
];

/** One program on a package of every hostile name, each of which says something hostile. */
export const hostile: readonly PackagePart[] = [
  { id: "app", dependencies: hostileNames },
  ...hostileNames.map((id) => ({ id, facts: [{ schema: "t:name@1", name: "x", value: id }] })),
];

/** Some layers of packages, each of which depends on three of the next. */
export function layered(layers: number, wide: number): readonly PackagePart[] {
  return Array.from({ length: layers * wide }, (_, place) => {
    const [layer, column] = [Math.floor(place / wide), place % wide];
    const next = (step: number) => `p${(layer + 1) * wide + ((column + step) % wide)}`;
    return {
      id: `p${place}`,
      version: "1.0",
      dependencies: layer + 1 === layers ? [] : [...new Set([0, 1, 5].map(next))],
      facts: layer + 1 === layers ? [{ schema: "t:size@1", value: { size: place } }] : [],
    };
  });
}

/** A library that demands more than the system has, in one program. */
export const demand: readonly PackagePart[] = [
  { id: "app", dependencies: ["gui", "system"] },
  { id: "gui", dependencies: ["codec"] },
  { id: "codec", facts: [{ schema: "t:floor@1", value: { floor: 34 } }] },
  { id: "system", facts: [{ schema: "t:floor@1", value: { has: 31 } }] },
];

/** Two libraries that disagree below one program, another program, and a generator that runs at build time. */
export const disagreeing: readonly PackagePart[] = [
  { id: "app", version: "1.0", dependencies: ["gui", "net", { id: "gen", kind: "build" }] },
  { id: "tool", version: "1.0", dependencies: ["base"] },
  { id: "gui", version: "2.0", dependencies: ["base"] },
  { id: "net", version: "0.3", dependencies: ["base", "tls"] },
  { id: "tls", version: "3.1", facts: [{ schema: "t:name@1", value: "b" }] },
  { id: "gen", version: "1.0", dependencies: ["base"] },
  { id: "base", version: "1.0", facts: [{ schema: "t:name@1", value: "a" }] },
];
