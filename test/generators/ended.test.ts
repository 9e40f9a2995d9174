import { spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { expect, test } from "vitest";
import { Rig, repository } from "../rig/rig.js";
import { cleanEnvironment } from "../rig/run.js";

const member = (name: string) => ({
  [`${name}/Cargo.toml`]: `[package]
name = "${name}"
edition = "2021"
[package.metadata.px.generate]
generator_type = "command"
generator_args = ["sh", "generate.sh", "${name}"]
`,
  [`${name}/src/lib.rs`]: "pub fn before() {}\n",
});

/** Two packages whose generator breaks all there is, says so, and goes on for as long as nobody lets it end. */
const workspace = {
  "Cargo.toml": '[workspace]\nmembers = ["one", "two"]\nresolver = "2"\n',
  ...member("one"),
  ...member("two"),
  "generate.sh": `cd "$1"
cp Cargo.toml ../$1.toml
echo "[half" > Cargo.toml
echo new > src/new.rs
rm src/lib.rs
echo $$ > ../$1.pid
while [ -e ../hold ]; do sleep 0.05; done
cp ../$1.toml Cargo.toml
echo "pub fn after() {}" > src/lib.rs
rm src/new.rs
`,
  hold: "",
};

/** A running px-meta. */
interface Running {
  readonly pid: number;
  /** What it has said so far. */
  readonly said: () => string;
  readonly ended: Promise<number | NodeJS.Signals>;
}

function start(rig: Rig): Running {
  const args = [`${repository}/packages/cli/bin/px-meta.mjs`, "generate", "--workspace"];
  const child = spawn(process.execPath, args, {
    cwd: rig.root,
    env: cleanEnvironment(),
    stdio: ["ignore", "ignore", "pipe"],
  });
  let said = "";
  child.stderr.on("data", (bytes) => {
    said += bytes;
  });
  const ended = new Promise<number | NodeJS.Signals>((resolve) => {
    child.once("exit", (status, signal) => resolve(signal ?? status ?? -1));
  });
  return { pid: child.pid ?? 0, said: () => said, ended };
}

/** Starts px-meta, and waits until both generators have broken their packages. */
async function started(rig: Rig): Promise<Running> {
  const running = start(rig);
  await until(() => existsSync(rig.path("one.pid")) && existsSync(rig.path("two.pid")));
  return running;
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 20));
}

/** What stands in the packages. */
function packages(rig: Rig): Readonly<Record<string, string>> {
  const names = ["one", "two"].flatMap((name) => [
    `${name}/Cargo.toml`,
    ...readdirSync(rig.path(name, "src")).map((file) => `${name}/src/${file}`),
  ]);
  return Object.fromEntries(names.map((name) => [name, rig.read(name)]));
}

/** Whether a generator runs; one that has ended and of which nobody has taken notice does not. */
function areRunning(rig: Rig): boolean {
  return ["one", "two"].some((name) => {
    const stat = `/proc/${rig.read(`${name}.pid`).trim()}/stat`;
    return existsSync(stat) && !readFileSync(stat, "utf8").includes(") Z ");
  });
}

const before = { ...member("one"), ...member("two") };

test.runIf(process.platform === "linux")(
  "Ctrl-C ends all generators and leaves their packages as they were",
  async () => {
    await using rig = await Rig.create(workspace);
    const { pid, ended } = await started(rig);
    // To px-meta alone: the shells wait for their children, which nobody has told.
    process.kill(pid, "SIGINT");
    expect(await ended).toBe("SIGINT");
    expect(packages(rig)).toEqual(before);
    expect(areRunning(rig)).toBe(false);
  },
);

test.runIf(process.platform === "linux")(
  "after Ctrl-C what could not be put back is said, and nothing else",
  async () => {
    await using rig = await Rig.create({
      ...workspace,
      "generate.sh": `${workspace["generate.sh"].replace('cd "$1"', 'cd "$1"; rm -f pipe')}`,
    });
    await rig.run("mkfifo", ["one/pipe"]);
    const { pid, ended, said } = await started(rig);
    process.kill(pid, "SIGINT");
    expect(await ended).toBe("SIGINT");
    expect(
      said()
        .split("\n")
        .filter((line) => line.startsWith("error")),
    ).toEqual([expect.stringMatching(/one .*pipe: pipes, sockets and devices cannot be made again/)]);
  },
);

test.runIf(process.platform === "linux")(
  "after px-meta is killed with its generators at work, the next verb makes all as it was and says so",
  async () => {
    await using rig = await Rig.create(workspace);
    const { pid, ended } = await started(rig);
    process.kill(pid, "SIGKILL");
    await ended;
    expect(packages(rig)).not.toEqual(before);
    expect(areRunning(rig)).toBe(true);
    const next = await rig.pxMeta(["generate", "--workspace", "--dry-run"]);
    expect(rig.masked(next.stderr).replace(/\[SHA256\]\.[0-9a-f]{8}/g, "[NAME]")).toBe(
      ["one", "two"]
        .map(
          (name) =>
            `warning: px-meta was killed while the package in [ROOT]/${name} was generated: it is again what it was before, and what stood in it otherwise is in [ROOT]/target/px-meta/generators/replaced/[NAME]\n`,
        )
        .join(""),
    );
    expect(packages(rig)).toEqual(before);
    expect(areRunning(rig)).toBe(false);
  },
);

test.runIf(process.platform === "linux")(
  "a second px-meta waits for the first, whose packages cargo cannot read meanwhile",
  async () => {
    await using rig = await Rig.create(workspace);
    const first = await started(rig);
    const second = start(rig);
    await until(() => second.said() !== "");
    expect(second.said().replace(/\d+/, "[PID]")).toBe(
      "    Blocking waiting for another px-meta (process [PID]), which generates packages of this workspace\n",
    );
    rmSync(rig.path("hold"));
    expect([await first.ended, await second.ended]).toEqual([0, 0]);
    const after = "pub fn after() {}\n";
    expect(packages(rig)).toEqual({ ...before, "one/src/lib.rs": after, "two/src/lib.rs": after });
  },
);

test.skipIf(process.platform === "win32")("a generator that writes in another package is told of", async () => {
  await using rig = await Rig.create({
    ...workspace,
    "generate.sh": '[ "$1" = one ] && echo "pub fn theirs() {}" > two/src/lib.rs; exit 0\n',
  });
  const ran = await rig.pxMeta(["generate", "--package", "one", "--quiet"]);
  expect(rig.told(ran)).toBe(`status 0
--- stdout
--- stderr
warning: while one was generated, files of other packages changed: [ROOT]/two/src/lib.rs; unless it was you, let the generator write in its own package only: nothing else is put back when it fails
`);
});

test.skipIf(process.platform === "win32")("what a generator leaves running keeps nobody waiting", async () => {
  await using rig = await Rig.create({
    ...workspace,
    "generate.sh": `(while [ -e hold ]; do sleep 0.05; done) &
echo "$1 has said all"
`,
  });
  const ran = await rig.pxMeta(["generate", "--workspace", "--quiet"]);
  expect(rig.told(ran)).toBe("status 0\n--- stdout\none has said all\ntwo has said all\n--- stderr\n");
  rmSync(rig.path("hold"));
});
