import { expect, test } from "vitest";
import { declarationLines, readManifest, withTable } from "./manifest.js";

const found = { url: "https://example.org/a", sha256: "ab".repeat(32), size: 7 };
const table = (eol = "\n", id = "data") =>
  [
    `[package.metadata.px-meta.download.${id}]`,
    'urls = ["https://example.org/a"]',
    `sha256 = "${found.sha256}"`,
    "size = 7",
    "",
  ].join(eol);

/** What becomes of a manifest to which `data` is added, or why nothing does. */
async function added(text: string | Buffer, id = "data"): Promise<string> {
  const manifest = await readManifest(Buffer.from(text), id);
  if (!manifest.ok) return manifest.error;
  const whole = await withTable(manifest.value, id, declarationLines(id, found));
  return whole.ok ? whole.value : whole.error;
}

const head = '[package]\nname = "a" # mine\n';

test.each<[string, string, string]>([
  ["as it is", head, `${head}\n${table()}`],
  ["that ends with an empty line", `${head}\n`, `${head}\n${table()}`],
  ["that ends without a line feed", `${head}# end`, `${head}# end\n\n${table()}`],
  ["with Windows' line breaks", "[package]\r\nname = 'a'\r\n", `[package]\r\nname = 'a'\r\n\r\n${table("\r\n")}`],
  ["with a mark of byte order", `\ufeff${head}`, `\ufeff${head}\n${table()}`],
  [
    "with other metadata",
    `${head}[package.metadata]\n[package.metadata.docs]\nall = true\n`,
    `${head}[package.metadata]\n[package.metadata.docs]\nall = true\n\n${table()}`,
  ],
  [
    "with other downloads",
    `${head}[package.metadata.px-meta.download.b]\nsize = 1\n[lints]\n`,
    `${head}[package.metadata.px-meta.download.b]\nsize = 1\n[lints]\n\n${table()}`,
  ],
  [
    "with times and numbers of every kind",
    `${head}[package.metadata]\nx = [1979-05-27, inf, nan, 1e3]\n`,
    `${head}[package.metadata]\nx = [1979-05-27, inf, nan, 1e3]\n\n${table()}`,
  ],
  ["with dotted keys", `${head}metadata.docs.all = true\n`, `${head}metadata.docs.all = true\n\n${table()}`],
])("a table is added to a manifest %s, and the rest stays byte for byte", async (_, before, after) => {
  expect(await added(before)).toBe(after);
});

test("an id is quoted where TOML needs it", async () => {
  expect(await added(head, "dict-1.2")).toBe(`${head}\n${table("\n", '"dict-1.2"')}`);
});

const closed =
  "has [package.metadata] or a table in it in one line, to which nothing can be added at the end of the file; write that as a table of its own, or put the download in by hand";
const there = "declares data already; choose another id, or take out what is there";

test.each<[string, string | Buffer, string]>([
  ["that has it", `${head}\n${table()}`, there],
  ["that has it in one line", `${head}metadata = { px-meta = { download = { data = {} } } }\n`, there],
  ["whose metadata is in one line", `${head}metadata = { docs = {} }\n`, closed],
  ["whose downloads are in one line", `${head}[package.metadata.px-meta]\ndownload = { b = {} }\n`, closed],
  ["whose downloads are no table", `${head}[package.metadata.px-meta]\ndownload = 1\n`, closed],
  ["of a workspace", "[workspace]\n", "has no [package]; name one of the workspace's packages by -p"],
  ["that is no TOML", "[package\n", "is no TOML that px-meta reads; ask cargo what is wrong with it"],
  ["that is not UTF-8", Buffer.from([0x23, 0xe9]), "is not UTF-8"],
])("nothing is added to a manifest %s", async (_, text, expected) => {
  expect(await added(text)).toBe(expected);
});

test("how it is unpacked is declared, too", () => {
  const lines = (strip?: number) =>
    declarationLines("a", { ...found, unpack: { format: "zip", ...(strip === undefined ? {} : { strip }) } }).at(-1);
  expect(lines()).toBe('unpack = { format = "zip" }');
  expect(lines(1)).toBe('unpack = { format = "zip", strip = 1 }');
  expect(declarationLines("a", found)).toHaveLength(4);
});

test("a commit is declared by its repository", () => {
  expect(declarationLines("a", { ...found, rev: "0".repeat(40) })[1]).toBe(
    `git = { url = "https://example.org/a", rev = "${"0".repeat(40)}" }`,
  );
});
