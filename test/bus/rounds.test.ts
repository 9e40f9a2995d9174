import { expect, test } from "vitest";
import { Bus, type PackageSpec, printsVersion, publishes, readsVersion } from "./workspace.js";

/** Readers behind readers: `top` hears of what `middle` says, which says what it heard of `base`. */
const behind: Readonly<Record<string, PackageSpec>> = {
  base: { script: publishes("base", "1.0") },
  middle: {
    dependencies: ["base"],
    script: `        let heard = bus.require::<NativeLibrary>("base")?;
        let version = heard.value.get_version().unwrap_or("none").to_owned();
        bus.publish("middle", NativeLibrary::new().link(NativeLibraryLink::Static).libs(["middle"]).version(format!("{version}.1")))?;`,
  },
  top: {
    dependencies: ["middle"],
    script: `${readsVersion("middle")}\n        println!("cargo:warning=top has run");`,
    main: printsVersion,
  },
};

const posix = process.platform !== "win32";

test.runIf(posix)("readers behind readers are served round by round, and the user sees one build", async () => {
  await using bus = await Bus.create(behind);
  const first = await bus.pxMeta("build");
  expect(first, first.stderr).toMatchObject({ status: 0, stdout: "" });
  expect(first.stderr.match(/Compiling (?:base|middle|top) v/g)).toEqual([
    "Compiling base v",
    "Compiling middle v",
    "Compiling top v",
  ]);
  expect(first.stderr.match(/^ *Finished/gm)).toHaveLength(1);
  expect(first.stderr).not.toMatch(/error|waits for facts|exit status: 75|waiting for other jobs/);
  expect(first.stderr.match(/top has run/g)).toHaveLength(1);
  expect((await bus.pxMeta("run", "-q")).stdout).toBe("1.0.1\n");
});

test.runIf(posix)(
  "what both sides say alike is one answer, though it is not known yet for which side the reader is",
  async () => {
    const { base, middle, top } = behind;
    const both = { ...top, buildDependencies: ["middle"] };
    await using bus = await Bus.create({ ...(base && { base }), ...(middle && { middle }), top: both });
    const first = await bus.pxMeta("build", "--release");
    expect(first, first.stderr).toMatchObject({ status: 0, stdout: "" });
    const compiled = bus.compiled();
    expect(new Set(compiled).size).toBe(compiled.length);
    expect((await bus.pxMeta("run", "--release", "-q")).stdout).toBe("1.0.1\n");
    expect((await bus.cargo("build", "--release")).status).toBe(0);
    expect(bus.compiled()).toEqual([]);
  },
);

test.runIf(posix)(
  "a reader for each side hears of the folder of its own side, though both sides wait at first",
  async () => {
    const base = {
      script: `        let library = NativeLibrary::new().link(NativeLibraryLink::Static).libs(["base"]);
        bus.publish("base", library.search_paths([bus.path(&out_dir)?]))?;`,
    };
    const middle = {
      dependencies: ["base"],
      script: `        let heard = bus.require::<NativeLibrary>("base")?;
        let folders = heard.value.get_search_paths();
        println!("cargo:warning=heard {} {}", std::env::var("OPT_LEVEL")?, folders[0].display());`,
    };
    const top = { dependencies: ["middle"], buildDependencies: ["middle"], script: "", main: "fn main() {}\n" };
    await using bus = await Bus.create({ base, middle, top });
    const built = await bus.pxMeta("build", "--release");
    expect(built, built.stderr).toMatchObject({ status: 0, stdout: "" });
    expect(new Set(bus.compiled()).size).toBeGreaterThan(0);
    const heard = [...built.stderr.matchAll(/heard (\d) (\S+)/g)].map(([, level, folder]) => [level, folder]);
    const shown = JSON.parse((await bus.pxMeta("inspect", "--release", "--format", "json")).stdout);
    const told = shown.facts.flatMap((fact: { name: string; schema: string; domains: string[]; "out-dir": string }) =>
      fact.name === "base" && fact.schema === "native-library@1" ? [[fact.domains.join(), fact["out-dir"]]] : [],
    );
    const expected = told.map(([side, folder]: [string, string]) => [side === "host" ? "0" : "3", folder]);
    expect(heard.sort()).toEqual(expected.sort());
    expect(heard).toHaveLength(2);
    expect((await bus.cargo("build", "--release")).stderr).not.toContain("Compiling");
  },
);

