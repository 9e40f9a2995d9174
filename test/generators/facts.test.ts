import { rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Rig, repository } from "../rig/rig.js";

const crate = JSON.stringify(join(repository, "crates", "px-meta"));
const entry = JSON.stringify(join(repository, "packages", "core", "dist", "generator.js"));

const manifest = (name: string, rest = "") =>
  `[package]\nname = "${name}"\nversion = "0.1.0"\nedition = "2021"\nlicense = "MIT"\n${rest}`;

/** A generator in Rust that publishes what `routes.txt` says, and counts its runs. */
const model = `
fn main() {
    px_meta::generate(|bus| {
        let target = bus.all::<px_meta::schemas::Target>(px_meta::Query::any())?;
        let root = std::env::var("CARGO_PX_WORKSPACE_ROOT_DIR")?;
        let routes = std::fs::read_to_string(format!("{root}/routes.txt"))?;
        let log = format!("{root}/log.txt");
        let before = std::fs::read_to_string(&log).unwrap_or_default();
        std::fs::write(&log, format!("{before}model {} {:?}\\n", target.len(), target[0].value.get_os()))?;
        std::fs::write(format!("{root}/api/src/lib.rs"), "pub const API: u8 = 1;\\n")?;
        bus.publish_json("api:routes@1", "users", px_meta::Value::parse(routes.trim())?)?;
        if routes.contains("fail") {
            return Err("no such route".into());
        }
        Ok(())
    });
}
`;

/** A generator in JavaScript above it, which writes what it read. */
const client = `
import { appendFileSync, writeFileSync } from "node:fs";
import { describe, publish, read, readView } from ${entry};

const root = process.env.CARGO_PX_WORKSPACE_ROOT_DIR;
const view = readView();
const found = view.ok ? read(view.value, { schema: process.env.READS ?? "api:routes@1", name: "users" }) : view;
if (!found.ok) throw new Error(describe(found.error));
const [{ value }] = found.value;
appendFileSync(root + "/log.txt", "client " + JSON.stringify(value) + "\\n");
writeFileSync(root + "/client/src/lib.rs", "pub const PATHS: usize = " + value.paths.length + ";\\n");
const said = publish([{ schema: "api:calls@1", name: "client", value: { paths: value.paths } }]);
if (!said.ok) throw new Error(said.error.map(describe).join("\\n"));
`;

const schema = (paths: string) =>
  JSON.stringify({
    $schema: "https://json-schema.org/draft/2020-12/schema",
    description: "Paths.",
    type: "object",
    required: ["paths"],
    px: { reach: "all" },
    properties: {
      paths: { description: paths, type: "array", items: { type: "string" }, px: { merge: "union", reach: "all" } },
    },
  });

let rig: Rig;
beforeAll(async () => {
  rig = await Rig.create({
    "Cargo.toml": '[workspace]\nmembers = ["app", "api", "client", "model"]\nresolver = "2"\n',
    "routes.txt": '{"paths":["/users"]}\n',
    "app/Cargo.toml": manifest(
      "app",
      `[dependencies]\nclient = { path = "../client" }\n[build-dependencies]\npx-meta = { path = ${crate} }\n`,
    ),
    "app/src/main.rs": 'fn main() { println!("{} {}", client::PATHS, env!("CALLS")) }\n',
    "app/build.rs": `fn main() {
    px_meta::run(px_meta::Inputs::files(["build.rs"]), |bus| {
        let calls = bus.require_json("api:calls@1", "client")?;
        println!("cargo:rustc-env=CALLS={} of {}", calls.value.to_json(), calls.package.name);
        Ok(())
    });
}
`,
    "api/Cargo.toml": manifest(
      "api",
      `[package.metadata.px-meta.schemas]\n"routes@1" = "routes.1.json"\n"calls@1" = "calls.1.json"\n
[package.metadata.px.generate]\ngenerator_type = "cargo_workspace_binary"\ngenerator_name = "model"
inputs = { files = ["/routes.txt", "routes.txt"], facts = ["target@1"] }\n`.replace('"/routes.txt", ', ""),
    ),
    "api/routes.1.json": schema("Routes."),
    "api/calls.1.json": schema("Calls."),
    "api/src/lib.rs": "",
    "client/Cargo.toml": manifest(
      "client",
      `[dependencies]\napi = { path = "../api" }\n
[package.metadata.px.generate]\ngenerator_type = "node_workspace_script"\ngenerator_name = "client.mjs"
inputs = { files = ["client.mjs"], env = ["READS"], facts = ["api:routes@1"] }\n`,
    ),
    "client/src/lib.rs": "",
    "client.mjs": client,
    "model/Cargo.toml": manifest("model", `[dependencies]\npx-meta = { path = ${crate} }\n`),
    "model/src/main.rs": model,
  });
});
afterAll(() => rig[Symbol.asyncDispose]());

