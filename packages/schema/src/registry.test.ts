import { describe, expect, test } from "vitest";
import { formats, registry, type Schema } from "./registry.js";

describe("every schema", () => {
  const schemas: readonly Schema<unknown>[] = [
    ...registry.names().map((id) => registry.get(id)),
    ...formats.names().map((id) => formats.get(id)),
  ];
  for (const schema of schemas) {
    test(`${schema.id} accepts its own examples`, async () => {
      const { examples } = (await schema.document()) as { readonly examples: readonly unknown[] };
      const validate = await schema.validator();
      expect(examples.length).toBeGreaterThan(0);
      expect(examples.map((example) => validate(example))).toEqual(examples.map((value) => ({ ok: true, value })));
    });
  }
});

describe("the registry", () => {
  test("holds the schemas of facts, sorted", () => {
    expect(registry.names()).toEqual([
      "abi@1",
      "artifact@1",
      "build-script@1",
      "download@1",
      "headers@1",
      "native-library@1",
      "python@1",
      "target@1",
      "toolchain@1",
    ]);
  });

  test("keeps file formats apart from facts", () => {
    expect(registry.has("facts@1")).toBe(false);
    expect(formats.has("facts@1")).toBe(true);
  });

  test("has nothing by the names of an object's own methods", () => {
    expect(["constructor", "__proto__", "toString"].map((name) => registry.has(name))).toEqual([false, false, false]);
  });

  test("knows the type of a value", async () => {
    const validate = await registry.get("native-library@1").validator();
    const checked = validate({ link: "static", libs: ["z"], "later-field": 1 });
    if (!checked.ok) throw new Error("refused");
    const link: "static" | "dynamic" | "framework" | "raw-dylib" = checked.value.link;
    expect(link).toBe("static");
  });
});

describe("a validator", () => {
  const cases: readonly { name: string; schema: "native-library@1" | "target@1"; value: unknown; says: string[] }[] = [
    {
      name: "names what is missing",
      schema: "native-library@1",
      value: {},
      says: [': lacks "link"', ': lacks "libs"'],
    },
    {
      name: "names every wrong place",
      schema: "native-library@1",
      value: { link: "hard", libs: "z", "search-paths": [`$${"{HOME}"}/x`] },
      says: [
        '/link: must be one of "static", "dynamic", "framework", "raw-dylib"',
        "/libs: must be array",
        "/search-paths/0: must be a path as px-meta writes it: not empty, with / between its parts, and no root token but those known",
      ],
    },
    { name: "refuses what is no object", schema: "native-library@1", value: [], says: [": must be object"] },
    {
      name: "finds what is there twice",
      schema: "target@1",
      value: { triple: "t", arch: "a", os: "o", endian: "little", "pointer-width": 64, family: ["unix", "unix"] },
      says: ["/family: must hold each entry once, but 0 and 1 are the same"],
    },
  ];
  for (const { name, schema, value, says } of cases) {
    test(name, async () => {
      const checked = (await registry.get(schema).validator())(value);
      expect(checked.ok ? [] : checked.error.map((error) => `${error.pointer}: ${error.message}`)).toEqual(says);
    });
  }

  test("tells of twenty errors and counts the rest", async () => {
    const validate = await registry.get("native-library@1").validator();
    const checked = validate({ link: "static", libs: Array.from({ length: 100 }, () => 1) });
    expect(checked.ok ? [] : checked.error.slice(19).map((error) => error.message)).toEqual([
      "must be string",
      "and 80 more",
    ]);
  });
});
