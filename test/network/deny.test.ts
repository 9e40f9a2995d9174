import { existsSync, readdirSync, readFileSync, readlinkSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bytesOf, declaration, declaring, serveFiles } from "../downloads/declaring.js";
import { isMissing } from "../rig/programs.js";
import { Rig, repository } from "../rig/rig.js";
import { canDeny, canWatch, nowhere, pathWithout, workspace } from "./workspace.js";

const bin = join(repository, "packages", "cli", "bin", "px-meta.mjs");
const build = (name: string) => ["build", "--quiet", "--network=deny", "-p", name];

describe.skipIf(!canDeny("unshare") || !canWatch() || isMissing("curl"))("a build without a network", () => {
  let rig: Rig;
  beforeAll(async () => {
    rig = await Rig.create(workspace());
  });
  afterAll(async () => {
    await rig[Symbol.asyncDispose]();
  });

  test("passes where nobody tries: loopback is there, and who asks for localhost asks nobody", async () => {
    expect(await rig.pxMeta(build("quiet"))).toMatchObject({ status: 0, stdout: "", stderr: "" });
  });

  test("is the same build: without, nothing is built again", async () => {
    const ran = await rig.pxMeta(["build", "-p", "quiet"]);
    expect(rig.masked(ran.stderr)).toBe("    Finished `dev` profile [unoptimized + debuginfo] target(s) in [TIME]\n");
  });

  test("tells of a script that tried and went on, of what it tried, and by which program", async () => {
    const ran = await rig.pxMeta(build("easy"));
    expect(ran, ran.stderr).toMatchObject({ status: 0, stdout: "" });
    expect(ran.stderr).toMatch(
      new RegExp(
        `^warning: the build script of easy 1.0.0 tried to reach ${nowhere}, (crates.example|\\S+:53) \\(by curl\\): the network is denied, and it went on without\n$`,
      ),
    );
  });

  test("names the script that fails for it", async () => {
    const ran = await rig.pxMeta(build("stubborn"));
    expect(ran).toMatchObject({ status: 101, stdout: "" });
    expect(ran.stderr).toContain(
      `\nerror: the build script of stubborn 1.0.0 failed after it tried to reach ${nowhere}: the network is denied\n  cure: `,
    );
  });

  test("without strace, names the script that fails and speaks of the network, and says what is not seen", async () => {
    const env = pathWithout(rig, "strace");
    const ran = await rig.pxMeta(build("stubborn"), { env });
    expect(ran).toMatchObject({ status: 101, stdout: "" });
    const told = ran.stderr.slice(ran.stderr.indexOf("error: the build script of"));
    expect(told).toMatch(
      /^error: the build script of stubborn 1\.0\.0 failed because the network is denied, by what it says: .*NetworkUnreachable/,
    );
    expect(told).toMatch(/\nnote: the network is denied, but .* only those that fail are seen: there is no strace/);
  });

  test("is denied, too, where strace cannot write", async () => {
    const ran = await rig.pxMeta(build("stubborn"), { env: { TMPDIR: rig.path("nowhere") } });
    expect(ran.status).toBe(101);
    expect(ran.stderr).toContain(`no file for strace can be made in ${rig.path("nowhere")} (ENOENT)\n`);
  });

  test("is what a program has that is run", async () => {
    const ran = await rig.pxMeta(["run", "--quiet", "--network", "deny", "-p", "quiet"]);
    expect(ran).toMatchObject({ status: 0, stdout: "" });
    expect(ran.stderr).toBe(`warning: quiet tried to reach ${nowhere}: the network is denied\n`);
  });

  test.skipIf(process.getuid?.() !== 0 || isMissing("setpriv"))(
    "needs of root's rights only what root of a container has",
    async () => {
      const rights = ["--inh-caps=-all", "--bounding-set=-all,+setfcap"];
      const ran = await rig.run("setpriv", [...rights, process.execPath, bin, ...build("stubborn")]);
      expect(ran.status).toBe(101);
      expect(ran.stderr).toContain("error: the build script of stubborn 1.0.0 failed after it tried to reach");
    },
  );

  test.skipIf(!canDeny("bwrap"))("is the same by bubblewrap, where there is no unshare", async () => {
    const ran = await rig.pxMeta(build("stubborn"), { env: pathWithout(rig, "unshare") });
    expect(ran.status).toBe(101);
    expect(ran.stderr).toContain("error: the build script of stubborn 1.0.0 failed after it tried to reach");
  });

  test("needs nothing but what was fetched before", async () => {
    const bytes = bytesOf("one");
    await using server = await serveFiles({ "/one": bytes });
    await using rig = await declaring(declaration("one", [`${server.origin}/one`], bytes));
    const without = await rig.pxMeta(["build", "--quiet", "--network=deny"]);
    expect(without).toMatchObject({ status: 1, stdout: "" });
    expect(without.stderr).toMatch(/^error: a download is needed, and denied by --network=deny:\n {4}one of ort-sys 2/);
    expect([server.asked, existsSync(rig.path("ran"))]).toEqual([[], false]);
    expect(await rig.pxMeta(["downloads", "fetch"])).toMatchObject({ status: 0 });
    const ran = await rig.pxMeta(["build", "--quiet", "--network=deny"]);
    expect(ran).toMatchObject({ status: 0, stdout: "", stderr: "" });
    expect(JSON.parse(readFileSync(rig.read("ran").trim(), "utf8"))).toMatchObject({ because: "--network=deny" });
  });

  test("leaves nothing running after Ctrl-C", async () => {
    const keys = new AbortController();
    const running = rig.pxMeta(build("slow"), { group: true, signal: keys.signal });
    await until(() => existsSync(rig.path("slow", "began")));
    keys.abort();
    expect(await running).toMatchObject({ signal: "SIGINT", stdout: "" });
    await until(() => processesIn(rig.root).length === 0);
  });
});