/** Which generators a call ran, with what it ended with. */
async function px(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  rmSync(rig.path("log.txt"), { force: true });
  rig.write({ "log.txt": "" });
  const { status, stdout, stderr } = await rig.pxMeta(args, { env: { PX_META_STORE: rig.path("store"), ...env } });
  return { status, stdout, stderr, log: rig.read("log.txt") };
}

test("what a generator publishes reaches the generator above it and the build script above that", async () => {
  const ran = await px(["run", "-p", "app", "--quiet"]);
  expect(ran, ran.stderr).toMatchObject({
    status: 0,
    stdout: '1 {"paths":["/users"]} of client\n',
    log: expect.stringMatching(/^model 1 Some\("\w+"\)\nclient \{"paths":\["\/users"\]\}\n$/),
  });
});

test("it is shown as said by the package, with the generator and the place", async () => {
  const why = await px(["why", "app", "api:routes@1/users#/paths"]);
  expect(why.stdout, why.stderr).toMatch(/api 0\.1\.0\n[\s\S]*generator model src\/main\.rs:\d+:\d+, literal/);
  const inspect = await px(["inspect", "client"]);
  expect(inspect.stdout).toMatch(/published by the generator client\.mjs at client\.mjs:\d+:\d+ by literal/);
});

test("where nothing changed nothing runs, and a fact that changed runs exactly who reads it", async () => {
  expect(await px(["generate"])).toMatchObject({ status: 0, log: "" });
  rig.write({ "routes.txt": '{"paths":["/users"]} \n' });
  expect((await px(["generate"])).log).toMatch(/^model .*\n$/);
  rig.write({ "routes.txt": '{"paths":["/users","/teams"]}\n' });
  const ran = await px(["run", "-p", "app", "--quiet"]);
  expect(ran.log).toMatch(/^model .*\nclient \{"paths":\["\/users","\/teams"\]\}\n$/);
  expect(ran.stdout).toBe('2 {"paths":["/users","/teams"]} of client\n');
});

test("an override of a published fact reaches the generator above", async () => {
  const set = ["--set", 'api api:routes@1/users#/paths=["/all"]'];
  const ran = await px(["run", "-p", "app", "--quiet", ...set]);
  expect(ran, ran.stderr).toMatchObject({
    stdout: '1 {"paths":["/all"]} of client\n',
    log: 'client {"paths":["/all"]}\n',
  });
  // What follows without it was made before.
  expect(await px(["generate"])).toMatchObject({ log: "", stderr: expect.stringContaining("Restored client") });
  expect((await px(["run", "-p", "app", "--quiet"])).stdout).toBe('2 {"paths":["/users","/teams"]} of client\n');
});

test("what was published comes back from the store, where the build directory is gone", async () => {
  rmSync(rig.path("target", "px-meta"), { recursive: true });
  const ran = await px(["run", "-p", "app", "--quiet"]);
  expect(ran, ran.stderr).toMatchObject({ stdout: '2 {"paths":["/users","/teams"]} of client\n', log: "" });
});

test("a generator that fails leaves what it published before", async () => {
  rig.write({ "routes.txt": '{"paths":["/fail"]}\n' });
  const failed = await px(["generate"]);
  expect(failed).toMatchObject({ status: 1, stderr: expect.stringContaining("no such route") });
  rig.write({ "routes.txt": '{"paths":["/users","/teams"]}\n' });
  expect(await px(["generate"])).toMatchObject({ status: 0, log: "" });
});

test("a read that the declared inputs leave out fails, and says what to declare", async () => {
  const ran = await px(["generate"], { READS: "target@1" });
  expect(ran.status).toBe(1);
  expect(ran.stderr).toContain('reads target@1/users, which its declared inputs leave out; add "target@1" to `facts`');
});

test("a publication that is none fails its generator", async () => {
  const bad =
    'import { writeFileSync } from "node:fs"; writeFileSync(process.env.PX_META_MAILBOX + "/facts.json", "{}");\n';
  rig.write({ "client.mjs": bad });
  const ran = await px(["generate"]);
  expect(ran).toMatchObject({
    status: 1,
    stderr: expect.stringMatching(/facts\.json:1:1: .*not an envelope of facts@1/),
  });
  rig.write({ "client.mjs": client });
  expect((await px(["generate"])).status).toBe(0);
});
