import { readForeignSchema } from "@px-meta/schema/foreign";
import { expect, test } from "vitest";
import { parsePlatformTest } from "../cfg/cfg.js";
import type { AdaptedDownload, Circumstances, DownloadAdapter } from "../model/download-adapter.js";
import { parseRequirement } from "../version/requirement.js";
import schema from "./adapters/download-adapter.schema.json" with { type: "json" };
import { downloadAdapters } from "./adapters.js";
import { isAmong } from "./script.js";

/** Names every adapter of which something is wrong, with what. */
function wrong(faultsOf: (adapter: DownloadAdapter) => readonly string[]): readonly string[] {
  return downloadAdapters.flatMap((one) =>
    faultsOf(one).map((fault) => `${one.package} ${one.versions ?? "*"}: ${fault}`),
  );
}

async function validator() {
  const read = await readForeignSchema("px-meta:download-adapter@1", schema);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value.validator();
}

test("every adapter has the shape that its schema describes", async () => {
  const validate = await validator();
  const faults = wrong((adapter) => {
    const answer = validate(adapter as never);
    return answer.ok ? [] : [JSON.stringify(answer.error)];
  });
  expect(faults).toEqual([]);
});

test.each([
  ["a knob that does something else", { knobs: [{ does: "burn", env: { A: "1" } }] }],
  ["a variable of another form", { knobs: [{ does: "skip", env: { "a=b": "1" } }] }],
  ["a file outside of the package", { sign: { files: ["/etc/passwd"], text: "root" } }],
  ["a download from nowhere", { downloads: [{ id: "x", purpose: "data", verifies: "none" }] }],
  ["an unencrypted URL", { downloads: [{ id: "x", purpose: "data", verifies: "none", urls: ["http://x/"] }] }],
  ["a key that nobody knows", { downlods: [] }],
  ["no version that was read", { read: [] }],
])("the schema refuses %s", async (_name, change) => {
  const good = {
    package: "a",
    read: ["1.0.0"],
    sign: { files: ["build.rs"], text: "A" },
    downloads: [{ id: "x", purpose: "data", verifies: "none", urls: ["https://x/"] }],
  };
  const validate = await validator();
  expect(validate(good as never)).toMatchObject({ ok: true });
  expect(validate({ ...good, ...change } as never)).toMatchObject({ ok: false });
});

test("the seventeen scripts that are known to download are there", () => {
  const names = new Set(downloadAdapters.map((one) => one.package));
  expect([...names]).toEqual(expect.arrayContaining(promised));
});

const promised = [
  ..."bitcoind boring-sys corepc-node electrsd esp-idf-sys ffmpeg-sys-next libduckdb-sys lindera-ipadic".split(" "),
  ..."mozjs_sys onnxruntime-sys ort-sys postgresql_embedded risc0-circuit-recursion sherpa-rs-sys".split(" "),
  ..."skia-bindings torch-sys utoipa-swagger-ui v8 webrtc-sys".split(" "),
];

test("a version that was read is spoken of by one adapter, and by the one that read it", () => {
  const faults = wrong((adapter) =>
    adapter.read.filter((version) => {
      const speaking = downloadAdapters.filter(
        (one) => one.package === adapter.package && isAmong(version, one.versions),
      );
      return speaking.length !== 1 || speaking[0] !== adapter;
    }),
  );
  expect(faults).toEqual([]);
});

test("every text of an adapter that is a language of its own can be read", () => {
  const faults = wrong(({ versions, downloads, knobs = [] }) => {
    const choices = downloads.flatMap(({ texts = {} }) => Object.values(texts).flat());
    const requirements = [versions, ...knobs.map((knob) => knob.versions)];
    return [
      ...requirements.filter((text) => text !== undefined && !parseRequirement(text).ok),
      ...platformsOf([...downloads, ...choices, ...knobs]).filter((text) => !parsePlatformTest(text).ok),
      ...choices.flatMap((choice) => ("pattern" in choice && !hasGroup(choice.pattern) ? [choice.pattern] : [])),
    ].map(String);
  });
  expect(faults).toEqual([]);
});

function platformsOf(all: readonly Circumstances[]): readonly string[] {
  return all.flatMap(({ when }) => (when === undefined ? [] : [when]));
}

function hasGroup(pattern: string): boolean {
  const plain = pattern.replaceAll(/\{[A-Za-z_]+\}/g, "x");
  return (new RegExp(`${plain}|`, "ms").exec("")?.length ?? 0) > 1;
}

/** What only the script knows, so that it stays in braces. */
const open = ["OPT_LEVEL", "POSTGRESQL_VERSION", "features"];
const standard = ["name", "version", "target", "target_arch", "target_os", "target_env", "target_family"];

test("what stands in braces has a meaning", () => {
  const faults = wrong(({ downloads }) =>
    downloads.flatMap((download) => {
      const known = [...standard, ...open, ...Object.keys(download.texts ?? {})];
      return namesIn(download).filter((name) => !known.includes(name));
    }),
  );
  expect(faults).toEqual([]);
});

function namesIn({ urls = [], from = "", base = "", sha256, texts = {} }: AdaptedDownload): readonly string[] {
  const choices = Object.values(texts).flat();
  const templates = choices.flatMap((one) => ("is" in one ? [one.is] : [one.file, one.pattern]));
  const found = [...urls, from, base, ...templates].join(" ").matchAll(/\{([A-Za-z_]+)\}/g);
  return [...[...found].map((match) => match[1] ?? ""), ...(sha256 === undefined ? [] : [sha256])];
}

test("a knob has what it needs: a path for what it takes, and a base for where that goes", () => {
  const needed = { file: /\{path\}|\{file-url\}/, folder: /\{path\}/, url: /\{url\}/, base: /\{base\}/ };
  const faults = wrong(({ downloads, knobs = [] }) =>
    knobs.flatMap(({ does, env, ids = downloads.map(({ id }) => id) }) => {
      const pattern = does === "skip" || does === "system" ? /^[^{]*$/ : needed[does];
      const reached = downloads.filter(({ id }) => ids.includes(id));
      const lacksBase = does === "base" && reached.some(({ base }) => base === undefined);
      const isOdd = !Object.values(env).some((text) => pattern.test(text)) || reached.length === 0;
      return isOdd || lacksBase ? [`${does} ${JSON.stringify(env)}`] : [];
    }),
  );
  expect(faults).toEqual([]);
});
