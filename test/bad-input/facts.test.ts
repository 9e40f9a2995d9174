import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Rig, repository } from "../rig/rig.js";
import { envelope, expectCalm, mailboxOf, sha256 } from "./mailbox.js";

const crate = JSON.stringify(join(repository, "crates", "px-meta"));
const manifest = (name: string, more: string) =>
  `[package]\nname = "${name}"\nversion = "0.1.0"\nedition = "2021"\n${more}`;

/** `low` publishes whatever `payload` holds, without the crate px-meta; `app` reads it through a package between. */
const workspace = {
  "Cargo.toml": '[workspace]\nresolver = "2"\nmembers = ["low", "between", "app"]\n',
  "low/Cargo.toml": manifest("low", ""),
  "low/build.rs": `fn main() {
    let mailbox = std::path::PathBuf::from(std::env::var_os("OUT_DIR").unwrap()).join("px-meta");
    std::fs::create_dir_all(&mailbox).unwrap();
    let facts = mailbox.join("facts.json");
    let _ = std::fs::remove_file(&facts).or_else(|_| std::fs::remove_dir(&facts));
    std::fs::copy("payload", &facts).unwrap();
    println!("cargo:rerun-if-changed=payload\\ncargo:rerun-if-changed=digest");
    println!("cargo:px_meta={}", facts.display());
    println!("cargo:px_meta_digest={}", std::fs::read_to_string("digest").unwrap());
}
`,
  "low/src/lib.rs": "",
  "between/Cargo.toml": manifest("between", '[dependencies]\nlow = { path = "../low" }\n'),
  "between/src/lib.rs": "",
  "app/Cargo.toml": manifest(
    "app",
    `[dependencies]\nbetween = { path = "../between" }\n[build-dependencies]\npx-meta = { path = ${crate} }\n`,
  ),
  "app/build.rs": `use px_meta::{schemas::NativeLibrary, Inputs, Query};
fn main() {
    px_meta::run(Inputs::files(["build.rs"]), |bus| {
        let found = bus.all::<NativeLibrary>(Query::any())?;
        let versions: Vec<_> = found.iter().filter_map(|fact| fact.value.get_version()).collect();
        std::fs::write(
            std::path::PathBuf::from(std::env::var_os("OUT_DIR").unwrap()).join("version.rs"),
            format!("const VERSION: &str = {:?};", versions.join(",")),
        )?;
        Ok(())
    });
}
`,
  "app/src/main.rs": 'include!(concat!(env!("OUT_DIR"), "/version.rs"));\nfn main() { println!("{VERSION}"); }\n',
};

const fact = (more = "") =>
  `{"schema":"native-library@1","name":"low","value":{"link":"static","libs":["low"],"version":"1.0"},` +
  `"origin":{"file":"build.rs","line":1,"column":1,"method":"literal"}${more}}`;
const publication = (facts: string, name = "low") =>
  `{"package":{"name":"${name}","version":"0.1.0"},"unit":{"host":"h","target":"t","profile":"debug","features":[]},` +
  `"facts":[${facts}],"upstream":[]}`;
const good = envelope("facts@1", publication(fact()));

let rig: Rig;

/** Publishes a text, with the digest that its envelope names unless another is given. */
async function publish(
  text: string,
  digest = /"sha256":"([0-9a-f]{64})"/.exec(text)?.[1] ?? sha256(""),
): Promise<void> {
  rig.write({ "low/payload": text, "low/digest": digest });
}

beforeAll(async () => {
  rig = await Rig.create(workspace);
  await publish(good);
  expect(await rig.pxMeta(["run", "--quiet"])).toMatchObject({ status: 0, stdout: "1.0\n" });
});
afterAll(() => rig[Symbol.asyncDispose]());

const nested = (levels: number) => "[".repeat(levels) + "]".repeat(levels);
const files: readonly (readonly [title: string, text: string, kind: string, says: RegExp])[] = [
  ["no JSON", "hello\n", "malformed-json", /facts\.json:1:1: not the JSON that px-meta reads/],
  ["an empty file", "", "malformed-json", /facts\.json:1:1/],
  ["a truncated file", good.slice(0, 300), "wrong-digest", /facts\.json is torn or was edited.*build again/],
  ["an edited file", good.replace("1.0", "6.6"), "wrong-digest", /facts\.json is torn or was edited.*build again/],
  ["a later version", good.replace("facts@1", "facts@2"), "wrong-format", /format facts@2; this px-meta reads facts@1/],
  [
    "10 MB",
    envelope("facts@1", publication(fact(`,"x":"${"x".repeat(10_000_000)}"`))),
    "file-too-large",
    /larger than/,
  ],
  [
    "a hundred levels",
    envelope("facts@1", publication(fact(`,"x":${nested(100)}`))),
    "malformed-json",
    /facts\.json:1:\d+: .*level/,
  ],
  [
    "a key twice",
    envelope("facts@1", publication(fact(',"name":"low"'))),
    "malformed-json",
    /facts\.json:1:\d+: .*name/,
  ],
  ["__proto__", envelope("facts@1", publication(fact(',"__proto__":{}'))), "malformed-json", /facts\.json:1:\d+/],
  [
    "a publication of another package",
    envelope("facts@1", publication(fact(), "app")),
    "foreign-facts",
    /facts\.json says that it is of app 0\.1\.0, but cargo ran the build script of .*low.*remove it and build again/,
  ],
  [
    "an entry without a schema",
    envelope("facts@1", publication('{"name":"low","value":1}')),
    "malformed-fact",
    /facts\.json: fact 0 is not of the form/,
  ],
  ["an entry that is none", envelope("facts@1", publication("null")), "malformed-fact", /facts\.json: fact 0/],
  [
    "a value that its schema refuses",
    envelope("facts@1", publication(fact().replace('"static"', "7"))),
    "invalid-fact",
    /native-library@1\/low#\/link of low 0\.1\.0 \(.*build\.rs:1:1\) is not what native-library@1 asks for/,
  ],
  [
    "a schema that nobody has",
    envelope("facts@1", publication(fact().replace("native-library@1", "low:thing@1"))),
    "unknown-schema",
    /\[package\.metadata\.px-meta\.schemas\] of low/,
  ],
];

