import { noRedirection, packageId, type Redirection, triple } from "@px-meta/core/stages";
import { describe, expect, test } from "vitest";
import { configLines, findBlock, withBlock, withoutBlock } from "./block.js";
import { readToml } from "./toml.js";

const asked: Redirection = {
  ...noRedirection,
  env: { Z_NO_VENDOR: "1", "odd name": 'a "b" \\ \u007f' },
  tables: [{ triple: triple("x86.1-y"), links: "z", keys: { "rustc-link-lib": ["dylib=z"], include: "/a b" } }],
  unset: ["Z_STATIC"],
  touched: [
    {
      package: packageId("z"),
      label: "z-sys 1.0.0",
      means: "Z_NO_VENDOR=1",
      because: [{ kind: "workspace", place: "px-meta.toml", line: 2, column: 1 }],
      dependents: 0,
    },
  ],
};

test("a variable is a table of its own, with who asks for it", () => {
  expect(configLines(asked)).toEqual([
    "# z-sys 1.0.0: px-meta.toml:2:1",
    "[env.Z_NO_VENDOR]",
    'value = "1"',
    "force = true",
    '[env."odd name"]',
    'value = "a \\"b\\" \\\\ \\u007f"',
    "force = true",
    '[target."x86.1-y".z]',
    'rustc-link-lib = ["dylib=z"]',
    'include = "/a b"',
    "# Z_STATIC must not be set; cargo cannot see to that",
  ]);
});

test("the name of a file cannot leave its comment", () => {
  const [touched] = asked.touched;
  if (touched === undefined) throw new Error("nothing is touched");
  const because = [{ kind: "site", place: "a\n[env.EVIL]\r.toml" }] as const;
  expect(configLines({ ...asked, touched: [{ ...touched, because }] })[0]).toBe("# z-sys 1.0.0: a [env.EVIL] .toml");
});

describe("a block that is put in and taken out leaves every byte as it was:", () => {
  for (const text of [
    "",
    "\n",
    "a = 1",
    "a = 1\n",
    "a = 1\r\nb = 2\r\n",
    "a = 1\r\n\r\n",
    '\ufeff[env]\nA = "1"\n\n\n',
    "# >>> something else >>>\n",
  ]) {
    test(JSON.stringify(text), () => {
      const once = withBlock(text, undefined, configLines(asked));
      const found = findBlock(once);
      if (!found.ok || found.value === undefined) throw new Error("no block");
      expect(withoutBlock(once, found.value)).toBe(text);
      expect(withBlock(once, found.value, configLines(asked))).toBe(once);
      expect(once.includes("\r\n")).toBe(text.includes("\r\n"));
      expect(/[^\r]\n/.test(once)).toBe(!text.includes("\r\n"));
      expect(readToml(once.replace("\ufeff", ""))).toMatchObject({ ok: true });
      const other = withBlock(once, found.value, ["[env.OTHER]", 'value = "2"']);
      const again = findBlock(other);
      expect(again.ok && again.value !== undefined && withoutBlock(other, again.value)).toBe(text);
    });
  }
});

test("what stands after the block stays where it is", () => {
  const text = withBlock("a = 1\n", undefined, ["[env.X]"]);
  const found = findBlock(`${text}[net]\n`);
  if (!found.ok || found.value === undefined) throw new Error("no block");
  expect(withoutBlock(`${text}[net]\n`, found.value)).toBe("a = 1\n[net]\n");
  expect(withBlock(`${text}[net]\n`, found.value, ["[env.Y]"])).toBe(`${text.replace("X", "Y")}[net]\n`);
});

for (const [rule, text, reason] of [
  [
    "two blocks",
    "# >>> px-meta overrides >>>\n# <<< px-meta overrides <<<\n# >>> px-meta overrides >>>\n# <<< px-meta overrides <<<\n",
    "3: has two blocks of px-meta; remove one",
  ],
  ["half a block", "a = 1\n# >>> px-meta overrides >>>\n", "2: has half a block of px-meta; remove what is left of it"],
  [
    "the end before the beginning",
    "# <<< px-meta overrides <<<\n# >>> px-meta overrides >>>",
    "2: has half a block of px-meta; remove what is left of it",
  ],
] as const) {
  test(`a torn block is not touched: ${rule}`, () => {
    const found = findBlock(text);
    expect(found.ok ? "whole" : `${found.error.line}: ${found.error.reason}`).toBe(reason);
  });
}