describe.skipIf(process.platform !== "linux")("where the network cannot be denied", () => {
  test("for want of programs, nothing is built", async () => {
    await using rig = await Rig.create(workspace());
    const ran = await rig.pxMeta(["build", "--network=deny"], { env: pathWithout(rig, "unshare", "bwrap") });
    expect(rig.told(ran)).toBe(`status 3
--- stdout
--- stderr
error: this system does not let px-meta run cargo without a network, so nothing was built:
- there is no \`unshare\`
- there is no \`bwrap\`
build without --network=deny, or where one of these ways is open
`);
    expect(existsSync(rig.path("target"))).toBe(false);
  });

  test.skipIf(!canDeny("unshare"))("for a setting of the system, the message names it", async () => {
    await using rig = await Rig.create(workspace());
    const forbid = "echo 0 >/proc/sys/user/max_user_namespaces; echo 0 >/proc/sys/user/max_net_namespaces";
    const words = ["--user", "--map-root-user", "sh", "-c", `${forbid}; exec "$@"`, "sh"];
    const ran = await rig.run("unshare", [...words, process.execPath, bin, "build", "--network=deny"]);
    expect(ran).toMatchObject({ status: 3, stdout: "" });
    expect(ran.stderr).toContain(
      "- `unshare --user --net`: unshare: unshare failed: No space left on device; the system has user.max_user_namespaces = 0, user.max_net_namespaces = 0\n",
    );
    expect(existsSync(rig.path("target"))).toBe(false);
  });
});

test.each([
  ["--network=allow", "error: `--network` takes `deny`, not `allow`\n"],
  ["--network", "error: `--network` takes `deny`, not ``\n"],
])("%s is wrong usage", async (option, says) => {
  await using rig = await Rig.create();
  const ran = await rig.pxMeta(["build", option]);
  expect(ran).toMatchObject({ status: 2, stdout: "" });
  expect(ran.stderr).toContain(says);
});

async function until(holds: () => boolean): Promise<void> {
  for (const end = Date.now() + 60_000; !holds(); await pause(20)) expect(Date.now(), "in time").toBeLessThan(end);
}

/** Processes that work below a folder. */
function processesIn(folder: string): readonly string[] {
  return readdirSync("/proc").filter((name) => {
    try {
      return /^[0-9]+$/.test(name) && readlinkSync(`/proc/${name}/cwd`).startsWith(folder);
    } catch {
      return false; // It has ended, or is a kernel's or somebody else's.
    }
  });
}