/** Builds and looks, with every verb that looks; nothing may break, and all tell the same problem. */
async function expectProblem(kind: string, says: RegExp): Promise<void> {
  const built = await rig.pxMeta(["run", "--quiet"]);
  expectCalm(built);
  expect(built, built.stderr).toMatchObject({ status: 0, stdout: "\n", stderr: expect.stringMatching(says) });
  const checked = await rig.pxMeta(["validate"]);
  expectCalm(checked);
  expect(checked).toMatchObject({ status: 1, stderr: expect.stringMatching(says) });
  const shown = await rig.pxMeta(["inspect", "--format", "json"]);
  expectCalm(shown);
  const { problems } = JSON.parse(shown.stdout) as { readonly problems: readonly { readonly kind: string }[] };
  expect(problems.map((problem) => problem.kind)).toContain(kind);
}

/** Publishes what is right again: nothing of before may be left. */
async function expectCured(): Promise<void> {
  await publish(good);
  const ran = await rig.pxMeta(["run", "--quiet"]);
  // Over the package between them cargo does not order the two, so `app` may be compiled twice, which is said.
  expect(ran, ran.stderr).toMatchObject({
    status: 0,
    stdout: "1.0\n",
    stderr: expect.not.stringMatching(/error|warning/),
  });
}

test.each(files)("a publication that is %s is refused, and said", async (_, text, kind, says) => {
  await publish(text);
  await expectProblem(kind, says);
  await expectCured();
});

test("a publication that its script does not name is passed over", async () => {
  await publish(good, sha256("another"));
  const built = await rig.pxMeta(["run", "--quiet"]);
  expectCalm(built);
  expect(built, built.stderr).toMatchObject({
    status: 0,
    stdout: "\n",
    stderr: expect.stringMatching(/facts\.json is not what the build script of .* last published/),
  });
  await expectCured();
});

// Making a link asks for more rights on Windows than a user has.
test.runIf(process.platform !== "win32").each([
  ["a link", (path: string) => symlinkSync(join(path, "..", "elsewhere"), path), /facts\.json is a link; .*replace it/],
  ["a folder", (path: string) => mkdirSync(path), /facts\.json is a folder; .*replace it/],
])("%s in place of a publication is refused, and said", async (_, make, says) => {
  const path = join(mailboxOf(rig.path("target"), "low"), "facts.json");
  writeFileSync(join(path, "..", "elsewhere"), good);
  rmSync(path);
  make(path);
  await expectProblem("not-a-regular-file", says);
  rmSync(path, { recursive: true });
  rig.write({ "low/payload": `${good} ` });
  await expectCured();
});

const hostile: readonly (readonly [title: string, more: string])[] = [
  ["an origin that is none", ',"origin":[null]'],
  ["inputs that are none", ',"origin":{"method":"env","inputs":[null,7,{"kind":[]}]}'],
  [
    "an origin of terminal codes",
    ',"origin":{"method":"\\u001b[2J","file":"\\u001b]0;x\\u0007","line":-1,"column":1e9}',
  ],
  ["overrides that are none", ',"overridden":[null,7,{"layer":null},{"layer":{"place":"\\u001b[2J"},"operator":[]}]'],
  ["narrowings that are none", ',"narrowed":{"/libs":7,"":{"reach":[]},"/x":{"plane":"link"},"nowhere":null}'],
];
test.each(hostile)("a fact with %s breaks no verb", async (_, more) => {
  const origin = /"origin":\{[^}]*\}/;
  const text = more.includes('"origin"') ? fact().replace(`,${origin.exec(fact())?.[0]}`, more) : fact(more);
  await publish(envelope("facts@1", publication(text)));
  for (const args of [
    ["build"],
    ["inspect"],
    ["inspect", "--format", "json"],
    ["inspect", "low"],
    ["why", "app", "native-library@1/low"],
    ["why", "app", "native-library@1/low#/version"],
    ["validate"],
    ["propagate"],
    ["export", "snapshot"],
  ]) {
    expectCalm(await rig.pxMeta(args));
  }
  const { stdout } = await rig.pxMeta(["export", "snapshot"]);
  const read = await rig.pxMeta(["propagate", "--snapshot", "-", "--format", "json"], { input: stdout });
  expect(read, read.stderr).toMatchObject({ status: 0 });
  await expectCured();
});

test("text in a fact never reaches the terminal as code", async () => {
  const codes = "\\u001b[31m\\u202e\\u0085";
  const text = fact()
    .replace('"name":"low"', `"name":"l${codes.replaceAll("\\u001b", "")}"`)
    .replace('"1.0"', `"${codes}"`);
  await publish(envelope("facts@1", publication(text)));
  for (const args of [["build"], ["inspect"], ["inspect", "low"], ["why", "app", "native-library@1"], ["validate"]]) {
    const ran = await rig.pxMeta(args);
    expectCalm(ran);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there.
    expect(ran.stdout + ran.stderr).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
  }
  await expectCured();
});