test.runIf(posix)("a failure among scripts that wait ends the build as cargo's, and says why", async () => {
  await using bus = await Bus.create({
    ...behind,
    other: { script: '        return Err("no such device".to_string().into());' },
  });
  const ran = await bus.pxMeta("build", "--workspace");
  expect(ran).toMatchObject({ status: 101, stdout: "" });
  expect(ran.stderr).toContain("failed to run custom build command for `other v0.1.0");
  expect(ran.stderr).toContain("no such device");
  expect(ran.stderr).not.toContain("exit status: 75");
  expect(ran.stderr).not.toMatch(/\n\s+at .*\.[jt]s:/);
});

test.runIf(posix)("code that does not compile ends the build, and nothing after it is compiled", async () => {
  await using bus = await Bus.create({ ...behind, middle: { ...behind.middle } });
  bus.rig.write({ "base/src/lib.rs": 'compile_error!("broken");' });
  const ran = await bus.pxMeta("build");
  expect(ran).toMatchObject({ status: 101 });
  expect(ran.stderr.match(/error: broken/g)).toHaveLength(1);
  expect(ran.stderr).toContain("could not compile `base`");
  bus.rig.write({ "base/src/lib.rs": "" });
  expect(await bus.pxMeta("build")).toMatchObject({ status: 0 });
});

test.runIf(posix)(
  "a required fact that nobody publishes fails the script, with what it needs and where from",
  async () => {
    await using bus = await Bus.create({
      base: { script: publishes("base", "1.0") },
      app: { dependencies: ["base"], script: '        bus.require::<NativeLibrary>("nothing")?;' },
    });
    const ran = await bus.pxMeta("build");
    expect(ran).toMatchObject({ status: 101 });
    expect(ran.stderr).toContain("app needs native-library@1/nothing, and no package that it depends on publishes it");
  },
);

test.runIf(posix)("cargo's messages pass on as of one build", async () => {
  await using bus = await Bus.create(behind);
  const ran = await bus.pxMeta("build", "--message-format=json");
  expect(ran).toMatchObject({ status: 0 });
  const messages = ran.stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as { reason: string; package_id?: string; success?: boolean });
  const finished = messages.filter(({ reason }) => reason === "build-finished");
  expect(finished).toEqual([{ reason: "build-finished", success: true }]);
  expect(messages.at(-1)).toBe(finished[0]);
  const lines = ran.stdout.trim().split("\n");
  expect(new Set(lines).size).toBe(lines.length);
});

test.runIf(posix)("every verb that builds does its rounds", async () => {
  await using bus = await Bus.create(behind);
  bus.rig.write({
    "top/tests/version.rs": `#[test]
fn heard() {
    let out = std::process::Command::new(env!("CARGO_BIN_EXE_top")).output().unwrap();
    assert_eq!(String::from_utf8(out.stdout).unwrap(), "1.0.1\\n");
}
`,
  });
  for (const verb of ["check", "test", "build", "rustc", "doc"]) {
    const args = verb === "rustc" ? ["rustc", "-p", "top"] : verb === "doc" ? ["doc", "--no-deps"] : [verb];
    const ran = await bus.pxMeta(...args);
    expect(ran, `${verb}: ${ran.stderr}`).toMatchObject({ status: 0 });
    expect(ran.stderr).not.toContain("exit status: 75");
  }
  const ran = await bus.pxMeta("test");
  expect(ran.stdout).toContain("test heard ... ok");
});

test.runIf(posix)("a workspace where nobody uses px-meta is one call of cargo", async () => {
  await using bus = await Bus.create({ plain: { main: "fn main() {}" } });
  bus.rig.write({ "plain/build.rs": 'fn main() { println!("cargo:warning=seen"); }' });
  const ran = await bus.pxMeta("build");
  expect(ran).toMatchObject({ status: 0, stdout: "" });
  const again = await bus.cargo("build");
  expect(again.stderr.replace(/in [0-9.]+s/, "")).toBe((await bus.pxMeta("build")).stderr.replace(/in [0-9.]+s/, ""));
  expect((await bus.pxMeta("build", "--no-such-option")).status).toBe(
    (await bus.cargo("build", "--no-such-option")).status,
  );
});

test.runIf(posix)(
  "a change that reaches a reader over an unordered hop is told of where it compiles twice",
  async () => {
    await using bus = await Bus.create(behind);
    expect(await bus.pxMeta("build")).toMatchObject({ status: 0 });
    bus.rig.write({ "base/build.rs": bus.rig.read("base/build.rs").replace('"1.0"', '"2.0"') });
    const ran = await bus.pxMeta("build");
    expect(ran).toMatchObject({ status: 0 });
    expect(ran.stderr).toContain(
      "note: compiled once more because a fact that it reads changed during this build: middle 0.1.0",
    );
    const again = await bus.pxMeta("run", "-q");
    expect(again).toMatchObject({ status: 0, stdout: "2.0.1\n", stderr: "" });
  },
);
