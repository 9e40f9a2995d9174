import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { emitterFor, systems } from "./emit.js";
import { plainUrl } from "./emitter.js";

const sha256 = "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d";
const index = `{\n  "px-meta": "downloads@1",\n  "downloads": [{ "licence": "it''s \${HOME} %{x} $(id)" }]\n}\n`;
const files = [
  {
    name: "6e340b9cffb37a98-ort.tar.gz",
    urls: ["https://example.org/ort.tar.gz?a=1%202", "https://mirror.example.net/ort.tar.gz"],
    sha256,
    whose: ["ort of ort-sys 2.0.0", "ort of other 0.1.0"],
  },
];

async function textOf(system: string): Promise<string> {
  return (await emitterFor(system))?.text(files, index) ?? "";
}

test.each(systems)("the text for %s has each source, each digest and the index", async (system) => {
  const text = await textOf(system);
  expect(text).toContain(sha256);
  expect(text).toContain("6e340b9cffb37a98-ort.tar.gz");
  if (system !== "rpm") expect(text).toContain("https://mirror.example.net/ort.tar.gz");
});

test("Nix reads the index as it is", async () => {
  const text = await textOf("nix");
  expect(text).toContain(`"licence": "it'''s ''\${HOME} %{x} $(id)"`);
  expect(text).toContain('"https://example.org/ort.tar.gz?a=1%202"\n        "https://mirror.example.net/ort.tar.gz"\n');
});

test("rpm sees no macro", async () => {
  const text = await textOf("rpm");
  expect(text).toContain("Source100: https://example.org/ort.tar.gz?a=1%%202#/6e340b9cffb37a98-ort.tar.gz\n");
  expect(text).toContain("%%{x}");
});

test("flatpak-builder is given mirrors and the index inline", async () => {
  expect(JSON.parse(await textOf("flatpak"))).toEqual([
    {
      ...{ type: "file", url: "https://example.org/ort.tar.gz?a=1%202", sha256, dest: "px-meta-downloads" },
      ...{ "mirror-urls": ["https://mirror.example.net/ort.tar.gz"], "dest-filename": "6e340b9cffb37a98-ort.tar.gz" },
    },
    { type: "inline", contents: index, dest: "px-meta-downloads", "dest-filename": "downloads.json" },
  ]);
});

test("the ebuild's function makes the folder", async () => {
  const folder = mkdtempSync(join(tmpdir(), "px-meta-emit-"));
  try {
    const [name = ""] = files.map((file) => file.name);
    writeFileSync(join(folder, name), "contents");
    const call = `\ndie() { exit 1; }\npx_meta_downloads && echo "$PX_META_DOWNLOADS\n$SRC_URI"`;
    const said = execFileSync("bash", ["-c", (await textOf("gentoo")) + call], {
      env: { ...process.env, DISTDIR: folder, WORKDIR: join(folder, "work"), SRC_URI: "" },
      encoding: "utf8",
    });
    const made = join(folder, "work", "px-meta-downloads");
    expect(said.split("\n")).toEqual([
      join(made, "downloads.json"),
      "",
      `\thttps://example.org/ort.tar.gz?a=1%202 -> ${name}`,
      `\thttps://mirror.example.net/ort.tar.gz -> ${name}`,
      "",
      "",
    ]);
    expect(readFileSync(join(made, "downloads.json"), "utf8")).toBe(index);
    expect(readFileSync(join(made, name), "utf8")).toBe("contents");
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test.each([
  ["https://example.org/a.tgz", "https://example.org/a.tgz"],
  ["https://me:secret@example.org/a.tgz#part", "https://example.org/a.tgz"],
  ["https://example.org/$(id)/`x`/a'b\"c|d", "https://example.org/%24%28id%29/%60x%60/a%27b%22c%7Cd"],
  [`https://example.org/ü?q=\${HOME}`, "https://example.org/%C3%BC?q=%24%7BHOME%7D"],
])("%s is written %s", (url, expected) => expect(plainUrl(url)).toBe(expected));
