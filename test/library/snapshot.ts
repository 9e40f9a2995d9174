/** A schema that a crate `toolkit` brings. */
const schemaOfOwn = {
  type: "object",
  properties: { depth: { type: "integer", px: { merge: "max", reach: "all" } } },
};

/** An app on two libraries that agree on nothing: one value merges, the other is a conflict. */
export const snapshot = {
  "px-meta": "snapshot@1",
  platforms: [
    { domain: "target", triple: "board" },
    { domain: "host", triple: "desk" },
  ],
  packages: [
    { id: "app", name: "app", version: "1.0" },
    { id: "gui", name: "gui", version: "2.1" },
    { id: "net", name: "net", version: "0.3" },
  ],
  nodes: { package: [0, 1, 2], platform: [0, 0, 0] },
  edges: { start: [0, 2, 2, 2], to: [1, 2], kind: [0, 0] },
  roots: [0],
  values: [{ cxx: { stdlib: "libstdc++" } }, { cxx: { stdlib: "libc++" } }, { depth: 24 }, { depth: 32 }],
  facts: [
    fact("gui", "abi@1", 0),
    fact("net", "abi@1", 1),
    fact("gui", "toolkit:theme@1", 2),
    fact("net", "toolkit:theme@1", 3),
  ],
  schemas: { "toolkit:theme@1": schemaOfOwn },
};

function fact(owner: string, schema: string, value: number) {
  const origin = { method: "literal" };
  return {
    package: owner === "gui" ? 1 : 2,
    schema,
    name: owner,
    domains: ["target"],
    target: "board",
    value,
    trust: "published",
    origin,
  };
}
